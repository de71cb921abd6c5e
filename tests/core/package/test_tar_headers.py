"""Headers of members: other people's tar reads them, and they lie as the text says."""

from __future__ import annotations

import io
import tarfile
from hashlib import sha256

import pytest

from casevault_gui.core.package.tar import END, filling, member_header

PACKAGE = "0123456789abcdef" * 2
ROOM = 100 - len(PACKAGE) - 1
"""Characters of the longest path that stands in the name field."""
LARGE = 8**11


def read_back(header: bytes) -> tarfile.TarInfo:
    """Return what the standard library's tar reads in a header; its checksum must hold."""
    with tarfile.open(fileobj=io.BytesIO(header + END), mode="r:") as archive:
        (member,) = [archive.next()]
    assert member is not None
    return member


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        ("", True),
        ("bagit.txt", False),
        ("data/a b", True),
        ("data/" + "x" * (ROOM - 5), False),
        ("data/" + "x" * (ROOM - 6), True),
        ("data/" + "x" * (ROOM - 4), False),
        ("data/" + "x" * (ROOM - 5), True),
        ("data/" + "y" * 100, False),
        ("data/" + "y" * 101, False),
        ("data/" + "y" * 99, True),
        ("data/" + "y" * 100, True),
        ("a" * (155 - 33) + "/" + "b" * 100, False),
        ("a" * (156 - 33) + "/" + "b" * 100, False),
        ("a" * (155 - 33) + "/" + "b" * 99, True),
        ("a" * (156 - 33) + "/" + "b" * 99, True),
        ("data/" + "z/" * 100 + "end", False),
        ("data/é", False),
        ("data/" + "é" * 120 + "/" + "x" * 20, True),
        ("data/" + ("n" * 250 + "/") * 40 + "end", False),
    ],
)
@pytest.mark.parametrize("size", [0, 1, LARGE - 1, LARGE, 2**53 - 1])
def test_another_tar_reads_the_same(path: str, size: int, *, folder: bool) -> None:
    """Name, kind, mode, size and time come back, whichever way the name and size are told."""
    size = 0 if folder else size
    header = member_header(PACKAGE, path, folder=folder, mode=0o4751, size=size, mtime_s=1_234)
    member = read_back(header)
    assert member.name == (f"{PACKAGE}/{path}" if path else PACKAGE)
    assert (member.isdir(), member.isreg()) == (folder, not folder)
    assert (member.mode, member.size, member.mtime) == (0o4751, size, 1_234)
    assert (member.uid, member.gid, member.uname, member.gname) == (0, 0, "", "")
    assert (member.devmajor, member.devminor, member.linkname) == (0, 0, "")
    assert len(header) % 512 == 0
    assert member.offset_data == len(header)


def test_the_fields_lie_where_the_text_says() -> None:
    """Byte by byte, the checksum included."""
    header = member_header(PACKAGE, "data/a", mode=0o644, size=0o1234, mtime_s=0o7654321)
    name = f"{PACKAGE}/data/a".encode()
    fields = (
        name.ljust(100, b"\0"),
        b"0000644\0",
        b"0000000\0" * 2,
        b"00000001234\0",
        b"00007654321\0",
        b"        ",
        b"0",
        bytes(100),
        b"ustar\x0000",
        bytes(64),
        b"0000000\0" * 2,
        bytes(155 + 12),
    )
    blank = b"".join(fields)
    assert len(blank) == 512
    assert header == blank[:148] + b"%06o\0 " % sum(blank) + blank[156:]


def split(path: str, *, folder: bool = False, size: int = 0) -> tuple[bytes, bytes, bytes, bytes]:
    """Return type, name and prefix of the last block, and the records of the pax header."""
    header = member_header(PACKAGE, path, folder=folder, mode=0o644, size=size)
    block, before = header[-512:], header[:-512]
    return block[156:157], block[:100].rstrip(b"\0"), block[345:500].rstrip(b"\0"), before


