"""Which viewer a file is for, by its first bytes; only mail needs its name too."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Final

from casevault_gui.core.viewers.answer import Kind

_IMAGES: Final = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
)
_PDF_WITHIN: Final = 1_024
"""Readers look for the mark of a PDF in so many bytes."""
_BITMAP_HEAD: Final = 26
_MAIL_NAMES: Final = frozenset({".eml", ".emlx", ".mht", ".mhtml"})
_MAIL: Final = re.compile(
    rb"(?i)(?:return-path|received|delivered-to|message-id|mime-version|x-mozilla-status):"
)


def image_form(data: bytes) -> str:
    """Return png, jpeg, gif, bmp, tiff or webp by a file's first bytes, else nothing."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    form = next((form for start, form in _IMAGES if data.startswith(start)), "")
    if form == "bmp" and not _is_bitmap(data):
        return ""
    return form


def _is_bitmap(data: bytes) -> bool:
    # Two letters are no proof: the size of the header that follows has few values.
    return len(data) > _BITMAP_HEAD and int.from_bytes(data[14:18], "little") in {
        12, 16, 40, 52, 56, 64, 108, 124,
    }  # fmt: skip


def kind_of(head: bytes, name: str) -> Kind | None:
    """Return the kind of a file that begins with `head`, None if no viewer is for it."""
    if image_form(head):
        return Kind.IMAGE
    if head.startswith(b"SQLite format 3\0"):
        return Kind.DATABASE
    if head.startswith((b"PK\3\4", b"PK\5\6")):
        return Kind.ARCHIVE
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return Kind.PDF
    if _is_media(head):
        return Kind.MEDIA
    if PurePosixPath(name).suffix.lower() in _MAIL_NAMES or _MAIL.match(head):
        return Kind.MAIL
    return None


def _is_media(head: bytes) -> bool:
    wave = head[:4] in {b"RIFF", b"RF64"} and head[8:12] == b"WAVE"
    return wave or head[4:8] == b"ftyp" or head[4:8] == b"moov" or head[:3] == b"ID3"
