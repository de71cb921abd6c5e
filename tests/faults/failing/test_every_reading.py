"""Each call on the evidence fails once: what could not be read is named, the rest is sealed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.verify import verify_package
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.profile import open_profile
from tests import figures
from tests.faults.aftermath import assert_stands, stand
from tests.faults.conftest import Evidence
from tests.faults.failing.conftest import FAULTS
from tests.faults.failing.fault import Fault, FaultServer
from tests.faults.killing import Death, Kill
from tests.faults.test_kill_seal import Seals

WAYS = (
    ("read", "EIO", True),
    ("open", "EACCES", False),
    ("read", "EIO", False),
    ("open", "EIO", False),
    ("close", "EIO", False),
)
SHORT = 1
"""How many of the ways are tried where few faults are wanted."""


class UnreadableSources(Seals):
    """Seals of evidence that cannot be read whole."""

    def run(self, kill: Kill, place: Path) -> Death:
        """Let the calls on the evidence fail, instead of those on package and profile."""
        assert isinstance(kill, Fault)
        return super().run(replace(kill, folder=str(self._evidence.folder)), place)

    def look(self, place: Path, death: Death) -> str:
        """Nothing in the package differs from the evidence without being told."""
        assert_stands(self._evidence.folder, self._before)
        assert stand(self._evidence.folder).keys() == self._before.keys()
        with open_profile(place / "home") as profile:
            entry = [e for e in profile.log.entries() if e.type == EntryType.CREATED][-1]
        if failed := death.heard("failed"):
            assert entry.reason == failed
            assert not list((place / "out").glob("case.cvx*"))
            return failed
        key = PackageKey.parse(death.heard("proven") or "")
        with PackageReader(place / "out" / "case.cvx") as reader:
            opened = reader.unlock_key(key)
            verify_package(opened, report=ignore_progress, cancel=CancelToken())
            told = self._differences(opened.index)
        assert bool(entry.more["exceptions"]) >= bool(told)
        return "complete" if entry.more["outcome"] == "complete" else "complete, with exceptions"

    def _differences(self, index: Any) -> int:
        """Return how many files are missing, or are there and marked as not whole."""
        found, flawed = set(), 0
        for number in range(len(index)):
            if index.folder(number):
                continue
            path = index.path(number)
            found.add(path)
            if index.sha256(number).hex() != self._evidence.contents[path]:
                assert index.flawed(number), f"{path} differs, and nothing says so"
                flawed += 1
        return flawed + len(self._evidence.contents.keys() - found)


def test_no_call_on_the_evidence_that_fails_is_passed_over(
    fault_server: FaultServer, yard: Path, evidence: Evidence, faults: tuple[int, str]
) -> None:
    """Every reading of it fails once: the package says what it lacks, or there is none."""
    rounds = UnreadableSources(fault_server, yard, evidence)

    def each() -> Iterator[Fault]:
        number = 0
        for kind, error, lasting in WAYS[: SHORT if faults[0] == FAULTS else None]:
            fault_server.struck, calls = "first", 0
            while fault_server.struck:
                number, calls = number + 1, calls + 1
                yield Fault(number, 1, kind=kind, calls=calls, error=error, lasting=lasting)

    tally = rounds._all(each(), "seal of what cannot be read")
    figures.give("failing-source", tried=tally.total, every="yes", found=tally.counts)
    assert "complete, with exceptions" in tally.outcomes
