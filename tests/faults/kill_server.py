"""Forks one child an order, kills it, and answers what it had told: imports are paid once.

Reads one JSON object a line and writes one back. The child dies after `after` seconds, before step
number `step`, or at its own end; it never ends any other way.
"""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Any, NoReturn

from casevault_gui.core.package import lanes
from tests.faults.steps import Steps, die
from tests.faults.works import RING, WORKS, warm

_LONGEST = 60.0
_write = os.write  # The one that is no step.


def serve() -> None:
    """Answer orders until there are none."""
    lanes.RING = lanes.AHEAD = RING
    with tempfile.TemporaryDirectory() as folder:
        warm(Path(folder))
    # What children share and never free is not copied for each of them.
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        print(json.dumps(_run(json.loads(line))), flush=True)


def _run(order: dict[str, Any]) -> dict[str, object]:
    reading, writing = os.pipe()
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(order, writing)
    os.close(writing)
    ear = _Ear(reading, start)
    late = ear.listen(order["since"], order["after"])
    seconds = time.monotonic() - start
    # It is ours and not yet waited for: the number cannot be another process's.
    os.kill(child, signal.SIGKILL)
    ear.listen(0, None)
    os.close(reading)
    _, status = os.waitpid(child, 0)
    return {
        "signal": -os.waitstatus_to_exitcode(status),
        "seconds": seconds,
        "late": late and order["after"] is None,
        "told": ear.told,
        "times": ear.times,
    }


class _Ear:
    """Hears what a child tells, and when, in seconds since `start`."""

    def __init__(self, pipe: int, start: float) -> None:
        self._pipe = pipe
        self._start = start
        self._rest = b""
        self.told: list[Any] = []
        self.times: list[float] = []

    def listen(self, since: int, after: float | None) -> bool:
        """Listen until the child is dead, or until `after` seconds after it told `since` things.

        Returns whether it was still alive then.
        """
        latest = time.monotonic() + _LONGEST
        end = None if after is None or since else self._start + after
        while True:
            left = (latest if end is None else end) - time.monotonic()
            ready, _, _ = select.select([self._pipe], [], [], max(0.0, left))
            if not ready:
                return True
            data = os.read(self._pipe, 1 << 16)
            if not data:
                return False
            *lines, self._rest = (self._rest + data).split(b"\n")
            now = time.monotonic()
            for line in lines:
                self.told.append(json.loads(line))
                self.times.append(now - self._start)
                if after is not None and len(self.told) == since:
                    end = now + after


def _work(order: dict[str, Any], writing: int) -> NoReturn:
    def tell(phase: str, value: object = "") -> None:
        _write(writing, json.dumps([phase, value]).encode() + b"\n")

    try:
        steps = Steps(order.get("step", 0))
        steps.watch()
        WORKS[order["work"]](tell, **order["arguments"])
        tell("end", steps.labels)
    except BaseException:  # noqa: BLE001 - whatever it is, the parent must hear of it
        tell("error", traceback.format_exc())
    die()


if __name__ == "__main__":
    serve()
