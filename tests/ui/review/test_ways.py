"""Opening one package through slots of every type, as the page offers the ways to them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.key_file import write_key_file
from casevault_gui.core.workflows import identities
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_ways import Way
from casevault_gui.ui.review_desk import ProfileReviewDesk
from tests.ui.make_services import Desk
from tests.ui.review import ways
from tests.ui.review.acts import attempt, choose, opened_with, refused
from tests.ui.review.case import idle, said
from tests.ui.review.conftest import At
from tests.ui.review.ways import AllWays, Granted, granted
from tests.ui.review_samples import PASSPHRASE


@pytest.fixture(scope="module")
def ruth(sealed: AllWays, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Granted]:
    """Grant access to a second person with a profile of their own."""
    with granted(sealed, tmp_path_factory.mktemp("ruth") / "profile") as second:
        yield second


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
    offered = {token.names.itemText(n) for n in range(token.names.count())}
    assert offered == {ways.RSA, ways.CURVE, ways.SERVICE}
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


@pytest.mark.parametrize("way", [Way.KEY, Way.KEY_FILE, Way.PASSPHRASE])
def test_key_key_file_and_passphrase_open_beside_all_else(
    qtbot: QtBot, desk: Desk, locked: ReviewPage, sealed: AllWays, tmp_path: Path, way: Way
) -> None:
    """With slots of every type in the package, what was typed goes to its own slot."""
    choose(locked, way)
    form = locked.unlock.form
    if way is Way.PASSPHRASE:
        form.passphrase.line.setText(PASSPHRASE)
    elif way is Way.KEY:
        form.key.set_text(sealed.credential.key.text)
    else:
        write_key_file(tmp_path / "key.cvkey", sealed.credential.key, package_volume_of=None)
        desk.answers.files = (tmp_path / "key.cvkey",)
        form.file.click()
        idle(qtbot, locked)
    attempt(qtbot, locked)
    assert locked.package is not None
    assert opened_with(sealed) == ("passphrase" if way is Way.PASSPHRASE else "package key")


def test_a_key_service_opens_with_its_access_token(
    qtbot: QtBot, locked: ReviewPage, sealed: AllWays
) -> None:
    """The service is asked over its own interface; a token it refuses is answered and forgotten."""
    choose(locked, Way.TOKEN)
    token = locked.unlock.form.token
    token.names.setCurrentText(ways.SERVICE)
    assert not locked.unlock.open.isEnabled()
    token.secret.line.setText("not this token")
    attempt(qtbot, locked)
    assert refused(locked) == "CV-U03"
    assert token.secret.text() == ""
    token.secret.line.setText(ways.TOKEN)
    attempt(qtbot, locked)
    assert locked.package is not None
    assert opened_with(sealed) == f"vault-transit: {ways.SERVICE}"


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
    form.grant.button.click()
    assert not page.unlock.trouble.isVisible()
    qtbot.waitUntil(lambda: bool(form.grant.words.text()))
    assert form.grant.words.isVisible()
    assert "none of your contacts" in form.grant.words.text()
    assert "Dana Whitfield" in form.grant.words.text()
    assert sealed.identity.words in form.grant.words.text()
    assert form.way is Way.IDENTITY
    attempt(qtbot, page)
    assert page.package is not None
    last = list(ruth.profile.log.find(kind=EntryType.OPENED))[-1]
    assert str(last.more["with"]).startswith("grant, identity: ")


@pytest.mark.parametrize(
    ("trust", "told", "tone"),
    [
        (Trust.NEW, "your contact, not compared yet", "warning"),
        (Trust.COMPARED, "your contact, whose words you compared", "success"),
        (Trust.REVOKED, "whom you revoked", "danger"),
    ],
)
def test_a_grant_tells_how_far_its_granter_is_known(
    qtbot: QtBot,
    desk: Desk,
    at: At,
    sealed: AllWays,
    ruth: Granted,
    trust: Trust,
    *,
    told: str,
    tone: str,
) -> None:
    """A contact is called as the user calls them, with what was done to trust them."""
    book = identities.contacts(ruth.profile)
    for known in book.all():
        book.remove(known)
    contact = book.add("Dana of the lab", sealed.identity.receiving, sealed.identity, "2026-04-17")
    book.trust(contact, trust, "2026-04-17T09:00:00Z")
    page = at(ProfileReviewDesk(ruth.profile))
    grant = page.unlock.form.grant
    desk.answers.files = (ruth.grant,)
    grant.button.click()
    idle(qtbot, page)
    assert "Dana of the lab" in grant.words.text()
    assert told in grant.words.text()
    assert sealed.identity.words in grant.words.text()
    assert grant.icon.property("tone") == tone
    book.remove(contact)


def test_ones_own_grant_is_told_as_such(
    qtbot: QtBot, desk: Desk, at: At, sealed: AllWays, ruth: Granted
) -> None:
    """Who made the grant and opens with it is told that it was themselves."""
    page = at(sealed.desk)
    desk.answers.files = (ruth.grant,)
    page.unlock.form.grant.button.click()
    idle(qtbot, page)
    assert "granted by yourself" in page.unlock.form.grant.words.text()


def test_another_package_forgets_the_grant(
    qtbot: QtBot, desk: Desk, at: At, ruth: Granted, tmp_path: Path
) -> None:
    """A file that is no grant is explained; a grant counts for the package it was chosen for."""
    page = at(ProfileReviewDesk(ruth.profile))
    form = page.unlock.form
    wrong = tmp_path / "shopping.cvxgrant"
    wrong.write_text("milk", encoding="utf-8")
    desk.answers.files = (wrong,)
    form.grant.button.click()
    idle(qtbot, page)
    assert refused(page) == "CV-P15"
    assert form.grant.words.text() == ""
    desk.answers.files = (ruth.grant,)
    form.grant.button.click()
    idle(qtbot, page)
    assert form.grant.words.text()
    page.look_at(page.unlock._facts.path)  # type: ignore[union-attr]
    idle(qtbot, page)
    assert form.grant.words.text() == ""
