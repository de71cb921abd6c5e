"""The ways to show a file, and which of them fit it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from casevault_gui.core.viewers.answer import Answer, Kind

if TYPE_CHECKING:
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
"""The ways that only a viewer's answer can fill."""


def ways_of(reading: Reading, answer: Answer | None = None) -> list[Way]:
    """Return the ways that fit, the best first; bytes always do.

    `answer` is what the viewer said, None while it has not.
    """
    hopeless = answer is not None and bool(answer.problem)
    viewed = FOREMOST[reading.kind] if reading.kind is not None and not hopeless else None
    said = answer if answer is not None and not hopeless else Answer()
    fits = {
        Way.PICTURE: viewed is Way.PICTURE,
        Way.PAGES: viewed is Way.PAGES,
        Way.MESSAGE: viewed is Way.MESSAGE,
        Way.PARTS: viewed is Way.PARTS or said.grid is not None,
        Way.TABLE: reading.table is not None,
        Way.TREE: reading.json is not None,
        Way.FACTS: viewed is Way.FACTS or bool(said.facts),
        Way.TEXT: reading.text is not None and bool(reading.preview.data),
        Way.HEX: True,
    }
    return [way for way in Way if fits[way]]
