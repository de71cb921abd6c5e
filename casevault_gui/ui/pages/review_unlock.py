"""Before opening: what anyone can see of the package, and the question how to open it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.public_facts import PublicFacts, SlotFacts
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.keys_words import slot_words
from casevault_gui.ui.pages.review_answers import FormAnswers
from casevault_gui.ui.pages.review_credentials import CredentialForm
from casevault_gui.ui.pages.review_ways import Way
from casevault_gui.ui.theme import NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.facts import Facts
from casevault_gui.ui.widgets.halves import Halves
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.ui.opening import Wish
    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_WHY_LENGTH = 500


class UnlockView(QWidget):
    """Asks for a credential until the package opens.

    Emits `opened(OpenedPackage)`, `failed(error)` when it did not open, and `troubled()` when
    something is shown at the top. A credential
    is forgotten as soon as it was tried, and when `forget` is called.
    """

    opened = Signal(object)
    failed = Signal(object)
    troubled = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it for no package yet."""
        super().__init__(parent)
        self._services = services
        self._facts: PublicFacts | None = None
        self._attempt: Task | None = None
        self.trouble = MessagePanel()
        self.facts = Facts()
        self.form = CredentialForm(services.choosers.files, services.explain)
        self._answers = FormAnswers(services, self.form, self)
        self.why = QLineEdit()
        self.open = IconButton(self.tr("&Open"), "unlock", "primary")
        self.waiting = Text(kind="muted")
        self.question = Text(self.tr("How do you want to open it?"), "title")
        self.inside: QVBoxLayout
        self.column: QVBoxLayout
        self._lay_out()
        self.form.changed.connect(self._look)
        self.form.submitted.connect(self._try)
        self.form.file_wanted.connect(self.trouble.clear)
        self.form.grant_wanted.connect(self.trouble.clear)
        self._answers.key_read.connect(self.open.setFocus)
        self._answers.failed.connect(self._explain)
        self.open.clicked.connect(self._try)

    def show_facts(self, facts: PublicFacts) -> None:
        """Begin with another package."""
        self.forget()
        self._facts = facts
        self.facts.start()
        self.facts.add_path(self.tr("File"), display_name(str(facts.path)))
        size = size_words(facts.size)
        if facts.volumes:
            missing = [str(each.number) for each in facts.volumes if each.path is None]
            words = self.tr("{size} in files: {n}, all of them here")
            if missing:
                words = self.tr("{size} in files: {n}; missing: {missing}")
            count = count_words(len(facts.volumes))
            size = words.format(size=size, n=count, missing=", ".join(missing))
        self.facts.add(self.tr("Size"), size)
        self.facts.add_digest(self.tr("Package"), facts.package)
        for number, slot in enumerate(facts.slots):
            self.facts.add(self.tr("Opens with") if number == 0 else "", self._slot_words(slot))
        self._answers.offer(facts)
        self._look()

    @Slot()
    def forget(self) -> None:
        """Forget every credential and wait for no answer any more."""
        if self._attempt is not None:
            self._attempt.cancel()
        self._attempt = None
        self._answers.forget()
        self.form.forget()
        self.why.setText("")
        self.waiting.setText("")
        self.trouble.clear()
        self._look()

    def focus(self) -> None:
        """Put the focus where the person goes on."""
        self.form.focus()

    def _slot_words(self, slot: SlotFacts) -> str:
        if slot.fingerprint:
            return self.tr("package key {fingerprint}").format(
                fingerprint=short_fingerprint(slot.fingerprint)
            )
        if slot.known and slot.type == "shares":
            return self.tr("cards of set {set}: {n} together").format(
                set=slot.set_id, n=slot.threshold
            )
        if slot.known:
            return slot_words(slot.type)
        return self.tr("“{type}”, which this version of CaseVault does not know").format(
            type=slot.type
        )

    @Slot()
    def _look(self) -> None:
        self.open.setEnabled(self._ready())

    def _ready(self) -> bool:
        """Whether everything is there that a try needs."""
        idle = self._attempt is None and self._facts is not None
        return idle and self.form.wish is not None

    def _begin(self, facts: PublicFacts, wish: Wish, why: str) -> Task:
        desk, services = self._services.review, self._services
        # A token or a service may keep its caller waiting.
        lane = services.far if self.form.way is Way.TOKEN else services.desk
        return lane.start(lambda _report, _cancel: desk.open(facts.path, wish, why))

    @Slot()
    def _try(self) -> None:
        wish, facts = self.form.wish, self._facts
        if wish is None or facts is None or not self._ready():
            return
        self.trouble.clear()
        words = {
            Way.PASSPHRASE: self.tr("Trying the passphrase. This takes a moment on purpose."),
            Way.KEYRING: self.tr("Waiting for the keyring. Your system may ask you to unlock it."),
        }
        self.waiting.setText(words.get(self.form.way, self.tr("Opening…")))
        self._attempt = self._begin(facts, wish, self.why.text().strip())
        self._attempt.succeeded.connect(self._succeeded)
        self._attempt.failed.connect(self._failed)
        self.form.hand_over()

    @Slot(object)
    def _succeeded(self, result: object) -> None:
        # A subclass overrides what this calls, not this: an overridden slot has no sender.
        if self.sender() is not self._attempt:
            self._put_away(result)
            return
        self._attempt = None
        self._take(result)

    def _take(self, result: object) -> None:
        """Go on with what a try gave."""
        self.forget()
        self.opened.emit(result)

    def _put_away(self, result: object) -> None:
        """End what answers a question that nobody asks any more."""
        cast("OpenedPackage", result).close()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self.sender() is self._attempt:
            self._attempt = None
            self.form.failed(error)
            self._explain(error)

    @Slot(object)
    def _explain(self, error: BaseException) -> None:
        self.waiting.setText("")
        self.trouble.show_message(self._services.explain(error))
        self.failed.emit(error)
        self._look()
        self.focus()
        self.troubled.emit()

    def _lay_out(self) -> None:
        frame, inside = card(spacing=TIGHT)
        self.inside = inside
        inside.addWidget(self.question)
        inside.addWidget(self.form)
        self.why.setMaxLength(_WHY_LENGTH)
        self.why.setPlaceholderText(self.tr("Reason for opening, for the custody log (optional)"))
        self.why.setAccessibleName(self.tr("Reason for opening"))
        inside.addWidget(self.why)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.waiting, 1)
        foot.addWidget(self.open)
        inside.addLayout(foot)
        inside.addStretch(1)
        public, about = card(spacing=TIGHT)
        about.addWidget(Text(self.tr("What anyone can see"), "title"))
        about.addWidget(self.facts)
        about.addStretch(1)
        about.addWidget(
            Text(
                self.tr(
                    "These facts are not secret and not proven yet. They are proven when the"
                    " package opens."
                ),
                "small",
            )
        )
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(self.trouble)
        column.addWidget(Halves(public, frame, (4, 5)))
        column.addStretch(1)
