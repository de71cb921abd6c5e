"""An open package: entries on the left, what they hold on the right, work above both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QSplitter, QTabWidget, QVBoxLayout, QWidget

from casevault_gui.core.errors import Cancelled, ContentMismatch, StreamDamaged
from casevault_gui.quantities import count_words
from casevault_gui.ui.models.package_rows import Mark, Verdict, VerdictBook
from casevault_gui.ui.pages.review_accounts import BroughtCustodyView, NotPackedView
from casevault_gui.ui.pages.review_browser import EntryBrowser
from casevault_gui.ui.pages.review_details import DetailsView
from casevault_gui.ui.pages.review_hashes import HashesPanel
from casevault_gui.ui.pages.review_notes import NoteEditor, Notes
from casevault_gui.ui.pages.review_provenance import ProvenanceView, WithheldView
from casevault_gui.ui.pages.review_signer import SignerView
from casevault_gui.ui.pages.review_work import WorkPanel
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.case_facts import CaseFacts
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.preview.chooser import PreviewArea
from casevault_gui.ui.widgets.preview.reading import Reading, read_entry

if TYPE_CHECKING:
    from casevault_gui.core.workflows.provenance import Provenance
    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Lane, Task

_REST = 180
"""Milliseconds the person stands on a file before it is looked at: each look is an entry."""
_LEFT, _RIGHT = 4, 5


class _Closing(QObject):
    """Closes a package behind everything that still reads it; outlives the view."""

    def __init__(self, package: OpenedPackage, lane: Lane) -> None:
        super().__init__(lane)
        self._package = package
        self._lane = lane

    @Slot()
    def close(self) -> None:
        package = self._package
        self._lane.start(lambda _report, _cancel: package.close())
        self.deleteLater()


class PackageView(QWidget):
    """Shows one open package until `release`; emits what its menu wants."""

    disclose_wanted = Signal()
    compare_wanted = Signal()
    notes_wanted = Signal()

    def __init__(
        self, services: Services, package: OpenedPackage, parent: QWidget | None = None
    ) -> None:
        """Show `package`."""
        super().__init__(parent)
        self._services = services
        self._package = package
        self._looking: Task | None = None
        self._shown: int | None = None
        verdicts = VerdictBook(len(package.index))
        self._verdicts = verdicts
        self.verify = IconButton(self.tr("&Verify everything"), "shield", "primary")
        self.extract_chosen = IconButton(self.tr("E&xtract selected…"), "export")
        self.extract_all = IconButton(self.tr("Extract &all…"), "export")
        self.more = IconButton(self.tr("&More"), "chevron-down")
        self.menu = QMenu(self)
        self.disclose = self.menu.addAction(self.tr("&Disclose some of it…"))
        self.compare = self.menu.addAction(self.tr("&Compare with another package…"))
        self.match = self.menu.addAction(self.tr("&Match lists of hashes…"))
        self.report = self.menu.addAction(self.tr("&Verify and write a report…"))
        self.memorandum = self.menu.addAction(self.tr("&Hash memorandum…"))
        self.schedule = self.menu.addAction(self.tr("Disclosure &schedule…"))
        self.schedule.setVisible(False)
        self.list_notes = self.menu.addAction(self.tr("&Notes and bookmarks…"))
        self.work = WorkPanel(services, package, verdicts)
        self.hashes = HashesPanel(services, package)
        self.signer = SignerView(services, package)
        self.provenance = ProvenanceView(services, package)
        self.browser = EntryBrowser(package.index, verdicts, services.desk)
        self.preview = PreviewArea()
        self.notes = Notes(services, package, self)
        self.note = NoteEditor(services, self.notes)
        self.details = DetailsView(services, package, verdicts, foot=self.note)
        self.case = CaseFacts()
        self.not_packed = NotPackedView(package.exceptions)
        self.custody = BroughtCustodyView(services, package.custody_extract)
        self.tabs = QTabWidget()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._lay_out()
        self._connect()
        self._show_case()
        self._moved(None)
        self._chosen_changed()

    def release(self) -> None:
        """Stop everything and forget the evidence; the package closes when its work has ended."""
        # First what is long: it might end before it hears of it.
        self.work.stop()
        self._rest.stop()
        self.browser.stop()
        self.details.stop()
        self.note.keep()
        self.hashes.stop()
        self.custody.stop()
        self.signer.stop()
        self.provenance.stop()
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        self.preview.release()
        closing = _Closing(self._package, self._services.desk)
        if self.work.task is None:
            closing.close()
        else:
            self.work.task.finished.connect(closing.close)

    @property
    def opened(self) -> OpenedPackage:
        """The package that is shown."""
        return self._package

    @property
    def verdicts(self) -> VerdictBook:
        """What is known of each entry."""
        return self._verdicts

    @Slot(object)
    def _moved(self, number: int | None) -> None:
        self.details.show_entry(number)
        self.note.show_entry(number)
        self._rest.start()

    @Slot()
    def _look(self) -> None:
        """Read the entry the person stands on, if the preview can be seen."""
        number = self.browser.current
        if self.tabs.currentWidget() is not self.preview or number == self._shown:
            return
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        self._shown = number
        package = self._package
        if number is None:
            self.preview.show_sentence(self.tr("Choose a file on the left to look at it."))
            return
        if package.index.folder(number):
            inside = count_words(len(package.index.children(number)))
            words = self.tr("A folder. Entries in it: {n}.").format(n=inside)
            self.preview.show_folder(package, number, self._services.desk, words)
            return
        self._looking = self._services.desk.start(
            lambda _report, _cancel: read_entry(package, number)
        )
        self._looking.succeeded.connect(self._read)
        self._looking.failed.connect(self._not_read)

    @Slot(object)
    def _read(self, reading: Reading) -> None:
        if self.sender() is not self._looking:
            return
        self._looking = None
        self.preview.show_reading(reading)
        if reading.preview.verified:
            self._note(reading.number, Verdict.VERIFIED)

    @Slot(object)
    def _not_read(self, error: BaseException) -> None:
        if self.sender() is not self._looking:
            return
        self._looking = None
        if isinstance(error, Cancelled):
            return
        self.preview.show_message(self._services.explain(error))
        if isinstance(error, (ContentMismatch, StreamDamaged)) and self._shown is not None:
            self._note(self._shown, Verdict.FAILED)

    @Slot(int)
    def _picture_verified(self, number: int) -> None:
        self._note(number, Verdict.VERIFIED)

    def _note(self, number: int, verdict: Verdict) -> None:
        if self._verdicts.of(number) is not verdict:
            self._verdicts.set(number, verdict)
            self._verdicts_changed()

    @Slot()
    def _verdicts_changed(self) -> None:
        self.browser.verdicts_changed()
        self.details.refresh()

    @Slot()
    def _chosen_changed(self) -> None:
        self.extract_chosen.setEnabled(bool(self.browser.chosen) and self.work.task is None)

    @Slot(bool)
    def _busy(self, busy: bool) -> None:  # noqa: FBT001 - the signal carries the state
        self.verify.setEnabled(not busy)
        self.extract_all.setEnabled(not busy)
        self.disclose.setEnabled(not busy)
        self.report.setEnabled(not busy)
        self.memorandum.setEnabled(not busy)
        self.schedule.setEnabled(not busy)
        self._chosen_changed()

    @Slot()
    def _extract_chosen(self) -> None:
        self.work.ask_to_extract(self.browser.chosen)

    @Slot()
    def _extract_all(self) -> None:
        self.work.ask_to_extract(None)

    @Slot()
    def _notes_changed(self) -> None:
        self._verdicts.mark(Mark.NOTED, self.notes.entries)
        self.browser.verdicts_changed()

    @Slot()
    def _matched(self) -> None:
        self._verdicts.mark(Mark.LISTED, self.hashes.hits)
        self.browser.verdicts_changed()

    @Slot()
    def _show_hits(self) -> None:
        self.browser.wanted.setText(Mark.LISTED.value)

    @Slot()
    def _show_more(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot()
    def _tab_changed(self) -> None:
        if self.tabs.currentWidget() is self.custody:
            self.custody.load()
        self._look()

    @Slot(object)
    def _show_withheld(self, provenance: Provenance) -> None:
        self.schedule.setVisible(True)
        # How many stands in the line above: six tabs leave the entries little room as it is.
        self.tabs.addTab(WithheldView(provenance.disclosed.withheld), self.tr("Withheld"))

    def _show_case(self) -> None:
        problem = self._package.record_problem
        if problem is None:
            self.case.show_record(self._package.record)
        else:
            self.case.show_problem(self._services.explain(problem))

    def _connect(self) -> None:
        self.verify.clicked.connect(self.work.verify)
        self.extract_chosen.clicked.connect(self._extract_chosen)
        self.extract_all.clicked.connect(self._extract_all)
        self.more.clicked.connect(self._show_more)
        self.disclose.triggered.connect(self.disclose_wanted)
        self.compare.triggered.connect(self.compare_wanted)
        self.list_notes.triggered.connect(self.notes_wanted)
        self.notes.changed.connect(self._notes_changed)
        self.match.triggered.connect(self.hashes.ask)
        self.report.triggered.connect(self.work.ask_to_report)
        self.memorandum.triggered.connect(self.work.ask_for_memorandum)
        self.schedule.triggered.connect(self.work.ask_for_schedule)
        self.hashes.matched.connect(self._matched)
        self.hashes.show_wanted.connect(self._show_hits)
        self.work.busy_changed.connect(self._busy)
        self.work.verdicts_changed.connect(self._verdicts_changed)
        self.browser.moved.connect(self._moved)
        self.browser.chosen_changed.connect(self._chosen_changed)
        self.preview.gallery.chosen.connect(self.browser.go_to)
        self.preview.gallery.verified.connect(self._picture_verified)
        self._rest.timeout.connect(self._look)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.provenance.known.connect(self._show_withheld)

    def _lay_out(self) -> None:
        missing = len(self._package.exceptions)
        not_packed = self.tr("Not packed")
        if missing:
            not_packed = self.tr("Not packed ({n})").format(n=count_words(missing))
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.addTab(self.preview, self.tr("Preview"))
        self.tabs.addTab(self.details, self.tr("Details"))
        self.tabs.addTab(self.case, self.tr("Case"))
        self.tabs.addTab(self.not_packed, not_packed)
        self.tabs.addTab(self.custody, self.tr("Custody"))
        actions = FlowLayout()
        actions.addWidget(self.verify)
        actions.addWidget(self.extract_chosen)
        actions.addWidget(self.extract_all)
        actions.addWidget(self.more)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(NEAR)
        split.setChildrenCollapsible(False)
        split.addWidget(self.browser)
        split.addWidget(self.tabs)
        split.setStretchFactor(0, _LEFT)
        split.setStretchFactor(1, _RIGHT)
        split.setSizes([370, 400])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(actions)
        column.addWidget(self.signer)
        column.addWidget(self.provenance)
        column.addWidget(self.work)
        column.addWidget(self.hashes)
        column.addWidget(split, 1)
