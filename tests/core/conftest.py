"""Real volumes and a user without rights, for the tests of the core."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

NOBODY = 65534


@pytest.fixture
def small_volume(tmp_path: Path) -> Iterator[Path]:
    """Mount a real volume of 64 KiB, under a name that mountinfo has to escape."""
    point = tmp_path / "a b\tc\\d"
    point.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(point)]
    if os.geteuid() or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("this machine does not let us mount")
    yield point
    subprocess.run(["umount", "-l", str(point)], check=True)


@pytest.fixture
def nobody(tmp_path: Path) -> Callable[[], AbstractContextManager[None]]:
    """Return a context in which this process has no rights but everybody's; root has them all.

    `tmp_path` and the way to it can be read but not written by everybody.
    """
    if os.geteuid():
        pytest.skip("only root can become nobody")
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)

    @contextmanager
    def dropped() -> Iterator[None]:
        groups = os.getgroups()
        os.setgroups([])
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)
            os.setegid(0)
            os.setgroups(groups)

    return dropped


@pytest.fixture
def open_descriptors() -> Callable[[], int]:
    """Return a way to count the descriptors this process holds."""
    return lambda: len(list(Path("/proc/self/fd").iterdir()))
