"""A real device that takes or gives bytes slowly: a loop device, held back by the kernel."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from casevault_gui.core.progress import CancelToken, Progress, Stage

_MEMORY = Path("/dev/shm")  # noqa: S108 - the device's image has a name of its own in it
_GROUP = Path("/sys/fs/cgroup/blkio")
_SECTOR = 512
_DENIED = "this machine gives us no device to hold back"


class SlowDevice:
    """A file system on a device of its own, at `folder`."""

    def __init__(self, folder: Path, device: Path) -> None:
        """Take the mounted device."""
        self.folder = folder
        self._block = Path("/sys/block") / device.name
        self._number = (self._block / "dev").read_text().strip()

    @property
    def taken(self) -> int:
        """Bytes that the device has taken, those of the file system itself included."""
        return int((self._block / "stat").read_text().split()[6]) * _SECTOR

    @property
    def given(self) -> int:
        """Bytes that the device has given."""
        return int((self._block / "stat").read_text().split()[2]) * _SECTOR

    def hold_back(self, rate: int) -> None:
        """Let the device take `rate` bytes a second; 0 for as many as it can."""
        self._rule("write", rate)

    def hold_back_reading(self, rate: int) -> None:
        """Let the device give `rate` bytes a second; 0 for as many as it can."""
        self._rule("read", rate)

    def _rule(self, what: str, rate: int) -> None:
        rule = _GROUP / f"blkio.throttle.{what}_bps_device"
        rule.write_text(f"{self._number} {rate}")

    def keep(self, file: Path, size: int) -> None:
        """Make a file of random bytes that are on the device and nowhere else."""
        with file.open("wb") as written:
            written.write(os.urandom(size))
            written.flush()
            os.fsync(written.fileno())
            os.posix_fadvise(written.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def data_end(file: Path) -> int:
    """Return how long a file is that was made longer ahead of what is written to it."""
    with file.open("rb") as opened:
        return os.lseek(opened.fileno(), 0, os.SEEK_HOLE)


class Watched:
    """Compares what is told with what the device has, and stops the work when asked to."""

    def __init__(self, device: SlowDevice, file: Path, stop_at: int | None = None) -> None:
        """Watch the device and the length of `file`; stop when so many bytes are told."""
        self.cancel = CancelToken()
        self.told: list[tuple[Stage, int]] = []
        self.too_early = 0
        self.most_ahead = 0
        self.longest = 0
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
        length = data_end(self._file) if self._file.is_file() else 0
        taken = self._device.taken - self._before
        self.too_early = max(self.too_early, done - taken)
        self.most_ahead = max(self.most_ahead, length - taken)
        self.longest = max(self.longest, length)
        if self._stop_at is not None and done >= self._stop_at and not self.cancel.cancelled:
            self.stop()

    def stop(self) -> None:
        """Ask for the end."""
        self.at_stop = self._device.taken - self._before
        self.cancel.cancel()

    @property
    def taken_since_stop(self) -> int:
        """Bytes the device took between the wish to stop and now: its own clock."""
        return self._device.taken - self._before - self.at_stop


@contextmanager
def slow_device(folder: Path, mebibytes: int, rate: int) -> Iterator[SlowDevice]:
    """Mount ext4 of this size at the new `folder`, on a device that takes `rate` bytes a second.

    Skips where mounting, or holding devices back, is denied.
    """
    if os.geteuid() or not _MEMORY.is_dir() or not _GROUP.is_dir():
        pytest.skip(_DENIED)
    image = _MEMORY / f"casevault-slow-{os.getpid()}.img"
    with ExitStack() as stack:
        stack.callback(image.unlink, missing_ok=True)
        with image.open("wb") as file:
            file.truncate(mebibytes << 20)
        try:
            _run("mkfs.ext4", "-q", "-E", "lazy_itable_init=0,lazy_journal_init=0", str(image))
            device = Path(_run("losetup", "--find", "--show", str(image)))
            stack.callback(_run, "losetup", "--detach", str(device))
            folder.mkdir()
            _run("mount", str(device), str(folder))
            stack.callback(_run, "umount", str(folder))
            made = SlowDevice(folder, device)
            made.hold_back(rate)
            stack.callback(made.hold_back, 0)
            stack.callback(made.hold_back_reading, 0)
        except (OSError, subprocess.CalledProcessError):
            pytest.skip(_DENIED)
        yield made


def _run(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout.strip()
