"""Writing to the custody log, or exporting it, is killed anywhere: all that stands verifies."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from casevault_gui.core.custody.export import CHECKPOINT, ENTRIES, VKEY
from casevault_gui.core.model import Actor
from casevault_gui.core.workflows.profile import open_profile
from tests.faults.aftermath import reconcile
from tests.faults.killing import Death, Kill, KillServer
from tests.faults.rounds import FRESH_EVERY, Rounds

SHARE = 0.15
EXPORT_SHARE = 0.1
ACKNOWLEDGED = ("verified", "described", "opened")
ORDER = [set(), {VKEY}, {VKEY, CHECKPOINT}, {VKEY, CHECKPOINT, ENTRIES}]


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


class Exports(Rounds):
    """Exports a log into a folder that is there, or is not."""

    name = "export"

    def __init__(self, server: KillServer, yard: Path) -> None:
        """Make a profile whose log is to be exported."""
        super().__init__(yard)
        self._server = server
        self._home = yard / "home"
        with open_profile(self._home) as profile:
            profile.describe_actor(Actor("Jana"))

    def run(self, kill: Kill, place: Path) -> Death:
        """Let a child export, and kill it."""
        place.mkdir()
        if kill.variant % FRESH_EVERY:
            (place / "out").mkdir()
        shutil.copytree(self._home, place / "home")
        arguments = {"home": str(place / "home"), "folder": str(place / "out")}
        return self._server.run(kill, "export", **arguments)

    def look(self, place: Path, death: Death) -> str:
        """What has a name is whole, the entries have theirs last; then the log is put right."""
        found = {path.name for path in (place / "out").glob("*")}
        assert found in ORDER, "files get their names in one order, and nothing else is there"
        if death.phase == "exported":
            assert found == ORDER[-1]
        with open_profile(place / "home", session=True) as profile:
            told = reconcile(profile)
            log = profile.log
            if ENTRIES in found:
                lines = (place / "out" / ENTRIES).read_bytes().splitlines()
                assert lines == [entry.body for entry in log.entries(0, len(lines))]
                assert (place / "out" / CHECKPOINT).read_bytes() == log.checkpoint_at(len(lines))
            if VKEY in found:
                assert (place / "out" / VKEY).read_text() == f"{log.vkey.text}\n"
        assert told.jobs == ()
        return f"{len(found)} named, {told.unended} acts settled"


@pytest.fixture
def exports(server: KillServer, yard: Path) -> Exports:
    """Prepare the rounds."""
    return Exports(server, yard)


def test_an_export_killed_at_any_moment_is_whole_or_not_named(
    exports: Exports, kills: int, seed: str
) -> None:
    """Killed at moments spread over its time, an export has no name, or is whole."""
    exports.at_moments(round(kills * EXPORT_SHARE), seed)


def test_an_export_killed_at_any_step_is_whole_or_not_named(exports: Exports) -> None:
    """Killed before each change to a file, the entries are named only beside what proves them."""
    found = {outcome.split()[0] for outcome in exports.at_steps().outcomes}
    assert found == {"0", "1", "2", "3"}


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
