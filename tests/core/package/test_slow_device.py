"""What people are told, and how they are obeyed, while a device takes or gives bytes slowly."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.progress import CancelToken, Progress, Stage, ignore_progress
from tests.core.package.conftest import Make
from tests.slow_device import SlowDevice, Watched, slow_device

RATE = 48 << 20
"""Bytes a second, as a quick stick takes them."""
SIZE = 112 << 20
SLOW = 8 << 20
"""Bytes a second, as an old drive gives them."""
AHEAD = 64 << 20
"""The most that may be written and not yet be on the device, in bytes."""


@pytest.fixture
def device(tmp_path: Path) -> Iterator[SlowDevice]:
    """Give a slow device."""
    with slow_device(tmp_path / "stick", 300, RATE) as made:
        yield made


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Give a folder with a large file that takes no room."""
    folder = tmp_path / "source" / "evidence"
    folder.mkdir(parents=True)
    with (folder / "image.bin").open("wb") as file:
        file.truncate(SIZE)
    return folder


def test_sealing_counts_what_the_device_has(make: Make, source: Path, device: SlowDevice) -> None:
    """Progress never runs ahead of the device, and little waits in memory to be written."""
    partial = device.folder / "slow.cvx"
    watched = Watched(device, partial)
    make(source=source, target=partial, report=watched, total_bytes=SIZE)
    assert watched.too_early == 0
    # Written past the cache, the file may never be ahead of its device; it was looked at all along.
    assert watched.most_ahead <= AHEAD < SIZE <= watched.longest
    sealing = [done for stage, done in watched.told if stage is Stage.SEAL]
    assert sealing == sorted(sealing)
    assert max(sealing) > SIZE - AHEAD
    assert watched.told[-1] == (Stage.FLUSH, SIZE)


def test_sealing_stops_at_once(make: Make, source: Path, device: SlowDevice) -> None:
    """Who stops waits for less than the device takes in a second, not for all that waits for it."""
    partial = device.folder / "slow.cvx"
    watched = Watched(device, partial, stop_at=SIZE // 4)
    with pytest.raises(Cancelled):
        make(source=source, target=partial, report=watched, cancel=watched.cancel)
    partial.unlink()
    assert watched.taken_since_stop < RATE


def test_sealing_stops_when_all_has_been_read(make: Make, source: Path, device: SlowDevice) -> None:
    """A small file waits in memory for a slow device, and for nothing else: that ends too."""
    device.hold_back(SLOW)
    os.truncate(source / "image.bin", 24 << 20)
    partial = device.folder / "slow.cvx"
    watched = Watched(device, partial)
    # A person stops it at any time, not when something is told.
    person = threading.Timer(1.0, watched.stop)
    person.start()
    with pytest.raises(Cancelled):
        make(source=source, target=partial, report=watched, cancel=watched.cancel)
    person.join()
    partial.unlink()
    assert watched.taken_since_stop < SLOW


def test_extraction_counts_what_the_device_has_and_stops_at_once(
    make: Make, source: Path, device: SlowDevice
) -> None:
    """A large file comes out no faster than the device takes it, and is gone when it is stopped."""
    opened = make(source=source).open()
    out = device.folder / "out"
    watched = Watched(device, out, stop_at=SIZE // 4)
    with pytest.raises(Cancelled):
        extract_entries(opened, None, out, report=watched, cancel=watched.cancel)
    assert watched.taken_since_stop < RATE
    assert list((out / "evidence").iterdir()) == []
    assert watched.too_early == 0
    device.hold_back(0)
    done = extract_entries(opened, None, out, report=ignore_progress, cancel=CancelToken())
    assert (done.files, done.content_bytes, done.failed) == (1, SIZE, [])


def test_a_slow_source_is_let_go_at_once(make: Make, tmp_path: Path, device: SlowDevice) -> None:
    """Who stops waits for less than the source gives in half a second; what was told was read."""
    device.hold_back(0)
    evidence = device.folder / "evidence"
    evidence.mkdir()
    size = 2 * SLOW
    device.keep(evidence / "image.bin", size)
    device.hold_back_reading(SLOW)
    before, cancel, at_stop, told = device.given, CancelToken(), 0, 0

    def report(progress: Progress) -> None:
        nonlocal at_stop, told
        if progress.stage is Stage.SEAL and not cancel.cancelled:
            told = progress.done_bytes
            given = device.given - before
            assert told <= given + SLOW // 8
            if told >= size // 4:
                at_stop = given
                cancel.cancel()

    with pytest.raises(Cancelled):
        make(source=evidence, target=tmp_path / "from.cvx", report=report, cancel=cancel)
    assert size // 4 <= told < size
    assert device.given - before - at_stop < SLOW // 2
