"""JSON documents of other programs, read without losing anything and written back readably.

Unlike canonical JSON these may hold floats and nulls. A number is kept as it was spelled: turning
`1.10` or a thirty-digit account number into a float would change evidence.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final, NoReturn

MAX_DEPTH = 32
_SURROGATE = re.compile("[\ud800-\udfff]")


class Number:
    """A JSON number as it was spelled; equal to one that is spelled so too.

    No data class: see `confined.frames.Form`.
    """

    __slots__ = ("text",)
    __match_args__ = ("text",)

    def __init__(self, text: str) -> None:
        """Keep the spelling."""
        self.text: Final = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Number) and self.text == other.text

    def __hash__(self) -> int:
        return hash((Number, self.text))

    def __repr__(self) -> str:
        return f"Number(text={self.text!r})"


JsonValue = None | bool | str | Number | list["JsonValue"] | dict[str, "JsonValue"]
"""A value of a JSON document."""
Document = dict[str, JsonValue]
"""A JSON object, in its own order."""


class NotADocument(ValueError):
    """The bytes are no JSON document; `problem`, and `line` (from 1) where it is known."""

    def __init__(self, *, problem: str, line: int = 0) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line


def read_document(data: bytes | bytearray, max_bytes: int, max_depth: int = MAX_DEPTH) -> JsonValue:
    """Parse UTF-8 JSON; raise `NotADocument` (size, encoding, json, duplicate, depth, surrogate).

    A byte order mark, which editors on Windows write, is passed over. Member names within an
    object must be unique: which of two would count is not ours to say.
    """
    if len(data) > max_bytes:
        raise NotADocument(problem="size")
    try:
        value: JsonValue = _DECODER.decode(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise NotADocument(problem="encoding") from error
    except json.JSONDecodeError as error:
        raise NotADocument(problem="json", line=error.lineno) from error
    except RecursionError as error:
        raise NotADocument(problem="depth") from error
    _check(value, max_depth)
    return value


def write_document(document: Document) -> bytes:
    """Return `document` as UTF-8 JSON, indented by two, members in their order, newline at the end.

    The text must be free of lone surrogates, as everything read by `read_document` is.
    """
    return (_written(document, "\n") + "\n").encode()


def _written(value: JsonValue, newline: str) -> str:
    deeper = newline + "  "
    match value:
        case Number():
            return value.text
        case dict() if value:
            members = (f"{_text(name)}: {_written(part, deeper)}" for name, part in value.items())
            return "{" + deeper + ("," + deeper).join(members) + newline + "}"
        case list() if value:
            parts = (_written(part, deeper) for part in value)
            return "[" + deeper + ("," + deeper).join(parts) + newline + "]"
        case _:
            return _text(value)


def _text(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False)


def _check(value: JsonValue, levels: int) -> None:
    if levels < 0:
        raise NotADocument(problem="depth")
    match value:
        case str():
            if _SURROGATE.search(value):
                raise NotADocument(problem="surrogate")
        case list():
            for part in value:
                _check(part, levels - 1)
        case dict():
            for name, part in value.items():
                _check(name, levels)
                _check(part, levels - 1)
        case _:
            pass


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    document = dict(pairs)
    if len(document) != len(pairs):
        raise NotADocument(problem="duplicate")
    return document


def _refuse(_: str) -> NoReturn:
    raise NotADocument(problem="json")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_unique,
    parse_int=Number,
    parse_float=Number,
    parse_constant=_refuse,
)
