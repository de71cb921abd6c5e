"""People: one's own identity, who one seals to, and how sure it is that it is them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.keys.contacts import Contact, Trust
from casevault_gui.core.keys.identity import Claims, read_identity
from casevault_gui.core.workflows import identities
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.dialogs.contact_compare import CompareDialog
from casevault_gui.ui.dialogs.identity_make import MakeIdentityDialog
from casevault_gui.ui.pages.keys import KeysPage
from casevault_gui.ui.pages.keys_people import PeopleView
from casevault_gui.ui.pages.page import Errand, KeysPlace, PageName
from casevault_gui.ui.services import KeyringState, KeyringView
from tests.conftest import SecretService
from tests.ui.keys.bench import CLAIMS, WORDS, KeysBench, age_file, identity_file


@pytest.fixture
def people(qtbot: QtBot, page: KeysPage, bench: KeysBench) -> PeopleView:
    """Give the tab, turned to."""
    page.turn(KeysPlace.PEOPLE)
    bench.idle(qtbot)
    return page.people


def again(qtbot: QtBot, people: PeopleView, bench: KeysBench) -> None:
    """Let the tab look again."""
    people.refresh()
    bench.idle(qtbot)


def add(qtbot: QtBot, people: PeopleView, bench: KeysBench, *paths: Path) -> None:
    """Add the people of these files by the button."""
    bench.desk.answers.files = paths
    people.add.click()
    bench.idle(qtbot)


def comparing(people: PeopleView) -> CompareDialog:
    """Open the dialog for the chosen person."""
    people.compare.click()
    assert isinstance(people.dialog, CompareDialog)
    return people.dialog


def said(dialog: CompareDialog) -> str:
    """Return everything a dialog says."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


# --- one's own identity ---------------------------------------------------------------------------


def test_without_vault_and_keyring_the_way_leads_to_the_vault(
    qtbot: QtBot, people: PeopleView
) -> None:
    """An identity never lies plain: where there is no place for it, none can be made."""
    assert people.you.make.isHidden()
    assert "make a key vault first" in people.you.words.text()
    with qtbot.waitSignal(people.wanted) as heard:
        people.you.vault.click()
    assert heard.args == [Errand(PageName.KEYS, place=KeysPlace.VAULT)]


def test_with_a_locked_vault_it_says_what_to_do(
    qtbot: QtBot, people: PeopleView, bench: KeysBench
) -> None:
    """Where there is a vault the identity belongs into it, and not into a keyring."""
    bench.profile.make_vault(WORDS)
    bench.profile.open_vault.lock()
    bench.desk.keyring[0] = KeyringView(KeyringState.READY, "GNOME Keyring")
    again(qtbot, people, bench)
    assert people.you.make.isHidden()
    assert people.you.vault.isVisible()
    assert "is locked" in people.you.words.text()


def test_an_identity_is_made_shown_and_saved(
    qtbot: QtBot, people: PeopleView, bench: KeysBench
) -> None:
    """Prefilled from the profile, kept in the vault, shown by words, saved for others."""
    bench.profile.make_vault(WORDS)
    again(qtbot, people, bench)
    people.you.make.click()
    dialog = people.dialog
    assert isinstance(dialog, MakeIdentityDialog)
    assert (dialog.name.text(), dialog.role.text()) == ("Dana Whitfield", "Investigator")
    dialog.name.setText("")
    assert not dialog.go.isEnabled()
    dialog.name.setText("Dana R. Whitfield")
    dialog.agency.setText("")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    bench.idle(qtbot)
    assert not dialog.isVisible()
    made = identities.own_identity(bench.profile)
    assert made is not None
    assert made.claims == Claims("Dana R. Whitfield", "Investigator", "", "4471")
    assert people.you.fingerprint.words.text().split() == made.words.split()
    assert people.you.fingerprint.digits.text() == made.digits
    assert people.you.heading.text() == "Dana R. Whitfield"
    bench.desk.answers.target = bench.folder / "dana.cvid"
    people.you.export.click()
    bench.idle(qtbot)
    assert read_identity(bench.folder / "dana.cvid") == made
    assert "dana.cvid" in people.done.text()
    assert bench.desk.answers.proposed == "Dana R. Whitfield.cvid"


