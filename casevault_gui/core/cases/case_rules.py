"""The rules of a case record (docs/case-record.md), of which its JSON Schema is made."""

from __future__ import annotations

from casevault_gui.core.cases.documents import JsonValue
from casevault_gui.core.cases.json_rules import (
    Count,
    Flag,
    Problem,
    Rows,
    Text,
    Texts,
    problems,
    shape,
)

CASE_TYPES = (
    "criminal", "fraud", "regulatory", "civil", "internal", "human-rights", "other",
)  # fmt: skip
AUTHORITY_KINDS = ("warrant", "consent", "court-order", "policy", "other")
PARTY_ROLES = (
    "subject", "victim", "witness", "custodian", "examiner", "reviewer", "counsel", "court",
    "other",
)  # fmt: skip
EXHIBIT_KINDS = (
    "document", "chat", "video", "photo", "disk-image", "mobile-extraction", "record", "other",
)  # fmt: skip
DEVICE_KINDS = (
    "computer", "phone", "tablet", "disk", "memory-card", "usb-stick", "optical-disc", "sim",
    "server", "other",
)  # fmt: skip
LINK_TYPES = ("supports", "contradicts", "references", "related", "other")
ANNOTATION_KINDS = ("highlight", "comment", "redaction", "timestamp", "other")
SCHEMA_VERSION = 1
"""The version that this program knows; a record that names none has it."""
MAX_ROWS = 10_000
"""Most rows of any list."""
MAX_PEOPLE = 1_000
"""Most parties, and most devices."""

PROBLEMS = (
    "required", "type", "length", "control", "choice", "date", "order", "repeated", "count",
    "number", "decimal", "hash", "version", "table",
    "size", "encoding", "json", "duplicate", "depth", "surrogate", "process",
)  # fmt: skip
"""Every `problem` a `CaseRecordInvalid` may name; words exist for each."""

_NAME = Text(64)
_LINE = Text(200)
_LINES = Text(10_000, lines=True)
_WHEN = Text(64, date=True)
_DECIMAL = Text(50, decimal=True)
_PATH = Text(32_768)
_TAGS = Texts(100, _LINE)
_SHA256 = Text(64, digits=64)

