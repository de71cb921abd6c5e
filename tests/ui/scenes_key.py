"""Scenes of the key dialog: `python -m tests.ui.scenes_key OUT_DIR [NAME…]`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from casevault_gui.core.errors import KeyOnSameVolume
from casevault_gui.core.keys.key_store import StoreCondition, StoreState
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.release_key import KeyRelease
from casevault_gui.messages import explain
from casevault_gui.ui.clipboard import SecretClipboard
from casevault_gui.ui.dialogs.key_once import KeyOnceDialog
from tests.ui import pictures
from tests.ui.key_once_bench import KEY, PACKAGE, at_once
from tests.ui.pictures import run, settle

Act = Callable[[KeyOnceDialog], QWidget | None]
"""Brings the dialog to a state; returns what is to be seen if it is not the dialog itself."""


class ReadyRelease(KeyRelease):
    """A release that finds a keyring, and believes that it stores."""

    def keyring_state(self) -> StoreState:
        """Say that it is ready."""
        return StoreState(StoreCondition.READY, "GNOME Keyring")

    def save_to_keyring(self) -> None:
        """Store nothing."""
        self._proofs.add("keyring")


def hidden(_dialog: KeyOnceDialog) -> None:
    """The key dialog: the key is hidden, the keyring is ready."""


def shown(dialog: KeyOnceDialog) -> None:
    """The key dialog: the key is shown for a while."""
    dialog.face.show_key.click()


def copied(dialog: KeyOnceDialog) -> None:
    """The key dialog: copied once, until the clipboard is cleared."""
    dialog.face.copy_key.click()


def kept(dialog: KeyOnceDialog) -> None:
    """The key dialog: retyped and stored, it may be finished."""
    dialog._save_to_keyring()
    dialog._prove_retyped(KEY.groups[-1])


def refused(dialog: KeyOnceDialog) -> None:
    """The key dialog: a key file may not lie beside the package."""
    dialog.trouble.show_message(explain(KeyOnSameVolume(path="/media/dana/EXHIBITS/key.cvkey")))
    dialog._look()


def discarding(dialog: KeyOnceDialog) -> QWidget | None:
    """The key dialog: the question before a package is discarded."""
    dialog.discard.click()
    return dialog._question


def stage_of(act: Act) -> pictures.Stage:
    """Return what opens the dialog over a new profile and brings it to the state after `act`."""

    @contextmanager
    def stage(_application: QApplication, home: Path) -> Iterator[QWidget]:
        with open_profile(home / "profile") as profile:
            target = home / "Documents" / "evidence-20260417-4C1D.cvx"
            clipboard = SecretClipboard(seconds=30, tick_ms=60_000)
            dialog = KeyOnceDialog(
                clipboard=clipboard,
                run_task=at_once,
                explain=explain,
                choose_target=lambda _parent, _name, _chosen: None,
                screen_height=900,
            )
            dialog.offer(ReadyRelease(profile, KEY, PACKAGE, target, "2026-0417"))
            settle()
            yield act(dialog) or dialog
            clipboard.clear_at_quit()
            dialog.done(0)
            dialog.deleteLater()

    return stage


SCENES: list[pictures.Scene] = [
    pictures.scene(name, act, stage_of(act))
    for name, act in (
        ("key-hidden", hidden),
        ("key-shown", shown),
        ("key-copied", copied),
        ("key-kept", kept),
        ("key-refused", refused),
        ("key-discarding", discarding),
    )
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
