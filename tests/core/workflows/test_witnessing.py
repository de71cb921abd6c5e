"""Witnessing between two profiles, with files alone: given, taken in, and refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from casevault_gui.core.crypto.cosignatures import Witness, WitnessRequest
from casevault_gui.core.crypto.merkle import consistency_proof, root_of
from casevault_gui.core.crypto.notes import Checkpoint, SignedNote, sign_note, verify_checkpoint
from casevault_gui.core.crypto.trust_policy import EMPTY
from casevault_gui.core.custody.brackets import bracket_of
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.custody.proof import prove_entry
from casevault_gui.core.errors import (
    ContactExists,
    PolicyMalformed,
    ProfileDamaged,
    TransferRepeated,
    WitnessRefused,
    WitnessUnknown,
)
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.verify_custody import verify_custody
from casevault_gui.core.workflows.witness_trust import (
    know_log,
    known_logs,
    policy_of,
    set_policy,
    witness_of,
)
from casevault_gui.core.workflows.witnessing import (
    cosign_request,
    receive_cosignatures,
    request_cosignature,
)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Profile]:
    """Open the profile of a second office, which knows the first one's log."""
    with open_profile(tmp_path / "other") as opened:
        yield opened


@pytest.fixture
def knowing(profile: Profile, other: Profile) -> Profile:
    """Let the second office know the first one's log."""
    know_log(other, "first office", profile.log.vkey)
    return other


def asked(profile: Profile, folder: Path, name: str = "request", old: int | None = None) -> bytes:
    """Write a request and return its bytes."""
    request_cosignature(profile, folder / name, old)
    return (folder / name).read_bytes()


def trust(profile: Profile, *witnesses: Profile) -> None:
    """Ask for all of these witnesses."""
    names = [f"w{number}" for number in range(len(witnesses))]
    lines = [
        f"witness {name} {witness_of(each).vkey.text}"
        for name, each in zip(names, witnesses, strict=True)
    ]
    group = f"group all all {' '.join(names)}"
    set_policy(profile, "".join(f"{x}\n" for x in (*lines, group, "quorum all")).encode())


def last(profile: Profile) -> Entry:
    """Return the last entry."""
    return profile.log.entry(profile.log.size - 1)


def test_a_checkpoint_is_cosigned_and_anchors_the_log(
    profile: Profile, knowing: Profile, tmp_path: Path
) -> None:
    """Request, cosignature and import by files anchor the log, and meet the policy's quorum."""
    trust(profile, knowing)
    request = asked(profile, tmp_path)
    cosigned = cosign_request(knowing, request)
    [taken] = receive_cosignatures(profile, cosigned.answer)
    assert (taken.name, taken.size, taken.time) == ("w0", cosigned.checkpoint.size, cosigned.time)
    verdict = verify_custody(profile, report=ignore_progress, cancel=CancelToken())
    [match] = verdict.anchors.matches
    assert [each.key for each in match.cosigned] == [witness_of(knowing).vkey]
    assert verdict.anchors.up_to == verdict.anchors.reached(policy_of(profile)) == taken.size


def test_both_logs_tell_of_a_cosignature(
    profile: Profile, knowing: Profile, tmp_path: Path
) -> None:
    """The witness's log holds the checkpoint it cosigned; the other log the cosignature it got."""
    trust(profile, knowing)
    cosigned = cosign_request(knowing, asked(profile, tmp_path))
    given = last(knowing)
    assert (given.type, given.phase) == ("cosigned", Phase.DONE)
    note = str(given.more["note"]).encode()
    assert verify_checkpoint(note, profile.log.vkey) == cosigned.checkpoint
    receive_cosignatures(profile, cosigned.answer)
    taken = last(profile)
    assert (taken.type, taken.more["cosignature"]) == ("cosignature_received", cosigned.line.line)


def test_a_log_goes_on_from_what_its_witness_saw(
    profile: Profile, knowing: Profile, tmp_path: Path
) -> None:
    """The second request proves that it goes on from the first, which it knows by itself."""
    trust(profile, knowing)
    receive_cosignatures(profile, cosign_request(knowing, asked(profile, tmp_path)).answer)
    second = asked(profile, tmp_path, "second")
    first = WitnessRequest.parse((tmp_path / "request").read_bytes())
    size = Checkpoint.parse(first.note.text).size
    assert WitnessRequest.parse(second).old_size == size
    assert cosign_request(knowing, second).checkpoint.size > size


