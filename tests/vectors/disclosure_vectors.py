"""Derived packages, section 13: proofs, the schedule of what is withheld, the original's signature."""

from __future__ import annotations

from collections.abc import Iterator

from tests.vectors.derived import (
    ORIGINAL,
    BornDerivedForge,
    DerivedForge,
    NamedDerivedForge,
    SignedDerivedForge,
    WholeDerivedForge,
    born,
    origin_files,
    proof_of,
)
from tests.vectors.forge import Entry, Forge, Hook
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
    swap,
    without,
)

_PROOFS, _SCHEDULE = 0, -1
_NO_HASH = "00" * 32


def vectors() -> Iterator[Vector]:
    """Every vector of this family."""
    yield _derived("sound", "success", "two of four files of an original")
    yield _derived("signed", "success", "an original that was signed", forge=SignedDerivedForge)
    yield _derived("named", "success", "a schedule with paths and sizes", forge=NamedDerivedForge)
    yield Vector("disclosure_whole", "success", "every file of the original, nothing withheld",
                 entries=ORIGINAL, forge=WholeDerivedForge)  # fmt: skip
    yield Vector("disclosure_births", "success", "lines that tell when each file was made",
                 entries=born(SMALL), forge=BornDerivedForge)  # fmt: skip
    yield from _heads()
    yield from _proofs()
    yield from _contents()
    yield from _schedules()
    yield from _origins()


def _derived(
    name: str,
    expect: str,
    comment: str,
    hooks: dict[str, Hook] | None = None,
    forge: type[Forge] = DerivedForge,
) -> Vector:
    return Vector(
        f"disclosure_{name}", expect, comment, hooks=hooks or {}, released=BOTH, forge=forge
    )


def _wrong(name: str, comment: str, **hooks: Hook) -> Vector:
    return _derived(name, "disclosure", comment, hooks)


def _heads() -> Iterator[Vector]:
    for name, comment, change in (
        ("kind", "another kind of list", put(kind="casevault-seal")),
        ("root", "another root", put(root=_NO_HASH)),
        ("root_short", "a root that is too short", put(root="00" * 31)),
        ("package", "a package id in capitals", put(package="AB" * 16)),
        ("entries", "a line fewer in the original", put(entries=4)),
        ("files", "a file more in the original", put(files=5)),
        ("files_text", "a number that is text", put(files="4")),
        ("withheld", "a file fewer withheld", put(withheld=1)),
        ("missing", "no number of lines", drop("entries")),
        ("version_true", "a version that is no number", put(v=True)),
        ("version_below", "a version below nothing", put(v=-1)),
        ("extra", "a member more", put(note="x")),
    ):
        yield _wrong(f"head_{name}", f"the head: {comment}", derived_head=change)

    for version in (0, 2):
        yield _derived(
            f"head_version_{version}", "newer", f"the head: version {version}",
            {"derived_head": put(v=version)},
        )  # fmt: skip


def _proofs() -> Iterator[Vector]:
    for name, comment, change in (
        ("order", "two proofs in another order", swap(0, 1)),
        ("missing", "a file without a proof", without(1)),
        ("twice", "the same proof twice", lambda items: [items[0], *items]),
        ("none", "no proof at all", constant([])),
        ("other", "a proof of a file that is not here", append([proof_of("data/notes.txt")])),
        ("folder", "a proof of a folder", lambda items: [proof_of("data/a"), *items]),
        ("number", "the place of another line", at(1, put(number=3))),
        ("number_beyond", "a place behind the last line", at(1, put(number=5))),
        ("number_text", "a place that is text", at(0, put(number="1"))),
        ("path_empty", "no steps", at(0, put(proof=[]))),
        ("path_short", "a step fewer", at(0, lambda item: {**item, "proof": item["proof"][:-1]})),
        ("path_long", "a step more", at(0, lambda item: {**item, "proof": [*item["proof"], _NO_HASH]})),
        ("path_step", "another step", at(0, lambda item: {**item, "proof": [_NO_HASH, *item["proof"][1:]]})),
        ("path_capitals", "a step in capitals",
         at(0, lambda item: {**item, "proof": [item["proof"][0].upper(), *item["proof"][1:]]})),
        ("line", "a line with another size", at(0, lambda item: {**item, "line": item["line"].replace('"size":16', '"size":17')})),
        ("line_spaced", "a line with a space more", at(0, lambda item: {**item, "line": item["line"] + " "})),
        ("extra", "a member more", at(0, put(note="x"))),
        ("line_missing", "no line", at(0, drop("line"))),
    ):  # fmt: skip
        yield _wrong(f"proof_{name}", f"proofs: {comment}", derived_items=change)


