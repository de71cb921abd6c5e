"""Secrets stand only where they must: searched for in whatever the program wrote, said or ran."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys.share_file import read_share_file
from casevault_gui.core.package.reader import PackageReader
from tests.cli.key_commands import World
from tests.core.keys.providers.loopback import serve
from tests.key_world import rsa_pem, token_module
from tests.outside.canaries import Canaries
from tests.outside.canary_world import CHILD, TEXTS, Watch, do_everything, know_vault
from tests.outside.traced import Traced, run_traced

__all__ = ["rsa_pem", "token_module"]
pytestmark = pytest.mark.timeout(900)
CORE = str(Path(CHILD).with_name("canary_core.py"))


@dataclass
class Scene:
    """What was done, and by whom; `address` is the engine's."""

    watch: Watch
    world: World
    address: str
    pem: Path

    def leaks(self, run: Traced) -> list[tuple[str, str]]:
        """Return where a run wrote a secret that does not belong there, standard streams too."""
        return [
            (place, name)
            for place, data in run.written.items()
            for name in self.watch.canaries.found_in(data + place.encode())
            if not self._belongs(name, place, run)
        ]

    def _belongs(self, name: str, place: str, run: Traced) -> bool:
        folder, parent = self.watch.folder, Path(place).parent
        if name == "package key" and place.startswith("pipe:"):
            return "show" in run.words
        if name == "package key":
            # A file gets its name when it is whole; that no other has the key, the disk tells.
            return parent == folder and "--key-out" in run.words
        if name.startswith("share "):
            return parent == folder / "cards" and "--shares-out" in run.words
        if name in {"token", "wrong"}:
            return place.endswith(f"->{self.address.removeprefix('http://')}]")
        return False


@pytest.fixture(scope="module")
def scene(
    tmp_path_factory: pytest.TempPathFactory, rsa_pem: Path, token_module: str
) -> Iterator[Scene]:
    """Do everything once, watched."""
    watch = Watch(tmp_path_factory.mktemp("watched"))
    with serve(watch.respond) as address:
        world = do_everything(watch, (rsa_pem, token_module, address))
        yield Scene(watch, world, address, rsa_pem)


def test_nothing_is_written_or_said_that_opens_anything(scene: Scene) -> None:
    """Files, removed ones included, journals, sockets and streams get what was asked for alone."""
    leaks = {run.words[2:]: found for run in scene.watch.runs if (found := scene.leaks(run))}
    assert leaks == {}
    assert len(scene.watch.runs) > 40
    written = {place for run in scene.watch.runs for place in run.written}
    assert {Path(place).name for place in written} >= {"custody.sqlite-journal", "vault.sqlite"}


def test_what_was_asked_for_was_seen(scene: Scene) -> None:
    """The watch is awake: it saw the key in its file and on the screen, cards, and the token."""
    canaries = scene.watch.canaries
    seen = {
        name
        for run in scene.watch.runs
        for data in (*run.written.values(), run.out)
        for name in canaries.found_in(data)
    }
    assert seen == {"package key", "share 0", "share 1", "share 2", "token", "wrong"}


def test_no_program_is_started_with_a_secret(scene: Scene) -> None:
    """Neither arguments nor environment of any process, while it works too, hold one."""
    canaries = scene.watch.canaries
    assert [r.words for r in scene.watch.runs for s in r.started if canaries.found_in(s)] == []
    assert len(scene.watch.processes) > 5
    assert any(b"canary_child.py" in shown for shown in scene.watch.processes)
    assert [shown for shown in scene.watch.processes if canaries.found_in(shown)] == []


def test_the_disk_holds_no_secret_but_where_it_was_put(scene: Scene) -> None:
    """Profiles, databases with their free pages, packages, grants, backups, exports, temp files."""
    folder, world = scene.watch.folder, scene.world
    found = scene.watch.canaries.found_below(folder)
    given = [path for path in found if Path(path).parent in {folder / "d", folder / "b"}]
    cards = [path for path in found if Path(path).parent == folder / "cards"]
    assert len(cards) == 6
    assert set(found) - {*given, *cards} == {str(world.key)}
    for name in ("all.cvx", "bo.cvxgrant", "vault.backup", "dana/vault.sqlite", "exported"):
        assert (folder / name).exists()
    assert list((folder / "tmp").iterdir()) == []


def test_the_program_writes_nowhere_else(scene: Scene) -> None:
    """All it wrote went into the world it was given, to its streams, the token and the engine."""
    # What watches the tests writes too: coverage, where it is measured, and Python's own compiler.
    watching = os.environ.get("COVERAGE_FILE", "/dev/null")
    known = (f"{scene.watch.folder}/", "pipe:", "TCP:[127.0.0.1:", "/dev/null", watching)
    others = {
        place
        for run in scene.watch.runs
        for place in run.written
        if not place.startswith(known) and "/softhsm" not in place and "/__pycache__/" not in place
    }
    assert others == set()


