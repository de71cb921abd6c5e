"""The log's own parser and the stand-alone verifier: two programs, one verdict on every entry."""

from __future__ import annotations

import base64
import json
from types import ModuleType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from casevault_gui.core.canonical_json import Json, encode
from casevault_gui.core.crypto.notes import sign_note, verify_checkpoint
from casevault_gui.core.custody.clock import Moment
from casevault_gui.core.custody.entry import Place, encode_entry
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.events import Draft, EntryRef, EntryType, LogKeys, Medium
from casevault_gui.core.custody.extract import parse_vkey_file
from casevault_gui.core.errors import CheckpointMalformed, EntryMalformed, LogNewer
from casevault_gui.core.model import Actor, ObjectRef
from tests.standalone_tools import load

KEYS = LogKeys(bytes(range(32)), bytes(32))
HASH = "ab" * 32
ENTRY: dict[str, Any] = json.loads(
    encode_entry(
        Draft(
            type=EntryType.CORRECTION,
            ref=3,
            second=Actor("Witness"),
            place="Room 4",
            why="read again",
            case="2026-0007",
            item="EX-1",
            seals=("S-1", "S-2"),
            objects=(ObjectRef("package", "a.cvx", 0, HASH, "cd" * 16),),
            key=HASH,
            medium=Medium("Make", "Model", "Serial"),
            reason="mistyped",
            target=EntryRef(2, bytes(32)),
            more={"files": 0, "complete": False, "where": "here"},
        ),
        Place(KEYS.vkey.name, 7, bytes(range(32)), bytes(16), {"name": "CaseVault"}),
        Moment(1_700_000_000_123, 5_000_000, "boot-1", "Europe/Berlin", 60, "gps", -250),
        Actor("Jane", number="1234"),
    )
)
# Values that are right somewhere and wrong elsewhere, and those on the edge.
VALUES: list[Any] = [
    *("", "x", "intent", "done", "later", "opened", "correction", "No Word"),
    *(HASH, "AB" * 32, "0" * 32),
    *("2026-10-09T14:03:11.270Z", "2026-02-30T14:03:11.270Z", "2026-10-09T24:00:00.000Z"),
    *("0000-10-09T14:03:11.270Z", "2026-10-09T14:60:11.270Z", "2026-10-09T14:03:11Z", "\u2028"),
    *(KEYS.vkey.name, "casevault/log/v1/xyz", "a\x7f"),
    *(-1, 0, 1, 2, 3, 6, 7, 8, 1439, 1440, -1439, -1440, 2**53 - 1),
    *(True, False, [], {}, ["x"], [1], [[]], {"x": "y"}, {"x": 1}, {"No Word": "y"}, {"x": []}),
    *({"src": "x"}, {"src": 1}, {"checked": "today"}, {"seq": 1}),
    *({"seq": 2, "leaf": HASH}, {"seq": 7, "leaf": HASH}, {"seq": 2, "leaf": "x"}),
    *([{}], [{"size": -1}], [{"sha256": ""}], [{"kind": 1}], [{"more": [{}]}]),
]  # fmt: skip


@pytest.fixture(scope="session")
def verifier() -> ModuleType:
    """Import the stand-alone verifier."""
    return load("custody_verify")


def ours(body: bytes) -> bool:
    """Say whether the program accepts an entry of this log."""
    try:
        return parse_entry(body).log == KEYS.vkey.name
    except (EntryMalformed, LogNewer):
        return False


def theirs(verifier: ModuleType, body: bytes) -> bool:
    """Say whether the verifier accepts it."""
    key = verifier.LogKey(KEYS.vkey.text.encode() + b"\n")
    try:
        verifier.check_entry(body, key)
    except verifier.Refused:
        return False
    return True


paths = st.sampled_from(
    [(name,) for name in [*ENTRY, "later"]]
    + [
        (name, inner)
        for name, value in ENTRY.items()
        if isinstance(value, dict)
        for inner in [*value, "later"]
    ]
)


def changed(changes: dict[tuple[str, ...], Json | None]) -> bytes:
    """Encode the full entry with members replaced, added, or removed where None is given."""
    entry = json.loads(json.dumps(ENTRY))
    for path, value in changes.items():
        place = entry
        for name in path[:-1]:
            place = place.get(name) if isinstance(place, dict) else None
        if not isinstance(place, dict):
            continue
        if value is None:
            place.pop(path[-1], None)
        else:
            # A copy: the next change may go into it, and the samples are shared.
            place[path[-1]] = json.loads(json.dumps(value))
    return encode(entry)


def test_the_full_entry_is_accepted_by_both(verifier: ModuleType) -> None:
    """The entry that the tests below change is a good one."""
    body = changed({})
    assert ours(body)
    assert theirs(verifier, body)


