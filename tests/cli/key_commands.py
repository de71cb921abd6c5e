"""Two people with profiles of their own, made by command, and a package sealed in every way."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from casevault_gui import cli
from tests.core.keys.providers.contract import PIN
from tests.key_world import PASSPHRASE, WORDS, token_uri


def call(*words: object, code: int = 0) -> dict[str, Any]:
    """Run a command with --json in this process; return its answer after checking the exit code."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            found: object = cli.main(["--json", *(str(word) for word in words)])
        except SystemExit as end:
            found = end.code
    said = out.getvalue() + err.getvalue()
    assert found == code, said
    assert "CV-BUG" not in said
    answer: dict[str, Any] = json.loads(out.getvalue()) if out.getvalue() else {}
    return {**answer, "said": err.getvalue()}


def refused(*words: object) -> dict[str, Any]:
    """Run a command that must fail; return its error: code, four parts, facts."""
    error: dict[str, Any] = call(*words, code=1)["error"]
    assert all(error[part] for part in ("what", "safe", "not_done", "next"))
    return error


def told(*words: object) -> str:
    """Run a command as a person does, and return what it says to them."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        assert cli.main([str(word) for word in words]) == 0, err.getvalue()
    return out.getvalue()


@dataclass
class Person:
    """Somebody's profile and the files that hold their secrets."""

    home: Path
    secrets: Path
    words: str = WORDS

    def __post_init__(self) -> None:
        """Write the secrets, private to the user."""
        self.secrets.mkdir(parents=True)
        for name, text in (
            ("vault", self.words), ("pin", PIN), ("token", PIN), ("passphrase", PASSPHRASE)
        ):  # fmt: skip
            self.secret(name, text)

    def secret(self, name: str, text: str) -> Path:
        """Write a secret and return its file."""
        path = self.secrets / name
        path.write_text(text)
        path.chmod(0o600)
        return path

    @property
    def vault(self) -> tuple[object, ...]:
        """The option that unlocks their vault."""
        return ("--vault-passphrase-file", self.secrets / "vault")

    @property
    def pin(self) -> tuple[object, ...]:
        """The option with the PIN, or the key file's passphrase."""
        return ("--pin-file", self.secrets / "pin")

    @property
    def token(self) -> tuple[object, ...]:
        """The option with the access token."""
        return ("--token-file", self.secrets / "token")

    def run(self, *words: object, code: int = 0) -> dict[str, Any]:
        """Run a command in their name."""
        return call("--home", self.home, *words, code=code)

    def refused(self, *words: object) -> str:
        """Run a command in their name that must fail; return the error's code."""
        return str(refused("--home", self.home, *words)["code"])

    def log(self) -> list[dict[str, Any]]:
        """Return the entries of their log."""
        entries: list[dict[str, Any]] = self.run("custody", "list")["entries"]
        return entries

    def settle(self, name: str) -> None:
        """Make their vault and their identity."""
        self.run("vault", "make", *self.vault)
        self.run("identity", "make", "--name", name, *self.vault)


@dataclass
class World:
    """Dana seals; Bo receives. `ways` are the options that open the package, by slot type."""

    dana: Person
    bo: Person
    folder: Path
    package: Path
    key: Path
    sealed: dict[str, Any]
    cards: list[Path] = field(default_factory=list)

    def ways(self) -> dict[str, tuple[Person, tuple[object, ...]]]:
        """Return who opens the package with which options, by name of the way."""
        dana, bo = self.dana, self.bo
        shares = [word for card in self.cards[:2] for word in ("--share-file", card)]
        return {
            "key": (dana, ("--key-file", self.key)),
            "vault": (dana, ("--vault", *dana.vault)),
            "passphrase": (dana, ("--passphrase-file", dana.secrets / "passphrase")),
            "own identity": (dana, ("--identity", *dana.vault)),
            "other identity": (bo, ("--identity", *bo.vault)),
            "rsa-oaep": (dana, ("--provider", "desk", *dana.pin)),
            "ecdh": (dana, ("--provider", "card", *dana.pin)),
            "shares": (bo, tuple(shares)),
            "service": (dana, ("--provider", "engine", *dana.token)),
        }


def make_world(
    folder: Path, places: tuple[Path, str, str], make: Callable[[Path, Path], Person] = Person
) -> World:
    """Make two people, configure key file, token and engine, and seal in every way, by command."""
    pem, module, address = places
    dana, bo = make(folder / "dana", folder / "d"), make(folder / "bo", folder / "b")
    for person, name in ((dana, "Dana Okafor"), (bo, "Bo")):
        person.settle(name)
        person.run("identity", "export", folder / f"{name[:2]}.cvid")
        dana.run("contact", "add", folder / f"{name[:2]}.cvid")
        dana.run("contact", "compare", name, "--how", "in person")
    add = ("provider", "add")
    dana.run(*add, "pem", "--name", "desk", "--path", pem, *dana.pin)
    token = ("--module", module, "--uri", token_uri())
    dana.run(*add, "pkcs11", "--name", "card", *token, *dana.pin)
    engine = ("--address", address, "--key", "aes", "--symmetric")
    dana.run(*add, "hashicorp-vault", "--name", "engine", *engine, *dana.token)
    evidence = folder / "evidence"
    evidence.mkdir()
    (evidence / "a.txt").write_text("alpha")
    (evidence / "b.txt").write_text("beta")
    cards = folder / "cards"
    cards.mkdir()
    people = ("--recipient", "Dana Okafor", "--recipient", "Bo")
    keys = ("--to-key", "desk", "--to-key", "card", "--to-key", "engine")
    holders = ("--holder", "Ada", "--holder", "Ben", "--holder", "Cleo")
    package, key = folder / "all.cvx", folder / "all.key"
    sealed = dana.run(
        *("seal", evidence, "-o", package, "--key-out", key, "--same-volume-ok", "--vault"),
        *("--passphrase-file", dana.secrets / "passphrase", *people, *keys, *holders),
        *("--shares", 2, "--shares-out", cards, "--sign", *dana.vault, *dana.token),
    )
    texts = sorted(cards.glob("*.txt"))
    return World(dana, bo, folder, package, key, sealed, texts)
