"""Importing modules in a program whose window stands."""

from __future__ import annotations

import importlib
import sys
import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

_PATIENCE_S: Final = 0.02
_ASKED: Final = QEvent.Type(QEvent.registerEventType())


def spare_sources() -> None:
    """Keep PySide6 from reading the source of each module that is imported from now on.

    It searches them for its own name, to know where its optional features (`__feature__`) may be
    switched on; nobody switches any on here. Reading takes a sixth of the time of importing, and
    holds up the window while pages load. Where a version has no such search, nothing is done.
    """
    feature = importlib.import_module("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _: True  # type: ignore[attr-defined]  # noqa: SLF001


class Pace(QObject):
    """Lets one thread import modules only while the window has nothing to do.

    Each module waits for the window's thread to have worked off what it had to do, or for a moment
    at most. Use as a context, on that thread; made on the window's.
    """

    def __init__(self, hurry: threading.Event) -> None:
        """Nobody waits while `hurry` is set: who needs a module at once says so."""
        super().__init__()
        self._hurry = hurry
        self._idle = threading.Event()
        self._thread = 0

    def event(self, event: QEvent) -> bool:
        """Hear that what was to be done is done."""
        if event.type() == _ASKED:
            self._idle.set()
            return True
        return super().event(event)

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find nothing, as a finder of modules; but wait."""
        del name, path, target
        if threading.get_ident() == self._thread and not self._hurry.is_set():
            self._idle.clear()
            priority = Qt.EventPriority.LowEventPriority.value
            QCoreApplication.postEvent(self, QEvent(_ASKED), priority)
            self._idle.wait(_PATIENCE_S)
        return None

    def __enter__(self) -> None:
        """Hold up this thread's imports."""
        self._thread = threading.get_ident()
        sys.meta_path.insert(0, self)

    def __exit__(self, *_: object) -> None:
        """Let them go."""
        sys.meta_path.remove(self)
