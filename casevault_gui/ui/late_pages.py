"""Pages and desks that are loaded after the window stands, so that it need not wait for them."""

from __future__ import annotations

import gc
import importlib
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from casevault_gui.ui.imports import Pace, spare_sources
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
        self._module, self._page = module, page

    def load(self) -> Callable[[Services, QWidget], Page]:
        """Load the module and return the page's class; safe on any thread."""
        with _one_at_a_time():
            made: Callable[[Services, QWidget], Page] = getattr(
                importlib.import_module(self._module), self._page
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


class PageLoader:
    """Loads pages and desks beside the window, one by one, on a thread of its own."""

    def __init__(self, pages: Iterable[object]) -> None:
        """Begin; what is not late is there already."""
        self._wanted = [page for page in pages if isinstance(page, LatePage | LateDesk)]
        self._stopped = threading.Event()
        self._pace = Pace(_hurry)
        spare_sources()
        self._thread = threading.Thread(target=self._load, name="pages")
        self._thread.start()

    def stop(self) -> None:
        """Load no more, and wait for what is being loaded; safe to call twice."""
        self._stopped.set()
        _hurry.set()
        self._thread.join()
        _hurry.clear()

    def _load(self) -> None:
        with self._pace:
            self._load_all()

    def _load_all(self) -> None:
        known = len(sys.modules)
        for page in self._wanted:
            if self._stopped.is_set():
                return
            page.load()
            if known != (known := len(sys.modules)):
                # Modules stay: whoever looks for garbage would stop the window to look through
                # some 80,000 objects, and would find nothing.
                gc.freeze()
