"""A list of the packages used last is kept for those who asked for it, and forgotten on demand."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.app import settings_file
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.settings_work import WorkCard
from casevault_gui.ui.settings import MOST_RECENT, SettingsStore
from tests.ui.shell.real import Shell, open_shell

FIRST, SECOND = Path("/media/usb/2026-0417.cvx"), Path("/srv/ü & 100 %\n.cvx")


def listing(store: SettingsStore) -> SettingsStore:
    """Ask for a list."""
    store.save(replace(store.settings, keep_recent=True))
    return store


@pytest.fixture
def shell(qapp: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """Give services over a new, real profile."""
    with open_shell(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def store(shell: Shell) -> SettingsStore:
    """Give the settings of a new profile."""
    return shell.services.settings


def test_nothing_is_kept_unless_somebody_asks(store: SettingsStore, shell: Shell) -> None:
    """A new profile remembers no package, neither in memory nor in its folder."""
    store.remember(FIRST)
    store.save(store.settings)
    assert store.recent() == ()
    listing(store)
    assert store.recent() == ()
    assert "0417" not in (shell.profile.home / "settings.ini").read_text()


def test_the_newest_stands_first_and_only_once(store: SettingsStore, shell: Shell) -> None:
    """Whatever the names are made of, the next start finds them, up to a number."""
    listing(store)
    odd = Path(os.fsdecode(b"/srv/\xff.cvx"))
    for path in (FIRST, SECOND, odd, FIRST):
        store.remember(path)
    again = SettingsStore(settings_file(shell.profile.home))
    assert again.recent() == (FIRST, odd, SECOND)
    for number in range(MOST_RECENT + 3):
        again.remember(Path(f"/srv/{number}.cvx"))
    assert len(again.recent()) == MOST_RECENT
    assert again.recent()[0].name == f"{MOST_RECENT + 2}.cvx"


def test_the_list_is_forgotten_at_once_and_for_good(
    qtbot: QtBot, store: SettingsStore, shell: Shell
) -> None:
    """By its button, or by asking for no list any more: nothing is left in the profile."""
    card = WorkCard(shell.services)
    qtbot.addWidget(card)
    card.show()
    assert not card.forget.isEnabled()
    QTest.keyClick(card.recent, Qt.Key.Key_Space)
    file = shell.profile.home / "settings.ini"
    for forget in (card.forget, card.recent):
        store.remember(FIRST)
        assert "0417" in file.read_text()
        assert card.forget.isEnabled()
        QTest.keyClick(forget, Qt.Key.Key_Space)
        assert "0417" not in file.read_text()
        assert not card.forget.isEnabled()
    assert not store.settings.keep_recent


def test_home_opens_what_is_on_the_list(qtbot: QtBot, store: SettingsStore, shell: Shell) -> None:
    """There is a card only with something on it; a key press on a name goes to the package."""
    page = HomePage(shell.services)
    qtbot.addWidget(page)
    page.show()
    assert not page.recent.isVisible()
    listing(store)
    store.remember(SECOND)
    store.remember(FIRST)
    assert page.recent.isVisible()
    first, second = page.recent.buttons
    assert first.accessibleName() == "Open 2026-0417.cvx in /media/usb"
    assert second.text() == "ü && 100 %⟦U+000A⟧.cvx"
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(first, Qt.Key.Key_Space)
    assert wanted.args == [Errand(PageName.OPEN, (FIRST,))]
    QTest.keyClick(page.recent.forget, Qt.Key.Key_Space)
    assert not page.recent.isVisible()
    assert page.recent.buttons == []
