"""Scenes of opening and reviewing a package: `python -m tests.ui.scenes_review OUT_DIR`."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget

from casevault_gui.ui.dialogs.recovery_record import RecoveryRecordDialog
from casevault_gui.ui.pages.review_ways import Way as OpenBy
from casevault_gui.ui.review_desk import ProfileReviewDesk
from tests.core.keys.providers.loopback import serve
from tests.core.keys.providers.transit import respond
from tests.ui import pictures
from tests.ui.pictures import SHOWN_HOME, run, settle
from tests.ui.review.case import Case
from tests.ui.review.derived import WORDS, derive
from tests.ui.review.ways import VAULT_WORDS, AllWays, cheap_vaults, seal_all_ways
from tests.ui.review_samples import OVERRIDE
from tests.ui.review_stage import Reviewing, scene

WRONG = "cvkey1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"


def choose(here: Reviewing) -> None:
    """Opening: no package chosen yet."""
    here.page.choose.choose.setFocus()


def not_a_package(here: Reviewing) -> None:
    """Opening: a file that only bears our ending."""
    other = here.folder / "holiday.cvx"
    other.write_bytes(b"PK\x03\x04")
    here.page.look_at(other)


def key(here: Reviewing) -> None:
    """Opening: what a package says without a key, and the ways to open it."""
    here.to_key()


def key_slip(here: Reviewing) -> None:
    """Opening: a key with a slip of the pen."""
    here.to_key()
    text = here.sealed.key
    swapped = text[:21] + ("q" if text[21] != "q" else "p") + text[22:]
    here.page.unlock.form.key.set_text(swapped)


def key_wrong(here: Reviewing) -> None:
    """Opening: a passphrase that does not open it."""
    here.to_key()
    form = here.page.unlock.form
    form.choices[OpenBy.PASSPHRASE].click()
    form.passphrase.line.setText("not the passphrase")
    here.page.unlock.open.click()
    settle(900)


def details(here: Reviewing) -> None:
    """Review: the facts of a file whose name reorders text."""
    here.stand_on("Documents/" + OVERRIDE)
    here.package.tabs.setCurrentWidget(here.package.details)


def case(here: Reviewing) -> None:
    """Review: the case record."""
    view = here.to_package()
    view.tabs.setCurrentWidget(view.case)


def not_packed(here: Reviewing) -> None:
    """Review: what was not packed."""
    view = here.to_package()
    view.tabs.setCurrentWidget(view.not_packed)


def brought_custody(here: Reviewing) -> None:
    """Review: the custody entries in the package."""
    view = here.to_package()
    view.tabs.setCurrentWidget(view.custody)


def search(here: Reviewing) -> None:
    """Review: a search."""
    view = here.to_package()
    view.browser.wanted.setText("txt")
    settle(900)


def verified(here: Reviewing) -> None:
    """Review: the verdict on the whole package."""
    here.stand_on("Photos/IMG_0412.jpg")
    here.package.verify.click()
    settle(900)


def extracted(here: Reviewing) -> None:
    """Review: everything taken out."""
    view = here.to_package()
    view.extract_all.click()
    dialog = view.work.dialog
    assert dialog is not None
    here.desk.answers.folder = here.folder / "out"
    dialog.choose.click()  # type: ignore[attr-defined]
    dialog.extract.click()  # type: ignore[attr-defined]
    settle(1500)


def dialog_extract(here: Reviewing) -> QWidget:
    """Review: where to extract to."""
    view = here.to_package()
    view.extract_all.click()
    dialog = view.work.dialog
    assert dialog is not None
    settle()
    return dialog


def dialog_names(here: Reviewing) -> QWidget:
    """Review: names that changed when extracted."""
    extracted(here)
    here.package.work.names.click()
    dialog = here.package.work.dialog
    assert dialog is not None
    settle()
    return dialog


def all_ways(here: Reviewing, way: OpenBy) -> AllWays:
    """Seal for everybody, lock the vault, and choose a way."""
    with cheap_vaults(), serve(respond) as address:
        sealed = seal_all_ways(here.profile, here.folder / "all", address)
    sealed.vault.lock()
    here.page.look_at(sealed.path)
    settle(500)
    here.page.unlock.form.choices[way].click()
    return sealed


def way_vault(here: Reviewing) -> None:
    """Opening: every way there is, the vault locked."""
    all_ways(here, OpenBy.VAULT)


def way_wrong(here: Reviewing) -> None:
    """Opening: every way there is, and a wrong passphrase of the vault."""
    all_ways(here, OpenBy.VAULT)
    here.page.unlock.form.vault.line.setText("not these words")
    here.page.unlock.open.click()
    settle(600)


def way_identity(here: Reviewing) -> None:
    """Opening: one's own identity, by a grant."""
    sealed = all_ways(here, OpenBy.IDENTITY)
    here.desk.answers.files = (sealed.grant(sealed.identity, here.folder / "dana.cvxgrant"),)
    here.page.unlock.form.grant.button.click()
    settle(400)


