"""A table of separated values: the separator found by itself, rows as they stand."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from typing import Final

from casevault_gui.core.late_dataclass import dataclass

SEPARATORS: Final = (",", ";", "\t", "|")
MOST_COLUMNS: Final = 500
LONGEST_CELL: Final = 1_000
"""Characters of a cell that are shown."""
_LOOK_AT: Final = 50


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; `columns` is the width of the widest, `header` says that row 0 names them.

    `first` is what stands before the rows in the whole table: their numbers go on from it.
    """

    rows: Sequence[Sequence[str]]
    columns: int
    separator: str
    header: bool
    cut: bool = False
    first: int = 0


def read_table(text: str, *, complete: bool) -> Table | None:
    """Return the table in `text`, None if it is none; a last row that may be cut is left out."""
    separator = _separator(text)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        return None
    if not complete and rows:
        rows.pop()
    rows = [row for row in rows if row]
    if not rows:
        return None
    widest = max(len(row) for row in rows)
    header = len(rows) > 1 and _names_columns(rows[0], rows[1])
    return Table(rows, min(widest, MOST_COLUMNS), separator, header, widest > MOST_COLUMNS)


def _separator(text: str) -> str:
    lines = "\n".join(text.splitlines()[:_LOOK_AT])

    def score(separator: str) -> tuple[float, int]:
        try:
            widths = Counter(
                len(row) for row in csv.reader(io.StringIO(lines), delimiter=separator)
            )
        except csv.Error:
            return 0.0, 0
        width, count = max(widths.items(), key=lambda item: item[1], default=(0, 0))
        return (count / widths.total(), width) if width > 1 else (0.0, 0)

    return max(SEPARATORS, key=score)


def _names_columns(first: Sequence[str], second: Sequence[str]) -> bool:
    distinct = all(first) and len(set(first)) == len(first)
    return distinct and not any(map(_is_number, first)) and len(first) >= len(second)


def _is_number(cell: str) -> bool:
    return any(letter.isdigit() for letter in cell) and not any(map(str.isalpha, cell))
