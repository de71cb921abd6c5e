"""Old exports of the earlier system: four shapes, told apart by what is in them, never by name.

That system delivered a case as a Fernet token over an SQLite file: in the JSON reply of its API,
as hexadecimal text, or as the token itself; and sometimes the SQLite file alone. A token can only
be checked whole, in memory, so a limit is kept.
"""

from __future__ import annotations

import os
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from casevault_gui.core.cases.envelope_apart import (
    DATA,
    MAX_BYTES,
    TOKEN,
    EnvelopeUnread,
    from_hex,
    open_envelope,
)
from casevault_gui.core.cases.opening import read_regular
from casevault_gui.core.crypto.fernet import is_whole_token
from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.errors import LegacyDamaged, LegacyTooLarge, LegacyUnknown
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass

SQLITE = b"SQLite format 3\0"
_HEX = TOKEN[:5].hex().encode()
_BOM = b"\xef\xbb\xbf"
_JOURNALS = ("-wal", "-journal")
_HEAD = 64 << 10


class Shape(StrEnum):
    """How an old export was delivered."""

    API = "api-json"
    HEX = "hex"
    TOKEN = "fernet"  # noqa: S105 - the name of a format
    DATABASE = "sqlite"


@dataclass(frozen=True, slots=True)
class LegacyExport:
    """An old export as it was read; `token` is empty for a plain database.

    `key_text` is the key that came in the same file, "" if none did.
    """

    path: Path
    shape: Shape
    data: bytes = field(repr=False)
    status: os.stat_result = field(repr=False)
    token: bytes = field(default=b"", repr=False)
    key_text: str = field(default="", repr=False)

    @property
    def sha256(self) -> str:
        """The SHA-256 of the file as delivered, in hexadecimal."""
        return sha256(self.data).hex()

    @property
    def key_came_with_it(self) -> bool:
        """Whether whoever had this file had what is in it."""
        return bool(self.key_text) or self.shape is Shape.DATABASE


def read_export(path: Path) -> LegacyExport:
    """Return the old export at `path`.

    Raises `SourceUnreadable`, `LegacyUnknown`, `LegacyDamaged`, `LegacyTooLarge`.
    """
    data, status = read_regular(path, MAX_BYTES + 1)
    shown = shown_path(path)
    if len(data) > MAX_BYTES:
        if not _begins_like_one(data[:_HEAD]):
            raise LegacyUnknown(path=shown)
        raise LegacyTooLarge(path=shown, size=status.st_size, limit=MAX_BYTES)
    if data.startswith(SQLITE):
        _refuse_journal(path)
        return LegacyExport(path, Shape.DATABASE, data, status)
    shape, token, key_text = _encrypted(data.removeprefix(_BOM).strip(), shown)
    if not is_whole_token(token):
        raise LegacyDamaged(path=shown, problem="truncated")
    return LegacyExport(path, shape, data, status, token, key_text)


def begins_like_export(path: Path) -> bool:
    """Whether the file's first bytes are those of an encrypted old export; reads no more of it.

    Raises `SourceUnreadable`.
    """
    head = read_regular(path, _HEAD)[0]
    return not head.startswith(SQLITE) and _begins_like_one(head)


def _begins_like_one(head: bytes) -> bool:
    text = head.removeprefix(_BOM).lstrip()
    if text.startswith(b"{"):
        return f'"{DATA}"'.encode() in text
    return text.startswith((TOKEN, _HEX, SQLITE))


def _encrypted(text: bytes, shown: str) -> tuple[Shape, bytes, str]:
    """Return shape, token and the key beside it."""
    try:
        if text.startswith(b"{"):
            return Shape.API, *open_envelope(text)
        # Mail and terminals break long lines.
        if text.startswith(_HEX):
            return Shape.HEX, from_hex(text), ""
        if text.startswith(TOKEN):
            return Shape.TOKEN, b"".join(text.split()), ""
    except EnvelopeUnread as error:
        another = error.problem == "json" and not _begins_like_one(text[:_HEAD])
        if not another and error.problem != "unknown":
            raise LegacyDamaged(path=shown, problem=error.problem) from error
        raise LegacyUnknown(path=shown) from error
    raise LegacyUnknown(path=shown)


def _refuse_journal(path: Path) -> None:
    for suffix in _JOURNALS:
        beside = path.with_name(path.name + suffix)
        if beside.is_file() and beside.stat().st_size:
            raise LegacyDamaged(path=shown_path(path), problem="journal")
