"""The profile's secrets: made, protected three ways, never lost, and damage never mistaken."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from casevault_gui.core import canonical_json
from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.errors import (
    KeyNotStored,
    KeyringAbsent,
    KeyringLost,
    LogNewer,
    PassphraseUnusable,
    ProfileDamaged,
    ProfileLocked,
    ProfilePassphraseWrong,
    TargetExists,
)
from casevault_gui.core.keys import stretching
from casevault_gui.core.keys.log_keys import (
    Protection,
    change_protection,
    create,
    load,
    protection_of,
)
from casevault_gui.core.keys.os_keyring import OsKeyring


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name the file."""
    return tmp_path / "log-keys.json"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use the smallest accepted Argon2id, so that tests measure behaviour and not memory."""
    quick = {"lanes": 1, "memory_kib": 19 * 1024, "passes": 2}
    monkeypatch.setattr(stretching, "USUAL", quick)


def rewritten(path: Path, **changes: canonical_json.Json) -> None:
    """Change members and write a fitting checksum, as an attacker or a newer program would."""
    document = canonical_json.decode_object(path.read_bytes())
    document.update(changes)
    document = {name: value for name, value in document.items() if name != "check"}
    document["check"] = sha256(canonical_json.encode(document)).hex()
    path.write_bytes(canonical_json.encode(document))


def test_new_secrets_are_private_and_load_again(path: Path) -> None:
    """A fresh profile's file is for the user alone, unprotected, and gives its secrets again."""
    secrets = create(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert protection_of(path) is Protection.NONE
    assert load(path) == secrets
    assert len(secrets.signing_seed) == len(secrets.body_key) == 32
    assert secrets.signing_seed != secrets.body_key


def test_creating_never_replaces(path: Path) -> None:
    """Secrets that exist are never made anew: the log they belong to would be lost."""
    secrets = create(path)
    with pytest.raises(TargetExists):
        create(path)
    assert load(path) == secrets


@pytest.mark.usefixtures("quick")
def test_a_passphrase_protects(path: Path) -> None:
    """Under a passphrase the secrets are not in the file, and only it opens them."""
    secrets = create(path)
    change_protection(path, secrets, Protection.PASSPHRASE, passphrase="tundra velvet")
    content = path.read_text()
    assert secrets.signing_seed.hex() not in content
    assert secrets.body_key.hex() not in content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert protection_of(path) is Protection.PASSPHRASE
    assert load(path, passphrase="tundra velvet") == secrets
    with pytest.raises(ProfilePassphraseWrong):
        load(path, passphrase="tundra velvet ")
    with pytest.raises(ProfileLocked) as caught:
        load(path)
    assert caught.value.facts == {"protection": "passphrase"}


def test_the_passphrase_is_stretched_as_promised(path: Path) -> None:
    """Without any shortcut a passphrase costs 256 MiB of Argon2id, three passes, four lanes."""
    secrets = create(path)
    change_protection(path, secrets, Protection.PASSPHRASE, passphrase="tundra velvet")
    kdf = canonical_json.decode_object(path.read_bytes())["kdf"]
    assert isinstance(kdf, dict)
    del kdf["salt"]
    assert kdf == {"lanes": 4, "memory_kib": 262144, "name": "argon2id", "passes": 3}
    assert load(path, passphrase="tundra velvet") == secrets


@pytest.mark.usefixtures("quick")
def test_an_unusable_passphrase_changes_nothing(path: Path) -> None:
    """An empty passphrase is refused before the file is touched."""
    secrets = create(path)
    with pytest.raises(PassphraseUnusable):
        change_protection(path, secrets, Protection.PASSPHRASE, passphrase="")
    assert load(path) == secrets


@pytest.mark.usefixtures("secret_service")
def test_the_keyring_protects(path: Path) -> None:
    """Under the keyring the secrets are not in the file, and the keyring opens them."""
    secrets = create(path)
    change_protection(path, secrets, Protection.KEYRING, keyring=OsKeyring())
    assert secrets.body_key.hex() not in path.read_text()
    assert load(path, keyring=OsKeyring()) == secrets
    with pytest.raises(ProfileLocked):
        load(path, passphrase="x")


@pytest.mark.usefixtures("secret_service", "quick")
def test_leaving_the_keyring_removes_its_entry(path: Path) -> None:
    """After a change away from the keyring its entry is gone and the secrets are the same."""
    secrets = create(path)
    change_protection(path, secrets, Protection.KEYRING, keyring=OsKeyring())
    entry = str(canonical_json.decode_object(path.read_bytes())["entry"])
    change_protection(path, secrets, Protection.PASSPHRASE, passphrase="a", keyring=OsKeyring())
    with pytest.raises(KeyNotStored):
        OsKeyring().fetch_secret(entry)
    assert load(path, passphrase="a") == secrets


def test_without_a_keyring_nothing_changes(path: Path) -> None:
    """Where the keyring is absent the change is refused and the old file stands."""
    secrets = create(path)
    before = path.read_bytes()
    with pytest.raises(KeyringAbsent):
        change_protection(path, secrets, Protection.KEYRING, keyring=OsKeyring())
    assert path.read_bytes() == before


@pytest.mark.usefixtures("secret_service")
def test_a_keyring_that_lost_or_changed_the_secret_says_so(path: Path) -> None:
    """Another secret under the entry is `lost`; a missing one was not stored."""
    secrets = create(path)
    change_protection(path, secrets, Protection.KEYRING, keyring=OsKeyring())
    entry = str(canonical_json.decode_object(path.read_bytes())["entry"])
    for wrong in (bytes(32), b"short"):
        OsKeyring().store_secret(entry, wrong)
        with pytest.raises(KeyringLost):
            load(path, keyring=OsKeyring())
    OsKeyring().delete_secret(entry)
    with pytest.raises(KeyNotStored):
        load(path, keyring=OsKeyring())


@pytest.mark.parametrize("protection", [Protection.PASSPHRASE, Protection.KEYRING])
def test_a_change_without_its_means_is_refused(path: Path, protection: Protection) -> None:
    """Protection by something that was not given is refused before anything is written."""
    secrets = create(path)
    with pytest.raises(ProfileLocked):
        change_protection(path, secrets, protection)
    assert load(path) == secrets


def test_every_damaged_byte_is_found(path: Path) -> None:
    """Any byte changed, and any truncation, is damage, never other secrets."""
    create(path)
    whole = path.read_bytes()
    for position in range(len(whole)):
        for changed in (
            whole[:position],
            whole[:position] + bytes([whole[position] ^ 1]) + whole[position + 1 :],
        ):
            path.write_bytes(changed)
            with pytest.raises((ProfileDamaged, LogNewer)):
                load(path)


@pytest.mark.usefixtures("quick")
def test_damage_is_not_called_a_wrong_passphrase(path: Path) -> None:
    """With the right passphrase and a damaged file the person is told of damage."""
    change_protection(path, create(path), Protection.PASSPHRASE, passphrase="a")
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b'"sealed":"', b'"sealed":"00', 1))
    with pytest.raises(ProfileDamaged):
        load(path, passphrase="a")


