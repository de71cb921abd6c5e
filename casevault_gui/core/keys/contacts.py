"""The people one seals to: their identities, and how far each is trusted.

They lie in a coded file: who can write it but not open the profile cannot slip a key in. Trust is
what the user did: *new* was received, *compared* was compared by voice or in person, *revoked* is
not sealed to any more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from casevault_gui.core.canonical_json import Json
from casevault_gui.core.crypto.hybrid import is_receiving_key
from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.errors import (
    ContactExists,
    ContactUnknown,
    IdentityInvalid,
)
from casevault_gui.core.keys.coded_file import CodedFile
from casevault_gui.core.keys.identity import Identity, parse_identity
from casevault_gui.core.late_dataclass import dataclass

_FORMAT: Final = "casevault-contacts"
_LONGEST_NAME: Final = 200


class Trust(StrEnum):
    """What the user did about a contact."""

    NEW = "new"
    COMPARED = "compared"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody one may seal to; `identity` is None for a bare receiving key.

    `added` and `compared` are RFC 3339 in UTC, `compared` "" before; `how` is the user's word for
    how it was compared.
    """

    name: str
    receiving: bytes
    identity: Identity | None
    trust: Trust
    added: str
    compared: str = ""
    how: str = ""

    @property
    def fingerprint(self) -> str:
        """The identity's fingerprint, or SHA-256 of a bare key; 64 hexadecimal digits."""
        if self.identity is not None:
            return self.identity.fingerprint.hex()
        return sha256(self.receiving).hex()


class ContactBook:
    """The contacts of one profile. Everything may raise `ProfileDamaged` and `TargetTrouble`."""

    def __init__(self, path: Path, code_key: bytes) -> None:
        """Use the file at `path`, which need not exist; `code_key` is the profile's."""
        self._file = CodedFile(path, _FORMAT, code_key)

    def copy_to(self, other: ContactBook) -> None:
        """Write what is kept as what another keeps, under its key."""
        self._file.copy_to(other._file)

    def all(self) -> tuple[Contact, ...]:
        """Return the contacts, by name."""
        found = [self._contact(row) for row in self._file.read()]
        return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.added)))

    def find(self, wanted: str) -> Contact:
        """Return the contact of this name or fingerprint (its start, at least 8 digits).

        Raises `ContactUnknown` if there is none, or several.
        """
        digits = wanted.replace("-", "").replace(" ", "").lower()
        by_name = [each for each in self.all() if each.name.casefold() == wanted.casefold()]
        least = 8
        by_print = [
            each
            for each in self.all()
            if len(digits) >= least and each.fingerprint.startswith(digits)
        ]
        found = by_name or by_print
        if len(found) != 1:
            raise ContactUnknown(name=wanted, problem="several" if found else "none")
        return found[0]

    def known(self, fingerprint: bytes) -> Contact | None:
        """Return the contact with this identity, if there is one."""
        digits = fingerprint.hex()
        return next((each for each in self.all() if each.fingerprint == digits), None)

    def add(self, name: str, receiving: bytes, identity: Identity | None, added: str) -> Contact:
        """Add a new contact; raises `ContactExists`, `IdentityInvalid`."""
        name = name.strip()
        if not name or len(name) > _LONGEST_NAME or not name.isprintable():
            raise IdentityInvalid(problem="member", member="name")
        if not is_receiving_key(receiving):
            raise IdentityInvalid(problem="key")
        made = Contact(name, receiving, identity, Trust.NEW, added)
        contacts = self.all()
        if any(each.fingerprint == made.fingerprint for each in contacts):
            raise ContactExists(name=name)
        self._write([*contacts, made])
        return made

    def trust(self, contact: Contact, trust: Trust, when: str, how: str = "") -> Contact:
        """Keep what the user did about a contact."""
        changed = replace(contact, trust=trust, compared=when, how=how)
        self._write(
            changed if each.fingerprint == contact.fingerprint else each for each in self.all()
        )
        return changed

    def remove(self, contact: Contact) -> None:
        """Forget a contact; packages sealed to it stay as they are."""
        self._write(each for each in self.all() if each.fingerprint != contact.fingerprint)

    def _contact(self, row: dict[str, Json]) -> Contact:
        try:
            document = str(row["document"])
            return Contact(
                str(row["name"]),
                bytes.fromhex(str(row["receiving"])),
                parse_identity(document.encode()) if document else None,
                Trust(str(row["trust"])),
                str(row["added"]),
                str(row["compared"]),
                str(row["how"]),
            )
        except (KeyError, ValueError, IdentityInvalid) as error:
            raise self._file.damaged(problem="members") from error

    def _write(self, contacts: Iterable[Contact]) -> None:
        self._file.write(
            [
                {
                    "added": each.added,
                    "compared": each.compared,
                    "document": "" if each.identity is None else each.identity.document.decode(),
                    "how": each.how,
                    "name": each.name,
                    "receiving": each.receiving.hex(),
                    "trust": each.trust.value,
                }
                for each in contacts
            ]
        )