def test_an_identity_may_live_in_the_keyring(
    qtbot: QtBot, people: PeopleView, bench: KeysBench, secret_service: SecretService
) -> None:
    """Without a vault the real keyring takes it, and the tab names the keyring."""
    assert secret_service.folder.is_dir()
    bench.desk.keyring[0] = KeyringView(KeyringState.READY, "GNOME Keyring")
    again(qtbot, people, bench)
    assert "GNOME Keyring" in people.you.where
    people.you.make.click()
    dialog = people.dialog
    assert isinstance(dialog, MakeIdentityDialog)
    dialog.go.click()
    bench.idle(qtbot)
    assert identities.private_identity(bench.profile).public.claims.name == "Dana Whitfield"


def test_trouble_while_making_it_is_explained_in_the_dialog(
    qtbot: QtBot, people: PeopleView, bench: KeysBench
) -> None:
    """A vault that locked meanwhile: four parts, and the dialog stays."""
    bench.profile.make_vault(WORDS)
    again(qtbot, people, bench)
    people.you.make.click()
    dialog = people.dialog
    assert isinstance(dialog, MakeIdentityDialog)
    bench.profile.open_vault.lock()
    dialog.go.click()
    bench.idle(qtbot)
    assert dialog.isVisible()
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-V02"
    assert dialog.go.isEnabled()
    dialog.reject()


# --- contacts -------------------------------------------------------------------------------------


def test_before_anybody_is_known_the_tab_teaches(people: PeopleView) -> None:
    """What an identity file is, and that it must be compared; nothing to compare yet."""
    assert people.empty.isVisible()
    assert people.table.isHidden()
    assert people.compare.isHidden()
    assert people.add.isVisible()


def test_a_person_is_added_by_the_button_and_is_new(
    qtbot: QtBot, people: PeopleView, bench: KeysBench
) -> None:
    """Chosen at once, not trusted yet, and told to be compared."""
    add(qtbot, people, bench, identity_file(bench.folder), age_file(bench.folder))
    assert people.table.isVisible()
    assert [contact.trust for contact in bench.services.keys.contacts()] == [Trust.NEW] * 2
    assert "Mara Okafor" in people.done.text()
    assert "Compare" in people.done.text()
    chosen = people.table.item
    assert isinstance(chosen, Contact)
    assert chosen.name == "court"
    row = people.table.rows.row_at(1)
    assert row.cells[:3] == (
        "Mara Okafor",
        "not compared",
        "State Crime Laboratory, Digital examiner",
    )


def test_a_person_is_added_by_a_drop(qtbot: QtBot, people: PeopleView, bench: KeysBench) -> None:
    """Files of this computer are invited and taken; text is not."""
    button, modifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action, data, text = Qt.DropAction.CopyAction, QMimeData(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(identity_file(bench.folder)))])
    text.setText("Mara")
    for carried, invited in ((text, False), (data, True)):
        enter = QDragEnterEvent(QPoint(5, 5), action, carried, button, modifier)
        enter.setAccepted(False)
        people.dragEnterEvent(enter)
        assert enter.isAccepted() is invited
    people.dropEvent(QDropEvent(QPoint(5, 5), action, data, button, modifier))
    bench.idle(qtbot)
    assert [contact.name for contact in bench.services.keys.contacts()] == ["Mara Okafor"]


