"""A list in a private file of the profile, with a code that only who opens the profile can make.

Canonical JSON, replaced whole: `{"code", "format", "rows", "v": 1}`; the code is HMAC-SHA-256 over
the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.crypto.primitives import equal, hmac_sha256
from casevault_gui.core.errors import LogNewer, ProfileDamaged
from casevault_gui.core.files import shown_path, write_private

_LONGEST: Final = 64 << 20
_VERSION: Final = 1


class CodedFile:
    """The rows of one file; `key` is 32 bytes that only the open profile gives."""

    def __init__(self, path: Path, file_format: str, key: bytes) -> None:
        """Use the file at `path`, which need not exist."""
        self.path = path
        self._format = file_format
        self._key = key

    def read(self) -> list[dict[str, Json]]:
        """Return the rows, none if there is no file; raises `ProfileDamaged`, `LogNewer`."""
        try:
            document = canonical_json.decode_object(self.path.read_bytes(), _LONGEST)
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self.damaged(problem="unreadable") from error
        except NotCanonical as error:
            raise self.damaged(problem="format") from error
        code, rows = document.pop("code", ""), document.get("rows")
        version = document.get("v")
        if document.get("format") != self._format or type(version) is not int:
            raise self.damaged(problem="format")
        if version > _VERSION:
            raise LogNewer(version=version)
        if not equal(str(code).encode(), self._code(document).encode()):
            raise self.damaged(problem="check")
        if not isinstance(rows, list):
            raise self.damaged(problem="members")
        found = [row for row in rows if isinstance(row, dict)]
        if len(found) != len(rows):
            raise self.damaged(problem="members")
        return found

    def write(self, rows: Sequence[dict[str, Json]]) -> None:
        """Replace the rows; raises `TargetTrouble`."""
        document: dict[str, Json] = {"format": self._format, "rows": list(rows), "v": _VERSION}
        document["code"] = self._code(document)
        write_private(self.path, canonical_json.encode(document), replace=True)

    def copy_to(self, other: CodedFile) -> None:
        """Write the rows, if there is a file, as those of another; raises as both."""
        if self.path.exists():
            other.write(self.read())

    def damaged(self, *, problem: str) -> ProfileDamaged:
        """Return the error to be raised for a row that is not what it should be."""
        return ProfileDamaged(path=shown_path(self.path), problem=problem)

    def _code(self, document: dict[str, Json]) -> str:
        return hmac_sha256(self._key, canonical_json.encode(document)).hex()
