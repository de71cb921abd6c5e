"""Sealing under the policy of an agency: what is decided is off, what is refused is explained."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.keys.key_store import StoreCondition, StoreState
from casevault_gui.core.policy.in_force import PolicyInForce
from casevault_gui.core.workflows import identities
from casevault_gui.core.workflows.agency_policy import policies_in_force
from casevault_gui.ui.dialogs.protect import ProtectDialog
from casevault_gui.ui.pages.seal import At, SealPage
from casevault_gui.ui.pages.settings import SettingsPage
from casevault_gui.ui.services import Protection
from casevault_gui.ui.settings import Settings, SettingsStore
from tests.key_world import somebody
from tests.ui.make_services import Desk
from tests.ui.seal.steps import idle, to, to_key
from tests.ui.seal_samples import Bench, seal_services
from tests.ui.shell.real import said

HEAD = 'version = 1\nname = "County evidence"\ncontact = "extension 4471"\n'
Under = Callable[..., Bench]


def policy_of(folder: Path, *lines: str) -> PolicyInForce:
    """Return the policy of these lines in force."""
    file = folder / "policy.toml"
    file.write_text(HEAD + "\n".join(lines), "utf-8")
    return policies_in_force((file,), folder=folder / "none", variable="")


@pytest.fixture
def under(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Under]:
    """Return a function that gives the page of sealing under a policy of these lines."""
    with ExitStack() as stack:

        def make(*lines: str) -> Bench:
            folder = tmp_path / "work"
            folder.mkdir()
            policy = policy_of(tmp_path, *lines)
            made = stack.enter_context(seal_services(desk, folder, policy))
            services, seal, profile = made
            page = SealPage(services)
            qtbot.addWidget(page)
            page.resize(1000, 640)
            page.show()
            bench = Bench(page, desk, seal, profile, folder)

            def end() -> None:
                if page.run.dialog is not None:
                    page.run.dialog.done(0)
                page.hide()
                services.lane.cancel_all()
                idle(qtbot, bench)

            stack.callback(end)
            return bench

        yield make


def test_what_the_policy_decided_cannot_be_changed(qtbot: QtBot, under: Under) -> None:
    """A demanded key is marked and off, a forbidden passphrase cannot be chosen, both with why."""
    bench = under("[sealing]\nrequired = ['key']\nforbidden = ['passphrase', 'shares']")
    to(qtbot, bench, At.KEYS)
    step = bench.page.keys
    assert (step.with_key.isChecked(), step.with_key.isEnabled()) == (True, False)
    assert (step.with_passphrase.isChecked(), step.with_passphrase.isEnabled()) == (False, False)
    assert not step.others.by_cards.isEnabled()
    assert "policy" in step.with_passphrase.toolTip()
    assert bench.page.next.isEnabled()
    assert "has decided" in step.policy.text.text()
    assert step.policy.text.isVisible()
    step.wipe()
    assert step.with_key.isChecked()


def test_a_refused_choice_is_explained_and_cannot_be_sealed(qtbot: QtBot, under: Under) -> None:
    """A weak passphrase leaves the button off; the page says which rule it breaks."""
    bench = under("[passphrase]\nleast_level = 3")
    to(qtbot, bench, At.KEYS)
    step = bench.page.keys
    step.with_passphrase.click()
    for line in (step.passphrase.line, step.again.line):
        QTest.keyClicks(line, "otter 12")
    assert not bench.page.next.isEnabled()
    assert "the passphrase must be strong" in step.policy.text.text()
    assert step.policy.text.isVisible()
    for line in (step.passphrase.line, step.again.line):
        line.clear()
        QTest.keyClicks(line, "four unlike ships paint otters quietly")
    assert bench.page.next.isEnabled()
    assert not step.policy.text.isVisible()


def test_the_agencys_recipient_is_marked_and_stays(qtbot: QtBot, under: Under) -> None:
    """Whom the policy names is in the list, marked and off; sealing gives them access."""
    recovery = somebody("Recovery").public
    always = f"[sealing.recipients]\n'Recovery' = '{recovery.fingerprint.hex()}'"
    bench = under(always)
    to(qtbot, bench, At.KEYS)
    assert not bench.page.next.isEnabled()
    assert "“Recovery”" in bench.page.keys.policy.text.text()
    book = identities.contacts(bench.profile)
    book.add("Recovery", recovery.receiving, recovery, "2026-01-01")
    bench.page.keys.enter()
    idle(qtbot, bench)
    others = bench.page.keys.others.others
    item = others.item(0)
    assert item.checkState() is Qt.CheckState.Checked
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "always" in item.text()
    assert bench.page.next.isEnabled()


def test_a_case_record_says_what_the_agency_demands(under: Under) -> None:
    """Going on without a demanded member stays at the form, with the rule in words."""
    bench = under("[case]\nrequired = ['jurisdiction']")
    case = bench.page.case
    assert "also demands: jurisdiction" in said(case)
    case.form.reference.setText("2026-0417")
    bench.page.next.click()
    assert bench.page.at is At.CASE
    assert case.trouble.message is not None
    assert case.trouble.message.code == "CV-A03"
    assert "“jurisdiction”" in case.trouble.message.what


def test_the_key_dialog_offers_only_what_is_allowed(qtbot: QtBot, under: Under) -> None:
    """Copying, the keyring and key files are off, each with the reason; the card remains."""
    bench = under("[keys]\nclipboard = false\nkeyring = false\nfiles = false")
    to(qtbot, bench, At.KEYS)
    assert "keyring" in bench.page.keys.keyring_words.text()
    assert "Keyring not allowed" in said(bench.page.keys)
    dialog = to_key(qtbot, bench)
    dialog._keyring_known(StoreState(StoreCondition.READY, "Secret Service"))
    assert not dialog.face.copy_key.isEnabled()
    assert not dialog.ways.keyring.button.isEnabled()
    assert not dialog.ways.file.button.isEnabled()
    assert dialog.ways.card.button.isEnabled()
    words = said(dialog)
    assert "no key goes onto the clipboard" in words
    assert "no secret goes into the keyring" in words
    assert "no key is written into a file" in words


def test_a_bad_policy_is_explained_where_keys_are_chosen(qtbot: QtBot, under: Under) -> None:
    """The step shows the trouble in its four parts, and nothing can be sealed."""
    bench = under("[sealing]\nrequird = ['key']")
    to(qtbot, bench, At.KEYS)
    message = bench.page.keys.trouble.message
    assert message is not None
    assert message.code == "CV-A01"
    assert not bench.page.next.isEnabled()
    assert "policy" in bench.page.hint.text()


def test_the_settings_show_every_rule_and_keep_to_the_limits(
    qtbot: QtBot, under: Under, tmp_path: Path
) -> None:
    """Name, rules, contact and hash are on the page; numbers beyond the limits cannot be chosen."""
    bench = under("[keys]\nkeyring = false\n[window]\nlock_minutes = 10\nclipboard_seconds = 15")
    services = bench.page.services
    store = SettingsStore(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    store.save(Settings(lock_minutes=0, clipboard_seconds=60))
    store.limit(services.policy.lock_minutes, services.policy.clipboard_seconds)
    assert (store.settings.lock_minutes, store.settings.clipboard_seconds) == (10, 15)
    assert (store.lock_range, store.clipboard_range) == ((1, 10), (5, 15))
    services.settings.limit(services.policy.lock_minutes, services.policy.clipboard_seconds)
    page = SettingsPage(services)
    qtbot.addWidget(page)
    page.show()
    words = said(page)
    assert "County evidence" in words
    assert "No secret goes into the keyring." in words
    assert "extension 4471" in words
    assert services.policy.sha256[:16] in words
    assert (page.minutes.minimum(), page.minutes.maximum()) == (1, 10)
    assert page.seconds.maximum() == 15


def test_protecting_the_profile_keeps_to_the_policy(qtbot: QtBot, under: Under) -> None:
    """No protection at all and a forbidden keyring cannot be chosen; a weak passphrase is told."""
    bench = under(
        "[profile]\nprotected = true\n[keys]\nkeyring = false\n[passphrase]\nleast_level = 4"
    )
    dialog = ProtectDialog(bench.page.services)
    qtbot.addWidget(dialog)
    dialog.show()
    idle(qtbot, bench)
    assert not dialog.choices[Protection.NONE].isEnabled()
    assert not dialog.choices[Protection.KEYRING].isEnabled()
    assert "protected" in dialog.choices[Protection.NONE].toolTip()
    for line in (dialog.passphrase.line, dialog.again.line):
        QTest.keyClicks(line, "seven tidy otters")
    assert not dialog.apply.isEnabled()
    assert "very strong" in dialog.hint.text()
