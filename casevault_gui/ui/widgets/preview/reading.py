"""How a preview reads a file, on a worker's thread: what its first bytes say it could be.

What it holds is read by viewers, processes of their own: `Reading.kind` says by which.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.viewers.answer import Kind, Question
from casevault_gui.core.viewers.decoding import may_be_text
from casevault_gui.core.viewers.frames import MOST_FILE
from casevault_gui.core.viewers.kinds import kind_of

if TYPE_CHECKING:
    from casevault_gui.core.workflows.review import Preview
    from casevault_gui.ui.review_desk import OpenedPackage

PREVIEW_BYTES: Final = 1 << 20
"""How much of a file is read to be looked at."""
_TABLES: Final = frozenset({".csv", ".tsv", ".tab", ".psv"})
_IN_PART: Final = frozenset({Kind.MAIL, Kind.MEDIA})
"""The beginning of these says something by itself."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A file's beginning, and what it may be shown as; `size` is that of the whole file.

    `too_large`: there is a viewer for it, but it takes no file of this size.
    """

    number: int
    name: str
    size: int
    preview: Preview
    kind: Kind | None = None
    text: bool = False
    too_large: bool = False

    @property
    def start(self) -> bytes:
        """What is read as text."""
        return self.preview.data[:PREVIEW_BYTES]

    @property
    def text_question(self) -> Question:
        """What to ask about `start`."""
        return Question(
            Kind.TEXT,
            complete=self.preview.complete and len(self.preview.data) <= PREVIEW_BYTES,
            separated=self.kind is None and PurePosixPath(self.name).suffix.lower() in _TABLES,
        )


def read_entry(package: OpenedPackage, number: int) -> Reading:
    """Read the start of a file and find out what it may be; slow.

    Files for a viewer are read whole, up to what it takes: half a picture shows nothing.
    Raises what `OpenedPackage.preview` raises.
    """
    index = package.index
    name, size = index.name(number), index.size(number)
    preview = package.preview(number, PREVIEW_BYTES)
    kind = kind_of(preview.data, name)
    if kind and not preview.complete and size <= MOST_FILE:
        preview = package.preview(number, MOST_FILE)
    too_large = kind is not None and not preview.complete and kind not in _IN_PART
    start = preview.data[:PREVIEW_BYTES]
    text = bool(start) and kind is not Kind.IMAGE and may_be_text(start)
    viewer = None if too_large else kind
    return Reading(number, name, size, preview, viewer, text, too_large)
