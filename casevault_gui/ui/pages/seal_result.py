"""Step 6 of sealing: how it ended, in words and a sign, and what can be done now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.errors import Cancelled, TargetExists
from casevault_gui.core.files import shown_path
from casevault_gui.core.model import Outcome
from casevault_gui.core.names import display_name
from casevault_gui.core.volume_names import first_file, volume_path
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.dialogs.recovery_record import RecoveryDoor
from casevault_gui.ui.keys_words import slot_words
from casevault_gui.ui.models.exceptions_table import ExceptionsTable
from casevault_gui.ui.pages.seal_rehearsal import RehearsalPanel
from casevault_gui.ui.pages.seal_step import Step
from casevault_gui.ui.theme import HAIR, NEAR, WIDE
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.facts import Facts
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.core.workflows.seal import Sealed
    from casevault_gui.ui.services import Services

_PATH_WIDTH = 400
_TABLE_HEIGHT = 150


class ResultStep(Step):
    """Complete, complete with exceptions, or not sealed.

    Emits `again_wanted()`, `discard_wanted()`, `open_wanted()` and `another_wanted()`.
    """

    again_wanted = Signal()
    discard_wanted = Signal()
    open_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the step with no result."""
        super().__init__(services, parent)
        self.sealed: Sealed | None = None
        self.head = QFrame()
        self.head.setProperty("kind", "panel")
        self._icon = Icon("check", 32, "success")
        self.title = Text(kind="title", selectable=True)
        self.words = Text(selectable=True)
        self.facts = Facts()
        self._facts_card, self._facts_column = card()
        self.exceptions = ExceptionsTable(self)
        self.view = plain_table(
            self.exceptions, self.tr("Exceptions: not packed, or not as found"), (_PATH_WIDTH,)
        )
        self.view.setMinimumHeight(_TABLE_HEIGHT)
        self._exceptions_title = Text(kind="strong")
        self.again = IconButton(self.tr("&Try again"), "refresh", "primary")
        self.discard = IconButton(self.tr("&Discard the package"), "remove", "danger")
        self.show_folder = IconButton(self.tr("Show in &folder"), "folder")
        self.copy = IconButton(self.tr("&Copy SHA-256"), "copy")
        self.open = IconButton(self.tr("&Open for review"), "open")
        self.another = IconButton(self.tr("&Seal another"), "seal")
        self.rehearsal = RehearsalPanel(services)
        self.recovery = RecoveryDoor(services, self)
        self._connect()
        self._lay_out()

    def show_sealed(self, sealed: Sealed) -> None:
        """Show a package that was sealed."""
        self.sealed = sealed
        self.trouble.clear()
        exceptions = len(sealed.exceptions)
        if sealed.outcome is Outcome.COMPLETE:
            tone, icon, title = "success", "check", self.tr("Sealed: complete")
            words = self.tr(
                "Every file is in the package, was read back from the drive, and has the hash it"
                " had here."
            )
        else:
            tone, icon, title = "warning", "warning", self.tr("Sealed: complete with exceptions")
            words = self.tr(
                "What is in the package was read back and verified. What is not in it, or not as"
                " it was found, is listed below and in the package."
            )
        self._show_head(tone, icon, title, words)
        self._show_facts(sealed)
        self.exceptions.show_exceptions(sealed.exceptions)
        self._exceptions_title.setText(self.tr("Exceptions: {n}").format(n=count_words(exceptions)))
        self.rehearsal.offer(sealed)
        self._show_parts(sealed=True, exceptions=exceptions > 0)
        self.copy.setText(self.tr("&Copy SHA-256"))
        self.copy.show_icon("copy")

    def show_failed(self, error: BaseException, *, pending: bool) -> None:
        """Explain why nothing was sealed; `pending` when a whole package only lacks its name."""
        self.sealed = None
        if isinstance(error, Cancelled):
            self._show_head(
                "info", "stop", self.tr("Not sealed: stopped"), self.tr("You stopped the work.")
            )
        elif pending:
            self._show_head(
                "warning",
                "warning",
                self.tr("Not finished: the package has no name yet"),
                self.tr(
                    "The package is whole and its key is safe; only its name is missing. Solve what"
                    " is said below and try again, or discard it."
                ),
            )
        else:
            self._show_head(
                "danger",
                "error",
                self.tr("Failed: not sealed"),
                self.tr("What you filled in is still there."),
            )
        self.show_trouble(error, "info" if isinstance(error, Cancelled) else "danger")
        if pending and isinstance(error, TargetExists):
            # The package's own name cannot be changed any more: its key's entries bear it.
            message = replace(
                self.services.explain(error),
                next=self.tr("Move or rename the file that has this name, then try again."),
            )
            self.trouble.show_message(message)
        self._show_parts(sealed=False, pending=pending)

    def show_discarded(self) -> None:
        """Say that the package was given up because nobody took its key."""
        self.sealed = None
        self.trouble.clear()
        self._show_head(
            "info",
            "remove",
            self.tr("Not sealed: the package was discarded"),
            self.tr(
                "Nobody took its key, so nobody could ever have opened it; it was removed. Your"
                " originals were not changed, and what you filled in is still there."
            ),
        )
        self._show_parts(sealed=False)

    def focus_first(self) -> None:
        """Go to what is likely wanted next."""
        (self.again if self.sealed is None else self.rehearsal.rehearse).setFocus()

    def _show_head(self, tone: str, icon: str, title: str, words: str) -> None:
        self.title.setText(title)
        self.words.setText(words)
        self._icon.show_icon(icon)
        restyle(self.head, tone)
        restyle(self._icon, tone)
        self.head.setAccessibleName(title)
        self.head.setAccessibleDescription(words)

    def _show_parts(self, *, sealed: bool, exceptions: bool = False, pending: bool = False) -> None:
        self._facts_card.setVisible(sealed)
        self.rehearsal.setVisible(sealed)
        self.recovery.show_package(None if self.sealed is None else self.sealed.path)
        for button in (self.show_folder, self.copy, self.open, self.another):
            button.setVisible(sealed)
        self.again.setVisible(not sealed)
        self.discard.setVisible(pending)
        self._exceptions_title.setVisible(exceptions)
        self.view.setVisible(exceptions)
        self.area.verticalScrollBar().setValue(0)

    def _show_facts(self, sealed: Sealed) -> None:
        facts = self.facts
        facts.start()
        facts.add_path(self.tr("Package"), display_name(shown_path(sealed.path)))
        if sealed.volumes:
            facts.add(self.tr("Files"), self._files(sealed))
        facts.add_digest(self.tr("SHA-256 of the package"), sealed.sha256)
        size = facts.add(
            self.tr("Size"),
            self.tr("{size} · files in it: {n}, {content}").format(
                size=size_words(sealed.size),
                n=count_words(sealed.files),
                content=size_words(sealed.content_bytes),
            ),
        )
        size.setToolTip(
            self.tr("In bytes: {size}, contents {content}").format(
                size=count_words(sealed.size), content=count_words(sealed.content_bytes)
            )
        )
        facts.add(self.tr("Opens with"), self._opens_with(sealed.opens_with))
        if sealed.fingerprint:
            shown = facts.add_mono(
                self.tr("Key fingerprint"), short_fingerprint(sealed.fingerprint)
            )
            shown.setToolTip(sealed.fingerprint)
            facts.add(self.tr("Where the key is"), self._places(sealed.key_places))

    def _files(self, sealed: Sealed) -> str:
        first = display_name(volume_path(sealed.path, 1).name)
        last = display_name(volume_path(sealed.path, sealed.volumes).name)
        if first == last:
            return first
        return self.tr("{n}, all of them needed: {first} to {last}").format(
            n=count_words(sealed.volumes), first=first, last=last
        )

    def _opens_with(self, slots: tuple[str, ...]) -> str:
        return self.tr(" or ").join(dict.fromkeys(map(slot_words, slots)))

    def _places(self, places: tuple[str, ...]) -> str:
        words = {
            "retyped": self.tr("with you: you retyped its end"),
            "printed": self.tr("on its key card"),
            "keyring": self.tr("in the keyring of this computer"),
            "file": self.tr("in a key file"),
            "vault": self.tr("in your key vault"),
        }
        return "; ".join(words.get(place, place) for place in places)

    @Slot()
    def _copy_digest(self) -> None:
        if self.sealed is not None:
            QGuiApplication.clipboard().setText(self.sealed.sha256)
            self.copy.setText(self.tr("Copied"))
            self.copy.show_icon("check")

    @Slot()
    def _show_folder(self) -> None:
        if self.sealed is not None:
            sealed = self.sealed
            self.services.show_in_folder(first_file(sealed.path, sealed.volumes))

    def _connect(self) -> None:
        self.again.clicked.connect(self.again_wanted)
        self.discard.clicked.connect(self.discard_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.copy.clicked.connect(self._copy_digest)
        self.show_folder.clicked.connect(self._show_folder)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(HAIR)
        words.addWidget(self.title)
        words.addWidget(self.words)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(WIDE, NEAR, WIDE, NEAR)
        row.setSpacing(WIDE)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        buttons = FlowLayout()
        for button in (
            self.show_folder,
            self.copy,
            self.open,
            self.recovery.button,
            self.again,
            self.discard,
            self.another,
        ):
            buttons.addWidget(button)
        self._facts_column.addWidget(self.facts)
        # The head is what the step is about; trouble explains it.
        self.body.removeWidget(self.trouble)
        self.body.addWidget(self.head)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.rehearsal)
        self.body.addLayout(buttons)
        self.body.addWidget(self._facts_card)
        self.body.addWidget(self._exceptions_title)
        self.body.addWidget(self.view, 1)
        self.body.addStretch(1)
