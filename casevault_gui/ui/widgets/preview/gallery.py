"""The pictures of a folder, small: made by a viewer when they come into view, kept in memory."""

from __future__ import annotations

from itertools import islice
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.viewers.answer import Answer, Kind, Question
from casevault_gui.core.viewers.frames import MOST_FILE
from casevault_gui.core.viewers.kinds import kind_of
from casevault_gui.core.viewers.process import ViewerLine
from casevault_gui.quantities import count_words
from casevault_gui.ui.models.thumbnails import Thumbnails
from casevault_gui.ui.tasks import Lane, Task
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.preview.image import image_of
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.workflows.review import Preview
    from casevault_gui.ui.review_desk import OpenedPackage

MOST_ENTRIES: Final = 20_000
"""Entries of a folder that are looked through for pictures."""
_NAMES: Final = frozenset(
    {".jpg", ".jpeg", ".jpe", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff"}
)
_SIDE: Final = 112
_NAME_LINES: Final = 2


def pictures_in(package: OpenedPackage, folder: int) -> list[tuple[int, str]]:
    """Return number and name of the entries of a folder that are called like pictures."""
    index = package.index
    numbers = islice(index.children(folder), MOST_ENTRIES)
    named = ((number, index.name(number)) for number in numbers if not index.folder(number))
    return [(n, name) for n, name in named if PurePosixPath(name).suffix.lower() in _NAMES]


class GalleryPane(QWidget):
    """Offers the pictures of a folder, and shows those in view once it is asked to.

    Emits `chosen(number)` for a picture that is pressed, `verified(number)` for a file whose hash
    held. Each file that comes into view is looked at, and the custody log says so.
    """

    chosen = Signal(int)
    verified = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._package: OpenedPackage | None = None
        self._desk: Lane | None = None
        self._lane: Lane | None = None
        self._task: Task | None = None
        self._row = 0
        self._viewers = ViewerLine()
        self.sentence = Text(kind="muted")
        self.button = IconButton("", "image")
        self.note = Text(kind="small")
        self.model = Thumbnails(_SIDE, self)
        self.view = QListView()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._build()
        self.button.clicked.connect(self._start)
        self._soon.timeout.connect(self._step)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.view.clicked.connect(self._pressed)
        self.view.activated.connect(self._pressed)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.clear)

    def offer(self, package: OpenedPackage, folder: int, desk: Lane, words: str) -> bool:
        """Offer the pictures of a folder under `words`; say whether there are any.

        Files are read in the lane `desk`, as everything of the package is.
        """
        found = pictures_in(package, folder)
        self._package, self._desk = package, desk
        self.model.show_entries(found)
        self.sentence.setText(words)
        self.button.setText(self.tr("Show its pictures ({n})").format(n=count_words(len(found))))
        for widget in (self.button, self.note):
            widget.show()
        self.view.hide()
        return bool(found)

    @Slot()
    def clear(self) -> None:
        """Forget the pictures and end what makes them."""
        self._soon.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self._lane is not None:
            self._lane.close()
            self._lane.deleteLater()
            self._lane = None
        self._viewers.close()
        self._package = self._desk = None
        self.model.show_entries(())
        self.view.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look what has come into view."""
        super().resizeEvent(event)
        self._soon.start()

    @Slot()
    def _start(self) -> None:
        self.button.hide()
        self.note.hide()
        self.view.show()
        self.view.setFocus()
        self._soon.start()

    @Slot()
    def _scrolled(self) -> None:
        # Not connected to the timer itself: it would take the place for milliseconds.
        self._soon.start()

    @Slot()
    def _step(self) -> None:
        """Make the first picture that is in view and lacks one; one at a time."""
        package, desk = self._package, self._desk
        if self._task is not None or package is None or desk is None or not self.view.isVisible():
            return
        row = self._lacking()
        if row is None:
            return
        self._row = row
        number = self.model.number(row)
        if package.index.size(number) > MOST_FILE:
            self._done(None)
            return
        self._task = desk.start(lambda _report, _cancel: package.preview(number, MOST_FILE))
        self._task.succeeded.connect(self._read)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _read(self, preview: Preview) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        if preview.verified:
            self.verified.emit(self.model.number(self._row))
        if kind_of(preview.data, "") is not Kind.IMAGE:
            self._done(None)
            return
        if self._lane is None:
            self._lane = Lane("gallery", self)
        side = round(_SIDE * self.devicePixelRatioF())
        question, viewers = Question(Kind.IMAGE, width=side), self._viewers
        data = preview.data
        self._task = self._lane.start(lambda _report, cancel: viewers.ask(question, data, cancel))
        self._task.succeeded.connect(self._decoded)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _decoded(self, answer: Answer) -> None:
        if self.sender() is self._task:
            self._task = None
            self._done(answer)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self.sender() is self._task:
            self._task = None
            if not isinstance(error, Cancelled):
                self._done(None)

    def _done(self, answer: Answer | None) -> None:
        image = None if answer is None or answer.pixels is None else image_of(answer.pixels)
        if image is not None:
            image.setDevicePixelRatio(self.devicePixelRatioF())
        self.model.put(self._row, image)
        self._soon.start()

    def _lacking(self) -> int | None:
        """Return the first row in view that has no picture yet."""
        room, step = self.view.viewport().size(), self.view.iconSize().width() // 3
        points = (
            QPoint(x, y)
            for y in range(0, room.height(), step)
            for x in range(0, room.width(), step)
        )
        seen = dict.fromkeys(self.view.indexAt(point).row() for point in points)
        return next((row for row in seen if row >= 0 and self.model.lacks(row)), None)

    @Slot(QModelIndex)
    def _pressed(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.number(index.row()))

    def _build(self) -> None:
        self.note.setText(
            self.tr("Each one that comes into view is noted in the custody log as looked at.")
        )
        line = self.fontMetrics().height()
        self.view.setModel(self.model)
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(True)
        self.view.setWordWrap(True)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.setIconSize(QSize(_SIDE, _SIDE))
        self.view.setGridSize(QSize(_SIDE + 2 * TIGHT, _SIDE + _NAME_LINES * line + 2 * TIGHT))
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Pictures of the folder"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.note)
        column.addWidget(self.view, 1)
        column.addStretch()
