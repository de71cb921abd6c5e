"""Who else opens the package: people, key files, cards; the vault and the signature."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.keys import stretching
from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.identity import Claims, PrivateIdentity, make_identity
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows import identities, providers
from casevault_gui.core.workflows.credentials import IdentityCredential, VaultCredential
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.signatures import Signer
from casevault_gui.ui.pages.seal import At
from casevault_gui.ui.pages.seal_recipients import RecipientsCard
from tests.ui.seal.steps import LONG, idle, to, to_key, where
from tests.ui.seal_samples import Bench

WORDS = "four words of mine"
SECRET, DANA = make_identity(Claims("Dana Okafor"), "2026-04-17")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use the smallest accepted Argon2id."""
    monkeypatch.setattr(stretching, "USUAL", {"lanes": 1, "memory_kib": 19 * 1024, "passes": 2})


@pytest.fixture
def known(bench: Bench) -> Bench:
    """Know Dana, compared, and have a vault with an identity of one's own in it."""
    path = bench.folder / "dana.cvid"
    path.write_bytes(DANA.document)
    contact = identities.add_contact(bench.profile, path)
    identities.set_trust(bench.profile, contact, Trust.COMPARED, "by telephone")
    bench.profile.make_vault(WORDS)
    identities.create_identity(bench.profile, Claims("Me"))
    return bench


def others(qtbot: QtBot, bench: Bench) -> RecipientsCard:
    """Go to the keys and return the card, filled."""
    to(qtbot, bench, At.KEYS)
    idle(qtbot, bench)
    return bench.page.keys.others


def mark(card: RecipientsCard, text: str) -> None:
    """Mark the one whose words begin so."""
    for row in range(card.others.count()):
        if card.others.item(row).text().startswith(text):
            card.others.item(row).setCheckState(Qt.CheckState.Checked)
            return
    raise AssertionError(text)


def test_nothing_is_offered_where_nobody_is_known(qtbot: QtBot, bench: Bench) -> None:
    """A new profile is told where to add people; vault and signature are not offered."""
    card = others(qtbot, bench)
    assert card.empty.isVisibleTo(card)
    assert not card.keep.isVisibleTo(card)
    assert not card.sign.isVisibleTo(card)
    assert bench.page.keys.extras is None


def test_a_person_and_the_vault_open_what_is_signed(qtbot: QtBot, known: Bench) -> None:
    """Dana's identity and the vault's key both open it, it is signed, and the log names them."""
    card = others(qtbot, known)
    mark(card, "Dana Okafor")
    card.sign.click()
    assert card.keep.isChecked()
    assert "the identity of Dana Okafor" in known.page.keys.sentence.text()
    dialog = to_key(qtbot, known)
    assert dialog.finish.isEnabled()
    assert "only proven copy" in dialog.note.text()
    dialog.finish.click()
    qtbot.waitUntil(lambda: where(known.page) is At.RESULT, timeout=LONG)
    sealed = known.page.result.sealed
    assert sealed is not None
    assert sealed.opens_with == ("key", "hpke")
    me = PrivateIdentity(SECRET, DANA)
    for credential in (IdentityCredential(me), VaultCredential()):
        with open_review(known.profile, sealed.path, credential) as review:
            assert review.signature().state is Signer.KNOWN
            review.verify(report=ignore_progress, cancel=CancelToken())
    granted = list(known.profile.log.find(kind=EntryType.KEY_GRANTED))
    assert [e.phase for e in granted] == [Phase.INTENT, Phase.DONE]
    assert granted[0].more["recipient"] == "Dana Okafor"


def test_a_locked_vault_is_asked_for_and_opened(qtbot: QtBot, known: Bench) -> None:
    """Locked, it asks for its passphrase before anything is sealed; wrong words change nothing."""
    vault = known.profile.open_vault
    vault.lock()
    card = others(qtbot, known)
    assert not card.keep.isChecked()
    card.keep.click()
    assert card.vault_field.isVisibleTo(card)
    assert known.page.hint.text() == "Type the passphrase of your vault."
    card.vault.line.setText("not the words")
    known.page.next.click()
    qtbot.waitUntil(lambda: where(known.page) is At.RESULT, timeout=LONG)
    assert known.page.result.sealed is None
    assert vault.locked
    idle(qtbot, known)
    known.page.go(At.KEYS)
    idle(qtbot, known)
    card.keep.setChecked(True)
    card.vault.line.setText(WORDS)
    dialog = to_key(qtbot, known)
    assert not vault.locked
    assert dialog.finish.isEnabled()
    dialog.finish.click()
    qtbot.waitUntil(lambda: where(known.page) is At.RESULT, timeout=LONG)


def test_one_who_was_not_compared_is_warned_of(qtbot: QtBot, bench: Bench) -> None:
    """The danger of a fingerprint nobody compared stands beside the choice."""
    path = bench.folder / "dana.cvid"
    path.write_bytes(DANA.document)
    identities.add_contact(bench.profile, path)
    card = others(qtbot, bench)
    mark(card, "Dana Okafor — fingerprint not compared yet")
    assert "may be somebody else's" in card.advice.text()


