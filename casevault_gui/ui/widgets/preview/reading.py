"""What a preview can be shown as: found out from its bytes, on a worker's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from casevault_gui.ui.models.json_tree import JsonNodes, read_json
from casevault_gui.ui.models.preview_csv import Table, read_table
from casevault_gui.ui.widgets.preview.image import (
    DecodedImage,
    ImageProblem,
    decode_image,
    image_format,
)
from casevault_gui.ui.widgets.preview.text import DecodedText, decode_text

if TYPE_CHECKING:
    from casevault_gui.core.workflows.review import Preview
    from casevault_gui.ui.review_desk import OpenedPackage

PREVIEW_BYTES = 1 << 20
"""How much of a file is read to be looked at."""
PICTURE_BYTES = 64 << 20
"""Pictures up to this size are read whole: half a picture shows nothing."""
_TABLES = frozenset({".csv", ".tsv", ".tab", ".psv"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A file's beginning and everything it can be shown as; `size` is that of the whole file."""

    number: int
    name: str
    size: int
    preview: Preview
    text: DecodedText | None = None
    image: DecodedImage | ImageProblem | None = None
    json: JsonNodes | None = None
    table: Table | None = None


def read_entry(package: OpenedPackage, number: int) -> Reading:
    """Read the start of a file and find out what it is; slow.

    Raises what `OpenedPackage.preview` raises.
    """
    index = package.index
    name, size = index.name(number), index.size(number)
    preview = package.preview(number, PREVIEW_BYTES)
    form = image_format(preview.data)
    if form and not preview.complete and size <= PICTURE_BYTES:
        preview = package.preview(number, PICTURE_BYTES)
    if form:
        image = decode_image(preview.data, form) if preview.complete else ImageProblem.TOO_LARGE
        return Reading(number, name, size, preview, image=image)
    text = decode_text(preview.data, complete=preview.complete)
    if text is None or not preview.data:
        return Reading(number, name, size, preview, text)
    document = read_json(text.text) if preview.complete else None
    table = None
    if PurePosixPath(name).suffix.lower() in _TABLES:
        table = read_table(text.text, complete=preview.complete)
    return Reading(number, name, size, preview, text, json=document, table=table)
