"""The case record: what the case is, by whose authority, with which exhibits (docs/case-record.md).

A record keeps the document it came from: members this version does not know, and the order of all,
are written back as they were.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Self

from casevault_gui.core.cases.case_rules import AUTHORITY, EXHIBIT, RECORD, Problem, check_document
from casevault_gui.core.cases.documents import Document, JsonValue
from casevault_gui.core.errors import CaseRecordInvalid


def _keep_normal(part: _Part) -> None:
    """Put every text of `part` into NFC, so that what looks equal compares equal."""
    for member in fields(part):
        value = getattr(part, member.name)
        if isinstance(value, str) and not unicodedata.is_normalized("NFC", value):
            object.__setattr__(part, member.name, unicodedata.normalize("NFC", value))


@dataclass(frozen=True, slots=True)
class _Part:
    """Texts of one JSON object; `original` is that object as read, empty if there was none."""

    original: Mapping[str, JsonValue] = field(default_factory=dict, kw_only=True, hash=False)

    def __post_init__(self) -> None:
        _keep_normal(self)

    def _texts(self) -> dict[str, JsonValue]:
        return {
            member.name: value
            for member in fields(self)
            if isinstance(value := getattr(self, member.name), str)
        }

    def _merged(self, current: Mapping[str, JsonValue]) -> Document:
        """Return `current` in the places of `original`; empty members stay only where they were."""
        merged: Document = {name: current.get(name, value) for name, value in self.original.items()}
        merged.update((name, value) for name, value in current.items() if value)
        return merged


@dataclass(frozen=True, slots=True)
class Authority(_Part):
    """What permits the work: a warrant, a consent, an order; times are RFC 3339."""

    kind: str = ""
    reference: str = ""
    issued_by: str = ""
    valid_from: str = ""
    valid_to: str = ""
    scope: str = ""

    def document(self) -> Document:
        """Return the authority as a JSON object."""
        return self._merged(self._texts())


@dataclass(frozen=True, slots=True)
class Exhibit(_Part):
    """One exhibit; `path` is where it stands among the evidence, "" if it is not among it."""

    number: str = ""
    description: str = ""
    path: str = ""

    @property
    def disclosable(self) -> bool:
        """Whether it may be disclosed: unless the record says `"disclosable": false`."""
        return self.original.get("disclosable") is not False

    def document(self) -> Document:
        """Return the exhibit as a JSON object."""
        return self._merged(self._texts())


@dataclass(frozen=True, slots=True)
class CaseRecord(_Part):
    """A valid case record; making an invalid one raises `CaseRecordInvalid`.

    Texts are kept in NFC. `type` is "" or one of `case_rules.CASE_TYPES`.
    """

    reference: str = ""
    title: str = ""
    type: str = ""
    examiner: str = ""
    agency: str = ""
    authority: Authority | None = None
    exhibits: tuple[Exhibit, ...] = ()
    notes: str = ""

    def __post_init__(self) -> None:
        _keep_normal(self)
        _raise_first(check_document(self.document()))

    def document(self) -> Document:
        """Return the record as a JSON object, unknown members included."""
        current: dict[str, JsonValue] = {}
        for name in RECORD.members:
            value = getattr(self, name)
            if isinstance(value, Authority):
                current[name] = value.document()
            elif isinstance(value, tuple):
                current[name] = [exhibit.document() for exhibit in value]
            elif value is not None:
                current[name] = value
        merged = self._merged(current)
        if self.authority is None:
            merged.pop("authority", None)
        return merged

    @classmethod
    def from_document(cls, document: Document) -> Self:
        """Return the record that `document` describes; raises `CaseRecordInvalid`."""
        _raise_first(check_document(document))
        authority = document.get("authority")
        exhibits = document.get("exhibits", [])
        return cls(
            **_known(document, RECORD.texts),
            authority=(
                Authority(**_known(authority, AUTHORITY.texts), original=authority)
                if isinstance(authority, dict)
                else None
            ),
            exhibits=tuple(
                Exhibit(**_known(exhibit, EXHIBIT.texts), original=exhibit)
                for exhibit in (exhibits if isinstance(exhibits, list) else ())
                if isinstance(exhibit, dict)
            ),
            original=document,
        )


def _known(document: Document, names: Iterable[str]) -> dict[str, str]:
    return {name: value for name in names if isinstance(value := document.get(name), str)}


def _raise_first(problems: tuple[Problem, ...]) -> None:
    if problems:
        first = problems[0]
        raise CaseRecordInvalid(field=first.field, problem=first.problem, count=len(problems))
