"""What other people's logs say, kept as it arrives, and the story of a case across all logs."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.custody.foreign import (
    ForeignExtract,
    ForeignLog,
    ForeignLogs,
    extract_of,
    foreign_logs,
    too_large,
)
from casevault_gui.core.custody.story import StoryAct, acts_of
from casevault_gui.core.errors import TargetTrouble
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ObjectRef

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casevault_gui.core.custody.entry import Entry
    from casevault_gui.core.custody.extract import CustodyExtract
    from casevault_gui.core.custody.hand_over import Receipt, Transfer
    from casevault_gui.core.workflows.profile import Profile

KEPT: Final = "entries of another log kept"
"""`why` of the entry that says so."""
_FOLDER: Final = "foreign-logs"
_LONGEST_NOTE: Final = 16_384


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One entry of a case's story; `own` says whose log, `holds` whether that log's word does."""

    entry: Entry
    own: bool
    holds: bool


def store_of(profile: Profile) -> ForeignLogs:
    """Return what the profile keeps of other logs."""
    key = profile.derived_key(b"foreign-logs")
    return ForeignLogs(profile.home / _FOLDER, key, profile.judged_extracts)


def known_foreign_logs(profile: Profile) -> tuple[ForeignLog, ...]:
    """Return what is known of each other log, read now; what is new or changed is verified."""
    return foreign_logs(store_of(profile).all())


def keep_extract(
    profile: Profile, extract: CustodyExtract, where: str, package: ObjectRef, case: str = ""
) -> ForeignExtract | None:
    """Keep an extract of another log that came in, and log it; None where nothing was to be kept.

    Our own log's extract, one that is kept already, and one that is too large are not. A full disk
    does not stop the work it came with. Raises `LogWriteFailed`.
    """
    store = store_of(profile)
    ours = f"{profile.log.vkey.text}\n".encode()
    if extract.vkey == ours or too_large(extract) or store.holds(extract):
        return None
    told: DraftFields = {"why": KEPT, "objects": (package,), "case": case}
    with (
        contextlib.suppress(TargetTrouble),
        profile.log.begin(EntryType.NOTE_ADDED, **told) as act,
    ):
        kept = store.keep(extract, where)
        more: dict[str, str | int | bool] = {"holds": kept.verdict is not None}
        if kept.verdict is not None:
            more |= {"log": kept.verdict.key.name, "entries": len(kept.verdict.entries)}
            if len(extract.checkpoint) <= _LONGEST_NOTE:
                more["checkpoint"] = extract.checkpoint.decode()
        else:
            more["problem"] = kept.problem
        act.done(more=more)
        return kept
    return None


def keep_transfer(profile: Profile, transfer: Transfer) -> None:
    """Keep what the giver's log says in a transfer file; raises `LogWriteFailed`."""
    extract = extract_of(transfer.entries, transfer.checkpoint, transfer.key.text)
    keep_extract(profile, extract, "transfer file", transfer.package, transfer.offer.case)


def keep_receipt(profile: Profile, receipt: Receipt) -> None:
    """Keep what the receiver's log says in a receipt; raises `LogWriteFailed`."""
    extract = extract_of((receipt.answer,), receipt.checkpoint, receipt.key.text)
    [package] = receipt.entry.objects
    keep_extract(profile, extract, "receipt", package, receipt.entry.case)


def story_of(profile: Profile, case: str) -> tuple[StoryLine, ...]:
    """Return the entries of a case from all logs, in order of time; each log's own order is kept.

    What names one of the case's packages belongs to it too. Raises `LogDamaged`.
    """
    own = {entry.seq: entry for entry in profile.log.find(case=case)}
    others = known_foreign_logs(profile)
    packages = _packages_of(case, own.values(), others)
    for package in packages:
        own |= {entry.seq: entry for entry in profile.log.find(package=package)}
    lines: list[tuple[int, int, StoryLine]] = []
    _lay(lines, own.values(), own=True, holds=True)
    for log in others:
        _lay(lines, _about(log, case, packages), own=False, holds=log.holds)
    return tuple(line for *_, line in sorted(lines, key=lambda each: each[:2]))


def foreign_acts(
    profile: Profile, *, case: str = "", package: str = ""
) -> tuple[tuple[StoryAct, ...], ...]:
    """Return what other logs tell of a case or package, each log's acts for themselves, verified.

    What names one of the case's packages belongs to it too. Raises `LogDamaged`.
    """
    others = known_foreign_logs(profile)
    packages = {package} if package else set()
    if case and others:
        packages |= _packages_of(case, profile.log.find(case=case), others)
    told = (acts_of(_about(log, case, packages), log.origin, holds=log.holds) for log in others)
    return tuple(acts for acts in told if acts)


def _packages_of(case: str, own: Iterable[Entry], others: Iterable[ForeignLog]) -> set[str]:
    """Return the packages that any log names in entries of a case."""
    packages = _packages(own)
    for log in others:
        packages |= _packages(each for each in log.entries.values() if each.case == case)
    return packages


def _about(log: ForeignLog, case: str, packages: set[str]) -> list[Entry]:
    """Return a log's entries, in its order, that are of the case or name one of the packages."""
    return [
        entry
        for _, entry in sorted(log.entries.items())
        if (case and entry.case == case) or packages & _packages([entry])
    ]


def _packages(entries: Iterable[Entry]) -> set[str]:
    return {found.package for entry in entries for found in entry.objects if found.package}


def _lay(
    lines: list[tuple[int, int, StoryLine]], entries: Iterable[Entry], *, own: bool, holds: bool
) -> None:
    """Add a log's entries; where its clock went back, its order outweighs its times."""
    latest = 0
    for entry in sorted(entries, key=lambda entry: entry.seq):
        latest = max(latest, entry.utc_ms)
        lines.append((latest, len(lines), StoryLine(entry, own, holds)))
