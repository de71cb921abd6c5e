"""Where keys are, by command, and how they end: two persons, what is removed, what is attested."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.keys.key_file import read_key_file
from tests.cli.key_commands import Person, told

pytestmark = pytest.mark.usefixtures("cheap")
WHY = ("--second", "Ann Other", "--why", "case closed")


@pytest.fixture
def package(dana: Person, evidence: Path, tmp_path: Path) -> Path:
    """Seal a package whose key lies in the vault and in a file."""
    dana.run("profile", "describe", "--name", "Dana Okafor")
    dana.run("vault", "make", *dana.vault)
    target = tmp_path / "p.cvx"
    file = ("--key-out", tmp_path / "p.key", "--same-volume-ok")
    dana.run("seal", evidence, "-o", target, *file, "--vault", *dana.vault)
    return target


def record(dana: Person) -> dict[str, object]:
    """Return the one record of the list."""
    (found,) = dana.run("key", "list")["keys"]
    return dict(found)


def test_keys_are_listed_with_where_they_are(dana: Person, package: Path, tmp_path: Path) -> None:
    """Places with since when, the last proof, and nothing that opens."""
    found = record(dana)
    assert found["name"] == "p.cvx"
    assert found["tested"] == ""
    key = read_key_file(tmp_path / "p.key")
    assert found["fingerprint"] == key.fingerprint
    places = found["places"]
    assert isinstance(places, list)
    assert [(place["kind"], place["detail"]) for place in places] == [
        ("vault", ""),
        ("file", str(tmp_path / "p.key")),
    ]
    dana.run("key", "test", package, "--vault", *dana.vault)
    assert record(dana)["tested_with"] == "vault"
    said = told("--home", dana.home, "key", "list")
    for words in ("p.cvx", "key vault since", f"key file {tmp_path / 'p.key'}", "with vault"):
        assert words in said
    assert key.text not in said


def test_copies_are_destroyed_by_two(dana: Person, package: Path, tmp_path: Path) -> None:
    """The vault is emptied, the file's end attested, and it is said what nobody can prove."""
    wanted = str(record(dana)["package"])
    places = ("--place", "vault", "--place", "file", "--how", "the stick was shredded")
    done = dana.run("key", "destroy", wanted, *places, *WHY, *dana.vault)
    assert done["destroyed"] == ["vault", "file"]
    assert (done["left"], done["unproven"]) == ([], "that no other copy exists")
    assert dana.refused("verify", package, "--vault", *dana.vault) == "CV-K17"
    # What is attested is a statement; the program does not reach for files.
    assert dana.run("verify", package, "--key-file", tmp_path / "p.key")["files"] == 2
    entries = [e for e in dana.log() if e["type"] == "key_destroyed"]
    assert [entry["phase"] for entry in entries] == ["intent", "done", "intent", "done"]
    assert entries[-1]["more"]["how"] == "the stick was shredded"
    assert entries[-1]["second"]["name"] == "Ann Other"
    assert told("--home", dana.home, "key", "list").count("DESTROYED") == 2


def test_what_is_left_is_said(dana: Person, package: Path) -> None:
    """After one copy is gone the other is named, in words too."""
    assert package.exists()
    wanted = str(record(dana)["package"])[:8]
    said = told(
        "--home", dana.home, "key", "destroy", wanted, "--place", "vault", *WHY, *dana.vault
    )
    assert "still known: key file" in said
    assert "cannot be proven" in said


def test_what_must_not_be_destroyed_is_not(dana: Person, package: Path) -> None:
    """One person alone, a locked vault, an unknown or too short id: refused, nothing changes."""
    wanted = str(record(dana)["package"])
    vault = ("--place", "vault")
    alone = ("--second", "dana okafor", "--why", "x")
    for words, code in (
        ((wanted, *vault, *alone, *dana.vault), "CV-K20"),
        ((wanted, *vault, *WHY), "CV-V02"),
        (("00" * 16, *vault, *WHY, *dana.vault), "CV-K21"),
        ((wanted[:7], *vault, *WHY, *dana.vault), "CV-K21"),
    ):
        assert dana.refused("key", "destroy", *words) == code
    assert dana.run("verify", package, "--vault", *dana.vault)["files"] == 2


def test_a_profile_without_a_name_destroys_nothing(dana: Person, package: Path) -> None:
    """The one who acts says who they are first; it is said how, and the copy stays."""
    dana.run("profile", "describe", "--name", "")
    wanted = (str(record(dana)["package"]), "--place", "vault")
    error = dana.run("key", "destroy", *wanted, *WHY, *dana.vault, code=1)["error"]
    assert error["code"] == "CV-K23"
    assert "profile describe --name" in error["next"]
    assert dana.run("verify", package, "--vault", *dana.vault)["files"] == 2
    dana.run("profile", "describe", "--name", "Dana Okafor")
    assert dana.run("key", "destroy", *wanted, *WHY, *dana.vault)["destroyed"] == ["vault"]


@pytest.mark.parametrize(
    "words",
    [
        ("--place", "vault", "--why", "x"),
        ("--place", "vault", "--second", "Ann"),
        ("--second", "Ann", "--why", "x"),
        ("--place", "recipient", *WHY),
        ("--place", "printed", *WHY),
        ("--place", "vault", "--second", " ", "--why", "x"),
    ],
    ids=range(6),
)
def test_too_little_said_is_wrong_use(dana: Person, words: tuple[str, ...]) -> None:
    """No second person, no reason, no place, a place that is none, an end nobody describes."""
    assert "casevault" in dana.run("key", "destroy", "00" * 16, *words, code=2)["said"]
    assert not dana.home.exists()


@pytest.mark.usefixtures("secret_service")
def test_a_key_is_copied_between_keyring_and_vault(dana: Person, package: Path) -> None:
    """From the vault into the keyring and, once destroyed there, back; each copy is proven."""
    wanted = str(record(dana)["package"])
    dana.run("key", "store", package, "--from-vault", *dana.vault)
    assert dana.run("verify", package, "--keyring")["files"] == 2
    dana.run("key", "destroy", wanted, "--place", "vault", *WHY, *dana.vault)
    dana.run("key", "store", package, "--from-keyring", "--vault", *dana.vault)
    assert dana.run("verify", package, "--vault", *dana.vault)["files"] == 2
    dana.run("key", "destroy", wanted, "--place", "keyring", *WHY)
    assert dana.refused("verify", package, "--keyring") == "CV-K17"
    assert dana.refused("key", "store", package, "--from-keyring") == "CV-K17"
