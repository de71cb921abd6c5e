"""The key itself in the key dialog: shown for a while, copied once, followed on the clipboard."""

from __future__ import annotations

import math

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from casevault_gui.core.crypto.keytext import PackageKey, short_fingerprint
from casevault_gui.ui.clipboard import ClipboardOutcome, SecretClipboard
from casevault_gui.ui.dialogs.key_release import KeyRelease
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.key_field import KeyDisplay
from casevault_gui.ui.widgets.text import Text


class KeyFace(QWidget):
    """Emits `show_wanted` and `copy_wanted`; hides the key again after `hide_after_ms`."""

    show_wanted = Signal()
    copy_wanted = Signal()
    reworded = Signal()
    """What became of the copy was told, in words that may need more room."""

    def __init__(self, hide_after_ms: int, parent: QWidget | None = None) -> None:
        """Build it hidden."""
        super().__init__(parent)
        self._clipboard: SecretClipboard | None = None
        self._copying_forbidden = False
        self.display = KeyDisplay()
        self.show_key = IconButton(self.tr("&Show key"), "eye")
        self.copy_key = IconButton(self.tr("C&opy once"), "copy")
        self.countdown = QProgressBar()
        self.countdown.setTextVisible(False)
        self.countdown.setAccessibleName(self.tr("Time until the clipboard is cleared"))
        self.countdown.hide()
        self.clipboard_words = Text(kind="small")
        self._hide_timer = QTimer(self, singleShot=True, interval=hide_after_ms)
        self._hide_timer.timeout.connect(self.conceal)
        self.show_key.clicked.connect(self._show_or_hide)
        self.copy_key.clicked.connect(self.copy_wanted)
        self.fingerprint = Text(kind="muted", selectable=True)
        acts = QHBoxLayout()
        acts.setSpacing(TIGHT)
        acts.addWidget(self.show_key)
        acts.addWidget(self.copy_key)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.display)
        column.addWidget(self.fingerprint)
        column.addLayout(acts)
        column.addWidget(self.countdown)
        column.addWidget(self.clipboard_words)
        column.addStretch(1)

    def name_key(self, fingerprint: str) -> None:
        """Say which key it is."""
        words = self.tr("Fingerprint {fingerprint}")
        self.fingerprint.setText(words.format(fingerprint=short_fingerprint(fingerprint)))

    @property
    def copied(self) -> bool:
        """Whether the one copy was made."""
        return self._clipboard is not None

    def forbid_copy(self, words: str) -> None:
        """Let the key not be copied, for the reason in `words`; "" lets it."""
        self._copying_forbidden = bool(words)
        self.clipboard_words.setText(words)
        self.copy_key.setAccessibleDescription(words)

    def set_busy(self, *, busy: bool) -> None:
        """Allow nothing while something else is done."""
        self.show_key.setEnabled(not busy)
        self.copy_key.setEnabled(not (busy or self.copied or self._copying_forbidden))

    def reveal(self, key: PackageKey) -> None:
        """Show the key for a while."""
        self.display.reveal(key.groups)
        self.show_key.setText(self.tr("&Hide key"))
        self.show_key.show_icon("eye-off")
        self._hide_timer.start()

    @Slot()
    def conceal(self) -> None:
        """Hide the key; it can be shown again."""
        self._hide_timer.stop()
        self.display.conceal()
        self.show_key.setText(self.tr("&Show key"))
        self.show_key.show_icon("eye")

    def copy(self, text: str, clipboard: SecretClipboard) -> None:
        """Put the key on the clipboard, the only time, and show what becomes of it."""
        self._clipboard = clipboard
        self.copy_key.setText(self.tr("Copied once"))
        self.countdown.setRange(0, math.ceil(clipboard.seconds))
        clipboard.ticked.connect(self._ticked)
        clipboard.finished.connect(self._finished)
        clipboard.copy(text)

    @Slot()
    def _show_or_hide(self) -> None:
        if self.display.revealed:
            self.conceal()
        else:
            self.show_wanted.emit()

    @Slot(int)
    def _ticked(self, seconds: int) -> None:
        self.countdown.setVisible(seconds > 0)
        self.countdown.setValue(seconds)
        self.clipboard_words.setText(
            self.tr("The clipboard is cleared in {n} s. A clipboard history may keep it.").format(
                n=seconds
            )
        )

    @Slot(object)
    def _finished(self, outcome: ClipboardOutcome) -> None:
        if self._clipboard is not None:
            self._clipboard.ticked.disconnect(self._ticked)
            self._clipboard.finished.disconnect(self._finished)
        self.countdown.hide()
        words = {
            ClipboardOutcome.CLEARED: self.tr("The clipboard was cleared."),
            ClipboardOutcome.REPLACED: self.tr("Something else was copied over the key."),
            ClipboardOutcome.GONE: self.tr("The clipboard was emptied by another program."),
            ClipboardOutcome.NOT_CLEARED: self.tr(
                "The clipboard could NOT be cleared. The key may still be there: copy something"
                " else now."
            ),
        }
        self.clipboard_words.setText(words[outcome])
        self.reworded.emit()


class KeyNote(Text):
    """What the proofs that somebody has the key are worth, and what is still wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(kind="muted", parent=parent)

    def tell(self, release: KeyRelease) -> None:
        """Say how the key of `release` is kept."""
        words = {
            frozenset({"keyring"}): self.tr(
                "The keyring holds the only proven copy. It is lost with this account or this"
                " computer: keep a second one."
            ),
            frozenset({"vault"}): self.tr(
                "Your key vault holds the only proven copy. It is lost with this computer unless"
                " the vault is backed up: keep a second one."
            ),
            frozenset(): self.tr(
                "Finish becomes possible when the key is kept in one of these ways."
            ),
        }
        many = self.tr("Somebody has the key. After Finish it cannot be shown again.")
        self.setText(words.get(release.proofs, many))
