"""Salvaging a damaged package: what opens it, a new folder, and what came out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from casevault_gui.core.errors import (
    BagMalformed,
    CommitmentMismatch,
    FooterMalformed,
    HeaderAltered,
    HeaderMalformed,
    ManifestMalformed,
    NotAPackage,
    PackageTruncated,
    SlotMismatch,
    SourceUnreadable,
    StreamDamaged,
    VolumeCut,
    VolumeDoubled,
    VolumeForeign,
    VolumeHeadInvalid,
    VolumeMissing,
)
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.salvage import EVIDENCE, INCOMPLETE, Salvaged
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.models.text_table import TextTable
from casevault_gui.ui.pages.review_unlock import UnlockView
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.facts import PathText
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.outcome_panel import OutcomePanel
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.task_bar import TaskBar
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.workflows.public_facts import PublicFacts
    from casevault_gui.ui.opening import Wish
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

DAMAGE = (
    BagMalformed,
    CommitmentMismatch,
    FooterMalformed,
    HeaderAltered,
    HeaderMalformed,
    ManifestMalformed,
    NotAPackage,
    PackageTruncated,
    SlotMismatch,
    SourceUnreadable,
    StreamDamaged,
    VolumeCut,
    VolumeDoubled,
    VolumeForeign,
    VolumeHeadInvalid,
    VolumeMissing,
)
"""What a package may suffer from that still gives some of its files."""
_TABLE_HEIGHT = 220


class SalvageView(UnlockView):
    """Asks for what opens the package and for a folder, then brings out what still holds."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it for no package yet."""
        self._folder: Path | None = None
        self._salvaged: Salvaged | None = None
        self.where = PathText(self.tr("New folder for what comes out"))
        self.choose = IconButton(self.tr("&Choose where…"), "folder")
        self.incomplete = QCheckBox(self.tr("Also write &lost files as far as they hold"))
        self.bar = TaskBar()
        self.outcome = OutcomePanel()
        self.losses = TextTable((self.tr("Lost file"), self.tr("Damaged")))
        self.show_folder = IconButton(self.tr("Show in &folder"), "folder")
        super().__init__(services, parent)
        self.losses.setParent(self)
        self.open.setText(self.tr("&Salvage"))
        self.question.setText(self.tr("What opens it, and where to?"))
        self.note.setText(
            self.tr(
                "A whole copy is always better: compare the SHA-256 on the receipt with that of"
                " every copy there is. Salvage only reads this file. What comes out is proven file"
                " by file, not as a package."
            )
        )
        self.incomplete.setToolTip(
            self.tr(
                "Into a folder of their own, under names that end in .incomplete, with zeros for"
                " what is lost. The list says where. As a whole they are no evidence."
            )
        )
        self.choose.clicked.connect(self._ask)
        self.show_folder.clicked.connect(self._show_folder)

    def show_facts(self, facts: PublicFacts) -> None:
        """Begin with another package."""
        self._folder = self._salvaged = None
        self.where.setPlainText("")
        self.incomplete.setChecked(False)
        self.outcome.clear()
        self._table.hide()
        super().show_facts(facts)

    def _ready(self) -> bool:
        return super()._ready() and self._folder is not None

    def _begin(self, facts: PublicFacts, wish: Wish, why: str) -> Task:
        desk, folder = self._services.review, self._folder
        if folder is None:
            msg = "no folder was chosen"
            raise ValueError(msg)
        self.outcome.clear()
        self._table.hide()
        incomplete = self.incomplete.isChecked()
        task = self._services.lane.start(
            lambda report, cancel: desk.salvage(
                facts.path, wish, folder, why, incomplete=incomplete, report=report, cancel=cancel
            )
        )
        self.bar.watch(task)
        self.bar.show()
        task.finished.connect(self.bar.hide)
        return task

    @Slot()
    def _ask(self) -> None:
        self._services.choosers.folder(self, self._take_folder)

    def _take_folder(self, parent: Path) -> None:
        if self._facts is None:
            return
        stem = Path(self._facts.name).stem
        folder, number = parent / f"{stem} salvaged", 1
        while folder.exists():
            number += 1
            folder = parent / f"{stem} salvaged {number}"
        self._folder = folder
        self.where.setPlainText(display_name(str(folder)))
        self._look()
        (self.open if self.open.isEnabled() else self.form).setFocus()

    def _take(self, result: object) -> None:
        self._answers.forget()
        self.form.forget()
        self.waiting.setText("")
        self._folder = None
        self.where.setPlainText("")
        self._look()
        if isinstance(result, Salvaged):
            self._show(result)

    def _put_away(self, result: object) -> None:
        # What came out stays where it is; the log has it.
        del result

    def _show(self, result: Salvaged) -> None:
        self._salvaged = result
        lost, files = count_words(len(result.lost)), count_words(result.files)
        if not result.files:
            tone, title = "danger", self.tr("Nothing in this package holds any more")
        elif not result.complete_list:
            tone = "warning"
            title = self.tr(
                "Files salvaged: {files}. How many are lost is not known for certain."
            ).format(files=files)
        elif result.lost:
            tone = "warning"
            title = self.tr("Salvaged: {files}. Lost: {lost}.").format(files=files, lost=lost)
        else:
            tone, title = "success", self.tr("Every file was salvaged")
        words = [
            self.tr("Files that came out: {n}, {size}. Each holds by itself.").format(
                n=files, size=size_words(result.content_bytes)
            )
        ]
        if result.unlisted:
            words.append(
                self.tr("Without a listed SHA-256, proven by their encryption alone: {n}.").format(
                    n=count_words(result.unlisted)
                )
            )
        if not result.complete_list:
            words.append(
                self.tr("The list of files is damaged too: there may have been more files.")
            )
        self.outcome.show_outcome(tone, title, " ".join(words))
        facts = self.outcome.facts
        facts.add_path(self.tr("Folder"), display_name(str(result.folder / EVIDENCE)))
        blocks = (
            self.tr("{lost} of {all}")
            if result.length_known
            else self.tr("{lost} of the {all} that are left; the end is missing")
        )
        facts.add(
            self.tr("Blocks lost"),
            blocks.format(lost=count_words(result.lost_chunks), all=count_words(result.chunks)),
        )
        if result.incomplete:
            facts.add_path(
                self.tr("Written in part, no evidence as a whole: {n}").format(
                    n=count_words(len(result.incomplete))
                ),
                display_name(str(result.folder / INCOMPLETE)),
            )
        if result.missing_volumes:
            facts.add(self.tr("Parts missing"), ", ".join(map(str, result.missing_volumes)))
        self.losses.show_rows(
            [
                (
                    display_name(file.path),
                    self.tr("{lost} of {size}").format(
                        lost=size_words(file.lost), size=size_words(file.size)
                    ),
                )
                for file in result.lost
            ]
        )
        self._table.setVisible(bool(result.lost))
        self.outcome.setFocus()
        self.troubled.emit()

    @Slot()
    def _show_folder(self) -> None:
        if self._salvaged is not None:
            self._services.show_in_folder(self._salvaged.folder)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.where.setPlaceholderText(self.tr("No folder chosen yet"))
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.where, 1)
        row.addWidget(self.choose)
        self.inside.insertLayout(self.inside.indexOf(self.why), row)
        self.inside.insertWidget(self.inside.indexOf(self.why), self.incomplete)
        self._table = plain_table(self.losses, self.tr("Files that were lost"), (420,))
        self._table.setMinimumHeight(_TABLE_HEIGHT)
        self._table.hide()
        self.bar.hide()
        self.outcome.add_button(self.show_folder)
        self.note = Text(kind="muted")
        self.column.insertWidget(0, self.note)
        self.column.insertWidget(2, self.bar)
        self.column.insertWidget(3, self.outcome)
        self.column.insertWidget(4, self._table)
