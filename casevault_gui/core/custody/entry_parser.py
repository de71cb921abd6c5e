"""Reading an entry's bytes, which may come from anywhere (docs/custody-log.md, "Entry")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from casevault_gui.core.canonical_json import Json, NotCanonical, decode_object
from casevault_gui.core.crypto.merkle import leaf_hash
from casevault_gui.core.custody.clock import utc_ms
from casevault_gui.core.custody.entry import HASH, MAX_ENTRY_BYTES, VERSION, WORD, Entry
from casevault_gui.core.custody.events import EntryRef, Medium, Phase
from casevault_gui.core.errors import EntryMalformed, LogNewer
from casevault_gui.core.model import Actor, ObjectRef

_SALT: Final = re.compile(r"[0-9a-f]{32}")
_ORIGIN: Final = re.compile(r"casevault/log/v1/[0-9a-f]{32}")
_OPTIONAL_HASH: Final = re.compile(r"(?:[0-9a-f]{64})?")
_PHASES: Final = {phase.value: phase for phase in Phase}

_Members = Mapping[str, Json]


def parse_entry(body: bytes) -> Entry:
    """Return the entry whose bytes are `body`.

    Members this version does not know are kept and change nothing: version 1 may grow members, and
    an old program must go on verifying. Raises `EntryMalformed` naming the field, or `LogNewer` for
    another `v`.
    """
    try:
        members = decode_object(body, MAX_ENTRY_BYTES)
    except NotCanonical as error:
        raise EntryMalformed(str(error), field="", problem="canonical") from error
    version = _natural(members, "v")
    if version != VERSION:
        raise LogNewer(version=version)
    _text(members, "salt", _SALT)
    _texts(members, "tool")
    time = _text(members, "t")
    try:
        milliseconds = utc_ms(time)
    except ValueError as error:
        raise EntryMalformed(field="t", problem="time") from error
    phase = _PHASES.get(_text(members, "phase"))
    if phase is None:
        raise EntryMalformed(field="phase", problem="vocabulary")
    seq = _natural(members, "seq")
    ref = _natural(members, "ref") if "ref" in members else None
    if ref is not None and ref >= seq:
        raise EntryMalformed(field="ref", problem="order")
    return Entry(
        body=body,
        leaf=leaf_hash(body),
        members=members,
        log=_text(members, "log", _ORIGIN),
        seq=seq,
        prev=bytes.fromhex(_text(members, "prev", HASH)),
        type=_text(members, "type", WORD),
        phase=phase,
        ref=ref,
        time=time,
        utc_ms=milliseconds,
        monotonic_us=_natural(members, "mono_us"),
        boot=_text(members, "boot"),
        actor=_actor(members, "actor"),
        second=_actor(members, "second") if "second" in members else None,
        place=_text(members, "place"),
        why=_text(members, "why"),
        case=_text(members, "case"),
        item=_text(members, "item"),
        seals=_seals(members),
        objects=tuple(_object(value) for value in _list(members, "obj")),
        key=_text(members, "key", _OPTIONAL_HASH),
        medium=_medium(members),
        reason=_text(members, "reason"),
        target=_target(members),
        more=_more(members),
    )


def _text(members: _Members, name: str, pattern: re.Pattern[str] | None = None) -> str:
    value = members.get(name, "")
    if not isinstance(value, str) or (pattern and not pattern.fullmatch(value)):
        raise EntryMalformed(field=name, problem="text")
    return value


def _natural(members: _Members, name: str) -> int:
    value = members.get(name)
    # `bool` is an `int` to isinstance; a flag is no number.
    if type(value) is not int or value < 0:
        raise EntryMalformed(field=name, problem="number")
    return value


def _list(members: _Members, name: str) -> list[Json]:
    value = members.get(name, [])
    if not isinstance(value, list):
        raise EntryMalformed(field=name, problem="list")
    return value


def _record(members: _Members, name: str) -> dict[str, Json]:
    value = members.get(name)
    if not isinstance(value, dict):
        raise EntryMalformed(field=name, problem="object")
    return value


def _texts(members: _Members, name: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in _record(members, name).items():
        if not isinstance(value, str):
            raise EntryMalformed(field=name, problem="text")
        found[key] = value
    return found


def _actor(members: _Members, name: str) -> Actor:
    found = _texts(members, name).get
    return Actor(
        name=found("name", ""),
        title=found("title", ""),
        agency=found("agency", ""),
        number=found("number", ""),
        account=found("account", ""),
    )


def _medium(members: _Members) -> Medium | None:
    if "medium" not in members:
        return None
    found = _texts(members, "medium").get
    return Medium(found("make", ""), found("model", ""), found("serial", ""))


def _seals(members: _Members) -> tuple[str, ...]:
    found: list[str] = []
    for value in _list(members, "seal"):
        if not isinstance(value, str):
            raise EntryMalformed(field="seal", problem="text")
        found.append(value)
    return tuple(found)


def _object(value: Json) -> ObjectRef:
    if not isinstance(value, dict):
        raise EntryMalformed(field="obj", problem="object")
    return ObjectRef(
        kind=_text(value, "kind"),
        name=_text(value, "name"),
        size=_natural(value, "size") if "size" in value else None,
        sha256=_text(value, "sha256", _OPTIONAL_HASH),
        package=_text(value, "package"),
    )


def _target(members: _Members) -> EntryRef | None:
    if "target" not in members:
        return None
    target = _record(members, "target")
    return EntryRef(_natural(target, "seq"), bytes.fromhex(_text(target, "leaf", HASH)))


def _more(members: _Members) -> dict[str, str | int | bool]:
    found: dict[str, str | int | bool] = {}
    if "more" not in members:
        return found
    for key, value in _record(members, "more").items():
        if isinstance(value, list | dict):
            raise EntryMalformed(field="more", problem="flat")
        found[key] = value
    return found
