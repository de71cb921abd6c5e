"""Tokens and services: pinned, tested before they can be chosen, and what each does not protect."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.keys.pinned_keys import KINDS, PinnedKey, ProviderSettings
from casevault_gui.ui.dialogs.ask_secret import AskSecretDialog
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.dialogs.pin_fields import FIELDS, field_words
from casevault_gui.ui.dialogs.pin_file import PinFileDialog
from casevault_gui.ui.dialogs.pin_provider import AddProviderDialog
from casevault_gui.ui.pages.keys import KeysPage
from casevault_gui.ui.pages.keys_services import ServicesView
from casevault_gui.ui.pages.page import KeysPlace
from tests.core.keys.providers.loopback import Answer, Request, serve
from tests.core.keys.providers.transit import respond
from tests.ui.keys.bench import PIN, KeysBench, pem_key, told


@pytest.fixture
def tokens(qtbot: QtBot, page: KeysPage, bench: KeysBench) -> ServicesView:
    """Give the tab, turned to."""
    page.turn(KeysPlace.SERVICES)
    bench.idle(qtbot)
    return page.tokens


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Run a server that answers as the transit engine does."""
    with serve(respond) as found:
        yield found


def pinning(qtbot: QtBot, tokens: ServicesView, bench: KeysBench, path: Path) -> None:
    """Choose a public key file by the button."""
    bench.desk.answers.files = (path,)
    tokens.pin.click()
    bench.idle(qtbot)


def adding(tokens: ServicesView, kind: str, name: str) -> AddProviderDialog:
    """Open the dialog for a kind, with a name and an origin."""
    tokens.add.click()
    dialog = tokens.dialog
    assert isinstance(dialog, AddProviderDialog)
    dialog.kind.setCurrentIndex(KINDS.index(kind))
    dialog.name.setText(name)
    dialog.origin.setText("made here")
    return dialog


def pinned(bench: KeysBench) -> list[tuple[str, bool]]:
    """Return the names of the pinned keys, and whether each was tested."""
    return [(key.name, bool(key.tested)) for key in bench.services.keys.pinned()]


def test_before_a_key_is_pinned_the_tab_teaches(tokens: ServicesView) -> None:
    """What pinning is for, and the two ways to begin."""
    assert tokens.empty.isVisible()
    assert tokens.split.isHidden()
    assert tokens.test.isHidden()
    assert "offline" in told(tokens)


def test_a_public_key_file_is_pinned_with_its_origin(
    qtbot: QtBot, tokens: ServicesView, bench: KeysBench
) -> None:
    """Shown before it is named; where it comes from is asked; it cannot be tested."""
    _, public = pem_key(bench.folder)
    pinning(qtbot, tokens, bench, public)
    dialog = tokens.dialog
    assert isinstance(dialog, PinFileDialog)
    assert dialog.name.text() == "archive-public"
    assert not dialog.go.isEnabled()
    dialog.name.setText("Archive card")
    dialog.origin.setText("handed over by R. Amsel")
    QTest.keyClick(dialog.origin, Qt.Key.Key_Return)
    bench.idle(qtbot)
    assert pinned(bench) == [("Archive card", False)]
    assert tokens.table.rows.row_at(0).cells == (
        "Archive card", "Public key only", "P-256", "handed over by R. Amsel", "cannot be",
    )  # fmt: skip
    assert "Archive card can be sealed to" in tokens.done.text()
    assert not tokens.test.isEnabled()
    said = told(tokens)
    assert "handed over by R. Amsel" in said
    assert "CaseVault cannot test it" in said
    assert "quantum computer" in said


def test_what_is_no_public_key_is_explained(
    qtbot: QtBot, tokens: ServicesView, bench: KeysBench
) -> None:
    """A letter is not pinned, and no dialog asks for its name."""
    letter = bench.folder / "letter.pem"
    letter.write_text("Dear Dana")
    pinning(qtbot, tokens, bench, letter)
    assert tokens.dialog is None
    assert tokens.trouble.message is not None
    assert tokens.trouble.message.code == "CV-U11"


def test_a_key_file_is_added_only_after_its_test(
    qtbot: QtBot, tokens: ServicesView, bench: KeysBench
) -> None:
    """A wrong passphrase adds nothing and is wiped; the right one adds a tested key."""
    private, _ = pem_key(bench.folder)
    dialog = adding(tokens, "pem", "Archive key")
    assert not dialog.go.isEnabled()
    bench.desk.answers.files = (private,)
    form = dialog.form
    form.findChildren(type(dialog.go))[0].click()
    assert form.lines["path"].text() == str(private)
    assert not dialog.go.isEnabled()
    form.secret.line.setText("wrong")
    dialog.go.click()
    bench.idle(qtbot)
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-U10"
    assert form.secret.text() == ""
    assert pinned(bench) == []
    form.secret.line.setText(PIN)
    dialog.go.click()
    bench.idle(qtbot)
    assert not dialog.isVisible()
    assert pinned(bench) == [("Archive key", True)]
    assert "passphrase for as long as they like" in told(tokens)
    assert form.secret.text() == ""


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_asks_for_what_it_needs(tokens: ServicesView, kind: str) -> None:
    """Only its own fields are in sight, and nothing can be tried before they are filled."""
    dialog = adding(tokens, kind, "Somewhere")
    assert [name for name, form in dialog.forms.items() if form.isVisible()] == [kind]
    assert not dialog.go.isEnabled()
    for asked in FIELDS[kind]:
        assert dialog.form.lines[asked.name].accessibleName()
        if asked.required:
            dialog.form.lines[asked.name].setText("x")
    if dialog.form.secret.isVisible():
        assert not dialog.go.isEnabled()
        dialog.form.secret.line.setText(PIN)
    assert dialog.go.isEnabled()
    assert dialog.form.settings.kind == kind
    assert dialog.limit.text()
    dialog.reject()


