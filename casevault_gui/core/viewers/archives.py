"""ZIP archives: a listing; those that are spreadsheets (OOXML, OpenDocument) as their sheets.

Nothing is unpacked but the parts of a spreadsheet that are shown, and those up to a limit.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from casevault_gui.core.viewers.answer import (
    MOST_ROWS,
    Answer,
    Question,
    Unviewable,
    grid_of,
)
from casevault_gui.core.viewers.odf_sheets import show_odf
from casevault_gui.core.viewers.ooxml_sheets import show_ooxml

COLUMNS: Final = ("name", "size", "packed", "modified", "method", "encrypted")
_ODF: Final = "mimetype"
_ODF_SHEET: Final = b"application/vnd.oasis.opendocument.spreadsheet"
_OOXML: Final = "xl/workbook.xml"
_ENCRYPTED: Final = 1
_METHODS: Final = {0: "stored", 8: "deflate", 9: "deflate64", 12: "bzip2", 14: "lzma", 93: "zstd"}
_DAMAGED: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
    KeyError, OSError,
)  # fmt: skip
"""What the library raises for archives that are damaged, odd or locked."""


def show_archive(data: bytes, question: Question) -> Answer:
    """Return the sheets of a spreadsheet, the listing of any other archive; raises `Unviewable`."""
    if not question.complete:
        # The directory of an archive stands at its end.
        raise Unviewable(problem="too-large")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.NameToInfo
            if _OOXML in names:
                return show_ooxml(archive, question)
            if _ODF in names and _begins(archive, _ODF) == _ODF_SHEET:
                return show_odf(archive, question)
            return _listing(archive, question)
    except _DAMAGED as error:
        raise Unviewable(problem="damaged") from error


def _begins(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as member:
        return member.read(len(_ODF_SHEET) + 1)


def _listing(archive: zipfile.ZipFile, question: Question) -> Answer:
    members = archive.infolist()
    if not members:
        raise Unviewable(problem="nothing")
    page = members[question.first : question.first + MOST_ROWS]
    return Answer(
        notes=frozenset({"listing"}),
        grid=grid_of(COLUMNS, _rows(page), question.first, len(members)),
    )


def _rows(members: list[zipfile.ZipInfo]) -> Iterator[tuple[str, ...]]:
    for member in members:
        method = member.compress_type
        yield (
            member.filename,
            str(member.file_size),
            str(member.compress_size),
            _moment(member),
            _METHODS.get(method, str(method)),
            "✓" if member.flag_bits & _ENCRYPTED else "",
        )


def _moment(member: zipfile.ZipInfo) -> str:
    try:
        return datetime(*member.date_time).isoformat(" ")  # noqa: DTZ001 - DOS knows no zone
    except ValueError:
        return ""
