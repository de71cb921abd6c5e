"""Pages and desks that are loaded after the window stands, so that it need not wait for them."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.ui.pages.page import Page
    from casevault_gui.ui.review_desk import ReviewDesk
    from casevault_gui.ui.seal_desk import SealDesk
    from casevault_gui.ui.services import Services

_ONE_AT_A_TIME = threading.Lock()


class LatePage:
    """Makes a page as its class would; the class's module is loaded when it is first wanted."""

    def __init__(self, module: str, page: str) -> None:
        """Name the module, and the class in it."""
        self._module, self._page = module, page

    def load(self) -> Callable[[Services], Page]:
        """Load the module and return the page's class; safe on any thread."""
        with _ONE_AT_A_TIME:
            made: Callable[[Services], Page] = getattr(
                importlib.import_module(self._module), self._page
            )
        return made

    def __call__(self, services: Services) -> Page:
        """Make the page."""
        return self.load()(services)


class LateDesk:
    """Answers as a desk of its class over a profile; module and desk are had when first wanted."""

    def __init__(self, module: str, desk: str, profile: Profile) -> None:
        """Name the module, and the class in it."""
        self._module, self._name, self._profile = module, desk, profile
        self._made: Any = None

    def load(self) -> Any:
        """Load the module and return the desk; safe on any thread."""
        with _ONE_AT_A_TIME:
            if self._made is None:
                made = getattr(importlib.import_module(self._module), self._name)
                self._made = made(self._profile)
        return self._made

    def __getattr__(self, name: str) -> Any:
        """Return what the desk has; nobody asks it for what only Python itself would."""
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.load(), name)


def late_seal_desk(profile: Profile) -> SealDesk:
    """Return the desk of sealing."""
    return cast("SealDesk", LateDesk("casevault_gui.ui.seal_desk", "ProfileSealDesk", profile))


def late_review_desk(profile: Profile) -> ReviewDesk:
    """Return the desk of opening and reviewing."""
    desk = LateDesk("casevault_gui.ui.review_desk", "ProfileReviewDesk", profile)
    return cast("ReviewDesk", desk)


class PageLoader:
    """Loads pages and desks beside the window, one by one, on a thread of its own."""

    def __init__(self, pages: Iterable[object]) -> None:
        """Begin; what is not late is there already."""
        self._wanted = [page for page in pages if isinstance(page, LatePage | LateDesk)]
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._load, name="pages")
        self._thread.start()

    def stop(self) -> None:
        """Load no more, and wait for what is being loaded; safe to call twice."""
        self._stopped.set()
        self._thread.join()

    def _load(self) -> None:
        for page in self._wanted:
            if self._stopped.is_set():
                return
            page.load()
