"""Writing to the custody log is killed anywhere: what was acknowledged stands, and all verifies."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from casevault_gui.core.workflows.profile import open_profile
from tests.faults.aftermath import reconcile
from tests.faults.killing import Death, Kill, KillServer
from tests.faults.rounds import FRESH_EVERY, Rounds

SHARE = 0.25
ACKNOWLEDGED = ("verified", "described", "opened")


class Appends(Rounds):
    """Writes to the log; some begin with the very first start, which makes profile and log."""

    name = "append"

    def __init__(self, server: KillServer, yard: Path) -> None:
        """Make a profile to begin with."""
        super().__init__(yard)
        self._server = server
        self._home = yard / "home"
        with open_profile(self._home):
            pass

    def run(self, kill: Kill, place: Path) -> Death:
        """Let a child write, and kill it."""
        place.mkdir()
        if kill.variant % FRESH_EVERY:
            shutil.copytree(self._home, place / "home")
        return self._server.run(kill, "append", home=str(place / "home"))

    def look(self, place: Path, death: Death) -> str:
        """The last checkpoint that the child told before it died is one of this log."""
        heard = (death.heard(phase) for phase in ACKNOWLEDGED)
        checkpoint = next((note for note in heard if note), None)
        with open_profile(place / "home", session=True) as profile:
            told = reconcile(profile, checkpoint)
        assert told.jobs == ()
        return f"{told.unended} acts settled"


@pytest.fixture
def appends(server: KillServer, yard: Path) -> Appends:
    """Prepare the rounds."""
    return Appends(server, yard)


def test_a_log_killed_at_any_moment_verifies(appends: Appends, kills: int, seed: str) -> None:
    """Killed at moments spread over its time, writing to the log loses nothing acknowledged."""
    appends.at_moments(round(kills * SHARE), seed)


def test_a_log_killed_at_any_step_verifies(appends: Appends) -> None:
    """Killed before each change to a file and each part of an entry, the log verifies."""
    assert appends.at_steps().outcomes == {"0 acts settled", "1 acts settled"}
