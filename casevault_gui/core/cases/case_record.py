"""The case record: what the case is, by whose authority, with which exhibits (docs/case-record.md).

A record keeps the document it came from: members this version does not know, and the order of all,
are written back as they were.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, fields
from typing import Self, TypeVar

from casevault_gui.core.cases.case_rules import RECORD, check_document
from casevault_gui.core.cases.documents import Document, JsonValue, Number
from casevault_gui.core.cases.json_rules import Problem, composed, normal
from casevault_gui.core.errors import CaseRecordInvalid
from casevault_gui.core.late_dataclass import dataclass


def _keep_normal(part: Part) -> None:
    """Put every text of `part` into NFC, so that what looks equal compares equal."""
    for member in fields(part):
        value = getattr(part, member.name)
        if isinstance(value, str) and (whole := composed(value)) != value:
            object.__setattr__(part, member.name, whole)


@dataclass(frozen=True, slots=True)
class Part:
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

    def document(self) -> Document:
        """Return the part as a JSON object."""
        return self._merged(self._texts())

    def texts(self) -> dict[str, str]:
        """Return the members that are one text or number and say something."""
        return {
            name: value.text if isinstance(value, Number) else value
            for name, value in self.document().items()
            if isinstance(value, str | Number) and value
        }


PartT = TypeVar("PartT", bound=Part)


@dataclass(frozen=True, slots=True)
class Authority(Part):
    """What permits the work: a warrant, a consent, an order; times are RFC 3339."""

    kind: str = ""
    reference: str = ""
    issued_by: str = ""
    valid_from: str = ""
    valid_to: str = ""
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Party(Part):
    """Somebody the case has to do with; `role` is one of `case_rules.PARTY_ROLES`."""

    role: str = ""
    name: str = ""
    organisation: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Device(Part):
    """A device or medium; `id` is what it is called here, and what exhibits refer to."""

    id: str = ""
    kind: str = ""
    make: str = ""
    model: str = ""
    serial: str = ""
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Exhibit(Part):
    """One exhibit; `path` is where it stands among the evidence, "" if it is not among it."""

    number: str = ""
    description: str = ""
    path: str = ""

    @property
    def disclosable(self) -> bool:
        """Whether it may be disclosed: unless the record says `"disclosable": false`."""
        return self.original.get("disclosable") is not False


@dataclass(frozen=True, slots=True)
class Row(Part):
    """A row of a table that programs fill in: a transaction, a match, a link and their like."""


@dataclass(frozen=True, slots=True)
class CaseRecord(Part):
    """A valid case record; making an invalid one raises `CaseRecordInvalid`.

    Texts are kept in NFC. `type` is "" or one of `case_rules.CASE_TYPES`.
    """

    reference: str = ""
    title: str = ""
    type: str = ""
    description: str = ""
    status: str = ""
    classification: str = ""
    jurisdiction: str = ""
    opened_at: str = ""
    closed_at: str = ""
    examiner: str = ""
    agency: str = ""
    authority: Authority | None = None
    parties: tuple[Party, ...] = ()
    devices: tuple[Device, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    transactions: tuple[Row, ...] = ()
    matches: tuple[Row, ...] = ()
    analysis: tuple[Row, ...] = ()
    links: tuple[Row, ...] = ()
    annotations: tuple[Row, ...] = ()
    milestones: tuple[Row, ...] = ()
    events: tuple[Row, ...] = ()
    disclosures: tuple[Row, ...] = ()
    notes: str = ""

    def __post_init__(self) -> None:
        _keep_normal(self)
        _raise_first(check_document(self.document()))

    def document(self) -> Document:
        """Return the record as a JSON object, unknown members included."""
        current: dict[str, JsonValue] = {}
        for name in RECORD.members:
            value = getattr(self, name, None)
            if isinstance(value, Authority):
                current[name] = value.document()
            elif isinstance(value, tuple):
                current[name] = [part.document() for part in value]
            elif value is not None:
                current[name] = value
        merged = self._merged(current)
        if self.authority is None:
            merged.pop("authority", None)
        return merged

    @classmethod
    def from_document(cls, document: Document) -> Self:
        """Return the record that `document` describes; raises `CaseRecordInvalid`."""
        kept = normal(document, RECORD)
        _raise_first(check_document(kept))
        if not isinstance(kept, dict):
            raise CaseRecordInvalid(field="", problem="type")
        authority = kept.get("authority")
        return cls(
            **_known(cls, kept),
            authority=_part(Authority, authority) if isinstance(authority, dict) else None,
            parties=_parts(Party, kept, "parties"),
            devices=_parts(Device, kept, "devices"),
            exhibits=_parts(Exhibit, kept, "exhibits"),
            transactions=_parts(Row, kept, "transactions"),
            matches=_parts(Row, kept, "matches"),
            analysis=_parts(Row, kept, "analysis"),
            links=_parts(Row, kept, "links"),
            annotations=_parts(Row, kept, "annotations"),
            milestones=_parts(Row, kept, "milestones"),
            events=_parts(Row, kept, "events"),
            disclosures=_parts(Row, kept, "disclosures"),
            original=kept,
        )


def _known(part: type[Part], document: Document) -> dict[str, str]:
    names = [member.name for member in fields(part)]
    return {name: value for name in names if isinstance(value := document.get(name), str)}


def _part(part: type[PartT], document: Document) -> PartT:
    return part(**_known(part, document), original=document)


def _parts(part: type[PartT], document: Document, name: str) -> tuple[PartT, ...]:
    value = document.get(name)
    rows = value if isinstance(value, list) else ()
    return tuple(_part(part, row) for row in rows if isinstance(row, dict))


def _raise_first(problems: tuple[Problem, ...]) -> None:
    if problems:
        first = problems[0]
        raise CaseRecordInvalid(field=first.field, problem=first.problem, count=len(problems))
