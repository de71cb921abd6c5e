"""A program run under `strace`: all it started and all it wrote, wherever that went."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_CALLS = "execve,execveat,write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg"
_LINE = re.compile(r"^\d+ +(\w+)\((.*)$")
_PLACE = re.compile(r"^\d+<(.*?)>(?=[,)(])")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_LONGEST = 1 << 24


@dataclass
class Traced:
    """What a run left behind; `written` is by the path or socket it went to, in order.

    `started` holds arguments and environment of each program that was started, itself included.
    """

    words: tuple[str, ...]
    code: int
    out: bytes
    err: bytes
    started: list[bytes] = field(default_factory=list)
    written: dict[str, bytes] = field(default_factory=dict)

    @property
    def said(self) -> str:
        """Both its streams as text."""
        return (self.out + self.err).decode("utf-8", "replace")


def run_traced(
    command: tuple[str, ...],
    trace: Path,
    environment: Mapping[str, str],
    folder: Path,
) -> Traced:
    """Run `command` in `folder`; `trace` is a file to be made and removed again."""
    done = subprocess.run(
        [
            *("strace", "-f", "--seccomp-bpf", "-yy", "-v", "-xx", "-s", str(_LONGEST)),
            *("-e", f"trace={_CALLS}", "-o", str(trace), *command),
        ],
        cwd=folder,
        env={**os.environ, **environment, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    found = Traced(command, done.returncode, done.stdout, done.stderr)
    for line in trace.read_text("ascii").splitlines():
        _take(line, found)
    trace.unlink()
    assert found.started, "strace saw nothing"
    return found


def _take(line: str, found: Traced) -> None:
    called = _LINE.match(line)
    if called is None:
        return  # Signals, exits, and the ends of calls whose beginning had all that was sent.
    name, rest = called.groups()
    if name.startswith("exec"):
        found.started.append(b"\0".join(_strings(rest)))
        return
    place = _PLACE.match(rest)
    assert place is not None, line[:200]
    where = os.fsdecode(re.sub(rb"\\x([0-9a-f]{2})", _byte, place[1].encode()))
    found.written[where] = found.written.get(where, b"") + b"".join(_strings(rest[place.end() :]))


def _strings(text: str) -> list[bytes]:
    found = _STRING.findall(text)
    assert not any(cut for _, cut in found), "strace cut something off"
    return [bytes.fromhex(each.replace("\\x", "")) for each, _ in found]


def _byte(found: re.Match[bytes]) -> bytes:
    return bytes.fromhex(found[1].decode())
