"""Each call on a file fails once in each way: clear trouble, nothing half-done, nothing lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.volume_names import volumes_at
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.recover import interrupted
from tests import figures
from tests.faults.conftest import Evidence
from tests.faults.failing.fault import Fault, FaultServer, every_fault, some_faults
from tests.faults.killing import Death
from tests.faults.rounds import Rounds
from tests.faults.test_kill_custody import Appends, Exports
from tests.faults.test_kill_extract import Extractions, more_evidence
from tests.faults.test_kill_records import Protections, Records, Repairs
from tests.faults.test_kill_seal import Seals
from tests.faults.test_kill_volumes import SplitSeals

Codes = Counter[str]
ENDED = "came to its end"


def failure(death: Death, last: str) -> str:
    """Return the code of the error that ended the run, "" if it came to its end."""
    failed = death.heard("failed")
    assert failed is not None
    if failed:
        assert death.heard("struck"), f"it fails without a fault: {failed}"
        assert re.fullmatch(r"CV-[A-Z]\d\d", failed)
    else:
        assert death.heard(last) is not None, "it ends, and was not done"
    return failed


def assert_logged(home: Path, kind: EntryType, failed: str) -> None:
    """Assert that nothing waits for the next start, and that the log says why it failed."""
    with open_profile(home) as profile:
        assert interrupted(profile) == ()
        ends = [entry for entry in profile.log.entries() if entry.type == kind]
    assert ends
    assert (ends[-1].phase, ends[-1].reason) == (Phase.FAILED, failed)


class FailingSeals(Seals):
    """Seals whose calls fail."""

    def look(self, place: Path, death: Death) -> str:
        """It ends well or by an error of ours that is logged; and all that holds after a kill."""
        failed = failure(death, "named")
        if failed and death.heard("spared") and death.heard("written") is None:
            assert_logged(place / "home", EntryType.CREATED, failed)
            assert not (place / "out" / "case.cvx.partial").exists()
        return super().look(place, death)


class FailingSplitSeals(SplitSeals):
    """Seals into volumes whose calls fail."""

    def look(self, place: Path, death: Death) -> str:
        """It ends well or by an error of ours that is logged; and all that holds after a kill."""
        failed = failure(death, "named")
        if failed and death.heard("spared") and death.heard("written") is None:
            assert_logged(place / "home", EntryType.CREATED, failed)
            assert volumes_at(place / "out" / "case.cvx.partial") == []
        return super().look(place, death)


class FailingExtractions(Extractions):
    """Extractions whose calls fail."""

    def look(self, place: Path, death: Death) -> str:
        """It ends well or by an error of ours that is logged; and all that holds after a kill."""
        failed = failure(death, "extracted")
        if failed and death.heard("spared"):
            assert_logged(place / "home", EntryType.EXTRACTED, failed)
            assert self._assert_names_are_whole(place / "out") == []
        return super().look(place, death)


class FailingAppends(Appends):
    """Writes to the log whose calls fail."""

    def look(self, place: Path, death: Death) -> str:
        """It ends well or by an error of ours; and all that holds after a kill."""
        failure(death, "closed")
        return super().look(place, death)


class FailingExports(Exports):
    """Exports of the log whose calls fail."""

    def look(self, place: Path, death: Death) -> str:
        """It ends well or by an error of ours that is logged; and all that holds after a kill."""
        failed = failure(death, "exported")
        if failed and death.heard("spared"):
            assert_logged(place / "home", EntryType.CHECKPOINT, failed)
        return super().look(place, death)


class FailingRecords(Records):
    """Works on recovery records whose calls fail."""

    def look(self, place: Path, death: Death) -> str:
        """It ends well or by an error of ours that is logged; and all that holds after a kill."""
        failed = failure(death, self.done)
        if failed and death.heard("spared"):
            assert_logged(place / "home", self.act, failed)
        return super().look(place, death)


class FailingProtections(FailingRecords, Protections):
    """Makes records by calls that fail."""


class FailingRepairs(FailingRecords, Repairs):
    """Repairs by calls that fail."""


def let_fail(
    rounds: Rounds, server: FaultServer, share: float, *, many: tuple[int, str], variant: int = 1
) -> Codes:
    """Let calls fail, `share` of as many as are wanted, all for 0; return the codes of the ends."""
    count, seed = many
    codes: Codes = Counter()

    def counting(faults: Iterable[Fault]) -> Iterator[Fault]:
        for fault in faults:
            yield fault
            codes[server.failed or ENDED] += 1

    rounds._all([Fault(0, variant)], f"{rounds.name}, without a fault")
    calls = dict(server.counted)
    some = some_faults(calls, round(count * share), f"{seed}/{rounds.name}", variant)
    tally = rounds._all(
        counting(some if count else every_fault(server, variant)), f"{rounds.name}, seed {seed}"
    )
    figures.give(
        f"failing-{rounds.name}",
        tried=codes.total(),
        calls=sum(calls.values()),
        every="no" if count else "yes",
        found=dict(codes.most_common()),
        left=tally.counts,
    )
    return codes


def test_no_call_that_fails_hurts_a_seal(
    fault_server: FaultServer, yard: Path, evidence: Evidence, faults: tuple[int, str]
) -> None:
    """A seal whose call fails is done, or refused with a word; no name without a whole package."""
    codes = let_fail(FailingSeals(fault_server, yard, evidence), fault_server, 0.4, many=faults)
    assert set(codes) - {ENDED}


def test_no_call_that_fails_hurts_a_split_seal(
    fault_server: FaultServer, yard: Path, evidence: Evidence, faults: tuple[int, str]
) -> None:
    """A seal into volumes whose call fails is done, or refused; no first volume without the set."""
    rounds = FailingSplitSeals(fault_server, yard, evidence)
    assert set(let_fail(rounds, fault_server, 0.3, many=faults)) - {ENDED}


def test_no_call_that_fails_hurts_an_extraction(
    fault_server: FaultServer, yard: Path, evidence: Evidence, faults: tuple[int, str]
) -> None:
    """An extraction whose call fails leaves whole files, or none; and replaces none."""
    rounds = FailingExtractions(fault_server, yard, more_evidence(evidence))
    assert set(let_fail(rounds, fault_server, 0.25, many=faults)) - {ENDED}


def test_no_call_that_fails_hurts_the_log(
    fault_server: FaultServer, yard: Path, faults: tuple[int, str]
) -> None:
    """What the log said it keeps it keeps, whichever call fails; else the act is refused."""
    codes = let_fail(FailingAppends(fault_server, yard), fault_server, 0.2, many=faults)
    assert set(codes) - {ENDED}


def test_no_call_that_fails_hurts_an_export(
    fault_server: FaultServer, yard: Path, faults: tuple[int, str]
) -> None:
    """An export whose call fails is whole, or its entries have no name."""
    codes = let_fail(FailingExports(fault_server, yard), fault_server, 0.15, many=faults)
    assert set(codes) - {ENDED}


@pytest.mark.parametrize("kind", [FailingProtections, FailingRepairs])
def test_no_call_that_fails_hurts_a_record(
    fault_server: FaultServer,
    yard: Path,
    evidence: Evidence,
    faults: tuple[int, str],
    kind: type[FailingProtections | FailingRepairs],
) -> None:
    """A record, and what is repaired by one, is whole or has no name, whichever call fails."""
    rounds = kind(fault_server, yard, evidence)
    assert set(let_fail(rounds, fault_server, 0.15, many=faults)) - {ENDED}
