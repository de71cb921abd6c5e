"""A PDF as `QPdfWriter` makes it, written anew with a structure tree.

Qt's file is a plain one: objects in a row, a table of where they are, one stream a page. It is
taken apart by exactly that form; what looks otherwise in any place is refused (`UnknownPdf`), never
guessed at. Objects that are not named here are copied byte for byte.
"""

from __future__ import annotations

import re
import struct
import zlib
from array import array
from collections.abc import Iterable, Iterator
from typing import Final

from casevault_gui.ui.tagged.contents import UnknownPdf, marked_content
from casevault_gui.ui.tagged.marks import Marks
from casevault_gui.ui.tagged.structure import Structure, pdf_text

_HEAD: Final = re.compile(rb"%PDF-1\.[4-7]\n")
_TAIL: Final = re.compile(rb"startxref\n(\d+) ?\n%%EOF\n$")
_TABLE: Final = re.compile(
    rb"xref\n0 (\d+)\n0000000000 65535 f \n((?:\d{10} 00000 n \n)+)trailer\n<<\n"
    rb"/Size \1 ?\n(/Info (\d+) 0 R\n/Root (\d+) 0 R\n/ID \[[ <>0-9a-fA-F]+\])\n>>\n"
)
_ENTRY: Final = 20
_CATALOGUE: Final = re.compile(rb"<<\n/Type /Catalog\n/Pages (\d+) 0 R\n[^>]*>>\n")
_PAGES: Final = re.compile(
    rb"<<\n/Type /Pages\n/Kids \n\[\n((?:\d+ 0 R\n)+)\]\n/Count (\d+)\n[^>]*>>\n"
)
_PAGE: Final = re.compile(rb"<<\n/Type /Page\n/Parent \d+ 0 R\n/Contents (\d+) 0 R\n[^>]*>>\n")
_STREAM: Final = re.compile(
    rb"(<<\n/Length (\d+) 0 R\n/Filter /FlateDecode\n>>\nstream\n)(.*)\nendstream\n", re.DOTALL
)
_TOGETHER: Final = 500
"""How many objects of the tree are compressed together."""


def with_structure(data: bytes, marks: Marks, language: str) -> bytes:
    """Return Qt's PDF `data`, drawn with `marks`, as a tagged PDF.

    `language` is that of the words of the program, as in BCP 47. Raises `UnknownPdf`.
    """
    source = _QtPdf(data)
    structure = Structure(marks)
    changed: dict[int, bytes] = {}
    for number, page in enumerate(source.pages):
        found = _match(_PAGE, source.body(page))
        content = int(found[1])
        stream = _match(_STREAM, source.body(content))
        packed = zlib.compress(marked_content(_unpacked(stream[3]), structure.begin))
        structure.end_page()
        changed[content] = b"%s%s\nendstream\n" % (stream[1], packed)
        changed[int(stream[2])] = b"%d\n" % len(packed)
        changed[page] = _longer(found[0], b"/StructParents %d\n/Tabs /S\n" % number)
    first = source.count
    more = b"/StructTreeRoot %d 0 R\n/MarkInfo <</Marked true>>\n/Lang %s\n" % (
        first,
        pdf_text(language),
    )
    more += b"/ViewerPreferences <</DisplayDocTitle true>>\n"
    changed[source.root] = _longer(source.body(source.root), more)
    output = _Output(first)
    # Title and maker go behind the pages. Poppler takes the number of a stream of objects for a
    # place in the file, and so ends a long text that stands in front of that place.
    for number in sorted(source.in_order, key=lambda number: number == source.info):
        output.add(number, changed.get(number) or source.body(number))
    output.add_together(structure.objects(first, source.pages))
    return output.end(source.trailer)


