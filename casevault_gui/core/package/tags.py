"""The bag's tag files and lists (docs/cvx-format.md sections 7.5, 7.6 and 8)."""

from __future__ import annotations

import base64
from hashlib import sha256
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from casevault_gui.core import canonical_json
from casevault_gui.core.crypto.merkle import Frontier, leaf_hash
from casevault_gui.core.package.index import IndexBuilder
from casevault_gui.core.package.manifest import format_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Self

    from casevault_gui.core.canonical_json import Json
    from casevault_gui.core.model import SourceRoot
    from casevault_gui.core.package.line_batches import Entry
    from casevault_gui.core.package.manifest import ManifestLine

BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
BAG_INFO = "bag-info.txt"
HASH_LIST = "manifest-sha256.txt"
TAG_HASH_LIST = "tagmanifest-sha256.txt"
FOLDER = "casevault"
CASE = "casevault/case.json"
EXCEPTIONS = "casevault/exceptions.jsonl"
INDEX = "casevault/index.bin"
INTAKE = "casevault/intake.json"
MANIFEST = "casevault/manifest.jsonl"
CUSTODY = ("custody.jsonl", "custody.proofs", "custody.checkpoint", "custody.vkey")
"""What a log tells of a package, inside it: lines, proofs, checkpoint and key."""
_BLOCK = 1 << 20
_KEPT = 16 << 20
_BATCH = 2_048


def bag_info(package: str, tool: str, date: str, content_bytes: int, files: int) -> bytes:
    """Return `bag-info.txt`; `date` is YYYY-MM-DD in UTC."""
    return (
        f"Bag-Software-Agent: {tool}\nBagging-Date: {date}\n"
        f"External-Identifier: {package}\nPayload-Oxum: {content_bytes}.{files}\n"
    ).encode()


def intake_record(roots: Sequence[SourceRoot], tool: str, started: str, finished: str) -> bytes:
    """Return `casevault/intake.json`; times are RFC 3339 in UTC."""
    sources: list[Json] = [
        {
            "kind": root.kind.value,
            "name": root.name,
            "number": root.number,
            "path": root.path,
            "raw": base64.b64encode(root.raw).decode(),
        }
        for root in roots
    ]
    record: dict[str, Json] = {
        "finished": finished,
        "sources": sources,
        "started": started,
        "tool": tool,
        "v": 1,
    }
    return canonical_json.encode(record)


def hash_list_line(digest: bytes, path: str) -> bytes:
    """Return one line of a BagIt manifest."""
    return f"{digest.hex()}  {path}\n".encode()


class LargeTag:
    """A generated tag file: fed once for its length and hash, kept if small, else made again."""

    def __init__(self, make: Callable[[], Iterator[bytes]]) -> None:
        """`make` yields what is going to be fed, in pieces of any size."""
        self._make = make
        self._digest = sha256()
        self._kept: list[bytes] | None = []
        self.length = 0

    @classmethod
    def of(cls, make: Callable[[], Iterator[bytes]]) -> Self:
        """Return the tag fed from what makes it."""
        tag = cls(make)
        for block in _blocks(make()):
            tag.feed(block)
        return tag

    def feed(self, block: bytes) -> None:
        """Take the next bytes of the content."""
        self._digest.update(block)
        self.length += len(block)
        if self._kept is not None:
            self._kept.append(block)
            if self.length > _KEPT:
                self._kept = None

    @property
    def sha256(self) -> bytes:
        """SHA-256 of the content, once all was fed."""
        return self._digest.digest()

    def blocks(self) -> Iterable[bytes]:
        """Return the content in blocks."""
        return _blocks(self._make()) if self._kept is None else self._kept


class ManifestDerivation:
    """Everything that follows from the manifest lines: the root, the index, the lines' places."""

    def __init__(self) -> None:
        """Start with no lines."""
        self._frontier = Frontier()
        self.index = IndexBuilder()
        self.length = 0
        self.files = 0
        self.content_bytes = 0

    def add(self, line: ManifestLine, data: bytes) -> None:
        """Add a line and its bytes (without line end); raise `ManifestMalformed`."""
        self._frontier.append(leaf_hash(data))
        self.index.add(line, self.length)
        self.length += len(data) + 1
        if not line.folder:
            self.files += 1
            self.content_bytes += line.size

    def add_all(self, entries: Sequence[Entry], lines: Sequence[bytes]) -> bool:
        """Add ordinary lines; False, and nothing added, where `add` would raise for one."""
        ends = list(accumulate([len(line) + 1 for line in lines], initial=self.length))
        if not self.index.add_all(entries, ends[:-1]):
            return False
        self._frontier.append_all(map(leaf_hash, lines))
        self.length = ends[-1]
        self.files += sum(not entry.folder for entry in entries)
        self.content_bytes += sum(entry.size for entry in entries)
        return True

    @property
    def root(self) -> bytes:
        """The manifest root, 32 bytes."""
        return self._frontier.root()


class Lists:
    """The manifest and `manifest-sha256.txt`, made in one pass, and what follows from them."""

    def __init__(self, lines: Callable[[], Iterator[ManifestLine]]) -> None:
        """`lines` yields the manifest's lines, the same each time it is called."""
        self.derivation = ManifestDerivation()
        self.manifest = LargeTag(lambda: (format_line(line) + b"\n" for line in lines()))
        self.hash_list = LargeTag(
            lambda: (hash_list_line(line.sha256, line.path) for line in lines() if not line.folder)
        )
        every = lines()
        while batch := list(islice(every, _BATCH)):
            self._take(batch)

    def _take(self, lines: list[ManifestLine]) -> None:
        add = self.derivation.add
        formatted = [format_line(line) for line in lines]
        for line, data in zip(lines, formatted, strict=True):
            add(line, data)
        formatted.append(b"")
        self.manifest.feed(b"\n".join(formatted))
        self.hash_list.feed(
            b"".join([hash_list_line(line.sha256, line.path) for line in lines if not line.folder])
        )


def _blocks(pieces: Iterator[bytes]) -> Iterator[bytes]:
    gathered: list[bytes] = []
    size = 0
    for piece in pieces:
        gathered.append(piece)
        size += len(piece)
        if size >= _BLOCK:
            yield b"".join(gathered)
            gathered, size = [], 0
    if gathered:
        yield b"".join(gathered)
