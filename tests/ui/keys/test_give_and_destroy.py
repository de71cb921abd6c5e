"""Giving access to a sealed package, and destroying copies of its key with two persons."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.identity import Claims, PrivateIdentity, make_identity
from casevault_gui.core.keys.pinned_keys import ProviderSettings
from casevault_gui.core.model import Actor
from casevault_gui.core.workflows import identities
from casevault_gui.core.workflows.credentials import GrantCredential, IdentityCredential
from casevault_gui.core.workflows.grants import read_grant
from casevault_gui.core.workflows.key_records import PlaceKind
from casevault_gui.core.workflows.recipients import ShareScheme, person
from casevault_gui.core.workflows.unlock import prove_key
from casevault_gui.ui.dialogs.destroy import DestroyDialog
from casevault_gui.ui.dialogs.grant import GrantDialog
from casevault_gui.ui.pages.keys import KeysPage
from casevault_gui.ui.pages.keys_records import PackagesView
from tests.core.keys.providers.loopback import serve
from tests.core.keys.providers.transit import respond
from tests.ui.keys.bench import CLAIMS, PIN, SECOND, WORDS, KeysBench, identity_file, pem_key
from tests.ui.review_samples import Sealed


@pytest.fixture
def packages(page: KeysPage) -> PackagesView:
    """Give the first tab."""
    return page.packages


@pytest.fixture
def sealed(bench: KeysBench) -> Sealed:
    """Seal a package whose key was printed, by somebody with an identity in a vault."""
    bench.profile.make_vault(WORDS)
    identities.create_identity(bench.profile, Claims("Dana Whitfield"))
    return bench.seal(kept="printed")


def giving(qtbot: QtBot, packages: PackagesView, bench: KeysBench, sealed: Sealed) -> GrantDialog:
    """Open the dialog, with the package's file and its key, and a reason."""
    packages.refresh()
    bench.idle(qtbot)
    packages.grant.click()
    dialog = packages.dialog
    assert isinstance(dialog, GrantDialog)
    bench.idle(qtbot)
    bench.desk.answers.package = sealed.path
    dialog.file.click()
    bench.idle(qtbot)
    dialog.form.key.set_text(sealed.key)
    dialog.why.setText("second examination")
    return dialog


def destroying(qtbot: QtBot, packages: PackagesView, bench: KeysBench) -> DestroyDialog:
    """Open the dialog for the chosen package."""
    packages.refresh()
    bench.idle(qtbot)
    packages.erase.click()
    dialog = packages.dialog
    assert isinstance(dialog, DestroyDialog)
    return dialog


def fill(dialog: DestroyDialog, second: Actor = SECOND) -> None:
    """Mark everything and say all there is to say."""
    for mark in dialog.marks.values():
        mark.setChecked(True)
    for line in dialog.hows.values():
        line.setText("burned")
    for name, line in dialog.second.items():
        line.setText(str(getattr(second, name)))
    dialog.why.setText("retention ended")
    dialog.understood.setChecked(True)


def confirm(qtbot: QtBot, dialog: DestroyDialog, bench: KeysBench) -> str:
    """Press the button and say yes; return what was asked."""
    dialog.go.click()
    question = dialog.question
    assert question is not None
    words = "\n".join(label.text() for label in question.findChildren(QLabel))
    question.go_on.click()
    bench.idle(qtbot)
    return words


# --- grants ---------------------------------------------------------------------------------------


def test_a_grant_lets_one_more_person_in(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench, sealed: Sealed
) -> None:
    """Written where the person says, logged, and what it gives opens this package."""
    secret, identity = make_identity(CLAIMS, "2026-03-02")
    (bench.folder / "mara.cvid").write_bytes(identity.document)
    mara = identities.add_contact(bench.profile, bench.folder / "mara.cvid")
    identities.set_trust(bench.profile, mara, Trust.COMPARED, "in person")
    identities.add_contact(bench.profile, identity_file(bench.folder, Claims("Not Compared")))
    dialog = giving(qtbot, packages, bench, sealed)
    assert [dialog.who.itemText(row) for row in range(dialog.who.count())] == ["Mara Okafor"]
    assert dialog.go.isEnabled()
    dialog.why.setText(" ")
    assert not dialog.go.isEnabled()
    dialog.why.setText("second examination")
    bench.desk.answers.target = bench.folder / "mara.cvxgrant"
    dialog.go.click()
    bench.idle(qtbot)
    assert not dialog.isVisible()
    assert bench.desk.answers.proposed == "2026-0417.cvxgrant"
    assert "mara.cvxgrant" in packages.done.text()
    assert bench.entries(EntryType.KEY_GRANTED)[-1] == ("done", "second examination")
    grant, granter = read_grant(bench.folder / "mara.cvxgrant")
    assert granter.claims.name == "Dana Whitfield"
    other = IdentityCredential(PrivateIdentity(secret, identity))
    assert prove_key(bench.profile, sealed.path, GrantCredential(grant, other))
    places = packages.table.rows.row_at(0).cells[3]
    assert places == "2 places"


