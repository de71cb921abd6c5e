"""What checkpoints held outside say of a log: those that agree, contradict, or are another's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casevault_gui.core.crypto.cosignatures import Cosignature, Witness, with_cosignatures
from casevault_gui.core.crypto.merkle import EMPTY_ROOT
from casevault_gui.core.crypto.notes import Checkpoint, SignedNote, sign_note
from casevault_gui.core.crypto.trust_policy import EMPTY, parse_policy
from casevault_gui.core.custody.events import LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.reader import Anchor
from casevault_gui.core.custody.verify import (
    AnchorMatch,
    AnchorMismatch,
    AnchorVerdict,
    verify_log,
)
from tests.core.custody.samples import fill, verified_every_way

ONE, TWO, THREE = (Witness(bytes([number]) * 32) for number in (1, 2, 3))
NOBODY = AnchorVerdict((), (), ())


def match(size: int, *witnesses: Witness) -> AnchorMatch:
    """Return a checkpoint that agrees, cosigned by these."""
    return AnchorMatch(size, "", tuple(Cosignature(each.vkey, size) for each in witnesses))


POLICY = "".join(
    f"witness w{number} {each.vkey.text}\n" for number, each in enumerate((ONE, TWO, THREE))
)


@pytest.mark.parametrize(
    ("matches", "quorum", "reached"),
    [
        ((), "any", 0),
        ((match(5),), "any", 0),
        ((match(5, ONE),), "any", 5),
        ((match(5, ONE), match(9, TWO)), "any", 9),
        ((match(9, TWO), match(5, ONE)), "any", 9),
        ((match(5, ONE), match(9, TWO)), "2", 5),
        ((match(9, ONE), match(5, TWO), match(3, THREE)), "2", 5),
        ((match(3, THREE), match(9, ONE), match(5, TWO)), "all", 3),
        ((match(9, ONE), match(5, ONE)), "2", 0),
        ((match(9, ONE, TWO), match(5, THREE)), "2", 9),
        ((match(9, ONE, TWO),), "all", 0),
        ((match(9, ONE, TWO, THREE), match(7)), "all", 9),
    ],
)
def test_a_quorum_reaches_as_far_as_all_of_it_has_seen(
    matches: tuple[AnchorMatch, ...], quorum: str, reached: int
) -> None:
    """Who cosigned a larger tree answers for the smaller; too few reach nothing."""
    policy = parse_policy(f"{POLICY}group g {quorum} w0 w1 w2\nquorum g\n".encode())
    verdict = AnchorVerdict(matches, (), ())
    assert verdict.reached(policy) == reached
    assert verdict.up_to == max((each.size for each in matches), default=0)
    assert verdict.reached(EMPTY) == 0


def cosigned(log: CustodyLog, size: int, *witnesses: Witness, time: int = 7) -> bytes:
    """Return a checkpoint of the log cosigned by these."""
    note = SignedNote.parse(log.checkpoint_at(size))
    return with_cosignatures(note, tuple(each.cosign(note, time) for each in witnesses)).encode()


def test_cosignatures_count_of_known_witnesses_and_of_the_one_it_came_with(
    log: CustodyLog,
) -> None:
    """Lines of others on the same checkpoint are not told."""
    fill(log, 5)
    note = cosigned(log, 4, ONE, TWO, THREE)
    one, two = (Cosignature(each.vkey, 7) for each in (ONE, TWO))
    for witnesses, came_with, signed in (
        ((), "", ()),
        ((), ONE.vkey.text, (one,)),
        ((TWO.vkey,), "", (two,)),
        ((TWO.vkey,), ONE.vkey.text, (one, two)),
        ((TWO.vkey,), TWO.vkey.text, (two,)),
    ):
        outside = [Anchor(note, "court", witness=came_with)]
        anchors = verify_log(log, outside, witnesses=witnesses).anchors
        assert anchors == AnchorVerdict((AnchorMatch(4, "court", signed),), (), ())


def test_what_is_no_checkpoint_of_this_log_is_foreign_and_stops_nothing(log: CustodyLog) -> None:
    """An altered cosignature, a broken witness key, noise: the checkpoints behind them count."""
    fill(log, 5)
    note = SignedNote.parse(log.checkpoint_at(3))
    other = SignedNote.parse(log.checkpoint_at(4))
    altered = with_cosignatures(note, (ONE.cosign(other, 7),)).encode()
    outside = [
        Anchor(altered, "altered", witness=ONE.vkey.text),
        Anchor(log.checkpoint_at(2), "key", witness="no key"),
        Anchor(b"noise", "noise"),
        Anchor(altered, "kept"),
        Anchor(log.checkpoint_at(6), "last"),
    ]
    anchors = verified_every_way(log, outside).anchors
    assert anchors.foreign == ("altered", "key", "noise")
    assert anchors.matches == (AnchorMatch(3, "kept"), AnchorMatch(6, "last"))


def test_agreeing_checkpoints_are_told_by_size(log: CustodyLog) -> None:
    """Smaller ones first, whoever gave them; of one size in the order in which they were given."""
    fill(log, 9)
    log.add_anchor(log.checkpoint_at(5), "own")
    sizes = (10, 8, 5, 4, 1, 8)
    outside = [Anchor(log.checkpoint_at(size), str(number)) for number, size in enumerate(sizes)]
    anchors = verified_every_way(log, outside, every=True).anchors
    found = [(each.size, each.where) for each in anchors.matches]
    wanted = [(1, "4"), (4, "3"), (5, "own"), (5, "2"), (8, "1"), (8, "5"), (10, "0")]
    assert (found, anchors.up_to) == (wanted, 10)


def test_contradicting_checkpoints_are_told_by_size_and_kind(
    log: CustodyLog, new_log: Callable[[str], CustodyLog]
) -> None:
    """First those over entries that were changed, then those over entries that are gone."""
    twin = new_log("twin")
    fill(twin, 19)
    fill(log, 9)
    sizes = (15, 4, 11, 10, 1, 11)
    outside = [Anchor(twin.checkpoint_at(size), str(number)) for number, size in enumerate(sizes)]
    anchors = verified_every_way(log, [*outside, Anchor(log.checkpoint_at(4), "right")]).anchors
    assert anchors.mismatches == (
        AnchorMismatch(1, "4", "different"),
        AnchorMismatch(4, "1", "different"),
        AnchorMismatch(10, "3", "different"),
        AnchorMismatch(11, "2", "shorter"),
        AnchorMismatch(11, "5", "shorter"),
        AnchorMismatch(15, "0", "shorter"),
    )
    assert anchors.matches == (AnchorMatch(4, "right"),)


@pytest.mark.parametrize(("root", "agrees"), [(EMPTY_ROOT, True), (bytes(32), False)])
def test_a_checkpoint_over_no_entries_is_compared_as_well(
    log: CustodyLog, keys: LogKeys, root: bytes, *, agrees: bool
) -> None:
    """No log gives one out, but whoever holds the key can sign it."""
    text = Checkpoint(log.vkey.name, 0, root).text
    note = sign_note(text, log.vkey.name, keys.signer).encode()
    anchors = verified_every_way(log, [Anchor(note, "odd")]).anchors
    assert anchors.matches == ((AnchorMatch(0, "odd"),) if agrees else ())
    assert anchors.mismatches == (() if agrees else (AnchorMismatch(0, "odd", "different"),))
    assert anchors.up_to == 0


def test_what_cannot_be_read_is_shorter_by_it(log: CustodyLog) -> None:
    """Checkpoints over entries behind the damage are not called agreeing."""
    fill(log, 9)
    notes = [Anchor(log.checkpoint_at(size), str(size)) for size in (3, 5, 6, 10)]
    connection = log._store._connection
    connection.set_authorizer(None)
    connection.execute("DROP TRIGGER entries_delete")
    connection.execute("DELETE FROM entries WHERE seq = 5")
    verdict = verified_every_way(log, notes)
    assert verdict.internal.size == 5
    assert verdict.anchors.matches == (AnchorMatch(3, "3"), AnchorMatch(5, "5"))
    assert verdict.anchors.mismatches == (
        AnchorMismatch(6, "6", "shorter"),
        AnchorMismatch(10, "10", "shorter"),
    )


def test_nobody_holds_a_log_that_nobody_anchored(log: CustodyLog) -> None:
    """Without any outside checkpoint the second answer is empty."""
    assert verify_log(log).anchors == NOBODY
    assert NOBODY.up_to == 0
