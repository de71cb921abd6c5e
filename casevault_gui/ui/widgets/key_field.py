"""A package key on the screen: shown in groups when asked for, and typed with its slips marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casevault_gui.core.crypto.keytext import (
    GROUP,
    TEXT_LENGTH,
    PackageKey,
    normalise,
    short_fingerprint,
)
from casevault_gui.core.errors import KeyTextInvalid
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT, WIDE, mono_font
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.reading import keep_from_left
from casevault_gui.ui.widgets.text import Text, restyle

GROUPS = TEXT_LENGTH // GROUP
_COLUMNS = 4
_HIDDEN = "•" * GROUP
_LONGEST_LINE = 200
_WORDS_WIDTH = 360
"""Pixels; narrower, a layout keeps room for a column of single words."""


class KeyDisplay(QFrame):
    """Sixteen numbered groups in four rows, dots until revealed. It holds no key while hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it hidden."""
        super().__init__(parent)
        keep_from_left(self)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Package key"))
        self.labels = [Text(wrap=False) for _ in range(GROUPS)]
        grid = QGridLayout(self)
        grid.setContentsMargins(WIDE, NEAR, WIDE, NEAR)
        grid.setHorizontalSpacing(TIGHT)
        grid.setVerticalSpacing(TIGHT)
        for number, label in enumerate(self.labels):
            row, column = divmod(number, _COLUMNS)
            count = Text(str(number + 1), "small", wrap=False)
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setFont(mono_font(1.4))
            grid.addWidget(count, row, column * 2)
            grid.addWidget(label, row, column * 2 + 1)
            grid.setColumnStretch(column * 2 + 1, 1)
        self._revealed = False
        self.conceal()

    @property
    def revealed(self) -> bool:
        """Whether the key can be read."""
        return self._revealed

    def reveal(self, groups: Sequence[str]) -> None:
        """Show the sixteen groups."""
        self._revealed = True
        for number, (label, group) in enumerate(zip(self.labels, groups, strict=True), 1):
            label.setText(group)
            label.setAccessibleName(self.tr("Group {n}: {group}").format(n=number, group=group))
        self.setAccessibleDescription(self.tr("Shown in sixteen groups of four characters."))

    @Slot()
    def conceal(self) -> None:
        """Show dots; screen readers learn no more than eyes do."""
        self._revealed = False
        for number, label in enumerate(self.labels, 1):
            label.setText(_HIDDEN)
            label.setAccessibleName(self.tr("Group {n}, hidden").format(n=number))
        self.setAccessibleDescription(self.tr("Hidden."))


class KeyEntry(QWidget):
    """A line for a key, typed or pasted, grouped while it grows; slips are marked, not mended.

    Emits `changed()` after each change and `submitted()` on Return with a well-formed key.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent)
        self._key: PackageKey | None = None
        self._suspect: int | None = None
        self.line = QLineEdit()
        self.line.setFont(mono_font(1.0))
        self.line.setMaxLength(_LONGEST_LINE)
        self.line.setAccessibleName(self.tr("Package key"))
        self.line.setPlaceholderText("cvke y1…")
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.hide_text = IconButton(self.tr("Hide"), "eye-off")
        self.hide_text.setCheckable(True)
        self.hide_text.setAccessibleName(self.tr("Hide the key while typing"))
        self.feedback = Text(kind="muted")
        self.feedback.setMinimumWidth(_WORDS_WIDTH)
        self.line.textEdited.connect(self._edited)
        self.line.returnPressed.connect(self._returned)
        self.hide_text.toggled.connect(self._hide_or_show)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.line, 1)
        row.addWidget(self.hide_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addLayout(row)
        column.addWidget(self.feedback)
        column.addStretch(1)
        self.setFocusProxy(self.line)
        self._judge()

    @property
    def key(self) -> PackageKey | None:
        """The key, once all of it is there and well formed."""
        return self._key

    @property
    def suspect(self) -> int | None:
        """The number, from 1, of the group that is marked as wrong; None if none can be named."""
        return self._suspect

    def set_text(self, text: str) -> None:
        """Take `text` as if it had been pasted."""
        self.line.setText(text[:_LONGEST_LINE])
        self._edited()

    @Slot()
    def wipe(self) -> None:
        """Forget what was typed; `clear()` could be undone, `setText("")` cannot."""
        self.line.setText("")
        self._judge()
        self.changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Show dots when the line comes back into sight."""
        self.hide_text.setChecked(True)
        super().hideEvent(event)

    @Slot()
    def _edited(self) -> None:
        """Group what is there anew and leave the cursor after the same character."""
        typed = normalise(self.line.text())
        before = len(normalise(self.line.text()[: self.line.cursorPosition()]))
        groups = (typed[start : start + GROUP] for start in range(0, len(typed), GROUP))
        self.line.setText(" ".join(groups))
        self.line.setCursorPosition(before + max(0, before - 1) // GROUP)
        self._judge()
        self.changed.emit()

    @Slot()
    def _returned(self) -> None:
        if self._key is not None:
            self.submitted.emit()
        elif self._suspect is not None:
            start = (self._suspect - 1) * (GROUP + 1)
            self.line.setSelection(start, GROUP)

    @Slot(bool)
    def _hide_or_show(self, hidden: bool) -> None:  # noqa: FBT001 - the signal carries the state
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        self.line.setEchoMode(mode)
        self.hide_text.show_icon("eye" if hidden else "eye-off")
        self.hide_text.setText(self.tr("Show") if hidden else self.tr("Hide"))

    def _judge(self) -> None:
        text = normalise(self.line.text())
        self._key, self._suspect, wrong = None, None, False
        try:
            self._key = PackageKey.parse(text)
            words = self.tr("Well formed. Fingerprint {fingerprint}.").format(
                fingerprint=short_fingerprint(self._key.fingerprint)
            )
        except KeyTextInvalid as error:
            problem, position = str(error.facts["problem"]), error.facts.get("position")
            wrong = problem != "length" or len(text) > TEXT_LENGTH
            if problem != "length" and isinstance(position, int):
                self._suspect = position // GROUP + 1
            words = self._words(problem, len(text))
        restyle(self.line, "danger" if wrong else "")
        self.feedback.setText(words)
        self.line.setAccessibleDescription(words)
        self._underline()

    def _words(self, problem: str, length: int) -> str:
        if problem == "length" and length > TEXT_LENGTH:
            return self.tr("Too long: a key has {n} characters.").format(n=TEXT_LENGTH)
        if problem == "length":
            return self.tr("{done} of {all} characters").format(done=length, all=TEXT_LENGTH)
        if self._suspect is None:
            return self.tr(
                "More than one character is wrong. Compare every group with the key card; nothing"
                " was corrected."
            )
        words = {
            "prefix": self.tr("Group {n}: a package key begins with cvkey1."),
            "character": self.tr("Group {n}: this character is in no key. Is it another one?"),
            "case": self.tr("Group {n}: use capitals or small letters alone, not both."),
            "checksum": self.tr(
                "Group {n} looks wrong. Compare it with the key card; nothing was corrected."
            ),
            "padding": self.tr("Group {n}: no key ends like this. Compare it with the key card."),
        }
        return words[problem].format(n=self._suspect)

    def _underline(self) -> None:
        """Mark the suspect group; a line edit takes formats only as input methods give them."""
        attributes = []
        if self._suspect is not None:
            wave = QTextCharFormat()
            wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wave.setUnderlineColor(self.palette().brightText().color())
            wave.setForeground(self.palette().brightText())
            start = (self._suspect - 1) * (GROUP + 1) - self.line.cursorPosition()
            kind = QInputMethodEvent.AttributeType.TextFormat
            attributes.append(QInputMethodEvent.Attribute(kind, start, GROUP, wave))
        QCoreApplication.sendEvent(self.line, QInputMethodEvent("", attributes))
