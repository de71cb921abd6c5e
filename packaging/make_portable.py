"""Make the folder for a memory stick, and the one file that starts by itself."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import share_files

from casevault_gui import __version__

_README = """\
CaseVault {version}, portable
=============================

Start `casevault` in this folder. Nothing is installed, and nothing is kept outside it: the profile,
with the custody log and its keys, is the folder `profile` beside the program. Guide.html explains.

Whoever holds this folder holds the profile. Protect it: `./casevault profile protect
--passphrase-file FILE`, or in the window under Settings. Where the file system has no owners (FAT,
exFAT), that passphrase is the only protection.

Without the file `portable` the program keeps its profile with the account, as if installed.

A system needs what every desktop has: glibc 2.35 or newer, fontconfig, D-Bus, OpenGL, and X11 or
Wayland.
`licences` tells of other people's libraries in `_internal`; those of Qt may be replaced there.
"""
# The pages are beside their sources, which the window shows; they share pictures.
_GUIDE = """\
<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=_internal/casevault_gui/docs/guide/index.html">
<title>CaseVault guide</title>
<p><a href="_internal/casevault_gui/docs/guide/index.html">CaseVault guide</a></p>
</html>
"""


def folder_name() -> str:
    """Return how the folder is called."""
    return f"casevault-{__version__}"


def lay_out(frozen: Path, tree: Path, seconds: int) -> None:
    """Lay the portable folder out as the new folder `tree`; everything is dated `seconds`."""
    shutil.copytree(frozen, tree)
    readme = _README.format(version=__version__)
    for name, text in (("README.txt", readme), ("portable", ""), ("Guide.html", _GUIDE)):
        (tree / name).write_text(text, "utf-8")
        (tree / name).chmod(0o644)
        os.utime(tree / name, (seconds, seconds))
    share_files.write(tree / "share")
    for path in sorted((tree / "share").rglob("*"), reverse=True):
        path.chmod(0o755 if path.is_dir() else 0o644)
    for path in (*(tree / "share").rglob("*"), tree / "share", tree):
        os.utime(path, (seconds, seconds))


def make_archive(tree: Path, target: Path, seconds: int) -> None:
    """Make the archive `target` of the folder `tree`, the same bytes each time."""
    tar = ["tar", *even_tar(seconds), "-C", str(tree.parent), "-c", tree.name]
    with target.open("wb") as file, subprocess.Popen(tar, stdout=subprocess.PIPE) as packing:
        subprocess.run(["gzip", "-n", "-6"], stdin=packing.stdout, stdout=file, check=True)
    if packing.returncode:
        raise subprocess.CalledProcessError(packing.returncode, tar)


def make_run(frozen: Path, work: Path, target: Path, seconds: int) -> None:
    """Make the file that unpacks itself, starts the program, and cleans up when it ends."""
    tree = work / folder_name()
    shutil.copytree(frozen, tree)
    made = work / "casevault.run"
    day = subprocess.run(
        ["date", "--utc", f"--date=@{seconds}", "+%F"], check=True, capture_output=True, text=True
    )
    subprocess.run(
        [
            # After the level, that gzip writes no time. The rest is written into the file as it
            # stands, so it names no folder of this machine.
            *("makeself", "--quiet", "--nox11", "--gzip", "--complevel", "6n", "--sha256"),
            *("--packaging-date", day.stdout.strip(), "--tar-format", "gnu"),
            *("--tar-extra", " ".join(even_tar(seconds))),
            *(tree.name, made.name, f"CaseVault {__version__}", "./casevault"),
        ],
        cwd=work,
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "TZ": "UTC", "LC_ALL": "C"},
    )
    shutil.rmtree(tree)
    shutil.move(made, target)


def even_tar(seconds: int) -> list[str]:
    """Return the options with which tar writes nothing of the machine it runs on."""
    owner = ["--owner=0", "--group=0", "--numeric-owner"]
    return ["--sort=name", f"--mtime=@{seconds}", *owner, "--format=gnu"]
