"""What the key dialog needs from the workflow that releases a key, and how they meet on threads.

The workflow writes the custody log and so runs in a lane; the clipboard belongs to the GUI thread.
`GuiCall` lets the workflow's thread have something done there and wait for it, so that the entry
before and the entry after really enclose the act.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys.key_store import StoreState
from casevault_gui.ui.clipboard import ClipboardOutcome, SecretClipboard

RunTask = Callable[
    [Callable[[], object], Callable[[object], None], Callable[[BaseException], None]], None
]
"""`run_task(function, on_done, on_failed)`: run beside the window, answer on the GUI thread."""

_GUI_SECONDS = 10


class KeyRelease(Protocol):
    """The one-time release of one package's key; every method writes the log before it acts.

    All may raise `LogWriteFailed`, and then nothing was revealed. `proofs` names how custody was
    proven: retyped, printed, keyring, file.
    """

    package_id: str
    fingerprint: str

    @property
    def proofs(self) -> frozenset[str]:
        """How custody was proven so far."""

    @property
    def proven(self) -> bool:
        """Whether somebody demonstrably has the key."""

    def show(self) -> PackageKey:
        """Return the key to be shown."""

    def copied(self, act: Callable[[], None]) -> None:
        """Run `act`, which copies the key."""

    def clipboard_outcome(self, outcome: str) -> None:
        """Log what became of the copy."""

    def print_card(self, act: Callable[[PackageKey], None], where: str) -> None:
        """Run `act`, which makes the key card; proves custody."""

    def check_card_place(self, path: Path) -> None:
        """Raise `KeyOnSameVolume` for a place beside the package."""

    def keyring_state(self) -> StoreState:
        """Return what the OS keyring can do now; slow."""

    def save_to_keyring(self) -> None:
        """Store, read back, compare; slow. Raises `KeyringTrouble`; proves custody."""

    def save_to_file(self, path: Path) -> None:
        """Write a key file. Raises `KeyOnSameVolume`, `TargetTrouble`; proves custody."""

    def prove_retyped(self, last_group: str) -> bool:
        """Say whether this is the key's last group; if so, custody is proven."""


class GuiCall(QObject):
    """Runs a function on the GUI thread, from whatever thread, and returns when it has run."""

    _wanted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Live on the GUI thread, where this is made."""
        super().__init__(parent)
        self._wanted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, function: Callable[[], None]) -> None:
        """Run `function`; raise what it raises, or TimeoutError if the window does not answer."""
        if QThread.currentThread() == self.thread():
            function()
            return
        answer: Future[None] = Future()
        self._wanted.emit(function, answer)
        answer.result(_GUI_SECONDS)

    @Slot(object, object)
    def _run(self, function: Callable[[], None], answer: Future[None]) -> None:
        if not answer.set_running_or_notify_cancel():
            return
        try:
            function()
        except Exception as error:  # noqa: BLE001 - raised again on the caller's thread
            answer.set_exception(error)
        else:
            answer.set_result(None)


class OutcomeWatch(QObject):
    """Logs what becomes of the copied key, also when the dialog is long closed."""

    def __init__(self, clipboard: SecretClipboard, release: KeyRelease, run_task: RunTask) -> None:
        """Watch until the next outcome."""
        super().__init__(clipboard)
        self._release = release
        self._run_task = run_task
        clipboard.finished.connect(self._finished)

    @Slot(object)
    def _finished(self, outcome: ClipboardOutcome) -> None:
        self._run_task(
            lambda: self._release.clipboard_outcome(outcome.value), self._done, self._done
        )

    def _done(self, _: object) -> None:
        # A log that cannot be written is told at the next act; the key has left our hands already.
        self.deleteLater()
