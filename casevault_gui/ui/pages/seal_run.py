"""One run of sealing: prepare, hand over the key, name the package; or stop, or discard."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog

from casevault_gui.core.custody.act import CANCELLED
from casevault_gui.core.errors import Cancelled
from casevault_gui.ui.dialogs.key_once import KeyOnceDialog
from casevault_gui.ui.dialogs.share_cards import ShareCardsDialog
from casevault_gui.ui.policy_words import PolicyWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.release_key import KeyRelease
    from casevault_gui.core.workflows.seal import Sealed
    from casevault_gui.core.workflows.seal_request import SealRequest
    from casevault_gui.ui.seal_desk import Prepared
    from casevault_gui.ui.sealing_options import SealExtras
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

NOT_TAKEN = "key not taken"
"""What the custody log says when the package was discarded because nobody took its key."""

_LOOK_S, _LOOKS = 0.05, 40


class Phase(Enum):
    """Where the run stands; a package is pending in KEY, FINISHING, UNNAMED and DISCARDING."""

    IDLE = auto()
    PREPARING = auto()
    KEY = auto()
    FINISHING = auto()
    UNNAMED = auto()
    """Whole, its key safe, but it could not be named: `finish` may be tried again."""
    DISCARDING = auto()


class SealRun(QObject):
    """Emits `started(Task)` while it prepares, `phase_changed()`, and one of the endings.

    `sealed(Sealed)`, `failed(error)` (in phase UNNAMED the package is still there), `discarded()`.
    """

    started = Signal(object)
    phase_changed = Signal()
    sealed = Signal(object)
    failed = Signal(object)
    discarded = Signal()

    def __init__(self, services: Services, window: QWidget) -> None:
        """Idle; dialogs stand over `window`."""
        super().__init__(window)
        self._services = services
        self._window = window
        self._prepared: Prepared | None = None
        self._preparing: Task | None = None
        self.phase = Phase.IDLE
        self.dialog: KeyOnceDialog | None = None
        self._foreseen: KeyOnceDialog | None = None
        self._seen = threading.Event()
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._build_some)
        self.cards: ShareCardsDialog | None = None

    @property
    def busy(self) -> bool:
        """Whether work is under way, or a package waits for its key or its name."""
        return self.phase is not Phase.IDLE

    def start(self, request: SealRequest, extras: SealExtras | None = None) -> None:
        """Begin; does nothing while a run is under way."""
        if self.busy:
            return
        desk, seen = self._services.seal, threading.Event()

        def work(report: Report, cancel: CancelToken) -> Prepared:
            for _ in range(_LOOKS):
                cancel.check()
                if seen.wait(_LOOK_S):
                    break
            whole = request if extras is None else desk.complete(request, extras)
            return desk.prepare(whole, report, cancel)

        task = self._lane(work, self._is_prepared, self._prepare_failed)
        self._preparing = task
        # The window first shows that work begins, and builds what it will ask in the end: both
        # stall where the work already takes the interpreter from it.
        self._seen = seen
        self._enter(Phase.PREPARING)
        self.started.emit(task)
        QTimer.singleShot(0, self, self._foresee if request.with_key else seen.set)

    def stop(self) -> None:
        """Bring the run to an end, for the window closes; a package that only lacks its name stays.

        Work in the lane is stopped by whoever closes the lane.
        """
        dialog = self.dialog or self.cards
        if self.phase is not Phase.KEY or dialog is None or self._prepared is None:
            return
        handed_over = (self._prepared.release, self._prepared.shares)
        taken = all(each is None or each.proven for each in handed_over)
        dialog.done(QDialog.DialogCode.Rejected)
        (self.finish if taken else self.discard)()

    @Slot()
    def finish(self) -> None:
        """Give the package its name."""
        prepared = self._prepared
        if prepared is None or self.phase not in {Phase.KEY, Phase.UNNAMED, Phase.PREPARING}:
            return
        self._enter(Phase.FINISHING)
        self._lane(lambda _report, _cancel: prepared.finish(), self._is_sealed, self._unnamed)

    @Slot()
    def discard(self) -> None:
        """Remove the package that waits for its key or its name."""
        prepared = self._prepared
        if prepared is None or self.phase not in {Phase.KEY, Phase.UNNAMED}:
            return
        self._remove(prepared, NOT_TAKEN, self._is_discarded)

    def _remove(self, prepared: Prepared, reason: str, done: Callable[[object], None]) -> None:
        self._enter(Phase.DISCARDING)
        self._lane(lambda _report, _cancel: prepared.discard(reason), done, self._unnamed)

    def _lane(
        self,
        work: Callable[[Report, CancelToken], object],
        done: Callable[[object], None],
        failed: Callable[[BaseException], None],
    ) -> Task:
        task = self._services.lane.start(work)
        task.succeeded.connect(done)
        task.failed.connect(failed)
        return task

    def _enter(self, phase: Phase) -> None:
        self.phase = phase
        if phase not in {Phase.PREPARING, Phase.KEY} and self._foreseen is not None:
            self._foreseen.deleteLater()
            self._foreseen = None
        self.phase_changed.emit()

    @Slot(object)
    def _is_prepared(self, made: object) -> None:
        # The lane passes on what the desk returned.
        prepared = cast("Prepared", made)
        self._prepared = prepared
        if self._preparing is not None and self._preparing.token.cancelled:
            # Stopped at the very end, when the work could not hear it any more.
            self._remove(prepared, CANCELLED, self._is_stopped)
            return
        if prepared.release is None and prepared.shares is None:
            self.finish()
            return
        self._enter(Phase.KEY)
        if prepared.release is not None:
            self._ask_key(prepared.release)
        else:
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Hand out the cards, where there are any, then give the package its name."""
        shares = self._prepared.shares if self._prepared is not None else None
        if shares is None or shares.proven:
            self.finish()
            return
        dialog = ShareCardsDialog(
            shares,
            run_task=self._beside,
            explain=self._services.explain,
            choose_target=self._services.choosers.target,
            parent=self._window.window(),
        )
        dialog.accepted.connect(self.finish)
        dialog.discarded.connect(self.discard)
        dialog.finished.connect(self._cards_closed)
        self.cards = dialog
        dialog.open()

    @Slot(object)
    def _prepare_failed(self, error: BaseException) -> None:
        self._enter(Phase.IDLE)
        self.failed.emit(error)

    @Slot()
    def _foresee(self) -> None:
        """Begin to build the question for the key, in slices, for the window must not halt."""
        if self.phase is not Phase.PREPARING or self._foreseen is not None:
            self._seen.set()
            return
        self._foreseen = self._key_dialog()
        self._slices.start()

    @Slot()
    def _build_some(self) -> None:
        if self._foreseen is None or not self._foreseen.build_some():
            self._slices.stop()
            self._seen.set()

    def _key_dialog(self) -> KeyOnceDialog:
        dialog = KeyOnceDialog(
            clipboard=self._services.clipboard,
            run_task=self._beside,
            explain=self._services.explain,
            choose_target=self._services.choosers.target,
            parent=self._window.window(),
            policy=PolicyWords(self._services.policy, self._services.explain),
        )
        dialog.accepted.connect(self._go_on)
        dialog.discarded.connect(self.discard)
        dialog.finished.connect(self._dialog_closed)
        return dialog

    def _ask_key(self, release: KeyRelease) -> None:
        self.dialog, self._foreseen = self._foreseen or self._key_dialog(), None
        self.dialog.offer(release)

    def _beside(
        self,
        function: Callable[[], object],
        done: Callable[[object], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        # The log is told what became of a key even while the program ends.
        task = self._services.desk.start(lambda _report, _cancel: function(), certain=True)
        task.succeeded.connect(done)
        task.failed.connect(failed)

    @Slot()
    def _dialog_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot()
    def _cards_closed(self) -> None:
        if self.cards is not None:
            self.cards.deleteLater()
            self.cards = None

    @Slot(object)
    def _is_sealed(self, sealed: object) -> None:
        self._prepared = None
        self._services.settings.remember(cast("Sealed", sealed).path)
        self._enter(Phase.IDLE)
        self.sealed.emit(sealed)

    @Slot(object)
    def _is_discarded(self, _nothing: object) -> None:
        self._prepared = None
        self._enter(Phase.IDLE)
        self.discarded.emit()

    @Slot(object)
    def _is_stopped(self, _nothing: object) -> None:
        self._prepared = None
        self._prepare_failed(Cancelled())

    @Slot(object)
    def _unnamed(self, error: BaseException) -> None:
        self._enter(Phase.UNNAMED)
        self.failed.emit(error)