def test_what_was_seen_is_stored_before_it_is_signed(
    profile: Profile, knowing: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A witness that dies while signing has stored what it was about to sign."""

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Witness, "cosign", dies)
    request = asked(profile, tmp_path)
    with pytest.raises(KeyboardInterrupt):
        cosign_request(knowing, request)
    [log] = known_logs(knowing).all()
    assert log.note == WitnessRequest.parse(request).note.encode()
    assert last(knowing).phase is Phase.FAILED


def refused(witness: Profile, request: bytes) -> tuple[str, Entry]:
    """Return why a witness refuses, and the entry it leaves."""
    before = known_logs(witness).all()
    with pytest.raises(WitnessRefused) as caught:
        cosign_request(witness, request)
    assert known_logs(witness).all() == before
    return str(caught.value.facts["problem"]), last(witness)


def test_an_unknown_log_is_not_cosigned(profile: Profile, other: Profile, tmp_path: Path) -> None:
    """A log that the witness does not know by its key is refused, and the refusal logged."""
    problem, entry = refused(other, asked(profile, tmp_path))
    assert (problem, entry.phase, entry.reason) == ("unknown", Phase.REFUSED, "CV-C14")


def test_a_checkpoint_the_log_did_not_sign_is_not_cosigned(
    profile: Profile, knowing: Profile
) -> None:
    """A stranger's signature under the log's name is refused, and the note kept."""
    text = Checkpoint(profile.log.vkey.name, 5, bytes(32)).text
    forged = sign_note(text, profile.log.vkey.name, knowing.log._signer)
    problem, entry = refused(knowing, WitnessRequest(0, (), forged).encode())
    assert (problem, entry.more["note"]) == ("signature", forged.encode().decode())


def test_a_rolled_back_log_is_not_cosigned(
    profile: Profile, knowing: Profile, tmp_path: Path
) -> None:
    """Fewer entries than the witness has seen are refused, both notes kept, the size told."""
    early = asked(profile, tmp_path)
    late = asked(profile, tmp_path, "late")
    cosign_request(knowing, late)
    problem, entry = refused(knowing, early)
    assert problem == "rollback"
    assert entry.more["seen"] == WitnessRequest.parse(late).note.encode().decode()
    assert entry.more["note"] == WitnessRequest.parse(early).note.encode().decode()


def test_a_forked_log_is_not_cosigned(profile: Profile, knowing: Profile, tmp_path: Path) -> None:
    """Another history of the same size or a larger one is refused, both notes kept as proof."""
    cosign_request(knowing, asked(profile, tmp_path))
    [log] = known_logs(knowing).all()
    assert log.seen is not None
    size, key = log.seen.size, profile.log._signer
    leaves = [bytes([number]) * 32 for number in range(size + 3)]
    for wanted in (size, size + 3):
        twin = Checkpoint(log.key.name, wanted, root_of(leaves[:wanted]))
        proof = tuple(consistency_proof(size, wanted, leaves))
        note = sign_note(twin.text, log.key.name, key)
        problem, entry = refused(knowing, WitnessRequest(size, proof, note).encode())
        assert problem == "fork"
        for name in ("note", "seen"):
            assert verify_checkpoint(str(entry.more[name]).encode(), log.key).size >= size


def test_a_proof_from_elsewhere_is_refused_with_the_size_seen(
    profile: Profile, knowing: Profile, tmp_path: Path
) -> None:
    """A request that begins at another size learns at which; a request with that size passes."""
    cosign_request(knowing, asked(profile, tmp_path))
    late = asked(profile, tmp_path, "late", old=1)
    with pytest.raises(WitnessRefused) as caught:
        cosign_request(knowing, late)
    assert caught.value.facts["problem"] == "old"
    seen = caught.value.facts["size"]
    assert isinstance(seen, int)
    cosign_request(knowing, asked(profile, tmp_path, "again", old=seen))


@pytest.mark.parametrize(
    "data", [b"", b"old 0\n\nnothing", b"old 0\n\na\n1\nb\n\n\xe2\x80\x94 a b\n"]
)
def test_no_request_leaves_no_entry(knowing: Profile, data: bytes) -> None:
    """What is no request at all is refused without an entry: it says nothing about any log."""
    size = knowing.log.size
    with pytest.raises(WitnessRefused) as caught:
        cosign_request(knowing, data)
    assert (caught.value.facts["problem"], knowing.log.size) == ("form", size)


def test_a_witness_whose_state_was_put_back_still_knows(
    profile: Profile, knowing: Profile, tmp_path: Path
) -> None:
    """An older state file does not make the witness sign a rollback: its log knows better."""
    early = asked(profile, tmp_path)
    cosign_request(knowing, early)
    state = knowing.home / "known-logs.json"
    old = state.read_bytes()
    size = Checkpoint.parse(WitnessRequest.parse(early).note.text).size
    cosign_request(knowing, asked(profile, tmp_path, "late", old=size))
    state.write_bytes(old)
    assert refused(knowing, early)[0] == "rollback"


def test_an_altered_state_is_damage(profile: Profile, knowing: Profile, tmp_path: Path) -> None:
    """Who can write the witness's state but not open the profile cannot change what was seen."""
    cosign_request(knowing, asked(profile, tmp_path))
    state = knowing.home / "known-logs.json"
    state.write_bytes(state.read_bytes().replace(b"first office", b"other office"))
    with pytest.raises(ProfileDamaged):
        cosign_request(knowing, asked(profile, tmp_path, "late"))


def test_another_key_cannot_take_a_known_name(profile: Profile, knowing: Profile) -> None:
    """A log is known once, and a name stands for one log."""
    with pytest.raises(ContactExists):
        know_log(knowing, "again", profile.log.vkey)
    with pytest.raises(ContactExists):
        know_log(knowing, "first office", knowing.log.vkey)


def test_a_cosignature_by_an_unknown_witness_is_not_taken_in(
    profile: Profile, knowing: Profile, tmp_path: Path
) -> None:
    """Without the witness's key a cosignature says nothing; with the key given, it is taken in."""
    cosigned = cosign_request(knowing, asked(profile, tmp_path))
    size = profile.log.size
    with pytest.raises(WitnessUnknown) as caught:
        receive_cosignatures(profile, cosigned.answer)
    assert (caught.value.facts["problem"], profile.log.size) == ("unknown", size)
    [taken] = receive_cosignatures(profile, cosigned.answer, (witness_of(knowing).vkey,))
    assert taken.name == witness_of(knowing).vkey.name
    verdict = verify_custody(profile, report=ignore_progress, cancel=CancelToken())
    assert [len(match.cosigned) for match in verdict.anchors.matches] == [1]
    assert verdict.anchors.reached(EMPTY) == 0


def test_a_cosignature_counts_once(profile: Profile, knowing: Profile, tmp_path: Path) -> None:
    """The same answer a second time is refused, naming the entry that holds it."""
    trust(profile, knowing)
    cosigned = cosign_request(knowing, asked(profile, tmp_path))
    receive_cosignatures(profile, cosigned.answer)
    seq = last(profile).seq
    with pytest.raises(TransferRepeated) as caught:
        receive_cosignatures(profile, cosigned.answer)
    assert caught.value.facts["seq"] == seq


def test_a_cosignature_of_nothing_this_log_gave_out_is_refused(
    profile: Profile, knowing: Profile, tmp_path: Path
) -> None:
    """A cosignature of a checkpoint of another log fits none of this one."""
    trust(profile, knowing)
    asked(profile, tmp_path)
    note = SignedNote.parse(knowing.log.checkpoint_at())
    line = witness_of(knowing).cosign(note, 1)
    with pytest.raises(WitnessUnknown) as caught:
        receive_cosignatures(profile, f"{line.line}\n".encode())
    assert caught.value.facts["problem"] == "checkpoint"


def test_a_whole_cosigned_checkpoint_is_taken_in(
    profile: Profile, knowing: Profile, tmp_path: Path
) -> None:
    """A checkpoint with its cosignature behind it needs no request to be fitted to."""
    trust(profile, knowing)
    request = WitnessRequest.parse(asked(profile, tmp_path))
    answer = cosign_request(knowing, request.encode()).answer
    [taken] = receive_cosignatures(profile, request.note.encode() + answer)
    assert taken.size == Checkpoint.parse(request.note.text).size


def test_cosignatures_place_an_entry_in_time(
    profile: Profile, knowing: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An entry between two cosignatures is not before the first and not after the second."""
    trust(profile, knowing)
    seqs = []
    for number, when in enumerate((1_700_000_000, 1_800_000_000)):
        monkeypatch.setattr("time.time", lambda when=when: when)
        answer = cosign_request(knowing, asked(profile, tmp_path, f"r{number}")).answer
        receive_cosignatures(profile, answer)
        seqs.append(profile.log.append(Draft(type=EntryType.NOTE_ADDED, why="here")).seq)
    verdict = verify_custody(profile, report=ignore_progress, cancel=CancelToken())
    found = [bracket_of(profile.log, seq, verdict.anchors.matches) for seq in (0, *seqs)]
    times = [
        tuple(None if bound is None else bound.cosignature.time for bound in each)
        for each in ((one.not_before, one.not_after) for one in found)
    ]
    assert times == [
        (None, 1_700_000_000),
        (1_700_000_000, 1_800_000_000),
        (1_800_000_000, None),
    ]
    # One entry's proof says the same, and who saw it, without verifying the whole log.
    proofs = [prove_entry(profile.log, seq) for seq in (0, *seqs)]
    assert [proof.bracket for proof in proofs] == found
    assert [bool(proof.seen_by) for proof in proofs] == [True, True, False]


def test_two_witnesses_are_asked_for_and_two_must_sign(
    profile: Profile, knowing: Profile, tmp_path: Path
) -> None:
    """With a policy of two, one cosignature is an anchor but not the quorum."""
    with open_profile(tmp_path / "third") as third:
        know_log(third, "first office", profile.log.vkey)
        trust(profile, knowing, third)
        request, reached = asked(profile, tmp_path), list[int]()
        for witness in (knowing, third):
            receive_cosignatures(profile, cosign_request(witness, request).answer)
            verdict = verify_custody(profile, report=ignore_progress, cancel=CancelToken())
            reached.append(verdict.anchors.reached(policy_of(profile)))
    assert reached == [0, Checkpoint.parse(WitnessRequest.parse(request).note.text).size]


def test_a_wrong_policy_leaves_the_one_in_force(profile: Profile, knowing: Profile) -> None:
    """A policy that breaks a rule is not taken over, and leaves no entry."""
    trust(profile, knowing)
    before, size = policy_of(profile), profile.log.size
    with pytest.raises(PolicyMalformed):
        set_policy(profile, b"quorum nobody\n")
    assert (policy_of(profile), profile.log.size) == (before, size)
