"""The command line as a script uses it: a process, its exit code, its JSON."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.cli.running import run, say


def test_a_case_goes_through_the_whole_command_line(evidence: Path, tmp_path: Path) -> None:
    """Seal, look, list, verify, extract, test the key, and check the log, all by command."""
    package, key, out = tmp_path / "c.cvx", tmp_path / "c.key", tmp_path / "out"
    home = ("--home", tmp_path / "home")
    sealed = run("seal", evidence, "-o", package, "--key-out", key, "--same-volume-ok", *home)
    assert sealed["outcome"] == "complete"
    assert sealed["files"] == 2
    assert key.stat().st_mode & 0o777 == 0o600
    assert run("info", package)["package"] == sealed["package"]
    listed = run("list", package, "--key-file", key, *home)
    assert [entry["path"] for entry in listed["entries"]] == [
        "evidence",
        "evidence/a.txt",
        "evidence/b.txt",
    ]
    assert run("verify", package, "--key-file", key, *home)["sha256"] == sealed["sha256"]
    text = key.read_text().splitlines()[-1]
    got = run("extract", package, "evidence/a.txt", "-d", out, "--key-file", "-", *home, text=text)
    assert got["files"] == 1
    assert (out / "evidence" / "a.txt").read_text() == "alpha"
    assert run("key", "test", package, "--key-file", key, *home)["opens"] is True
    assert run("custody", "list", "--last", 1, *home)["entries"][0]["type"] == "key_tested"
    exported = run("custody", "export", "-o", tmp_path / "log", *home)
    assert len(exported["files"]) == 3
    note = tmp_path / "log" / "checkpoint.txt"
    answer = run("custody", "verify", "--checkpoint", note, *home)
    assert answer["consistent"] is True
    assert answer["anchored"]["contradicted_by"] == []


def test_taken_names_are_skipped_or_refused_as_asked(evidence: Path, tmp_path: Path) -> None:
    """`extract` says by its exit code and in a file what did not come out, and replaces nothing."""
    package, key, out = tmp_path / "c.cvx", tmp_path / "c.key", tmp_path / "out"
    home = ("--home", tmp_path / "home")
    run("seal", evidence, "-o", package, "--key-out", key, "--same-volume-ok", *home)
    taken = out / "evidence" / "a.txt"
    taken.parent.mkdir(parents=True)
    taken.write_text("mine")
    words = ("extract", package, "-d", out, "--key-file", key, *home)
    run(*words, "--on-conflict", "refuse", code=1)
    assert [each.name for each in taken.parent.iterdir()] == ["a.txt"]
    names = tmp_path / "names.csv"
    told = run(*words, "--on-conflict", "skip", "--names", names, code=3)
    assert (told["files"], told["skipped"]) == (1, ["data/evidence/a.txt"])
    assert names.read_text().split() == ["package,disk,why", "evidence/a.txt,,skipped"]
    assert taken.read_text() == "mine"
    fresh, link = tmp_path / "fresh", tmp_path / "link.csv"
    link.symlink_to(tmp_path / "nothing.csv")
    for there in (names, link):
        again = ("extract", package, "-d", fresh, "--key-file", key, *home, "--names", there)
        assert run(*again, code=1)["error"]["code"] == "CV-T01"
    assert not fresh.exists()
    assert not (tmp_path / "nothing.csv").exists()


def test_a_passphrase_file_seals_and_opens(evidence: Path, tmp_path: Path) -> None:
    """A passphrase from a file is a credential of its own."""
    secret, package = tmp_path / "pass.txt", tmp_path / "p.cvx"
    secret.write_text("correct horse battery staple\n")
    secret.chmod(0o600)
    run("seal", evidence, "-o", package, "--passphrase-file", secret)
    run("verify", package, "--passphrase-file", secret)
    secret.write_text("another\n")
    wrong = run("verify", package, "--passphrase-file", secret, code=1)
    assert wrong["error"]["code"] == "CV-K03"


def test_exceptions_have_their_own_exit_code(evidence: Path, tmp_path: Path) -> None:
    """A link that is recorded and not followed makes the seal complete with exceptions."""
    (evidence / "link").symlink_to("a.txt")
    sealed = run(
        "seal",
        evidence,
        "-o",
        tmp_path / "x.cvx",
        "--key-out",
        tmp_path / "x.key",
        "--same-volume-ok",
        code=3,
    )
    assert [item["kind"] for item in sealed["exceptions"]] == ["link"]


def test_trouble_is_explained_in_four_parts(evidence: Path, tmp_path: Path) -> None:
    """An expected error has a code and four sentences, and leaves nothing half-written."""
    package, key = tmp_path / "c.cvx", tmp_path / "c.key"
    refused = run("seal", evidence, "-o", package, "--key-out", key, code=1)
    error = refused["error"]
    assert error["code"] == "CV-K05"
    assert all(error[part] for part in ("what", "safe", "not_done", "next"))
    assert not package.exists()
    assert not key.exists()
    assert list(tmp_path.glob("*.partial")) == []
    package.write_bytes(b"not a package")
    assert run("info", package, code=1)["error"]["code"] == "CV-P01"


def test_wrong_use_is_two(evidence: Path, tmp_path: Path) -> None:
    """Nobody named to keep the key, and an unknown option, are wrong use."""
    run("seal", evidence, "-o", tmp_path / "c.cvx", code=2)
    run("seal", "--no-such-option", code=2)


def test_sealing_tells_people_where_the_key_is_and_what_to_look_at(
    evidence: Path, tmp_path: Path
) -> None:
    """Without --json the answer names the key's place, and findings come beside it in words."""
    words = ("-o", tmp_path / "told.cvx", "--key-out", tmp_path / "told.key", "--same-volume-ok")
    said = say("seal", evidence, *words)
    assert "Key kept in      the key file named" in said.stdout
    assert "Look at this: Files changed in the last two minutes" in said.stderr


def test_doctor_and_demo_work_without_a_display(tmp_path: Path) -> None:
    """The self-test passes and the sample case goes the whole way, without screen or keyring."""
    assert run("doctor")["self_test"] == "passed"
    told = run("demo", "-d", tmp_path / "demo")
    assert told["sealed"] == told["extracted"] == 15
    assert told["custody_consistent"] is True


def test_the_standalone_tools_agree(evidence: Path, tmp_path: Path) -> None:
    """The custody verifier that shares no code with us accepts our export."""
    run(
        "seal",
        evidence,
        "-o",
        tmp_path / "c.cvx",
        "--key-out",
        tmp_path / "c.key",
        "--same-volume-ok",
    )
    run("custody", "export", "-o", tmp_path / "log")
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            str(root / "resources" / "custody_verify.py"),
            str(tmp_path / "log"),
        ],
        check=False,
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"]},
    )
    assert done.returncode == 0, done.stdout + done.stderr
