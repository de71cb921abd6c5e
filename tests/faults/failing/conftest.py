"""How many faults, and the server whose children meet them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.failing.fault import FaultServer
from tests.faults.interposer import compiled

FAULTS = 40


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let it be all: `pytest tests/faults/failing --faults 0`."""
    group = parser.getgroup("faults")
    group.addoption("--faults", type=int, help=f"how many, default {FAULTS}; 0 for every one")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give a long loop the time it needs."""
    if _count(config) != FAULTS:
        for item in items:
            if item.path.is_relative_to(Path(__file__).parent):
                item.add_marker(pytest.mark.timeout(7200), append=False)


def _count(config: pytest.Config) -> int:
    # Unknown where another folder was named on the command line: then this file comes too late.
    wanted = config.getoption("faults", None)
    return FAULTS if wanted is None else int(wanted)


@pytest.fixture(scope="session")
def faults(pytestconfig: pytest.Config, seed: str) -> tuple[int, str]:
    """Return how many faults all works share, 0 for every one; and what some are drawn by."""
    return _count(pytestconfig), seed


@pytest.fixture(scope="session")
def fault_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FaultServer]:
    """Start the server."""
    with FaultServer(compiled(tmp_path_factory.mktemp("interposer"))) as started:
        yield started
