#!/usr/bin/env python3
"""Repairs a damaged CaseVault package by its recovery record, with Python's standard library alone.

    python3 cvx_repair.py PACKAGE.cvx OUT.cvx [RECORD]

Written from docs/recovery-record.md and nothing else, for the day when the program that made both
no longer runs. It needs no key and changes neither file; OUT.cvx is new, and written only if it has
the SHA-256 of the package as it was sealed. A package in volumes: join their contents first.
"""

from __future__ import annotations

import hashlib
import os
import struct
import sys
from typing import BinaryIO, NamedTuple

HEAD = struct.Struct(">8sHBBB3sI16sQ32s32s20s")
SIZE = HEAD.size + 32
CHECKSUM = 16


class Head(NamedTuple):
    """What the record protects, by section 3."""

    data: int
    parity: int
    block: int
    length: int
    whole: bytes
    table: bytes

    @property
    def rows(self) -> int:
        """Rows of blocks."""
        return -(-self.length // (self.data * self.block))

    @property
    def table_size(self) -> int:
        """Length of the list of checksums."""
        return CHECKSUM * self.rows * (self.data + self.parity)

    @property
    def size(self) -> int:
        """Length of the record."""
        return 2 * (SIZE + self.table_size) + self.rows * self.parity * self.block


class Field:
    """GF(256) modulo 0x11D."""

    def __init__(self) -> None:
        """Make the tables."""
        self._powers, self._logarithms, value = [0] * 510, [0] * 256, 1
        for exponent in range(255):
            self._powers[exponent] = self._powers[exponent + 255] = value
            self._logarithms[value] = exponent
            value = value << 1 ^ (0x11D if value & 0x80 else 0)
        every = range(256)
        self._tables = [bytes(self.product(left, right) for right in every) for left in every]

    def product(self, left: int, right: int) -> int:
        """Return left times right."""
        if not (left and right):
            return 0
        return self._powers[self._logarithms[left] + self._logarithms[right]]

    def inverse(self, number: int) -> int:
        """Return 1 / number."""
        return self._powers[255 - self._logarithms[number]]

    def times(self, block: bytes, number: int) -> int:
        """Return a block with every byte multiplied, as one integer."""
        return int.from_bytes(block.translate(self._tables[number]), "big")


FIELD = Field()


def solve(matrix: list[list[int]], values: list[bytes]) -> list[bytes]:
    """Return the lost blocks: Gauss and Jordan's elimination."""
    count = len(matrix)
    for pivot in range(count):
        swap = next(row for row in range(pivot, count) if matrix[row][pivot])
        matrix[pivot], matrix[swap] = matrix[swap], matrix[pivot]
        values[pivot], values[swap] = values[swap], values[pivot]
        scale = FIELD.inverse(matrix[pivot][pivot])
        matrix[pivot] = [FIELD.product(scale, item) for item in matrix[pivot]]
        values[pivot] = as_block(FIELD.times(values[pivot], scale), values[pivot])
        for row in range(count):
            factor = matrix[row][pivot]
            if row == pivot or not factor:
                continue
            for column in range(count):
                matrix[row][column] ^= FIELD.product(factor, matrix[pivot][column])
            change = FIELD.times(values[pivot], factor)
            values[row] = as_block(int.from_bytes(values[row], "big") ^ change, values[row])
    return values


def as_block(value: int, like: bytes) -> bytes:
    """Return an integer as bytes, as long as another block."""
    return value.to_bytes(len(like), "big")


def read(file: BinaryIO, offset: int, length: int) -> bytes:
    """Return `length` bytes, with zeros for what is not there or cannot be read."""
    data = b""
    try:
        if offset >= 0:
            file.seek(offset)
            data = file.read(length)
    except OSError:
        data = b""
    return data.ljust(length, b"\0")


def find_head(file: BinaryIO) -> tuple[Head, int]:
    """Return the record's head and where the record begins in its file (section 4, step 1)."""
    end = os.fstat(file.fileno()).st_size
    for place in (0, end - SIZE):
        raw = read(file, place, SIZE)
        if raw.startswith(b"CVXREC1\n") and hashlib.sha256(raw[:-32]).digest() == raw[-32:]:
            fields = HEAD.unpack_from(raw)
            if fields[1:3] != (1, 1):
                sys.exit("This record is of a later version.")
            head = Head(fields[3], fields[4], fields[6], *fields[8:11])
            return head, 0 if place == 0 else end - head.size
    sys.exit("No head of this record is whole.")


class Repair:
    """A damaged package and its record."""

    def __init__(self, package: BinaryIO, record: BinaryIO) -> None:
        """Read head and list."""
        self.package, self.record = package, record
        self.head, self.start = find_head(record)
        head = self.head
        self.parity = self.start + SIZE + head.table_size
        behind = self.parity + head.rows * head.parity * head.block
        for place in (self.start + SIZE, behind):
            self.table = read(record, place, head.table_size)
            if hashlib.sha256(self.table).digest() == head.table:
                break
        else:
            sys.exit("No list of checksums in this record is whole.")

    def block(self, column: int, row: int) -> bytes | None:
        """Return a block if its checksum holds."""
        head, number = self.head, column * self.head.rows + row
        if column < head.data:
            here = min(head.block, max(0, head.length - number * head.block))
            found = read(self.package, number * head.block, here).ljust(head.block, b"\0")
        else:
            number_of_parity = number - head.data * head.rows
            found = read(self.record, self.parity + number_of_parity * head.block, head.block)
        expected = self.table[CHECKSUM * number : CHECKSUM * (number + 1)]
        return found if hashlib.sha256(found).digest()[:CHECKSUM] == expected else None

    def row(self, row: int) -> tuple[list[bytes], int]:
        """Return a row's blocks of the package, and how many of them were lost."""
        width, every = self.head.data, self.head.data + self.head.parity
        found = {column: self.block(column, row) for column in range(every)}
        held = {column: block for column, block in found.items() if block is not None}
        lost = [column for column in range(width) if column not in held]
        checks = [column for column in range(width, every) if column in held][: len(lost)]
        if len(checks) < len(lost):
            sys.exit(f"Row {row} lacks {len(lost)} blocks and has {len(checks)} to repair them.")
        values = []
        for check in checks:
            value = int.from_bytes(held[check], "big")
            for column in range(width):
                if column in held:
                    value ^= FIELD.times(held[column], FIELD.inverse(check ^ column))
            values.append(as_block(value, held[check]))
        matrix = [[FIELD.inverse(check ^ column) for column in lost] for check in checks]
        held.update(zip(lost, solve(matrix, values), strict=True))
        return [held[column] for column in range(width)], len(lost)

    def write(self, out: BinaryIO) -> int:
        """Write the package as it was; return how many blocks were lost."""
        head, repaired = self.head, 0
        for row in range(head.rows):
            blocks, lost = self.row(row)
            repaired += lost
            for column, block in enumerate(blocks):
                place = (column * head.rows + row) * head.block
                if place < head.length:
                    out.seek(place)
                    out.write(block[: head.length - place])
        out.seek(0)
        digest = hashlib.sha256()
        while piece := out.read(1 << 20):
            digest.update(piece)
        if digest.digest() != head.whole:
            sys.exit("What was written is not the package: its SHA-256 differs.")
        os.fsync(out.fileno())
        return repaired


def main(package: str, target: str, record: str = "") -> None:
    """Repair `package` into the new file `target`."""
    partial = target + ".partial"
    if os.path.lexists(target):
        sys.exit("The new file is there already.")
    with open(package, "rb") as damaged, open(record or package + ".recovery", "rb") as known:
        repair = Repair(damaged, known)
        out = os.fdopen(os.open(partial, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b")
        try:
            with out:
                repaired = repair.write(out)
            os.link(partial, target)
        finally:
            os.unlink(partial)
    print(f"{repaired} blocks repaired; SHA-256 {repair.head.whole.hex()}")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
