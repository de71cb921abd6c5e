"""How strong a passphrase is, in a bar and in words."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from casevault_gui.core.keys.strength import Strength
from casevault_gui.ui.theme import HAIR
from casevault_gui.ui.widgets.text import Text, restyle

_FULL_BITS = 80
_WORDS_WIDTH = 360
_TONES = ("danger", "danger", "warning", "success", "success")


class StrengthMeter(QWidget):
    """A bar, a verdict, and what would help. It sees the estimate, never the passphrase."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, _FULL_BITS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Strength of the passphrase"))
        self.words = Text(kind="muted")
        self.words.setMinimumWidth(_WORDS_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        column.addStretch(1)
        self.show_strength(None)

    def show_strength(self, strength: Strength | None) -> None:
        """Show the estimate; None while nothing is typed."""
        if strength is None:
            self.bar.setValue(0)
            words = self.tr("Several words that belong to no sentence are good.")
        else:
            self.bar.setValue(min(_FULL_BITS, round(strength.bits)))
            restyle(self.bar, _TONES[strength.level])
            words = " ".join((self._verdict(strength.level), *self._advice(strength.reasons)))
        self.words.setText(words)
        self.bar.setAccessibleDescription(words)

    def _verdict(self, level: int) -> str:
        return (
            self.tr("Guessed at once."),
            self.tr("Weak: guessed within months by somebody determined."),
            self.tr("Fair: holds for years, at most."),
            self.tr("Strong."),
            self.tr("Very strong."),
        )[level]

    def _advice(self, reasons: tuple[str, ...]) -> list[str]:
        words = {
            "common": self.tr("It contains words or passwords that many people use."),
            "repeat": self.tr("Repeating adds nothing."),
            "sequence": self.tr("Rows like abc or 123 are tried first."),
            "keyboard": self.tr("Rows of keys on the keyboard are tried first."),
            "year": self.tr("Years and dates are tried first."),
            "word": self.tr("Add one or two more words that do not belong together."),
            "short": self.tr("It is too short."),
            "invisible": self.tr("It contains invisible characters that nobody can retype."),
        }
        return [words[reason] for reason in reasons[:2]]
