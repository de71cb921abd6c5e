"""Opening one package through each of its seven slots, as the page offers the ways to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.crypto.shares import Share, split_secret
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_ways import Way
from casevault_gui.ui.review_desk import ProfileReviewDesk
from tests.ui.make_services import Desk
from tests.ui.review import ways
from tests.ui.review.case import idle, said
from tests.ui.review.ways import AllWays, Granted, granted, seal_all_ways

At = Callable[[ProfileReviewDesk], ReviewPage]
"""Shows the page over a desk at the question how to open the package."""


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    """Use the smallest accepted Argon2id for the vaults."""
    with ways.cheap_vaults():
        yield


@pytest.fixture(scope="module")
def sealed(quick: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AllWays]:
    """Seal the package once for all tests of this file."""
    del quick
    folder = tmp_path_factory.mktemp("ways")
    with open_profile(folder / "profile") as profile:
        yield seal_all_ways(profile, folder)


@pytest.fixture(scope="module")
def ruth(sealed: AllWays, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Granted]:
    """Grant access to a second person with a profile of their own."""
    with granted(sealed, tmp_path_factory.mktemp("ruth") / "profile") as second:
        yield second


@pytest.fixture
def at(qtbot: QtBot, desk: Desk, sealed: AllWays) -> Iterator[At]:
    """Give what shows the page over a desk; it is closed afterwards."""
    pages = []

    def show(review: ProfileReviewDesk) -> ReviewPage:
        page = ReviewPage(replace(desk.services, review=review))
        qtbot.addWidget(page)
        page.resize(1000, 640)
        page.show()
        page.look_at(sealed.path)
        qtbot.waitUntil(page.unlock.form.isVisible)
        idle(qtbot, page)
        pages.append(page)
        return page

    yield show
    for page in pages:
        page.close_package()
        idle(qtbot, page)


@pytest.fixture
def locked(at: At, sealed: AllWays) -> ReviewPage:
    """Give the page of the profile that sealed it, its vault locked."""
    sealed.vault.lock()
    return at(sealed.desk)


def choose(page: ReviewPage, way: Way) -> None:
    """Choose a way that can be chosen."""
    page.unlock.form.choices[way].click()
    assert page.unlock.form.way is way


def attempt(qtbot: QtBot, page: ReviewPage) -> None:
    """Press Open and wait for the answer."""
    page.unlock.open.click()
    idle(qtbot, page)


def refused(page: ReviewPage) -> str:
    """Return the code of the four-part message that the page shows."""
    message = page.unlock.trouble.message
    assert page.package is None
    assert page.unlock.trouble.isVisible()
    assert message is not None
    assert all((message.what, message.safe, message.not_done, message.next))
    return message.code


def give(page: ReviewPage, text: str) -> str:
    """Type a card and add it; return what is said of it."""
    shares = page.unlock.form.shares
    shares.words.setPlainText(text)
    shares.add.click()
    return shares.feedback.text()


def opened_with(sealed: AllWays) -> object:
    """Return what the log says the package was last opened with."""
    entries = list(sealed.profile.log.find(kind=EntryType.OPENED))
    assert entries[-1].phase is Phase.DONE
    return entries[-1].more["with"]


def test_every_way_the_package_has_is_offered(locked: ReviewPage, sealed: AllWays) -> None:
    """All eight ways are there, each slot is named once, and the vault that holds the key leads."""
    form = locked.unlock.form
    shown = {way for way, button in form.choices.items() if button.isVisible()}
    assert shown == set(Way)
    assert {way for way in Way if not form.choices[way].isEnabled()} == {Way.KEYRING}
    assert form.way is Way.VAULT
    assert form.vault.isVisible()
    words = said(locked)
    for told in (
        "package key ",
        "passphrase",
        "a person's identity",
        "a token, key service or key file (RSA)",
        "a token or key file (elliptic curve)",
        "a key service",
        f"cards of set {sealed.cards[0].set_id}: 2 together",
    ):
        assert told in words
    assert not locked.unlock.open.isEnabled()


def test_the_vault_is_unlocked_where_its_key_is_asked_for(
    qtbot: QtBot, locked: ReviewPage, sealed: AllWays
) -> None:
    """A wrong passphrase of the vault is answered and forgotten; the right one opens at once."""
    field = locked.unlock.form.vault
    QTest.keyClicks(field.line, "not these words")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.text() == ""
    idle(qtbot, locked)
    assert refused(locked) == "CV-V03"
    assert sealed.vault.locked
    QTest.keyClicks(field.line, ways.VAULT_WORDS)
    attempt(qtbot, locked)
    assert locked.package is not None
    assert not sealed.vault.locked
    assert opened_with(sealed) == "vault"


def test_an_unlocked_vault_asks_for_nothing(qtbot: QtBot, at: At, sealed: AllWays) -> None:
    """With the vault open, its key and one's identity each open the package without a word."""
    if sealed.vault.locked:
        sealed.vault.unlock(ways.VAULT_WORDS)
    page = at(sealed.desk)
    assert not page.unlock.form.vault.isVisible()
    attempt(qtbot, page)
    assert page.package is not None
    page.look_at(sealed.path)
    idle(qtbot, page)
    choose(page, Way.IDENTITY)
    assert not page.unlock.form.vault_for_identity.isVisible()
    attempt(qtbot, page)
    assert page.package is not None
    assert opened_with(sealed) == f"identity: {sealed.identity.words}"


