"""Attacks with whole machines, clocks, witnesses and people: caught by what, and what is left."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from casevault_gui.core.crypto.cosignatures import with_cosignatures
from casevault_gui.core.crypto.merkle import EMPTY_ROOT
from casevault_gui.core.crypto.notes import Checkpoint, NoteSignature, SignedNote, sign_note
from casevault_gui.core.custody.brackets import bracket_of
from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.meaning import GapKind
from casevault_gui.core.custody.reader import Anchor
from casevault_gui.core.custody.verify import verify_log
from casevault_gui.core.errors import CustodyTrouble, ProfileDamaged, WitnessRefused
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.foreign import known_foreign_logs
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.witness_trust import know_log, known_logs, witness_of
from casevault_gui.core.workflows.witnessing import cosign_request, receive_cosignatures
from tests.core.custody.samples import OBJECTS, SetClock, fill
from tests.core.workflows.conftest import Prepare, Seal
from tests.custody_attacks.attacking import all_of, asked, judged, trust, verified


def restored(home: Path, witness: Profile, folder: Path) -> tuple[int, bool, str]:
    """Put an old copy back; return entries lost, whether noticed, the witness's word."""
    with open_profile(home) as ours:
        know_log(witness, "ours", ours.log.vkey)
        fill(ours.log, 2)
    shutil.copytree(home, folder / "copy")
    with open_profile(home) as ours:
        fill(ours.log, 5)
        before = ours.log.size
        cosign_request(witness, asked(ours, folder / "late"))
    shutil.rmtree(home)
    (folder / "copy").rename(home)
    with open_profile(home) as ours:
        noticed, size = ours.restored is not None, ours.log.size
        assert verified(ours).internal.consistent
        with pytest.raises(WitnessRefused) as caught:
            cosign_request(witness, asked(ours, folder / "again"))
    return before - size, noticed, str(caught.value.facts["problem"])


@pytest.mark.usefixtures("secret_service")
def test_an_old_backup_put_back(ben: Profile, tmp_path: Path) -> None:
    """Passes by itself; noticed at start by the mark in the keyring, and refused by the witness."""
    lost, noticed, word = restored(tmp_path / "home", ben, tmp_path)
    assert (lost > 0, noticed, word) == (True, True, "rollback")


def test_a_whole_machine_put_back(ben: Profile, tmp_path: Path) -> None:
    """With the keyring back too, only the witness remembers. Left: until it is asked."""
    lost, noticed, word = restored(tmp_path / "home", ben, tmp_path)
    assert (lost > 0, noticed, word) == (True, False, "rollback")


def test_a_log_that_was_deleted(profile: Profile, ben: Profile, seal: Seal) -> None:
    """A profile whose log is gone does not begin anew; packages and witnesses still name it.

    Left: with the whole profile deleted nothing on this machine says so.
    """
    done = seal()
    know_log(ben, "ours", profile.log.vkey)
    open_review(ben, done.sealed.path, KeyCredential(done.key)).close()
    home, origin = profile.home, profile.log.vkey.name
    profile.close()
    (home / "custody.sqlite").unlink()
    with pytest.raises(ProfileDamaged) as caught:
        open_profile(home)
    assert caught.value.facts["problem"] == "missing"
    [kept] = known_foreign_logs(ben)
    assert (kept.origin, kept.holds) == (origin, True)
    assert [each.key.name for each in known_logs(ben).all()] == [origin]
    shutil.rmtree(home)
    with open_profile(home) as anew:
        assert anew.log.vkey.name != origin
        assert verified(anew).internal.consistent


def test_a_clock_turned_back(log: CustodyLog, clock: SetClock, keys: LogKeys) -> None:
    """The order is fixed by the chain; going back within the log is an entry and a gap.

    Left: a clock that was wrong from the start, inside what cosignatures bound.
    """
    fill(log, 2)
    clock.move(-86_400_000)
    entry = log.append(Draft(type=EntryType.NOTE_ADDED, why="earlier, it says"))
    [anomaly] = log.find(kind=EntryType.CLOCK_ANOMALY)
    assert (anomaly.seq, anomaly.more["utc_back_ms"]) == (entry.seq - 1, 86_399_000)
    log.close()
    verdict = judged(log.path, keys)
    assert [gap.kind for gap in verdict.gaps] == [GapKind.CLOCK_WENT_BACK]
    assert verdict.internal.consistent


def test_an_entry_back_dated_before_a_cosignature(
    profile: Profile, ben: Profile, tmp_path: Path
) -> None:
    """An entry after a cosignature was received is not before it, whatever time it says."""
    trust(profile, ben)
    know_log(ben, "ours", profile.log.vkey)
    receive_cosignatures(profile, cosign_request(ben, asked(profile, tmp_path / "r")).answer)
    entry = profile.log.append(Draft(type=EntryType.NOTE_ADDED, why="last year, it says"))
    bracket = bracket_of(profile.log, entry.seq, verified(profile).anchors.matches)
    assert bracket.not_before is not None
    assert bracket.not_after is None
    inside = bracket_of(profile.log, 0, verified(profile).anchors.matches)
    assert inside.not_before is None


