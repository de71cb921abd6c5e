"""Volumes without room for what is done with a package: refused in words, and possible with room.

`--every-room` tries every 64 KiB that there may be.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import Phase
from casevault_gui.core.errors import LogWriteFailed, TargetFull
from casevault_gui.core.progress import Progress, ignore_progress
from casevault_gui.core.volume_names import volumes_at
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.recover import interrupted
from casevault_gui.core.workflows.salvage import EVIDENCE, INCOMPLETE, LOSSES
from tests import figures
from tests.faults.acts_on_packages import ACTS, EVERY_ACT, Act, Case, make_case
from tests.faults.aftermath import reconcile, stand
from tests.faults.conftest import Evidence
from tests.volumes import Filler, small_volume

KIB = 1024
STEP = 64 * KIB
FEW = (0, 4 * KIB, 448 * KIB, 1_024 * KIB)


@pytest.fixture
def case(yard: Path, evidence: Evidence) -> Case:
    """Seal a package."""
    return make_case(yard / "case", evidence)


@pytest.fixture
def volume(yard: Path) -> Iterator[Path]:
    """Mount a volume with room for what any act makes."""
    with small_volume(yard / "volume", "8m") as point:
        yield point


def rooms(case: Case, *, every: bool) -> Iterator[int]:
    """Give how much room is left, until it may be enough."""
    yield from range(0, case.package.stat().st_size + 16 * STEP, STEP) if every else FEW


def brought_out(path: Path) -> bool:
    """Whether it is a folder, or a whole file, of those that extraction and salvage make.

    Salvage has its list before it is refused where only parts of lost files found no room.
    """
    if path.name in {LOSSES, "case.json", "exceptions.jsonl"}:
        return INCOMPLETE in {beside.name for beside in path.parent.iterdir()}
    return path.is_dir() or (EVIDENCE in path.parts and not path.name.endswith(".partial"))


@pytest.mark.parametrize("act", EVERY_ACT, ids=lambda act: act.name)
def test_what_finds_no_room_leaves_nothing_by_name(
    yard: Path, case: Case, volume: Path, act: Act, *, every_room: bool
) -> None:
    """Wherever room ends, what was begun is gone and logged as failed; with room it is done."""
    before, found = stand(case.package.parent), {"refused": 0, "made": 0}
    filler = Filler(volume)
    with open_profile(yard / "home") as profile:
        for number, room in enumerate(rooms(case, every=every_room)):
            target = volume / f"out{number}"
            filler.leave(room)
            try:
                act.do(profile, case, target, ignore_progress)
            except TargetFull:
                found["refused"] += 1
                left = [path for path in volume.rglob("*") if path != filler.path]
                assert [path for path in left if not brought_out(path)] == []
                last = list(profile.log.entries())[-1]
                assert (last.type, last.phase, last.reason) == (act.entry, Phase.FAILED, "CV-T02")
            else:
                found["made"] += 1
                act.assert_made(case, target)
            assert interrupted(profile) == ()
            assert list(profile.log.unresolved()) == []
            filler.give_back()
            clear(volume)
        act.do(profile, case, volume / "out", ignore_progress)
        act.assert_made(case, volume / "out")
    after = stand(case.package.parent)
    assert after == before
    assert found["refused"]
    tried, every = sum(found.values()), "yes" if every_room else "no"
    figures.give(f"full-{act.name}", tried=tried, every=every, found=found)


def clear(folder: Path) -> None:
    """Remove everything in a folder."""
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_what_the_log_has_no_room_for_is_not_begun(
    yard: Path, case: Case, volume: Path, act: Act
) -> None:
    """On a full volume of the profile nothing is written anywhere."""
    target, filler = yard / "out", Filler(volume)
    with open_profile(volume / "home") as profile:
        size = profile.log.size
        filler.leave(0)
        with pytest.raises(LogWriteFailed):
            act.do(profile, case, target, ignore_progress)
        assert not target.exists()
        assert volumes_at(target) == []
        filler.give_back()
        assert profile.log.size == size


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_an_end_that_finds_no_room_in_the_log_is_settled(
    yard: Path, case: Case, volume: Path, act: Act
) -> None:
    """Where the log fills up meanwhile, what has its name is whole, and the next start settles."""
    target, filler = yard / "out", Filler(volume)

    def fill(_: Progress) -> None:
        filler.leave(0)

    with open_profile(volume / "home") as profile:
        # The journal of what is under way, or the log itself.
        with pytest.raises((LogWriteFailed, TargetFull)):
            act.do(profile, case, target, fill)
        # What salvage brought out before it could not go on has no list beside it.
        if target.is_file() or volumes_at(target) or (target / LOSSES).exists():
            act.assert_made(case, target)
        filler.give_back()
        reconcile(profile)
        assert list(profile.log.unresolved()) == []
