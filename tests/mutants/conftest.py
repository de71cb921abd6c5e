"""How many mutants are tried."""

from __future__ import annotations

from pathlib import Path

import pytest

MUTANTS = 520


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let there be many: `pytest tests/mutants --mutants 10000 --first-mutant 0`."""
    group = parser.getgroup("mutants")
    group.addoption("--mutants", type=int, default=MUTANTS, help=f"how many, default {MUTANTS}")
    group.addoption("--first-mutant", type=int, default=0, help="the number of the first")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give a long run the time it needs."""
    limit = max(300, int(config.getoption("mutants", None) or MUTANTS))
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.timeout(limit))


FOUND = (4_020,)
"""Mutants that the readers once did not agree about."""


@pytest.fixture(scope="session")
def numbers(pytestconfig: pytest.Config) -> tuple[int, ...]:
    """Return the numbers of the mutants."""
    # Unknown where another folder was named on the command line: then this file comes too late.
    first = int(pytestconfig.getoption("first_mutant", None) or 0)
    count = int(pytestconfig.getoption("mutants", None) or MUTANTS)
    return (*FOUND, *range(first, first + count))
