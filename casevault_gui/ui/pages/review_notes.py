"""The reviewer's notes on an open package: one beside each entry, and a list of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.errors import Cancelled, EntryUnknown
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.notes import MAX_TEXT, Note, PackageNotes, matching
from casevault_gui.quantities import count_words
from casevault_gui.ui.models.text_table import TextTable
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_PAUSE = 1_200
"""Milliseconds after the last key before a note is kept by itself."""
_TEXT_HEIGHT = 76
_SECONDS = len("2026-01-01T00:00:00")
_WIDTHS = (236, 100, 200, 176)


class Notes(QObject):
    """What is noted on one open package, as the window knows it.

    Emits `changed()` when notes became known or others, `failed(error)` when some could not be read
    or kept.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, services: Services, package: OpenedPackage, parent: QObject | None = None
    ) -> None:
        """Read them beside the window."""
        super().__init__(parent)
        self._services = services
        self.package = package
        self._of: PackageNotes | None = None
        self._by_path: dict[str, Note] = {}
        desk = services.review
        self._reading = services.desk.start(lambda _report, _cancel: desk.notes(package))
        self._reading.succeeded.connect(self._take)
        self._reading.failed.connect(self._failed)

    @property
    def known(self) -> PackageNotes | None:
        """All that is noted on the package, None until it was read."""
        return self._of

    def on(self, number: int) -> Note | None:
        """Return what is noted on an entry: on this content, not only under its path."""
        index = self.package.index
        note = self._by_path.get(index.path(number).removeprefix("data/"))
        digest = "" if index.folder(number) else index.sha256(number).hex()
        return note if note is not None and note.sha256 == digest else None

    def entry(self, note: Note) -> int | None:
        """Return the entry a note is on, None where the package at hand has none such."""
        try:
            number = self.package.index.find(f"data/{note.path}")
        except EntryUnknown:
            return None
        return number if self.on(number) is not None else None

    @property
    def entries(self) -> list[int]:
        """The entries that something is noted on."""
        notes = self._of.notes if self._of is not None else ()
        return [number for note in notes if (number := self.entry(note)) is not None]

    def keep(self, number: int, text: str, *, bookmark: bool) -> None:
        """Keep what is noted on an entry, also while the window closes."""
        desk, package = self._services.review, self.package
        task = self._services.desk.start(
            lambda _report, _cancel: desk.keep_note(package, number, text, bookmark=bookmark),
            certain=True,
        )
        task.succeeded.connect(self._take)
        task.failed.connect(self._failed)

    @Slot(object)
    def _take(self, of: PackageNotes) -> None:
        self._of = of
        self._by_path = {note.path: note for note in of.notes}
        self.changed.emit()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)


class NoteEditor(QWidget):
    """A bookmark and a few words on the entry the person stands on; kept as they pause."""

    def __init__(self, services: Services, notes: Notes, parent: QWidget | None = None) -> None:
        """Show no entry yet."""
        super().__init__(parent)
        self._services = services
        self._notes = notes
        self._number: int | None = None
        self.trouble = MessagePanel()
        self.mark = QCheckBox(self.tr("&Bookmark"))
        self.said = Text(kind="small", wrap=False)
        self.text = QPlainTextEdit()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self.mark.clicked.connect(self.keep)
        self.text.textChanged.connect(self._typed)
        self._pause.timeout.connect(self.keep)
        notes.changed.connect(self._changed)
        notes.failed.connect(self._failed)
        self.show_entry(None)

    def show_entry(self, number: int | None) -> None:
        """Keep what was typed, and show what is noted on another entry."""
        self.keep()
        self._number = number
        self.setEnabled(number is not None and self._notes.known is not None)
        self._show()

    @Slot()
    def keep(self) -> None:
        """Keep what is shown, if it is not what was noted."""
        self._pause.stop()
        number = self._number
        if number is None or self._notes.known is None:
            return
        before = self._notes.on(number)
        text, marked = self._shown, self.mark.isChecked()
        if (text, marked) != ((before.text, before.bookmark) if before else ("", False)):
            self.said.setText(self.tr("Keeping…"))
            self._notes.keep(number, text, bookmark=marked)

    @property
    def _shown(self) -> str:
        return self.text.toPlainText().strip()[:MAX_TEXT]

    @Slot()
    def _typed(self) -> None:
        self.said.setText("")
        self._pause.start()

    @Slot()
    def _changed(self) -> None:
        if self._number is None:
            return
        if not self.isEnabled():
            self.setEnabled(True)
            self._show()
            return
        note = self._notes.on(self._number)
        # What is being typed right now stays as it is.
        same = (note.text if note else "", note is not None and note.bookmark) == (
            self._shown,
            self.mark.isChecked(),
        )
        self.said.setText(self.tr("Kept in your profile") if same and note else "")

    def _show(self) -> None:
        note = self._notes.on(self._number) if self._number is not None else None
        self.trouble.clear()
        self.mark.setChecked(note is not None and note.bookmark)
        # A change by the program is no typing.
        blocked = self.text.blockSignals(True)
        self.text.setPlainText(note.text if note else "")
        self.text.blockSignals(blocked)
        words = self.tr("Written {time} UTC")
        time = note.written[:_SECONDS].replace("T", " ") if note else ""
        self.said.setText(words.format(time=time) if note else "")

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.said.setText("")
        self.trouble.show_message(self._services.explain(error))

    def _lay_out(self) -> None:
        self.text.setPlaceholderText(self.tr("Your note; it stays in your profile"))
        self.text.setAccessibleName(self.tr("Note on this entry"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT_HEIGHT)
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self.mark)
        head.addStretch(1)
        head.addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.trouble)
        column.addLayout(head)
        column.addWidget(self.text)


