"""Packages that hold."""

from __future__ import annotations

import base64
from collections.abc import Iterator

from tests.vectors.forge import CHUNK, Entry, Forge, Json, Randomness, alias, padme_padding
from tests.vectors.manifest_vectors import long_line
from tests.vectors.vector import (
    ONE,
    TWO,
    Vector,
    at,
    constant,
    filled_to,
    put,
    with_folders,
)


def vectors() -> Iterator[Vector]:
    """All of them."""
    yield Vector("success", "success", "two files and a folder")
    yield Vector("success_empty_bag", "success", "no file at all", entries=())
    yield Vector("success_folders", "success", "folders only, one empty in another",
                 entries=[Entry("data/a"), Entry("data/a/b"), Entry("data/c")])  # fmt: skip
    for number in (1, 2):
        yield Vector(f"success_other_{number}", "success", "other keys, ids and salts",
                     entries=[Entry("data/x", ONE)], seed=f"other {number}")  # fmt: skip
    yield from _sizes()
    yield from _paddings()
    yield from _names()
    yield from _values()
    yield from _shapes()


def _sizes() -> Iterator[Vector]:
    yield Vector("success_empty_file", "success", "an empty file", entries=[Entry("data/x", b"")])
    for size in (1, 511, 512, 513):
        content = Randomness(f"size {size}").take(size)
        yield Vector(f"success_size_{size}", "success", f"a file of {size} bytes",
                     entries=[Entry("data/x", content), Entry("data/y", TWO)])  # fmt: skip
    for size in (16_383, 16_384, 16_385, 100_000):
        yield Vector(f"success_size_{size}", "success", f"a file of {size} bytes",
                     entries=[Entry("data/x", blank=size), Entry("data/y", TWO)])  # fmt: skip


def _paddings() -> Iterator[Vector]:
    # The padding decides where the plaintext ends in its last chunk.
    for name, comment, padding in (
        ("plaintext_exact", "the plaintext ends with a chunk, so the last chunk is empty", filled_to(CHUNK)),
        ("plaintext_one_less", "the last chunk is as long as it can be", filled_to(CHUNK - 1)),
        ("plaintext_one_more", "the last chunk has one byte of plaintext, the footer lies in two", filled_to(CHUNK + 1)),
        ("plaintext_footer_split", "the footer lies in two chunks, half in each", filled_to(CHUNK + 128)),
        ("plaintext_footer_alone", "the footer alone in the last chunk", filled_to(CHUNK + 256)),
        ("padding_padme", "as much padding as writers should add", padme_padding),
        ("padding_odd", "padding of one byte", 1),
        ("padding_large", "a chunk of padding and more, which ends in the last chunk", 20_000),
    ):  # fmt: skip
        yield Vector(f"success_{name}", "success", comment, padding=padding)
    yield Vector("success_plaintext_exact_twice", "success", "two full chunks, then an empty one",
                 entries=[Entry("data/x", blank=17_000)], padding=filled_to(2 * CHUNK))  # fmt: skip


def _names() -> Iterator[Vector]:
    # The full name is the package id, 32 digits, a slash, and the path.
    for name, comment, path in (
        ("100", "a full name of 100 bytes", "data/" + "n" * 62),
        ("101", "a full name of 101 bytes", "data/" + "n" * 63),
        ("prefix", "prefix and name", "data/" + "d" * 50 + "/" + "n" * 50),
        ("prefix_100", "a prefix, and a name of 100", "data/" + "d" * 50 + "/" + "n" * 100),
        ("prefix_101", "a name of 101 fits no name field", "data/" + "d" * 50 + "/" + "n" * 101),
        ("prefix_155", "a prefix of 155", "data/" + "d" * 117 + "/" + "n" * 50),
        (
            "prefix_156",
            "a prefix of 156 fits no prefix field",
            "data/" + "d" * 118 + "/" + "n" * 80,
        ),
        ("255", "a component of 255 bytes", "data/" + "n" * 255),
        ("deep", "twelve folders deep", "data/" + "d/" * 12 + "file"),
        (
            "deep_long",
            "twelve folders, the last with long names",
            "data/" + "f" * 99 + "/" + "folder/" * 11 + "file",
        ),
    ):
        entries = with_folders(path, Entry(path, ONE))
        yield Vector(f"success_name_{name}", "success", comment, entries=entries)
    for length in (61, 62, 98, 99, 100):
        yield Vector(f"success_folder_{length}", "success", "a folder's name with its slash at a limit",
                     entries=[Entry("data/" + "f" * length)])  # fmt: skip
    for name, path in {
        "latin": "data/Beweisst\u00fcck.txt",
        "decomposed": "data/e\u0301.txt",
        "han": "data/\u8a3c\u62e0",
        "right_to_left": "data/\u05e8\u05d0\u05d9\u05d4 \u202efdp.exe",
        "emoji": "data/\U0001f9fe",
        "han_255": "data/" + "\u8a3c" * 85,
        "space": "data/ ",
        "backslash": "data/a\\b",
        "quotes": "data/\"'`$(x)",
        "percent": "data/100 %",
        "tilde": "data/~",
        "three_dots": "data/...",
        "windows": "data/con.txt",
        "colon": "data/a:b|c?*<>",
        "like_option": "data/-rf",
        "replacement": "data/\ufffd",
        "noncharacter": "data/\uffff",
        "zero_width": "data/a\u200bb",
    }.items():
        yield Vector(
            f"success_name_{name}", "success", "a name as found", entries=[Entry(path, ONE)]
        )
    yield Vector(
        "success_order",
        "success",
        "sort keys: a folder's content goes before what only begins like it",
        entries=[Entry(f"data/{p}", ONE if "." in p else None)
                 for p in ("a", "a/x.", "a!.", "a-.", "a.", "ab.", "B.", "\u00e9.", "\uffff.", "\U0001f4e6.")],
    )  # fmt: skip
    yield Vector("success_case", "success", "names that differ in case only",
                 entries=[Entry("data/A", ONE), Entry("data/a", TWO)])  # fmt: skip
    yield Vector("success_forms", "success", "names that differ in normalisation only",
                 entries=[Entry("data/\u00e9", ONE), Entry("data/e\u0301", TWO)])  # fmt: skip
    for name, raw in {
        "latin1": b"Beweisst\xfcck.txt",
        "no_extension": b"\xff\xfe",
        "surrogate": b"a\xed\xa0\x80b.bin",
        "newline": b"a\xff\nb",
    }.items():
        text, encoded = alias(raw.replace(b"\n", b"_"))
        encoded = base64.b64encode(raw).decode()
        yield Vector(f"success_alias_{name}", "success", "a name that had to be aliased",
                     entries=[Entry(f"data/{text}", ONE, more={"raw": encoded}), Entry("data/two", TWO)])  # fmt: skip
    yield Vector("success_alias_folder", "success", "a folder with an alias",
                 entries=[Entry("data/_~0123456789abcdef", more={"raw": "/w=="}),
                          Entry("data/_~0123456789abcdef/x", ONE)])  # fmt: skip