def test_a_missing_file_is_damage(path: Path) -> None:
    """A profile without its secrets is damaged; none are made in passing."""
    with pytest.raises(ProfileDamaged) as caught:
        load(path)
    assert caught.value.facts["problem"] == "missing"
    assert not path.exists()


def test_a_newer_file_is_left_alone(path: Path) -> None:
    """A file of a later version is refused as newer, with its version, and never rewritten."""
    secrets = create(path)
    rewritten(path, version=2)
    before = path.read_bytes()
    with pytest.raises(LogNewer) as caught:
        load(path)
    assert caught.value.facts == {"version": 2}
    with pytest.raises(LogNewer):
        change_protection(path, secrets, Protection.NONE)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "changes",
    [
        {"protection": "rot13"},
        {"protection": ["none"]},
        {"extra": "member"},
        {"secrets": "00"},
        {"secrets": "zz" * 64},
        {"secrets": 7},
        {"version": 0},
        {"version": True},
        {"format": "other"},
    ],
)
def test_a_file_of_another_shape_is_damage(
    path: Path, changes: dict[str, canonical_json.Json]
) -> None:
    """Members missing, superfluous or of another kind are refused, checksum or not."""
    create(path)
    rewritten(path, **changes)
    with pytest.raises(ProfileDamaged):
        load(path)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("memory_kib", 1 << 30),
        ("memory_kib", 1024),
        ("passes", 1),
        ("passes", 1_000_000),
        ("lanes", 0),
        ("lanes", 64),
        ("lanes", "1"),
        ("salt", "xx"),
        ("name", "scrypt"),
        ("more", 1),
    ],
)
def test_a_file_cannot_make_us_work_for_ever(
    path: Path, member: str, value: canonical_json.Json
) -> None:
    """Parameters out of bounds are refused before any memory is taken."""
    change_protection(path, create(path), Protection.PASSPHRASE, passphrase="a")
    kdf = canonical_json.decode_object(path.read_bytes())["kdf"]
    assert isinstance(kdf, dict)
    rewritten(path, kdf={**kdf, member: value})
    with pytest.raises(ProfileDamaged) as caught:
        load(path, passphrase="a")
    assert caught.value.facts["problem"] in {"kdf", "salt"}


