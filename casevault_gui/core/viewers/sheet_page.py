"""A page of a sheet while its cells come in: rows stand where the sheet has them, gaps too."""

from __future__ import annotations

from typing import Final

from casevault_gui.core.viewers.answer import (
    MOST_COLUMNS,
    MOST_ROWS,
    Grid,
    grid_of,
    plain,
)
from casevault_gui.core.viewers.sheet_xml import Enough

_LETTERS: Final = 26


class SheetPage:
    """Takes cells by row and column, counted from 0; raises `Enough` after the page's end."""

    def __init__(self, first: int) -> None:
        """Begin the page at row `first`."""
        self._first = first
        self._rows: dict[int, dict[int, str]] = {}
        self._last = -1

    @property
    def after(self) -> int:
        """The first row that is not on the page any more."""
        return self._first + MOST_ROWS

    def put(self, row: int, column: int, text: str) -> None:
        """Take a cell; what is empty, before the page or too far right is left out."""
        if not text:
            return
        self._last = max(self._last, row)
        if row >= self.after:
            raise Enough
        if row >= self._first and 0 <= column < MOST_COLUMNS:
            self._rows.setdefault(row, {})[column] = plain(text)

    def grid(self, *, whole: bool) -> Grid:
        """Return the page; if the `whole` sheet was read, its rows are counted."""
        last = min(
            max(self._rows, default=self._first - 1) if whole else self._last, self.after - 1
        )
        width = max((max(cells) + 1 for cells in self._rows.values()), default=1)
        rows = (
            [self._rows.get(row, {}).get(column, "") for column in range(width)]
            for row in range(self._first, last + 1)
        )
        total = self._last + 1 if whole else 0
        return grid_of([letters(column) for column in range(width)], rows, self._first, total)


def letters(column: int) -> str:
    """Return the name of a column, counted from 0: A, B, …, Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + rest) + name
    return name


def place_of(reference: str) -> tuple[int, int]:
    """Return row and column, counted from 0, of a reference like `B7`; −1 where it has none."""
    column = row = 0
    for sign in reference[:20]:
        if "A" <= sign <= "Z":
            column = column * _LETTERS + ord(sign) - ord("A") + 1
        elif "0" <= sign <= "9":
            row = row * 10 + ord(sign) - ord("0")
    return row - 1, column - 1
