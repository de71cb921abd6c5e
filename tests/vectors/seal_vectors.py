"""The exporter's signature (section 7.7): the statement, both signatures, the identity, the files."""

from __future__ import annotations

from collections.abc import Iterator

from tests.vectors.forge import Hook
from tests.vectors.signing import IDENTITY, SEAL, SignedForge, message_of, signer
from tests.vectors.vector import BOTH, Vector, append, at, constant, cut, drop, flip, put, without


def _signed(name: str, expect: str, comment: str, **hooks: Hook) -> Vector:
    return Vector(f"seal_{name}", expect, comment, hooks=hooks, released=BOTH, forge=SignedForge)


def vectors() -> Iterator[Vector]:
    """Every vector of this family."""
    yield _signed("sound", "success", "a package that its exporter signed")
    yield from _statements()
    yield from _signatures()
    yield from _identities()
    yield from _files()


def _statements() -> Iterator[Vector]:
    zero, id_zero = "00" * 32, "00" * 16
    for name, comment, change in (
        ("bytes", "another number of bytes", put(bytes=1)),
        ("exceptions", "an exception more", put(exceptions=1)),
        ("files", "a file more", put(files=3)),
        ("commitment", "another stream", put(commitment=zero)),
        ("header", "another header", put(header=zero)),
        ("package", "another package", put(package=id_zero)),
        ("root", "another manifest", put(root=zero)),
        ("signer", "another signer", put(signer=zero)),
        ("kind", "another kind of statement", put(kind="casevault-grant")),
        ("version", "a later version", put(v=2)),
        ("extra", "a member more", put(note="x")),
        ("signed_missing", "no time", drop("signed")),
        ("signed_fraction", "a fraction of a second", put(signed="2026-01-01T00:00:02.5Z")),
        ("signed_zone", "a zone", put(signed="2026-01-01T00:00:02+00:00")),
        ("signed_number", "a time that is a number", put(signed=1_767_225_602)),
        ("tag_other", "another case record", _tags(put(**{"casevault/case.json": zero}))),
        ("tag_missing", "a tag file is not covered", _tags(drop("casevault/case.json"))),
        ("tag_extra", "a tag file that is not there", _tags(put(**{"casevault/x": zero}))),
        (
            "tag_list",
            "the tag manifest is covered too",
            _tags(put(**{"tagmanifest-sha256.txt": zero})),
        ),
    ):
        yield _signed(f"statement_{name}", "seal", f"the statement: {comment}", statement=change)
    yield _signed(
        "statement_spaced", "seal", "a statement that is not canonical", statement_bytes=_spaced
    )
    yield _signed("statement_ended", "seal", "a line end behind it", statement_bytes=append(b"\n"))
    yield _signed("statement_empty", "seal", "an empty statement", statement_bytes=constant(b""))
    yield _signed("statement_list", "seal", "no object", statement_bytes=constant(b"[]"))


def _signatures() -> Iterator[Vector]:
    for number, name, size in ((0, "ed25519", 64), (1, "mldsa65", 3_309)):
        for place in (0, size - 1):
            bad = _pair(number, flip(place))
            yield _signed(f"{name}_bit_{place}", "seal", f"a bit of {name}", signatures=bad)
        for word, change in (("short", cut(-1)), ("long", append(b"\0")), ("empty", constant(b""))):
            bad = _pair(number, change)
            yield _signed(f"{name}_{word}", "seal", f"{name}: {word}", signatures=bad)

    def by(name: str, context: bytes) -> Hook:
        return constant(lambda document: signer(name).sign(document, context))

    yield _signed("other_signer", "seal", "signed by somebody else", signing=by("another", SEAL))
    other = by("the signer", IDENTITY)
    yield _signed("other_context", "seal", "ML-DSA-65 in another context", signing=other)
    old = by("the signer", b"")
    yield _signed("no_context", "seal", "ML-DSA-65 without a context", signing=old)
    person = message_of(signer().person)
    yield _signed(
        "of_identity", "seal", "the identity's own signatures in their place",
        signatures=constant(signer().sign(person, IDENTITY)),
    )  # fmt: skip


def _identities() -> Iterator[Vector]:
    small = signer().receiving[:-32].hex() + "00" * 32
    for name, comment, change in (
        ("kind", "another kind", put(kind="casevault-contact")),
        ("version", "a later version", put(v=2)),
        ("extra", "a member more", put(note="x")),
        ("name_missing", "no name", drop("name")),
        ("name_number", "a name that is a number", put(name=7)),
        ("name_spaces", "spaces at its end", put(name="Vera ")),
        ("name_hidden", "a sign nobody sees", put(name="Ver\u202ea")),
        ("name_long", "201 characters", put(name="V" * 201)),
        ("made", "no date", put(made="2026-1-1")),
        ("receiving_small", "a receiving key of small order", put(receiving=small)),
        ("receiving_short", "a short receiving key", put(receiving="00" * 1_215)),
    ):
        yield _signed(f"identity_{name}", "seal", f"the identity: {comment}", person=change)
    empty = put(agency="", number="", role="")
    yield _signed("identity_claims_empty", "success", "an identity with a name alone", person=empty)
    yield _signed("identity_name_200", "success", "200 characters", person=put(name="V" * 200))
    for name, comment, hook in (
        ("no_end", "no line end", cut(-1)),
        ("two_ends", "two line ends", append(b"\n")),
        ("spaced", "not canonical", _spaced),
        ("signature", "a bit of its own signature", _one_digit),
        ("empty", "an empty file", constant(b"")),
    ):
        yield _signed(f"cvid_{name}", "seal", f"the identity file: {comment}", cvid=hook)


def _files() -> Iterator[Vector]:
    for number, name in enumerate(("cvid", "ed25519", "json", "mldsa65")):
        yield _signed(f"no_{name}", "seal", f"no seal.{name}", seal_files=without(number))
    yield _signed("none", "success", "none of the four files", seal_files=constant([]))
    more = append([("casevault/seal.txt", b"free text")])
    yield _signed("beside", "seal", "a file that is not covered", seal_files=more)
    more = append([("casevault/more.txt", b"free text")])
    yield _signed("further", "success", "a further tag file, covered", further=more)


def _tags(change: Hook) -> Hook:
    return lambda statement: {**statement, "tags": change(statement["tags"])}


def _pair(number: int, change: Hook) -> Hook:
    return lambda pair: tuple(at(number, change)(list(pair)))


def _spaced(document: bytes) -> bytes:
    return document.replace(b":", b": ", 1)


def _one_digit(document: bytes) -> bytes:
    place = document.index(b'"signatures":{"ed25519":"') + 25
    return (
        document[:place]
        + (b"0" if document[place : place + 1] != b"0" else b"1")
        + document[place + 1 :]
    )
