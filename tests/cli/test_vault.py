"""The key vault by command: made, tested, changed, backed up, restored, held by the keyring."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.key_commands import Person, told
from tests.cli.running import Terminal
from tests.key_world import WORDS

NEW = "eight other words, as good as the first ones"
pytestmark = pytest.mark.usefixtures("cheap")


def sealed(dana: Person, evidence: Path, target: Path) -> dict[str, object]:
    """Seal into the vault."""
    return dana.run("seal", evidence, "-o", target, "--vault", *dana.vault)


def test_a_vault_keeps_keys_and_gives_them_back(
    dana: Person, evidence: Path, tmp_path: Path
) -> None:
    """Made once, tested, listed while locked; the key in it opens, is shown, is the only copy."""
    package = tmp_path / "p.cvx"
    made = dana.run("vault", "make", *dana.vault)
    assert made["made"] is True
    assert "strong" in made["said"]
    assert dana.refused("vault", "make", *dana.vault) == "CV-V06"
    answer = sealed(dana, evidence, package)
    assert answer["key_places"] == ["vault"]
    assert "only copy" in str(answer["said"])
    assert dana.run("vault", "unlock-test", *dana.vault)["keys"] == 1
    listed = dana.run("vault", "list")
    assert listed["packages"] == [{"package": answer["package"], "name": "p.cvx"}]
    assert str(answer["package"]) in told("--home", dana.home, "vault", "list")
    assert dana.run("verify", package, "--vault", *dana.vault)["files"] == 2
    shown = dana.run("key", "show", package, "--vault", *dana.vault)
    assert shown["fingerprint"] == answer["fingerprint"]
    assert str(shown["key"]).startswith("cvkey1")


def test_each_act_is_in_the_log_before_it_happens(dana: Person) -> None:
    """Made and unlocked stand as intent before their end; a wrong passphrase stands as failed."""
    dana.run("vault", "make", *dana.vault)
    wrong = dana.secret("wrong", "not-the-words-9876")
    assert dana.refused("vault", "unlock-test", "--vault-passphrase-file", wrong) == "CV-V03"
    dana.run("vault", "unlock-test", *dana.vault)
    acts = [(entry.get("why"), entry["phase"]) for entry in dana.log()[1:]]
    assert acts == [
        ("vault made", "intent"),
        ("vault made", "done"),
        ("vault unlocked", "intent"),
        ("vault unlocked", "failed"),
        ("vault unlocked", "intent"),
        ("vault unlocked", "done"),
    ]


def test_a_changed_passphrase_opens_and_the_old_one_does_not(dana: Person) -> None:
    """Changed with the current one; then only the new one unlocks."""
    dana.run("vault", "make", *dana.vault)
    new = ("--new-passphrase-file", dana.secret("new", NEW))
    wrong = ("--vault-passphrase-file", dana.secret("wrong", "not-the-words-9876"))
    assert dana.refused("vault", "change", *wrong, *new) == "CV-V03"
    dana.run("vault", "change", *dana.vault, *new)
    assert dana.refused("vault", "unlock-test", *dana.vault) == "CV-V03"
    unlocked = dana.run("vault", "unlock-test", "--vault-passphrase-file", new[1])
    assert unlocked["unlocks"] is True


def test_a_backup_restores_keys_and_identity_elsewhere(
    dana: Person, evidence: Path, tmp_path: Path
) -> None:
    """On another profile the backup opens what was sealed here, and signs as oneself."""
    package, file = tmp_path / "p.cvx", tmp_path / "vault.cvvault"
    dana.settle("Dana")
    sealed(dana, evidence, package)
    assert dana.run("vault", "backup", file)["keys"] == 1
    assert dana.refused("vault", "backup", file) == "CV-T01"
    assert file.stat().st_mode & 0o777 == 0o600
    other = Person(tmp_path / "other", tmp_path / "o")
    wrong = ("--vault-passphrase-file", other.secret("wrong", "not-the-words-9876"))
    assert other.refused("vault", "restore", file, *wrong) == "CV-V03"
    assert other.refused("vault", "restore", package, *other.vault) == "CV-V07"
    assert other.run("vault", "restore", file, *other.vault)["added"] == 3
    assert other.run("verify", package, "--vault", *other.vault)["files"] == 2
    assert other.run("identity", "show")["words"] == dana.run("identity", "show")["words"]


def test_a_backup_merges_under_its_own_passphrase(
    dana: Person, evidence: Path, tmp_path: Path
) -> None:
    """A vault with another passphrase takes what it lacks, and says what it has already."""
    package, file = tmp_path / "p.cvx", tmp_path / "vault.cvvault"
    dana.run("vault", "make", *dana.vault)
    sealed(dana, evidence, package)
    dana.run("vault", "backup", file)
    other = Person(tmp_path / "other", tmp_path / "o", NEW)
    other.run("vault", "make", *other.vault)
    assert other.refused("vault", "restore", file, *other.vault) == "CV-V03"
    theirs = ("--backup-passphrase-file", dana.secrets / "vault")
    restoring = ("vault", "restore", file, *other.vault, *theirs)
    assert other.run(*restoring)["added"] == 1
    assert other.run(*restoring) == {"added": 0, "same": 1, "differing": [], "said": ""}
    assert other.run("verify", package, "--vault", *other.vault)["files"] == 2


@pytest.mark.usefixtures("secret_service")
def test_the_keyring_unlocks_it_where_it_is_told_to(
    dana: Person, evidence: Path, tmp_path: Path
) -> None:
    """On: no passphrase is needed any more. Off: it is again, and says that it is locked."""
    package = tmp_path / "p.cvx"
    dana.run("vault", "make", *dana.vault)
    assert dana.refused("vault", "keyring", "on") == "CV-V02"
    assert dana.run("vault", "keyring", "on", *dana.vault)["held_in_keyring"] is True
    assert dana.run("vault", "list")["held_in_keyring"] is True
    dana.run("seal", evidence, "-o", package, "--vault")
    assert dana.run("verify", package, "--vault")["files"] == 2
    dana.run("vault", "keyring", "off")
    assert dana.refused("verify", package, "--vault") == "CV-V02"
    assert dana.run("verify", package, "--vault", *dana.vault)["files"] == 2


def test_a_keyring_that_is_gone_does_not_unlock(
    dana: Person, secret_service: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Held by a keyring that is not there, the vault says so; its passphrase still opens it."""
    assert secret_service is not None
    dana.run("vault", "make", *dana.vault)
    dana.run("vault", "keyring", "on", *dana.vault)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert dana.refused("vault", "unlock-test") == "CV-K11"
    assert dana.run("vault", "unlock-test", *dana.vault)["unlocks"] is True


