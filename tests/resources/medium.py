"""A package with its key in a folder, and the stand-alone reader's commands on it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.vectors.forge import Entry, Forge, Hook
from tests.vectors.vector import ONE, TWO

READER = Path(__file__).resolve().parents[2] / "resources" / "cvx_reader.py"
PASSPHRASE = "correct horse battery staple"
CASE = (
    Entry("data/a"),
    Entry("data/a/b"),
    Entry("data/a/one.txt", ONE, mtime_ns=1_600_000_000_123_456_000),
    Entry("data/Beweisstück 証拠.txt", "Grüße\n".encode()),
    Entry("data/two.bin", TWO),
)


class Medium:
    """A package with its key in a folder, and the reader's commands on it."""

    def __init__(self, folder: Path, entries: Sequence[Entry] = CASE, **hooks: Hook) -> None:
        forge = Forge("the reader's tests", entries, **hooks)
        self.folder, self.forge = folder, forge
        self.package, self.key = folder / "case.cvx", folder / "key.txt"
        if "slots" not in hooks:
            forge.hooks["slots"] = lambda slots: [
                *slots,
                forge.passphrase_slot(
                    PASSPHRASE.encode(), iterations=210_000, name="pbkdf2-hmac-sha-512"
                ),
            ]
        self.package.write_bytes(forge.build())
        self.key.write_text(forge.key_text + "\n", encoding="ascii")

    def run(self, command: str, *more: str, stdin: str = "", key: bool = True) -> tuple[int, Any]:
        """Run a command; returns exit code and the objects it told."""
        credential = ["--key-file", str(self.key)] if key and command != "info" else []
        done = subprocess.run(
            [
                sys.executable,
                "-I",
                str(READER),
                command,
                str(self.package),
                *credential,
                *more,
            ],
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Traceback" not in done.stderr
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def extract(self, *more: str) -> tuple[int, dict[str, Any], Path]:
        """Extract; returns exit code, what became of each path, and the folder."""
        target = self.folder / "out"
        code, told = self.run("extract", "-d", str(target), *more)
        return code, {facts["path"]: facts for facts in told if "path" in facts}, target


def files_below(folder: Path) -> dict[str, bytes]:
    """Read every file by its path."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
