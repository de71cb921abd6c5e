"""Open or verify a package: choose it, see what is public, open it, look, verify, extract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.public_facts import PublicFacts
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.pages.page import Errand, Page
from casevault_gui.ui.pages.review_choose import ChooseView
from casevault_gui.ui.pages.review_package import PackageView
from casevault_gui.ui.pages.review_salvage import DAMAGE, SalvageView
from casevault_gui.ui.pages.review_unlock import UnlockView
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from pathlib import Path

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
        self.package: PackageView | None = None
        self.choose = ChooseView(services)
        self.unlock = UnlockView(services)
        self.salvage = SalvageView(services)
        self.rescue = IconButton(self.tr("&Salvage what still holds…"), "open")
        self.leave = IconButton(self.tr("&Close package"), "remove")
        self.leave.clicked.connect(self.close_package)
        self.choose.chosen.connect(self.look_at)
        self.unlock.opened.connect(self._opened)
        self.rescue.clicked.connect(self._look_for_remains)
        self._unlock_area = scrolling(self.unlock)
        self._salvage_area = scrolling(self.salvage)
        self.unlock.troubled.connect(self._show_top)
        self.unlock.failed.connect(self._offer_salvage)
        self.salvage.troubled.connect(self._show_top)
        self._stack = QStackedWidget()
        self._lay_out()
        self.close_package()

    def arrive(self, errand: Errand) -> None:
        """Take the package that was dropped elsewhere."""
        if errand.paths:
            self.look_at(errand.paths[0])

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Close what is open and show the public facts of another file."""
        self.close_package()
        self._path = path
        desk = self.services.review
        self._asked = self.services.desk.start(lambda _report, _cancel: desk.inspect(path))
        self._asked.succeeded.connect(self._inspected)
        self._asked.failed.connect(self._not_inspected)

    @Slot()
    def close_package(self) -> None:
        """Forget the package and everything that was shown of it; ask for another."""
        self._asked = None
        self.unlock.forget()
        self.salvage.forget()
        self.rescue.hide()
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
        self.unlock.show_facts(facts)
        self._say(
            display_name(facts.path.name),
            self.tr("It is a CaseVault package. It is closed; one of its keys opens it."),
        )
        self.leave.setText(self.tr("&Another package"))
        self.leave.show()
        self._stack.setCurrentWidget(self._unlock_area)
        self.unlock.focus()

    @Slot(object)
    def _not_inspected(self, error: BaseException) -> None:
        if self.sender() is self._asked:
            self._asked = None
            self.show_trouble(error)
            self._offer_salvage(error)

    @Slot(object)
    def _offer_salvage(self, error: BaseException) -> None:
        self.rescue.setVisible(isinstance(error, DAMAGE))

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
        self._stack.setCurrentWidget(self._salvage_area)
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
        self._stack.addWidget(self.package)
        self._stack.setCurrentWidget(self.package)
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
        self.package.browser.tree.setFocus()

    @Slot()
    def _show_top(self) -> None:
        for area in (self._unlock_area, self._salvage_area):
            area.verticalScrollBar().setValue(0)

    def _say(self, heading: str, subtitle: str) -> None:
        self.heading.setText(heading)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def _lay_out(self) -> None:
        self.header.addWidget(self.rescue)
        self.header.addWidget(self.leave)
        self._stack.addWidget(self.choose)
        self._stack.addWidget(self._unlock_area)
        self._stack.addWidget(self._salvage_area)
        self.body.addWidget(self._stack, 1)
