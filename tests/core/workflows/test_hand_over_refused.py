"""Hand-overs that go wrong: another package, another log, twice, too late; each is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.crypto.notes import Checkpoint, SignedNote, sign_note
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.custody.hand_over import ProvenEntry, Receipt
from casevault_gui.core.custody.meaning import GapKind
from casevault_gui.core.errors import (
    CaseVaultError,
    CheckpointMismatch,
    OfferUnknown,
    PackageDiffers,
    PackageNotOffered,
    ReceiptForeign,
    TargetExists,
    TransferInvalid,
    TransferRepeated,
)
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.hand_over import (
    import_receipt,
    offer_package,
    read_receipt,
    read_transfer,
)
from casevault_gui.core.workflows.offers import OfferState, offers
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.receiving import (
    answer_again,
    receive_unoffered,
)
from casevault_gui.core.workflows.witness_trust import known_logs, witness_of
from tests.core.workflows.conftest import Seal
from tests.core.workflows.handing import SAID, last, offer, receive, verified


def refusal(ben: Profile, error: type[CaseVaultError], file: Path, package: Path) -> Entry:
    """Return the entry that a refused arrival leaves; no receipt is written."""
    with pytest.raises(error):
        receive(ben, file, package)
    assert not file.with_name("r.cvreceipt").exists()
    return last(ben, EntryType.RECEIVED)


def test_another_package_is_not_received(
    profile: Profile, ben: Profile, package: Path, seal: Seal
) -> None:
    """The wrong package is told from the offered one by its id, and the log says refused."""
    other = seal("other.cvx").sealed
    entry = refusal(ben, PackageNotOffered, offer(profile, package).file, other.path)
    assert (entry.phase, entry.reason, entry.more["found"]) == (
        Phase.REFUSED,
        "CV-C18",
        other.package,
    )


@pytest.mark.parametrize("change", ["byte", "length"])
def test_an_altered_package_is_not_received(
    profile: Profile, ben: Profile, package: Path, change: str
) -> None:
    """One byte changed or added behind the header is found by hashing, without any key."""
    made = offer(profile, package)
    data = bytearray(package.read_bytes())
    if change == "byte":
        data[-100] ^= 1
    else:
        data += b"x"
    package.write_bytes(data)
    entry = refusal(ben, PackageDiffers, made.file, package)
    assert (entry.phase, entry.reason) == (Phase.REFUSED, "CV-C19")


def test_nothing_is_received_or_imported_twice(
    profile: Profile, ben: Profile, package: Path
) -> None:
    """A transfer received, and a receipt imported, are refused a second time by their entry."""
    made = offer(profile, package)
    answered = receive(ben, made.file, package)
    with pytest.raises(TransferRepeated) as caught:
        receive(ben, made.file, package, "r2")
    assert caught.value.facts["seq"] == answered.entry.seq
    entry = import_receipt(profile, read_receipt(answered.file))
    size = profile.log.size
    with pytest.raises(TransferRepeated) as caught:
        import_receipt(profile, read_receipt(answered.file))
    assert (caught.value.facts["seq"], profile.log.size) == (entry.seq, size)


def test_a_lost_receipt_is_written_anew(
    profile: Profile, ben: Profile, package: Path, tmp_path: Path
) -> None:
    """The same answer is given again, cosigned again; before an answer there is none to give."""
    made = offer(profile, package)
    with pytest.raises(OfferUnknown):
        answer_again(ben, read_transfer(made.file), tmp_path / "x")
    answered = receive(ben, made.file, package)
    again = answer_again(ben, read_transfer(made.file), tmp_path / "again")
    assert again.entry == answered.entry
    import_receipt(profile, read_receipt(again.file))


def test_a_receipt_belongs_to_one_log(
    profile: Profile, ben: Profile, package: Path, tmp_path: Path
) -> None:
    """A receipt for another log's offer is refused as foreign and closes nothing."""
    answered = receive(ben, offer(profile, package).file, package)
    with open_profile(tmp_path / "cleo") as cleo:
        size = cleo.log.size
        with pytest.raises(ReceiptForeign) as caught:
            import_receipt(cleo, read_receipt(answered.file))
        assert (caught.value.facts["log"], cleo.log.size) == (profile.log.vkey.name, size)


