"""Taking a package over: received or refused, and the receipt for the giver.

Receiving needs no key: the package is hashed, never opened. The giver's checkpoint goes into the
receiver's own entry, and is cosigned where it goes on from what was seen of the giver's log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.custody.events import DraftFields, EntryType, Phase
from casevault_gui.core.custody.hand_over import ProvenEntry, Receipt, Transfer
from casevault_gui.core.errors import (
    OfferUnknown,
    PackageDiffers,
    PackageNotOffered,
    TransferInvalid,
    TransferRepeated,
    WitnessRefused,
)
from casevault_gui.core.files import write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.workflows.file_hash import sha256_of_file
from casevault_gui.core.workflows.foreign import keep_transfer
from casevault_gui.core.workflows.hand_over import Circumstances, must_be_new
from casevault_gui.core.workflows.public_facts import inspect
from casevault_gui.core.workflows.witness_trust import know_log, known_logs, witness_of
from casevault_gui.core.workflows.witnessing import Cosigned, cosign_checkpoint

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.custody.act import Act
    from casevault_gui.core.custody.entry import Entry
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile


@dataclass(frozen=True, slots=True)
class Answered:
    """An offer answered: the receiver's own entry, and what became of the giver's checkpoint.

    `problem` is why the checkpoint was not cosigned (as `WitnessRefused` says), "" if it was.
    """

    transfer: Transfer
    entry: Entry
    file: Path
    cosigned: Cosigned | None
    problem: str = ""


def receive_package(
    profile: Profile,
    transfer: Transfer,
    package: Path,
    target: Path,
    circumstances: Circumstances,
    *,
    report: Report,
    cancel: CancelToken,
) -> Answered:
    """Hash the package that came with a transfer, log it as received, and write a receipt.

    Raises `PackageNotOffered`, `PackageDiffers` (both logged as refused), `TransferRepeated`,
    `TransferInvalid`, `PackageError`, `TargetTrouble`, `Cancelled`, `LogWriteFailed`.
    """
    _must_be_answerable(profile, transfer)
    must_be_new(target)
    with profile.log.begin(EntryType.RECEIVED, **_answer_of(profile, transfer, circumstances)) as a:
        offered = transfer.package
        found = inspect(package)
        if found.package != offered.package:
            raise _refusal(a, PackageNotOffered(offered=offered.package, found=found.package))
        size, digest = sha256_of_file(package, report=report, cancel=cancel)
        if size != offered.size:
            raise _refusal(a, PackageDiffers(problem="size", offered=offered.size or 0, found=size))
        if digest != offered.sha256:
            error = PackageDiffers(problem="SHA-256", offered=offered.sha256, found=digest)
            raise _refusal(a, error)
        reference = ObjectRef("package", found.name, size, digest, offered.package)
        entry = a.done(objects=(reference,))
    return _answered(profile, transfer, entry, target)


def receive_unoffered(
    profile: Profile,
    package: Path,
    circumstances: Circumstances,
    *,
    report: Report,
    cancel: CancelToken,
) -> Entry:
    """Log a package as received that came without a transfer file, as from another program.

    Verification goes on naming it as never offered. Raises as `receive_package`.
    """
    facts = inspect(package)
    told = circumstances.fields("from")
    told["objects"] = (ObjectRef("package", facts.name, facts.size, "", facts.package),)
    with profile.log.begin(EntryType.RECEIVED, **told) as act:
        size, digest = sha256_of_file(package, report=report, cancel=cancel)
        return act.done(objects=(ObjectRef("package", facts.name, size, digest, facts.package),))


def refuse_transfer(
    profile: Profile, transfer: Transfer, target: Path, circumstances: Circumstances
) -> Answered:
    """Log that a transfer is refused (`why` says why), and write the answer for the giver.

    Raises `TransferRepeated`, `TransferInvalid`, `TargetTrouble`, `LogWriteFailed`.
    """
    _must_be_answerable(profile, transfer)
    must_be_new(target)
    told = _answer_of(profile, transfer, circumstances)
    with profile.log.begin(EntryType.TRANSFER_REFUSED, **told) as act:
        entry = act.done()
    return _answered(profile, transfer, entry, target)


def answer_again(profile: Profile, transfer: Transfer, target: Path) -> Answered:
    """Write the answer to a transfer anew, where the first file was lost; raises `TargetTrouble`.

    Raises `OfferUnknown` where this transfer was not answered.
    """
    must_be_new(target)
    entry = _answer_given(profile, transfer)
    if entry is None:
        raise OfferUnknown(package=transfer.package.package)
    return _answered(profile, transfer, entry, target)


def _answer_of(profile: Profile, transfer: Transfer, said: Circumstances) -> DraftFields:
    offer = transfer.offer
    told = said.fields("from")
    told["case"], told["objects"] = offer.case, (transfer.package,)
    party = said.party or offer.actor.name
    told["more"] = {
        **told["more"],
        **({"from": party} if party else {}),
        "offer_log": offer.log,
        "offer_seq": offer.seq,
        "offer_leaf": offer.leaf.hex(),
        "giver_checkpoint": transfer.checkpoint.decode(),
        "witness": witness_of(profile).vkey.text,
    }
    return told


def _answered(profile: Profile, transfer: Transfer, entry: Entry, target: Path) -> Answered:
    cosigned, problem = None, ""
    keep_transfer(profile, transfer)
    try:
        cosigned = _cosign(profile, transfer)
    except WitnessRefused as error:
        # The package arrived all the same; the refusal stands in the log, with both notes.
        problem = str(error.facts["problem"])
    log, size = profile.log, entry.seq + 1
    answer = ProvenEntry(entry, tuple(log.inclusion_proof(entry.seq, size)))
    line = None if cosigned is None else cosigned.line
    receipt = Receipt(log.vkey, log.checkpoint_at(size), answer, witness_of(profile).vkey, line)
    write_private(target, receipt.encode())
    return Answered(transfer, entry, target, cosigned, problem)


def _cosign(profile: Profile, transfer: Transfer) -> Cosigned:
    """Cosign the giver's checkpoint; a log seen for the first time is known from now on."""
    key = transfer.key
    known = known_logs(profile).find(key.name)
    if known is None:
        giver = transfer.offer.actor.name or "giver"
        known = know_log(profile, f"{giver} ({key.name[-8:]})", key)
    return cosign_checkpoint(profile, known, transfer.checkpoint, dict(transfer.since))


def _must_be_answerable(profile: Profile, transfer: Transfer) -> None:
    if transfer.key == profile.log.vkey:
        raise TransferInvalid(problem="own")
    entry = _answer_given(profile, transfer)
    if entry is not None:
        raise TransferRepeated(seq=entry.seq)


def _answer_given(profile: Profile, transfer: Transfer) -> Entry | None:
    leaf = transfer.offer.leaf.hex()
    for entry in profile.log.find(package=transfer.package.package):
        if entry.phase is Phase.DONE and entry.more.get("offer_leaf") == leaf:
            return entry
    return None


def _refusal(
    act: Act, error: PackageNotOffered | PackageDiffers
) -> PackageNotOffered | PackageDiffers:
    act.refused(error.code, more={"found": error.facts["found"]})
    return error
