"""The entries of a damaged package, from what is left of its lists and of its tar.

The index serves if it holds; else the manifest's lines that hold; and what no line names is found
by its member header in the tar, which is recognised by making it again. A file found that way has
no SHA-256 to be compared with: its chunks alone prove its content.
"""

from __future__ import annotations

import contextlib
import re
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple, Protocol

from casevault_gui.core.crypto.stream import CHUNK
from casevault_gui.core.errors import FooterMalformed, ManifestMalformed, PackageNewer
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import EntryKind
from casevault_gui.core.names import sort_key
from casevault_gui.core.package import footer as footers
from casevault_gui.core.package import tags
from casevault_gui.core.package.index import PackageIndex, count_of
from casevault_gui.core.package.index_builder import IndexBuilder
from casevault_gui.core.package.manifest import MAX_LINE, ManifestLine, format_line, parse_line
from casevault_gui.core.package.tar import BLOCK, filling, member_header

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.package.header import Header

_MAX_PAX = 1 << 17
_MAGIC = b"ustar\x0000"
_MAGIC_PLACE = 257
_WINDOW = 64 * CHUNK
_OCTAL = re.compile(rb"[0-7]+")
_SIZE = re.compile(rb"[1-9][0-9]{0,18}")
_RECORD = re.compile(rb"([0-9]{1,6}) (path|size)=")


class DamagedPlaintext(Protocol):
    """Plaintext of which some chunks are lost."""

    header: Header
    length: int

    @property
    def length_known(self) -> bool:
        """Whether `length` is that of the whole plaintext; else its end is missing."""

    def read(self, offset: int, length: int) -> bytes:
        """Return plaintext that holds."""

    def holds(self, offset: int, length: int) -> bool:
        """Whether every byte of a range is in chunks that hold."""

    def next_held(self, offset: int) -> int | None:
        """Return the first offset from there on that lies in a chunk that holds."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The entries that are known of, and where the tag files stand that are known of.

    `unlisted` are numbers of entries without a known SHA-256; `complete` says that no entry can be
    missing.
    """

    index: PackageIndex
    unlisted: frozenset[int]
    tags: dict[str, tuple[int, int]]
    complete: bool


class Member(NamedTuple):
    """A member of the tar; sizes in bytes, `offset` of its content in the plaintext."""

    path: str
    folder: bool
    mode: int
    mtime_s: int
    size: int
    offset: int


def list_entries(plain: DamagedPlaintext) -> Listing:
    """Return what is known of the entries of a damaged package."""
    footer = _footer(plain)
    if footer is not None:
        index = _index(plain, footer.index_offset, footer.index_length, footer.index_sha256)
        if index is not None:
            found = {m.path: (m.offset, m.size) for m in members(plain, footer.tags_offset)}
            return Listing(index, frozenset(), found, complete=True)
    every = list(members(plain, 0))
    places = {m.path: (m.offset, m.size) for m in every if not m.folder and not _evidence(m)}
    if footer is None and tags.INDEX in places:
        index = _index(plain, *places[tags.INDEX])
        if index is not None:
            return Listing(index, frozenset(), places, complete=True)
    manifest = places.get(tags.MANIFEST)
    if footer is not None:
        manifest = (footer.manifest_offset, footer.manifest_length)
    lines = dict(_lines(plain, *manifest)) if manifest is not None else {}
    listed = frozenset(lines)
    whole = footer is not None and len(lines) == footer.entries
    for member in every if not whole else ():
        if _evidence(member) and member.path not in lines:
            _add(lines, member)
    index = index_of_lines(lines)
    unlisted = frozenset(
        number
        for number in range(len(index))
        if not index.folder(number) and index.path(number) not in listed
    )
    return Listing(index, unlisted, places, complete=whole)


def members(plain: DamagedPlaintext, start: int) -> Iterator[Member]:
    """Yield the tar's members from `start` on whose headers hold, tag files among them."""
    position: int | None = start
    while position is not None and position < plain.length:
        found = _member(plain, position)
        if found is None:
            position = _next_header(plain, position + BLOCK)
            continue
        yield found
        position = found.offset + found.size + filling(found.size)


def _evidence(member: Member) -> bool:
    return member.path.startswith("data/")


def _footer(plain: DamagedPlaintext) -> footers.Footer | None:
    start = plain.length - footers.LENGTH
    if start < 0 or not plain.holds(start, footers.LENGTH):
        return None
    try:
        return footers.Footer.parse(plain.read(start, footers.LENGTH), plain.length)
    except FooterMalformed:
        return None


def _index(
    plain: DamagedPlaintext, offset: int, length: int, digest: bytes | None = None
) -> PackageIndex | None:
    if not plain.holds(offset, length):
        return None
    data = plain.read(offset, length)
    if digest is not None and sha256(data).digest() != digest:
        return None
    try:
        return PackageIndex(data, count_of(data))
    except ManifestMalformed:
        return None


