"""Small files and large ones take different ways through the writer; here they meet."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.crypto.stream import CHUNK, PREFIX, SEALED_CHUNK, StreamOpener, StreamSealer
from casevault_gui.core.package.durable_file import LARGEST_WINDOW, DurableFile
from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.package.lanes import SPAN
from casevault_gui.core.package.plaintext import PlaintextSink
from casevault_gui.core.package.verify import verify_package
from casevault_gui.core.progress import CancelToken, ignore_progress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.core.package.conftest import Make

SMALL = 256 << 10
"""The largest file that is read whole before anything of it is packed."""


def test_small_and_large_files_take_turns(make: Make, tmp_path: Path) -> None:
    """Buffers full of small files between parts of large ones are sealed in their order."""
    files: dict[str, bytes] = {}
    for turn in range(3):
        files |= {f"{turn}/a{n:03}": os.urandom(n * 150) for n in range(250)}
        files[f"{turn}/b"] = os.urandom((2 << 20) + turn)
        files |= {f"{turn}/c{n:+03}": os.urandom(SMALL + n) for n in range(-2, 3)}
    made = make(files)
    opened = made.open()
    assert verify_package(opened, report=ignore_progress, cancel=CancelToken()).files == len(files)
    out = tmp_path / "out"
    extract_entries(opened, None, out, report=ignore_progress, cancel=CancelToken())
    assert {name: (out / "evidence" / name).read_bytes() for name in files} == files


@pytest.mark.parametrize("content", [b"longer than it was before", b"", bytes(SMALL + 1), b"other"])
def test_a_small_file_is_packed_as_it_is_when_read(make: Make, content: bytes) -> None:
    """A file rewritten between the walk and its reading is packed whole, with its new time."""
    path = None

    def rewrite(bag_path: str) -> None:
        if bag_path == "data/evidence/changing" and path is not None:
            path.write_bytes(content)
            os.utime(path, ns=(0, 1_234_567_890_123_456_789))

    source = make({"changing": b"first", "still": b"second"}).path.parent / "source1" / "evidence"
    path = source / "changing"
    made = make(source=source, before_read=rewrite)
    opened = made.open()
    number = opened.index.find("data/evidence/changing")
    assert b"".join(bytes(piece) for piece in opened.content(number)) == content
    assert opened.index.mtime_ns(number) == 1_234_567_890_123_456_789
    assert made.written.exceptions == ()
    verify_package(opened, report=ignore_progress, cancel=CancelToken())


def test_space_asked_for_ahead_is_given_back(tmp_path: Path) -> None:
    """A finished file takes no more room on the device than its bytes need."""
    file = DurableFile(tmp_path / "package")
    for _ in range(3):
        file.write(os.urandom(LARGEST_WINDOW))
        file.push()
    file.write(b"end")
    file.finish()
    status = (tmp_path / "package").stat()
    assert status.st_size == 3 * LARGEST_WINDOW + 3
    assert status.st_blocks * 512 < status.st_size + (1 << 20)


class Dawdler(StreamSealer):
    """Seals late on the lane's thread: not before the feeding thread would overtake it."""

    def __init__(self) -> None:
        """Use a key of zeros."""
        super().__init__(bytes(32), bytes(16))
        self.overtaken = threading.Event()

    def seal(self, plain: Sequence[memoryview], out: Sequence[memoryview], last: int = -1) -> int:
        """Seal, after a while where another thread does the feeding."""
        if threading.current_thread() is threading.main_thread():
            self.overtaken.set()
        else:
            self.overtaken.wait(0.2)
        return super().seal(plain, out, last)


def test_a_buffer_of_small_pieces_never_overtakes_one_before_it(tmp_path: Path) -> None:
    """What the feeding thread seals itself waits for what the sealing lane still holds."""
    sealer, file = Dawdler(), DurableFile(tmp_path / "stream")
    file.write(sealer.prefix)
    large, small = os.urandom(SPAN), os.urandom(CHUNK)
    with PlaintextSink(sealer, file, lambda *_: None, lambda _: None) as sink:
        sink.put(large)
        for start in range(0, CHUNK, 64):
            sink.put(small[start : start + 64])
        sink.put(large)
        sink.end()
    file.finish()
    sealed = memoryview((tmp_path / "stream").read_bytes())[PREFIX:]
    opener, out = StreamOpener(bytes(32), bytes(16), sealer.prefix), bytearray(CHUNK)
    plain = b""
    for number, place in enumerate(range(0, len(sealed), SEALED_CHUNK)):
        length = opener.open(number, sealed[place : place + SEALED_CHUNK], memoryview(out))
        plain += out[:length]
    assert plain == large + small + large
