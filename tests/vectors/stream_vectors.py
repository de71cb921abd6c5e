"""Vectors of sections 1, 6 and 7: the file's shape, the stream, the footer."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tests.vectors.forge import CHUNK, FOOTER_FIELDS, Entry, Forge, Hook, footer_bytes
from tests.vectors.vector import (
    BOTH,
    ONE,
    Vector,
    append,
    at,
    constant,
    cut,
    filled_to,
    flip,
    put,
    replace,
    swap,
    without,
)

# Five chunks: 0 to 2 hold the files, 3 the tag files, 4 the footer. More padding lies before it.
MANY = (
    Entry("data/1", blank=20_000),
    Entry("data/2", blank=15_000),
    Entry("data/3", b""),
    Entry("data/4", blank=14_000),
)
FIVE, SIX, SEVEN = (filled_to(full * CHUNK + 500) for full in (4, 5, 6))


def vectors() -> Iterator[Vector]:
    """All of them."""
    yield from _format()
    yield from _truncated()
    yield from _ends()
    yield from _commitments()
    yield from _chunks()
    yield from _footers()
    yield from _regions()


def _whole(name: str, expect: str, comment: str, hook: Hook) -> Vector:
    return Vector(name, expect, comment, hooks={"package": hook})


def _front(data: bytes) -> int:
    return 12 + int.from_bytes(data[8:12], "big") + 32


def _format() -> Iterator[Vector]:
    yield _whole("format_empty", "format", "an empty file", constant(b""))
    yield _whole("format_11", "format", "eleven bytes", cut(11))
    for byte in range(8):
        yield _whole(f"format_magic_{byte}", "format", f"byte {byte} of the magic", flip(byte, 5))
    yield _whole("format_line_ends", "format", "CR LF became LF", replace(b"\r\n", b"\n"))
    yield _whole(
        "format_drawing", "format", "a drawing", constant(b"RIFF\x10\0\0\0CDR9vrsn" + bytes(9))
    )
    yield _whole("format_shifted", "format", "a byte before the magic", lambda data: b"\0" + data)


def _truncated() -> Iterator[Vector]:
    yield _whole("truncated_12", "truncated", "twelve bytes are left", cut(12))
    for name, comment, end in (
        ("in_header", "inside the header", lambda d: 100),
        ("after_header", "after the header", lambda d: _front(d) - 32),
        ("in_mac", "inside the MAC", lambda d: _front(d) - 1),
        ("after_mac", "after the MAC", _front),
        ("in_salt", "inside the stream's salt", lambda d: _front(d) + 23),
        ("in_commitment", "inside the commitment", lambda d: _front(d) + 55),
        ("after_commitment", "after the commitment", lambda d: _front(d) + 56),
        ("in_chunk", "inside the first chunk", lambda d: _front(d) + 5000),
        ("after_stream", "after the stream", lambda d: len(d) - 24 - 56 - _front(d)),
        ("in_copy", "inside the header's copy", lambda d: len(d) - 24 - 57),
        ("in_prefix_copy", "inside the copy of the stream's prefix", lambda d: len(d) - 25),
        ("after_copy", "after the opening copy", lambda d: len(d) - 24),
        ("in_trailer", "inside the trailer", lambda d: len(d) - 1),
        ("minimum", "one byte less than any package", lambda d: 2 * _front(d) + 2 * 56 + 15 + 24),
    ):

        def hook(data: bytes, end: Callable[[bytes], int] = end) -> bytes:
            return data[: end(data)]

        yield _whole(f"truncated_{name}", "truncated", f"the file ends {comment}", hook)
    yield _whole("truncated_trailing", "truncated", "a byte behind the trailer", append(b"\0"))
    yield _whole("truncated_sector", "truncated", "a sector behind it", append(bytes(512)))
    yield _whole("truncated_twice", "truncated", "the package twice", lambda data: data + data)
    yield Vector(
        "truncated_chunk_boundary",
        "truncated",
        "the file ends after its second chunk",
        entries=MANY,
        hooks={"package": lambda d: d[: _front(d) + 56 + 2 * (CHUNK + 16)]},
    )
    for size in (71, 57, 0):
        yield Vector(
            f"truncated_stream_{size}",
            "truncated",
            "the stream is too short for a chunk, opening copy and trailer are right",
            hooks={"stream": cut(size)},
        )
    for name, comment, hook in (
        ("full_last", "the last chunk is full and no empty one follows", cut(-1)),
        ("last_15", "the last chunk is one byte shorter than a tag", at(-1, cut(15))),
        ("last_1", "the last chunk has one byte", at(-1, cut(1))),
    ):
        yield Vector(f"truncated_{name}", "truncated", comment, padding=filled_to(CHUNK),
                     hooks={"sealed": hook})  # fmt: skip


def _ends() -> Iterator[Vector]:
    for name, position in (("magic", 0), ("length", 8), ("header", 40), ("mac", -57), ("salt", -56),
                           ("commitment", -1)):  # fmt: skip
        yield Vector(
            f"copy_{name}",
            "truncated",
            f"the opening copy differs in its {name}",
            hooks={"copy": flip(position)},
        )
    for name, comment, hook in (("missing", "no opening copy", constant(b"")),
                                ("header_alone", "a copy of the header alone", cut(56)),
                                ("zero", "a copy of zeros", lambda c: bytes(len(c)))):  # fmt: skip
        yield Vector(f"copy_{name}", "truncated", comment, hooks={"copy": hook})
    for name, position in (("magic", 0), ("magic_end", 7), ("h", 11), ("zero", 15), ("s", 23),
                           ("s_high", 16), ("h_high", 8), ("zero_high", 12)):  # fmt: skip
        yield Vector(
            f"trailer_{name}",
            "truncated",
            f"byte {position} of the trailer is wrong",
            hooks={"trailer": flip(position)},
        )
    little: Hook = lambda t: t[:8] + t[8:12][::-1] + t[12:16] + t[16:][::-1]
    yield Vector("trailer_little", "truncated", "little-endian", hooks={"trailer": little})


def _commitments() -> Iterator[Vector]:
    yield Vector("commitment_first", "commitment", "its first bit", hooks={"commitment": flip(0)})
    yield Vector("commitment_last", "commitment", "its last bit", hooks={"commitment": flip(31, 7)})
    yield Vector(
        "commitment_zero", "commitment", "zeros", hooks={"commitment": constant(bytes(32))}
    )
    yield Vector("commitment_salt", "commitment", "the salt changed", hooks={"stream": flip(23)})
    other = Forge("another package", [Entry("data/a", ONE)])
    other.build()
    yield Vector(
        "commitment_stream",
        "commitment",
        "the stream of another package",
        hooks={"stream": constant(other.last_stream)},
    )


def _damaged(
    name: str,
    comment: str,
    released: Sequence[str],
    hook: Hook,
    padding: Callable[[int], int] = FIVE,
) -> Vector:
    paths = [f"data/{path}" for path in released]
    hooks = {"sealed": hook}
    return Vector(f"stream_{name}", "stream", comment, MANY, paths, hooks=hooks, padding=padding)


def _chunks() -> Iterator[Vector]:
    for name, chunk, released in (
        ("first", 0, "234"),
        ("second", 1, "34"),
        ("third", 2, "13"),
        ("tags", 3, ""),
    ):
        for where, position in (("", 100), ("_tag", -1)):
            comment = f"a bit of chunk {chunk} is wrong"
            hook = at(chunk, flip(position, 3))
            yield _damaged(f"{name}{where}", comment, released, hook)
    yield _damaged("padding", "a bit of a chunk of padding is wrong", "1234", at(4, flip(9)), SIX)
    yield _damaged("swapped", "chunks 1 and 2 are swapped", "3", swap(1, 2))
    yield _damaged(
        "swapped_padding", "chunks 4 and 5, both of zeros, are swapped", "1234", swap(4, 5), SEVEN
    )
    yield _damaged("middle_dropped", "chunk 2 is missing", "", without(2))
    yield _damaged(
        "second_is_first", "chunk 0 stands for chunk 1 too", "34", lambda c: [c[0], c[0], *c[2:]]
    )
    yield _damaged("zeroed", "chunk 2 is zero, as a sector read in vain", "13",
                   at(2, lambda chunk: bytes(len(chunk))))  # fmt: skip
    other = Forge("another package", MANY)
    other.padding = FIVE
    other.build()
    yield _damaged(
        "foreign", "chunk 1 of another package", "34", at(1, constant(other.last_sealed[1]))
    )
    for name, comment, hook in (
        ("only", "a bit of the chunk that holds all but the footer is wrong", at(0, flip(100, 3))),
        ("only_first_bit", "its first bit is wrong", at(0, flip(0, 7))),
        ("last", "a bit of the chunk that holds the footer is wrong", at(1, flip(100, 3))),
        ("last_first_bit", "its first bit is wrong", at(1, flip(0, 7))),
        ("last_tag", "the last bit of its tag is wrong", at(1, flip(-1))),
        ("last_short", "the last chunk lost a byte", at(1, cut(-1))),
        ("last_empty", "the last chunk is only a tag of zeros", at(1, constant(bytes(16)))),
        ("first_dropped", "the first chunk is missing", without(0)),
        ("doubled", "the first chunk stands twice", lambda c: [c[0], *c]),
    ):
        yield Vector(f"stream_{name}", "stream", comment, hooks={"sealed": hook},
                     padding=filled_to(CHUNK + 500))  # fmt: skip
    yield Vector(
        "stream_end_of_nothing",
        "stream",
        "the last chunk holds nothing and is not authentic; footer and files are in the first",
        padding=filled_to(CHUNK),
        hooks={"sealed": at(-1, flip(0))},
    )
    yield Vector("stream_counter", "stream", "chunks count from 1", setup=lambda f: f.start_at(1))
    yield Vector(
        "stream_zero_length",
        "footer",
        "the stream's plaintext is empty: one chunk, only its tag",
        hooks={"plaintext": constant(b"")},
    )


NOTHING: dict[str, int | bytes] = {
    name: bytes(size) if size > 8 else 0 for name, (_, size) in FOOTER_FIELDS.items()
} | {
    "magic": b"CVXFOOT1",
    **dict.fromkeys(("root", "manifest_sha256", "index_sha256"), hashlib.sha256().digest()),
}


def _raw_footer(hook: Hook) -> Hook:
    """Change the footer's first 224 bytes, then make its own hash again."""
    return lambda foot: (lambda body: body + hashlib.sha256(body).digest())(hook(foot[:-32]))


