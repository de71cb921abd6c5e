"""Pages and desks that are loaded after the window stands, so that it need not wait for them."""

from __future__ import annotations

import gc
import importlib
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from casevault_gui.ui.imports import OneAtATime, Pace, has_classes_of_qt, spare_sources
from casevault_gui.ui.vault_desk import VaultDesk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.ui.keys_desk import KeysDesk
    from casevault_gui.ui.pages.page import Page
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.vault_desk import VaultEvents, VaultFacts

_ONE_AT_A_TIME = threading.Lock()
_hurry = threading.Event()
"""Somebody waits for a page: whoever loads it beside the window shall not wait in turn."""


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    if not _ONE_AT_A_TIME.acquire(blocking=False):
        _hurry.set()
        _ONE_AT_A_TIME.acquire()
        _hurry.clear()
    try:
        yield
    finally:
        _ONE_AT_A_TIME.release()


class LatePage:
    """Makes a page as its class would; the class's module is loaded when it is first wanted."""

    def __init__(self, module: str, page: str) -> None:
        """Name the module, and the class in it."""
        self.module, self._page = module, page

    def load(self) -> Callable[[Services, QWidget], Page]:
        """Load the module and return the page's class; for the window's thread."""
        with _one_at_a_time():
            made: Callable[[Services, QWidget], Page] = getattr(
                importlib.import_module(self.module), self._page
            )
        return made

    def __call__(self, services: Services, parent: QWidget) -> Page:
        """Make the page inside `parent`."""
        return self.load()(services, parent)


class LateDesk:
    """Answers as a desk of its class over a profile; module and desk are had when first wanted."""

    def __init__(self, module: str, desk: str, *of: object) -> None:
        """Name the module, and what in it makes the desk `of` a profile."""
        self._module, self._name, self._of = module, desk, of
        self._made: Any = None

    def load(self) -> Any:
        """Load the module and return the desk; safe on any thread."""
        with _one_at_a_time():
            if self._made is None:
                made = getattr(importlib.import_module(self._module), self._name)
                self._made = made(*self._of)
        return self._made

    def __getattr__(self, name: str) -> Any:
        """Return what the desk has; nobody asks it for what only Python itself would."""
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.load(), name)


def late_desk(module: str, desk: str, *of: object) -> Any:
    """Return the desk that `desk` in a module of the window makes `of` a profile; any type."""
    return LateDesk(f"casevault_gui.ui.{module}", desk, *of)


class LateKeysDesk(LateDesk):
    """Tells of the vault at once, which the first window shows; of keys when first asked."""

    def __init__(self, profile: Profile, events: VaultEvents) -> None:
        """Serve an open profile; `events` tells of each lock and unlock."""
        super().__init__("casevault_gui.ui.keys_desk", "ProfileKeysDesk", profile, events)
        self._vault = VaultDesk(profile, events)

    def vault(self) -> VaultFacts:
        """Return the vault's state; raises `VaultTrouble`."""
        return self._vault.vault()

    def lock_vault(self) -> None:
        """Lock it; quick, never fails."""
        self._vault.lock_vault()


def late_keys_desk(profile: Profile, events: VaultEvents) -> KeysDesk:
    """Return the desk of keys."""
    return cast("KeysDesk", LateKeysDesk(profile, events))


class PageLoader(QObject):
    """Loads pages and desks while the window has nothing to do; emits `loaded()` after the last.

    Pages are imported on the window's thread, a module at a time: they make classes of Qt. What
    they need that has none, and the desks, are imported beside it, on a thread.
    """

    loaded = Signal()
    _imported = Signal()

    def __init__(self, wanted: Iterable[object]) -> None:
        """Begin, on the window's thread; what is not late is there already."""
        super().__init__()
        late = tuple(wanted)
        self._pages = deque(page for page in late if isinstance(page, LatePage))
        self._desks = [desk for desk in late if isinstance(desk, LateDesk)]
        self._wanted: list[str] = []
        """Modules that wait for the one that follows."""
        self._stopped = threading.Event()
        self._modules = len(sys.modules)
        self._one = OneAtATime()
        self._pace = Pace(_hurry)
        self._beside = ThreadPoolExecutor(1, "pages")
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._go_on)
        self._imported.connect(self._idle.start, Qt.ConnectionType.QueuedConnection)
        spare_sources()
        self._idle.start()

    def stop(self) -> None:
        """Load no more, and wait for what is being loaded; safe to call twice."""
        self._stopped.set()
        _hurry.set()
        self._beside.shutdown(cancel_futures=True)
        _hurry.clear()
        self._idle.stop()

    @Slot()
    def _go_on(self) -> None:
        if self._stopped.is_set():
            self._idle.stop()
        elif self._wanted:
            self._import_last()
        elif self._pages:
            self._wanted.append(self._pages.popleft().module)
        else:
            self._idle.stop()
            self._beside.submit(self._load_desks)

    def _import_last(self) -> None:
        waiting, self._wanted = self._wanted, []
        # What a module raises is for whoever hears of defects; the next page is another matter.
        first = self._one.needed_by(waiting[-1])
        if first is None:
            self._wanted = waiting[:-1]
            if not self._wanted:
                self._keep()
            return
        self._wanted = waiting
        if first in waiting:
            self._one.allow(first)
        elif has_classes_of_qt(first):
            self._wanted.append(first)
        else:
            # Where it can not be imported, who needs it shall hear why.
            self._one.allow(first)
            self._idle.stop()
            self._beside.submit(self._import_beside, first)

    def _import_beside(self, name: str) -> None:
        with suppress(Exception), _one_at_a_time(), self._pace:
            importlib.import_module(name)
        self._imported.emit()

    def _load_desks(self) -> None:
        for desk in self._desks:
            if self._stopped.is_set():
                return
            # One that can not be loaded is a defect for who first asks it for something.
            with suppress(Exception), self._pace:
                desk.load()
            self._keep()
        self.loaded.emit()

    def _keep(self) -> None:
        if self._modules != (modules := len(sys.modules)):
            self._modules = modules
            # Modules stay: whoever looks for garbage would stop the window to look through some
            # 80,000 objects, and would find nothing.
            gc.freeze()
