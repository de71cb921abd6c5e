"""What a file is shown as: text, JSON, tables; and nothing makes finding out fail."""

from __future__ import annotations

import codecs
import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.ui.models import json_tree
from casevault_gui.ui.models.json_tree import JsonNodes, read_json
from casevault_gui.ui.models.preview_csv import MOST_COLUMNS, SEPARATORS, read_table
from casevault_gui.ui.widgets.preview.text import LONGEST_LINE, decode_text

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)


@given(TEXTS)
def test_utf8_comes_back_as_it_was(text: str) -> None:
    """Any text in UTF-8 without control characters is shown as it is."""
    decoded = decode_text(text.encode(), complete=True)
    assert decoded is not None
    assert decoded.text == text
    assert decoded.encoding == ("ASCII" if text.isascii() else "UTF-8")
    assert not decoded.guessed


@pytest.mark.parametrize(
    ("bom", "codec", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "UTF-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    ],
)
def test_byte_order_mark_names_the_encoding(bom: bytes, codec: str, name: str) -> None:
    """A file that says its encoding is read in it, and the mark itself is not shown."""
    decoded = decode_text(bom + "Küche 短信".encode(codec), complete=True)
    assert decoded is not None
    assert (decoded.text, decoded.encoding) == ("Küche 短信", name)


def test_part_of_a_text_may_end_inside_a_character() -> None:
    """The first bytes of a long text are text even where they cut a character."""
    data = "Küche".encode()[:2]
    part, whole = decode_text(data, complete=False), decode_text(data, complete=True)
    assert part is not None
    assert part.text == "K"
    assert whole is not None
    assert whole.encoding == "Latin-1"


def test_other_encodings_are_read_as_latin_1_and_say_so() -> None:
    """Bytes that are no UTF-8 are shown as Latin-1, marked as guessed."""
    decoded = decode_text("Straße".encode("latin-1"), complete=True)
    assert decoded is not None
    assert (decoded.text, decoded.guessed) == ("Straße", True)


@pytest.mark.parametrize("data", [b"SQLite format 3\x00", b"\xff\xfea\xd8", b"ab\x01"])
def test_what_holds_control_characters_is_no_text(data: bytes) -> None:
    """Binary data and broken UTF-16 are not passed off as text."""
    assert decode_text(data, complete=True) is None


def test_signs_that_reorder_text_are_counted() -> None:
    """Overrides and isolates in a text are counted, so that the person can be told."""
    decoded = decode_text("pay \u202e001 \u2066x\u2069".encode(), complete=True)
    assert decoded is not None
    assert decoded.reordering == 3


def test_long_lines_are_folded_without_loss() -> None:
    """A very long line is broken into pieces that together are the line; short ones stay."""
    line = "x" * (2 * LONGEST_LINE + 7)
    decoded = decode_text(f"a\n\n{line}".encode(), complete=True)
    assert decoded is not None
    assert decoded.folded
    lines = decoded.text.split("\n")
    assert lines[:2] == ["a", ""]
    assert "".join(lines[2:]) == line
    assert max(map(len, lines)) == LONGEST_LINE


@given(st.binary())
def test_any_bytes_are_text_or_not(data: bytes) -> None:
    """No bytes make the reader of texts fail."""
    decoded = decode_text(data, complete=False)
    assert decoded is None or isinstance(decoded.text, str)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def count(value: object) -> int:
    """Return how many values a document holds, itself included."""
    if isinstance(value, dict):
        return 1 + sum(map(count, value.values()))
    if isinstance(value, list):
        return 1 + sum(map(count, value))
    return 1


@given(st.lists(JSON, max_size=4) | st.dictionaries(st.text(), JSON, max_size=4))
def test_json_has_a_node_for_each_value(document: object) -> None:
    """Every value of a document becomes one node, in order, with its parent before it."""
    nodes = read_json(json.dumps(document))
    assert nodes is not None
    assert len(nodes.parents) == count(document)
    assert all(parent < number for number, parent in enumerate(nodes.parents))
    assert not nodes.cut


def test_json_keeps_numbers_and_repeated_names_as_written() -> None:
    """Numbers keep all their digits, and a name that stands twice is shown twice."""
    digits = "9" * 5000
    nodes = read_json(f'{{"a": 1.50, "a": {digits}, "b": "1.50", "c": [true, null]}}')
    assert nodes is not None
    assert nodes.names == ["", "a", "a", "b", "c", "0", "1"]
    assert nodes.values == ["{4}", "1.50", digits, '"1.50"', "[2]", "true", "null"]


@pytest.mark.parametrize("text", ["", "1", '"text"', "{", "[1,]", "[NaN]", "[" * 200_000])
def test_what_is_no_json_document_is_none(text: str) -> None:
    """Scalars, broken documents and absurd depth are left to the text pane."""
    assert read_json(text) is None


def test_json_tree_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many values and too much depth are left out, and the tree says so."""
    monkeypatch.setattr(json_tree, "MOST_NODES", 10)
    wide = read_json(json.dumps([0] * 20))
    assert wide is not None
    assert (len(wide.parents), wide.cut) == (10, True)
    monkeypatch.undo()
    deep = read_json("[" * 300 + "]" * 300)
    assert deep is not None
    assert (len(deep.parents), deep.cut) == (json_tree.DEEPEST + 1, True)


@given(st.text())
def test_no_text_makes_json_fail(text: str) -> None:
    """Any text is a document or none."""
    assert isinstance(read_json(text), JsonNodes | None)


@given(
    st.lists(st.lists(st.text("ab,;\t|\" '", max_size=6), min_size=2, max_size=4), min_size=3),
    st.sampled_from(SEPARATORS),
)
def test_no_table_makes_the_reader_fail(rows: list[list[str]], separator: str) -> None:
    """Whatever stands in the cells, a table is read and is as wide as its widest row."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(rows)
    table = read_table(out.getvalue(), complete=True)
    assert table is None or table.columns == max(map(len, table.rows))


@pytest.mark.parametrize("separator", SEPARATORS)
def test_separator_is_found(separator: str) -> None:
    """Each separator is told from the others, decimal commas and quoted line ends included."""
    out = io.StringIO()
    rows = [["date", "amount", "note"], ["2024-01-02", "3.5", "a\nb"], ["2024-01-03", "4.5", ""]]
    csv.writer(out, delimiter=separator).writerows(rows)
    table = read_table(out.getvalue(), complete=True)
    assert table is not None
    assert (table.separator, table.rows, table.header) == (separator, rows, True)


def test_table_without_names_has_no_header() -> None:
    """A first row that holds numbers, gaps or repetitions is data."""
    for first in ("1,2", "a,", "a,a"):
        table = read_table(f"{first}\n3,4\n", complete=True)
        assert table is not None
        assert not table.header


def test_row_that_may_be_cut_off_is_left_out() -> None:
    """Of the first part of a file, the last row is not shown: it may be half a row."""
    table = read_table("a,b\n1,2\n3,", complete=False)
    assert table is not None
    assert list(table.rows) == [["a", "b"], ["1", "2"]]


def test_table_is_bounded_and_absurd_fields_are_refused() -> None:
    """A row of very many cells is cut, a cell beyond the reader's limit makes it no table."""
    table = read_table(",".join("x" * (MOST_COLUMNS + 1)), complete=True)
    assert table is not None
    assert (table.columns, table.cut) == (MOST_COLUMNS, True)
    assert read_table('"' + "x" * 200_000, complete=True) is None
    assert read_table("", complete=True) is None