def _lines(plain: DamagedPlaintext, offset: int, length: int) -> Iterator[tuple[str, ManifestLine]]:
    """Yield the manifest's lines that hold whole."""
    end = offset + length
    # Behind a gap the first piece of a line is not a line: all up to its end is passed over.
    position, rest, torn = offset, b"", False
    while position < end:
        size = min(CHUNK - position % CHUNK, end - position)
        if not plain.holds(position, size):
            rest, torn = b"", True
        else:
            *whole, rest = (rest + plain.read(position, size)).split(b"\n")
            if torn and whole:
                whole, torn = whole[1:], False
            elif torn:
                rest = b""
            for data in whole:
                try:
                    line = parse_line(data)
                except (ManifestMalformed, PackageNewer):
                    continue
                yield line.path, line
            if len(rest) > MAX_LINE:
                rest, torn = b"", True
        position += size


def _add(lines: dict[str, ManifestLine], member: Member) -> None:
    """Add the line a member would have, if a manifest may hold such a line."""
    line = ManifestLine(
        kind=EntryKind.FOLDER if member.folder else EntryKind.FILE,
        path=member.path,
        mode=member.mode,
        mtime_ns=member.mtime_s * 1_000_000_000,
        ctime_ns=0,
        atime_ns=0,
        source=0,
        salt=bytes(16),
        size=member.size,
        offset=member.offset,
    )
    with contextlib.suppress(ManifestMalformed):
        lines[member.path] = parse_line(format_line(line))


def index_of_lines(lines: dict[str, ManifestLine]) -> PackageIndex:
    """Return an index of lines in any order; folders that no line names are made up.

    A line that no index can hold beside the others is left out. Extends `lines` by the folders.
    """
    for path in list(lines):
        parent = path.rpartition("/")[0]
        while parent not in ("data", "") and parent not in lines:
            _add(lines, Member(parent, folder=True, mode=0o755, mtime_s=0, size=0, offset=0))
            parent = parent.rpartition("/")[0]
    builder = IndexBuilder()
    for path in sorted(lines, key=sort_key):
        # Authentic, and yet not a bag of ours: a line below a file is passed over.
        with contextlib.suppress(ManifestMalformed):
            builder.add(lines[path], 0)
    return PackageIndex(b"".join(builder.pack()), len(builder))


def _member(plain: DamagedPlaintext, position: int) -> Member | None:
    """Return the member whose header, the pax header before it included, stands here."""
    package = plain.header.package
    block = _block(plain, position)
    if block is None:
        return None
    known: dict[bytes, bytes] = {}
    start = position
    if block[156:157] == b"x":
        size = _octal(block[124:136])
        if size is None or size > _MAX_PAX or not plain.holds(position + BLOCK, size):
            return None
        known = _records(plain.read(position + BLOCK, size))
        start += BLOCK + size + filling(size)
        block = _block(plain, start)
        if block is None:
            return None
    prefix, name = block[345:500].rstrip(b"\0"), block[:100].rstrip(b"\0")
    full = known.get(b"path", prefix + b"/" + name if prefix else name).decode("utf-8", "replace")
    bag, _, path = full.rstrip("/").partition("/")
    folder = block[156:157] == b"5"
    mode, mtime, size = (_octal(block[a:b]) for a, b in ((100, 108), (136, 148), (124, 136)))
    if b"size" in known:
        size = int(known[b"size"])
    if bag != package or mode is None or mtime is None or size is None:
        return None
    offset = start + BLOCK
    made = member_header(package, path, folder=folder, mode=mode, size=size, mtime_s=mtime)
    # Where the end is missing, a file that goes on behind it is known of, and lost.
    fits = offset + size <= plain.length or not plain.length_known
    if plain.read(position, offset - position) != made or not fits:
        return None
    return Member(path, folder, mode, mtime, size, offset)


def _block(plain: DamagedPlaintext, position: int) -> bytes | None:
    if position + BLOCK > plain.length or not plain.holds(position, BLOCK):
        return None
    block = plain.read(position, BLOCK)
    return block if block[_MAGIC_PLACE : _MAGIC_PLACE + len(_MAGIC)] == _MAGIC else None


def _records(data: bytes) -> dict[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    position = 0
    while (match := _RECORD.match(data, position)) is not None:
        end = position + int(match[1])
        found[match[2]] = data[match.end() : end - 1]
        if end <= match.end() or (match[2] == b"size" and not _SIZE.fullmatch(found[b"size"])):
            return {}
        position = end
    return found


def _octal(text: bytes) -> int | None:
    digits = text.rstrip(b"\0 ")
    return int(digits, 8) if _OCTAL.fullmatch(digits) else None


def _next_header(plain: DamagedPlaintext, position: int) -> int | None:
    """Return where, from `position` on, the next block stands that may be a member header."""
    start = plain.header.package.encode()
    while position < plain.length:
        held = plain.next_held(position)
        if held is None:
            return None
        position = held + -held % BLOCK
        size = _held_length(plain, position)
        data = plain.read(position, size)
        at = data.find(_MAGIC)
        while at >= 0:
            block = at - _MAGIC_PLACE
            if block >= 0 and block % BLOCK == 0 and data.startswith(start, block):
                return position + block
            at = data.find(_MAGIC, at + 1)
        position += max(size, BLOCK)
    return None


def _held_length(plain: DamagedPlaintext, position: int) -> int:
    """Return how many bytes from a held place on hold, at most a window of them."""
    end = min(plain.length, position + _WINDOW)
    size = min(end, position - position % CHUNK + CHUNK) - position
    while position + size < end and plain.holds(position + size, 1):
        size = min(end - position, size + CHUNK)
    return size
