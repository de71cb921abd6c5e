"""The names that sets of hostile names come out under, planned by whoever runs this.

`python -m tests.hostile.planning` reads sets from standard input and prints plans; `as_system`
makes the command of a process that takes itself for one of another system.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from casevault_gui.core.cases.zip_directory import read_directory
from casevault_gui.core.names import (
    bag_component,
    collision_key,
    display_name,
    plan_names,
    sort_key,
)

ROOT = Path(__file__).parents[2]
Plan = tuple[str, ...]
"""Paths in package order."""

# Before anything else is imported: what a module asks of its system, this one answers.
_PRETEND = """
import os, sys
system, platform, separator, module = sys.argv[1:5]
paths = __import__(module)
os.name, os.sep, os.path, sys.platform = system, separator, paths, platform
os.altsep = "/" if system == "nt" else None
sys.modules["os.path"] = paths
sys.path.insert(0, sys.argv[5])
from tests.hostile.planning import main
main()
"""
SYSTEMS = {
    "POSIX": (("posix", "linux", "/", "posixpath"), {"LC_ALL": "C", "PYTHONHASHSEED": "1"}),
    "Windows": (
        ("nt", "win32", "\\", "ntpath"),
        {"LC_ALL": "tr_TR.ISO-8859-9", "PYTHONHASHSEED": "2"},
    ),
    "macOS": (("posix", "darwin", "/", "posixpath"), {"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "3"}),
}


@dataclass(frozen=True)
class NameSet:
    """Names for one folder as bytes (`raw`), paths of a package, or an archive of names."""

    raw: tuple[bytes, ...] = ()
    paths: tuple[str, ...] = ()
    archive: str = ""

    def entries(self) -> list[tuple[str, bool]]:
        """Return the paths in a package, with whether each is a folder, in package order."""
        found = {bag_component(raw)[0]: False for raw in self.raw}
        for path in self.paths:
            found[path.removesuffix("/")] = path.endswith("/")
        if self.archive:
            file = os.open(self.archive, os.O_RDONLY)
            for member in read_directory(file):
                parts = [bag_component(part)[0] for part in member.name.split(b"/")]
                found["/".join(parts)] = member.folder
            os.close(file)
        return sorted(found.items(), key=lambda item: _order(item[0]))


def _order(path: str) -> bytes:
    return sort_key(path.encode("utf-8", "surrogatepass").decode("utf-8", "replace"))


def plan(names: NameSet) -> Plan:
    """Return the plan for one set."""
    return tuple("/".join(place) for _, place in plan_names(names.entries()))


def everything(sets: Iterable[NameSet]) -> list[list[object]]:
    """Return for each set its plan, what collides with what, and what people are shown."""
    told: list[list[object]] = []
    for names in sets:
        planned = plan(names)
        keys = [collision_key(path) for path in planned]
        told.append([list(planned), keys, [display_name(path) for path, _ in names.entries()]])
    return told


def packed(sets: Sequence[NameSet]) -> str:
    """Return the sets as `main` reads them."""
    return json.dumps([[[raw.hex() for raw in s.raw], s.paths, s.archive] for s in sets])


def as_system(name: str) -> tuple[list[str], Mapping[str, str]]:
    """Return command and environment of a process that takes itself for that system's."""
    arguments, environment = SYSTEMS[name]
    command = [sys.executable, "-S", "-c", _PRETEND, *arguments, str(ROOT)]
    return command, {**environment, "PYTHONUTF8": "0"}


def main() -> None:
    """Read sets, print what becomes of them."""
    sets = [
        NameSet(tuple(map(bytes.fromhex, raw)), tuple(paths), archive)
        for raw, paths, archive in json.loads(sys.stdin.buffer.read())
    ]
    answer = {"system": [os.name, sys.platform, os.sep], "told": everything(sets)}
    sys.stdout.buffer.write(json.dumps(answer).encode())


if __name__ == "__main__":
    main()
