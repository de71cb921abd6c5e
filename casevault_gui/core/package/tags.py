"""The bag's tag files and lists (docs/cvx-format.md sections 7.5, 7.6 and 8)."""

from __future__ import annotations

import base64
from array import array
from hashlib import sha256
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from casevault_gui.core import canonical_json
from casevault_gui.core.crypto.merkle import Frontier, leaf_hash
from casevault_gui.core.package.index_builder import IndexBuilder
from casevault_gui.core.package.rows import LINES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Self

    from casevault_gui.core.canonical_json import Json
    from casevault_gui.core.model import SourceRoot
    from casevault_gui.core.package.line_batches import Entry
    from casevault_gui.core.package.manifest import ManifestLine
    from casevault_gui.core.package.rows import PayloadRows

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
_KEPT = 32 << 20
_FEW = 65_536
"""Entries whose lists are kept while they are written: making them again takes no memory."""


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

    def __init__(self, make: Callable[[], Iterator[bytes | memoryview]]) -> None:
        """`make` yields what is going to be fed, in pieces of any size."""
        self._make = make
        self._digest = sha256()
        self._kept: list[bytes] | None = []
        self.length = 0

    @classmethod
    def of(cls, content: bytes) -> Self:
        """Return the tag that has this content."""
        tag = cls(lambda: iter((content,)))
        tag.feed(content)
        return tag

    @classmethod
    def again(cls, make: Callable[[], Iterator[bytes | memoryview]]) -> Self:
        """Return a tag that is made anew whenever it is wanted."""
        tag = cls(make)
        tag.forget()
        for piece in make():
            tag.feed(piece)
        return tag

    def feed(self, piece: bytes | memoryview) -> None:
        """Take the next bytes of the content."""
        self._digest.update(piece)
        self.length += len(piece)
        if self._kept is not None:
            self._kept.append(bytes(piece))
            if self.length > _KEPT:
                self.forget()

    def forget(self) -> None:
        """Keep nothing of the content: it is made again."""
        self._kept = None

    @property
    def sha256(self) -> bytes:
        """SHA-256 of the content, once all was fed."""
        return self._digest.digest()

    def pieces(self) -> Iterable[bytes | memoryview]:
        """Return the content in pieces, each to be used before the next is asked for."""
        return self._make() if self._kept is None else self._kept


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
    """The manifest and `manifest-sha256.txt`, made in one pass, and what follows from them.

    The pass goes along with packing (`catch_up`), while other processes read files.
    """

    def __init__(self, rows: PayloadRows) -> None:
        """Take the rows of a package, which may still grow."""
        self._rows = rows
        self._paths = rows.paths()
        self._frontier, self._offsets = Frontier(), array("Q")
        self.manifest = LargeTag(lambda: (_whole(rows.lines(*some)) for some in rows.paths()))
        self.hash_list = LargeTag(lambda: (rows.hash_list(*some) for some in rows.paths()))

    def catch_up(self) -> None:
        """Make the next lines, if all is known of enough entries; on the thread that adds them."""
        if self._rows.settled - len(self._offsets) >= LINES:
            self._add(*next(self._paths))

    def finish(self) -> tuple[bytes, LargeTag]:
        """Make the rest, when all digests are there; return the manifest root and the index."""
        for some in self._paths:
            self._add(*some)
        return self._frontier.root(), LargeTag.again(self._rows.index(self._offsets).pack)

    def _add(self, first: int, paths: list[str]) -> None:
        lines = self._rows.lines(first, paths)
        self._frontier.append_all(map(leaf_hash, lines))
        ends = accumulate([len(line) + 1 for line in lines], initial=self.manifest.length)
        self._offsets.extend(islice(ends, len(lines)))
        self.manifest.feed(_whole(lines))
        self.hash_list.feed(self._rows.hash_list(first, paths))
        if len(self._offsets) > _FEW:
            self.manifest.forget()
            self.hash_list.forget()


def _whole(lines: list[bytes]) -> bytes:
    return b"\n".join([*lines, b""])
