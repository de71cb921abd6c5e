"""Salvaging, in the log: what is announced, what is stopped, and what fails again on the way."""

from __future__ import annotations

import dataclasses
import errno
import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.errors import Cancelled, KeyNotForPackage, SourceUnreadable, TargetExists
from casevault_gui.core.model import Outcome
from casevault_gui.core.package.sealed_file import SealedFile
from casevault_gui.core.progress import CancelToken, Progress, Stage, ignore_progress
from casevault_gui.core.workflows.credentials import KeyCredential, PassphraseCredential
from casevault_gui.core.workflows.recover import interrupted
from casevault_gui.core.workflows.salvage import EVIDENCE, INCOMPLETE, LOSSES, Salvaged, salvage

if TYPE_CHECKING:
    from casevault_gui.core.progress import Report
    from casevault_gui.core.workflows.credentials import Credential
    from casevault_gui.core.workflows.profile import Profile
    from tests.core.workflows.conftest import Done, Seal


def rescue(
    profile: Profile,
    done: Done,
    folder: Path,
    credential: Credential | None = None,
    report: Report = ignore_progress,
    cancel: CancelToken | None = None,
    *,
    incomplete: bool = False,
) -> Salvaged:
    """Salvage a package into a folder, with its key if nothing else is given."""
    return salvage(
        profile,
        done.sealed.path,
        credential or KeyCredential(done.key),
        folder,
        incomplete=incomplete,
        report=report,
        cancel=cancel or CancelToken(),
    )


def last_phases(profile: Profile, kind: EntryType) -> list[str]:
    """Return the phases of the entries of a kind, in order."""
    return [entry.phase.value for entry in profile.log.find(kind=kind)]


def test_any_credential_of_the_package_serves(profile: Profile, seal: Seal, tmp_path: Path) -> None:
    """Salvage opens as a review does, here with a passphrase, and says what it was for."""
    done = seal(passphrase="long words that do not belong together")
    credential = PassphraseCredential("long words that do not belong together")
    result = rescue(profile, done, tmp_path / "out", credential)
    assert (result.outcome, result.files, result.lost) == (Outcome.COMPLETE, 3, ())
    assert (tmp_path / "out" / EVIDENCE / "evidence" / "a.txt").read_bytes() == b"alpha"
    assert last_phases(profile, EntryType.SALVAGED) == ["intent", "done"]
    assert last_phases(profile, EntryType.OPENED)[-1] == "done"


def test_a_wrong_key_leaves_an_entry_and_no_folder(
    profile: Profile, seal: Seal, tmp_path: Path
) -> None:
    """The rejected key is in the log; nothing was made."""
    with pytest.raises(KeyNotForPackage):
        rescue(profile, seal(), tmp_path / "out", KeyCredential(PackageKey.generate()))
    assert last_phases(profile, EntryType.KEY_REJECTED)
    assert not last_phases(profile, EntryType.SALVAGED)
    assert not (tmp_path / "out").exists()


def test_a_taken_name_is_refused_before_the_key_is_used(
    profile: Profile, seal: Seal, tmp_path: Path
) -> None:
    """An existing folder, or a link that leads nowhere, is never written into."""
    done = seal()
    before = profile.log.size
    (tmp_path / "out").symlink_to(tmp_path / "nowhere")
    with pytest.raises(TargetExists):
        rescue(profile, done, tmp_path / "out")
    assert profile.log.size == before


@pytest.mark.parametrize("stage", [Stage.VERIFY, Stage.EXTRACT])
def test_it_can_be_stopped(profile: Profile, seal: Seal, tmp_path: Path, stage: Stage) -> None:
    """Stopped while it looks or while it writes, it leaves no unfinished file and says so."""
    done, cancel = seal(), CancelToken()

    def stop(progress: Progress) -> None:
        if progress.stage is stage:
            cancel.cancel()
            cancel.check()

    with pytest.raises(Cancelled):
        rescue(profile, done, tmp_path / "out", report=stop, cancel=cancel)
    assert last_phases(profile, EntryType.SALVAGED) == ["intent", "refused"]
    assert interrupted(profile) == ()
    assert not (tmp_path / "out" / LOSSES).exists()
    assert not list(tmp_path.glob("out/**/.*"))


