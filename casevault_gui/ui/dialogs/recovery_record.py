"""A package's recovery record: made where there is none, compared with, and used for repair."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.package.recovery_record import PERCENT
from casevault_gui.core.workflows.recovery_records import Protected, Repaired
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.dialogs.work import WorkDialog
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.facts import PathText
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.outcome_panel import OutcomePanel
from casevault_gui.ui.widgets.scrolling import keep_from_wheel
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task, Work

_WIDTH = 600


class RecoveryRecordDialog(WorkDialog):
    """Does one step after the other and stays open to say what came of it."""

    def __init__(
        self, services: Services, package: Path, record: Path, parent: QWidget | None = None
    ) -> None:
        """Begin with the place where the package's record lies, or would lie."""
        super().__init__(services, self.tr("Recovery record"), "shield", "", parent)
        self.setMinimumWidth(_WIDTH)
        self._package = package
        self._record = record
        self._target: Path | None = None
        self._repairable = False
        self.note = Text(kind="muted")
        self.where = PathText(self.tr("Recovery record"))
        self.choose = IconButton(self.tr("&Choose another…"), "folder")
        self.percent = QComboBox()
        self.share = FormField(self.tr("How much of the package it can repair"), self.percent)
        self.outcome = OutcomePanel()
        self.outcome.dismiss.hide()
        self._lay_out()
        self.choose.clicked.connect(self._ask_record)
        self._begin()

    def work(self) -> Work:
        """Return the next step."""
        desk, package, record, target = (
            self._services.review,
            self._package,
            self._record,
            self._target,
        )
        if not record.exists():
            percent = int(self.percent.currentData())
            return lambda report, cancel: desk.protect(
                package, record, percent, report=report, cancel=cancel
            )
        if target is None:
            return lambda report, cancel: desk.compare_with_record(
                package, record, report=report, cancel=cancel
            )
        return lambda report, cancel: desk.repair(
            package, target, record, report=report, cancel=cancel
        )

    @Slot()
    def try_it(self) -> None:
        """Do the next step; where to is asked before the whole package is written."""
        if self._repairable and self._target is None and self._running is None:
            proposed = f"{self._package.stem} repaired.cvx"
            self._services.choosers.target(self, proposed, self._write)
            return
        super().try_it()

    @Slot()
    def accept(self) -> None:
        """Say what came of the step, and stay."""
        match self.result_value:
            case Protected() as made:
                self._show_made(made)
            case Repaired() as found:
                self._show_found(found)
        self.cancel.setText(self.tr("Close"))
        self.look()
        self.outcome.setFocus()
        # The facts that were just added know their height when the event loop has been reached.
        QTimer.singleShot(0, self, self.fit)

    def failed(self, error: BaseException) -> None:
        """Ask for another place when the whole package is to be written once more."""
        self._target = None
        self.look()

    @Slot()
    def look(self) -> None:
        """Name the next step on its button."""
        there = self._record.exists()
        self.share.setVisible(not there)
        if not there:
            self.go.setText(self.tr("&Make the record"))
        elif self._repairable:
            self.go.setText(self.tr("&Write the whole package…"))
        else:
            self.go.setText(self.tr("Co&mpare"))
        super().look()

    def _write(self, target: Path) -> None:
        self._target = target
        super().try_it()

    @Slot()
    def _ask_record(self) -> None:
        self._services.choosers.files(self, lambda paths: self._take_record(paths[0]))

    def _take_record(self, path: Path) -> None:
        self._record = path
        self._begin()

    def _begin(self) -> None:
        self._repairable, self._target = False, None
        self.where.setPlainText(display_name(shown_path(self._record)))
        self.outcome.clear()
        self.trouble.clear()
        self.note.show()
        if self._record.exists():
            self.note.setText(
                self.tr(
                    "Every block of the package is compared with its record. That needs no key,"
                    " and changes neither file."
                )
            )
        else:
            self.note.setText(
                self.tr(
                    "There is none yet. A recovery record is a file beside the package: if a disc"
                    " is scratched or a stick loses data, it brings that part back. It needs no"
                    " key and holds nothing secret. Keep a copy of it on another medium."
                )
            )
        self.look()
        self.fit()

    def _show_made(self, made: Protected) -> None:
        self.note.hide()
        self.outcome.show_outcome(
            "success",
            self.tr("The recovery record was made"),
            self.tr("It repairs up to {percent} % of the package. Size: {size}.").format(
                percent=made.percent, size=size_words(made.size)
            ),
        )
        self.outcome.facts.add_digest(self.tr("SHA-256 of the package"), made.package_sha256)

    def _show_found(self, found: Repaired) -> None:
        health = found.health
        self._repairable = not health.whole and not health.beyond and found.path is None
        numbers = self.tr("Blocks that do not hold: {n} of {all}, {size} each.").format(
            n=count_words(health.damaged),
            all=count_words(health.blocks),
            size=size_words(health.block),
        )
        if health.length != health.wanted:
            numbers += " " + self.tr("The package has {now}; it had {then}.").format(
                now=size_words(health.length), then=size_words(health.wanted)
            )
        if found.path is not None:
            tone, title = "success", self.tr("Repaired: the new file is the package as it was")
        elif health.whole:
            tone, title = "success", self.tr("The package is as it was when its record was made")
            numbers = ""
        elif health.beyond:
            tone, title = "danger", self.tr("More is damaged than this record can repair")
            numbers += " " + self.tr("Beyond repair: {n}. Salvage brings out what holds.").format(
                n=count_words(health.beyond)
            )
        else:
            tone, title = "warning", self.tr("The package is damaged, and can be repaired")
        self.note.hide()
        self.outcome.show_outcome(tone, title, numbers)
        if found.path is not None:
            self.outcome.facts.add_path(self.tr("File"), display_name(shown_path(found.path)))
        self.outcome.facts.add_digest(self.tr("SHA-256 of the package"), found.sha256)
        self._target = None

    def _lay_out(self) -> None:
        for share in sorted(PERCENT):
            self.percent.addItem(self.tr("{n} %").format(n=share), share)
        keep_from_wheel(self.percent)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.where, 1)
        row.addWidget(self.choose)
        self.fields.addWidget(self.note)
        self.fields.addLayout(row)
        self.fields.addWidget(self.share)
        self.fields.addWidget(self.outcome)


class RecoveryDoor(QObject):
    """The button that opens the dialog for one package; emits `served(path)`, None for none."""

    served = Signal(object)

    def __init__(self, services: Services, parent: QWidget) -> None:
        """Build the button; it is of use once a package is named."""
        super().__init__(parent)
        self._services = services
        self._parent = parent
        self._package: Path | None = None
        self._asked: Task | None = None
        self.dialog: RecoveryRecordDialog | None = None
        self.button = IconButton(self.tr("&Recovery record…"), "shield")
        self.button.clicked.connect(self._ask)

    def show_package(self, package: Path | None) -> None:
        """Serve this package from now on; None: there is none."""
        self._package = package
        self.button.setVisible(package is not None)
        self.served.emit(package)

    @Slot()
    def _ask(self) -> None:
        package = self._package
        if package is None or self._asked is not None:
            return
        desk = self._services.review
        self._asked = self._services.desk.start(lambda _report, _cancel: desk.record_place(package))
        self._asked.succeeded.connect(partial(self._open, package))
        self._asked.finished.connect(self._forget)

    def _open(self, package: Path, record: Path) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = RecoveryRecordDialog(self._services, package, record, self._parent.window())
        self.dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._asked = None
