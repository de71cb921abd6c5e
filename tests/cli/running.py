"""Running `casevault` as scripts and people do: a process, its answer, its exit code."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests import raised

COMMAND = (sys.executable, "-m", "casevault_gui")


def run(*words: object, code: int = 0, text: str = "") -> dict[str, Any]:
    """Run a command with --json; return its answer after checking the exit code."""
    done = say("--json", *words, code=code, data=text.encode())
    answer: dict[str, Any] = json.loads(done.stdout) if done.stdout else {}
    return answer


def say(
    *words: object, code: int = 0, data: bytes = b"", **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a command as a person does, `data` on standard input; return both its streams."""
    done = subprocess.run(
        [*COMMAND, *(word if isinstance(word, bytes) else str(word) for word in words)],
        check=False,
        capture_output=True,
        input=data,
        env={**os.environ, **variables},
    )
    streams = [stream.decode("utf-8", "replace") for stream in (done.stdout, done.stderr)]
    assert done.returncode == code, "".join(streams)
    assert "Traceback" not in streams[1]
    raised.heard("\n".join(streams))
    return subprocess.CompletedProcess(done.args, done.returncode, *streams)


def in_bash(script: str, *words: object) -> subprocess.CompletedProcess[str]:
    """Run `script`, in which `casevault` is the command and `$1` … are the `words`."""
    casevault = f'casevault() {{ "{sys.executable}" -m casevault_gui "$@"; }}\n'
    return subprocess.run(
        ["bash", "-c", casevault + script, "bash", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )


class Terminal:
    """A command at a terminal of its own, and the person who reads and types there."""

    def __init__(self, *words: object) -> None:
        """Start the command."""
        self._master, slave = pty.openpty()
        self._process = subprocess.Popen(
            ["setsid", "--ctty", *COMMAND, *map(str, words)],
            stdin=slave,
            stdout=slave,
            stderr=slave,
        )
        os.close(slave)
        self.seen = ""

    def read_until(self, words: str) -> str:
        """Read until `words` appear; return all that was seen so far."""
        while words not in self.seen:
            self.seen += self._read()
        return self.seen

    def type(self, text: str | bytes) -> None:
        """Type `text`; U+0004 ends the input, U+0003 interrupts."""
        os.write(self._master, text if isinstance(text, bytes) else text.encode())

    def end(self, code: int) -> str:
        """Wait for the end, check the exit code, return all that was seen."""
        try:
            while True:
                self.seen += self._read()
        except EOFError:
            os.close(self._master)
        assert self._process.wait(60) == code, self.seen
        assert "Traceback" not in self.seen
        return self.seen

    def _read(self) -> str:
        try:
            data = os.read(self._master, 4096)
        except OSError:  # Linux says so when the other side is closed.
            data = b""
        if not data:
            raise EOFError(self.seen)
        return data.decode("utf-8", "replace")


def make_evidence(folder: Path) -> Path:
    """Make a folder of two files."""
    folder.mkdir()
    (folder / "a.txt").write_text("alpha")
    (folder / "b.txt").write_text("beta")
    return folder
