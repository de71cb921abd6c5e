"""Rows of facts for other programs."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from casevault_gui.core.rows_file import rows_bytes

ROWS = (("a,b\n", 1), ("=2+2", 2), ("übung", 3))


def test_a_table_comes_back_as_it_was() -> None:
    """Commas, line breaks and letters of any script survive; a formula is marked."""
    data = rows_bytes(Path("x.CSV"), ("name", "size"), ROWS, {"more": 1})
    found = list(csv.reader(io.StringIO(data.decode(), newline="")))
    assert found == [["name", "size"], ["a,b\n", "1"], ["'=2+2", "2"], ["übung", "3"]]


@pytest.mark.parametrize("name", ["x.json", "x", "x.txt"])
def test_every_other_name_means_json(name: str) -> None:
    """The head's members and the rows, with numbers as numbers."""
    found = json.loads(rows_bytes(Path(name), ("name", "size"), ROWS, {"more": 1}))
    assert found["more"] == 1
    assert found["rows"][1] == {"name": "=2+2", "size": 2}
