"""The recovery record: a file beside a package that repairs a part of it (docs/recovery-record.md).

It holds nothing secret and needs no key. Its own head and the list of checksums stand in it twice,
in front and behind.
"""

from __future__ import annotations

import struct
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.errors import RecoveryRecordInvalid
from casevault_gui.core.package.sealed_file import read_leniently

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.package.sealed_file import SealedFile

SUFFIX = ".recovery"
DATA = 20
"""Blocks of a package in each row."""
PERCENT = {5: 1, 10: 2, 20: 4, 40: 8}
"""Blocks of parity in each row, by how much of the package they repair."""
CHECKSUM = 16
HEAD = 160
_MAGIC = b"CVXREC1\n"
_VERSION, _CODE = 1, 1
_MOST_BLOCKS = 32
_SMALL_BLOCK, _BLOCK = 4 << 10, 64 << 10
_LEAST_BLOCK, _LARGEST_BLOCK = 4 << 10, 1 << 20
_SMALL_PACKAGE = 64 << 20
_MAX_LENGTH = 1 << 62
_HEAD = struct.Struct(">8sHBBB3sI16sQ32s32s20s")


def beside(package: Path) -> Path:
    """Return where the recovery record of a package lies if nobody says otherwise."""
    return package.with_name(package.name + SUFFIX)


class RecordHead(NamedTuple):
    """What a record protects, and how.

    `data` blocks of the package and `parity` blocks of the record make a row; `block` is their
    length in bytes, `length` the package's. `sha256` is that of the whole package, `table_sha256`
    that of the list of checksums.
    """

    data: int
    parity: int
    block: int
    package: bytes
    length: int
    sha256: bytes
    table_sha256: bytes

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return -(-self.length // (self.data * self.block))

    @property
    def table(self) -> int:
        """Length of the list of checksums."""
        return CHECKSUM * self.rows * (self.data + self.parity)

    @property
    def parity_start(self) -> int:
        """Where parity begins in the record."""
        return HEAD + self.table

    @property
    def parity_end(self) -> int:
        """Where parity ends in the record, and the second list begins."""
        return self.parity_start + self.parity * self.rows * self.block

    @property
    def size(self) -> int:
        """Length of the whole record."""
        return self.parity_end + self.table + HEAD

    def pack(self) -> bytes:
        """Return the head's bytes."""
        packed = _HEAD.pack(
            _MAGIC,
            _VERSION,
            _CODE,
            self.data,
            self.parity,
            b"",
            self.block,
            self.package,
            self.length,
            self.sha256,
            self.table_sha256,
            b"",
        )
        return packed + sha256(packed).digest()


def new_head(package: bytes, length: int, parity: int) -> RecordHead:
    """Return the head for a package of `length` bytes, its two hashes still to come."""
    block = _SMALL_BLOCK if length < _SMALL_PACKAGE else _BLOCK
    return RecordHead(DATA, parity, block, package, length, bytes(32), bytes(32))


def parse_head(data: bytes) -> RecordHead:
    """Parse a head; raise `RecoveryRecordInvalid`."""
    if not data.startswith(_MAGIC):
        raise RecoveryRecordInvalid(problem="not-one")
    if len(data) != HEAD or sha256(data[: _HEAD.size]).digest() != data[_HEAD.size :]:
        raise RecoveryRecordInvalid(problem="damaged")
    _, version, code, width, parity, zero, block, package, length, whole, table, rest = (
        _HEAD.unpack_from(data)
    )
    if (version, code) != (_VERSION, _CODE):
        raise RecoveryRecordInvalid(problem="newer")
    sound = (
        width >= 1
        and parity >= 1
        and width + parity <= _MOST_BLOCKS
        and _LEAST_BLOCK <= block <= _LARGEST_BLOCK
        and block & (block - 1) == 0
        and 1 <= length <= _MAX_LENGTH
        and not any(zero + rest)
    )
    if not sound:
        raise RecoveryRecordInvalid(problem="rules")
    return RecordHead(width, parity, block, package, length, whole, table)


class RecordReader:
    """A record that may be damaged itself: its head, its checksums, and parity where it is left."""

    def __init__(self, file: SealedFile) -> None:
        """Read head and list from whichever copy is whole; raise `RecoveryRecordInvalid`."""
        self._file = file
        self.head, self._start = self._find_head()
        self.checksums = self._find_table()

    def parity(self, column: int, first: int, count: int) -> bytes:
        """Return parity of `count` rows from row `first`; zeros where it cannot be read."""
        head = self.head
        offset = head.parity_start + (column * head.rows + first) * head.block
        return read_leniently(self._file, self._start + offset, count * head.block)

    def _find_head(self) -> tuple[RecordHead, int]:
        try:
            return parse_head(read_leniently(self._file, 0, HEAD)), 0
        except RecoveryRecordInvalid as error:
            if error.facts["problem"] == "newer":
                raise
            place = self._file.size - HEAD
            if place <= 0:
                raise
            try:
                head = parse_head(read_leniently(self._file, place, HEAD))
            except RecoveryRecordInvalid:
                raise error from None
            return head, self._file.size - head.size

    def _find_table(self) -> bytes:
        head = self.head
        # A list longer than the file that should hold it is no list: nothing of its size is read.
        if head.table <= self._file.size:
            for offset in (HEAD, head.parity_end):
                table = read_leniently(self._file, self._start + offset, head.table)
                if sha256(table).digest() == head.table_sha256:
                    return table
        raise RecoveryRecordInvalid(problem="damaged")
