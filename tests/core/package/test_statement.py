"""The statement an exporter signs: what it says, and what is wrong with each refused one."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest

from casevault_gui.core.canonical_json import encode
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import SignatureInvalid
from casevault_gui.core.package.header import build_header
from casevault_gui.core.package.slots import KeySlot
from casevault_gui.core.package.statement import Statement, check_statement

SIGNED, SIGNER = "2026-01-02T03:04:05Z", bytes(range(32))
STATEMENT = Statement(
    package="01" * 16,
    header_sha256="02" * 32,
    commitment="03" * 32,
    root="04" * 32,
    files=5,
    content_bytes=6,
    exceptions=7,
    tags={"casevault/case.json": "08" * 32},
)
DOCUMENT = STATEMENT.document(signed=SIGNED, signer=SIGNER)


def problem(document: bytes) -> object:
    """Return the problem of a statement that is refused."""
    with pytest.raises(SignatureInvalid) as caught:
        check_statement(document, STATEMENT, SIGNER)
    return caught.value.facts["problem"]


def test_a_statement_says_all_of_a_package() -> None:
    """Its members, in canonical JSON."""
    assert (
        encode(
            {
                "bytes": 6,
                "commitment": "03" * 32,
                "exceptions": 7,
                "files": 5,
                "header": "02" * 32,
                "kind": "casevault-seal",
                "package": "01" * 16,
                "root": "04" * 32,
                "signed": SIGNED,
                "signer": SIGNER.hex(),
                "tags": {"casevault/case.json": "08" * 32},
                "v": 1,
            }
        )
        == DOCUMENT
    )
    assert check_statement(DOCUMENT, STATEMENT, SIGNER) == SIGNED


def test_a_statement_is_made_of_the_parts_of_a_package() -> None:
    """Hashes in hexadecimal, that of the header being of all its bytes."""
    slot = KeySlot.make(bytes(16), bytes(32), PackageKey.generate())
    header = build_header(bytes(16), (slot,), bytes(32))
    made = Statement.of(
        header,
        b"\x03" * 32,
        root=b"\x04" * 32,
        files=5,
        content_bytes=6,
        exceptions=7,
        tags={"casevault/case.json": b"\x08" * 32},
    )
    digest = sha256(header.raw).hexdigest()
    assert made == replace(STATEMENT, package="00" * 16, header_sha256=digest)


@pytest.mark.parametrize(
    "signed",
    [
        None,
        5,
        "",
        "2026-01-02 03:04:05Z",
        "2026-01-02T03:04:05",
        "2026-01-02T03:04:05+00:00",
        "2026-01-02T03:04:05.1Z",
        "2026-01-02T03:04:05Z\n",
        "2026-1-2T03:04:05Z",
        "x2026-01-02T03:04:05Z",
        "٢٠٢٦-01-02T03:04:05Z",
    ],
)
def test_a_statement_has_a_time(signed: Any) -> None:
    """With whole seconds, in UTC, in plain digits."""
    members = json.loads(DOCUMENT)
    members = {name: value for name, value in members.items() if name != "signed"}
    if signed is not None:
        members["signed"] = signed
    assert problem(encode(members)) == "statement"


@pytest.mark.parametrize("document", [b"", b"[]", b"{", b" " + DOCUMENT, DOCUMENT + b"\n"])
def test_a_statement_is_canonical(document: bytes) -> None:
    """The reason is that of the JSON."""
    with pytest.raises(SignatureInvalid) as caught:
        check_statement(document, STATEMENT, SIGNER)
    assert caught.value.facts == {"problem": "statement"}
    assert caught.value.reason not in {"", "None", None}


@pytest.mark.parametrize("name", [name for name in json.loads(DOCUMENT) if name != "signed"])
def test_every_member_of_a_statement_counts(name: str) -> None:
    """With another value, or without it, the statement differs from what is there."""
    members = json.loads(DOCUMENT)
    value = members[name]
    other: Any = (
        {} if isinstance(value, dict) else value + 1 if isinstance(value, int) else f"{value}0"
    )
    without = {each: value for each, value in members.items() if each != name}
    assert problem(encode({**members, name: other})) == "differs"
    assert problem(encode(without)) == "differs"
    assert problem(encode({**members, "more": 1})) == "differs"


def test_another_signer_differs() -> None:
    """The statement names whose it is."""
    with pytest.raises(SignatureInvalid) as caught:
        check_statement(DOCUMENT, STATEMENT, bytes(32))
    assert caught.value.facts["problem"] == "differs"
