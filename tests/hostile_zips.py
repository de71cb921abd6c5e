"""Archives that no honest program makes, each wrong in one way; and one that is right.

`python tests/hostile_zips.py FOLDER` writes them all, to try other programs on.
"""

from __future__ import annotations

import io
import stat
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

TEXT = b"evidence\n" * 20


def made(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return the archive that Python's own library makes of these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, (2026, 3, 1, 12, 0, 0))
            info.compress_type = method
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(info, content)
    return file.getvalue()


def named(name: bytes) -> bytes:
    """Return an archive of one member with a name that the library would refuse or change."""
    placeholder = b"N" * len(name)
    return made((placeholder.decode(), TEXT)).replace(placeholder, name)


def with_mode(mode: int, content: bytes) -> bytes:
    """Return an archive of a good file and one member of this mode."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("good.txt", TEXT)
        info = zipfile.ZipInfo("odd")
        info.external_attr = mode << 16
        archive.writestr(info, content)
    return file.getvalue()


def central(data: bytes, field: str, offset: int, value: int, which: int = 0) -> bytes:
    """Change a field of one entry of the directory."""
    at = -1
    for _ in range(which + 1):
        at = data.index(b"PK\1\2", at + 1)
    changed = bytearray(data)
    struct.pack_into(field, changed, at + offset, value)
    return bytes(changed)


def both(data: bytes, field: str, in_central: int, in_local: int, value: int) -> bytes:
    """Change a field of the first member in the directory and in its own header."""
    changed = bytearray(central(data, field, in_central, value))
    struct.pack_into(field, changed, data.index(b"PK\3\4") + in_local, value)
    return bytes(changed)


def overlapping() -> bytes:
    """Return an archive whose two members share one stretch of data."""
    data = made(("a", TEXT), ("b", TEXT), method=zipfile.ZIP_STORED)
    return central(data.replace(b"b", b"a", 1), "<L", 42, 0, which=1).replace(b"b", b"a")


def nested_quine() -> bytes:
    """Return an archive in which the second member lies inside the data of the first."""
    inner = made(("in", TEXT), method=zipfile.ZIP_STORED)
    data = made(("aa", inner), ("in", TEXT), method=zipfile.ZIP_STORED)
    return central(data, "<L", 42, data.index(b"PK\3\4", 4), which=2)


def bomb(times: int = 2_000) -> bytes:
    """Return an archive that says a few kilobytes hold gigabytes."""
    data = made(("zeros", bytes(1 << 20)))
    size = times << 20
    return both(data, "<L", 24, 22, size)


def lying_about_size(size: int = 100_000) -> bytes:
    """Return an archive whose member is longer than it says."""
    return both(made(("a", bytes(size))), "<L", 24, 22, 1000)


def wrong_sum() -> bytes:
    """Return an archive whose member does not have its check sum."""
    return both(made(("a", TEXT), ("b", TEXT)), "<L", 16, 14, zlib.crc32(b"other"))


def repeated() -> bytes:
    """Return an archive with two members of one name."""
    return made(("a1", TEXT), ("a2", b"other")).replace(b"a2", b"a1")


def miscounted() -> bytes:
    """Return an archive whose end counts one member fewer than the directory lists."""
    data = made(("a", TEXT), ("b", TEXT))
    return data[:-14] + b"\1\0\1\0" + data[-10:]


REFUSED: dict[str, tuple[str, Callable[[], bytes]]] = {
    "slip": ("path", lambda: named(b"../../outside")),
    "slip-inside": ("path", lambda: named(b"a/../../outside")),
    "slip-backslash": ("path", lambda: named(b"a\\..\\..\\outside")),
    "absolute": ("path", lambda: named(b"/etc/passwd")),
    "absolute-backslash": ("path", lambda: named(b"\\share\\x")),
    "drive": ("path", lambda: named(b"C:/x")),
    "empty-part": ("path", lambda: named(b"a//b")),
    "dot-part": ("path", lambda: named(b"a/./b")),
    "nul": ("path", lambda: named(b"a.txt\0.exe")),
    "deep": ("path", lambda: named(b"d/" * 300 + b"x")),
    "repeated": ("duplicate", repeated),
    "file-and-folder": ("duplicate", lambda: made(("a", TEXT), ("a/b", TEXT))),
    "file-and-empty-folder": ("duplicate", lambda: made(("a", TEXT), ("a/", b""))),
    "overlap": ("overlap", overlapping),
    "inside-another": ("overlap", nested_quine),
    "bomb": ("ratio", bomb),
    "encrypted": ("encrypted", lambda: both(made(("a", TEXT)), "<H", 8, 6, 1)),
    "hidden-directory": ("encrypted", lambda: both(made(("a", TEXT)), "<H", 8, 6, 0x2000)),
    "bzip2": ("method", lambda: made(("a", TEXT), method=zipfile.ZIP_BZIP2)),
    "unknown-method": ("method", lambda: both(made(("a", TEXT)), "<H", 10, 8, 99)),
    "two-names": ("differs", lambda: made(("aaaa", TEXT)).replace(b"aaaa", b"bbbb", 1)),
    "two-sums": ("differs", lambda: central(made(("a", TEXT)), "<L", 16, 1)),
    "outside": ("directory", lambda: central(made(("a", TEXT)), "<L", 42, 1 << 30)),
    "count": ("directory", miscounted),
    "prefixed": ("directory", lambda: made(("a", TEXT))[:4] + b"x" + made(("a", TEXT))[4:]),
    "gap": ("directory", lambda: made(("a", TEXT))[:-22] + b"gap" + made(("a", TEXT))[-22:]),
    "appended": ("form", lambda: made(("a", TEXT)) + b"x"),
    "cut": ("form", lambda: made(("a", TEXT))[:-1]),
    "two-ends": ("form", lambda: made(("a", TEXT))[:-2] + b"\x16\0" + made()[-22:]),
    "start-alone": ("form", lambda: b"PK\3\4"),
}  # fmt: skip
"""By name: the problem each is refused for, and what makes it."""

if __name__ == "__main__":
    for each, (_, make) in REFUSED.items():
        Path(sys.argv[1], each + ".zip").write_bytes(make())
