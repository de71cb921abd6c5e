"""Make the folder from which a machine without a network installs, with its own Python."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import build_wheel
import freeze
from environment import ROOT
from freeze import Commit

LOCK = ROOT / "packaging" / "requirements.lock"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
# The newest that a wheel may ask for: what Qt's ask for.
_PLATFORMS = ("manylinux_2_34_x86_64", "manylinux_2_28_x86_64", "manylinux_2_17_x86_64")


def make(place: Path, commit: Commit, kept: Path) -> Path:
    """Make the new folder `place`: our wheel, those it needs, what installs them, and the guide.

    Wheels fit each of `PYTHONS`, on Linux. Needs a network, but for wheels that are in `kept` from
    before. Everything is dated by the commit.
    """
    platforms = [option for name in _PLATFORMS for option in ("--platform", name)]
    for python in PYTHONS:
        fitting = ["--implementation", "cp", "--python-version", python, *platforms]
        abis = ["--abi", f"cp{python.replace('.', '')}", "--abi", "abi3", "--abi", "none"]
        freeze.fetch_wheels(LOCK, kept, *fitting, *abis)
    shutil.copytree(kept, place / "wheels")
    with tempfile.TemporaryDirectory(dir=place.parent) as work:
        own = build_wheel.build(Path(work), str(commit.seconds), isolated=False)
        own.rename(place / own.name)
    for name in ("requirements.lock", "offline_install.py"):
        (place / name).write_bytes((ROOT / "packaging" / name).read_bytes())
    site = [sys.executable, str(ROOT / "packaging" / "guide_site.py"), str(place / "guide-site")]
    subprocess.run(site, check=True, stdout=subprocess.DEVNULL)
    freeze.even_out(place, commit.seconds)
    return place
