"""Dialogs that need a package's file and what opens it: proving a key, keeping a copy of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.names import display_name
from casevault_gui.ui.dialogs.act import ActDialog
from casevault_gui.ui.keys_desk import KEYRING, VAULT
from casevault_gui.ui.pages.review_answers import FormAnswers
from casevault_gui.ui.pages.review_credentials import CredentialForm
from casevault_gui.ui.pages.review_ways import Way
from casevault_gui.ui.services import KeyringState
from casevault_gui.ui.theme import FAR, HAIR, NEAR
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.workflows.key_records import KeyRecord
    from casevault_gui.core.workflows.public_facts import PublicFacts
    from casevault_gui.ui.keys_desk import VaultFacts
    from casevault_gui.ui.opening import Wish
    from casevault_gui.ui.services import KeyringView, Services
    from casevault_gui.ui.tasks import Lane, Task

SAMPLE = 5
"""How many files a rehearsal reads, at most."""
_WIDTH = 640
_USABLE = frozenset({KeyringState.READY, KeyringState.LOCKED})


class PackageDialog(ActDialog):
    """Asks for the file of the record's package, then for what opens it.

    A subclass adds to `fields` what it needs besides, and calls `wish` when it acts.
    """

    def __init__(
        self,
        services: Services,
        record: KeyRecord,
        title: str,
        button: str,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for the file first."""
        super().__init__(services, title, "key", button, parent)
        self.setMinimumWidth(_WIDTH)
        self.record = record
        self.facts: PublicFacts | None = None
        self._looking: Task | None = None
        self.name = display_name(record.name) or short_fingerprint(record.package)
        self.lead = Text()
        self.file = IconButton(self.tr("Choose the &package's file…"), "open")
        self.file_words = Text(self.tr("{name} is wanted.").format(name=self.name), "muted")
        self.form = CredentialForm(services.choosers.files, services.explain)
        self.answers = FormAnswers(services, self.form, self)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.file)
        row.addWidget(self.file_words, 1)
        self.fields.addWidget(self.lead)
        self.fields.addLayout(row)
        self.fields.addWidget(self.form)
        self.form.hide()
        self.file.clicked.connect(self._ask_file)
        self.form.changed.connect(self._changed)
        self.form.submitted.connect(self.try_it)
        self.answers.failed.connect(self.explain)
        self.answers.key_read.connect(self.go.setFocus)
        self.finished.connect(self._forget)

    @property
    def usable(self) -> bool:
        """Whether there is a package and what may open it."""
        return self.facts is not None and self.form.wish is not None

    def wish(self) -> tuple[Path, Wish]:
        """Return the package and what to open it with, which the form then forgets."""
        facts, wish = self.facts, self.form.wish
        if facts is None or wish is None:
            msg = "nothing to open a package with"
            raise RuntimeError(msg)
        self.form.hand_over()
        return facts.path, wish

    @property
    def lane(self) -> Lane:
        """A token or a service may keep its caller waiting."""
        return self._services.far if self.form.way is Way.TOKEN else super().lane

    def offered(self, facts: PublicFacts) -> PublicFacts:
        """Return the facts with those slots only that serve the purpose."""
        return facts

    def words_while(self) -> str:
        """Say that a passphrase takes a moment."""
        return self.tr("Opening the package. A passphrase takes a moment on purpose.")

    def failed(self, error: BaseException) -> None:
        """Go on where the secret is typed."""
        self.form.failed(error)
        self.form.focus()
        self.fit()

    @Slot()
    def _ask_file(self) -> None:
        self._services.choosers.package(self, self.look_at)

    def look_at(self, path: Path) -> None:
        """Look whether a file is the package that is meant."""
        desk = self._services.review
        self.trouble.clear()
        self._looking = self._services.desk.start(lambda _report, _cancel: desk.inspect(path))
        self._looking.succeeded.connect(self._seen)
        self._looking.failed.connect(self._unseen)

    @Slot(object)
    def _seen(self, facts: PublicFacts) -> None:
        if self.sender() is not self._looking:
            return
        self._looking = None
        shown = display_name(facts.path.name)
        if facts.package != self.record.package:
            self.facts = None
            self.form.hide()
            words = self.tr("{file} is another package. {name} is wanted.")
            self.file_words.setText(words.format(file=shown, name=self.name))
        else:
            self.facts = facts
            self.file_words.setText(shown)
            self.answers.offer(self.offered(facts))
            self.form.show()
            self.form.focus()
        self.look()
        self.fit()

    @Slot(object)
    def _unseen(self, error: BaseException) -> None:
        if self.sender() is self._looking:
            self._looking = None
            self.explain(error)

    @Slot()
    def _changed(self) -> None:
        self.look()
        if self.isVisible():
            self.fit()

    @Slot()
    def _forget(self) -> None:
        self._looking = None
        self.answers.forget()
        self.form.forget()


