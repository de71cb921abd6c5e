"""Lines of the manifest and of exceptions: which rule each malformed one breaks, and the limits."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import Any

import pytest

from casevault_gui.core.canonical_json import MAX_INTEGER, Json, encode
from casevault_gui.core.errors import ManifestMalformed, PackageNewer
from casevault_gui.core.model import EntryKind, ExceptionKind, IntakeException
from casevault_gui.core.package.manifest import (
    MAX_LINE,
    ManifestLine,
    fitting,
    format_exception,
    format_line,
    parse_exception,
    parse_line,
)

FILE = ManifestLine(
    kind=EntryKind.FILE,
    path="data/a.txt",
    mode=0o644,
    mtime_ns=1_600_000_000_123_456_789,
    ctime_ns=-1,
    atime_ns=0,
    source=3,
    salt=bytes(range(16)),
    size=5,
    offset=512,
    sha256=bytes(range(32)),
)
FOLDER = ManifestLine(EntryKind.FOLDER, "data/b", 0o7777, 1, 2, 3, 0, bytes(16))
MEMBERS: dict[str, Json] = {
    "atime_ns": "0",
    "ctime_ns": "-1",
    "encoding": "identity",
    "kind": "file",
    "mode": 0o644,
    "mtime_ns": "1600000000123456789",
    "offset": 512,
    "path": "data/a.txt",
    "salt": bytes(range(16)).hex(),
    "sha256": bytes(range(32)).hex(),
    "size": 5,
    "source": 3,
}
FOLDER_MEMBERS = {
    name: value
    for name, value in MEMBERS.items()
    if name not in {"encoding", "offset", "sha256", "size"}
} | {"kind": "folder"}
LEAST: dict[str, Json] = {"kind": "vanished", "path": "data/a"}
FULL = IntakeException(
    kind=ExceptionKind.VANISHED,
    path="data/é",
    detail="no such file",
    raw=b"\xff\xfe",
    target=b"../there",
    errno=2,
    ranges=((0, 1), (5, 4096)),
)


def reason(parse: Any, data: bytes) -> str:
    """Return why a line is refused."""
    with pytest.raises(ManifestMalformed) as caught:
        parse(data)
    return caught.value.reason


@pytest.mark.parametrize(
    "line",
    [
        FILE,
        FOLDER,
        FILE._replace(btime_ns=0),
        FILE._replace(btime_ns=0, raw=b"", flaws=("changed",)),
        FILE._replace(flaws=("changed", "unreadable-ranges"), raw=b"\xff\x00"),
        FILE._replace(mode=0, size=0, offset=0, source=0),
        FILE._replace(size=MAX_INTEGER, offset=MAX_INTEGER, source=MAX_INTEGER),
        FILE._replace(mtime_ns=-(1 << 63), ctime_ns=(1 << 63) - 1, btime_ns=-(1 << 63)),
        FILE._replace(path='data/"\\é/' + "x" * 255),
        FOLDER._replace(btime_ns=7, raw=b"\x80"),
    ],
)
def test_a_line_says_what_was_written(line: ManifestLine) -> None:
    """Ordinary and odd lines come back as they were, extremes included."""
    assert parse_line(format_line(line)) == line


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"kind": "link"}, "members"),
        ({"kind": 1}, "members"),
        ({"more": 1}, "members"),
        ({"kind": "folder"}, "members"),
        ({"encoding": 1}, "encoding"),
        ({"flaws": []}, "flaws"),
        ({"flaws": ["unreadable-ranges", "changed"]}, "flaws"),
        ({"flaws": "changed"}, "flaws"),
        ({"path": 1}, "path"),
        ({"path": "b/a.txt"}, "path"),
        ({"path": "data/\x7f"}, "path"),
        ({"path": "data/\u2028"}, "path"),
        ({"path": "data/"}, "path component"),
        ({"path": "data/a//b"}, "path component"),
        ({"path": "data/./b"}, "path component"),
        ({"path": "data/.."}, "path component"),
        ({"path": "data/" + "x" * 256}, "path component"),
        ({"path": "data/" + "é" * 128}, "path component"),
        ({"path": "data" + ("/" + "x" * 255) * 128}, "path component"),
        ({"mode": 0o10000}, "mode"),
        ({"mode": -1}, "mode"),
        ({"mode": True}, "mode"),
        ({"mode": "420"}, "mode"),
        ({"size": -1}, "size"),
        ({"offset": "512"}, "offset"),
        ({"source": -1}, "source"),
        ({"mtime_ns": 1}, "time"),
        ({"ctime_ns": "01"}, "time"),
        ({"atime_ns": "-0"}, "time"),
        ({"btime_ns": "1.0"}, "time"),
        ({"mtime_ns": str(1 << 63)}, "time range"),
        ({"ctime_ns": str(-(1 << 63) - 1)}, "time range"),
        ({"btime_ns": str(1 << 63)}, "time range"),
        ({"salt": "0" * 31}, "hexadecimal"),
        ({"salt": "A" * 32}, "hexadecimal"),
        ({"sha256": "0" * 63}, "hexadecimal"),
        ({"sha256": 5}, "hexadecimal"),
        ({"raw": 5}, "base64"),
        ({"raw": "_w=="}, "base64"),
        ({"raw": "/x=="}, "base64"),
        ({"raw": "/w"}, "base64"),
    ],
)
def test_each_malformed_line_has_its_reason(changes: dict[str, Json], why: str) -> None:
    """A file's line of another shape is refused, and the error names the rule."""
    assert reason(parse_line, encode({**MEMBERS, **changes})) == why