def test_what_fails_on_the_second_reading_is_lost(
    profile: Profile, seal: Seal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A chunk that held and then goes bad costs its file, and the list says so."""
    done = seal()
    whole = SealedFile.read_into
    failing = False

    def report(progress: Progress) -> None:
        nonlocal failing
        failing = failing or progress.stage is Stage.EXTRACT

    def read_into(file: SealedFile, out: memoryview, offset: int) -> None:
        whole(file, out, offset)
        if failing and len(out) > 1_000:
            out[500] ^= 1

    monkeypatch.setattr(SealedFile, "read_into", read_into)
    result = rescue(profile, done, tmp_path / "out", report=report)
    assert result.outcome is Outcome.EXCEPTIONS
    assert result.files + len(result.lost) == 3
    assert result.lost
    document = json.loads((tmp_path / "out" / LOSSES).read_bytes())
    assert document["lost"] == [dataclasses.asdict(file) for file in result.lost]
    assert len(document["files"]) == result.files


def test_places_that_cannot_be_read_are_lost_alone(
    profile: Profile, seal: Seal, evidence: Path, tmp_path: Path
) -> None:
    """Of a medium with unreadable sectors everything else comes out."""
    for number in range(6):
        (evidence / f"part {number}").write_bytes(bytes([number]) * 100_000)
    done = seal()
    result = rescue_from_failing_medium(profile, done, tmp_path)
    assert result.outcome is Outcome.EXCEPTIONS
    assert 1 <= len(result.lost) <= 2
    assert result.files == 9 - len(result.lost)
    assert result.complete_list
    assert result.incomplete == ()
    assert not (tmp_path / "out" / INCOMPLETE).exists()


def test_what_is_left_of_lost_files_is_written_when_it_is_asked_for(
    profile: Profile, seal: Seal, evidence: Path, tmp_path: Path
) -> None:
    """A lost file is written as far as it holds, by a marked name, in a folder of its own."""
    (evidence / "large").write_bytes(bytes(range(250)) * 2_000)
    done = seal()
    result = rescue_from_failing_medium(profile, done, tmp_path, incomplete=True)
    assert [file.path for file in result.lost] == ["evidence/large"]
    (part,) = result.incomplete
    assert (part.path, part.file) == ("evidence/large", "evidence/large.incomplete")
    written = (tmp_path / "out" / INCOMPLETE / part.file).read_bytes()
    expected = bytearray((evidence / "large").read_bytes())
    for start, end in part.holes:
        expected[start:end] = bytes(end - start)
    assert written == expected
    assert (part.sha256, part.written) == (sha256(written).hexdigest(), len(written))
    assert not (tmp_path / "out" / EVIDENCE / "evidence" / "large").exists()
    document = json.loads((tmp_path / "out" / LOSSES).read_bytes())
    assert document["incomplete"] == [
        {**dataclasses.asdict(part), "holes": [list(hole) for hole in part.holes]}
    ]
    ends = [entry.more.get("incomplete") for entry in profile.log.find(kind=EntryType.SALVAGED)]
    assert 1 in ends
    assert interrupted(profile) == ()


def test_a_stopped_writing_of_parts_leaves_no_unfinished_file(
    profile: Profile, seal: Seal, evidence: Path, tmp_path: Path
) -> None:
    """Stopped while it writes what is incomplete, it leaves none that is half written."""
    (evidence / "large").write_bytes(bytes(range(250)) * 2_000)
    done = seal()
    cancel, stages = CancelToken(), [Stage.VERIFY]

    def stop(progress: Progress) -> None:
        if progress.stage is not stages[-1]:
            stages.append(progress.stage)
        if len(stages) > 2:
            # What is whole is written; what is not is looked at.
            cancel.cancel()

    with pytest.raises(Cancelled):
        rescue_from_failing_medium(
            profile, done, tmp_path, incomplete=True, report=stop, cancel=cancel
        )
    assert stages == [Stage.VERIFY, Stage.EXTRACT, Stage.VERIFY]
    assert last_phases(profile, EntryType.SALVAGED) == ["intent", "refused"]
    assert interrupted(profile) == ()
    assert not list(tmp_path.glob("out/**/.*"))
    assert not list(tmp_path.glob("out/**/large*"))


def rescue_from_failing_medium(
    profile: Profile, done: Done, tmp_path: Path, **more: Any
) -> Salvaged:
    """Salvage while every read that touches bytes 200,000 to 201,000 fails as a device does."""
    whole = SealedFile.read_into

    def read_into(file: SealedFile, out: memoryview, offset: int) -> None:
        if offset < 201_000 and offset + len(out) > 200_000:
            raise unreadable(file)
        whole(file, out, offset)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SealedFile, "read_into", read_into)
        return rescue(profile, done, tmp_path / "out", **more)


def unreadable(file: SealedFile) -> Exception:
    """Return what a failing device makes of a read."""
    return SourceUnreadable.of(str(file.path), OSError(errno.EIO, "Input/output error"))
