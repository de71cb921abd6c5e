"""The page of keys over a real profile, with a vault whose passphrase is cheap to try."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.keys import stretching
from casevault_gui.ui.pages.keys import KeysPage
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.services import KeyringState, KeyringView
from tests.ui.keys.bench import CHEAPEST, KeysBench, keys_bench
from tests.ui.make_services import Desk


@pytest.fixture
def bench(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KeysBench]:
    """Give services over a new profile, on a computer without a keyring."""
    monkeypatch.setattr(stretching, "USUAL", CHEAPEST)
    desk.keyring[0] = KeyringView(KeyringState.ABSENT)
    home = tmp_path / "keys"
    home.mkdir()
    with keys_bench(desk, home) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, bench: KeysBench) -> Iterator[KeysPage]:
    """Give the page, shown, before anything happened in it."""
    made = KeysPage(bench.services)
    qtbot.addWidget(made)
    made.resize(800, 560)
    made.show()
    made.arrive(Errand(PageName.KEYS))
    bench.idle(qtbot)
    yield made
    bench.idle(qtbot)
