"""An entry read from anywhere: which rule each malformed one breaks, and what its limits are."""

from __future__ import annotations

from typing import Any

import pytest

from casevault_gui.core.canonical_json import Json, encode
from casevault_gui.core.crypto.merkle import leaf_hash
from casevault_gui.core.custody.entry import MAX_ENTRY_BYTES
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.events import EntryRef, Medium, Phase
from casevault_gui.core.errors import EntryMalformed, LogNewer
from casevault_gui.core.model import Actor, ObjectRef

HASH = "ab" * 32
LEAST: dict[str, Json] = {
    "actor": {},
    "clk": {"src": "system"},
    "log": "casevault/log/v1/" + "0123456789abcdef" * 2,
    "mono_us": 0,
    "off_min": 0,
    "phase": "done",
    "prev": "cd" * 32,
    "salt": "ef" * 16,
    "seq": 7,
    "t": "2026-04-01T10:11:12.345Z",
    "tool": {},
    "type": "opened",
    "v": 1,
}
"""The members that every entry has, and no others."""
EVERY: dict[str, Json] = {
    "name": "Jane",
    "title": "Examiner",
    "agency": "Example Police",
    "number": "1234",
    "account": "jane",
}
JANE = Actor("Jane", "Examiner", "Example Police", "1234", "jane")


def body(**members: Json) -> bytes:
    """Return the bytes of the least entry with members put in or replaced."""
    return encode({**LEAST, **members})


def refusal(data: bytes) -> tuple[object, object]:
    """Return the field and the problem for which an entry is refused, and nothing else is said."""
    with pytest.raises(EntryMalformed) as caught:
        parse_entry(data)
    assert set(caught.value.facts) == {"field", "problem"}
    return caught.value.facts["field"], caught.value.facts["problem"]


def test_the_least_entry_says_nothing_more() -> None:
    """Each member that may be left out reads as empty, and those that are there as they stand."""
    data = body()
    entry = parse_entry(data)
    assert (entry.body, entry.leaf, entry.members) == (data, leaf_hash(data), LEAST)
    assert (entry.log, entry.seq, entry.prev) == (LEAST["log"], 7, b"\xcd" * 32)
    assert (entry.type, entry.phase, entry.ref) == ("opened", Phase.DONE, None)
    assert (entry.time, entry.utc_ms) == ("2026-04-01T10:11:12.345Z", 1_775_038_272_345)
    assert (entry.monotonic_us, entry.boot) == (0, "")
    assert (entry.actor, entry.second, entry.medium, entry.target) == (Actor(), None, None, None)
    texts = (entry.place, entry.why, entry.case, entry.item, entry.key, entry.reason)
    assert texts == ("",) * 6
    assert (entry.seals, entry.objects, entry.more) == ((), (), {})


@pytest.mark.parametrize(
    ("members", "attribute", "expected"),
    [
        ({"boot": "b"}, "boot", "b"),
        ({"place": "p"}, "place", "p"),
        ({"why": "w"}, "why", "w"),
        ({"case": "c"}, "case", "c"),
        ({"item": "i"}, "item", "i"),
        ({"reason": "r"}, "reason", "r"),
        ({"key": HASH}, "key", HASH),
        ({"mono_us": 2**53 - 1}, "monotonic_us", 2**53 - 1),
        ({"seq": 0}, "seq", 0),
        ({"phase": "intent"}, "phase", Phase.INTENT),
        ({"phase": "failed"}, "phase", Phase.FAILED),
        ({"phase": "refused"}, "phase", Phase.REFUSED),
        ({"type": "a" * 40}, "type", "a" * 40),
        ({"type": "a"}, "type", "a"),
        ({"ref": 0}, "ref", 0),
        ({"ref": 6}, "ref", 6),
        ({"actor": EVERY}, "actor", JANE),
        ({"second": EVERY}, "second", JANE),
        ({"second": {}}, "second", Actor()),
        ({"seal": []}, "seals", ()),
        ({"seal": ["S-1", ""]}, "seals", ("S-1", "")),
        ({"medium": {}}, "medium", Medium()),
        ({"medium": {"make": "a", "model": "b", "serial": "c"}}, "medium", Medium("a", "b", "c")),
        ({"obj": []}, "objects", ()),
        ({"obj": [{}]}, "objects", (ObjectRef("", ""),)),
        (
            {"obj": [{"kind": "k", "name": "n", "package": "p", "sha256": HASH, "size": 0}]},
            "objects",
            (ObjectRef("k", "n", 0, HASH, "p"),),
        ),
        ({"target": {"seq": 0, "leaf": HASH}}, "target", EntryRef(0, b"\xab" * 32)),
        ({"target": {"seq": 6, "leaf": HASH}}, "target", EntryRef(6, b"\xab" * 32)),
        (
            {"type": "correction", "target": {"seq": 6, "leaf": HASH}},
            "target",
            EntryRef(6, b"\xab" * 32),
        ),
        ({"more": {}}, "more", {}),
        (
            {"more": {"a": "", "b_1": -5, "c" * 40: True}},
            "more",
            {"a": "", "b_1": -5, "c" * 40: True},
        ),
    ],
)
def test_each_member_is_read_as_it_stands(
    members: dict[str, Any], attribute: str, expected: object
) -> None:
    """A member in its form, the limits of its form included, is what the entry then says."""
    assert getattr(parse_entry(body(**members)), attribute) == expected


