"""ZIP archives that no honest program makes, each with the problem it is refused for, or `taken`.

More of them stand in `tests/hostile_zips.py`; here every way to climb out, every field that can
lie, and every name that is taken and must come out harmless.
"""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from collections.abc import Iterator

from tests.hostile.names import single
from tests.hostile_zips import REFUSED, TEXT, both, central, made, named

TAKEN = "taken"
FILE = "file"
"""No archive to us: the file is evidence as it stands."""
Named = tuple[str, str, bytes]
"""What it is called, what comes of it, the archive."""

CLIMBING = (
    "../x", "../../x", "../" * 20 + "x", "a/../x", "a/../../x", "a/b/../../../x", "..", "../", "a/..",
    "a/../", "././x", ".//x", "./..", "./../x", "./C:/x", "./a/..\\..\\x", "./\\x", "a/./x", ".", "./", "/x", "//x", "///x", "//server/share/x", "/", "a//x", "a/b//",
    "c:x", "D:/x", "C:\\x", "C:..\\x", "z:", "\\x", "\\\\server\\share\\x", "\\\\?\\C:\\x",
    "\\\\.\\pipe\\x", "..\\x", "..\\..\\x", "a\\..\\x", "a/..\\..\\x", "..\\../x", "a\\..", "\\..\\x",
    "a\\../..\\x", "a\0b", "x.txt\0.exe", "\0", "/../x", "/./x", "/etc/shadow", "../../../etc/cron.d/x",
    "..\\..\\Windows\\System32\\x.dll", "a/b/c/../../../../x", "..//x", "../\\x", "/\\x", "\\/x",
)  # fmt: skip


def archives() -> Iterator[Named]:
    """Yield all of them."""
    for name, (problem, make) in REFUSED.items():
        yield name, problem, make()
    for path in CLIMBING:
        # A folder with content is refused before its name is looked at.
        problem = "directory" if path.endswith("/") else "path"
        yield f"climbs {path!r}", problem, named(path.encode())
    yield from _names()
    yield from _fields()
    yield from _ends()
    yield from _members()
    yield from _cuts()


def _names() -> Iterator[Named]:
    """Names that an archive may have; how they come out is their plan's."""
    wanted = {"device", "end", "stream", "unseen", "bytes", "percent"}
    for number, (group, _, raw) in enumerate(single()):
        climbs = b".." in raw.replace(b"\\", b"/").split(b"/") or raw[:1] in {b"\\", b""}
        drive = raw[1:2] == b":"
        if group in wanted and raw not in {b"", b".", b".."}:
            outcome = "path" if climbs or drive else TAKEN
            yield f"{group} {number}", outcome, named(raw)


def _fields() -> Iterator[Named]:
    """Each field of the directory, and of a member's own header, says something else."""
    data = made(("a", TEXT), ("b", TEXT))
    for what, form, offset, value, problem in (
        ("flags strong", "<H", 8, 0x40, "encrypted"),
        ("flags masked", "<H", 8, 0x2001, "encrypted"),
        ("flags later", "<H", 8, 8, "differs"),
        *((f"method {n}", "<H", 10, n, "method") for n in (1, 2, 6, 9, 12, 14, 19, 93, 95, 98, 99)),
        ("stored", "<H", 10, 0, "directory"),
        ("sum", "<L", 16, 0, "differs"),
        ("packed none", "<L", 20, 0, "differs"),
        ("packed less", "<L", 20, 3, "differs"),
        ("packed wide", "<L", 20, 0xFFFFFFFF, "directory"),
        ("packed all", "<L", 20, 0xFFFFFFFE, "directory"),
        ("size none", "<L", 24, 0, "differs"),
        ("size wide", "<L", 24, 0xFFFFFFFF, "directory"),
        ("size all", "<L", 24, 0xFFFFFFFE, "differs"),
        ("name none", "<H", 28, 0, "differs"),
        ("name long", "<H", 28, 0xFFFF, "directory"),
        ("extra long", "<H", 30, 0xFFFF, "directory"),
        ("comment long", "<H", 32, 0xFFFF, "directory"),
        ("disk", "<H", 34, 1, "directory"),
        ("disk wide", "<H", 34, 0xFFFF, "directory"),
        ("place next", "<L", 42, 1, "directory"),
        ("place wide", "<L", 42, 0xFFFFFFFF, "directory"),
        ("place last", "<L", 42, 0xFFFFFFFE, "directory"),
        ("place end", "<L", 42, len(data) - 1, "directory"),
        ("mark", "<L", 0, 0, "directory"),
    ):
        yield f"central {what}", problem, central(data, form, offset, value)
        if what not in {"mark", "sum"}:
            yield f"central {what}, second", problem, central(data, form, offset, value, which=1)
    first = data.index(b"PK\3\4")
    for what, form, offset, value, problem in (
        ("flags", "<H", 6, 1, "differs"),
        ("method", "<H", 8, 0, "differs"),
        ("sum", "<L", 14, 7, "differs"),
        ("packed", "<L", 18, 1, "differs"),
        ("size", "<L", 22, 1, "differs"),
        ("name long", "<H", 26, 0xFFFF, "directory"),
        ("name none", "<H", 26, 0, "differs"),
        ("extra long", "<H", 28, 0xFFFF, "directory"),
        ("extra more", "<H", 28, 4, "overlap"),
        ("mark", "<L", 0, 0x02014B50, FILE),
    ):
        changed = bytearray(data)
        struct.pack_into(form, changed, first + offset, value)
        yield f"local {what}", problem, bytes(changed)
    for size in (1 << 20, 1 << 30, 0xFFFFFFFE):
        problem = "ratio" if size > 1 << 30 else TAKEN
        yield f"swells {size}", problem, both(made(("zeros", bytes(9_000))), "<L", 24, 22, size)