class ProveDialog(PackageDialog):
    """Proves that something still opens the package."""

    def __init__(
        self, services: Services, record: KeyRecord, parent: QWidget | None = None
    ) -> None:
        """Build it for a record."""
        title = self.tr("Does it still open?")
        super().__init__(services, record, title, self.tr("&Test now"), parent)
        self.lead.setText(
            self.tr(
                "Test each key while there still is another one. The custody log keeps what opened"
                " the package, and when."
            )
        )
        self.sample = QCheckBox(
            self.tr("Also &read {n} files chosen at random and compare their hashes").format(
                n=SAMPLE
            )
        )
        self.fields.addWidget(self.sample)
        self.look()

    @property
    def lane(self) -> Lane:
        """Large files take long to read: that is work, which waits for other work."""
        return self._services.lane if self.sample.isChecked() else super().lane

    def act(self) -> Callable[[], object]:
        """Return the proof."""
        sample = SAMPLE if self.sample.isChecked() else 0
        path, wish = self.wish()
        return partial(self._services.keys.test_key, path, wish, sample)


class KeepDialog(PackageDialog):
    """Keeps a copy of the package's key in the vault or the keyring."""

    def __init__(
        self, services: Services, record: KeyRecord, parent: QWidget | None = None
    ) -> None:
        """Build it for a record, and look which places there are."""
        title = self.tr("Keep a copy of the key")
        super().__init__(services, record, title, self.tr("&Keep a copy"), parent)
        self.lead.setText(
            self.tr(
                "The key is tried on the package first, then stored and read back. Where is it now?"
            )
        )
        self.form.grant.hide()
        self.places = {
            VAULT: QRadioButton(self.tr("In your key &vault")),
            KEYRING: QRadioButton(self.tr("In the keyri&ng of this computer")),
        }
        self.notes = {place: Text(kind="small") for place in self.places}
        column = QVBoxLayout()
        column.setSpacing(HAIR)
        column.addWidget(Text(self.tr("Where shall the copy go?"), "strong"))
        for place, choice in self.places.items():
            choice.setEnabled(False)
            choice.toggled.connect(self._changed)
            self.notes[place].setContentsMargins(FAR + HAIR, 0, 0, 0)
            column.addWidget(choice)
            column.addWidget(self.notes[place])
        self.fields.addLayout(column)
        keys, keyring = services.keys, services.keyring
        task = services.desk.start(lambda _report, _cancel: (keys.vault(), keyring()))
        task.succeeded.connect(self._places_known)
        task.failed.connect(self.explain)
        self.look()

    @property
    def usable(self) -> bool:
        """Whether the key comes from one place and goes to another."""
        from_there = {Way.VAULT: VAULT, Way.KEYRING: KEYRING}.get(self.form.way)
        return super().usable and self._place not in {"", from_there}

    @property
    def _place(self) -> str:
        marked = [place for place, choice in self.places.items() if choice.isChecked()]
        return marked[0] if marked else ""

    def offered(self, facts: PublicFacts) -> PublicFacts:
        """Offer the ways that lead to the key itself."""
        keys = tuple(slot for slot in facts.slots if slot.fingerprint)
        if not keys:
            self.file_words.setText(
                self.tr("This package has no key of its own that could be kept.")
            )
        return replace(facts, slots=keys)

    def act(self) -> Callable[[], object]:
        """Return what keeps it."""
        place = self._place
        path, wish = self.wish()
        return partial(self._services.keys.keep_key, path, wish, place)

    @Slot(object)
    def _places_known(self, known: tuple[VaultFacts, KeyringView]) -> None:
        vault, keyring = known
        if not vault.exists:
            note = self.tr("There is no vault yet. Make one on the tab Vault.")
        elif vault.locked:
            note = self.tr("It is locked. Unlock it on the tab Vault.")
        elif self.record.package in vault.packages:
            note = self.tr("It holds this key already.")
        else:
            note = ""
        self._allow(VAULT, note)
        usable = keyring.state in _USABLE
        self._allow(KEYRING, "" if usable else self.tr("It cannot be used now."))
        self._changed()

    def _allow(self, place: str, reason: str) -> None:
        choice = self.places[place]
        choice.setEnabled(not reason)
        choice.setAccessibleDescription(reason)
        self.notes[place].setText(reason)
        self.notes[place].setVisible(bool(reason))
        if not reason and not self._place:
            choice.setChecked(True)
