"""Times of birth, as the system tells them."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from casevault_gui.core.birth import birth_ns

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="statx(2) is of Linux")

_FORBIDDEN = """
import ctypes, os, struct, sys
from casevault_gui.core.birth import birth_ns

# Any other call than number 332, statx, is allowed; that one fails with the number given.
steps = struct.pack("=HBBIHBBIHBBIHBBI", 0x20, 0, 0, 0, 0x15, 0, 1, 332,
                    6, 0, 0, 0x50000 | int(sys.argv[1]), 6, 0, 0, 0x7FFF0000)
kept = ctypes.create_string_buffer(steps)
program = ctypes.create_string_buffer(struct.pack("=HxxxxxxQ", 4, ctypes.addressof(kept)))
prctl = ctypes.CDLL(None).prctl
assert prctl(38, 1, 0, 0, 0) == 0 and prctl(22, 2, program, 0, 0) == 0
print(birth_ns(os.lstat(__file__), os.fsencode(__file__)), birth_ns(os.fstat(0), 0))
"""


def told_by_stat(place: Path) -> int | None:
    """Return what coreutils' stat says of the birth of a file or link, in nanoseconds."""
    command = ["stat", "--format=%.9W", str(place)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    seconds, _, rest = told.partition(".")
    return None if int(seconds) == 0 else int(seconds) * 1_000_000_000 + int(rest)


def test_birth_is_what_the_system_tells_of_files_folders_and_links(tmp_path: Path) -> None:
    """Whether asked by path or by descriptor, it is the time that coreutils shows."""
    file, link = tmp_path / "file", tmp_path / "link"
    file.write_bytes(b"made")
    link.symlink_to(file)
    os.utime(file, ns=(1, 1))
    for place in (file, tmp_path, link):
        assert birth_ns(place.lstat(), bytes(place)) == told_by_stat(place)
    with file.open("rb") as opened:
        number = opened.fileno()
        assert birth_ns(os.fstat(number), number) == told_by_stat(file)
    if told_by_stat(file) is None:
        pytest.skip("this file system keeps no time of birth")
    assert birth_ns(file.lstat(), bytes(file)) != birth_ns(link.lstat(), bytes(link))


def test_nothing_is_told_of_another_file_at_that_path(tmp_path: Path) -> None:
    """A file that took the place of the one looked at, or none there, tells no time."""
    file, other = tmp_path / "file", tmp_path / "other"
    file.write_bytes(b"looked at")
    other.write_bytes(b"another")
    found = file.lstat()
    assert birth_ns(found, bytes(tmp_path / "none")) is None
    other.replace(file)
    assert birth_ns(found, bytes(file)) is None


def test_file_systems_without_such_a_time_tell_none() -> None:
    """The files of /proc are never born."""
    place = Path("/proc/version")
    assert birth_ns(place.lstat(), bytes(place)) is None


@pytest.mark.skipif(platform.machine() != "x86_64", reason="the filter names a number of x86-64")
@pytest.mark.parametrize("error", [1, 38])
def test_a_sandbox_that_forbids_the_call_costs_this_time_alone(tmp_path: Path, error: int) -> None:
    """Where statx fails with EPERM or ENOSYS, there is no time of birth and no error."""
    script = tmp_path / "asks.py"
    script.write_text(_FORBIDDEN, encoding="utf-8")
    with script.open("rb") as standing:
        done = subprocess.run(
            [sys.executable, str(script), str(error)],
            stdin=standing,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
    assert (done.stdout, done.stderr) == ("None None\n", "")
