"""Copying a package: joined, split or as it is, with its hash; whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import (
    Cancelled,
    TargetExists,
    UnfinishedExists,
    VerifyAfterWriteFailed,
    VolumeMissing,
)
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage, ignore_progress
from casevault_gui.core.volume_names import volume_path, volumes_at
from casevault_gui.core.workflows.copying import Copied, copy_package
from casevault_gui.core.workflows.jobs import JobKind
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.recover import Advice, clean_up, finish, interrupted
from tests.core.workflows.conftest import Done, Seal
from tests.core.workflows.handing import last
from tests.slow_device import Watched, slow_device

SIZE = 40_000


@pytest.fixture
def done(seal: Seal) -> Done:
    """Seal a package."""
    return seal()


def copy(
    profile: Profile,
    package: Path,
    target: Path,
    volume_size: int | None = None,
    report: Report = ignore_progress,
    cancel: CancelToken | None = None,
) -> Copied:
    """Copy."""
    token = cancel or CancelToken()
    return copy_package(
        profile, package, target, volume_size=volume_size, report=report, cancel=token
    )


def test_a_package_is_split_and_joined_again(profile: Profile, done: Done, tmp_path: Path) -> None:
    """Split, split otherwise and joined it is byte for byte the package; each copy is logged."""
    sealed = done.sealed
    split = copy(profile, sealed.path, tmp_path / "split.cvx", SIZE)
    assert split.volumes == len(volumes_at(split.path)) > 2
    other = copy(profile, volume_path(split.path, 2), tmp_path / "other.cvx", 2 * SIZE)
    assert 1 < other.volumes < split.volumes
    joined = copy(profile, other.path, tmp_path / "joined.cvx")
    assert joined.volumes == 0
    assert joined.path.read_bytes() == sealed.path.read_bytes()
    assert {split.sha256, other.sha256, joined.sha256} == {sealed.sha256}
    entry = last(profile, EntryType.COPIED)
    assert (entry.phase, entry.objects[0].sha256) == (Phase.DONE, sealed.sha256)
    assert entry.objects[0].name == "joined.cvx"
    assert interrupted(profile) == ()


@pytest.mark.parametrize(
    ("name", "size", "error"),
    [
        ("copy.cvx", 0, TargetExists),
        ("copy.cvx.003", SIZE, TargetExists),
        ("copy.cvx.partial", 0, UnfinishedExists),
        ("copy.cvx.partial.009", SIZE, UnfinishedExists),
    ],
)
def test_nothing_is_replaced(
    profile: Profile, done: Done, tmp_path: Path, name: str, size: int, error: type[Exception]
) -> None:
    """A name that is taken is told, and what bears it stays alone."""
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / name).write_bytes(b"theirs")
    with pytest.raises(error):
        copy(profile, done.sealed.path, folder / "copy.cvx", size)
    assert [path.name for path in folder.iterdir()] == [name]
    assert (folder / name).read_bytes() == b"theirs"


@pytest.mark.parametrize("size", [0, SIZE])
@pytest.mark.parametrize("stage", [Stage.COPY, Stage.VERIFY])
def test_stopping_leaves_nothing(
    profile: Profile, done: Done, tmp_path: Path, size: int, stage: Stage
) -> None:
    """Stopped while it is written or compared, no file of the copy is left, and the log says so."""
    folder = tmp_path / "out"
    folder.mkdir()
    cancel = CancelToken()

    def report(progress: Progress) -> None:
        if progress.stage is stage:
            cancel.cancel()

    with pytest.raises(Cancelled):
        copy(profile, done.sealed.path, folder / "copy.cvx", size, report, cancel)
    assert list(folder.iterdir()) == []
    assert interrupted(profile) == ()
    assert last(profile, EntryType.COPIED).phase is not Phase.DONE


def test_copying_counts_what_a_slow_device_has(
    profile: Profile, seal: Seal, evidence: Path, tmp_path: Path
) -> None:
    """Whoever copies to a stick is told what the stick has, and not what waits to be written."""
    with (evidence / "image.bin").open("wb") as file:
        file.truncate(40 << 20)
    package = seal().sealed.path
    with slow_device(tmp_path / "stick", 120, 24 << 20) as device:
        target = device.folder / "copy.cvx"
        watched = Watched(device, target.with_name(target.name + ".partial"))
        copied = copy(profile, package, target, report=watched, cancel=watched.cancel)
        told = [done for stage, done in watched.told if stage is Stage.COPY]
    assert watched.too_early == 0
    assert told == sorted(told)
    assert told[-1] == copied.size


def test_a_copy_that_differs_is_given_up(profile: Profile, done: Done, tmp_path: Path) -> None:
    """What does not come back from the drive as it was written gets no name."""
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / "copy.cvx"

    def report(progress: Progress) -> None:
        partial = folder / "copy.cvx.partial"
        if progress.stage is Stage.COPY and progress.done_bytes == progress.total_bytes:
            with partial.open("r+b") as file:
                file.seek(50_000)
                file.write(b"x")

    with pytest.raises(VerifyAfterWriteFailed):
        copy(profile, done.sealed.path, target, 0, report)
    assert list(folder.iterdir()) == []


def test_an_incomplete_set_is_not_copied(profile: Profile, done: Done, tmp_path: Path) -> None:
    """With a file missing nothing is written."""
    split = copy(profile, done.sealed.path, tmp_path / "split.cvx", SIZE)
    volume_path(split.path, 2).unlink()
    with pytest.raises(VolumeMissing):
        copy(profile, volume_path(split.path, 1), tmp_path / "joined.cvx")
    assert not (tmp_path / "joined.cvx").exists()


class Killed(BaseException):
    """Stands for a run that ends: nobody catches it."""


@pytest.mark.parametrize("size", [0, SIZE])
def test_an_interrupted_copy_is_put_right(
    profile: Profile, done: Done, tmp_path: Path, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that ended while it wrote is cleaned up after; one that lacked only names is ended."""
    folder = tmp_path / "out"
    folder.mkdir()
    for stage, advice in ((Stage.VERIFY, Advice.CLEAN_UP), (None, Advice.FINISH)):
        with monkeypatch.context() as patch:
            _end_at(patch, stage)
            with pytest.raises(Killed):
                copy(profile, done.sealed.path, folder / "copy.cvx", size, _ending(stage))
        (job,) = interrupted(profile)
        assert (job.kind, job.advice, job.leftover) == (JobKind.COPY, advice, True)
        if advice is Advice.CLEAN_UP:
            clean_up(profile, job)
            assert list(folder.iterdir()) == []
            assert last(profile, EntryType.COPIED).phase is Phase.FAILED
        else:
            finish(profile, job)
            assert last(profile, EntryType.COPIED).phase is Phase.DONE
    assert interrupted(profile) == ()
    assert copy(profile, folder / "copy.cvx", folder / "again.cvx").sha256 == done.sealed.sha256


