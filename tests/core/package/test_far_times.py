"""Times that 64 bits of nanoseconds do not hold: packed as the nearest, and told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from casevault_gui.core.cases.opening import open_source
from casevault_gui.core.model import Aside, ExceptionKind
from casevault_gui.core.package.members import AT_ONCE, SMALL
from casevault_gui.core.package.verify import verify_package
from casevault_gui.core.progress import CancelToken, ignore_progress
from tests.core.package.conftest import Make

FAR = 10_413_792_000_000_000_000
"""2300-01-01, in nanoseconds since 1970 UTC."""
NEAREST = (1 << 63) - 1
MANY, SIZES = 600, (0, 9, AT_ONCE + 1, SMALL + 1)


@pytest.fixture
def evidence(tmp_path: Path) -> Path:
    """A folder and files of every kind of size, last changed in the year 2300, among others."""
    folder = tmp_path / "evidence"
    folder.mkdir()
    for number in range(MANY):
        (folder / f"{number:04}").write_bytes(b"usual")
    far = folder / "z far"
    far.mkdir()
    for size in SIZES:
        (far / f"{size}").write_bytes(bytes(size))
        os.utime(far / f"{size}", ns=(0, FAR))
    os.utime(far, ns=(0, FAR))
    if far.stat().st_mtime_ns != FAR:
        pytest.skip("this file system does not keep such a time")
    return folder


@pytest.mark.parametrize("processes", [0, 1])
def test_a_far_time_is_the_nearest_and_told(make: Make, evidence: Path, processes: int) -> None:
    """Sealing goes on, whoever reads the file; the exception has the time as it was."""
    aside = Aside(open_source, lambda _: True, processes) if processes else None
    made = make(source=evidence, aside=aside)
    far = ["z far", *(f"z far/{name}" for name in sorted(map(str, SIZES)))]
    assert [(each.kind, each.path, each.detail) for each in made.written.exceptions] == [
        (ExceptionKind.TIME, f"data/evidence/{name}", f"mtime_ns {FAR}") for name in far
    ]
    opened = made.open()
    assert verify_package(opened, report=ignore_progress, cancel=CancelToken()).files == MANY + 4
    index = opened.index
    times = [index.mtime_ns(number) for number in range(len(index))]
    assert times.count(NEAREST) == len(far)
