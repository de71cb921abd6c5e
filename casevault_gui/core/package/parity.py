"""Making parity for a package, and a whole package out of a damaged one and its parity.

A package is cut into columns of equal length; block n of every column is row n. So a damaged
stretch touches each row as seldom as it can (docs/recovery-record.md, 2).
"""

from __future__ import annotations

from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.errors import DamageBeyondRecovery, PackageChangedMeanwhile
from casevault_gui.core.package import erasure_code
from casevault_gui.core.package.recovery_record import CHECKSUM, RecordHead, new_head
from casevault_gui.core.package.sealed_file import read_leniently
from casevault_gui.core.positions import read_at, write_at
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.package.recovery_record import RecordReader
    from casevault_gui.core.package.sealed_file import SealedFile

_RUN = 1 << 20
"""Bytes of a column that are worked on at once."""


class Health(NamedTuple):
    """How a package stands against its record.

    `damaged` of its `blocks` do not hold, of `block` bytes each; `beyond` of them cannot be
    repaired. `parity_damaged` blocks of the record do not hold. `length` is what the package has,
    where it should have `wanted`.
    """

    blocks: int
    block: int
    damaged: int
    beyond: int
    parity_damaged: int
    length: int
    wanted: int

    @property
    def whole(self) -> bool:
        """Whether nothing of the package is damaged."""
        return self.damaged == 0 and self.length == self.wanted


def write_record(
    file: SealedFile,
    package: bytes,
    parity: int,
    out: int,
    *,
    report: Report,
    cancel: CancelToken,
) -> RecordHead:
    """Write the record of a whole package to the open, empty file `out`; return its head.

    Raises `SourceUnreadable`, `Cancelled`, `OSError`; and
    `PackageChangedMeanwhile` if the package is not the same when it is read again.
    """
    head = new_head(package, file.size, parity)
    whole, checksums = _read_whole(file, head, report, cancel)
    done = 0
    for first, count in _runs(head):
        cancel.check()
        columns = [_read(file, head, column, first, count) for column in range(head.data)]
        for column, data in enumerate(columns):
            place = _place(head, column, first)
            if checksums[place : place + CHECKSUM * count] != _checksums(data, head.block):
                raise PackageChangedMeanwhile(path=file.name)
        for column, data in enumerate(erasure_code.encode(columns, head.parity), head.data):
            place = _place(head, column, first)
            checksums[place : place + CHECKSUM * count] = _checksums(data, head.block)
            row = (column - head.data) * head.rows + first
            _write_at(out, data, head.parity_start + row * head.block)
        done += head.data * len(columns[0])
        report(Progress(Stage.PROTECT, head.length + min(done, head.length), 2 * head.length))
    head = head._replace(sha256=whole, table_sha256=sha256(checksums).digest())
    _write_at(out, head.pack() + checksums, 0)
    _write_at(out, checksums + head.pack(), head.parity_end)
    return head


def examine(
    file: SealedFile, record: RecordReader, *, report: Report, cancel: CancelToken
) -> Health:
    """Compare every block with the record; raise `Cancelled`. What cannot be read is damaged."""
    return _Mending(file, record, None).run(report, cancel)


def repair(
    file: SealedFile, record: RecordReader, out: int, *, report: Report, cancel: CancelToken
) -> Health:
    """Write the whole package to the open, empty file `out`, unless nothing is damaged.

    Raises `DamageBeyondRecovery`, `Cancelled`, `OSError`. What was
    written is as it was sealed only if this returns: its SHA-256 was compared.
    """
    head = record.head
    health = _Mending(file, record, out).run(report, cancel)
    if health.whole:
        return health
    if health.beyond or _hash_written(out, head.length, cancel) != head.sha256:
        raise DamageBeyondRecovery(
            damaged=health.damaged, beyond=health.beyond, blocks=health.blocks
        )
    return health


