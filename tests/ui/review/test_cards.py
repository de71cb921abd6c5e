"""Opening a package with the cards of several people: counted, told apart, kept and given up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.crypto.shares import Share, split_secret
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_ways import Way
from tests.ui.review.acts import attempt, choose, give, opened_with, refused
from tests.ui.review.case import idle
from tests.ui.review.ways import AllWays


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


def changed(card: Share) -> Share:
    """Return a card of the same number and set that was made for something else."""
    return replace(card, value=bytes([card.value[0] ^ 1]) + card.value[1:])


def kept(page: ReviewPage) -> list[int]:
    """Return the numbers of the cards that are given."""
    return [card.member + 1 for card in page.unlock.form.shares.shares]


def test_a_wrong_card_costs_no_other_card(
    qtbot: QtBot, locked: ReviewPage, sealed: AllWays
) -> None:
    """Of two, none is accused and both stay; with a third the wrong one is named and put aside."""
    choose(locked, Way.SHARES)
    form = locked.unlock.form
    form.passphrase.line.setText("typed in another field")
    give(locked, sealed.cards[0].text)
    give(locked, changed(sealed.cards[1]).text)
    locked.unlock.open.click()
    assert kept(locked) == []
    idle(qtbot, locked)
    assert refused(locked) == "CV-K19"
    assert form.passphrase.text() == ""
    assert kept(locked) == [1, 2]
    assert "it cannot be told which" in form.shares.feedback.text()
    assert form.shares.icon.isVisible()
    assert not locked.unlock.open.isEnabled()
    give(locked, sealed.cards[0].text)
    assert not locked.unlock.open.isEnabled()
    give(locked, sealed.cards[2].text)
    attempt(qtbot, locked)
    assert refused(locked) == "CV-K19"
    assert kept(locked) == [1, 3]
    assert "Card 2 does not belong to the others and was put aside." in form.shares.feedback.text()
    attempt(qtbot, locked)
    assert locked.package is not None
    assert opened_with(sealed) == "shares: 1, 3"


def test_a_wrong_card_is_typed_anew(qtbot: QtBot, locked: ReviewPage, sealed: AllWays) -> None:
    """A card takes the place of the one with its number, and the try can be made again."""
    choose(locked, Way.SHARES)
    give(locked, sealed.cards[0].text)
    give(locked, changed(sealed.cards[1]).text)
    attempt(qtbot, locked)
    assert "Cards given: 1, 2. That is enough." in give(locked, sealed.cards[1].text)
    attempt(qtbot, locked)
    assert locked.package is not None


def test_other_failures_forget_the_cards(qtbot: QtBot, locked: ReviewPage, sealed: AllWays) -> None:
    """Cards that fit each other and open nothing here are forgotten, as every secret is."""
    choose(locked, Way.SHARES)
    own = sealed.cards[0]
    for card in split_secret(bytes(32), threshold=2, count=2):
        give(locked, replace(card, set_id=own.set_id).text)
    attempt(qtbot, locked)
    assert refused(locked) == "CV-P05"
    assert locked.unlock.form.shares.shares == ()


def test_a_failed_try_leaves_room_for_open(qtbot: QtBot, locked: ReviewPage) -> None:
    """In the smallest window the reason, the field and Open are in sight together."""
    locked.resize(812, 603)
    choose(locked, Way.VAULT)
    locked.unlock.form.vault.line.setText("not these words")
    attempt(qtbot, locked)
    assert refused(locked) == "CV-V03"
    area = locked._areas[locked.unlock].viewport()
    for part in (locked.unlock.trouble, locked.unlock.form.vault, locked.unlock.open):
        corner = part.mapTo(area, part.rect().bottomRight())
        assert area.rect().contains(corner), part
    ways = locked.unlock.form.ways
    assert [way for way, button in ways.choices.items() if button.isVisible()] == [Way.VAULT]
    ways.all.click()
    assert all(button.isVisible() for button in ways.choices.values())
    assert not ways.all.isVisible()


def test_cards_can_be_given_up(locked: ReviewPage, sealed: AllWays) -> None:
    """Starting over forgets the cards, and so does leaving the package."""
    choose(locked, Way.SHARES)
    shares = locked.unlock.form.shares
    for forget in (shares.again.click, locked.close_package):
        assert "Cards given: 1." in give(locked, sealed.cards[0].text)
        forget()
        assert shares.shares == ()
        assert shares.words.toPlainText() == ""