class NotesView(QWidget):
    """All notes on the package: searched, gone to, saved. Emits `wanted(int)`, an entry."""

    wanted = Signal(int)

    def __init__(self, services: Services, notes: Notes, parent: QWidget | None = None) -> None:
        """Show them."""
        super().__init__(parent)
        self._services = services
        self._notes = notes
        self._shown: list[Note] = []
        self._task: Task | None = None
        self.trouble = MessagePanel()
        self.search = QLineEdit()
        self.said = Text(kind="small", wrap=False)
        self.go = IconButton(self.tr("&Go to it"), "eye")
        self.save = IconButton(self.tr("&Save…"), "save")
        self.rows = TextTable(
            (self.tr("Entry"), self.tr("Bookmark"), self.tr("Note"), self.tr("Written (UTC)")), self
        )
        self.table = plain_table(
            self.rows, self.tr("Notes on this package"), _WIDTHS, roomy=2, spare=(3,)
        )
        self._lay_out()
        self.search.textChanged.connect(self._look)
        self.go.clicked.connect(self._go)
        self.table.activated.connect(self._go)
        self.table.selectionModel().currentRowChanged.connect(self._may_go)
        self.save.clicked.connect(self._ask)
        notes.changed.connect(self._look)
        self._look()

    def stop(self) -> None:
        """Wait for no answer any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot()
    def _look(self) -> None:
        known = self._notes.known
        found = matching([known], self.search.text()) if known is not None else []
        self._shown = [note for each in found for note in each.notes]
        self.rows.show_rows([self._row(note) for note in self._shown])
        self.said.setText(self.tr("Shown: {n}").format(n=count_words(len(self._shown))))
        self.save.setEnabled(bool(known is not None and known.notes))
        if self._shown:
            self.table.selectRow(0)
        self._may_go()

    def _row(self, note: Note) -> tuple[str, str, str, str]:
        return (
            display_name(note.path),
            self.tr("★ yes") if note.bookmark else "",
            display_name(" ".join(note.text.split())),
            note.written[:_SECONDS].replace("T", " "),
        )

    @Slot(QModelIndex, QModelIndex)
    def _may_go(self, _now: QModelIndex | None = None, _was: QModelIndex | None = None) -> None:
        self.go.setEnabled(self.table.currentIndex().isValid())

    @Slot()
    def _go(self) -> None:
        row = self.table.currentIndex().row()
        number = self._notes.entry(self._shown[row]) if 0 <= row < len(self._shown) else None
        if number is not None:
            self.wanted.emit(number)

    @Slot()
    def _ask(self) -> None:
        self._services.choosers.target(self, "notes.csv", self._write)

    def _write(self, path: Path) -> None:
        self.trouble.clear()
        desk, package = self._services.review, self._notes.package
        self._task = self._services.desk.start(
            lambda _report, _cancel: desk.export_notes(package, path)
        )
        self._task.succeeded.connect(self._saved)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _saved(self, _nothing: object) -> None:
        self.said.setText(self.tr("Saved"))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.trouble.show_message(self._services.explain(error))

    def _lay_out(self) -> None:
        self.save.setToolTip(self.tr("As CSV or JSON, by the name you give it"))
        self.search.setPlaceholderText(self.tr("Search paths and notes"))
        self.search.setAccessibleName(self.tr("Search notes"))
        self.search.setClearButtonEnabled(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        words = self.tr(
            "Bookmarks and notes are made under “Details”. They are kept encrypted in your profile;"
            " the package is not changed by them, and they are not in the custody log."
        )
        bar = QHBoxLayout()
        bar.setSpacing(TIGHT)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.said)
        bar.addWidget(self.go)
        bar.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.trouble)
        column.addWidget(Text(words, "muted"))
        column.addLayout(bar)
        column.addWidget(self.table, 1)
