"""Fernet tokens of the earlier system, to be read and never made; a door to `cryptography`.

Fernet is AES-128-CBC with HMAC-SHA-256 under two halves of one 32-byte key. Its library works on a
whole token in memory, so callers bound a token's length. A token that does not verify is an
ordinary answer (None): whether its key is wrong or it was altered cannot be told apart.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final

from cryptography.fernet import Fernet, InvalidToken

KEY_BYTES: Final = 32
_VERSION: Final = 0x80
_FIXED: Final = 1 + 8 + 16 + 32
"""Version, time, initialization vector, HMAC."""
_BLOCK: Final = 16
_TIME: Final = slice(1, 9)
_HEAD: Final = 12
"""Characters of base64 that hold version and time."""
_LATEST: Final = 1 << 40
_KEY_TEXT: Final = re.compile(r"[A-Za-z0-9_-]{43}=")


def parse_fernet_key(text: str) -> bytes | None:
    """Return the 32 bytes of a key as it was handed out, spaces around it aside; else None.

    Accepted are URL-safe base64 (44 characters, as the library makes it), the hexadecimal digits of
    the 32 bytes (64), and the hexadecimal digits of the 44 characters (88).
    """
    text = text.strip()
    if len(text) == 2 * 44 and (inner := _from_hex(text)) is not None:
        text = inner.decode("ascii", "replace")
    if len(text) == 2 * KEY_BYTES:
        return _from_hex(text)
    if not _KEY_TEXT.fullmatch(text):
        return None
    raw = base64.urlsafe_b64decode(text)
    # One encoding a key: the last character carries two bits that must be zero.
    return raw if base64.urlsafe_b64encode(raw).decode() == text else None


def is_whole_token(token: bytes) -> bool:
    """Whether `token` has the form and a possible length of a Fernet token; a cut one has not."""
    try:
        raw = base64.b64decode(token, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return False
    body = len(raw) - _FIXED
    return body >= _BLOCK and body % _BLOCK == 0 and raw[0] == _VERSION


def token_time(token: bytes) -> int | None:
    """Return when the token says it was made, in seconds since 1970 UTC; None if it cannot be."""
    try:
        head = base64.b64decode(token[:_HEAD], altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    seconds = int.from_bytes(head[_TIME], "big")
    return seconds if len(head) >= _TIME.stop and seconds < _LATEST else None


def decrypt_token(token: bytes, key: bytes) -> bytes | None:
    """Return what `token` holds; None if it does not verify under the 32-byte `key`."""
    try:
        return Fernet(base64.urlsafe_b64encode(key)).decrypt(token)
    except InvalidToken:
        return None


def _from_hex(text: str) -> bytes | None:
    try:
        return bytes.fromhex(text) if text.isalnum() else None
    except ValueError:
        return None
