"""What happens to an exception nobody caught: it is logged and announced, on any thread.

`sys.excepthook` may be called on a worker's thread, so this never opens a dialog itself: `app.py`
connects `happened`, which arrives on the GUI thread.
"""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from casevault_gui.messages import explain_defect, place_of

_LOG = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Announces defects: `happened(exception)` is emitted on the thread this object lives on."""

    happened = Signal(object)
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Prepare; nothing is hooked before `install`."""
        super().__init__(parent)
        self._caught.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        self._previous = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Take over the hooks of Python for uncaught exceptions."""
        self._previous = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._previous

    def report(self, error: Exception) -> None:
        """Write down and announce a defect that was caught."""
        self._hook(type(error), error, error.__traceback__)

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # No traceback: what an error says of itself, or a line of source, may hold a secret.
        places = place_of(error.with_traceback(trace))
        _LOG.critical("uncaught %s at %s", explain_defect(error).detail, places)
        self._caught.emit(error)

    def _thread_hook(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._hook(caught.exc_type, caught.exc_value, caught.exc_traceback)

    @Slot(object)
    def _announce(self, error: BaseException) -> None:
        self.happened.emit(error)
