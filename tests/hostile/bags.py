"""Bags (BagIt) and lists of hashes that come as evidence and name what they must not.

Each with what sealing says of it: kinds of exceptions with places below the bag, in order. A list is
somebody else's text: a name that leads out is never opened, and nothing is fetched.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

DATA = b"evidence"
SUM = sha256(DATA).hexdigest()
OTHER = "0" * 64
MARK = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
Told = tuple[str, ...]
Bag = tuple[str, Told, dict[str, bytes], Callable[[Path], None] | None]
"""What it is called, what is said, its files, and what else is done to the folder."""

OUTSIDE = (
    "../outside", "../../outside", "/etc/passwd", "data/../../outside", "data/../../../etc/passwd",
    "..\\outside", "\\\\server\\share\\outside", "file:///etc/passwd", "http://example.invalid/x", "..",
    ".", "./../outside", "data/a/../../../outside", "//server/outside", "../bag2/outside", "/",
    "d/" * 20_000 + "x",
)  # fmt: skip
"""Names that lead out of the bag, or into nothing that can be in a package: passed over."""
INSIDE = ("~/outside", "$HOME/outside", "data/%2e%2e/%2e%2e/outside", "$(touch x)", "`touch x`")
"""Names that another program would make more of than a name."""
LONG = "x" * 238 + "~" + sha256(b"x" * (1 << 20)).hexdigest()[:16]
GONE = ("not-found data/x",)
FINE = {"bagit.txt": MARK, "data/a": DATA}


def bags() -> Iterator[Bag]:
    """Yield all of them."""
    listed = f"{SUM}  data/a\n"
    for name in (*OUTSIDE, "C:\\outside", *INSIDE):
        text = listed + f"{SUM}  {name}\n"
        told: Told = () if name in OUTSIDE else (f"not-found {name}".replace("\\", "/"),)
        yield f"names {name[:30]!r}", told, FINE | {"manifest-sha256.txt": text.encode()}, None
    for name, manifest, told in (
        ("right", listed, ()),
        ("another hash", f"{OTHER}  data/a\n", ("hash-differs data/a",)),
        ("a file that is not there", listed + f"{SUM}  data/x\n", GONE),
        ("the file twice, differently", listed + f"{OTHER}  data/a\n", ("hash-differs data/a",)),
        ("the file a thousand times", listed * 1_000, ()),
        ("no line end", listed[:-1], ()),
        ("line ends of Windows", listed.replace("\n", "\r\n"), ()),
        ("a line of a megabyte", listed + f"{SUM}  {'x' * (1 << 20)}\n", (f"not-found {LONG}",)),
        ("a hash that is too short", f"{SUM[:-2]}  data/a\n", ()),
        ("no hash", "  data/a\n", ()),
        ("zeros", "\0" * 10_000, ()),
        ("nothing", "", ()),
        ("a name with zeros", listed + f"{SUM}  data/\0x\n", ("not-found data/_x~3c7e9bc930dc93f0",)),
        ("a name that reorders text", listed + f"{SUM}  data/\u202egpj\n", ("not-found data/\u202egpj",)),
        ("a name in capitals", f"{SUM}  DATA/A\n", ("unlisted data/a", "not-found DATA/A")),
        ("a mark of byte order", "\ufeff" + listed, ()),
    ):  # fmt: skip
        yield name, told, FINE | {"manifest-sha256.txt": manifest.encode()}, None
    whole = FINE | {"manifest-sha256.txt": listed.encode()}
    for name, info, told in (
        ("size and number right", b"Payload-Oxum: 8.1\n", ()),
        ("size a lie", b"Payload-Oxum: 9.1\n", ("hash-differs bag-info.txt",)),
        ("number a lie", b"Payload-Oxum: 8.2\n", ("hash-differs bag-info.txt",)),
        ("size beyond numbers", b"Payload-Oxum: " + b"9" * 30 + b".1\n", ("hash-differs bag-info.txt",)),
        ("size of a thousand digits", b"Payload-Oxum: " + b"9" * 1_000 + b".1\n", ()),
        ("size below nothing", b"Payload-Oxum: -8.1\n", ()),
        ("size of no number", b"Payload-Oxum: x.y\n", ()),
        ("two sizes", b"Payload-Oxum: 9.1\nPayload-Oxum: 8.1\n", ("hash-differs bag-info.txt",)),
        ("two megabytes of text", b"x: y\n" * 400_000, ()),
        ("rich text", b"Source: <img src=http://example.invalid/x>\n", ()),
    ):  # fmt: skip
        yield name, told, whole | {"bag-info.txt": info}, None
    for name, url in (("file", "file:///etc/passwd"), ("web", "http://127.0.0.1:9/x"),
                      ("share", "\\\\127.0.0.1\\x"), ("mail", "ftp://127.0.0.1/x")):  # fmt: skip
        fetch = f"{url} 8 data/x\n{url} - ../../outside\n".encode()
        more = {"manifest-sha256.txt": f"{listed}{SUM}  data/x\n".encode()}
        yield f"fetches from {name}", GONE, FINE | more | {"fetch.txt": fetch}, None
    for name, mark in (("no version", b""), ("another version", b"BagIt-Version: 99.9\n"),
                       ("zeros", bytes(1 << 16)), ("another encoding",
                        b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-7\n")):  # fmt: skip
        yield f"mark with {name}", (), whole | {"bagit.txt": mark}, None
    yield "no manifest", ("not-found bagit.txt",), FINE, None
    yield "a manifest of no algorithm", (), FINE | {"manifest-crc32.txt": b"0  data/a\n"}, None
    inner = ("unlisted data/b/bagit.txt", "unlisted data/b/manifest-sha256.txt")
    yield "a bag in a bag", inner, whole | {
        f"data/b/{path}": content for path, content in whole.items()
    }, None  # fmt: skip
    for name, change in (
        ("a link out", lambda folder: (folder / "data/x").symlink_to("/etc/passwd")),
        ("a link up", lambda folder: (folder / "data/x").symlink_to("..")),
        ("a link to itself", lambda folder: (folder / "data/x").symlink_to("x")),
        ("a pipe", lambda folder: os.mkfifo(folder / "data/x")),
    ):
        more = {"manifest-sha256.txt": f"{listed}{SUM}  data/x\n".encode()}
        kind = "fifo" if name == "a pipe" else "link"
        yield f"{name} in its data", (f"{kind} data/x", *GONE), FINE | more, change
    lost = ("link manifest-sha256.txt", "not-found bagit.txt")
    yield "a manifest that is a link", lost, FINE, (
        lambda folder: (folder / "manifest-sha256.txt").symlink_to("/etc/passwd")
    )  # fmt: skip


def put(bag: Bag, folder: Path) -> None:
    """Make the bag in an empty folder."""
    _, _, files, change = bag
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    if change is not None:
        change(folder)
