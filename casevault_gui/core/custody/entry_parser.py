"""Reading an entry's bytes, which may come from anywhere (docs/custody-log.md, "Entry")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from casevault_gui.core.canonical_json import Json, NotCanonical, decode_object
from casevault_gui.core.crypto.merkle import leaf_hash
from casevault_gui.core.custody.clock import utc_ms
from casevault_gui.core.custody.entry import HASH, MAX_ENTRY_BYTES, VERSION, WORD, Entry
from casevault_gui.core.custody.events import EntryRef, EntryType, Medium, Phase
from casevault_gui.core.errors import EntryMalformed, LogNewer
from casevault_gui.core.model import Actor, ObjectRef

_SALT: Final = re.compile(r"[0-9a-f]{32}")
_ORIGIN: Final = re.compile(r"casevault/log/v1/[0-9a-f]{32}")
_MOST_OFFSET_MIN: Final = 24 * 60 - 1
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
    milliseconds = _time(members, "t")
    _text(members, "tz")
    if abs(_integer(members, "off_min")) > _MOST_OFFSET_MIN:
        raise EntryMalformed(field="off_min", problem="number")
    _check_clock(members)
    kind, phase = _text(members, "type", WORD), _PHASES.get(_text(members, "phase"))
    if phase is None:
        raise EntryMalformed(field="phase", problem="vocabulary")
    seq = _natural(members, "seq")
    return Entry(
        body=body,
        leaf=leaf_hash(body),
        members=members,
        log=_text(members, "log", _ORIGIN),
        seq=seq,
        prev=bytes.fromhex(_text(members, "prev", HASH)),
        type=kind,
        phase=phase,
        ref=_ref(members, seq, phase),
        time=_text(members, "t"),
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
        key=_hash(members, "key"),
        medium=_medium(members),
        reason=_text(members, "reason"),
        target=_target(members, seq, kind),
        more=_more(members),
    )


def _text(members: _Members, name: str, pattern: re.Pattern[str] | None = None) -> str:
    value = members.get(name, "")
    if not isinstance(value, str) or (pattern and not pattern.fullmatch(value)):
        raise EntryMalformed(field=name, problem="text")
    return value


def _hash(members: _Members, name: str) -> str:
    return _text(members, name, HASH) if name in members else ""


def _integer(members: _Members, name: str) -> int:
    value = members.get(name)
    # `bool` is an `int` to isinstance; a flag is no number.
    if type(value) is not int:
        raise EntryMalformed(field=name, problem="number")
    return value


def _natural(members: _Members, name: str) -> int:
    value = _integer(members, name)
    if value < 0:
        raise EntryMalformed(field=name, problem="number")
    return value


def _time(members: _Members, name: str) -> int:
    try:
        return utc_ms(_text(members, name))
    except ValueError as error:
        raise EntryMalformed(field=name, problem="time") from error


def _check_clock(members: _Members) -> None:
    clock = _record(members, "clk")
    if "src" not in clock:
        raise EntryMalformed(field="clk", problem="missing")
    _text(clock, "src")
    if "offset_ms" in clock:
        _integer(clock, "offset_ms")
    if "checked" in clock:
        _time(clock, "checked")


def _ref(members: _Members, seq: int, phase: Phase) -> int | None:
    if "ref" not in members:
        return None
    ref = _natural(members, "ref")
    if phase is Phase.INTENT:
        raise EntryMalformed(field="ref", problem="intent")
    if ref >= seq:
        raise EntryMalformed(field="ref", problem="order")
    return ref


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
        sha256=_hash(value, "sha256"),
        package=_text(value, "package"),
    )


def _target(members: _Members, seq: int, kind: str) -> EntryRef | None:
    if "target" not in members:
        if kind == EntryType.CORRECTION:
            raise EntryMalformed(field="target", problem="missing")
        return None
    target = _record(members, "target")
    named = EntryRef(_natural(target, "seq"), bytes.fromhex(_text(target, "leaf", HASH)))
    if named.seq >= seq:
        raise EntryMalformed(field="target", problem="order")
    return named


def _more(members: _Members) -> dict[str, str | int | bool]:
    found: dict[str, str | int | bool] = {}
    if "more" not in members:
        return found
    for key, value in _record(members, "more").items():
        if isinstance(value, list | dict) or not WORD.fullmatch(key):
            raise EntryMalformed(field="more", problem="flat")
        found[key] = value
    return found
