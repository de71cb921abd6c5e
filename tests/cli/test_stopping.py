"""A seal that is told to stop, or killed: what is left, who says so, and how it is put in order."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.errors import TargetExists
from casevault_gui.core.package.slots import Pbkdf2Cost
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from tests.cli.running import COMMAND, run, say

HUGE = 4 << 30


@pytest.fixture
def huge(tmp_path: Path) -> Path:
    """Make evidence that takes far longer to seal than any test waits: four sparse gibibytes."""
    folder = tmp_path / "huge"
    folder.mkdir()
    with (folder / "disk.img").open("wb") as file:
        file.truncate(HUGE)
    return folder


def begin(source: Path, target: Path) -> subprocess.Popen[bytes]:
    """Start to seal, and return once the unfinished package holds something."""
    process = subprocess.Popen(
        [*COMMAND, "--json", "seal", source, "-o", target, "--passphrase-file", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    process.stdin.write(b"correct horse battery staple\n")
    process.stdin.close()
    process.stdin = None
    partial = target.with_name(target.name + ".partial")
    while not (partial.exists() and partial.stat().st_size):
        assert process.poll() is None
    return process


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_seal_that_is_stopped_leaves_only_an_entry(
    number: int, huge: Path, tmp_path: Path
) -> None:
    """Ctrl-C, a polite kill and a closed terminal end it cleanly, in four parts, logged."""
    process = begin(huge, tmp_path / "s.cvx")
    process.send_signal(number)
    out, said = process.communicate(timeout=60)
    assert process.returncode == 1, said.decode()
    assert b"Traceback" not in said
    assert json.loads(out)["error"]["code"] == "CV-X01"
    assert not list(tmp_path.glob("s.cvx*"))
    last = run("custody", "list", "--last", 1)["entries"][0]
    assert (last["type"], last["phase"], last["reason"]) == ("created", "refused", "cancelled")
    assert run("doctor")["interrupted"] == []


def test_a_killed_seal_is_told_of_and_cleaned_up(huge: Path, tmp_path: Path) -> None:
    """After a kill each command mentions it, doctor explains it, and --recover removes it."""
    target = tmp_path / "s.cvx"
    process = begin(huge, target)
    process.kill()
    process.communicate(timeout=60)
    assert "Interrupted before" in say("custody", "list").stderr
    (job,) = run("doctor")["interrupted"]
    assert (job["target"], job["advice"], job["leftover"]) == (str(target), "clean-up", True)
    assert run("doctor", "--recover")["interrupted"] == []
    assert not list(tmp_path.glob("s.cvx*"))
    last = run("custody", "list", "--last", 1)["entries"][0]
    assert (last["phase"], last["reason"]) == ("failed", "interrupted")
    assert "Interrupted" not in say("custody", "list").stderr
    assert run("custody", "verify")["gaps"] == []


def test_an_act_without_an_end_is_told_of_and_settled() -> None:
    """What was announced and never ended is mentioned, and --recover logs that it broke off."""
    with open_profile(Path(os.environ["CASEVAULT_HOME"])) as profile:
        profile.log.begin(EntryType.NOTE_ADDED, why="lost")
    assert "interrupted" in say("custody", "list").stderr
    assert run("doctor")["unended_acts"] == 1
    assert "1 act" in say("doctor").stdout
    assert [gap["kind"] for gap in run("custody", "verify")["gaps"]] == ["intent-unresolved"]
    assert "1 act" in say("doctor", "--recover").stderr
    assert run("doctor")["unended_acts"] == 0
    assert run("custody", "verify")["gaps"] == []


def test_a_whole_package_that_lacks_its_name_gets_it(evidence: Path, tmp_path: Path) -> None:
    """When naming failed after the key was handed over, --recover names the package."""
    target = tmp_path / "s.cvx"
    request = SealRequest(
        sources=(evidence,),
        target=target,
        record=CaseRecord(reference="1"),
        with_key=False,
        passphrase="correct horse",
        cost=Pbkdf2Cost(210_000),
    )
    with open_profile(Path(os.environ["CASEVAULT_HOME"])) as profile:
        prepared = prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())
        target.write_text("in the way")
        with pytest.raises(TargetExists):
            prepared.finish()
    (job,) = run("doctor")["interrupted"]
    assert job["advice"] == "finish"
    assert run("doctor", "--recover", code=1)["error"]["code"] == "CV-T01"
    assert target.read_text() == "in the way"
    target.unlink()
    assert run("doctor", "--recover")["interrupted"] == []
    assert run("info", target)["package"]
    assert run("custody", "verify")["gaps"] == []


def test_a_profile_in_use_is_named_with_its_process() -> None:
    """A second command is refused while the first works, and doctor says who that is."""
    with open_profile(Path(os.environ["CASEVAULT_HOME"])):
        refused = run("custody", "list", code=1)
        assert refused["error"]["facts"]["pid"] == os.getpid()
        assert refused["error"]["code"] == "CV-C01"
        assert run("doctor")["profile"] == "in-use"
    assert run("doctor")["profile"] == "none"


def test_a_damaged_profile_fails_the_doctor() -> None:
    """Doctor calls a profile that cannot be used by its code, and makes none that is not there."""
    home = Path(os.environ["CASEVAULT_HOME"])
    assert run("doctor")["profile"] == "absent"
    assert not home.exists()
    run("profile", "show")
    (home / "custody.sqlite").write_bytes(b"rubbish")
    assert run("doctor", code=1)["profile"] == "CV-C02"
