"""A process without rights: clear trouble, nothing half-written by name, nothing left behind."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import Phase
from casevault_gui.core.errors import (
    LogWriteFailed,
    ProfileUnsuitable,
    SourceUnreadable,
    TargetDenied,
)
from casevault_gui.core.model import Actor, ExceptionKind, Outcome
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recover import interrupted
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.seal import PreparedPackage, prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from tests.conftest import NOBODY
from tests.faults.aftermath import assert_whole, stand
from tests.faults.conftest import Evidence
from tests.faults.works import seal, warm

Nobody = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def own(yard: Path, nobody: Nobody) -> Path:  # noqa: ARG001 - it skips without root
    """Make the one folder that nobody may write to; all of the yard can be read."""
    yard.chmod(0o755)
    folder = yard / "own"
    folder.mkdir(mode=0o700)
    os.chown(folder, NOBODY, NOBODY)
    return folder


@pytest.fixture(scope="session")
def _warmed(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Import everything: what Python imports late may lie where nobody can read it."""
    warm(tmp_path_factory.mktemp("warm"))


@pytest.fixture
def profile(own: Path, nobody: Nobody, _warmed: None) -> Iterator[Profile]:
    """Open a profile of nobody's own."""
    with nobody():
        opened = open_profile(own / "home")
    yield opened
    with nobody():
        opened.close()


def prepare(profile: Profile, evidence: Evidence, target: Path) -> PreparedPackage:
    """Prepare a package."""
    request = SealRequest(
        sources=(evidence.folder,), target=target, record=CaseRecord(reference="2026-1")
    )
    return prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())


def last(profile: Profile) -> tuple[str, Phase, str]:
    """Return type, phase and reason of the last entry."""
    entry = list(profile.log.entries())[-1]
    return entry.type, entry.phase, entry.reason


def test_a_folder_closed_to_it_gets_no_package(
    profile: Profile, nobody: Nobody, evidence: Evidence, yard: Path
) -> None:
    """Sealing into a folder without the right to write there is refused and logged."""
    with nobody(), pytest.raises(TargetDenied):
        prepare(profile, evidence, yard / "case.cvx")
    assert not list(yard.glob("case.cvx*"))
    assert last(profile) == ("created", Phase.FAILED, "CV-T03")
    assert interrupted(profile) == ()


def test_a_right_lost_on_the_way_is_found_when_naming(
    profile: Profile, nobody: Nobody, evidence: Evidence, own: Path
) -> None:
    """A folder closed while the key is handed over: no name, no loss, and naming works later."""
    folder = own / "medium"
    folder.mkdir(mode=0o700)
    os.chown(folder, NOBODY, NOBODY)
    with nobody():
        prepared = prepare(profile, evidence, folder / "case.cvx")
        assert prepared.release is not None
        key = prepared.release.show()
        prepared.release.prove_retyped(key.groups[-1])
    folder.chmod(0o500)
    with nobody():
        with pytest.raises(TargetDenied):
            prepared.finish()
        with pytest.raises(TargetDenied):
            prepared.discard("closed")
    assert [path.name for path in folder.iterdir()] == ["case.cvx.partial"]
    folder.chmod(0o700)
    with nobody():
        prepared.finish()
    assert_whole(folder / "case.cvx", key.text, evidence.contents)


def test_evidence_that_may_not_be_read_is_named_and_the_rest_is_sealed(
    profile: Profile, nobody: Nobody, evidence: Evidence, own: Path
) -> None:
    """A file and a folder closed to it are exceptions; a source closed as a whole is an error."""
    (evidence.folder / "a.txt").chmod(0o600)
    (evidence.folder / "sub" / "deep").chmod(0o700)
    with nobody():
        prepared = prepare(profile, evidence, own / "case.cvx")
        found = {(item.kind, item.path) for item in prepared.exceptions}
        assert found == {
            (ExceptionKind.UNREADABLE, "data/evidence/a.txt"),
            (ExceptionKind.UNREADABLE, "data/evidence/sub/deep"),
        }
        assert prepared.files == len(evidence.contents) - 2
        prepared.discard("enough seen")
    evidence.folder.chmod(0o700)
    with nobody(), pytest.raises(SourceUnreadable) as caught:
        prepare(profile, evidence, own / "case.cvx")
    assert caught.value.facts == {"path": str(evidence.folder), "problem": "denied", "count": 1}
    assert [path.name for path in own.iterdir()] == ["home"]