def _contents() -> Iterator[Vector]:
    def other(entries: list[Entry]) -> list[Entry]:
        return [
            Entry(e.path, e.content and e.content[::-1], e.mtime_ns) if e.path == BOTH[1] else e
            for e in entries
        ]

    def later(entries: list[Entry]) -> list[Entry]:
        return [Entry(e.path, e.content, 0) if e.path == BOTH[1] else e for e in entries]

    yield _wrong("file_content", "a file with other bytes than the original's", sequence=other)
    yield _wrong("file_time", "a file with another time than the original's", sequence=later)
    yield Vector("disclosure_file_more", "disclosure", "a file that the original does not have",
                 released=(*BOTH, "data/z"), forge=DerivedForge,
                 hooks={"sequence": append([Entry("data/z", b"more")])})  # fmt: skip


def _schedules() -> Iterator[Vector]:
    for name, comment, change in (
        ("order", "two files in another order", swap(0, 1)),
        ("missing", "a file fewer", without(1)),
        ("twice", "a file twice", lambda items: [items[0], items[0]]),
        ("disclosed", "a file that was disclosed", at(0, put(number=1))),
        ("beyond", "a place behind the last line", at(1, put(number=5))),
        ("reason_empty", "an empty reason", at(0, put(reason=""))),
        ("reason_long", "a reason of 1,001 characters", at(0, put(reason="x" * 1_001))),
        ("reason_missing", "no reason", at(0, drop("reason"))),
        ("path_alone", "a path without a size", at(0, put(path="data/x"))),
        ("size_alone", "a size without a path", at(0, put(size=1))),
        ("size_below", "a size below nothing", at(0, put(path="data/x", size=-1))),
        ("size_true", "a size that is no number", at(0, put(path="data/x", size=True))),
        ("extra", "a member more", at(0, put(note="x"))),
    ):
        yield _wrong(f"schedule_{name}", f"the schedule: {comment}", derived_schedule=change)
    for name, comment, file_change in (
        ("proofs_empty", "an empty list of proofs", at(_PROOFS, _content(constant(b"")))),
        ("proofs_end", "proofs without the last line end", at(_PROOFS, _content(cut(-1)))),
        ("proofs_blank", "a blank line behind the proofs", at(_PROOFS, _content(append(b"\n")))),
        ("proofs_spaced", "a list that is not canonical",
         at(_PROOFS, _content(lambda data: data.replace(b":", b": ", 1)))),
        ("schedule_end", "a schedule without the last line end", at(_SCHEDULE, _content(cut(-1)))),
        ("schedule_empty", "an empty schedule", at(_SCHEDULE, _content(constant(b"")))),
        ("schedule_absent", "no schedule", without(_SCHEDULE)),
    ):  # fmt: skip
        yield _wrong(name, comment, derived_files=file_change)


def _origins() -> Iterator[Vector]:
    names = ("cvid", "ed25519", "json", "mldsa65")
    for place, name in enumerate(names):
        yield _signed(f"origin_{name}_absent", f"the original's .{name} is missing", without(place))
    for place, name in ((1, "ed25519"), (3, "mldsa65")):
        bad = at(place, _content(flip(0)))
        yield _signed(f"origin_{name}_bit", f"a bit of the original's .{name}", bad)
    yield _signed(
        "origin_statement", "the original's statement, changed",
        at(2, _content(lambda data: data.replace(b'"files":4', b'"files":5'))),
    )  # fmt: skip
    yield _signed(
        "origin_other", "what another package was signed with",
        constant(origin_files("another original")),
    )  # fmt: skip


def _signed(name: str, comment: str, change: Hook) -> Vector:
    return _derived(name, "disclosure", comment, {"derived_origin": change}, SignedDerivedForge)


def _content(change: Hook) -> Hook:
    return lambda file: (file[0], change(file[1]))
