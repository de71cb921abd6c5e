"""The ways to show a file, and which of them fit it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.viewers.answer import Answer, Kind

if TYPE_CHECKING:
    from casevault_gui.core.viewers.written import Written
    from casevault_gui.ui.widgets.preview.reading import Reading


class Way(StrEnum):
    """The ways to show a file, in the order they are preferred."""

    PICTURE = "picture"
    PAGES = "pages"
    MESSAGE = "message"
    PARTS = "parts"
    TABLE = "table"
    TREE = "tree"
    FACTS = "facts"
    TEXT = "text"
    HEX = "hex"


FOREMOST: Final = {
    Kind.IMAGE: Way.PICTURE,
    Kind.PDF: Way.PAGES,
    Kind.MAIL: Way.MESSAGE,
    Kind.DATABASE: Way.PARTS,
    Kind.ARCHIVE: Way.PARTS,
    Kind.MEDIA: Way.FACTS,
}
"""The way a viewer's answer is for; it is offered before the answer is there."""
FROM_VIEWER: Final = frozenset({*FOREMOST.values()})
"""The ways that only the answer of a file's own viewer can fill."""
FROM_TEXT: Final = frozenset({Way.TABLE, Way.TREE, Way.TEXT})
"""The ways that only what was written in a file can fill; a viewer reads that too."""


@dataclass(frozen=True, slots=True)
class Known:
    """What viewers said of a file so far; `no_text` says that nothing is written in it."""

    answer: Answer | None = None
    written: Written | None = None
    no_text: bool = False

    def lacks(self, way: Way) -> bool:
        """Say whether what fills a way is not there (yet)."""
        if way in FROM_TEXT:
            # Of what is no text by itself the pane is there, to choose how to read it.
            return self.written is None and not (way is Way.TEXT and self.no_text)
        return way in FROM_VIEWER and self.answer is None


def ways_of(reading: Reading, known: Known | None = None) -> list[Way]:
    """Return the ways that fit, the best first; bytes always do.

    What a viewer did not answer yet is taken to fit. A file of no known kind can always be read as
    text, in an encoding of one's choice, but that comes last.
    """
    known = known or Known()
    answer, written = known.answer, known.written
    hopeless = answer is not None and bool(answer.problem)
    viewed = FOREMOST[reading.kind] if reading.kind is not None and not hopeless else None
    said = answer if answer is not None and not hopeless else Answer()
    fits = {
        Way.PICTURE: viewed is Way.PICTURE,
        Way.PAGES: viewed is Way.PAGES,
        Way.MESSAGE: viewed is Way.MESSAGE,
        Way.PARTS: viewed is Way.PARTS or said.grid is not None,
        Way.TABLE: written is not None and written.table is not None,
        Way.TREE: written is not None and written.nodes is not None,
        Way.FACTS: viewed is Way.FACTS or bool(said.facts),
        Way.TEXT: reading.text and not known.no_text,
        Way.HEX: True,
    }
    ways = [way for way in Way if fits[way]]
    if Way.TEXT not in ways and reading.kind is None and reading.start and not reading.too_large:
        ways.append(Way.TEXT)
    return ways
