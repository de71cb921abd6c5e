"""The code of recovery records: Reed–Solomon over GF(2^8), from ISA-L through `pyeclib`.

The only import of that library (extra `recovery`). What it computes is written out in
docs/recovery-record.md, so that no one depends on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casevault_gui.core.errors import RecoveryLibraryMissing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_TYPE = "isa_l_rs_cauchy"
_HEADER = 80
"""What the library puts before each block; it depends on number and length alone."""


class ErasureCode:
    """Makes `parity` blocks for each `data` blocks, and lost ones from any `data` that are left.

    Blocks of one call have one length, a multiple of 64 bytes.
    """

    def __init__(self, data: int, parity: int) -> None:
        """Raise `RecoveryLibraryMissing` where the library is not installed."""
        try:
            from pyeclib.ec_iface import ECDriver  # noqa: PLC0415
        except ImportError as error:
            raise RecoveryLibraryMissing(extra="recovery") from error
        self._data = data
        self._driver: Any = ECDriver(k=data, m=parity, ec_type=_TYPE)
        self._headers: tuple[int, list[bytes]] = (0, [])

    def encode(self, blocks: Sequence[bytes]) -> list[bytes]:
        """Return the parity of `data` blocks."""
        made: list[bytes] = self._driver.encode(b"".join(blocks))
        return [block[_HEADER:] for block in made[self._data :]]

    def reconstruct(self, held: Mapping[int, bytes], lost: Sequence[int]) -> list[bytes]:
        """Return the lost blocks by number; `held` are at least `data` others."""
        length = len(next(iter(held.values())))
        headers = self._headers_for(length)
        given = [headers[number] + block for number, block in held.items()]
        made: list[bytes] = self._driver.reconstruct(given, list(lost))
        return [block[_HEADER:] for block in made]

    def _headers_for(self, length: int) -> list[bytes]:
        if self._headers[0] != length:
            blank = self._driver.encode(bytes(length * self._data))
            self._headers = length, [block[:_HEADER] for block in blank]
        return self._headers[1]
