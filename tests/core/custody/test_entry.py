"""The bytes of an entry: written one way, read strictly."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.canonical_json import encode
from casevault_gui.core.custody.clock import Moment
from casevault_gui.core.custody.entry import FIRST_PREV, Place, encode_entry
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.events import (
    CorrectionReason,
    Draft,
    EntryRef,
    EntryType,
    LogKeys,
    Medium,
    Phase,
    origin_of,
)
from casevault_gui.core.errors import EntryMalformed, LogNewer
from casevault_gui.core.model import Actor, ObjectRef

KEYS = LogKeys(bytes(range(32)), bytes(32))
ORIGIN = KEYS.vkey.name
PLACE = Place(ORIGIN, 7, bytes(range(32)), bytes(range(16)), {"name": "CaseVault"})
NOW = Moment(1_700_000_000_123, 5_000_000, "boot-1", "Europe/Berlin", 60)
JANE = Actor("Jane", number="1234")
HASH = "ab" * 32
CHECKED = "2023-11-14T20:00:00.000Z"


def document(draft: Draft) -> dict[str, Any]:
    """Encode a draft and read it with an ordinary parser."""
    found: dict[str, Any] = json.loads(encode_entry(draft, PLACE, NOW, JANE))
    return found


FULL = Draft(
    type=EntryType.OPENED,
    phase=Phase.DONE,
    ref=3,
    second=Actor("Witness"),
    place="Room 4",
    why="court order",
    case="2026-0007",
    item="EX-1",
    seals=("S-1", "S-2"),
    objects=(ObjectRef("package", "a.cvx", 0, HASH, "cd" * 16), ObjectRef("file", "b")),
    key=HASH,
    medium=Medium("Make", "Model", "Serial"),
    reason="none",
    target=EntryRef(2, bytes(32)),
    more={"files": 0, "complete": False, "where": "here"},
)


def test_an_entry_has_exactly_these_bytes() -> None:
    """The encoding is fixed: sorted members, nothing empty, no spaces, hashes in lower-case hex."""
    draft = Draft(type=EntryType.LOG_CREATED)
    place = replace(PLACE, seq=0, prev=FIRST_PREV)
    assert encode_entry(draft, place, NOW, JANE).decode() == (
        '{"actor":{"name":"Jane","number":"1234"},"boot":"boot-1","clk":{"src":"system"},'
        f'"log":"{ORIGIN}","mono_us":5000000,"off_min":60,"phase":"done","prev":"{"0" * 64}",'
        '"salt":"000102030405060708090a0b0c0d0e0f","seq":0,"t":"2023-11-14T22:13:20.123Z",'
        '"tool":{"name":"CaseVault"},"type":"log_created","tz":"Europe/Berlin","v":1}'
    )


def test_what_is_written_is_read_back() -> None:
    """Every field of a full draft stands in the parsed entry."""
    body = encode_entry(FULL, PLACE, replace(NOW, error_ms=-250, checked=CHECKED), JANE)
    entry = parse_entry(body)
    assert entry.leaf == hashlib.sha256(b"\0" + body).digest()
    assert (entry.log, entry.seq, entry.prev) == (ORIGIN, 7, bytes(range(32)))
    assert (entry.type, entry.phase, entry.ref) == ("opened", Phase.DONE, 3)
    assert (entry.utc_ms, entry.monotonic_us, entry.boot) == (NOW.utc_ms, 5_000_000, "boot-1")
    assert (entry.actor, entry.second) == (JANE, Actor("Witness"))
    assert (entry.place, entry.why) == ("Room 4", "court order")
    assert (entry.case, entry.item, entry.seals) == ("2026-0007", "EX-1", ("S-1", "S-2"))
    assert (entry.objects, entry.key, entry.medium) == (FULL.objects, HASH, FULL.medium)
    assert (entry.reason, entry.target, entry.more) == ("none", FULL.target, FULL.more)
    assert entry.members["clk"] == {"src": "system", "offset_ms": -250, "checked": CHECKED}
    assert entry.reference == EntryRef(7, entry.leaf)


def test_zero_and_false_are_said_and_empty_is_not() -> None:
    """A size of 0 and a flag that is off are values; an empty text says nothing and is left out."""
    found = document(FULL)
    assert found["obj"] == [
        {
            "kind": "package",
            "name": "a.cvx",
            "size": 0,
            "sha256": HASH,
            "package": "cd" * 16,
        },
        {"kind": "file", "name": "b"},
    ]
    assert found["more"] == {"files": 0, "complete": False, "where": "here"}
    assert not {"ref", "case", "more", "obj", "medium", "second"} & set(
        document(Draft(type=EntryType.OPENED))
    )


def test_an_actor_without_any_name_is_still_there() -> None:
    """`actor` and `tool` are always present, empty if nobody said more."""
    place = replace(PLACE, tool={})
    entry = json.loads(encode_entry(Draft(type=EntryType.OPENED), place, NOW, Actor()))
    assert (entry["actor"], entry["tool"]) == ({}, {})


def test_text_is_brought_to_one_form() -> None:
    """Decomposed letters are composed, and what UTF-8 cannot carry is escaped, not refused."""
    odd = ObjectRef("file", "u\u0308\udcff")
    draft = Draft(type=EntryType.VIEWED, objects=(odd,), more={"name": "A\u030a"})
    found = document(draft)
    assert found["obj"][0]["name"] == "\u00fc\\udcff"
    assert found["more"]["name"] == "\u00c5"


@pytest.mark.parametrize(
    ("draft", "field", "problem"),
    [
        (Draft(type=EntryType.OPENED, key="AB" * 32), "key", "hash"),
        (Draft(type=EntryType.OPENED, key="passphrase"), "key", "hash"),
        (Draft(type=EntryType.OPENED, objects=(ObjectRef("file", sha256="x"),)), "obj", "hash"),
        (Draft(type=EntryType.OPENED, more={"Not A Word": 1}), "more", "name"),
        (Draft(type=EntryType.OPENED, phase=Phase.INTENT, ref=1), "ref", "intent"),
        (Draft(type=EntryType.OPENED, phase=Phase.INTENT, ref=0), "ref", "intent"),
        (Draft(type=EntryType.CORRECTION, reason="mistyped"), "target", "missing"),
        (
            Draft(type=EntryType.CORRECTION, target=EntryRef(1, bytes(32)), reason="mood"),
            "reason",
            "vocabulary",
        ),
        (Draft(type=EntryType.OPENED, why="x" * 65_535), "", "length"),
        (Draft(type=EntryType.OPENED, more={"n": 2**53}), "", "canonical"),
    ],
)
def test_a_draft_that_breaks_a_rule_is_refused(draft: Draft, field: str, problem: str) -> None:
    """A draft outside the format is refused; the error names the field and the rule."""
    with pytest.raises(EntryMalformed) as caught:
        encode_entry(draft, PLACE, NOW, JANE)
    assert caught.value.facts == {"field": field, "problem": problem}


def test_what_has_no_canonical_form_says_why() -> None:
    """A value that canonical JSON cannot hold is refused with the rule that it breaks."""
    with pytest.raises(EntryMalformed, match="integer beyond"):
        encode_entry(Draft(type=EntryType.OPENED, more={"n": 2**53}), PLACE, NOW, JANE)


def test_an_entry_of_exactly_65535_bytes_is_written() -> None:
    """The longest entry is written and read; one more byte, and it is refused."""
    least = encode_entry(Draft(type=EntryType.OPENED, why="x"), PLACE, NOW, JANE)
    room = 65_535 - len(least) + 1
    longest = encode_entry(Draft(type=EntryType.OPENED, why="x" * room), PLACE, NOW, JANE)
    assert (len(longest), parse_entry(longest).why) == (65_535, "x" * room)
    with pytest.raises(EntryMalformed) as caught:
        encode_entry(Draft(type=EntryType.OPENED, why="x" * (room + 1)), PLACE, NOW, JANE)
    assert caught.value.facts == {"field": "", "problem": "length"}


def test_a_correction_needs_its_entry_and_a_listed_reason() -> None:
    """With an entry to correct and a reason from the list, a correction is written."""
    draft = Draft(
        type=EntryType.CORRECTION,
        target=EntryRef(1, bytes(32)),
        reason=CorrectionReason.MISTYPED,
    )
    assert document(draft)["target"] == {"seq": 1, "leaf": "0" * 64}


def altered(**members: Any) -> bytes:
    """Encode a full entry with members replaced, or removed where None is given."""
    whole = {**json.loads(encode_entry(FULL, PLACE, NOW, JANE)), **members}
    return encode({name: value for name, value in whole.items() if value is not None})


def test_unknown_members_are_kept_and_change_nothing() -> None:
    """A member of a later program is accepted, kept, and hashed like the rest."""
    body = altered(later={"deep": [1, "x"]}, type="later_word")
    entry = parse_entry(body)
    assert entry.members["later"] == {"deep": [1, "x"]}
    assert entry.type == "later_word"
    assert entry.leaf == hashlib.sha256(b"\0" + body).digest()


@pytest.mark.parametrize(
    ("members", "field"),
    [
        ({"v": None}, "v"),
        ({"v": True}, "v"),
        ({"log": "casevault/log/v1/xyz"}, "log"),
        ({"log": None}, "log"),
        ({"seq": -1}, "seq"),
        ({"seq": "7"}, "seq"),
        ({"seq": False}, "seq"),
        ({"prev": "AB" * 32}, "prev"),
        ({"prev": None}, "prev"),
        ({"salt": "00"}, "salt"),
        ({"salt": None}, "salt"),
        ({"type": "No Word"}, "type"),
        ({"type": None}, "type"),
        ({"phase": "later"}, "phase"),
        ({"ref": 7}, "ref"),
        ({"ref": "3"}, "ref"),
        ({"phase": "intent"}, "ref"),
        ({"t": "2026-10-09"}, "t"),
        ({"t": 1}, "t"),
        ({"tz": 1}, "tz"),
        ({"off_min": None}, "off_min"),
        ({"off_min": True}, "off_min"),
        ({"off_min": -1440}, "off_min"),
        ({"clk": None}, "clk"),
        ({"clk": {"offset_ms": 1}}, "clk"),
        ({"clk": {"src": 1}}, "src"),
        ({"clk": {"src": "system", "offset_ms": "1"}}, "offset_ms"),
        ({"clk": {"src": "system", "checked": "today"}}, "checked"),
        ({"mono_us": None}, "mono_us"),
        ({"boot": 1}, "boot"),
        ({"actor": None}, "actor"),
        ({"actor": {"name": 1}}, "actor"),
        ({"second": "x"}, "second"),
        ({"place": 1}, "place"),
        ({"seal": "S-1"}, "seal"),
        ({"seal": [1]}, "seal"),
        ({"obj": {}}, "obj"),
        ({"obj": ["x"]}, "obj"),
        ({"obj": [{"size": -1}]}, "size"),
        ({"obj": [{"sha256": "x"}]}, "sha256"),
        ({"obj": [{"sha256": ""}]}, "sha256"),
        ({"key": "x"}, "key"),
        ({"key": ""}, "key"),
        ({"medium": {"make": 1}}, "medium"),
        ({"target": {"seq": 1}}, "leaf"),
        ({"target": []}, "target"),
        ({"target": {"seq": 7, "leaf": HASH}}, "target"),
        ({"type": "correction", "target": None}, "target"),
        ({"more": {"x": [1]}}, "more"),
        ({"more": []}, "more"),
        ({"more": {"Not A Word": 1}}, "more"),
        ({"tool": None}, "tool"),
    ],
)
def test_a_member_of_a_wrong_form_is_refused(members: dict[str, Any], field: str) -> None:
    """Each known member has one form; the error names the member that breaks it."""
    with pytest.raises(EntryMalformed) as caught:
        parse_entry(altered(**members))
    assert caught.value.facts["field"] == field


def test_a_later_version_is_told_apart_from_damage() -> None:
    """An entry of another version is refused as newer, not as malformed."""
    with pytest.raises(LogNewer):
        parse_entry(altered(v=2))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b"null",
        b'{"a":1,"a":1}',
        encode_entry(FULL, PLACE, NOW, JANE) + b"\n",
        encode_entry(FULL, PLACE, NOW, JANE).replace(b'":', b'": '),
        b'{"' + b"x" * 70_000,
    ],
)
def test_other_bytes_are_no_entry(body: bytes) -> None:
    """Bytes that are not one canonical object of 65,535 bytes at most are refused."""
    with pytest.raises(EntryMalformed):
        parse_entry(body)


@given(st.binary(max_size=300))
def test_no_bytes_crash_the_parser(data: bytes) -> None:
    """Arbitrary bytes are refused as malformed, never with another error."""
    with pytest.raises(EntryMalformed):
        parse_entry(data)


BODY = encode_entry(FULL, PLACE, NOW, JANE)


@given(st.integers(0, len(BODY) - 1), st.binary(max_size=3), st.integers(0, 3))
def test_a_spliced_entry_is_refused_or_has_another_leaf(at: int, piece: bytes, cut: int) -> None:
    """An altered entry that still parses is another entry, with another hash."""
    spliced = BODY[:at] + piece + BODY[at + cut :]
    try:
        entry = parse_entry(spliced)
    except (EntryMalformed, LogNewer):
        return
    assert (entry.leaf == parse_entry(BODY).leaf) is (spliced == BODY)


texts = st.text(st.characters(codec=None), max_size=20)


@given(texts, texts, st.dictionaries(st.from_regex(r"[a-z]{1,5}", fullmatch=True), texts))
def test_any_text_survives_in_its_one_form(name: str, why: str, more: dict[str, str]) -> None:
    """Whatever text people and file systems give, it is written, and read back as NFC."""
    draft = Draft(type=EntryType.NOTE_ADDED, objects=(ObjectRef("file", name),), why=why, more=more)
    entry = parse_entry(encode_entry(draft, PLACE, NOW, JANE))
    assert entry.why == unicodedata.normalize(
        "NFC", why.encode("utf-8", "backslashreplace").decode()
    )
    assert set(entry.more) == set(more)


def test_log_keys_show_nothing_and_have_one_length() -> None:
    """The repr of a log's keys tells no byte of them, and other lengths are refused."""
    assert repr(KEYS) == "LogKeys(…)"
    with pytest.raises(ValueError, match="32 bytes"):
        LogKeys(bytes(31), bytes(32))
    assert LogKeys.generate().seed != LogKeys.generate().seed


def test_the_origin_is_bound_to_the_key() -> None:
    """The origin ends in the first 16 bytes of the SHA-256 of the public key, in hex."""
    public = KEYS.signer.public
    assert origin_of(public) == f"casevault/log/v1/{hashlib.sha256(public).hexdigest()[:32]}"
    assert KEYS.vkey.name == ORIGIN
