"""Keys in a real keyring, and records taken out again, by command; each step in the log."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys.key_file import key_in
from casevault_gui.core.keys.os_keyring import OsKeyring
from tests.cli.conftest import OnDisk
from tests.cli.running import run, say


def logged() -> list[tuple[str, str]]:
    """Return type and phase of the entries since the log began."""
    return [(entry["type"], entry["phase"]) for entry in run("custody", "list")["entries"]]


@pytest.mark.usefixtures("secret_service")
def test_a_key_lives_in_the_keyring_from_the_seal_on(evidence: Path, tmp_path: Path) -> None:
    """Seal, verify and extract with no key in any file; what `key show` prints is a key file."""
    package = tmp_path / "k.cvx"
    sealed = run("seal", evidence, "-o", package, "--keyring")
    assert sealed["key_places"] == ["keyring"]
    assert run("verify", package, "--keyring")["sha256"] == sealed["sha256"]
    assert run("extract", package, "-d", tmp_path / "out", "--keyring")["files"] == 2
    shown = say("key", "show", package).stdout
    assert key_in(shown).fingerprint == sealed["fingerprint"]
    assert run("key", "show", package)["fingerprint"] == sealed["fingerprint"]
    acts = logged()
    for kind in ("key_generated", "key_stored", "key_retrieved", "opened", "key_shown"):
        intent, done = acts.index((kind, "intent")), acts.index((kind, "done"))
        assert intent < done


@pytest.mark.usefixtures("secret_service")
def test_only_a_key_that_opens_is_stored(sealed: OnDisk, tmp_path: Path) -> None:
    """`key store` proves the key first; another package's key is refused and not stored."""
    absent = run("key", "show", sealed.package, code=1)
    assert absent["error"]["code"] == "CV-K17"
    other = tmp_path / "other.key"
    other.write_text(PackageKey.generate().text)
    other.chmod(0o600)
    refused = run("key", "store", sealed.package, "--key-file", other, code=1)
    assert refused["error"]["code"] == "CV-K02"
    assert ("key_rejected", "done") in logged()
    assert run("key", "test", sealed.package, "--keyring", code=1)["error"]["code"] == "CV-K17"
    assert run("key", "store", sealed.package, "--key-file", sealed.key)["stored"] is True
    assert run("key", "test", sealed.package, "--keyring")["opens"] is True
    assert ("key_stored", "done") in logged()


@pytest.mark.usefixtures("secret_service")
def test_the_keyring_protects_a_profile() -> None:
    """Protected by the keyring, a profile opens with it, and without it stays closed."""
    assert run("profile", "protect", "--keyring")["protection"] == "keyring"
    assert run("custody", "verify")["consistent"] is True
    said = say("custody", "list", code=1, DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
    assert "CV-K1" in said.stderr
    assert run("profile", "protect", "--none")["protection"] == "none"


def test_without_a_keyring_nothing_is_sealed_for_it(evidence: Path, tmp_path: Path) -> None:
    """A keyring that is not there is found before the work, not after it."""
    assert OsKeyring(seconds=5).state().state == "absent"
    refused = run("seal", evidence, "-o", tmp_path / "k.cvx", "--keyring", code=1)
    assert refused["error"]["code"] == "CV-K11"
    assert not list(tmp_path.glob("k.cvx*"))
    assert ("created", "intent") not in logged()


def test_a_case_record_comes_out_as_it_went_in(evidence: Path, tmp_path: Path) -> None:
    """Members nobody here knows, their order and the spelling of numbers survive a package."""
    record, back, key = tmp_path / "case.json", tmp_path / "back.json", tmp_path / "c.key"
    record.write_text(
        '{"lab": {"weight": 1.10, "tags": [null, true]}, "reference": "2026-1", "notes": "",'
        ' "exhibits": [{"number": "A/1", "bin": 12345678901234567890}]}'
    )
    package = tmp_path / "c.cvx"
    common = ("--key-file", key)
    run("seal", evidence, "-o", package, "--case", record, "--key-out", key, "--same-volume-ok")
    taken = ("extract", package, "-d", tmp_path / "out", *common, "--case-out", back)
    run(*taken)
    text = back.read_text()
    assert json.loads(text) == json.loads(record.read_text())
    assert list(json.loads(text)) == ["lab", "reference", "notes", "exhibits"]
    assert '"weight": 1.10' in text
    assert run("list", package, *common)["case"]["lab"]["tags"] == [None, True]
    entry = next(e for e in run("custody", "list")["entries"] if e.get("place") == str(back))
    assert (entry["type"], entry["obj"][0]["name"]) == ("extracted", "casevault/case.json")
    assert run(*taken, code=1)["error"]["code"] == "CV-T01"


def test_what_was_not_packed_is_listed(evidence: Path, tmp_path: Path) -> None:
    """A reviewer sees which files the package lacks, why, and where a link led."""
    (evidence / "link").symlink_to("/etc/hostname")
    package, key = tmp_path / "x.cvx", tmp_path / "x.key"
    run("seal", evidence, "-o", package, "--key-out", key, "--same-volume-ok", code=3)
    (item,) = run("list", package, "--key-file", key)["exceptions"]
    assert (item["kind"], item["path"]) == ("link", "data/evidence/link")
    assert item["target"] == "/etc/hostname"
    assert (
        "link: data/evidence/link -> /etc/hostname"
        in say("list", package, "--key-file", key).stdout
    )
