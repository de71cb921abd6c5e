"""An answer is a stranger's: nothing beyond its members, types and limits is taken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casevault_gui.core import canonical_json
from casevault_gui.core.confined.frames import FrameInvalid
from casevault_gui.core.viewers import answer as answers
from casevault_gui.core.viewers.answer import (
    MOST_COLUMNS,
    MOST_ROWS,
    Answer,
    AnswerInvalid,
    Grid,
    Kind,
    Pixels,
    Question,
    grid_of,
    plain,
)
from casevault_gui.core.viewers.frames import (
    answer_frame,
    question_frame,
    read_answer,
    read_question,
)
from tests.core.viewers.strangers import Pipe

WHOLE = Answer(
    notes=frozenset({"turned", "cut"}),
    facts=(("Make", "Kamera"),),
    text="ä\n",
    parts=("one", "two"),
    part=1,
    pages=7,
    grid=Grid(("a", "b"), (("1", ""), ("2", "NULL")), 200, 4_000),
    pixels=Pixels(2, 1, bytes(8)),
    size=(20, 10),
)
HEADER, PIXELS = answers.encode(WHOLE)


def test_questions_and_answers_come_back() -> None:
    """What is asked and answered arrives as it was, however the pipe cuts it."""
    assert answers.decode(HEADER, PIXELS) == WHOLE
    head, pixels = answer_frame(WHOLE)
    assert read_answer(Pipe(head + pixels).read) == WHOLE
    question = Question(Kind.PDF, 3, 200, 1_000, "Küche", complete=False, separated=True)
    asked = read_question(Pipe(question_frame(question, 5) + b"%PDF-").read)
    assert asked == (question, b"%PDF-")
    with pytest.raises(EOFError):
        read_question(Pipe(b"").read)


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("problem", "other"),
        ("notes", ["other"]),
        ("facts", [["name"]]),
        ("facts", [["name", 1]]),
        ("facts", [["a", "b"]] * 301),
        ("text", "x" * 400_001),
        ("text", ["x"]),
        ("parts", ["x"] * 1_001),
        ("part", -1),
        ("part", True),
        ("pages", "1"),
        ("columns", ["x"] * 257),
        ("rows", [["x" * 1_001]]),
        ("rows", [["x"]] * 201),
        ("rows", ["x"]),
        ("first", -5),
        ("total", []),
        ("side", [1, 2, 3]),
        ("width", 3),
        ("written", {"encoding": "ASCII"}),
        ("height", 1 << 40),
    ],
)
def test_a_member_beyond_its_limits_is_refused(member: str, value: canonical_json.Json) -> None:
    """Each member has one type and an end."""
    found = canonical_json.decode_object(HEADER)
    with pytest.raises(AnswerInvalid):
        answers.decode(canonical_json.encode({**found, member: value}), PIXELS)


@pytest.mark.parametrize("member", sorted(canonical_json.decode_object(HEADER)))
def test_a_missing_or_unknown_member_is_refused(member: str) -> None:
    """All members are there, and none besides."""
    found = canonical_json.decode_object(HEADER)
    del found[member]
    for other in (found, {**found, member: WHOLE.part, "more": 1}):
        with pytest.raises(AnswerInvalid):
            answers.decode(canonical_json.encode(other), PIXELS)


@pytest.mark.parametrize(("width", "height"), [(1, 16_385), (16_385, 1), (4_097, 4_096)])
def test_pictures_have_an_end(width: int, height: int) -> None:
    """A picture is neither longer nor larger than it may be, even if all its bytes came."""
    found = canonical_json.decode_object(HEADER)
    header = canonical_json.encode({**found, "width": width, "height": height})
    with pytest.raises(AnswerInvalid):
        answers.decode(header, bytes(4 * width * height))


@pytest.mark.parametrize("pixels", [b"", bytes(7), bytes(9)])
def test_pixels_are_as_many_as_the_size_says(pixels: bytes) -> None:
    """A picture is never read beyond its bytes."""
    with pytest.raises(AnswerInvalid):
        answers.decode(HEADER, pixels)


@given(st.binary(max_size=300), st.integers(0, 400))
def test_nonsense_is_refused_or_an_answer(noise: bytes, keep: int) -> None:
    """Whatever comes over the pipe, it is an answer, too little, or refused."""
    head, pixels = answer_frame(WHOLE)
    try:
        found = read_answer(Pipe((head + pixels)[:keep] + noise, 4_096).read)
    except (FrameInvalid, EOFError):
        return
    assert isinstance(found, Answer)


@settings(max_examples=25)
@given(st.lists(st.lists(st.text(max_size=200), max_size=4), max_size=5), st.text())
def test_what_a_viewer_makes_is_within_the_limits(rows: list[list[str]], text: str) -> None:
    """Cells, columns and rows are cut so that the answer is taken; halves of characters go."""
    grid = grid_of(["a"] * 300, [row * 100 for row in rows * 20])
    assert len(grid.columns) == MOST_COLUMNS
    assert len(grid.rows) <= MOST_ROWS
    made = replace(WHOLE, grid=grid, text=plain(text + "\ud800"))
    assert answers.decode(*answers.encode(made)) == made


def test_a_page_of_long_cells_ends_early_and_is_never_empty() -> None:
    """Rows that are too much for one answer are left to the next page."""
    wide = ["x" * 1_000] * 256
    assert len(grid_of(["a"], [wide] * 10).rows) == 1
    assert len(grid_of(["a"], [["x" * 1_000]] * 1_000).rows) == MOST_ROWS
    assert grid_of(["a"], [["x" * 1_001]]).rows == (("x" * 999 + "…",),)
