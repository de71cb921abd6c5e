"""What a viewer is asked and what it answers.

The answer comes from a process that read a stranger's bytes, so it is a stranger's too: `decode`
takes nothing but the members, types and sizes named here, and raises `AnswerInvalid` otherwise.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import NotCanonical
from casevault_gui.core.confined.frames import FrameInvalid
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.viewers import written
from casevault_gui.core.viewers.decoding import CHOICES
from casevault_gui.core.viewers.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from casevault_gui.core.canonical_json import Json

PROBLEMS: Final = frozenset({"", "damaged", "too-large", "locked", "memory", "nothing"})
"""Why there is nothing to show: `locked` wants a password, `nothing` holds nothing of interest."""
NOTES: Final = frozenset({"turned", "smaller", "cut", "journal", "html", "listing", "beginning"})
"""What to say beside what is shown; `journal`: newer rows may stand in a file beside this one."""

MOST_SIDE: Final = 16_384
MOST_PIXELS: Final = 16 << 20
"""Most pixels of a picture in an answer; four bytes each."""
MOST_HEADER: Final = 8 << 20
"""Most bytes of everything but pixels."""
MOST_ROWS: Final = 200
MOST_COLUMNS: Final = 256
LONGEST_CELL: Final = 1_000
LONGEST_NAME: Final = 200
LONGEST_TEXT: Final = 400_000
MOST_FACTS: Final = 300
MOST_PARTS: Final = 1_000
_MOST_CELLS: Final = 400_000
"""Most characters in the cells of one answer."""
_BYTES_PER_PIXEL: Final = 4
_READ_AS: Final = frozenset({"", *CHOICES})
_KEYS: Final = frozenset({
    "problem", "notes", "facts", "text", "parts", "part", "columns", "rows", "first", "total",
    "pages", "side", "height", "width", "written",
})  # fmt: skip


class AnswerInvalid(FrameInvalid):
    """The bytes are no answer, or one beyond its limits."""


class Unviewable(Exception):
    """Raised by a viewer: there is nothing to show; `problem` is one of `PROBLEMS`."""

    def __init__(self, *, problem: str) -> None:
        """Keep it."""
        super().__init__(problem)
        self.problem = problem


class Kind(StrEnum):
    """The kinds of file there is a viewer for."""

    IMAGE = "image"
    PDF = "pdf"
    DATABASE = "database"
    MAIL = "mail"
    ARCHIVE = "archive"
    MEDIA = "media"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Question:
    """What to show of a file.

    `part` is the table, sheet or page, `first` the row to begin with, `width` the wish in pixels
    (0: as it is), `wanted` words to look for from this page on, `complete` whether all bytes are
    there, `separated` whether its name is one of separated values, `encoding` the one of
    `decoding.CHOICES` that a person chose to read it in (empty: as found).
    """

    kind: Kind
    part: int = 0
    first: int = 0
    width: int = 0
    wanted: str = ""
    complete: bool = True
    separated: bool = False
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture: red, green, blue and opacity, a byte each, row after row."""

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Grid:
    """Some rows of a table, from row `first` on; `total` is 0 where nobody counted.

    As many rows as `full` allows were given if there may be more.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a viewer found; everything is optional.

    `size` is that of the picture in its file (width, height), `part` which of `parts` or `pages` is
    shown, `facts` are names and values as the format calls them.
    """

    problem: str = ""
    notes: frozenset[str] = frozenset()
    facts: tuple[tuple[str, str], ...] = ()
    text: str = ""
    parts: tuple[str, ...] = ()
    part: int = 0
    pages: int = 0
    grid: Grid | None = None
    pixels: Pixels | None = None
    size: tuple[int, int] = (0, 0)
    written: Written | None = None


def plain(text: str, most: int = LONGEST_CELL) -> str:
    """Return the beginning of `text` without halves of characters; a cut shows as an ellipsis."""
    text = text if len(text) <= most else text[: most - 1] + "…"
    return text.encode("utf-8", "replace").decode()


def grid_of(
    columns: Sequence[str], rows: Iterable[Sequence[str]], first: int = 0, total: int = 0
) -> Grid:
    """Return as many of `rows` as an answer may hold, at least one; long cells are cut."""
    kept: list[tuple[str, ...]] = []
    room = _MOST_CELLS
    for row in rows:
        cells = tuple(map(plain, row[:MOST_COLUMNS]))
        room -= sum(map(len, cells))
        if len(kept) == MOST_ROWS or (kept and room < 0):
            break
        kept.append(cells)
    names = tuple(plain(name, LONGEST_NAME) for name in columns[:MOST_COLUMNS])
    return Grid(names, tuple(kept), first, total)


