"""A package for many, by command: each opens it in their own way, and nobody else does."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.key_commands import Person, World, call, refused, told
from tests.cli.running import Terminal
from tests.core.keys.providers.contract import PIN
from tests.key_world import PASSPHRASE, WORDS, somebody

TYPES = ["key", "passphrase", "hpke", "hpke", "rsa-oaep", "ecdh", "service", "shares"]
WAYS = [
    *("key", "vault", "passphrase", "own identity", "other identity"),
    *("rsa-oaep", "ecdh", "shares", "service"),
]
pytestmark = pytest.mark.usefixtures("cheap")


def test_a_package_with_eight_slots_of_seven_types_is_sealed(world: World) -> None:
    """The answer names slots, people, cards and signer; nothing in it opens the package."""
    sealed = world.sealed
    assert sealed["opens_with"] == TYPES
    assert sealed["recipients"] == ["Dana Okafor", "Bo", "desk", "card", "engine"]
    assert sealed["cards"]["holders"] == ["Ada", "Ben", "Cleo"]
    assert len(sealed["cards"]["files"]) == 6
    assert sealed["key_places"] == ["file", "vault"]
    shown = world.dana.run("identity", "show")
    assert sealed["signer"] == shown["fingerprint"]
    assert "classical-recipient" in sealed["findings"]
    assert "recipient-not-compared" not in sealed["findings"]


@pytest.mark.parametrize("way", WAYS)
def test_each_way_opens_it(world: World, tmp_path: Path, way: str) -> None:
    """List, extract and test through every slot; the slots used are all eight."""
    person, options = world.ways()[way]
    names = [row["path"] for row in person.run("list", world.package, *options)["entries"]]
    assert "evidence/a.txt" in names
    done = person.run("extract", world.package, "-d", tmp_path / "out", *options)
    assert done["files"] == 2
    tested = person.run("key", "test", world.package, "--sample", 2, *options)
    slots = {slot["id"]: slot["type"] for slot in call("info", world.package)["slots"]}
    wanted = {"vault": "key", "own identity": "hpke", "other identity": "hpke"}.get(way, way)
    assert slots[tested["slot"]] == wanted
    last = person.log()[-1]
    assert (last["type"], last["phase"], last["more"]["sample"]) == ("key_tested", "done", 2)


def test_verify_says_who_signed_in_three_states(world: World, tmp_path: Path) -> None:
    """Known to its maker; to Bo a stranger, then known once compared; and not signed at all."""
    dana, bo = world.dana, world.bo
    mine = dana.run("verify", world.package, "--key-file", world.key)["signature"]
    assert (mine["state"], mine["name"]) == ("known", "Dana Okafor")
    theirs = ("verify", world.package, "--identity", *bo.vault)
    assert bo.run(*theirs)["signature"]["state"] == "unknown"
    assert "somebody you have not compared" in told("--home", bo.home, *theirs)
    bo.run("contact", "add", world.folder / "Da.cvid", "--name", "Dana of the lab")
    bo.run("contact", "compare", mine["fingerprint"][:12], "--how", "by voice")
    known = bo.run(*theirs)["signature"]
    assert (known["state"], known["name"]) == ("known", "Dana of the lab")
    bo.run("contact", "revoke", "Dana of the lab")
    assert bo.run(*theirs)["signature"]["revoked"] is True
    assert "WHOM YOU REVOKED" in told("--home", bo.home, *theirs)
    bo.run("contact", "remove", "Dana of the lab")
    plain = tmp_path / "plain.cvx"
    sealing = ("seal", world.folder / "evidence", "-o", plain, "--vault", *dana.vault)
    dana.run(*sealing)
    opening = ("--vault", *dana.vault)
    assert dana.run("verify", plain, *opening)["signature"] == {"state": "none"}
    assert "Not signed" in told("--home", dana.home, "verify", plain, *opening)
    with_key = dana.run("info", world.package, "--key-file", world.key)["signature"]
    assert with_key["words"] == mine["words"]


def test_info_shows_slots_in_words_and_no_secret(world: World) -> None:
    """Without a key: what opens it, how many cards of which set, which kind of service."""
    said = told("info", world.package)
    for words in (
        "a package key, fingerprint",
        "a passphrase",
        "somebody's identity",
        "key file: RSA",
        "elliptic curve",
        f"2 share cards of set {world.sealed['cards']['set']}",
        "a key of HashiCorp Vault, online",
        "`verify` says so",
    ):
        assert words in said
    assert "signature" not in call("info", world.package)
    for name in ("Dana", "Bo", "desk", "card 1", "Ada", "transit"):
        assert name not in said


def test_wrong_credentials_are_told_apart(world: World, tmp_path: Path) -> None:
    """A stranger, wrong, few or foreign cards, a locked vault, a wrong PIN, token or passphrase."""
    dana, bo = world.dana, world.bo
    eve = Person(tmp_path / "eve", tmp_path / "e")
    eve.settle("Eve")
    wrong = dana.secret("wrong", "not-the-secret-9876")
    one, two = world.cards[:2]
    foreign = tmp_path / "foreign.txt"
    foreign.write_text(two.read_text().replace("academic", "acid"))
    nothing: list[tuple[Person, tuple[object, ...], str]] = [
        (eve, ("--identity", *eve.vault), "CV-K09"),
        (eve, ("--vault", *eve.vault), "CV-K17"),
        (bo, ("--vault", "--vault-passphrase-file", wrong), "CV-V03"),
        (bo, ("--vault",), "CV-V02"),
        (bo, ("--identity",), "CV-V02"),
        (bo, ("--share-file", one), "CV-K19"),
        (bo, ("--share-file", one, "--share-file", one), "CV-K19"),
        (bo, ("--share-file", one, "--share-file", foreign), "CV-K18"),
        (bo, ("--share-file", tmp_path / "none"), "CV-K08"),
        (dana, ("--provider", "card", "--pin-file", wrong), "CV-U02"),
        (dana, ("--provider", "card"), "CV-U02"),
        (dana, ("--provider", "desk", "--pin-file", wrong), "CV-U10"),
        (dana, ("--provider", "desk"), "CV-U10"),
        (dana, ("--provider", "engine", "--token-file", wrong), "CV-U03"),
        (dana, ("--provider", "engine"), "CV-U02"),
        (dana, ("--provider", "nobody"), "CV-U09"),
    ]
    for person, options, code in nothing:
        assert person.refused("verify", world.package, *options) == code, options
    bare = Person(tmp_path / "bare", tmp_path / "x")
    assert bare.refused("verify", world.package, "--vault") == "CV-V01"
    assert bare.refused("verify", world.package, "--identity") == "CV-I02"


def test_an_absent_token_and_a_missing_library_are_told(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A token that is not there, and a program without the library for tokens, say what to do."""
    dana = world.dana
    opening = ("verify", world.package, "--provider", "card", *dana.pin)
    module = json.loads(json.dumps(dana.run("provider", "list")))["keys"][0]["settings"]["module"]
    uri = ("--module", module, "--uri", "pkcs11:token=elsewhere;object=p256")
    absent = refused(
        "--home", dana.home, "provider", "add", "pkcs11", "--name", "gone", *uri, *dana.pin
    )
    assert (absent["code"], absent["facts"]["problem"]) == ("CV-U01", "token")
    monkeypatch.setitem(sys.modules, "pkcs11.exceptions", None)
    missing = refused("--home", dana.home, *opening)
    assert missing["code"] == "CV-U06"
    assert "pkcs11" in missing["next"]


