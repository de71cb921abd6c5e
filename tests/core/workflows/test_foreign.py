"""Other people's logs: kept when they arrive, verified, and told as one story."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from casevault_gui.core.crypto.notes import Checkpoint, sign_note
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.extract import CustodyExtract, ExtractVerdict, verify_extract
from casevault_gui.core.custody.foreign import JudgedExtracts
from casevault_gui.core.custody.story import ActGroup
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.foreign import (
    KEPT,
    foreign_acts,
    keep_extract,
    known_foreign_logs,
    store_of,
    story_of,
)
from casevault_gui.core.workflows.hand_over import import_receipt, read_receipt
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.review import open_review
from tests.core.workflows.conftest import Done, Seal
from tests.core.workflows.handing import offer, receive

PACKAGE = ObjectRef("package", "case.cvx", 1, "", "0f" * 16)


@pytest.fixture
def done(seal: Seal) -> Done:
    """Seal a package in the first profile."""
    return seal()


def kept(profile: Profile) -> list[Entry]:
    """Return the entries that say something was kept."""
    return [entry for entry in profile.log.entries() if entry.why == KEPT]


def test_a_packages_custody_entries_are_kept_at_opening(
    profile: Profile, ben: Profile, done: Done
) -> None:
    """Opening another's package keeps what its log says of the case, once, and logs it."""
    for _ in range(2):
        open_review(ben, done.sealed.path, KeyCredential(done.key)).close()
    [log] = known_foreign_logs(ben)
    assert (log.origin, log.holds) == (profile.log.vkey.name, True)
    assert {entry.type for entry in log.entries.values()} >= {"created", "key_generated"}
    assert [entry.phase.value for entry in kept(ben)] == ["intent", "done"]
    assert kept(ben)[1].more["log"] == profile.log.vkey.name


def test_ones_own_package_leaves_nothing(profile: Profile, done: Done) -> None:
    """Our own entries in our own package are no foreign log."""
    open_review(profile, done.sealed.path, KeyCredential(done.key)).close()
    assert known_foreign_logs(profile) == ()
    assert kept(profile) == []


def test_what_is_kept_is_sealed(ben: Profile, done: Done) -> None:
    """No name in it lies readable on the disk."""
    open_review(ben, done.sealed.path, KeyCredential(done.key)).close()
    [file] = (ben.home / "foreign-logs").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert b"case.cvx" not in file.read_bytes()
    file.write_bytes(file.read_bytes()[:-1])
    [log] = known_foreign_logs(ben)
    assert (log.holds, log.problems) == (False, ["file"])


def extract_with(profile: Profile, **parts: bytes) -> CustodyExtract:
    """Return the extract of the first profile's case, some parts replaced."""
    return replace(profile.log.extract(case="2026-1"), **parts)


def test_an_extract_that_does_not_hold_is_kept_as_such(
    profile: Profile, ben: Profile, done: Done
) -> None:
    """An altered extract is kept as evidence; it fails each time it is looked at."""
    del done
    bad = extract_with(profile, checkpoint=ben.log.checkpoint_at())
    found = keep_extract(ben, bad, "a stick", PACKAGE)
    assert found is not None
    assert (found.verdict, found.problem) == (None, "CV-C07")
    [log] = known_foreign_logs(ben)
    assert (log.holds, log.problems, log.places) == (False, ["CV-C07"], ["a stick"])
    assert kept(ben)[-1].more == {"holds": False, "problem": "CV-C07"}


def test_two_histories_of_a_foreign_log_are_found(
    profile: Profile, ben: Profile, done: Done
) -> None:
    """Two checkpoints of one size with different roots, in two packages, are a fork."""
    del done
    good = extract_with(profile)
    keep_extract(ben, good, "first", PACKAGE)
    size = profile.log.size
    twin = Checkpoint(profile.log.vkey.name, size, bytes(32))
    note = sign_note(twin.text, twin.origin, profile.log._signer).encode()
    keep_extract(ben, CustodyExtract(b"", b"", note, good.vkey), "second", PACKAGE)
    [log] = known_foreign_logs(ben)
    assert (log.problems, sorted(log.places)) == (["fork"], ["first", "second"])


