"""Tag files: what the intake record says, and long files that are made anew for each reading."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256

import pytest

from casevault_gui.core.canonical_json import encode
from casevault_gui.core.model import EntryKind, IntakeEntry, SourceRoot
from casevault_gui.core.package import tags
from casevault_gui.core.package.manifest import parse_line
from casevault_gui.core.package.member_rows import Observed
from casevault_gui.core.package.rows import LINES, PayloadRows
from casevault_gui.core.package.tags import LargeTag, Lists, ManifestDerivation

MIB = 1 << 20
MOST_KEPT = 32 * MIB
FEW = 65_536


def test_the_intake_record_says_what_was_taken_in() -> None:
    """Every source with its kind, name, number and path, readable and in bytes."""
    roots = (
        SourceRoot(0, EntryKind.FOLDER, "evidence", "/mnt/evidence", b"/mnt/evidence"),
        SourceRoot(1, EntryKind.FILE, "é.bin", "/mnt/\ufffd", b"/mnt/\xff"),
    )
    record = tags.intake_record(roots, "a tool", "2026-01-02T03:04:05Z", "2026-01-02T03:05:06Z")
    assert record == encode(
        {
            "finished": "2026-01-02T03:05:06Z",
            "sources": [
                {
                    "kind": "folder",
                    "name": "evidence",
                    "number": 0,
                    "path": "/mnt/evidence",
                    "raw": "L21udC9ldmlkZW5jZQ==",
                },
                {
                    "kind": "file",
                    "name": "é.bin",
                    "number": 1,
                    "path": "/mnt/\ufffd",
                    "raw": "L21udC//",
                },
            ],
            "started": "2026-01-02T03:04:05Z",
            "tool": "a tool",
            "v": 1,
        }
    )


def test_lines_of_the_bag() -> None:
    """What other tools read: who made it, when, and how much there is; a hash and a path."""
    assert tags.bag_info("00" * 16, "a tool", "2026-01-02", 10, 2) == (
        b"Bag-Software-Agent: a tool\nBagging-Date: 2026-01-02\n"
        b"External-Identifier: " + b"00" * 16 + b"\nPayload-Oxum: 10.2\n"
    )
    line = tags.hash_list_line(b"\x01" * 32, "data/é")
    assert line == b"01" * 32 + b"  data/\xc3\xa9\n"


class Source:
    """Makes the content of a tag, and counts how often."""

    def __init__(self, *content: bytes) -> None:
        """Yield these pieces."""
        self.content = content
        self.made = 0

    def __call__(self) -> Iterator[bytes]:
        """Make it once more."""
        self.made += 1
        yield from self.content


def test_a_small_tag_is_kept() -> None:
    """It is what was fed, and is not made again."""
    source = Source(b"never")
    tag = LargeTag(source)
    assert (tag.length, b"".join(tag.pieces())) == (0, b"")
    room = bytearray(b"one")
    tag.feed(memoryview(room))
    room[:] = b"off"
    tag.feed(b"two")
    assert list(tag.pieces()) == [b"one", b"two"]
    assert (tag.length, tag.sha256) == (6, sha256(b"onetwo").digest())
    assert source.made == 0


@pytest.mark.parametrize("over", [0, 1])
def test_a_tag_of_32_mebibytes_is_the_longest_that_is_kept(over: int) -> None:
    """One byte more, and it is made again each time it is wanted."""
    source = Source(b"made again")
    tag = LargeTag(source)
    piece = bytes(MIB)
    for _ in range(32):
        tag.feed(piece)
    tag.feed(bytes(over))
    tag.feed(b"")
    assert tag.length == MOST_KEPT + over
    assert tag.sha256 == sha256(bytes(MOST_KEPT + over)).digest()
    again = [b"".join(tag.pieces()) for _ in range(2)]
    assert source.made == 2 * over
    assert again == [b"made again"] * 2 if over else len(again[0]) == MOST_KEPT


def test_a_tag_of_bytes_outlives_what_is_kept() -> None:
    """Once forgotten it is made of the same bytes."""
    tag = LargeTag.of(b"content")
    assert (tag.length, tag.sha256) == (7, sha256(b"content").digest())
    assert b"".join(tag.pieces()) == b"content"
    tag.forget()
    assert b"".join(tag.pieces()) == b"content"
    assert b"".join(tag.pieces()) == b"content"


def test_a_tag_may_always_be_made_anew() -> None:
    """It is made once for its length and hash, and whenever it is read."""
    source = Source(b"one", b"two")
    tag = LargeTag.again(source)
    assert (tag.length, tag.sha256) == (6, sha256(b"onetwo").digest())
    assert source.made == 1
    assert [b"".join(tag.pieces()) for _ in range(2)] == [b"onetwo"] * 2
    assert source.made == 3


def filled(count: int) -> PayloadRows:
    """Return the rows of a folder and files in it, the digests of all known."""
    rows = PayloadRows()
    observed = Observed(0o644, 1, 2, 3, None)
    for number in range(count):
        kind = EntryKind.FILE if number else EntryKind.FOLDER
        path = f"data/f/{number:06}" if number else "data/f"
        entry = IntakeEntry(kind, path, os.fsencode(f"/{path}"), 0, 9, 0o644, 1, 2, 3, 0, 0)
        digest = bytes([number > 0]) * 32
        rows.add(entry, observed, 9 if number else 0, 512 * number, digest)
    return rows


@pytest.mark.parametrize("count", [0, 1, LINES - 1, LINES, LINES + 1, 2 * LINES + 3])
@pytest.mark.parametrize("early", [False, True])
def test_lists_are_those_of_their_rows(count: int, *, early: bool) -> None:
    """Made on the way or at the end: lines, hashes, index and root follow from the rows."""
    rows = filled(count)
    lists = Lists(rows)
    if early:
        for _ in range(4):
            lists.catch_up()
        assert (lists.manifest.length > 0) == (count >= LINES)
    root, index = lists.finish()
    manifest, hashes = (b"".join(tag.pieces()) for tag in (lists.manifest, lists.hash_list))
    lines = manifest.split(b"\n")[:-1]
    assert len(lines) == count
    derived = ManifestDerivation()
    for line in lines:
        derived.add(parse_line(line), line)
    assert root == derived.root
    assert b"".join(index.pieces()) == b"".join(derived.index.pack())
    assert hashes == b"".join(
        tags.hash_list_line(b"\x01" * 32, parse_line(line).path) for line in lines[1:]
    )
    assert (derived.files, derived.content_bytes) == (max(count - 1, 0), 9 * max(count - 1, 0))
    assert (lists.manifest.length, derived.length) == (len(manifest), len(manifest))


def test_lists_are_caught_up_by_whole_steps() -> None:
    """Nothing is done while fewer entries than a step are new."""
    rows = filled(2 * LINES - 1)
    lists = Lists(rows)
    lists.catch_up()
    first = lists.manifest.length
    assert b"".join(lists.manifest.pieces()).count(b"\n") == LINES
    lists.catch_up()
    assert lists.manifest.length == first


@pytest.mark.parametrize("count", [FEW, FEW + 1])
def test_long_lists_are_made_again(count: int) -> None:
    """Lists of more entries than a few take no memory, and say the same each time."""
    lists = Lists(filled(count))
    lists.finish()
    kept = count <= FEW
    for tag in (lists.manifest, lists.hash_list):
        digest = sha256()
        for piece in tag.pieces():
            digest.update(piece)
        assert digest.digest() == tag.sha256
        assert (tag._kept is not None) == kept
