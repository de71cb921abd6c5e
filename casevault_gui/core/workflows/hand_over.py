"""Handing a package over: offered, received or refused, and the receipt that comes back.

An offer is finished only when its receipt has returned. Each side's log then holds a checkpoint of
the other's: rewriting either needs both parties, and both logs bound each other's time. Receiving
needs no key: the package is hashed, never opened.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from casevault_gui.core.crypto.cosignatures import cosignatures_of, with_cosignatures
from casevault_gui.core.crypto.notes import SignedNote, verify_checkpoint
from casevault_gui.core.custody.code_text import file_bytes
from casevault_gui.core.custody.events import Draft, DraftFields, EntryType, Medium, Phase
from casevault_gui.core.custody.hand_over import (
    MAX_ENTRIES,
    MAX_FILE_BYTES,
    MAX_SINCE,
    OfferNamed,
    ProvenEntry,
    Receipt,
    Transfer,
    package_in,
)
from casevault_gui.core.errors import (
    CheckpointMalformed,
    CheckpointMismatch,
    ReceiptForeign,
    TargetExists,
    TransferInvalid,
    TransferRepeated,
)
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import Actor, ObjectRef
from casevault_gui.core.workflows.file_hash import sha256_of_file
from casevault_gui.core.workflows.foreign import keep_receipt
from casevault_gui.core.workflows.offers import TOLD, answered_by, sizes_given_out
from casevault_gui.core.workflows.public_facts import inspect
from casevault_gui.core.workflows.witness_trust import (
    read_limited,
)

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.custody.entry import Entry
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile

TRANSFER_SUFFIX: Final = ".cvtransfer"
RECEIPT_SUFFIX: Final = ".cvreceipt"
NOT_WRITTEN: Final = "the transfer file could not be written"
"""`why` of the `returned` entry that ends an offer which never left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What people say about a hand-over: who else was there, on which medium, in which state.

    `party` is the other side: to whom it is offered, or from whom it came.
    """

    party: str = ""
    why: str = ""
    place: str = ""
    condition: str = ""
    second: Actor | None = None
    medium: Medium | None = None
    seals: tuple[str, ...] = field(default=())

    def fields(self, party: str) -> DraftFields:
        """Return them as members of an entry; `party` names the other side in `more`."""
        told: DraftFields = {"why": self.why, "place": self.place, "seals": self.seals}
        if self.second is not None:
            told["second"] = self.second
        if self.medium is not None:
            told["medium"] = self.medium
        said = {party: self.party, "condition": self.condition}
        told["more"] = {name: text for name, text in said.items() if text}
        return told


@dataclass(frozen=True, slots=True)
class Offered:
    """An offer made: its entry, and the transfer file."""

    entry: Entry
    file: Path


def read_hand_over(path: Path) -> bytes:
    """Return a transfer file or receipt, which may be a file of codes that were scanned.

    Raises `SourceUnreadable`.
    """
    return file_bytes(read_limited(path, MAX_FILE_BYTES))


def read_transfer(path: Path) -> Transfer:
    """Read and verify a transfer file; raises `SourceUnreadable`, `TransferInvalid`."""
    try:
        return Transfer.parse(read_hand_over(path))
    except TransferInvalid as error:
        error.facts["path"] = shown_path(path)
        raise


def read_receipt(path: Path) -> Receipt:
    """Read and verify a receipt; raises `SourceUnreadable`, `TransferInvalid`."""
    try:
        return Receipt.parse(read_hand_over(path))
    except TransferInvalid as error:
        error.facts["path"] = shown_path(path)
        raise


def offer_package(
    profile: Profile,
    package: Path,
    target: Path,
    circumstances: Circumstances,
    *,
    report: Report,
    cancel: CancelToken,
) -> Offered:
    """Hash a package, log that it is offered, and write the transfer file to `target`.

    Raises `PackageError`, `SourceUnreadable`, `TargetTrouble`, `Cancelled`, `LogWriteFailed`.
    """
    must_be_new(target)
    facts = inspect(package)
    told = circumstances.fields("to")
    told["case"] = _case_of(profile, facts.package)
    told["objects"] = (ObjectRef("package", facts.name, facts.size, "", facts.package),)
    with profile.log.begin(EntryType.TRANSFER_OFFERED, **told) as act:
        size, digest = sha256_of_file(package, report=report, cancel=cancel)
        reference = ObjectRef("package", facts.name, size, digest, facts.package)
        entry = act.done(objects=(reference,))
    try:
        write_private(target, transfer_of(profile, entry).encode())
    except BaseException:
        # What never left is not left open.
        ended = Draft(
            type=EntryType.RETURNED,
            why=NOT_WRITTEN,
            case=entry.case,
            objects=entry.objects,
            target=entry.reference,
        )
        profile.log.append(ended)
        raise
    return Offered(entry, target)


def import_receipt(profile: Profile, receipt: Receipt) -> Entry:
    """Take in the answer to one of our offers, and keep what it anchors; return the entry.

    Raises `ReceiptForeign`, `TransferInvalid`, `TransferRepeated`, `LogWriteFailed`, and
    `CheckpointMismatch` (after logging) if it holds a checkpoint that contradicts this log.
    """
    named, answer = OfferNamed.of(receipt.entry), receipt.entry
    log = profile.log
    if named.log != log.vkey.name:
        raise ReceiptForeign(log=named.log)
    offer = log.entry(named.seq) if named.seq < log.size else None
    if offer is None or offer.leaf.hex() != named.leaf:
        raise TransferInvalid(problem="differs")
    if (offer.type, offer.phase) != (EntryType.TRANSFER_OFFERED, Phase.DONE):
        raise TransferInvalid(problem="differs")
    _must_say_the_same(offer, receipt)
    before = answered_by(log, answer.leaf.hex())
    if before is not None:
        raise TransferRepeated(seq=before)
    note = named.checkpoint.encode()
    try:
        checkpoint = verify_checkpoint(note, log.vkey)
        cosigned, when = _cosigned(receipt, SignedNote.parse(note))
    except CheckpointMalformed as error:
        raise TransferInvalid(str(error), problem="cosignature") from error
    party = answer.actor.name or answer.log
    line = receipt.cosignature
    more: dict[str, str | int | bool] = {
        "receiver": party,
        "receipt_log": answer.log,
        "receipt_seq": answer.seq,
        "receipt_leaf": answer.leaf.hex(),
        "receipt_checkpoint": receipt.checkpoint.decode(),
        "size": checkpoint.size,
        "witness": receipt.witness.text,
        "cosignature": "" if line is None else line.line,
        "time": when,
    }
    kind = EntryType.TRANSFER_REFUSED if receipt.refused else EntryType.RECEIPT_IMPORTED
    contradiction: CheckpointMismatch | None = None
    try:
        # Kept first: a receipt that was logged is not taken in again.
        log.add_anchor(cosigned.encode(), f"receipt of {party}", receipt.witness if line else None)
    except CheckpointMismatch as error:
        contradiction = error
    entry = log.append(
        Draft(
            type=kind,
            case=offer.case,
            why=answer.why,
            objects=offer.objects,
            target=offer.reference,
            more={name: value for name, value in more.items() if value},
        )
    )
    keep_receipt(profile, receipt)
    if contradiction is not None:
        raise contradiction
    return entry


def transfer_of(profile: Profile, offer: Entry) -> Transfer:
    """Return the transfer file of an offer, again as it was given out; raises `LogDamaged`."""
    log, size = profile.log, offer.seq + 1
    entries = [
        entry
        for entry in log.find(package=package_in(offer).package)
        if entry.seq <= offer.seq and entry.phase is Phase.DONE and entry.type in TOLD
    ]
    proven = tuple(
        ProvenEntry(entry, tuple(log.inclusion_proof(entry.seq, size)))
        for entry in entries[-MAX_ENTRIES:]
    )
    sizes = sizes_given_out(log, size, MAX_SINCE)
    since = {old: tuple(log.consistency_proof(old, size)) for old in sizes}
    return Transfer(log.vkey, log.checkpoint_at(size), proven, since)


def _cosigned(receipt: Receipt, note: SignedNote) -> tuple[SignedNote, int]:
    """Return the giver's checkpoint with the receipt's cosignature, and its time (0 without)."""
    if receipt.cosignature is None:
        return note, 0
    whole = with_cosignatures(note, (receipt.cosignature,))
    found = cosignatures_of(whole, (receipt.witness,))
    if len(found) != 1:
        raise TransferInvalid(problem="cosignature")
    return whole, found[0].time


def must_be_new(target: Path) -> None:
    """Raise `TargetExists` before anything is logged that a file was to tell of."""
    if target.exists() or target.is_symlink():
        raise TargetExists(path=shown_path(target))


def _must_say_the_same(offer: Entry, receipt: Receipt) -> None:
    given, taken = package_in(offer), package_in(receipt.entry)
    if (given.package, given.sha256, given.size) != (taken.package, taken.sha256, taken.size):
        raise TransferInvalid(problem="differs")


def _case_of(profile: Profile, package: str) -> str:
    cases = [entry.case for entry in profile.log.find(package=package) if entry.case]
    return cases[-1] if cases else ""
