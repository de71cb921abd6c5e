"""Seal a file of zeros and keep nothing: `python -m tests.scale.streamed FILE`.

Each sealed chunk is opened again as it would be written, and must be authentic: a package larger
than any disk here is written and verified this way. What of it is the file must be zeros. Prints
the number of chunks.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from casevault_gui.core.cases.folder import FolderSource, open_source
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.crypto.stream import CHUNK, PREFIX, SEALED_CHUNK, StreamOpener
from casevault_gui.core.model import IntakeException
from casevault_gui.core.package import writer
from casevault_gui.core.package.header import build_header
from casevault_gui.core.package.slots import KeySlot
from casevault_gui.core.package.writer import Intake, write_package
from casevault_gui.core.progress import CancelToken, ignore_progress
from tests.bench.work import NullFile

TRAILER = 24
"""Its last eight bytes are the length of the stream."""
_HELD = 1 << 20
"""More than everything behind the stream is long."""
_ZEROS = bytes(CHUNK)


class OpenedAgain(NullFile):
    """A package whose bytes nobody keeps, each chunk of it opened as it comes."""

    package_id, data_key = random_bytes(16), random_bytes(32)
    chunks = zeros = 0

    def write_beginning(self, data: bytes) -> None:
        """Know how long the header is."""
        self._header = len(data)
        self._opener: StreamOpener | None = None
        self._waiting = bytearray()
        self._out = memoryview(bytearray(CHUNK))
        super().write_beginning(data)
        self._waiting.clear()

    def write(self, data: memoryview | bytes) -> None:
        """Open what is certainly stream."""
        super().write(data)
        self._waiting += data
        if self._opener is None and len(self._waiting) == PREFIX:
            self._opener = StreamOpener(self.data_key, self.package_id, bytes(self._waiting))
            self._waiting.clear()
        whole = max(0, len(self._waiting) - _HELD) // SEALED_CHUNK
        self._open(whole)

    def finish(self) -> None:
        """Open the rest of the stream, to its short end."""
        length = int.from_bytes(self._waiting[-8:], "big") - PREFIX
        rest = length - self.chunks * SEALED_CHUNK
        self._open(rest // SEALED_CHUNK)
        last = memoryview(self._waiting)[: rest % SEALED_CHUNK]
        assert self._opener is not None
        self._opener.open(self.chunks, last, self._out)
        last.release()
        super().finish()

    def _open(self, count: int) -> None:
        assert count == 0 or self._opener is not None
        view = memoryview(self._waiting)
        for number in range(count):
            sealed = view[number * SEALED_CHUNK : (number + 1) * SEALED_CHUNK]
            assert self._opener is not None
            self._opener.open(self.chunks, sealed, self._out)
            self.chunks += 1
            self.zeros += self._out == _ZEROS
            sealed.release()
        view.release()
        del self._waiting[: count * SEALED_CHUNK]


def main() -> None:
    """Seal it."""
    source = Path(sys.argv[1])
    kept: list[OpenedAgain] = []

    def make(path: Path) -> OpenedAgain:
        kept.append(OpenedAgain(path))
        return kept[-1]

    vars(writer)["DurableFile"] = make
    found = FolderSource((source,))
    exceptions: list[IntakeException] = []
    key = KeySlot.make(OpenedAgain.package_id, OpenedAgain.data_key, PackageKey.generate())
    header = build_header(OpenedAgain.package_id, (key,), OpenedAgain.data_key)
    intake = Intake(
        roots=found.roots,
        entries=found.entries(exceptions.append, cancel=CancelToken()),
        exceptions=exceptions,
        open_source=open_source,
        case_json=b"{}\n",
        tool="scale",
        clock=lambda: "2026-01-01T00:00:00Z",
    )
    with TemporaryDirectory() as folder:
        written = write_package(
            Path(folder) / "dropped.cvx",
            header,
            OpenedAgain.data_key,
            intake,
            report=ignore_progress,
            cancel=CancelToken(),
        )
    assert exceptions == []
    assert written.content_bytes == source.stat().st_size
    # The file's first and last chunk are shared with headers.
    assert kept[0].zeros >= written.content_bytes // CHUNK - 1
    print(kept[0].chunks)


if __name__ == "__main__":
    main()
