"""The policy of an agency on the command line: shown, signed, and what it refuses explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.key_commands import Person
from tests.cli.refusals import Ask, Refuse
from tests.cli.running import run, say

TEXT = """\
version = 1
name = "County evidence"
contact = "extension 4471"
[sealing]
forbidden = ["passphrase"]
[case]
required = ["title"]
[keys]
keyring = false
"""


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    """Write a policy file."""
    file = tmp_path / "policy.toml"
    file.write_text(TEXT, "utf-8")
    return file


def test_a_refused_seal_says_which_rule_and_whom_to_ask(
    refuse: Refuse, evidence: Path, policy: Path, tmp_path: Path
) -> None:
    """`seal` ends with the policy's code, its name, the rule in words and the contact."""
    target = tmp_path / "case.cvx"
    common = ("--policy", policy, "seal", evidence, "-o", target)
    said = refuse("CV-A03", *common, "--key-out", tmp_path / "k", "--same-volume-ok")
    for words in ("“County evidence”", "“title”", "extension 4471", "casevault policy show"):
        assert words in said
    assert "keyring" in refuse("CV-A03", *common, "--keyring")
    assert not target.exists()


def test_a_bad_policy_file_opens_no_gate(
    refuse: Refuse, ask: Ask, evidence: Path, policy: Path, tmp_path: Path
) -> None:
    """With a misspelt rule nothing is sealed, while packages still open and `doctor` says why."""
    target, key = tmp_path / "case.cvx", tmp_path / "k"
    sealing = ("seal", evidence, "-o", target, "--key-out", key, "--same-volume-ok")
    ask(*sealing)
    policy.write_text(TEXT + "clipbord = false\n", "utf-8")
    said = refuse("CV-A01", "--policy", policy, *sealing[:3], tmp_path / "2.cvx", *sealing[4:])
    assert "keys.clipbord" in said
    assert ask("verify", target, "--key-file", key, "--policy", policy)["files"] == 2
    assert ask("doctor", "--policy", policy, code=1)["policy"] == "CV-A01"
    refuse("CV-A01", "policy", "show", "--policy", policy)


def test_the_environment_names_a_policy_too(policy: Path, evidence: Path, tmp_path: Path) -> None:
    """`CASEVAULT_POLICY` is obeyed in a process of its own, and shown with its hash."""
    shown = say("policy", "show", CASEVAULT_POLICY=str(policy)).stdout
    assert "No package opens with a passphrase." in shown
    secret = tmp_path / "p"
    secret.write_text("four unlike ships paint otters")
    words = ("seal", evidence, "-o", tmp_path / "c.cvx", "--passphrase-file", secret)
    assert "CV-A03" in say(*words, code=1, CASEVAULT_POLICY=str(policy)).stderr
    found = run("policy", "show", "--policy", policy)["policies"]
    assert [each["name"] for each in found] == ["County evidence"]
    assert len(found[0]["sha256"]) == 64


@pytest.mark.usefixtures("cheap")
def test_a_policy_is_tried_and_signed_before_it_is_in_force(
    ask: Ask, refuse: Refuse, dana: Person, policy: Path
) -> None:
    """`policy check` reads it back in sentences; `policy sign` writes the signature beside it."""
    assert "The case record says something in title." in ask("policy", "check", policy)["rules"]
    ask("vault", "make", *dana.vault)
    ask("identity", "make", "--name", "Dana", *dana.vault)
    signed = ask("policy", "sign", policy, *dana.vault)["signature"]
    assert Path(signed).name == "policy.toml.sig"
    refuse("CV-T01", "policy", "sign", policy, *dana.vault)
    policy.write_text("version = 1\n")
    refuse("CV-A01", "policy", "check", policy)
