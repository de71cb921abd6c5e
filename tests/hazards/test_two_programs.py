"""Several programs that want one profile at the same moment: one has it, no entry is lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from casevault_gui.core.custody.verify import verify_log
from casevault_gui.core.workflows.profile import open_profile

if TYPE_CHECKING:
    from pathlib import Path

AT_ONCE, ROUNDS, ENTRIES = 4, 2, 5
PROGRAM = """
import json, sys
from pathlib import Path
from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.errors import CaseVaultError
from casevault_gui.core.workflows.profile import open_profile

home, number, entries, hold = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4:]
sys.stdin.readline()
try:
    with open_profile(home) as profile:
        for each in range(entries):
            draft = Draft(type=EntryType.NOTE_ADDED, why=f"{number}-{each}")
            profile.log.append(draft)
        if hold:
            print("holding", flush=True)
            sys.stdin.readline()
    print(json.dumps({"added": entries}))
except CaseVaultError as error:
    print(json.dumps({"refused": error.code}))
"""


def program(home: Path, name: str, *hold: str) -> subprocess.Popen[str]:
    """Start a program that waits for a line before it asks for the profile."""
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, home, name, str(ENTRIES), *hold],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_no_entry_is_lost_or_doubled(tmp_path: Path, rounds: int) -> None:
    """Whoever is not refused has all its entries in the log, once, and the log verifies."""
    home = tmp_path / "home"
    with open_profile(home):
        pass
    added: list[str] = []
    refused = 0
    for number in range(rounds or ROUNDS):
        names = [f"{number}.{each}" for each in range(AT_ONCE)]
        running = [program(home, name) for name in names]
        for each in running:
            assert each.stdin is not None
            each.stdin.write("now\n")
            each.stdin.flush()
        for name, each in zip(names, running, strict=True):
            answer = json.loads(each.communicate()[0])
            if "added" in answer:
                added += [f"{name}-{entry}" for entry in range(ENTRIES)]
            else:
                assert answer == {"refused": "CV-C01"}
                refused += 1
    assert len(added) + refused * ENTRIES == (rounds or ROUNDS) * AT_ONCE * ENTRIES
    with open_profile(home) as profile:
        notes = [entry.why for entry in profile.log.entries() if entry.type == "note_added"]
        assert sorted(notes) == sorted(added)
        assert verify_log(profile.log).internal.consistent


def test_a_program_that_stands_still_keeps_its_profile(tmp_path: Path) -> None:
    """A stopped program has the profile still: others are refused, and nothing of it is lost."""
    home = tmp_path / "home"
    first = program(home, "first", "hold")
    assert first.stdin is not None
    assert first.stdout is not None
    first.stdin.write("now\n")
    first.stdin.flush()
    assert first.stdout.readline() == "holding\n"
    os.kill(first.pid, signal.SIGSTOP)
    try:
        second = program(home, "second")
        assert json.loads(second.communicate("now\n")[0]) == {"refused": "CV-C01"}
    finally:
        os.kill(first.pid, signal.SIGCONT)
    assert json.loads(first.communicate("on\n")[0]) == {"added": ENTRIES}
    third = program(home, "third")
    assert json.loads(third.communicate("now\n")[0]) == {"added": ENTRIES}
    with open_profile(home) as profile:
        notes = [entry.why for entry in profile.log.entries() if entry.type == "note_added"]
        assert notes == [f"{name}-{n}" for name in ("first", "third") for n in range(ENTRIES)]
