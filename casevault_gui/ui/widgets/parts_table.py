"""Parts of a case record as a table that is edited in place: exhibits, parties, devices."""

from __future__ import annotations

import re
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
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
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.ui.plain_tip import plain_tip
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.case_form_field import ProblemLine, choice_box
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.reading import ReadingDelegate
from casevault_gui.ui.widgets.record_words import word_for
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from casevault_gui.core.cases.case_record import Part
    from casevault_gui.core.cases.documents import JsonValue

_ROW_PADDING = 17
"""What an editor in a cell needs above and below its text."""
_ROWS_SHOWN = 5
_FIELD = re.compile(r"\w+\[(\d+)\](?:\.(\w+))?")

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the member it edits, what it is called, and what can be chosen in it, if not any.

    A column with a `width`, in pixels at the usual size of type, keeps it; others share the rest.
    """

    member: str
    name: str
    choices: dict[str, str] = field(default_factory=dict)
    width: int = 0


@dataclass(frozen=True, slots=True)
class TableWords:
    """What the table says: its name, that it is empty, its buttons, and where something is wrong.

    `wrong` has places for `row`, `column` and `problem`.
    """

    name: str
    empty: str
    add: str
    remove: str
    wrong: str


class PartsModel(QAbstractTableModel):
    """Some texts of each part; a row may be invalid while it is typed."""

    def __init__(
        self, blank: Part, columns: Sequence[Column], parent: QWidget | None = None
    ) -> None:
        """Start empty; a new row begins as `blank`."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._blank = blank
        self._parts: list[Part] = []
        self._problems: Mapping[tuple[int, int], str] = {}

    def load(self, parts: Sequence[Part]) -> None:
        """Show `parts`, and keep what the table does not show of each."""
        self.beginResetModel()
        self._parts = list(parts)
        self._problems = {}
        self.endResetModel()

    def parts(self) -> tuple[Part, ...]:
        """Return the parts as they stand."""
        return tuple(self._parts)

    def show_problems(self, problems: Mapping[tuple[int, int], str]) -> None:
        """Mark the cells (row, column) that are wrong."""
        if problems == self._problems:
            return
        self._problems = problems
        if self._parts:
            last = self.index(len(self._parts) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def append(self) -> int:
        """Add an empty part and return its row."""
        row = len(self._parts)
        self.beginInsertRows(QModelIndex(), row, row)
        self._parts.append(self._blank)
        self.endInsertRows()
        return row

    def remove(self, row: int) -> None:
        """Take one part out."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._parts[row]
        self._problems = {}
        self.endRemoveRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of parts."""
        return 0 if parent.isValid() else len(self._parts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.columns[section].name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, and what is wrong with it as a tool tip."""
        if not index.isValid():
            return None
        problem = self._problems.get((index.row(), index.column()), "")
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            column = self.columns[index.column()]
            text: str = getattr(self._parts[index.row()], column.member)
            if role == Qt.ItemDataRole.EditRole:
                return text
            return self.tr("(missing)") if problem and not text else word_for(column.choices, text)
        if role == Qt.ItemDataRole.ToolTipRole and problem:
            return plain_tip(problem)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return problem
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        texts: dict[str, Any] = {self.columns[index.column()].member: str(value)}
        self._parts[index.row()] = replace(self._parts[index.row()], **texts)
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags


class _Choosing(QStyledItemDelegate):
    """Lets one of a few values be chosen in a cell."""

    def __init__(self, choices: dict[str, str], name: str, parent: QWidget) -> None:
        """Offer `choices`, and nothing."""
        super().__init__(parent)
        self._choices = choices
        self._name = name

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """Return a list to choose from."""
        box = choice_box(self._choices, self.tr("Not stated"))
        box.setParent(parent)
        box.setAccessibleName(self._name)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what stands there."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())


class PartsTable(QWidget):
    """The table with its two buttons; emits `changed()`."""

    changed = Signal()

    def __init__(self, model: PartsModel, said: TableWords, parent: QWidget | None = None) -> None:
        """Build a table over `model`, which is empty."""
        super().__init__(parent)
        model.setParent(self)
        self.model = model
        self._words = said
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(ReadingDelegate(self))
        self.view.setAccessibleName(said.name)
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
        for number, column in enumerate(model.columns):
            how = QHeaderView.ResizeMode
            header.setSectionResizeMode(number, how.Interactive if column.width else how.Stretch)
            if column.choices:
                choosing = _Choosing(column.choices, column.name, self.view)
                self.view.setItemDelegateForColumn(number, choosing)
        self._problem = ProblemLine()
        self._none = Text(said.empty, "muted")
        self.add = IconButton(said.add, "add")
        self.remove = IconButton(said.remove, "remove", "quiet")
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.model.dataChanged.connect(self._data_changed)
        self.model.rowsInserted.connect(self._rows_changed)
        self.model.rowsRemoved.connect(self._rows_changed)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self._lay_out()
        self._fit()
        self.setFocusProxy(self.view)

    def load(self, parts: Sequence[Part]) -> None:
        """Show `parts`."""
        self.model.load(parts)
        self._fit()

    def document(self) -> list[JsonValue]:
        """Return the parts as a JSON list for checking."""
        return [part.document() for part in self.model.parts()]

    @property
    def problem(self) -> str:
        """What is shown as wrong, "" for nothing."""
        return self._problem.words

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say what is wrong, by fields like `exhibits[2].number`."""
        members = [column.member for column in self.model.columns]
        cells: dict[tuple[int, int], str] = {}
        for name, problem in problems.items():
            found = _FIELD.match(name)
            if found is not None:
                column = members.index(found[2]) if found[2] in members else 0
                cells.setdefault((int(found[1]), column), problem)
        self.model.show_problems(cells)
        sentence = ""
        if cells:
            (row, column), problem = min(cells.items())
            sentence = self._words.wrong.format(
                row=row + 1, column=self.model.columns[column].name, problem=problem
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
