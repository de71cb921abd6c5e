"""Vectors of sections 7.3 to 7.5 and 8: manifest lines, their order, the index."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from typing import Any

from tests.vectors.forge import Entry, Hook, Json, canonical, index_bytes, index_of
from tests.vectors.vector import (
    BOTH,
    SMALL,
    TWO,
    Vector,
    append,
    at,
    constant,
    cut,
    drop,
    flip,
    put,
    replace,
    swap,
    with_folders,
    without,
)

FOLDER, FIRST, SECOND = 0, 1, 2  # The lines of SMALL.


def vectors() -> Iterator[Vector]:
    """All of them."""
    yield from _members()
    yield from _values()
    yield from _paths()
    yield from _lines()
    yield from _columns()


def _line(name: str, comment: str, position: int, hook: Hook, expect: str = "manifest") -> Vector:
    return Vector(f"line_{name}", expect, comment, hooks={"records": at(position, hook)})


def long_line(length: int) -> Hook:
    """Make a manifest line so long by means of `raw`, and of `atime_ns` for the last bytes."""

    def change(line: Json) -> Json:
        groups, rest = divmod(length - len(canonical(line | {"raw": ""})), 4)
        atime = line["atime_ns"]
        if rest:
            groups, atime = groups + 1, atime[: rest - 4]
        return line | {"raw": "YWFh" * groups, "atime_ns": atime}

    return change


def _entry(name: str, comment: str, **members: Any) -> Vector:
    """The first file has something that no line may say, and its tar header says it too."""
    entries = [SMALL[FOLDER], dataclasses.replace(SMALL[FIRST], **members), SMALL[SECOND]]
    return Vector(f"line_{name}", "manifest", comment, entries)


def _members() -> Iterator[Vector]:
    shared = ("atime_ns", "ctime_ns", "kind", "mode", "mtime_ns", "path", "salt", "source")
    for name in (*shared, "encoding", "offset", "sha256", "size"):
        yield _line(f"{name}_missing", f"a file's line without {name}", FIRST, drop(name))
        comment = f"a file's {name} is of a wrong type"
        hook: Hook = lambda line, name=name: line | {name: str(line[name])}
        if name in {"atime_ns", "ctime_ns", "kind", "path", "salt", "encoding", "sha256"}:
            hook = put(**{name: 1})
        if name == "mtime_ns":
            yield _entry("mtime_ns_type", comment, mtime_ns=1, more={"mtime_ns": 1})
        else:
            yield _line(f"{name}_type", comment, FIRST, hook)
    for name in ("mtime_ns", "salt"):
        yield _line(f"folder_{name}_missing", f"a folder's line without {name}", FOLDER, drop(name))
    for name, value in {
        "size": 0,
        "offset": 0,
        "sha256": "0" * 64,
        "encoding": "identity",
        "flaws": ["changed"],
    }.items():
        yield _line(f"folder_{name}", f"a folder's line with {name}", FOLDER, put(**{name: value}))
    yield _line("extra", "a file's line with a member more", FIRST, put(extra=1))
    yield _line("folder_extra", "a folder's line with a member more", FOLDER, put(extra=1))
    yield _line("kind_link", "an unknown kind", FIRST, put(kind="link"))
    yield _line("encoding_zstd", "an encoding to come", FIRST, put(encoding="zstd"), "newer")
    yield _line("encoding_second", "an encoding to come, in the last line", SECOND,
                put(encoding="zstd"), "newer")  # fmt: skip
    yield _line("encoding_members", "an encoding to come brings a member along", FIRST,
                put(encoding="zstd", packed=10), "newer")  # fmt: skip


def _values() -> Iterator[Vector]:
    for name, value in {
        "minus_zero": "-0",
        "leading_zero": "01",
        "minus_leading_zero": "-01",
        "plus": "+1",
        "empty": "",
        "minus": "-",
        "space": " 1",
        "fraction": "1.0",
        "underscore": "1_0",
        "other_digits": "\u0661",
        "newline": "1\n",
        "too_large": str(2**63),
        "too_small": str(-(2**63) - 1),
        "very_long": "9" * 5000,
    }.items():
        yield _line(f"time_{name}", f"atime_ns is {name}", FIRST, put(atime_ns=value))
    for name, birth, position in (
        ("minus_zero", "-0", FIRST),
        ("leading_zero", "01", FIRST),
        ("empty", "", FIRST),
        ("too_large", str(2**63), FIRST),
        ("too_small", str(-(2**63) - 1), FIRST),
        ("type", 1, FIRST),
        ("folder_type", 1, FOLDER),
        ("folder_too_large", str(2**63), FOLDER),
    ):
        yield _line(f"birth_{name}", f"btime_ns is {name}", position, put(btime_ns=birth))
    for name, key, value, position in (
        ("mode_negative", "mode", -1, FOLDER),
        ("source_negative", "source", -1, FIRST),
        ("size_negative", "size", -1, FIRST),
        ("offset_negative", "offset", -1, FIRST),
        ("salt_short", "salt", "0" * 30, FIRST),
        ("salt_upper", "salt", "ABCDEF" + "0" * 26, FIRST),
        ("flaws_empty", "flaws", [], FIRST),
        ("flaws_unknown", "flaws", ["bent"], FIRST),
        ("flaws_twice", "flaws", ["changed", "changed"], FIRST),
        ("flaws_unsorted", "flaws", ["unreadable-ranges", "changed"], FIRST),
        ("flaws_string", "flaws", "changed", FIRST),
        ("raw_not_base64", "raw", "****", FIRST),
        ("raw_unpadded", "raw", "YQ", FIRST),
        ("raw_url_signs", "raw", "_-__", FIRST),
        ("raw_last_bits", "raw", "YR==", FIRST),
        ("raw_newline", "raw", "YWFh\n", FIRST),
        ("raw_integer", "raw", 1, FIRST),
    ):
        yield _line(name, f"{key} is not allowed", position, put(**{key: value}))
    for mode in (4096, True):
        yield _entry(f"mode_{mode}".lower(), "mode is not allowed", mode=mode)
    for name, change in (("upper", str.upper), ("short", cut(-2))):
        yield _line(f"sha256_{name}", "sha256 is not allowed", FIRST,
                    lambda line, c=change: line | {"sha256": c(line["sha256"])})  # fmt: skip


def _paths() -> Iterator[Vector]:
    for name, comment, path in (
        ("no_data", "it is not below data", "a/one.txt"),
        ("absolute", "it begins with a slash", "/data/a"),
        ("data", "it is data itself", "data"),
        ("data_slash", "it is data/ and an empty component", "data/"),
        ("data_upper", "it is below Data", "Data/one"),
        ("empty", "it is empty", ""),
        ("empty_component", "it has an empty component", "data//x"),
        ("slash_after", "it ends with a slash", "data/x/"),
        ("dot", "it has the component .", "data/./x"),
        ("dot_dot", "it has the component ..", "data/.."),
        ("escape", "it climbs out", "data/../../etc/passwd"),
        ("nul", "it holds NUL", "data/x\0y"),
        ("newline", "it holds a line feed", "data/x\ny"),
        ("delete", "it holds U+007F", "data/x\x7fy"),
        ("c1", "it holds U+009F", "data/x\x9fy"),
        ("line_separator", "it holds U+2028", "data/x\u2028y"),
        ("paragraph_separator", "it holds U+2029", "data/x\u2029y"),
        ("component_256", "a component has 256 bytes", "data/" + "x" * 256),
        ("component_256_utf8", "a component has 86 characters, 258 bytes", "data/" + "\u8a3c" * 86),
        ("folder_missing", "its folder has no line", "data/zz/one.txt"),
    ):
        folders = [] if "folder" in name else with_folders(path)
        yield Vector(f"line_path_{name}", "manifest", comment,
                     [*SMALL[:2], *folders, Entry(path, TWO)])  # fmt: skip
    yield _line("path_surrogate", "a lone surrogate", SECOND, put(path="data/x\ud800"))
    yield Vector(
        "line_path_below_file",
        "manifest",
        "a file's path is below another file",
        entries=(Entry("data/a", b"a"), Entry("data/a/b", b"b")),
    )
    yield Vector(
        "line_path_folder_below_file",
        "manifest",
        "a folder is below a file",
        entries=(Entry("data/a", b"a"), Entry("data/a/b"), Entry("data/a/b/c", b"c")),
    )


def _lines() -> Iterator[Vector]:
    def lines(name: str, comment: str, hook: Hook, stage: str = "lines") -> Vector:
        return Vector(f"manifest_{name}", "manifest", comment, hooks={stage: hook})

    def order(name: str, comment: str, entries: Sequence[Entry], hook: Hook) -> Vector:
        # The tar follows the manifest, so it has the same wrong order.
        return Vector(f"manifest_{name}", "manifest", comment, entries, hooks={"sequence": hook})

    flat = (Entry("data/1", b"1"), Entry("data/2", b"2"), Entry("data/3", b"3"))
    yield order("order", "lines 2 and 3 are swapped", flat, swap(1, 2))
    yield order("reversed", "lines in descending order", flat, lambda e: e[::-1])
    # As bytes "data/a-" goes before "data/a/"; as sort keys it goes behind.
    dash = (Entry("data/a"), Entry("data/a/x", b"x"), Entry("data/a-", b"-"))
    yield order("order_of_bytes", "in order of bytes, not of sort keys", dash,
                lambda e: [e[2], e[0], e[1]])  # fmt: skip
    yield order("path_twice", "one path twice", SMALL, lambda e: [*e, e[-1]])
    yield order("file_and_folder", "a file and a folder of one path", SMALL,
                lambda e: [*e[:2], Entry("data/two.bin"), e[2]])  # fmt: skip
    yield order("folder_late", "a folder stands behind a file that sorts after it", SMALL,
                lambda e: [e[2], e[0], e[1]])  # fmt: skip
    yield order("folder_missing", "a folder on the way has no line", SMALL, without(FOLDER))
    yield lines(
        "line_missing", "a folder's line is missing, the tar has it", without(FOLDER), "records"
    )
    yield lines("line_twice", "one line twice", lambda r: [*r, r[-1]])
    yield lines("empty_line", "an empty line", lambda r: [r[0], b"", *r[1:]])
    yield lines("not_json", "a line is not JSON", at(1, constant(b"{")))
    yield lines("array", "a line is an array", at(1, constant(b"[]")))
    yield lines("not_canonical", "a space in a line", at(1, replace(b'":', b'": ')))
    yield lines("member_twice", "a member twice", at(1, replace(b'"mode"', b'"mode":420,"mode"')))
    yield lines("null", "a member is null", at(1, replace(b'"source":0', b'"source":null')))
    yield lines("cr", "CR before a line end", at(1, append(b"\r")))
    yield lines("too_long", "a line of 65,537 bytes", at(1, long_line(65_537)), "records")
    yield lines("no_end", "the last line has no end", cut(-1), "manifest")
    yield lines("rest", "a byte behind the last line's end", append(b"{"), "manifest")
    yield lines("end_twice", "an empty line at the end", append(b"\n"), "manifest")
    yield lines("byte_order_mark", "a byte order mark", at(0, lambda line: b"\xef\xbb\xbf" + line))


def _index(name: str, comment: str, hook: Hook) -> Vector:
    return Vector(f"index_{name}", "manifest", comment, released=BOTH, hooks={"index": hook})


def _columns() -> Iterator[Vector]:
    starts = {"magic": 0, "n": 8, "text_length": 16, "zero": 24, "parent": 32, "parent_fill": 44,
              "end": 48, "end_fill": 60, "size": 64, "mtime": 88, "offset": 112, "line": 136,
              "flags": 160, "flags_fill": 163, "sha256": 168, "text": 264}  # fmt: skip
    for name, start in starts.items():
        yield _index(name, f"the index is wrong in {name}", flip(start))
    for name, start in {"parent": 40, "size": 80, "mtime": 111, "line": 159, "flags": 162, "sha256": 263,
                        "text": -1, "flags_fill": 167}.items():  # fmt: skip
        yield _index(f"{name}_end", f"the index is wrong at the end of {name}", flip(start, 7))
    yield _index("cut", "the index lacks its last byte", cut(-1))
    yield _index("text_more", "a byte more of text, the text length counts it",
                 lambda i: i[:16] + bytes([i[16] + 1]) + i[17:] + b"x")  # fmt: skip
    yield _index("text_less", "a byte less of text, the text length knows it",
                 lambda i: i[:16] + bytes([i[16] - 1]) + i[17:-1])  # fmt: skip
    yield _index("longer", "a byte behind the text", append(b"\0"))
    yield _index("empty", "the index is empty", constant(b""))
    yield _index("only_magic", "the index ends after its magic", cut(8))
    yield _index("huge", "n is 2^64 - 1", lambda i: i[:8] + b"\xff" * 8 + i[16:])
    yield _index(
        "text_huge", "the text length is 2^64 - 1", lambda i: i[:16] + b"\xff" * 8 + i[24:]
    )
    yield _index("big_endian", "n is big-endian", lambda i: i[:8] + i[8:16][::-1] + i[16:])
    shape = tuple((entry.path, entry.content is None) for entry in SMALL)
    records: list[Json] = [
        {"path": path, "kind": "folder" if folder else "file", "mtime_ns": "0"}
        for path, folder in shape
    ]
    lines = [canonical(line) for line in records]
    yield _index("of_another", "the index of other files",
                 constant(index_bytes(3, index_of(records, lines))))  # fmt: skip
