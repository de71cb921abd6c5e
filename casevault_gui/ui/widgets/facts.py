"""Facts in two columns, what they are and what they say; hashes in groups, to be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.ui.theme import HAIR, NEAR, TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import MonoText, Text

_GROUP = 8
_PATH_LINES = 4


def grouped(digits: str) -> str:
    """Return hexadecimal digits in groups of eight, which can be compared and can wrap."""
    return " ".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))


class Digest(QWidget):
    """A hash that can be read, compared and copied whole."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Build it empty; screen readers call it `name`."""
        super().__init__(parent)
        self._name = name
        self._digits = ""
        self.shown = MonoText()
        self.copy = IconButton("", "copy", "quiet")
        self.copy.setAccessibleName(self.tr("Copy {name}").format(name=name))
        self.copy.setToolTip(self.tr("Copy"))
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.shown, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def digits(self) -> str:
        """The hash, lower-case hexadecimal digits."""
        return self._digits

    def show_digits(self, digits: str) -> None:
        """Show another hash."""
        self._digits = digits
        self.shown.setText(grouped(digits))
        self.shown.setAccessibleName(f"{self._name}: {digits}")
        self.copy.show_icon("copy")
        self.copy.setEnabled(bool(digits))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._digits)
        self.copy.show_icon("check")
        self.copy.setToolTip(self.tr("Copied"))


class PathText(QPlainTextEdit):
    """A path of any length, broken anywhere, that can be read and copied."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Build it empty; screen readers call it `name`."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setProperty("mono", True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setAccessibleName(name)
        self.textChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the path is in this width, up to a few lines; more scrolls."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        # The document of a plain text edit measures its height in lines.
        needed = max(1, round(self.document().size().height()))
        lines = min(_PATH_LINES, needed)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if needed > lines
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * NEAR)


class Facts(QWidget):
    """Rows of facts, shown again from nothing each time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._grid = QWidget()
        self._column.addWidget(self._grid)
        self.start()

    def start(self) -> None:
        """Forget all rows."""
        self._column.removeWidget(self._grid)
        self._grid.hide()
        self._grid.deleteLater()
        self._grid = QWidget()
        self._rows = QGridLayout(self._grid)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(NEAR)
        self._rows.setVerticalSpacing(HAIR + 2)
        self._rows.setColumnStretch(1, 1)
        self._column.addWidget(self._grid)

    def add(self, name: str, value: str) -> Text:
        """Add a fact in words."""
        shown = Text(value, selectable=True)
        self.add_widget(name, shown)
        return shown

    def add_mono(self, name: str, value: str) -> MonoText:
        """Add a fact in fixed width."""
        shown = MonoText(value)
        self.add_widget(name, shown)
        return shown

    def add_digest(self, name: str, digits: str) -> Digest:
        """Add a hash."""
        shown = Digest(name)
        shown.show_digits(digits)
        self.add_widget(name, shown)
        return shown

    def add_path(self, name: str, path: str) -> PathText:
        """Add a path of any length."""
        shown = PathText(name)
        shown.setPlainText(path)
        self.add_widget(name, shown)
        return shown

    def add_widget(self, name: str, shown: QWidget) -> None:
        """Add a fact that a widget shows."""
        row = self._rows.rowCount()
        label = Text(name, "muted", wrap=False)
        if isinstance(shown, Text):
            shown.setAccessibleName(name)
            shown.setAccessibleDescription(shown.text())
        if isinstance(shown, PathText):
            label.setContentsMargins(0, NEAR, 0, 0)
        # A hash is centred beside its button, and so is its name beside both.
        digest = isinstance(shown, Digest)
        side = Qt.AlignmentFlag.AlignVCenter if digest else Qt.AlignmentFlag.AlignTop
        self._rows.addWidget(label, row, 0, side)
        self._rows.addWidget(shown, row, 1)
