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

_QT: Final = ("PySide6.", "shiboken6.", "casevault_gui.ui.")
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


def has_classes_of_qt(name: str) -> bool:
    """Say whether a module may make classes of Qt: it is imported on the window's thread alone.

    Before Python 3.12 PySide6 keeps all of them in one table, and the window's thread looks into
    that table without the interpreter's lock. When the table grew on another thread meanwhile, the
    program ended there (decision 81).
    """
    return f"{name}.".startswith(_QT)


class OneAtATime:
    """Imports one module without those it needs, as a finder of modules that interrupts.

    A page and all it needs take a tenth of a second; each module alone takes a few milliseconds. A
    module that was interrupted has run no further than its first imports, and begins anew.
    """

    def __init__(self) -> None:
        """Serve the thread this is made on."""
        self._thread = threading.get_ident()
        self._allowed: set[str] = set()

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find nothing, as a finder of modules; but interrupt."""
        del path, target
        if threading.get_ident() == self._thread and name not in self._allowed:
            raise _Needed(name)
        return None

    def allow(self, name: str) -> None:
        """Let a module be imported by those that need it."""
        self._allowed.add(name)

    def needed_by(self, name: str) -> str | None:
        """Import a module, or return which one it needs first. Raises what the module raises."""
        self.allow(name)
        sys.meta_path.insert(0, self)
        try:
            importlib.import_module(name)
        except _Needed as needed:
            return needed.name
        finally:
            sys.meta_path.remove(self)
        return None


class _Needed(BaseException):
    # No `Exception`: a module that can do without another must not believe that it is missing.
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