def _values() -> Iterator[Vector]:
    second = 1_000_000_000
    for name, comment, time in (
        ("zero", "1970", 0),
        ("negative", "a nanosecond before 1970", -1),
        ("lowest", "the lowest time", -(2**63)),
        ("highest", "the highest time", 2**63 - 1),
        ("octal", "the highest time tar has", (8**11 - 1) * second),
        ("beyond_octal", "a second more than tar has", 8**11 * second),
        ("fraction", "just before a second is full", 2 * second - 1),
    ):
        yield Vector(f"success_time_{name}", "success", comment, entries=[
            Entry("data/x", ONE, mtime_ns=time), Entry("data/y", mtime_ns=time)])  # fmt: skip
    for name, comment, birth in (
        ("known", "when a file and a folder were made", "1699999999123456789"),
        ("negative", "a file and a folder made a nanosecond before 1970", "-1"),
        ("lowest", "the lowest time of birth", str(-(2**63))),
        ("highest", "the highest time of birth", str(2**63 - 1)),
    ):
        more = {"btime_ns": birth}
        yield Vector(f"success_birth_{name}", "success", comment, entries=[
            Entry("data/x", ONE, more=more), Entry("data/y", more=more)])  # fmt: skip
    for mode in (0, 0o777, 0o4755, 0o7777):
        yield Vector(f"success_mode_{mode:o}", "success", "permission bits", entries=[
            Entry("data/x", ONE, mode=mode), Entry("data/y", mode=mode)])  # fmt: skip
    for name, flaws in (("changed", ["changed"]), ("ranges", ["unreadable-ranges"]),
                        ("both", ["changed", "unreadable-ranges"])):  # fmt: skip
        yield Vector(f"success_flaws_{name}", "success", "a file with flaws",
                     entries=[Entry("data/x", ONE, more={"flaws": flaws})], setup=_exceptions)  # fmt: skip
    yield Vector("success_source", "success", "the highest source number",
                 hooks={"records": at(0, put(source=2**53 - 1))})  # fmt: skip


def _exceptions(forge: Forge) -> None:
    lines: list[Json] = [
        {"kind": "read-error", "path": "data/x", "ranges": [[0, 4]]},
        {"kind": "link", "path": "data/l", "target": "L2V0Yy9wYXNzd2Q="},
        {"errno": 13, "kind": "unreadable", "path": "data/u", "raw": "dQ=="},
    ]
    forge.exceptions = lines


def _shapes() -> Iterator[Vector]:
    yield Vector("success_exceptions", "success", "three exceptions", setup=_exceptions)
    custody = [
        (f"casevault/custody.{end}", b"x\n") for end in ("checkpoint", "jsonl", "proofs", "vkey")
    ]
    yield Vector(
        "success_custody", "success", "four further tag files", hooks={"further": constant(custody)}
    )
    yield Vector("success_further_64", "success", "a further tag file's name of 64 characters, needing a prefix",
                 hooks={"further": constant([("casevault/" + "a" * 64, b"")])})  # fmt: skip
    yield Vector("success_further_like_last", "success", "further tag files named like others elsewhere",
                 hooks={"further": constant([("casevault/bagit.txt", b"x"),
                                             ("casevault/tagmanifest-sha256.txt", b"y")])})  # fmt: skip
    yield Vector("success_further_large", "success", "a further tag file of more than a chunk",
                 hooks={"further": constant([("casevault/notes", Randomness("notes").take(17_000))])})  # fmt: skip
    yield Vector("success_agent", "success", "a software agent that is not ASCII",
                 hooks={"bag_info": lambda info: info.replace(b"CaseVault vectors", "Spur\u00e9: 1".encode())})  # fmt: skip
    yield Vector("success_many", "success", "30 files, their lines in two chunks",
                 entries=[Entry(f"data/{i:02}", b"") for i in range(30)])  # fmt: skip
    yield Vector("success_long_line", "success", "a manifest line of 65,536 bytes",
                 hooks={"records": at(1, long_line(65_536))})  # fmt: skip
    for count in (1, 2, 3, 4, 5, 7, 8, 9):
        yield Vector(f"success_tree_{count}", "success", f"a manifest root over {count} lines",
                     entries=[Entry(f"data/{i}") for i in range(count)])  # fmt: skip
