"""What the OS keyring keeps goes to it and nowhere else, and not in clear on the way there."""

from __future__ import annotations

import json
from pathlib import Path

from casevault_gui.core.canonical_json import decode_object
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys import log_keys
from casevault_gui.core.keys.os_keyring import OsKeyring
from casevault_gui.core.keys.vault import Vault
from casevault_gui.core.package.reader import PackageReader
from tests.cli.running import make_evidence
from tests.conftest import SecretService
from tests.outside.canary_world import TEXTS, Watch, know_vault


def test_keys_reach_the_keyring_and_nothing_else(
    secret_service: SecretService, tmp_path: Path
) -> None:
    """Package key, vault key, profile key: no file, stream or argument has them, nor the bus."""
    watch = Watch(tmp_path)
    kim = watch.person(tmp_path / "kim", tmp_path / "k")
    evidence, package = make_evidence(tmp_path / "evidence"), tmp_path / "p.cvx"
    bus = {
        name: value
        for name, value in secret_service.environment.items()
        if name in {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"}
    }

    def run(*words: object) -> bytes:
        done = watch.run("--home", kim.home, "--json", *words, more=bus)
        assert done.code == 0, done.said
        return done.out

    run("vault", "make", *kim.vault)
    run("identity", "make", "--name", "Kim", *kim.vault)
    run("vault", "keyring", "on", *kim.vault)
    run("seal", evidence, "-o", package, "--keyring")
    run("verify", package, "--keyring")
    run("key", "store", package, "--from-keyring", "--vault")
    run("verify", package, "--vault")
    run("profile", "protect", "--keyring")
    run("custody", "verify")
    key = PackageKey.parse(json.loads(run("key", "show", package))["key"])

    watch.canaries.add_key("package key", key.text, key.raw)
    with PackageReader(package) as reader:
        watch.canaries.add_raw("data key", reader.unlock_key(key).data_key)
    know_vault(watch.canaries, kim.home, TEXTS["vault"])
    vault = Vault.open(kim.home / "vault.sqlite")
    profile = decode_object((kim.home / "log-keys.json").read_bytes())
    for name, entry in (("vault", vault._entry), ("profile", str(profile["entry"]))):
        watch.canaries.add_raw(f"{name} key", OsKeyring().fetch_secret(entry))
    vault.close()

    found = {
        (place.split(":")[0], name)
        for done in watch.runs
        for place, data in done.written.items()
        for name in watch.canaries.found_in(data)
    }
    assert found == {("pipe", "package key")}
    said = [done for done in watch.runs if watch.canaries.found_in(done.out + done.err)]
    assert said == [watch.runs[-1]]
    assert any("UNIX" in place for done in watch.runs for place in done.written)
    assert not any(watch.canaries.found_in(each) for done in watch.runs for each in done.started)
    # These stood in the unprotected profile for a while; no file has them any more.
    secrets = log_keys.load(kim.home / "log-keys.json", keyring=OsKeyring())
    watch.canaries.add_raw("log's signing seed", secrets.signing_seed)
    watch.canaries.add_raw("log's body key", secrets.body_key)
    left = watch.canaries.found_below(tmp_path)
    assert {str(Path(path).parent) for path in left} == {str(kim.secrets)}
    assert watch.canaries.found_below(secret_service.folder) == {}
