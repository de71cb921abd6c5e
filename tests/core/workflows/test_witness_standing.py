"""Where a log stands with its witnesses: who signed what last, and how far a quorum goes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.errors import WitnessRefused
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.witness_standing import (
    evidence_of,
    reached,
    refusals,
    refusals_of,
    standings,
)
from casevault_gui.core.workflows.witness_trust import know_log, policy_of, set_policy, witness_of
from casevault_gui.core.workflows.witnessing import (
    cosign_request,
    receive_cosignatures,
    request_cosignature,
)


@pytest.fixture
def witnesses(profile: Profile, tmp_path: Path) -> Iterator[list[Profile]]:
    """Open two profiles that know the log; the policy asks for both."""
    with ExitStack() as stack:
        opened = [stack.enter_context(open_profile(tmp_path / name)) for name in ("ben", "cy")]
        lines = []
        for name, each in zip(("ben", "cy"), opened, strict=True):
            know_log(each, "first office", profile.log.vkey)
            lines.append(f"witness {name} {witness_of(each).vkey.text}\n")
        set_policy(profile, "".join((*lines, "group both all ben cy\nquorum both\n")).encode())
        yield opened


def sign(profile: Profile, witness: Profile, folder: Path, name: str) -> int:
    """Have the log signed as it is; return how many entries that covers."""
    old = {each.key.public: each.size for each in standings(profile)}
    key = witness_of(witness).vkey
    request_cosignature(profile, folder / name, old.get(key.public, 0))
    answer = cosign_request(witness, (folder / name).read_bytes()).answer
    [taken] = receive_cosignatures(profile, answer, (key,))
    return taken.size


def test_each_witness_stands_with_what_it_signed_last(
    profile: Profile, witnesses: list[Profile], tmp_path: Path
) -> None:
    """Those of the policy come in its order, also who signed nothing; the last signature counts."""
    ben, _ = witnesses
    sign(profile, ben, tmp_path, "1")
    size = sign(profile, ben, tmp_path, "2")
    found = standings(profile)
    assert [(each.name, each.trusted, each.size) for each in found] == [
        ("ben", True, size),
        ("cy", True, 0),
    ]
    assert found[0].seq == profile.log.size - 1
    assert found[1].seq is None


def test_who_is_not_in_the_policy_is_told_apart(
    profile: Profile, witnesses: list[Profile], tmp_path: Path
) -> None:
    """A witness that was given for one answer stands behind the others, not trusted."""
    ben, _ = witnesses
    set_policy(profile, b"quorum none\n")
    size = sign(profile, ben, tmp_path, "1")
    [found] = standings(profile)
    assert (found.trusted, found.size, found.key) == (False, size, witness_of(ben).vkey)


def test_a_signature_that_does_not_verify_does_not_count(
    profile: Profile, witnesses: list[Profile], tmp_path: Path
) -> None:
    """An entry that claims more than was signed is passed over for the one before."""
    ben, _ = witnesses
    size = sign(profile, ben, tmp_path, "1")
    true = profile.log.entry(profile.log.size - 1)
    more = {**true.more, "size": size + 1}
    profile.log.append(Draft(type=EntryType.COSIGNATURE_RECEIVED, more=more))
    assert standings(profile)[0].size == size
    assert standings(profile)[0].seq == true.seq


def test_a_quorum_goes_as_far_as_its_last_member(
    profile: Profile, witnesses: list[Profile], tmp_path: Path
) -> None:
    """Of two that are asked for the one who signed less decides; one alone is no quorum."""
    ben, cy = witnesses
    policy = policy_of(profile)
    less = sign(profile, ben, tmp_path, "1")
    assert reached(policy, standings(profile)) == 0
    assert sign(profile, cy, tmp_path, "2") > less
    assert reached(policy, standings(profile)) == less
    set_policy(profile, b"quorum none\n")
    assert reached(policy_of(profile), standings(profile)) == 0


def test_refusals_come_newest_first_with_both_notes(
    profile: Profile, witnesses: list[Profile], tmp_path: Path
) -> None:
    """What was refused names the log as it is known, why, and what was seen of it."""
    ben, _ = witnesses
    for name in ("early", "late"):
        request_cosignature(profile, tmp_path / name, 0)
    seen = cosign_request(ben, (tmp_path / "late").read_bytes())
    for name in ("early", "late"):
        with pytest.raises(WitnessRefused):
            cosign_request(ben, (tmp_path / name).read_bytes())
    newest, first = refusals(refusals_of(ben.log))
    assert (newest.problem, first.problem) == ("old", "rollback")
    assert first.name == "first office"
    kept = evidence_of(ben.log, first)
    assert int(kept.note.split("\n")[1]) < seen.checkpoint.size
    assert kept.seen.startswith(seen.checkpoint.text)
