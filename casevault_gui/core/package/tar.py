"""Deterministic pax tar members (docs/cvx-format.md sections 7.1 and 7.2).

A member's header is a function of its name, kind, mode, size and time, so a reader verifies a
header by making it again: no byte of the tar is without an account.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from zlib import adler32

BLOCK = 512
END = bytes(2 * BLOCK)

_NAME_FIELD = 100
_PREFIX_FIELD = 155
_OCTAL_11 = 1 << 33
_REST = b"0000000\x000000000\x00"
_TAIL = b"ustar\x0000" + bytes(64) + b"0000000\x000000000\x00"


def filling(size: int) -> int:
    """How many zero bytes follow content of `size` bytes."""
    return -size % BLOCK


def member_header(
    package: str, path: str, *, folder: bool = False, mode: int, size: int = 0, mtime_s: int = 0
) -> bytes:
    """Return the header of a member, with the pax header before it where one is needed.

    `package` is the id in hexadecimal, `path` is relative to the bag and empty for the bag itself.
    """
    full = f"{package}/{path}" if path else package
    full_name = (full + "/" if folder else full).encode()
    records = prefix = b""
    name = full_name
    if len(name) > _NAME_FIELD or not name.isascii():
        cut = full_name.rfind(b"/", 0, min(len(full_name) - 1, _PREFIX_FIELD + 1))
        rest = full_name[cut + 1 :]
        if full_name.isascii() and cut > 0 and len(rest) <= _NAME_FIELD:
            prefix, name = full_name[:cut], rest
        else:
            records = _record(b"path", full_name)
            name = f"{package}/long/{sha256(full_name).hexdigest()[:20]}".encode()
    if size >= _OCTAL_11:
        records += _record(b"size", b"%d" % size)
        size = 0
    if not 0 <= mtime_s < _OCTAL_11:
        mtime_s = 0
    block = _block(name, prefix, b"5" if folder else b"0", mode, size, mtime_s)
    if not records:
        return block
    pax = _block(f"{package}/pax".encode(), b"", b"x", 0o644, len(records), 0)
    return pax + records + bytes(filling(len(records))) + block


def _block(name: bytes, prefix: bytes, kind: bytes, mode: int, size: int, mtime: int) -> bytes:
    head = b"%b%07o\x00%b%011o\x00%011o\x00" % (
        name.ljust(_NAME_FIELD, b"\0"),
        mode,
        _REST,
        size,
        mtime,
    )
    tail, tail_sum = _tail(kind, prefix)
    # The lower half of an Adler-32 is 1 and the sum of the bytes; of so few it never overflows.
    head_sum = (adler32(head) & 0xFFFF) - 1
    return b"%b%06o\x00 %b" % (head, head_sum + tail_sum, tail)


@lru_cache(maxsize=64)
def _tail(kind: bytes, prefix: bytes) -> tuple[bytes, int]:
    """Return what follows the checksum, and what it adds to it: the same for a folder's files."""
    tail = b"%b%b%b%b" % (kind, bytes(100), _TAIL, prefix.ljust(_PREFIX_FIELD + 12, b"\0"))
    return tail, sum(tail) + 8 * 0x20


def _record(key: bytes, value: bytes) -> bytes:
    body = b" %b=%b\n" % (key, value)
    length = len(body) + 1
    while len(b"%d" % length) + len(body) != length:
        length += 1
    return b"%d%b" % (length, body)
