"""Makes a picture of every page and dialog: `python -m tests.ui.screenshots OUT_DIR [NAME…]`.

Each scene is a name and a function that brings a widget to the state to be seen; add scenes to
`SCENES`. Pictures are made in light and dark at 1024x640, the home page also at twice the
resolution and in high contrast.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QPoint, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QPainter, QPixmap
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
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.about import AboutPage
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Errand, Page, PageName
from casevault_gui.ui.pages.settings import SettingsPage
from casevault_gui.ui.services import InterruptedJob, JobAdvice, JobKind, Services
from casevault_gui.ui.theme import ThemeChoice
from casevault_gui.ui.widgets.drop_area import DropArea
from casevault_gui.ui.widgets.task_bar import TaskBar
from tests.ui.make_services import Desk, open_desk

SIZE = QSize(1024, 640)
DAMAGE = TargetFull(path="/media/usb/2026-0417.cvx", needed=52_000_000_000, free=31_000_000_000)

Builder = Callable[[Desk], QWidget]
"""Builds one scene from services over a temporary profile."""


def settle(milliseconds: int = 150) -> None:
    """Let the event loop run until lanes have answered and layouts are done."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class EmptyPage(Page):
    """A place for a page that is not there yet."""

    def __init__(self, services: Services) -> None:
        """Say so."""
        super().__init__(services, "Later", "This page has no scene yet.")


def pages() -> dict[PageName, Callable[[Services], Page]]:
    """Return the pages of the program."""
    return {
        PageName.HOME: HomePage,
        PageName.SEAL: EmptyPage,
        PageName.OPEN: EmptyPage,
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
    """Home as a newcomer sees it."""
    return window(desk)


def home_interrupted(desk: Desk) -> QWidget:
    """Home after a crash, with a key in the clipboard."""
    desk.jobs.found.append(interrupted(JobAdvice.CLEAN_UP))
    made = window(desk)
    made.strip.show_clipboard(12)
    settle()
    return made


def custody(desk: Desk) -> QWidget:
    """The log with its newest entry."""
    return window(desk, PageName.CUSTODY)


def custody_verified(desk: Desk) -> QWidget:
    """The log with the three answers."""
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
    """A page that explains trouble."""
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
    """What was interrupted."""
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


def dialog_shortcuts(_desk: Desk) -> QWidget:
    """The list of shortcuts."""
    return shown(ShortcutsDialog([("Ctrl+1", "Go to Home"), ("F1", "Show this list")]))


def widgets_work(_desk: Desk) -> QWidget:
    """A drop area and a task under way."""
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


SCENES: list[tuple[str, Builder]] = [
    ("home", home),
    ("home-interrupted", home_interrupted),
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
    ("widgets-work", widgets_work),
]


def picture(widget: QWidget, ratio: float = 1.0) -> QPixmap:
    """Return how a widget looks at `ratio` device pixels for each of its own."""
    pixmap = QPixmap(widget.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(widget.palette().window().color())
    painter = QPainter(pixmap)
    widget.render(painter, QPoint())
    painter.end()
    return pixmap


def make(application: QApplication, folder: Path, only: tuple[str, ...] = ()) -> list[Path]:
    """Write the pictures of all scenes, or of `only` some, and return their paths."""
    written = []
    for name, build in SCENES:
        if only and name not in only:
            continue
        looks = [(ThemeChoice.LIGHT, 1.0), (ThemeChoice.DARK, 1.0)]
        if name == "home":
            looks += [(ThemeChoice.LIGHT, 2.0), (ThemeChoice.CONTRAST, 1.0)]
        for choice, ratio in looks:
            with (
                tempfile.TemporaryDirectory() as profile,
                open_desk(application, Path(profile)) as desk,
            ):
                desk.services.theme.apply(choice)
                widget = build(desk)
                path = folder / f"{name}-{choice.value}{'@2x' if ratio > 1 else ''}.png"
                picture(widget, ratio).save(str(path))
                written.append(path)
                widget.deleteLater()
                application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return written


def main(arguments: list[str]) -> int:
    """Make the pictures; the first argument is the folder, others name scenes."""
    if not arguments:
        print(__doc__)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    for path in make(application, folder, tuple(arguments[1:])):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
