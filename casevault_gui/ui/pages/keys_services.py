"""Tokens and services on the page of keys: public keys one seals to, and what opens with them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.keys.pinned_keys import PinnedKey
from casevault_gui.core.names import display_name
from casevault_gui.ui.dialogs.ask_secret import AskSecretDialog, SecretWish, SecretWords
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.dialogs.pin_fields import field_words
from casevault_gui.ui.dialogs.pin_file import PinFileDialog
from casevault_gui.ui.dialogs.pin_provider import AddProviderDialog
from casevault_gui.ui.keys_words import (
    PUBLIC_ONLY,
    algorithm_words,
    kind_of_key,
    kind_words,
    limit_words,
    minute_words,
    secret_words,
)
from casevault_gui.ui.models.key_rows import KeyRow
from casevault_gui.ui.pages.keys_table import KeyTable, TableShape, TableWords
from casevault_gui.ui.pages.keys_view import KeysView
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.facts import Facts
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.crypto.foreign_keys import ForeignKey
    from casevault_gui.ui.services import Services

_TESTED = 4
_LONG = 28
"""Characters of a value from which on it may have to be broken anywhere."""


class ServicesView(KeysView):
    """Lists the pinned keys; what is not tested yet is not offered when a package is sealed."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it; `refresh` asks for the keys."""
        super().__init__(services, parent)
        self._wanted = ""
        self.table = KeyTable(
            TableWords(
                self.tr("Keys of tokens and services"),
                (
                    self.tr("Name"),
                    self.tr("Kind"),
                    self.tr("Key"),
                    self.tr("From"),
                    self.tr("Tested"),
                ),
                self.tr("Search name, kind, origin or fingerprint"),
            ),
            TableShape((120, 210, 92, 140, 176), _TESTED, roomy=3),
        )
        self.empty, _buttons = self.empty_page(
            self.tr("No key is pinned yet"),
            self.tr(
                "A public key of a smart card, an HSM, a cloud key service or a key file can be"
                " sealed to offline. Only opening needs the card or the service."
            ),
            self.tr("Add the token or service itself: it is tested before it can be chosen."),
            self.tr(
                "Or pin the public key alone, when somebody else will open what you seal to it."
            ),
        )
        self.heading = Text(kind="title", selectable=True)
        self.facts = Facts()
        self.limit = Text()
        self.later = Text(
            self.tr(
                "A quantum computer of a later day could open what is sealed to this key. Keep what"
                " must stay secret for decades to identities and package keys."
            ),
            "muted",
        )
        self.pin = IconButton(self.tr("&Pin a public key file…"), "add")
        self.add = IconButton(self.tr("&Add a token or service…"), "add", "primary")
        self.test = IconButton(self.tr("&Test now…"), "check")
        self.remove = IconButton(self.tr("Rem&ove…"), "remove")
        self._lay_out()
        self._connect()
        self._look()

    @Slot()
    def refresh(self) -> None:
        """Ask for the keys."""
        self.ask(self.services.keys.pinned, self._show)

    def _show(self, keys: Sequence[PinnedKey]) -> None:
        self.split.setVisible(bool(keys))
        self.empty.setVisible(not keys)
        for button in (self.test, self.remove):
            button.setVisible(bool(keys))
        wanted, self._wanted = self._wanted, ""
        self.table.show_keys([self._row(key) for key in keys], wanted)

    def _row(self, key: PinnedKey) -> KeyRow:
        kind = kind_of_key(key)
        if key.tested:
            tested, picture, tone = minute_words(key.tested), "check", "success"
        elif kind == PUBLIC_ONLY:
            tested, picture, tone = self.tr("cannot be"), "info", "muted"
        else:
            tested, picture, tone = self.tr("not yet"), "warning", "warning"
        return KeyRow(
            key,
            key.name,
            (
                display_name(key.name),
                kind_words(kind),
                algorithm_words(key.key),
                display_name(key.origin),
                tested,
            ),
            picture,
            tone,
            key.fingerprint,
        )

    @property
    def _key(self) -> PinnedKey | None:
        item = self.table.item
        return item if isinstance(item, PinnedKey) else None

    @Slot()
    def _look(self) -> None:
        key = self._key
        self.test.setEnabled(key is not None and key.settings is not None)
        self.remove.setEnabled(key is not None)
        self.facts.start()
        if key is None:
            return
        kind = kind_of_key(key)
        self.heading.setText(display_name(key.name))
        self.facts.add(self.tr("Kind"), kind_words(kind))
        self.facts.add(self.tr("From"), display_name(key.origin))
        self.facts.add(
            self.tr("Pinned"), self.tr("{when} UTC").format(when=minute_words(key.pinned))
        )
        if key.tested:
            words = self.tr("{when} UTC: it opened what was sealed to it")
            self.facts.add(self.tr("Tested"), words.format(when=minute_words(key.tested)))
        for name, value in key.settings.values if key.settings is not None else ():
            add = self.facts.add if len(value) < _LONG else self.facts.add_path
            add(field_words(kind, name), display_name(value))
        if key.fingerprint:
            self.facts.add_digest(self.tr("Fingerprint"), key.fingerprint)
        self.limit.setText(limit_words(kind))
        self.later.setVisible(key.key is not None)

    # --- acts ------------------------------------------------------------------------------------

    @Slot()
    def _ask_file(self) -> None:
        self.services.choosers.files(self, self._read)

    def _read(self, paths: Sequence[Path]) -> None:
        self.quiet()
        path = paths[0]
        self.ask(partial(self.services.keys.read_public_key, path), partial(self._name_it, path))

    def _name_it(self, path: Path, key: ForeignKey) -> None:
        dialog = PinFileDialog(self.services, path, key, self)
        dialog.accepted.connect(self._pinned)
        self.put(dialog)

    @Slot()
    def _add(self) -> None:
        dialog = AddProviderDialog(self.services, self)
        dialog.accepted.connect(self._pinned)
        self.put(dialog)

    @Slot()
    def _pinned(self) -> None:
        dialog = self.dialog
        if isinstance(dialog, PinFileDialog | AddProviderDialog):
            key = dialog.result_value
            if isinstance(key, PinnedKey):
                self._wanted = key.name
                words = self.tr("{name} can be sealed to from now on.")
                self.say(words.format(name=display_name(key.name)))
        self.refresh()

    @Slot()
    def _test(self) -> None:
        key = self._key
        if key is None or key.settings is None:
            return
        keys, name = self.services.keys, key.name
        asks = secret_words(key.settings.kind)
        if not asks:
            self.run(
                lambda: keys.test_provider(name, lambda _what: None),
                self._tested,
                self.services.far,
            )
            return
        dialog = AskSecretDialog(
            self.services,
            SecretWords(
                self.tr("Test {name}").format(name=display_name(name)),
                self.tr(
                    "A fresh secret is sealed to it and opened again. What you enter here is used"
                    " once and kept nowhere."
                ),
                asks,
                self.tr("&Test"),
                "check",
            ),
            SecretWish.ONE,
            lambda secret, _new: keys.test_provider(name, lambda _what: secret),
            self,
            lane=self.services.far,
        )
        dialog.accepted.connect(self._tested_by_dialog)
        self.put(dialog)

    @Slot()
    def _tested_by_dialog(self) -> None:
        if isinstance(self.dialog, AskSecretDialog):
            self._tested(self.dialog.result_value)
        self.refresh()

    def _tested(self, key: object) -> None:
        if isinstance(key, PinnedKey):
            words = self.tr("{name} opens what is sealed to it.")
            self.say(words.format(name=display_name(key.name)))

    @Slot()
    def _remove(self) -> None:
        key = self._key
        if key is None:
            return
        dialog = ConfirmDialog(
            self.tr("Remove {name}?").format(name=display_name(key.name)),
            self.tr(
                "Its public key and how it is reached are forgotten here. Packages that were sealed"
                " to it stay as they are, but CaseVault cannot open them with it until it is added"
                " again."
            ),
            self.tr("&Remove"),
            self.tr("&Keep"),
            self,
        )
        dialog.accepted.connect(lambda: self.run(partial(self.services.keys.unpin, key.name)))
        self.put(dialog)

    # --- building --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.table.chosen.connect(self._look)
        self.table.opened.connect(self._test)
        self.pin.clicked.connect(self._ask_file)
        self.add.clicked.connect(self._add)
        self.test.clicked.connect(self._test)
        self.remove.clicked.connect(self._remove)

    def _lay_out(self) -> None:
        about = QWidget()
        inside = QVBoxLayout(about)
        inside.setContentsMargins(0, 0, HAIR, 0)
        inside.setSpacing(TIGHT)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.facts)
        left.addStretch(1)
        right.setSpacing(TIGHT)
        right.addWidget(Text(self.tr("Its limits"), "strong"))
        right.addWidget(self.limit)
        right.addWidget(self.later)
        right.addStretch(1)
        halves = QHBoxLayout()
        halves.setSpacing(WIDE)
        halves.addLayout(left, 1)
        halves.addLayout(right, 1)
        inside.addWidget(self.heading)
        inside.addLayout(halves)
        inside.addStretch(1)
        self.split = self.split_with(self.table, about, self.tr("About the chosen key"))
        buttons = FlowLayout()
        for button in (self.add, self.pin, self.test, self.remove):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, NEAR, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.trouble)
        column.addWidget(self.done)
        column.addWidget(self.empty, 1)
        column.addWidget(self.split, 1)
        column.addLayout(buttons)
