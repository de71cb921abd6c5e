"""The filters over the custody log: what is looked for, how far, and how many were found."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from casevault_gui.core.custody.search import CustodyFilter, FoundEntries
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.progress import Progress
from casevault_gui.quantities import count_words
from casevault_gui.ui.custody_words import known_phases, known_types, phase_words, type_words
from casevault_gui.ui.services import Services
from casevault_gui.ui.tasks import Task
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.scrolling import keep_from_wheel
from casevault_gui.ui.widgets.text import Text

_TYPING_PAUSE = 300


class EntrySearch(QWidget):
    """Looks for entries; what was found is shown while the search goes on, newest first.

    Emits `shown(FoundEntries or None)` when other entries are to be shown (None: all of them),
    `grown()` when more were found, and `failed(exception)`.
    """

    shown = Signal(object)
    grown = Signal()
    failed = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the row of fields."""
        super().__init__(parent)
        self._services = services
        self._found = FoundEntries()
        self._given = False
        self._left = 0
        self.task: Task | None = None
        self.kind = QComboBox()
        self.phase = QComboBox()
        self.text = QLineEdit()
        self.count = Text(kind="muted", wrap=False)
        self.stop = IconButton(self.tr("S&top"), "stop")
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(_TYPING_PAUSE)
        self._build()
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether entries are being looked for, or will be in a moment."""
        return self.task is not None or self.pause.isActive()

    def wish(self) -> CustodyFilter:
        """Return what the fields ask for."""
        return CustodyFilter(
            type=str(self.kind.currentData() or ""),
            phase=str(self.phase.currentData() or ""),
            text=self.text.text().strip(),
        )

    def clear(self) -> None:
        """Ask for everything, at once."""
        self.kind.setCurrentIndex(0)
        self.phase.setCurrentIndex(0)
        self.text.clear()
        self.apply()

    @Slot()
    def apply(self) -> None:
        """Look for what the fields ask for; a search under way is called off."""
        self.pause.stop()
        if self.task is not None:
            self.task.cancel()
            self.task = None
        wish = self.wish()
        if wish == CustodyFilter():
            self.stop.hide()
            self.shown.emit(None)
            return
        found = self._found = FoundEntries()
        self._given = False
        self._left = self._services.custody.size()
        self.count.setText(self.tr("Searching…"))
        self.stop.show()
        find = self._services.custody.find
        self.task = self._services.seeking.start(
            lambda report, cancel: find(wish, found, report, cancel)
        )
        self.task.progressed.connect(self._progressed)
        self.task.succeeded.connect(self._succeeded)
        self.task.failed.connect(self._failed)

    def say_count(self, shown: int, size: int) -> None:
        """Say how many entries are shown, of how many; while a search goes on, how far it is."""
        if self.task is not None:
            percent = 100 * (size - self._left) // size if size else 100
            words = self.tr("{n} found, {percent} %").format(n=count_words(shown), percent=percent)
        elif shown < size and self._left:
            words = self.tr("{n} found, stopped at No. {seq}").format(
                n=count_words(shown), seq=count_words(self._left)
            )
        elif shown < size:
            words = self.tr("{n} of {size}").format(n=count_words(shown), size=count_words(size))
        else:
            words = self.tr("All {size}").format(size=count_words(size))
        self.count.setText(words)
        self.count.setAccessibleName(self.tr("Entries shown: {words}").format(words=words))

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        if self.sender() is self.task:
            self._left = progress.total_files - progress.done_files
            self._give()

    @Slot(object)
    def _succeeded(self, _nothing: object) -> None:
        if self.sender() is self.task:
            self._end(0)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self.sender() is not self.task:
            return
        if isinstance(error, Cancelled):
            self._end(self._left)
            return
        self.task = None
        self._left = 0
        self.stop.hide()
        self.shown.emit(None)
        self.failed.emit(error)

    @Slot()
    def _stop(self) -> None:
        if self.task is not None:
            self.task.cancel()

    def _end(self, left: int) -> None:
        self.task = None
        self._left = left
        self.stop.hide()
        self._give()

    def _give(self) -> None:
        if self._given:
            self.grown.emit()
        else:
            self._given = True
            self.shown.emit(self._found)

    def _build(self) -> None:
        self.kind.addItem(self.tr("Everything that happened"), "")
        for name in known_types():
            self.kind.addItem(type_words(name), name)
        self.phase.addItem(self.tr("Any state"), "")
        for name in known_phases():
            self.phase.addItem(phase_words(name), name)
        self.text.setPlaceholderText(self.tr("Search case, person, file or hash"))
        self.text.setToolTip(self.tr("Search (Ctrl+E)"))
        self.text.setClearButtonEnabled(True)
        for field, words in (
            (self.kind, self.tr("Show only this kind of entry")),
            (self.phase, self.tr("Show only this state")),
            (self.text, self.tr("Search in the log")),
        ):
            field.setAccessibleName(words)
        keep_from_wheel(self.kind, self.phase)
        self.stop.setAccessibleName(self.tr("Stop searching"))
        self.stop.hide()
        others = FlowLayout()
        for widget in (self.kind, self.phase, self.count, self.stop):
            others.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(others)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self.apply)
        self.phase.currentIndexChanged.connect(self.apply)
        self.text.textChanged.connect(self.pause.start)
        self.text.returnPressed.connect(self.apply)
        self.pause.timeout.connect(self.apply)
        self.stop.clicked.connect(self._stop)

    def fit(self) -> None:
        """Leave room for some letters in another size of type."""
        letter = self.fontMetrics().averageCharWidth()
        for field, letters in ((self.text, 20), (self.kind, 14)):
            field.setMinimumWidth(letters * letter)
        self.kind.view().setMinimumWidth(self.kind.view().sizeHintForColumn(0) + 2 * NEAR)
