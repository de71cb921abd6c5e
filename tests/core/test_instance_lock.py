"""The lock of a profile: one program at a time, whatever became of the one before."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from casevault_gui.core import instance_lock
from casevault_gui.core.errors import LogInUse, ProfileUnsuitable
from casevault_gui.core.instance_lock import InstanceLock
from tests.volumes import Filler

Nobody = Callable[[], AbstractContextManager[None]]
ROOT = Path(__file__).resolve().parents[2]


def test_a_lock_holds_on_a_full_volume(small_volume: Path) -> None:
    """Without room for its holder's pid the lock holds none the less, and names nobody."""
    (small_volume / "lock").touch()
    Filler(small_volume).leave(0)
    with InstanceLock(small_volume):
        with pytest.raises(LogInUse) as caught:
            InstanceLock(small_volume).acquire()
        assert caught.value.facts["pid"] == 0


def test_lock_names_its_holder(tmp_path: Path) -> None:
    """A second instance is refused with the first one's pid, and may follow it."""
    with InstanceLock(tmp_path), pytest.raises(LogInUse) as caught:
        InstanceLock(tmp_path).acquire()
    assert caught.value.facts == {"pid": os.getpid(), "home": str(tmp_path)}
    with InstanceLock(tmp_path):
        assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"


def test_lock_survives_other_openings(tmp_path: Path) -> None:
    """Opening and closing the lock's file elsewhere in the process does not drop the lock."""
    with InstanceLock(tmp_path):
        (tmp_path / "lock").read_bytes()
        with pytest.raises(LogInUse):
            InstanceLock(tmp_path).acquire()


SAY = "print('held', flush=True)"
WITH_HELPER = "os.fork()"
"""The helper stays as it is before it becomes a program of its own: with all that was open."""


@contextmanager
def holder(home: Path, then: str = SAY) -> Iterator[subprocess.Popen[bytes]]:
    """Run a process that takes the lock, does `then`, and waits for the end of its input."""
    code = (
        "import os, sys; from pathlib import Path\n"
        "from casevault_gui.core.instance_lock import InstanceLock\n"
        "lock = InstanceLock(Path(sys.argv[1])); lock.acquire()\n"
        f"{then}; sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        yield other


def test_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    """A lock is refused while another process holds it, and free the moment that one is killed."""
    with holder(tmp_path) as other:
        with pytest.raises(LogInUse) as caught:
            InstanceLock(tmp_path).acquire()
        assert caught.value.facts["pid"] == other.pid
        other.send_signal(signal.SIGKILL)
        other.wait()
    assert (tmp_path / "lock").read_text() == f"{other.pid}\n"
    with InstanceLock(tmp_path):
        assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"


def test_a_helper_just_begun_does_not_keep_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed as it begins a helper, a holder is waited for until the helper has let go."""
    looks = []

    def wait(seconds: float) -> None:
        looks.append(seconds)
        assert other.stdin is not None
        other.stdin.close()

    monkeypatch.setattr("time.sleep", wait)
    with holder(tmp_path, f"{WITH_HELPER} and {SAY}") as other:
        with pytest.raises(LogInUse):
            InstanceLock(tmp_path).acquire()
        assert not looks, "a holder that lives is not waited for"
        other.send_signal(signal.SIGKILL)
        other.wait()
        with InstanceLock(tmp_path):
            assert looks


def test_whoever_keeps_the_lock_of_a_gone_process_is_not_waited_for_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The wait has an end, and names the process that is gone."""
    monkeypatch.setattr(instance_lock, "_ENDING_S", 0.05)
    with holder(tmp_path, f"{WITH_HELPER} and {SAY}") as other:
        other.send_signal(signal.SIGKILL)
        other.wait()
        with pytest.raises(LogInUse) as caught:
            InstanceLock(tmp_path).acquire()
        assert caught.value.facts["pid"] == other.pid


def test_a_lock_that_was_given_back_is_free_whoever_has_its_file(tmp_path: Path) -> None:
    """A helper that has the same open file does not keep what its program gave back."""
    with holder(tmp_path, f"{WITH_HELPER} and (lock.release(), {SAY})"), InstanceLock(tmp_path):
        pass


def test_lock_on_a_read_only_volume(small_volume: Path) -> None:
    """A profile on a read-only volume is unsuitable for that reason."""
    subprocess.run(["mount", "-o", "remount,ro", str(small_volume)], check=True)
    with pytest.raises(ProfileUnsuitable) as caught:
        InstanceLock(small_volume).acquire()
    assert caught.value.facts["problem"] == "readonly"


def test_lock_in_a_missing_or_linked_place(tmp_path: Path) -> None:
    """A profile folder that is missing, or whose lock is a link, is unsuitable."""
    with pytest.raises(ProfileUnsuitable) as caught:
        InstanceLock(tmp_path / "no").acquire()
    assert caught.value.facts["problem"] == "missing"
    (tmp_path / "lock").symlink_to("elsewhere")
    with pytest.raises(ProfileUnsuitable):
        InstanceLock(tmp_path).acquire()
    assert not (tmp_path / "elsewhere").exists()


def test_lock_without_rights(tmp_path: Path, nobody: Nobody) -> None:
    """A profile folder the user may not write in is unsuitable for its permissions."""
    with nobody(), pytest.raises(ProfileUnsuitable) as caught:
        InstanceLock(tmp_path).acquire()
    assert caught.value.facts["problem"] == "permissions"


def test_a_lock_whose_closing_fails_is_given_back(tmp_path: Path) -> None:
    """A failing device must not make the end of a run an error of no code."""
    lock = InstanceLock(tmp_path)
    lock.acquire()
    os.close(lock._descriptor)
    lock.release()
    with InstanceLock(tmp_path):
        pass
