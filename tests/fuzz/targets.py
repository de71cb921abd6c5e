"""What reads a stranger's bytes, each with examples to begin from: the fuzzers' targets.

Feeding a target anything raises one of our own errors, or nothing. Where a hash or a length would
keep all but a few inputs out, it is made to fit first.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import NotCanonical
from casevault_gui.core.cases.case_json import parse_case_json
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.documents import read_document
from casevault_gui.core.cases.flat_documents import NotFlat, read_flat, write_flat
from casevault_gui.core.crypto.cosignatures import parse_answer
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.notes import Checkpoint, SignedNote, VerifierKey, sign_note
from casevault_gui.core.crypto.primitives import SigningKey
from casevault_gui.core.crypto.shares import combine_shares, parse_share, split_secret
from casevault_gui.core.crypto.trust_policy import parse_policy
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.events import LogKeys
from casevault_gui.core.custody.hand_over import Receipt, Transfer
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.errors import CaseRecordInvalid, CaseVaultError
from casevault_gui.core.model import Actor
from casevault_gui.core.package.footer import Footer
from casevault_gui.core.package.grant import KIND, encode_grant, parse_grant
from casevault_gui.core.package.header import FIXED, MAC, json_length, parse_header
from casevault_gui.core.package.index import PackageIndex, count_of
from casevault_gui.core.package.manifest import parse_exception, parse_line
from casevault_gui.core.package.slots.parsing import parse_slot
from casevault_gui.sample import sample_case
from tests.core.custody.test_hand_over_files import made_receipt, made_transfer
from tests.vectors import archives
from tests.vectors.forge import Forge
from tests.vectors.vector import SMALL, decode

Seeds = Callable[[Path], Iterable[bytes]]
_MANY = 1 << 20
_KEY = SigningKey(bytes(range(32)))


@dataclass(frozen=True)
class Target:
    """A parser, and examples made in an empty folder."""

    feed: Callable[[bytes], object]
    seeds: Seeds


def survives(target: Target, data: bytes) -> bool:
    """Feed it; return whether it was taken. Whatever is no error of ours comes out."""
    try:
        target.feed(data)
    except CaseVaultError:
        return False
    return True


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _slot(data: bytes) -> object:
    try:
        members = canonical_json.decode(data, _MANY)
    except NotCanonical:
        return None
    return parse_slot(members)


def _footer(data: bytes) -> object:
    body, length = data[:-8], int.from_bytes(data[-8:], "big")
    return Footer.parse(body + sha256(body).digest(), length)


def _index(data: bytes) -> object:
    index = PackageIndex(data, count_of(data))
    return [(index.path(n), index.size(n), index.sha256(n)) for n in range(min(len(index), 20))]


def _note(data: bytes) -> object:
    note = SignedNote.parse(data)
    return Checkpoint.parse(note.text)


def _record(data: bytes) -> object:
    """Judge what the process that parses case records may give back."""
    try:
        document = read_flat(data)
    except NotFlat:
        document = None
    if not isinstance(document, dict):
        raise CaseRecordInvalid
    return CaseRecord.from_document(document)


def _records(_: Path) -> list[bytes]:
    sample = (sample_case() / "case.json").read_bytes()
    return [sample, b'{"reference": "1", "x": [null, true, -0, 1.5e3, {"": []}]}']


def _share(data: bytes) -> object:
    shares = [parse_share(text) for text in _text(data).split("\n") if text]
    return combine_shares(shares)


def _headers(_: Path) -> list[bytes]:
    opened = [decode(name, data).files[0][1] for name, data in archives.committed().items()]
    packages = [data for data in opened if len(data) > FIXED]
    fronts = {data[: FIXED + _length(data) + MAC] for data in packages}
    return sorted(front for front in fronts if FIXED < len(front) < 4_096)


def _length(package: bytes) -> int:
    try:
        return json_length(package)
    except CaseVaultError:
        return 0


class _Kept(Exception):
    def __init__(self, value: Any) -> None:
        super().__init__()
        self.value = value


def _stage(name: str) -> Any:
    """Return what a small package is at this stage of being made."""

    def keep(value: Any) -> Any:
        raise _Kept(value)

    forge = Forge("fuzz", SMALL)
    forge.hooks = {name: keep}
    try:
        forge.build()
    except _Kept as kept:
        return kept.value
    raise AssertionError


def _footers(_: Path) -> list[bytes]:
    foot = _stage("foot")
    return [foot[:-32] + len(_stage("plaintext")).to_bytes(8, "big")]


def _slots(_: Path) -> list[bytes]:
    found: set[bytes] = set()
    for header in _headers(_):
        try:
            members = json.loads(header[FIXED:-MAC])
            found.update(canonical_json.encode(slot) for slot in members["slots"])
        except (ValueError, KeyError, TypeError, NotCanonical):
            continue
    return sorted(found)


def _keys(_: Path) -> list[bytes]:
    keys = {decode(name, data).key for name, data in archives.committed().items()}
    return sorted(key.encode("utf-8", "surrogateescape") for key in keys if key)


def _log(folder: Path) -> CustodyLog:
    keys = LogKeys(bytes(range(32)), bytes(range(32, 64)))
    return CustodyLog.create(folder / "custody.log", keys, Actor("Jana"), {"name": "x"})


def _hand_over(folder: Path) -> tuple[bytes, bytes, list[bytes], list[bytes]]:
    with _log(folder) as log:
        transfer = made_transfer(log)
        receipt = made_receipt(transfer, log)
        entries = [entry.body for entry in log.entries()]
        answers = [b"%s\n" % receipt.cosignature.line.encode()] if receipt.cosignature else []
        return transfer.encode(), receipt.encode(), entries, answers


def _grants(_: Path) -> list[bytes]:
    members: dict[str, Any] = {
        "commitment": "00" * 32,
        "granter": {"v": 1},
        "kind": KIND,
        "made": "2026-01-02T03:04:05Z",
        "package": "00" * 16,
        "v": 1,
        "why": "asked for",
    }
    slots = [json.loads(slot) for slot in _slots(_)]
    return [encode_grant({**members, "slot": slot}, bytes(64), bytes(3_309)) for slot in slots[:12]]


def _notes(_: Path) -> list[bytes]:
    text = Checkpoint("casevault.example/log", 5, bytes(32)).text
    return [sign_note(text, "casevault.example/log", _KEY).encode()]


TARGETS = {
    "case record": Target(parse_case_json, _records),
    "case record, parsed": Target(
        _record, lambda _: [write_flat(read_document(each, _MANY)) for each in _records(_)]
    ),
    "header": Target(parse_header, _headers),
    "slots": Target(_slot, _slots),
    "manifest": Target(parse_line, lambda _: _stage("lines")),
    "exceptions": Target(
        parse_exception, lambda _: [b'{"kind":"unreadable","path":"data/a/one.txt"}']
    ),
    "index": Target(_index, lambda _: [_stage("index")]),
    "footer": Target(_footer, _footers),
    "key": Target(lambda data: PackageKey.parse(_text(data)), _keys),
    "shares": Target(
        _share,
        lambda _: [
            "\n".join(share.text for share in split_secret(bytes(32), threshold=2, count=3)[:n])
            .encode()
            for n in (1, 2, 3)
        ],
    ),
    "notes": Target(_note, _notes),
    "verifier-keys": Target(
        lambda data: VerifierKey.parse(_text(data)),
        lambda folder: [_log(folder).vkey.text.encode()],
    ),
    "cosignatures": Target(parse_answer, lambda folder: _hand_over(folder)[3]),
    "policies": Target(parse_policy, lambda _: [b"quorum none\n"]),
    "grants": Target(parse_grant, _grants),
    "transfers": Target(Transfer.parse, lambda folder: [_hand_over(folder)[0]]),
    "receipts": Target(Receipt.parse, lambda folder: [_hand_over(folder)[1]]),
    "entries": Target(parse_entry, lambda folder: _hand_over(folder)[2]),
}  # fmt: skip
