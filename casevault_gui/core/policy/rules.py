"""The policy file of an agency (docs/policy.md): a strict TOML file, version 1.

Whatever is not understood makes the whole file invalid: a rule that is misspelt must not be a rule
that is silently missing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import field
from enum import StrEnum
from typing import Final

from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.errors import AgencyPolicyInvalid
from casevault_gui.core.late_dataclass import dataclass

LONGEST: Final = 256 * 1024
VERSION: Final = 1
_LONGEST_TEXT: Final = 200
_REFERENCE: Final = re.compile("[0-9a-f]{64}")
_LINE: Final = re.compile(r"at line (\d+)")
CASE_FIELDS: Final = (
    "title", "type", "description", "status", "classification", "jurisdiction", "opened_at",
    "closed_at", "examiner", "agency", "authority", "parties", "devices", "exhibits", "notes",
)  # fmt: skip
"""Members of a case record that may be demanded; its reference always is there."""


class Way(StrEnum):
    """A way in which a package opens, as a policy names it."""

    KEY = "key"
    PASSPHRASE = "passphrase"  # noqa: S105 - a way, not a secret
    PERSON = "person"
    PINNED_KEY = "pinned-key"
    SERVICE = "service"
    SHARES = "shares"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What is demanded; a value left out demands nothing.

    `recipients` are names with the 64 hexadecimal digits of an identity's or a public key's
    fingerprint. `passphrase_level` is a level of `keys.strength`, `lock_minutes` and
    `clipboard_seconds` are the most that may be set, 0 for no limit.
    """

    required: frozenset[Way] = frozenset()
    forbidden: frozenset[Way] = frozenset()
    recipients: Mapping[str, str] = field(default_factory=dict)
    signed: bool = False
    compared_recipients: bool = False
    post_quantum: bool = False
    least_shares: int = 0
    verify_sources: bool = False
    case_required: tuple[str, ...] = ()
    passphrase_level: int = 0
    keyring: bool = True
    clipboard: bool = True
    key_files: bool = True
    same_volume: bool = True
    protected: bool = False
    lock_minutes: int = 0
    clipboard_seconds: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyPolicy:
    """One policy file: its rules, the SHA-256 of its bytes in hexadecimal, where it was found.

    `contact` is whom to ask, "" for nobody; `signed_by` names who signed it, "" for nobody.
    """

    name: str
    rules: Rules
    sha256: str
    place: str
    contact: str = ""
    signed_by: str = ""


class _Wrong(Exception):
    """A value breaks its rule; the text is the problem's code."""


_TYPE: Final = "type"
_VALUE: Final = "value"
_Read = Callable[[object], object]


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise _Wrong(_TYPE)
    return value


def _number(least: int, most: int) -> _Read:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise _Wrong(_TYPE)
        if not least <= value <= most:
            raise _Wrong(_VALUE)
        return value

    return read


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _Wrong(_TYPE)
    plain = value == value.strip() and value.isprintable() and 0 < len(value) <= _LONGEST_TEXT
    if not plain:
        raise _Wrong(_VALUE)
    return value


def _words(value: object, known: tuple[str, ...]) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise _Wrong(_TYPE)
    words = tuple(_text(each) for each in value)
    if len(set(words)) != len(words) or not set(words) <= set(known):
        raise _Wrong(_VALUE)
    return words


def _ways(value: object) -> frozenset[Way]:
    return frozenset(Way(word) for word in _words(value, tuple(Way)))


def _fields(value: object) -> tuple[str, ...]:
    return _words(value, CASE_FIELDS)


