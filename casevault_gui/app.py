"""The composition root of the window: the only place that builds services and joins core to ui."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from casevault_gui import __version__
from casevault_gui.core.errors import CaseVaultError, ProfileLocked
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.profile_folder import default_home
from casevault_gui.messages import explain, finding_words
from casevault_gui.sample import sample_case
from casevault_gui.ui.assets import load_fonts
from casevault_gui.ui.clipboard import SecretClipboard
from casevault_gui.ui.crash import CrashReporter
from casevault_gui.ui.desktop import Desktop
from casevault_gui.ui.dialogs.choose_files import (
    choose_files,
    choose_folder,
    choose_package,
    choose_target,
)
from casevault_gui.ui.dialogs.error import ErrorDialog
from casevault_gui.ui.garbage import GuiGarbage
from casevault_gui.ui.keyring_view import keyring_view
from casevault_gui.ui.languages import meant_by, speak
from casevault_gui.ui.late_pages import (
    LatePage,
    PageLoader,
    late_desk,
    late_keys_desk,
)
from casevault_gui.ui.libraries import libraries
from casevault_gui.ui.main_window import MainWindow, PageFactory
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.profile_desk import ProfileService
from casevault_gui.ui.recovery import RecoveryService
from casevault_gui.ui.services import Choosers, Services
from casevault_gui.ui.settings import SettingsStore
from casevault_gui.ui.tasks import Lane
from casevault_gui.ui.theme import Theme
from casevault_gui.ui.vault_desk import VaultEvents

if TYPE_CHECKING:
    from casevault_gui.core.workflows.diagnostics import Diagnosis
    from casevault_gui.ui.dialogs.unlock import UnlockDialog

_PAGES = "casevault_gui.ui.pages"
_PAGES_MS = 300
PAGES: Mapping[PageName, PageFactory] = {
    PageName.HOME: HomePage,
    PageName.SEAL: LatePage(f"{_PAGES}.seal", "SealPage"),
    PageName.OPEN: LatePage(f"{_PAGES}.review", "ReviewPage"),
    PageName.CUSTODY: LatePage(f"{_PAGES}.custody", "CustodyPage"),
    PageName.KEYS: LatePage(f"{_PAGES}.keys", "KeysPage"),
    PageName.SETTINGS: LatePage(f"{_PAGES}.settings", "SettingsPage"),
    PageName.ABOUT: LatePage(f"{_PAGES}.about", "AboutPage"),
    PageName.HANDOVER: LatePage(f"{_PAGES}.custody_handover", "HandOverPage"),
    PageName.WITNESSES: LatePage(f"{_PAGES}.custody_witnesses", "WitnessesPage"),
}


def make_services(profile: Profile, application: QApplication) -> Services:
    """Return everything the pages may use, over an open profile."""
    settings = SettingsStore(settings_file(profile.home))
    settings.limit(profile.policy.lock_minutes, profile.policy.clipboard_seconds)
    clipboard = SecretClipboard()
    vault_events = VaultEvents()

    def apply_seconds() -> None:
        clipboard.seconds = settings.settings.clipboard_seconds

    apply_seconds()
    settings.changed.connect(apply_seconds)
    theme = Theme(application)
    theme.apply(settings.settings.theme, settings.settings.text_size)
    return Services(
        lane=Lane("work"),
        desk=Lane("desk"),
        theme=theme,
        settings=settings,
        choosers=Choosers(choose_files, choose_folder, choose_package, choose_target),
        clipboard=clipboard,
        profile=ProfileService(profile),
        seal=late_desk("seal_desk", "ProfileSealDesk", profile),
        review=late_desk("review_desk", "ProfileReviewDesk", profile),
        keys=late_keys_desk(profile, vault_events),
        vault_events=vault_events,
        custody=late_desk("custody_view", "profile_custody_view", profile),
        handover=late_desk("handover_desk", "HandOverDesk", profile),
        witnesses=late_desk("witness_desk", "WitnessDesk", profile),
        recovery=RecoveryService(profile),
        explain=explain,
        finding_words=finding_words,
        keyring=lambda: keyring_view(profile),
        is_package=is_package,
        sample_case=sample_case,
        show_in_folder=show_in_folder,
        libraries=libraries,
        version=__version__,
        policy=profile.policy,
        diagnose=lambda: diagnose(profile),
    )


def settings_file(home: Path) -> QSettings:
    """Return the window's settings in the profile's folder; they hold no secret."""
    return QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)


class Program(QObject):
    """One run of the window: the profile, its services, the window, and their orderly end."""

    def __init__(
        self,
        application: QApplication,
        home: Path,
        pages: Mapping[PageName, PageFactory] = PAGES,
        policies: Sequence[Path] = (),
    ) -> None:
        """Prepare; `start` opens the profile. `policies` are obeyed besides the system's."""
        super().__init__()
        self._policies = policies
        self.to_open: Path | None = None
        self._application = application
        self._home = home
        self._pages = pages
        self._profile: Profile | None = None
        self._services: Services | None = None
        self._unlocking: Lane | None = None
        self._dialog: UnlockDialog | ErrorDialog | None = None
        self.window: MainWindow | None = None
        self.desktop: Desktop | None = None
        self._loader: PageLoader | None = None
        self._crashes = CrashReporter(self)
        self._crashes.happened.connect(self._show_defect)

    def start(self) -> None:
        """Open the profile and show the window, the question for its passphrase, or the trouble."""
        self._crashes.install()
        chosen = SettingsStore(settings_file(self._home)).settings
        speak(self._application, meant_by(chosen.language))
        load_fonts()
        try:
            self._show(self._open())
        except ProfileLocked:
            self._ask_passphrase()
        except CaseVaultError as error:
            self._explain(error)
        except Exception as error:  # noqa: BLE001 - nobody sees a terminal: the window must say it
            self._crashes.report(error)

    @Slot()
    def leave(self) -> None:
        """End as if the window was closed: it asks first while work goes on."""
        if self.window is not None:
            self.window.close()
        else:
            self._application.quit()

    def stop(self) -> None:
        """End the work, close the profile; safe to call twice."""
        self._crashes.uninstall()
        if self._unlocking is not None:
            self._unlocking.close()
            self._unlocking = None
        if self._loader is not None:
            self._loader.stop()
            self._loader = None
        if self.desktop is not None:
            self.desktop.stop()
            self.desktop = None
        if self._services is not None:
            self._services.clipboard.clear_at_quit()
            self._services.close_lanes()
            self._services = None
        if self._profile is not None:
            self._profile.close()
            self._profile = None

    @Slot()
    def reopen(self) -> None:
        """Close the window and open the profile anew: its log is another one now."""
        QTimer.singleShot(0, self, self._reopen)

    @Slot()
    def _reopen(self) -> None:
        window, self.window = self.window, None
        if window is not None and self._services is not None:
            self._services.settings.save_geometry(window.saveGeometry())
            if window.guide is not None:
                window.guide.close()
            window.hide()
            window.deleteLater()
        self.to_open = None
        self.stop()
        self.start()

    def _open(self, ask: Callable[[], str] | None = None) -> Profile:
        return open_profile(self._home, ask_passphrase=ask, session=True, policies=self._policies)

    def _ask_passphrase(self) -> None:
        lane = Lane("unlock", self)
        self._unlocking = lane
        self._dress()
        # Most profiles are opened without it.
        from casevault_gui.ui.dialogs.unlock import UnlockDialog

        dialog = UnlockDialog(lane, self._unlock, explain)
        dialog.unlocked.connect(self._show)
        dialog.rejected.connect(self._application.quit)
        self._dialog = dialog
        dialog.open()

    def _unlock(self, passphrase: str) -> Profile:
        # Kept here at once: whoever quits while it opens still gets it closed.
        self._profile = self._open(lambda: passphrase)
        return self._profile

    def _explain(self, error: BaseException) -> None:
        """Explain what leaves no window to go on in, then end."""
        self._dress()
        self._dialog = ErrorDialog(explain(error))
        self._dialog.finished.connect(self._application.quit)
        self._dialog.open()

    def _dress(self) -> None:
        chosen = SettingsStore(settings_file(self._home)).settings
        Theme(self._application).apply(chosen.theme, chosen.text_size)

    @Slot(object)
    def _show(self, profile: Profile) -> None:
        self._profile = profile
        made = make_services(profile, self._application)
        self._services = replace(made, reopen=self.reopen)
        self.window = MainWindow(self._services, self._pages)
        self.window.closed.connect(self._application.quit)
        self.desktop = Desktop(self._services, self.window)
        self.desktop.start(self._application)
        self.window.show()
        if self.to_open is not None:
            self.window.go(Errand(PageName.OPEN, (self.to_open,)))
        # Not beside the first painting: people look at Home before they go anywhere.
        QTimer.singleShot(_PAGES_MS, self, self._load_pages)

    @Slot()
    def _load_pages(self) -> None:
        if self.window is not None and self._services is not None:
            had = self._services
            desks = (had.seal, had.review, had.custody, had.keys, had.handover, had.witnesses)
            late = (*self._pages.values(), *desks)
            self._loader = PageLoader(late)

    @Slot(object)
    def _show_defect(self, error: BaseException) -> None:
        if self.window is not None:
            self.window.show_error(error)
        else:
            self._explain(error)


