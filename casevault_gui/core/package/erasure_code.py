"""The code of recovery records: Reed–Solomon's over GF(2^8), with Cauchy's matrix as ISA-L has it.

Written out in docs/recovery-record.md, section 2. A block is multiplied by a translation table and
added as one long integer, so that the work on bytes is not Python's (docs/decisions/0060).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_POLYNOMIAL = 0x11D
_ORDER = 255


def encode(blocks: Sequence[bytes], parity: int) -> list[bytes]:
    """Return `parity` blocks for a row of blocks of one length."""
    length, width = len(blocks[0]), len(blocks)
    return [
        _sum((block, _coefficient(number, column)) for column, block in enumerate(blocks)).to_bytes(
            length, "little"
        )
        for number in range(width, width + parity)
    ]


def reconstruct(held: Mapping[int, bytes], lost: Sequence[int], width: int) -> list[bytes]:
    """Return the lost blocks of a row of `width`, by number; parity is numbered from there on.

    `held` are all others of the row, and as many parity blocks as there are lost ones, or more.
    """
    length = len(next(iter(held.values())))
    checks = sorted(number for number in held if number >= width)[: len(lost)]
    matrix = [[_coefficient(check, column) for column in lost] for check in checks]
    values = [
        int.from_bytes(held[check], "little")
        ^ _sum((held[n], _coefficient(check, n)) for n in range(width) if n in held)
        for check in checks
    ]
    rows = [value.to_bytes(length, "little") for value in values]
    return [
        _sum(zip(rows, line, strict=True)).to_bytes(length, "little") for line in _inverted(matrix)
    ]


def _sum(terms: Iterable[tuple[bytes, int]]) -> int:
    total = 0
    for block, factor in terms:
        total ^= int.from_bytes(block.translate(_table(factor)), "little")
    return total


def _coefficient(parity: int, column: int) -> int:
    """Return Cauchy's 1 / (parity + column)."""
    return _inverse(parity ^ column)


def _inverted(matrix: list[list[int]]) -> list[list[int]]:
    """Return the inverse: Gauss and Jordan's elimination. Cauchy's submatrices all have one."""
    size = len(matrix)
    work = [row + [int(at == n) for n in range(size)] for at, row in enumerate(matrix)]
    for pivot in range(size):
        swap = next(row for row in range(pivot, size) if work[row][pivot])
        work[pivot], work[swap] = work[swap], work[pivot]
        scale = _inverse(work[pivot][pivot])
        work[pivot] = [_product(scale, item) for item in work[pivot]]
        for row in range(size):
            factor = work[row][pivot]
            if row != pivot and factor:
                pairs = zip(work[row], work[pivot], strict=True)
                work[row] = [item ^ _product(factor, other) for item, other in pairs]
    return [row[size:] for row in work]


@cache
def _table(factor: int) -> bytes:
    return bytes(_product(factor, byte) for byte in range(256))


def _product(left: int, right: int) -> int:
    powers, logarithms = _field()
    if not (left and right):
        return 0
    return powers[(logarithms[left] + logarithms[right]) % _ORDER]


def _inverse(number: int) -> int:
    powers, logarithms = _field()
    return powers[-logarithms[number] % _ORDER]


@cache
def _field() -> tuple[list[int], list[int]]:
    """Return powers of x, and logarithms to it."""
    powers, logarithms, value = [0] * _ORDER, [0] * (_ORDER + 1), 1
    for exponent in range(_ORDER):
        powers[exponent], logarithms[value] = value, exponent
        value <<= 1
        if value > _ORDER:
            value ^= _POLYNOMIAL
    return powers, logarithms