@pytest.mark.parametrize("name", [name for name in MEMBERS if name != "kind"])
def test_no_member_of_a_line_may_be_missing(name: str) -> None:
    """Each of a file's members is wanted, and each of a folder's."""
    for members in (MEMBERS, FOLDER_MEMBERS):
        if name in members:
            left = {other: value for other, value in members.items() if other != name}
            assert reason(parse_line, encode(left)) == "members"


@pytest.mark.parametrize("changes", [{"flaws": ["changed"]}, {"size": 0}, {"encoding": "identity"}])
def test_a_folder_has_nothing_of_a_file(changes: dict[str, Json]) -> None:
    """What belongs to contents is refused in a folder's line."""
    assert reason(parse_line, encode({**FOLDER_MEMBERS, **changes})) == "members"


def test_an_encoding_to_come_is_a_newer_format() -> None:
    """It is told as such whatever else its line holds, its name shortened to forty characters."""
    with pytest.raises(PackageNewer) as caught:
        parse_line(encode({**MEMBERS, "encoding": "z" * 41, "window": 27}))
    assert caught.value.facts["feature"] == "encoding"
    assert caught.value.facts["value"] == "z" * 40
    assert reason(parse_line, encode({**FOLDER_MEMBERS, "encoding": "zstd"})) == "members"


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b" {}", b"[]", encode(MEMBERS) + b" "])
def test_what_is_not_canonical_says_so(data: bytes) -> None:
    """The reason is that of the JSON."""
    assert reason(parse_line, data) not in {"", "None", None}
    assert reason(parse_exception, data) not in {"", "None", None}


@pytest.mark.parametrize(
    "item",
    [
        FULL,
        IntakeException(ExceptionKind.VANISHED, "data/a"),
        replace(FULL, detail="", raw=b"", target=None, errno=0, ranges=()),
        replace(FULL, errno=-1, ranges=((0, MAX_INTEGER),)),
    ],
)
def test_an_exception_says_what_was_written(item: IntakeException) -> None:
    """All of it comes back, and what was not said is empty."""
    assert parse_exception(format_exception(item)) == item


def test_an_exception_line_has_the_names_of_the_text() -> None:
    """Members are those of section 7.6, raw names and targets in base64."""
    assert format_exception(FULL) == encode(
        {
            "kind": "vanished",
            "path": "data/é",
            "detail": "no such file",
            "raw": base64.b64encode(b"\xff\xfe").decode(),
            "target": base64.b64encode(b"../there").decode(),
            "errno": 2,
            "ranges": [[0, 1], [5, 4096]],
        }
    )


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"kind": "gone"}, "exception kind"),
        ({"kind": 5}, "exception kind"),
        ({"path": 5}, "exception members"),
        ({"detail": 5}, "exception members"),
        ({"errno": "2"}, "exception members"),
        ({"errno": True}, "exception members"),
        ({"more": 1}, "exception members"),
        ({"raw": 5}, "base64"),
        ({"target": "_w=="}, "base64"),
        ({"ranges": {}}, "ranges"),
        ({"ranges": "ab"}, "ranges"),
        ({"ranges": [[1]]}, "ranges"),
        ({"ranges": [[1, 2, 3]]}, "ranges"),
        ({"ranges": [[-1, 2]]}, "ranges"),
        ({"ranges": [[2, 2]]}, "ranges"),
        ({"ranges": [[0, 1], [3, 2]]}, "ranges"),
        ({"ranges": [["0", "1"]]}, "ranges"),
    ],
)
def test_each_malformed_exception_has_its_reason(changes: dict[str, Json], why: str) -> None:
    """An exception of another shape is refused, and the error names the rule."""
    assert reason(parse_exception, encode({**LEAST, **changes})) == why


