"""The power fails at each moment of a recorded run: what was said to be done is done for good."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Self

import pytest

from tests import figures
from tests.faults.conftest import Evidence
from tests.faults.interposer import compiled
from tests.faults.killing import Death, Kill, KillServer
from tests.faults.power_loss.disk import Disk, Draws, Left, lay_out
from tests.faults.power_loss.trace import MARK, Change, read_trace
from tests.faults.rounds import FRESH_EVERY, Rounds
from tests.faults.test_kill_custody import Appends
from tests.faults.test_kill_extract import Extractions, more_evidence
from tests.faults.test_kill_records import Protections, Repairs
from tests.faults.test_kill_seal import Seals
from tests.faults.test_kill_volumes import SplitSeals

NO_KEY_FILE, FRESH = 1, FRESH_EVERY
"""Variants: what the work begins with."""


class Recorder(KillServer):
    """A server that writes down what its child changes."""

    def __init__(self, library: Path, folder: Path) -> None:
        """Keep the trace in `folder`."""
        super().__init__("tests.faults.failing.fault_server", str(library))
        self._trace = folder / "trace"
        self.disk = Disk(folder)

    def run(self, kill: Kill, work: str, **arguments: Any) -> Death:
        """Let a child do `work` to its end, below the folder of its profile."""
        place = Path(arguments["home"]).parent
        self.disk = Disk(place)
        where = {"folder": str(place), "trace": str(self._trace)}
        return super().run(kill, "recorded", what=work, arguments=arguments, **where)

    @property
    def changes(self) -> list[Change]:
        """What the child changed."""
        return list(read_trace(self._trace))


class Cuts:
    """Cuts the power at each change of one recorded run."""

    def __init__(self, recorder: Recorder, rounds: Rounds, variant: int, yard: Path) -> None:
        """Record it; the run works in a folder of its own below `yard`."""
        self._rounds = rounds
        self._place = yard / f"cut-{rounds.name}"
        rounds.run(Kill(0, variant), self._place)
        self._disk = recorder.disk
        self._changes = recorder.changes
        self._cuts = 0
        self._seen: set[bytes] = set()
        self._outcomes: Counter[str] = Counter()
        self._promise = ("named", "whole")

    def promising(self, phase: str, outcome: str) -> Self:
        """Once it told `phase`, nothing but `outcome` may come of it."""
        self._promise = (phase, outcome)
        return self

    def at_each(self, count: int, ways: int, seed: str) -> Counter[str]:
        """Cut at `count` changes, 0 for all; each time all is lost, or in so many ways some.

        What left the same as a cut before, after the same promises, is not looked at again.

        Return how often what came of it.
        """
        every = max(1, len(self._changes) // count) if count else 1
        told: list[tuple[str, str]] = []
        for number, change in enumerate(self._changes):
            if change.kind == MARK:
                phase, _, value = change.path.partition("\n")
                told.append((phase, value))
            else:
                self._disk.change(change)
            if change.kind == MARK or number % every == 0:
                death = Death(0, tuple(told), (), ())
                self._cut(death, number, "", in_order=True)
                for way in range(ways if self._disk.is_loose else 0):
                    self._cut(death, number, f"{seed}/{number}/{way}", in_order=way % 2 == 0)
        figures.give(
            f"power-loss-{self._rounds.name}",
            changes=len(self._changes),
            every="no" if count else "yes",
            cuts=self._cuts,
            tried=len(self._seen),
            found=dict(self._outcomes.most_common()),
        )
        return self._outcomes

    def _cut(self, death: Death, number: int, seed: str, *, in_order: bool) -> None:
        left = self._disk.after_a_cut(Draws(seed) if seed else None, in_order=in_order)
        self._cuts += 1
        state = _digest(left, death)
        if state in self._seen:
            return
        self._seen.add(state)
        shutil.rmtree(self._place)
        lay_out(self._place, left)
        try:
            outcome = self._rounds.look(self._place, death)
            phase, promised = self._promise
            assert death.phase != phase or outcome == promised, outcome
        except BaseException:
            what = f"some is left: {seed}, {in_order=}" if seed else "only what was flushed is left"
            print(f"the power fails after change {number}, {what}: {death}")
            raise
        self._outcomes[outcome] += 1


def _digest(left: dict[str, Left], death: Death) -> bytes:
    """Tell states apart: of what stands on the disk, and what was promised before."""
    digest = sha256(repr(death.told).encode())
    for path, (content, time) in left.items():
        digest.update(repr((path, time, content is None)).encode())
        digest.update(sha256(content or b"").digest())
    return digest.digest()


@pytest.fixture
def recorder(tmp_path: Path) -> Iterator[Recorder]:
    """Start the server."""
    with Recorder(compiled(tmp_path), tmp_path) as started:
        yield started


def test_a_seal_survives_a_loss_of_power_at_any_moment(
    recorder: Recorder, yard: Path, evidence: Evidence, cuts: tuple[int, int], seed: str
) -> None:
    """No name without a whole package that somebody has the key of; what was named stays named."""
    seals = Cuts(recorder, Seals(recorder, yard, evidence), NO_KEY_FILE, yard)
    outcomes = seals.at_each(*cuts, seed)
    assert {"nothing was there", "removed by recovery", "whole"} <= outcomes.keys()


def test_a_split_seal_survives_a_loss_of_power_at_any_moment(
    recorder: Recorder, yard: Path, evidence: Evidence, cuts: tuple[int, int], seed: str
) -> None:
    """Volume 1 has its name only where the set is whole on the device, and somebody has the key."""
    seals = Cuts(recorder, SplitSeals(recorder, yard, evidence), NO_KEY_FILE, yard)
    outcomes = seals.at_each(*cuts, seed)
    assert {"nothing was there", "removed by recovery", "whole"} <= outcomes.keys()


def test_an_extraction_survives_a_loss_of_power_at_any_moment(
    recorder: Recorder, yard: Path, evidence: Evidence, cuts: tuple[int, int], seed: str
) -> None:
    """A name stands only before a whole file with its time; what was said to be out is out."""
    rounds = Extractions(recorder, yard, more_evidence(evidence))
    extractions = Cuts(recorder, rounds, NO_KEY_FILE, yard)
    outcomes = extractions.promising("extracted", "11 of 11 whole").at_each(*cuts, seed)
    assert {"0 of 11 whole", "11 of 11 whole"} <= outcomes.keys()


@pytest.mark.parametrize("kind", [Protections, Repairs])
def test_a_record_survives_a_loss_of_power_at_any_moment(
    recorder: Recorder,
    yard: Path,
    evidence: Evidence,
    cuts: tuple[int, int],
    seed: str,
    kind: type[Protections | Repairs],
) -> None:
    """A record, and what is repaired by one, has its name only as a whole, and then keeps it."""
    outcomes = Cuts(recorder, kind(recorder, yard, evidence), NO_KEY_FILE, yard).promising(
        kind.done, "whole"
    )
    assert outcomes.at_each(*cuts, seed).keys() == {"nothing was there", "whole"}


def test_a_log_survives_a_loss_of_power_at_any_moment(
    recorder: Recorder, yard: Path, cuts: tuple[int, int], seed: str
) -> None:
    """From its first entry on, the log loses nothing that it said it has."""
    outcomes = Cuts(recorder, Appends(recorder, yard), FRESH, yard).at_each(*cuts, seed)
    assert outcomes["0 acts settled"]
    assert outcomes["1 acts settled"]
