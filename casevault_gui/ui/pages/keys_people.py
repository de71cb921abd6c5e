"""People on the page of keys: one's own identity, and those one seals to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.core.keys.contacts import Contact, Trust
from casevault_gui.core.keys.identity import SUFFIX
from casevault_gui.core.names import display_name
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.dialogs.contact_compare import CompareDialog
from casevault_gui.ui.dialogs.identity_make import MakeIdentityDialog
from casevault_gui.ui.keys_words import TRUST_ICONS, minute_words, trust_words
from casevault_gui.ui.models.key_rows import KeyRow
from casevault_gui.ui.pages.keys_identity import IdentityCard
from casevault_gui.ui.pages.keys_table import KeyTable, TableShape, TableWords
from casevault_gui.ui.pages.keys_view import KeysView
from casevault_gui.ui.pages.page import Errand, KeysPlace, PageName
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.drop_area import dropped_paths
from casevault_gui.ui.widgets.facts import grouped
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.keys.identity import Identity
    from casevault_gui.ui.keys_desk import VaultFacts
    from casevault_gui.ui.services import KeyringView, Services

_TRUST = 1


class PeopleView(KeysView):
    """Shows who can be sealed to, and how sure it is that they are who they say."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it; `refresh` asks who there is."""
        super().__init__(services, parent)
        self._wanted = ""
        self.you = IdentityCard()
        self.table = KeyTable(
            TableWords(
                self.tr("People you know"),
                (
                    self.tr("Name"),
                    self.tr("Trust"),
                    self.tr("Agency and role"),
                    self.tr("Compared"),
                    self.tr("Words"),
                ),
                self.tr("Search name, agency or words"),
            ),
            TableShape((130, 148, 180, 156, 150), _TRUST, roomy=4),
        )
        self.setAcceptDrops(True)
        self.empty, _buttons = self.empty_page(
            self.tr("Nobody yet"),
            self.tr(
                "Ask a colleague for their identity file (.cvid) and add it here, or drop it on"
                " this page. A file with a key of the age program (age1pq…) works too."
            ),
            self.tr("Then compare its words by telephone: only that tells whose key it is."),
            self.tr("From then on you can seal packages that this person can open."),
        )
        self.title = Text(self.tr("People you seal to"), "title")
        self.add = IconButton(self.tr("&Add a person…"), "add", "primary")
        self.compare = IconButton(self.tr("&Compare…"), "check")
        self.revoke = IconButton(self.tr("Re&voke…"), "stop")
        self.remove = IconButton(self.tr("Rem&ove…"), "remove")
        self._lay_out()
        self._connect()
        self._look()

    @Slot()
    def refresh(self) -> None:
        """Ask who there is, and where an identity could lie."""
        keys, keyring = self.services.keys, self.services.keyring
        self.ask(lambda: (keys.identity(), keys.vault(), keyring()), self._show_own)
        self.ask(keys.contacts, self._show_contacts)

    def _show_own(self, facts: tuple[Identity | None, VaultFacts, KeyringView]) -> None:
        self.you.show_state(*facts)

    def _show_contacts(self, contacts: Sequence[Contact]) -> None:
        self.table.setVisible(bool(contacts))
        self.empty.setVisible(not contacts)
        self.title.setVisible(bool(contacts))
        for button in (self.compare, self.revoke, self.remove):
            button.setVisible(bool(contacts))
        wanted, self._wanted = self._wanted, ""
        self.table.show_keys([self._row(contact) for contact in contacts], wanted)

    def _row(self, contact: Contact) -> KeyRow:
        identity = contact.identity
        claims = () if identity is None else (identity.claims.agency, identity.claims.role)
        picture, tone = TRUST_ICONS[contact.trust]
        return KeyRow(
            contact,
            contact.fingerprint,
            (
                display_name(contact.name),
                trust_words(contact.trust),
                display_name(", ".join(part for part in claims if part)),
                minute_words(contact.compared),
                grouped(contact.fingerprint) if identity is None else identity.words,
            ),
            picture,
            tone,
            contact.fingerprint,
        )

    @property
    def _contact(self) -> Contact | None:
        item = self.table.item
        return item if isinstance(item, Contact) else None

    @Slot()
    def _look(self) -> None:
        contact = self._contact
        self.compare.setEnabled(contact is not None)
        self.remove.setEnabled(contact is not None)
        self.revoke.setEnabled(contact is not None and contact.trust is not Trust.REVOKED)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite files of this computer."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add who the files describe."""
        event.acceptProposedAction()
        self._add(dropped_paths(event.mimeData()))

    # --- acts ------------------------------------------------------------------------------------

    @Slot()
    def _make(self) -> None:
        actor = self.services.profile.facts().actor
        dialog = MakeIdentityDialog(self.services, actor, self.you.where, self)
        dialog.accepted.connect(self._made)
        self.put(dialog)

    @Slot()
    def _made(self) -> None:
        self.say(self.tr("Your identity is made. Save its file and give it to others."))
        self.refresh()

    @Slot()
    def _export(self) -> None:
        name = self.you.heading.text().replace("/", "-") + SUFFIX
        self.services.choosers.target(self, name, self._export_to)

    def _export_to(self, path: Path) -> None:
        words = self.tr("Saved: {name}. It is public: send it any way you like.")

        def saved(_nothing: object) -> None:
            self.say(words.format(name=display_name(path.name)))

        self.run(partial(self.services.keys.export_identity, path), saved)

    @Slot()
    def _ask_files(self) -> None:
        self.services.choosers.files(self, self._add)

    def _add(self, paths: Sequence[Path]) -> None:
        keys = self.services.keys
        self.run(lambda: [keys.add_contact(path) for path in paths], self._added)

    def _added(self, contacts: Sequence[Contact]) -> None:
        self._wanted = contacts[-1].fingerprint
        names = ", ".join(display_name(contact.name) for contact in contacts)
        self.say(
            self.tr("Added: {names}. Compare the words before you seal anything to them.").format(
                names=names
            )
        )

    @Slot()
    def _compare(self) -> None:
        contact = self._contact
        if contact is not None:
            dialog = CompareDialog(self.services, contact, self)
            dialog.accepted.connect(self.refresh)
            self.put(dialog)

    @Slot()
    def _revoke(self) -> None:
        contact = self._contact
        if contact is None:
            return
        self._confirm(
            self.tr("Revoke {name}?"),
            self.tr(
                "Nothing is offered to be sealed to {name} any more. Packages that were sealed to"
                " them before stay open to them: that cannot be taken back."
            ),
            self.tr("&Revoke"),
            contact,
            partial(self.services.keys.set_trust, contact, Trust.REVOKED, ""),
        )

    @Slot()
    def _remove(self) -> None:
        contact = self._contact
        if contact is None:
            return
        self._confirm(
            self.tr("Remove {name}?"),
            self.tr(
                "{name} and how you compared are forgotten here; the custody log keeps it."
                " Packages that were sealed to them stay open to them."
            ),
            self.tr("&Remove"),
            contact,
            partial(self.services.keys.remove_contact, contact),
        )

    def _confirm(
        self, title: str, text: str, go_on: str, contact: Contact, act: Callable[[], object]
    ) -> None:
        name = display_name(contact.name)
        dialog = ConfirmDialog(
            title.format(name=name), text.format(name=name), go_on, self.tr("&Keep"), self
        )
        dialog.accepted.connect(lambda: self.run(act))
        self.put(dialog)

    @Slot()
    def _to_vault(self) -> None:
        self.wanted.emit(Errand(PageName.KEYS, place=KeysPlace.VAULT))

    # --- building --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.you.make_wanted.connect(self._make)
        self.you.export_wanted.connect(self._export)
        self.you.vault_wanted.connect(self._to_vault)
        self.table.chosen.connect(self._look)
        self.table.opened.connect(self._compare)
        self.add.clicked.connect(self._ask_files)
        self.compare.clicked.connect(self._compare)
        self.revoke.clicked.connect(self._revoke)
        self.remove.clicked.connect(self._remove)

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in (self.add, self.compare, self.revoke, self.remove):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.trouble)
        column.addWidget(self.you)
        column.addWidget(self.title)
        column.addWidget(self.done)
        column.addWidget(self.empty, 1)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
