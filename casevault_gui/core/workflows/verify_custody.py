"""Verifying and exporting the custody log; both leave an entry."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casevault_gui.core.custody.code_text import file_bytes
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.custody.export import ExportForm, LogExport, export_log
from casevault_gui.core.custody.export_folder import OWN_FOLDER, export_folder
from casevault_gui.core.custody.reader import Anchor
from casevault_gui.core.custody.typed_checkpoint import read_checkpoint_text
from casevault_gui.core.custody.verify import LogVerdict, verify_log
from casevault_gui.core.errors import (
    CheckpointMalformed,
    CheckpointMismatch,
    LogDamaged,
    LogWriteFailed,
    SourceUnreadable,
)
from casevault_gui.core.files import make_private_folder, shown_path
from casevault_gui.core.workflows.high_water import WHERE, read_mark
from casevault_gui.core.workflows.succession import former_logs
from casevault_gui.core.workflows.witness_trust import policy_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from casevault_gui.core.crypto.notes import Checkpoint
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile

_LONGEST_NOTE = 1 << 20


def read_checkpoint(path: Path) -> tuple[bytes, str]:
    """Return a checkpoint's note and its place, as `verify_custody` takes them.

    Raises `SourceUnreadable`.
    """
    try:
        with path.open("rb") as file:
            return file_bytes(file.read(_LONGEST_NOTE)), shown_path(path)
    except OSError as error:
        raise SourceUnreadable.of(shown_path(path), error) from error


def verify_custody(
    profile: Profile,
    *,
    checkpoints: Sequence[tuple[bytes, str]] = (),
    report: Report,
    cancel: CancelToken,
) -> LogVerdict:
    """Return the three answers about the log. `checkpoints` are notes held outside and their place.

    A checkpoint that this log signed is kept as an anchor from then on; it may be typed from paper.
    Logs before this one are verified too. Of a log that has ended no entry tells. Raises
    `CheckpointMalformed` for a checkpoint that it did not sign, `Cancelled`, `LogWriteFailed`.
    """
    if profile.log.successor:
        return _verdict(profile, checkpoints, report, cancel)
    act = profile.log.begin(EntryType.LOG_VERIFIED)
    with act:
        verdict = _verdict(profile, checkpoints, report, cancel)
        # While it runs, the verification itself is an act without an end.
        gaps = tuple(gap for gap in verdict.gaps if gap.seq != act.intent.seq)
        act.done(
            more={
                "entries": verdict.internal.size,
                "consistent": verdict.internal.problem is None,
                "anchored": verdict.anchors.up_to,
                "contradicted": bool(verdict.anchors.mismatches),
                "gaps": len(gaps),
            }
        )
    return replace(verdict, gaps=gaps)


def _verdict(
    profile: Profile,
    checkpoints: Sequence[tuple[bytes, str]],
    report: Report,
    cancel: CancelToken,
) -> LogVerdict:
    read = [(_read(profile, note, where), where) for note, where in checkpoints]
    loose = [Anchor(note, where) for note, where in read if not _kept(profile, note, where)]
    mark = read_mark(profile.log, profile.keyring)
    if mark is not None and not (profile.log.has_anchor(mark[0]) or _agrees(profile, mark[1])):
        # A mark that agrees is no outside witness; one that does not is a contradiction.
        loose.append(Anchor(mark[0], WHERE))
    verdict = verify_log(
        profile.log, loose, witnesses=policy_of(profile).keys, report=report, cancel=cancel
    )
    return replace(verdict, former=former_logs(profile, report, cancel))


def _agrees(profile: Profile, checkpoint: Checkpoint) -> bool:
    """Say whether the log tells what it told then; a damaged one is for verification to judge."""
    try:
        return profile.log.agrees(checkpoint)
    except LogDamaged:
        return True


def _read(profile: Profile, data: bytes, where: str) -> bytes:
    """Return the note in a file, which may be typed from paper; raise `CheckpointMalformed`."""
    try:
        return read_checkpoint_text(data, profile.log)
    except CheckpointMalformed as error:
        error.facts.setdefault("path", where)
        raise


def _kept(profile: Profile, note: bytes, where: str) -> bool:
    """Keep a checkpoint in the log; False where the log cannot take it and it is used loose."""
    try:
        profile.log.add_anchor(note, where)
    except CheckpointMismatch:
        # Kept all the same: the contradiction is an answer of the verification, not its failure.
        return True
    except (LogDamaged, LogWriteFailed):
        return False
    return True


def export_custody(
    profile: Profile, folder: Path, form: ExportForm, *, report: Report, cancel: CancelToken
) -> LogExport:
    """Export the log into `folder`, made if missing; its last entry announces this very export.

    A log that has ended is exported as it is.
    A form that is a folder to itself wants `folder` new. Raises `TargetTrouble`, `LogDamaged`,
    `Cancelled`, `LogWriteFailed`.
    """
    told: DraftFields = {
        "why": "exported",
        "place": shown_path(folder.absolute()),
        "more": {"form": form.value},
    }
    if profile.log.successor:
        return _exported(profile, folder, form, report, cancel)
    act = profile.log.begin(EntryType.CHECKPOINT, **told)
    with act:
        exported = _exported(profile, folder, form, report, cancel)
        act.done(more={"entries": exported.size})
    return exported


def _exported(
    profile: Profile, folder: Path, form: ExportForm, report: Report, cancel: CancelToken
) -> LogExport:
    if form in OWN_FOLDER:
        return export_folder(profile.log, folder, form, report=report, cancel=cancel)
    # A folder that stands belongs to the person, rights included; the files are private anyway.
    if not folder.is_dir():
        make_private_folder(folder)
    return export_log(profile.log, folder, (form,), report=report, cancel=cancel)