def test_an_interrupted_join_is_not_taken_for_done(
    profile: Profile, done: Done, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The set that is being joined bears the name of the copy, and is not the copy."""
    split = copy(profile, done.sealed.path, tmp_path / "set.cvx", SIZE)
    files = volumes_at(split.path)
    with monkeypatch.context() as patch:
        _end_at(patch, Stage.VERIFY)
        with pytest.raises(Killed):
            copy(profile, files[0], split.path, 0, _ending(Stage.VERIFY))
    (job,) = interrupted(profile)
    clean_up(profile, job)
    assert last(profile, EntryType.COPIED).phase is Phase.FAILED
    assert volumes_at(split.path) == files
    assert copy(profile, files[1], split.path).sha256 == done.sealed.sha256


def _end_at(patch: pytest.MonkeyPatch, stage: Stage | None) -> None:
    """Let nothing be put in order after the end, as after a power cut."""
    patch.setattr("casevault_gui.core.workflows.jobs.Journal.end", lambda *_: None)
    patch.setattr("casevault_gui.core.custody.act.Act.__exit__", lambda *_: None)
    kind = "casevault_gui.core.workflows.package_files.PackageFiles"
    patch.setattr(f"{kind}.remove", lambda *_, **__: None)
    if stage is None:
        patch.setattr(f"{kind}.name", _killed)


def _ending(stage: Stage | None) -> Report:
    def report(progress: Progress) -> None:
        if progress.stage is stage:
            raise Killed

    return report


def _killed(*_: object) -> None:
    raise Killed
