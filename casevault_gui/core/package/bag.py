"""The tag files behind the payload, walked and checked (docs/cvx-format.md section 7.6)."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple, Protocol

from casevault_gui.core.errors import BagMalformed
from casevault_gui.core.package import tags
from casevault_gui.core.package.tar import BLOCK, END, filling, member_header

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.package.footer import Footer
    from casevault_gui.core.package.header import Header

_FIXED = (
    (tags.BAG_INFO, False),
    (tags.HASH_LIST, False),
    (tags.FOLDER, True),
    (tags.CASE, False),
    (tags.EXCEPTIONS, False),
    (tags.INDEX, False),
    (tags.INTAKE, False),
    (tags.MANIFEST, False),
)
_FURTHER = re.compile(rf"{tags.FOLDER}/[a-z][a-z0-9._-]{{0,63}}")
_MAX_INFO = 4_096


class TagMember(NamedTuple):
    """A tag member: where its content stands in the plaintext and how long it is, in bytes."""

    path: str
    folder: bool
    offset: int
    size: int


class Plaintext(Protocol):
    """What the walk needs of an open package."""

    header: Header
    footer: Footer

    def read(self, offset: int, length: int) -> bytes:
        """Return authenticated plaintext."""

    def pieces(self, offset: int, length: int) -> Iterator[memoryview]:
        """Yield authenticated plaintext in pieces."""


class ManifestFacts(Protocol):
    """What the manifest says about `manifest-sha256.txt`."""

    @property
    def hash_list_sha256(self) -> bytes:
        """SHA-256 of the file as it must be."""


def tag_members(package: Plaintext) -> Iterator[TagMember]:
    """Yield the members from the tags offset to the end of the tar; raise `BagMalformed`."""
    footer, name = package.footer, package.header.package
    position = footer.tags_offset
    end = footer.tar_length - len(END)
    while position < end:
        block = package.read(position, BLOCK)
        prefix, rest = block[345:500].rstrip(b"\0"), block[:100].rstrip(b"\0")
        full = (prefix + b"/" + rest if prefix else rest).decode("ascii", "replace")
        bag, _, path = full.rstrip("/").partition("/")
        folder = block[156:157] == b"5"
        digits = block[124:135]
        size = int(digits, 8) if re.fullmatch(rb"[0-7]{11}", digits) and not folder else 0
        mode = 0o755 if folder else 0o644
        position += BLOCK
        made = member_header(name, path, folder=folder, mode=mode, size=size)
        if bag != name or made != block or position + size + filling(size) > end:
            raise BagMalformed(reason="tag member header", path=path)
        yield TagMember(path, folder, position, size)
        position += size
        if any(package.read(position, filling(size))):
            raise BagMalformed(reason="tag member filling", path=path)
        position += filling(size)
    if position != end or package.read(end, len(END)) != END:
        raise BagMalformed(reason="end of the tar")


def check_tags(package: Plaintext, facts: ManifestFacts) -> None:
    """Check order, places and contents of the tag files; raise `BagMalformed`.

    Whoever calls it has found the manifest and the index to have the footer's hashes.
    """
    members = list(tag_members(package))
    fixed, further = members[: len(_FIXED)], members[len(_FIXED) : -1]
    names = [member.path for member in further]
    known = {path for path, _ in _FIXED}
    ordered = (
        [(member.path, member.folder) for member in fixed] == list(_FIXED)
        and len(members) > len(_FIXED)
        and (members[-1].path, members[-1].folder) == (tags.TAG_HASH_LIST, False)
        and names == sorted(set(names))
        and all(_FURTHER.fullmatch(name) and name not in known for name in names)
        and not any(member.folder for member in further)
    )
    if not ordered:
        raise BagMalformed(reason="order of the tag members")
    by_path = {member.path: member for member in members}
    footer = package.footer
    known_hashes: dict[str, bytes] = {}
    for path, place, digest in (
        (tags.MANIFEST, (footer.manifest_offset, footer.manifest_length), footer.manifest_sha256),
        (tags.INDEX, (footer.index_offset, footer.index_length), footer.index_sha256),
    ):
        if by_path[path][2:] != place:
            raise BagMalformed(reason="place", path=path)
        known_hashes[path] = digest
    hashes = [tags.hash_list_line(sha256(tags.BAGIT).digest(), "bagit.txt")]
    for member in members[:-1]:
        if not member.folder:
            digest = known_hashes.get(member.path) or _digest(package, member)
            hashes.append(tags.hash_list_line(digest, member.path))
            if member.path == tags.HASH_LIST and digest != facts.hash_list_sha256:
                raise BagMalformed(reason="content", path=member.path)
    last, expected = members[-1], b"".join(hashes)
    if last.size != len(expected) or package.read(last.offset, last.size) != expected:
        raise BagMalformed(reason="content", path=last.path)
    _check_info(package, by_path[tags.BAG_INFO])
    exceptions = by_path[tags.EXCEPTIONS]
    pieces = package.pieces(exceptions.offset, exceptions.size)
    if sum(bytes(piece).count(b"\n") for piece in pieces) != footer.exceptions:
        raise BagMalformed(reason="number of exceptions", path=tags.EXCEPTIONS)


def _check_info(package: Plaintext, member: TagMember) -> None:
    footer = package.footer
    form = re.compile(
        r"Bag-Software-Agent: [^\r\n]*\nBagging-Date: [0-9]{4}-[0-9]{2}-[0-9]{2}\n"
        rf"External-Identifier: {package.header.package}\n"
        rf"Payload-Oxum: {footer.content_bytes}\.{footer.files}\n"
    )
    text = package.read(member.offset, min(member.size, _MAX_INFO)).decode("utf-8", "replace")
    if member.size > _MAX_INFO or not form.fullmatch(text):
        raise BagMalformed(reason="content", path=member.path)


def _digest(package: Plaintext, member: TagMember) -> bytes:
    digest = sha256()
    for piece in package.pieces(member.offset, member.size):
        digest.update(piece)
    return digest.digest()
