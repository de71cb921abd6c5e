"""How often each hazard is met: a few times here, often by `--hazards N`."""

from __future__ import annotations

import pytest

from tests.core.package.conftest import make

__all__ = ["make"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a long run ask for more."""
    parser.addoption("--hazards", type=int, default=0, help="rounds of each hazard")


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> int:
    """Return how many rounds are wanted; 0: as many as the test thinks fit."""
    return int(request.config.getoption("--hazards"))