def test_ones_own_identity_opens_from_a_locked_vault(
    qtbot: QtBot, locked: ReviewPage, sealed: AllWays
) -> None:
    """The identity's own field asks for the vault's passphrase; it is empty after each try."""
    choose(locked, Way.IDENTITY)
    field = locked.unlock.form.vault_for_identity
    assert not locked.unlock.open.isEnabled()
    field.line.setText("wrong")
    attempt(qtbot, locked)
    assert refused(locked) == "CV-V03"
    field.line.setText(ways.VAULT_WORDS)
    locked.unlock.open.click()
    assert field.text() == ""
    field.line.undo()
    assert field.text() == ""
    idle(qtbot, locked)
    assert locked.package is not None
    assert opened_with(sealed) == f"identity: {sealed.identity.words}"


@pytest.mark.parametrize("name", [ways.RSA, ways.CURVE])
def test_a_key_file_of_ones_own_opens_with_its_passphrase(
    qtbot: QtBot, locked: ReviewPage, sealed: AllWays, name: str
) -> None:
    """The pinned keys that fit are listed; a wrong passphrase is answered, the right one opens."""
    choose(locked, Way.TOKEN)
    token = locked.unlock.form.token
    assert {token.names.itemText(n) for n in range(token.names.count())} == {ways.RSA, ways.CURVE}
    token.names.setCurrentText(name)
    assert not locked.unlock.open.isEnabled()
    token.secret.line.setText("not this one")
    attempt(qtbot, locked)
    assert refused(locked) == "CV-U10"
    assert token.secret.text() == ""
    assert token.names.currentText() == name
    token.secret.line.setText(ways.PIN)
    attempt(qtbot, locked)
    assert locked.package is not None
    assert opened_with(sealed) == f"pem: {name}"


def test_cards_are_given_one_by_one(qtbot: QtBot, locked: ReviewPage, sealed: AllWays) -> None:
    """What is missing is counted; two cards of three, in any order and case, open the package."""
    choose(locked, Way.SHARES)
    set_id = sealed.cards[0].set_id
    assert locked.unlock.form.shares.feedback.text() == f"Needed: set {set_id}: 2 cards."
    assert "More cards needed: 1" in give(locked, sealed.cards[2].text.upper())
    assert not locked.unlock.open.isEnabled()
    assert "More cards needed: 1" in give(locked, sealed.cards[2].text)
    assert not locked.unlock.open.isEnabled()
    assert "Cards given: 3, 1. That is enough." in give(locked, sealed.cards[0].text)
    attempt(qtbot, locked)
    assert locked.package is not None
    assert opened_with(sealed) == "shares: 1, 3"
    assert locked.unlock.form.shares.shares == ()


def _other_word(card: Share) -> str:
    words = card.text.split()
    return " ".join([*words[:4], "evidnce", *words[5:]])


