"""The status strip: who acts, how the profile is kept, the keyring, the clipboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.model import Actor
from casevault_gui.ui.keys_desk import VaultFacts
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.services import KeyringState, KeyringView, Protection
from casevault_gui.ui.status_strip import StatusStrip
from casevault_gui.ui.theme import ThemeChoice
from casevault_gui.ui.widgets.icon import IconButton
from tests.ui.make_services import Desk
from tests.ui.shell.places import LONG


def test_the_strip_says_who_acts_and_how_the_profile_is_kept(
    window: MainWindow, desk: Desk
) -> None:
    """Without a name and without protection it says so, in words."""
    assert window.strip.identity.text() == "Acting as Dana Whitfield"
    assert window.strip.protection.text() == "Profile not protected"
    desk.profile.now = replace(desk.profile.now, actor=Actor(), protection=Protection.PASSPHRASE)
    window.refresh_profile()
    assert window.strip.identity.text() == "No name given"
    assert window.strip.protection.text() == "Profile protected by a passphrase"


def test_a_long_name_is_cut_and_its_ampersand_shown(window: MainWindow, desk: Desk) -> None:
    """A name is neither an accelerator nor wider than the strip."""
    desk.profile.now = replace(desk.profile.now, actor=Actor(name="R&D " + "x" * 60))
    window.refresh_profile()
    assert "R&&D" in window.strip.identity.text()
    assert window.strip.identity.text().endswith("…")
    assert "R&D" in window.strip.identity.accessibleName()


def test_the_strip_leads_to_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    """A press on the name or the protection goes where they can be changed."""
    for button in (window.strip.identity, window.strip.protection):
        with qtbot.waitSignal(window.strip.wanted) as heard:
            button.click()
        assert heard.args == [Errand(PageName.SETTINGS)]


def test_the_keyring_is_asked_off_the_gui_thread(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    """Its state arrives later, and a press asks again."""
    qtbot.waitUntil(lambda: window.strip.keyring.text() == "Keyring ready", timeout=LONG)
    desk.keyring[0] = KeyringView(KeyringState.LOCKED)
    window.strip.keyring.click()
    assert window.strip.keyring.text() == "Looking for a keyring…"
    qtbot.waitUntil(lambda: window.strip.keyring.text() == "Keyring locked", timeout=LONG)


@pytest.mark.parametrize("state", list(KeyringState))
def test_every_state_of_the_keyring_has_words(window: MainWindow, state: KeyringState) -> None:
    """No state is shown as an empty place."""
    window.strip.show_keyring(KeyringView(state))
    assert window.strip.keyring.text()


def test_the_strip_counts_down_the_clipboard(qtbot: QtBot, window: MainWindow) -> None:
    """While a key is in the clipboard a press clears it at once."""
    assert not window.strip.clipboard.isEnabled()
    window.strip.show_clipboard(12)
    assert window.strip.clipboard.text() == "Key leaves the clipboard in 12 s"
    with qtbot.waitSignal(window.strip.clear_clipboard):
        window.strip.clipboard.click()
    window.strip.show_clipboard(0)
    assert window.strip.clipboard.text() == "No key in the clipboard"


def test_the_strip_follows_the_size_of_type(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    """Changed while the window is open: what fitted no longer fits, and gives way."""
    theme = desk.services.theme
    window.resize(1024, 640)
    strip = window.strip
    try:
        theme.apply(ThemeChoice.LIGHT)
        strip.show_clipboard(12)
        qtbot.waitUntil(lambda: strip.keyring.text() == "Keyring ready", timeout=LONG)
        theme.apply(ThemeChoice.LIGHT, 150)
        qtbot.waitUntil(lambda: strip.keyring.text() == "", timeout=LONG)
        theme.apply(ThemeChoice.LIGHT)
        qtbot.waitUntil(lambda: strip.keyring.text() == "Keyring ready", timeout=LONG)
    finally:
        theme.apply(ThemeChoice.LIGHT)


@pytest.mark.parametrize("percent", [100, 150])
def test_a_narrow_strip_says_less_but_never_hides_a_warning(
    qtbot: QtBot, desk: Desk, percent: int
) -> None:
    """Calm words give way to their icons first, then the name is cut; who listens hears it all."""
    theme = desk.services.theme
    theme.apply(ThemeChoice.LIGHT, percent)
    try:
        strip = StatusStrip()
        qtbot.addWidget(strip)
        name = "Dana Whitfield-Featherstonehaugh-Cholmondeley"
        strip.show_profile(replace(desk.profile.now, actor=Actor(name=name)))
        strip.show_keyring(KeyringView(KeyringState.READY))
        strip.show_vault(VaultFacts())
        strip.show_clipboard(12)
        strip.resize(1024, strip.sizeHint().height())
        strip.show()
        buttons = strip.findChildren(IconButton)
        qtbot.waitUntil(
            lambda: (
                all(each.geometry().right() <= strip.width() for each in buttons)
                and all(each.width() >= each.sizeHint().width() for each in buttons)
            )
        )
        assert strip.protection.text() == "Profile not protected"
        assert strip.clipboard.text() == "Key leaves the clipboard in 12 s"
        assert strip.identity.text().startswith("Acting as Dana")
        assert strip.identity.text().endswith("…")
        assert strip.keyring.text() == ("Keyring ready" if percent == 100 else "")
        assert strip.keyring.toolTip() == "Keyring ready. Click to look again."
        assert strip.identity.accessibleName() == f"Acting as {name}"
        strip.resize(2400, strip.height())
        assert strip.keyring.text() == "Keyring ready"
    finally:
        theme.apply(ThemeChoice.LIGHT)