def _references(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise _Wrong(_TYPE)
    found = {_text(name): _text(digits) for name, digits in value.items()}
    if not all(_REFERENCE.fullmatch(digits) for digits in found.values()):
        raise _Wrong(_VALUE)
    return found


def _level(value: object) -> bool:
    if _text(value) not in VERIFY_LEVELS:
        raise _Wrong(_VALUE)
    return value == VERIFY_LEVELS[1]


VERIFY_LEVELS: Final = ("package", "sources")
"""What is read again after sealing: the package, as always; or the originals besides."""

TABLES: Final[Mapping[str, Mapping[str, tuple[str, _Read]]]] = {
    "sealing": {
        "required": ("required", _ways),
        "forbidden": ("forbidden", _ways),
        "recipients": ("recipients", _references),
        "signed": ("signed", _flag),
        "compared_recipients": ("compared_recipients", _flag),
        "post_quantum": ("post_quantum", _flag),
        "least_shares": ("least_shares", _number(2, 16)),
        "verify": ("verify_sources", _level),
    },
    "case": {"required": ("case_required", _fields)},
    "passphrase": {"least_level": ("passphrase_level", _number(1, 4))},
    "keys": {
        "keyring": ("keyring", _flag),
        "clipboard": ("clipboard", _flag),
        "files": ("key_files", _flag),
        "same_volume": ("same_volume", _flag),
    },
    "profile": {"protected": ("protected", _flag)},
    "window": {
        "lock_minutes": ("lock_minutes", _number(1, 240)),
        "clipboard_seconds": ("clipboard_seconds", _number(5, 120)),
    },
}
"""Tables of the file and their keys, each with its field of `Rules` and what reads it."""

_TOP: Final = {"version", "name", "contact"}


def parse_policy(data: bytes, place: str) -> AgencyPolicy:
    """Return the policy in a file's bytes, read from the place `place`.

    Raises `AgencyPolicyInvalid` (facts: path, problem; rule, line where one is to blame).
    `problem` is one of too-large, not-text, syntax, version, newer, unknown, missing-rule, type,
    value, contradiction.
    """
    document = _document(data, place)
    version = document.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < VERSION:
        raise AgencyPolicyInvalid(path=place, problem="version", rule="version")
    if version > VERSION:
        raise AgencyPolicyInvalid(path=place, problem="newer", rule="version")
    unknown = sorted(set(document) - _TOP - set(TABLES))
    if unknown:
        raise AgencyPolicyInvalid(path=place, problem="unknown", rule=unknown[0])
    if "name" not in document:
        raise AgencyPolicyInvalid(path=place, problem="missing-rule", rule="name")
    found: dict[str, object] = {}
    for table, keys in TABLES.items():
        given = document.get(table, {})
        if not isinstance(given, dict):
            raise AgencyPolicyInvalid(path=place, problem="type", rule=table)
        for key, value in given.items():
            rule = f"{table}.{key}"
            if key not in keys:
                raise AgencyPolicyInvalid(path=place, problem="unknown", rule=rule)
            member, read = keys[key]
            found[member] = _read(read, value, place, rule)
    rules = Rules(**found)  # type: ignore[arg-type]  # Each was read by its own reader.
    _contradictions(rules, place)
    return AgencyPolicy(
        name=str(_read(_text, document["name"], place, "name")),
        rules=rules,
        sha256=sha256(data).hex(),
        place=place,
        contact=str(_read(_text, document["contact"], place, "contact"))
        if "contact" in document
        else "",
    )


def _document(data: bytes, place: str) -> dict[str, object]:
    import tomllib  # noqa: PLC0415 - most machines have no policy

    if len(data) > LONGEST:
        raise AgencyPolicyInvalid(path=place, problem="too-large")
    try:
        return tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise AgencyPolicyInvalid(path=place, problem="not-text") from error
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        line = int(found[1]) if found else ""
        raise AgencyPolicyInvalid(path=place, problem="syntax", line=line) from error
    except RecursionError as error:
        raise AgencyPolicyInvalid(path=place, problem="syntax") from error


def _read(read: _Read, value: object, place: str, rule: str) -> object:
    try:
        return read(value)
    except _Wrong as error:
        raise AgencyPolicyInvalid(path=place, problem=str(error), rule=rule) from error


def _contradictions(rules: Rules, place: str) -> None:
    """Refuse rules that no package could obey."""
    both = rules.required & rules.forbidden
    nobody = rules.forbidden == frozenset(Way)
    cards = rules.least_shares and Way.SHARES in rules.forbidden
    if both or nobody or cards:
        raise AgencyPolicyInvalid(path=place, problem="contradiction", rule="sealing.forbidden")