def _footers() -> Iterator[Vector]:
    yield Vector("footer_short", "footer", "255 bytes of plaintext", hooks={"plaintext": cut(255)})
    yield Vector(
        "footer_alone",
        "manifest",
        "the footer of an empty tar and an empty index, and nothing before it",
        entries=(),
        hooks={"plaintext": lambda _: footer_bytes(NOTHING)},
    )
    yield Vector("footer_hash", "footer", "its own hash is wrong", hooks={"foot": flip(-1)})
    yield Vector(
        "footer_bit", "footer", "a bit of a count, hash not made again", hooks={"foot": flip(70)}
    )
    yield Vector(
        "footer_zero",
        "footer",
        "the zero field is not",
        hooks={"footer": put(zero=b"\1" + bytes(31))},
    )
    yield Vector(
        "footer_magic", "footer", "another magic", hooks={"footer": put(magic=b"CVXFOOT2")}
    )
    for name, comment, change in (
        ("tar_more", "T + padding + 256 is too much", lambda f: {"tar": f["tar"] + 512}),
        ("padding_more", "T + padding + 256 is too much", lambda f: {"padding": f["padding"] + 1}),
        ("padding_wraps", "T + padding + 256 wraps around 2^64",
         lambda f: {"tar": 2**64 - 512, "padding": f["padding"] + f["tar"] + 512}),
        ("tar_odd", "T is no multiple of 512",
         lambda f: {"tar": f["tar"] + 1, "padding": f["padding"] - 1}),
        ("tags_beyond", "the tags offset is beyond the tar", lambda f: {"tags": f["tar"] + 1}),
        ("manifest_early", "the manifest begins before the tags", lambda f: {"manifest_at": f["tags"] - 1}),
        ("manifest_late", "the manifest ends behind the tar",
         lambda f: {"manifest_at": f["tar"] - f["manifest_size"] + 1}),
        ("manifest_huge", "the manifest's length is 2^64 - 1", lambda f: {"manifest_size": 2**64 - 1}),
        ("manifest_wraps", "the manifest's end wraps around 2^64",
         lambda f: {"manifest_at": 2**64 - 1, "manifest_size": 2}),
        ("index_early", "the index begins before the tags", lambda f: {"index_at": 0}),
        ("index_late", "the index ends behind the tar", lambda f: {"index_size": f["tar"]}),
        ("index_wraps", "the index's end wraps around 2^64", lambda f: {"index_at": 2**64 - 512}),
    ):  # fmt: skip

        def hook(fields: dict[str, Any], change: Hook = change) -> dict[str, Any]:
            return fields | change(fields)

        yield Vector(f"footer_{name}", "footer", comment, hooks={"footer": hook}, padding=500)
    for name, position in (("first", 0), ("last", -1)):
        yield Vector(
            f"padding_{name}",
            "footer",
            f"the {name} byte of the padding is not zero",
            released=BOTH,
            padding=500,
            hooks={"padding": flip(position)},
        )
    little: Hook = lambda foot: b"".join(
        foot[start : start + size] if size != 8 or not start else foot[start : start + 8][::-1]
        for start, size in FOOTER_FIELDS.values()
    )
    yield Vector("footer_little", "footer", "little-endian", hooks={"foot": _raw_footer(little)})


