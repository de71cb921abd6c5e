"""Lists of hashes that come beside evidence: md5sum and its kin, hashdeep, imager logs, bags.

A list says of files, named from where it stands, what hash they had. What cannot be understood is
passed over: a list is somebody else's text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final

from casevault_gui.core.late_dataclass import dataclass

LENGTHS: Final = {32: "md5", 40: "sha1", 64: "sha256", 128: "sha512"}
"""The algorithm of a hash by its number of hexadecimal digits."""
MAX_LIST: Final = 4 << 30
"""Longer lists are not read, in bytes. They are read line by line."""
_HEAD: Final = 1 << 20
"""A log of an imager is not longer than this, in bytes."""
_LONGEST_LINE: Final = 1 << 20

_HEX: Final = re.compile(rb"[0-9a-fA-F]+")
_SUM: Final = re.compile(rb"(\\?)([0-9a-fA-F]{32,128}) [ *](.+)")
_BSD: Final = re.compile(rb"(\\?)(MD5|SHA1|SHA256|SHA512) ?\((.+)\) ?= ?([0-9a-fA-F]{32,128})")
_BAG: Final = re.compile(rb"([0-9a-fA-F]{32,128})[ \t]+\*?(.+)")
_BAG_NAME: Final = re.compile(r"(?:tag)?manifest-(md5|sha1|sha256|sha512)\.txt")
_SUM_NAME: Final = re.compile(
    r".+\.(md5|sha1|sha256|sha512)|(md5|sha1|sha256|sha512)sums?(\.txt)?", re.IGNORECASE
)
_DEEP_NAME: Final = re.compile(r".+\.hashdeep|hashdeep\.txt", re.IGNORECASE)
_LOG_NAME: Final = re.compile(r"(.+\.(?:dd|raw|img|bin|001))\.(?:txt|log|info)", re.IGNORECASE)
_ENDINGS: Final = (
    *(f".{algorithm}" for algorithm in LENGTHS.values()),
    ".hashdeep", ".txt", ".log", ".info", "sum", "sums",
)  # fmt: skip
_DEEP_MARK: Final = b"%%%% HASHDEEP-1.0"
_LOG_LINE: Final = re.compile(
    rb"^[ \t]*(?:Computed |Image |Source )?(MD5|SHA1|SHA-1|SHA256|SHA-256)\b"
    rb"(?: checksum| hash(?: calculated over data)?)?[ \t]*:[ \t]*"
    rb"((?:[0-9a-fA-F][ \t]?){32,64})(?=\s|:|$)",
    re.IGNORECASE | re.MULTILINE,
)
_PERCENT: Final = re.compile(rb"%(0A|0D|25)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listed:
    """A file of a list: its name as the list has it, the algorithm, the hash in lower case.

    `split` says that the hash is of the image which begins in that file and goes on in the next.
    """

    name: bytes
    algorithm: str
    digest: str
    split: bool = False


def is_list(name: str) -> bool:
    """Whether a file of this name may be a list of hashes (a bag's by `is_bag_list`)."""
    # Asked of every file of a case: most names end otherwise.
    if not name.lower().endswith(_ENDINGS):
        return False
    patterns = (_SUM_NAME, _DEEP_NAME, _LOG_NAME)
    return any(pattern.fullmatch(name) for pattern in patterns) or is_bag_list(name)


def is_bag_list(name: str) -> bool:
    """Whether a bag calls one of its manifests so (RFC 8493, 2.1.3 and 2.2.1)."""
    return _BAG_NAME.fullmatch(name) is not None


def read_list(name: str, pieces: Iterable[bytes], *, in_bag: bool) -> Iterator[Listed]:
    """Yield what the list `name` says; nothing if it cannot be understood.

    Only `in_bag` are a bag's manifests lists. Only the beginning and one line are held in memory.
    """
    reader = ListReader(name, in_bag=in_bag)
    for piece in pieces:
        yield from reader.feed(piece)
    yield from reader.end()


class ListReader:
    """Reads one list as its pieces come; `read_list` says what of."""

    def __init__(self, name: str, *, in_bag: bool) -> None:
        """Read the list of this name."""
        self._name = name
        self._in_bag = in_bag
        self._begun = False
        self._head = bytearray()
        self._of_line: _OfLine = _nothing
        self._tail = b""

    def feed(self, piece: bytes) -> Iterator[Listed]:
        """Yield what is known from the next piece on."""
        if not self._begun:
            self._head += piece
            if len(self._head) <= _HEAD:
                return
            piece = self._begin()
        yield from self._lines(piece)

    def end(self) -> Iterator[Listed]:
        """Yield the rest, after the last piece."""
        if not self._begun:
            head = self._begin()
            whole = self._of_whole(head)
            yield from whole or self._lines(head)
            if whole:
                return
        for line in self._tail.splitlines():
            yield from self._of_line(line)

    def _begin(self) -> bytes:
        """Return the beginning, by which it is known what lines mean."""
        self._begun = True
        head = bytes(self._head).removeprefix(b"\xef\xbb\xbf")
        self._head.clear()
        if is_bag_list(self._name):
            self._of_line = _bag if self._in_bag else _nothing
        elif head.startswith(_DEEP_MARK):
            self._of_line = _Hashdeep()
        elif _LOG_NAME.fullmatch(self._name) is None and _SUM_NAME.fullmatch(self._name):
            self._of_line = _sums
        return head

    def _of_whole(self, head: bytes) -> list[Listed]:
        """Return what a list says as a whole, and not by its lines."""
        log = _LOG_NAME.fullmatch(self._name)
        if self._of_line is _sums:
            return _lone(self._name, head)
        if self._of_line is _nothing and log is not None:
            return _log(head, log[1].encode())
        return []

    def _lines(self, piece: bytes) -> Iterator[Listed]:
        """Yield what whole lines say; parts of one beyond all measure are taken for lines."""
        *whole, tail = (self._tail + piece).split(b"\n")
        if len(tail) > _LONGEST_LINE:
            whole.append(tail)
            tail = b""
        self._tail = tail
        for each in whole:
            for line in each.splitlines():
                yield from self._of_line(line)


_OfLine = Callable[[bytes], Iterable[Listed]]


def _nothing(_: bytes) -> Iterable[Listed]:
    return ()


def _lone(name: str, data: bytes) -> list[Listed]:
    """Return the one hash that is all a file holds: it is of the file without the ending."""
    text = data.strip()
    subject, dot, _ = name.rpartition(".")
    if not dot or not _HEX.fullmatch(text) or len(text) not in LENGTHS:
        return []
    return [_listed(subject.encode(), text)]


def _sums(line: bytes) -> Iterator[Listed]:
    if (found := _SUM.fullmatch(line)) and len(found[2]) in LENGTHS:
        yield _listed(_unescaped(found[3]) if found[1] else found[3], found[2])
    elif (found := _BSD.fullmatch(line)) and LENGTHS.get(len(found[4])) == (
        found[2].decode().lower()
    ):
        yield _listed(_unescaped(found[3]) if found[1] else found[3], found[4])


def _unescaped(name: bytes) -> bytes:
    return re.sub(
        rb"\\([\\nr])", lambda found: {b"n": b"\n", b"r": b"\r"}.get(found[1], b"\\"), name
    )


class _Hashdeep:
    """The lines of a hashdeep list, of which one says what is in the columns of the others."""

    def __init__(self) -> None:
        self._columns: list[bytes] = []

    def __call__(self, line: bytes) -> Iterator[Listed]:
        if line.startswith(b"%%%% ") and not line.startswith(_DEEP_MARK):
            self._columns = line[5:].split(b",")
        elif self._columns and not line.startswith((b"#", b"%")):
            cells = line.split(b",", len(self._columns) - 1)
            if len(cells) != len(self._columns):
                return
            row = dict(zip(self._columns, cells, strict=True))
            for length, algorithm in LENGTHS.items():
                digest = row.get(algorithm.encode(), b"")
                if len(digest) == length and _HEX.fullmatch(digest) and b"filename" in row:
                    yield _listed(row[b"filename"], digest)


def _log(data: bytes, subject: bytes) -> list[Listed]:
    """Return the hashes an imager computed; of hashes that contradict each other, none."""
    found: dict[str, set[bytes]] = {}
    for line in _LOG_LINE.finditer(data):
        digest = b"".join(line[2].split()).lower()
        algorithm = LENGTHS.get(len(digest), "")
        if algorithm == line[1].decode().lower().replace("-", ""):
            found.setdefault(algorithm, set()).add(digest)
    split = subject.endswith(b".001")
    digests = [min(each) for each in found.values() if len(each) == 1]
    return [replace(_listed(subject, digest), split=split) for digest in digests]


def _bag(line: bytes) -> Iterator[Listed]:
    if (found := _BAG.fullmatch(line)) and len(found[1]) in LENGTHS:
        name = _PERCENT.sub(lambda code: bytes([int(code[1], 16)]), found[2])
        yield _listed(name, found[1])


def _listed(name: bytes, digest: bytes) -> Listed:
    return Listed(name, LENGTHS[len(digest)], digest.decode().lower())
