"""The sidebar: the places of the window, as icons with words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QIcon
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.ui.assets import resources_folder
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.theme import FAR, HAIR, NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

_WIDTH = 196


def _chosen_width(button: IconButton) -> int:
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    words = button.text()
    more = QFontMetrics(bold).horizontalAdvance(words)
    less = button.fontMetrics().horizontalAdvance(words)
    # And a little, as style sheets move words away from icons.
    return button.sizeHint().width() + max(0, more - less) + TIGHT


class Sidebar(QFrame):
    """A column of buttons, one for each place; emits `wanted(Errand)`, and `help_wanted()`."""

    wanted = Signal(object)
    help_wanted = Signal()

    def __init__(
        self, places: Sequence[PageName], version: str = "", parent: QWidget | None = None
    ) -> None:
        """Build a button for each of `places`, in this order."""
        super().__init__(parent)
        self.setProperty("kind", "sidebar")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Places"))
        self._group = QButtonGroup(self)
        self._buttons: dict[PageName, IconButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(NEAR, WIDE, NEAR, NEAR)
        column.setSpacing(HAIR)
        column.addLayout(self._head())
        column.addSpacing(FAR)
        for number, place in enumerate(places, 1):
            button = IconButton(self.name_of(place), place.value, "nav")
            button.setCheckable(True)
            button.setToolTip(f"Ctrl+{number}")
            self._group.addButton(button, number - 1)
            self._buttons[place] = button
            if place is PageName.SETTINGS:
                column.addStretch(1)
            column.addWidget(button)
        self._places = tuple(places)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._clicked)
        column.addSpacing(TIGHT)
        column.addLayout(self._foot(version))

    def sizeHint(self) -> QSize:
        """Be as wide as the widest place when it is chosen, for then its words are bolder."""
        wanted = super().sizeHint()
        widest = max((_chosen_width(button) for button in self._buttons.values()), default=0)
        return QSize(max(_WIDTH, widest + 2 * NEAR), wanted.height())

    def minimumSizeHint(self) -> QSize:
        """Need as much."""
        return self.sizeHint()

    def name_of(self, place: PageName) -> str:
        """Return the words for a place."""
        return {
            PageName.HOME: self.tr("Home"),
            PageName.SEAL: self.tr("Seal a case"),
            PageName.OPEN: self.tr("Open a package"),
            PageName.CUSTODY: self.tr("Custody log"),
            PageName.KEYS: self.tr("Keys"),
            PageName.SETTINGS: self.tr("Settings"),
            PageName.ABOUT: self.tr("About"),
        }[place]

    def button(self, place: PageName) -> IconButton:
        """Return the button of a place."""
        return self._buttons[place]

    def show_chosen(self, place: PageName) -> None:
        """Mark the place the window shows."""
        self._buttons[place].setChecked(True)

    def focus_chosen(self) -> None:
        """Put the keyboard's focus on the place the window shows."""
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus()

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        self.wanted.emit(Errand(self._places[self._group.id(button)]))

    def _foot(self, version: str) -> QHBoxLayout:
        self.help = IconButton("", "help", "nav")
        self.help.setAccessibleName(self.tr("Help on this page"))
        self.help.setToolTip(self.tr("Help on this page"))
        self.help.clicked.connect(self.help_wanted)
        row = QHBoxLayout()
        row.addWidget(Text(self.tr("Version {v}").format(v=version), "small", wrap=False), 1)
        row.addWidget(self.help)
        return row

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        mark = QIcon(str(resources_folder() / "icons" / "casevault.svg"))
        picture.setPixmap(mark.pixmap(32, 32))
        row = QHBoxLayout()
        row.setContentsMargins(HAIR, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(picture)
        row.addWidget(Text(self.tr("CaseVault"), "title", wrap=False), 1)
        return row
