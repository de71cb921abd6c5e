"""What a form for a credential needs from the core: keyring, places, key files and grants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.crypto.keytext import PackageKey
    from casevault_gui.core.workflows.public_facts import PublicFacts
    from casevault_gui.ui.opening import GrantFacts, Places
    from casevault_gui.ui.pages.review_credentials import CredentialForm
    from casevault_gui.ui.services import KeyringView, Services
    from casevault_gui.ui.tasks import Task


class FormAnswers(QObject):
    """Asks off the window what a `CredentialForm` wants to know, and hands it the answers.

    Emits `key_read()` when a key file was read, `failed(error)` when something could not be told.
    """

    key_read = Signal()
    failed = Signal(object)

    def __init__(
        self, services: Services, form: CredentialForm, parent: QObject | None = None
    ) -> None:
        """Answer `form` from now on."""
        super().__init__(parent)
        self._services = services
        self._form = form
        self._asked: Task | None = None
        self._file: Task | None = None
        self._places: Task | None = None
        form.file_wanted.connect(self._read_file)
        form.grant_wanted.connect(self._read_grant)

    def offer(self, facts: PublicFacts) -> None:
        """Let the form offer what opens this package."""
        self.forget()
        self._form.offer(facts.slots)
        desk, package = self._services.review, facts.package
        self._asked = self._services.desk.start(lambda _report, _cancel: desk.keyring())
        self._asked.succeeded.connect(self._keyring_known)
        self._places = self._services.desk.start(lambda _report, _cancel: desk.places(package))
        self._places.succeeded.connect(self._places_known)
        self._places.failed.connect(self._places_unknown)

    @Slot()
    def forget(self) -> None:
        """Wait for no answer any more."""
        for task in (self._asked, self._file, self._places):
            if task is not None:
                task.cancel()
        self._asked = self._file = self._places = None

    @Slot(object)
    def _keyring_known(self, view: KeyringView) -> None:
        if self.sender() is self._asked:
            self._asked = None
            self._form.show_keyring(view)

    @Slot(object)
    def _places_known(self, places: Places) -> None:
        if self.sender() is self._places:
            self._places = None
            self._form.show_places(places)

    @Slot(object)
    def _places_unknown(self, error: BaseException) -> None:
        # What opens without vault, identity and tokens still does.
        if self.sender() is self._places:
            self._places = None
            self.failed.emit(error)

    @Slot(object)
    def _read_grant(self, path: Path) -> None:
        desk = self._services.review
        self._file = self._services.desk.start(lambda _report, _cancel: desk.read_grant(path))
        self._file.succeeded.connect(self._grant_read)
        self._file.failed.connect(self._file_failed)

    @Slot(object)
    def _grant_read(self, facts: GrantFacts) -> None:
        if self.sender() is self._file:
            self._file = None
            self._form.take_grant(facts)

    @Slot(object)
    def _read_file(self, path: Path) -> None:
        desk = self._services.review
        self._file = self._services.desk.start(lambda _report, _cancel: desk.read_key_file(path))
        self._file.succeeded.connect(self._file_read)
        self._file.failed.connect(self._file_failed)

    @Slot(object)
    def _file_read(self, key: PackageKey) -> None:
        if self.sender() is self._file:
            self._file = None
            self._form.take_file_key(key)
            self.key_read.emit()

    @Slot(object)
    def _file_failed(self, error: BaseException) -> None:
        if self.sender() is self._file:
            self._file = None
            self.failed.emit(error)
