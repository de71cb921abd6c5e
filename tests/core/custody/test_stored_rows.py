"""Rows found by number, type, phase and tag; pages, edges, and how bodies are sealed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.store import Filter, Store
from tests.core.custody.damaging import KEYS
from tests.core.custody.samples import fill

TAGS = [bytes([number]) * 16 for number in range(3)]


@pytest.fixture
def log(sound_bytes: bytes, tmp_path: Path) -> Iterator[CustodyLog]:
    """Return an open copy of the sound log of 300 entries."""
    path = tmp_path / "custody.log"
    path.write_bytes(sound_bytes)
    with CustodyLog.open(path, KEYS) as opened:
        yield opened


def numbers(store: Store, start: int, stop: int, wanted: Filter | None = None) -> list[int]:
    """Return the numbers of the rows of a range, which are the same read either way."""
    found = [row.seq for row in store.rows(start, stop, wanted)]
    assert store.numbers(start, stop, wanted or Filter()) == found
    return found


@pytest.mark.parametrize(
    ("start", "stop"),
    [
        *((0, stop) for stop in (0, 1, 255, 256, 257, 299, 300, 301, 2**62)),
        *((1, stop) for stop in (1, 2, 256, 257, 258)),
        *((start, 300) for start in (43, 44, 45, 299, 300, 301)),
        (5, 4),
    ],
)
def test_a_range_gives_each_row_once(log: CustodyLog, start: int, stop: int) -> None:
    """From the first to the one before the last, across pages and their edges."""
    assert numbers(log._store, start, stop) == list(range(start, min(stop, 300)))


def test_rows_are_found_by_type_phase_and_tag(log: CustodyLog) -> None:
    """Each narrows what is found; of several tags one is enough."""
    act = log.begin(EntryType.OPENED)
    log.append(Draft(type=EntryType.OPENED))
    act.failed("x")
    store = log._store
    with store.transaction():
        for tag, seq in ((0, 5), (0, 300), (1, 302), (2, 301), (1, 5)):
            store.add_tag(TAGS[tag], seq)
    for wanted, found in (
        (Filter("opened"), [300, 301, 302]),
        (Filter("log_created"), [0]),
        (Filter("absent"), []),
        (Filter(phase="intent"), [300]),
        (Filter("opened", phase="done"), [301]),
        (Filter("opened", phase="failed"), [302]),
        (Filter("note_added", phase="intent"), []),
        (Filter(tags=(TAGS[0],)), [5, 300]),
        (Filter(tags=(TAGS[0], TAGS[1])), [5, 300, 302]),
        (Filter(tags=(TAGS[2], TAGS[1])), [5, 301, 302]),
        (Filter(tags=(bytes(15) + b"x",)), []),
        (Filter("opened", (TAGS[0], TAGS[1])), [300, 302]),
        (Filter("opened", (TAGS[0], TAGS[1]), "intent"), [300]),
    ):
        assert numbers(store, 0, 2**62, wanted) == found, wanted
        assert numbers(store, 5, 302, wanted) == [each for each in found if 5 <= each < 302]
    assert [row.seq for row in log.rows(kind="opened")] == [300, 301, 302]
    assert [row.seq for row in log.rows(phase="intent")] == [300]
    assert [row.seq for row in log.rows(1, 302, "opened", "done")] == [301]
    assert log.numbers(0, 400, "opened", "failed") == [302]
    assert (store.last_of("opened"), store.last_of("log_created")) == (302, 0)
    assert (store.resolution(300), store.resolution(301)) == (302, None)


def test_sizes_that_were_signed_are_those_asked_for(log: CustodyLog) -> None:
    """Above the one and up to the other; all of them are signed, and by 64 bytes each."""
    store = log._store
    assert store.signed_size() == 300
    assert store.signed_between(0, 300) == tuple(range(1, 301))
    assert store.signed_between(5, 7) == (6, 7)
    assert store.signed_between(5, 5) == ()
    assert store.signed_between(299, 400) == (300,)
    assert store.oddly_signed(0, 300) is None
    assert (store.signature(0), store.signature(301)) == (None, None)
    signature = store.signature(300)
    assert signature is not None
    assert len(signature) == 64


@pytest.mark.parametrize("level", [0, 1, 2, 7, 8])
def test_a_subtree_is_what_its_leaves_make(log: CustodyLog, level: int) -> None:
    """From leaves below, from stored roots at each eighth level, or from halves given for it."""
    nodes = [row.leaf for row in log.rows(0, 256)]
    for _ in range(level):
        pairs = zip(nodes[::2], nodes[1::2], strict=True)
        nodes = [sha256(b"\1" + left + right) for left, right in pairs]
    found = [log._store.subtree(level, position) for position in range(len(nodes))]
    assert found == nodes
    asked: list[tuple[int, int]] = []

    def half(below: int, position: int) -> bytes:
        asked.append((below, position))
        return log._store.subtree(below, position)

    last = len(nodes) - 1
    assert log._store.subtree(level, last, half) == nodes[last]
    halves = [(level - 1, 2 * last), (level - 1, 2 * last + 1)]
    assert asked == ([] if level in (0, 8) else halves)


def test_roots_are_kept_of_each_eighth_level_alone(log: CustodyLog) -> None:
    """The one subtree of 256 entries; the file grows by no others."""
    [(level, position, root)] = log._store.every("subtrees")
    assert (level, position) == (8, 0)
    assert root == log.commitment(256).root


def derived(keys: LogKeys, info: bytes) -> bytes:
    """Derive a key of the log as the text says."""
    salt = keys.vkey.name.encode()
    return HKDF(hashes.SHA512(), 32, salt, info).derive(keys.body_key)


def test_entries_and_anchors_are_sealed_as_the_text_says(log: CustodyLog) -> None:
    """A nonce of 12 bytes, then AES-256-GCM over the exact bytes, bound to log and place."""
    key, origin = AESGCM(derived(KEYS, b"casevault/log/v1/records")), KEYS.vkey.name.encode()
    for row in log.rows(0, 12):
        context = origin + b"|" + str(row.seq).encode() + b"|" + row.leaf
        assert key.decrypt(row.body[:12], row.body[12:], context) == log.entry(row.seq).body
    note = log.checkpoint_at(7)
    log.add_anchor(note, "the safe")
    [(anchor_id, sealed)] = log._store.anchors()
    assert anchor_id == sha256(note)[:16]
    body = key.decrypt(sealed[:12], sealed[12:], origin + b"|anchor|" + anchor_id)
    assert body.startswith(b'{"note":"casevault/log/v1/')
    assert b'"where":"the safe"' in body


def test_a_log_is_never_held_by_its_rows(log: CustodyLog) -> None:
    """What is appended while rows are read is found by whoever goes on reading."""
    rows = log.rows()
    assert next(rows).seq == 0
    fill(log, 2)
    assert [row.seq for row in rows] == list(range(1, 302))
