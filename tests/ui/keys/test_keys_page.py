"""The page of keys as a whole: its tabs, when they look anew, and names for every control."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.identity import Claims
from casevault_gui.core.keys.pinned_keys import KINDS
from casevault_gui.core.workflows import identities
from casevault_gui.ui.dialogs.pin_provider import AddProviderDialog
from casevault_gui.ui.pages.keys import KeysPage
from casevault_gui.ui.pages.page import Errand, KeysPlace, PageName
from tests.ui.keys.bench import WORDS, KeysBench, identity_file


def silent(shown: QWidget) -> list[QWidget]:
    """Return what the keyboard can reach and no screen reader can name."""
    return [
        widget
        for widget in shown.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not isinstance(widget, QTabBar | QMenu)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]


@pytest.mark.parametrize("place", list(KeysPlace))
def test_an_errand_turns_to_its_tab(
    qtbot: QtBot, page: KeysPage, bench: KeysBench, place: KeysPlace
) -> None:
    """A place is shown at once; an errand without one stays where the page was."""
    page.arrive(Errand(PageName.KEYS, place=place))
    assert page.view(place).isVisible()
    page.arrive(Errand(PageName.KEYS))
    assert page.view(place).isVisible()
    bench.idle(qtbot)


def test_the_tab_in_view_follows_the_vault(qtbot: QtBot, page: KeysPage, bench: KeysBench) -> None:
    """That it was made or locked elsewhere is seen without asking."""
    page.turn(KeysPlace.PEOPLE)
    bench.idle(qtbot)
    assert page.people.you.make.isHidden()
    bench.services.keys.make_vault(WORDS)
    qtbot.waitUntil(page.people.you.make.isVisible)
    bench.services.keys.lock_vault()
    qtbot.waitUntil(page.people.you.make.isHidden)
    bench.idle(qtbot)


def test_every_control_has_a_name(qtbot: QtBot, page: KeysPage, bench: KeysBench) -> None:
    """On each tab, empty and filled, and in each dialog a tab opens."""
    for place in KeysPlace:
        page.turn(place)
        bench.idle(qtbot)
        assert silent(page) == [], place
    bench.profile.make_vault(WORDS)
    identities.create_identity(bench.profile, Claims("Dana Whitfield"))
    mara = identities.add_contact(bench.profile, identity_file(bench.folder))
    identities.set_trust(bench.profile, mara, Trust.COMPARED, "in person")
    sealed = bench.seal(kept="printed", passphrase=WORDS)
    bench.desk.answers.package = sealed.path
    for place in KeysPlace:
        page.turn(place)
        bench.idle(qtbot)
        assert silent(page) == [], place
    packages, people = page.packages, page.people
    page.turn(KeysPlace.PACKAGES)
    for view, button in (
        (packages, packages.test),
        (packages, packages.keep),
        (packages, packages.grant),
        (packages, packages.erase),
        (people, people.compare),
    ):
        button.click()
        dialog = view.dialog
        assert dialog is not None
        if hasattr(dialog, "file"):
            dialog.file.click()
        bench.idle(qtbot)
        assert silent(dialog) == [], dialog.windowTitle()
        dialog.reject()
    page.tokens.add.click()
    adding = page.tokens.dialog
    assert isinstance(adding, AddProviderDialog)
    for row in range(len(KINDS)):
        adding.kind.setCurrentIndex(row)
        assert silent(adding) == [], KINDS[row]
    adding.reject()
    bench.idle(qtbot)