def _swapped(card: Share) -> str:
    words = card.text.split()
    return " ".join([*words[:6], words[7], words[6], *words[8:]])


@pytest.mark.parametrize(
    ("slip", "told", "marked"),
    [
        (_other_word, "word 5", "evidnce"),
        (_swapped, "out of its place", ""),
        (lambda card: card.text.rsplit(" ", 20)[0], "words are missing", ""),
    ],
)
def test_a_slip_on_a_card_is_pointed_at(
    locked: ReviewPage, sealed: AllWays, slip: Callable[[Share], str], told: str, marked: str
) -> None:
    """A card with a slip is not taken: what is wrong is said and marked, what was typed stays."""
    choose(locked, Way.SHARES)
    text = slip(sealed.cards[0])
    assert told in give(locked, text)
    shares = locked.unlock.form.shares
    assert shares.words.toPlainText() == text
    assert shares.words.textCursor().selectedText() == marked
    assert shares.icon.isVisible()
    assert shares.shares == ()
    assert "More cards needed: 1" in give(locked, sealed.cards[0].text)
    assert not shares.icon.isVisible()


def test_a_card_of_another_set_is_not_taken(locked: ReviewPage, sealed: AllWays) -> None:
    """A card that cannot help this package is told apart by its set's number."""
    choose(locked, Way.SHARES)
    stranger = split_secret(bytes(32), threshold=2, count=3)[0]
    told = give(locked, stranger.text)
    assert f"of set {stranger.set_id}; the package needs set {sealed.cards[0].set_id}" in told
    assert locked.unlock.form.shares.shares == ()


def test_cards_can_be_given_up(locked: ReviewPage, sealed: AllWays) -> None:
    """Starting over forgets the cards, and so does leaving the package."""
    choose(locked, Way.SHARES)
    shares = locked.unlock.form.shares
    for forget in (shares.again.click, locked.close_package):
        assert "Cards given: 1." in give(locked, sealed.cards[0].text)
        forget()
        assert shares.shares == ()
        assert shares.words.toPlainText() == ""


def test_a_grant_opens_for_a_second_person(
    qtbot: QtBot, desk: Desk, at: At, sealed: AllWays, ruth: Granted
) -> None:
    """Without it nothing of theirs opens; it shows who granted, and their identity then does."""
    page = at(ProfileReviewDesk(ruth.profile))
    form = page.unlock.form
    assert not form.choices[Way.VAULT].isEnabled()
    assert form.notes[Way.VAULT].text() == "Your vault does not hold the package's key."
    assert not form.choices[Way.TOKEN].isEnabled()
    choose(page, Way.IDENTITY)
    attempt(qtbot, page)
    assert refused(page) == "CV-K09"
    desk.answers.files = (ruth.grant,)
    form.grant.click()
    assert not page.unlock.trouble.isVisible()
    qtbot.waitUntil(lambda: bool(form.grant_words.text()))
    assert form.grant_words.isVisible()
    assert "Dana Whitfield" in form.grant_words.text()
    assert sealed.identity.words in form.grant_words.text()
    assert form.way is Way.IDENTITY
    attempt(qtbot, page)
    assert page.package is not None
    last = list(ruth.profile.log.find(kind=EntryType.OPENED))[-1]
    assert str(last.more["with"]).startswith("grant, identity: ")


def test_another_package_forgets_the_grant(
    qtbot: QtBot, desk: Desk, at: At, ruth: Granted, tmp_path: Path
) -> None:
    """A file that is no grant is explained; a grant counts for the package it was chosen for."""
    page = at(ProfileReviewDesk(ruth.profile))
    form = page.unlock.form
    wrong = tmp_path / "shopping.cvxgrant"
    wrong.write_text("milk", encoding="utf-8")
    desk.answers.files = (wrong,)
    form.grant.click()
    idle(qtbot, page)
    assert refused(page) == "CV-P15"
    assert form.grant_words.text() == ""
    desk.answers.files = (ruth.grant,)
    form.grant.click()
    idle(qtbot, page)
    assert form.grant_words.text()
    page.look_at(page.unlock._facts.path)  # type: ignore[union-attr]
    idle(qtbot, page)
    assert form.grant_words.text() == ""
