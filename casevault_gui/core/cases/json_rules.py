"""Rules for JSON documents, and every breach of them at once.

A rule speaks of the members it knows; others may stand anywhere, with any value.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from casevault_gui.core.cases.documents import Document, JsonValue, Number
from casevault_gui.core.late_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """A breach of a rule: `field` as in `exhibits[2].number` (from 0), and what is wrong there."""

    field: str
    problem: str


@dataclass(frozen=True, slots=True)
class Text:
    """Rule for a text: characters (code points) allowed, line breaks or not, needed or not.

    `digits` are those of a hexadecimal number, where it is one. "" stands for absent.
    """

    longest: int
    lines: bool = False
    required: bool = False
    choices: tuple[str, ...] = ()
    date: bool = False
    decimal: bool = False
    digits: int = 0


@dataclass(frozen=True, slots=True)
class Flag:
    """Rule for `true` or `false`."""


@dataclass(frozen=True, slots=True)
class Count:
    """Rule for a whole number; `problem` is what another number is called."""

    least: int = 0
    most: int = (1 << 63) - 1
    problem: str = "number"


@dataclass(frozen=True, slots=True)
class Texts:
    """Rule for a list of texts."""

    most: int
    each: Text


@dataclass(frozen=True, slots=True)
class Rows:
    """Rule for a list of objects; no two have the same text in a member named by `unique`."""

    most: int
    shape: Shape
    unique: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """Rule for an object: its known members, in the order new ones are written.

    `spans` are members with a beginning and an end in time.
    """

    members: Mapping[str, Rule]
    texts: Mapping[str, Text]
    spans: tuple[tuple[str, str], ...] = ()


Rule = Text | Flag | Count | Texts | Rows | Shape

DECIMAL = r"-?(0|[1-9][0-9]{0,29})(\.[0-9]{1,18})?"
"""An amount: at most 30 digits before the point and 18 after it, no exponent."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_CONTROL_IN_LINES = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_DECIMAL = re.compile(DECIMAL)
_HEX = re.compile("[0-9a-fA-F]*")
_WHOLE = re.compile("0|[1-9][0-9]{0,18}")
_MOST_MARKS = 30
_DAY = len("YYYY-MM-DD")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\.[0-9]{1,9})?"
    r"([Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
)


def shape(*spans: tuple[str, str], **members: Rule) -> Shape:
    """Return the rule for an object with these members; `from_` stands for `from`."""
    named = {name.removesuffix("_"): rule for name, rule in members.items()}
    texts = {name: rule for name, rule in named.items() if isinstance(rule, Text)}
    return Shape(MappingProxyType(named), MappingProxyType(texts), spans)


def problems(value: JsonValue, rule: Rule, where: str = "") -> Iterator[Problem]:
    """Yield every breach of `rule` in `value`, which stands at `where`, in the order of fields."""
    match rule:
        case Text():
            if problem := check_text(value, rule):
                yield Problem(where, problem)
        case Flag():
            if not isinstance(value, bool):
                yield Problem(where, "type")
        case Count():
            if not isinstance(value, Number):
                yield Problem(where, "type")
            elif not (_WHOLE.fullmatch(value.text) and rule.least <= int(value.text) <= rule.most):
                yield Problem(where, rule.problem)
        case Shape():
            yield from _object_problems(value, rule, where)
        case Texts() | Rows():
            yield from _list_problems(value, rule, where)


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
    return _form_problem(value, rule) if value else ""


def normal(value: JsonValue, rule: Rule) -> JsonValue:
    """Return `value` with the texts that `rule` knows in Normalization Form C, others untouched."""
    match rule, value:
        case Text(), str():
            return composed(value)
        case Shape(), dict():
            return {
                name: normal(part, rule.members[name]) if name in rule.members else part
                for name, part in value.items()
            }
        case Texts(), list():
            return [normal(part, rule.each) for part in value]
        case Rows(), list():
            return [normal(part, rule.shape) for part in value]
        case _:
            return value


def composed(text: str) -> str:
    """Return `text` in Normalization Form C, so that what looks equal compares equal.

    One with more than 30 marks on one letter, which no language has and which takes the square of
    their number to sort, is left as it is (UAX #15, section 13: Stream-Safe Text Format).
    """
    if unicodedata.is_normalized("NFC", text) or _piled(text):
        return text
    return unicodedata.normalize("NFC", text)


def _piled(text: str) -> bool:
    marks = 0
    for letter in text:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks > _MOST_MARKS:
            return True
    return False


def _form_problem(value: str, rule: Text) -> str:
    if rule.choices and value not in rule.choices:
        return "choice"
    if rule.date and _moment(value) is None:
        return "date"
    if rule.decimal and not _DECIMAL.fullmatch(value):
        return "decimal"
    wrong = rule.digits and not (len(value) == rule.digits and _HEX.fullmatch(value))
    return "hash" if wrong else ""


def _object_problems(value: JsonValue, rule: Shape, where: str) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield Problem(where, "type")
        return
    prefix = where + "." if where else ""
    for name, member in rule.members.items():
        if name in value:
            yield from problems(value[name], member, prefix + name)
        elif isinstance(member, Text) and member.required:
            yield Problem(prefix + name, "required")
    for begin, end in rule.spans:
        if _ends_before_it_begins(value, begin, end):
            yield Problem(prefix + end, "order")


def _list_problems(value: JsonValue, rule: Texts | Rows, where: str) -> Iterator[Problem]:
    if not isinstance(value, list):
        yield Problem(where, "type")
        return
    if len(value) > rule.most:
        yield Problem(where, "count")
        return
    each = rule.each if isinstance(rule, Texts) else rule.shape
    taken: set[tuple[str, str]] = set()
    for index, part in enumerate(value):
        place = f"{where}[{index}]"
        yield from problems(part, each, place)
        if isinstance(rule, Rows) and isinstance(part, dict):
            for name in rule.unique:
                text = part.get(name)
                if isinstance(text, str) and text:
                    if (name, text) in taken:
                        yield Problem(f"{place}.{name}", "repeated")
                    taken.add((name, text))


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


def _ends_before_it_begins(value: Document, first: str, second: str) -> bool:
    begin, end = value.get(first), value.get(second)
    if not (isinstance(begin, str) and isinstance(end, str)):
        return False
    start, stop = _moment(begin), _moment(end)
    if start is None or stop is None:
        return False
    # A date says nothing of the hour, so beside an instant only the days compare.
    if len(begin) == _DAY or len(end) == _DAY:
        return end[:_DAY] < begin[:_DAY]
    return stop < start
