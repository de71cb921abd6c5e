"""Handing over between profiles, by files: both logs know, and each mistake is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.crypto.notes import verify_checkpoint
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.custody.meaning import GapKind
from casevault_gui.core.errors import (
    OfferUnknown,
)
from casevault_gui.core.workflows.hand_over import (
    Circumstances,
    import_receipt,
    read_receipt,
    read_transfer,
)
from casevault_gui.core.workflows.offers import OfferState, arrivals, offers, take_back
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.receiving import (
    refuse_transfer,
)
from tests.core.workflows.conftest import Seal
from tests.core.workflows.handing import SAID, last, offer, receive, verified


def test_a_package_is_handed_over(profile: Profile, ben: Profile, package: Path) -> None:
    """Offer, receive and receipt: both logs say so, and the offer is closed."""
    made = offer(profile, package)
    assert [each.state for each in offers(profile.log)] == [OfferState.OPEN]
    answered = receive(ben, made.file, package)
    entry = import_receipt(profile, read_receipt(answered.file))
    [closed] = offers(profile.log)
    assert closed.end is not None
    assert (closed.state, closed.to) == (OfferState.RECEIVED, SAID.party)
    assert (closed.end.seq, closed.end.leaf) == (entry.seq, entry.leaf)
    assert (entry.type, entry.more["receiver"]) == ("receipt_imported", "Ben")
    [arrived] = arrivals(ben.log)
    assert arrived.objects[0].sha256 == made.entry.objects[0].sha256
    assert (arrived.more["from"], arrived.case) == ("Ada", "2026-1")


def test_the_offer_says_what_people_said(profile: Profile, ben: Profile, package: Path) -> None:
    """Medium, seals, condition, second person and receiver stand in the entry that travels."""
    told = read_transfer(offer(profile, package).file).offer
    assert (told.medium, told.seals, told.second) == (SAID.medium, SAID.seals, SAID.second)
    assert (told.place, told.why, told.more) == (
        SAID.place,
        SAID.why,
        {"to": SAID.party, "condition": SAID.condition},
    )
    receive(ben, package.with_name("t.cvtransfer"), package)
    assert last(ben, EntryType.RECEIVED).more["condition"] == "as offered"


def test_each_log_holds_the_others_checkpoint(
    profile: Profile, ben: Profile, package: Path
) -> None:
    """The receiver's entry holds the giver's checkpoint; the giver's, the receiver's, cosigned."""
    made = offer(profile, package)
    answered = receive(ben, made.file, package)
    entry = import_receipt(profile, read_receipt(answered.file))
    given = str(answered.entry.more["giver_checkpoint"]).encode()
    assert verify_checkpoint(given, profile.log.vkey).size == made.entry.seq + 1
    back = str(entry.more["receipt_checkpoint"]).encode()
    assert verify_checkpoint(back, ben.log.vkey).size == answered.entry.seq + 1
    verdict = verified(profile)
    [match] = verdict.anchors.matches
    assert (match.size, match.where) == (made.entry.seq + 1, "receipt of Ben")
    assert [each.key.text for each in match.cosigned] == [answered.entry.more["witness"]]
    assert verdict.gaps == verified(ben).gaps == ()


def test_an_offer_without_an_answer_is_a_gap_with_an_age(profile: Profile, package: Path) -> None:
    """An open offer is named by verification, and its age grows."""
    made = offer(profile, package)
    gaps = verified(profile).gaps
    assert [(gap.kind, gap.seq) for gap in gaps] == [(GapKind.OFFER_OPEN, made.entry.seq)]
    later = made.entry.utc_ms + 5 * 86_400_000
    [waiting] = offers(profile.log, later)
    assert (waiting.state, waiting.age_ms) == (OfferState.OPEN, 5 * 86_400_000)


def test_three_people_make_a_chain(
    profile: Profile, ben: Profile, package: Path, tmp_path: Path
) -> None:
    """From Ada to Ben to Cleo: the second file proves what the first hand-over said."""
    answered = receive(ben, offer(profile, package).file, package)
    import_receipt(profile, read_receipt(answered.file))
    second = offer(ben, package, "t2")
    history = read_transfer(second.file).entries
    assert [each.entry.type for each in history] == ["received", "transfer_offered"]
    assert history[0].entry.more["offer_log"] == profile.log.vkey.name
    with open_profile(tmp_path / "cleo") as cleo:
        import_receipt(ben, read_receipt(receive(cleo, second.file, package, "r2").file))
        assert verified(cleo).gaps == ()
    assert [each.state for each in offers(ben.log)] == [OfferState.RECEIVED]
    assert verified(ben).gaps == ()


def test_a_second_hand_over_goes_on_from_the_first(
    profile: Profile, ben: Profile, package: Path, seal: Seal
) -> None:
    """The same receiver cosigns again: the file brings the proof from what was seen before."""
    first = receive(ben, offer(profile, package).file, package)
    other = seal("other.cvx").sealed.path
    again = receive(ben, offer(profile, other, "t2").file, other, "r2")
    assert first.cosigned is not None
    assert again.cosigned is not None
    assert again.cosigned.checkpoint.size > first.cosigned.checkpoint.size


def test_a_package_that_comes_back_is_handed_over_again(
    profile: Profile, ben: Profile, package: Path
) -> None:
    """What Ben received he offers back to Ada, whose own log then says received."""
    import_receipt(profile, read_receipt(receive(ben, offer(profile, package).file, package).file))
    back = receive(profile, offer(ben, package, "t2").file, package, "r2")
    import_receipt(ben, read_receipt(back.file))
    assert back.entry.log == profile.log.vkey.name
    assert verified(profile).gaps == verified(ben).gaps == ()


def test_a_transfer_is_refused_with_a_reason(
    profile: Profile, ben: Profile, package: Path, tmp_path: Path
) -> None:
    """The refusal needs no package; it closes the offer in the giver's log, with the reason."""
    transfer = read_transfer(offer(profile, package).file)
    said = Circumstances(why="seal broken")
    answered = refuse_transfer(ben, transfer, tmp_path / "no.cvreceipt", said)
    entry = import_receipt(profile, read_receipt(answered.file))
    assert (entry.type, entry.why) == ("transfer_refused", "seal broken")
    assert [each.state for each in offers(profile.log)] == [OfferState.REFUSED]
    assert verified(profile).gaps == verified(ben).gaps == ()


def test_an_offer_that_came_back_unanswered_is_ended(profile: Profile, package: Path) -> None:
    """An undelivered package ends its offer, once."""
    made = offer(profile, package)
    identifier = made.entry.objects[0].package
    take_back(profile, identifier, "nobody there")
    assert [each.state for each in offers(profile.log)] == [OfferState.RETURNED]
    assert verified(profile).gaps == ()
    with pytest.raises(OfferUnknown):
        take_back(profile, identifier, "again")