@pytest.mark.parametrize(
    "act", [("unlock-test",), ("list",), ("backup", "b"), ("keyring", "on"), ("keyring", "off")]
)
def test_without_a_vault_there_is_nothing_to_do(
    dana: Person, act: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each act says that there is no vault, and makes none."""
    monkeypatch.chdir(tmp_path)
    assert dana.refused("vault", *act) == "CV-V01"
    assert not (dana.home / "vault.sqlite").exists()
    assert not (tmp_path / "b").exists()


def test_a_damaged_vault_is_left_as_it_is(dana: Person) -> None:
    """Bytes that are no vault are named as damage, and stay for whoever can mend them."""
    dana.run("vault", "make", *dana.vault)
    path = dana.home / "vault.sqlite"
    path.write_bytes(b"not a vault" * 100)
    assert dana.refused("vault", "unlock-test", *dana.vault) == "CV-V04"
    assert path.read_bytes() == b"not a vault" * 100


@pytest.mark.parametrize("act", ["make", "change"])
def test_nobody_to_ask_is_wrong_use(dana: Person, act: str) -> None:
    """Where no file is named and nobody sits there, the option that is missing is named."""
    if act == "change":
        dana.run("vault", "make", *dana.vault)
    answer = dana.run("vault", act, code=2)
    assert "--vault-passphrase-file" in answer["said"]
    if act == "change":
        answer = dana.run("vault", act, *dana.vault, code=2)
        assert "--new-passphrase-file" in answer["said"]


def test_at_a_terminal_a_new_passphrase_is_typed_twice(dana: Person) -> None:
    """Two that differ are asked for again; what is typed is not shown."""
    terminal = Terminal("--home", dana.home, "vault", "make")
    seen = ""
    for prompt, typed in (
        ("New passphrase: ", WORDS),
        ("The same again: ", "something else"),
        ("New passphrase: ", WORDS),
        ("The same again: ", WORDS),
    ):
        seen += terminal.read_until(prompt)
        terminal.seen = ""
        terminal.type(f"{typed}\n")
    seen += terminal.end(0)
    assert "These two differ." in seen
    assert "The key vault is made." in seen
    assert WORDS not in seen
