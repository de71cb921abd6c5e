"""Making a recovery record, or repairing by one, is killed anywhere: what has a name is whole."""

from __future__ import annotations

import os
import shutil
from abc import abstractmethod
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.package import parity
from casevault_gui.core.package.recovery_record import RecordReader, beside
from casevault_gui.core.package.sealed_file import SealedFile
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.profile import open_profile
from tests.faults.aftermath import assert_stands, reconcile, stand
from tests.faults.conftest import Evidence
from tests.faults.killing import Death, Kill, KillServer
from tests.faults.rounds import Rounds
from tests.faults.works import protect, seal

THEIRS = "other.cvx.recovery"
DAMAGE = 30_000


class Records(Rounds):
    """Works on a sealed package and writes one file beside another's."""

    act: EntryType
    made = ""
    done = ""

    def __init__(self, server: KillServer, yard: Path, evidence: Evidence) -> None:
        """Seal what the record is for, make a record, and a profile to begin with."""
        super().__init__(yard)
        self._server = server
        self._home = yard / "home"
        self._sealed = yard / "sealed"
        self._sealed.mkdir()
        self._package = self._sealed / "case.cvx"
        self._record = beside(self._package)
        told: dict[str, str] = {}
        seal(told.__setitem__, str(self._home), str(evidence.folder), str(self._package))
        protect(told.__setitem__, str(self._home), str(self._package), str(self._record))
        shutil.rmtree(self._home)
        with open_profile(self._home):
            pass
        self._original = self._package.read_bytes()
        self._prepare()
        self._before = stand(self._sealed)

    def _prepare(self) -> None:
        """Do more, before anything is killed."""

    @abstractmethod
    def _work(self, kill: Kill, home: Path, target: Path) -> Death:
        """Let the child work, and kill it."""

    @abstractmethod
    def _assert_whole(self, target: Path) -> None:
        """Assert that what has its name is what was to be made."""

    def run(self, kill: Kill, place: Path) -> Death:
        """Let a child work beside another's file, and kill it."""
        (place / "out").mkdir(parents=True)
        (place / "out" / THEIRS).write_bytes(b"theirs")
        shutil.copytree(self._home, place / "home")
        return self._work(kill, place / "home", place / "out" / self.made)

    def look(self, place: Path, death: Death) -> str:
        """No name without the whole file; the package stays as it is, whole or damaged."""
        target = place / "out" / self.made
        self._assert_stands(place)
        with open_profile(place / "home", session=True) as profile:
            told = reconcile(profile)
            acts = [entry for entry in profile.log.entries() if entry.type == self.act]
        assert told.jobs == ()
        self._assert_stands(place)
        if death.phase == self.done:
            assert target.exists(), "it was said to be done"
        if acts:
            assert [entry.phase for entry in acts][:1] == [Phase.INTENT]
            assert target.exists() or acts[-1].phase == Phase.FAILED
        return "whole" if target.exists() else "nothing was there"

    def _assert_stands(self, place: Path) -> None:
        assert_stands(self._sealed, self._before)
        assert stand(self._sealed).keys() == self._before.keys()
        names = {path.name for path in (place / "out").iterdir()}
        assert THEIRS in names
        assert names <= {THEIRS, self.made}
        assert (place / "out" / THEIRS).read_bytes() == b"theirs"
        if self.made in names:
            self._assert_whole(place / "out" / self.made)


class Protections(Records):
    """Makes the record of a package."""

    name = "protect"
    act = EntryType.PROTECTED
    made = "case.cvx.recovery"
    done = "protected"

    def _work(self, kill: Kill, home: Path, target: Path) -> Death:
        package, record = str(self._package), str(target)
        return self._server.run(kill, "protect", home=str(home), package=package, record=record)

    def _assert_whole(self, target: Path) -> None:
        with closing(SealedFile(target)) as record, closing(SealedFile(self._package)) as package:
            reader = RecordReader(record)
            health = parity.examine(package, reader, report=ignore_progress, cancel=CancelToken())
        assert (health.whole, health.parity_damaged) == (True, 0)
        assert reader.head.sha256 == sha256(self._original).digest()


class Repairs(Records):
    """Makes a damaged package whole again, in another file."""

    name = "repair"
    act = EntryType.REPAIRED
    made = "whole.cvx"
    done = "repaired"

    def _prepare(self) -> None:
        with self._package.open("r+b") as file:
            file.seek(len(self._original) // 3)
            file.write(os.urandom(DAMAGE))

    def _work(self, kill: Kill, home: Path, target: Path) -> Death:
        return self._server.run(
            kill,
            "repair",
            home=str(home),
            package=str(self._package),
            record=str(self._record),
            target=str(target),
        )

    def _assert_whole(self, target: Path) -> None:
        assert target.read_bytes() == self._original


@pytest.mark.parametrize("kind", [Protections, Repairs])
def test_a_record_killed_at_any_step_is_whole_or_not_there(
    server: KillServer, yard: Path, evidence: Evidence, kind: type[Records]
) -> None:
    """Killed before each change to a file and each part of an entry, there is no half a file."""
    assert kind(server, yard, evidence).at_steps().outcomes == {"whole", "nothing was there"}
