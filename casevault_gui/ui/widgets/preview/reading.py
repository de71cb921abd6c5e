"""What a preview can be shown as: found out from its bytes, on a worker's thread.

Plain text, JSON and separated values are read here. Everything else is left to a viewer, a process
of its own: `Reading.kind` says which.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from casevault_gui.core.viewers.answer import Kind
from casevault_gui.core.viewers.frames import MOST_FILE
from casevault_gui.core.viewers.kinds import kind_of
from casevault_gui.ui.models.json_tree import JsonNodes, read_json
from casevault_gui.ui.models.preview_csv import Table, read_table
from casevault_gui.ui.widgets.preview.text import DecodedText, decode_text

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
    """A file's beginning and everything it can be shown as; `size` is that of the whole file.

    `too_large`: there is a viewer for it, but it takes no file of this size.
    """

    number: int
    name: str
    size: int
    preview: Preview
    text: DecodedText | None = None
    json: JsonNodes | None = None
    table: Table | None = None
    kind: Kind | None = None
    too_large: bool = False


def read_entry(package: OpenedPackage, number: int) -> Reading:
    """Read the start of a file and find out what it is; slow.

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
    viewer = None if too_large else kind
    if kind is Kind.IMAGE:
        return Reading(number, name, size, preview, kind=viewer, too_large=too_large)
    start = preview.data[:PREVIEW_BYTES]
    whole = preview.complete and len(start) == len(preview.data)
    text = decode_text(start, complete=whole)
    if kind is not None:
        return Reading(number, name, size, preview, text, kind=viewer, too_large=too_large)
    if text is None or not preview.data:
        return Reading(number, name, size, preview, text)
    document = read_json(text.text) if whole else None
    table = None
    if PurePosixPath(name).suffix.lower() in _TABLES:
        table = read_table(text.text, complete=whole)
    return Reading(number, name, size, preview, text, json=document, table=table)
