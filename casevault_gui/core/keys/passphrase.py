"""Passphrases: their one byte form, and an honest guess at how hard they are to guess."""

from __future__ import annotations

import unicodedata
from dataclasses import field
from pathlib import Path
from typing import Final

from casevault_gui.core.errors import PassphraseUnusable
from casevault_gui.core.keys.secret_file import read_secret_file
from casevault_gui.core.late_dataclass import dataclass

LONGEST_BYTES: Final = 1024


def prepare(text: str) -> bytes:
    """Return the bytes a KDF is given for `text`: RFC 8265 OpaqueString, as CVX section 4.2 says.

    Every non-ASCII space becomes U+0020, then NFC, then UTF-8; case is kept. Raises
    `PassphraseUnusable` (facts: problem): empty, control (category Cc), not-text (a lone
    surrogate) or too-long (over 1,024 bytes).
    """
    if not text:
        raise PassphraseUnusable(problem="empty")
    if len(text) > LONGEST_BYTES:
        raise PassphraseUnusable(problem="too-long")
    spaced = "".join(" " if unicodedata.category(c) == "Zs" else c for c in text)
    normal = unicodedata.normalize("NFC", spaced)
    categories = {unicodedata.category(c) for c in normal}
    if "Cc" in categories:
        raise PassphraseUnusable(problem="control")
    if "Cs" in categories:
        raise PassphraseUnusable(problem="not-text")
    data = normal.encode("utf-8")
    if len(data) > LONGEST_BYTES:
        raise PassphraseUnusable(problem="too-long")
    return data


@dataclass(frozen=True, slots=True)
class PassphraseFile:
    """A passphrase read from a file; `private` is False when others here may read that file."""

    text: str = field(repr=False)
    private: bool


def read_passphrase_file(path: Path) -> PassphraseFile:
    """Return what `path` (a file, a pipe or `/dev/fd/N`) holds, less one line end at its end.

    Raises `KeyFileUnreadable`, and `PassphraseUnusable` as `prepare` does.
    """
    file = read_secret_file(path)
    return PassphraseFile(passphrase_in(file.text), file.private)


def passphrase_in(text: str) -> str:
    """Return `text` less one line end at its end; raise `PassphraseUnusable` as `prepare` does."""
    passphrase = text.removesuffix("\n").removesuffix("\r")
    prepare(passphrase)
    return passphrase
