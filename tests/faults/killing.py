"""Killing a child again and again: at moments spread over its running time, and at each step."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]
KILLED = 9


@dataclass(frozen=True)
class Death:
    """How a child died, after how many seconds, and what it had told: phases and values."""

    seconds: float
    told: tuple[tuple[str, str], ...]
    times: tuple[float, ...] = field(repr=False)
    labels: tuple[str, ...] = field(repr=False)

    @property
    def phase(self) -> str:
        """How far it came."""
        return self.told[-1][0] if self.told else "begun"

    def heard(self, phase: str) -> str | None:
        """Return the value last told with `phase`, None if it never came so far."""
        return next((value for name, value in reversed(self.told) if name == phase), None)


@dataclass(frozen=True)
class Kill:
    """When to kill: some time after the child told `since` things; or just before a step.

    Neither: at its end. `variant` chooses what the work begins with.
    """

    number: int
    variant: int = 0
    after: float | None = None
    since: int = 0
    step: int = 0
    label: str = ""

    def __str__(self) -> str:
        """Say when, for a failure's report."""
        if self.after is not None:
            return f"kill {self.number}, {self.after:.6f} s after {self.since} things were told"
        return f"kill {self.number}, before step {self.step} ({self.label})"


class KillServer:
    """A process that has imported everything and forks the children to be killed."""

    def __init__(self, module: str = "tests.faults.kill_server", preload: str = "") -> None:
        """Start it; `preload` is a library to load before everything else."""
        hidden = {"DBUS_SESSION_BUS_ADDRESS", "CASEVAULT_HOME"}
        loaded = {"LD_PRELOAD": preload} if preload else {}
        self._process = subprocess.Popen(
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={name: value for name, value in os.environ.items() if name not in hidden} | loaded,
            text=True,
        )

    def run(self, kill: Kill, work: str, **arguments: Any) -> Death:
        """Let a child do `work` and die as `kill` says."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        when = {"after": kill.after, "since": kill.since, "step": kill.step}
        order = {"work": work, "arguments": arguments, **when}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        told = dict(answer["told"])
        assert "error" not in told, told["error"]
        assert answer["signal"] == KILLED
        assert not answer["late"], "the child hangs"
        labels = tuple(told.get("end", ()))
        phases = tuple((phase, value) for phase, value in answer["told"] if phase != "end")
        return Death(answer["seconds"], phases, tuple(answer["times"]), labels)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let it end by itself."""
        with self._process as process:
            if process.stdin is not None:
                process.stdin.close()


def moments(count: int, whole: Death, seed: str) -> Iterator[Kill]:
    """Give kills at `count` moments of a `whole` run: one at random in each equal part of its time.

    A moment counts from what was told last before it, so that a slower run is hit there as well.
    """
    for number in range(count):
        drawn = sha256(f"{seed}/{number}".encode()).digest()
        share = int.from_bytes(drawn[:8], "big") / 2**64
        moment = (number + share) * whole.seconds / count
        before = [time for time in whole.times if time <= moment]
        yield Kill(number, number, after=moment - max(before, default=0), since=len(before))


def each_step(labels: tuple[str, ...], variant: int) -> Iterator[Kill]:
    """Give a kill before each of the steps that a whole run took."""
    for number, label in enumerate(labels, 1):
        yield Kill(number, variant, step=number, label=label)


class Tally:
    """How the kills of one loop came out, by phase."""

    def __init__(self, name: str) -> None:
        """Begin empty."""
        self._name = name
        self._found: Counter[tuple[str, str]] = Counter()

    def add(self, phase: str, outcome: str) -> None:
        """Count one kill."""
        self._found[phase, outcome] += 1

    @property
    def outcomes(self) -> set[str]:
        """Which outcomes were seen."""
        return {outcome for _, outcome in self._found}

    @property
    def total(self) -> int:
        """How many kills there were."""
        return self._found.total()

    @property
    def counts(self) -> dict[str, int]:
        """How often each outcome was seen."""
        counts: Counter[str] = Counter()
        for (_, outcome), count in self._found.items():
            counts[outcome] += count
        return dict(counts.most_common())

    def __str__(self) -> str:
        """Return lines for people (`pytest -rP` shows them)."""
        lines = [f"{self._name}: {self._found.total()} kills"]
        for (phase, outcome), count in self._found.items():
            lines.append(f"  {phase:>12} -> {outcome:<24} {count:>5}")
        return "\n".join(lines)
