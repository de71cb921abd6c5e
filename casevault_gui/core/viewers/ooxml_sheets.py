"""Spreadsheets of Office Open XML (ECMA-376, part 1, 18): values as stored, dates as dates."""

from __future__ import annotations

import re
import zipfile
from datetime import datetime, timedelta
from typing import Final

from casevault_gui.core.viewers.answer import Answer, Question, Unviewable, parts_of
from casevault_gui.core.viewers.sheet_page import SheetPage, place_of
from casevault_gui.core.viewers.sheet_xml import Attributes, Enough, Reading

_MOST_STRINGS: Final = 200_000
_MOST_CHARACTERS: Final = 16 << 20
_DATE_FORMATS: Final = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Numbers of built-in formats that show a day or a time (18.8.30)."""
_NO_SIGNS: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_DAY_ZERO, _DAY_ZERO_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - no zone
_MOST_DAYS: Final = 2_958_466.0
"""Days up to the end of the year 9999."""


def show_ooxml(archive: zipfile.ZipFile, question: Question) -> Answer:
    """Return a page of one sheet; raises `Unviewable`, KeyError for a part that is missing."""
    book = _Book(archive)
    if not book.sheets:
        raise Unviewable(problem="nothing")
    part = min(question.part, len(book.sheets) - 1)
    _, relation = book.sheets[part]
    sheet = _Sheet(book, question.first)
    whole = Reading(sheet.start, sheet.end, sheet.text).read(archive, book.member(relation))
    return Answer(
        parts=parts_of(name for name, _ in book.sheets),
        part=part,
        grid=sheet.page.grid(whole=whole),
    )


class _Book:
    """Sheets, shared strings and which styles are dates."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.strings: list[str] = []
        self.dates: list[bool] = []
        self.zero = _DAY_ZERO
        self._members: dict[str, str] = {}
        self._custom: dict[str, bool] = {}
        self._formats = False
        self._characters = 0
        self._string: list[str] | None = None
        self._silent = False
        Reading(self._book).read(archive, "xl/workbook.xml")
        Reading(self._relation).read(archive, "xl/_rels/workbook.xml.rels")
        if "xl/sharedStrings.xml" in archive.NameToInfo:
            reading = Reading(self._string_start, self._string_end, self._string_text)
            reading.read(archive, "xl/sharedStrings.xml")
        if "xl/styles.xml" in archive.NameToInfo:
            Reading(self._style, self._style_end).read(archive, "xl/styles.xml")

    def member(self, relation: str) -> str:
        """Return the name of a sheet's member."""
        target = self._members[relation]
        return target.lstrip("/") if target.startswith("/") else "xl/" + target

    def is_date(self, style: str) -> bool:
        number = int(style) if style.isascii() and style.isdigit() and len(style) < 8 else 0  # noqa: PLR2004
        return number < len(self.dates) and self.dates[number]

    def string(self, number: str) -> str:
        known = number.isascii() and number.isdigit() and len(number) < 8  # noqa: PLR2004
        return self.strings[int(number)] if known and int(number) < len(self.strings) else "…"

    def _book(self, name: str, given: Attributes) -> None:
        if name == "sheet":
            self.sheets.append((given.get("name", ""), given.get("id", "")))
        elif name == "workbookPr" and given.get("date1904") in {"1", "true"}:
            self.zero = _DAY_ZERO_1904

    def _relation(self, name: str, given: Attributes) -> None:
        if name == "Relationship" and given.get("TargetMode") != "External":
            self._members[given.get("Id", "")] = given.get("Target", "")

    def _string_start(self, name: str, _given: Attributes) -> None:
        if name == "si":
            self._string = []
        elif name == "rPh":
            # How the text is pronounced, which is no part of it.
            self._silent = True

    def _string_text(self, text: str) -> None:
        if self._string is not None and not self._silent:
            self._string.append(text)

    def _string_end(self, name: str) -> None:
        self._silent = self._silent and name != "rPh"
        if name == "si" and self._string is not None:
            text = "".join(self._string)
            self._string = None
            self._characters += len(text)
            if len(self.strings) >= _MOST_STRINGS or self._characters > _MOST_CHARACTERS:
                raise Enough
            self.strings.append(text)

    def _style(self, name: str, given: Attributes) -> None:
        if name == "numFmt":
            code = _NO_SIGNS.sub("", given.get("formatCode", "").lower())
            self._custom[given.get("numFmtId", "")] = any(sign in code for sign in "ymdhs")
        elif name == "cellXfs":
            self._formats = True
        elif name == "xf" and self._formats:
            number = given.get("numFmtId", "0")
            built_in = number.isascii() and number.isdigit() and len(number) < 8  # noqa: PLR2004
            known = built_in and int(number) in _DATE_FORMATS
            self.dates.append(self._custom.get(number, known))

    def _style_end(self, name: str) -> None:
        if name == "cellXfs":
            raise Enough


class _Sheet:
    """Collects the cells of one sheet."""

    def __init__(self, book: _Book, first: int) -> None:
        self.page = SheetPage(first)
        self._first = first
        self._book = book
        self._row = self._column = -1
        self._type = self._style = ""
        self._value: list[str] = []
        self._formula: list[str] = []
        self._open: list[str] | None = None

    def start(self, name: str, given: Attributes) -> None:
        if name == "row":
            number = given.get("r", "")
            self._row = place_of(number)[0] if number else self._row + 1
            self._column = -1
        elif name == "c":
            row, column = place_of(given.get("r", ""))
            self._row = row if row >= 0 else self._row
            self._column = column if column >= 0 else self._column + 1
            self._type, self._style = given.get("t", "n"), given.get("s", "")
            self._value, self._formula = [], []
        if self._row < self._first:
            # Before the page: most of a long sheet is passed over here.
            return
        self._open = self._value if name in {"v", "t"} else self._formula if name == "f" else None

    def text(self, text: str) -> None:
        if self._open is not None:
            self._open.append(text)

    def end(self, name: str) -> None:
        self._open = None
        if name == "c" and self._row >= self._first:
            shown = self._words("".join(self._value))
            if not shown and self._formula:
                # Nobody computed it: the formula itself is what the file holds.
                shown = "=" + "".join(self._formula)
            self.page.put(self._row, self._column, shown)

    def _words(self, value: str) -> str:
        if self._type == "s":
            return self._book.string(value)
        if self._type == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(value, value)
        if self._type == "n" and value and self._book.is_date(self._style):
            return _moment(value, self._book.zero)
        return value


def _moment(value: str, zero: datetime) -> str:
    try:
        days = float(value)
    except ValueError:
        return value
    if not 0 <= days < _MOST_DAYS:
        return value
    moment = zero + timedelta(seconds=round(days * 86_400))
    if days < 1:
        return f"{moment:%H:%M:%S}"
    return f"{moment:%Y-%m-%d}" if days == int(days) else f"{moment:%Y-%m-%d %H:%M:%S}"