def _ends() -> Iterator[Named]:
    """The end of the directory counts wrong, lies elsewhere, or is there twice."""
    data = made(("a", TEXT), ("b", TEXT))
    at = len(data) - 22
    for what, form, offset, value, problem in (
        ("disk", "<H", 4, 1, "form"),
        ("first disk", "<H", 6, 1, "form"),
        ("here", "<H", 8, 1, "form"),
        ("more", "<2H", 8, 3, "directory"),
        ("none", "<2H", 8, 0, "directory"),
        ("most", "<2H", 8, 0xFFFE, "directory"),
        ("wide count", "<2H", 8, 0xFFFF, "form"),
        ("size none", "<L", 12, 0, "directory"),
        ("size more", "<L", 12, 0xFFFFFFFE, "directory"),
        ("size wide", "<L", 12, 0xFFFFFFFF, "form"),
        ("place none", "<L", 16, 0, "directory"),
        ("place more", "<L", 16, 0xFFFFFFFE, "directory"),
        ("comment", "<H", 20, 1, "form"),
    ):
        changed = bytearray(data)
        values = (value, value) if form == "<2H" else (value,)
        struct.pack_into(form, changed, at + offset, *values)
        yield f"end {what}", problem, bytes(changed)
    yield "end twice", "form", data[:-2] + b"\x16\0" + data[-22:]
    yield "two archives", "directory", data + made(("c", TEXT))
    yield "program before it", "directory", b"PK\3\4" + b"#!" * 100 + data
    yield "only an end", TAKEN, made()
    for value in (0, 1 << 32, 1 << 62, (1 << 64) - 1):
        wide = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, value, value, value, value)
        locator = struct.pack("<4sLQL", b"PK\6\7", 0, at, 1)
        full = data[at : at + 8] + b"\xff" * 12 + b"\0\0"
        yield f"wide end {value}", "directory", data[:at] + wide + locator + full
        yield f"wide end elsewhere {value}", "form", data[:at] + wide + locator[:8] + struct.pack(
            "<QL", value or 5, 1
        ) + full  # fmt: skip


def _with(*members: tuple[str, int, bytes], system: int = 3) -> bytes:
    """Return an archive of members with a name, a mode and a content."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, mode, content in members:
            info = zipfile.ZipInfo(name)
            info.create_system = system
            info.external_attr = mode << 16
            archive.writestr(info, content)
    return file.getvalue()


def _members() -> Iterator[Named]:
    """Links, devices, names that repeat, folders that are files, absurd numbers."""
    for target in ("/etc/passwd", "../../x", "x", "", "a" * 5_000, "\0", "C:\\x", "\\\\server\\x"):
        link = ("link", stat.S_IFLNK | 0o777, target.encode())
        yield f"link to {target[:12]!r}", TAKEN, _with(link, ("x", stat.S_IFREG | 0o644, TEXT))
    for kind in (stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK, 0o160000):
        yield f"kind {kind:o}", TAKEN, _with(("odd", kind | 0o666, b""))
    for mode in (0o4755, 0o2755, 0o1777, 0o7777, 0):
        yield f"mode {mode:o}", TAKEN, _with(("tool", stat.S_IFREG | mode, TEXT))
    link = ("a", stat.S_IFLNK | 0o777, b"/")
    yield "through a link", "duplicate", _with(link, ("a/x", stat.S_IFREG | 0o644, TEXT))
    yield "link twice", "duplicate", _with(("d/l", link[1], b"/x"), ("d/l/y", 0o100644, TEXT))
    for pair in (("A", "a"), ("a/x", "A/x"), ("\u00e9", "e\u0301"), ("ss", "\u00df"), ("x.", "x"),
                 ("con", "CON"), ("a/", "A"), ("k", "\u212a"), ("a", "a "), ("xx:", "xx%3A")):  # fmt: skip
        yield f"one to some {pair}", TAKEN, made((pair[0], b""), (pair[1], b""))
    for pair in (("d/", "d"), ("d/x", "d"), ("d", "d/x/y"), ("a/b", "a/b/c")):
        yield f"file and folder {pair}", "duplicate", made((pair[0], b""), (pair[1], b""))
    yield "folder twice", "duplicate", made(("d1/", b""), ("d2/", b"")).replace(b"d2/", b"d1/")
    for depth, outcome in ((199, TAKEN), (200, "path"), (2_000, "path"), (20_000, "path")):
        yield f"depth {depth}", outcome, made(("d/" * depth + "x", b""))
    for length in (256, 4_096, 32_000, 65_535):
        yield f"name of {length}", TAKEN, named(b"n" * length)
    for count in (1_000, 20_000):
        yield f"{count} empty members", TAKEN, made(*((f"{n:05}", b"") for n in range(count)))
    yield "a folder with content", "directory", made(("d/", b"content"))
    for system in (0, 10, 19, 255):
        yield f"made by {system}", TAKEN, _with(("x", 0o120777, b"/etc"), system=system)
    for date in (0, 0xFFFF, 0x21):
        changed = central(made(("a", TEXT)), "<H", 14, date)
        if date != 0x21:
            yield f"date {date}", TAKEN, changed
    for field in (b"\1\0\0\0", b"\1\0\xff\xff", b"UT\5\0\1\xff\xff\xff\xff", b"\xff" * 4):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            info = zipfile.ZipInfo("a")
            archive.writestr(info, TEXT)
            info.extra = field
        yield f"further field {field.hex()}", TAKEN, file.getvalue()


def _cuts() -> Iterator[Named]:
    """An archive that ends early, somewhere."""
    data = made(("a", TEXT), ("folder/b", b"beta" * 50))
    for length in range(10, len(data) - 1, 12):
        yield f"cut at {length}", "form", data[:length]
