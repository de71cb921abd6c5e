"""Compare a person's words: what to read to each other, how it was done, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.names import display_name
from casevault_gui.ui.dialogs.act import ActDialog
from casevault_gui.ui.keys_words import minute_words, trust_words
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.facts import Facts, grouped
from casevault_gui.ui.widgets.fingerprint import FingerprintView
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import MonoText, Text

if TYPE_CHECKING:
    from casevault_gui.core.keys.contacts import Contact
    from casevault_gui.ui.services import Services

_WIDTH = 760
_HALF_LINE = 4
_LONGEST = 200


class CompareDialog(ActDialog):
    """Keeps that a contact was compared, or revokes one whose words differ.

    `result_value` is the contact as it is known then.
    """

    def __init__(self, services: Services, contact: Contact, parent: QWidget | None = None) -> None:
        """Show what is to be compared."""
        self._name = display_name(contact.name)
        super().__init__(
            services,
            self.tr("Is this really {name}?").format(name=self._name),
            "identity",
            self.tr("They are the &same"),
            parent,
        )
        self.setMinimumWidth(_WIDTH)
        self.contact = contact
        self._trust = Trust.COMPARED
        self.how = QComboBox()
        self.how.addItem(self.tr("Choose how you compared…"), "")
        for words in (
            self.tr("By telephone; I know the voice"),
            self.tr("In person"),
            self.tr("By video call; I know the face"),
            self.tr("Another way"),
        ):
            self.how.addItem(words, words)
        self.note = QLineEdit()
        self.note.setMaxLength(_LONGEST)
        self.note.setPlaceholderText(self.tr("When, which number, who was there (optional)"))
        self.differ = IconButton(self.tr("They &differ"), "", "danger")
        self._lay_out()
        self.how.currentIndexChanged.connect(self._changed)
        self.note.returnPressed.connect(self.try_it)
        self.differ.clicked.connect(self._try_differing)
        self.look()

    @property
    def usable(self) -> bool:
        """Whether it was said how they were compared."""
        return bool(self.how.currentData())

    def act(self) -> Callable[[], object]:
        """Return what keeps how it ended."""
        note = self.note.text().strip()
        how = ". ".join(part for part in (str(self.how.currentData()), note) if part)
        return partial(self._services.keys.set_trust, self.contact, self._trust, how)

    @Slot()
    def look(self) -> None:
        """Look whether one of the two answers can be given."""
        super().look()
        self.differ.setEnabled(self.go.isEnabled())

    def failed(self, _error: BaseException) -> None:
        """Let the other answer be given."""
        self._trust = Trust.COMPARED

    @Slot()
    def _changed(self) -> None:
        self.look()

    @Slot()
    def _try_differing(self) -> None:
        self._trust = Trust.REVOKED
        self.try_it()

    def _lay_out(self) -> None:
        self.buttons.insertWidget(self.buttons.indexOf(self.go), self.differ)
        self.differ.setAutoDefault(False)
        halves = QHBoxLayout()
        halves.setSpacing(WIDE)
        halves.addWidget(self._shown(), 5)
        halves.addLayout(self._guidance(), 4)
        self.fields.addLayout(halves)
        self.fields.addWidget(FormField(self.tr("How did you compare?"), self.how))
        self.fields.addWidget(FormField(self.tr("Note for the custody log"), self.note))

    def _shown(self) -> QWidget:
        frame, column = card(spacing=TIGHT)
        identity = self.contact.identity
        if identity is None:
            column.addWidget(Text(self.tr("SHA-256 of the key"), "label"))
            groups = grouped(self.contact.fingerprint).split(" ")
            half = (groups[:_HALF_LINE], groups[_HALF_LINE:])
            column.addWidget(MonoText("\n".join(" ".join(line) for line in half)))
        else:
            view = FingerprintView("title")
            view.show_fingerprint(identity.words, identity.digits)
            column.addWidget(view)
            column.addSpacing(HAIR)
            column.addWidget(Text(self.tr("What the file says of its owner"), "label"))
            facts = Facts()
            claims = identity.claims
            for name, value in (
                (self.tr("Name"), claims.name),
                (self.tr("Role"), claims.role),
                (self.tr("Agency"), claims.agency),
                (self.tr("Number"), claims.number),
                (self.tr("Made"), identity.made),
            ):
                if value:
                    facts.add(name, display_name(value))
            column.addWidget(facts)
        column.addStretch(1)
        return frame

    def _guidance(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(NEAR)
        now = self.contact
        state = trust_words(now.trust)
        if now.compared:
            words = self.tr("Now: {state}, {when}. {how}")
            state = words.format(state=state, when=minute_words(now.compared), how=now.how)
        else:
            state = self.tr("Now: {state}").format(state=state)
        column.addWidget(Text(state, "strong"))
        steps = (
            (
                self.tr(
                    "This file is a bare key: it names nobody and has no words. Ask its owner for"
                    " the SHA-256 of the key, or take the file from their hand."
                ),
                self.tr("Use a telephone number you knew before the file came, or meet."),
            )
            if now.identity is None
            else (
                self.tr(
                    "1. Call {name} at a number you knew before the file came. Do not write: who"
                    " exchanged the file can exchange the answer."
                ).format(name=self._name),
                self.tr(
                    "2. Ask {name} to open Keys, People in CaseVault. The words of their own"
                    " identity stand at the top."
                ).format(name=self._name),
                self.tr("3. Read these words to each other over the telephone, one line each."),
            )
        )
        for step in steps:
            column.addWidget(Text(step))
        column.addWidget(
            Text(
                self.tr(
                    "If a single word differs, it is somebody else's key. Nothing may be sealed to"
                    " it."
                ),
                "muted",
            )
        )
        column.addStretch(1)
        return column
