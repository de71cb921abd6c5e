"""After a crash: what is told, what is removed, what gets its name, and what the log says."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import TargetExists, TargetMissing
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.package.places import partial_name
from casevault_gui.core.workflows.jobs import JobKind, Journal, extraction
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.recover import (
    INTERRUPTED,
    Advice,
    clean_up,
    finish,
    interrupted,
    settle,
    unended,
)
from casevault_gui.core.workflows.seal import PreparedPackage
from tests.core.workflows.conftest import Prepare, Seal


def prove(prepared: PreparedPackage) -> None:
    """Prove custody of the key and fail to name the package, because the name is taken."""
    assert prepared.release is not None
    prepared.release.prove_retyped(prepared.release.show().groups[-1])
    prepared.target.write_bytes(b"in the way")
    with pytest.raises(TargetExists):
        prepared.finish()
    prepared.target.unlink()


def test_an_unfinished_package_is_told_of_and_removed(prepare: Prepare, profile: Profile) -> None:
    """What nobody has the key of is removed, and the log says that it was interrupted."""
    prepared = prepare()
    (job,) = interrupted(profile)
    assert (job.kind, job.package, job.advice) == (
        JobKind.SEAL,
        prepared.package,
        Advice.CLEAN_UP,
    )
    assert job.leftover
    clean_up(profile, job)
    assert interrupted(profile) == ()
    assert not prepared.partial.exists()
    last = list(profile.log.entries())[-1]
    assert (last.type, last.phase, last.reason) == ("created", Phase.FAILED, INTERRUPTED)
    with pytest.raises(TargetMissing):
        finish(profile, job)


def test_a_proven_package_gets_its_name_and_its_whole_entry(
    prepare: Prepare, profile: Profile
) -> None:
    """The entry of a package named by recovery says what it would have said without the crash."""
    prepared = prepare()
    prove(prepared)
    (job,) = interrupted(profile)
    assert job.advice is Advice.FINISH
    assert finish(profile, job) == prepared.target
    data = prepared.target.read_bytes()
    last = list(profile.log.entries())[-1]
    assert (last.type, last.phase) == ("created", Phase.DONE)
    assert last.objects == (
        ObjectRef(
            "package",
            prepared.target.name,
            len(data),
            hashlib.sha256(data).hexdigest(),
            prepared.package,
        ),
    )
    assert last.more == {
        "outcome": "complete",
        "root": prepared.root,
        "files": 3,
        "exceptions": 0,
        "recovered": True,
    }
    assert interrupted(profile) == ()


def test_a_package_of_two_names_keeps_the_final_one(prepare: Prepare, profile: Profile) -> None:
    """Where naming takes two steps, a crash between them leaves both names; one is taken away."""
    prepared = prepare()
    prove(prepared)
    os.link(prepared.partial, prepared.target)
    (job,) = interrupted(profile)
    finish(profile, job)
    assert prepared.target.exists()
    assert not prepared.partial.exists()


def test_a_proven_package_that_lost_its_end_is_not_named(
    prepare: Prepare, profile: Profile
) -> None:
    """A power cut that shortened the file makes it worth nothing: it never gets the name."""
    prepared = prepare()
    prove(prepared)
    os.truncate(prepared.partial, prepared.size - 1)
    (job,) = interrupted(profile)
    assert job.advice is Advice.CLEAN_UP
    clean_up(profile, job)
    assert not prepared.partial.exists()
    assert not prepared.target.exists()


@pytest.mark.parametrize("length", [0, 5, 11, 600, None])
def test_its_own_beginning_is_removed(
    prepare: Prepare, profile: Profile, length: int | None
) -> None:
    """However little of it was written, the job's own file is known and removed."""
    prepared = prepare()
    if length is not None:
        os.truncate(prepared.partial, length)
    (job,) = interrupted(profile)
    clean_up(profile, job)
    assert not prepared.partial.exists()


@pytest.mark.parametrize("length", [600, None])
def test_what_another_put_there_stays(
    prepare: Prepare, seal: Seal, profile: Profile, length: int | None
) -> None:
    """Another's package under the unfinished name, whole or cut short, is not this job's."""
    theirs = seal("theirs.cvx").sealed.path.read_bytes()[:length]
    prepared = prepare()
    prepared.partial.write_bytes(theirs)
    (job,) = interrupted(profile)
    clean_up(profile, job)
    assert prepared.partial.read_bytes() == theirs
    assert interrupted(profile) == ()


