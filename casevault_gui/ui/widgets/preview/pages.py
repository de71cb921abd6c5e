"""A document page by page: forward, back, to a page, to words."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casevault_gui.core.viewers.answer import Answer
from casevault_gui.quantities import count_words
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.number_box import NumberBox
from casevault_gui.ui.widgets.preview.image import Fit, PictureView, image_of


class PagesPane(QWidget):
    """Shows a page; emits `wanted(page, words)` for another one, pages counted from 0."""

    wanted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._page = 0
        self._pages = 0
        self.area = PictureView(Fit.WIDTH)
        self.area.setAccessibleName(self.tr("Page of the document"))
        self.previous = IconButton("", "back", "quiet")
        self.previous.setAccessibleName(self.tr("Previous page"))
        self.previous.setToolTip(self.tr("Previous page"))
        self.number = NumberBox(1, 1)
        self.number.setAccessibleName(self.tr("Page"))
        self.number.setKeyboardTracking(False)
        self.next = IconButton("", "chevron-right", "quiet")
        self.next.setAccessibleName(self.tr("Next page"))
        self.next.setToolTip(self.tr("Next page"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find words"))
        self.words.setAccessibleName(self.tr("Find a page by its words"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaxLength(200)
        self.whole = IconButton(self.tr("Fit"), "", "quiet")
        self.whole.setAccessibleName(self.tr("Show the whole page"))
        self.whole.setToolTip(self.tr("Show the whole page"))
        self.whole.setCheckable(True)
        self.whole.toggled.connect(self._fit)
        self._turning = (self.previous, self.number, self.next, self.words)
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._forward)
        self.number.valueChanged.connect(self._typed)
        self.words.returnPressed.connect(self._find)
        self._lay_out()

    def show_page(self, answer: Answer) -> None:
        """Show the page of an answer."""
        self._page, self._pages = answer.part, answer.pages
        self.number.setSuffix(self.tr(" of {n}").format(n=count_words(answer.pages)))
        for widget in self._turning:
            widget.setVisible(answer.pages > 1)
        self.area.setAccessibleDescription(answer.text)
        self.area.show_image(QImage() if answer.pixels is None else image_of(answer.pixels))
        self.settle()

    def settle(self) -> None:
        """Stay with the page shown, and let another one be asked for."""
        self.number.blockSignals(True)
        self.number.setRange(1, max(1, self._pages))
        self.number.setValue(self._page + 1)
        self.number.blockSignals(False)
        self._enable(here=True)

    def clear(self) -> None:
        """Forget the document and the words."""
        self._page = self._pages = 0
        self.words.setText("")
        self.area.setAccessibleDescription("")
        self.area.show_image(QImage())
        self._enable(here=False)

    def _enable(self, *, here: bool) -> None:
        self.previous.setEnabled(here and self._page > 0)
        self.next.setEnabled(here and self._page + 1 < self._pages)

    def _ask(self, page: int, words: str = "") -> None:
        self._enable(here=False)
        self.wanted.emit(page, words)

    @Slot()
    def _back(self) -> None:
        self._ask(self._page - 1)

    @Slot()
    def _forward(self) -> None:
        self._ask(self._page + 1)

    @Slot(int)
    def _typed(self, number: int) -> None:
        self._ask(number - 1)

    @Slot()
    def _find(self) -> None:
        words = self.words.text().strip()
        if words and self._pages:
            self._ask((self._page + 1) % self._pages, words)

    @Slot()
    def _fit(self) -> None:
        self.area.set_fit(Fit.WHOLE if self.whole.isChecked() else Fit.WIDTH)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(TIGHT)
        for widget in self._turning:
            bar.addWidget(widget, 1 if widget is self.words else 0)
        bar.addStretch()
        bar.addWidget(self.whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.area, 1)
        column.addLayout(bar)