@settings(max_examples=400)
@given(st.dictionaries(paths, st.none() | st.sampled_from(VALUES), min_size=1, max_size=2))
def test_both_give_one_verdict_on_changed_members(
    verifier: ModuleType, changes: dict[tuple[str, ...], Json | None]
) -> None:
    """Whatever member is changed, added or removed, both accept the entry or both refuse it."""
    body = changed(changes)
    assert theirs(verifier, body) is ours(body)


def test_each_member_alone_gets_one_verdict(verifier: ModuleType) -> None:
    """Every member with every value, one at a time: no verdict differs, and both kinds occur."""
    members = [*ENTRY, "later"]
    bodies = [changed({(name,): value}) for name in members for value in [None, *VALUES]]
    verdicts = [ours(body) for body in bodies]
    assert [theirs(verifier, body) for body in bodies] == verdicts
    assert 100 < sum(verdicts) < len(verdicts) - 100


@pytest.mark.parametrize("depth", [30, 31, 32, 33, 200, 20_000])
def test_both_draw_the_line_at_one_depth(verifier: ModuleType, depth: int) -> None:
    """A value nested 31 deep inside the entry is the deepest that either accepts."""
    # It stands before "medium", where a member of its name belongs.
    deep = b'"map":' + b"[" * depth + b"]" * depth + b',"medium":'
    body = changed({}).replace(b'"medium":', deep)
    assert ours(body) is theirs(verifier, body)
    assert ours(body) is (depth < 32)


@given(st.binary(max_size=200))
@example(b"")
@example(b"{}")
@example(b"\xff")
@example(b'{"a":1e3}')
@example(b'{"a":1.0}')
@example(b'{"a":NaN}')
@example(b'{"a":null}')
@example(b'{"a":"\\ud800"}')
@example(b'{"a":' + b"9" * 5000 + b"}")
@example(b"x" * 70_000)
def test_both_refuse_what_is_no_entry(verifier: ModuleType, data: bytes) -> None:
    """Arbitrary bytes are refused by both, without any other error."""
    assert not ours(data)
    assert not theirs(verifier, data)


def read_by(verifier: ModuleType, note: bytes) -> tuple[bool, bool]:
    """Say whether the program, and whether the verifier, accepts a checkpoint of this log."""
    vkey = KEYS.vkey.text.encode() + b"\n"
    ours = theirs = True
    try:
        verify_checkpoint(note, parse_vkey_file(vkey))
    except CheckpointMalformed:
        ours = False
    try:
        verifier.Checkpoint(note, verifier.LogKey(vkey))
    except verifier.Refused:
        theirs = False
    return ours, theirs


NOTE = sign_note(
    f"{KEYS.vkey.name}\n7\n{base64.b64encode(bytes(32)).decode()}\n", KEYS.vkey.name, KEYS.signer
).encode()
OTHER = b"\xe2\x80\x94 witness.example/1 " + base64.b64encode(bytes(76)) + b"\n"


@pytest.mark.parametrize(
    ("name", "note", "good"),
    [
        ("as it is", NOTE, True),
        ("with a witness", NOTE + OTHER, True),
        ("a plus in a name", NOTE + OTHER.replace(b"/1", b"+1"), False),
        ("a space in a name", NOTE + OTHER.replace(b"/1", "\u20031".encode()), False),
        ("a short signature", NOTE + b"\xe2\x80\x94 witness AAAA\n", False),
        ("a line of nothing", NOTE + b"\n", False),
        ("no end", NOTE[:-1], False),
        ("a hundred witnesses", NOTE + OTHER * 100, False),
        ("ninety-nine witnesses", NOTE + OTHER * 99, True),
        ("too long", NOTE + OTHER.replace(b"/1", b"1" * 1_000_000), False),
    ],
)  # fmt: skip
def test_both_give_one_verdict_on_notes(
    verifier: ModuleType, name: str, note: bytes, *, good: bool
) -> None:
    """Strange signature lines are passed over, malformed ones condemn the note, for both."""
    assert read_by(verifier, note) == (good, good), name


@pytest.mark.parametrize(
    "size", ["0", "1", "9223372036854775807", "9223372036854775808", "01", "-1", "x"]
)
@pytest.mark.parametrize("more", ["", "extension\n", "\n"])
def test_both_read_the_same_checkpoints(verifier: ModuleType, size: str, more: str) -> None:
    """Sizes to 2^63 - 1 without leading zeros, and extension lines but no empty ones, are read."""
    text = NOTE.split(b"\n\n")[0].decode().replace("\n7\n", f"\n{size}\n") + "\n" + more
    note = sign_note(text, KEYS.vkey.name, KEYS.signer).encode()
    good = size in {"0", "1", "9223372036854775807"} and more != "\n"
    assert read_by(verifier, note) == (good, good)
