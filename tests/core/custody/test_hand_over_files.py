"""Transfer files and receipts as bytes: strict, verified, and limited before they are parsed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casevault_gui.core.canonical_json import encode
from casevault_gui.core.crypto.cosignatures import Witness
from casevault_gui.core.crypto.notes import SignedNote
from casevault_gui.core.custody.events import Draft, EntryType, LogKeys, Phase
from casevault_gui.core.custody.hand_over import (
    MAX_FILE_BYTES,
    ProvenEntry,
    Receipt,
    Transfer,
)
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.errors import TransferInvalid
from casevault_gui.core.model import ObjectRef
from tests.core.custody.samples import OBJECTS, PACKAGE, fill

WITNESS = Witness(bytes(range(32)))
FEW = settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])


def proven(log: CustodyLog, seq: int, size: int) -> ProvenEntry:
    """Return an entry with its proof."""
    return ProvenEntry(log.entry(seq), tuple(log.inclusion_proof(seq, size)))


def made_transfer(log: CustodyLog) -> Transfer:
    """Return an offer with one entry before it, and proofs from two earlier sizes."""
    fill(log, 3)
    made = log.append(Draft(type=EntryType.CREATED, objects=OBJECTS))
    offer = log.append(Draft(type=EntryType.TRANSFER_OFFERED, objects=OBJECTS))
    size = offer.seq + 1
    since = {old: tuple(log.consistency_proof(old, size)) for old in (2, 4)}
    entries = (proven(log, made.seq, size), proven(log, offer.seq, size))
    return Transfer(log.vkey, log.checkpoint_at(size), entries, since)


@pytest.fixture
def transfer(log: CustodyLog) -> Transfer:
    """Return an offer."""
    return made_transfer(log)


def made_receipt(transfer: Transfer, log: CustodyLog) -> Receipt:
    """Return an answer to it; that it is by the same log does not matter to its form."""
    offer = transfer.offer
    more: dict[str, str | int | bool] = {
        "offer_log": offer.log,
        "offer_seq": offer.seq,
        "offer_leaf": offer.leaf.hex(),
        "giver_checkpoint": transfer.checkpoint.decode(),
        "witness": WITNESS.vkey.text,
    }
    entry = log.append(Draft(type=EntryType.RECEIVED, objects=OBJECTS, more=more))
    line = WITNESS.cosign(SignedNote.parse(transfer.checkpoint), 1)
    size = entry.seq + 1
    answer = proven(log, entry.seq, size)
    return Receipt(log.vkey, log.checkpoint_at(size), answer, WITNESS.vkey, line)


@pytest.fixture
def receipt(transfer: Transfer, log: CustodyLog) -> Receipt:
    """Return an answer to the offer."""
    return made_receipt(transfer, log)


def why(parse: Callable[[bytes], object], data: bytes) -> str:
    """Return why bytes are refused."""
    with pytest.raises(TransferInvalid) as caught:
        parse(data)
    return str(caught.value.facts["problem"])


def changed(data: bytes, **members: Any) -> bytes:
    """Replace members of a file; None takes one out."""
    document = json.loads(data)
    for name, value in members.items():
        if value is None:
            del document[name]
        else:
            document[name] = value
    return encode(document) + b"\n"


def test_files_come_back_from_their_bytes(transfer: Transfer, receipt: Receipt) -> None:
    """What is encoded parses to the same, and only by its own parser."""
    assert Transfer.parse(transfer.encode()) == transfer
    assert Receipt.parse(receipt.encode()) == receipt
    assert why(Transfer.parse, receipt.encode()) == "form"
    assert why(Receipt.parse, transfer.encode()) == "form"
    assert (transfer.package.package, receipt.refused) == (PACKAGE, False)


@FEW
@given(at=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_no_flipped_bit_is_accepted(
    transfer: Transfer, receipt: Receipt, at: int, bit: int
) -> None:
    """One bit changed anywhere is found; in proofs from earlier sizes, when one is used."""
    for data, parse in (
        (transfer.encode(), Transfer.parse),
        (receipt.encode(), Receipt.parse),
    ):
        altered = bytearray(data)
        altered[at % len(data)] ^= 1 << bit
        try:
            found = parse(bytes(altered))
        except TransferInvalid:
            continue
        if isinstance(found, Transfer):
            assert found.since != transfer.since
            assert found.entries == transfer.entries
        else:
            assert found.cosignature != receipt.cosignature
            assert found.answer == receipt.answer


@FEW
@given(st.binary(max_size=200))
def test_any_bytes_are_refused_in_words(data: bytes) -> None:
    """No input raises anything else."""
    for parse in (Transfer.parse, Receipt.parse):
        assert why(parse, data) == "form"


def test_an_oversized_file_is_refused_by_its_length() -> None:
    """Nothing beyond the limit is parsed."""
    for parse in (Transfer.parse, Receipt.parse):
        assert why(parse, b"x" * (MAX_FILE_BYTES + 1)) == "length"


def test_another_form_is_refused(transfer: Transfer, receipt: Receipt) -> None:
    """Missing, unknown and misformed members, and later versions, are each refused."""
    data = transfer.encode()
    rows = json.loads(data)["entries"]
    hash_ = "ab" * 32
    for members, problem in (
        ({"since": None}, "form"),
        ({"more": 1}, "form"),
        ({"v": 2}, "newer"),
        ({"v": True}, "form"),
        ({"entries": []}, "form"),
        ({"entries": rows[::-1]}, "form"),
        ({"entries": rows[:1]}, "offer"),
        ({"entries": rows * 40}, "form"),
        ({"entries": [{**rows[1], "path": [hash_] * 64}]}, "form"),
        ({"entries": [{**rows[1], "path": [hash_]}]}, "proof"),
        ({"entries": [{**rows[1], "entry": "{}"}]}, "entry"),
        ({"entries": [{**rows[1], "path": [hash_.upper()]}]}, "form"),
        ({"since": [{"path": [], "size": 4}, {"path": [], "size": 2}]}, "form"),
        ({"since": [{"path": [], "size": 0}]}, "form"),
        ({"vkey": LogKeys.generate().vkey.text}, "checkpoint"),
        ({"checkpoint": "none"}, "checkpoint"),
    ):
        assert why(Transfer.parse, changed(data, **members)) == problem, members
    data = receipt.encode()
    other = Witness(bytes(32))
    for members, problem in (
        ({"witness": other.vkey.text}, "cosignature"),
        ({"witness": LogKeys.generate().vkey.text}, "cosignature"),
        ({"cosignature": "x"}, "cosignature"),
        ({"cosignature": receipt.encode().decode()[:5]}, "cosignature"),
        ({"path": ["ab" * 32]}, "proof"),
    ):
        assert why(Receipt.parse, changed(data, **members)) == problem, members
    assert Receipt.parse(changed(data, cosignature="")).cosignature is None
    assert why(Transfer.parse, transfer.encode() + b"\n") == "form"
    assert why(Transfer.parse, transfer.encode()[:-1]) == "form"


@pytest.mark.parametrize(
    ("kind", "phase", "objects"),
    [
        (EntryType.OPENED, Phase.DONE, OBJECTS),
        (EntryType.TRANSFER_OFFERED, Phase.FAILED, OBJECTS),
        (EntryType.TRANSFER_OFFERED, Phase.DONE, ()),
        (EntryType.TRANSFER_OFFERED, Phase.DONE, OBJECTS * 2),
        (EntryType.TRANSFER_OFFERED, Phase.DONE, (ObjectRef("package", "x", 1, "", PACKAGE),)),
    ],
)
def test_only_a_whole_offer_is_one(
    log: CustodyLog, kind: EntryType, phase: Phase, objects: tuple[ObjectRef, ...]
) -> None:
    """Another type or phase, and an offer of no package, of two, or without a hash, is no offer."""
    entry = log.append(Draft(type=kind, phase=phase, objects=objects))
    size = entry.seq + 1
    made = Transfer(log.vkey, log.checkpoint_at(size), (proven(log, entry.seq, size),))
    assert why(Transfer.parse, made.encode()) == "offer"


def test_an_answer_names_its_offer(receipt: Receipt, log: CustodyLog) -> None:
    """A `received` entry without an offer, and an entry of another type, is no receipt."""
    for draft in (
        Draft(type=EntryType.RECEIVED, objects=OBJECTS),
        Draft(type=EntryType.OPENED, objects=OBJECTS, more=receipt.entry.more),
        Draft(type=EntryType.RECEIVED, more={**receipt.entry.more, "offer_seq": "1"}),
        Draft(type=EntryType.RECEIVED, more={**receipt.entry.more, "offer_leaf": "AB" * 32}),
    ):
        entry = log.append(draft)
        size = entry.seq + 1
        answer = proven(log, entry.seq, size)
        made = Receipt(log.vkey, log.checkpoint_at(size), answer, WITNESS.vkey, None)
        assert why(Receipt.parse, made.encode()) == "answer"