def test_no_grant_without_anybody_or_without_an_identity(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench
) -> None:
    """Each time the dialog says what is missing and where it is made."""
    sealed = bench.seal()
    dialog = giving(qtbot, packages, bench, sealed)
    assert "you have none yet" in dialog.note.text()
    assert not dialog.go.isEnabled()
    dialog.reject()
    bench.profile.make_vault(WORDS)
    identities.create_identity(bench.profile, Claims("Dana Whitfield"))
    dialog = giving(qtbot, packages, bench, sealed)
    assert "nobody to give access to" in dialog.note.text()
    dialog.reject()
    bench.profile.open_vault.lock()
    dialog = giving(qtbot, packages, bench, sealed)
    assert "Unlock it" in dialog.note.text()
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_tested_and_public_keys_get_access_and_untested_places_do_not(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench, sealed: Sealed
) -> None:
    """What never opened anything is not offered."""
    private, public = pem_key(bench.folder)
    keys = bench.services.keys
    settings = ProviderSettings("pem", (("path", str(private)),))
    key = keys.read_public_key(public)
    keys.pin("Untested", key, "here", settings)
    keys.pin("Card of the archive", key, "here", None)
    keys.fetch_and_pin("Tested", settings, "here", lambda _what: PIN)
    dialog = giving(qtbot, packages, bench, sealed)
    names = [dialog.who.itemText(row) for row in range(dialog.who.count())]
    assert names == ["Card of the archive (Public key only)", "Tested (Key file (PEM))"]
    assert dialog.secret_field.isHidden()
    bench.desk.answers.target = bench.folder / "archive.cvxgrant"
    dialog.go.click()
    bench.idle(qtbot)
    assert read_grant(bench.folder / "archive.cvxgrant")[0].slot.type == "ecdh"


def test_a_service_is_asked_for_a_grant_to_it(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench, sealed: Sealed
) -> None:
    """A symmetric key wraps at the service itself, which wants an access token now."""
    with serve(respond) as address:
        settings = ProviderSettings("hashicorp-vault", (("address", address), ("key", "aes")))
        bench.services.keys.pin_service("Lab", settings, "here", lambda _what: PIN)
        dialog = giving(qtbot, packages, bench, sealed)
        assert dialog.secret_field.isVisible()
        assert not dialog.go.isEnabled()
        dialog.secret.line.setText(PIN)
        bench.desk.answers.target = bench.folder / "lab.cvxgrant"
        dialog.go.click()
        bench.idle(qtbot)
    assert not dialog.isVisible()
    assert dialog.secret.text() == ""
    assert read_grant(bench.folder / "lab.cvxgrant")[0].slot.type == "service"


def test_a_grant_replaces_no_file(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench, sealed: Sealed
) -> None:
    """A taken name is explained; the dialog goes on with another."""
    mara = identities.add_contact(bench.profile, identity_file(bench.folder))
    identities.set_trust(bench.profile, mara, Trust.COMPARED, "in person")
    taken = bench.folder / "taken.cvxgrant"
    taken.write_text("mine")
    dialog = giving(qtbot, packages, bench, sealed)
    bench.desk.answers.target = taken
    dialog.go.click()
    bench.idle(qtbot)
    assert dialog.isVisible()
    assert dialog.trouble.message is not None
    assert taken.read_text() == "mine"
    dialog.reject()


# --- destroying -----------------------------------------------------------------------------------


