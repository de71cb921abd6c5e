"""Packages sealed with the right key whose tar, manifest or index was made to do harm.

Each with the outcome of verifying it, by the names of docs/vectors.md. What a tar says beside what
the manifest says is refused; a manifest's names that lead elsewhere are refused; what is taken comes
out harmless. Vectors and mutants try the format's own rules; here are the ways of attackers.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from tests.hostile.names import DEVICES, ENDS, STREAMS, STROKES, UNSEEN, WILD
from tests.vectors.forge import Entry, Forge, Hook, Member, fill, record, ustar
from tests.vectors.vector import ONE, SMALL, append, at, overwrite, put

Package = tuple[str, str, Forge]
"""What it is called, the outcome, and what makes it."""

BAG, BAGIT_TXT, DATA, FOLDER, FIRST, SECOND, INFO, SUMS, CASEVAULT, CASE = range(10)
PLACES = {"folder": FOLDER, "file": FIRST, "tag": CASE}
KINDS = b"1234567gxLKSVMN"
"""Hard link, symbolic link, devices, FIFO, pax headers, GNU's long names, sparse files, volumes."""
TARGETS = (b"/etc/passwd", b"../../../../x", b"data/two.bin")
OUTSIDE = (
    b"../../x", b"/etc/passwd", b"..", b"", b"C:\\x", b"a/../../x", b"\\\\server\\share\\x", b"./x",
    b"x\0../../x", b"data/a/one.txt",
)  # fmt: skip
SIZES = (
    b"00000000000\0", b"77777777777\0", b"00000000017\0", b"00000000021\0", b"-0000000001\0",
    b"\x80" + bytes(10) + b"\x10", b"\x80" + b"\x7f" * 11, b"\xff" * 12, b"            ",
    b"0x000000010\0", b"\x80\xff" + bytes(10),
)  # fmt: skip
REFUSED_PATHS = (
    "", "/", "x", "../x", "/etc/passwd", "data", "data/", "data//x", "data/./x", "data/../x", "data/..",
    "data/.", "data/a/../../x", "data/a/../../../x", "data/x/", "data/a//b", "./data/x", "DATA/x",
    "data\\x", "Data/x", "casevault/x", "bagit.txt", "data/\0", "data/x\0y", "data/\n", "data/a\r",
    "data/\x7f", "data/\x85", "data/\u2028", "data/" + "x" * 256, "data/" + "é" * 128, "data/\x1b[2J",
    "data/" + "d/" * 16_400 + "x", "data/ok/" + "é" * 128, "~/x", "C:/x", "file:///x", "data/a/./b",
    " data/x", "\u202edata/x", "data/..//x", "data/a/b/..", "data\0/x", "d\u0430ta/x",
)  # fmt: skip


def packages() -> Iterator[Package]:
    """Yield all of them."""
    yield from _headers()
    yield from _inserted()
    yield from _after_the_end()
    yield from _paths()
    yield from _lies()


def _forged(name: str, outcome: str, entries: Any = SMALL, **hooks: Hook) -> Package:
    return name, outcome, Forge(f"hostile {name}", entries, **hooks)


def _summed(header: bytes) -> bytes:
    blank = header[:148] + b" " * 8 + header[156:]
    return header[:148] + b"%06o\0 " % sum(blank) + header[156:]


def _changed(offset: int, new: bytes) -> Hook:
    def change(member: Member) -> Member:
        return dataclasses.replace(member, header=_summed(overwrite(offset, new)(member.header)))

    return change


