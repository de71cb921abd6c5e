"""Ordinary manifest lines, many at a time (docs/cvx-format.md sections 7.3 and 7.4).

Most lines of a long manifest have nothing unusual in them. They are taken together: one search
over their text, and each rule asked once for all. Where a single line is not plainly good, nothing
is said of any: whoever wants to know what is wrong parses one after the other.
"""

from __future__ import annotations

import re
from operator import lt
from typing import TYPE_CHECKING, NamedTuple, Protocol

from casevault_gui.core.names import sort_key
from casevault_gui.core.package.manifest import MAX_LINE

if TYPE_CHECKING:
    from collections.abc import Sequence

LINES = 128
"""How many lines are best taken together: one unusual one costs the others their haste."""
_MOST_CHARACTERS = 8_192
"""Of a path: surely no more than it may have bytes."""
_MAX_MODE = 0o7777
_MAX_NAME = 255
_ZEROS = "0" * 64
# Numbers of up to 15 digits are below 2^53; these times are all within 64 bits.
_NUMBER = "(?:0|[1-9][0-9]{0,14})"
_TIME = "(?:-?[1-8][0-9]{0,18}|-?9[0-9]{0,17}|0)"
_LINE = re.compile(
    rf'^\{{"atime_ns":"{_TIME}",(?:"btime_ns":"{_TIME}",)?"ctime_ns":"{_TIME}",'
    r'("encoding":"identity",)?"kind":"(?(1)file|folder)",'
    rf'"mode":(0|[1-9][0-9]{{0,3}}),"mtime_ns":"({_TIME})",(?(1)"offset":({_NUMBER}),)'
    r'"path":"(data/[^"\\\x00-\x1f\x7f-\x9f\u2028\u2029]+)","salt":"[0-9a-f]{32}",'
    rf'(?(1)"sha256":"([0-9a-f]{{64}})","size":({_NUMBER}),)"source":{_NUMBER}\}}\n',
    re.MULTILINE,
)
_NO_COMPONENT = re.compile(r"/\.{0,2}[/\n]")


class Entry(Protocol):
    """What of a manifest line the payload and the index follow from."""

    @property
    def folder(self) -> bool:
        """Whether it is a folder."""

    @property
    def path(self) -> str:
        """Path in the bag."""

    @property
    def mode(self) -> int:
        """Permissions."""

    @property
    def mtime_ns(self) -> int:
        """Time of the last change, in nanoseconds since 1970 UTC."""

    @property
    def size(self) -> int:
        """Bytes of content."""

    @property
    def offset(self) -> int:
        """Where the content begins in the plaintext."""

    @property
    def sha256(self) -> bytes:
        """SHA-256 of the content, 32 bytes."""


class Ordinary(NamedTuple):
    """An `Entry` of a line that has neither raw name nor flaws."""

    folder: bool
    path: str
    mode: int
    mtime_ns: int
    size: int
    offset: int
    sha256: bytes


def ordinary_lines(lines: Sequence[bytes], before: bytes) -> tuple[list[Ordinary], bytes] | None:
    """Return the entries of lines without their ends, and the last one's sort key.

    None unless all of them are ordinary, keep every rule of a line by itself, and stand in order
    behind the sort key `before`.
    """
    try:
        text = b"\n".join([*lines, b""]).decode()
    except UnicodeDecodeError:
        return None
    found = _LINE.findall(text)
    # Each match is a whole line, and holds one line end.
    if len(found) != len(lines) or max(map(len, lines)) > MAX_LINE:
        return None
    entries = [
        Ordinary(
            not file,
            path,
            int(mode),
            int(mtime),
            int(size or 0),
            int(offset or 0),
            bytes.fromhex(digest or _ZEROS),
        )
        for file, mode, mtime, offset, path, digest, size in found
    ]
    paths = [entry.path for entry in entries]
    every = "\n".join([*paths, ""])
    keys = sort_key(every).split(b"\n")[:-1]
    good = (
        _NO_COMPONENT.search(every) is None
        and max(map(len, paths)) <= _MOST_CHARACTERS
        and max(entry.mode for entry in entries) <= _MAX_MODE
        # A folder's name has a line of its own, which is asked for where the index is made.
        and all(len(key) - key.rindex(b"\0") - 1 <= _MAX_NAME for key in keys)
        and before < keys[0]
        and all(map(lt, keys, keys[1:]))
    )
    return (entries, keys[-1]) if good else None
