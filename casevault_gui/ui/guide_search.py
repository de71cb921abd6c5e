"""Finds words in the guide and in the pages it leads to, as they are shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.ui.assets import documents_folder

GUIDE_PAGES = (
    "index",
    "quick-start",
    "investigator",
    "custodian",
    "reviewer",
    "administrator",
    "what-to-do-when",
)
"""The pages of the guide, in the order they are listed and found in."""
MOST_FOUND = 60
"""Sections that are told at most: whoever finds more of them types another word."""
_LINK = re.compile(r"\]\(([^)#\s]+\.md)[)#]")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_LONGEST = 120
"""Characters of a sentence that is shown whole."""


@dataclass(frozen=True, slots=True)
class Found:
    """A section with all the words: `sentence` is around the first of them, in `block`.

    `page` is its file, `title` the page's own, `heading` the section's ("" above the first).
    """

    page: Path
    title: str
    heading: str
    block: int
    sentence: str


@dataclass(frozen=True, slots=True)
class _Section:
    page: Path
    title: str
    heading: str
    lines: tuple[_Line, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    block: int
    text: str
    folded: str
    code: bool


def guide_folder() -> Path:
    """Return the folder of the guide's pages, where its files really lie.

    Raises FileNotFoundError when the installation is incomplete.
    """
    return documents_folder().resolve() / "guide"


def fold(text: str) -> tuple[str, Sequence[int]]:
    """Return `text` without case and accents, and the place in `text` of each of its letters."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for part in unicodedata.normalize("NFKD", letter.casefold()):
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of what was typed, folded."""
    return tuple(fold(text)[0].split())


def places_in(text: str, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where `text` has one of the folded `words`: from which letter, up to which."""
    folded, places = fold(text)
    for word in words:
        at = folded.find(word)
        while at >= 0:
            yield places[at], places[at + len(word) - 1] + 1
            at = folded.find(word, at + len(word))


class GuideIndex:
    """The words of the guide and of all pages it leads to directly; the guide's come first.

    Pages are read one at a time, each within some 20 ms, when `read_next` or `find` asks for it.
    """

    def __init__(self) -> None:
        """Read nothing yet."""
        folder = guide_folder()
        self._sections: list[_Section] = []
        self._waiting = [folder / f"{name}.md" for name in GUIDE_PAGES]
        self._known = set(self._waiting)

    def read_next(self) -> bool:
        """Read another page; return whether pages are left."""
        if self._waiting:
            page = self._waiting.pop(0)
            text = page.read_text("utf-8")
            self._sections.extend(_sections_of(page, text))
            if page.parent == guide_folder():
                self._note_links(page, text)
        return bool(self._waiting)

    def find(self, text: str) -> list[Found]:
        """Return the sections that have every word of `text`, the guide's and headings first."""
        while self._waiting:
            self.read_next()
        words = words_of(text)
        if not words:
            return []
        ranked = sorted(
            (rank, place)
            for place, section in enumerate(self._sections)
            if (rank := _rank(section, words)) is not None
        )
        return [_found(self._sections[place], words) for _, place in ranked[:MOST_FOUND]]

    def _note_links(self, page: Path, text: str) -> None:
        root = documents_folder().resolve()
        for address in _LINK.findall(text):
            linked = (page.parent / address).resolve()
            if linked not in self._known and linked.is_relative_to(root) and linked.is_file():
                self._known.add(linked)
                self._waiting.append(linked)


def _sections_of(page: Path, text: str) -> Iterator[_Section]:
    # Qt reads it, as it does to show it: blocks have the numbers that the page shown has.
    document = QTextDocument()
    document.setMarkdown(text)
    title = heading = ""
    lines: list[_Line] = []
    for block in blocks_of(document):
        level = block.blockFormat().headingLevel()
        if level and lines:
            yield _Section(page, title, heading, tuple(lines))
            lines = []
        if level == 1 and not title:
            title = block.text()
        elif level:
            heading = block.text()
        if block.text().strip():
            text = block.text()
            lines.append(_Line(block.blockNumber(), text, fold(text)[0], is_code(block)))
    if lines:
        yield _Section(page, title, heading, tuple(lines))


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the blocks of a page, from its beginning."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def is_code(block: QTextBlock) -> bool:
    """Tell whether `block` is a line of commands."""
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _rank(section: _Section, words: Sequence[str]) -> int | None:
    beside = 0 if section.page.parent == guide_folder() else 3
    if all(word in section.lines[0].folded for word in words):
        return beside
    if any(all(word in line.folded for word in words) for line in section.lines):
        return beside + 1
    whole = "\n".join((fold(section.title)[0], *(line.folded for line in section.lines)))
    return beside + 2 if all(word in whole for word in words) else None


def _found(section: _Section, words: Sequence[str]) -> Found:
    # The line with most of the words, rather no command; of equal ones the first.
    best = max(
        section.lines,
        key=lambda line: (sum(word in line.folded for word in words), not line.code, -line.block),
    )
    headed = best is section.lines[0] and len(section.lines) > 1
    shown = section.lines[1].text if headed else best.text
    sentence = sentence_around(shown, words)
    return Found(section.page, section.title, section.heading, best.block, sentence)


def sentence_around(text: str, words: Sequence[str]) -> str:
    """Return the sentence of `text` with the first of `words`, shortened where it is long."""
    first = min(places_in(text, words), default=(0, 0))[0]
    start, end = 0, len(text)
    for gap in _SENTENCE_END.finditer(text):
        if gap.end() <= first:
            start = gap.end()
        else:
            end = gap.start()
            break
    if end - start <= _LONGEST:
        return text[start:end].strip()
    # Some of it before the word, and whole words alone.
    cut = max(start, first - _LONGEST // 3)
    begin = start if cut == start else text.find(" ", cut, first) + 1 or first
    stop = end if begin + _LONGEST >= end else text.rfind(" ", first, begin + _LONGEST)
    stop = stop if stop > first else end
    before, after = "… " * (begin > start), " …" * (stop < end)
    return f"{before}{text[begin:stop].strip()}{after}"
