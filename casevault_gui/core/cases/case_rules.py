"""The rules of a case record, and every breach of them at once (docs/case-record.schema.json)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from casevault_gui.core.cases.documents import Document, JsonValue

CASE_TYPES = (
    "criminal", "fraud", "regulatory", "civil", "internal", "human-rights", "other",
)  # fmt: skip
AUTHORITY_KINDS = ("warrant", "consent", "court-order", "policy", "other")
MAX_EXHIBITS = 10_000

PROBLEMS = (
    "required", "type", "length", "control", "choice", "date", "order", "repeated", "count",
    "size", "encoding", "json", "duplicate", "depth", "surrogate",
)  # fmt: skip
"""Every `problem` a `CaseRecordInvalid` may name; words exist for each."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A breach of a rule: `field` as in `exhibits[2].number` (from 0), `problem` as in PROBLEMS."""

    field: str
    problem: str


@dataclass(frozen=True, slots=True)
class Text:
    """Rule for a text: characters (code points) allowed, line breaks or not, needed or not."""

    longest: int
    lines: bool = False
    required: bool = False
    choices: tuple[str, ...] = ()
    date: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """The known members of one kind of object, in the order new ones are written."""

    texts: Mapping[str, Text]
    members: tuple[str, ...]


def _shape(texts: dict[str, Text], *members: str) -> Shape:
    return Shape(MappingProxyType(texts), members or tuple(texts))


RECORD = _shape(
    {
        "reference": Text(200, required=True),
        "title": Text(500),
        "type": Text(32, choices=CASE_TYPES),
        "examiner": Text(200),
        "agency": Text(200),
        "notes": Text(100_000, lines=True),
    },
    "reference", "title", "type", "examiner", "agency", "authority", "exhibits", "notes",
)  # fmt: skip
AUTHORITY = _shape(
    {
        "kind": Text(32, choices=AUTHORITY_KINDS),
        "reference": Text(200),
        "issued_by": Text(200),
        "valid_from": Text(64, date=True),
        "valid_to": Text(64, date=True),
        "scope": Text(10_000, lines=True),
    }
)
EXHIBIT = _shape(
    {
        "number": Text(64, required=True),
        "description": Text(10_000, lines=True),
        "path": Text(32_768),
    }
)

_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_CONTROL_IN_LINES = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_DAY = len("YYYY-MM-DD")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\.[0-9]{1,9})?"
    r"([Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
)


def check_document(document: JsonValue) -> tuple[Problem, ...]:
    """Return every breach in `document`, in the order of the fields; none if it is a case record.

    Members that are not known are not looked at.
    """
    if not isinstance(document, dict):
        return (Problem("", "type"),)
    return tuple(_record_problems(document))


def check_text(value: JsonValue, rule: Text) -> str:
    """Return what is wrong with one text, "" if nothing is; "" stands for absent."""
    if not isinstance(value, str):
        return "type"
    if rule.required and not value.strip():
        return "required"
    if len(value) > rule.longest:
        return "length"
    if _SURROGATE.search(value):
        return "surrogate"
    if (_CONTROL_IN_LINES if rule.lines else _CONTROL).search(value):
        return "control"
    if value and rule.choices and value not in rule.choices:
        return "choice"
    return "date" if value and rule.date and _moment(value) is None else ""


def _record_problems(document: Document) -> Iterator[Problem]:
    yield from _text_problems(document, RECORD, "")
    if "authority" in document:
        authority = document["authority"]
        if isinstance(authority, dict):
            yield from _text_problems(authority, AUTHORITY, "authority.")
            if _ends_before_it_begins(authority):
                yield Problem("authority.valid_to", "order")
        else:
            yield Problem("authority", "type")
    exhibits = document.get("exhibits", [])
    if not isinstance(exhibits, list):
        yield Problem("exhibits", "type")
    elif len(exhibits) > MAX_EXHIBITS:
        yield Problem("exhibits", "count")
    else:
        yield from _exhibit_problems(exhibits)


def _exhibit_problems(exhibits: list[JsonValue]) -> Iterator[Problem]:
    numbers: set[str] = set()
    for index, exhibit in enumerate(exhibits):
        where = f"exhibits[{index}]"
        if not isinstance(exhibit, dict):
            yield Problem(where, "type")
            continue
        yield from _text_problems(exhibit, EXHIBIT, where + ".")
        number = exhibit.get("number")
        if isinstance(number, str) and number:
            if number in numbers:
                yield Problem(where + ".number", "repeated")
            numbers.add(number)


def _text_problems(document: Document, shape: Shape, prefix: str) -> Iterator[Problem]:
    for name, rule in shape.texts.items():
        problem = check_text(document.get(name, ""), rule)
        if problem:
            yield Problem(prefix + name, problem)


def _moment(value: str) -> dt.datetime | None:
    """Return the beginning of an RFC 3339 full-date or the instant of a date-time, else None."""
    parts = _INSTANT.fullmatch(value)
    if parts is None and _DATE.fullmatch(value) is None:
        return None
    try:
        day = dt.datetime.fromisoformat(value[:_DAY]).replace(tzinfo=dt.UTC)
        if parts is None:
            return day
        _, hours, minutes, seconds, _, zone = parts.groups()
        moment = day + dt.timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds))
        if zone in "Zz":
            return moment
        offset = dt.timedelta(hours=int(zone[1:3]), minutes=int(zone[4:6]))
        return moment + offset if zone[0] == "-" else moment - offset
    except (ValueError, OverflowError):
        return None


def _ends_before_it_begins(authority: Document) -> bool:
    begin, end = authority.get("valid_from"), authority.get("valid_to")
    if not (isinstance(begin, str) and isinstance(end, str)):
        return False
    first, last = _moment(begin), _moment(end)
    if first is None or last is None:
        return False
    # A date says nothing of the hour, so beside an instant only the days compare.
    if len(begin) == _DAY or len(end) == _DAY:
        return end[:_DAY] < begin[:_DAY]
    return last < first
