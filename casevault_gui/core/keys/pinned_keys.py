"""Keys of tokens, services and files that one seals to, and how their private half is reached.

A pinned key is a public key with a name and a note where it came from; sealing needs nothing else.
`settings` say how to reach what can open with it: those are the user's own configuration, and no
package has a say in them. Secrets (PINs, passphrases, tokens) never stand here.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from casevault_gui.core.crypto.foreign_keys import ForeignKey, parse_public_key
from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.errors import ProviderUnknown
from casevault_gui.core.keys.coded_file import CodedFile
from casevault_gui.core.late_dataclass import dataclass

if TYPE_CHECKING:
    from casevault_gui.core.canonical_json import Json

_FORMAT: Final = "casevault-keys"
_LONGEST_NAME: Final = 200
KINDS: Final = ("pem", "pkcs11", "aws-kms", "azure-key-vault", "hashicorp-vault")


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """How to reach a private key: a kind and that kind's values (an address, a key's name …)."""

    kind: str
    values: tuple[tuple[str, str], ...] = ()

    def __getitem__(self, name: str) -> str:
        """Return a value, "" if it is not set."""
        return dict(self.values).get(name, "")


@dataclass(frozen=True, slots=True)
class PinnedKey:
    """A key one may seal to; `key` is None for a service's symmetric key.

    `origin` is the user's note on where it came from; `pinned` and `tested` are RFC 3339 in UTC,
    `tested` "" until a test unwrap succeeded.
    """

    name: str
    key: ForeignKey | None
    origin: str
    pinned: str
    settings: ProviderSettings | None = None
    tested: str = ""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the public key's SubjectPublicKeyInfo, "" for a symmetric key."""
        return sha256(self.key.spki).hex() if self.key is not None else ""


class PinnedKeys:
    """The pinned keys of one profile. Everything may raise `ProfileDamaged`, `TargetTrouble`."""

    def __init__(self, path: Path, code_key: bytes) -> None:
        """Use the file at `path`, which need not exist; `code_key` is the profile's."""
        self._file = CodedFile(path, _FORMAT, code_key)

    def copy_to(self, other: PinnedKeys) -> None:
        """Write what is kept as what another keeps, under its key."""
        self._file.copy_to(other._file)

    def all(self) -> tuple[PinnedKey, ...]:
        """Return the keys, by name."""
        found = [self._parse(row) for row in self._file.read()]
        return tuple(sorted(found, key=lambda each: each.name.casefold()))

    def find(self, name: str) -> PinnedKey:
        """Return the key of this name; raises `ProviderUnknown`."""
        for each in self.all():
            if each.name.casefold() == name.strip().casefold():
                return each
        raise ProviderUnknown(name=name)

    def add(self, key: PinnedKey) -> None:
        """Add a key under a name that is free; raises `ProviderUnknown` if it is not."""
        name = key.name.strip()
        taken = any(each.name.casefold() == name.casefold() for each in self.all())
        if taken or not name or len(name) > _LONGEST_NAME or not name.isprintable():
            raise ProviderUnknown(name=name)
        self._write([*self.all(), replace(key, name=name)])

    def keep(self, key: PinnedKey) -> None:
        """Replace the key of the same name; raises `ProviderUnknown`."""
        self.find(key.name)
        self._write(
            [key if each.name.casefold() == key.name.casefold() else each for each in self.all()]
        )

    def remove(self, name: str) -> None:
        """Forget a key; packages sealed to it stay as they are. Raises `ProviderUnknown`."""
        gone = self.find(name)
        self._write([each for each in self.all() if each.name != gone.name])

    def _parse(self, row: dict[str, Json]) -> PinnedKey:
        try:
            spki = bytes.fromhex(str(row["spki"]))
            key = parse_public_key(spki) if spki else None
            kind, values = str(row["kind"]), row["values"]
            if (spki and key is None) or not isinstance(values, dict):
                raise self._file.damaged(problem="members")
            pairs = tuple((name, str(value)) for name, value in sorted(values.items()))
            return PinnedKey(
                str(row["name"]),
                key,
                str(row["origin"]),
                str(row["pinned"]),
                ProviderSettings(kind, pairs) if kind else None,
                str(row["tested"]),
            )
        except (KeyError, ValueError) as error:
            raise self._file.damaged(problem="members") from error

    def _write(self, keys: list[PinnedKey]) -> None:
        self._file.write(
            [
                {
                    "kind": each.settings.kind if each.settings else "",
                    "name": each.name,
                    "origin": each.origin,
                    "pinned": each.pinned,
                    "spki": each.key.spki.hex() if each.key else "",
                    "tested": each.tested,
                    "values": dict(each.settings.values) if each.settings else {},
                }
                for each in keys
            ]
        )
