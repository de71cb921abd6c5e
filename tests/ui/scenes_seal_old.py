"""Scenes of an old export in the window: `python -m tests.ui.scenes_seal_old OUT_DIR [NAME…]`."""

from __future__ import annotations

import sys

from casevault_gui.ui.dialogs.migrate import MigrateDialog
from casevault_gui.ui.pages.seal import At
from tests.old_exports import Old, make_old
from tests.ui.pictures import run, settle, wait_for
from tests.ui.scenes_seal import Sealing, scene


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
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
