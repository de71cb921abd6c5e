"""How many damages are tried."""

from __future__ import annotations

from pathlib import Path

import pytest

DAMAGES = 120


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let there be many: `pytest tests/damage --damages 10000`."""
    group = parser.getgroup("damage")
    group.addoption("--damages", type=int, help=f"of each kind, default {DAMAGES}")
    group.addoption("--first-damage", type=int, default=0, help="the number of the first")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give a long run the time it needs."""
    limit = max(300, _count(config))
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.timeout(limit))


def _count(config: pytest.Config) -> int:
    # Unknown where another folder was named on the command line: then this file comes too late.
    return int(config.getoption("damages", None) or DAMAGES)


FOUND = (308,)
"""Damages that the program once did not come to an end with."""


@pytest.fixture(scope="session")
def numbers(pytestconfig: pytest.Config) -> tuple[int, ...]:
    """Return the numbers of the damages: the same number is the same damage for ever."""
    first = int(pytestconfig.getoption("first_damage", None) or 0)
    return (*FOUND, *range(first, first + _count(pytestconfig)))