class _Mending:
    def __init__(self, file: SealedFile, record: RecordReader, out: int | None) -> None:
        self._file = file
        self._record = record
        self._out = out
        self._damaged = self._beyond = self._parity_damaged = 0

    def run(self, report: Report, cancel: CancelToken) -> Health:
        head, done = self._record.head, 0
        for first, count in _runs(head):
            cancel.check()
            self._mend(first, count)
            done += head.data * count * head.block
            report(Progress(Stage.REPAIR, min(done, head.length), head.length))
        return Health(
            blocks=-(-head.length // head.block),
            block=head.block,
            damaged=self._damaged,
            beyond=self._beyond,
            parity_damaged=self._parity_damaged,
            length=self._file.size,
            wanted=head.length,
        )

    def _mend(self, first: int, count: int) -> None:
        head, record = self._record.head, self._record
        columns = [_read(self._file, head, column, first, count) for column in range(head.data)]
        columns += [record.parity(column, first, count) for column in range(head.parity)]
        bad = [self._bad(column, first, data) for column, data in enumerate(columns)]
        self._damaged += sum(sum(rows) for rows in bad[: head.data])
        self._parity_damaged += sum(sum(rows) for rows in bad[head.data :])
        by_row = enumerate(zip(*bad, strict=True))
        for pattern, rows in groupby(by_row, key=lambda row: row[1]):
            if any(pattern[: head.data]):
                numbers = [number for number, _ in rows]
                self._mend_rows(columns, pattern, numbers[0], len(numbers))
        if self._out is not None:
            for column, data in enumerate(columns[: head.data]):
                place = (column * head.rows + first) * head.block
                _write_at(self._out, data[: max(0, head.length - place)], place)

    def _mend_rows(
        self, columns: list[bytes], pattern: tuple[bool, ...], row: int, count: int
    ) -> None:
        """Mend rows that lack the same blocks, in place."""
        head = self._record.head
        lost = [column for column in range(head.data) if pattern[column]]
        if sum(pattern) > head.parity:
            self._beyond += count * len(lost)
            return
        if self._out is None:
            return
        start, end = row * head.block, (row + count) * head.block
        held = {
            column: data[start:end] for column, data in enumerate(columns) if not pattern[column]
        }
        made = erasure_code.reconstruct(held, lost, head.data)
        for column, data in zip(lost, made, strict=True):
            columns[column] = columns[column][:start] + data + columns[column][end:]

    def _bad(self, column: int, first: int, data: bytes) -> list[bool]:
        head, checksums = self._record.head, self._record.checksums
        block, place = head.block, _place(head, column, first)
        return [
            checksums[place + number * CHECKSUM : place + (number + 1) * CHECKSUM]
            != sha256(data[number * block : (number + 1) * block]).digest()[:CHECKSUM]
            for number in range(len(data) // block)
        ]


def _runs(head: RecordHead) -> Iterator[tuple[int, int]]:
    """Yield runs of rows: the first, and how many."""
    step = max(1, _RUN // head.block)
    for first in range(0, head.rows, step):
        yield first, min(step, head.rows - first)


def _read(file: SealedFile, head: RecordHead, column: int, first: int, count: int) -> bytes:
    place = (column * head.rows + first) * head.block
    data = read_leniently(file, place, min(count * head.block, max(0, head.length - place)))
    return data.ljust(count * head.block, b"\0")


def _place(head: RecordHead, column: int, row: int) -> int:
    return CHECKSUM * (column * head.rows + row)


def _checksums(data: bytes, block: int) -> bytes:
    view = memoryview(data)
    return b"".join(
        sha256(view[start : start + block]).digest()[:CHECKSUM]
        for start in range(0, len(data), block)
    )


def _read_whole(
    file: SealedFile, head: RecordHead, report: Report, cancel: CancelToken
) -> tuple[bytes, bytearray]:
    """Return the package's SHA-256, and the list with the checksums of its own blocks."""
    whole = sha256()
    checksums = bytearray(head.table)
    for column in range(head.data):
        for first, count in _runs(head):
            cancel.check()
            place = (column * head.rows + first) * head.block
            data = file.read(place, count * head.block)
            whole.update(data)
            at = _place(head, column, first)
            checksums[at : at + CHECKSUM * count] = _checksums(
                data.ljust(count * head.block, b"\0"), head.block
            )
            done = min(place + count * head.block, head.length)
            report(Progress(Stage.PROTECT, done, 2 * head.length))
    return whole.digest(), checksums


def _hash_written(out: int, length: int, cancel: CancelToken) -> bytes:
    digest, place = sha256(), 0
    while place < length:
        cancel.check()
        data = read_at(out, _RUN, place)
        if not data:
            break
        digest.update(data)
        place += len(data)
    return digest.digest()


def _write_at(out: int, data: bytes | bytearray, place: int) -> None:
    view = memoryview(data)
    while view:
        written = write_at(out, view, place)
        view, place = view[written:], place + written