@pytest.mark.parametrize(
    "members",
    [
        {"off_min": 1439},
        {"off_min": -1439},
        {"tz": ""},
        {"clk": {"src": ""}},
        {"clk": {"src": "system", "offset_ms": -1, "checked": "2026-04-01T00:00:00.000Z"}},
        {"clk": {"src": "system", "later": [1]}},
        {"actor": {"later": "x"}},
        {"tool": {"name": "CaseVault", "later": "x"}},
        {"obj": [{"later": 1}]},
        {"target": {"seq": 1, "leaf": HASH, "later": 1}},
        {"later": {"deep": [1]}},
        {"sig": "reserved"},
    ],
)
def test_limits_and_later_members_are_accepted(members: dict[str, Any]) -> None:
    """What lies exactly at a limit, and what a later program may add, is no reason to refuse."""
    assert parse_entry(body(**members)).members == {**LEAST, **members}


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    *(({name: 1}, name, "text") for name in ("log", "prev", "salt", "tz", "type", "phase", "t")),
    *(({name: 1}, name, "text") for name in ("boot", "place", "why", "case", "item", "reason")),
    *(({name: ["x"]}, name, "text") for name in ("boot", "why", "key")),
    *(({name: "AB" * 32}, name, "text") for name in ("prev", "key")),
    *(({name: "ab" * 31}, name, "text") for name in ("prev", "key")),
    *(({name: "ab" * 33}, name, "text") for name in ("prev", "key", "salt")),
    ({"salt": "ef" * 15}, "salt", "text"),
    ({"salt": "EF" * 16}, "salt", "text"),
    ({"log": "casevault/log/v1/" + "0" * 31}, "log", "text"),
    ({"log": "casevault/log/v2/" + "0" * 32}, "log", "text"),
    ({"log": "casevault/log/v1/" + "0" * 33}, "log", "text"),
    *(({"type": word}, "type", "text") for word in ("", "a" * 41, "1a", "_a", "a-b", "A")),
    ({"phase": ""}, "phase", "vocabulary"),
    ({"phase": "DONE"}, "phase", "vocabulary"),
    ({"phase": "later"}, "phase", "vocabulary"),
    *(({name: "1"}, name, "number") for name in ("seq", "mono_us", "v")),
    *(({name: -1}, name, "number") for name in ("seq", "mono_us", "v")),
    *(({name: True}, name, "number") for name in ("seq", "mono_us", "v", "off_min", "ref")),
    *(({"off_min": value}, "off_min", "number") for value in (1440, -1440)),
    ({"off_min": "0"}, "off_min", "number"),
    ({"ref": -1}, "ref", "number"),
    ({"ref": "3"}, "ref", "number"),
    ({"ref": 7}, "ref", "order"),
    ({"ref": 8}, "ref", "order"),
    ({"ref": 3, "phase": "intent"}, "ref", "intent"),
    ({"ref": 8, "phase": "intent"}, "ref", "intent"),
    ({"t": ""}, "t", "time"),
    ({"t": "2026-04-01T24:00:00.000Z"}, "t", "time"),
    ({"t": "2026-02-30T10:11:12.345Z"}, "t", "time"),
    ({"clk": "system"}, "clk", "object"),
    ({"clk": []}, "clk", "object"),
    ({"clk": {}}, "clk", "missing"),
    ({"clk": {"offset_ms": 1}}, "clk", "missing"),
    ({"clk": {"src": 1}}, "src", "text"),
    ({"clk": {"src": "system", "offset_ms": "1"}}, "offset_ms", "number"),
    ({"clk": {"src": "system", "offset_ms": True}}, "offset_ms", "number"),
    ({"clk": {"src": "system", "checked": "today"}}, "checked", "time"),
    ({"clk": {"src": "system", "checked": ""}}, "checked", "time"),
    ({"clk": {"src": "system", "checked": 1}}, "checked", "text"),
    *(({name: []}, name, "object") for name in ("actor", "second", "tool", "medium", "target")),
    *(({name: "x"}, name, "object") for name in ("actor", "second", "tool", "medium", "more")),
    *(({name: {"name": 1}}, name, "text") for name in ("actor", "second", "tool", "medium")),
    *(({name: {"later": []}}, name, "text") for name in ("actor", "second", "tool", "medium")),
    *(({name: "x"}, name, "list") for name in ("seal", "obj")),
    *(({name: {}}, name, "list") for name in ("seal", "obj")),
    ({"seal": ["S-1", 1]}, "seal", "text"),
    ({"seal": [["S-1"]]}, "seal", "text"),
    ({"obj": ["x"]}, "obj", "object"),
    ({"obj": [{}, []]}, "obj", "object"),
    *(({"obj": [{name: 1}]}, name, "text") for name in ("kind", "name", "package", "sha256")),
    ({"obj": [{"sha256": "AB" * 32}]}, "sha256", "text"),
    ({"obj": [{"sha256": ""}]}, "sha256", "text"),
    ({"obj": [{"size": -1}]}, "size", "number"),
    ({"obj": [{"size": "1"}]}, "size", "number"),
    ({"key": ""}, "key", "text"),
    ({"type": "correction"}, "target", "missing"),
    ({"target": {"leaf": HASH}}, "seq", "number"),
    ({"target": {"seq": -1, "leaf": HASH}}, "seq", "number"),
    ({"target": {"seq": 1}}, "leaf", "text"),
    ({"target": {"seq": 1, "leaf": 1}}, "leaf", "text"),
    ({"target": {"seq": 1, "leaf": "AB" * 32}}, "leaf", "text"),
    ({"target": {"seq": 7, "leaf": HASH}}, "target", "order"),
    ({"target": {"seq": 8, "leaf": HASH}}, "target", "order"),
    ({"more": {"a": []}}, "more", "flat"),
    ({"more": {"a": {}}}, "more", "flat"),
    ({"more": {"a": 1, "b": [1]}}, "more", "flat"),
    *(({"more": {name: 1}}, "more", "flat") for name in ("A", "1a", "a b", "a" * 41)),
]


