"""Opening a package: header, credential, commitment, end, footer (docs/cvx-format.md section 10).

Opening costs the header, the last chunks and the index, never a scan. Only authenticated bytes
leave this module.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.crypto.shares import combine_shares
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
    GrantInvalid,
    KeyNotForPackage,
    ManifestMalformed,
    NoSlotForCredential,
    NotARecipient,
    PackageTruncated,
    PassphraseWrong,
    SharesDoNotCombine,
    SlotMismatch,
    SourceUnreadable,
)
from casevault_gui.core.files import shown_path
from casevault_gui.core.package import footer as footers
from casevault_gui.core.package import header as headers
from casevault_gui.core.package import tags
from casevault_gui.core.package.bag import tag_members
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.package.lanes import new_buffer
from casevault_gui.core.package.manifest import parse_exception, parse_line
from casevault_gui.core.package.slots import HpkeSlot, KeySlot, PassphraseSlot, SharesSlot
from casevault_gui.core.package.spans import read_pieces, read_span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from casevault_gui.core.crypto.hybrid import ReceivingKey
    from casevault_gui.core.crypto.keytext import PackageKey
    from casevault_gui.core.crypto.shares import Share
    from casevault_gui.core.model import IntakeException
    from casevault_gui.core.package.grant import Grant
    from casevault_gui.core.package.manifest import ManifestLine
    from casevault_gui.core.package.slots import Slot, WrappingSlot

_MAX_SMALL_TAG = 64 << 20


class SealedFile:
    """The sealed bytes of a package, for reading at any place."""

    def __init__(self, path: Path) -> None:
        """Open the file; raise `SourceUnreadable`."""
        self.path = path
        try:
            # A pipe named by mistake must not be waited for.
            flags = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
            self._descriptor = os.open(path, flags)
            status = os.fstat(self._descriptor)
        except OSError as error:
            raise SourceUnreadable.of(shown_path(path), error) from error
        self.size = status.st_size
        if not stat.S_ISREG(status.st_mode):
            os.close(self._descriptor)
            problem = "folder" if stat.S_ISDIR(status.st_mode) else "special"
            raise SourceUnreadable(path=shown_path(path), errno=0, problem=problem)

    def read_into(self, out: memoryview, offset: int) -> None:
        """Fill `out` from `offset`; raise `PackageTruncated` or `SourceUnreadable`."""
        try:
            while out:
                count = os.preadv(self._descriptor, [out], offset)
                if count == 0:
                    raise PackageTruncated(reason="file ended", size=self.size)
                out = out[count:]
                offset += count
        except OSError as error:
            raise SourceUnreadable.of(shown_path(self.path), error) from error

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset`; fewer only where the file ends."""
        data = bytearray(max(0, min(length, self.size - offset)))
        self.read_into(memoryview(data), offset)
        return bytes(data)

    def close(self) -> None:
        """Close the file."""
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)