def test_a_case_is_one_story_across_logs(profile: Profile, ben: Profile, done: Done) -> None:
    """After a hand-over both sides see sealing, offer, arrival and receipt, in order of time."""
    made = offer(profile, done.sealed.path)
    answered = receive(ben, made.file, done.sealed.path)
    import_receipt(profile, read_receipt(answered.file))
    story = [
        (line.own, line.entry.type)
        for line in story_of(profile, "2026-1")
        if line.entry.phase.value == "done"
    ]
    order = [story.index(each) for each in ((True, "created"), (True, "transfer_offered"))]
    order += [story.index(each) for each in ((False, "received"), (True, "receipt_imported"))]
    assert order == sorted(order)
    theirs = [(line.own, line.entry.type) for line in story_of(ben, "2026-1")]
    assert (False, "transfer_offered") in theirs
    assert (True, "received") in theirs
    assert story_of(ben, "another case") == ()


def test_a_logs_own_order_outweighs_its_clock(profile: Profile, ben: Profile, done: Done) -> None:
    """Entries of one log never change places in the story, whatever their times say."""
    made = offer(profile, done.sealed.path)
    receive(ben, made.file, done.sealed.path)
    for log in (profile.log.vkey.name, ben.log.vkey.name):
        seqs = [line.entry.seq for line in story_of(ben, "2026-1") if line.entry.log == log]
        assert seqs == sorted(seqs) != []


def test_a_folder_that_cannot_be_written_does_not_stop_the_review(ben: Profile, done: Done) -> None:
    """Where nothing can be kept, the package opens all the same, and the log says it failed."""
    Path(ben.home / "foreign-logs").write_text("in the way")
    open_review(ben, done.sealed.path, KeyCredential(done.key)).close()
    assert [entry.phase.value for entry in kept(ben)] == ["intent", "failed"]
    assert list(store_of(ben).all()) == []


def test_other_logs_tell_their_acts_of_a_case_or_package(
    profile: Profile, ben: Profile, done: Done
) -> None:
    """After a hand-over each side has the other's acts, by case and by package, and none else."""
    made = offer(profile, done.sealed.path)
    answered = receive(ben, made.file, done.sealed.path)
    import_receipt(profile, read_receipt(answered.file))
    package = made.entry.objects[0].package
    for wanted in ({"case": "2026-1"}, {"package": package}):
        [theirs] = foreign_acts(profile, **wanted)
        assert [(act.type, act.log, act.holds) for act in theirs] == [
            ("received", ben.log.vkey.name, True)
        ]
        [givers] = foreign_acts(ben, **wanted)
        assert {act.type for act in givers} >= {"created", "transfer_offered"}
        assert {act.group for act in givers} == {ActGroup.OTHERS}
    assert foreign_acts(profile, case="another") == ()
    assert foreign_acts(profile, package="0f" * 16) == ()


def watched(monkeypatch: pytest.MonkeyPatch) -> list[CustodyExtract]:
    """Return the extracts that are verified from now on."""
    judged: list[CustodyExtract] = []

    def judge(extract: CustodyExtract) -> ExtractVerdict:
        judged.append(extract)
        return verify_extract(extract)

    monkeypatch.setattr(f"{JudgedExtracts.__module__}.verify_extract", judge)
    return judged


def test_what_was_verified_is_not_verified_twice_unless_it_changed(
    profile: Profile, ben: Profile, done: Done, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The very same bytes give the same answer at once; other bytes are judged anew."""
    del done
    keep_extract(ben, extract_with(profile), "a stick", PACKAGE)
    [log] = known_foreign_logs(ben)
    judged = watched(monkeypatch)
    assert known_foreign_logs(ben) == (log,)
    assert judged == []
    bad = extract_with(profile, checkpoint=ben.log.checkpoint_at())
    store_of(ben).keep(bad, "another stick")
    assert {found.holds for found in known_foreign_logs(ben)} == {True, False}
    assert judged == [bad]


def test_verdicts_are_forgotten_before_they_fill_the_memory(
    profile: Profile, done: Done, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beyond so many entries the oldest verdict is dropped, and made again when asked for."""
    del done
    good, bad = extract_with(profile), extract_with(profile, vkey=b"")
    calls = watched(monkeypatch)
    judged = JudgedExtracts(most_entries=1)
    assert [judged.judge(bad), judged.judge(bad)] == ["CV-C07", "CV-C07"]
    judged.judge(good)
    judged.judge(bad)
    assert calls == [bad, good, bad]