def test_a_beginning_of_which_the_power_left_only_the_length_is_removed(
    prepare: Prepare, profile: Profile
) -> None:
    """Zeros in place of a header are nobody's, and do not stand in the way of the next seal."""
    prepared = prepare()
    prepared.partial.write_bytes(bytes(900))
    (job,) = interrupted(profile)
    clean_up(profile, job)
    assert not prepared.partial.exists()


def test_another_s_text_under_the_unfinished_name_stays(prepare: Prepare, profile: Profile) -> None:
    """A short file that does not begin like a package is not a beginning of one."""
    prepared = prepare()
    prepared.partial.write_bytes(b"note")
    (job,) = interrupted(profile)
    clean_up(profile, job)
    assert prepared.partial.read_bytes() == b"note"


def test_the_unfinished_files_of_an_extraction_are_removed(
    profile: Profile, tmp_path: Path
) -> None:
    """They are found wherever they lie below the folder, but not behind a link; all else stays."""
    act = profile.log.begin(EntryType.EXTRACTED)
    out, outside = tmp_path / "out", tmp_path / "outside"
    (out / "a" / "b").mkdir(parents=True)
    outside.mkdir()
    job = Journal(profile.home).begin(extraction("00" * 16, out, act.intent.seq))
    name = partial_name(job.identifier, 1)
    (out / "a" / "b" / name).write_bytes(b"half")
    (out / "a" / "b" / partial_name(job.identifier, 2)).write_bytes(b"whole, not named")
    (out / partial_name(job.identifier, 3)).write_bytes(b"whole, not named")
    (out / "a" / "b" / "whole").write_bytes(b"whole")
    (out / "a" / partial_name("11" * 16, 1)).write_bytes(b"of another extraction")
    (outside / name).write_bytes(b"out of reach")
    (out / "0").symlink_to(outside)
    (told,) = interrupted(profile)
    assert (told.kind, told.target, told.advice) == (JobKind.EXTRACT, out, Advice.CLEAN_UP)
    assert told.leftover
    clean_up(profile, told)
    left = {path.name for path in out.rglob("*") if path.is_file()}
    assert left == {"whole", partial_name("11" * 16, 1)}
    assert (outside / name).exists()
    assert interrupted(profile) == ()


def test_an_extraction_whose_folder_is_gone_is_closed(profile: Profile, tmp_path: Path) -> None:
    """Where nothing can be left, there is nothing to remove."""
    act = profile.log.begin(EntryType.EXTRACTED)
    Journal(profile.home).begin(extraction("00" * 16, tmp_path / "gone", act.intent.seq))
    (told,) = interrupted(profile)
    assert not told.leftover
    clean_up(profile, told)
    assert interrupted(profile) == ()


def test_acts_without_an_end_are_settled_and_those_of_jobs_wait(
    prepare: Prepare, profile: Profile
) -> None:
    """An announced act that left nothing is logged as interrupted; a job's acts await its word."""
    act = profile.log.begin(EntryType.NOTE_ADDED, why="lost")
    prepare()
    assert [entry.seq for entry in unended(profile)] == [act.intent.seq]
    assert [entry.seq for entry in settle(profile)] == [act.intent.seq]
    assert unended(profile) == ()
    last = list(profile.log.entries())[-1]
    assert (last.type, last.ref, last.reason) == ("note_added", act.intent.seq, INTERRUPTED)
    assert [entry.type for entry in profile.log.unresolved()] == ["created"]


def test_what_writing_into_the_profile_left_is_swept(profile: Profile) -> None:
    """Unfinished files of the profile's own are removed; a person's files there are not."""
    jobs = profile.home / "jobs"
    jobs.mkdir(exist_ok=True)
    ours = [
        profile.home / f".casevault-{'0a' * 8}.tmp",
        jobs / f".casevault-{'0b' * 8}.tmp",
        profile.home / f".custody.sqlite.{'0c' * 8}.new",
        profile.home / f".custody.sqlite.{'0c' * 8}.new-journal",
    ]
    theirs = [profile.home / "notes.tmp", jobs / ".casevault-mine.tmp"]
    for path in (*ours, *theirs):
        path.touch()
    settle(profile)
    assert not any(path.exists() for path in ours)
    assert all(path.exists() for path in theirs)


def test_a_damaged_note_of_a_job_is_passed_over(profile: Profile) -> None:
    """A journal file that cannot be read stops nobody; the acts of its job are settled."""
    act = profile.log.begin(EntryType.EXTRACTED)
    job = Journal(profile.home).begin(extraction("00" * 16, Path("/nowhere"), act.intent.seq))
    (profile.home / "jobs" / f"{job.identifier}.json").write_bytes(b"{")
    assert interrupted(profile) == ()
    assert len(settle(profile)) == 1
