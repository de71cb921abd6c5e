"""Says through the desktop that long work has ended: what kind and how, never a name.

Notifications may stand on a locked screen and in a history of the desktop's, so no case, file,
place or person is in them.
"""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from casevault_gui.core.progress import Stage
from casevault_gui.ui.buses import BusLine, BusTroubleError, session_address
from casevault_gui.ui.work_watch import Ended, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.settings import SettingsStore
    from casevault_gui.ui.tasks import Lane

LONG_SECONDS: Final = 10.0
"""Work that took less than this is not worth a message."""

_PLACE: Final = (
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
    "org.freedesktop.Notifications",
)
_LIKE_THE_SERVER: Final = -1
_WHOLE: Final = frozenset({Stage.SEAL, Stage.COPY, Stage.PROTECT})
"""What is done when it ends without trouble; other work has a result to be looked at."""


class Notices(QObject):
    """Tells of the end of long work while none of our windows is in front.

    The desktop's notification is asked for on `lane`, where there is a session bus; the window's
    own sign in the task bar everywhere. `waiting` says whether the window waits for an answer.
    Whoever comes back to a window of ours finds no message about it any more.
    """

    def __init__(
        self,
        settings: SettingsStore,
        lane: Lane,
        window: QWidget,
        waiting: Callable[[], bool],
        *,
        long_seconds: float = LONG_SECONDS,
    ) -> None:
        """Say nothing yet."""
        super().__init__(window)
        self._settings = settings
        self._lane = lane
        self._window = window
        self._waiting = waiting
        self._long = long_seconds
        self._last = 0
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._looked_at)

    @Slot(object)
    def tell(self, ended: Ended) -> None:
        """Say that work has ended, if it was long and nobody looks on; who stopped it knows."""
        told = self._settings.settings.tell_ended and ended.outcome is not Outcome.STOPPED
        if not told or ended.seconds < self._long or self._in_front():
            return
        QApplication.alert(self._window)
        address = session_address()
        if address:
            title, words, last = self.title(ended), self.words(ended), self._last
            task = self._lane.start(lambda _report, _cancel: notify(address, title, words, last))
            task.succeeded.connect(self._shown)

    def title(self, ended: Ended) -> str:
        """Return what has ended."""
        known = {
            Stage.SEAL: self.tr("Sealing has ended."),
            Stage.COPY: self.tr("Copying has ended."),
            Stage.PROTECT: self.tr("Making the recovery record has ended."),
            Stage.REPAIR: self.tr("Repairing has ended."),
            Stage.EXTRACT: self.tr("Writing files out has ended."),
            Stage.CHECK_LOG: self.tr("Checking has ended."),
            Stage.VERIFY: self.tr("Checking has ended."),
        }
        usual = self.tr("The work has ended.")
        return usual if ended.stage is None else known.get(ended.stage, usual)

    def words(self, ended: Ended) -> str:
        """Return how it has ended."""
        if ended.outcome is Outcome.FAILED:
            return self.tr("Not complete. CaseVault says why.")
        if self._waiting():
            return self.tr("CaseVault waits for your answer.")
        if ended.stage in _WHOLE:
            return self.tr("Complete.")
        return self.tr("CaseVault shows the result.")

    def _in_front(self) -> bool:
        # None when no window of ours has the keyboard, which Qt's annotations do not say.
        front: QWidget | None = QApplication.activeWindow()
        return front is not None

    @Slot(object)
    def _shown(self, number: object) -> None:
        if isinstance(number, int):
            self._last = number
            if self._in_front():
                self._withdraw()

    @Slot(object)
    def _looked_at(self, window: object) -> None:
        if window is not None:
            self._withdraw()

    def _withdraw(self) -> None:
        number, self._last = self._last, 0
        address = session_address()
        if number and address:
            self._lane.start(lambda _report, _cancel: withdraw(address, number))


def notify(address: str, title: str, words: str, replaces: int = 0) -> int:
    """Ask the desktop on the bus at `address` to show a message; return its number.

    `replaces` is the number of an older one, 0 for none, as is the answer where nothing was shown.
    """
    hints = {"desktop-entry": ("s", "casevault"), "category": ("s", "transfer.complete")}
    acts: list[str] = []
    body = ("CaseVault", replaces, "casevault", title, words, acts, hints, _LIKE_THE_SERVER)
    try:
        with closing(BusLine(address)) as line:
            answer = line.call(_PLACE, "Notify", "susssasa{sv}i", body)
    except BusTroubleError:
        return 0
    return answer[0] if answer and isinstance(answer[0], int) else 0


def withdraw(address: str, number: int) -> None:
    """Ask the desktop on the bus at `address` to show the message of this number no more."""
    # One that is gone already is answered with an error.
    with suppress(BusTroubleError), closing(BusLine(address)) as line:
        line.call(_PLACE, "CloseNotification", "u", (number,))
