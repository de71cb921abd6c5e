"""How many damages are tried."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from tests.core.package.test_damage import outcome
from tests.faults.works import seal

DAMAGES = 120
SIZE = 1 << 20


class Whole(NamedTuple):
    """A package, its bytes, and the key to it."""

    path: Path
    data: bytes
    key: PackageKey


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let there be many: `pytest tests/damage --damages 10000`."""
    group = parser.getgroup("damage")
    group.addoption("--damages", type=int, help=f"of each kind, default {DAMAGES}")
    group.addoption("--every-damage", action="store_true", help="every bit and every length")
    group.addoption("--first-damage", type=int, default=0, help="the number of the first")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give a long run the time it needs."""
    limit = 7200 if _is_every(config) else max(300, _count(config))
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.timeout(limit))


def _count(config: pytest.Config) -> int:
    # Unknown where another folder was named on the command line: then this file comes too late.
    return int(config.getoption("damages", None) or DAMAGES)


def _is_every(config: pytest.Config) -> bool:
    return bool(config.getoption("every_damage", None))


FOUND = (308,)
"""Damages that the program once did not come to an end with."""


@pytest.fixture(scope="session")
def numbers(pytestconfig: pytest.Config) -> tuple[int, ...]:
    """Return the numbers of the damages: the same number is the same damage for ever."""
    first = int(pytestconfig.getoption("first_damage", None) or 0)
    return (*FOUND, *range(first, first + _count(pytestconfig)))


@pytest.fixture(scope="session")
def every(pytestconfig: pytest.Config) -> bool:
    """Whether nothing is left out."""
    return _is_every(pytestconfig)


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """Seal a package of a mebibyte."""
    folder = tmp_path_factory.mktemp("whole")
    (folder / "evidence").mkdir()
    (folder / "evidence" / "large.bin").write_bytes(bytes(range(251)) * (SIZE // 251))
    (folder / "evidence" / "small.txt").write_text("evidence")
    told: dict[str, str] = {}
    package = folder / "case.cvx"
    seal(told.__setitem__, str(folder / "home"), str(folder / "evidence"), str(package))
    key = PackageKey.parse(told["proven"])
    assert outcome(package, key) == "success"
    return Whole(package, package.read_bytes(), key)
