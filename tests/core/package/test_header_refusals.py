"""The public header: which rule each malformed one breaks, the limits, and what a new one says."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from casevault_gui.core.canonical_json import Json, encode
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import (
    HeaderAltered,
    HeaderMalformed,
    NotAPackage,
    PackageNewer,
    PackageTruncated,
)
from casevault_gui.core.package.header import (
    ABOUT,
    Header,
    build_header,
    json_length,
    parse_header,
    stream_length,
)
from casevault_gui.core.package.slots import KeySlot

MAGIC = b"\x89CVX\r\n\x1a\n"
PACKAGE, DATA_KEY = bytes(range(16)), bytes(range(32))
SLOT: dict[str, Json] = {"id": "00" * 8, "type": "later"}
MEMBERS: dict[str, Json] = {
    "about": "a package",
    "critical": [],
    "format": "cvx",
    "package": PACKAGE.hex(),
    "slots": [SLOT],
    "suite": "cobblestone-256",
    "version": 1,
}


def sealed(body: bytes) -> bytes:
    """Return a header with this JSON, and a MAC of zeros."""
    return MAGIC + len(body).to_bytes(4, "big") + body + bytes(32)


def changed(changes: dict[str, Any]) -> bytes:
    """Return a header with other members; those that are None are left out."""
    members = {**MEMBERS, **changes}
    return sealed(encode({name: value for name, value in members.items() if value is not None}))


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"format": None}, "format"),
        ({"format": "cvy"}, "format"),
        ({"version": None}, "version"),
        ({"version": "1"}, "version"),
        ({"version": True}, "version"),
        ({"suite": None}, "suite"),
        ({"suite": 1}, "suite"),
        ({"critical": None}, "critical"),
        ({"critical": {}}, "critical"),
        ({"critical": [1]}, "critical"),
        ({"critical": ["ext"]}, "critical"),
        ({"critical": ["suite"]}, "critical"),
        ({"critical": ["b", "a"], "a": 1, "b": 1}, "critical"),
        ({"critical": ["a", "a"], "a": 1}, "critical"),
        ({"critical": ["a", 1], "a": 1}, "critical"),
        ({"critical": [*"abcdefghijklmnopq"], **dict.fromkeys("abcdefghijklmnopq", 1)}, "critical"),
        ({"package": None}, "package"),
        ({"package": 1}, "package"),
        ({"package": "0" * 31}, "package"),
        ({"package": "0" * 33}, "package"),
        ({"package": "A" * 32}, "package"),
        ({"about": None}, "about"),
        ({"about": 1}, "about"),
        ({"about": "x" * 1001}, "about"),
        ({"Upper": 1}, "member name"),
        ({"a" * 33: 1}, "member name"),
        ({"1a": 1}, "member name"),
        ({"a-b": 1}, "member name"),
        ({"slots": None}, "slots"),
    ],
)
def test_each_malformed_header_has_its_reason(changes: dict[str, Any], why: str) -> None:
    """A member that is missing, of another type or out of bounds is named."""
    with pytest.raises(HeaderMalformed) as caught:
        parse_header(changed(changes))
    assert caught.value.reason == why


@pytest.mark.parametrize(
    ("changes", "feature", "value"),
    [
        ({"version": 2}, "version", 2),
        ({"version": 0}, "version", 0),
        ({"suite": "granite"}, "suite", "granite"),
        ({"suite": "x" * 41}, "suite", "x" * 40),
        ({"critical": ["ext"], "ext": {}}, "extension", "ext"),
        ({"critical": ["a", "b"], "a": 1, "b": 1}, "extension", "a"),
        ({"critical": [*"abcdefghijklmnop"], **dict.fromkeys("abcdefghijklmnop", 1)},
         "extension", "a"),
        ({"version": 2, "suite": 1, "critical": 1, "package": 1}, "version", 2),
    ],
)  # fmt: skip
def test_a_newer_header_says_what_is_newer(
    changes: dict[str, Any], feature: str, value: object
) -> None:
    """The feature is named with its value, a long one shortened to forty characters."""
    with pytest.raises(PackageNewer) as caught:
        parse_header(changed(changes))
    assert caught.value.facts == {"feature": feature, "value": value}


@pytest.mark.parametrize("changes", [{}, {"about": "é" * 1000}, {"a" * 32: 1}, {"z_9": [True]}])
def test_a_header_at_its_limits_is_read(changes: dict[str, Any]) -> None:
    """What follows it is not looked at, and it is kept as it stands."""
    data = changed(changes)
    header = parse_header(data + b"more")
    assert header.raw == data
    assert header.about == changes.get("about", "a package")
    assert (header.package, header.package_id) == (PACKAGE.hex(), PACKAGE)
    assert [dict(slot.members) for slot in header.slots] == [SLOT]


@pytest.mark.parametrize(
    "data", [b"", MAGIC, MAGIC + bytes(3), b"\x89CVY" + changed({})[4:], b"PK" + bytes(100)]
)
def test_what_has_not_the_mark_is_no_package(data: bytes) -> None:
    """Neither is what ends before the header's length."""
    with pytest.raises(NotAPackage):
        parse_header(data)


