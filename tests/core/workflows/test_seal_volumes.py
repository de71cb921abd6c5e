"""Sealing into several files: the set appears whole or not at all, and is one package."""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.custody.events import Phase
from casevault_gui.core.errors import (
    Cancelled,
    TargetExists,
    TargetFileTooLarge,
    TooManyVolumes,
    UnfinishedExists,
)
from casevault_gui.core.model import FindingLevel
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage, ignore_progress
from casevault_gui.core.volume_names import volume_path, volumes_at
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.recover import Advice, clean_up, finish, interrupted
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.seal import PreparedPackage, Sealed, prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest, check_request, refuse_blocked
from tests.file_limit import largest_file

SIZE = 40_000
OTHERS = b"somebody else's"


@dataclass
class World:
    """A profile, evidence, and where packages go."""

    profile: Profile
    evidence: Path
    folder: Path

    @property
    def target(self) -> Path:
        """What the package will be called."""
        return self.folder / "case.cvx"

    def request(self, volume_size: int | None = SIZE) -> SealRequest:
        """Return a request to split."""
        return SealRequest(
            sources=(self.evidence,),
            target=self.target,
            record=CaseRecord(reference="2026-1"),
            volume_size=volume_size,
        )

    def prepare(
        self,
        volume_size: int | None = SIZE,
        report: Report = ignore_progress,
        cancel: CancelToken | None = None,
    ) -> PreparedPackage:
        """Write and verify."""
        request = self.request(volume_size)
        return prepare_package(self.profile, request, report=report, cancel=cancel or CancelToken())

    def seal(self, volume_size: int | None = SIZE) -> tuple[Sealed, KeyCredential]:
        """Seal to the end."""
        prepared = self.prepare(volume_size)
        credential = proven(prepared)
        return prepared.finish(), credential

    def names(self) -> set[str]:
        """Return what lies in the folder."""
        return {path.name for path in self.folder.iterdir()}


def proven(prepared: PreparedPackage) -> KeyCredential:
    """Prove custody of the key."""
    assert prepared.release is not None
    key = prepared.release.show()
    assert prepared.release.prove_retyped(key.groups[-1])
    return KeyCredential(key)


@pytest.fixture
def world(profile: Profile, evidence: Path, tmp_path: Path) -> World:
    """Return a world with an empty folder for packages."""
    folder = tmp_path / "out"
    folder.mkdir()
    return World(profile, evidence, folder)


def test_a_set_gets_its_names_last(world: World) -> None:
    """Until the key is safe all volumes bear the unfinished name; then all have theirs."""
    prepared = world.prepare()
    count = prepared.volumes
    assert count > 2
    assert world.names() == {f"case.cvx.partial.{n:03}" for n in range(1, count + 1)}
    proven(prepared)
    sealed = prepared.finish()
    assert sealed.volumes == count
    assert world.names() == {f"case.cvx.{n:03}" for n in range(1, count + 1)}
    assert interrupted(world.profile) == ()


def test_the_log_names_the_hash_of_the_joined_package(world: World) -> None:
    """What the log and the receipt say is the package's hash, not that of a volume."""
    sealed, credential = world.seal()
    whole = b"".join(path.read_bytes()[64:] for path in volumes_at(world.target))
    assert sealed.sha256 == sha256(whole).hexdigest()
    assert sealed.size == len(whole)
    created = [e for e in world.profile.log.entries() if e.type == "created"][-1]
    assert created.phase is Phase.DONE
    (told,) = created.objects
    assert (told.name, told.size, told.sha256) == ("case.cvx", len(whole), sealed.sha256)
    assert created.more["volumes"] == sealed.volumes
    with open_review(world.profile, volume_path(world.target, 2), credential) as review:
        assert review.reference.name == "case.cvx"
        assert review.verify(report=ignore_progress, cancel=CancelToken()).sha256 == sealed.sha256


@pytest.mark.parametrize("stage", [Stage.SEAL, Stage.VERIFY])
def test_cancelling_leaves_no_volume(world: World, stage: Stage) -> None:
    """Stopped while volumes are written, or while they are verified, nothing lies there."""
    cancel = CancelToken()

    def report(progress: Progress) -> None:
        if progress.stage is stage:
            cancel.cancel()

    with pytest.raises(Cancelled):
        world.prepare(report=report, cancel=cancel)
    assert world.names() == set()


def test_discarding_leaves_no_volume(world: World) -> None:
    """A set whose key nobody took is removed, every file of it."""
    world.prepare().discard("nobody has the key")
    assert world.names() == set()


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("case.cvx", TargetExists),
        ("case.cvx.002", TargetExists),
        ("case.cvx.partial", UnfinishedExists),
        ("case.cvx.partial.007", UnfinishedExists),
    ],
)
def test_names_that_are_taken_are_told_before_anything_is_written(
    world: World, name: str, error: type[Exception]
) -> None:
    """Any file that bears a name of the set, finished or not, stands in its way."""
    (world.folder / name).write_bytes(OTHERS)
    with pytest.raises(error):
        world.prepare()
    assert (world.folder / name).read_bytes() == OTHERS
    assert world.names() == {name}


