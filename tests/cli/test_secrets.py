"""Secrets come from files, descriptors, standard input and prompts, and go nowhere by accident."""

from __future__ import annotations

import os
import re
from pathlib import Path

from casevault_gui.core.keys.key_file import read_key_file
from tests.cli.conftest import OnDisk
from tests.cli.running import Terminal, in_bash, run, say

PASSPHRASE = "correct horse battery staple quagmire"


def test_a_key_file_may_be_piped_whole(sealed: OnDisk) -> None:
    """`--key-file -` reads what the key file holds, its comment included, or the bare key."""
    whole = sealed.key.read_text()
    for text in (whole, whole.splitlines()[-1], read_key_file(sealed.key).text.upper()):
        assert run("verify", sealed.package, "--key-file", "-", text=text)["files"] == 2


def test_a_descriptor_is_a_file(sealed: OnDisk) -> None:
    """`--key-file /dev/fd/N` reads the descriptor that the caller opened."""
    script = 'casevault verify "$1" --key-file /dev/fd/7 7<"$2"'
    done = in_bash(script, sealed.package, sealed.key)
    assert done.returncode == 0, done.stderr


def test_an_empty_passphrase_seals_nothing_and_shows_no_key(evidence: Path, tmp_path: Path) -> None:
    """A script whose passphrase is empty gets an error, not a package with a key on its output."""
    said = say(
        *("seal", evidence, "-o", tmp_path / "p.cvx", "--passphrase-file", "-"), code=1, data=b"\n"
    )
    assert "CV-K07" in said.stderr
    assert said.stdout == ""
    assert not list(tmp_path.glob("p.cvx*"))


def test_what_is_no_key_is_called_so(sealed: OnDisk, tmp_path: Path) -> None:
    """Bytes that are no text, nothing at all, and a folder are told apart; nothing is opened."""
    command = ("verify", sealed.package, "--key-file")
    for source, data, words in (
        ("-", b"caf\xe9", "not plain text"),
        ("-", b"\n", "it is empty"),
        (tmp_path, b"", "this is a folder"),
        (tmp_path / "none", b"", "not there"),
    ):
        said = say(*command, source, code=1, data=data)
        assert "CV-K08" in said.stderr
        assert words in said.stderr


def test_a_typing_error_is_pointed_at_and_not_corrected(sealed: OnDisk) -> None:
    """One wrong character of the key is named by its place and group, and the key is not tried."""
    key = read_key_file(sealed.key).text
    wrong = key[:20] + ("q" if key[20] != "q" else "p") + key[21:]
    said = say("verify", sealed.package, "--key-file", "-", code=1, data=wrong.encode())
    assert "character 21 (in group 6)" in said.stderr
    listed = run("custody", "list", "--last", 1)["entries"]
    assert listed[0]["type"] == "created"


def test_a_secret_that_others_may_read_is_mentioned(sealed: OnDisk) -> None:
    """A key file with open rights still works, and the person hears that it is open."""
    assert (
        "Others on this machine"
        not in say("verify", sealed.package, "--key-file", sealed.key).stderr
    )
    sealed.key.chmod(0o644)
    assert (
        "Others on this machine" in say("verify", sealed.package, "--key-file", sealed.key).stderr
    )


def test_a_weak_passphrase_is_called_weak(evidence: Path, tmp_path: Path) -> None:
    """Sealing says how strong the passphrase is, and never what it is."""
    for text, verdict in (("hunter2", "guessed at once"), (PASSPHRASE, "strong")):
        target = tmp_path / f"{len(text)}.cvx"
        command = ("seal", evidence, "-o", target, "--passphrase-file", "-")
        said = say(*command, data=text.encode())
        assert verdict in said.stderr
        assert text not in said.stderr + said.stdout


