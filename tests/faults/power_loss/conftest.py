"""How often the power fails."""

from __future__ import annotations

from pathlib import Path

import pytest

CHANGES = 10
WAYS = 2
ALL_WAYS = 6


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let it be at every change: `pytest tests/faults/power_loss --changes 0`."""
    group = parser.getgroup("faults")
    group.addoption("--changes", type=int, help=f"at how many, default {CHANGES}; 0 for all")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give a long loop the time it needs."""
    if _count(config) != CHANGES:
        for item in items:
            if item.path.is_relative_to(Path(__file__).parent):
                item.add_marker(pytest.mark.timeout(7200), append=False)


def _count(config: pytest.Config) -> int:
    # Unknown where another folder was named on the command line: then this file comes too late.
    wanted = config.getoption("changes", None)
    return CHANGES if wanted is None else int(wanted)


@pytest.fixture(scope="session")
def cuts(pytestconfig: pytest.Config) -> tuple[int, int]:
    """Return at how many changes it fails, 0 for all, and in how many ways each time."""
    count = _count(pytestconfig)
    return count, WAYS if count == CHANGES else ALL_WAYS
