"""Salvage: opening what is left of a damaged package (docs/cvx-format.md section 12).

A file comes out only if every chunk it lies in authenticates and, where a list still names it, its
SHA-256 holds.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.crypto.stream import CHUNK, StreamOpener, plain_length
from casevault_gui.core.errors import CommitmentMismatch, EntryUnknown, StreamDamaged
from casevault_gui.core.package.contents import Contents
from casevault_gui.core.package.damage import (
    MendedFile,
    Opening,
    chunks_of,
    find_layout,
    find_openings,
)
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.package.locked import Locked
from casevault_gui.core.package.salvage_list import Listing, list_entries
from casevault_gui.core.package.volume_set import open_sealed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from casevault_gui.core.package.slots import Slot
    from casevault_gui.core.progress import CancelToken, Report

_MAX_TAG = 64 << 20


class Loss(NamedTuple):
    """A file that does not come out: `lost` of its bytes lie in chunks that do not hold."""

    number: int
    lost: int


class DamagedReader(Locked["Salvage"]):
    """What is left of a package. Use as a context; `unlock_*` gives access to what still holds."""

    def __init__(self, path: Path) -> None:
        """Look for what opens it; raise `OpeningLost`, `PackageError` or `SourceUnreadable`."""
        file = open_sealed(path, damaged=True)
        try:
            self.openings = find_openings(file)
            self.layout = find_layout(file, self.openings)
        except BaseException:
            file.close()
            raise
        slots: list[Slot] = []
        for opening in self.openings:
            slots += [slot for slot in opening.header.slots if slot not in slots]
        super().__init__(file, self.openings[0].header, tuple(slots))

    @property
    def commitment(self) -> bytes:
        """The stream's commitment as the first opening has it, 32 bytes."""
        return self.openings[0].commitment

    def _opened(self, data_key: bytes, slot_id: str) -> Salvage:
        return Salvage(self, data_key, slot_id)


class Salvage(Contents):
    """An opened damaged package; `survey` first, then everything else."""

    def __init__(self, reader: DamagedReader, data_key: bytes, slot_id: str) -> None:
        """Find the opening whose commitment belongs to the key; raise `CommitmentMismatch`."""
        self.opening, self.opener = _matching(reader.openings, data_key)
        self.header = self.opening.header
        self.slot_id = slot_id
        self.stream_start = 0
        self.file = self.mended = MendedFile(reader.file, reader.layout)
        self._listing: Listing | None = None
        self._losses: tuple[Loss, ...] = ()
        self._unlisted_sums: dict[int, bytes] = {}

    def survey(self, *, report: Report, cancel: CancelToken) -> None:
        """Find what holds, and list it. Reads the whole file; raise `Cancelled`."""
        self.mended.survey(self.opener, report=report, cancel=cancel)
        self.stream_length = self.mended.stream_length
        if self.mended.whole_length:
            self.length = plain_length(self.stream_length)
        else:
            self.length = self.mended.chunks * CHUNK
        self._listing = list_entries(self)
        self._losses = tuple(self._look_for_losses())

    @property
    def length_known(self) -> bool:
        """Whether the end was found, once surveyed."""
        return self.mended.whole_length

    @property
    def listing(self) -> Listing:
        """What is known of the entries, once surveyed."""
        if self._listing is None:
            msg = "survey first"
            raise ValueError(msg)
        return self._listing

    @property
    def index(self) -> PackageIndex:
        """The entries that are known of."""
        return self.listing.index

    @property
    def payload_end(self) -> int:
        """Where the evidence may end in the plaintext at most."""
        return self.length

    def holds(self, offset: int, length: int) -> bool:
        """Whether every byte of a range of the plaintext is in chunks that hold."""
        return offset + length <= self.length and self.mended.holds(*chunks_of(offset, length))

    def next_held(self, offset: int) -> int | None:
        """Return the first offset from there on that lies in a chunk that holds."""
        number = self.mended.next_held(offset // CHUNK)
        return None if number is None else max(offset, number * CHUNK)

    @property
    def losses(self) -> tuple[Loss, ...]:
        """The files that are known of and do not hold, once surveyed."""
        return self._losses

    def holding(self) -> frozenset[int]:
        """Return the numbers of the entries that come out, folders among them."""
        return frozenset(range(len(self.index))).difference(loss.number for loss in self.losses)

    def _look_for_losses(self) -> Iterator[Loss]:
        index = self.index
        for number in range(len(index)):
            offset, size = index.offset(number), index.size(number)
            if not index.folder(number) and size and not self.holds(offset, size):
                yield Loss(number, self._lost_bytes(offset, size))

    def content_sha256(self, number: int) -> bytes:
        """Return the SHA-256 a file must have: as listed or, where no list names it, as it is."""
        if number not in self.listing.unlisted:
            return self.index.sha256(number)
        if number not in self._unlisted_sums:
            digest = sha256()
            for piece in self.content(number):
                digest.update(piece)
            self._unlisted_sums[number] = digest.digest()
        return self._unlisted_sums[number]

    def tag(self, path: str) -> bytes:
        """Return a tag file that is known of and holds; raise `EntryUnknown`."""
        offset, size = self.listing.tags.get(path, (0, -1))
        if not 0 <= size <= _MAX_TAG or not self.holds(offset, size):
            raise EntryUnknown(path=path)
        try:
            return self.read(offset, size)
        except StreamDamaged as error:
            # It held when it was surveyed: the medium goes on failing.
            raise EntryUnknown(path=path) from error

    def _lost_bytes(self, offset: int, size: int) -> int:
        first, end = chunks_of(offset, size)
        held = 0
        for number in (first, end - 1):
            if self.mended.holds(number, number + 1):
                start, stop = max(offset, number * CHUNK), min(offset + size, (number + 1) * CHUNK)
                held += stop - start
            if end - first == 1:
                return size - held
        return size - held - CHUNK * self.mended.held(first + 1, end - 1)


def _matching(openings: tuple[Opening, ...], data_key: bytes) -> tuple[Opening, StreamOpener]:
    problem = CommitmentMismatch()
    for opening in openings:
        try:
            opener = StreamOpener(data_key, opening.header.package_id, opening.prefix)
        except CommitmentMismatch as error:
            problem = error
        else:
            return opening, opener
    raise problem
