"""What people are told, and how they are obeyed, while a device takes its bytes slowly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.progress import CancelToken, Progress, Stage, ignore_progress
from tests.core.package.conftest import Make
from tests.slow_device import SlowDevice, slow_device

RATE = 48 << 20
"""Bytes a second, as a quick stick takes them."""
SIZE = 112 << 20
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


class Watched:
    """Compares what is told with what the device has, and stops the work when asked to."""

    def __init__(self, device: SlowDevice, file: Path, stop_at: int = SIZE * 2) -> None:
        """Watch the device and the length of `file`; stop when so many bytes are told."""
        self.cancel = CancelToken()
        self.told: list[tuple[Stage, int]] = []
        self.too_early = 0
        self.most_ahead = 0
        self.at_stop = 0
        self._device = device
        self._before = device.taken
        self._file = file
        self._stop_at = stop_at

    def __call__(self, progress: Progress) -> None:
        """Look once more."""
        done = progress.done_bytes
        self.told.append((progress.stage, done))
        # Told first, then looked at: the device goes on meanwhile.
        length = self._file.stat().st_size if self._file.exists() else 0
        taken = self._device.taken - self._before
        self.too_early = max(self.too_early, done - taken)
        self.most_ahead = max(self.most_ahead, length - taken)
        if done >= self._stop_at and not self.cancel.cancelled:
            self.at_stop = taken
            self.cancel.cancel()

    @property
    def taken_since_stop(self) -> int:
        """Bytes the device took between the wish to stop and now: its own clock."""
        return self._device.taken - self._before - self.at_stop


def test_sealing_counts_what_the_device_has(make: Make, source: Path, device: SlowDevice) -> None:
    """Progress never runs ahead of the device, and little waits in memory to be written."""
    partial = device.folder / "slow.cvx"
    watched = Watched(device, partial)
    make(source=source, target=partial, report=watched, total_bytes=SIZE)
    assert watched.too_early == 0
    assert 0 < watched.most_ahead <= AHEAD
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
