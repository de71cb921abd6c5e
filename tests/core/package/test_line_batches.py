"""Manifest lines taken together: the same entries and index as one by one, or none at all."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import pytest

from casevault_gui.core.errors import ManifestMalformed
from casevault_gui.core.model import EntryKind
from casevault_gui.core.names import sort_key
from casevault_gui.core.package.line_batches import ordinary_lines
from casevault_gui.core.package.manifest import ManifestLine, format_line, parse_line
from casevault_gui.core.package.tags import ManifestDerivation

NOW = 1_790_000_000_123_456_789


def a_file(path: str, offset: int = 0, **others: Any) -> ManifestLine:
    """Return a file's line."""
    digest = sha256(path.encode()).digest()
    line = ManifestLine(
        EntryKind.FILE, path, 0o644, NOW, -1, 0, 3, digest[:16], 7_000, offset, digest
    )
    return line._replace(**others)


def a_folder(path: str) -> ManifestLine:
    """Return a folder's line."""
    return ManifestLine(EntryKind.FOLDER, path, 0o755, NOW, NOW, NOW, 3, bytes(16))


LINES = [
    a_file("data/a"),
    a_folder("data/b"),
    a_folder("data/b/c"),
    a_file("data/b/c/" + "n" * 255, size=0),
    a_file("data/b/ünïcode \u4e2d\U0001f600", 1 << 40, btime_ns=NOW),
    a_file("data/b d", mode=0o7777, mtime_ns=-8_999_999_999_999_999_999),
]
DATA = [format_line(line) for line in LINES]


def test_lines_together_are_what_they_are_alone() -> None:
    """Each entry tells what its line tells when it is parsed by itself."""
    found = ordinary_lines(DATA, b"")
    assert found is not None
    entries, last = found
    assert last == sort_key(LINES[-1].path)
    for entry, data in zip(entries, DATA, strict=True):
        line = parse_line(data)
        for name in entry._fields:
            assert getattr(entry, name) == getattr(line, name)


@pytest.mark.parametrize("before", range(len(LINES)))
def test_what_follows_from_them_is_the_same(before: int) -> None:
    """Root, index, counts and places do not depend on which lines were taken together."""
    alone, together = ManifestDerivation(), ManifestDerivation()
    for line, data in zip(LINES, DATA, strict=True):
        alone.add(line, data)
    for line, data in zip(LINES[:before], DATA[:before], strict=True):
        together.add(line, data)
    assert together.add_all(LINES[before:], DATA[before:])
    assert together.root == alone.root
    assert b"".join(together.index.pack()) == b"".join(alone.index.pack())
    counted = (together.length, together.files, together.content_bytes)
    assert counted == (alone.length, alone.files, alone.content_bytes)
    alone.add(a_file("data/z"), b"z")
    together.add(a_file("data/z"), b"z")
    assert together.root == alone.root


WRONG = {
    "no line": b"{}",
    "junk before": b" " + DATA[-1],
    "junk behind": DATA[-1] + b" ",
    "no text": DATA[-1].replace(b"b d", b"b \xff"),
    "a raw name": format_line(a_file("data/x", raw=b"\xff")),
    "a flaw": format_line(a_file("data/x", flaws=("changed",))),
    "an escape": format_line(a_file('data/x"')),
    "a control character": format_line(a_file("data/x\x85y")),
    "a line separator": format_line(a_file("data/x\u2028y")),
    "another root": format_line(a_file("more/x")),
    "an empty component": format_line(a_file("data/b//x")),
    "an empty name": format_line(a_file("data/c/")),
    "a dot": format_line(a_file("data/./x")),
    "dots at the end": format_line(a_file("data/c/..")),
    "a long name": format_line(a_file("data/" + "x" * 256)),
    "a long name in bytes": format_line(a_file("data/" + "ü" * 128)),
    "a long path": format_line(a_file("data/b" + "/x" * 5_000)),
    "a long line": format_line(a_file("data/" + "/".join(["x" * 250] * 270))),
    "too many permissions": format_line(a_file("data/x", mode=0o10000)),
    "a late time": format_line(a_file("data/x", mtime_ns=1 << 63)),
    "a time not kept": format_line(a_file("data/x", ctime_ns=-(1 << 63) - 1)),
    "a large size": format_line(a_file("data/x", size=1 << 53)),
    "a zero before": DATA[-1].replace(b'"size":7', b'"size":07'),
    "another encoding": DATA[-1].replace(b"identity", b"zstd"),
    "a folder with a hash": DATA[-1].replace(b'"file"', b'"folder"'),
    "a file without one": format_line(a_folder("data/x")).replace(b"folder", b"file"),
    "a capital in a hash": DATA[-1].replace(b'"sha256":"', b'"sha256":"A', 1),
    "the same path": DATA[-1],
    "a path before": format_line(a_file("data/b/c/a")),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG.keys())
def test_one_unusual_line_leaves_all_to_the_strict_way(wrong: bytes) -> None:
    """Nothing is said of lines among which one is unusual, malformed or out of order."""
    assert ordinary_lines([*DATA, wrong], b"") is None


def test_order_counts_from_what_stood_before() -> None:
    """The first line too must stand behind the one before these."""
    assert ordinary_lines(DATA[:1], sort_key("data/a")) is None


def test_a_folder_without_a_line_adds_nothing() -> None:
    """Where one entry's folder is missing none is added, and one by one says so."""
    made, untouched = ManifestDerivation(), ManifestDerivation()
    lines = [a_file("data/a"), a_folder("data/b"), a_file("data/c/x")]
    data = [format_line(line) for line in lines]
    assert not made.add_all(lines, data)
    assert made.root == untouched.root
    assert b"".join(made.index.pack()) == b"".join(untouched.index.pack())
    for line, each in zip(lines[:2], data, strict=False):
        made.add(line, each)
    with pytest.raises(ManifestMalformed):
        made.add(lines[2], data[2])
