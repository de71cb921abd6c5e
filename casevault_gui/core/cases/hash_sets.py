"""Lists of known files, as text of any form: the first SHA-256 of each line counts.

Lines are what sha256sum or hashdeep write, bare hashes, or rows of a table like the NSRL's. Lines
that have only an MD5 or SHA-1 are counted.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Final

_HASH: Final = re.compile(r"(?<![0-9A-Za-z])[0-9A-Fa-f]{64}(?![0-9A-Za-z])")
_SHORTER: Final = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{32})(?![0-9A-Za-z])")
_LONGEST: Final = 1 << 16
"""Characters. What is longer is looked at in parts, as if they were lines."""
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")


class SetReader:
    """Reads one list as its pieces come; only one line is held in memory.

    `others` is how many lines had only an MD5 or SHA-1 so far.
    """

    def __init__(self) -> None:
        """Read a list from its beginning, whose first piece has two bytes if the list has."""
        self.others = 0
        self._decoder: codecs.IncrementalDecoder | None = None
        self._tail = ""

    def feed(self, piece: bytes, *, last: bool = False) -> bytes:
        """Return the hashes in the next piece, one after another, 32 bytes each."""
        if self._decoder is None:
            # What is no text of this encoding is no hash either.
            encoding = "utf-16" if piece[:2] in _UTF16 else "latin-1"
            self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        text = self._tail + self._decoder.decode(piece, final=last)
        *lines, tail = text.replace("\r", "\n").split("\n")
        if last:
            lines, tail = [*lines, tail], ""
        elif len(tail) >= _LONGEST:
            cut = len(tail) - len(tail) % _LONGEST
            lines, tail = [*lines, tail[:cut]], tail[cut:]
        self._tail = tail
        if max(map(len, lines), default=0) > _LONGEST:
            lines = [part for line in lines for part in _parts(line)]
        return b"".join(self._hashes(lines))

    def _hashes(self, lines: list[str]) -> Iterator[bytes]:
        for line in lines:
            word = _HASH.search(line)
            if word is not None:
                yield bytes.fromhex(word[0])
            else:
                self.others += _SHORTER.search(line) is not None


def _parts(line: str) -> Iterator[str]:
    return (line[start : start + _LONGEST] for start in range(0, len(line), _LONGEST))