def facts_of(found: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return facts within their limits; empty ones are left out."""
    whole = [(plain(name, LONGEST_NAME), plain(value)) for name, value in found if value]
    return tuple(whole[:MOST_FACTS])


def parts_of(names: Iterable[str]) -> tuple[str, ...]:
    """Return names of parts within their limits."""
    return tuple(plain(name, LONGEST_NAME) for name in list(names)[:MOST_PARTS])


def encode_question(question: Question) -> bytes:
    """Return a question as canonical JSON."""
    return canonical_json.encode(
        {
            "kind": question.kind.value,
            "part": question.part,
            "first": question.first,
            "width": question.width,
            "wanted": plain(question.wanted),
            "complete": question.complete,
            "separated": question.separated,
            "encoding": question.encoding,
        }
    )


def decode_question(data: bytes) -> Question:
    """Return the question in `data`; raises `AnswerInvalid`."""
    try:
        found = canonical_json.decode_object(data)
        return Question(
            Kind(_text(found["kind"], LONGEST_NAME)),
            _number(found["part"]),
            _number(found["first"]),
            _number(found["width"]),
            _text(found["wanted"], LONGEST_CELL),
            found["complete"] is True,
            found["separated"] is True,
            _one_of(found["encoding"], _READ_AS),
        )
    except (NotCanonical, KeyError, ValueError) as error:
        raise AnswerInvalid from error


def encode(answer: Answer) -> tuple[bytes, bytes]:
    """Return an answer's header and pixels, or a text's block; what is too large is refused here.

    Raises `AnswerInvalid`.
    """
    grid = answer.grid or Grid((), ())
    shape = answer.pixels or Pixels(0, 0, b"")
    facts, data = written.encode(answer.written) if answer.written else ({}, shape.data)
    header = canonical_json.encode(
        {
            "problem": answer.problem,
            "notes": [*sorted(answer.notes)],
            "facts": [[name, value] for name, value in answer.facts],
            "text": answer.text,
            "parts": list(answer.parts),
            "part": answer.part,
            "pages": answer.pages,
            "columns": list(grid.columns),
            "rows": [list(row) for row in grid.rows],
            "first": grid.first,
            "total": grid.total,
            "side": list(answer.size),
            "width": shape.width,
            "height": shape.height,
            "written": facts,
        }
    )
    decode(header, data)
    return header, data


def decode(header: bytes, data: bytes) -> Answer:
    """Return the answer in `header` and `data`, checked; raises `AnswerInvalid`."""
    try:
        found = canonical_json.decode_object(header, MOST_HEADER)
    except NotCanonical as error:
        raise AnswerInvalid from error
    if found.keys() != _KEYS:
        raise AnswerInvalid
    answer = Answer(
        _one_of(found["problem"], PROBLEMS),
        frozenset(_one_of(note, NOTES) for note in _list(found["notes"], len(NOTES))),
        tuple(map(_fact, _list(found["facts"], MOST_FACTS))),
        _text(found["text"], LONGEST_TEXT),
        tuple(_text(name, LONGEST_NAME) for name in _list(found["parts"], MOST_PARTS)),
        _number(found["part"]),
        _number(found["pages"]),
    )
    text = _written(found["written"], data)
    pixels = b"" if text else data
    width, height = _number(found["width"]), _number(found["height"])
    if max(width, height) > MOST_SIDE or width * height > MOST_PIXELS:
        raise AnswerInvalid
    if len(pixels) != width * height * _BYTES_PER_PIXEL:
        raise AnswerInvalid
    size = [_number(side) for side in _list(found["side"], 2)]
    return replace(
        answer,
        grid=_grid(found),
        pixels=Pixels(width, height, pixels) if pixels else None,
        size=(size[0], size[1]) if size[1:] else (0, 0),
        written=text,
    )


def _written(facts: Json, data: bytes) -> Written | None:
    if facts == {}:
        return None
    try:
        return written.decode(facts, data)
    except ValueError as error:
        raise AnswerInvalid from error


def _grid(found: dict[str, Json]) -> Grid | None:
    columns = tuple(_text(name, LONGEST_NAME) for name in _list(found["columns"], MOST_COLUMNS))
    rows = tuple(
        tuple(_text(cell, LONGEST_CELL) for cell in _list(row, MOST_COLUMNS))
        for row in _list(found["rows"], MOST_ROWS)
    )
    first, total = _number(found["first"]), _number(found["total"])
    return Grid(columns, rows, first, total) if columns else None


def _fact(value: Json) -> tuple[str, str]:
    name, said = _list(value, 2, least=2)
    return _text(name, LONGEST_NAME), _text(said, LONGEST_CELL)


def _list(value: Json, most: int, least: int = 0) -> list[Json]:
    if not isinstance(value, list) or not least <= len(value) <= most:
        raise AnswerInvalid
    return value


def _text(value: Json, most: int) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise AnswerInvalid
    return value


def _number(value: Json) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise AnswerInvalid
    return value


def _one_of(value: Json, known: frozenset[str]) -> str:
    if not isinstance(value, str) or value not in known:
        raise AnswerInvalid
    return value
