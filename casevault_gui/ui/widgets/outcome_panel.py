"""How work ended: a sentence, facts, and what can be done with the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.ui.theme import HAIR, NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.badge import TONE_ICONS
from casevault_gui.ui.widgets.facts import Facts
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


class OutcomePanel(QFrame):
    """Hidden until `show_outcome`; the person can put it away. A subclass may add to `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it hidden."""
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icon = Icon("check", 26, "success")
        self.title = Text(kind="lead", selectable=True)
        self.words = Text(selectable=True)
        self.facts = Facts()
        self.dismiss = IconButton(self.tr("Hide"), "", "quiet")
        self.dismiss.setAccessibleName(self.tr("Hide the result"))
        self.dismiss.clicked.connect(self.clear)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(TIGHT)
        self.column = QVBoxLayout(self)
        self._lay_out()
        self.hide()

    def show_outcome(self, tone: str, title: str, words: str) -> None:
        """Show a result; `tone` is success, warning, danger or info. Facts are added after."""
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.facts.start()
        self._icon.show_icon(TONE_ICONS[tone])
        restyle(self, tone)
        restyle(self._icon, tone)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.show()

    def add_button(self, button: QPushButton) -> None:
        """Offer something to do with the result."""
        self.buttons.insertWidget(self.buttons.count() - 1, button)

    @Slot()
    def clear(self) -> None:
        """Show nothing."""
        self.facts.start()
        self.hide()

    def _lay_out(self) -> None:
        self.buttons.addWidget(self.dismiss)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self._icon)
        head.addWidget(self.title, 1)
        head.addLayout(self.buttons)
        self.column.setContentsMargins(WIDE, TIGHT, WIDE, TIGHT)
        self.column.setSpacing(HAIR)
        self.column.addLayout(head)
        self.column.addWidget(self.words)
        self.column.addWidget(self.facts)
