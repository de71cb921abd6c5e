"""Freeze the program in a clean root: a folder that needs no Python and no installation.

Wheels are fetched first, by hash; all that follows runs without a network, from the files of the
last commit, dated by it. PyInstaller takes what it links to from the root, so of the desktop only
what casevault.spec lets through is in the folder.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import frozen_parts
import licences
from clean_root import CleanRoot
from environment import ROOT, own_variables

LOCK = "packaging/requirements-frozen.lock"
BILL = "licences/bill-of-materials.cdx.json"
# Debian's Python, and what Qt's own libraries link to: without them PyInstaller cannot load Qt.
BUILD_PACKAGES = (
    *("python3-venv", "python3-pip", "libpython3-stdlib", "libpython3-dev", "binutils"),
    *("libegl1", "libgl1", "libopengl0", "libglib2.0-0", "libdbus-1-3", "libfontconfig1"),
    *("libfreetype6", "libx11-6", "libx11-xcb1", "libxkbcommon0", "libxkbcommon-x11-0"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1"),
    *("libxcb-render-util0", "libxcb-util1", "libxcb-shape0", "libwayland-client0"),
    *("libwayland-cursor0", "libwayland-egl1"),
)
_PYTHON = "/env/bin/python"
_GLIBC = re.compile(rb"\bGLIBC_(\d+)\.(\d+)\b")
_NEEDED = re.compile(r"\(NEEDED\).*\[(\S+)\]")
_PACKAGE = re.compile(r"^([a-z0-9.+-]+)(?::\w+)?: ", re.MULTILINE)


@dataclass(frozen=True)
class Commit:
    """What is made, whatever is committed meanwhile: a commit, and its time in seconds."""

    name: str
    seconds: int


def last_commit() -> Commit:
    """Return the last commit."""
    asked = ["git", "log", "-1", "--format=%H %ct"]
    said = subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    name, _, seconds = said.strip().partition(" ")
    return Commit(name, int(seconds))


def lay_files(commit: Commit, place: Path) -> None:
    """Lay the files of `commit` into the new folder `place`."""
    place.mkdir(parents=True)
    asked = ["git", "archive", "--format=tar", commit.name]
    archive = subprocess.run(asked, cwd=ROOT, check=True, stdout=subprocess.PIPE)
    subprocess.run(["tar", "-x", "-C", place], input=archive.stdout, check=True)


def fetch_wheels(lock: Path, place: Path, *options: str) -> None:
    """Fetch what `lock` pins into the folder `place`, each compared with its hash."""
    pip = [sys.executable, "-m", "pip", "download", "-qq", "--no-deps", "--no-input"]
    wheels = ["--require-hashes", "--only-binary", ":all:", *options, "-r", str(lock)]
    subprocess.run([*pip, *wheels, "-d", str(place)], env=own_variables(), check=True)


def freeze(root: CleanRoot, commit: Commit, wheels: Path, folder: Path) -> None:
    """Freeze `commit` in `root` into the new folder `folder`.

    The root may have frozen before; nothing of that is used but the environment.
    """
    source = root.place / "src"
    for old in ("src", "out", "work"):
        shutil.rmtree(root.place / old, ignore_errors=True)
    lay_files(commit, source)
    pip = [_PYTHON, "-m", "pip", "install", "--isolated", "-qq", "--no-index"]
    if not (root.place / _PYTHON[1:]).exists():
        root.run(["python3", "-m", "venv", "/env"])
        locked = ["--find-links", "/wheels", "--require-hashes", "-r", f"/src/{LOCK}"]
        root.run([*pip, *locked], binds={"/wheels": wheels})
    root.run(
        [
            *(_PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"),
            *("--distpath=/out", "--workpath=/work", "/src/packaging/casevault.spec"),
        ],
        variables={"SOURCE_DATE_EPOCH": str(commit.seconds), "PYTHONHASHSEED": "0"},
    )
    made = root.place / "out" / "casevault"
    guide = "/out/casevault/_internal/casevault_gui/docs"
    root.run([_PYTHON, "/src/packaging/guide_site.py", guide])
    describe_parts(root, made, frozen_parts.held(root, root.place / "work" / "casevault"))
    even_out(made, commit.seconds)
    shutil.move(made, folder)


def describe_parts(root: CleanRoot, frozen: Path, parts: frozen_parts.Parts) -> None:
    """Lay beside the frozen program its bill of materials, and what each part's licence is."""
    place = frozen / "licences"
    licences.of_wheels(parts.site, place, parts.wheels)
    for package, _, _ in parts.debian:
        copyright_file = root.place / "usr/share/doc" / package / "copyright"
        (place / package).mkdir()
        (place / package / "copyright").write_bytes(copyright_file.read_bytes())
    bill = frozen_parts.bill(parts, (root.place / "src" / LOCK).read_text("utf-8"))
    (frozen / BILL).write_text(json.dumps(bill, indent=1, sort_keys=True) + "\n", "utf-8")


def packages_of(root: CleanRoot, libraries: set[str]) -> list[str]:
    """Return the packages of `root` that bring shared libraries of these names."""
    if not libraries:
        return []
    patterns = [f"*/{name}" for name in sorted(libraries)]
    found = root.run(["dpkg-query", "--search", *patterns], check=False).stdout
    return sorted(set(_PACKAGE.findall(found)))


def even_out(folder: Path, seconds: int) -> None:
    """Give everything in `folder` the same time, and the rights that any system may install."""
    for path in sorted(folder.rglob("*"), reverse=True):
        starts = path.is_dir() or (path.parent == folder and path.name == "casevault")
        path.chmod(0o755 if starts else 0o644)
        os.utime(path, (seconds, seconds))
    folder.chmod(0o755)
    os.utime(folder, (seconds, seconds))


def shared_objects(folder: Path) -> Iterator[Path]:
    """Yield each program and shared library in `folder`."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def needs(root: CleanRoot, folder: Path) -> tuple[list[str], list[str], str]:
    """Return what the folder links to outside itself, as seen inside `root`.

    The packages that bring it, libraries that nobody brings, and the C library's least version.
    """
    files = list(shared_objects(folder))
    versions = {(int(a), int(b)) for path in files for a, b in _GLIBC.findall(path.read_bytes())}
    inside = [f"/frozen/{path.relative_to(folder)}" for path in files]
    said = root.run(["readelf", "--dynamic", "--wide", *inside], binds={"/frozen": folder}).stdout
    outside = set(_NEEDED.findall(said)) - {path.name for path in files}
    bringing = {name: packages_of(root, {name}) for name in sorted(outside)}
    packages = sorted({package for found in bringing.values() for package in found})
    unknown = [name for name, found in bringing.items() if not found]
    least = ".".join(map(str, max(versions)))
    return packages, unknown, least
