"""Vectors of section 14: packages in several files. The first file is the one opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from tests.vectors.vector import Vector
from tests.vectors.volume_files import NAME, Fault, Files, VolumeFile

OTHER = bytes(range(16))
LENGTHS = (5_000, 5_000)


def member(at: int, **values: Any) -> Fault:
    """Set members of one file."""
    return lambda files: [replace(f, **values) if i == at else f for i, f in enumerate(files)]


def step(at: int, **steps: int) -> Fault:
    """Add to members of one file."""

    def change(files: Files) -> Files:
        values = {name: getattr(files[at], name) + by for name, by in steps.items()}
        return member(at, **values)(files)

    return change


def without(at: int) -> Fault:
    """Leave out a file."""
    return lambda files: [file for i, file in enumerate(files) if i != at]


def opened(at: int) -> Fault:
    """Open this file, not the first."""
    return lambda files: [files[at], *files[:at], *files[at + 1 :]]


def named(*names: str) -> Fault:
    """Give the files other names, by which nothing of their order can be told."""
    return lambda files: [replace(f, name=n) for f, n in zip(files, names, strict=True)]


def numbered(*numbers: int) -> Fault:
    """Call the files by other numbers than theirs."""
    return named(*(f"{NAME}.{number:03}" for number in numbers))


def copied(at: int, name: str, **values: Any) -> Fault:
    """Put a copy of a file beside the others, some members changed."""
    return lambda files: [*files, replace(files[at], name=name, **values)]


def after(first: Fault, then: Fault) -> Fault:
    """One after the other."""
    return lambda files: then(first(files))


def instead(at: int, what: Fault) -> Fault:
    """Something else under the name of one of the files."""
    return lambda files: [
        *files[:at],
        replace(what(files)[at], name=files[at].name),
        *files[at + 1 :],
    ]


def raw(at: int, start: int, end: int | None, more: bytes = b"") -> Fault:
    """A part of a file's bytes alone, and others behind it."""

    def change(files: Files) -> Files:
        return member(at, raw=files[at].encode()[start:end] + more)(files)

    return change


def flipped(at: int, position: int) -> Fault:
    """One bit of a file turned over."""

    def change(files: Files) -> Files:
        data = bytearray(files[at].encode())
        data[position] ^= 4
        return member(at, raw=bytes(data))(files)

    return change


def exchanged(files: Files) -> Files:
    """The parts of two files, behind each other's heads."""
    one, two, *rest = files
    return [replace(one, part=two.part), replace(two, part=one.part), *rest]


def vectors() -> Iterator[Vector]:
    """All of them."""
    yield from _whole()
    yield from _heads()
    yield from _sets()
    yield from _lengths()
    yield from _inside()


def _vector(
    name: str, expect: str, comment: str, fault: Fault | None, lengths: Sequence[int] = LENGTHS
) -> Vector:
    return Vector(f"volume_{name}", expect, comment, volumes=lengths, volume_fault=fault)


def _whole() -> Iterator[Vector]:
    ok = "success"
    yield _vector("alone", ok, "a package in a single volume", None, ())
    yield _vector("two", ok, "a package in two volumes", None, (6_000,))
    yield _vector("three", ok, "a package in three volumes", None)
    yield _vector("unequal", ok, "parts of many lengths", None, (1, 2_000, 63, 64, 65, 5, 4_000))
    yield _vector(
        "in_header", ok, "volumes that end within magic, length and header", None, (3, 6, 9)
    )
    yield _vector("most", ok, "999 volumes of mostly one byte", None, (1,) * 998)
    yield _vector("open_second", ok, "the second volume is opened", opened(1))
    yield _vector("open_last", ok, "the last volume is opened", opened(2))
    yield _vector("reversed", ok, "names in reverse order", numbered(3, 2, 1))
    yield _vector("rotated", ok, "names in another order", numbered(2, 3, 1))
    yield _vector("renamed", ok, "names that tell nothing", named("c", "a", "b.bin"))
    yield _vector(
        "renamed_one", ok, "one name that tells nothing", named(f"{NAME}.001", "x", f"{NAME}.003")
    )
    yield _vector(
        "renamed_opened",
        ok,
        "the file opened is called otherwise",
        named("x", f"{NAME}.002", f"{NAME}.003"),
    )
    yield _vector("high_number", ok, "one is called by a number beyond the last", numbered(1, 2, 9))
    yield _vector("foreign_beside", ok, "another package's volume, and none is missing",
                  copied(1, f"{NAME}.004", package=OTHER))  # fmt: skip
    yield _vector("foreign_named", ok, "another package's volume under a name of the set, and none is missing",
                  after(numbered(1, 3, 4), copied(1, f"{NAME}.002", package=OTHER)))  # fmt: skip
    yield _vector("copy_beside", ok, "a copy under a name that is not looked at", copied(1, "copy"))
    yield _vector("damaged_beside", ok, "a damaged head under a name of the set, and no number missing",
                  after(numbered(1, 3, 4), copied(1, f"{NAME}.002", count=0)))  # fmt: skip


