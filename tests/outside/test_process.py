"""What a running program lets others of the same user have of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_no_other_program_of_the_user_reads_the_memory_of_a_command(tmp_path: Path) -> None:
    """Memory and environment are closed from then on; the command still names its own files."""
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    own = tmp_path / "own"
    own.mkdir()
    run = subprocess.run(
        [sys.executable, "-m", "tests.outside.readers_of_memory", str(own)],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    told = json.loads(run.stdout)
    assert told == {"before": ["environ", "mem", "root"], "after": []}
    assert (own / "own").read_bytes() == b"named through its descriptor"


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_a_command_begins_closed(tmp_path: Path) -> None:
    """The real entry makes files for the user alone, no core files, and lets nobody read it."""
    script = (
        "import ctypes, os, resource, sys\n"
        "from casevault_gui import __main__ as entry\n"
        "sys.argv = ['casevault', '--version']\n"
        "try:\n"
        "    entry.main()\n"
        "except SystemExit:\n"
        "    pass\n"
        "dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)\n"
        "print(dumpable, resource.getrlimit(resource.RLIMIT_CORE)[0], oct(os.umask(0)))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "CASEVAULT_HOME": str(tmp_path / "home")},
        capture_output=True,
        check=True,
        text=True,
    )
    assert run.stdout.splitlines()[-1] == "0 0 0o77"
