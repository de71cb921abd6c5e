"""Sealing is killed anywhere: no name without a whole package, and the next start puts it right."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.package.header import MAGIC
from casevault_gui.core.workflows.jobs import JobKind
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.recover import Advice
from tests.faults.aftermath import Told, assert_stands, assert_whole, reconcile, stand
from tests.faults.conftest import Evidence
from tests.faults.killing import Death, Kill, KillServer
from tests.faults.rounds import FRESH_EVERY, Rounds

SHARE = 0.4
KEY_FILE_EVERY = 3


class Seals(Rounds):
    """Seals beside files of others; some keep their key in a file, some begin without a profile."""

    name = "seal"

    def __init__(self, server: KillServer, yard: Path, evidence: Evidence) -> None:
        """Make a profile to begin with."""
        super().__init__(yard)
        self._server = server
        self._evidence = evidence
        self._before = stand(evidence.folder)
        self._home = yard / "home"
        with open_profile(self._home):
            pass

    def run(self, kill: Kill, place: Path) -> Death:
        """Let a child seal, and kill it."""
        (place / "out").mkdir(parents=True, exist_ok=True)
        (place / "out" / "other.cvx").write_bytes(b"theirs")
        (place / "out" / "other.cvx.partial").write_bytes(b"theirs, unfinished")
        if kill.variant % FRESH_EVERY:
            shutil.copytree(self._home, place / "home")
        arguments = {
            "home": str(place / "home"),
            "evidence": str(self._evidence.folder),
            "target": str(place / "out" / "case.cvx"),
        }
        if kill.variant % KEY_FILE_EVERY == 0:
            arguments["key_file"] = str(place / "key.txt")
        return self._server.run(kill, "seal", **arguments)

    def look(self, place: Path, death: Death) -> str:
        """No name without a whole package and somebody who has its key, before and after."""
        target = place / "out" / "case.cvx"
        partial = target.with_name("case.cvx.partial")
        left, named = partial.exists(), target.exists()
        self._assert_all_stands(place, death)
        with open_profile(place / "home", session=True) as profile:
            told = reconcile(profile)
            created = [e for e in profile.log.entries() if e.type == EntryType.CREATED]
        self._assert_told(told, target, left=left, named=named)
        self._assert_all_stands(place, death)
        assert not partial.exists()
        if created:
            ended = Phase.DONE if target.exists() else Phase.FAILED
            assert [entry.phase for entry in created] == [Phase.INTENT, ended]
        if target.exists():
            assert created[-1].objects[0].sha256
            return "whole" if named else "named by recovery"
        return "removed by recovery" if left else "nothing was there"

    @staticmethod
    def _assert_told(told: Told, target: Path, *, left: bool, named: bool) -> None:
        """An unfinished package, or one that is named but not logged so, is told of."""
        assert told.jobs or not left
        for job in told.jobs:
            assert (job.kind, job.target, job.leftover) == (JobKind.SEAL, target, left)
            assert job.advice is Advice.FINISH or not named

    def _assert_all_stands(self, place: Path, death: Death) -> None:
        target, key = place / "out" / "case.cvx", death.heard("proven")
        if target.exists():
            assert key is not None, "named, and nobody has its key"
            assert_whole(target, key, self._evidence.contents)
        assert_stands(self._evidence.folder, self._before)
        assert stand(self._evidence.folder).keys() == self._before.keys()
        assert (place / "out" / "other.cvx").read_bytes() == b"theirs"
        assert (place / "out" / "other.cvx.partial").read_bytes() == b"theirs, unfinished"
        assert {path.name for path in place.iterdir()} <= {"home", "out", "key.txt"}
        names = {"other.cvx", "other.cvx.partial", "case.cvx", "case.cvx.partial"}
        assert {path.name for path in (place / "out").iterdir()} <= names


class RefusedSeals(Seals):
    """Seals that are refused, because another's unfinished package lies in their way."""

    name = "refused seal"

    def run(self, kill: Kill, place: Path) -> Death:
        """Put the other's there first; it begins as any package does."""
        (place / "out").mkdir(parents=True)
        (place / "out" / "case.cvx.partial").write_bytes(MAGIC)
        return super().run(kill, place)

    def look(self, place: Path, death: Death) -> str:
        """What was there first stays, and the log says that nothing came of it."""
        with open_profile(place / "home", session=True) as profile:
            told = reconcile(profile)
            created = [e for e in profile.log.entries() if e.type == EntryType.CREATED]
        assert told.jobs == ()
        assert [entry.phase for entry in created] in ([], [Phase.INTENT, Phase.FAILED])
        assert (place / "out" / "case.cvx.partial").read_bytes() == MAGIC
        assert not (place / "out" / "case.cvx").exists()
        return "nothing came of it"


@pytest.fixture
def seals(server: KillServer, yard: Path, evidence: Evidence) -> Seals:
    """Prepare the rounds."""
    return Seals(server, yard, evidence)


def test_a_seal_killed_at_any_moment_is_put_right(seals: Seals, kills: int, seed: str) -> None:
    """Killed at moments spread over its time, sealing leaves a whole named package or none."""
    seals.at_moments(round(kills * SHARE), seed)


def test_a_seal_killed_at_any_step_is_put_right(seals: Seals) -> None:
    """Killed before each change to a file and each part of an entry, sealing is put right."""
    assert seals.at_steps().outcomes == {
        "nothing was there",
        "removed by recovery",
        "named by recovery",
        "whole",
    }


def test_a_refused_seal_killed_at_any_step_removes_nothing(
    server: KillServer, yard: Path, evidence: Evidence
) -> None:
    """Whenever a seal in the way of another's unfinished package is killed, that one stays."""
    assert RefusedSeals(server, yard, evidence).at_steps().outcomes == {"nothing came of it"}
