"""What the window does beside its pages: locks the vault, tells of work, keeps out of pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from casevault_gui.ui.auto_lock import AutoLock
from casevault_gui.ui.keep_awake import KeepAwake
from casevault_gui.ui.launcher import LauncherProgress
from casevault_gui.ui.notices import Notices
from casevault_gui.ui.screen_guard import ScreenGuard
from casevault_gui.ui.work_watch import WorkWatch

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from casevault_gui.ui.main_window import MainWindow
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.work_watch import Ended


class Desktop(QObject):
    """Joins one window to the desktop and its buses, between `start` and `stop`."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        """Prepare for `window`, which it belongs to."""
        super().__init__(window)
        self.auto_lock = AutoLock(
            services.keys.lock_vault, services.settings, self, busy=lambda: services.lane.busy
        )
        self.watch = WorkWatch(services.lane, self)
        self.awake = KeepAwake(services.far, self)
        self.launcher = LauncherProgress(self)
        self.notices = Notices(
            services.settings, services.far, window, lambda: window.waits_for_answer
        )
        self.guard = ScreenGuard(services.settings, self)
        self.watch.lasting.connect(self.awake.hold)
        self.watch.moved.connect(self.launcher.show_progress)
        self.watch.ended.connect(self._ended)

    def start(self, application: QGuiApplication) -> None:
        """Begin to watch the application's windows and the buses."""
        self.auto_lock.start(application)
        self.guard.start(application)

    def stop(self) -> None:
        """Let go of everything; safe to call twice."""
        self.auto_lock.stop()
        self.guard.stop()
        self.watch.stop()
        self.awake.release()
        self.launcher.stop()

    @Slot(object)
    def _ended(self, ended: Ended) -> None:
        self.awake.release()
        self.launcher.clear()
        self.notices.tell(ended)
