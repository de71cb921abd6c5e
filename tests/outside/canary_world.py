"""People whose every command is watched, and who do everything that can be done with a key."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from casevault_gui.core.keys.key_file import read_key_file
from casevault_gui.core.keys.share_file import read_share_file
from casevault_gui.core.keys.vault import Vault
from casevault_gui.core.package.reader import PackageReader
from tests.cli.key_commands import Person, World, make_world
from tests.core.keys.providers import transit
from tests.core.keys.providers.contract import PIN
from tests.core.keys.providers.loopback import Answer, Request
from tests.outside.canaries import Canaries
from tests.outside.traced import Traced, run_traced

CHILD = str(Path(__file__).with_name("canary_child.py"))
TEXTS = {
    "vault": "ember tulip gravel of the canary vault",
    "token": "s.CanaryTokenOfTheEngine77",
    "passphrase": "walnut Canary drizzle opens the package",
    "new vault": "another canary vault with pebbles",
    "profile": "profile canary under seven bridges",
    "wrong": "a mistyped canary is nearly a secret",
}
"""What people choose, by the name of the file that holds it; `pin` is the token's."""


@dataclass
class Watch:
    """Runs every command traced in a world of its own, and keeps what it saw."""

    folder: Path
    canaries: Canaries = field(default_factory=Canaries)
    runs: list[Traced] = field(default_factory=list)
    processes: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Make the folders, and know the texts."""
        for name in ("tmp", "run"):
            (self.folder / name).mkdir(mode=0o700)
        for name, text in {**TEXTS, "pin": PIN}.items():
            self.canaries.add_text(name, text)

    @property
    def environment(self) -> dict[str, str]:
        """Everything that programs are told to use lies in the watched folder."""
        places = {
            "HOME": "",
            "CASEVAULT_HOME": "unused",
            "TMPDIR": "tmp",
            "XDG_RUNTIME_DIR": "run",
            "XDG_CONFIG_HOME": ".config",
            "XDG_DATA_HOME": ".local/share",
            "XDG_STATE_HOME": ".local/state",
            "XDG_CACHE_HOME": ".cache",
        }
        made = {name: str(self.folder / place) for name, place in places.items()}
        return {**made, "PYTHONDONTWRITEBYTECODE": "1"}

    def run(self, *words: object, more: Mapping[str, str] | None = None) -> Traced:
        """Run the program with these words, and `more` in its environment."""
        command = (sys.executable, CHILD, *map(str, words))
        trace = self.folder / "trace"
        done = run_traced(command, trace, {**self.environment, **(more or {})}, self.folder)
        self.runs.append(done)
        return done

    def person(self, home: Path, secrets: Path) -> Watched:
        """Return somebody who is watched."""
        return Watched(home, secrets, TEXTS["vault"], self)

    def respond(self, request: Request) -> Answer:
        """Answer as the engine, for its own token; look at the processes that wait meanwhile."""
        self.processes += [_shown_of(pid) for pid in _descendants(os.getpid())]
        held = request.headers.get("X-Vault-Token") == TEXTS["token"]
        headers = {**request.headers, "X-Vault-Token": PIN if held else ""}
        return transit.respond(replace(request, headers=headers))


@dataclass
class Watched(Person):
    """Somebody every one of whose commands is traced."""

    watch: Watch | None = None

    def __post_init__(self) -> None:
        """Write secrets that nobody else has."""
        super().__post_init__()
        for name, text in TEXTS.items():
            self.secret(name, text)

    def run(self, *words: object, code: int = 0) -> dict[str, Any]:
        """Run a command in their name, in a process of its own."""
        assert self.watch is not None
        done = self.watch.run("--home", self.home, "--json", *words)
        assert done.code == code, done.said
        assert b"CV-BUG" not in done.out + done.err
        answer: dict[str, Any] = json.loads(done.out) if done.out.strip() else {}
        return {**answer, "said": done.err.decode()}

    def refused(self, *words: object) -> str:
        """Run a command in their name that must fail; return the error's code."""
        return str(self.run(*words, code=1)["error"]["code"])

    def file(self, name: str) -> Path:
        """Return the file that holds a secret."""
        return self.secrets / name


def do_everything(watch: Watch, places: tuple[Path, str, str]) -> World:
    """Make two people and a package, and do with its keys whatever the program can do."""
    world = make_world(watch.folder, places, watch.person)
    _know(watch, world)
    _open_and_hand_on(world)
    _look_after_places(world)
    _fail(world)
    return world