def test_strangers_and_classical_keys_are_said_and_sealed_to(
    dana: Person, evidence: Path, tmp_path: Path
) -> None:
    """What is to be decided is said beside the answer and listed in it, as other findings are."""
    file = tmp_path / "bo.cvid"
    file.write_bytes(somebody("Bo").public.document)
    dana.run("contact", "add", file)
    sealed = dana.run("seal", evidence, "-o", tmp_path / "p.cvx", "--recipient", "Bo")
    assert "recipient-not-compared" in sealed["findings"]
    assert "fingerprint was not compared: 1" in sealed["said"]
    assert sealed["opens_with"] == ["hpke"]
    assert (sealed["fingerprint"], sealed["key_places"]) == ("", [])
    dana.run("contact", "compare", "Bo", "--how", "by voice")
    sealed = dana.run("seal", evidence, "-o", tmp_path / "q.cvx", "--recipient", "Bo")
    assert "recipient-not-compared" not in sealed["findings"]
    dana.run("contact", "revoke", "Bo")
    for name, code in (("Bo", "CV-I05"), ("Cy", "CV-I03")):
        target = tmp_path / f"{name}.cvx"
        assert dana.refused("seal", evidence, "-o", target, "--recipient", name) == code
        assert not target.exists()
    assert dana.refused("seal", evidence, "-o", tmp_path / "r.cvx", "--to-key", "x") == "CV-U09"


def test_one_person_named_twice_is_one(dana: Person, evidence: Path, tmp_path: Path) -> None:
    """The same contact by name and by fingerprint gets one slot."""
    bo = somebody("Bo").public
    file = tmp_path / "bo.cvid"
    file.write_bytes(bo.document)
    dana.run("contact", "add", file)
    names = ("--recipient", "bo", "--recipient", bo.fingerprint.hex()[:16])
    sealed = dana.run("seal", evidence, "-o", tmp_path / "p.cvx", *names)
    assert sealed["opens_with"] == ["hpke"]


@pytest.mark.parametrize(
    "words",
    [
        ("--grant", "g", "--key-file", "k"),
        ("--identity", "--vault"),
        ("--share-file", "a", "--provider", "b"),
        ("--provider", ""),
    ],
)
def test_credentials_that_contradict_are_wrong_use(
    dana: Person, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two ways at once, or an empty name, end with 2; a grant's file is looked at first."""
    monkeypatch.chdir(tmp_path)
    code = 1 if "--grant" in words else 2
    answer: dict[str, Any] = dana.run("verify", "p.cvx", *words, code=code)
    assert "entries" not in answer


def test_at_a_terminal_secrets_are_asked_for_unseen(world: World) -> None:
    """PIN and vault passphrase are asked for where no file is named, and are not shown."""
    for options, prompt, secret in (
        (("--provider", "card"), "PIN: ", PIN),
        (("--provider", "desk"), "Passphrase of the key file: ", PIN),
        (("--vault",), "Passphrase of the vault: ", WORDS),
        (("--share-file", "-", "--share-file", world.cards[2]), "share card: ", None),
    ):
        terminal = Terminal("--home", world.dana.home, "verify", world.package, *options)
        terminal.read_until(prompt)
        typed = secret or world.cards[0].with_suffix(".words").read_text().strip()
        terminal.type(f"{typed}\n")
        seen = terminal.end(0)
        assert "every byte holds" in seen
        assert typed not in seen
        assert PASSPHRASE not in seen
