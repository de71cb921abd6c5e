"""A file as QR codes on the screen, one at a time."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from casevault_gui.core.custody.code_text import code_texts
from casevault_gui.quantities import size_words
from casevault_gui.ui.qr_code import QUIET, QrCode, qr_code
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

ERROR = "m"
"""How much of a code may be spoilt: a screen is not dirty, and larger squares are read sooner."""
_SIDE = 348
_ONE_CODE = 1_200
"""Bytes of a text that one code carries as it is."""


class QrPicture(QWidget):
    """One code, dark on light in every theme, each square as many whole pixels as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._code = QrCode(0, ())
        self.setMinimumSize(_SIDE, _SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show the code of a text."""
        self._code = qr_code(text, ERROR)
        self.update()

    def sizeHint(self) -> QSize:
        """Want the least."""
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        del event
        squares = self._code.side + 2 * QUIET
        painter = QPainter(self)
        # Whole pixels of the screen, not of the window: a square's edge must not be grey.
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        wide, tall = round(self.width() * ratio), round(self.height() * ratio)
        each = max(1, min(wide, tall) // squares)
        area = QRect(0, 0, squares * each, squares * each)
        area.moveCenter(QRect(0, 0, wide, tall).center())
        painter.fillRect(area, Qt.GlobalColor.white)
        for run in self._code.runs:
            left, top = area.left() + (run.x + QUIET) * each, area.top() + (run.y + QUIET) * each
            painter.fillRect(left, top, run.length * each, each, Qt.GlobalColor.black)
        painter.end()


class CodeView(QWidget):
    """The codes of one file, to be leafed through; a sentence where it is too large for codes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._data = b""
        self._texts: tuple[str, ...] = ()
        self._at = 0
        self.picture = QrPicture()
        self.place = Text(kind="label", wrap=False)
        self.before = IconButton("", "back", "quiet")
        self.before.setAccessibleName(self.tr("The code before"))
        self.before.setToolTip(self.tr("The code before"))
        self.after = IconButton("", "chevron-right", "quiet")
        self.after.setAccessibleName(self.tr("The next code"))
        self.after.setToolTip(self.tr("The next code"))
        self.letters = QCheckBox(self.tr("For a scanner that t&ypes: letters and digits only"))
        self.too_large = Text(kind="muted")
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._on)
        self.letters.toggled.connect(self._turn)
        self._lay_out()

    @property
    def texts(self) -> tuple[str, ...]:
        """What the codes hold, in their order; none of a file that is too large."""
        return self._texts

    @property
    def at(self) -> int:
        """Which code is shown, counted from 0."""
        return self._at

    def show_file(self, data: bytes, *, as_text: bool) -> None:
        """Show a file's codes; `as_text` where other programs read its text as it stands."""
        self._data = data
        self.letters.setVisible(as_text and len(data) <= _ONE_CODE)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        itself = not self.letters.isHidden() and not self.letters.isChecked()
        self._texts = (self._data.decode("utf-8"),) if itself else code_texts(self._data)
        self._at = 0
        self._show()

    @Slot()
    def _back(self) -> None:
        self._at = max(0, self._at - 1)
        self._show()

    @Slot()
    def _on(self) -> None:
        self._at = min(len(self._texts) - 1, self._at + 1)
        self._show()

    def _show(self) -> None:
        count = len(self._texts)
        for widget in (self.picture, self.place):
            widget.setVisible(count > 0)
        for button in (self.before, self.after):
            button.setVisible(count > 1)
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at < count - 1)
        self.too_large.setVisible(count == 0)
        if not count:
            words = self.tr(
                "This file has {size} and is too large for codes. Give the file itself, on the"
                " medium with the package or on another."
            )
            self.too_large.setText(words.format(size=size_words(len(self._data))))
            return
        words = self.tr("Code {n} of {m}").format(n=self._at + 1, m=count)
        self.place.setText(words)
        self.picture.show_text(self._texts[self._at])
        self.picture.setAccessibleName(words)
        self.picture.setAccessibleDescription(
            self.tr("A picture for a camera or scanner. The file and its text hold the same.")
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addStretch(1)
        row.addWidget(self.before)
        row.addWidget(self.place)
        row.addWidget(self.after)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.picture, 1)
        column.addLayout(row)
        column.addWidget(self.letters)
        column.addWidget(self.too_large)
