"""Every bit of a package of a mebibyte turned, and every length it could have: none is whole.

`--every-damage` leaves nothing out. Eight million verifications from end to end would take half a
day, so the bits inside the stream are turned where verification meets them: a chunk is opened with
its number and its own bytes alone, by the call that verification makes for each of them, and a
chunk that does not hold ends it. That it does, and names the chunk, is asked of whole
verifications: one for each chunk, and one for each bit of its tag. So with the lengths: what is
read before the length of the file matters is read once, and the opening goes on from there; of
one length in a thousand the package is opened from its beginning.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.stream import CHUNK, PREFIX, SEALED_CHUNK, TAG
from casevault_gui.core.errors import PackageError, StreamDamaged
from casevault_gui.core.package.reader import OpenPackage, PackageReader
from casevault_gui.core.package.verify import verify_package
from casevault_gui.core.progress import CancelToken, ignore_progress
from tests import figures
from tests.core.package.test_damage import outcome
from tests.damage.conftest import Whole

LONGER = 1 << 16


@pytest.fixture
def opened(whole: Whole) -> Iterator[OpenPackage]:
    """Open the package."""
    with PackageReader(whole.path) as reader:
        yield reader.unlock_key(whole.key)


@pytest.fixture
def copy(whole: Whole, tmp_path: Path) -> Path:
    """Copy the package."""
    path = tmp_path / "copy.cvx"
    path.write_bytes(whole.data)
    return path


@contextmanager
def turned(path: Path, bit: int) -> Iterator[None]:
    """Turn one bit of a file, and turn it back."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        before = os.pread(descriptor, 1, bit // 8)
        os.pwrite(descriptor, bytes([before[0] ^ 1 << bit % 8]), bit // 8)
        yield
        os.pwrite(descriptor, before, bit // 8)
    finally:
        os.close(descriptor)


def chunks(opened: OpenPackage) -> list[tuple[int, int]]:
    """Return where each chunk of the stream begins and ends in the file."""
    start, end = opened.stream_start + PREFIX, opened.stream_start + opened.stream_length
    return [(place, min(place + SEALED_CHUNK, end)) for place in range(start, end, SEALED_CHUNK)]


def holds(opened: OpenPackage, number: int, sealed: memoryview, out: memoryview) -> bool:
    """Open one chunk as `read_span` does."""
    if len(sealed) == SEALED_CHUNK:
        return opened.opener.authentic(number, [sealed], [out]) == 1
    try:
        opened.opener.open(number, sealed, out)
    except StreamDamaged:
        return False
    return True


def verify(path: Path, key: PackageKey) -> None:
    """Verify a package from its beginning to its end."""
    with PackageReader(path) as reader:
        verify_package(reader.unlock_key(key), report=ignore_progress, cancel=CancelToken())


def test_no_bit_of_a_chunk_can_be_turned(whole: Whole, opened: OpenPackage, *, every: bool) -> None:
    """Whichever bit of whichever chunk is another, the chunk does not open."""
    tried, out = 0, memoryview(bytearray(CHUNK))
    for number, (start, end) in enumerate(chunks(opened)):
        data = bytearray(whole.data[start:end])
        sealed = memoryview(data)
        assert holds(opened, number, sealed, out)
        for bit in range(0, 8 * len(data), 1 if every else 1_009):
            data[bit // 8] ^= 1 << bit % 8
            assert not holds(opened, number, sealed, out), (number, bit)
            data[bit // 8] ^= 1 << bit % 8
            tried += 1
        assert holds(opened, number, sealed, out)
    done = "yes" if every else "no"
    figures.give("bits-of-the-chunks", tried=tried, every=done, found={"stream": tried})


def test_a_damaged_chunk_ends_verification(
    whole: Whole, opened: OpenPackage, copy: Path, *, every: bool
) -> None:
    """With a bit of a chunk, or any of its tag, turned, verification ends and names the chunk."""
    tried = 0
    for number, (start, end) in list(enumerate(chunks(opened)))[:: 1 if every else 5]:
        tag = range(8 * (end - TAG), 8 * end, 1 if every else 1_000)
        for bit in (8 * start + 1_009 * number % (8 * (end - start)), *tag):
            with turned(copy, bit), pytest.raises(StreamDamaged) as damaged:
                verify(copy, whole.key)
            assert damaged.value.facts["chunk"] == number
            tried += 1
    done = "yes" if every else "no"
    figures.give("tags-of-the-chunks", tried=tried, every=done, found={"stream": tried})
    assert outcome(copy, whole.key) == "success"


def test_no_bit_around_the_stream_can_be_turned(
    whole: Whole, opened: OpenPackage, copy: Path, *, every: bool
) -> None:
    """Whichever bit of the header, of the prefix, or of the end is another, it does not verify."""
    found: Counter[str] = Counter()
    stream = opened.stream_start + PREFIX
    end = opened.stream_start + opened.stream_length
    for bits in (range(8 * stream), range(8 * end, 8 * len(whole.data))):
        for bit in bits[:: 1 if every else 211]:
            with turned(copy, bit):
                found[outcome(copy, whole.key)] += 1
    give("bits-around-the-stream", found, every=every)


class Lengths:
    """Opens one file at every length it is given."""

    def __init__(self, reader: PackageReader, key: PackageKey) -> None:
        """Unlock it while it is whole."""
        self._copy, self._key, self._reader = reader.file.path, key, reader
        opened = reader.unlock_key(key)
        self._least = opened.stream_start
        self._data_key, self._slot = opened.data_key, opened.slot_id

    def outcome(self, *, wholly: bool) -> str:
        """Return what comes of opening it now: from its beginning, or from where lengths matter."""
        self._reader.file.size = self._copy.stat().st_size
        if wholly or self._reader.file.size < self._least:
            return outcome(self._copy, self._key)
        try:
            OpenPackage(self._reader, self._data_key, self._slot)
        except PackageError as error:
            return error.outcome
        return "success"


def test_no_length_but_its_own_is_that_of_a_whole_package(
    whole: Whole, copy: Path, *, every: bool
) -> None:
    """Cut to any length, or longer by up to 64 KiB of zeros or of its own, it does not open."""
    with PackageReader(copy) as reader:
        _at_every_length(Lengths(reader, whole.key), whole, copy, every=every)


def _at_every_length(lengths: Lengths, whole: Whole, copy: Path, *, every: bool) -> None:
    assert lengths.outcome(wholly=False) == "success"

    def outcomes(sizes: Iterable[int]) -> Counter[str]:
        found: Counter[str] = Counter()
        for number, size in enumerate(sizes):
            os.truncate(copy, size)
            found[lengths.outcome(wholly=not number % 1_000)] += 1
        return found

    size, step = len(whole.data), 1 if every else 8_009
    longer = outcomes(range(size + LONGER, size, -step))
    give("cuts-to-a-length", outcomes(range(size - 1, -1, -step)), every=every)
    copy.write_bytes(whole.data)
    assert lengths.outcome(wholly=False) == "success"
    with copy.open("r+b", buffering=0) as file:
        for more in range(1, 1 + LONGER, step):
            file.seek(size)
            file.write(whole.data[-more:])
            longer[lengths.outcome(wholly=False)] += 1
    give("longer-by-up-to-64-KiB", longer, every=every)


def give(name: str, found: Counter[str], *, every: bool) -> None:
    """Give the figures, if none of them was taken for whole."""
    assert not found["success"]
    done = "yes" if every else "no"
    figures.give(name, tried=found.total(), every=done, found=dict(found.most_common()))
