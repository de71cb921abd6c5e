"""Contents on their way out: decrypted, hashed and written side by side; small ones at once."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.crypto.stream import CHUNK
from casevault_gui.core.errors import ContentMismatch, PackageError
from casevault_gui.core.package.lanes import CHUNKS, Buffer, Lane, Ring
from casevault_gui.core.package.spans import Window, read_span
from casevault_gui.core.package.writing import Output, Writing

if TYPE_CHECKING:
    from collections.abc import Callable
    from hashlib import _Hash
    from types import TracebackType
    from typing import Self

    from casevault_gui.core.package.contents import Contents

SMALL = 256 << 10
"""Contents up to this many bytes are read at once."""


class _Part(NamedTuple):
    digest: _Hash
    data: memoryview
    buffer: Buffer


class Outflow:
    """Brings out the contents of one package, best in package order. Use as a context."""

    def __init__(self, package: Contents) -> None:
        """Begin; threads and buffers for large files are made when the first one comes."""
        self._package = package
        self._window = Window(package)
        self._stack = ExitStack()
        self._lanes: tuple[Ring, Lane[_Part], Writing] | None = None

    def small(self, number: int, path: str) -> bytes:
        """Return the content of a small file; raise `PackageError` if it does not hold."""
        package = self._package
        offset, size = package.content_place(number)
        try:
            data = bytes(self._window.read(offset, size))
        except PackageError:
            # Damage nearby need not be damage here.
            data = package.read(offset, size)
        if sha256(data).digest() != package.content_sha256(number):
            raise ContentMismatch(path=path)
        return data

    def large(self, number: int, path: str, file: Output, on_span: Callable[[], None]) -> None:
        """Write a content to `file`; raise `PackageError` if it does not hold, or `OSError`.

        `on_span()` runs after each span and while all is awaited, on the caller's thread. Nothing
        works on `file` any more when this returns or raises.
        """
        ring, hashing, writing = self._lanes = self._lanes or self._start()
        offset, size = self._package.content_place(number)
        first, skip = divmod(offset, CHUNK)
        digest, rest = sha256(), size
        try:
            while rest > 0:
                buffer = ring.take()
                try:
                    read_span(self._package, buffer, first, min(CHUNKS, -(-(skip + rest) // CHUNK)))
                    data = buffer.plain[skip : min(buffer.length, skip + rest)]
                    hashing.put(_Part(digest, data, ring.hold(buffer)))
                    writing.put(file, partial(file.write, data), ring.hold(buffer))
                finally:
                    ring.release(buffer)
                on_span()
                rest -= len(data)
                first, skip = first + CHUNKS, 0
            hashing.settle(on_span)
            writing.settle(on_span)
        except BaseException:
            hashing.drop()
            writing.drop()
            raise
        if digest.digest() != self._package.content_sha256(number):
            raise ContentMismatch(path=path)

    def _start(self) -> tuple[Ring, Lane[_Part], Writing]:
        ring, enter = Ring.of_plain(), self._stack.enter_context
        writing = enter(Writing(ring.release))
        hashing = enter(
            Lane[_Part](
                "hash", lambda part: part.digest.update(part.data), lambda p: ring.release(p.buffer)
            )
        )
        return ring, hashing, writing

    def __enter__(self) -> Self:
        """Use as a context, so that the threads always end."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the threads."""
        self._stack.__exit__(kind, error, trace)
