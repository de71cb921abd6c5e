"""Scenes of the shell, with the custody log: `python -m tests.ui.scenes_shell OUT_DIR [NAME…]`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from casevault_gui.core.errors import TargetFull
from casevault_gui.core.progress import Progress, Stage
from casevault_gui.messages import explain
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.dialogs.error import ErrorDialog
from casevault_gui.ui.dialogs.protect import ProtectDialog
from casevault_gui.ui.dialogs.recover import RecoverDialog
from casevault_gui.ui.dialogs.shortcuts import ShortcutsDialog
from casevault_gui.ui.dialogs.unlock import UnlockDialog
from casevault_gui.ui.guide import GuideWindow
from casevault_gui.ui.main_window import MainWindow, PageFactory
from casevault_gui.ui.pages.about import AboutPage
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Errand, Page, PageName
from casevault_gui.ui.pages.settings import SettingsPage
from casevault_gui.ui.services import InterruptedJob, JobAdvice, JobKind, Services
from casevault_gui.ui.widgets.drop_area import DropArea
from casevault_gui.ui.widgets.task_bar import TaskBar
from tests.ui import pictures
from tests.ui.make_services import Desk, open_desk
from tests.ui.pictures import CONTRAST, SHARP, SIZE, Scene, run, scene, settle

DAMAGE = TargetFull(path="/media/usb/2026-0417.cvx", needed=52_000_000_000, free=31_000_000_000)

Builder = Callable[[Desk], QWidget]
"""Builds one scene from services over a temporary profile."""


class EmptyPage(Page):
    """A place for a page that is not there yet."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        """Say so."""
        super().__init__(services, "Later", "This page has no scene yet.", parent)


def pages() -> dict[PageName, PageFactory]:
    """Return the pages of the program."""
    empty: dict[PageName, PageFactory] = dict.fromkeys(PageName, EmptyPage)
    return {
        **empty,
        PageName.HOME: HomePage,
        PageName.CUSTODY: CustodyPage,
        PageName.SETTINGS: SettingsPage,
        PageName.ABOUT: AboutPage,
    }


def window(desk: Desk, name: PageName = PageName.HOME) -> MainWindow:
    """Return the window turned to a page."""
    made = MainWindow(desk.services, pages())
    made.resize(SIZE)
    made.show()
    made.go(Errand(name))
    settle()
    return made


def home(desk: Desk) -> QWidget:
    """Home, as a newcomer sees it."""
    return window(desk)


def home_interrupted(desk: Desk) -> QWidget:
    """Home after a crash, with a key in the clipboard."""
    desk.jobs.found.append(interrupted(JobAdvice.CLEAN_UP))
    made = window(desk)
    made.strip.show_clipboard(12)
    settle()
    return made


def home_recent(desk: Desk) -> QWidget:
    """Home with a list of the packages used last."""
    store = desk.services.settings
    store.save(replace(store.settings, keep_recent=True))
    long = "2026-0402 (copy of the second drive, sealed by the laboratory)"
    for name in ("2026-0388", long, "2026-0417"):
        store.remember(Path(f"/media/usb/{name}.cvx"))
    return window(desk)


def custody(desk: Desk) -> QWidget:
    """The custody log with its newest entry."""
    return window(desk, PageName.CUSTODY)


def custody_verified(desk: Desk) -> QWidget:
    """The custody log with the three answers of its verification."""
    log = desk.log
    log.add_anchor(log.checkpoint_at(5), "receipt of 2026-0417.cvx")
    made = window(desk, PageName.CUSTODY)
    page = made.page(PageName.CUSTODY)
    assert isinstance(page, CustodyPage)
    page.verify.click()
    settle(600)
    return made


def settings(desk: Desk) -> QWidget:
    """The settings."""
    made = window(desk, PageName.SETTINGS)
    page = made.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.name.setFocus()
    return made


def about(desk: Desk) -> QWidget:
    """Facts about the program."""
    return window(desk, PageName.ABOUT)


def trouble(desk: Desk) -> QWidget:
    """A page that explains trouble in four parts."""
    made = window(desk)
    made.page(PageName.HOME).show_trouble(DAMAGE)
    settle()
    return made


def interrupted(advice: JobAdvice) -> InterruptedJob:
    """Return a job that ended without saying so."""
    target = Path("/media/usb/2026-0417.cvx")
    partial = target.with_name(target.name + ".partial")
    return InterruptedJob(JobKind.SEAL, target, partial, "2026-04-17 09:12 UTC", advice)


def dialog_error(_desk: Desk) -> QWidget:
    """Trouble in a dialog."""
    return shown(ErrorDialog(explain(DAMAGE)))


def dialog_recover(desk: Desk) -> QWidget:
    """What was interrupted, and what can be done."""
    desk.jobs.found += [interrupted(JobAdvice.CLEAN_UP), interrupted(JobAdvice.FINISH)]
    return shown(RecoverDialog(desk.services))


def dialog_protect(desk: Desk) -> QWidget:
    """Protecting the profile."""
    dialog = ProtectDialog(desk.services)
    dialog.passphrase.line.setText("correct horse battery")
    return shown(dialog)


def dialog_unlock(desk: Desk) -> QWidget:
    """Unlocking the profile."""
    return shown(UnlockDialog(desk.services.desk, str, explain))


def dialog_shortcuts(desk: Desk) -> QWidget:
    """The list of shortcuts."""
    made = window(desk)
    made.hide()
    return shown(ShortcutsDialog(made._shortcuts()))


def guide(_desk: Desk) -> QWidget:
    """The guide in the program."""
    made = GuideWindow()
    made.contents.setCurrentRow(1)
    made.show()
    settle()
    return made


def guide_search(_desk: Desk) -> QWidget:
    """The guide, searched."""
    made = GuideWindow()
    made.show()
    made.search.setText("keyring")
    QTest.keyClick(made.search, Qt.Key.Key_Return)
    settle()
    return made


def widgets_work(_desk: Desk) -> QWidget:
    """A place to drop things on, and work under way."""
    page = QWidget()
    page.resize(860, 420)
    area = DropArea("Drop files and folders here")
    area.setParent(page)
    area.setGeometry(20, 20, 820, 190)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/evidence")])
    button, modifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    area.dragEnterEvent(QDragEnterEvent(QPoint(5, 5), action, data, button, modifier))
    ticks = iter(range(100))
    bar = TaskBar(page, clock=lambda: float(next(ticks)))
    bar.setGeometry(20, 230, 820, 150)
    for done in (1, 2):
        name = "data/phone/DCIM/IMG_0042.jpg"
        bar.show_progress(
            Progress(Stage.SEAL, done * 900_000_000, 5_120_000_000, done * 210, 1204, name)
        )
    page.show()
    settle()
    return page


def shown(dialog: Dialog) -> Dialog:
    """Return a dialog that is open."""
    dialog.open()
    settle()
    return dialog


def stage_of(build: Builder) -> pictures.Stage:
    """Return what builds a scene over a day's work in a new profile."""

    @contextmanager
    def stage(application: QApplication, home: Path) -> Iterator[QWidget]:
        folder = home / ".local" / "share" / "casevault"
        folder.mkdir(parents=True)
        with open_desk(application, folder) as desk:
            yield build(desk)

    return stage


SCENES: list[Scene] = [
    scene("home", home, stage_of(home), SHARP, CONTRAST),
    *(
        scene(name, build, stage_of(build))
        for name, build in (
            ("home-interrupted", home_interrupted),
            ("home-recent", home_recent),
            ("custody", custody),
            ("custody-verified", custody_verified),
            ("settings", settings),
            ("about", about),
            ("trouble", trouble),
            ("dialog-error", dialog_error),
            ("dialog-recover", dialog_recover),
            ("dialog-protect", dialog_protect),
            ("dialog-unlock", dialog_unlock),
            ("dialog-shortcuts", dialog_shortcuts),
            ("guide", guide),
            ("guide-search", guide_search),
            ("widgets-work", widgets_work),
        )
    ),
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
