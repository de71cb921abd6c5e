"""Volumes that fill up: clear trouble, nothing half-written by name, and it goes on with room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import Phase
from casevault_gui.core.custody.export import ExportForm
from casevault_gui.core.errors import (
    CustodyTrouble,
    LogWriteFailed,
    ProfileUnsuitable,
    TargetFull,
    TargetTrouble,
)
from casevault_gui.core.model import Actor, Outcome
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.extracted import Extracted
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recover import interrupted
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.seal import PreparedPackage, Sealed, prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.core.workflows.verify_custody import export_custody
from tests.faults.aftermath import assert_whole, reconcile, stand
from tests.faults.conftest import Evidence
from tests.faults.works import seal
from tests.volumes import Filler, small_volume

KIB = 1024


@pytest.fixture
def volume(yard: Path) -> Iterator[Path]:
    """Mount a volume with room for one package of the evidence, and little more."""
    with small_volume(yard / "volume", "8m") as point:
        yield point


@pytest.fixture
def filler(volume: Path) -> Filler:
    """Return what fills the volume."""
    return Filler(volume)


@pytest.fixture
def profile(yard: Path) -> Iterator[Profile]:
    """Open a profile on another volume than the small one."""
    with open_profile(yard / "home") as opened:
        yield opened


@pytest.fixture
def profile_there(volume: Path) -> Iterator[Profile]:
    """Open a profile on the small volume."""
    with open_profile(volume / "home") as opened:
        yield opened


def prepare(
    profile: Profile, evidence: Evidence, target: Path, filler: Filler | None = None, room: int = 0
) -> PreparedPackage:
    """Prepare a package; after pre-flight, which sees enough room, only `room` bytes are left."""
    request = SealRequest(
        sources=(evidence.folder,), target=target, record=CaseRecord(reference="2026-1")
    )
    return prepare_package(
        profile,
        request,
        report=ignore_progress,
        cancel=CancelToken(),
        on_findings=lambda _: filler.leave(room) if filler else None,
    )


@pytest.mark.parametrize("room", [0, 4, 512, 2048, 2248])
def test_a_seal_on_a_volume_that_fills_up_leaves_nothing(
    profile: Profile, volume: Path, filler: Filler, evidence: Evidence, room: int
) -> None:
    """At whatever byte the room ends, only an entry remains; with room, the same seal works."""
    before = stand(evidence.folder)
    target = volume / "case.cvx"
    with pytest.raises(TargetFull) as caught:
        prepare(profile, evidence, target, filler, room * KIB)
    assert caught.value.facts["path"] == str(target.with_name("case.cvx.partial"))
    assert list(volume.iterdir()) == [filler.path]
    assert interrupted(profile) == ()
    last = list(profile.log.entries())[-1]
    assert (last.type, last.phase, last.reason) == ("created", Phase.FAILED, "CV-T02")
    assert list(profile.log.unresolved()) == []
    assert stand(evidence.folder) == before
    filler.give_back()
    prepare(profile, evidence, target).discard("enough seen")


@pytest.mark.parametrize("room", range(0, 36, 4))
def test_a_name_is_given_at_last_when_the_profile_s_volume_has_room_again(
    profile_there: Profile, filler: Filler, evidence: Evidence, yard: Path, room: int
) -> None:
    """Wherever naming stops for want of room for its records, it does the rest when tried again."""
    target = yard / "case.cvx"
    prepared = prepare(profile_there, evidence, target)
    assert prepared.release is not None
    key = prepared.release.show()
    prepared.release.prove_retyped(key.groups[-1])
    filler.leave(room * KIB)
    named = _try_to_name(prepared)
    if named is None:
        assert list(profile_there.log.unresolved())
        assert target.exists() != prepared.partial.exists()
        if target.exists():
            with pytest.raises(TargetTrouble):
                prepared.discard("too late")
        filler.give_back()
        named = prepared.finish()
    assert named.path == target
    assert_whole(target, key.text, evidence.contents)
    assert not prepared.partial.exists()
    last = list(profile_there.log.entries())[-1]
    assert (last.type, last.phase, last.objects[0].sha256) == ("created", Phase.DONE, named.sha256)
    assert interrupted(profile_there) == ()
    assert list(profile_there.log.unresolved()) == []


@pytest.mark.parametrize("room", [0, 8])
def test_what_was_named_before_its_entry_failed_is_known_at_the_next_start(
    volume: Path, filler: Filler, evidence: Evidence, yard: Path, room: int
) -> None:
    """Ended while the profile's volume was full, the next start knows the whole package."""
    target = yard / "case.cvx"
    with open_profile(volume / "home") as profile:
        prepared = prepare(profile, evidence, target)
        assert prepared.release is not None
        key = prepared.release.show()
        prepared.release.prove_retyped(key.groups[-1])
        filler.leave(room * KIB)
        assert _try_to_name(prepared) is None
        named = target.exists()
    filler.give_back()
    with open_profile(volume / "home") as profile:
        (job,) = reconcile(profile).jobs
        assert job.leftover != named
    assert target.exists() == named
    assert not prepared.partial.exists()


