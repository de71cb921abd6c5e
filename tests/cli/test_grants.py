"""Grants by command: one more person, key or set of cards, and nobody else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.key_commands import Person, World, call, told
from tests.key_world import PASSPHRASE, somebody

pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def plain(world: World, tmp_path: Path) -> Path:
    """Seal a package that a passphrase alone opens."""
    package = tmp_path / "plain.cvx"
    phrase = ("--passphrase-file", world.dana.secrets / "passphrase")
    world.dana.run("seal", world.folder / "evidence", "-o", package, *phrase)
    return package


def by_phrase(world: World) -> tuple[object, ...]:
    """Return the options that open it, and the vault where the granter's identity lies."""
    return ("--passphrase-file", world.dana.secrets / "passphrase", *world.dana.vault)


def test_a_grant_lets_one_more_person_in(world: World, plain: Path, tmp_path: Path) -> None:
    """Bo opens it with the grant and his identity, not without; the package is as it was."""
    dana, bo = world.dana, world.bo
    before, grant = plain.read_bytes(), tmp_path / "bo.cvxgrant"
    giving = ("grant", plain, "--to", "Bo", "-o", grant, "--why", "second review")
    made = dana.run(*giving, *by_phrase(world))
    assert (made["to"], made["slot"]) == ("Bo", "hpke")
    assert plain.read_bytes() == before
    opening = ("--identity", *bo.vault)
    assert bo.refused("verify", plain, *opening) == "CV-K04"
    answer = bo.run("verify", plain, *opening, "--grant", grant)
    assert answer["files"] == 2
    assert "Access granted by somebody you have not compared" in answer["said"]
    assert bo.run("key", "test", plain, "--sample", 1, *opening, "--grant", grant)["opens"] is True
    assert dana.refused(*giving, *by_phrase(world)) == "CV-T01"
    given = [entry for entry in dana.log() if entry.get("why") == "second review"]
    kinds = [(entry["type"], entry["phase"]) for entry in given]
    assert kinds.index(("key_granted", "intent")) < kinds.index(("opened", "intent"))
    assert given[0]["more"]["recipient"] == "Bo"


def test_a_grant_for_another_package_or_person_is_refused(
    world: World, plain: Path, tmp_path: Path
) -> None:
    """Held to another package, or in a stranger's hands, it opens nothing."""
    grant = tmp_path / "bo.cvxgrant"
    world.dana.run("grant", plain, "--to", "Bo", "-o", grant, *by_phrase(world))
    opening = ("--identity", *world.bo.vault, "--grant", grant)
    assert world.bo.refused("verify", world.package, *opening) == "CV-P15"
    eve = Person(tmp_path / "eve", tmp_path / "e")
    eve.settle("Eve")
    assert eve.refused("verify", plain, "--identity", *eve.vault, "--grant", grant) == "CV-K09"


