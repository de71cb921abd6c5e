"""Plaintext with the tag files of a bag, in memory, to be altered."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.package import tags
from casevault_gui.core.package.footer import Footer
from casevault_gui.core.package.header import build_header
from casevault_gui.core.package.slots import KeySlot
from casevault_gui.core.package.tar import END, filling, member_header

if TYPE_CHECKING:
    from collections.abc import Iterator

ID = bytes(range(16))
PACKAGE = ID.hex()
KEY_SLOT = KeySlot.make(ID, bytes(32), PackageKey(bytes(32)))
BEFORE = 1024
"""Bytes of a payload that nobody looks at."""
TOOL = "Bag-Software-Agent: a tool, é\n"
DATE = "Bagging-Date: 2026-01-02\n"
NAMED, OXUM = f"External-Identifier: {PACKAGE}\n", "Payload-Oxum: 34.12\n"
LIST = b"00" * 32 + b"  data/a\n"


class Tag(NamedTuple):
    """A member: its place in the bag, and its content, None of a folder."""

    path: str
    content: bytes | None


TAGS = (
    Tag("bag-info.txt", (TOOL + DATE + NAMED + OXUM).encode()),
    Tag("manifest-sha256.txt", LIST),
    Tag("casevault", None),
    Tag("casevault/case.json", b"{}\n"),
    Tag("casevault/exceptions.jsonl", b"{}\n{}\n"),
    Tag("casevault/index.bin", bytes(513)),
    Tag("casevault/intake.json", b""),
    Tag("casevault/manifest.jsonl", b"x" * 512),
    Tag("casevault/custody.jsonl", b"{}\n"),
    Tag("casevault/z", b"z" * 70_000),
)


class Facts(NamedTuple):
    """What the manifest says about the list of hashes."""

    hash_list_sha256: bytes = sha256(LIST).digest()


class Bag:
    """Plaintext with tag files, in memory."""

    def __init__(self, members: tuple[Tag, ...] = TAGS, sums: bytes | None = None) -> None:
        """Lay out the members, and the list of their hashes unless it is given."""
        self.header = build_header(ID, (KEY_SLOT,), bytes(32))
        if sums is None:
            sums = tags.hash_list_line(sha256(tags.BAGIT).digest(), "bagit.txt")
            for path, content in members:
                if content is not None:
                    sums += tags.hash_list_line(sha256(content).digest(), path)
        self.places: dict[str, tuple[int, int]] = {}
        self.data = bytearray(BEFORE)
        for path, content in (*members, Tag("tagmanifest-sha256.txt", sums)):
            folder, content_ = content is None, content or b""
            mode = 0o755 if folder else 0o644
            self.data += member_header(PACKAGE, path, folder=folder, mode=mode, size=len(content_))
            self.places[path] = len(self.data), len(content_)
            self.data += content_ + bytes(filling(len(content_)))
        self.data += END
        contents = {tag.path: tag.content or b"" for tag in members}
        nowhere = (0, 0)
        self.footer = Footer(
            len(self.data),
            BEFORE,
            *self.places.get("casevault/manifest.jsonl", nowhere),
            *self.places.get("casevault/index.bin", nowhere),
            padding=0,
            entries=20,
            files=12,
            content_bytes=34,
            exceptions=2,
            root=bytes(32),
            manifest_sha256=sha256(contents.get("casevault/manifest.jsonl", b"")).digest(),
            index_sha256=sha256(contents.get("casevault/index.bin", b"")).digest(),
        )

    def read(self, offset: int, length: int) -> bytes:
        """Return plaintext."""
        assert length <= 70_000
        assert offset + length <= len(self.data)
        return bytes(self.data[offset : offset + length])

    def pieces(self, offset: int, length: int) -> Iterator[memoryview]:
        """Yield plaintext in small pieces."""
        for at in range(offset, offset + length, 1000):
            yield memoryview(self.read(at, min(1000, offset + length - at)))

    def with_footer(self, **changes: int | bytes) -> Bag:
        """Let the footer say other things."""
        fields = {name: getattr(self.footer, name) for name in Footer.__annotations__}
        self.footer = Footer(**{**fields, **changes})
        return self
