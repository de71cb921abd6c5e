"""Real volumes, small enough to be filled."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_volume(point: Path, size: str) -> Iterator[Path]:
    """Mount a volume of `size` (`64k`, `1m`) at the new folder `point`; skip where that is denied.

    `mount -o remount,…` changes it; a `Filler` fills it.
    """
    point.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "none", str(point)]
    if os.geteuid() or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("this machine does not let us mount")
    try:
        yield point
    finally:
        subprocess.run(["umount", "-l", str(point)], check=True)


class Filler:
    """A file that takes the room of a volume away and gives it back."""

    def __init__(self, volume: Path) -> None:
        """Fill nothing yet."""
        self.path = volume / "filler"

    def leave(self, room: int) -> None:
        """Leave this many bytes free, rounded down to whole pages; fewer only if there were."""
        free = os.statvfs(self.path.parent)
        taken = max(0, free.f_bavail * free.f_frsize - room)
        with self.path.open("ab") as file:
            file.write(bytes(taken))

    def give_back(self) -> None:
        """Give all of it back."""
        self.path.unlink()
