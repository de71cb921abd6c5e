"""The XML inside spreadsheets, element by element: no document type, so no entity to expand.

What is read stops where enough was seen, so a member that unpacks without end costs no memory.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from typing import Final
from xml.parsers import expat

from casevault_gui.core.viewers.answer import Unviewable

MOST_BYTES: Final = 256 << 20
"""Most bytes of XML that are read of one member."""
_PIECE: Final = 1 << 16
_DEEPEST: Final = 100
_MOST_NAMES: Final = 1_000
Attributes = dict[str, str]


class Enough(Exception):
    """Raised by a handler: no more of the member is wanted."""


class Reading:
    """Reads one member; give `start`, `end` and `text` of the elements wanted.

    Names come without their namespace, as the documents in question use no two that are alike.
    """

    def __init__(
        self,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None] | None = None,
        text: Callable[[str], None] | None = None,
    ) -> None:
        """Keep the handlers; they may raise `Enough`."""
        self._start = start
        self._end = end
        self._text = text
        self._depth = 0
        self._names = _Names()

    def read(self, archive: zipfile.ZipFile, name: str) -> bool:
        """Read a member; say whether all of it was read. Raises `Unviewable`, KeyError."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse
        parser.StartElementHandler = self._opened
        parser.EndElementHandler = self._closed
        if self._text is not None:
            parser.CharacterDataHandler = self._text
        left = MOST_BYTES
        try:
            with archive.open(name) as member:
                while piece := member.read(_PIECE):
                    left -= len(piece)
                    if left < 0:
                        return False
                    parser.Parse(piece, False)  # noqa: FBT003 - expat takes it by position
                parser.Parse(b"", True)  # noqa: FBT003
        except Enough:
            return False
        except expat.ExpatError as error:
            raise Unviewable(problem="damaged") from error
        return True

    def _opened(self, name: str, attributes: Attributes) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Unviewable(problem="damaged")
        names = self._names
        self._start(names[name], {names[key]: value for key, value in attributes.items()})

    def _closed(self, name: str) -> None:
        self._depth -= 1
        if self._end is not None:
            self._end(self._names[name])


class _Names(dict[str, str]):
    """Names without their namespace, each worked out once; a document of very many has no more."""

    def __missing__(self, name: str) -> str:
        bare = name.rpartition(" ")[2]
        if len(self) < _MOST_NAMES:
            self[name] = bare
        return bare


def _refuse(*_: object) -> None:
    raise Unviewable(problem="damaged")