def test_a_cosignature_that_claims_to_be_later(
    profile: Profile, ben: Profile, tmp_path: Path
) -> None:
    """A line that does not verify bounds no time, and hides none that does. Left: nothing."""
    trust(profile, ben)
    know_log(ben, "ours", profile.log.vkey)
    receive_cosignatures(profile, cosign_request(ben, asked(profile, tmp_path / "r")).answer)
    true = bracket_of(profile.log, profile.log.size - 1, ()).not_before
    key = witness_of(ben).vkey
    line = NoteSignature(key.name, key.id, (2**40).to_bytes(8, "big") + bytes(64)).line
    forged = Draft(
        type=EntryType.COSIGNATURE_RECEIVED,
        more={"size": 1, "witness": key.text, "cosignature": line},
    )
    entry = profile.log.append(forged)
    assert true is not None
    assert bracket_of(profile.log, entry.seq, ()).not_before == true


def test_an_act_that_was_left_out(log: CustodyLog, keys: LogKeys) -> None:
    """Not caught: no log tells what was done without it. A package shown later is a question.

    Left: whatever is never shown; the limit stands in the specification.
    """
    fill(log, 3)
    log.append(Draft(type=EntryType.OPENED, objects=OBJECTS))
    log.close()
    assert [gap.kind for gap in judged(log.path, keys).gaps] == [GapKind.PACKAGE_UNKNOWN]


def test_a_witness_that_was_rolled_back(profile: Profile, ben: Profile, tmp_path: Path) -> None:
    """Its own log holds what it cosigned, so an older state file does not make it sign twice."""
    know_log(ben, "ours", profile.log.vkey)
    state = ben.home / "known-logs.json"
    early = state.read_bytes()
    first = asked(profile, tmp_path / "first")
    cosign_request(ben, asked(profile, tmp_path / "late"))
    state.write_bytes(early)
    with pytest.raises(WitnessRefused):
        cosign_request(ben, first)


def test_witnesses_that_collude(log: CustodyLog, tmp_path: Path) -> None:
    """One witness who signs anything does not make a quorum of two. Left: two who do."""
    fill(log, 5)
    log.close()
    with open_profile(tmp_path / "a") as one, open_profile(tmp_path / "b") as two:
        policy = all_of(one, two)
        note = SignedNote.parse(_reopened(log).checkpoint_at(4))
        lines = [witness_of(each).cosign(note, 1_700_000_000) for each in (one, two)]
    reached = []
    with _reopened(log) as again:
        for count in (1, 2):
            anchors = [
                Anchor(with_cosignatures(note, (line,)).encode(), "witness")
                for line in lines[:count]
            ]
            verdict = verify_log(again, anchors, witnesses=policy.keys)
            reached.append(verdict.anchors.reached(policy))
    assert reached == [0, 4]


def _reopened(log: CustodyLog) -> CustodyLog:
    return CustodyLog.open(log.path, LogKeys(bytes(range(32)), bytes(range(32, 64))))


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON entries BEGIN DELETE FROM anchors; END",
        "CREATE VIEW evil AS SELECT load_extension('evil')",
        "DROP TRIGGER entries_update",
        "CREATE TABLE evil (x)",
        "PRAGMA user_version = 99",
    ],
)
def test_a_hostile_log_file(log: CustodyLog, keys: LogKeys, statement: str) -> None:
    """Caught at opening: the schema must be ours to the letter. Left: defects of SQLite itself."""
    fill(log, 3)
    log.close()
    with closing(sqlite3.connect(log.path)) as connection:
        connection.execute(statement)
        connection.commit()
    with pytest.raises(CustodyTrouble):
        CustodyLog.open(log.path, keys)


def test_a_passphrase_guessed_from_the_log(profile: Profile, prepare: Prepare) -> None:
    """Nothing made from a passphrase stands in the log; only random keys have a hash there."""
    words = "a passphrase that could be guessed 1"
    prepare(passphrase=words, with_key=False).finish()
    entries = list(profile.log.entries())
    assert all(entry.key == "" for entry in entries)
    digest = sha256(words.encode()).hexdigest().encode()
    assert not any(digest in entry.body for entry in entries)


def test_power_lost_in_the_middle_of_an_entry(
    log: CustodyLog, keys: LogKeys, tmp_path: Path
) -> None:
    """What was acknowledged is there, what was not is gone. Left: disks that lie."""
    fill(log, 4)
    store, copy = log._store, tmp_path / "after"
    row = store.row(4)
    assert row is not None
    copy.mkdir()
    store._connection.execute("BEGIN IMMEDIATE")
    store.add_entry(row._replace(seq=5))
    for file in tmp_path.glob(f"{log.path.name}*"):
        (copy / file.name).write_bytes(file.read_bytes())
    store._connection.execute("ROLLBACK")
    verdict = judged(copy / log.path.name, keys)
    assert (verdict.internal.consistent, verdict.internal.size) == (True, 5)


def test_an_empty_checkpoint_anchors_nothing(log: CustodyLog, keys: LogKeys) -> None:
    """A checkpoint over no entries agrees with every log and says nothing of any."""
    note = sign_note(Checkpoint(log.vkey.name, 0, EMPTY_ROOT).text, log.vkey.name, keys.signer)
    log.close()
    verdict = judged(log.path, keys, [note.encode()])
    assert (verdict.anchors.up_to, verdict.anchors.mismatches) == (0, ())
    wrong = replace(Checkpoint(log.vkey.name, 0, EMPTY_ROOT), root=bytes(32))
    bad = sign_note(wrong.text, log.vkey.name, keys.signer).encode()
    assert judged(log.path, keys, [bad]).anchors.mismatches
