"""The files of two packages side by side, as a table of any length."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casevault_gui.core.names import display_name
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.workflows.compare import Pairing, Relation
from casevault_gui.quantities import size_words

Index = QModelIndex | QPersistentModelIndex


class PairRows(QAbstractTableModel):
    """Some of a pairing's pairs: what they are, the paths here and there, the sizes."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._pairs: Pairing | None = None
        self._shown: Sequence[int] = ()
        self._columns = (
            self.tr("What it is"),
            self.tr("Path here"),
            self.tr("Path there"),
            self.tr("Size here"),
            self.tr("Size there"),
        )

    def show_pairs(self, pairs: Pairing, shown: Sequence[int]) -> None:
        """Show these pairs."""
        self.beginResetModel()
        self._pairs, self._shown = pairs, shown
        self.endResetModel()

    def relation_words(self, relation: Relation) -> str:
        """Return what a pair is, in words with a sign."""
        return {
            Relation.CHANGED: self.tr("≠ changed"),
            Relation.MOVED: self.tr("→ moved"),
            Relation.ONLY_FIRST: self.tr("− only here"),
            Relation.ONLY_SECOND: self.tr("+ only there"),
            Relation.SAME: self.tr("= the same"),
        }[relation]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of pairs shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns[section] if 0 <= section < len(self._columns) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; the tooltip of a path tells the file's SHA-256."""
        pairs = self._pairs
        if pairs is None or not index.isValid():
            return None
        relation, first, second = pairs[self._shown[index.row()]]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole and column == 0:
            return self.relation_words(relation)
        if column == 0:
            return None
        here = column % 2 == 1
        of, number = (pairs.one, first) if here else (pairs.two, second)
        return None if number is None else self._cell(of, number, role, path=column < 3)  # noqa: PLR2004

    def _cell(self, of: PackageIndex, number: int, role: int, *, path: bool) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and path:
            return self.tr("SHA-256 {digest}").format(digest=of.sha256(number).hex())
        if role == Qt.ItemDataRole.TextAlignmentRole and not path:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if path:
            return display_name(of.path(number).removeprefix("data/"))
        return size_words(of.size(number))
