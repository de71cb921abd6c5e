"""What a file is shown as: text, JSON, tables; and nothing makes finding out fail."""

from __future__ import annotations

import codecs
import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json
from casevault_gui.core.viewers import answer as answers
from casevault_gui.core.viewers import json_nodes, written
from casevault_gui.core.viewers.answer import Answer, AnswerInvalid, Kind, Question, Unviewable
from casevault_gui.core.viewers.decoding import LONGEST_LINE, decode_text
from casevault_gui.core.viewers.json_nodes import LONGEST_WORDS, JsonNodes, read_json
from casevault_gui.core.viewers.separated import (
    LONGEST_CELL,
    MOST_COLUMNS,
    SEPARATORS,
    read_table,
)
from casevault_gui.core.viewers.texts import show_text

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
    monkeypatch.setattr(json_nodes, "MOST_NODES", 10)
    wide = read_json(json.dumps([0] * 20))
    assert wide is not None
    assert (len(wide.parents), wide.cut) == (10, True)
    monkeypatch.undo()
    deep = read_json("[" * 300 + "]" * 300)
    assert deep is not None
    assert (len(deep.parents), deep.cut) == (json_nodes.DEEPEST + 1, True)


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


TEXT = Question(Kind.TEXT)
TABLE = Question(Kind.TEXT, separated=True)


def passed(data: bytes, question: Question = TEXT) -> written.Written:
    """Return what is written in a file, after it went through an answer."""
    found = answers.decode(*answers.encode(show_text(data, question))).written
    assert found is not None
    return found


def test_what_is_written_passes_through_an_answer() -> None:
    """Text, document and table arrive as the viewer read them, half characters included."""
    data = '{"Küche": [1.50, "\\ud83d", "短信 \u202e"], "a": {}}'.encode()
    found = passed(data)
    read = read_json(data.decode())
    assert read is not None
    assert found.nodes is not None
    assert found.text == decode_text(data, complete=True)
    for member in ("parents", "rows", "names", "values", "children", "cut"):
        assert getattr(found.nodes, member) == getattr(read, member)
    assert found.table is None
    lines = b"name;note\n\xc3\xa4;\n;\xe7\x9f\xad\nx\n"
    assert passed(lines, TABLE).table == read_table(lines.decode(), complete=True)
    assert passed(lines).table is None


def test_a_long_document_on_one_line_is_still_a_tree() -> None:
    """Lines that are broken for display are not broken for those who read the document."""
    data = json.dumps(["x" * (LONGEST_LINE + 10)]).encode()
    found = passed(data)
    assert found.text.folded
    assert found.nodes is not None
    assert len(found.nodes.parents) == 2


def test_only_what_can_be_shown_of_long_values_is_sent() -> None:
    """Values and cells end one sign after what is shown of them, so that a cut is seen."""
    found = passed(json.dumps(["x" * 10_000]).encode())
    assert found.nodes is not None
    assert len(found.nodes.values[1]) == LONGEST_WORDS + 1
    table = passed(b"a," + b"y" * 10_000 + b"\n" + b"z," * 700 + b"\n", TABLE).table
    assert table is not None
    assert len(table.rows[0][1]) == LONGEST_CELL + 1
    assert (len(table.rows[1]), table.columns, table.cut) == (MOST_COLUMNS, MOST_COLUMNS, True)


def test_the_beginning_of_a_file_is_no_document() -> None:
    """Of a file that goes on, only the text and whole rows are told."""
    found = passed(b"[1]", Question(Kind.TEXT, complete=False))
    assert found.nodes is None
    rows = passed(b"a,b\n1,2\n3", Question(Kind.TEXT, complete=False, separated=True)).table
    assert rows is not None
    assert list(rows.rows) == [["a", "b"], ["1", "2"]]


def test_what_is_no_text_is_said_to_hold_nothing() -> None:
    """A viewer of texts that is given none says so."""
    with pytest.raises(Unviewable) as caught:
        show_text(b"\xff\xfea\xd8", TEXT)
    assert caught.value.problem == "nothing"


HEADER, BLOCK = answers.encode(Answer(written=passed(b'{"a": [1, 2]}')))


def answered(facts: dict[str, Json], block: bytes = BLOCK) -> Answer:
    """Return the answer whose facts of a text are these besides its own."""
    header = canonical_json.decode_object(HEADER)
    own = header["written"]
    assert isinstance(own, dict)
    kept = {name: value for name, value in {**own, **facts}.items() if value != "gone"}
    return answers.decode(canonical_json.encode({**header, "written": kept}), block)


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("encoding", "EBCDIC"),
        ("encoding", 1),
        ("guessed", 1),
        ("reordering", -1),
        ("reordering", True),
        ("nodes", 3),
        ("nodes", 5),
        ("nodes", json_nodes.MOST_NODES + 1),
        ("rows", 1),
        ("rows", written.MOST_ROWS + 1),
        ("columns", MOST_COLUMNS + 1),
        ("separator", "\0"),
        ("header", "yes"),
    ],
)
def test_facts_beyond_their_limits_are_refused(member: str, value: Json) -> None:
    """What a viewer says of a text is a stranger's too: each member has one type and an end."""
    changes: list[dict[str, Json]] = [{member: value}, {member: "gone"}]
    for facts in changes:
        with pytest.raises(AnswerInvalid):
            answered(facts)


@given(st.integers(0, len(BLOCK) - 1), st.binary(min_size=1, max_size=4))
def test_damage_to_the_block_is_refused_or_a_document(place: int, noise: bytes) -> None:
    """Whatever stands in the block, it is a tree that can be walked, or refused."""
    damaged = (BLOCK[:place] + noise + BLOCK[place + len(noise) :])[: len(BLOCK)]
    try:
        found = answered({}, damaged).written
    except AnswerInvalid:
        return
    assert found is not None
    assert found.nodes is not None
    assert all(above < number for number, above in enumerate(found.nodes.parents))


def test_an_answer_with_a_broken_block_is_no_answer() -> None:
    """A block of another length than its facts say makes the whole answer invalid."""
    for block in (BLOCK + b"x", BLOCK[:-1], b""):
        with pytest.raises(AnswerInvalid):
            answered({}, block)
