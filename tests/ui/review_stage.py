"""The stage on which opening and reviewing are drawn: a window over a sealed sample."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from casevault_gui.core.workflows.profile import Profile
from casevault_gui.ui.main_window import MainWindow, PageFactory
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_package import PackageView
from casevault_gui.ui.review_desk import ProfileReviewDesk
from casevault_gui.ui.services import KeyringState, KeyringView
from tests.ui import pictures
from tests.ui.make_services import Desk, open_desk
from tests.ui.pictures import SIZE, settle, wait_for
from tests.ui.review_samples import Sealed, review_desk, seal_sample
from tests.ui.scenes_shell import EmptyPage

Act = Callable[["Reviewing"], QWidget | None]
"""Brings the window to a state; returns what is to be seen if it is not the window itself."""


class ReadyKeyring(ProfileReviewDesk):
    """A desk whose keyring is ready."""

    def keyring(self) -> KeyringView:
        """Say so."""
        return KeyringView(KeyringState.READY, "GNOME Keyring")


@dataclass
class Reviewing:
    """A window on the page, and the sealed sample."""

    window: MainWindow
    page: ReviewPage
    sealed: Sealed
    desk: Desk
    folder: Path
    profile: Profile

    @property
    def package(self) -> PackageView:
        """The open package."""
        assert self.page.package is not None
        return self.page.package

    def to_key(self) -> None:
        """Choose the package."""
        self.page.look_at(self.sealed.path)
        settle(300)

    def to_package(self) -> PackageView:
        """Open it with its key."""
        self.to_key()
        self.page.unlock.form.key.set_text(self.sealed.key)
        self.page.unlock.open.click()
        settle(600)
        return self.package

    def stand_on(self, path: str) -> None:
        """Open the package and stand on a file until its preview is there."""
        view = self.to_package()
        number = view._package.index.find("data/evidence/" + path)
        view.browser.go_to(number)
        settle(700)
        wait_for(lambda: not view.preview.asking)
        settle(200)


def pages() -> dict[PageName, PageFactory]:
    """Return the pages of the window."""
    made: dict[PageName, PageFactory] = dict.fromkeys(PageName, EmptyPage)
    return {**made, PageName.HOME: HomePage, PageName.OPEN: ReviewPage}


def stage_of(act: Act) -> pictures.Stage:
    """Return what brings a window over a sealed sample to the state after `act`."""

    @contextmanager
    def stage(application: QApplication, home: Path) -> Iterator[QWidget]:
        (home / "profile").mkdir()
        with (
            review_desk(home / "reviewing") as real,
            open_desk(application, home / "profile") as desk,
        ):
            sealed = seal_sample(real.profile, home)
            window = MainWindow(replace(desk.services, review=ReadyKeyring(real.profile)), pages())
            window.resize(SIZE)
            window.show()
            window.go(Errand(PageName.OPEN))
            page = window.page(PageName.OPEN)
            assert isinstance(page, ReviewPage)
            settle()
            yield act(Reviewing(window, page, sealed, desk, home, real.profile)) or window
            page.close_package()
            settle(50)
            window.deleteLater()

    return stage


def scene(name: str, act: Act, *more: pictures.Look) -> pictures.Scene:
    """Return the scene of an act."""
    return pictures.scene(name, act, stage_of(act), *more)