def _heads() -> Iterator[Vector]:
    bad = "volume-head"
    for name, at, values in (
        ("number_zero", 0, {"number": 0}),
        ("number_high", 2, {"number": 4}),
        ("count_zero", 0, {"count": 0}),
        ("count_high", 0, {"count": 1_000}),
        ("unfinished", 0, {"count": 0, "length": 0, "total": 0}),
        ("first_place", 0, {"offset": 1}),
        ("second_place", 1, {"offset": 0}),
        ("length_zero", 1, {"length": 0}),
        ("total_high", 0, {"total": 2**53}),
        ("total_low", 0, {"total": 4_999}),
        ("not_last", 1, {"total": 10_000}),
        ("number_last", 1, {"number": 3}),
        ("count_first", 0, {"count": 1}),
    ):
        yield _vector(f"head_{name}", bad, "the head of the file opened breaks a rule",
                      after(member(at, **values), opened(at)))  # fmt: skip
    yield _vector("head_beyond", bad, "the last part of the file opened ends beyond the package",
                  after(step(2, length=1), opened(2)))  # fmt: skip
    for position in (8, 27, 55, 56, 63):
        yield _vector(
            f"head_bit_{position}",
            bad,
            "a bit of the head of the file opened differs",
            flipped(0, position),
        )
    yield _vector("head_short", bad, "the file opened ends within its head", raw(0, 0, 63))
    yield _vector(
        "head_magic",
        "format",
        "the magic of the file opened differs",
        member(0, magic=b"\x89CVW\r\n\x1a\n"),
    )
    for at in (1, 2):
        yield _vector(
            f"head_other_{at}", bad, "the head of another volume is damaged", flipped(at, 40)
        )
        yield _vector(
            f"head_magic_{at}", bad, "the magic of another volume differs", flipped(at, 3)
        )
        yield _vector(
            f"head_short_{at}", bad, "another volume ends within its head", raw(at, 0, 20)
        )
    yield _vector(
        "disagree_count", bad, "two volumes differ in how many there are", step(1, count=1)
    )
    yield _vector(
        "disagree_total", bad, "two volumes differ in the package's length", step(1, total=1)
    )
    yield _vector("gap", bad, "a part begins behind the end of the one before",
                  after(step(1, offset=1, length=-1), raw_part(1, 1)))  # fmt: skip
    yield _vector(
        "overlap", bad, "a part begins before the end of the one before", step(1, offset=-1)
    )


def raw_part(at: int, start: int) -> Fault:
    """A file without the first bytes of its part."""
    return lambda files: member(at, part=files[at].part[start:])(files)


def _sets() -> Iterator[Vector]:
    for at in range(4):
        yield _vector(
            f"missing_{at + 1}", "volume-missing", "a volume is missing", without(at), (3_000,) * 3
        )
    yield _vector("missing_all", "volume-missing", "all but the one opened are missing",
                  after(without(2), without(1)))  # fmt: skip
    yield _vector("missing_unnamed", "volume-missing", "a volume is missing, and names tell nothing",
                  after(without(1), named("x", "y")))  # fmt: skip
    yield _vector("missing_foreign_elsewhere", "volume-missing", "a volume is missing, another package's has another number",
                  instead(1, member(1, package=OTHER, number=1, offset=0)))  # fmt: skip
    yield _vector("missing_foreign_outside", "volume-missing", "a volume is missing, another package's has no name of the set",
                  after(member(1, package=OTHER), named(f"{NAME}.001", "x", f"{NAME}.003")))  # fmt: skip
    for at in range(3):
        for first in {(at + 1) % 3, (at + 2) % 3}:
            yield _vector(f"foreign_{at + 1}_{first + 1}", "volume-foreign", "another package's volume in the place of one",
                          after(member(at, package=OTHER), opened(first)))  # fmt: skip
            yield _vector(f"doubled_{at + 1}_{first + 1}", "volume-doubled", "a volume is there twice, another is missing",
                          after(doubled(at, first), opened(first)))  # fmt: skip
    yield _vector("foreign_all", "volume-foreign", "all others are another package's",
                  after(member(1, package=OTHER), member(2, package=OTHER)))  # fmt: skip
    yield _vector("doubled_found", "volume-doubled", "a missing volume is there twice under other names",
                  after(named(f"{NAME}.001", "x", f"{NAME}.003"), copied(1, "y")))  # fmt: skip
    yield _vector("doubled_moved", "volume-doubled", "a copy under a name of the set, and none is missing",
                  after(numbered(1, 2, 9), copied(1, f"{NAME}.003")))  # fmt: skip


def doubled(at: int, opened_at: int) -> Fault:
    """A copy of a file in the place of that which is not opened."""
    other = 3 - at - opened_at

    def change(files: Files) -> Files:
        return [replace(files[at], name=f.name) if i == other else f for i, f in enumerate(files)]

    return change


def _lengths() -> Iterator[Vector]:
    for at in range(3):
        for name, fault in (
            ("short", raw(at, 0, -1)),
            ("empty", raw(at, 0, 64)),
            ("long", raw(at, 0, None, b"\0")),
        ):
            yield _vector(
                f"{name}_{at + 1}",
                "volume-length",
                "a volume is not as long as its head says",
                fault,
            )


def _inside() -> Iterator[Vector]:
    yield _vector("exchanged", "format", "two parts behind each other's heads", exchanged)
    yield _vector(
        "cut_package",
        "truncated",
        "the package without its last byte, in volumes that hold",
        shorter,
    )
    yield _vector("bit", "stream", "a bit of a chunk, in volumes that hold", flipped(1, 2_000))
    yield _vector(
        "package_id",
        "success",
        "another package id in every head: it only tells which belong together",
        renamed,
    )


def shorter(files: Files) -> Files:
    """The last byte taken off, and every head made to say so."""
    last = files[-1]
    files = [*files[:-1], replace(last, part=last.part[:-1], length=last.length - 1)]
    return [replace(file, total=file.total - 1) for file in files]


def renamed(files: Files) -> Files:
    """Another package id in all heads."""
    return [_renamed(file) for file in files]


def _renamed(file: VolumeFile) -> VolumeFile:
    return replace(file, package=OTHER)
