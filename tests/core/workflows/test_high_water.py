"""The high-water mark in a real keyring: an older log is noticed, and nothing is blocked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.custody.verify import LogVerdict
from casevault_gui.core.keys.os_keyring import OsKeyring
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.high_water import OLDER, Restored, read_mark
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.verify_custody import verify_custody


def work(home: Path, notes: int) -> None:
    """Open the profile, add some notes, close it."""
    with open_profile(home) as profile:
        for number in range(notes):
            profile.log.append(Draft(type=EntryType.NOTE_ADDED, why=f"note {number}"))


def verified(profile: Profile) -> LogVerdict:
    """Verify the log."""
    return verify_custody(profile, report=ignore_progress, cancel=CancelToken())


def logged(profile: Profile) -> list[dict[str, object]]:
    """Return the facts of each entry that says the log is older."""
    found = profile.log.find(kind=EntryType.RESTORED)
    return [dict(entry.more) for entry in found if entry.why == OLDER]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Make a profile that was put back to an old copy: it had 8 entries, and has 3."""
    home, copy = tmp_path / "home", tmp_path / "copy"
    work(home, 2)
    shutil.copytree(home, copy)
    work(home, 5)
    shutil.rmtree(home)
    copy.rename(home)
    return home


@pytest.mark.usefixtures("secret_service")
def test_a_log_that_went_on_is_no_trouble(tmp_path: Path) -> None:
    """The mark follows the log from run to run; agreeing with it anchors nothing."""
    for _ in range(3):
        work(tmp_path / "home", 2)
    with open_profile(tmp_path / "home") as profile:
        assert (profile.restored, logged(profile)) == (None, [])
        mark = read_mark(profile.log, OsKeyring())
        assert mark is not None
        assert mark[1] == profile.log.head()
        assert verified(profile).anchors.matches == ()


@pytest.mark.usefixtures("secret_service")
def test_a_restored_old_log_is_noticed_at_start(home: Path) -> None:
    """An old copy of the folder is noticed, logged, and work goes on."""
    with open_profile(home) as profile:
        assert profile.restored == Restored(8, 3)
        assert logged(profile) == [{"had": 8, "size": 3}]
        profile.log.append(Draft(type=EntryType.NOTE_ADDED, why="work goes on"))
    with open_profile(home) as profile:
        assert (profile.restored, len(logged(profile))) == (None, 1)


@pytest.mark.usefixtures("secret_service")
def test_a_restored_old_log_fails_verification_for_good(home: Path) -> None:
    """The mark itself is kept as evidence: verification says that the log was longer."""
    for _ in range(2):
        with open_profile(home) as profile:
            [miss] = verified(profile).anchors.mismatches
            assert (miss.size, miss.where) == (8, "keyring")


@pytest.mark.usefixtures("secret_service")
def test_a_mark_of_more_entries_is_noticed_by_verification_too(tmp_path: Path) -> None:
    """Verification looks at the mark itself, not only the start does."""
    home, twin = tmp_path / "home", tmp_path / "twin"
    work(home, 4)
    shutil.copytree(home, twin)
    with open_profile(home) as profile:
        work(twin, 3)
        [miss] = verified(profile).anchors.mismatches
        assert (miss.size, miss.code, miss.where) == (8, "shorter", "keyring")


@pytest.mark.usefixtures("secret_service")
def test_a_mark_that_is_none_is_passed_over(tmp_path: Path) -> None:
    """Whatever else stands in the keyring under the mark's name neither blocks nor accuses."""
    home = tmp_path / "home"
    work(home, 1)
    with open_profile(home) as profile:
        OsKeyring().store_secret(f"high-water {profile.log.vkey.name}", b"no checkpoint")
        assert verified(profile).anchors.mismatches == ()
    with open_profile(home) as profile:
        assert (profile.restored, logged(profile)) == (None, [])


def test_without_a_keyring_there_is_no_mark(home: Path) -> None:
    """Where no keyring is, an old copy goes unnoticed: that is what is left over."""
    with open_profile(home) as profile:
        assert read_mark(profile.log, OsKeyring()) is None
        assert (profile.restored, logged(profile)) == (None, [])


@pytest.mark.usefixtures("secret_service")
def test_two_profiles_have_a_mark_each(tmp_path: Path) -> None:
    """Profiles that share a keyring do not move each other's mark."""
    work(tmp_path / "a", 6)
    work(tmp_path / "b", 1)
    for name, size in (("a", 7), ("b", 2)):
        with open_profile(tmp_path / name) as profile:
            mark = read_mark(profile.log, OsKeyring())
            assert mark is not None
            assert (mark[1].size, profile.restored) == (size, None)


@pytest.mark.usefixtures("secret_service")
def test_a_profile_closed_twice_is_closed_once(tmp_path: Path) -> None:
    """A window that closes the profile inside of what opened it leaves one end of the session."""
    with open_profile(tmp_path / "home", session=True) as profile:
        profile.close()
    with open_profile(tmp_path / "home") as again:
        assert len(list(again.log.find(kind=EntryType.SESSION_CLOSED))) == 1
