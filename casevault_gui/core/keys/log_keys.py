"""The profile's own two secrets, in the file `log-keys.json`, mode 0600.

The file is canonical JSON and is only ever replaced whole. Members:

* `format` "casevault-log-keys", `version` 1, `protection` one of none, passphrase, keyring;
* `none`: `secrets`, hex of signing seed and body key, 64 bytes together;
* `passphrase`: `kdf` (Argon2id parameters and salt) and `sealed`;
* `keyring`: `entry`, the name of the key-encryption key in the OS keyring, and `sealed`;
* `sealed`: hex of AES-256-GCM (random nonce in front) over the 64 bytes, under the
  key-encryption key, bound to the rest of the file: protection and parameters cannot be exchanged;
* `check`: hex of SHA-256 over the file without this member. It tells damage from a wrong
  passphrase and protects against nothing else.

Protecting a profile does not reach copies its unprotected file may have left on the medium.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import Final

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.crypto.primitives import (
    open_record,
    random_bytes,
    seal_record,
    sha256,
)
from casevault_gui.core.errors import (
    KeyringLost,
    KeyringTrouble,
    LogNewer,
    ProfileDamaged,
    ProfileLocked,
    ProfilePassphraseWrong,
)
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.keys.key_store import SecretStore
from casevault_gui.core.keys.stretching import Stretching
from casevault_gui.core.late_dataclass import dataclass

SECRET_BYTES: Final = 32
FORMAT: Final = "casevault-log-keys"
VERSION: Final = 1
_LONGEST_FILE: Final = 4096
_CONTEXT: Final = b"casevault/log-keys/v1\x00"
_HEX: Final = re.compile("(?:[0-9a-f]{2})+")
_MEMBERS: Final = {
    "none": {"secrets"},
    "passphrase": {"kdf", "sealed"},
    "keyring": {"entry", "sealed"},
}


class Protection(StrEnum):
    """What stands between the profile's secrets and whoever reads the user's files."""

    NONE = "none"
    PASSPHRASE = "passphrase"  # noqa: S105 - a word, not a secret
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class ProfileSecrets:
    """The custody log's Ed25519 signing seed and the key its entry bodies are sealed under."""

    signing_seed: bytes = field(repr=False)
    body_key: bytes = field(repr=False)


def create(path: Path) -> ProfileSecrets:
    """Make new secrets and keep them unprotected in the new file `path`. Raises `TargetTrouble`."""
    secrets = ProfileSecrets(random_bytes(SECRET_BYTES), random_bytes(SECRET_BYTES))
    write_private(path, _encode({"protection": "none", "secrets": _joined(secrets).hex()}))
    return secrets


def protection_of(path: Path) -> Protection:
    """Return how `path` is protected. Raises `ProfileDamaged`, `LogNewer`."""
    return Protection(str(_read(path)["protection"]))


def load(
    path: Path, *, passphrase: str | None = None, keyring: SecretStore | None = None
) -> ProfileSecrets:
    """Return the secrets in `path`.

    Raises `ProfileLocked` (facts: protection) when what unlocks it was not given,
    `ProfilePassphraseWrong`, a `KeyringTrouble`, `ProfileDamaged`, `LogNewer`, and
    `PassphraseUnusable` as `prepare` does. Argon2id takes 256 MiB and most of a second.
    """
    document = _read(path)
    protection = Protection(str(document["protection"]))
    match protection:
        case Protection.PASSPHRASE if passphrase is not None:
            joined = _opened(document, _stretching(document, path).stretch(passphrase), path)
            if joined is None:
                raise ProfilePassphraseWrong
        case Protection.KEYRING if keyring is not None:
            kek = keyring.fetch_secret(str(document["entry"]))
            joined = _opened(document, kek, path) if len(kek) == SECRET_BYTES else None
            if joined is None:
                raise KeyringLost(state="lost", backend="", detail="other-secret")
        case Protection.NONE:
            joined = _bytes(document, "secrets", path)
        case _:
            raise ProfileLocked(protection=protection)
    if len(joined) != 2 * SECRET_BYTES:
        raise ProfileDamaged(path=shown_path(path), problem="secrets")
    return ProfileSecrets(joined[:SECRET_BYTES], joined[SECRET_BYTES:])


