"""Old exports as the earlier system made them: SQLite's own files, the library's own tokens."""

from __future__ import annotations

import json
import sqlite3
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cryptography.fernet import Fernet

MARK = "Ledger of Quillon Ash, page 9"
"""A text in the evidence's rows: wherever it lies in clear, plaintext lies."""
CASE = "CREATE TABLE case_metadata (id TEXT, subject_id TEXT, created_at TEXT, status TEXT)"
EVIDENCE = "CREATE TABLE evidence (id TEXT, filename TEXT, risk_score REAL, body BLOB)"
ROW = "INSERT INTO case_metadata VALUES ('c-17', NULL, NULL, 'open')"


@dataclass(frozen=True)
class Old:
    """One case in all four shapes, and the key of the three that are encrypted."""

    key: str
    reply: Path
    hexed: Path
    token: Path
    database: Path

    @property
    def shapes(self) -> dict[str, Path]:
        """Each file by the name of its shape."""
        return {
            "api-json": self.reply,
            "hex": self.hexed,
            "fernet": self.token,
            "sqlite": self.database,
        }


def evidence_rows(count: int = 2) -> list[str]:
    """Return statements that add evidence."""
    return [
        f"INSERT INTO evidence VALUES ('e-{n}', '{MARK} {n}.pdf', 0.5, x'0001')"  # noqa: S608
        for n in range(1, count + 1)
    ]


def database(statements: Iterable[str] = (CASE, EVIDENCE, ROW, *evidence_rows())) -> bytes:
    """Return the file that SQLite makes of these statements."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "made.db")
        connection = sqlite3.connect(path, isolation_level=None)
        for statement in statements:
            connection.execute(statement)
        connection.close()
        return path.read_bytes()


def encrypted(content: bytes) -> tuple[str, bytes]:
    """Return a fresh key and the token that holds `content` under it."""
    key = Fernet.generate_key()
    return key.decode(), Fernet(key).encrypt(content)


def make_old(folder: Path, content: bytes | None = None) -> Old:
    """Write one case in all four shapes into `folder`."""
    content = database() if content is None else content
    key, token = encrypted(content)
    folder.mkdir(exist_ok=True)
    old = Old(
        key,
        folder / "reply.json",
        folder / "export.txt",
        folder / "export.enc",
        folder / "case_17.db",
    )
    reply = {"filename": "case_17.db", "encrypted_data": token.hex(), "encryption_key": key}
    old.reply.write_text(json.dumps(reply))
    old.hexed.write_text(token.hex() + "\n")
    old.token.write_bytes(token)
    old.database.write_bytes(content)
    return old


if __name__ == "__main__":
    # The documents' tour: old exports to try the command on, and the key that is not among them.
    target = Path(sys.argv[1])
    made = make_old(target)
    Path(sys.argv[2]).write_text(made.key + "\n")