@pytest.mark.parametrize(
    ("name", "why"), [("kind", "exception kind"), ("path", "exception members")]
)
def test_kind_and_path_of_an_exception_are_wanted(name: str, why: str) -> None:
    """Nothing stands for them."""
    assert reason(parse_exception, encode({k: v for k, v in LEAST.items() if k != name})) == why


def test_an_exception_too_long_for_a_line_becomes_several() -> None:
    """Its ranges are shared out, in order, none lost; all else is said in each."""
    ranges = tuple((number * 10_000, number * 10_000 + 512) for number in range(9001))
    item = replace(FULL, ranges=ranges)
    parts = fitting(item)
    assert len(parts) > 1
    assert all(len(format_exception(part)) <= MAX_LINE for part in parts)
    assert tuple(pair for part in parts for pair in part.ranges) == ranges
    assert {replace(part, ranges=()) for part in parts} == {replace(item, ranges=())}


@pytest.mark.parametrize("over", [0, 1])
def test_a_detail_gives_way_where_the_line_is_full(over: int) -> None:
    """At the greatest length all is said; one byte more, and the detail is left out alone."""
    empty = replace(FULL, detail="x", ranges=((0, 1),))
    room = MAX_LINE - len(format_exception(empty))
    item = replace(empty, detail="x" * (1 + room + over))
    assert len(format_exception(item)) == MAX_LINE + over
    assert fitting(item) == [replace(item, detail="") if over else item]


@pytest.mark.parametrize("name", ["atime_ns", "btime_ns", "ctime_ns", "mtime_ns"])
@pytest.mark.parametrize("members", [MEMBERS, FOLDER_MEMBERS], ids=["file", "folder"])
def test_each_time_has_64_signed_bits(name: str, members: dict[str, Json]) -> None:
    """The least and the greatest are taken; one less and one more are refused."""
    for number in (-(1 << 63), (1 << 63) - 1):
        line = parse_line(encode({**members, name: str(number)}))
        assert getattr(line, name) == number
    for number in (-(1 << 63) - 1, 1 << 63):
        assert reason(parse_line, encode({**members, name: str(number)})) == "time range"


@pytest.mark.parametrize("over", [0, 1])
def test_a_line_has_a_greatest_length(over: int) -> None:
    """One byte more is refused, of a line as of an exception."""
    for parse, members, name in ((parse_line, MEMBERS, "raw"), (parse_exception, LEAST, "detail")):
        room = MAX_LINE - len(encode({**members, name: ""}))
        value = "A" * (room - room % 4 if name == "raw" else room)
        path = str(members["path"]) + "x" * (
            MAX_LINE + over - len(encode({**members, name: value}))
        )
        data = encode({**members, name: value, "path": path})
        assert len(data) == MAX_LINE + over
        if over:
            assert reason(parse, data) not in {"", "None", None}
        else:
            assert parse(data).path == path


@pytest.mark.parametrize("over", [0, 1])
def test_a_path_has_a_greatest_length(over: int) -> None:
    """32,768 bytes, whichever its letters; one more is refused."""
    path = "data" + ("/" + "é" * 127) * 128 + "/"
    path += "x" * (32_768 + over - len(path.encode()))
    data = encode({**MEMBERS, "path": path})
    if over:
        assert reason(parse_line, data) == "path component"
    else:
        assert parse_line(data).path == path


def test_an_exception_of_two_ranges_becomes_two() -> None:
    """Each is short enough to keep the detail."""
    empty = replace(FULL, detail="x", ranges=((0, 1), (5, 9)))
    item = replace(empty, detail="x" * (2 + MAX_LINE - len(format_exception(empty))))
    assert len(format_exception(item)) == MAX_LINE + 1
    assert fitting(item) == [replace(item, ranges=((0, 1),)), replace(item, ranges=((5, 9),))]
