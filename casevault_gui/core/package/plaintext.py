"""The plaintext on its way into the stream: buffers filled in order, hashed, sealed and written."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.stream import CHUNK, StreamSealer
from casevault_gui.core.package.lanes import SPAN, Buffer, ContentHasher, Lane, Ring, Segment
from casevault_gui.core.package.past_cache import PAGE
from casevault_gui.core.package.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from casevault_gui.core.package.durable_file import DurableFile
    from casevault_gui.core.package.durable_volumes import DurableVolumes

_MANY_PIECES = 24
_ZEROS = bytes(1 << 16)


class PlaintextSink:
    """Takes the plaintext piece by piece; lanes hash, seal, write and push it meanwhile.

    Use as a context and call `end` once. `on_span(position)` runs after each full buffer, and
    while `end` waits, on the caller's thread: the place for progress and cancellation.
    """

    def __init__(
        self,
        sealer: StreamSealer,
        file: DurableFile | DurableVolumes,
        on_digest: Callable[[int, bytes], None],
        on_span: Callable[[int], None],
    ) -> None:
        """Start the lanes."""
        self._sealer = sealer
        self._file = file
        self._on_span = on_span
        self._ring = Ring.of_plain()
        self._sealed = Ring.of_sealed()
        self._place = file.length
        self._stack = ExitStack()
        hasher = ContentHasher(on_digest)
        self._writing = self._stack.enter_context(Writing(self._sealed.release))
        self._seal = self._stack.enter_context(
            Lane[Buffer]("seal", self._seal_buffer, self._ring.release)
        )
        self._hash = self._stack.enter_context(
            Lane[tuple[Buffer, list[Segment]]](
                "hash", hasher.work, lambda job: self._ring.release(job[0])
            )
        )
        self._buffer = self._ring.take()
        self._pieces = 0
        self.position = 0

    def __enter__(self) -> Self:
        """Use as a context, so that the lanes always end."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the lanes; in success, raise what one of them raised."""
        if kind is not None:
            # First of all: sealing may wait for what is written.
            self._writing.abandon()
        self._stack.__exit__(kind, error, trace)

    def put(self, data: bytes | memoryview) -> None:
        """Append bytes that are not part of a large file's content."""
        self._pieces += 1
        buffer = self._buffer
        end = buffer.length + len(data)
        if end < SPAN:
            buffer.plain[buffer.length : end] = data
            buffer.length = end
            self.position += len(data)
            return
        self._spread(data, None)

    def put_members(self, data: memoryview) -> None:
        """Append many members whose contents are hashed already."""
        self._pieces += _MANY_PIECES
        self._spread(data, None)

    def put_content(self, data: memoryview, entry: int) -> None:
        """Append the whole content of an entry; its digest will be reported."""
        self.put_part(data, entry)
        self.end_content(entry)

    def put_part(self, data: memoryview, entry: int) -> None:
        """Append a part of an entry's content; `end_content` follows the last."""
        self._spread(data, entry)

    def _spread(self, data: bytes | memoryview, content_of: int | None) -> None:
        view = memoryview(data)
        while view:
            room = self.room()
            count = min(len(room), len(view))
            room[:count] = view[:count]
            self.advance(count, content_of)
            view = view[count:]

    def zeros(self, count: int) -> None:
        """Append zero bytes."""
        while count > 0:
            part = min(count, len(_ZEROS))
            self.put(_ZEROS[:part])
            count -= part

    def room(self) -> memoryview:
        """The free part of the current buffer, never empty; fill its start, then `advance`."""
        return self._buffer.plain[self._buffer.length :]

    def advance(self, count: int, content_of: int | None = None) -> None:
        """Take over `count` bytes written at the start of `room`, as content of an entry or not."""
        buffer = self._buffer
        start = buffer.length
        buffer.length += count
        self.position += count
        self._pieces += 1
        if content_of is not None and count:
            buffer.segments.append(Segment(content_of, start, buffer.length, last=False))
        if buffer.length == SPAN:
            self._hand_over()

    def end_content(self, entry: int) -> None:
        """Say that an entry's content is complete; its digest will be reported."""
        place = self._buffer.length
        self._buffer.segments.append(Segment(entry, place, place, last=True))

    def wait_for_digests(self) -> None:
        """Return once the digest of every ended entry has been reported."""
        self._hand_to_hash()
        self._hash.close()

    def end(self) -> None:
        """Seal the rest as the stream's last chunk and return once all is handed to the file.

        A slow device may have much to take yet: `on_span` is called meanwhile.
        """
        buffer = self._buffer
        self._hand_to_hash()
        self._seal.settle(self._go_on)
        full, last = divmod(buffer.length, CHUNK)
        self._writing.settle(self._go_on)
        sealed = self._sealed.take()
        size = self._sealer.seal(buffer.plain_chunks[: full + 1], sealed.sealed_chunks, last)
        self._file.write(sealed.sealed[:size])

    def _go_on(self) -> None:
        self._on_span(self.position)

    def _hand_to_hash(self) -> None:
        buffer = self._buffer
        if buffer.segments:
            segments, buffer.segments = buffer.segments, []
            self._hash.put((self._ring.hold(buffer), segments))

    def _hand_over(self) -> None:
        self._hand_to_hash()
        if self._pieces > _MANY_PIECES:
            # Small files keep this thread in the interpreter: another one that needs it for every
            # chunk would cost both more than the sealing does.
            self._seal.settle()
            self._seal_buffer(self._buffer)
            self._ring.release(self._buffer)
        else:
            self._seal.put(self._buffer)
        self._pieces = 0
        self._go_on()
        self._buffer = self._ring.take()

    def _seal_buffer(self, buffer: Buffer) -> None:
        sealed = self._sealed.take()
        # Where the file's page goes on, so that whole pages can be written from where they are.
        sealed.begin_at(self._place % PAGE)
        sealed.sealed_length = self._sealer.seal(buffer.plain_chunks, sealed.sealed_chunks)
        self._place += sealed.sealed_length
        self._writing.put(self._file, partial(self._write, sealed), sealed)

    def _write(self, sealed: Buffer) -> None:
        free = partial(self._sealed.release, self._sealed.hold(sealed))
        self._file.write_on_pages(sealed.memory, sealed.phase, sealed.sealed_length, free)
