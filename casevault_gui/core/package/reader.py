"""Opening a package: header, credential, commitment, end, footer (docs/cvx-format.md section 10).

Opening costs the header, the last chunks and the index, never a scan. Only authenticated bytes
leave this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.crypto.stream import (
    CHUNK,
    PREFIX,
    SALT,
    TAG,
    StreamOpener,
    plain_length,
)
from casevault_gui.core.errors import (
    EntryUnknown,
    FooterMalformed,
    ManifestMalformed,
    PackageTruncated,
)
from casevault_gui.core.package import footer as footers
from casevault_gui.core.package import header as headers
from casevault_gui.core.package import tags
from casevault_gui.core.package.bag import tag_members
from casevault_gui.core.package.contents import Contents
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.package.lanes import new_buffer
from casevault_gui.core.package.locked import Locked
from casevault_gui.core.package.manifest import parse_exception, parse_line
from casevault_gui.core.package.spans import read_span
from casevault_gui.core.package.volume_set import open_sealed

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.model import IntakeException
    from casevault_gui.core.package.manifest import ManifestLine
    from casevault_gui.core.package.sealed_file import SealedFile

_MAX_SMALL_TAG = 64 << 20


class PackageReader(Locked["OpenPackage"]):
    """One package. It opens with its public header; `unlock_*` gives access to the rest."""

    def __init__(self, path: Path) -> None:
        """Open the file and parse the public header; raise `PackageError` or `SourceUnreadable`.

        Any volume of a package leads to all of it.
        """
        file = open_sealed(path)
        try:
            header = read_header(file)
        except BaseException:
            file.close()
            raise
        super().__init__(file, header, header.slots)

    @property
    def commitment(self) -> bytes:
        """The stream's commitment as it stands in the file, 32 bytes."""
        return self.file.read(len(self.header.raw) + SALT, PREFIX - SALT)

    def _opened(self, data_key: bytes, slot_id: str) -> OpenPackage:
        return OpenPackage(self, data_key, slot_id)


def read_header(file: SealedFile) -> headers.Header:
    """Return the public header at the beginning; raise `PackageError` or `SourceUnreadable`."""
    start = file.read(0, headers.FIXED)
    if len(start) == headers.FIXED and start.startswith(headers.MAGIC):
        length = headers.json_length(start)
        start = file.read(0, headers.FIXED + length + headers.MAC)
    return headers.parse_header(start)


class OpenPackage(Contents):
    """A package whose data key is at hand; everything it returns is authenticated."""

    def __init__(self, reader: PackageReader, data_key: bytes, slot_id: str) -> None:
        """Check MAC, commitment, end and footer, in this order; raise `PackageError`."""
        header, file = reader.header, reader.file
        header.check_mac(data_key)
        self.data_key = data_key
        self.header = header
        self.file: SealedFile = file
        self.slot_id = slot_id
        self.stream_start = len(header.raw)
        self.stream_length = headers.stream_length(file.size, header)
        if self.stream_length < PREFIX + TAG:
            raise PackageTruncated(reason="no room for a stream", size=file.size)
        self.prefix = prefix = file.read(self.stream_start, PREFIX)
        self.opener = StreamOpener(data_key, header.package_id, prefix)
        self.commitment = prefix[SALT:]
        self.length = plain_length(self.stream_length)
        self.check_end()
        # The footer is found from the end, so the end itself must be authentic first (C2SP).
        read_span(self, new_buffer(1), self.length // CHUNK, 1)
        if self.length < footers.LENGTH:
            raise FooterMalformed(reason="plaintext too short")
        self.footer = footers.Footer.parse(
            self.read(self.length - footers.LENGTH, footers.LENGTH), self.length
        )
        self._index: PackageIndex | None = None
        self._tags: dict[str, tuple[int, int]] | None = None

    @property
    def end(self) -> bytes:
        """The opening copy and trailer that the file must end with."""
        return self.header.raw + self.prefix + self.header.trailer(self.stream_length)

    def check_end(self) -> None:
        """Raise `PackageTruncated` unless the file ends as it must."""
        if self.file.read(self.stream_start + self.stream_length, len(self.end)) != self.end:
            raise PackageTruncated(reason="end missing or not its own", size=self.file.size)

    @property
    def index(self) -> PackageIndex:
        """The entries; read and checked against the footer once. Raises `ManifestMalformed`."""
        if self._index is None:
            data = self.read_all(self.footer.index_offset, self.footer.index_length)
            if sha256(data) != self.footer.index_sha256:
                raise ManifestMalformed(reason="index hash")
            self._index = PackageIndex(data, self.footer.entries)
        return self._index

    @property
    def payload_end(self) -> int:
        """Where the evidence ends in the plaintext."""
        return self.footer.tags_offset

    def line(self, number: int) -> ManifestLine:
        """Return an entry's manifest line."""
        return parse_line(self.read(*self.line_place(number)))

    def line_place(self, number: int) -> tuple[int, int]:
        """Return where an entry's manifest line begins in the plaintext, and its length."""
        start, end = self.index.line_span(number)
        end = self.footer.manifest_length if end is None else end
        if not 0 <= start < end <= self.footer.manifest_length:
            raise ManifestMalformed(reason="index line")
        return self.footer.manifest_offset + start, end - start - 1

    def tag(self, path: str) -> bytes:
        """Return a tag file such as `casevault/case.json`; raise `EntryUnknown`."""
        if path not in self._tag_places:
            raise EntryUnknown(path=path)
        offset, size = self._tag_places[path]
        if size > _MAX_SMALL_TAG:
            raise EntryUnknown(path=path, reason="too large to be read at once")
        return self.read(offset, size)

    @property
    def tag_paths(self) -> tuple[str, ...]:
        """Paths of the tag files after the payload."""
        return tuple(self._tag_places)

    @property
    def _tag_places(self) -> dict[str, tuple[int, int]]:
        if self._tags is None:
            self._tags = {m.path: (m.offset, m.size) for m in tag_members(self) if not m.folder}
        return self._tags

    def exceptions(self) -> tuple[IntakeException, ...]:
        """Return what was not packed, or not as found."""
        lines = self.tag(tags.EXCEPTIONS).split(b"\n")[:-1]
        return tuple(parse_exception(line) for line in lines)
