"""Sealing: log, write, verify, release, name; and what is left when it does not end well."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.errors import (
    Cancelled,
    CustodyTrouble,
    KeyNotProven,
    KeyOnSameVolume,
    LogInUse,
    NoSlotForCredential,
    SourceEmpty,
    SourceHoldsProfile,
    TargetExists,
    TargetInsideSource,
    UnfinishedExists,
)
from casevault_gui.core.model import Outcome
from casevault_gui.core.progress import CancelToken, Progress, Stage, ignore_progress
from casevault_gui.core.workflows.jobs import Journal
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recover import interrupted
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest, check_request

if TYPE_CHECKING:
    from tests.core.workflows.conftest import Prepare, Seal


def told(profile: Profile) -> list[tuple[str, str]]:
    """Return type and phase of every entry."""
    return [(entry.type, entry.phase.value) for entry in profile.log.entries()]


def test_a_package_is_named_only_after_its_key_is_proven(prepare: Prepare, tmp_path: Path) -> None:
    """Until somebody demonstrably has the key, the package keeps its unfinished name."""
    prepared = prepare()
    target = tmp_path / "case.cvx"
    assert not target.exists()
    assert prepared.partial.exists()
    with pytest.raises(KeyNotProven):
        prepared.finish()
    release = prepared.release
    assert release is not None
    key = release.show()
    assert not release.prove_retyped("xxxx")
    assert not release.proven
    assert release.prove_retyped(key.groups[-1].upper())
    sealed = prepared.finish()
    assert target.exists()
    assert not prepared.partial.exists()
    assert sealed.outcome is Outcome.COMPLETE
    assert sealed.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert sealed.key_places == ("retyped",)


def test_every_step_with_the_key_is_logged_before_it_happens(seal: Seal, profile: Profile) -> None:
    """The log holds intent and end of each step, in their order, with the key's hash."""
    done = seal()
    assert told(profile) == [
        ("log_created", "done"),
        ("created", "intent"),
        ("key_generated", "intent"),
        ("key_generated", "done"),
        ("key_shown", "intent"),
        ("key_shown", "done"),
        ("key_tested", "intent"),
        ("key_tested", "done"),
        ("created", "done"),
    ]
    fingerprint = hashlib.sha256(done.key.raw).hexdigest()
    keyed = [entry.key for entry in profile.log.entries() if entry.type.startswith("key_")]
    assert set(keyed) == {fingerprint}


