"""Vectors with two faults: section 10 tells which of them is the outcome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.vectors.forge import CHUNK, Hook
from tests.vectors.header_vectors import ARGON, dummy
from tests.vectors.stream_vectors import FIVE, MANY, SIX
from tests.vectors.vector import (
    BOTH,
    ONE,
    Vector,
    at,
    constant,
    cut,
    drop,
    filled_to,
    flip,
    put,
    replace,
)

COPY = {"copy": flip(40)}
COMMITMENT = {"commitment": flip(0)}
MAC = {"mac": flip(0)}
SLOT = {"slots": at(0, put(wrapped="00" * 40))}
HEADER = {"header": put(about=1)}
NEWER = {"header": put(suite="x")}
FOOTER = {"foot": flip(-1)}
ROOT = {"root": flip(0)}
INDEX = {"index": flip(40)}
CONTENT = {"tar": replace(ONE, ONE.upper())}
SUMS = {"payload_sums": cut(-1)}
PADDING = {"padding": flip(0)}


def vectors() -> Iterator[Vector]:
    """All of them."""

    def vector(
        name: str, expect: str, *faults: dict[str, Hook], released: Sequence[str] = ()
    ) -> Vector:
        first, second = name.split("_before_")
        comment = f"{first.replace('_', ' ')} goes before {second.replace('_', ' ')}"
        hooks = {stage: hook for fault in faults for stage, hook in fault.items()}
        return Vector(f"order_{name}", expect, comment, released=released, hooks=hooks,
                      padding=filled_to(CHUNK))  # fmt: skip

    def header(name: str, expect: str, **members: object) -> Vector:
        return vector(name, expect, {"header": put(**members)})

    yield vector(
        "magic_before_length", "format", {"package": constant(b"\x89CVX\r\n\x1a\r" + b"\xff" * 4)}
    )
    yield vector(
        "length_before_truncated",
        "header",
        {"header_length": constant(b"\xff" * 4), "package": cut(12)},
    )
    yield vector("truncated_before_header", "truncated", HEADER, {"package": cut(100)})
    yield header("format_before_version", "header", format="x", version=2)
    yield vector("version_before_slots", "newer",
                 {"header": lambda h: drop("slots")(put(version=2)(h))})  # fmt: skip
    yield header("suite_before_critical", "newer", suite="cobblestone-128", critical=1)
    yield header("critical_before_slots", "newer", critical=["hint"], hint=1, slots=[])
    yield vector(
        "newer_before_header", "newer", {"header": lambda h: drop("about")(put(suite="x")(h))}
    )
    yield vector("header_before_credential", "header", HEADER, {"slots": constant([dummy(ARGON)])})
    yield vector("newer_before_slot", "newer", NEWER, SLOT)
    yield vector("credential_before_mac", "credential", {"slots": constant([dummy(ARGON)])}, MAC)
    yield vector(
        "credential_before_truncated",
        "credential",
        {"slots": constant([dummy(ARGON)])},
        {"package": cut(-1)},
    )
    yield vector("slot_before_mac", "slot", SLOT, MAC)
    yield vector("mac_before_commitment", "mac", MAC, COMMITMENT)
    yield vector("mac_before_copy", "mac", MAC, COPY)
    yield vector("mac_before_short_stream", "mac", MAC, {"stream": cut(71)})
    yield vector("short_stream_before_commitment", "truncated", {"stream": cut(71)}, COMMITMENT)
    yield vector("commitment_before_copy", "commitment", COMMITMENT, COPY)
    yield vector(
        "commitment_before_last_length",
        "commitment",
        COMMITMENT,
        {"sealed": at(-1, cut(15))},
    )
    yield vector("copy_before_last_chunk", "truncated", COPY, {"sealed": at(-1, flip(0))})
    yield vector("copy_before_footer", "truncated", COPY, FOOTER)
    yield vector("footer_before_manifest", "footer", FOOTER, ROOT)
    yield vector("manifest_before_content", "manifest", ROOT, CONTENT)
    yield vector("index_before_content", "manifest", INDEX, CONTENT, released=BOTH[1:])
    yield vector("index_before_padding", "manifest", INDEX, PADDING, released=BOTH)
    yield vector("encoding_before_bag", "newer", {"records": at(1, put(encoding="zstd"))}, SUMS)
    yield vector("content_before_tag_files", "content", CONTENT, SUMS, released=BOTH[1:])
    yield vector("content_before_padding", "content", CONTENT, PADDING, released=BOTH[1:])
    yield vector("bag_before_padding", "bag", SUMS, PADDING, released=BOTH)
    yield from _streams()


def _streams() -> Iterator[Vector]:
    """A damaged chunk, and something that is read before it."""
    files = [entry.path for entry in MANY]
    for name, expect, fault, released in (
        ("stream_before_tag_files", "stream", SUMS, files),
        ("stream_before_padding", "stream", PADDING, files),
    ):
        yield Vector(f"order_{name}", expect, "a chunk of padding is damaged too", MANY, released,
                     hooks={**fault, "sealed": at(4, flip(9))}, padding=SIX)  # fmt: skip
    left = [files[0], files[2]]
    for name, expect, fault, released in (
        ("stream_before_manifest", "stream", ROOT, []),
        ("stream_before_encoding", "stream", {"records": at(0, put(encoding="zstd"))}, []),
        ("stream_before_index", "stream", INDEX, left),
        ("stream_before_content", "stream", {"records": at(0, put(sha256="0" * 64))}, left[1:]),
        ("footer_before_stream", "footer", FOOTER, []),
    ):
        yield Vector(f"order_{name}", expect, "a chunk of the files is damaged too", MANY, released,
                     hooks={**fault, "sealed": at(2, flip(9))}, padding=FIVE)  # fmt: skip
