"""Old exports of the earlier system: four shapes, told apart by what is in them, never by name.

That system delivered a case as a Fernet token over an SQLite file: in the JSON reply of its API,
as hexadecimal text, or as the token itself; and sometimes the SQLite file alone. A token can only
be checked whole, in memory, so a limit is kept.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from casevault_gui.core.cases.documents import Document, NotADocument, read_document
from casevault_gui.core.cases.opening import read_regular
from casevault_gui.core.crypto.fernet import is_whole_token
from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.errors import LegacyDamaged, LegacyTooLarge, LegacyUnknown
from casevault_gui.core.files import shown_path

MAX_BYTES = 256 << 20
"""Largest old export that is read: about a gigabyte of memory at work."""
SQLITE = b"SQLite format 3\0"
_TOKEN = b"gAAAAA"
_HEX = _TOKEN[:5].hex().encode()
_DATA, _KEY = "encrypted_data", "encryption_key"
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
        return f'"{_DATA}"'.encode() in text
    return text.startswith((_TOKEN, _HEX, SQLITE))


def _encrypted(text: bytes, shown: str) -> tuple[Shape, bytes, str]:
    """Return shape, token and the key beside it."""
    if text.startswith(b"{"):
        return Shape.API, *_from_reply(text, shown)
    # Mail and terminals break long lines.
    if text.startswith(_HEX):
        return Shape.HEX, _from_hex(text, shown), ""
    if text.startswith(_TOKEN):
        return Shape.TOKEN, b"".join(text.split()), ""
    raise LegacyUnknown(path=shown)


def _from_reply(text: bytes, shown: str) -> tuple[bytes, str]:
    try:
        document = read_document(text, MAX_BYTES)
    except NotADocument as error:
        if _begins_like_one(text[:_HEAD]):
            raise LegacyDamaged(path=shown, problem="json") from error
        raise LegacyUnknown(path=shown) from error
    holder = _holder(document) if isinstance(document, dict) else None
    if holder is None:
        raise LegacyUnknown(path=shown)
    data, key = holder[_DATA], holder.get(_KEY)
    if not isinstance(data, str) or not data.isascii():
        raise LegacyDamaged(path=shown, problem="hex")
    encoded = data.strip().encode()
    token = encoded if encoded.startswith(_TOKEN) else _from_hex(encoded, shown)
    return token, key if isinstance(key, str) else ""


def _holder(document: Document) -> Document | None:
    """Return the object with the data: the document itself, or one that an envelope holds."""
    inner = (part for part in document.values() if isinstance(part, dict))
    return next((part for part in (document, *inner) if _DATA in part), None)


def _from_hex(text: bytes, shown: str) -> bytes:
    try:
        return bytes.fromhex(text.decode("ascii"))
    except ValueError as error:
        raise LegacyDamaged(path=shown, problem="hex") from error


def _refuse_journal(path: Path) -> None:
    for suffix in _JOURNALS:
        beside = path.with_name(path.name + suffix)
        if beside.is_file() and beside.stat().st_size:
            raise LegacyDamaged(path=shown_path(path), problem="journal")