def _headers() -> Iterator[Package]:
    """A member's header says another kind, name, size or target than the manifest."""
    for where, place in PLACES.items():
        for kind in KINDS:
            if (where, chr(kind)) != ("folder", "5"):
                hook = at(place, _changed(156, bytes([kind])))
                yield _forged(f"{where} of kind {chr(kind)}", "bag", members=hook)
        for target in TARGETS:
            link = at(place, _changed(156, b"2" + target.ljust(100, b"\0")))
            yield _forged(f"{where} links to {target!r}", "bag", members=link)
        for name in OUTSIDE:
            hook = at(place, _changed(0, name.ljust(100, b"\0")))
            yield _forged(f"{where} called {name!r}", "bag", members=hook)
        for size in SIZES:
            if (where, size) != ("folder", SIZES[0]):
                hook = at(place, _changed(124, size))
                yield _forged(f"{where} of size {size!r}", "bag", members=hook)
        for prefix in (b"../..", b"/etc", b"/"):
            hook = at(place, _changed(345, prefix))
            yield _forged(f"{where} below {prefix!r}", "bag", members=hook)
        yield _forged(f"{where} owned by root", "bag", members=at(place, _changed(265, b"root")))
        yield _forged(f"{where} setuid", "bag", members=at(place, _changed(100, b"0004755\0")))


def _block(name: bytes, kind: str, content: bytes = b"", target: bytes = b"") -> Member:
    header = ustar(name, mode=0o644, size=len(content), mtime=0, kind=kind)
    header = _summed(overwrite(157, target.ljust(100, b"\0"))(header)) if target else header
    return Member("", b"", header + fill(content))


def _inserted() -> Iterator[Package]:
    """Members that the manifest does not know, before others."""
    pax = record("path", "../../x")
    extra = {
        "a link over a folder": _block(b"data/a", "2", target=b"/"),
        "a link to outside": _block(b"data/link", "2", target=b"../../x"),
        "a hard link": _block(b"data/hard", "1", target=b"/etc/passwd"),
        "a device": _block(b"data/null", "3"),
        "a fifo": _block(b"data/fifo", "6"),
        "a file outside": _block(b"../../x", "0", b"harm"),
        "an absolute file": _block(b"/x", "0", b"harm"),
        "a pax path": _block(b"pax", "x", pax),
        "a global pax path": _block(b"pax", "g", pax),
        "a pax link": _block(b"pax", "x", record("linkpath", "/etc/passwd")),
        "a pax size": _block(b"pax", "x", record("size", str(1 << 60))),
        "a pax size below nothing": _block(b"pax", "x", record("size", "-1")),
        "a sparse map": _block(b"pax", "x", record("GNU.sparse.size", str(1 << 50))),
        "GNU's long name": _block(b"././@LongLink", "L", b"../../x\0"),
        "GNU's long link": _block(b"././@LongLink", "K", b"/etc/passwd\0"),
        "the file once more": _block(b"data/a/one.txt", "0", b"other"),
        "an empty block": Member("", b"", bytes(512)),
        "noise": Member("", b"", b"\xff" * 512),
    }
    for name, member in extra.items():
        for where, place in (("folder", FOLDER), ("file", FIRST), ("last", SECOND + 1)):

            def insert(
                members: list[Member], place: int = place, member: Member = member
            ) -> list[Member]:
                return [*members[:place], member, *members[place:]]

            yield _forged(f"{name} before {where}", "bag", payload=insert)


def _after_the_end() -> Iterator[Package]:
    """Members behind the end of the tar, and no end."""
    hidden = _block(b"../../x", "0", b"harm").header
    for name, more in (("hidden member", hidden), ("zeros", bytes(512)), ("noise", b"\1" * 512)):
        yield _forged(f"{name} behind the end", "bag", tar=append(more))
    yield _forged("no end", "bag", tar=lambda tar: tar[:-1024])
    yield _forged("half an end", "bag", tar=lambda tar: tar[:-512])
    yield _forged("something in the end", "bag", tar=lambda tar: tar[:-1] + b"\1")


