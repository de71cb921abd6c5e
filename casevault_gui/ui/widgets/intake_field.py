"""Where a file comes in: chosen, dropped, pasted, or typed by a scanner that reads QR codes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from casevault_gui.core.custody.code_text import Gathered, gather, typed_bytes
from casevault_gui.core.names import display_name
from casevault_gui.ui.services import Choosers
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.drop_area import dropped_paths
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

_PAUSE_MS = 120
_LINES = 6
_NAMED = 8


class IntakeField(QWidget):
    """Holds a file's place, or a text that stands for it. Emits `changed()`.

    What the text says is looked at when typing pauses: which codes are still missing is told.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        choosers: Choosers,
        read: Callable[[Path], bytes],
        parent: QWidget | None = None,
    ) -> None:
        """Invite; `name` is what screen readers call the text, `read` reads a file, in a lane."""
        super().__init__(parent)
        self._choosers = choosers
        self._read = read
        self._path: Path | None = None
        self._found: Gathered | None = None
        self.setAcceptDrops(True)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(name)
        self.text.setPlaceholderText(
            self.tr("Scan its codes here with a scanner that types, or paste its text.")
        )
        self.text.setProperty("mono", True)
        self.text.setTabChangesFocus(True)
        # A file that is dropped on the text is taken in, not pasted as a path.
        self.text.setAcceptDrops(False)
        self.choose = IconButton(self.tr("Choose a &file…"), "file")
        self.state = Text(kind="muted")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self.choose.clicked.connect(self._ask)
        self.text.textChanged.connect(self._typed)
        self._pause.timeout.connect(self.look)
        self.look()

    @property
    def filled(self) -> bool:
        """Whether there is something to be read: a file, a text, or all codes of a file."""
        if self._path is not None:
            return True
        return bool(self.text.toPlainText().strip()) and (
            self._found is None or self._found.data is not None
        )

    def source(self) -> Callable[[], bytes]:
        """Return what gives the file's bytes, to be called in a lane."""
        path, text, read = self._path, self.text.toPlainText(), self._read
        return (lambda: read(path)) if path is not None else (lambda: typed_bytes(text))

    def take_file(self, path: Path) -> None:
        """Take a file instead of any text."""
        self.text.clear()
        self._path = path
        self.look()

    @Slot()
    def look(self) -> None:
        """Look at what stands there now."""
        self._pause.stop()
        text = self.text.toPlainText()
        self._found = gather(text) if self._path is None else None
        self.state.setText(self._words(text))
        self.changed.emit()

    def fit(self) -> None:
        """Leave room for some lines in the size of type in force."""
        self.text.setFixedHeight(_LINES * self.text.fontMetrics().lineSpacing() + 2 * NEAR)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite a file of this computer."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        event.acceptProposedAction()
        self._chosen(dropped_paths(event.mimeData()))

    @Slot()
    def _typed(self) -> None:
        if self.text.toPlainText():
            self._path = None
        self._pause.start()

    @Slot()
    def _ask(self) -> None:
        self._choosers.files(self, self._chosen)

    def _chosen(self, paths: Sequence[Path]) -> None:
        if paths:
            self.take_file(paths[0])

    def _words(self, text: str) -> str:
        if self._path is not None:
            return self.tr("File: {name}").format(name=display_name(self._path.name))
        found = self._found
        if found is None:
            if text.strip():
                return self.tr("Text, as it would stand in the file.")
            return self.tr("A file can also be dropped here.")
        if found.mixed:
            return self.tr("Codes of two different files stand here. Clear the field and begin.")
        lines = []
        if found.data is not None:
            lines.append(self.tr("All {m} codes are here.").format(m=found.count))
        elif found.missing:
            some = ", ".join(map(str, found.missing[:_NAMED]))
            words = self.tr("{n} of {m} codes are here. Missing: {some}")
            have = found.count - len(found.missing)
            lines.append(words.format(n=have, m=found.count, some=some))
        if found.damaged:
            lines.append(
                self.tr(
                    "A code is not whole, or was read wrongly: scan it again. If that does not"
                    " help, give the scanner the layout of this keyboard."
                )
            )
        return "\n".join(lines)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.choose)
        row.addWidget(self.state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.text)
        column.addLayout(row)
        self.fit()
