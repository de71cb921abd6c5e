"""Long work on an open package, verifying and extracting, and how it ended."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.core.errors import Cancelled, EntryUnknown, PackageError
from casevault_gui.core.names import display_name
from casevault_gui.core.package.entry_set import EntrySet
from casevault_gui.core.package.places import ConflictPolicy
from casevault_gui.core.package.verify import Verified
from casevault_gui.core.workflows.extracted import Extracted, save_names
from casevault_gui.core.workflows.reports import ReportKind, ReportRequest
from casevault_gui.core.workflows.verification import VerificationReport
from casevault_gui.messages.verification import outcome_words
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.dialogs.extract import ExtractDialog, ExtractedDialog
from casevault_gui.ui.dialogs.papers import proposed_name
from casevault_gui.ui.models.package_rows import Verdict, VerdictBook
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.outcome_panel import OutcomePanel
from casevault_gui.ui.widgets.task_bar import TaskBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDialog

    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task


_REPORT = "verification.html"
_FORMS = frozenset({".html", ".pdf", ".json"})


class WorkPanel(QWidget):
    """Runs one piece of work at a time; shows its progress, then its outcome.

    Emits `busy_changed(bool)`, and `verdicts_changed()` after the verdicts of files became known.
    """

    busy_changed = Signal(bool)
    verdicts_changed = Signal()

    def __init__(
        self,
        services: Services,
        package: OpenedPackage,
        verdicts: VerdictBook,
        parent: QWidget | None = None,
    ) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._services = services
        self._package = package
        self._verdicts = verdicts
        self._task: Task | None = None
        self._numbers: Sequence[int] | None = None
        self._extracted: Extracted | None = None
        self._folder: Path | None = None
        self.dialog: QDialog | None = None
        self.bar = TaskBar()
        self.trouble = MessagePanel()
        self.outcome = OutcomePanel()
        self.names = IconButton(self.tr("&Names and failures…"), "file")
        self.show_folder = IconButton(self.tr("Show in &folder"), "folder")
        self._lay_out()

    @property
    def task(self) -> Task | None:
        """The work under way."""
        return self._task

    @Slot()
    def verify(self) -> None:
        """Verify the whole package."""
        package = self._package
        self._start(
            self._services.lane.start(
                lambda report, cancel: package.verify(report=report, cancel=cancel)
            )
        )
        if self._task is not None:
            self._task.succeeded.connect(self._verified)

    @Slot()
    def ask_to_report(self) -> None:
        """Ask for a file, then verify the whole package and write a report into it."""
        self._services.choosers.target(self, _REPORT, self._report)

    def _report(self, path: Path) -> None:
        desk, package = self._services.review, self._package
        named = path if path.suffix.lower() in _FORMS else path.with_name(f"{path.name}.html")
        self._start(
            self._services.lane.start(
                lambda report, cancel: desk.report_verification(
                    package, named, report=report, cancel=cancel
                )
            )
        )
        self._folder = named.parent
        if self._task is not None:
            self._task.succeeded.connect(self._reported)

    @Slot()
    def ask_for_memorandum(self) -> None:
        """Ask for a file, then write a hash memorandum with the package's files into it."""
        self._ask_for_paper(ReportKind.HASHES)

    @Slot()
    def ask_for_schedule(self) -> None:
        """Ask for a file, then write what was disclosed and withheld into it."""
        self._ask_for_paper(ReportKind.DISCLOSURE)

    def _ask_for_paper(self, kind: ReportKind) -> None:
        name = proposed_name(ReportRequest(kind=kind, package=self._package.facts.package))
        self._services.choosers.target(self, name, partial(self._write_paper, kind))

    def _write_paper(self, kind: ReportKind, path: Path) -> None:
        desk, package = self._services.review, self._package
        self._start(
            self._services.lane.start(
                lambda report, cancel: desk.write_paper(
                    kind, package, path, report=report, cancel=cancel
                )
            )
        )
        self._folder = path.parent
        if self._task is not None:
            memorandum = kind is ReportKind.HASHES
            written = self._memorandum_written if memorandum else self._schedule_written
            self._task.succeeded.connect(written)

    def ask_to_extract(self, numbers: Sequence[int] | None) -> None:
        """Ask where to, then extract these entries (None: all)."""
        index = self._package.index
        if numbers is None:
            files, size = self._package.footer.files, self._package.footer.content_bytes
        else:
            below = EntrySet.below(index, numbers) & EntrySet.files(index)
            files, size = len(below), below.size
        self._numbers = numbers
        dialog = ExtractDialog(self._services.choosers, files, size, self.window())
        dialog.chosen.connect(self._extract)
        self._open(dialog)

    def stop(self) -> None:
        """Ask the work to stop."""
        if self._task is not None:
            self._task.cancel()

    @Slot(object, object)
    def _extract(self, folder: Path, policy: ConflictPolicy = ConflictPolicy.NUMBER) -> None:
        package, numbers = self._package, self._numbers
        self._start(
            self._services.lane.start(
                lambda report, cancel: package.extract(
                    numbers, folder, policy=policy, report=report, cancel=cancel
                )
            )
        )
        if self._task is not None:
            self._task.succeeded.connect(self._extraction_done)

    def _start(self, task: Task) -> None:
        self.trouble.clear()
        self.outcome.clear()
        self._task = task
        self.bar.watch(task)
        self.bar.show()
        task.failed.connect(self._failed)
        task.finished.connect(self._finished)
        self.busy_changed.emit(True)

    @Slot(object)
    def _verified(self, verified: Verified) -> None:
        self._verdicts.set_all(Verdict.VERIFIED)
        self._hide_buttons()
        exceptions = verified.exceptions
        title = (
            self.tr("The package is whole and unaltered; it was sealed with exceptions")
            if exceptions
            else self.tr("The package is whole and unaltered")
        )
        words = self.tr(
            "Everything was decrypted, and every SHA-256 holds. Files: {files}, {size}. Nothing"
            " was written to the drive."
        ).format(files=count_words(verified.files), size=size_words(verified.content_bytes))
        if exceptions:
            words += " " + self.tr("Could not be packed as found: {n}. See “Not packed”.").format(
                n=count_words(exceptions)
            )
        self.outcome.show_outcome("warning" if exceptions else "success", title, words)
        self.outcome.facts.add_digest(self.tr("Package SHA-256"), verified.sha256)
        self.outcome.facts.add_digest(self.tr("Manifest root"), verified.root)
        self.verdicts_changed.emit()

    @Slot(object)
    def _reported(self, made: VerificationReport) -> None:
        self._verdicts.set_all(Verdict.VERIFIED)
        for each in made.files:
            if each.code:
                self._note_failed(f"data/{each.path}")
        self._hide_buttons()
        tone = "danger" if made.error else "warning" if made.not_packed else "success"
        words = self.tr("Files: {files}, damaged: {damaged}. The report was written.").format(
            files=count_words(len(made.files)), damaged=count_words(made.files.damaged)
        )
        self.outcome.show_outcome(tone, outcome_words(made), words)
        self.outcome.facts.add_digest(self.tr("Package SHA-256"), made.sha256)
        self.show_folder.show()
        self.verdicts_changed.emit()

    @Slot()
    def _memorandum_written(self) -> None:
        words = self.tr(
            "It lists every file with its size and SHA-256 as sealed. Files: {n}. Give it away by"
            " another way than the package."
        ).format(n=count_words(self._package.footer.files))
        self._paper_written(self.tr("The hash memorandum was made"), words)

    @Slot()
    def _schedule_written(self) -> None:
        words = self.tr(
            "It lists what was disclosed, and what was withheld and why. Look through it before it"
            " is signed or given away."
        )
        self._paper_written(self.tr("The disclosure schedule was made"), words)

    def _paper_written(self, title: str, words: str) -> None:
        self._hide_buttons()
        self.outcome.show_outcome("success", title, words)
        self.show_folder.show()

    @Slot(object)
    def _extraction_done(self, extracted: Extracted) -> None:
        self._extracted, self._folder = extracted, extracted.folder
        self._note_extracted(extracted)
        failed, skipped = len(extracted.failed), len(extracted.skipped)
        renamed = len(extracted.renamed)
        title = self.tr("Everything was extracted and checked")
        if failed:
            title = self.tr("Extracted with exceptions; files that failed: {n}")
        elif skipped:
            title = self.tr("Extracted; files left out because their names are taken: {n}")
        title = title.format(n=count_words(failed or skipped))
        words = self.tr("Files: {files}, {size}, each with its SHA-256 checked.").format(
            files=count_words(extracted.files), size=size_words(extracted.content_bytes)
        )
        if renamed:
            words += " " + self.tr("Names changed to fit, or so as not to replace: {n}.").format(
                n=count_words(renamed)
            )
        self.outcome.show_outcome("warning" if failed or skipped else "success", title, words)
        self.outcome.facts.add_path(self.tr("Folder"), display_name(str(extracted.folder)))
        self.names.setVisible(bool(failed or renamed or skipped))
        self.show_folder.show()
        self.verdicts_changed.emit()

    def _note_extracted(self, extracted: Extracted) -> None:
        index = self._package.index
        if self._numbers is None:
            self._verdicts.set_all(Verdict.VERIFIED)
        else:
            for number in self._numbers:
                self._verdicts.set_run(index.subtree(number), Verdict.VERIFIED)
        for path in extracted.skipped:
            self._verdicts.set(index.find(path), Verdict.UNKNOWN)
        for path, _code in extracted.failed:
            self._note_failed(path)

    def _note_failed(self, path: str) -> None:
        try:
            self._verdicts.set(self._package.index.find(path), Verdict.FAILED)
        except EntryUnknown:
            return

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        message = self._services.explain(error)
        if isinstance(error, Cancelled):
            self.trouble.show_message(message, "info")
            return
        if isinstance(error, PackageError) and isinstance(error.facts.get("path"), str):
            self._note_failed(str(error.facts["path"]))
            self.verdicts_changed.emit()
        self.trouble.show_message(message)

    @Slot()
    def _finished(self) -> None:
        self._task = None
        self.bar.hide()
        self.busy_changed.emit(False)
        shown = self.outcome if self.outcome.isVisibleTo(self) else self.trouble
        shown.setFocus()

    @Slot()
    def _show_names(self) -> None:
        if self._extracted is not None:
            dialog = ExtractedDialog(self._extracted, self._services.explain, self.window())
            target = self._services.choosers.target
            dialog.wanted.connect(partial(target, self, "names.csv", self._save_names))
            self._open(dialog)

    def _save_names(self, path: Path) -> None:
        done = self._extracted
        if done is not None:
            self._start(self._services.lane.start(lambda _report, _cancel: save_names(done, path)))
        if self._task is not None:
            self._task.succeeded.connect(self._extraction_done)

    @Slot()
    def _show_folder(self) -> None:
        if self._folder is not None:
            self._services.show_in_folder(self._folder)

    def _open(self, dialog: QDialog) -> None:
        # The reference keeps Python's half of the dialog alive; the window owns Qt's half.
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = dialog
        dialog.open()

    def _hide_buttons(self) -> None:
        self.names.hide()
        self.show_folder.hide()

    def _lay_out(self) -> None:
        self.bar.hide()
        self._hide_buttons()
        self.names.clicked.connect(self._show_names)
        self.show_folder.clicked.connect(self._show_folder)
        self.outcome.add_button(self.names)
        self.outcome.add_button(self.show_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.bar)
        column.addWidget(self.trouble)
        column.addWidget(self.outcome)