@pytest.mark.usefixtures("quick")
def test_parameters_are_bound_to_the_secrets(path: Path) -> None:
    """A file whose parameters were exchanged for valid others does not open."""
    change_protection(path, create(path), Protection.PASSPHRASE, passphrase="a")
    kdf = canonical_json.decode_object(path.read_bytes())["kdf"]
    assert isinstance(kdf, dict)
    rewritten(path, kdf={**kdf, "passes": 3})
    with pytest.raises(ProfilePassphraseWrong):
        load(path, passphrase="a")


@pytest.mark.usefixtures("secret_service")
def test_the_rest_of_the_file_is_bound_to_the_secrets(path: Path) -> None:
    """The right key-encryption key does not open a file in which another word was exchanged."""
    change_protection(path, create(path), Protection.KEYRING, keyring=OsKeyring())
    entry = str(canonical_json.decode_object(path.read_bytes())["entry"])
    OsKeyring().store_secret("moved", OsKeyring().fetch_secret(entry))
    rewritten(path, entry="moved")
    with pytest.raises(KeyringLost):
        load(path, keyring=OsKeyring())


def test_repr_hides_the_secrets(path: Path) -> None:
    """Neither repr nor str of the secrets shows a byte of them."""
    secrets = create(path)
    assert repr(secrets) == "ProfileSecrets()"


_KILLED_WHILE_CHANGING = """
import os, sys
from pathlib import Path
from casevault_gui.core import files
from casevault_gui.core.keys import log_keys, stretching
path, step = Path(sys.argv[1]), int(sys.argv[2])
stretching.USUAL.update(memory_kib=19 * 1024, passes=2, lanes=1)
secrets, calls = log_keys.load(path), 0
def dying(name):
    real = getattr(os, name)
    def call(*args, **kwargs):
        global calls
        calls += 1
        if calls == step:
            os.kill(os.getpid(), 9)
        return real(*args, **kwargs)
    setattr(os, name, call)
for name in ("open", "fsync", "replace", "rename", "close"):
    dying(name)
log_keys.change_protection(path, secrets, log_keys.Protection.PASSPHRASE, passphrase="a")
"""


def test_a_kill_at_any_step_of_a_change_loses_nothing(path: Path) -> None:
    """Killed before any system call of a change, the file opens the old or the new way."""
    secrets = create(path)
    original = path.read_bytes()
    for step in range(1, 40):
        path.write_bytes(original)
        code = subprocess.run(
            [sys.executable, "-c", _KILLED_WHILE_CHANGING, str(path), str(step)],
            check=False,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        ).returncode
        if protection_of(path) is Protection.NONE:
            assert load(path) == secrets
        else:
            assert load(path, passphrase="a") == secrets
        if code == 0:
            assert step > 3
            return
        assert code == -signal.SIGKILL
    pytest.fail("the change never ended")
