"""The processors of this machine, as far as this program may use them."""

from __future__ import annotations

import os
from typing import Final

_MOST_READERS: Final = 3


def processors() -> int:
    """Return how many processors this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def readers() -> int:
    """Return how many processes should read small files ahead of the one that seals them."""
    return min(processors() - 1, _MOST_READERS)
