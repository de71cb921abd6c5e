"""The part of the settings about long work, pictures of the screen, and recent packages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.ui.screen_guard import Capture, capture_here
from casevault_gui.ui.theme import FAR, HAIR
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services


_INDENT = FAR + HAIR


class WorkCard(QWidget):
    """Every choice takes effect at once; what the system cannot do is said, not offered."""

    def __init__(
        self,
        services: Services,
        parent: QWidget | None = None,
        *,
        capture: Capture | None = None,
    ) -> None:
        """Show what is in force; `capture` is what the window system in use allows."""
        super().__init__(parent)
        self._settings = services.settings
        self._capture = capture or capture_here()
        self.tell = QCheckBox(self.tr("&Tell me when long work has ended"))
        self.hide_windows = QCheckBox(self.tr("Keep the windows &out of pictures of the screen"))
        self.recent = QCheckBox(self.tr("Keep a list of the packages used &last"))
        self.forget = IconButton(self.tr("&Forget the list"), "remove")
        self.truth = Text(self._screen_words(), "muted")
        chosen = self._settings.settings
        self.tell.setChecked(chosen.tell_ended)
        self.hide_windows.setChecked(chosen.hide_from_capture)
        self.recent.setChecked(chosen.keep_recent)
        self._lay_out()
        for box in (self.tell, self.hide_windows, self.recent):
            box.toggled.connect(self._save)
        self.forget.clicked.connect(self._settings.forget_recent)
        self._settings.recent_changed.connect(self._look)
        self._look()

    @Slot()
    def _save(self) -> None:
        chosen = replace(
            self._settings.settings,
            tell_ended=self.tell.isChecked(),
            hide_from_capture=self.hide_windows.isChecked(),
            keep_recent=self.recent.isChecked(),
        )
        self._settings.save(chosen)

    @Slot()
    def _look(self) -> None:
        self.forget.setEnabled(bool(self._settings.recent()))

    def _screen_words(self) -> str:
        return {
            Capture.WINDOWS: self.tr(
                "Windows then leaves them out of screenshots, recordings and shared screens. A"
                " camera still sees them."
            ),
            Capture.MACOS: self.tr(
                "macOS is asked to leave them out. Newer ways of recording may show them all the"
                " same, and so does a camera."
            ),
            Capture.X11: self.tr(
                "Pictures of the screen cannot be prevented here: under X11 every program you run"
                " may look at the whole screen. Show keys only where you trust all of them."
            ),
            Capture.WAYLAND: self.tr(
                "Pictures of the screen are your desktop's affair here: under Wayland it asks you"
                " before a program may look, and CaseVault can add nothing to that."
            ),
            Capture.UNKNOWN: self.tr(
                "CaseVault knows no way to prevent pictures of the screen on this system."
            ),
        }[self._capture]

    def _lay_out(self) -> None:
        frame, column = card()
        column.addWidget(Text(self.tr("Work and privacy"), "title"))
        told = Text(
            self.tr(
                "A message of your desktop, only while CaseVault is not in front. It names no case"
                " and no file, for it may stand on a locked screen."
            ),
            "muted",
        )
        kept = Text(
            self.tr(
                "The list stands on the first page, and in your profile with names and places of"
                " the packages. Without it nothing of the kind is kept."
            ),
            "muted",
        )
        self.hide_windows.setVisible(self._capture.can_hide)
        self._add(column, self.tell, told)
        self._add(column, self.hide_windows, self.truth)
        self._add(column, self.recent, kept)
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 0, 0, 0)
        row.addWidget(self.forget)
        row.addStretch(1)
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _add(self, column: QVBoxLayout, box: QCheckBox, words: Text) -> None:
        box.setAccessibleDescription(words.text())
        part = QVBoxLayout()
        part.setSpacing(HAIR)
        part.addWidget(box)
        row = QHBoxLayout()
        alone = box is self.hide_windows and not self._capture.can_hide
        row.setContentsMargins(0 if alone else _INDENT, 0, 0, 0)
        row.addWidget(words)
        part.addLayout(row)
        column.addLayout(part)
