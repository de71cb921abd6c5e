"""The exhibits of a case as a table that is edited in place."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.cases.case_record import Exhibit
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.case_form_field import ProblemLine
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from casevault_gui.core.cases.documents import JsonValue

_MEMBERS = ("number", "description", "path")
_ROW_PADDING = 17
"""What an editor in a cell needs above and below its text."""
_ROWS_SHOWN = 5
_FIELD = re.compile(r"exhibits\[(\d+)\](?:\.(\w+))?")

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def _changed(exhibit: Exhibit, texts: dict[str, str]) -> Exhibit:
    return replace(
        exhibit,
        number=texts["number"],
        description=texts["description"],
        path=texts["path"],
    )


class ExhibitsModel(QAbstractTableModel):
    """Number, description and place of each exhibit; a row may be invalid while it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._originals: list[Exhibit | None] = []
        self._texts: list[list[str]] = []
        self._problems: Mapping[tuple[int, int], str] = {}

    def load(self, exhibits: Sequence[Exhibit]) -> None:
        """Show `exhibits`, and keep what the table does not show of each."""
        self.beginResetModel()
        self._originals = list(exhibits)
        self._texts = [[getattr(part, name) for name in _MEMBERS] for part in exhibits]
        self._problems = {}
        self.endResetModel()

    def exhibits(self) -> tuple[Exhibit, ...]:
        """Return the exhibits as they stand."""
        return tuple(
            _changed(original or Exhibit(), dict(zip(_MEMBERS, texts, strict=True)))
            for original, texts in zip(self._originals, self._texts, strict=True)
        )

    def document(self) -> list[JsonValue]:
        """Return the exhibits as a JSON list for checking."""
        return [dict(zip(_MEMBERS, texts, strict=True)) for texts in self._texts]

    def show_problems(self, problems: Mapping[tuple[int, int], str]) -> None:
        """Mark the cells (row, column) that are wrong."""
        if problems == self._problems:
            return
        self._problems = problems
        if self._texts:
            last = self.index(len(self._texts) - 1, len(_MEMBERS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def append(self) -> int:
        """Add an empty exhibit and return its row."""
        row = len(self._texts)
        self.beginInsertRows(QModelIndex(), row, row)
        self._originals.append(None)
        self._texts.append([""] * len(_MEMBERS))
        self.endInsertRows()
        return row

    def remove(self, row: int) -> None:
        """Take one exhibit out."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._originals[row], self._texts[row]
        self._problems = {}
        self.endRemoveRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of exhibits."""
        return 0 if parent.isValid() else len(self._texts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return three."""
        return 0 if parent.isValid() else len(_MEMBERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (self.tr("Number"), self.tr("Description"), self.tr("Where it is in the evidence"))
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, and what is wrong with it as a tool tip."""
        if not index.isValid():
            return None
        problem = self._problems.get((index.row(), index.column()), "")
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            text = self._texts[index.row()][index.column()]
            wrong = problem and not text and role == Qt.ItemDataRole.DisplayRole
            return self.tr("(missing)") if wrong else text
        if role == Qt.ItemDataRole.ToolTipRole and problem:
            return problem
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return problem
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        self._texts[index.row()][index.column()] = str(value)
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags


class ExhibitsTable(QWidget):
    """The table with its two buttons; emits `changed()`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build an empty table."""
        super().__init__(parent)
        self.model = ExhibitsModel(self)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Exhibits"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        # Tab leaves the table; the arrow keys move inside it.
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.verticalHeader().hide()
        header = self.view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._problem = ProblemLine()
        self._none = Text(self.tr("No exhibits yet. They are optional."), "muted")
        self.add = IconButton(self.tr("Add e&xhibit"), "add")
        self.remove = IconButton(self.tr("&Remove exhibit"), "remove", "quiet")
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.model.dataChanged.connect(self._data_changed)
        self.model.rowsInserted.connect(self._rows_changed)
        self.model.rowsRemoved.connect(self._rows_changed)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self._lay_out()
        self._fit()
        self.setFocusProxy(self.view)

    def load(self, exhibits: Sequence[Exhibit]) -> None:
        """Show `exhibits`."""
        self.model.load(exhibits)
        self._fit()

    def exhibits(self) -> tuple[Exhibit, ...]:
        """Return the exhibits as they stand."""
        return self.model.exhibits()

    def document(self) -> list[JsonValue]:
        """Return the exhibits as a JSON list for checking."""
        return self.model.document()

    @property
    def problem(self) -> str:
        """What is shown as wrong, "" for nothing."""
        return self._problem.words

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say what is wrong, by fields like `exhibits[2].number`."""
        cells: dict[tuple[int, int], str] = {}
        for field, words in problems.items():
            found = _FIELD.fullmatch(field)
            if found is not None:
                member = found[2]
                column = _MEMBERS.index(member) if member in _MEMBERS else 0
                cells.setdefault((int(found[1]), column), words)
        self.model.show_problems(cells)
        sentence = ""
        if cells:
            (row, column), words = min(cells.items())
            name = self.model.headerData(column, Qt.Orientation.Horizontal)
            sentence = self.tr("Exhibit in line {row}, {column}: {problem}").format(
                row=row + 1, column=name, problem=words
            )
        elif problems:
            sentence = next(iter(problems.values()))
        self._problem.show_words(sentence)

    @Slot()
    def _add(self) -> None:
        row = self.model.append()
        index = self.model.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.setFocus()
        self.view.edit(index)

    @Slot()
    def _remove(self) -> None:
        row = self.view.currentIndex().row()
        if row >= 0:
            self.model.remove(row)
            self.view.setFocus()

    @Slot()
    def _data_changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _rows_changed(self) -> None:
        self._fit()
        self.changed.emit()

    @Slot()
    def _current_changed(self) -> None:
        self.remove.setEnabled(self.view.currentIndex().isValid())

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        rows = self.model.rowCount()
        self.view.setVisible(rows > 0)
        self._none.setVisible(rows == 0)
        self.remove.setVisible(rows > 0)
        self.remove.setEnabled(self.view.currentIndex().isValid())
        shown = min(rows, _ROWS_SHOWN)
        row_height = self.view.fontMetrics().height() + _ROW_PADDING
        self.view.verticalHeader().setDefaultSectionSize(row_height)
        header = self.view.horizontalHeader().sizeHint().height()
        self.view.setFixedHeight(header + shown * row_height + 4)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._none)
        column.addWidget(self.view)
        column.addWidget(self._problem)
        column.addLayout(buttons)
