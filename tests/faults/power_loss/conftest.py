"""How often the power fails."""

from __future__ import annotations

from pathlib import Path

import pytest

CHANGES = 10
WAYS = 2
ALL_WAYS = 6


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let it be at every change: `pytest tests/faults/power_loss --every-change`."""
    group = parser.getgroup("faults")
    group.addoption("--every-change", action="store_true", help=f"not at about {CHANGES}")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give a long loop the time it needs."""
    if config.getoption("every_change", None):
        for item in items:
            if item.path.is_relative_to(Path(__file__).parent):
                item.add_marker(pytest.mark.timeout(7200), append=False)


@pytest.fixture(scope="session")
def cuts(pytestconfig: pytest.Config) -> tuple[int, int]:
    """Return at how many changes it fails, 0 for all, and in how many ways each time."""
    # Unknown where another folder was named on the command line: then this file comes too late.
    every = pytestconfig.getoption("every_change", None)
    return (0, ALL_WAYS) if every else (CHANGES, WAYS)
