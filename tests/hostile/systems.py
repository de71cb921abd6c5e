"""What names three systems take, and which they take for one: written here once more, to compare.

POSIX takes bytes. Windows compares capitals, forbids signs, endings and devices. macOS compares
without accents' order and capitals. None of it uses what the program decides with.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICE = re.compile(
    r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])[ ]*(\..*)?", re.IGNORECASE
)


@dataclass(frozen=True)
class System:
    """Whether a name can be given, and what two names share that are one there."""

    takes: Callable[[str], bool]
    same: Callable[[str], object]


def _posix(name: str) -> bool:
    raw = name.encode("utf-8", "surrogatepass")
    return (
        raw not in {b"", b".", b".."} and b"/" not in raw and b"\0" not in raw and len(raw) <= 255
    )


def _windows(name: str) -> bool:
    units = len(name.encode("utf-16-le", "surrogatepass")) // 2
    return (
        0 < units <= 255
        and not _FORBIDDEN.search(name)
        and name[-1] not in ". "
        and not _DEVICE.fullmatch(name)
    )


def _capitals(name: str) -> str:
    # One sign for one: NTFS keeps a table, no rules of a language.
    return "".join(up if len(up := sign.upper()) == 1 else sign for sign in name)


def _macos(name: str) -> bool:
    units = len(name.encode("utf-16-le", "surrogatepass")) // 2
    return 0 < units <= 255 and name not in {".", ".."} and not {"/", "\0", ":"} & set(name)


def _folded(name: str) -> str:
    decomposed = unicodedata.normalize("NFD", name)
    return unicodedata.normalize("NFD", decomposed.casefold())


SYSTEMS = {
    "POSIX": System(_posix, lambda name: name),
    "Windows": System(_windows, _capitals),
    "macOS": System(_macos, _folded),
}
