"""What the result of sealing says of the source: not called safe before a rehearsal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from casevault_gui.core.model import Outcome
from casevault_gui.ui.dialogs.rehearse import RehearseDialog
from casevault_gui.ui.keys_words import slot_words, way_words
from casevault_gui.ui.pages.review_ways import Way
from casevault_gui.ui.theme import HAIR
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.outcome_panel import OutcomePanel
from casevault_gui.ui.widgets.text import restyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.core.workflows.public_facts import SlotFacts
    from casevault_gui.core.workflows.seal import Sealed
    from casevault_gui.ui.services import Services


class RehearsalPanel(OutcomePanel):
    """Offers to prove that a second credential opens the package, and says what was proven.

    The package key typed once more counts as the second only where there is no other way in.
    """

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it for no package."""
        super().__init__(parent)
        self._services = services
        self._sealed: Sealed | None = None
        self._slots: tuple[SlotFacts, ...] = ()
        self._opened: dict[str, Way] = {}
        self._declined = False
        self._refused = ""
        self.dialog: RehearseDialog | None = None
        self.rehearse = IconButton(self.tr("&Rehearse recovery…"), "check", "primary")
        self.not_now = IconButton(self.tr("&Not now"))
        self.dismiss.hide()
        buttons = FlowLayout()
        buttons.addWidget(self.rehearse)
        buttons.addWidget(self.not_now)
        self.column.addSpacing(HAIR)
        self.column.addLayout(buttons)
        self.column.addSpacing(HAIR)
        self.rehearse.clicked.connect(self._ask)
        self.not_now.clicked.connect(self._decline)

    @property
    def proven(self) -> bool:
        """Whether a second credential opened the package."""
        only_key = self._sealed is not None and self._sealed.opens_with == ("key",)
        return any(only_key or way is not Way.KEY for way in self._opened.values())

    def offer(self, sealed: Sealed) -> None:
        """Begin with a package that nobody rehearsed yet."""
        self._sealed = sealed
        self._slots, self._opened, self._refused = (), {}, ""
        self._declined = False
        self._tell()

    @Slot()
    def _ask(self) -> None:
        if self._sealed is None:
            return
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = RehearseDialog(self._services, self._sealed, self.window())
        self.dialog.accepted.connect(self._did_open)
        self.dialog.rejected.connect(self._did_not)
        self.dialog.open()

    @Slot()
    def _decline(self) -> None:
        self._declined = True
        self._tell()
        self.rehearse.setFocus()

    @Slot()
    def _did_open(self) -> None:
        dialog = self.dialog
        if dialog is not None and dialog.facts is not None:
            self._refused = ""
            self._slots = dialog.facts.slots
            self._opened[dialog.slot_id] = dialog.way
            self._tell()

    @Slot()
    def _did_not(self) -> None:
        message = None if self.dialog is None else self.dialog.trouble.message
        if message is not None:
            self._refused = message.what
            self._tell()

    def _tell(self) -> None:
        """Say where things stand; the buttons follow."""
        if self.proven:
            title, words = self._words_of_proof()
            self.show_outcome("success", title, words)
        else:
            title = self.tr("Keep your originals: recovery was not rehearsed")
            if self._declined:
                title = self.tr("Keep your originals: you chose not to rehearse now")
            self.show_outcome("warning", title, self._words_of_doubt())
        self.rehearse.setText(
            self.tr("&Rehearse another way…") if self._opened else self.tr("&Rehearse recovery…")
        )
        self.rehearse.setProperty("kind", "" if self.proven else "primary")
        restyle(self.rehearse, "")
        self.not_now.setVisible(not self.proven and not self._declined)

    def _words_of_doubt(self) -> str:
        parts = []
        if self._refused:
            parts.append(self.tr("The last try failed: {what}").format(what=self._refused))
        if self._opened:
            parts.append(self.tr("The package key opened a sample; no second way has done so yet."))
        elif self._declined:
            parts.append(
                self.tr(
                    "That somebody can open this package is not proven. You can rehearse it here,"
                    " or later on the page Keys."
                )
            )
        else:
            parts.append(
                self.tr(
                    "Before you rely on the package alone, prove with a sample that it opens with"
                    " what will be kept."
                )
            )
        return " ".join(parts)

    def _words_of_proof(self) -> tuple[str, str]:
        opened = self.tr(", ").join(dict.fromkeys(map(way_words, self._opened.values())))
        words = self.tr(
            "Opened on the drive with: {ways}. Files chosen at random were read, and their hashes"
            " are those of your originals."
        ).format(ways=opened)
        others = dict.fromkeys(
            slot_words(slot.type) for slot in self._slots if slot.slot_id not in self._opened
        )
        if others:
            words += " " + self.tr("Not tried: {ways}.").format(ways=self.tr(", ").join(others))
        if self._sealed is not None and self._sealed.outcome is not Outcome.COMPLETE:
            title = self.tr("Recovery rehearsed: your source is safe, but for the exceptions")
        else:
            title = self.tr("Recovery rehearsed: your source is safe in the package")
        return title, words
