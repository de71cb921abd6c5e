"""The custody log as a table of any length: newest first, rows fetched when they are looked at."""

from __future__ import annotations

import contextlib
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from operator import neg
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon

from casevault_gui.core.custody.events import Phase
from casevault_gui.core.custody.search import CustodyRow
from casevault_gui.core.errors import CaseVaultError
from casevault_gui.core.names import display_name
from casevault_gui.ui.assets import icon
from casevault_gui.ui.custody_words import PHASE_ICONS, phase_words, reason_words, type_words
from casevault_gui.ui.plain_tip import plain_tip
from casevault_gui.ui.services import CustodyView


@lru_cache(maxsize=32)
def _icon(name: str, colour: str) -> QIcon:
    return icon(name, QColor(colour))


Index = QModelIndex | QPersistentModelIndex

BLOCK = 32
"""Rows fetched at once: a few milliseconds of reading."""
_MOST_BLOCKS = 128
_SPARSE = 8
_MOST_SINGLES = 1_024
_SECONDS = len("2026-04-17T09:12:33")


class Column(IntEnum):
    """The columns, from the left."""

    SEQ = 0
    TIME = 1
    TYPE = 2
    PHASE = 3
    WHAT = 4
    ACTOR = 5
    CASE = 6


WIDTHS = {
    Column.SEQ: 58,
    Column.TIME: 178,
    Column.TYPE: 154,
    Column.PHASE: 126,
    Column.WHAT: 134,
    Column.ACTOR: 134,
    Column.CASE: 100,
}
"""Pixels at the usual size of type."""


class CustodyTable(QAbstractTableModel):
    """Rows of a `CustodyView`, or of those entries only that `show_only` names.

    The role `Qt.UserRole` gives the entry's number in any column. A row that cannot be read shows
    its number and a dash: the reason is the verification's to tell.
    """

    def __init__(self, view: CustodyView, parent: QObject | None = None) -> None:
        """Show all entries of `view`."""
        super().__init__(parent)
        self._view = view
        self._size = view.size()
        self._chosen: Sequence[int] | None = None
        self._shown = 0
        self._blocks: OrderedDict[int, dict[int, CustodyRow]] = OrderedDict()
        self._most_blocks = _MOST_BLOCKS
        self._singles: OrderedDict[int, CustodyRow | None] = OrderedDict()

    def refresh(self) -> None:
        """Look at the log's size again; entries never change, so only new rows appear."""
        new = self._view.size() - self._size
        if new <= 0:
            return
        if self._chosen is None:
            self.beginInsertRows(QModelIndex(), 0, new - 1)
            self._grow()
            self.endInsertRows()
        else:
            self._grow()

    def show_only(self, seqs: Sequence[int] | None) -> None:
        """Show these entries (newest first) and no others; None shows all."""
        self.beginResetModel()
        self._chosen = seqs
        self._shown = 0 if seqs is None else len(seqs)
        self._grow()
        self.endResetModel()

    def show_more(self) -> None:
        """Show what was added since to the entries that `show_only` was given."""
        count = 0 if self._chosen is None else len(self._chosen)
        if count > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, count - 1)
            self._shown = count
            self.endInsertRows()

    def seq_at(self, row: int) -> int:
        """Return the number of the entry in `row`."""
        if self._chosen is None:
            return self._size - 1 - row
        return self._chosen[row]

    def row_of(self, seq: int) -> int | None:
        """Return the row that shows entry `seq`, None if none does."""
        if self._chosen is None:
            return self._size - 1 - seq if 0 <= seq < self._size else None
        place = bisect_left(self._chosen, -seq, hi=self._shown, key=neg)
        return place if place < self._shown and self._chosen[place] == seq else None

    def entry_at(self, row: int) -> CustodyRow | None:
        """Return the entry in `row`, None if it cannot be read."""
        seq = self.seq_at(row)
        if self._chosen is not None and self._shown * _SPARSE < self._size:
            return self._single(seq)
        return self._block(seq // BLOCK).get(seq)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of entries shown."""
        if parent is not None and parent.isValid():
            return 0
        return self._size if self._chosen is None else self._shown

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the words over a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.SEQ: self.tr("No."),
            Column.TIME: self.tr("Time (UTC)"),
            Column.TYPE: self.tr("What happened"),
            Column.PHASE: self.tr("State"),
            Column.WHAT: self.tr("About"),
            Column.ACTOR: self.tr("Who"),
            Column.CASE: self.tr("Case"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self.seq_at(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == Column.SEQ:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.PHASE:
            return self._phase_icon(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words(index.row(), Column(index.column())))
        return None

    def _words(self, row: int, column: Column) -> str:
        if column is Column.SEQ:
            return str(self.seq_at(row))
        entry = self.entry_at(row)
        if entry is None:
            return "—"
        return {
            Column.TIME: entry.t[:_SECONDS].replace("T", " "),
            Column.TYPE: type_words(entry.type),
            Column.PHASE: phase_words(entry.phase),
            Column.WHAT: display_name(entry.what) or reason_words(entry.reason),
            Column.ACTOR: display_name(entry.actor),
            Column.CASE: display_name(entry.case),
        }[column]

    def _phase_icon(self, row: int) -> QIcon | None:
        entry = self.entry_at(row)
        if entry is None or entry.phase not in PHASE_ICONS:
            return None
        palette = QGuiApplication.palette()
        troubled = entry.phase in (Phase.FAILED, Phase.REFUSED)
        colour = palette.brightText() if troubled else palette.placeholderText()
        return _icon(PHASE_ICONS[entry.phase], colour.color().name())

    def _single(self, seq: int) -> CustodyRow | None:
        """Return one entry of a few that lie far apart, whose neighbours nobody looks at."""
        if seq not in self._singles:
            found: Sequence[CustodyRow] = ()
            with contextlib.suppress(CaseVaultError):
                found = self._view.rows(seq, seq + 1)
            self._singles[seq] = found[0] if found else None
            if len(self._singles) > _MOST_SINGLES:
                self._singles.popitem(last=False)
        return self._singles[seq]

    def _block(self, number: int) -> dict[int, CustodyRow]:
        if number in self._blocks:
            self._blocks.move_to_end(number)
            return self._blocks[number]
        start = number * BLOCK
        try:
            rows = self._view.rows(start, start + BLOCK)
        except CaseVaultError:
            rows = self._sound_rows(start, min(start + BLOCK, self._size))
        self._blocks[number] = {row.seq: row for row in rows}
        if len(self._blocks) > self._most_blocks:
            self._blocks.popitem(last=False)
        return self._blocks[number]

    def _sound_rows(self, start: int, stop: int) -> list[CustodyRow]:
        """Return those entries of a block that can be read, beside those that cannot."""
        found: list[CustodyRow] = []
        for seq in range(start, stop):
            with contextlib.suppress(CaseVaultError):
                found += self._view.rows(seq, seq + 1)
        return found

    def _grow(self) -> None:
        # The block that was the last one may have been read before it was full.
        self._blocks.pop((self._size - 1) // BLOCK, None)
        self._size = self._view.size()