class _QtPdf:
    """Where the objects of Qt's file are."""

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        tail = _TAIL.search(data, max(0, len(data) - 64))
        if tail is None or not _HEAD.match(data):
            msg = "head or tail"
            raise UnknownPdf(msg)
        table = _TABLE.fullmatch(data, int(tail[1]), tail.start())
        if table is None:
            msg = "table of objects"
            raise UnknownPdf(msg)
        self.count, self.trailer, self.root = int(table[1]), table[3], int(table[5])
        self.info = int(table[4])
        lines = table[2]
        starts = array("Q", [0])
        starts.extend(int(lines[at : at + 10]) for at in range(0, len(lines), _ENTRY))
        if len(starts) != self.count:
            msg = "count of objects"
            raise UnknownPdf(msg)
        self.in_order = sorted(range(1, self.count), key=starts.__getitem__)
        stops = array("Q", [0]) * self.count
        for number, following in zip(self.in_order, self.in_order[1:], strict=False):
            stops[number] = starts[following]
        stops[self.in_order[-1]] = int(tail[1])
        self._starts, self._stops = starts, stops
        pages = _match(_PAGES, self.body(int(_match(_CATALOGUE, self.body(self.root))[1])))
        self.pages = [int(line.split()[0]) for line in pages[1].splitlines()]
        if len(self.pages) != int(pages[2]):
            msg = "count of pages"
            raise UnknownPdf(msg)

    def body(self, number: int) -> bytes:
        """Return what stands between `obj` and `endobj`; raises `UnknownPdf`."""
        if not 0 < number < self.count:
            msg = f"no object {number}"
            raise UnknownPdf(msg)
        whole = bytes(self._data[self._starts[number] : self._stops[number]])
        head, end = b"%d 0 obj\n" % number, b"endobj\n"
        if not whole.startswith(head) or not whole.endswith(end):
            msg = f"object {number}"
            raise UnknownPdf(msg)
        return whole[len(head) : -len(end)]


class _Output:
    """A file that grows object by object, and knows where each is."""

    def __init__(self, count: int) -> None:
        # 1.7 is the version whose structure types these are; streams of objects need 1.5.
        self._data = bytearray(b"%PDF-1.7\n%\xc3\xa2\xc3\xa3\n")
        self._where = bytearray(_entry(0, 0, 0xFFFF) * count)
        self._next = count

    def add(self, number: int, body: bytes) -> None:
        """Write an object."""
        at = number * len(_entry(0, 0, 0))
        entry = _entry(1, len(self._data), 0)
        self._where[at : at + len(entry)] = entry
        self._data += b"%d 0 obj\n%sendobj\n" % (number, body)

    def add_together(self, bodies: Iterable[bytes]) -> None:
        """Write objects with the next free numbers, compressed some together."""
        packs: list[bytes] = []
        counts: list[int] = []
        for number, group in _grouped(bodies, self._next):
            offsets, at = [], 0
            for index, body in enumerate(group):
                offsets.append(b"%d %d" % (number + index, at))
                at += len(body) + 1
            head = b" ".join(offsets) + b"\n"
            counts.append(len(group))
            packs.append(
                _stream(
                    head + b"\n".join(group),
                    b"/Type /ObjStm /N %d /First %d" % (len(group), len(head)),
                )
            )
        holder = self._next + sum(counts)
        for index, count in enumerate(counts):
            self._where += b"".join(_entry(2, holder + index, place) for place in range(count))
        self._next = holder
        for pack in packs:
            self._where += _entry(1, 0, 0)
            self.add(self._next, pack)
            self._next += 1

    def end(self, trailer: bytes) -> bytes:
        """Return the file, with a table of where its objects are and these entries beside it."""
        at = len(self._data)
        self._where += _entry(1, 0, 0)
        entry = _entry(1, at, 0)
        self._where[-len(entry) :] = entry
        more = b"/Type /XRef /W [1 4 2] /Size %d\n%s" % (self._next + 1, trailer)
        self._data += b"%d 0 obj\n%sendobj\n" % (self._next, _stream(bytes(self._where), more))
        self._data += b"startxref\n%d\n%%%%EOF\n" % at
        return bytes(self._data)


def _entry(kind: int, where: int, index: int) -> bytes:
    return struct.pack(">BIH", kind, where, index)


def _stream(data: bytes, more: bytes) -> bytes:
    packed = zlib.compress(data)
    return b"<<%s /Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream\n" % (
        more,
        len(packed),
        packed,
    )


def _grouped(bodies: Iterable[bytes], number: int) -> Iterator[tuple[int, list[bytes]]]:
    group: list[bytes] = []
    for body in bodies:
        group.append(body)
        if len(group) == _TOGETHER:
            yield number, group
            number += len(group)
            group = []
    if group:
        yield number, group


def _match(form: re.Pattern[bytes], body: bytes) -> re.Match[bytes]:
    found = form.fullmatch(body)
    if found is None:
        msg = f"an object of another form: {body[:60]!r}"
        raise UnknownPdf(msg)
    return found


def _longer(dictionary: bytes, entries: bytes) -> bytes:
    """Return an object's dictionary with entries added at its end."""
    if not dictionary.endswith(b">>\n"):
        msg = "an object that is no dictionary"
        raise UnknownPdf(msg)
    return dictionary[:-3] + entries + b">>\n"


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompress(data)
    except zlib.error as error:
        msg = "a stream that cannot be unpacked"
        raise UnknownPdf(msg) from error
