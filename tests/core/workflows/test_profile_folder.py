"""The profile's folder: made private, shared with nothing, and never begun anew by accident."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from casevault_gui.core.errors import ProfileDamaged, ProfileUnsuitable
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.profile_folder import is_profile


def test_a_profile_is_private_from_its_first_moment(tmp_path: Path) -> None:
    """Folder 0700, every file 0600, whatever the caller's umask; an open folder is tightened."""
    before = os.umask(0)
    try:
        home = tmp_path / "home"
        open_profile(home).close()
        home.chmod(0o755)
        open_profile(home).close()
    finally:
        os.umask(before)
    assert home.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in home.iterdir() if path.is_file()} == {0o600}


def test_a_folder_that_holds_other_things_is_left_alone(tmp_path: Path) -> None:
    """A home that is somebody's folder is refused: no file put in it, no right taken from it."""
    (tmp_path / "letter").touch()
    tmp_path.chmod(0o755)
    with pytest.raises(ProfileUnsuitable) as caught:
        open_profile(tmp_path)
    assert caught.value.facts["problem"] == "occupied"
    assert [path.name for path in tmp_path.iterdir()] == ["letter"]
    assert tmp_path.stat().st_mode & 0o777 == 0o755
    (tmp_path / "empty").mkdir()
    open_profile(tmp_path / "empty").close()


def test_a_home_that_is_no_folder_says_so(tmp_path: Path) -> None:
    """A file, and a way that leads through a file, are each called what they are."""
    file = tmp_path / "file"
    file.touch()
    for home, problem in ((file, "not-folder"), (file / "x", "missing")):
        with pytest.raises(ProfileUnsuitable) as caught:
            open_profile(home)
        assert caught.value.facts["problem"] == problem


def test_a_lost_log_is_not_replaced_by_an_empty_one(tmp_path: Path) -> None:
    """When the log's file, or that of its keys, is gone, the profile is damaged, not new."""
    for name in ("custody.sqlite", "log-keys.json"):
        home = tmp_path / name
        open_profile(home).close()
        (home / name).rename(tmp_path / f"kept-{name}")
        with pytest.raises(ProfileDamaged) as caught:
            open_profile(home)
        assert caught.value.facts["problem"] == "missing"
        assert is_profile(home)
        (tmp_path / f"kept-{name}").rename(home / name)
        open_profile(home).close()


_DIE = """
import os, sys
from pathlib import Path
from casevault_gui.core.workflows import profile, profile_folder
step = sys.argv[2]
def dying(name, act):
    def run(*args, **kwargs):
        if step == "before " + name:
            os._exit(9)
        result = act(*args, **kwargs)
        if step == "after " + name:
            os._exit(9)
        return result
    return run
profile.load_secrets = dying("keys", profile.load_secrets)
profile.CustodyLog.create = dying("log", profile.CustodyLog.create)
profile.finish_keys = dying("name", profile.finish_keys)
profile.open_profile(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("step", ["before keys", "after keys", "after log", "after name"])
def test_a_first_start_that_dies_is_gone_on_with(step: str, tmp_path: Path) -> None:
    """Ended between any two of its steps, the first start leaves what the second one completes."""
    home = tmp_path / "home"
    child = subprocess.run([sys.executable, "-c", _DIE, str(home), step], check=False)
    assert child.returncode == 9
    with open_profile(home) as profile:
        entries = list(profile.log.entries())
    assert [entry.type for entry in entries] == ["log_created"]
    assert sorted(path.name for path in home.iterdir()) == [
        "custody.sqlite",
        "lock",
        "log-keys.json",
    ]
