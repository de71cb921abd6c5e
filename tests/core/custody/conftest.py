"""Logs, keys and clocks for the tests of the custody log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.model import Actor
from tests.core.custody.damaging import make_sound_log
from tests.core.custody.samples import TOOL, SetClock


@pytest.fixture
def keys() -> LogKeys:
    """Return the same invented keys each time."""
    return LogKeys(bytes(range(32)), bytes(range(32, 64)))


@pytest.fixture
def clock() -> SetClock:
    """Return a clock the test moves."""
    return SetClock()


@pytest.fixture
def actor() -> Actor:
    """Return an invented examiner."""
    return Actor("Jana Example", "Examiner", "Example Police", "1234", "jana")


@pytest.fixture
def new_log(
    tmp_path: Path, keys: LogKeys, clock: SetClock, actor: Actor
) -> Iterator[Callable[[str], CustodyLog]]:
    """Return a way to create logs that are closed when the test is over."""
    made: list[CustodyLog] = []

    def create(name: str) -> CustodyLog:
        made.append(CustodyLog.create(tmp_path / name, keys, actor, TOOL, clock=clock))
        return made[-1]

    yield create
    for log in made:
        log.close()


@pytest.fixture
def log(new_log: Callable[[str], CustodyLog]) -> CustodyLog:
    """Return a new log."""
    return new_log("custody.log")


@pytest.fixture(scope="session")
def sound_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the file of a sound log of 300 entries."""
    path = tmp_path_factory.mktemp("sound") / "custody.log"
    make_sound_log(path)
    return path.read_bytes()
