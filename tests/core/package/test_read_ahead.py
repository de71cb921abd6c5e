"""Reading ahead: the spans in order, the errors where they belong, and no thread left behind."""

from __future__ import annotations

import errno
import os
import threading
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.crypto.stream import CHUNK, PREFIX, SEALED_CHUNK
from casevault_gui.core.errors import Cancelled, PackageTruncated, SourceUnreadable, StreamDamaged
from casevault_gui.core.package.lanes import AHEAD, CHUNKS, new_buffer
from casevault_gui.core.package.past_cache import AsUsual
from casevault_gui.core.package.read_ahead import ReadAhead
from casevault_gui.core.package.spans import open_span, span_places
from casevault_gui.core.package.verify import verify_package
from casevault_gui.core.progress import CancelToken, Progress, ignore_progress

if TYPE_CHECKING:
    from casevault_gui.core.package.reader import OpenPackage
    from tests.core.package.conftest import Made, Make

LARGE = 20 << 20
"""More than the ring of buffers holds."""


@pytest.fixture
def made(make: Make) -> Made:
    """Give a package that is larger than the ring."""
    return make({"large": os.urandom(LARGE)})


def readers() -> list[threading.Thread]:
    """Return the threads that read ahead now, and hash what was read."""
    names = ("read", "hash-sealed")
    return [thread for thread in threading.enumerate() if thread.name.startswith(names)]


def ahead(package: OpenPackage) -> ReadAhead:
    """Read all spans of a package ahead."""
    places = span_places(package, range(package.length // CHUNK + 1))
    return ReadAhead(AsUsual(package.file), places)


def whole(package: OpenPackage) -> bytes:
    """Return all plaintext, read ahead."""
    plain, found = new_buffer(CHUNKS), bytearray()
    with ahead(package) as spans:
        for buffer in spans:
            open_span(package, buffer, plain, len(found) // CHUNK)
            found += plain.plain[: plain.length]
            spans.ring.release(buffer)
    return bytes(found)


def test_what_is_read_ahead_is_what_is_read(made: Made) -> None:
    """Every byte comes once and in order, the short last span too."""
    package = made.open()
    assert whole(package) == package.read(0, package.length)
    assert readers() == []


def test_who_stops_early_leaves_no_thread(made: Made) -> None:
    """A reader that waits for a free buffer ends with whoever took its spans."""
    package = made.open()
    with ahead(package) as spans:
        buffer = next(iter(spans))
        spans.ring.release(buffer)
    assert readers() == []


def test_stopped_verification_leaves_no_thread(made: Made) -> None:
    """So does a verification that a person stops in the middle."""
    token = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.done_bytes > CHUNKS * CHUNK:
            token.cancel()

    with pytest.raises(Cancelled):
        verify_package(made.open(), report=stop, cancel=token)
    assert readers() == []


def test_damage_ends_the_reading_too(made: Made) -> None:
    """A damaged chunk is named, and the thread that read further on has ended."""
    package = made.open()
    bad = 3 * CHUNKS + 5
    with made.path.open("r+b") as file:
        file.seek(package.stream_start + PREFIX + bad * SEALED_CHUNK + 7)
        byte = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte[0] ^ 1]))
    with pytest.raises(StreamDamaged) as caught:
        verify_package(package, report=ignore_progress, cancel=CancelToken())
    assert caught.value.facts["chunk"] == bad
    assert readers() == []


def test_a_file_that_was_cut_meanwhile_is_told_after_what_was_there(made: Made) -> None:
    """What was read before the cut is still handed over; then comes the error, once."""
    package = made.open()
    os.truncate(made.path, package.stream_start + PREFIX + 2 * CHUNKS * SEALED_CHUNK)
    with ahead(package) as spans:
        coming = iter(spans)
        for _ in range(2):
            spans.ring.release(next(coming))
        with pytest.raises(PackageTruncated):
            next(coming)
    assert readers() == []


class Faulty(AsUsual):
    """Reads as usual, but not at one place."""

    def __init__(self, package: OpenPackage, bad: int) -> None:
        """Refuse what begins at `bad`."""
        super().__init__(package.file)
        self._bad = bad

    def read_on_pages(self, memory: memoryview, offset: int, size: int) -> int:
        """Read, or raise."""
        if offset == self._bad:
            raise SourceUnreadable(path="there", errno=errno.EIO, problem="failed")
        return super().read_on_pages(memory, offset, size)


def test_nothing_beyond_a_fault_is_taken_for_what_was_there(made: Made) -> None:
    """The spans before it come, hashed in order, then its error; every buffer comes back."""
    package, hashed = made.open(), sha256()
    places = list(span_places(package, range(package.length // CHUNK + 1)))
    before = b"".join(package.file.read(*place) for place in places[:3])
    found = bytearray()
    with ReadAhead(Faulty(package, places[3][0]), places, hashed.update) as pieces:
        coming = iter(pieces)
        for buffer in (next(coming), next(coming), next(coming)):
            found += buffer.sealed[: buffer.sealed_length]
            pieces.ring.release(buffer)
        with pytest.raises(SourceUnreadable):
            next(coming)
    assert found == before
    assert hashed.digest() == sha256(before).digest()
    assert [pieces.ring.take().length for _ in range(AHEAD)] == [0] * AHEAD
    assert readers() == []