def test_a_file_in_the_way_of_a_later_volume_stays_and_the_rest_goes(world: World) -> None:
    """Somebody else's file that comes up meanwhile is kept; what was written is removed."""
    theirs = world.folder / "case.cvx.partial.003"

    def report(progress: Progress) -> None:
        if progress.stage is Stage.SEAL and not theirs.exists():
            theirs.write_bytes(OTHERS)

    with pytest.raises(UnfinishedExists):
        world.prepare(report=report)
    assert world.names() == {theirs.name}
    assert theirs.read_bytes() == OTHERS


def test_naming_goes_on_when_what_was_in_the_way_is_gone(world: World) -> None:
    """A name taken at the last moment stops before volume 1 is named; trying again finishes."""
    prepared = world.prepare()
    credential = proven(prepared)
    theirs = volume_path(world.target, 1)
    theirs.write_bytes(OTHERS)
    with pytest.raises(TargetExists):
        prepared.finish()
    assert theirs.read_bytes() == OTHERS
    theirs.unlink()
    sealed = prepared.finish()
    with open_review(world.profile, sealed.path, credential) as review:
        assert review.facts.package == sealed.package


def test_half_named_sets_are_finished_by_the_next_start(world: World) -> None:
    """If a run ends between two names, recovery gives the others theirs and says so in the log."""
    prepared = world.prepare()
    credential = proven(prepared)
    theirs = volume_path(world.target, 2)
    theirs.write_bytes(OTHERS)
    with pytest.raises(TargetExists):
        prepared.finish()
    theirs.unlink()
    assert volume_path(world.target, 3).exists()
    assert not volume_path(world.target, 1).exists()
    (job,) = interrupted(world.profile)
    assert (job.advice, job.leftover) == (Advice.FINISH, True)
    finish(world.profile, job)
    assert interrupted(world.profile) == ()
    assert world.names() == {f"case.cvx.{n:03}" for n in range(1, prepared.volumes + 1)}
    created = [e for e in world.profile.log.entries() if e.type == "created"][-1]
    assert (created.phase, created.more["volumes"]) == (Phase.DONE, prepared.volumes)
    with open_review(world.profile, world.target, credential) as review:
        assert review.footer.files == 3


def test_an_unfinished_set_is_removed_and_nothing_else(world: World) -> None:
    """Recovery removes the volumes of its own job, named or not, torn or not, and no others."""
    prepared = world.prepare()
    proven(prepared)
    in_the_way = volume_path(world.target, 1)
    in_the_way.write_bytes(OTHERS)
    with pytest.raises(TargetExists):
        prepared.finish()
    volume_path(prepared.partial, 9).write_bytes(OTHERS)
    os.truncate(volume_path(prepared.partial, 1), 10)
    (job,) = interrupted(world.profile)
    assert job.advice is Advice.CLEAN_UP
    clean_up(world.profile, job)
    assert world.names() == {in_the_way.name, "case.cvx.partial.009"}
    created = [e for e in world.profile.log.entries() if e.type == "created"][-1]
    assert created.phase is Phase.FAILED


def test_a_whole_set_is_never_removed(world: World) -> None:
    """Cleaning up after a run that ended behind the last name leaves the package alone."""
    prepared = world.prepare()
    proven(prepared)
    jobs = list((world.profile.home / "jobs").iterdir())
    prepared.finish()
    assert not jobs[0].exists()
    names = world.names()
    prepared._files.remove(naming=True)
    assert world.names() == names


def test_where_files_are_limited_the_check_proposes_volumes(world: World) -> None:
    """A file too large for its target blocks; told to split if needed it does not, and says so."""
    with largest_file(SIZE):
        whole = check_request(
            world.request(0), home=world.profile.home, report=ignore_progress, cancel=CancelToken()
        )
        (finding,) = [f for f in whole.findings if f.code == "file-too-large-for-volume"]
        assert finding.level is FindingLevel.BLOCKS
        assert int(str(finding.facts["volumes"])) >= 3
        with pytest.raises(TargetFileTooLarge):
            refuse_blocked(world.request(0), whole)
        found = check_request(
            world.request(None),
            home=world.profile.home,
            report=ignore_progress,
            cancel=CancelToken(),
        )
        assert not found.blocked
        assert found.volume_size == SIZE
        assert "split-into-volumes" in {finding.code for finding in found.findings}


def test_only_where_needed_a_package_is_split(world: World) -> None:
    """Where the target can hold it as one file, it is one file; a size asked for is obeyed."""
    sealed, _ = world.seal(None)
    assert sealed.volumes == 0
    assert world.names() == {"case.cvx"}


def test_sizes_beyond_the_limit_of_the_target_are_reduced(world: World) -> None:
    """A volume is never larger than the target can hold, whatever was asked for."""
    with largest_file(SIZE):
        found = check_request(
            world.request(1 << 30),
            home=world.profile.home,
            report=ignore_progress,
            cancel=CancelToken(),
        )
    assert found.volume_size == SIZE


def test_too_many_volumes_are_refused_before_anything_is_written(world: World) -> None:
    """Parts so small that there would be a thousand of them are refused by the check."""
    with pytest.raises(TooManyVolumes):
        world.prepare(100)
    assert world.names() == set()
