"""Sealing into volumes is killed anywhere: volume 1 stands only where the whole set does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.package.volume_head import MAGIC
from casevault_gui.core.volume_names import volume_path, volumes_at
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.recover import Advice
from tests.faults.aftermath import assert_stands, assert_whole, reconcile, stand
from tests.faults.conftest import Evidence
from tests.faults.killing import Death, Kill, KillServer
from tests.faults.rounds import Rounds

MOST = 3
ABOUT = 50_000
"""About what a package has besides its evidence, in bytes."""


class SplitSeals(Rounds):
    """Seals into a few volumes beside another's, one of them in the way of nothing."""

    name = "split seal"

    def __init__(self, server: KillServer, yard: Path, evidence: Evidence) -> None:
        """Make a profile to begin with; each package takes a few volumes."""
        super().__init__(yard)
        self._server = server
        self._evidence = evidence
        self._before = stand(evidence.folder)
        self._home = yard / "home"
        with open_profile(self._home):
            pass
        evidence_size = sum(path.stat().st_size for path in evidence.folder.rglob("*"))
        self._size = (evidence_size + ABOUT) // (MOST - 1)

    def run(self, kill: Kill, place: Path) -> Death:
        """Let a child seal into volumes, and kill it."""
        (place / "out").mkdir(parents=True, exist_ok=True)
        volume_path(place / "out" / "other.cvx", 1).write_bytes(MAGIC + bytes(100))
        shutil.copytree(self._home, place / "home")
        return self._server.run(
            kill,
            "seal",
            home=str(place / "home"),
            evidence=str(self._evidence.folder),
            target=str(place / "out" / "case.cvx"),
            volume_size=str(self._size),
        )

    def look(self, place: Path, death: Death) -> str:
        """Volume 1 has its name only where all have, and somebody has the key."""
        target = place / "out" / "case.cvx"
        partial = target.with_name("case.cvx.partial")
        left, named = volumes_at(partial), volumes_at(target)
        whole = volume_path(target, 1).exists()
        self._assert_all_stands(place, death)
        with open_profile(place / "home", session=True) as profile:
            told = reconcile(profile)
            created = [e for e in profile.log.entries() if e.type == EntryType.CREATED]
        for job in told.jobs:
            assert (job.target, job.leftover) == (target, bool(left))
            assert job.advice is Advice.FINISH or not named
        assert told.jobs or not left
        self._assert_all_stands(place, death)
        assert volumes_at(partial) == []
        stands = volume_path(target, 1).exists()
        assert bool(volumes_at(target)) == stands
        if created:
            ended = Phase.DONE if stands else Phase.FAILED
            assert [entry.phase for entry in created] == [Phase.INTENT, ended]
        if stands:
            assert created[-1].objects[0].sha256
            return "whole" if whole else "finished, half named" if named else "named by recovery"
        return "removed by recovery" if left else "nothing was there"

    def _assert_all_stands(self, place: Path, death: Death) -> None:
        target, key = place / "out" / "case.cvx", death.heard("proven")
        if volume_path(target, 1).exists():
            assert key is not None, "named, and nobody has its key"
            assert_whole(volume_path(target, 2), key, self._evidence.contents)
        assert_stands(self._evidence.folder, self._before)
        other = volume_path(place / "out" / "other.cvx", 1)
        assert other.read_bytes() == MAGIC + bytes(100)
        for path in (place / "out").iterdir():
            assert path.name.startswith(("other.cvx.", "case.cvx.0", "case.cvx.partial.0"))


@pytest.fixture
def seals(server: KillServer, yard: Path, evidence: Evidence) -> SplitSeals:
    """Prepare the rounds."""
    return SplitSeals(server, yard, evidence)


def test_a_split_seal_killed_at_any_step_is_put_right(seals: SplitSeals) -> None:
    """Killed before each change to a file and each part of an entry, a set is whole or gone."""
    assert seals.at_steps().outcomes == {
        "nothing was there",
        "removed by recovery",
        "named by recovery",
        "finished, half named",
        "whole",
    }