def test_nobody_receives_their_own_offer(profile: Profile, package: Path) -> None:
    """A transfer file of the very same log is refused."""
    made = offer(profile, package)
    with pytest.raises(TransferInvalid) as caught:
        receive(profile, made.file, package)
    assert caught.value.facts["problem"] == "own"


def test_no_file_is_replaced_and_nothing_logged_of_it(
    profile: Profile, ben: Profile, package: Path
) -> None:
    """Where a file stands already, nothing is offered or received."""
    made = offer(profile, package)
    sizes = profile.log.size, ben.log.size
    with pytest.raises(TargetExists):
        offer(profile, package)
    made.file.with_name("r.cvreceipt").write_text("precious")
    with pytest.raises(TargetExists):
        receive(ben, made.file, package)
    assert (profile.log.size, ben.log.size) == sizes


def test_an_offer_whose_file_could_not_be_written_is_not_left_open(
    profile: Profile, package: Path, tmp_path: Path
) -> None:
    """When the transfer file fails, the offer is ended: it never left."""
    with pytest.raises(CaseVaultError):
        offer_package(
            profile,
            package,
            tmp_path / "missing" / "t",
            SAID,
            report=ignore_progress,
            cancel=CancelToken(),
        )
    assert [each.state for each in offers(profile.log)] == [OfferState.RETURNED]


def test_a_package_without_an_offer_is_received_and_named(
    profile: Profile, ben: Profile, package: Path
) -> None:
    """Without a transfer file a package is logged all the same; verification names it."""
    del profile
    entry = receive_unoffered(ben, package, SAID, report=ignore_progress, cancel=CancelToken())
    assert [(gap.kind, gap.seq) for gap in verified(ben).gaps] == [
        (GapKind.NEVER_OFFERED, entry.seq)
    ]


def test_a_forked_giver_is_found_at_the_hand_over(
    profile: Profile, ben: Profile, package: Path, seal: Seal
) -> None:
    """What contradicts an earlier checkpoint is not cosigned; the package still arrives."""
    first = read_transfer(offer(profile, package).file)
    receive(ben, package.with_name("t.cvtransfer"), package)
    book = known_logs(ben)
    [log] = book.all()
    size = Checkpoint.parse(SignedNote.parse(first.checkpoint).text).size
    twin = sign_note(
        Checkpoint(log.key.name, size, bytes(32)).text, log.key.name, profile.log._signer
    )
    book.advance(log, twin.encode())
    other = seal("other.cvx").sealed.path
    again = receive(ben, offer(profile, other, "t2").file, other, "r2")
    assert (again.problem, again.cosigned) == ("fork", None)
    assert last(ben, EntryType.COSIGNED).phase is Phase.REFUSED
    entry = import_receipt(profile, read_receipt(again.file))
    assert "cosignature" not in entry.more


def test_a_receipt_that_contradicts_the_log_is_logged_and_told(
    profile: Profile, ben: Profile, package: Path
) -> None:
    """A receipt with a checkpoint of another history closes the offer, and is evidence for good."""
    made = offer(profile, package)
    answered = receive(ben, made.file, package)
    told = dict(answered.entry.more)
    size = made.entry.seq + 1
    twin = Checkpoint(profile.log.vkey.name, size, bytes(32))
    told["giver_checkpoint"] = (
        sign_note(twin.text, twin.origin, profile.log._signer).encode().decode()
    )
    entry = ben.log.append(
        Draft(type=EntryType.RECEIVED, objects=answered.entry.objects, more=told)
    )
    proof = tuple(ben.log.inclusion_proof(entry.seq, entry.seq + 1))
    receipt = Receipt(
        ben.log.vkey,
        ben.log.checkpoint_at(entry.seq + 1),
        ProvenEntry(entry, proof),
        witness_of(ben).vkey,
        None,
    )
    with pytest.raises(CheckpointMismatch):
        import_receipt(profile, Receipt.parse(receipt.encode()))
    assert [each.state for each in offers(profile.log)] == [OfferState.RECEIVED]
    [miss] = verified(profile).anchors.mismatches
    assert (miss.size, miss.where) == (size, "receipt of Ben")
