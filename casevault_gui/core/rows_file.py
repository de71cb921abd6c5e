"""Rows of facts written into a new file for other programs: CSV if its name ends so, else JSON."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Final

from casevault_gui.core.files import write_private

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

CSV_SUFFIX: Final = ".csv"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


def inert(cell: str) -> str:
    """Return a cell's text, marked if a spreadsheet would run it: names are a stranger's text."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def rows_bytes(
    path: Path,
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    head: Mapping[str, object],
) -> bytes:
    """Return the rows as the file `path` should hold them, in UTF-8.

    JSON has the members of `head`, and `rows`, a list of objects; CSV (RFC 4180) the rows alone.
    """
    if path.suffix.lower() == CSV_SUFFIX:
        text = io.StringIO()
        table = csv.writer(text)
        table.writerow(columns)
        table.writerows([inert(str(cell)) for cell in row] for row in rows)
        return text.getvalue().encode()
    named = [dict(zip(columns, row, strict=True)) for row in rows]
    return (json.dumps({**head, "rows": named}, ensure_ascii=False, indent=2) + "\n").encode()


def write_rows(
    path: Path,
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    head: Mapping[str, object],
) -> None:
    """Write the rows into the new, private file `path`; raises `TargetTrouble`."""
    write_private(path, rows_bytes(path, columns, rows, head))
