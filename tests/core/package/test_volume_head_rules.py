"""The head of a volume: how it lies, which rule each refused one breaks, and the limits."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest

from casevault_gui.core.errors import VolumeHeadInvalid
from casevault_gui.core.package.volume_head import LENGTH, VolumeHead

PACKAGE = bytes(range(16))
HEAD = VolumeHead(PACKAGE, number=2, count=3, offset=1000, length=700, total=2000)
ONLY = VolumeHead(PACKAGE, number=1, count=1, offset=0, length=1, total=1)
LONGEST = 2**53 - 1


def refused(data: bytes, *, unfinished: bool = False) -> tuple[str, object]:
    """Return the reason and the problem of a head that is refused."""
    with pytest.raises(VolumeHeadInvalid) as caught:
        VolumeHead.parse(data, unfinished=unfinished)
    return caught.value.reason, caught.value.facts["problem"]


def test_a_head_lies_as_the_text_says() -> None:
    """Mark, package, two numbers of four bytes, three of eight, and the hash's first eight."""
    data = HEAD.pack()
    assert data[:24] == b"\x89CVV\r\n\x1a\n" + PACKAGE
    assert [int.from_bytes(data[at : at + 4], "big") for at in (24, 28)] == [2, 3]
    assert [int.from_bytes(data[at : at + 8], "big") for at in (32, 40, 48)] == [1000, 700, 2000]
    assert data[56:] == sha256(data[:56]).digest()[:8]
    assert len(data) == LENGTH == 64


def test_each_damage_has_its_reason() -> None:
    """Too short, another mark, and a checksum that is not that of the fields."""
    data = HEAD.pack()
    other = b"\x89CVX" + data[4:56]
    assert refused(b"") == ("length or magic", "damaged")
    assert refused(data[:63]) == ("length or magic", "damaged")
    assert refused(other + sha256(other).digest()[:8]) == ("length or magic", "damaged")
    for at in (8, 24, 55, 56, 63):
        turned = bytearray(data)
        turned[at] ^= 1
        assert refused(bytes(turned)) == ("checksum", "damaged")


@pytest.mark.parametrize(
    "head",
    [
        HEAD,
        ONLY,
        replace(ONLY, length=LONGEST, total=LONGEST),
        VolumeHead(PACKAGE, 999, 999, LONGEST - 1, 1, LONGEST),
        VolumeHead(PACKAGE, 1, 2, 0, 1, 2),
        VolumeHead(PACKAGE, 2, 2, 1, 1, 2),
        replace(HEAD, offset=1),
        replace(HEAD, length=999),
    ],
)
def test_a_head_at_its_limits_is_read(head: VolumeHead) -> None:
    """The least and the greatest numbers come back as they were written."""
    assert VolumeHead.parse(head.pack()) == head
    assert VolumeHead.parse(head.pack(), unfinished=True) == head
    assert not head.is_unfinished


@pytest.mark.parametrize(
    "head",
    [
        replace(ONLY, number=0),
        replace(ONLY, number=2),
        replace(HEAD, count=1),
        VolumeHead(PACKAGE, 1, 1000, 0, 1, 2),
        VolumeHead(PACKAGE, 1000, 1000, 1, 1, 2),
        replace(ONLY, length=0, total=0),
        replace(HEAD, length=0),
        replace(HEAD, length=1001),
        replace(ONLY, length=LONGEST + 1, total=LONGEST + 1),
        replace(HEAD, offset=0),
        VolumeHead(PACKAGE, 1, 2, 1, 1, 3),
        replace(HEAD, length=1000),
        replace(HEAD, number=3),
        replace(ONLY, count=2),
    ],
)
def test_numbers_out_of_bounds_are_refused(head: VolumeHead) -> None:
    """Above or below by one, first without the beginning, last without the end."""
    assert refused(head.pack()) == ("bounds", "damaged")
    assert refused(head.pack(), unfinished=True) == ("bounds", "damaged")


@pytest.mark.parametrize("number", [1, 2, 999])
def test_an_unfinished_head_is_read_by_who_asks_for_it(number: int) -> None:
    """Everybody else is told that it is unfinished."""
    head = VolumeHead(PACKAGE, number)
    assert head.is_unfinished
    assert VolumeHead.parse(head.pack(), unfinished=True) == head
    assert refused(head.pack()) == ("unfinished", "unfinished")
    with pytest.raises(VolumeHeadInvalid):
        VolumeHead.parse(head.pack())


@pytest.mark.parametrize("number", [0, 1000])
def test_an_unfinished_head_has_a_number_too(number: int) -> None:
    """From 1 to 999, whoever asks."""
    for unfinished in (False, True):
        data = VolumeHead(PACKAGE, number).pack()
        assert refused(data, unfinished=unfinished) == ("bounds", "damaged")


@pytest.mark.parametrize("name", ["count", "offset", "length", "total"])
def test_one_number_known_is_not_unfinished(name: str) -> None:
    """All of the set's numbers are unknown, or none."""
    one: dict[str, Any] = {name: 1}
    head = replace(VolumeHead(PACKAGE, 1), **one)
    assert not head.is_unfinished
    assert refused(head.pack(), unfinished=True) == ("bounds", "damaged")
