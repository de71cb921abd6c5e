"""What a frozen program holds besides the program: whose wheels, and which packages of Debian.

PyInstaller notes where it took each file from; who brought that file, the wheels' own lists and
Debian's say.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import quote

import licences
import make_sbom
from clean_root import CleanRoot
from make_sbom import Locked

# The folder, the archive of modules in it, and the program itself; not what was left out of them.
_NOTES = ("COLLECT-00.toc", "PYZ-00.toc", "PKG-00.toc")
_OWNED = re.compile(r"^([a-z0-9.+-]+)(?::\w+)?(?:, .*)?: /", re.MULTILINE)


@dataclass(frozen=True)
class Parts:
    """What is held: the folder of installed wheels, names of these, Debian's names and versions."""

    site: Path
    wheels: frozenset[str]
    debian: tuple[tuple[str, str, str], ...]
    """Name, version, architecture."""


def sources(notes: Path) -> set[str]:
    """Return the absolute path of each file that PyInstaller took, as noted in a folder."""
    found: set[str] = set()
    for name in _NOTES:
        found.update(_paths(ast.literal_eval((notes / name).read_text("utf-8"))))
    return found


def _paths(noted: object) -> Iterator[str]:
    if not isinstance(noted, (list, tuple)):
        return
    if len(noted) == len(("name", "place", "kind")) and all(isinstance(a, str) for a in noted):
        if noted[1].startswith("/"):
            yield noted[1]
        return
    for each in noted:
        yield from _paths(each)


def held(root: CleanRoot, notes: Path) -> Parts:
    """Return what went into the program that was frozen in `root`, by PyInstaller's `notes`."""
    site = next((root.place / "env" / "lib").glob("python3*/site-packages"))
    inside = f"/{site.relative_to(root.place)}/"
    taken = sources(notes)
    owners = {
        f"{inside}{file}": about.metadata["Name"]
        for about in metadata.distributions(path=[str(site)])
        for file in about.files or []
    }
    wheels = frozenset(licences.folded(owners[path]) for path in taken if path in owners)
    return Parts(site, wheels, _debian(root, sorted(path for path in taken if _system(path))))


def _system(path: str) -> bool:
    return path.startswith(("/usr/", "/lib"))


def _debian(root: CleanRoot, paths: list[str]) -> tuple[tuple[str, str, str], ...]:
    """Return the packages that brought files; a library may be known below /lib and /usr/lib."""
    real = {str((root.place / path[1:]).resolve()).removeprefix(str(root.place)) for path in paths}
    asked = sorted({*real, *paths, *(path.removeprefix("/usr") for path in (*real, *paths))})
    found = root.run(["dpkg-query", "--search", *asked], check=False).stdout
    names = sorted(set(_OWNED.findall(found)))
    if not names:
        return ()
    form = "--showformat=${Package} ${Version} ${Architecture}\\n"
    told = root.run(["dpkg-query", "--show", form, *names]).stdout
    return tuple((a, b, c) for a, b, c in (line.split() for line in told.splitlines()))


def bill(parts: Parts, lock: str) -> dict[str, Any]:
    """Return the bill of materials of the frozen program; `lock` is what pinned the wheels."""
    packages = [package for package in make_sbom.locked(lock) if package.name in parts.wheels]
    missing = parts.wheels - {package.name for package in packages}
    if missing:
        msg = f"frozen, and not locked: {' '.join(sorted(missing))}"
        raise ValueError(msg)

    def said(package: Locked) -> str:
        found = metadata.distributions(name=package.name, path=[str(parts.site)])
        return make_sbom.licence_of(next(iter(found)).metadata)

    return make_sbom.bill(packages, said, [_component(*known) for known in parts.debian])


def _component(name: str, version: str, architecture: str) -> dict[str, Any]:
    reference = f"pkg:deb/debian/{name}@{quote(version, safe='')}?arch={architecture}"
    return {
        "bom-ref": reference,
        "name": name,
        "purl": reference,
        "type": "library",
        "version": version,
    }