def test_two_persons_destroy_what_they_marked(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench
) -> None:
    """CaseVault removes what it reaches, records what they say, and says what is unproven."""
    bench.profile.make_vault(WORDS)
    bench.seal(kept="vault", shares=ShareScheme(2, ("Ann", "Ben", "Cy")))
    dialog = destroying(qtbot, packages, bench)
    assert set(dialog.marks) == {PlaceKind.VAULT, PlaceKind.SHARES}
    assert set(dialog.hows) == {PlaceKind.SHARES}
    assert not dialog.go.isEnabled()
    fill(dialog)
    words = confirm(qtbot, dialog, bench)
    assert "Dana Whitfield and Ruth Amsel" in words
    assert "lost for good" in words
    assert not dialog.isVisible()
    (record,) = bench.services.keys.records()
    assert not bench.profile.open_vault.packages()
    assert all(place.gone for place in record.places if place.kind in dialog.marks)
    entries = [
        entry for entry in bench.profile.log.find(kind=EntryType.KEY_DESTROYED) if entry.more
    ]
    assert {entry.more["how"] for entry in entries} == {"removed and looked for", "burned"}
    assert {entry.more["unproven"] for entry in entries} == {"that no other copy exists"}
    assert packages.table.rows.row_at(0).cells[3] == "No place known"
    assert "nobody can prove" in packages.done.text()


def test_nothing_is_destroyed_before_all_is_said(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench, sealed: Sealed
) -> None:
    """A mark, a statement, another person, a reason, and both understand: none may be missing."""
    assert sealed.path.exists()
    dialog = destroying(qtbot, packages, bench)
    fill(dialog)
    assert dialog.go.isEnabled()
    dialog.hows[PlaceKind.PRINTED].setText("")
    assert not dialog.go.isEnabled()
    fill(dialog)
    dialog.understood.setChecked(False)
    assert not dialog.go.isEnabled()
    fill(dialog)
    dialog.why.setText(" ")
    assert not dialog.go.isEnabled()
    fill(dialog)
    dialog.marks[PlaceKind.PRINTED].setChecked(False)
    assert not dialog.go.isEnabled()
    assert not dialog.hows[PlaceKind.PRINTED].isEnabled()
    fill(dialog, Actor(name="dana whitfield"))
    assert not dialog.go.isEnabled()
    assert "Somebody else" in dialog.name_field.problem
    dialog.reject()


def test_the_last_question_may_be_answered_with_no(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench, sealed: Sealed
) -> None:
    """Keep everything keeps everything, and the dialog can be used again."""
    assert sealed.path.exists()
    dialog = destroying(qtbot, packages, bench)
    fill(dialog)
    dialog.go.click()
    assert dialog.question is not None
    assert dialog.question.stay.isDefault()
    dialog.question.stay.click()
    bench.idle(qtbot)
    assert dialog.isVisible()
    assert bench.entries(EntryType.KEY_DESTROYED) == []
    confirm(qtbot, dialog, bench)
    assert bench.entries(EntryType.KEY_DESTROYED)[-1][0] == "done"


def test_a_vault_that_is_locked_is_told_and_the_rest_is_seen(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench
) -> None:
    """What failed stands in the dialog; after closing it the tab shows what is so."""
    bench.profile.make_vault(WORDS)
    bench.seal(kept="vault")
    bench.profile.open_vault.lock()
    dialog = destroying(qtbot, packages, bench)
    fill(dialog)
    confirm(qtbot, dialog, bench)
    assert dialog.isVisible()
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-V02"
    dialog.reject()
    bench.idle(qtbot)
    assert packages.table.rows.row_at(0).cells[3] == "Key vault only"


def test_access_that_was_given_is_not_offered_to_be_destroyed(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench, sealed: Sealed
) -> None:
    """It cannot be taken back, and the dialog says to whom it was given."""
    assert sealed.path.exists()
    _, identity = make_identity(CLAIMS, "2026-03-02")
    bench.seal("b.cvx", with_key=False, recipients=(person(identity),))
    dialog = destroying(qtbot, packages, bench)
    assert not dialog.marks
    words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "cannot be taken back: Mara Okafor" in words
    assert "no copy that could be destroyed" in words
    assert not dialog.go.isEnabled()
    dialog.reject()
