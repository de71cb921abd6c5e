"""A real volume, and what this process holds open, for the tests of the core."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import volumes


@pytest.fixture
def small_volume(tmp_path: Path) -> Iterator[Path]:
    """Mount a real volume of 64 KiB, under a name that mountinfo has to escape."""
    with volumes.small_volume(tmp_path / "a b\tc\\d", "64k") as point:
        yield point


@pytest.fixture
def open_descriptors() -> Callable[[], int]:
    """Return a way to count the descriptors this process holds."""
    return lambda: len(list(Path("/proc/self/fd").iterdir()))
