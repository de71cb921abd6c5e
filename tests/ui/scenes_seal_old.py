"""Scenes of an old export in the window: `python -m tests.ui.scenes_seal_old OUT_DIR [NAME…]`."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget

from casevault_gui.ui.dialogs.migrate import MigrateDialog
from casevault_gui.ui.dialogs.migrate_folder import MigrateFolderDialog
from casevault_gui.ui.pages.seal import At
from tests.old_exports import Old, encrypted, make_old
from tests.ui.pictures import run, settle, wait_for
from tests.ui.scenes_seal import PHRASE, Sealing, scene


def asked(here: Sealing) -> MigrateDialog:
    """Sealing, step 2: an old export is offered to be opened."""
    return _asked(here)[0]


def wrong(here: Sealing) -> MigrateDialog:
    """Sealing, step 2: the key of an old export does not open it."""
    dialog, _ = _asked(here)
    dialog.key.line.setText("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
    dialog.go.click()
    wait_for(dialog.trouble.isVisible)
    settle(200)
    return dialog


def opened(here: Sealing) -> None:
    """Sealing, step 2: an old export was opened."""
    dialog, old = _asked(here)
    dialog.key.line.setText(old.key)
    dialog.go.click()
    wait_for(lambda: here.page.evidence.opened is not None)
    settle(300)


def folder(here: Sealing) -> QWidget:
    """Sealing, step 2: a folder of old exports is to be migrated."""
    return _folder(here)[0]


def folder_done(here: Sealing) -> QWidget:
    """Sealing, step 2: what became of a folder of old exports."""
    dialog, old = _folder(here)
    dialog.old_key.line.setText(old.key)
    (old.token.parent / "notes.txt").write_text("no export")
    (old.token.parent / "case_18.enc").write_bytes(encrypted(b"other")[1])
    dialog.with_keys.setChecked(False)
    dialog.go.click()
    wait_for(lambda: bool(dialog.told))
    settle(400)
    return dialog


def _folder(here: Sealing) -> tuple[MigrateFolderDialog, Old]:
    old = make_old(here.bench.folder / "Exports of 2024")
    packages = here.bench.folder / "Packages"
    packages.mkdir()
    here.page.case.form.reference.setText("2026-0417")
    here.page.go(At.EVIDENCE)
    offer = here.page.evidence.old
    offer.folder_button.click()
    dialog = offer.folder_dialog
    assert dialog is not None
    dialog.source._answer(old.token.parent)
    dialog.target._answer(packages)
    dialog.with_passphrase.setChecked(True)
    for secret in (dialog.passphrase, dialog.again):
        secret.line.setText(PHRASE)
    settle(300)
    return dialog, old


def _asked(here: Sealing) -> tuple[MigrateDialog, Old]:
    old = make_old(here.bench.folder / "Exports of 2024")
    here.page.case.form.reference.setText("2026-0417")
    here.page.go(At.EVIDENCE)
    offer = here.page.evidence.old
    here.page.evidence.add((old.token,))
    wait_for(lambda: offer.dialog is not None)
    dialog = offer.dialog
    assert dialog is not None
    settle(300)
    return dialog, old


SCENES = [
    scene("seal-old-export", asked),
    scene("seal-old-export-wrong", wrong),
    scene("seal-old-export-opened", opened),
    scene("seal-old-exports-folder", folder),
    scene("seal-old-exports-done", folder_done),
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
