"""How truthful and how obedient work is on slow media: `python -m tests.bench.slow`.

Seals a file of `--size MIB` (64) to a device that the kernel lets take 20 MB a second, then 5, once
whole and once stopped half-way. Prints the most that progress ran ahead of the device, the most
that was written and not yet taken, and the seconds until stopping was answered and what was begun
was gone. Needs leave to mount and to hold devices back.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import pytest

from casevault_gui.core.cases.folder import FolderSource, open_source
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.package.header import build_header
from casevault_gui.core.package.slots import KeySlot
from casevault_gui.core.package.writer import Intake, write_package
from casevault_gui.core.progress import CancelToken, Progress
from tests.slow_device import SlowDevice, Watched, slow_device

RATES = (20_000_000, 5_000_000)
HEAD = (
    "A package sealed to a device that the kernel holds back: what progress told beside what the\n"
    "device had taken, what was written and still waited, and how soon stopping was obeyed.\n\n"
    "| MB a second | too early, MiB | waiting at most, MiB | stopped after, s | gone after, s |\n"
    "|---:|---:|---:|---:|---:|"
)


class Stopwatch(Watched):
    """Notes when it asked to stop."""

    asked = 0.0

    def __call__(self, progress: Progress) -> None:
        """Look, and note the time."""
        before = self.cancel.cancelled
        super().__call__(progress)
        if self.cancel.cancelled and not before:
            self.asked = time.monotonic()


def seal(source: Path, out: Path, watched: Watched, size: int) -> None:
    """Seal without reading back."""
    found = FolderSource((source,))
    package_id, data_key, key = random_bytes(16), random_bytes(32), PackageKey.generate()
    intake = Intake(
        roots=found.roots,
        entries=found.entries(lambda _: None, cancel=CancelToken()),
        exceptions=[],
        open_source=open_source,
        case_json=b"{}\n",
        tool="bench",
        clock=lambda: "2026-01-01T00:00:00Z",
        total_bytes=size,
    )
    header = build_header(package_id, (KeySlot.make(package_id, data_key, key),), data_key)
    write_package(out, header, data_key, intake, report=watched, cancel=watched.cancel)


def row(source: Path, device: SlowDevice, rate: int) -> str:
    """Measure at one rate; return a row of the table."""
    size, out = source.stat().st_size, device.folder / "slow.cvx"
    whole, stopped = Stopwatch(device, out), Stopwatch(device, out, stop_at=size // 2)
    seal(source, out, whole, size)
    out.unlink()
    try:
        seal(source, out, stopped, size)
    except Cancelled:
        answered = time.monotonic()
    out.unlink()
    gone = time.monotonic()
    return (
        f"| {rate // 1_000_000} | {whole.too_early / (1 << 20):.0f} |"
        f" {whole.most_ahead / (1 << 20):.0f} | {answered - stopped.asked:.2f} |"
        f" {gone - answered:.2f} |"
    )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="slow", description=__doc__)
    parser.add_argument("--size", type=int, default=64)
    size = parser.parse_args().size
    rows = []
    with tempfile.TemporaryDirectory(prefix="casevault-bench-") as name:
        source = Path(name) / "image.bin"
        with source.open("wb") as file:
            file.truncate(size << 20)
        for rate in RATES:
            try:
                with slow_device(Path(name) / f"stick{rate}", size * 2 + 64, rate) as device:
                    rows.append(row(source, device, rate))
            except pytest.skip.Exception as skipped:
                print(skipped)
                return 0
    print("\n".join([HEAD, *rows]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
