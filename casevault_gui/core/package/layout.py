"""What the payload's bytes must be, by the manifest (docs/cvx-format.md sections 7.1, 7.2)."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple, cast

from casevault_gui.core.errors import BagMalformed, PackageError
from casevault_gui.core.package import tags
from casevault_gui.core.package.lanes import Segment
from casevault_gui.core.package.members import AT_ONCE
from casevault_gui.core.package.tar import filling, member_header

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casevault_gui.core.package.lanes import Buffer
    from casevault_gui.core.package.line_batches import Entry


class Fixed(NamedTuple):
    """Bytes that must stand exactly so."""

    data: bytes

    @property
    def length(self) -> int:
        """Bytes in the plaintext."""
        return len(self.data)


class Content(NamedTuple):
    """The content of an entry."""

    entry: int
    size: int
    sha256: bytes
    path: str

    @property
    def length(self) -> int:
        """Bytes in the plaintext."""
        return self.size


def payload_layout(
    package: str, lines: Iterable[Entry], tags_offset: int
) -> Iterator[Fixed | Content]:
    """Yield, in order, what stands in the plaintext before `tags_offset`; raise `BagMalformed`."""
    bagit = tags.BAGIT
    before = (
        member_header(package, "", folder=True, mode=0o755)
        + member_header(package, "bagit.txt", mode=0o644, size=len(bagit))
        + bagit
        + bytes(filling(len(bagit)))
        + member_header(package, "data", folder=True, mode=0o755)
    )
    position = 0
    for number, line in enumerate(lines):
        before += member_header(
            package,
            line.path,
            folder=line.folder,
            mode=line.mode,
            size=line.size,
            mtime_s=line.mtime_ns // 1_000_000_000,
        )
        if line.folder:
            continue
        position += len(before)
        yield Fixed(before)
        if line.offset != position or position + line.size > tags_offset:
            raise BagMalformed(reason="content offset", path=line.path)
        yield Content(number, line.size, line.sha256, line.path)
        position += line.size
        before = bytes(filling(line.size))
    position += len(before)
    yield Fixed(before)
    if position != tags_offset:
        raise BagMalformed(reason="tags offset")


class PayloadWalk:
    """Compares the payload with what the manifest demands and marks the files' contents."""

    def __init__(self, package: str, lines: Iterable[Entry], tags_offset: int) -> None:
        """Start at the beginning of the plaintext; the payload ends at `tags_offset`."""
        self._end = tags_offset
        self._layout = payload_layout(package, lines, tags_offset)
        self._piece: Fixed | Content | None = Fixed(b"")
        self._within = 0
        self.files = 0
        self.mismatches: list[tuple[int, str]] = []

    def over(self, buffer: Buffer, position: int) -> Iterator[Content]:
        """Walk over a buffer that stands at `position`; yield contents that are to be hashed.

        Fills `buffer.segments` for them; small ones are hashed and compared here. Raises
        `BagMalformed` or what the lines raise, and then walks no more.
        """
        stop = max(0, min(buffer.length, self._end - position))
        at = 0
        plain = buffer.plain
        found = cast("bytearray", plain.obj)
        try:
            # Pieces of no length (an empty file, no filling) are passed even where a buffer ends.
            while (piece := self._piece) is not None and (at < stop or not piece.length):
                within = self._within
                count = min(stop - at, piece.length - within)
                last = within + count == piece.length
                if isinstance(piece, Fixed):
                    data = piece.data if count == piece.length else piece.data[within:][:count]
                    # Where it stands: views are compared element by element, ten times slower.
                    if not found.startswith(data, at):
                        raise BagMalformed(reason="member header or filling")
                elif last and not within and count <= AT_ONCE:
                    if sha256(plain[at : at + count]).digest() != piece.sha256:
                        self.mismatches.append((piece.entry, piece.path))
                    self.files += 1
                else:
                    if not within:
                        yield piece
                    buffer.segments.append(Segment(piece.entry, at, at + count, last))
                    self.files += last
                at += count
                if last:
                    self._within = 0
                    self._piece = next(self._layout, None)
                else:
                    self._within = within + count
        except PackageError:
            self._piece = None
            raise

    def finish(self) -> None:
        """Say that the payload is over; raise `BagMalformed` if the manifest demands more."""
        if self._piece is not None:
            raise BagMalformed(reason="payload too short")