def way_cards(here: Reviewing) -> None:
    """Opening: one card given, the next one with a wrong word."""
    sealed = all_ways(here, OpenBy.SHARES)
    shares = here.page.unlock.form.shares
    shares.words.setPlainText(sealed.cards[0].text)
    shares.add.click()
    words = sealed.cards[1].text.split()
    shares.words.setPlainText(" ".join([*words[:4], "evidnce", *words[5:]]))
    shares.add.click()


def way_token(here: Reviewing) -> None:
    """Opening: a key file of one's own that refused a passphrase."""
    all_ways(here, OpenBy.TOKEN)
    here.page.unlock.form.token.secret.line.setText("not this one")
    here.page.unlock.open.click()
    settle(600)


def salvaged(here: Reviewing) -> None:
    """Salvage: what came out of a damaged copy, and what is lost."""
    data = bytearray(here.sealed.path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 40_000] = bytes(40_000)
    del data[:4_096]
    path = here.folder / "copy from the disc.cvx"
    path.write_bytes(data)
    here.page.look_at(path)
    settle(500)
    here.page.rescue.click()
    settle(500)
    view = here.page.salvage
    here.desk.answers.folder = here.folder
    view.choose.click()
    view.form.key.set_text(here.sealed.key)
    view.open.click()
    settle(1500)


def recovery_record(here: Reviewing) -> RecoveryRecordDialog:
    """Review: the question for a recovery record."""
    here.to_key()
    here.page.recovery.button.click()
    settle(400)
    dialog = here.page.recovery.dialog
    assert dialog is not None
    return dialog


def copying(here: Reviewing) -> QWidget:
    """Review: the question where a package is copied to."""
    here.to_key()
    here.page.copying.button.click()
    settle(400)
    dialog = here.page.copying.dialog
    assert dialog is not None
    dialog.target.setText(f"{SHOWN_HOME}/Documents/2026-0417 copy.cvx")
    dialog.sizes.choice.setCurrentIndex(dialog.sizes.choice.count() - 1)
    dialog.sizes.changed.emit()
    settle(200)
    return dialog


def copied(here: Reviewing) -> QWidget:
    """Review: a package was copied into several files."""
    here.to_key()
    here.page.copying.button.click()
    settle(400)
    dialog = here.page.copying.dialog
    assert dialog is not None
    dialog.sizes.choice.setItemData(2, 100_000)
    dialog.sizes.choice.setCurrentIndex(2)
    dialog.go.click()
    settle(900)
    return dialog


def recovery_damaged(here: Reviewing) -> QWidget:
    """Review: a damaged package that its recovery record can repair."""
    dialog = recovery_record(here)
    dialog.go.click()
    settle(900)
    path = here.sealed.path
    path.write_bytes(bytes(3_000) + path.read_bytes()[3_000:])
    dialog.go.click()
    settle(900)
    return dialog


def derived(here: Reviewing) -> None:
    """Review: a derived package, and what was withheld from it."""
    case = Case(ProfileReviewDesk(here.profile), here.sealed)
    here.page.look_at(derive(case, here.folder / "for the defence.cvx"))
    settle(500)
    form = here.page.unlock.form
    form.choices[OpenBy.PASSPHRASE].click()
    form.passphrase.line.setText(WORDS)
    here.page.unlock.open.click()
    settle(900)
    here.package.tabs.setCurrentIndex(here.package.tabs.count() - 1)
    settle(300)


def signed(here: Reviewing) -> None:
    """Review: a package that a known person signed."""
    sealed = all_ways(here, OpenBy.VAULT)
    sealed.vault.unlock(VAULT_WORDS)
    here.page.look_at(sealed.path)
    settle(500)
    here.page.unlock.open.click()
    settle(600)


SCENES: list[pictures.Scene] = [
    scene("review-choose", choose),
    scene("review-not-a-package", not_a_package),
    scene("review-key", key),
    scene("review-key-slip", key_slip),
    scene("review-key-wrong", key_wrong),
    scene("review-way-vault", way_vault),
    scene("review-way-wrong", way_wrong),
    scene("review-way-identity", way_identity),
    scene("review-way-cards", way_cards),
    scene("review-way-token", way_token),
    scene("review-salvaged", salvaged),
    scene("review-dialog-copy", copying),
    scene("review-dialog-copied", copied),
    scene("review-dialog-recovery", recovery_record),
    scene("review-dialog-damaged", recovery_damaged),
    scene("review-derived", derived),
    scene("review-signed", signed),
    scene("review-details", details),
    scene("review-case", case),
    scene("review-not-packed", not_packed),
    scene("review-custody", brought_custody),
    scene("review-search", search),
    scene("review-verified", verified),
    scene("review-extracted", extracted),
    scene("review-dialog-extract", dialog_extract),
    scene("review-dialog-names", dialog_names),
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