def test_at_a_terminal_the_key_is_shown_once_and_retyped(evidence: Path, tmp_path: Path) -> None:
    """Without a place for the key it is shown, and its last group typed; a slip is forgiven."""
    target = tmp_path / "t.cvx"
    terminal = Terminal("seal", evidence, "-o", target)
    seen = terminal.read_until("to confirm: ")
    last = re.findall(r"^    .* (\w{4})\s*$", seen, re.MULTILINE)[-1]
    terminal.type("nope\n")
    terminal.read_until("Look again.")
    assert not target.exists()
    terminal.type(f"{last}\n")
    assert "Package SHA-256" in terminal.end(0)
    assert target.exists()


def test_at_a_terminal_leaving_the_question_seals_nothing(evidence: Path, tmp_path: Path) -> None:
    """End of input, an interrupt, or three wrong answers remove the package; the log says why."""
    for typed, reason in (
        ("\x04", "key not handed over"),
        ("\x03", "key not handed over"),
        ("a\nb\nc\n", "key not proven"),
    ):
        terminal = Terminal("seal", evidence, "-o", tmp_path / "t.cvx")
        terminal.read_until("to confirm: ")
        terminal.type(typed)
        terminal.end(1)
        assert not list(tmp_path.glob("t.cvx*"))
        last = run("custody", "list", "--last", 1)["entries"][0]
        assert (last["type"], last["phase"], last["reason"]) == ("created", "refused", reason)


def test_at_a_terminal_the_key_is_asked_for_unseen(sealed: OnDisk) -> None:
    """Without a credential the key is asked for, and what is typed is not shown."""
    key = read_key_file(sealed.key).text
    terminal = Terminal("verify", sealed.package)
    terminal.read_until("Package key: ")
    terminal.type(f"{key}\n")
    seen = terminal.end(0)
    assert "every byte holds" in seen
    assert key not in seen


def test_at_a_terminal_what_is_no_text_is_no_answer(
    evidence: Path, sealed: OnDisk, tmp_path: Path
) -> None:
    """Bytes that are no text are a wrong last group, and no key; neither is a defect."""
    sealing = Terminal("seal", evidence, "-o", tmp_path / "t.cvx")
    seen = sealing.read_until("to confirm: ")
    last = re.findall(r"^    .* (\w{4})\s*$", seen, re.MULTILINE)[-1]
    sealing.type(b"caf\xe9\n")
    sealing.read_until("Look again.")
    sealing.type(f"{last}\n")
    assert "Package SHA-256" in sealing.end(0)
    opening = Terminal("verify", sealed.package)
    opening.read_until("Package key: ")
    opening.type(b"caf\xe9\n")
    assert "CV-K08" in opening.end(1)


def test_a_profile_is_protected_by_command(tmp_path: Path) -> None:
    """`profile protect` asks a passphrase of every later command, until told to stop."""
    secret = tmp_path / "pass"
    secret.write_text(PASSPHRASE)
    secret.chmod(0o600)
    unlock = ("--profile-passphrase-file", secret)
    assert run("profile", "show")["protection"] == "none"
    protected = run("profile", "protect", "--passphrase-file", secret)
    assert protected["protection"] == "passphrase"
    assert run("custody", "list", code=1)["error"]["code"] == "CV-C05"
    assert run("doctor")["profile"] == "locked"
    assert run("doctor", *unlock)["profile"] == "passphrase"
    last = run(*unlock, "custody", "list")["entries"][-1]
    assert (last["type"], last["more"]["protection"]) == ("note_added", "passphrase")
    wrong = tmp_path / "wrong"
    wrong.write_text("another")
    wrong.chmod(0o600)
    locked = run("custody", "list", "--profile-passphrase-file", wrong, code=1)
    assert locked["error"]["code"] == "CV-C06"
    run("profile", "protect", "--none", *unlock)
    assert run("custody", "list")["entries"]
    assert PASSPHRASE not in os.fsdecode(
        b"".join(
            p.read_bytes() for p in Path(os.environ["CASEVAULT_HOME"]).iterdir() if p.is_file()
        )
    )