def strangers(qtbot: QtBot, bench: Bench, *names: str) -> RecipientsCard:
    """Know people who were not compared, choose the first, and want to seal; return the card."""
    for name in names:
        path = bench.folder / f"{name}.cvid"
        path.write_bytes(make_identity(Claims(name), "2026-04-17")[1].document)
        identities.add_contact(bench.profile, path)
    card = others(qtbot, bench)
    mark(card, names[0])
    bench.page.next.click()
    idle(qtbot, bench)
    return card


def asked_about(bench: Bench) -> str:
    """Return what the check shows, while it waits for a yes."""
    page = bench.page
    assert where(page) is At.CHECK
    assert not page.next.isEnabled()
    return " ".join(
        label.text() for card in page.check.findings.cards for label in card.findChildren(QLabel)
    )


def test_who_was_not_compared_is_decided_about_on_the_page_of_the_check(
    qtbot: QtBot, bench: Bench
) -> None:
    """Choosing them leads back to the check; a yes holds for these people, not for others."""
    card = strangers(qtbot, bench, "Ada Ito", "Ben Roe")
    told = asked_about(bench)
    assert "fingerprint was not compared: 1" in told
    assert "Ada Ito" in told
    bench.page.check.findings.agree.setChecked(True)
    bench.page.next.click()
    idle(qtbot, bench)
    mark(card, "Ben Roe")
    bench.page.next.click()
    idle(qtbot, bench)
    assert "Ada Ito, Ben Roe" in asked_about(bench)
    bench.page.check.findings.agree.setChecked(True)
    bench.page.next.click()
    idle(qtbot, bench)
    bench.page.next.click()
    qtbot.waitUntil(lambda: bench.page.run.dialog is not None, timeout=LONG)
    granted = bench.profile.log.find(kind=EntryType.KEY_GRANTED)
    names = [entry.more["recipient"] for entry in granted if entry.phase is Phase.DONE]
    assert sorted(names) == ["Ada Ito", "Ben Roe"]


def test_a_classical_key_is_warned_of(qtbot: QtBot, bench: Bench) -> None:
    """Beside ways that last, a key of today's kind is named as the weakest, with the reason."""
    for words in (
        ("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "key.pem"),
        ("pkey", "-in", "key.pem", "-pubout", "-out", "key.pub"),
    ):
        subprocess.run(["openssl", *words], cwd=bench.folder, check=True, capture_output=True)
    key = providers.read_public_key(bench.folder / "key.pub")
    providers.pin_key(bench.profile, "HSM of the lab", key, "handed over in person")
    card = others(qtbot, bench)
    mark(card, "HSM of the lab")
    assert "quantum computer" in card.advice.text()
    assert [each.name for each in card.extras.recipients] == ["HSM of the lab"]
    bench.page.next.click()
    idle(qtbot, bench)
    assert "later computers may break: 1" in asked_about(bench)


def test_cards_are_made_one_by_one_before_the_package_has_its_name(
    qtbot: QtBot, bench: Bench, small_volume: Path
) -> None:
    """Each card is logged with its holder and refused beside the package; then it is named."""
    card = others(qtbot, bench)
    bench.page.keys.with_key.click()
    card.by_cards.click()
    assert "one a line" in bench.page.hint.text()
    card.holders.setPlainText("Ada\nBen\nAda")
    assert "one name" in card.problem
    card.holders.setPlainText("Ada\nBen\nCyd")
    assert not card.problem
    assert "2 of 3 cards together" in bench.page.keys.sentence.text()
    bench.page.next.click()
    qtbot.waitUntil(lambda: bench.page.run.cards is not None, timeout=LONG)
    dialog = bench.page.run.cards
    assert dialog is not None
    assert not dialog.finish.isEnabled()
    bench.desk.answers.target = bench.folder / "beside.pdf"
    dialog.saves[0].click()
    qtbot.waitUntil(lambda: dialog.trouble.message is not None, timeout=LONG)
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-K05"
    elsewhere = small_volume
    for number, save in enumerate(dialog.saves):
        bench.desk.answers.target = elsewhere / f"{number}.pdf"
        save.click()
        idle(qtbot, bench)
    assert dialog.finish.isEnabled()
    dialog.finish.click()
    qtbot.waitUntil(lambda: where(bench.page) is At.RESULT, timeout=LONG)
    sealed = bench.page.result.sealed
    assert sealed is not None
    assert sealed.opens_with == ("shares",)
    assert sorted(path.name for path in elsewhere.glob("*.pdf")) == ["0.pdf", "1.pdf", "2.pdf"]
    printed = [
        entry.more["holder"]
        for entry in bench.profile.log.find(kind=EntryType.KEY_PRINTED)
        if entry.phase is Phase.DONE
    ]
    assert printed == ["Ada", "Ben", "Cyd"]


def test_giving_up_the_cards_discards_the_package(qtbot: QtBot, bench: Bench) -> None:
    """Who does not make the cards is asked, and then nothing is left but log entries."""
    card = others(qtbot, bench)
    bench.page.keys.with_key.click()
    card.by_cards.click()
    card.holders.setPlainText("Ada\nBen")
    bench.page.next.click()
    qtbot.waitUntil(lambda: bench.page.run.cards is not None, timeout=LONG)
    dialog = bench.page.run.cards
    assert dialog is not None
    dialog.discard.click()
    assert dialog._question is not None
    dialog._question.accept()
    qtbot.waitUntil(lambda: where(bench.page) is At.RESULT, timeout=LONG)
    assert bench.page.result.sealed is None
    assert not bench.page.check.path.exists()