def change_protection(
    path: Path,
    secrets: ProfileSecrets,
    protection: Protection,
    *,
    passphrase: str | None = None,
    keyring: SecretStore | None = None,
) -> None:
    """Keep `secrets`, which `load` gave, under another protection, or a new passphrase.

    The old file stands until the new one is whole and durable; a key-encryption key in the OS
    keyring is stored and read back before the file that needs it, and removed after the last file
    that needed it (with `keyring` given; a key that stays behind opens nothing). Raises
    `ProfileLocked` when what `protection` needs was not given, `ProfileDamaged` or `LogNewer` when
    the file is not the one the secrets came from, a `KeyringTrouble`, `PassphraseUnusable`,
    `TargetTrouble`.
    """
    old_entry = str(_read(path).get("entry", ""))
    document: dict[str, Json] = {"protection": protection}
    match protection:
        case Protection.PASSPHRASE if passphrase is not None:
            stretching = Stretching.fresh()
            document["kdf"] = stretching.document
            kek = stretching.stretch(passphrase)
            document["sealed"] = _sealed(document, kek, secrets)
        case Protection.KEYRING if keyring is not None:
            kek, entry = random_bytes(SECRET_BYTES), random_bytes(8).hex()
            keyring.store_secret(entry, kek)
            document["entry"] = entry
            document["sealed"] = _sealed(document, kek, secrets)
        case Protection.NONE:
            document["secrets"] = _joined(secrets).hex()
        case _:
            raise ProfileLocked(protection=protection)
    write_private(path, _encode(document), replace=True)
    if old_entry and keyring is not None:
        with contextlib.suppress(KeyringTrouble):
            keyring.delete_secret(old_entry)


def _joined(secrets: ProfileSecrets) -> bytes:
    return secrets.signing_seed + secrets.body_key


def _encode(document: dict[str, Json]) -> bytes:
    body: dict[str, Json] = {"format": FORMAT, "version": VERSION, **document}
    body["check"] = sha256(canonical_json.encode(body)).hex()
    return canonical_json.encode(body)


def _read(path: Path) -> dict[str, Json]:
    """Return the members of the file, checked in form; raise `ProfileDamaged` or `LogNewer`."""
    shown = shown_path(path)
    try:
        with path.open("rb") as file:
            document = canonical_json.decode_object(file.read(_LONGEST_FILE + 1), _LONGEST_FILE)
    except FileNotFoundError as error:
        raise ProfileDamaged(path=shown, problem="missing") from error
    except OSError as error:
        raise ProfileDamaged(path=shown, problem="unreadable") from error
    except NotCanonical:
        # Not chained: what could not be parsed may hold the secrets.
        document = {}
    version = document.pop("version", 0)
    if document.pop("format", "") != FORMAT or type(version) is not int or version < VERSION:
        raise ProfileDamaged(path=shown, problem="format")
    if version > VERSION:
        raise LogNewer(version=version)
    check = document.pop("check", "")
    body: dict[str, Json] = {"format": FORMAT, "version": version, **document}
    if check != sha256(canonical_json.encode(body)).hex():
        raise ProfileDamaged(path=shown, problem="check")
    protection = document.get("protection")
    expected = _MEMBERS.get(protection) if isinstance(protection, str) else None
    if expected is None or set(document) != expected | {"protection"}:
        raise ProfileDamaged(path=shown, problem="members")
    return document


def _bytes(document: dict[str, Json], member: str, path: Path) -> bytes:
    text = document.get(member)
    if isinstance(text, str) and _HEX.fullmatch(text):
        return bytes.fromhex(text)
    raise ProfileDamaged(path=shown_path(path), problem=member)


def _stretching(document: dict[str, Json], path: Path) -> Stretching:
    stretching = Stretching.parse(document["kdf"])
    if stretching is None:
        raise ProfileDamaged(path=shown_path(path), problem="kdf")
    return stretching


def _context(document: dict[str, Json]) -> bytes:
    bound = {name: value for name, value in document.items() if name != "sealed"}
    return _CONTEXT + canonical_json.encode(bound)


def _sealed(document: dict[str, Json], kek: bytes, secrets: ProfileSecrets) -> str:
    return seal_record(kek, _joined(secrets), _context(document)).hex()


def _opened(document: dict[str, Json], kek: bytes, path: Path) -> bytes | None:
    return open_record(kek, _bytes(document, "sealed", path), _context(document))