def test_a_symmetric_key_of_a_service_is_tested_and_pinned(
    qtbot: QtBot, tokens: ServicesView, bench: KeysBench, address: str
) -> None:
    """The service encrypts and decrypts a fresh secret; only then the key may be chosen."""
    dialog = adding(tokens, "hashicorp-vault", "Lab")
    dialog.form.lines["address"].setText(address)
    dialog.form.lines["key"].setText("aes")
    dialog.form.symmetric.setChecked(True)
    dialog.form.secret.line.setText("not the token")
    dialog.go.click()
    bench.idle(qtbot)
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-U03"
    assert pinned(bench) == []
    dialog.form.secret.line.setText(PIN)
    dialog.go.click()
    bench.idle(qtbot)
    (key,) = bench.services.keys.pinned()
    assert (key.name, key.key, bool(key.tested)) == ("Lab", None, True)
    assert tokens.table.rows.row_at(0).cells[:3] == ("Lab", "HashiCorp Vault", "symmetric")
    assert tokens.later.isHidden()


def test_a_slow_service_holds_nothing_else_of_the_page(
    qtbot: QtBot, tokens: ServicesView, bench: KeysBench
) -> None:
    """While a server lets its caller wait, everything else that is asked is answered."""
    asked, answer = Event(), Event()

    def slowly(request: Request) -> Answer:
        asked.set()
        answer.wait()
        return respond(request)

    with serve(slowly) as server:
        dialog = adding(tokens, "hashicorp-vault", "Lab")
        dialog.form.lines["address"].setText(server)
        dialog.form.lines["key"].setText("aes")
        dialog.form.symmetric.setChecked(True)
        dialog.form.secret.line.setText(PIN)
        dialog.go.click()
        qtbot.waitUntil(asked.is_set)
        heard: list[object] = []
        tokens.ask(bench.services.keys.records, heard.append)
        try:
            qtbot.waitUntil(lambda: bool(heard))
            assert dialog.isVisible()
        finally:
            answer.set()
        bench.idle(qtbot)
    assert pinned(bench) == [("Lab", True)]


def test_test_now_asks_for_the_secret_and_keeps_when(
    qtbot: QtBot, tokens: ServicesView, bench: KeysBench
) -> None:
    """A key that was pinned untested becomes one that may be chosen; the log keeps the test."""
    private, public = pem_key(bench.folder)
    keys = bench.services.keys
    settings = ProviderSettings("pem", (("path", str(private)),))
    keys.pin("Archive key", keys.read_public_key(public), "made here", settings)
    tokens.refresh()
    bench.idle(qtbot)
    assert tokens.table.rows.row_at(0).cells[4] == "not yet"
    tokens.test.click()
    dialog = tokens.dialog
    assert isinstance(dialog, AskSecretDialog)
    assert "Passphrase of the key file" in dialog.current.line.accessibleName()
    for secret, passed in (("wrong", False), (PIN, True)):
        dialog.current.line.setText(secret)
        dialog.go.click()
        bench.idle(qtbot)
        assert dialog.isVisible() is not passed
    assert pinned(bench) == [("Archive key", True)]
    assert "opens what is sealed to it" in tokens.done.text()
    phases = [phase for phase, _ in bench.entries(EntryType.KEY_TESTED)]
    assert phases == ["intent", "failed", "intent", "done"]


def test_a_place_that_asks_for_nothing_is_tested_at_once(
    qtbot: QtBot, tokens: ServicesView, bench: KeysBench
) -> None:
    """No dialog for a cloud's own login; what is wrong is explained on the tab."""
    keys = bench.services.keys
    _, public = pem_key(bench.folder)
    settings = ProviderSettings("later", (("key", "x"),))
    keys.pin("Cloud", keys.read_public_key(public), "made here", settings)
    tokens.refresh()
    bench.idle(qtbot)
    tokens.test.click()
    bench.idle(qtbot)
    assert tokens.dialog is None
    assert tokens.trouble.message is not None
    assert tokens.trouble.message.code == "CV-U05"


def test_a_key_is_removed_after_a_question(
    qtbot: QtBot, tokens: ServicesView, bench: KeysBench
) -> None:
    """And its settings are shown until then, a long path in a field of its own."""
    private, public = pem_key(bench.folder)
    keys = bench.services.keys
    settings = ProviderSettings("pem", (("path", str(private)),))
    keys.pin("Archive key", keys.read_public_key(public), "made here", settings)
    tokens.refresh()
    bench.idle(qtbot)
    assert isinstance(tokens.table.item, PinnedKey)
    tokens.remove.click()
    question = tokens.dialog
    assert isinstance(question, ConfirmDialog)
    question.go_on.click()
    bench.idle(qtbot)
    assert pinned(bench) == []
    assert tokens.empty.isVisible()


def test_values_have_short_names_where_there_is_little_room() -> None:
    """And an unknown value keeps its own."""
    assert field_words("pkcs11", "uri") == "Address"
    assert field_words("pkcs11", "odd") == "odd"
