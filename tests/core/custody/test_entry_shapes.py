"""Entries read by the shape of one before them: exactly what the parser reads, or not at all."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.entry_shapes import Shapes, Told, told_of
from casevault_gui.core.custody.events import EntryRef, LogKeys, Phase
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.errors import CaseVaultError, EntryMalformed, LogNewer

LOG = LogKeys(bytes(32), bytes(32)).vkey.name
BASE: dict[str, Any] = {
    "actor": {"name": "Dana"},
    "boot": "b1",
    "case": "2026-1",
    "clk": {"src": "system"},
    "key": "ab" * 32,
    "log": LOG,
    "mono_us": 17,
    "more": {"count": -3, "slot": "s", "whole": True},
    "obj": [
        {"kind": "package", "name": "a.cvx", "package": "01" * 16, "sha256": "cd" * 32, "size": 9},
        {"kind": "file", "name": "x"},
    ],
    "off_min": 60,
    "phase": "done",
    "prev": "ef" * 32,
    "reason": "none",
    "ref": 4,
    "salt": "09" * 16,
    "seq": 5,
    "t": "2026-04-01T10:11:12.345Z",
    "tool": {"name": "CaseVault"},
    "type": "opened",
    "tz": "Europe/Paris",
    "v": 1,
    "why": "because",
}


def bytes_of(members: dict[str, Any]) -> bytes:
    """Return the bytes of members, in order and without space, whatever their values."""
    text = json.dumps(members, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


def parsed(body: bytes) -> Told | type[CaseVaultError]:
    """Return what the parser says."""
    try:
        return told_of(parse_entry(body))
    except (EntryMalformed, LogNewer) as error:
        return type(error)


def read(shapes: Shapes, body: bytes) -> Told | type[CaseVaultError]:
    """Return what is read by shapes."""
    try:
        return shapes.read(body, "opened", "done")
    except (EntryMalformed, LogNewer) as error:
        return type(error)


def trained(**changed: object) -> Shapes:
    """Return shapes that have seen the base entry."""
    shapes = Shapes()
    shapes.read(bytes_of({**BASE, **changed}), "opened", "done")
    return shapes


VALUES: tuple[Any, ...] = (
    *("", "é", '"', "\\", "\n", "\x7f", "\u2028", "\ud800", "0" * 64, "AB" * 32, "ab" * 32),
    *("2026-02-30T10:11:12.345Z", "2026-04-01T24:00:00.000Z", "2026-04-01T23:59:60.000Z"),
    *("0000-01-01T00:00:00.000Z", "2026-12-31T23:59:59.999Z", "2026-04-01T10:60:12.345Z"),
    *(0, -1, 4, 5, 6, 2**53 - 1, 2**53, 10**15, 10**15 - 1, 10**40, True, False, None, 1.5),
    *([], {}, ["a"], {"a": 1}, {"a": None}, {"Name": "x"}, [{"kind": "x"}], "intent"),
)
ODD = st.sampled_from(VALUES)


@given(
    st.dictionaries(st.sampled_from([*sorted(BASE), "target", "medium", "odd"]), ODD, max_size=3)
)
def test_what_is_read_by_shape_is_what_the_parser_reads(changed: dict[str, object]) -> None:
    """Whatever members are changed to, both give the same, or refuse in the same way."""
    body = bytes_of({**BASE, **changed})
    assert read(trained(), body) == parsed(body)


@given(st.sampled_from(["more", "clk", "actor", "tool", 0, 1]), st.text(max_size=3), ODD)
def test_members_within_members_are_read_alike(where: str | int, name: str, value: object) -> None:
    """Facts, the clock, people and the entry's objects: no other reading than the parser's."""
    members = json.loads(json.dumps(BASE))
    inner = members["obj"][where] if isinstance(where, int) else members[where]
    for key in (name, *list(inner)[:1]):
        inner[key] = value
    body = bytes_of(members)
    assert read(trained(), body) == parsed(body)


@given(st.integers(0, 800), st.binary(max_size=2), st.integers(0, 2))
def test_spliced_bytes_are_read_alike(at: int, piece: bytes, cut: int) -> None:
    """Bytes changed, put in or taken out anywhere: the same answer."""
    whole = bytes_of(BASE)
    body = whole[:at] + piece + whole[at + cut :]
    assert read(trained(), body) == parsed(body)


@pytest.mark.parametrize("missing", sorted(BASE))
def test_a_member_that_is_missing_is_missed(missing: str) -> None:
    """An entry with one member less has another shape; a shape with one less reads as it should."""
    less = {name: value for name, value in BASE.items() if name != missing}
    body = bytes_of(less)
    assert read(trained(), body) == parsed(body)
    shapes = Shapes()
    for _ in range(2):
        assert read(shapes, body) == parsed(body)
    later = bytes_of({**less, "seq": 7} if missing != "seq" else less)
    assert read(shapes, later) == parsed(later)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Return what the parser is asked for from now on."""
    bodies: list[bytes] = []

    def parse(body: bytes) -> Entry:
        bodies.append(body)
        return parse_entry(body)

    monkeypatch.setattr("casevault_gui.core.custody.entry_shapes.parse_entry", parse)
    return bodies


