"""Buses of the test's own in place of the machine's, and lanes that end with the test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from casevault_gui.ui import buses
from casevault_gui.ui.tasks import Lane
from tests.session_bus import private_bus
from tests.ui.desktop.session import Session, session


@pytest.fixture(autouse=True)
def no_buses(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let no test speak to the machine's own desktop."""
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(buses, "_SYSTEM_SOCKET", tmp_path / "none")


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """Give the address of a bus where nobody is yet."""
    with private_bus(tmp_path) as address:
        yield address


@pytest.fixture
def desktop(bus: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """Give a desktop on the session's bus."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with ExitStack() as stack:
        yield stack.enter_context(session(bus))


@pytest.fixture
def lane() -> Iterator[Lane]:
    """Give a lane."""
    made = Lane("test")
    yield made
    made.close()
