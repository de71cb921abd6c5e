"""The footer at the end of the plaintext (docs/cvx-format.md section 7)."""

from __future__ import annotations

import struct
from hashlib import sha256

from casevault_gui.core.errors import FooterMalformed
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.tar import BLOCK

LENGTH = 256
_MAGIC = b"CVXFOOT1"
_FORM = struct.Struct(">8s11Q32s32s32s32x")


@dataclass(frozen=True, slots=True)
class Footer:
    """Where the parts of the plaintext are; offsets and lengths in bytes."""

    tar_length: int
    tags_offset: int
    manifest_offset: int
    manifest_length: int
    index_offset: int
    index_length: int
    padding: int
    entries: int
    files: int
    content_bytes: int
    exceptions: int
    root: bytes
    manifest_sha256: bytes
    index_sha256: bytes

    def pack(self) -> bytes:
        """Return the 256 bytes."""
        body = _FORM.pack(
            _MAGIC,
            self.tar_length,
            self.tags_offset,
            self.manifest_offset,
            self.manifest_length,
            self.index_offset,
            self.index_length,
            self.padding,
            self.entries,
            self.files,
            self.content_bytes,
            self.exceptions,
            self.root,
            self.manifest_sha256,
            self.index_sha256,
        )
        return body + sha256(body).digest()

    @classmethod
    def parse(cls, data: bytes, plain_length: int) -> Footer:
        """Parse and check against the plaintext's length; raise `FooterMalformed`."""
        body = data[:-32]
        if len(data) != LENGTH or sha256(body).digest() != data[-32:]:
            raise FooterMalformed(reason="hash")
        magic, *fields = _FORM.unpack(body)
        footer = cls(*fields)
        if magic != _MAGIC or footer.pack() != data:
            raise FooterMalformed(reason="form")
        footer._check(plain_length)
        return footer

    def _check(self, plain_length: int) -> None:
        regions = (
            (self.manifest_offset, self.manifest_length),
            (self.index_offset, self.index_length),
        )
        whole = (
            self.tar_length + self.padding + LENGTH == plain_length
            and self.tar_length % BLOCK == 0
            and self.tags_offset <= self.tar_length
            and all(
                self.tags_offset <= start and start + length <= self.tar_length
                for start, length in regions
            )
        )
        if not whole:
            raise FooterMalformed(reason="regions")


def padme(length: int) -> int:
    """Return the padded length (docs/cvx-format.md section 7): at most 12 % more."""
    exponent = length.bit_length() - 1
    free = exponent - exponent.bit_length()
    mask = (1 << free) - 1 if free > 0 else 0
    return (length + mask) & ~mask