AUTHORITY = shape(
    ("valid_from", "valid_to"),
    kind=Text(32, choices=AUTHORITY_KINDS),
    reference=_LINE,
    issued_by=_LINE,
    valid_from=_WHEN,
    valid_to=_WHEN,
    scope=_LINES,
    document=_NAME,
)
PARTY = shape(
    id=_NAME,
    role=Text(32, choices=PARTY_ROLES),
    name=Text(200, required=True),
    organisation=_LINE,
    contact=Text(1_000, lines=True),
    identifiers=_TAGS,
    pii=Flag(),
    consents=Rows(
        100,
        shape(("granted_at", "expires_at"), type=_LINE, granted_at=_WHEN, expires_at=_WHEN),
    ),
)
EXHIBIT = shape(
    number=Text(64, required=True),
    description=_LINES,
    path=_PATH,
    id=_NAME,
    kind=Text(32, choices=EXHIBIT_KINDS),
    title=Text(500),
    source_path=_PATH,
    size=Count(),
    sha256=_SHA256,
    md5=Text(32, digits=32),
    sha1=Text(40, digits=40),
    mime=_LINE,
    timestamps=shape(
        created=_WHEN,
        modified=_WHEN,
        accessed=_WHEN,
        metadata_changed=_WHEN,
        source=_LINE,
        precision=_LINE,
    ),
    device=_NAME,
    acquired=shape(
        by=_LINE,
        at=_WHEN,
        tool=_LINE,
        version=_LINE,
        method=_LINE,
        write_blocker=_LINE,
        embedded_hash=_LINE,
        recomputed_hash=_LINE,
        verdict=_LINE,
    ),
    disclosable=Flag(),
    withheld_reason=_LINES,
    derived_from=_NAME,
    tags=_TAGS,
)
DEVICE = shape(
    id=Text(64, required=True),
    kind=Text(32, choices=DEVICE_KINDS),
    make=_LINE,
    model=_LINE,
    serial=_LINE,
    imei=_LINE,
    mac=_LINE,
    colour=_LINE,
    capacity=_LINE,
    condition=_LINES,
    seals=_TAGS,
    photos=_TAGS,
)
TRANSACTION = shape(
    id=_NAME,
    date=_WHEN,
    amount=_DECIMAL,
    currency=Text(16),
    description=_LINES,
    source_bank=_LINE,
    source_type=_LINE,
    external_id=_LINE,
    exhibit=_NAME,
    row=Count(),
)
MATCH = shape(id=_NAME, internal=_LINE, external=_LINE, confidence=_DECIMAL, status=_LINE)
ANALYSIS = shape(
    id=_NAME,
    engine=_LINE,
    version=_LINE,
    status=_LINE,
    risk_score=_DECIMAL,
    indicators=Rows(1_000, shape(type=_LINE, confidence=_DECIMAL, evidence=_LINES)),
    decision=_LINE,
    notes=_LINES,
    reviewer=_LINE,
    decided_at=_WHEN,
    inputs=Rows(1_000, shape(exhibit=_NAME, sha256=_SHA256)),
)
LINK = shape(
    id=_NAME, from_=_NAME, to=_NAME, type=Text(32, choices=LINK_TYPES), confidence=_DECIMAL
)
ANNOTATION = shape(
    id=_NAME,
    exhibit=_NAME,
    kind=Text(32, choices=ANNOTATION_KINDS),
    position=_LINE,
    content=_LINES,
    author=_LINE,
    at=_WHEN,
)
MILESTONE = shape(name=_LINE, due=_WHEN, status=_LINE, amount=_DECIMAL, currency=Text(16))
EVENT = shape(at=_WHEN, type=_LINE, note=_LINES)
RECIPIENT = _LINE
"""Rule for who got a disclosure."""
DISCLOSURE = shape(
    recipient=RECIPIENT,
    at=_WHEN,
    package=_NAME,
    exhibits=Texts(MAX_ROWS, _NAME),
    withheld=Rows(MAX_ROWS, shape(exhibit=_NAME, reason=_LINES)),
    root=_SHA256,
    receipt=_LINE,
)
RECORD = shape(
    ("opened_at", "closed_at"),
    schema_version=Count(SCHEMA_VERSION, SCHEMA_VERSION, "version"),
    id=_NAME,
    reference=Text(200, required=True),
    title=Text(500),
    type=Text(32, choices=CASE_TYPES),
    description=_LINES,
    status=_LINE,
    classification=_LINE,
    jurisdiction=_LINE,
    opened_at=_WHEN,
    closed_at=_WHEN,
    legal_hold=Flag(),
    retention=shape(policy=_LINE, until=_WHEN, basis=_LINES),
    tags=_TAGS,
    examiner=_LINE,
    agency=_LINE,
    authority=AUTHORITY,
    parties=Rows(MAX_PEOPLE, PARTY, ("id",)),
    devices=Rows(MAX_PEOPLE, DEVICE, ("id",)),
    exhibits=Rows(MAX_ROWS, EXHIBIT, ("number", "id")),
    transactions=Rows(MAX_ROWS, TRANSACTION, ("id",)),
    matches=Rows(MAX_ROWS, MATCH, ("id",)),
    analysis=Rows(MAX_PEOPLE, ANALYSIS, ("id",)),
    links=Rows(MAX_ROWS, LINK, ("id",)),
    annotations=Rows(MAX_ROWS, ANNOTATION, ("id",)),
    milestones=Rows(MAX_PEOPLE, MILESTONE),
    events=Rows(MAX_ROWS, EVENT),
    disclosures=Rows(MAX_PEOPLE, DISCLOSURE),
    notes=Text(100_000, lines=True),
)


def check_document(document: JsonValue) -> tuple[Problem, ...]:
    """Return every breach in `document`, in the order of the fields; none if it is a case record.

    Members that are not known are not looked at.
    """
    return tuple(problems(document, RECORD))