def _try_to_name(prepared: PreparedPackage) -> Sealed | None:
    try:
        return prepared.finish()
    except (TargetTrouble, CustodyTrouble):
        return None


@pytest.fixture
def package(evidence: Evidence, yard: Path) -> tuple[Path, KeyCredential]:
    """Seal the evidence under another profile."""
    told: dict[str, str] = {}
    path = yard / "package.cvx"
    seal(told.__setitem__, str(yard / "sealer"), str(evidence.folder), str(path))
    return path, KeyCredential(PackageKey.parse(told["proven"]))


def extract(profile: Profile, package: tuple[Path, KeyCredential], out: Path) -> Extracted:
    """Extract everything."""
    with open_review(profile, *package) as review:
        return review.extract(None, out, report=ignore_progress, cancel=CancelToken())


@pytest.mark.parametrize("room", [0, 4, 16, 1024])
def test_an_extraction_to_a_volume_that_fills_up_leaves_only_whole_files(
    profile: Profile,
    package: tuple[Path, KeyCredential],
    volume: Path,
    filler: Filler,
    evidence: Evidence,
    room: int,
) -> None:
    """The file that found no room is not there under any name; those before it are whole."""
    out = volume / "out"
    filler.leave(room * KIB)
    with pytest.raises(TargetFull):
        extract(profile, package, out)
    names = [path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()]
    for name in names:
        assert (out / name).read_bytes() == (evidence.folder.parent / name).read_bytes()
    assert len(names) < len(evidence.contents)
    last = list(profile.log.entries())[-1]
    assert (last.type, last.phase, last.reason) == ("extracted", Phase.FAILED, "CV-T02")
    assert interrupted(profile) == ()
    filler.give_back()
    assert extract(profile, package, out).outcome is Outcome.COMPLETE


def test_an_extraction_the_log_has_no_room_for_is_not_begun(
    profile_there: Profile, package: tuple[Path, KeyCredential], filler: Filler, yard: Path
) -> None:
    """What cannot be announced is refused before anything is opened or written."""
    filler.leave(0)
    size = profile_there.log.size
    with pytest.raises(LogWriteFailed):
        extract(profile_there, package, yard / "out")
    assert not (yard / "out").exists()
    filler.give_back()
    assert profile_there.log.size == size


def test_an_extraction_whose_end_finds_no_room_in_the_log_is_settled(
    profile_there: Profile,
    package: tuple[Path, KeyCredential],
    filler: Filler,
    evidence: Evidence,
    yard: Path,
) -> None:
    """The files are whole, the person hears of it, and the open intent is settled with room."""
    out = yard / "out"
    with open_review(profile_there, *package) as review, pytest.raises(LogWriteFailed):
        review.extract(None, out, report=lambda _: filler.leave(0), cancel=CancelToken())
    assert stand(out / "evidence").keys() == stand(evidence.folder).keys()
    assert [entry.type for entry in profile_there.log.unresolved()] == ["extracted"]
    filler.give_back()
    told = reconcile(profile_there)
    assert (told.jobs, told.unended) == ((), 1)
    assert not list(out.rglob("*.partial"))


def test_what_the_log_has_no_room_for_is_not_done(
    profile_there: Profile, filler: Filler, yard: Path
) -> None:
    """On a full volume the identity stays as it was, and nothing is exported."""
    filler.leave(0)
    before = profile_there.actor
    with pytest.raises(LogWriteFailed):
        profile_there.describe_actor(Actor("Jana"))
    assert profile_there.actor == before
    with pytest.raises(LogWriteFailed):
        export_custody(
            profile_there,
            yard / "log",
            ExportForm.JSONL,
            report=ignore_progress,
            cancel=CancelToken(),
        )
    assert not (yard / "log").exists()
    filler.give_back()
    reconcile(profile_there)


def test_an_export_to_a_full_volume_leaves_nothing(
    profile: Profile, volume: Path, filler: Filler
) -> None:
    """No file of an export that failed is left, and the log says that it failed."""
    (volume / "log").mkdir()
    filler.leave(4 * KIB)
    with pytest.raises(TargetFull):
        export_custody(
            profile,
            volume / "log",
            ExportForm.JSONL,
            report=ignore_progress,
            cancel=CancelToken(),
        )
    assert list((volume / "log").rglob("*")) == []
    last = list(profile.log.entries())[-1]
    assert (last.type, last.phase, last.reason) == ("checkpoint", Phase.FAILED, "CV-T02")


@pytest.mark.parametrize("room", [0, 4, 8, 16, 32])
def test_a_first_start_on_a_full_volume_can_be_tried_again(
    volume: Path, filler: Filler, room: int
) -> None:
    """A profile that found no room is whole or not there; with room the next start makes it."""
    filler.leave(room * KIB)
    with pytest.raises((ProfileUnsuitable, TargetTrouble, CustodyTrouble)):
        open_profile(volume / "home")
    filler.give_back()
    with open_profile(volume / "home", session=True) as profile:
        assert reconcile(profile).jobs == ()
