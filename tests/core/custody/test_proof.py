"""What holds one entry: told from the log as it is now, and from what others hold."""

from __future__ import annotations

import pytest

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.proof import prove_entry
from casevault_gui.core.errors import LogDamaged
from tests.core.custody.samples import fill


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
