"""One entry of the log and its bytes (docs/custody-log.md, "Entry").

An entry is one line of canonical JSON. Its bytes are what is hashed, stored and exported; they are
written once, by `encode_entry`, and never made again from parsed values.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import fields
from typing import Final

from casevault_gui.core.canonical_json import Json, NotCanonical, encode
from casevault_gui.core.custody.clock import Moment, utc_text
from casevault_gui.core.custody.events import (
    CorrectionReason,
    Draft,
    EntryRef,
    EntryType,
    Medium,
    Phase,
)
from casevault_gui.core.errors import EntryMalformed
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import Actor, ObjectRef

VERSION: Final = 1
MAX_ENTRY_BYTES: Final = 65_535
"""So that an entry fits a 16-bit length, as in C2SP tlog-tiles bundles."""
FIRST_PREV: Final = bytes(32)
"""`prev` of entry 0."""

HASH: Final = re.compile(r"[0-9a-f]{64}")
WORD: Final = re.compile(r"[a-z][a-z0-9_]{0,39}")


@dataclass(frozen=True, slots=True)
class Entry:
    """A parsed entry. `members` is the whole document, with fields this version does not know."""

    body: bytes
    leaf: bytes
    members: Mapping[str, Json]
    log: str
    seq: int
    prev: bytes
    type: str
    phase: Phase
    ref: int | None
    time: str
    utc_ms: int
    monotonic_us: int
    boot: str
    actor: Actor
    second: Actor | None
    place: str
    why: str
    case: str
    item: str
    seals: tuple[str, ...]
    objects: tuple[ObjectRef, ...]
    key: str
    medium: Medium | None
    reason: str
    target: EntryRef | None
    more: Mapping[str, str | int | bool]

    @property
    def reference(self) -> EntryRef:
        """What a correction of this entry names."""
        return EntryRef(self.seq, self.leaf)


@dataclass(frozen=True, slots=True)
class Place:
    """Where in which log an entry stands, and what wrote it; `salt` is 16 random bytes."""

    log: str
    seq: int
    prev: bytes
    salt: bytes
    tool: Mapping[str, str]


def encode_entry(draft: Draft, place: Place, moment: Moment, actor: Actor) -> bytes:
    """Return the bytes of the entry; raise `EntryMalformed` if the draft breaks a rule.

    Text is brought to NFC and lone surrogates are escaped, so that an odd file name is no reason to
    refuse an act. Empty fields are left out.
    """
    _check_draft(draft)
    clock: dict[str, Json | None] = {
        "src": moment.source,
        "offset_ms": moment.error_ms,
        "checked": moment.checked,
    }
    target = draft.target
    document: dict[str, Json | None] = {
        "v": VERSION,
        "log": place.log,
        "seq": place.seq,
        "prev": place.prev.hex(),
        "salt": place.salt.hex(),
        "type": draft.type.value,
        "phase": draft.phase.value,
        "ref": draft.ref,
        "t": utc_text(moment.utc_ms),
        "tz": moment.zone,
        "off_min": moment.offset_min,
        "clk": _present(clock),
        "mono_us": moment.monotonic_us,
        "boot": moment.boot,
        "actor": _texts(draft.actor or actor),
        "second": _texts(draft.second) if draft.second else None,
        "place": draft.place,
        "why": draft.why,
        "case": draft.case,
        "item": draft.item,
        "seal": list(draft.seals),
        "obj": [_object(reference) for reference in draft.objects],
        "key": draft.key,
        "medium": _texts(draft.medium) if draft.medium else None,
        "reason": draft.reason,
        "target": {"seq": target.seq, "leaf": target.leaf.hex()} if target else None,
        "more": dict(draft.more),
        "tool": dict(place.tool),
    }
    try:
        body = encode(_normal(_present(document)))
    except NotCanonical as error:
        raise EntryMalformed(str(error), field="", problem="canonical") from error
    if len(body) > MAX_ENTRY_BYTES:
        raise EntryMalformed(field="", problem="length")
    return body


_REQUIRED_OBJECTS: Final = ("actor", "tool")


def _check_draft(draft: Draft) -> None:
    if draft.key and not HASH.fullmatch(draft.key):
        raise EntryMalformed(field="key", problem="hash")
    if any(o.sha256 and not HASH.fullmatch(o.sha256) for o in draft.objects):
        raise EntryMalformed(field="obj", problem="hash")
    if not all(WORD.fullmatch(name) for name in draft.more):
        raise EntryMalformed(field="more", problem="name")
    if draft.ref is not None and draft.phase is Phase.INTENT:
        raise EntryMalformed(field="ref", problem="intent")
    if draft.type is EntryType.CORRECTION:
        if draft.target is None:
            raise EntryMalformed(field="target", problem="missing")
        if draft.reason not in set(CorrectionReason):
            raise EntryMalformed(field="reason", problem="vocabulary")


def _texts(record: Actor | Medium) -> dict[str, Json]:
    return {f.name: text for f in fields(record) if (text := getattr(record, f.name))}


def _object(reference: ObjectRef) -> Json:
    return _present(
        {
            "kind": reference.kind,
            "name": reference.name,
            "size": reference.size,
            "sha256": reference.sha256,
            "package": reference.package,
        }
    )


def _present(document: Mapping[str, Json | None]) -> dict[str, Json]:
    # 0 and False are values; only what says nothing is left out.
    return {
        name: value
        for name, value in document.items()
        if value is not None
        and value not in ("", [])
        and (value != {} or name in _REQUIRED_OBJECTS)
    }


def plain_text(text: str) -> str:
    """Return `text` in NFC, lone surrogates escaped: what the log holds, and is searched for."""
    whole = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return unicodedata.normalize("NFC", whole)


def _normal(value: Json) -> Json:
    if isinstance(value, str):
        return plain_text(value)
    if isinstance(value, list):
        return [_normal(member) for member in value]
    if isinstance(value, dict):
        return {name: _normal(member) for name, member in value.items()}
    return value
