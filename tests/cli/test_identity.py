"""Identities and contacts by command: who one is, whom one knows, and what was compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.keys.identity import read_identity
from tests.cli.key_commands import Person, told
from tests.key_world import somebody

pytestmark = pytest.mark.usefixtures("cheap")
CLAIMS = ("--name", "Dana Okafor", "--role", "Custodian", "--agency", "City", "--number", "0042")


def test_an_identity_is_made_shown_and_exported(dana: Person, tmp_path: Path) -> None:
    """Its words are those of the exported file; its secret keys lie in the vault."""
    dana.run("vault", "make", *dana.vault)
    assert dana.refused("identity", "show") == "CV-I02"
    assert dana.refused("identity", "export", tmp_path / "me.cvid") == "CV-I02"
    made = dana.run("identity", "make", *CLAIMS, *dana.vault)
    assert (made["name"], made["role"], made["agency"], made["number"]) == CLAIMS[1::2]
    assert made["secret_in"] == "vault"
    assert dana.run("identity", "show") == made
    said = told("--home", dana.home, "identity", "show")
    assert made["words"] in said
    assert made["digits"] in said
    file = tmp_path / "me.cvid"
    exported = dana.run("identity", "export", file)
    assert exported["fingerprint"] == made["fingerprint"]
    assert read_identity(file).words == made["words"]
    assert dana.refused("identity", "export", file) == "CV-T01"
    assert dana.refused("identity", "make", *dana.vault) == "CV-T01"


def test_an_identity_is_in_the_log_by_its_fingerprint(dana: Person) -> None:
    """Announced before its secret keys are stored; the entry names no claim and no key."""
    dana.settle("Dana")
    entries = [entry for entry in dana.log() if entry.get("why") == "identity made"]
    assert [entry["phase"] for entry in entries] == ["intent", "done"]
    assert entries[0]["more"] == {"identity": dana.run("identity", "show")["fingerprint"]}


def test_without_a_place_for_its_secret_keys_none_is_made(dana: Person) -> None:
    """No vault and no keyring, or a locked vault: refused, and nothing lies plain."""
    assert dana.refused("identity", "make", *CLAIMS) == "CV-K11"
    dana.run("vault", "make", *dana.vault)
    assert dana.refused("identity", "make", *CLAIMS) == "CV-V02"
    assert not list(dana.home.glob("*.cvid"))


@pytest.mark.usefixtures("secret_service")
def test_without_a_vault_the_keyring_keeps_it(dana: Person, evidence: Path, tmp_path: Path) -> None:
    """It signs and opens from the keyring, also after a vault was made."""
    made = dana.run("identity", "make", "--name", "Dana")
    assert made["secret_in"] == "keyring"
    dana.run("identity", "export", tmp_path / "me.cvid")
    dana.run("contact", "add", tmp_path / "me.cvid")
    dana.run("vault", "make", *dana.vault)
    package = tmp_path / "p.cvx"
    dana.run("seal", evidence, "-o", package, "--recipient", "Dana", "--sign")
    assert dana.run("verify", package, "--identity")["signature"]["state"] == "known"


def test_a_claim_that_cannot_stand_is_refused(dana: Person) -> None:
    """Too long, or with control characters: no identity is made of it."""
    dana.run("vault", "make", *dana.vault)
    for name in ("x" * 201, "two\nlines"):
        assert dana.refused("identity", "make", "--name", name, *dana.vault) == "CV-I01"


def test_contacts_are_added_compared_revoked_and_removed(dana: Person, tmp_path: Path) -> None:
    """Each state is listed in words, with what to compare and how it was."""
    bo = somebody("Bo").public
    file = tmp_path / "bo.cvid"
    file.write_bytes(bo.document)
    added = dana.run("contact", "add", file, "--name", "Bo of the lab")
    assert (added["contact"], added["trust"]) == ("Bo of the lab", "new")
    assert added["identity"]["words"] == bo.words
    assert dana.refused("contact", "add", file) == "CV-I04"
    said = told("--home", dana.home, "contact", "list")
    assert "NOT COMPARED" in said
    assert bo.words in said
    compared = dana.run("contact", "compare", "bo of the lab", "--how", "by telephone")
    assert (compared["trust"], compared["how"]) == ("compared", "by telephone")
    assert "(by telephone)" in told("--home", dana.home, "contact", "list")
    assert dana.run("contact", "revoke", bo.fingerprint.hex()[:8])["trust"] == "revoked"
    assert "REVOKED" in told("--home", dana.home, "contact", "list")
    dana.run("contact", "remove", "Bo of the lab")
    assert dana.run("contact", "list")["contacts"] == []
    for act in (("compare", "Bo", "--how", "x"), ("revoke", "Bo"), ("remove", "Bo")):
        assert dana.refused("contact", *act) == "CV-I03"
    whys = [entry["why"] for entry in dana.log() if entry["phase"] == "intent"]
    acts = ("added", "added", "compared", "revoked", "removed")
    assert whys == [f"contact {act}" for act in acts]


def test_two_contacts_of_one_name_are_told_by_fingerprint(dana: Person, tmp_path: Path) -> None:
    """A name that fits two is refused; the beginning of a fingerprint picks one."""
    both = [somebody("Bo").public, somebody("Bo").public]
    for number, identity in enumerate(both):
        file = tmp_path / f"{number}.cvid"
        file.write_bytes(identity.document)
        dana.run("contact", "add", file)
    assert dana.refused("contact", "revoke", "Bo") == "CV-I03"
    wanted = both[1].fingerprint.hex()
    assert dana.run("contact", "revoke", wanted[:10])["fingerprint"] == wanted


def test_what_is_no_identity_is_no_contact(dana: Person, tmp_path: Path) -> None:
    """An altered file, text, or nothing: refused with what is wrong, and nobody is added."""
    document = somebody("Bo").public.document
    for name, data in (("altered", document.replace(b"Bo", b"Ed")), ("text", b"hello")):
        (tmp_path / name).write_bytes(data)
        assert dana.refused("contact", "add", tmp_path / name) == "CV-I01"
    assert dana.refused("contact", "add", tmp_path / "none") == "CV-I01"
    assert dana.run("contact", "list")["contacts"] == []


def test_who_acts_is_said_by_command(dana: Person) -> None:
    """What is said replaces what was said before, the rest stays; the log says that it changed."""
    dana.run("profile", "describe", "--name", "Dana Okafor", "--agency", "City")
    shown = dana.run("profile", "describe", "--title", "Custodian")["actor"]
    assert (shown["name"], shown["title"], shown["agency"]) == ("Dana Okafor", "Custodian", "City")
    assert dana.run("profile", "show")["actor"]["name"] == "Dana Okafor"
    assert dana.log()[-1]["why"] == "identity changed"
    assert "--name" in dana.run("profile", "describe", code=2)["said"]
