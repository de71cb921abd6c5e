"""Watching over sealed packages without a key: what is whole, changed, damaged, missing, due."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import (
    Cancelled,
    FixityReportInvalid,
    FixityWorkersLost,
    PlaceUnreachable,
)
from casevault_gui.core.fixity.register import FixityReport, State, not_sound, overdue
from casevault_gui.core.progress import CancelToken, Progress, ignore_progress
from casevault_gui.core.workflows.copying import copy_package
from casevault_gui.core.workflows.fixity import FixityDone, check_fixity, side_by_side
from casevault_gui.core.workflows.fixity_check import look_at
from casevault_gui.core.workflows.fixity_store import Candidate, candidates
from casevault_gui.core.workflows.fixity_workers import processes
from casevault_gui.core.workflows.profile import Profile
from tests.core.workflows.conftest import Seal

Check = Callable[..., FixityDone]
ALWAYS = "2100-01-01T00:00:00Z"


@pytest.fixture
def store(tmp_path: Path, seal: Seal) -> Path:
    """Seal three packages into a folder with one below it."""
    folder = tmp_path / "store"
    (folder / "2026").mkdir(parents=True)
    for name in ("store/a.cvx", "store/b.cvx", "store/2026/c.cvx"):
        seal(name)
    return folder


@pytest.fixture
def check(profile: Profile, store: Path, tmp_path: Path) -> Check:
    """Return a function that checks the folder."""

    def run(**more: object) -> FixityDone:
        usual: dict[str, object] = {"report": ignore_progress, "cancel": CancelToken(), **more}
        target = tmp_path / "fixity.jsonl"
        return check_fixity(profile, str(store), target, **usual)  # type: ignore[arg-type]

    return run


def counts(done: FixityDone) -> dict[str, int]:
    """Return how many there are of each state that there is."""
    return {state.value: count for state, count in done.counts.items() if count}


def test_what_the_log_knows_is_held(check: Check, profile: Profile, tmp_path: Path) -> None:
    """Packages that this profile sealed are compared with its log; the log hears of the run."""
    done = check()
    assert counts(done) == {"held": 3}
    intent, end = profile.log.find(kind=EntryType.VERIFIED)
    assert (intent.phase, end.phase) == (Phase.INTENT, Phase.DONE)
    assert (end.more["held"], end.more["report_sha256"]) == (3, done.sha256)
    report = FixityReport.read(tmp_path / "fixity.jsonl")
    assert set(report.latest) == {"a.cvx", "b.cvx", "2026/c.cvx"}
    assert {each.known for each in report.latest.values()} == {"log"}
    assert (tmp_path / "fixity.jsonl").stat().st_mode & 0o777 == 0o600


def test_every_kind_of_trouble_is_told_apart(check: Check, profile: Profile, store: Path) -> None:
    """A flipped bit is a change, a cut and a torn header are damage, a removed file is missing."""
    check()
    flip(store / "a.cvx", 3000)
    os.truncate(store / "b.cvx", (store / "b.cvx").stat().st_size - 1)
    gone = look_at(str(store / "2026" / "c.cvx"))
    (store / "2026" / "c.cvx").unlink()
    done = check()
    assert counts(done) == {"changed": 1, "damaged": 1, "missing": 1}
    found = {each.path: each for each in done.troubled}
    assert found["b.cvx"].problem == "CV-P07"
    assert found["2026/c.cvx"].state is State.MISSING
    assert found["2026/c.cvx"].expected == gone.sha256
    failed = list(profile.log.find(kind=EntryType.VERIFIED, phase=Phase.FAILED.value))
    assert sorted(entry.reason for entry in failed) == ["CV-P07", "changed", "missing"]
    # Missing is said once; what is still wrong is said again.
    assert counts(check()) == {"changed": 1, "damaged": 1}


def test_another_package_under_the_same_name_is_a_change(check: Check, store: Path) -> None:
    """It is whole and the log knows it, but it is not what lay there before."""
    check()
    (store / "a.cvx").write_bytes((store / "b.cvx").read_bytes())
    assert counts(check()) == {"held": 2, "changed": 1}


def test_what_was_never_sound_is_always_overdue(check: Check, store: Path, tmp_path: Path) -> None:
    """A package that was damaged when it was first seen has no day on which it was good."""
    os.truncate(store / "b.cvx", (store / "b.cvx").stat().st_size - 1)
    check()
    latest = FixityReport.read(tmp_path / "fixity.jsonl").latest
    assert latest["b.cvx"].good == ""
    assert [each.path for each in overdue(latest.values(), "2000-01-01T00:00:00Z")] == ["b.cvx"]


def test_a_package_nobody_knew_is_known_from_then_on(
    ben: Profile, store: Path, tmp_path: Path
) -> None:
    """In another profile the first run notes each SHA-256, the next compare with that one."""
    target = tmp_path / "report.jsonl"

    def run() -> FixityDone:
        return check_fixity(ben, str(store), target, report=ignore_progress, cancel=CancelToken())

    assert counts(run()) == {"first": 3}
    assert counts(run()) == {"held": 3}
    good = (store / "a.cvx").read_bytes()
    flip(store / "a.cvx", 3000)
    assert counts(run()) == {"held": 2, "changed": 1}
    # What was found changed never becomes the known state.
    assert counts(run()) == {"held": 2, "changed": 1}
    (store / "a.cvx").write_bytes((store / "b.cvx").read_bytes())
    assert counts(run()) == {"held": 2, "changed": 1}
    (store / "a.cvx").write_bytes(good)
    assert counts(run()) == {"held": 3}


def test_an_interrupted_run_goes_on(check: Check, tmp_path: Path) -> None:
    """Stopped after one package, the next run reads the other two, and tears no line."""
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.done_files == 2:
            cancel.cancel()

    with pytest.raises(Cancelled):
        check(report=stop, cancel=cancel)
    target = tmp_path / "fixity.jsonl"
    with target.open("ab") as file:
        file.write(b'{"kind":"pack')  # As a crash in the middle of a line leaves it.
    assert FixityReport.read(target).unfinished is not None
    seen: list[str] = []
    done = check(report=lambda progress: seen.append(progress.current))
    assert counts(done) == {"held": 3}
    assert len(seen) == 1
    assert FixityReport.read(target).unfinished is None


def test_only_what_is_due_is_read(check: Check, tmp_path: Path) -> None:
    """With a day, what was sound since is passed over; what never was sound is always due."""
    check()
    done = check(before="2000-01-01T00:00:00Z")
    assert (counts(done), done.skipped) == ({}, 3)
    assert counts(check(before=ALWAYS)) == {"held": 3}
    latest = FixityReport.read(tmp_path / "fixity.jsonl").latest
    assert len(overdue(latest.values(), ALWAYS)) == 3
    assert overdue(latest.values(), "2000-01-01T00:00:00Z") == ()
    assert not_sound(latest.values()) == ()


def test_volumes_are_one_package(check: Check, profile: Profile, store: Path, seal: Seal) -> None:
    """A package in several files is checked as one; without one of them it is damaged."""
    whole = seal("whole.cvx").sealed.path
    more = {"report": ignore_progress, "cancel": CancelToken()}
    copy_package(profile, whole, store / "split.cvx", volume_size=60_000, **more)  # type: ignore[arg-type]
    parts = sorted(store.glob("split.cvx.*"))
    assert len(parts) > 1
    assert counts(check()) == {"held": 4}
    parts[0].unlink()
    assert counts(check()) == {"held": 3, "damaged": 1}


def test_processes_find_the_same(check: Check, store: Path) -> None:
    """Two processes beside each other come to what one comes to."""
    flip(store / "a.cvx", 3000)
    with processes(2) as (executor, count):
        assert counts(check(executor=executor, workers=count)) == {"held": 2, "changed": 1}


def die() -> None:
    """Kill the process that runs this."""
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_lost_process_ends_the_run_without_a_verdict(store: Path) -> None:
    """Where the reading process dies, nothing is called whole."""
    with processes(1) as (executor, _):
        executor.submit(die)
        with pytest.raises(FixityWorkersLost):
            list(side_by_side(executor, 1, candidates(str(store)), CancelToken()))


def test_a_wish_to_stop_is_heard_between_packages(store: Path) -> None:
    """Nothing more is handed out once somebody asked to stop."""
    cancel = CancelToken()
    with processes(1) as (executor, _):
        looks = side_by_side(executor, 1, candidates(str(store)), cancel)
        next(looks)
        cancel.cancel()
        with pytest.raises(Cancelled):
            next(looks)


def test_a_report_is_of_one_place_and_whole(
    check: Check, profile: Profile, store: Path, tmp_path: Path
) -> None:
    """The report of another place, of a newer program, or with a broken line is not added to."""
    check()
    target = tmp_path / "fixity.jsonl"
    whole = target.read_bytes()
    common = {"report": ignore_progress, "cancel": CancelToken()}

    def problem(place: Path = store) -> object:
        before = target.read_bytes()
        with pytest.raises(FixityReportInvalid) as caught:
            check_fixity(profile, str(place), target, **common)  # type: ignore[arg-type]
        assert target.read_bytes() == before
        return caught.value.facts["problem"]

    assert problem(store / "2026") == "other-place"
    target.write_bytes(whole.replace(b'"v":1', b'"v":2'))
    assert problem() == "newer"
    target.write_bytes(whole.replace(b'"state":"held"', b'"state":"fine"', 1))
    assert problem() == "form"
    target.write_bytes(b"hello\n" + whole)
    assert problem() == "form"


def test_a_place_that_is_not_there_says_so(profile: Profile, tmp_path: Path) -> None:
    """An unplugged drive is no folder whose packages all went missing."""
    more = {"report": ignore_progress, "cancel": CancelToken()}
    with pytest.raises(PlaceUnreachable):
        check_fixity(profile, str(tmp_path / "gone"), tmp_path / "r.jsonl", **more)  # type: ignore[arg-type]
    assert list(candidates(str(tmp_path))) == []


def test_what_is_no_package_is_left_alone(store: Path) -> None:
    """Other files, unfinished packages and links are not looked at; the name decides nothing."""
    (store / "note.txt").write_text("x")
    (store / "link.cvx").symlink_to("a.cvx")
    (store / "a.cvx.partial").write_bytes((store / "a.cvx").read_bytes())
    (store / "b.cvx").rename(store / "renamed.bin")
    assert [each.path for each in candidates(str(store))] == ["a.cvx", "renamed.bin", "2026/c.cvx"]
    assert isinstance(next(candidates(str(store))), Candidate)


def flip(path: Path, place: int) -> None:
    """Change one bit of a file."""
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
