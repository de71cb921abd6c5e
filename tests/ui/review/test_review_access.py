"""The page for everybody: plain text, names for screen readers, the ways a keyring allows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.workflows.credentials import KeyCredential, KeyringCredential
from casevault_gui.core.workflows.public_facts import SlotFacts
from casevault_gui.ui.models.package_rows import Column, VerdictBook
from casevault_gui.ui.opening import IdentityWish, Places, Token, TokenWish
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_browser import EntryBrowser
from casevault_gui.ui.pages.review_credentials import CredentialForm
from casevault_gui.ui.pages.review_ways import Way
from casevault_gui.ui.services import KeyringState, KeyringView
from casevault_gui.ui.widgets.facts import Facts, PathText
from tests.ui.index_samples import many
from tests.ui.make_services import Desk
from tests.ui.review_samples import review_desk, seal_sample

KEY = SlotFacts("key", "00" * 8, known=True, fingerprint="ab" * 32)
PHRASE = SlotFacts("passphrase", "01" * 8, known=True)
PERSON = SlotFacts("hpke", "03" * 8, known=True)
CURVE = SlotFacts("ecdh", "04" * 8, known=True)
SERVICE = SlotFacts("service", "05" * 8, known=True)
LATER = SlotFacts("moon-phase", "02" * 8, known=False)


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[ReviewPage]:
    """Give the page with an open package, all its tabs seen, a file looked at."""
    with review_desk(tmp_path / "home") as real:
        sealed = seal_sample(real.profile, tmp_path)
        page = ReviewPage(replace(desk.services, review=real))
        qtbot.addWidget(page)
        page.resize(824, 560)
        page.show()
        page.look_at(sealed.path)
        qtbot.waitUntil(page.unlock.form.isVisible)
        page.unlock.form.key.set_text(sealed.key)
        page.unlock.open.click()
        qtbot.waitUntil(lambda: page.package is not None)
        assert page.package is not None
        page.package.browser.go_to(
            page.package._package.index.find("data/evidence/Bank/account.json")
        )
        qtbot.waitUntil(lambda: bool(page.package and page.package.preview._reading))
        yield page
        page.close_package()
        qtbot.waitUntil(lambda: not desk.services.desk.busy)


def test_every_label_is_plain_text(opened: ReviewPage) -> None:
    """No label of the page guesses whether it shows markup."""
    labels = opened.findChildren(QLabel)
    assert len(labels) > 30
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_what_takes_the_focus_has_a_name(opened: ReviewPage) -> None:
    """Every widget the keyboard reaches tells a screen reader what it is."""
    nameless = [
        widget
        for widget in opened.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QScrollBar | QTabBar)
        and widget.focusProxy() is None
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not (isinstance(widget, QLabel) and widget.text())
    ]
    assert nameless == []


def test_page_fits_the_smallest_window(opened: ReviewPage) -> None:
    """The page needs no more room than the smallest window leaves it."""
    least = opened.minimumSizeHint()
    assert least.width() <= 824
    assert least.height() <= 580


def test_tab_key_goes_around_the_page(opened: ReviewPage) -> None:
    """From the first button the Tab key reaches search, tree, preview and comes back."""
    assert opened.package is not None
    wanted: set[QObject] = {
        opened.package.verify,
        opened.package.browser.wanted,
        opened.package.browser.tree,
        opened.leave,
    }
    start = opened.package.verify
    here: QWidget | None = start.nextInFocusChain()
    reached: set[QObject] = {start}
    while here is not None and here is not start:
        if here.isVisible() and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(here)
        here = here.nextInFocusChain()
    assert wanted <= reached


@pytest.mark.parametrize("state", KeyringState)
def test_keyring_is_offered_only_where_it_may_work(qtbot: QtBot, state: KeyringState) -> None:
    """A keyring that is ready, locked or unknown can be tried; else its reason is shown."""
    form = CredentialForm(lambda _parent, _chosen: None)
    qtbot.addWidget(form)
    form.offer((KEY,))
    assert not form.choices[Way.KEYRING].isEnabled()
    form.show_keyring(KeyringView(state, "Test Ring"))
    usable = state in {KeyringState.READY, KeyringState.LOCKED, KeyringState.UNKNOWN}
    assert form.choices[Way.KEYRING].isEnabled() is usable
    assert form.notes[Way.KEYRING].text() != ""
    assert form.choices[Way.KEYRING].accessibleDescription() == form.notes[Way.KEYRING].text()
    if usable:
        form.choices[Way.KEYRING].click()
        assert form.wish == KeyringCredential()


def test_ways_follow_the_slots(qtbot: QtBot) -> None:
    """Only what the slots allow can be chosen, and the first possible way is marked."""
    form = CredentialForm(lambda _parent, _chosen: None)
    qtbot.addWidget(form)
    form.offer((PHRASE, LATER))
    form.show_keyring(KeyringView(KeyringState.READY, "Test Ring"))
    enabled = [way for way, button in form.choices.items() if button.isEnabled()]
    assert enabled == [Way.PASSPHRASE]
    assert form.way is Way.PASSPHRASE
    assert "no key that a keyring could hold" in form.notes[Way.KEYRING].text()
    form.offer((LATER,))
    assert form.wish is None
    assert not any(button.isEnabled() for button in form.choices.values())


def test_form_forgets_every_credential(qtbot: QtBot) -> None:
    """Forgetting empties the key, the passphrase and the key of a file, for good."""
    form = CredentialForm(lambda _parent, _chosen: None)
    qtbot.addWidget(form)
    form.offer((KEY, PHRASE))
    text = "cvkey1gh8p087m8lqvyymv3p7g59xpxvlfu7mdtk344dvnwae3zgernr4sq4fmjp"
    form.key.set_text(text)
    found = form.wish
    assert isinstance(found, KeyCredential)
    form.take_file_key(found.key)
    form.passphrase.line.setText("seven tidy otters")
    form.forget()
    assert [form.key.line.text(), form.passphrase.text()] == ["", ""]
    for way in (Way.KEY, Way.KEY_FILE, Way.PASSPHRASE):
        form.choices[way].click()
        assert form.wish is None


def test_browser_of_a_long_folder_stands_on_any_entry(qtbot: QtBot, desk: Desk) -> None:
    """The last of fifty thousand entries can be gone to, and its number is told."""
    index = many(50_000)
    browser = EntryBrowser(index, VerdictBook(len(index)), desk.services.desk)
    qtbot.addWidget(browser)
    browser.show()
    with qtbot.waitSignal(browser.moved) as told:
        browser.go_to(50_000)
    assert told.args == [50_000]
    assert browser.chosen == [50_000]


def test_names_have_the_room_that_is_there(qtbot: QtBot, desk: Desk) -> None:
    """In a wider window names are wider; a width that somebody chose stays."""
    index = many(3)
    browser = EntryBrowser(index, VerdictBook(len(index)), desk.services.desk)
    qtbot.addWidget(browser)
    browser.resize(400, 300)
    browser.show()
    header = browser.tree.header()
    narrow = header.sectionSize(Column.NAME)
    browser.resize(700, 300)
    assert header.sectionSize(Column.NAME) == narrow + 300
    header.resizeSection(Column.NAME, 222)
    browser.resize(500, 300)
    assert header.sectionSize(Column.NAME) == 222


def test_long_path_grows_its_field_and_then_scrolls(qtbot: QtBot) -> None:
    """A path is shown whole on up to four lines; a longer one scrolls."""
    facts = Facts()
    qtbot.addWidget(facts)
    facts.resize(400, 300)
    short = facts.add_path("Path", "a.txt")
    long = facts.add_path("Path", "/folder" * 400)
    facts.show()
    assert isinstance(short, PathText)
    assert short.height() < long.height() < 120
    assert long.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded
    assert short.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_identity_in_the_keyring_asks_for_no_vault(qtbot: QtBot) -> None:
    """A locked vault is asked for only where the identity lies in it."""
    form = CredentialForm(lambda _parent, _chosen: None)
    qtbot.addWidget(form)
    form.offer((PERSON,))
    form.show_places(Places(vault=True, vault_locked=True, identity="eight words"))
    assert form.way is Way.IDENTITY
    assert form.wish == IdentityWish()
    form.show_places(
        Places(vault=True, vault_locked=True, identity="eight words", identity_locked=True)
    )
    assert form.wish is None
    form.vault_for_identity.line.setText("four words of mine")
    assert form.wish == IdentityWish("four words of mine")


def test_only_token_goes_straight_to_its_secret(qtbot: QtBot) -> None:
    """With one token the focus goes to its PIN, with two to their choice; one may ask nothing."""
    card, other = Token("Card", "pkcs11", "ecdh", "pin"), Token("Other", "pkcs11", "ecdh", "pin")
    cloud = Token("Cloud", "aws-kms", "service", "")
    form = CredentialForm(lambda _parent, _chosen: None)
    qtbot.addWidget(form)
    form.offer((CURVE,))
    form.show_places(Places(tokens=(card, cloud)))
    assert form.way is Way.TOKEN
    assert form.token.focusProxy() is form.token.secret
    assert form.wish is None
    form.show_places(Places(tokens=(card, other)))
    assert form.token.focusProxy() is form.token.names
    form.offer((SERVICE,))
    form.show_places(Places(tokens=(card, cloud)))
    assert form.token.secret.isHidden()
    assert form.wish == TokenWish("Cloud")