def diagnose(profile: Profile) -> Diagnosis:
    """Look at what the profile stands on."""
    from casevault_gui.core.workflows import diagnostics

    return diagnostics.diagnose(profile.home, profile.keyring, profile.policy)


def is_package(path: Path) -> bool:
    """Say whether a file begins like a package or a volume of one; its name says nothing."""
    # Nobody has a file to ask about before the window stands.
    from casevault_gui.core.package.header import MAGIC
    from casevault_gui.core.package.volume_head import MAGIC as VOLUME

    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) in {MAGIC, VOLUME}
    except OSError:
        return False


def show_in_folder(path: Path) -> None:
    """Open the file manager at a file's folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def main(arguments: Sequence[str]) -> int:
    """Run the window and return the exit code."""
    parser = argparse.ArgumentParser(prog="casevault")
    parser.add_argument("--home", type=Path, default=None, help="the profile's folder")
    parser.add_argument("--policy", type=Path, default=None, help="also obey this policy")
    parser.add_argument("--open", nargs="?", type=Path, help="a package to open")
    options, rest = parser.parse_known_args(arguments)
    QApplication.setApplicationName("CaseVault")
    QApplication.setDesktopFileName("casevault")
    application = QApplication([sys.argv[0], *rest])
    application.setQuitOnLastWindowClosed(True)
    garbage = GuiGarbage()
    home = (options.home or default_home()).absolute()
    program = Program(application, home, policies=[options.policy] if options.policy else ())
    program.to_open = options.open
    # Python hears a signal when it next runs: at the latest when garbage is looked for.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: QTimer.singleShot(0, program.leave))
    program.start()
    try:
        return application.exec()
    finally:
        program.stop()
        garbage.stop()
