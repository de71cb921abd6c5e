"""The head of a volume: every one that keeps the rules is read back, everything else is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casevault_gui.core.errors import VolumeHeadInvalid
from casevault_gui.core.package.volume_head import LENGTH, VolumeHead
from casevault_gui.core.volume_names import named_volume, volume_path, volumes_needed

HEADS = st.builds(
    VolumeHead,
    package=st.binary(min_size=16, max_size=16),
    number=st.integers(0, 2_000),
    count=st.integers(0, 2_000),
    offset=st.integers(0, 2**54),
    length=st.integers(0, 2**54),
    total=st.integers(0, 2**54),
)


@st.composite
def sound_heads(draw: st.DrawFn) -> VolumeHead:
    """One of the heads of equal parts with a shorter last one."""
    count, length = draw(st.integers(1, 999)), draw(st.integers(1, 2**40))
    number, last = draw(st.integers(1, count)), draw(st.integers(1, length))
    total = (count - 1) * length + last
    part = last if number == count else length
    package = draw(st.binary(min_size=16, max_size=16))
    return VolumeHead(package, number, count, (number - 1) * length, part, total)


@given(HEADS)
@settings(deadline=None)
def test_a_head_is_read_back_or_refused(head: VolumeHead) -> None:
    """What is packed is read back if it keeps the rules, and else refused."""
    try:
        assert VolumeHead.parse(head.pack() + b"more") == head
        assert head.holds
    except VolumeHeadInvalid:
        assert not head.holds


@given(sound_heads())
@settings(deadline=None)
def test_every_set_a_writer_makes_is_accepted(head: VolumeHead) -> None:
    """The heads of equal parts with a shorter last one keep the rules, for every count."""
    assert head.holds
    assert VolumeHead.parse(head.pack()) == head
    if head.number < head.count:
        assert volumes_needed(head.total, head.length + LENGTH) == head.count


@given(st.binary(max_size=80))
@settings(deadline=None)
def test_no_bytes_make_the_parser_of_heads_fail_otherwise(data: bytes) -> None:
    """Any bytes are refused, behind the magic as well."""
    for bytes_ in (data, b"\x89CVV\r\n\x1a\n" + data):
        with pytest.raises(VolumeHeadInvalid):
            VolumeHead.parse(bytes_, unfinished=True)


@given(sound_heads(), st.integers(0, 511))
@settings(deadline=None, max_examples=30)
def test_every_bit_of_a_head_counts(head: VolumeHead, bit: int) -> None:
    """A head with one bit turned over is refused."""
    data = bytearray(head.pack())
    data[bit // 8] ^= 1 << bit % 8
    with pytest.raises(VolumeHeadInvalid):
        VolumeHead.parse(bytes(data))


@given(st.text(min_size=1).filter(lambda text: "/" not in text and "\0" not in text))
@settings(deadline=None)
def test_names_of_volumes_are_read_back(text: str) -> None:
    """The name of a volume tells package and number."""
    if text not in {".", ".."}:
        for number in (1, 12, 999):
            base = Path("/folder") / text
            assert named_volume(volume_path(base, number)) == (base, number)
    assert named_volume(Path("/folder/case.cvx")) is None