def test_an_altered_grant_is_refused(world: World, plain: Path, tmp_path: Path) -> None:
    """One changed character, another reason, no grant at all: refused before it is used."""
    grant = tmp_path / "bo.cvxgrant"
    world.dana.run("grant", plain, "--to", "Bo", "-o", grant, *by_phrase(world))
    document = json.loads(grant.read_text())
    changed = {**document, "why": "another reason"}
    text = json.dumps(changed, separators=(",", ":"), sort_keys=True)
    for name, data in (
        ("why", f"{text}\n".encode()),
        ("cut", grant.read_bytes()[:-100]),
        ("text", b"hello\n"),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        opening = ("--identity", *world.bo.vault, "--grant", path)
        assert world.bo.refused("verify", plain, *opening) == "CV-P15"
    missing = ("--identity", *world.bo.vault, "--grant", tmp_path / "none")
    assert world.bo.refused("verify", plain, *missing) == "CV-P15"


def test_a_grant_is_opened_by_what_unwraps(world: World, plain: Path, tmp_path: Path) -> None:
    """With a key file, a passphrase or the vault beside it, it is wrong use."""
    grant = tmp_path / "bo.cvxgrant"
    world.dana.run("grant", plain, "--to", "Bo", "-o", grant, *by_phrase(world))
    for options in (
        ("--key-file", world.key),
        ("--passphrase-file", world.dana.secrets / "passphrase"),
        ("--vault", *world.dana.vault),
    ):
        said = world.dana.run("verify", plain, *options, "--grant", grant, code=2)["said"]
        assert "--identity, --share-file or --provider" in said


@pytest.mark.parametrize(
    ("name", "slot"), [("desk", "rsa-oaep"), ("card", "ecdh"), ("engine", "service")]
)
def test_access_is_given_to_a_key(
    world: World, plain: Path, tmp_path: Path, name: str, slot: str
) -> None:
    """A pinned key of a file, a token or a service; a classical one is said to be one."""
    grant, dana = tmp_path / f"{name}.cvxgrant", world.dana
    made = dana.run("grant", plain, "--to-key", name, "-o", grant, *by_phrase(world), *dana.token)
    assert made["slot"] == slot
    assert ("classical-recipient" in made["findings"]) == (slot != "service")
    secret = dana.token if slot == "service" else dana.pin
    assert dana.run("verify", plain, "--provider", name, *secret, "--grant", grant)["files"] == 2


def test_people_change_and_cards_are_split_anew(world: World, plain: Path, tmp_path: Path) -> None:
    """New cards open by the grant; the answer says that older ones still open."""
    grant, dana = tmp_path / "new.cvxgrant", world.dana
    holders = ("--holder", "Ada", "--holder", "Dee")
    out = ("--shares-out", tmp_path, "--same-volume-ok")
    splitting = ("grant", plain, "--shares", 2, *holders, "-o", grant, *by_phrase(world))
    assert dana.refused(*splitting, "--shares-out", tmp_path) == "CV-K05"
    assert not grant.exists()
    said = told("--home", dana.home, *splitting, *out)
    assert "Cards of an older set still open" in said
    cards = sorted(tmp_path.glob("set-*.txt"))
    given = [word for card in cards for word in ("--share-file", card)]
    assert world.bo.run("verify", plain, *given, "--grant", grant)["files"] == 2
    assert world.bo.refused("verify", plain, *given) == "CV-K04"
    one = ("--share-file", cards[0], "--grant", grant)
    assert world.bo.refused("verify", plain, *one) == "CV-K19"


def test_whoever_cannot_open_or_sign_gives_nothing(
    world: World, plain: Path, tmp_path: Path
) -> None:
    """A wrong passphrase, a locked vault, no identity, an unknown contact: no grant is written."""
    dana, grant = world.dana, tmp_path / "x.cvxgrant"
    giving = ("grant", plain, "--to", "Bo", "-o", grant)
    wrong = dana.secret("wrong", "not-the-words-9876")
    good = ("--passphrase-file", dana.secrets / "passphrase")
    assert dana.refused(*giving, "--passphrase-file", wrong, *dana.vault) == "CV-K03"
    assert dana.refused(*giving, *good) == "CV-V02"
    nobody = ("grant", plain, "--to", "Nobody", "-o", grant)
    assert dana.refused(*nobody, *good, *dana.vault) == "CV-I03"
    bare = Person(tmp_path / "bare", tmp_path / "b")
    file = tmp_path / "bo.cvid"
    file.write_bytes(somebody("Bo").public.document)
    bare.run("contact", "add", file)
    phrase = ("--passphrase-file", bare.secret("phrase", PASSPHRASE))
    assert bare.refused(*giving, *phrase) == "CV-I02"
    assert not grant.exists()


@pytest.mark.parametrize(
    "words",
    [(), ("--to", "Bo", "--to-key", "desk"), ("--to", "Bo", "--shares", "2"), ("--to", "")],
)
def test_a_grant_is_for_one(words: tuple[str, ...]) -> None:
    """Nobody, two at once, or an empty name is wrong use."""
    assert "grant" in call("grant", "p.cvx", "-o", "g", *words, code=2)["said"]
