"""The window of the guide: its pages on the left, the page that is read on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from casevault_gui.ui.assets import documents_folder
from casevault_gui.ui.guide_text import GuideText
from casevault_gui.ui.theme import NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.icon import IconButton, scaled
from casevault_gui.ui.widgets.text import Text

_LEAST = QSize(700, 480)
_USUAL = QSize(1024, 640)
_CONTENTS = 210


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
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Pages of the guide"))
        self.contents.setFixedWidth(scaled(self, _CONTENTS))
        self.text = GuideText()
        self.back = IconButton(self.tr("&Back"), "back")
        self.close_button = IconButton(self.tr("&Close"), "", "primary")
        self.said = Text("", "muted")
        self._fill()
        self._build()
        self._connect()
        self.contents.setCurrentRow(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the list's lines the height that the style sheet asks for."""
        super().showEvent(event)
        self.contents.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Wear the colours and the type of the theme when it changes."""
        super().changeEvent(event)
        changes = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in changes and self.isVisible():
            self.text.dress()

    def _fill(self) -> None:
        folder = documents_folder() / "guide"
        for name, words in (
            ("index", self.tr("Guide")),
            ("quick-start", self.tr("Quick start")),
            ("investigator", self.tr("Investigator")),
            ("custodian", self.tr("Custodian")),
            ("reviewer", self.tr("Reviewer")),
            ("administrator", self.tr("Administrator")),
            ("what-to-do-when", self.tr("What to do when …")),
        ):
            item = QListWidgetItem(words, self.contents)
            item.setData(Qt.ItemDataRole.UserRole, folder / f"{name}.md")

    def _build(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(NEAR)
        side.addWidget(self.contents, 1)
        row = QHBoxLayout()
        row.setSpacing(WIDE)
        row.addLayout(side)
        row.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        buttons.addWidget(self.back)
        buttons.addWidget(self.said, 1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        column.addLayout(row, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.contents.currentItemChanged.connect(self._chosen)
        self.text.turned.connect(self._turned)
        self.text.elsewhere.connect(self._say_elsewhere)
        self.text.backwardAvailable.connect(self.back.setEnabled)
        self.back.setEnabled(False)
        self.back.clicked.connect(self.text.go_back)
        self.close_button.clicked.connect(self.close)
        for keys, slot in (("Esc", self.close), ("Alt+Left", self.text.go_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _chosen(self, item: QListWidgetItem | None) -> None:
        page = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if page is not None and page != self.text.page():
            self.text.show_page(page)

    @Slot()
    def _turned(self) -> None:
        self.said.setText("")
        shown = [
            row
            for row in range(self.contents.count())
            if self.contents.item(row).data(Qt.ItemDataRole.UserRole) == self.text.page()
        ]
        self.contents.setCurrentRow(shown[0] if shown else -1)

    @Slot(str)
    def _say_elsewhere(self, address: str) -> None:
        self.said.setText(
            self.tr("{address} is not part of the guide; CaseVault does not open it.").format(
                address=address
            )
        )