def test_the_parser_is_asked_once_for_entries_of_one_shape(
    log: CustodyLog, asked: list[bytes]
) -> None:
    """Numbers, hashes, times, texts and facts may differ: that is what makes it quick."""
    shapes = Shapes()
    for number in range(5, 50):
        more = {"count": number - 20, "slot": f"slot {number}", "whole": not number % 2}
        case = f"case {number}"
        members = {**BASE, "seq": number, "mono_us": number * 10, "case": case, "more": more}
        body = bytes_of(members)
        told = shapes.read(body, "opened", "done")
        assert told == told_of(parse_entry(body))
        assert told.packages == ("01" * 16,)
    assert len(asked) == 1
    for entry in log.entries():
        assert shapes.read(entry.body, entry.type, entry.phase) == told_of(entry)


def test_shapes_kept_are_few() -> None:
    """Entries that are all different are parsed, and take no memory without end."""
    shapes = Shapes()
    for number in range(100):
        shapes.read(bytes_of({**BASE, "actor": {"name": str(number)}}), "opened", "done")
    assert len(shapes._known["opened", "done"]) == 16


@pytest.mark.parametrize("name", [*sorted(BASE), "target", "medium", "odd"])
def test_each_member_with_each_odd_value_is_read_alike(name: str) -> None:
    """One member changed at a time, to whatever is at or beyond the edge of its form."""
    for value in VALUES:
        body = bytes_of({**BASE, name: value})
        assert read(trained(), body) == parsed(body), value


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"ref": 5}, EntryMalformed),
        ({"ref": 6, "seq": 6}, EntryMalformed),
        ({"ref": 6, "seq": 7}, 6),
        ({"ref": 0}, 0),
        ({"t": "2026-02-30T10:11:12.345Z"}, EntryMalformed),
    ],
)
def test_a_shape_leaves_what_is_wrong_to_the_parser(
    changed: dict[str, object], expected: object
) -> None:
    """A resolved number not below the entry's own, or a day that does not exist, is refused."""
    found = read(trained(), bytes_of({**BASE, **changed}))
    assert (found.ref if isinstance(found, Told) else found) == expected


def test_an_entry_tells_its_place_and_what_its_meaning_is_judged_by() -> None:
    """Number, hashes, times, packages, target and the names of its facts, as they were parsed."""
    objects = [*BASE["obj"], {"package": "02" * 16}]
    target = {"seq": 3, "leaf": "aa" * 32}
    body = bytes_of({**BASE, "obj": objects, "target": target})
    entry = parse_entry(body)
    for told in (told_of(entry), Shapes().read(body, "opened", "done")):
        assert told == Told(
            seq=5,
            leaf=entry.leaf,
            type="opened",
            phase=Phase.DONE,
            ref=4,
            utc_ms=1_775_038_272_345,
            prev=b"\xef" * 32,
            log=LOG,
            monotonic_us=17,
            boot="b1",
            packages=("01" * 16, "02" * 16),
            target=EntryRef(3, b"\xaa" * 32),
            facts=frozenset({"count", "slot", "whole"}),
        )


def test_the_longest_entry_is_read_by_shape_and_no_longer_one(asked: list[bytes]) -> None:
    """At 65,535 bytes a shape still reads; with one byte more nothing does."""
    shapes = trained()
    room = 65_535 - len(bytes_of({**BASE, "why": ""}))
    longest = bytes_of({**BASE, "why": "x" * room})
    assert read(shapes, longest) == parsed(longest)
    assert len(asked) == 1
    assert read(shapes, bytes_of({**BASE, "why": "x" * (room + 1)})) is EntryMalformed


def other_shape(number: int, seq: int = 5) -> bytes:
    """Return an entry by somebody else: of a shape of its own."""
    return bytes_of({**BASE, "actor": {"name": f"Dana {number}"}, "seq": seq})


def test_of_sixteen_shapes_the_one_unused_for_longest_goes(asked: list[bytes]) -> None:
    """What was read by a shape keeps it, however old; what is new drives out the oldest."""
    shapes = Shapes()
    for number in range(16):
        shapes.read(other_shape(number), "opened", "done")
    assert len(asked) == 16
    for number in (5, 0):
        body = other_shape(number, seq=6)
        assert shapes.read(body, "opened", "done") == parsed(body)
    assert len(asked) == 16
    for number in range(16, 31):
        shapes.read(other_shape(number), "opened", "done")
    assert len(asked) == 31
    shapes.read(other_shape(0, seq=7), "opened", "done")
    assert len(asked) == 31
    shapes.read(other_shape(5, seq=7), "opened", "done")
    assert len(asked) == 32


def test_the_first_shape_is_forgotten_after_sixteen_others(asked: list[bytes]) -> None:
    """A shape that was never used again is not kept for being the first."""
    shapes = Shapes()
    for number in range(17):
        shapes.read(other_shape(number), "opened", "done")
    shapes.read(other_shape(0, seq=6), "opened", "done")
    assert len(asked) == 18


def test_shapes_are_kept_apart_by_type_and_phase(asked: list[bytes]) -> None:
    """A row that calls an entry by another type or phase has it parsed, and read as it is."""
    shapes = trained()
    body = bytes_of({**BASE, "seq": 9})
    for kind, phase in (("opened", "failed"), ("viewed", "done")):
        assert shapes.read(body, kind, phase) == parsed(body)
    assert len(asked) == 3


def test_an_entry_about_another_makes_no_shape(asked: list[bytes]) -> None:
    """Each entry with a target is parsed: a shape could not tell whom it names."""
    shapes = Shapes()
    for seq in (5, 6):
        body = bytes_of({**BASE, "seq": seq, "target": {"seq": 3, "leaf": "aa" * 32}})
        assert shapes.read(body, "opened", "done").target == EntryRef(3, b"\xaa" * 32)
    assert len(asked) == 2