def test_a_file_that_is_no_identity_is_explained(
    qtbot: QtBot, people: PeopleView, bench: KeysBench
) -> None:
    """What came before it in the same choice is kept, the rest is told."""
    wrong = bench.folder / "letter.cvid"
    wrong.write_text("Dear Dana")
    add(qtbot, people, bench, identity_file(bench.folder), wrong)
    assert people.trouble.message is not None
    assert people.trouble.message.code == "CV-I01"
    assert people.table.rows.rowCount() == 1
    add(qtbot, people, bench, identity_file(bench.folder, CLAIMS, "again"))
    assert people.table.rows.rowCount() == 2
    assert people.trouble.message is None


def test_comparing_needs_to_say_how_and_is_kept(
    qtbot: QtBot, people: PeopleView, bench: KeysBench
) -> None:
    """Words and digits large, guidance beside; how it was compared stands in the log."""
    add(qtbot, people, bench, identity_file(bench.folder))
    dialog = comparing(people)
    (contact,) = bench.services.keys.contacts()
    assert contact.identity is not None
    text = said(dialog)
    assert contact.identity.digits in text
    assert all(word in text for word in contact.identity.words.split())
    assert "over the telephone" in text
    assert not dialog.go.isEnabled()
    assert not dialog.differ.isEnabled()
    dialog.how.setCurrentIndex(1)
    dialog.note.setText("on the number of the lab")
    dialog.go.click()
    bench.idle(qtbot)
    (contact,) = bench.services.keys.contacts()
    assert contact.trust is Trust.COMPARED
    assert contact.how == "By telephone; I know the voice. on the number of the lab"
    assert ("done", "contact compared") in bench.entries(EntryType.NOTE_ADDED)
    assert people.table.rows.row_at(0).cells[1] == "compared"
    again_shown = comparing(people)
    assert "on the number of the lab" in said(again_shown)
    again_shown.reject()


def test_words_that_differ_revoke(qtbot: QtBot, people: PeopleView, bench: KeysBench) -> None:
    """Somebody else's key is never sealed to by mistake later."""
    add(qtbot, people, bench, identity_file(bench.folder))
    dialog = comparing(people)
    dialog.how.setCurrentIndex(2)
    dialog.differ.click()
    bench.idle(qtbot)
    (contact,) = bench.services.keys.contacts()
    assert contact.trust is Trust.REVOKED
    assert not people.revoke.isEnabled()


def test_a_bare_key_is_compared_by_its_hash(
    qtbot: QtBot, people: PeopleView, bench: KeysBench
) -> None:
    """It has no words and names nobody; the dialog says so and shows SHA-256."""
    add(qtbot, people, bench, age_file(bench.folder))
    text = said(comparing(people))
    (contact,) = bench.services.keys.contacts()
    assert contact.fingerprint[:8] in text
    assert "bare key" in text


def test_a_person_is_revoked_and_removed_only_after_a_question(
    qtbot: QtBot, people: PeopleView, bench: KeysBench
) -> None:
    """Keep keeps; the words say what cannot be taken back."""
    add(qtbot, people, bench, identity_file(bench.folder))
    people.revoke.click()
    question = people.dialog
    assert isinstance(question, ConfirmDialog)
    question.stay.click()
    bench.idle(qtbot)
    assert bench.services.keys.contacts()[0].trust is Trust.NEW
    for button in (people.revoke, people.remove):
        button.click()
        question = people.dialog
        assert isinstance(question, ConfirmDialog)
        assert "Mara Okafor" in question.heading.text()
        question.go_on.click()
        bench.idle(qtbot)
        if button is people.revoke:
            assert bench.services.keys.contacts()[0].trust is Trust.REVOKED
    assert bench.services.keys.contacts() == ()
    assert people.empty.isVisible()


def test_two_people_of_one_name_are_told_apart_by_their_words(
    qtbot: QtBot, people: PeopleView, bench: KeysBench
) -> None:
    """The search finds one of them by a word of hers."""
    twin = identity_file(bench.folder, CLAIMS, "twin")
    add(qtbot, people, bench, identity_file(bench.folder), twin)
    words = read_identity(twin).words
    people.table.text.setText(words)
    assert people.table.count.text() == "1 of 2"
    assert people.table.item is not None