class PackageReader:
    """One package. It opens with its public header; `unlock_*` gives access to the rest."""

    def __init__(self, path: Path) -> None:
        """Open the file and parse the public header; raise `PackageError` or `SourceUnreadable`."""
        self.file = SealedFile(path)
        try:
            start = self.file.read(0, headers.FIXED)
            if len(start) == headers.FIXED and start.startswith(headers.MAGIC):
                length = headers.json_length(start)
                start = self.file.read(0, headers.FIXED + length + headers.MAC)
            self.header = headers.parse_header(start)
        except BaseException:
            self.close()
            raise
        self.slots: tuple[Slot, ...] = self.header.slots

    def __enter__(self) -> Self:
        """Use as a context that closes the file."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file; opened contents stay unusable."""
        self.file.close()

    def accept_grant(self, grant: Grant) -> None:
        """Let a grant's slot open the package too; raise `GrantInvalid` if it is for another."""
        commitment = self.file.read(len(self.header.raw) + SALT, PREFIX - SALT)
        if (grant.package, grant.commitment) != (self.header.package, commitment.hex()):
            raise GrantInvalid(problem="package")
        self.slots += (grant.slot,)

    def unlock_key(self, key: PackageKey) -> OpenPackage:
        """Open with a package key; raise `KeyNotForPackage` before anything is decrypted."""
        slots = [slot for slot in self.slots if isinstance(slot, KeySlot)]
        if not slots:
            raise NoSlotForCredential(wanted=KeySlot.TYPE, offered=self.offered)
        matching = [slot for slot in slots if slot.fingerprint == key.fingerprint]
        if not matching:
            raise KeyNotForPackage(fingerprint=key.fingerprint)
        for slot in matching:
            data_key = slot.open(self.header.package_id, key)
            if data_key is not None:
                return OpenPackage(self, data_key, slot.slot_id)
        raise SlotMismatch(slot=matching[0].slot_id)

    def unlock_passphrase(self, passphrase: bytes) -> OpenPackage:
        """Open with a prepared passphrase; raise `PassphraseWrong`."""
        slots = [slot for slot in self.slots if isinstance(slot, PassphraseSlot)]
        if not slots:
            raise NoSlotForCredential(wanted=PassphraseSlot.TYPE, offered=self.offered)
        for slot in slots:
            data_key = slot.open(self.header.package_id, passphrase)
            if data_key is not None:
                return OpenPackage(self, data_key, slot.slot_id)
        raise PassphraseWrong

    def unlock_person(self, key: ReceivingKey) -> OpenPackage:
        """Open with a person's receiving key; raise `NotARecipient` if no slot is for it."""
        slots = [slot for slot in self.slots if isinstance(slot, HpkeSlot)]
        if not slots:
            raise NoSlotForCredential(wanted=HpkeSlot.TYPE, offered=self.offered)
        for slot in slots:
            data_key = slot.open(self.header.package_id, key)
            if data_key is not None:
                return OpenPackage(self, data_key, slot.slot_id)
            if slot.is_for(self.header.package_id, key.public):
                raise SlotMismatch(slot=slot.slot_id)
        raise NotARecipient

    def unlock_shares(self, shares: Sequence[Share]) -> OpenPackage:
        """Open with shares; raise `SharesDoNotCombine` if too few or of another set."""
        slots = [slot for slot in self.slots if isinstance(slot, SharesSlot)]
        if not slots:
            raise NoSlotForCredential(wanted=SharesSlot.TYPE, offered=self.offered)
        sets = {share.set_id for share in shares}
        matching = [slot for slot in slots if sets == {slot.set_id}]
        if not matching:
            needed = min(slot.threshold for slot in slots)
            raise SharesDoNotCombine(problem="set", needed=needed, given=len(shares))
        secret = combine_shares(shares)
        for slot in matching:
            data_key = slot.unwrap(self.header.package_id, secret)
            if data_key is not None:
                return OpenPackage(self, data_key, slot.slot_id)
        raise SlotMismatch(slot=matching[0].slot_id)

    def unlock_data_key(self, data_key: bytes) -> OpenPackage:
        """Open with the data key itself, which only who has just sealed the package holds."""
        return OpenPackage(self, data_key, "")

    def unlock_secret(self, slot: WrappingSlot, secret: bytes) -> OpenPackage:
        """Open with the 32-byte secret of one slot, or of a grant's; raise `SlotMismatch`."""
        data_key = slot.unwrap(self.header.package_id, secret)
        if data_key is None:
            raise SlotMismatch(slot=slot.slot_id)
        return OpenPackage(self, data_key, slot.slot_id)

    @property
    def offered(self) -> str:
        """The slot types that could open it, for messages."""
        return ", ".join(sorted({slot.type for slot in self.slots}))


class OpenPackage:
    """A package whose data key is at hand; everything it returns is authenticated."""

    def __init__(self, reader: PackageReader, data_key: bytes, slot_id: str) -> None:
        """Check MAC, commitment, end and footer, in this order; raise `PackageError`."""
        header, file = reader.header, reader.file
        header.check_mac(data_key)
        self.data_key = data_key
        self.header = header
        self.file = file
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

    def read(self, offset: int, length: int) -> bytes:
        """Return plaintext bytes; raise `StreamDamaged`."""
        return b"".join(bytes(piece) for piece in self.pieces(offset, length))

    def pieces(self, offset: int, length: int) -> Iterator[memoryview]:
        """Yield plaintext in pieces of up to 1 MiB; each is valid until the next is asked for."""
        return read_pieces(self, offset, length)

    @property
    def index(self) -> PackageIndex:
        """The entries; read and checked against the footer once. Raises `ManifestMalformed`."""
        if self._index is None:
            data = self.read(self.footer.index_offset, self.footer.index_length)
            if sha256(data) != self.footer.index_sha256:
                raise ManifestMalformed(reason="index hash")
            self._index = PackageIndex(data, self.footer.entries)
        return self._index

    def line(self, number: int) -> ManifestLine:
        """Return an entry's manifest line."""
        start, end = self.index.line_span(number)
        end = self.footer.manifest_length if end is None else end
        if not 0 <= start < end <= self.footer.manifest_length:
            raise ManifestMalformed(reason="index line")
        return parse_line(self.read(self.footer.manifest_offset + start, end - start - 1))

    def content(self, number: int) -> Iterator[memoryview]:
        """Yield a file's content, authentic as sealed; its hash is the caller's to check."""
        return self.pieces(*self.content_place(number))

    def content_place(self, number: int) -> tuple[int, int]:
        """Return where a file's content begins in the plaintext, and its size in bytes."""
        offset, size = self.index.offset(number), self.index.size(number)
        if offset + size > self.footer.tags_offset:
            raise ManifestMalformed(reason="index offset")
        return offset, size

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