def test_a_header_cut_off_is_truncated() -> None:
    """By its last byte as well as behind its length; the size is told."""
    data = changed({})
    for size in (12, 44, len(data) - 1):
        with pytest.raises(PackageTruncated) as caught:
            parse_header(data[:size])
        assert (caught.value.reason, caught.value.facts["size"]) == ("inside the header", size)


@pytest.mark.parametrize("length", [0, 1, (1 << 20) + 1, 0xFFFF_FFFF])
def test_a_length_out_of_bounds_is_refused(length: int) -> None:
    """Before anything of such a length is read."""
    data = MAGIC + length.to_bytes(4, "big")
    for parse in (json_length, parse_header):
        with pytest.raises(HeaderMalformed) as caught:
            parse(data)
        assert caught.value.reason == "length"


@pytest.mark.parametrize("length", [2, 3, (1 << 20) - 1, 1 << 20])
def test_a_length_in_bounds_is_taken(length: int) -> None:
    """The least is that of an empty object, the greatest a mebibyte."""
    assert json_length(MAGIC + length.to_bytes(4, "big")) == length


def test_a_header_that_is_not_canonical_says_so() -> None:
    """Its reason is that of the JSON; an empty object lacks its format."""
    for body in (b"[]", b"{}{}", b'{"a":1.0}'):
        with pytest.raises(HeaderMalformed) as caught:
            parse_header(sealed(body))
        assert caught.value.reason not in {"", "None", "format", None}
    with pytest.raises(HeaderMalformed) as caught:
        parse_header(sealed(b"{}"))
    assert caught.value.reason == "format"


def built() -> Header:
    """Return a new header with one slot."""
    slot = KeySlot.make(PACKAGE, DATA_KEY, PackageKey.generate())
    return build_header(PACKAGE, (slot,), DATA_KEY)


def test_a_new_header_says_what_the_text_wants() -> None:
    """All its members, in canonical JSON between mark, length and MAC; it is read back alike."""
    header = built()
    body = header.raw[12:-32]
    assert header.raw[:12] == MAGIC + len(body).to_bytes(4, "big")
    members = json.loads(body)
    assert encode(members) == body
    assert members == {
        **MEMBERS,
        "about": ABOUT,
        "slots": [dict(slot.members) for slot in header.slots],
    }
    assert parse_header(header.raw) == header


def test_the_mac_binds_header_package_and_data_key() -> None:
    """Another key, another package, or a bit of the header turned over is an altered header."""
    header = built()
    header.check_mac(DATA_KEY)
    turned = [bytearray(header.raw) for _ in range(3)]
    for data, at in zip(turned, (12, -33, -1), strict=True):
        data[at] ^= 1
    others = [replace(header, raw=bytes(data)) for data in turned]
    for other in (*others, replace(header, package="00" * 16)):
        with pytest.raises(HeaderAltered):
            other.check_mac(DATA_KEY)
    with pytest.raises(HeaderAltered):
        header.check_mac(bytes(32))


def test_the_trailer_tells_the_lengths() -> None:
    """Mark, length of the header, zeros, length of the stream; the file's size gives it back."""
    header = built()
    trailer = header.trailer(5_000_000_000)
    assert trailer[:8] == b"CVXE\r\n\x1a\n"
    assert int.from_bytes(trailer[8:12], "big") == len(header.raw)
    assert trailer[12:16] == bytes(4)
    assert int.from_bytes(trailer[16:], "big") == 5_000_000_000
    assert len(trailer) == 24
    # Header, stream, header, the stream's prefix of 56 bytes, trailer.
    whole = 2 * len(header.raw) + 5_000_000_000 + 56 + len(trailer)
    assert stream_length(whole, header) == 5_000_000_000
    assert stream_length(0, header) < 0
