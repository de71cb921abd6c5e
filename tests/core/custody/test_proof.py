"""What holds one entry: told from the log as it is now, and from what others hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from casevault_gui.core.crypto.cosignatures import Cosignature, Witness, with_cosignatures
from casevault_gui.core.crypto.notes import SignedNote
from casevault_gui.core.custody.brackets import Bracket, Witnessed
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.proof import prove_entry
from casevault_gui.core.errors import CheckpointMismatch, LogDamaged
from tests.core.custody.samples import fill

EARLY, LATE = Witness(bytes(range(32))), Witness(bytes(range(1, 33)))


def cosigned(log: CustodyLog, size: int, witness: Witness, time: int) -> bytes:
    """Return a checkpoint of the log with a witness's cosignature."""
    note = SignedNote.parse(log.checkpoint_at(size))
    return with_cosignatures(note, (witness.cosign(note, time),)).encode()


@pytest.mark.parametrize("seq", [0, 4, 12])
def test_an_entry_stands_under_the_checkpoint_of_now(log: CustodyLog, seq: int) -> None:
    """First, middle and last entry lead to the root in at most four steps; nobody holds them."""
    fill(log, 12)
    proof = prove_entry(log, seq)
    assert (proof.entry.seq, proof.size, proof.holds) == (seq, 13, True)
    assert 1 <= proof.steps <= 4
    assert (proof.held, proof.contradicted, proof.ended) == ((), (), None)


def test_a_checkpoint_outside_holds_what_it_covers(log: CustodyLog) -> None:
    """Of two entries only the one under the checkpoint is held, and it is said by whom."""
    fill(log, 4)
    log.add_anchor(log.checkpoint_at(3), "the safe")
    log.add_anchor(log.checkpoint_at(4), "the safe")
    assert prove_entry(log, 2).held == ("the safe",)
    assert prove_entry(log, 4).held == ()


def test_an_announced_act_names_its_end(log: CustodyLog) -> None:
    """From the announcement one finds how it ended; the end itself is ended by nothing."""
    act = log.begin(EntryType.OPENED)
    assert prove_entry(log, act.intent.seq).ended is None
    done = act.done()
    assert prove_entry(log, act.intent.seq).ended == done.seq
    assert prove_entry(log, done.seq).ended is None


def test_a_changed_entry_is_not_explained_away(log: CustodyLog) -> None:
    """Damage is damage, and an entry that is not there is none."""
    fill(log, 2)
    connection = log._store._connection
    connection.set_authorizer(None)
    connection.execute("DROP TRIGGER entries_update")
    connection.execute("UPDATE entries SET body = zeroblob(200) WHERE seq = 1")
    with pytest.raises(LogDamaged):
        prove_entry(log, 1)
    with pytest.raises(IndexError):
        prove_entry(log, 99)


def test_witnesses_bound_the_time_of_what_they_cosigned(log: CustodyLog) -> None:
    """Of two cosignatures over an entry the earlier counts, and it is said where it is kept."""
    fill(log, 6)
    log.add_anchor(cosigned(log, 5, LATE, 2_000_000_000), "at the court", LATE.vkey)
    log.add_anchor(cosigned(log, 4, EARLY, 1_900_000_000), "at the agency", EARLY.vkey)
    log.add_anchor(log.checkpoint_at(6), "in a package")
    proof = prove_entry(log, 2)
    first = Witnessed(Cosignature(EARLY.vkey, 1_900_000_000), 4)
    assert (proof.bracket, proof.seen_by) == (Bracket(None, first), "at the agency")
    assert set(proof.held) == {"at the court", "at the agency", "in a package"}
    later = prove_entry(log, 4)
    second = Witnessed(Cosignature(LATE.vkey, 2_000_000_000), 5)
    assert (later.bracket, later.seen_by) == (Bracket(None, second), "at the court")
    last = prove_entry(log, 5)
    assert (last.bracket, last.seen_by, last.held) == (Bracket(None, None), "", ("in a package",))


def test_a_cosignature_counts_only_for_the_witness_it_came_with(log: CustodyLog) -> None:
    """A line of somebody else on a checkpoint that was only kept gives no time."""
    fill(log, 3)
    log.add_anchor(cosigned(log, 3, EARLY, 1_900_000_000), "in a package")
    log.add_anchor(cosigned(log, 2, EARLY, 1_900_000_000), "at the court", LATE.vkey)
    proof = prove_entry(log, 1)
    assert (proof.bracket, proof.seen_by) == (Bracket(None, None), "")
    assert set(proof.held) == {"in a package", "at the court"}


def test_a_cosignature_that_does_not_verify_hides_no_other_checkpoint(log: CustodyLog) -> None:
    """Checkpoints with an altered cosignature hold nothing; all the others hold what they cover."""
    fill(log, 14)
    for size in range(2, 9):
        note = SignedNote.parse(log.checkpoint_at(size))
        line = EARLY.cosign(SignedNote.parse(log.checkpoint_at(size + 1)), 1_900_000_000)
        altered = with_cosignatures(note, (line,)).encode()
        log.add_anchor(altered, "altered", EARLY.vkey)
        log.add_anchor(log.checkpoint_at(size), f"copy {size}")
    proof = prove_entry(log, 1)
    assert set(proof.held) == {f"copy {size}" for size in range(2, 9)}
    assert (proof.contradicted, proof.bracket) == ((), Bracket(None, None))


def test_a_checkpoint_of_another_history_contradicts(
    log: CustodyLog, new_log: Callable[[str], CustodyLog]
) -> None:
    """Where it is kept is named once, also for entries it does not cover; it holds nothing."""
    twin = new_log("twin")
    fill(twin, 5)
    fill(log, 8)
    for size in (3, 4):
        with pytest.raises(CheckpointMismatch):
            log.add_anchor(twin.checkpoint_at(size), "the other copy")
    log.add_anchor(log.checkpoint_at(3), "the safe")
    for seq in (0, 7):
        proof = prove_entry(log, seq)
        assert proof.contradicted == ("the other copy",)
        assert proof.holds
    assert prove_entry(log, 0).held == ("the safe",)


def test_an_entry_that_its_successor_does_not_name_does_not_hold(log: CustodyLog) -> None:
    """An entry under the root holds only if the next one names its hash as the one before."""
    fill(log, 3)
    assert log._last is not None
    log._last = replace(log._last, leaf=bytes(32))
    fill(log, 1)
    holds = [prove_entry(log, seq).holds for seq in range(log.size)]
    assert holds == [True, True, True, False, True]
