"""Vectors of sections 7.3 to 7.5 and 8: manifest lines, their order, the index."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.vectors.forge import Entry, Hook, Json, canonical, index_bytes, index_of
from tests.vectors.vector import (
    BOTH,
    SMALL,
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


def _members() -> Iterator[Vector]:
    shared = ("atime_ns", "ctime_ns", "kind", "mode", "mtime_ns", "path", "salt", "source")
    for name in (*shared, "encoding", "offset", "sha256", "size"):
        yield _line(f"{name}_missing", f"a file's line without {name}", FIRST, drop(name))
        wrong: Any = 1 if name.endswith("_ns") or name in {
            "kind", "path", "salt", "encoding", "sha256"} else "1"  # fmt: skip
        yield _line(
            f"{name}_type", f"a file's {name} is of a wrong type", FIRST, put(**{name: wrong})
        )
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
    for name, key, value, position in (
        ("mode_4096", "mode", 4096, FIRST),
        ("mode_negative", "mode", -1, FOLDER),
        ("mode_true", "mode", True, FIRST),
        ("source_negative", "source", -1, FIRST),
        ("size_negative", "size", -1, FIRST),
        ("offset_negative", "offset", -1, FIRST),
        ("salt_short", "salt", "0" * 30, FIRST),
        ("salt_upper", "salt", "ABCDEF" + "0" * 26, FIRST),
        ("sha256_upper", "sha256", "ABCDEF" + "0" * 58, FIRST),
        ("sha256_short", "sha256", "0" * 62, FIRST),
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
        yield _line(f"path_{name}", comment, SECOND, put(path=path))
    yield _line("path_surrogate", "a lone surrogate", SECOND, put(path="data/x\ud800"))
    yield _line(
        "path_folder_of_other", "its folder's line is a file's", FIRST, put(path="data/two.bin/x")
    )
    yield Vector(
        "line_path_below_file",
        "manifest",
        "a file's path is below another file",
        entries=(Entry("data/a", b"a"), Entry("data/a/b", b"b")),
    )
    yield Vector(
        "line_path_folder_late",
        "manifest",
        "a folder's line stands behind another folder's lines, which sort after it",
        hooks={"records": lambda r: [r[2], r[0], r[1]]},
    )
    depth = "data" + "/x" * 16_383
    yield _line("path_long", "a path of 32,770 bytes", SECOND, put(path=depth))


def _lines() -> Iterator[Vector]:
    def lines(name: str, comment: str, hook: Hook, stage: str = "lines") -> Vector:
        return Vector(f"manifest_{name}", "manifest", comment, hooks={stage: hook})

    flat = (Entry("data/1", b"1"), Entry("data/2", b"2"), Entry("data/3", b"3"))
    yield Vector("manifest_order", "manifest", "lines 2 and 3 are swapped", flat,
                 hooks={"records": swap(1, 2)})  # fmt: skip
    yield Vector("manifest_reversed", "manifest", "lines in descending order", flat,
                 hooks={"records": lambda r: r[::-1]})  # fmt: skip
    # As bytes "data/a-" goes before "data/a/"; as sort keys it goes behind.
    dash = (Entry("data/a"), Entry("data/a/x", b"x"), Entry("data/a-", b"-"))
    yield Vector("manifest_order_of_bytes", "manifest", "in order of bytes, not of sort keys", dash,
                 hooks={"records": lambda r: [r[2], r[0], r[1]]})  # fmt: skip
    yield lines(
        "path_twice", "one path twice", lambda r: [*r, r[-1] | {"salt": "0" * 32}], "records"
    )
    yield lines("line_twice", "one line twice", lambda r: [*r, r[-1]])
    yield lines("file_and_folder", "a file and a folder of one path",
                lambda r: [r[0], r[2] | {"path": "data/a"}, r[1]], "records")  # fmt: skip
    yield lines("line_missing", "the folder's line is missing", without(FOLDER), "records")
    yield lines("empty_line", "an empty line", lambda r: [r[0], b"", *r[1:]])
    yield lines("not_json", "a line is not JSON", at(1, constant(b"{")))
    yield lines("array", "a line is an array", at(1, constant(b"[]")))
    yield lines("not_canonical", "a space in a line", at(1, replace(b'":', b'": ')))
    yield lines("member_twice", "a member twice", at(1, replace(b'"mode"', b'"mode":420,"mode"')))
    yield lines("null", "a member is null", at(1, replace(b'"source":0', b'"source":null')))
    yield lines("cr", "CR before a line end", at(1, append(b"\r")))
    yield lines("too_long", "a line of more than 65,536 bytes",
                at(1, put(raw="YWFh" * 16_384)), "records")  # fmt: skip
    yield lines("no_end", "the last line has no end", cut(-1), "manifest")
    yield lines("rest", "a byte behind the last line's end", append(b"{"), "manifest")
    yield lines("end_twice", "an empty line at the end", append(b"\n"), "manifest")
    yield lines("byte_order_mark", "a byte order mark", lambda m: b"\xef\xbb\xbf" + m, "manifest")


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
