"""What the payload's bytes must be, by the manifest (docs/cvx-format.md sections 7.1, 7.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.errors import BagMalformed
from casevault_gui.core.package import tags
from casevault_gui.core.package.tar import filling, member_header

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casevault_gui.core.package.manifest import ManifestLine


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
    package: str, lines: Iterable[ManifestLine], tags_offset: int
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
