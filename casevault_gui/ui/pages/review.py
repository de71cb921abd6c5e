"""Open or verify a package: choose it, see what is public, open it, look, verify, extract."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.public_facts import PublicFacts
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.ahead import Ahead
from casevault_gui.ui.dialogs.copy_package import CopyDoor
from casevault_gui.ui.dialogs.recovery_record import RecoveryDoor
from casevault_gui.ui.pages.page import Errand, Page
from casevault_gui.ui.pages.review_choose import ChooseView
from casevault_gui.ui.pages.review_compare import CompareView
from casevault_gui.ui.pages.review_disclose import DiscloseView
from casevault_gui.ui.pages.review_notes import NotesView
from casevault_gui.ui.pages.review_package import PackageView
from casevault_gui.ui.pages.review_salvage import DAMAGE, SalvageView
from casevault_gui.ui.pages.review_unlock import UnlockView
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.ui.disclose_desk import DisclosureDesk
    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task


class ReviewPage(Page):
    """Holds at most one open package; closing it forgets everything about it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Ask for a package."""
        super().__init__(services, self.tr("Open or verify a package"), "", parent, scroll=False)
        self._asked: Task | None = None
        self._path: Path | None = None
        self._later: Path | None = None
        self.package: PackageView | None = None
        self.disclosing: DiscloseView | None = None
        self.comparing: CompareView | None = None
        self.noting: NotesView | None = None
        self.choose = ChooseView(services)
        self._areas: dict[UnlockView | SalvageView, QScrollArea] = {}
        self.rescue = IconButton(self.tr("&Salvage what still holds…"), "open")
        self.recovery = RecoveryDoor(services, self)
        self.copying = CopyDoor(services, self, self.recovery)
        self.leave = IconButton(self.tr("&Close package"), "remove")
        self.back = IconButton(self.tr("&Back to the package"), "back")
        self.back.clicked.connect(self.go_back)
        self.leave.clicked.connect(self.close_package)
        self.choose.chosen.connect(self.look_at)
        self.rescue.clicked.connect(self._look_for_remains)
        self._ahead = Ahead(self, [lambda: self.unlock, lambda: self.salvage])
        self._stack = QStackedWidget()
        self._lay_out()
        self.close_package()

    @cached_property
    def unlock(self) -> UnlockView:
        """What a closed package shows, and the ways to open it."""
        view = UnlockView(self.services)
        view.opened.connect(self._opened)
        view.failed.connect(self._offer_salvage)
        self._hold(view)
        return view

    @cached_property
    def salvage(self) -> SalvageView:
        """What can be brought out of a damaged package."""
        view = SalvageView(self.services)
        self._hold(view)
        return view

    def _hold(self, view: UnlockView | SalvageView) -> None:
        view.troubled.connect(self._show_top)
        self._areas[view] = scrolling(view)
        self._stack.addWidget(self._areas[view])

    def arrive(self, errand: Errand) -> None:
        """Take the package that was dropped elsewhere; it waits while another one is made."""
        self._ahead.begin()
        if errand.paths and not self.may_leave():
            self._later = errand.paths[0]
        elif errand.paths:
            self.look_at(errand.paths[0])

    def may_leave(self) -> bool:
        """Ask first while a derived package is made or waits for its key or its name."""
        return self.disclosing is None or not self.disclosing.busy

    def may_go_elsewhere(self) -> bool:
        """Stay with an open package: another one is dropped after this one was closed."""
        return self.package is None

    def words_for_closing(self) -> str:
        """Say that a whole package stays, for the next start to finish."""
        return "" if self.disclosing is None else self.disclosing.flow.words_for_closing()

    def stop(self) -> None:
        """Let go of the derived package that waits for its key: finish it if somebody has it."""
        for view in (self.disclosing, self.comparing, self.noting):
            if view is not None:
                view.stop()

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Close what is open and show the public facts of another file."""
        self.close_package()
        self._path = path
        self.recovery.show_package(path)
        desk = self.services.review
        self._asked = self.services.desk.start(lambda _report, _cancel: desk.inspect(path))
        self._asked.succeeded.connect(self._inspected)
        self._asked.failed.connect(self._not_inspected)

    @Slot()
    def close_package(self) -> None:
        """Forget the package and everything that was shown of it; ask for another."""
        self._asked = None
        self._later = None
        self._forget_aside()
        for view in self._areas:
            view.forget()
        self.rescue.hide()
        self.recovery.show_package(None)
        self.trouble.clear()
        if self.package is not None:
            self.package.release()
            self._stack.removeWidget(self.package)
            self.package.hide()
            self.package.deleteLater()
            self.package = None
        self.leave.hide()
        self._say(
            self.tr("Open or verify a package"),
            self.tr("See who can open it, check that it is whole, look inside, take files out."),
        )
        self._stack.setCurrentWidget(self.choose)

    @Slot(object)
    def _inspected(self, facts: PublicFacts) -> None:
        if self.sender() is not self._asked:
            return
        self._asked = None
        self.services.settings.remember(facts.path)
        self.unlock.show_facts(facts)
        self._say(
            display_name(facts.path.name),
            self.tr("It is a CaseVault package. It is closed; one of its keys opens it."),
        )
        self.leave.setText(self.tr("&Another package"))
        self.leave.show()
        self._stack.setCurrentWidget(self._areas[self.unlock])
        self.unlock.focus()

    @Slot(object)
    def _not_inspected(self, error: BaseException) -> None:
        if self.sender() is self._asked:
            self._asked = None
            self.show_trouble(error)
            self._offer_salvage(error)

    @Slot(object)
    def _offer_salvage(self, error: BaseException) -> None:
        damaged = isinstance(error, DAMAGE)
        self.rescue.setVisible(damaged)
        self.recovery.show_package(self._path if damaged or self.unlock.isVisible() else None)

    @Slot()
    def _look_for_remains(self) -> None:
        desk, path = self.services.review, self._path
        if path is None:
            return
        self.rescue.hide()
        self._asked = self.services.desk.start(lambda _report, _cancel: desk.inspect_damaged(path))
        self._asked.succeeded.connect(self._remains_found)
        self._asked.failed.connect(self._nothing_left)

    @Slot(object)
    def _remains_found(self, facts: PublicFacts) -> None:
        if self.sender() is not self._asked:
            return
        self._asked = None
        self.trouble.clear()
        self.unlock.forget()
        self.salvage.show_facts(facts)
        self._say(
            display_name(facts.path.name),
            self.tr("It is damaged. What still holds can be brought out with one of its keys."),
        )
        self.leave.setText(self.tr("&Another package"))
        self.leave.show()
        self._stack.setCurrentWidget(self._areas[self.salvage])
        self.salvage.focus()

    @Slot(object)
    def _nothing_left(self, error: BaseException) -> None:
        if self.sender() is self._asked:
            self._asked = None
            self._stack.setCurrentWidget(self.choose)
            self.show_trouble(error)

    @Slot(object)
    def _opened(self, package: OpenedPackage) -> None:
        self.trouble.clear()
        self.package = PackageView(self.services, package)
        self.package.disclose_wanted.connect(self._disclose)
        self.package.compare_wanted.connect(self._compare)
        self.package.notes_wanted.connect(self._list_notes)
        self._stack.addWidget(self.package)
        self._show_package(self.package)

    def _show_package(self, view: PackageView) -> None:
        package = view.opened
        self._stack.setCurrentWidget(view)
        self.recovery.show_package(package.facts.path)
        facts, footer = package.facts, package.footer
        case = package.record.reference if package.record is not None else ""
        parts = [
            self.tr("Case {reference}").format(reference=display_name(case)) if case else "",
            self.tr("files: {n}").format(n=count_words(footer.files)),
            size_words(footer.content_bytes),
            self.tr("package {start}…").format(start=facts.package[:8]),
        ]
        self._say(display_name(facts.path.name), " · ".join(part for part in parts if part))
        self.leave.setText(self.tr("&Close package"))
        self.leave.show()
        view.browser.tree.setFocus()

    @Slot()
    def _disclose(self) -> None:
        if self.package is None:
            return
        desk, package = self.services.review, self.package.opened
        self.package.disclose.setEnabled(False)
        self._asked = self.services.desk.start(lambda _report, _cancel: desk.disclosing(package))
        self._asked.succeeded.connect(self._may_disclose)
        self._asked.failed.connect(self._may_not_disclose)

    @Slot(object)
    def _may_disclose(self, desk: DisclosureDesk) -> None:
        if self.sender() is not self._asked or self.package is None:
            return
        self._asked = None
        self.disclosing = DiscloseView(self.services, desk, self.package.verdicts)
        self.disclosing.open_wanted.connect(self.look_at)
        self.disclosing.flow.run.phase_changed.connect(self._disclosure_moved)
        self._turn_aside(self.disclosing, self.tr("Disclose some files"))
        self.disclosing.files.focus_first()

    @Slot()
    def _compare(self) -> None:
        if self.package is not None:
            self.comparing = CompareView(self.services, self.package.opened)
            self._turn_aside(self.comparing, self.tr("Compare packages"))
            self.comparing.choose.choose.setFocus()

    @Slot()
    def _list_notes(self) -> None:
        if self.package is not None:
            self.package.note.keep()
            self.noting = NotesView(self.services, self.package.notes)
            self.noting.wanted.connect(self._go_to)
            self._turn_aside(self.noting, self.tr("Notes and bookmarks"))
            self.noting.search.setFocus()

    @Slot(int)
    def _go_to(self, number: int) -> None:
        """Go back to the package and stand on an entry."""
        self.go_back()
        if self.package is not None:
            self.package.browser.go_to(number)

    def _turn_aside(self, view: QWidget, heading: str) -> None:
        """Show other work on the open package, under `heading`."""
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self._say(heading, self.heading.text())
        self.leave.hide()
        self.recovery.show_package(None)
        self.back.show()

    @Slot(object)
    def _may_not_disclose(self, error: BaseException) -> None:
        if self.sender() is self._asked:
            self._asked = None
            self.show_trouble(error)

    @Slot()
    def _disclosure_moved(self) -> None:
        idle = self.may_leave()
        self.back.setEnabled(idle)
        if idle and self._later is not None:
            self.subtitle.setText(
                self.tr("{name} waits to be opened.").format(name=display_name(self._later.name))
            )
            self.subtitle.show()

    @Slot()
    def go_back(self) -> None:
        """Go back to the package, or to the one that was dropped meanwhile."""
        later = self._later
        if not self.may_leave():
            return
        self._forget_aside()
        if later is not None:
            self.look_at(later)
        elif self.package is not None:
            self.package.disclose.setEnabled(True)
            self._show_package(self.package)

    def _forget_aside(self) -> None:
        self.back.hide()
        for view in (self.disclosing, self.comparing, self.noting):
            if view is not None:
                view.stop()
                self._stack.removeWidget(view)
                view.hide()
                view.deleteLater()
        self.disclosing = self.comparing = self.noting = None

    @Slot()
    def _show_top(self) -> None:
        for area in self._areas.values():
            area.verticalScrollBar().setValue(0)

    def _say(self, heading: str, subtitle: str) -> None:
        self.heading.setText(heading)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def _lay_out(self) -> None:
        self.header.addWidget(self.rescue)
        self.header.addWidget(self.recovery.button)
        self.header.addWidget(self.copying.button)
        self.header.addWidget(self.back)
        self.header.addWidget(self.leave)
        self.body.addWidget(self._stack, 1)
        self._stack.addWidget(self.choose)