def test_a_key_is_not_shown_when_the_log_cannot_say_so(prepare: Prepare, profile: Profile) -> None:
    """If the entry cannot be made durable, nothing is revealed."""
    prepared = prepare()
    release = prepared.release
    assert release is not None
    other = sqlite3.connect(profile.log.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(CustodyTrouble):
        release.show()
    other.execute("ROLLBACK")
    other.close()
    assert "key_shown" not in [kind for kind, _ in told(profile)]


def test_cancelling_leaves_nothing_but_an_entry(
    prepare: Prepare, profile: Profile, tmp_path: Path
) -> None:
    """A cancelled seal removes its unfinished file and its journal; the log says refused."""
    token = CancelToken()

    def report(progress: Progress) -> None:
        if progress.stage is Stage.VERIFY:
            token.cancel()

    with pytest.raises(Cancelled):
        prepare(report=report, cancel=token)
    assert [path.name for path in tmp_path.glob("case*")] == []
    assert interrupted(profile) == ()
    assert told(profile)[-1] == ("created", "refused")
    assert list(profile.log.unresolved()) == []


def test_discarding_removes_the_package(prepare: Prepare, profile: Profile, tmp_path: Path) -> None:
    """A package whose key nobody took is removed and the log says why."""
    prepare().discard("person closed the dialog")
    assert list(tmp_path.glob("case*")) == []
    assert told(profile)[-1] == ("created", "refused")


def test_nothing_that_exists_is_replaced(prepare: Prepare, tmp_path: Path) -> None:
    """A target, or an unfinished package, that is there already stops the sealing untouched."""
    target = tmp_path / "case.cvx"
    target.write_bytes(b"theirs")
    with pytest.raises(TargetExists):
        prepare()
    target.unlink()
    unfinished = tmp_path / "case.cvx.partial"
    unfinished.write_bytes(b"theirs")
    with pytest.raises(UnfinishedExists):
        prepare()
    assert unfinished.read_bytes() == b"theirs"


def test_a_package_may_bear_any_name_the_system_takes(prepare: Prepare, tmp_path: Path) -> None:
    """A name that is no UTF-8, or holds what JSON and URLs escape, is sealed, journalled, found."""
    for name in (os.fsdecode(b"caf\xe9.cvx"), 'a "%41" \\ \n.cvx'):
        prepared = prepare(name, passphrase="a long passphrase", with_key=False)
        (job,) = Journal(tmp_path / "home").jobs()
        assert job.target == str(tmp_path / name)
        assert prepared.finish().path == tmp_path / name
        assert (tmp_path / name).exists()


def test_an_unfinished_package_of_another_run_survives_every_refusal(
    prepare: Prepare, tmp_path: Path
) -> None:
    """Refused for another reason, or stopped at once, a run removes nothing it did not write."""
    unfinished = tmp_path / "case.cvx.partial"
    unfinished.write_bytes(b"theirs")
    (tmp_path / "case.cvx").write_bytes(b"also theirs")
    with pytest.raises(TargetExists):
        prepare()
    with pytest.raises(NoSlotForCredential):
        prepare(with_key=False)
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        prepare(cancel=stopped)
    assert unfinished.read_bytes() == b"theirs"


def test_a_target_that_appears_meanwhile_is_not_replaced(prepare: Prepare, tmp_path: Path) -> None:
    """If another file takes the name meanwhile, naming is refused and may be tried again."""
    prepared = prepare()
    assert prepared.release is not None
    prepared.release.prove_retyped(prepared.release.show().groups[-1])
    (tmp_path / "case.cvx").write_bytes(b"theirs")
    with pytest.raises(TargetExists):
        prepared.finish()
    (tmp_path / "case.cvx").unlink()
    assert prepared.finish().path.exists()


def test_bad_requests_are_refused(profile: Profile, evidence: Path, tmp_path: Path) -> None:
    """Target inside the source, nothing to seal, and no credential each have their own error."""

    def request(**changes: object) -> SealRequest:
        values: dict[str, object] = {
            "sources": (evidence,),
            "target": tmp_path / "x.cvx",
            "record": CaseRecord(reference="1"),
        }
        return SealRequest(**{**values, **changes})  # type: ignore[arg-type]

    empty = tmp_path / "nothing"
    empty.mkdir()
    for changes, error in (
        ({"target": evidence / "x.cvx"}, TargetInsideSource),
        ({"sources": (empty,)}, SourceEmpty),
        ({"with_key": False}, NoSlotForCredential),
    ):
        with pytest.raises(error):
            prepare_package(
                profile, request(**changes), report=ignore_progress, cancel=CancelToken()
            )


def test_a_passphrase_alone_needs_no_key(prepare: Prepare) -> None:
    """A package sealed to a passphrase only has no key to release."""
    prepared = prepare(passphrase="a long passphrase", with_key=False)
    assert prepared.release is None
    sealed = prepared.finish()
    assert sealed.opens_with == ("passphrase",)
    assert sealed.fingerprint == ""


def test_a_key_file_on_the_packages_volume_is_refused(prepare: Prepare, tmp_path: Path) -> None:
    """A key does not travel with its package unless somebody insists."""
    release = prepare().release
    assert release is not None
    with pytest.raises(KeyOnSameVolume):
        release.save_to_file(tmp_path / "key.txt")
    assert not release.proven
    release.save_to_file(tmp_path / "key.txt", same_volume_ok=True)
    assert release.proofs == {"file"}
    assert (tmp_path / "key.txt").stat().st_mode & 0o777 == 0o600


def test_the_profile_s_own_secrets_are_never_sealed(
    profile: Profile, evidence: Path, tmp_path: Path
) -> None:
    """A source around the profile, a link to it on the way, or a file within it, is refused."""
    (tmp_path / "lane").symlink_to(profile.home.parent)
    elsewhere = tmp_path.parent / f"{tmp_path.name}.cvx"
    for source in (
        tmp_path,
        tmp_path / "lane" / profile.home.name,
        profile.home / "log-keys.json",
        profile.home.parent,
    ):
        request = SealRequest(
            sources=(evidence, source), target=elsewhere, record=CaseRecord(reference="1")
        )
        with pytest.raises(SourceHoldsProfile):
            prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())
        assert not elsewhere.exists()


def test_preflight_tells_what_sealing_would_meet(evidence: Path, tmp_path: Path) -> None:
    """The findings come with totals and change nothing."""
    request = SealRequest(
        sources=(evidence,), target=tmp_path / "x.cvx", record=CaseRecord(reference="1")
    )
    home = tmp_path / "home"
    found = check_request(request, home=home, report=ignore_progress, cancel=CancelToken())
    assert (found.files, found.total_bytes) == (3, 100_005)
    assert not found.blocked
    assert not (tmp_path / "x.cvx").exists()


def test_one_program_at_a_time(profile: Profile) -> None:
    """A second program is told who has the profile open."""
    with pytest.raises(LogInUse) as caught:
        open_profile(profile.home)
    assert caught.value.facts["pid"]