def _paths() -> Iterator[Package]:
    """Paths of the manifest that lead elsewhere, and one that hides or names a device."""
    for number, path in enumerate(REFUSED_PATHS):
        hook: Hook = at(1, put(path=path))
        yield _forged(f"path {number} {path[:24]!r}", "manifest", records=hook)
    yield _forged("path of a lone surrogate", "manifest", records=at(1, put(path="data/\ud800")))
    for number, name in enumerate(
        (*DEVICES, *STROKES, *STREAMS, *ENDS, *WILD, *(f"a{sign}b" for sign in UNSEEN))
    ):
        if name not in {".", ".."}:
            entries = (Entry(f"data/{name}"), Entry(f"data/{name}/{name}", ONE))
            yield _forged(f"taken path {number} {name!r}", "success", entries)


def _lies() -> Iterator[Package]:
    """Numbers that would make a reader allocate, loop, or give one file's bytes as another's."""
    most = (1 << 53) - 1
    for name, outcome, index, members in (
        ("no size", "bag", 1, {"size": 0}),
        ("a byte more", "bag", 1, {"size": 17}),
        ("the largest size", "bag", 1, {"size": most}),
        ("a size beyond numbers", "manifest", 1, {"size": 1 << 64}),
        ("a size below nothing", "manifest", 1, {"size": -1}),
        ("the largest place", "bag", 1, {"offset": most}),
        ("a place below nothing", "manifest", 1, {"offset": -512}),
        ("no place", "bag", 1, {"offset": 0}),
        ("a place in a header", "bag", 1, {"offset": 512}),
        ("the last time", "bag", 1, {"mtime_ns": str((1 << 63) - 1)}),
        ("a time beyond", "manifest", 1, {"mtime_ns": str(1 << 63)}),
        ("a mode beyond", "manifest", 1, {"mode": 0o100644}),
        ("setuid", "bag", 1, {"mode": 0o4755}),
        ("a link's kind", "manifest", 1, {"kind": "link"}),
        ("a file as folder", "manifest", 1, {"kind": "folder"}),
        ("compressed", "newer", 1, {"encoding": "gzip"}),
        ("another's hash", "content", 1, {"sha256": "00" * 32}),
    ):
        yield _forged(f"line with {name}", outcome, records=at(index, put(**members)))

    def shared(records: list[Any]) -> list[Any]:
        first, second = records[1], records[2]
        names = ("offset", "size", "sha256")
        return [records[0], first, second | {name: first[name] for name in names}]

    def repeated(records: list[Any]) -> list[Any]:
        return [*records, records[-1]]

    yield _forged("two lines for one content", "bag", records=shared)
    yield _forged("one line twice", "manifest", records=repeated)
    yield _forged("a thousand lines twice", "manifest", records=lambda r: [*r, *[r[-1]] * 1_000])
    yield _forged("no lines", "bag", records=lambda _: [])
    for name, value in (("none", 0), ("many", 1 << 40), ("most", (1 << 64) - 1)):
        for field in ("lines", "files", "bytes"):
            yield _forged(f"footer: {field} {name}", "manifest", footer=put(**{field: value}))
        for field in ("index_at", "manifest_at", "tar"):
            yield _forged(f"footer: {field} {name}", "footer", footer=put(**{field: value}))
    for name, value in (("many", 1 << 40), ("most", (1 << 64) - 1)):
        yield _forged(f"footer: exceptions {name}", "bag", footer=put(exceptions=value))
        for field in ("index_size", "manifest_size", "tags", "padding"):
            yield _forged(f"footer: {field} {name}", "footer", footer=put(**{field: value}))
    for field, outcome in (
        ("index_size", "manifest"),
        ("manifest_size", "manifest"),
        ("tags", "bag"),
    ):
        yield _forged(f"footer: {field} none", outcome, footer=put(**{field: 0}))
    for name, size in (("many", 1 << 40), ("most", (1 << 64) - 1)):
        count = size.to_bytes(8, "little")
        yield _forged(f"index: {name} entries", "manifest", index=overwrite(8, count))
        yield _forged(f"index: {name} names", "manifest", index=overwrite(16, count))
