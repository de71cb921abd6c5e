"""The key dialog: the package's key, once, and no way on before somebody demonstrably has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys.key_store import StoreCondition, StoreState
from casevault_gui.messages import Message
from casevault_gui.ui.clipboard import SecretClipboard
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.dialogs.key_face import KeyFace, KeyNote
from casevault_gui.ui.dialogs.key_release import GuiCall, KeyRelease, OutcomeWatch, RunTask
from casevault_gui.ui.dialogs.key_ways import KeyWays
from casevault_gui.ui.dialogs.scrolled import ScrolledContents
from casevault_gui.ui.key_card import KeyCardFacts, make_key_card
from casevault_gui.ui.policy_words import PolicyWords
from casevault_gui.ui.theme import NEAR, WIDE
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.text import Text

HIDE_AFTER_MS = 60_000
"""How long a revealed key stays in sight."""

_WIDTH = 960


class KeyOnceDialog(Dialog):
    """Accepts when custody of the key is proven; emits `discarded()` when the person gives up.

    `choose_target` is `Choosers.target`. Every act runs through `run_task`, one at a time, and the
    window stays alive meanwhile. The dialog itself keeps no key: it is built while there is none,
    and `offer` opens it for one.
    """

    discarded = Signal()

    def __init__(
        self,
        *,
        clipboard: SecretClipboard,
        run_task: RunTask,
        explain: Callable[[BaseException], Message],
        choose_target: Callable[[QWidget, str, Callable[[Path], None]], None],
        parent: QWidget | None = None,
        policy: PolicyWords | None = None,
        hide_after_ms: int = HIDE_AFTER_MS,
        screen_height: int | None = None,
    ) -> None:
        """Build it for no key yet."""
        super().__init__(self.tr("The key of this package"), "key", parent)
        self._release: KeyRelease  # from `offer` on; before, nothing can be pressed
        self._clipboard = clipboard
        self._run_task = run_task
        self._explain = explain
        self._choose_target = choose_target
        self._policy = policy or PolicyWords()
        self._hide_after_ms = hide_after_ms
        self._screen_height = screen_height or self.screen().availableGeometry().height()
        self._busy = False
        self._on_gui = GuiCall(self)
        self._question: ConfirmDialog | None = None
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH, self.height())
        # Parts are given their place when they are made: moved there later, the style sheet
        # would look at each of them again, which takes longer than all the rest.
        self._contents = QWidget()
        self._scroll = ScrolledContents(self._contents, self)
        self.body.addWidget(self._scroll)
        self.face: KeyFace
        self.ways: KeyWays
        self.trouble: MessagePanel
        self._building = self._build()

    def build_some(self) -> bool:
        """Build another part, in a few milliseconds; return False when nothing is left to build."""
        return next(self._building, False)

    def offer(self, release: KeyRelease) -> None:
        """Open for the key of `release`, hidden, and look what the keyring can do."""
        while self.build_some():
            pass
        self._release = release
        self.face.name_key(release.fingerprint)
        self._look()
        self.face.show_key.setFocus()
        self._look_for_keyring()
        self.open()

    def reject(self) -> None:
        """Close if the key is safe, else ask first: without its key a package is worth nothing."""
        if self._busy or self._question is not None:
            return
        self.face.conceal()
        if self._release.proven:
            self.accept()
            return
        question = ConfirmDialog(
            self.tr("Discard this package?"),
            self.tr(
                "It is not proven that anybody holds its key. Without the key nobody can ever open"
                " the package, so it would be removed. Your original files were not changed."
            ),
            self.tr("&Discard the package"),
            self.tr("&Keep working on it"),
            self,
        )
        self._question = question
        question.finished.connect(self._answered)
        question.open()

    def accept(self) -> None:
        """Close if somebody demonstrably has the key, and hide it before."""
        if not self._busy and self._release.proven:
            self.face.conceal()
            super().accept()

    def changeEvent(self, event: QEvent) -> None:
        """Hide the key when another window comes to the front."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.face.conceal()

    def _do(
        self,
        act: Callable[[], object],
        done: Callable[[object], None],
        undone: Callable[[], None] | None = None,
    ) -> None:
        """Run one act of the release; nothing else can be pressed meanwhile."""
        # None when nothing has the focus, which Qt's annotations do not say.
        pressed = cast("QWidget | None", self.focusWidget())

        def ended() -> None:
            self._busy = False
            self._look()
            # Buttons that were off gave their focus away.
            if pressed is not None and pressed.isEnabled():
                pressed.setFocus()

        def succeeded(result: object) -> None:
            ended()
            done(result)
            self._look()

        def failed(error: BaseException) -> None:
            self.trouble.show_message(self._explain(error))
            ended()
            if undone is not None:
                undone()

        self.trouble.clear()
        self._busy = True
        self._look()
        self._run_task(act, succeeded, failed)

    @Slot()
    def _look(self) -> None:
        """Bring buttons and words in line with what is."""
        self.face.set_busy(busy=self._busy)
        self.ways.set_busy(busy=self._busy)
        self.discard.setEnabled(not self._busy)
        self.discard.setVisible(not self._release.proven)
        self.finish.setEnabled(not self._busy and self._release.proven)
        self.finish.setDefault(self._release.proven)
        self.note.tell(self._release)
        # On a small screen trouble needs the room more than advice does.
        self.lead.setVisible(self.trouble.message is None)
        self._scroll.fit(self._screen_height)

    # --- showing and copying ---

    @Slot()
    def _show(self) -> None:
        self._do(self._release.show, self._shown)

    def _shown(self, key: object) -> None:
        if isinstance(key, PackageKey):
            self.face.reveal(key)

    @Slot()
    def _copy(self) -> None:
        def copy() -> None:
            text = self._release.show().text
            self._release.copied(lambda: self._on_gui(lambda: self._put(text)))

        self._do(copy, lambda _: None)

    def _put(self, text: str) -> None:
        OutcomeWatch(self._clipboard, self._release, self._run_task)
        self.face.copy(text, self._clipboard)

    # --- keeping ---

    @Slot()
    def _ask_card(self) -> None:
        proposed = f"key-card-{self._release.package_id[:8]}.pdf"
        self._choose_target(self, proposed, self._save_card)

    def _save_card(self, path: Path) -> None:
        def save() -> None:
            self._release.check_card_place(path)
            self._release.print_card(
                lambda key: make_key_card(
                    path, KeyCardFacts(key, self._release.package_id, datetime.now(UTC))
                ),
                str(path),
            )

        words = self.tr("Saved as {name}. Print it, then lock it away.").format(name=path.name)
        self._do(save, lambda _: self.ways.card.prove(words))

    @Slot()
    def _save_to_keyring(self) -> None:
        self.ways.keyring.say(self.tr("Waiting for your password manager…"))
        words = self.tr("Stored, read back and compared.")
        self._do(
            self._release.save_to_keyring,
            lambda _: self.ways.keyring.prove(words),
            self._look_for_keyring,
        )

    def _look_for_keyring(self) -> None:
        self._run_task(self._release.keyring_state, self._keyring_known, self._keyring_unknown)

    def _keyring_known(self, state: object) -> None:
        if isinstance(state, StoreState):
            self.ways.show_keyring(state)
            self._look()
            # What the words now need is known when the layouts above them have heard of it.
            QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        self._scroll.fit(self._screen_height)

    def _keyring_unknown(self, _: BaseException) -> None:
        self._keyring_known(StoreState(StoreCondition.DENIED))

    @Slot()
    def _ask_file(self) -> None:
        proposed = f"key-{self._release.package_id[:8]}.cvkey"
        self._choose_target(self, proposed, self._save_file)

    def _save_file(self, path: Path) -> None:
        words = self.tr("Saved as {name}.").format(name=path.name)
        self._do(lambda: self._release.save_to_file(path), lambda _: self.ways.file.prove(words))

    @Slot(str)
    def _prove_retyped(self, text: str) -> None:
        self._do(
            lambda: self._release.prove_retyped(text),
            lambda right: self.ways.show_retyped(right=right is True),
        )

    # --- ending ---

    @Slot(int)
    def _answered(self, answer: int) -> None:
        self._question = None
        if answer == QDialog.DialogCode.Accepted:
            self.discarded.emit()
            super().reject()

    # --- building ---

    def _connect(self) -> None:
        self.face.show_wanted.connect(self._show)
        self.face.copy_wanted.connect(self._copy)
        self.face.reworded.connect(self._look)
        self.ways.card_wanted.connect(self._ask_card)
        self.ways.keyring_wanted.connect(self._save_to_keyring)
        self.ways.file_wanted.connect(self._ask_file)
        self.ways.retyping.connect(self.face.conceal)
        self.ways.retyped.connect(self._prove_retyped)
        self.discard.clicked.connect(self.reject)
        self.finish.clicked.connect(self.accept)

    def _build(self) -> Iterator[bool]:
        self.face = KeyFace(self._hide_after_ms, self._contents)
        self.face.forbid_copy(self._policy.use("clipboard"))
        yield True
        self.ways = KeyWays(self._contents)
        self.ways.forbid(keyring=self._policy.use("keyring"), files=self._policy.use("key_files"))
        yield True
        self.trouble = MessagePanel(self)
        yield True
        self.lead = Text(
            self.tr(
                "Nobody can open the package without this key, and it cannot be made again. Keep it"
                " apart from the package."
            ),
            parent=self._contents,
        )
        self.note = KeyNote(self)
        self.discard = IconButton(self.tr("&Discard package…"), "", "quiet", self)
        self.finish = IconButton(self.tr("F&inish"), "check", "primary", self)
        self._lay_out()
        self._connect()
        yield True
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
        yield True
        self._scroll.fit(self._screen_height)

    def _lay_out(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(WIDE)
        halves.addWidget(self.face, 1)
        halves.addWidget(self.ways, 1)
        column = QVBoxLayout(self._contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.lead)
        column.addLayout(halves, 1)
        self.body.addWidget(self.trouble)
        self.body.addStretch(1)
        self.buttons.insertWidget(0, self.discard)
        self.buttons.insertWidget(1, self.note, 100)
        self.add_button(self.finish)