def test_a_name_is_told_in_the_shortest_way() -> None:
    """In the name field, then with a prefix, then in a pax header."""
    lead = f"{PACKAGE}/".encode()
    fits = "x" * ROOM
    assert split(fits) == (b"0", lead + fits.encode(), b"", b"")
    assert split(fits[:-1], folder=True) == (b"5", lead + fits[:-1].encode() + b"/", b"", b"")
    assert split(fits + "x") == (b"0", fits.encode() + b"x", lead[:-1], b"")
    for path, folder in (("y" * 101, False), ("y" * 100, True), ("é", False)):
        full = lead + path.encode() + b"/" * folder
        kind, name, prefix, before = split(path, folder=folder)
        assert kind == (b"5" if folder else b"0")
        assert name == lead + b"long/" + sha256(full).hexdigest()[:20].encode()
        assert prefix == b""
        assert before


def test_the_prefix_ends_at_the_last_slash_it_may() -> None:
    """At the index of 155 at most, and never at the one that ends a folder's name."""
    head = "a" * (155 - 33)
    assert split(f"{head}/{'b' * 100}")[1:] == (b"b" * 100, f"{PACKAGE}/{head}".encode(), b"")
    assert split(f"a{head}/{'b' * 100}")[3]
    assert split(f"{'c' * 60}/{'d' * 60}/e")[1:] == (
        b"e", f"{PACKAGE}/{'c' * 60}/{'d' * 60}".encode(), b""
    )  # fmt: skip
    assert split("f" * 99, folder=True)[1:] == (b"f" * 99 + b"/", PACKAGE.encode(), b"")
    assert split("f" * 100 + "/" + "g" * 21, folder=True)[1:] == (
        b"g" * 21 + b"/", f"{PACKAGE}/{'f' * 100}".encode(), b""
    )  # fmt: skip


@pytest.mark.parametrize(
    ("path", "size", "records"),
    [
        ("data/a", LARGE, b"19 size=8589934592\n"),
        ("data/é", 0, b"49 path=" + PACKAGE.encode() + b"/data/\xc3\xa9\n"),
        ("data/é", LARGE, b"49 path=" + PACKAGE.encode() + b"/data/\xc3\xa9\n19 size=8589934592\n"),
    ],
)
def test_records_are_path_before_size(path: str, size: int, records: bytes) -> None:
    """In one pax header named after the package, filled to a block; the size field is then zero."""
    header = member_header(PACKAGE, path, mode=0o600, size=size, mtime_s=9)
    assert len(header) == 3 * 512
    pax, content, block = header[:512], header[512:1024], header[1024:]
    assert pax[:100].rstrip(b"\0") == f"{PACKAGE}/pax".encode()
    assert (pax[100:108], pax[156:157]) == (b"0000644\0", b"x")
    assert pax[345:] == bytes(167)
    assert pax[124:148] == b"%011o\0" % len(records) + b"0" * 11 + b"\0"
    assert content == records.ljust(512, b"\0")
    assert block[124:136] == b"0" * 11 + b"\0"


@pytest.mark.parametrize("length", range(80, 105))
def test_a_record_counts_its_own_digits(length: int) -> None:
    """Where the length of a record gains a digit as well."""
    path = "é" + "x" * (length - len(PACKAGE) - 3)
    header = member_header(PACKAGE, path, mode=0o644)
    record = header[512:1024].rstrip(b"\0")
    assert int(record.partition(b" ")[0]) == len(record)
    assert read_back(header).name == f"{PACKAGE}/{path}"


@pytest.mark.parametrize(
    ("mtime_s", "told"), [(-1, 0), (0, 0), (1, 1), (LARGE - 1, LARGE - 1), (LARGE, 0), (2**60, 0)]
)
def test_a_time_out_of_bounds_is_zero(mtime_s: int, told: int) -> None:
    """Before 1970, or longer than eleven octal digits."""
    header = member_header(PACKAGE, "data/a", mode=0o644, mtime_s=mtime_s)
    assert len(header) == 512
    assert read_back(header).mtime == told


@pytest.mark.parametrize(
    ("size", "zeros"), [(0, 0), (1, 511), (511, 1), (512, 0), (513, 511), (2**53 - 1, 1)]
)
def test_content_is_filled_to_a_block(size: int, zeros: int) -> None:
    """Never by a whole one."""
    assert filling(size) == zeros