@pytest.mark.parametrize(("members", "field", "problem"), REFUSED)
def test_a_member_of_another_form_is_named_with_its_rule(
    members: dict[str, Any], field: str, problem: str
) -> None:
    """The error names the member, or the one inside it, and which rule it breaks."""
    assert refusal(body(**members)) == (field, problem)


@pytest.mark.parametrize(
    ("missing", "field", "problem"),
    [
        ("actor", "actor", "object"),
        ("clk", "clk", "object"),
        ("log", "log", "text"),
        ("mono_us", "mono_us", "number"),
        ("off_min", "off_min", "number"),
        ("phase", "phase", "vocabulary"),
        ("prev", "prev", "text"),
        ("salt", "salt", "text"),
        ("seq", "seq", "number"),
        ("t", "t", "time"),
        ("tool", "tool", "object"),
        ("type", "type", "text"),
        ("v", "v", "number"),
    ],
)
def test_each_member_that_every_entry_has_is_missed(missing: str, field: str, problem: str) -> None:
    """An entry with one member of the first table less is malformed, and the error says which."""
    members = {name: value for name, value in LEAST.items() if name != missing}
    assert refusal(encode(members)) == (field, problem)


@pytest.mark.parametrize("version", [0, 2, 2**53 - 1])
def test_another_version_is_named(version: int) -> None:
    """What another version wrote is not called malformed, whatever else stands in it."""
    with pytest.raises(LogNewer) as caught:
        parse_entry(encode({"v": version}))
    assert caught.value.facts == {"version": version}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not strict JSON: JSONDecodeError"),
        (b"[]", "not an object"),
        (b'{"v": 1}', "not in canonical form"),
        (b'{"v":1}\n', "not in canonical form"),
        (b'{"v":1,"v":1}', "duplicate key"),
        (b'{"v":1.0}', "floats are not allowed"),
        (b'{"v":"\xff"}', "not strict JSON: UnicodeDecodeError"),
    ],
)
def test_bytes_that_are_no_canonical_object_break_that_rule(data: bytes, reason: str) -> None:
    """The fault is then no member's: the error says that the bytes are not canonical, and why."""
    assert refusal(data) == ("", "canonical")
    with pytest.raises(EntryMalformed, match=reason):
        parse_entry(data)


def test_an_entry_is_at_most_65535_bytes_long() -> None:
    """One of exactly that length is read; with one byte more it is refused, unread."""
    room = MAX_ENTRY_BYTES - len(body(why=""))
    assert MAX_ENTRY_BYTES == 65_535
    assert len(parse_entry(body(why="x" * room)).why) == room
    assert refusal(body(why="x" * (room + 1))) == ("", "canonical")
