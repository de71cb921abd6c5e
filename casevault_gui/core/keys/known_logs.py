"""The logs a witness knows, and what it last saw of each.

They lie in a coded file, replaced whole and durably: what was seen is stored before it is signed.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from casevault_gui.core.canonical_json import Json
from casevault_gui.core.crypto.notes import Checkpoint, VerifierKey, verify_checkpoint
from casevault_gui.core.errors import CheckpointMalformed, ContactExists, IdentityInvalid
from casevault_gui.core.keys.coded_file import CodedFile
from casevault_gui.core.late_dataclass import dataclass

_FORMAT: Final = "casevault-known-logs"
_LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class KnownLog:
    """A log by its verifier key; `note` is the last checkpoint cosigned, empty before the first."""

    name: str
    key: VerifierKey
    note: bytes = b""

    @property
    def seen(self) -> Checkpoint | None:
        """What was last seen; None before the first."""
        return verify_checkpoint(self.note, self.key) if self.note else None


class KnownLogs:
    """The known logs of one profile. Everything may raise `ProfileDamaged`, `TargetTrouble`."""

    def __init__(self, path: Path, code_key: bytes) -> None:
        """Use the file at `path`, which need not exist; `code_key` is the profile's."""
        self._file = CodedFile(path, _FORMAT, code_key)

    def copy_to(self, other: KnownLogs) -> None:
        """Write what is kept as what another keeps, under its key."""
        self._file.copy_to(other._file)

    def all(self) -> tuple[KnownLog, ...]:
        """Return the logs in the order they became known."""
        return tuple(self._log(row) for row in self._file.read())

    def find(self, origin: str) -> KnownLog | None:
        """Return the log of this origin."""
        return next((each for each in self.all() if each.key.name == origin), None)

    def add(self, name: str, key: VerifierKey) -> KnownLog:
        """Know a log from now on; raises `ContactExists`, `IdentityInvalid` for the name."""
        name = name.strip()
        if not name or len(name) > _LONGEST_NAME or not name.isprintable():
            raise IdentityInvalid(problem="member", member="name")
        known = self.all()
        # Another key under a known origin would let one history stand in for another.
        if any(each.key.name == key.name or each.name == name for each in known):
            raise ContactExists(name=name)
        made = KnownLog(name, key)
        self._write((*known, made))
        return made

    def advance(self, log: KnownLog, note: bytes) -> KnownLog:
        """Store, durably, the checkpoint that is about to be cosigned."""
        changed = replace(log, note=note)
        self._write(
            tuple(changed if each.key == log.key else each for each in self.all()),
        )
        return changed

    def _log(self, row: dict[str, Json]) -> KnownLog:
        try:
            key = VerifierKey.parse(str(row["vkey"]))
            found = KnownLog(str(row["name"]), key, str(row["note"]).encode())
            if found.note:
                verify_checkpoint(found.note, key)
        except (KeyError, CheckpointMalformed) as error:
            raise self._file.damaged(problem="members") from error
        return found

    def _write(self, logs: tuple[KnownLog, ...]) -> None:
        self._file.write(
            [
                {"name": each.name, "note": each.note.decode(), "vkey": each.key.text}
                for each in logs
            ]
        )
