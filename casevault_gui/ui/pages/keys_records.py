"""Packages on the page of keys: where each one's keys live, and what can be done about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.key_records import KeyRecord
from casevault_gui.ui.dialogs.act import ActDialog
from casevault_gui.ui.dialogs.destroy import DestroyDialog
from casevault_gui.ui.dialogs.grant import GrantDialog
from casevault_gui.ui.dialogs.with_package import KeepDialog, ProveDialog
from casevault_gui.ui.keys_words import (
    STANDING_TONES,
    moment_words,
    standing_of,
    standing_words,
    with_words,
)
from casevault_gui.ui.models.key_rows import KeyRow
from casevault_gui.ui.pages.keys_record import RecordView
from casevault_gui.ui.pages.keys_table import KeyTable, TableShape, TableWords
from casevault_gui.ui.pages.keys_view import KeysView
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.badge import TONE_ICONS
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services

_MADE, _PLACES, _PROOF = 2, 3, 4
_DAY = len("2026-04-17")


class PackagesView(KeysView):
    """Lists what the log knows of each package's keys, the newest first."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it; `refresh` reads the log."""
        super().__init__(services, parent)
        self.table = KeyTable(
            TableWords(
                self.tr("Packages and their keys, newest first"),
                (
                    self.tr("Package"),
                    self.tr("Case"),
                    self.tr("Sealed"),
                    self.tr("Opens from"),
                    self.tr("Last proof"),
                ),
                self.tr("Search package, case, recipient or fingerprint"),
            ),
            TableShape((150, 108, 118, 160, 190), _PLACES),
        )
        self.empty = self._empty()
        self.about = RecordView()
        self.test = IconButton(self.tr("&Test now…"), "check", "primary")
        self.keep = IconButton(self.tr("&Keep a copy…"), "save")
        self.grant = IconButton(self.tr("&Give access…"), "identity")
        self.erase = IconButton(self.tr("&Destroy…"), "remove", "danger")
        self._lay_out()
        self._connect()
        self._look()

    @Slot()
    def refresh(self) -> None:
        """Read the log again."""
        self.ask(self.services.keys.records, self._show)

    def _show(self, records: Sequence[KeyRecord]) -> None:
        self.split.setVisible(bool(records))
        self.empty.setVisible(not records)
        for button in (self.test, self.keep, self.grant, self.erase):
            button.setVisible(bool(records))
        self.table.show_keys([self._row(record) for record in records])

    def _row(self, record: KeyRecord) -> KeyRow:
        tone = STANDING_TONES[standing_of(record)]
        proof = self.tr("never")
        if record.tested:
            day = moment_words(record.tested)[:_DAY]
            proof = f"{day}, {with_words(record.tested_with)}"
        details = " ".join(place.detail for place in record.places)
        return KeyRow(
            record,
            record.package,
            (
                display_name(record.name) or short_fingerprint(record.package),
                display_name(record.case),
                moment_words(record.made)[:_DAY],
                standing_words(record),
                proof,
            ),
            TONE_ICONS[tone],
            tone,
            f"{record.package} {record.fingerprint} {details}",
            ((_MADE, record.made), (_PROOF, record.tested)),
        )

    @property
    def _record(self) -> KeyRecord | None:
        item = self.table.item
        return item if isinstance(item, KeyRecord) else None

    @Slot()
    def _look(self) -> None:
        record = self._record
        for button in (self.test, self.grant, self.erase):
            button.setEnabled(record is not None)
        self.keep.setEnabled(record is not None and bool(record.fingerprint))
        self.about.setVisible(record is not None)
        if record is not None:
            self.about.show_record(record)

    # --- acts ------------------------------------------------------------------------------------

    @Slot()
    def _test(self) -> None:
        if self._record is not None:
            self._open(ProveDialog(self.services, self._record, self))

    @Slot()
    def _keep(self) -> None:
        if self._record is not None:
            self._open(KeepDialog(self.services, self._record, self))

    @Slot()
    def _grant(self) -> None:
        if self._record is not None:
            self._open(GrantDialog(self.services, self._record, self))

    @Slot()
    def _destroy(self) -> None:
        if self._record is not None:
            self._open(DestroyDialog(self.services, self._record, self))

    def _open(self, dialog: ActDialog) -> None:
        dialog.accepted.connect(self._accepted)
        # Also when it failed: a part may have been done, and every try is in the log.
        dialog.finished.connect(self.refresh)
        self.put(dialog)

    @Slot()
    def _accepted(self) -> None:
        dialog = self.dialog
        name = dialog.name if isinstance(dialog, ProveDialog | KeepDialog | GrantDialog) else ""
        if isinstance(dialog, ProveDialog):
            self.say(self.tr("{name} opens. The custody log keeps the proof.").format(name=name))
        elif isinstance(dialog, KeepDialog):
            self.say(self.tr("The key of {name} was kept and read back.").format(name=name))
        elif isinstance(dialog, GrantDialog) and dialog.target is not None:
            words = self.tr("Written: {file}. Hand it over together with {name}.")
            self.say(words.format(file=display_name(dialog.target.name), name=name))
        elif isinstance(dialog, DestroyDialog):
            self.say(
                self.tr(
                    "Destroyed as you both said. That no other copy exists, nobody can prove, and"
                    " the log says so."
                )
            )

    @Slot()
    def _seal(self) -> None:
        self.wanted.emit(Errand(PageName.SEAL))

    # --- building --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.table.chosen.connect(self._look)
        self.table.opened.connect(self._test)
        self.test.clicked.connect(self._test)
        self.keep.clicked.connect(self._keep)
        self.grant.clicked.connect(self._grant)
        self.erase.clicked.connect(self._destroy)
        self.seal.clicked.connect(self._seal)

    def _empty(self) -> QWidget:
        shown, row = self.empty_page(
            self.tr("No package was sealed here yet"),
            self.tr(
                "For each package that you seal, this page tells where its key lives: on a card, in"
                " a file, in the vault, with a colleague, in a token."
            ),
            self.tr("It warns when a key has no second place, and says when it last opened."),
            self.tr(
                "A key that is nowhere is a case that is lost: give every package two places that"
                " do not burn together."
            ),
        )
        self.seal = IconButton(self.tr("&Seal a case"), "seal", "primary")
        row.addWidget(self.seal)
        row.addStretch(1)
        return shown

    def _lay_out(self) -> None:
        self.split = self.split_with(self.table, self.about, self.tr("About the chosen package"))
        buttons = FlowLayout()
        for button in (self.test, self.keep, self.grant, self.erase):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, NEAR, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.trouble)
        column.addWidget(self.done)
        column.addWidget(self.empty, 1)
        column.addWidget(self.split, 1)
        column.addLayout(buttons)