def test_a_key_file_in_a_closed_folder_proves_nothing(
    profile: Profile, nobody: Nobody, evidence: Evidence, own: Path, yard: Path
) -> None:
    """A key that could not be written is in nobody's hands, and no part of it lies about."""
    closed = yard / "closed"
    closed.mkdir(mode=0o755)
    with nobody():
        prepared = prepare(profile, evidence, own / "case.cvx")
        assert prepared.release is not None
        with pytest.raises(TargetDenied):
            prepared.release.save_to_file(closed / "key.txt", same_volume_ok=True)
        assert not prepared.release.proven
        prepared.discard("not kept")
    assert list(closed.iterdir()) == []


@pytest.fixture
def package(evidence: Evidence, yard: Path) -> tuple[Path, KeyCredential]:
    """Seal the evidence under another profile; everybody may read the package."""
    told: dict[str, str] = {}
    path = yard / "package.cvx"
    seal(told.__setitem__, str(yard / "sealer"), str(evidence.folder), str(path))
    path.chmod(0o644)
    return path, KeyCredential(PackageKey.parse(told["proven"]))


def test_a_closed_folder_inside_the_target_stops_an_extraction(
    profile: Profile, nobody: Nobody, package: tuple[Path, KeyCredential], own: Path
) -> None:
    """What came before it is whole; nothing unfinished is left; opened up, the rest comes out."""
    closed = own / "out" / "evidence" / "sub"
    closed.mkdir(parents=True)
    for folder in (own / "out", own / "out" / "evidence"):
        os.chown(folder, NOBODY, NOBODY)
    with nobody(), open_review(profile, *package) as review:
        with pytest.raises(TargetDenied):
            review.extract(None, own / "out", report=ignore_progress, cancel=CancelToken())
        assert last(profile) == ("extracted", Phase.FAILED, "CV-T03")
        assert not list(own.rglob("*.partial"))
        assert (own / "out" / "evidence" / "a.txt").read_bytes() == b"alpha"
        assert interrupted(profile) == ()
    os.chown(closed, NOBODY, NOBODY)
    with nobody(), open_review(profile, *package) as review:
        done = review.extract(None, own / "out", report=ignore_progress, cancel=CancelToken())
    assert done.outcome is Outcome.COMPLETE


def test_a_log_that_may_not_be_written_refuses_every_act(
    profile: Profile, nobody: Nobody, evidence: Evidence, own: Path
) -> None:
    """A log another took over is read, and nothing is done that it could not say."""
    size = profile.log.size
    (own / "home").chmod(0o500)
    (own / "home" / "custody.sqlite").chmod(0o400)
    with nobody():
        with pytest.raises(LogWriteFailed):
            profile.describe_actor(Actor("Jana"))
        with pytest.raises(LogWriteFailed):
            prepare(profile, evidence, own / "case.cvx")
        assert profile.log.size == size
    assert not list(own.glob("case*"))
    (own / "home" / "custody.sqlite").chmod(0o600)
    (own / "home").chmod(0o700)
    with nobody():
        profile.describe_actor(Actor("Jana"))


def test_another_s_profile_is_neither_read_nor_changed(
    nobody: Nobody, own: Path, yard: Path
) -> None:
    """A folder of somebody else's is no place for a profile, closed or open to be read."""
    with open_profile(yard / "theirs"):
        pass
    before = stand(yard / "theirs")
    for mode in (0o700, 0o755):
        (yard / "theirs").chmod(mode)
        with nobody(), pytest.raises(ProfileUnsuitable) as caught:
            open_profile(yard / "theirs")
        assert caught.value.facts["problem"] == "permissions"
    assert stand(yard / "theirs") == before
    assert list(own.iterdir()) == []
