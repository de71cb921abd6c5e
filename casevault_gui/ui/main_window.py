"""The window: navigation between pages, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.ui.assets import resources_folder
from casevault_gui.ui.banner import Banner
from casevault_gui.ui.dialogs.error import ErrorDialog
from casevault_gui.ui.guide_door import opened_guide
from casevault_gui.ui.guide_topics import OF_PLACES
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import BELOW, Errand, Page, PageName
from casevault_gui.ui.services import KeyringView, Services
from casevault_gui.ui.sidebar import Sidebar
from casevault_gui.ui.status_strip import StatusStrip
from casevault_gui.ui.widgets.drop_area import dropped_paths

if TYPE_CHECKING:
    from casevault_gui.ui.guide import GuideWindow
    from casevault_gui.ui.vault_desk import VaultFacts

PageFactory = Callable[[Services, QWidget], Page]
"""Makes a page inside a widget: each time it moved to another one Qt would dress it anew."""

MINIMUM_SIZE = QSize(1024, 640)
_USUAL_SIZE = QSize(1180, 760)


class MainWindow(QMainWindow):
    """Shows one page at a time beside the sidebar, above the status strip.

    Pages are built when first visited. Emits `closed()` when it may go: nothing runs any more.
    """

    closed = Signal()

    def __init__(self, services: Services, pages: Mapping[PageName, PageFactory]) -> None:
        """Build the window around `pages`, in their order, and show the first."""
        super().__init__()
        self._services = services
        self._factories = pages
        self._pages: dict[PageName, Page] = {}
        self._dialog: QDialog | None = None
        self.guide: GuideWindow | None = None
        self._closing = False
        self.setWindowTitle(self.tr("CaseVault"))
        self.setWindowIcon(QIcon(str(resources_folder() / "icons" / "casevault.svg")))
        self.setMinimumSize(MINIMUM_SIZE)
        self.setAcceptDrops(True)
        self._places = tuple(name for name in pages if name not in BELOW)
        self.sidebar = Sidebar(self._places, services.version)
        self.strip = StatusStrip()
        self.banner = Banner(
            self.tr("CaseVault was interrupted the last time. Nothing was lost."),
            self.tr("&See what was interrupted"),
        )
        self.older = Banner(
            self.tr(
                "The custody log is not what it was: it was cut, rewritten, or put back to an old"
                " copy."
            ),
            self.tr("&Look at the log"),
        )
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._place()
        self.refresh_profile()
        self.refresh_vault()
        self.refresh_keyring()
        self.refresh_recovery()
        self.go(Errand(next(iter(pages))))
        self.sidebar.focus_chosen()

    def page(self, name: PageName) -> Page:
        """Return a page, built if nobody visited it yet."""
        if name not in self._pages:
            made = self._factories[name](self._services, self._stack)
            made.wanted.connect(self.go)
            made.profile_changed.connect(self.refresh_profile)
            made.guide_wanted.connect(self.show_guide)
            self._pages[name] = made
            self._stack.addWidget(made)
        return self._pages[name]

    @Slot(object)
    def go(self, errand: Errand) -> None:
        """Turn to the errand's page and hand it over."""
        if errand.page not in self._factories:
            return
        page = self.page(errand.page)
        focus = self.focusWidget()
        in_page, in_sidebar = self._stack.isAncestorOf(focus), self.sidebar.isAncestorOf(focus)
        moved = self._stack.currentWidget() is not page
        self._shown = errand.page
        self._stack.setCurrentWidget(page)
        self.sidebar.show_chosen(BELOW.get(errand.page, errand.page))
        self.setWindowTitle(self.tr("{page} - CaseVault").format(page=page.title))
        # The keyboard stays on the side it was on, where it can be seen.
        if in_sidebar:
            self.sidebar.focus_chosen()
        elif in_page and moved:
            self._focus_page()
        page.arrive(errand)

    @Slot()
    def refresh_profile(self) -> None:
        """Let the status strip look at the profile again."""
        facts = self._services.profile.facts()
        self.strip.show_profile(facts)
        self.older.setVisible(bool(facts.had_entries))

    @Slot()
    def refresh_vault(self) -> None:
        """Ask for the state of the key vault, off the GUI thread."""
        task = self._services.desk.start(lambda _report, _cancel: self._services.keys.vault())
        task.succeeded.connect(self._show_vault)
        task.failed.connect(self._vault_unreadable)

    @Slot()
    def refresh_keyring(self) -> None:
        """Ask the keyring for its state, off the GUI thread."""
        task = self._services.desk.start(lambda _report, _cancel: self._services.keyring())
        task.succeeded.connect(self._show_keyring)

    @Slot()
    def refresh_recovery(self) -> None:
        """Show the banner when work was found interrupted."""
        self.banner.setVisible(bool(self._services.recovery.interrupted()))

    @Slot()
    def _look_at_log(self) -> None:
        self.go(Errand(PageName.CUSTODY))

    @Slot(object)
    def show_error(self, error: BaseException) -> None:
        """Explain trouble that belongs to no page."""
        self._open(ErrorDialog(self._services.explain(error), self))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite files that nothing below the pointer takes, unless the page would lose by it."""
        page = self._stack.currentWidget()
        if isinstance(page, Page) and page.may_go_elsewhere() and dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Let the first page send them where their contents say."""
        event.acceptProposedAction()
        if isinstance(home := self.page(PageName.HOME), HomePage):
            home.take(dropped_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first while work goes on; keep the window's place."""
        if self._services.lane.busy or not self._may_leave():
            event.ignore()
            if not self._closing:
                self._ask_to_close()
            return
        self._services.settings.save_geometry(self.saveGeometry())
        if self.guide is not None:
            self.guide.close()
        super().closeEvent(event)
        self.closed.emit()

    @property
    def waits_for_answer(self) -> bool:
        """Whether a page has work that goes on only when somebody answers, or is busy itself."""
        return not self._may_leave()

    def _may_leave(self) -> bool:
        return self._closing or all(page.may_leave() for page in self._pages.values())

    def _ask_to_close(self) -> None:
        usual = self.tr(
            "CaseVault is still working. If you stop now, your original files stay as they are,"
            " what is unfinished is removed, and the custody log says that you stopped."
        )
        special = [words for page in self._pages.values() if (words := page.words_for_closing())]
        # This and what follows is for later: the first window would wait for it.
        from casevault_gui.ui.dialogs.confirm import ConfirmDialog  # noqa: PLC0415

        dialog = ConfirmDialog(
            self.tr("Stop the work and close?"),
            special[0] if special else usual,
            self.tr("&Stop and close"),
            self.tr("&Keep working"),
            self,
        )
        dialog.accepted.connect(self._stop_and_close)
        self._open(dialog)

    @Slot()
    def _stop_and_close(self) -> None:
        self._closing = True
        self._services.lane.cancel_all()
        for page in self._pages.values():
            page.stop()
        if not self._services.lane.busy:
            self.close()

    @Slot(bool)
    def _lane_changed(self, busy: bool) -> None:  # noqa: FBT001 - the signal carries the state
        if self._closing and not busy:
            self.close()

    @Slot(object)
    def _show_vault(self, facts: VaultFacts) -> None:
        self.strip.show_vault(facts)

    @Slot(object)
    def _vault_unreadable(self, _error: BaseException) -> None:
        self.strip.show_vault(None)

    @Slot()
    def _lock_vault(self) -> None:
        self._services.keys.lock_vault()

    @Slot(object)
    def _show_keyring(self, view: KeyringView) -> None:
        self.strip.show_keyring(view)

    @Slot()
    def show_recovery(self) -> None:
        """Open the dialog about interrupted work."""
        from casevault_gui.ui.dialogs.recover import RecoverDialog  # noqa: PLC0415

        dialog = RecoverDialog(self._services, self)
        dialog.finished.connect(self.refresh_recovery)
        self._open(dialog)

    @Slot()
    def show_shortcuts(self) -> None:
        """Open the list of shortcuts."""
        from casevault_gui.ui.dialogs.shortcuts import ShortcutsDialog  # noqa: PLC0415

        dialog = ShortcutsDialog(self._shortcuts(), self)
        dialog.guide_wanted.connect(self.show_guide)
        self._open(dialog)

    @Slot()
    def show_guide(self) -> None:
        """Open the guide beside this window at what it tells of the page that is shown."""
        self.open_guide(OF_PLACES[self._shown])

    def open_guide(self, topic: str) -> None:
        """Open the guide beside this window, or bring it to the front, at a topic of it."""
        self.guide = opened_guide(self.guide, topic)

    def _shortcuts(self) -> list[tuple[str, str]]:
        places = [
            (f"Ctrl+{number}", self.tr("Go to {page}").format(page=self.sidebar.name_of(name)))
            for number, name in enumerate(self._places, 1)
        ]
        return [
            *places,
            ("F1", self.tr("Show this list")),
            ("Shift+F1", self.tr("Read the guide")),
            ("F6", self.tr("Move between sidebar and page")),
            ("Ctrl+E", self.tr("Search in a package or in the custody log")),
            ("Ctrl+F", self.tr("Search in the text that is shown")),
            ("Ctrl+Z", self.tr("Take back the last choice of files")),
            ("Del", self.tr("Take chosen files out of the list")),
            ("Ctrl+Q", self.tr("Close CaseVault")),
            ("Alt", self.tr("With an underlined letter: press that button")),
        ]

    def _open(self, dialog: QDialog) -> None:
        # The reference keeps Python's half of the dialog alive; the window owns Qt's half.
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = dialog
        dialog.open()

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.older)
        right.addWidget(self.banner)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.strip)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.sidebar.wanted.connect(self.go)
        self.sidebar.help_wanted.connect(self.show_guide)
        self.strip.wanted.connect(self.go)
        self.strip.lock_vault.connect(self._lock_vault)
        self.strip.keyring_asked.connect(self.refresh_keyring)
        self.strip.clear_clipboard.connect(self._services.clipboard.clear_now)
        self._services.clipboard.ticked.connect(self.strip.show_clipboard)
        self._services.vault_events.changed.connect(self.refresh_vault)
        self.banner.pressed.connect(self.show_recovery)
        self.older.pressed.connect(self._look_at_log)
        self._services.lane.busy_changed.connect(self._lane_changed)
        for number, name in enumerate(self._places, 1):
            action = QAction(self)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(self.sidebar.button(name).click)
            self.addAction(action)
        for sequence, slot in (
            ("F1", self.show_shortcuts),
            ("Shift+F1", self.show_guide),
            ("F6", self._switch_side),
            ("Ctrl+Q", self.close),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(sequence))
            action.triggered.connect(slot)
            self.addAction(action)

    @Slot()
    def _switch_side(self) -> None:
        if not self.sidebar.isAncestorOf(self.focusWidget()):
            self.sidebar.focus_chosen()
            return
        self._focus_page()

    def _focus_page(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, Page) and (first := page.first_stop()) is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self) -> None:
        geometry = self._services.settings.geometry()
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(_USUAL_SIZE)
