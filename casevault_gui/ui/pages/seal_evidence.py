"""Step 2 of sealing: which files and folders go into the package."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.progress import Progress
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.models.intake_table import NAME, IntakeTable
from casevault_gui.ui.pages.seal_intake import look_at
from casevault_gui.ui.pages.seal_old_export import OldExportOffer
from casevault_gui.ui.pages.seal_step import Step
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.drop_area import DropArea, dropped_paths
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from casevault_gui.core.workflows.migrate import OpenedExport
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_WIDTHS = (50, 160, 68, 82, 150, 236)
_SPARE = (4, 2)
"""When it was modified and its kind, which a narrow window at large type has no room for."""
_TABLE_HEIGHT = 150
_ZIP = ".zip"


class EvidenceStep(Step):
    """A place to drop things on, and a table of what was chosen with a running total."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the step with nothing chosen."""
        super().__init__(services, parent)
        self.setAcceptDrops(True)
        self._task: Task | None = None
        self._looked: Progress | None = None
        self._in_sight = False
        self.table = IntakeTable(self)
        self.drop = DropArea(self.tr("Drop the files and folders to be sealed here"))
        self.add_files = IconButton(self.tr("Add &files…"), "file")
        self.add_folder = IconButton(self.tr("Add f&older…"), "folder")
        self.remove = IconButton(self.tr("&Remove"), "remove", "quiet")
        self.undo = IconButton(self.tr("&Undo"), "back", "quiet")
        self.view = plain_table(
            self.table,
            self.tr("Files and folders to be sealed"),
            _WIDTHS,
            roomy=NAME,
            spare=_SPARE,
        )
        self.view.setMinimumHeight(_TABLE_HEIGHT)
        self.total = Text(kind="strong", wrap=False)
        self.old = OldExportOffer(services)
        self.unpack = QCheckBox(self.tr("Seal the contents of &ZIP archives, not the archives"))
        self._tools = QWidget()
        self._connect()
        self._lay_out()
        self._changed()

    @property
    def ready(self) -> bool:
        """Whether anything was chosen."""
        return bool(self.table.paths)

    @property
    def hint(self) -> str:
        """Ask for evidence while there is none."""
        return "" if self.ready else self.tr("Add at least one file or folder.")

    @property
    def opened(self) -> OpenedExport | None:
        """The old export that was opened, if it is all that was chosen."""
        return self.old.found(self.table.paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Put `paths` up for sealing; of one old export alone it is asked whether to open it."""
        if self.table.add(paths) and len(self.table.paths) == 1:
            self.old.offer(self.table.paths[0])

    def enter(self) -> None:
        """Look at everything anew: it may have changed meanwhile."""
        self._in_sight = True
        self.table.forget_facts()
        self._look_on()

    def leave(self) -> bool:
        """Stop looking; the check does it again, and whole."""
        self._in_sight = False
        if self._task is not None:
            self._task.cancel()
        return True

    def focus_first(self) -> None:
        """Go to the table, or to the first button while it is empty."""
        (self.view if self.ready else self.drop.add_files).setFocus()

    def clear(self) -> None:
        """Choose nothing."""
        self.old.forget()
        self.unpack.setChecked(False)
        self.table.clear()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite files and folders of this computer."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self.add(dropped_paths(event.mimeData()))

    # --- looking, in the lane ---

    def _look_on(self) -> None:
        paths = self.table.unknown
        if self._task is not None or not self._in_sight or not paths:
            return
        self._task = self.services.lane.start(lambda report, cancel: look_at(paths, report, cancel))
        self._task.progressed.connect(self._progressed)
        self._task.succeeded.connect(self._looked_at)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        self._looked = progress
        self._show_total()

    @Slot(object)
    def _looked_at(self, facts: object) -> None:
        self._task = None
        self._looked = None
        if isinstance(facts, dict):
            self.table.learn(facts)
        self._show_total()
        self._look_on()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._task = None
        self._looked = None
        self._show_total()
        if isinstance(error, Cancelled):
            self._look_on()
        else:
            self.show_trouble(error)

    def _show_total(self) -> None:
        totals = self.table.totals()
        files, size = totals.files, totals.size
        if self._looked is not None:
            files, size = files + self._looked.done_files, size + self._looked.done_bytes
        text = self.tr("Files: {n}, {size}").format(n=count_words(files), size=size_words(size))
        if totals.counting:
            text = self.tr("Counting: {total} so far").format(total=text)
        self.total.setText(text)
        self.total.setToolTip(self.tr("Bytes: {n}").format(n=count_words(size)))
        self.total.setVisible(bool(totals.sources))

    # --- the list ---

    @Slot()
    def _ask_files(self) -> None:
        self.services.choosers.files(self, self.add)

    @Slot()
    def _ask_folder(self) -> None:
        self.services.choosers.folder(self, self._add_folder)

    def _add_folder(self, path: Path) -> None:
        self.add((path,))

    @Slot()
    def _remove(self) -> None:
        rows = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        if not rows:
            return
        self.table.remove(rows)
        left = self.table.rowCount()
        if left:
            flag = QItemSelectionModel.SelectionFlag
            index = self.table.index(min(rows[0], left - 1), 0)
            self.view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.view.setFocus()
        else:
            self.drop.add_files.setFocus()

    @Slot()
    def _undo(self) -> None:
        self.table.undo()

    @Slot()
    def _changed(self) -> None:
        chosen = self.ready
        self.drop.setVisible(not chosen)
        self._tools.setVisible(chosen or self.table.can_undo)
        self.view.setVisible(chosen)
        self._selected()
        self.undo.setEnabled(self.table.can_undo)
        if self._task is not None:
            # What is being looked at may be off the list by now.
            self._task.cancel()
        self.old.show_for(self.table.paths)
        zips = any(path.suffix.lower() == _ZIP for path in self.table.paths)
        self.unpack.setVisible(zips)
        self.unpack.setChecked(zips and self.unpack.isChecked())
        self._show_total()
        self._look_on()
        self.state_changed.emit()

    @Slot(object)
    def _opened(self, path: Path) -> None:
        self.table.add((path,))
        self.old.show_for(self.table.paths)
        self.state_changed.emit()

    @Slot()
    def _selected(self) -> None:
        self.remove.setEnabled(self.view.selectionModel().hasSelection())

    # --- building ---

    def _connect(self) -> None:
        self.drop.dropped.connect(self.add)
        self.drop.files_wanted.connect(self._ask_files)
        self.drop.folder_wanted.connect(self._ask_folder)
        self.add_files.clicked.connect(self._ask_files)
        self.add_folder.clicked.connect(self._ask_folder)
        self.remove.clicked.connect(self._remove)
        self.undo.clicked.connect(self._undo)
        self.old.opened.connect(self._opened)
        self.table.modelReset.connect(self._changed)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        for keys, slot in ((QKeySequence.StandardKey.Undo, self._undo), ("Del", self._remove)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)

    def _lay_out(self) -> None:
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(TIGHT)
        buttons = FlowLayout()
        for button in (self.add_files, self.add_folder, self.remove, self.undo):
            buttons.addWidget(button)
        tools.addLayout(buttons, 1)
        tools.addWidget(self.total)
        promise = QHBoxLayout()
        promise.setSpacing(NEAR)
        promise.addWidget(Icon("shield", 20, "success"))
        promise.addWidget(
            Text(
                self.tr(
                    "Your originals are only read. CaseVault never changes, moves or deletes them."
                ),
                "muted",
            ),
            1,
        )
        self.body.addWidget(self.drop, 1)
        self.body.addWidget(self._tools)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.unpack)
        self.body.addWidget(self.old)
        self.body.addLayout(promise)
