"""The window of the guide: its pages and what was found on the left, the page read on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.quantities import count_words
from casevault_gui.ui.guide_search import GUIDE_PAGES, Found, GuideIndex, guide_folder, words_of
from casevault_gui.ui.guide_text import GuideText
from casevault_gui.ui.theme import NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.icon import IconButton, scaled
from casevault_gui.ui.widgets.text import Text

_LEAST = QSize(700, 480)
_USUAL = QSize(1024, 640)
_CONTENTS = 240
_WHAT = Qt.ItemDataRole.UserRole


class _SearchField(QLineEdit):
    """Down leads on to what was found."""

    def __init__(self, results: QListWidget) -> None:
        super().__init__()
        self._results = results

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the list below with Down."""
        if event.key() == Qt.Key.Key_Down and self._results.count():
            self._results.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)


class GuideWindow(QWidget):
    """A window of its own, so that one can read beside the work.

    It reads the documentation that was installed with the program and opens no network addresses.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the first page.

        Raises FileNotFoundError when the installation is incomplete.
        """
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Guide - CaseVault"))
        self.setMinimumSize(_LEAST)
        self.resize(_USUAL)
        self._index = GuideIndex()
        self._reading = QTimer(self)
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Pages of the guide"))
        self.results = QListWidget()
        self.results.setAccessibleName(self.tr("Found in the guide"))
        self.results.setWordWrap(True)
        # The pages are in English: their sentences run from the left in every language.
        self.results.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.results.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came later would leave lines laid out for more room.
        self.results.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.search = _SearchField(self.results)
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.count = Text("", "small")
        self._left = QStackedWidget()
        self.text = GuideText()
        self.back = IconButton(self.tr("&Back"), "back")
        self.forward = IconButton(self.tr("&Forward"), "forward")
        self.close_button = IconButton(self.tr("&Close"), "", "primary")
        self.said = Text("", "muted")
        self._fill()
        self._build()
        self._connect()
        self.contents.setCurrentRow(0)

    def show_topic(self, topic: str) -> None:
        """Turn to a page, and maybe a heading of it: `page.md#heading`, from the guide's folder."""
        page, _, anchor = topic.partition("#")
        self.search.clear()
        self.text.show_page((guide_folder() / page).resolve(), anchor)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the list's lines the height that the style sheet asks for; read the pages."""
        super().showEvent(event)
        self.contents.doItemsLayout()
        self._reading.start()

    def changeEvent(self, event: QEvent) -> None:
        """Wear the colours and the type of the theme when it changes."""
        super().changeEvent(event)
        changes = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in changes and self.isVisible():
            self.text.dress()

    def _fill(self) -> None:
        titles = (
            self.tr("Guide"),
            self.tr("Quick start"),
            self.tr("Investigator"),
            self.tr("Custodian"),
            self.tr("Reviewer"),
            self.tr("Administrator"),
            self.tr("What to do when …"),
        )
        for name, words in zip(GUIDE_PAGES, titles, strict=True):
            item = QListWidgetItem(words, self.contents)
            item.setData(_WHAT, guide_folder() / f"{name}.md")

    def _build(self) -> None:
        self._left.addWidget(self.contents)
        self._left.addWidget(self.results)
        side = QVBoxLayout()
        side.setSpacing(TIGHT)
        side.addWidget(self.search)
        side.addWidget(self._left, 1)
        side.addWidget(self.count)
        self.count.hide()
        width = scaled(self, _CONTENTS)
        for part in (self.search, self._left, self.count):
            part.setFixedWidth(width)
        row = QHBoxLayout()
        row.setSpacing(WIDE)
        row.addLayout(side)
        row.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        buttons.addWidget(self.back)
        buttons.addWidget(self.forward)
        buttons.addWidget(self.said, 1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        column.addLayout(row, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        # A page at a time between two events: nobody waits for all of them.
        self._reading.timeout.connect(self._read_on)
        self.contents.currentItemChanged.connect(self._chosen)
        self.search.textChanged.connect(self._look_for)
        self.search.returnPressed.connect(self._open_current)
        self.results.itemActivated.connect(self._open)
        self.results.itemClicked.connect(self._open)
        self.text.turned.connect(self._turned)
        self.text.elsewhere.connect(self._say_elsewhere)
        self.text.backwardAvailable.connect(self.back.setEnabled)
        self.text.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self.back.clicked.connect(self.text.go_back)
        self.forward.clicked.connect(self.text.go_forward)
        self.close_button.clicked.connect(self.close)
        for keys, slot in (
            ("Esc", self._leave),
            ("Alt+Left", self.text.go_back),
            ("Alt+Right", self.text.go_forward),
            ("Alt+Up", self._go_first),
            ("Ctrl+F", self._to_search),
            ("Ctrl+E", self._to_search),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    @Slot()
    def _read_on(self) -> None:
        if not self._index.read_next():
            self._reading.stop()

    @Slot()
    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _leave(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    @Slot()
    def _go_first(self) -> None:
        self.text.show_page(guide_folder() / "index.md")

    @Slot(str)
    def _look_for(self, text: str) -> None:
        self.results.clear()
        searching = bool(words_of(text))
        self._left.setCurrentWidget(self.results if searching else self.contents)
        self.count.setVisible(searching)
        if not searching:
            return
        found = self._index.find(text)
        for each in found:
            headed = f"{each.title} · {each.heading}" if each.heading else each.title
            item = QListWidgetItem(f"{headed}\n{each.sentence}", self.results)
            item.setData(_WHAT, each)
        self.results.setCurrentRow(0)
        n = count_words(len(found))
        self.count.setText(
            self.tr("{n} found").format(n=n) if found else self.tr("Not found: try another word.")
        )

    @Slot()
    def _open_current(self) -> None:
        if (item := self.results.currentItem()) is not None:
            self._open(item)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        found = item.data(_WHAT)
        if isinstance(found, Found):
            self.text.show_found(found.page, found.block, words_of(self.search.text()))
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _chosen(self, item: QListWidgetItem | None) -> None:
        page = item.data(_WHAT) if item is not None else None
        if page is not None and page != self.text.page():
            self.text.show_page(page)

    @Slot()
    def _turned(self) -> None:
        self.said.setText("")
        shown = [
            row
            for row in range(self.contents.count())
            if self.contents.item(row).data(_WHAT) == self.text.page()
        ]
        self.contents.setCurrentRow(shown[0] if shown else -1)

    @Slot(str)
    def _say_elsewhere(self, address: str) -> None:
        self.said.setText(
            self.tr("{address} is not part of the guide; CaseVault does not open it.").format(
                address=address
            )
        )