def _regions() -> Iterator[Vector]:
    """What only full verification finds in the footer."""
    for name in ("lines", "files", "bytes"):
        for step in (1, -1):
            yield Vector(
                f"count_{name}_{'more' if step > 0 else 'less'}",
                "manifest",
                f"the footer counts {name} otherwise",
                hooks={"footer": lambda f, n=name, s=step: f | {n: f[n] + s}},
            )
    yield Vector(
        "count_lines_huge", "manifest", "2^64 - 1 lines", hooks={"footer": put(lines=2**64 - 1)}
    )
    yield Vector("count_exceptions", "bag", "one exception, and none there",
                 hooks={"footer": put(exceptions=1)})  # fmt: skip
    for name, comment, change in (
        ("first", "begins at the tags offset", lambda f: {"index_at": f["tags"]}),
        ("last", "ends where the tar ends", lambda f: {"index_at": f["tar"] - f["index_size"]}),
    ):
        yield Vector(
            f"index_region_{name}",
            "manifest",
            f"the footer's index {comment}, which is a place it may have, and is not there",
            released=BOTH,
            hooks={"footer": lambda f, c=change: f | c(f)},
        )
    yield Vector("root_wrong", "manifest", "another root", hooks={"root": flip(0)})
    yield Vector("root_of_nothing", "manifest", "the root of an empty manifest",
                 hooks={"root": constant(hashlib.sha256(b"").digest())})  # fmt: skip
    for name, released in (("manifest", ()), ("index", BOTH)):
        yield Vector(
            f"footer_{name}_sha256",
            "manifest",
            f"the footer has another hash of the {name}",
            released=released,
            hooks={"footer": lambda f, n=name: f | {f"{n}_sha256": flip(3)(f[f"{n}_sha256"])}},
        )
    for name, step in (("less", -512), ("more", 512)):
        yield Vector(
            f"tags_{name}",
            "bag",
            "the tags offset is not where the tag files begin",
            hooks={"footer": lambda f, s=step: f | {"tags": f["tags"] + s}},
        )
    yield Vector(
        "manifest_size_less",
        "manifest",
        "the manifest's length lacks the last line end",
        hooks={"footer": lambda f: f | {"manifest_size": f["manifest_size"] - 1}},
    )