def _open_and_hand_on(world: World) -> None:
    dana, bo, package = world.dana, world.bo, world.package
    ways = world.ways()
    for person, options in ways.values():
        person.run("verify", package, *options)
    for name in ("vault", "passphrase", "service"):
        dana.run("key", "test", package, "--sample", 2, *ways[name][1])
    dana.run("extract", package, "-d", world.folder / "out", *ways["own identity"][1])
    dana.run("key", "show", package, "--vault", *dana.vault)
    bo.run("key", "store", package, "--key-file", world.key, "--vault", *bo.vault)
    cards = world.folder / "more-cards"
    cards.mkdir()
    to = ("--holder", "Eve", "--holder", "Fay", "--shares", 2, "--shares-out", cards)
    grant = world.folder / "cards.cvxgrant"
    dana.run("grant", package, "-o", grant, *to, "--same-volume-ok", "--vault", *dana.vault)
    words = [word for card in sorted(cards.glob("*.txt")) for word in ("--share-file", card)]
    bo.run("verify", package, "--grant", grant, *words)
    to_bo = ("--to", "Bo", "-o", world.folder / "bo.cvxgrant")
    dana.run("grant", package, *to_bo, "--key-file", world.key, *dana.vault)


def _look_after_places(world: World) -> None:
    dana, bo = world.dana, world.bo
    for name, secret in (("desk", dana.pin), ("card", dana.pin), ("engine", dana.token)):
        dana.run("provider", "test", name, *secret)
    dana.run("vault", "unlock-test", *dana.vault)
    backup = world.folder / "vault.backup"
    dana.run("vault", "backup", backup)
    dana.run("vault", "change", *dana.vault, "--new-passphrase-file", dana.secrets / "new vault")
    theirs = ("--backup-passphrase-file", dana.secrets / "vault")
    bo.run("vault", "restore", backup, *theirs, *bo.vault)
    bo.run("profile", "describe", "--name", "Bo")
    why = ("--second", "Ann Other", "--why", "the vault is given up")
    bo.run("key", "destroy", world.sealed["package"], "--place", "vault", *why, *bo.vault)
    bo.run("profile", "protect", "--passphrase-file", bo.secrets / "profile")
    unlocked = ("--profile-passphrase-file", bo.secrets / "profile")
    for words in (("custody", "verify"), ("key", "list"), ("doctor",)):
        bo.run(*words, *unlocked)
    bo.run("custody", "export", "-o", world.folder / "exported", *unlocked)
    bo.run("profile", "protect", "--none", *unlocked)


def _fail(world: World) -> None:
    dana, package = world.dana, world.package
    assert isinstance(dana, Watched)
    wrong, typed = dana.file("wrong"), dana.secret("typed", "")
    key = read_key_file(world.key).text
    typed.write_text(key[:20] + ("q" if key[20] != "q" else "p") + key[21:])
    twisted = dana.secret("card", "")
    words = world.cards[0].read_text().split("order:")[1].split()
    twisted.write_text(" ".join((words[1], words[0], *words[2:])))
    first = ("--share-file", world.cards[0])
    for options, code in (
        (("--key-file", typed), "CV-K01"),
        (("--key-file", wrong), "CV-K01"),
        (("--passphrase-file", wrong), "CV-K03"),
        (("--vault", "--vault-passphrase-file", wrong), "CV-V03"),
        (("--identity", "--vault-passphrase-file", wrong), "CV-V03"),
        (("--share-file", twisted), "CV-K18"),
        (first, "CV-K19"),
        ((*first, *first), "CV-K19"),
        (("--provider", "desk", "--pin-file", wrong), "CV-U10"),
        (("--provider", "card", "--pin-file", wrong), "CV-U02"),
        (("--provider", "engine", "--token-file", wrong), "CV-U03"),
    ):
        assert dana.refused("verify", package, *options) == code


def _know(watch: Watch, world: World) -> None:
    """Take the secrets that were made by chance from where they are."""
    canaries, key = watch.canaries, read_key_file(world.key)
    canaries.add_key("package key", key.text, key.raw)
    with PackageReader(world.package) as reader:
        canaries.add_raw("data key", reader.unlock_key(key).data_key)
    for number, card in enumerate(world.cards):
        share = read_share_file(card)
        canaries.add_share(f"share {number}", share.text, share.value)
    for person in (world.dana, world.bo):
        know_vault(canaries, person.home, person.words)


def know_vault(canaries: Canaries, home: Path, passphrase: str) -> None:
    """Take the master key of a profile's vault and the identity in it."""
    vault = Vault.open(home / "vault.sqlite")
    vault.unlock(passphrase)
    assert vault._master is not None
    canaries.add_raw(f"{home.name}'s master key", vault._master._key)
    secret = vault.fetch_secret("identity")
    for start in range(0, len(secret), 32):
        canaries.add_raw(f"{home.name}'s identity", secret[start : start + 32])
    vault.close()


def _descendants(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task").glob("*/children")
    found = [int(word) for path in children for word in path.read_text().split()]
    return [each for child in found for each in (child, *_descendants(child))]


def _shown_of(pid: int) -> bytes:
    return b"".join(
        Path(f"/proc/{pid}/{name}").read_bytes() for name in ("cmdline", "environ", "comm")
    )
