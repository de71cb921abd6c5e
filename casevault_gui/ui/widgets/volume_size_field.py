"""In how many files a package lies: one, as the drive needs, by medium, or a size of one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from casevault_gui.core.volume_names import MEDIA
from casevault_gui.quantities import size_words
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.number_box import NumberBox

OWN = -1
"""What the list holds for a size of one's own."""
_MB = 1_000_000
_LARGEST, _USUAL = 16_000_000, 2_000
"""In MB: no file is larger, and what is proposed."""


class VolumeSizeField(QWidget):
    """Emits `changed()` when another size was chosen, or one's own was typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer all sizes; one file is chosen."""
        super().__init__(parent)
        self.choice = QComboBox()
        self.own = NumberBox(1, _LARGEST)
        self.own.setValue(_USUAL)
        self.own.setSuffix(self.tr(" MB"))
        self.own.setKeyboardTracking(False)
        self._own_field = FormField(self.tr("Size of each file"), self.own)
        self._offer()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(FormField(self.tr("In how many files"), self.choice))
        column.addWidget(self._own_field)
        self._own_field.hide()
        self.choice.currentIndexChanged.connect(self._look)
        self.choice.activated.connect(self.changed)
        self.own.valueChanged.connect(self.changed)

    @property
    def chosen(self) -> int | None:
        """How large a file may be, in bytes: 0 for one file, None for several only if needed."""
        size: int | None = self.choice.currentData()
        return self.own.value() * _MB if size == OWN else size

    def _offer(self) -> None:
        self.choice.addItem(self.tr("One file"), 0)
        self.choice.addItem(self.tr("One file; several only if the drive cannot hold it"), None)
        names = {
            "fat": self.tr("FAT drives and memory cards"),
            "cd": self.tr("CD"),
            "dvd": self.tr("DVD"),
            "bluray": self.tr("Blu-ray disc"),
        }
        for name, size in MEDIA.items():
            words = self.tr("Files of at most {size}: {medium}")
            self.choice.addItem(words.format(size=size_words(size), medium=names[name]), size)
        self.choice.addItem(self.tr("Files of a size of your own"), OWN)

    @Slot()
    def _look(self) -> None:
        self._own_field.setVisible(self.choice.currentData() == OWN)
