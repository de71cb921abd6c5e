"""The processors of this machine, as far as this program may use them."""

from __future__ import annotations

import os


def processors() -> int:
    """Return how many processors this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
