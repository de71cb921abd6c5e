"""Pinned keys and providers by command: tested before they are chosen, and refused with reasons."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.key_commands import Person, told
from tests.core.keys.providers.contract import PIN
from tests.core.keys.providers.pem_file import public_half
from tests.key_world import token_uri

ADD = ("provider", "add")


def test_a_public_key_is_pinned_and_sealed_to_offline(
    dana: Person, evidence: Path, tmp_path: Path, rsa_pem: Path
) -> None:
    """Pinned from a file with its origin, listed, sealed to; it opens nothing here."""
    sent = public_half(rsa_pem)
    made = dana.run("pin", sent, "--name", "archive", "--origin", "handed over by Ann")
    assert (made["key"], made["bits"], made["tested"]) == ("rsa-oaep", 3072, "")
    said = told("--home", dana.home, "provider", "list")
    assert "from handed over by Ann" in said
    assert "no provider" in said
    package = tmp_path / "p.cvx"
    sealed = dana.run("seal", evidence, "-o", package, "--to-key", "archive")
    assert sealed["opens_with"] == ["rsa-oaep"]
    assert dana.refused("verify", package, "--provider", "archive") == "CV-U05"
    assert dana.refused("provider", "test", "archive") == "CV-U05"
    assert dana.refused("pin", sent, "--name", "Archive") == "CV-U09"
    for path in (evidence / "a.txt", tmp_path / "none"):
        assert dana.refused("pin", path, "--name", "x") == "CV-U11"


def test_a_key_file_is_configured_and_used_from_elsewhere(
    dana: Person,
    evidence: Path,
    tmp_path: Path,
    rsa_pem: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Named by a relative path, it is found again from another folder, tested, and forgotten."""
    monkeypatch.chdir(rsa_pem.parent)
    made = dana.run(*ADD, "pem", "--name", "desk", "--path", rsa_pem.name, *dana.pin)
    assert made["settings"] == {"path": str(rsa_pem)}
    assert made["tested"]
    monkeypatch.chdir(tmp_path)
    assert dana.run("provider", "test", "desk", *dana.pin)["tested"] >= made["tested"]
    package = tmp_path / "p.cvx"
    dana.run("seal", evidence, "-o", package, "--to-key", "desk")
    opening = ("verify", package, "--provider", "desk", *dana.pin)
    assert dana.run(*opening)["files"] == 2
    dana.run("provider", "remove", "desk")
    assert dana.run("provider", "list")["keys"] == []
    assert dana.refused(*opening) == "CV-U09"


def test_a_token_is_configured_by_its_uri(dana: Person, token_module: str) -> None:
    """Fetched, tested and pinned; a PIN in the URI is refused, and so is a token that cannot."""
    given = ("--module", token_module)
    made = dana.run(*ADD, "pkcs11", "--name", "card", *given, "--uri", token_uri("p384"), *dana.pin)
    assert (made["key"], made["provider"]) == ("p-384", "pkcs11")
    for uri, code in (
        (f"{token_uri()}?pin-value={PIN}", "CV-U05"),
        (token_uri("rsa"), "CV-U05"),
        (token_uri("none"), "CV-U01"),
        ("https://example.org", "CV-U05"),
    ):
        words = (*ADD, "pkcs11", "--name", "x", *given, "--uri", uri, *dana.pin)
        assert dana.refused(*words) == code
    wrong = ("--pin-file", dana.secret("wrong", "0000"))
    for secret in (wrong, ()):
        words = (*ADD, "pkcs11", "--name", "x", *given, "--uri", token_uri(), *secret)
        assert dana.refused(*words) == "CV-U02"
    assert [key["name"] for key in dana.run("provider", "list")["keys"]] == ["card"]


def test_an_engine_is_configured_with_either_kind_of_key(
    dana: Person, evidence: Path, tmp_path: Path, transit_address: str
) -> None:
    """Its RSA key is sealed to offline, its symmetric key is asked while sealing; both open."""
    where = ("--address", transit_address)
    rsa = dana.run(*ADD, "hashicorp-vault", "--name", "rsa", *where, "--key", "case", *dana.token)
    assert rsa["key"] == "rsa-oaep"
    symmetric = (*where, "--key", "aes", "--symmetric")
    aes = dana.run(*ADD, "hashicorp-vault", "--name", "aes", *symmetric, *dana.token)
    assert (aes["key"], aes["fingerprint"]) == ("symmetric", "")
    package = tmp_path / "p.cvx"
    names = ("--to-key", "rsa", "--to-key", "aes")
    assert dana.refused("seal", evidence, "-o", package, *names) == "CV-U02"
    assert not package.exists()
    dana.run("seal", evidence, "-o", package, *names, *dana.token)
    for name in ("rsa", "aes"):
        assert dana.run("verify", package, "--provider", name, *dana.token)["files"] == 2
    assert "symmetric key of a service" in told("--home", dana.home, "provider", "list")


def test_what_fails_its_test_is_not_configured(dana: Person, rsa_pem: Path, tmp_path: Path) -> None:
    """A wrong passphrase, no file, nobody at the address: refused, logged, and not listed."""
    wrong = ("--pin-file", dana.secret("wrong", "not-the-secret-9876"))
    nobody = ("--address", "http://127.0.0.1:9", "--key", "case")
    for kind, words, code in (
        ("pem", ("--path", rsa_pem, *wrong), "CV-U10"),
        ("pem", ("--path", rsa_pem), "CV-U10"),
        ("pem", ("--path", tmp_path / "none", *dana.pin), "CV-U10"),
        ("hashicorp-vault", (*nobody, *dana.token), "CV-U01"),
        ("hashicorp-vault", nobody, "CV-U02"),
    ):
        assert dana.refused(*ADD, kind, "--name", "x", *words) == code
        last = dana.log()[-1]
        assert (last["type"], last["phase"], last["reason"]) == ("key_tested", "failed", code)
    assert dana.run("provider", "list")["keys"] == []


@pytest.mark.parametrize(
    "words",
    [
        ("brand-new", "--name", "x"),
        ("pem", "--name", "x"),
        ("pem", "--path", "k.pem"),
        ("pkcs11", "--name", "x", "--module", "m"),
        ("aws-kms", "--name", "x", "--region", "eu-central-1"),
        ("azure-key-vault", "--name", "x", "--key", "k"),
        ("hashicorp-vault", "--name", "x", "--key", "k"),
        ("pem", "--name", "x", "--path", "k", "--symmetric"),
        ("pem", "--name", "", "--path", "k"),
    ],
)
def test_a_provider_needs_what_its_kind_needs(dana: Person, words: tuple[str, ...]) -> None:
    """An unknown kind, a missing or empty setting, or one of another kind is wrong use."""
    assert "usage: casevault" in dana.run(*ADD, *words, code=2)["said"]
    assert not dana.home.exists()
