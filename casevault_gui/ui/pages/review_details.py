"""What the package says of one entry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.core.model import IntakeException
from casevault_gui.core.names import display_name
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.exception_words import exception_words, ranges_words
from casevault_gui.ui.models.package_rows import EntryRows, VerdictBook, time_words
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.facts import Facts
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.package.manifest import ManifestLine
    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_NANO = 1_000_000_000


class DetailsView(QWidget):
    """Shows the facts of an entry; the manifest line is read beside the window."""

    def __init__(
        self,
        services: Services,
        package: OpenedPackage,
        verdicts: VerdictBook,
        parent: QWidget | None = None,
        *,
        foot: QWidget | None = None,
    ) -> None:
        """Show nothing yet; `foot` stands below, whatever is shown."""
        super().__init__(parent)
        self._services = services
        self._package = package
        self._rows = EntryRows(package.index, verdicts, self)
        self._exceptions = _by_path(package.exceptions)
        self._number: int | None = None
        self._asked: Task | None = None
        self.facts = Facts()
        self.trouble = MessagePanel()
        self._lay_out(foot)

    def show_entry(self, number: int | None) -> None:
        """Show an entry, or nothing."""
        self.stop()
        self._number = number
        self.facts.start()
        self.trouble.clear()
        if number is None:
            self.facts.add("", self.tr("Choose an entry on the left."))
            return
        index, package = self._package.index, self._package
        self._show_index(index, number)
        self._asked = self._services.desk.start(lambda _report, _cancel: package.line(number))
        self._asked.succeeded.connect(self._line_read)
        self._asked.failed.connect(self._failed)

    def refresh(self) -> None:
        """Show the same entry again, with what is known now."""
        self.show_entry(self._number)

    def stop(self) -> None:
        """Wait for no answer any more."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    def _show_index(self, index: PackageIndex, number: int) -> None:
        facts = self.facts
        facts.add_path(self.tr("Path as found"), display_name(_below(index.path(number))))
        if index.folder(number):
            inside = len(index.children(number))
            facts.add(self.tr("Kind"), self.tr("folder, {n} inside").format(n=count_words(inside)))
            return
        size = index.size(number)
        exact = self.tr("{words} ({n} bytes)").format(words=size_words(size), n=count_words(size))
        facts.add(self.tr("Size"), exact if size >= 1000 else size_words(size))  # noqa: PLR2004
        facts.add_digest(self.tr("SHA-256"), index.sha256(number).hex())
        facts.add(
            self.tr("Verdict"),
            self._rows.verdict_words(number)
            or self.tr("not checked in this session; the hash above is authentic as sealed"),
        )

    @Slot(object)
    def _line_read(self, line: ManifestLine) -> None:
        if self.sender() is not self._asked:
            return
        self._asked = None
        facts = self.facts
        for name, moment in (
            (self.tr("Modified"), line.mtime_ns),
            (self.tr("Status changed"), line.ctime_ns),
            (self.tr("Last read"), line.atime_ns),
            (self.tr("Created"), line.btime_ns),
        ):
            if moment is not None:
                facts.add(name, _exact(moment))
        facts.add_mono(self.tr("Mode"), f"{line.mode:04o}")
        if line.raw is not None:
            shown = line.raw.decode("utf-8", "backslashreplace")
            facts.add_path(self.tr("Name as found"), display_name(shown))
            facts.add_mono(self.tr("Name in bytes"), line.raw.hex(" "))
        for found in self._exceptions.get(line.path, ()):
            facts.add(self.tr("Exception"), exception_words(found.kind))
            if found.ranges:
                facts.add("", ranges_words(found.ranges))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self.sender() is self._asked:
            self._asked = None
            self.trouble.show_message(self._services.explain(error))

    def _lay_out(self, foot: QWidget | None) -> None:
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, NEAR, TIGHT, 0)
        inside.setSpacing(NEAR)
        inside.addWidget(self.trouble)
        inside.addWidget(self.facts)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling(inner, self.tr("Details of the entry")), 1)
        if foot is not None:
            column.addWidget(foot)


def _below(path: str) -> str:
    return path.removeprefix("data/")


def _by_path(exceptions: Iterable[IntakeException]) -> dict[str, list[IntakeException]]:
    found: dict[str, list[IntakeException]] = {}
    for item in exceptions:
        found.setdefault(item.path, []).append(item)
    return found


def _exact(moment_ns: int) -> str:
    """Return a time in UTC with all the digits that were recorded."""
    fraction = f".{moment_ns % _NANO:09d}".rstrip("0").rstrip(".")
    return f"{time_words(moment_ns)}{fraction} UTC"