@pytest.mark.parametrize(
    ("place", "options"),
    [
        ("casevault_gui.core.keys.vault:Vault.unlock", ("--vault",)),
        ("casevault_gui.core.keys.vault:Vault.fetch", ("--vault",)),
        ("casevault_gui.core.keys.vault_records:open_record", ("--vault",)),
        ("casevault_gui.core.package.reader:PackageReader.unlock_key", ("--vault",)),
        ("casevault_gui.core.package.reader:PackageReader.unlock_passphrase", ()),
        ("casevault_gui.core.package.reader:StreamOpener", ()),
        ("casevault_gui.core.keys.pem:PemKey.decrypt", ("--provider", "desk")),
        ("casevault_gui.core.keys.pem:load_private_key", ("--provider", "desk")),
        ("casevault_gui.core.package.slots.person:HpkeSlot.open", ("--identity",)),
    ],
)
def test_a_defect_inside_says_nothing_of_what_it_held(
    scene: Scene, place: str, options: tuple[str, ...]
) -> None:
    """An error that quotes all it was given is named by its kind and place alone."""
    dana = scene.world.dana
    secrets = {
        "--vault": ("--vault-passphrase-file", dana.secrets / "new vault"),
        "--identity": ("--vault-passphrase-file", dana.secrets / "new vault"),
        "--provider": dana.pin,
    }
    more = secrets[options[0]] if options else ("--passphrase-file", dana.secrets / "passphrase")
    words = ("--home", dana.home, "verify", scene.world.package, *options, *more)
    run = scene.watch.run(f"raise={place}", *words)
    assert run.code == 1
    assert "[CV-BUG]" in run.said
    assert "ValueError (canary_child.py" in run.said
    assert scene.leaks(run) == []


def test_a_defect_in_the_cryptography_is_found_before_a_secret_is_asked_for(scene: Scene) -> None:
    """The self-test refuses the work, and says nothing of what the broken function was given."""
    dana = scene.world.dana
    more = ("--identity", "--vault-passphrase-file", dana.secrets / "new vault")
    words = ("--home", dana.home, "verify", scene.world.package, *more)
    run = scene.watch.run("raise=casevault_gui.core.crypto.hybrid:ReceivingKey.open", *words)
    assert run.code == 1
    assert "[CV-X03]" in run.said
    assert scene.leaks(run) == []


def test_a_crash_leaves_no_image_of_the_memory(scene: Scene) -> None:
    """Where core files are allowed, a process that dies with keys in its memory writes none."""
    words = ("verify", scene.world.package, "--key-file", scene.world.key)
    place = "casevault_gui.core.package.reader:OpenPackage.check_end"
    run = scene.watch.run(f"abort={place}", "--home", scene.world.dana.home, *words)
    assert run.code == -signal.SIGABRT
    assert "Fatal Python error: Aborted" in run.said
    assert scene.leaks(run) == []
    assert list(scene.watch.folder.glob("core*")) == []


def test_the_core_says_and_logs_nothing_secret(scene: Scene) -> None:
    """Values shown, libraries logging everything, errors with every cause: no secret in any."""
    watch, folder = scene.watch, scene.watch.folder
    command = (sys.executable, CORE, str(folder), scene.address, str(scene.pem))
    run = run_traced(command, folder / "trace", watch.environment, folder)
    assert b"the end" in run.out, run.said
    assert run.err.count(b"Traceback") > 20
    key = PackageKey.parse((folder / "inner.key").read_text())
    mine = Canaries({**watch.canaries._exact}, {**watch.canaries._folded})
    mine.add_key("core key", key.text, key.raw)
    with PackageReader(folder / "inner.cvx") as reader:
        mine.add_raw("core data key", reader.unlock_key(key).data_key)
    for card in sorted((folder / "inner.cards").iterdir()):
        share = read_share_file(card)
        mine.add_share("core share", share.text, share.value)
    know_vault(mine, folder / "inner", TEXTS["vault"])
    assert mine.found_in(run.out + run.err) == set()
    places = {
        (name, "socket" if place.startswith("TCP") else str(Path(place).parent))
        for place, data in run.written.items()
        for name in mine.found_in(data)
    }
    assert places == {
        ("core key", str(folder)),
        ("core share", str(folder / "inner.cards")),
        ("token", "socket"),
        ("wrong", "socket"),
    }
    kept = {Path(path).name for path in mine.found_below(folder) if "inner" in path}
    assert kept == {"inner.key", *(path.name for path in (folder / "inner.cards").iterdir())}
