"""Give every parser of a stranger's bytes far too much: `python -m tests.hostile.bounds FOLDER`.

Prints as JSON, for each target of the fuzzers, how many inputs it was given, which of them kept the
processor for more than `SECONDS`, and the memory of the whole process at most.
"""

from __future__ import annotations

import json
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from tests.fuzz.targets import TARGETS, survives
from tests.peak import peak_mib

MUCH = 1 << 20
SECONDS = 10
_PIECES = (
    b"[", b"{", b'{"a":', b'["', b"\\u0000", b'"', b"\\", b"0", b"9", b"-", b"1e", b".", b" ", b"\n",
    b"\r\n", b"\t", b"\0", b"\xff", b"\x80", b"a", b"A", b"=", b"/", b"../", b":", b",", b"~", b"%",
    b"\xe2\x80\xae", b"\xed\xa0\x80", b"abandon ", b"cvkey1", b"\xe2\x80\x94 ",
)  # fmt: skip


class TooLong(BaseException):
    """A parser does not come to an end."""


def inputs(seeds: list[bytes]) -> Iterator[bytes]:
    """Yield inputs of a megabyte: one thing without end, before, behind and inside an example."""
    for piece in _PIECES:
        much = piece * (MUCH // len(piece))
        yield much
        for seed in seeds[:1]:
            middle = len(seed) // 2
            yield seed + much
            yield much + seed
            yield seed[:middle] + much + seed[middle:]
    for seed in seeds[:3]:
        if seed:
            yield seed * (MUCH // len(seed) + 1)
            yield b"".join(bytes([byte]) * 512 for byte in seed[:2_048])
            yield seed.replace(b"1", b"1" * 5_000)
            yield seed.replace(b'"', b'"' + b"x" * 20_000, 1)


def _stop(signal_: int, frame: FrameType | None) -> None:
    del signal_, frame
    raise TooLong


def main() -> None:
    """Feed them all."""
    folder = Path(sys.argv[1])
    signal.signal(signal.SIGPROF, _stop)
    told: dict[str, dict[str, object]] = {}
    for name, target in TARGETS.items():
        place = folder / name
        place.mkdir()
        late, taken, tried, slowest = list[str](), 0, 0, 0.0
        for data in inputs(list(target.seeds(place))):
            tried += 1
            start = time.process_time()
            signal.setitimer(signal.ITIMER_PROF, SECONDS)
            try:
                taken += survives(target, data)
            except TooLong:
                late.append(repr(data[:40]))
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
            slowest = max(slowest, time.process_time() - start)
        told[name] = {"tried": tried, "taken": taken, "late": late, "ms": round(slowest * 1000)}
    peak = peak_mib()
    print(json.dumps({"told": told, "peak_mib": peak}))


if __name__ == "__main__":
    main()
