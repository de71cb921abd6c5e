"""Vectors of sections 7.3 and 10: files whose bytes or places are not what the manifest tells."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from tests.vectors.bag_vectors import FIRST, SECOND, in_content
from tests.vectors.forge import Entry, Forge, Member, member_header
from tests.vectors.vector import BOTH, ONE, SEED, SMALL, TWO, Vector, at, both, constant, flip, put


def vectors() -> Iterator[Vector]:
    """All of them."""
    for name, position, left in (("first", FIRST, BOTH[1:]), ("second", SECOND, BOTH[:1])):
        yield Vector(f"content_{name}", "content", f"a bit of the {name} file differs", released=left,
                     hooks={"members": in_content(position, flip(0))})  # fmt: skip
        yield Vector(f"content_{name}_sha256", "content", f"the manifest has another hash of the {name} file",
                     released=left, hooks={"records": at(position - 3, put(sha256="0" * 64))})  # fmt: skip
    yield Vector("content_swapped", "content", "two files of one size have each other's content",
                 entries=(Entry("data/1", b"one"), Entry("data/2", b"two")), released=[],
                 hooks={"members": lambda m: both(in_content(3, constant(b"two")),
                                                  in_content(4, constant(b"one")))(m)})  # fmt: skip
    for name, step in (("less", -512), ("more", 512), ("one", 1)):
        yield Vector(f"offset_{name}", "bag", "a file's offset is wrong", released=BOTH[1:],
                     hooks={"records": at(1, lambda r, s=step: r | {"offset": r["offset"] + s})})  # fmt: skip
    for name, offset in (("beyond", 10**9), ("highest", 2**53 - 1), ("zero", 0)):
        yield Vector(f"offset_{name}", "bag", "a file's offset is wrong", released=BOTH[1:],
                     hooks={"records": at(1, put(offset=offset))})  # fmt: skip
    zeros = [Entry("data/1", bytes(1024)), Entry("data/2", ONE)]
    for name, comment, step, released in (
        (
            "end",
            "that of the tar's last two blocks, which are as its content",
            -1024,
            ["data/1", "data/2"],
        ),
        ("padding", "that of zeros, the last of them behind the tar", -1023, ["data/2"]),
    ):

        def setup(forge: Forge, step: int = step) -> None:
            # The tar's length is known when it is made once.
            once = Forge(SEED, zeros)
            once.build()
            place = len(once.tar) + step
            forge.hooks["records"] = at(0, put(offset=place))

        yield Vector(f"offset_{name}", "bag", f"a file's offset is {comment}", zeros, released,
                     setup=setup, padding=500)  # fmt: skip
    twins = (Entry("data/1", ONE), Entry("data/2", ONE))
    yield Vector("offset_twin", "bag", "a file's offset is that of an equal file", entries=twins,
                 hooks={"records": lambda r: [r[0], r[1] | {"offset": r[0]["offset"]}]})  # fmt: skip

    def in_tar(member: Member) -> Member:
        header = member_header(member.header[:32].decode(), member.path, 0o644, len(TWO), 0)
        return dataclasses.replace(member, header=header, content=TWO)

    for name, told in (("more", TWO + b"\0"), ("less", TWO[:-1]), ("zero", b"")):
        yield Vector(f"size_{name}", "bag", "a file's size in the manifest is not the tar's, its hash is right",
                     [*SMALL[:2], Entry(BOTH[1], told)], hooks={"payload": at(SECOND, in_tar)})  # fmt: skip
    yield Vector("size_huge", "bag", "a file's size in the manifest is beyond any tar",
                 released=BOTH[:1], hooks={"records": at(2, put(size=2**53 - 1))})  # fmt: skip
    yield Vector("mode_other", "bag", "a file's mode in the manifest is not the tar's",
                 hooks={"records": at(2, put(mode=0o600))})  # fmt: skip
    yield Vector("mtime_other", "bag", "a file's time in the manifest is another second",
                 hooks={"records": at(1, put(mtime_ns="1700000001000000000"))})  # fmt: skip
