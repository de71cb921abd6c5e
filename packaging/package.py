#!/usr/bin/env python3
"""Make everything that is handed out: `python3 packaging/bootstrap.py package FOLDER [OPTION…]`.

    --twice   make everything again, in another clean root, and compare the bytes
    --try     then install and use them in another clean root, without a network
    --work D  put what is made on the way into a new folder below D (several GB; default /var/tmp)

As root, on Debian, with mmdebstrap and makeself. Everything is made of the last commit, by the
recipes of that commit: whatever else changes in the checkout meanwhile is not looked at. Takes
some ten minutes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import file_digest
from pathlib import Path

import clean_root
import freeze
import make_deb
import make_portable
import make_wheelhouse
import try_packages
from clean_root import CleanRoot
from environment import ROOT, SetupFailed

from casevault_gui import __version__

SUMS = "SHA256SUMS"
_FROM_COMMIT = "--from-commit"
_MADE_IN = "The root in which it was frozen held:"


@dataclass
class Workshop:
    """Where things are made: a scratch folder, and the commit they are made of."""

    work: Path
    commit: freeze.Commit
    began: float = field(default_factory=time.monotonic)

    def say(self, what: str) -> None:
        """Tell what is done, and how long everything took so far."""
        print(f"{time.monotonic() - self.began:6.0f} s  {what}", flush=True)

    def make(self, folder: Path) -> None:
        """Make everything in the new folder `folder`, frozen in a root of its own."""
        folder.mkdir(parents=True)
        freeze.fetch_wheels(ROOT / freeze.LOCK, self.work / "wheels")
        self.say("wheels fetched")
        scratch = Path(tempfile.mkdtemp(dir=self.work))
        root = CleanRoot.make(scratch / "root", freeze.BUILD_PACKAGES)
        self.say("clean root made")
        frozen = scratch / "casevault"
        seconds = self.commit.seconds
        freeze.freeze(root, self.commit, self.work / "wheels", frozen)
        self.say("frozen")
        packages, unknown, least = freeze.needs(root, frozen)
        if unknown:
            msg = f"The frozen program links to what no package brings: {' '.join(unknown)}"
            raise SetupFailed(msg)
        needed = make_deb.depends(packages, least)
        make_deb.make(frozen, scratch, folder, needed, seconds)
        self.say("Debian package made")
        name = f"{make_portable.folder_name()}-linux-x86_64"
        make_portable.make_run(frozen, scratch, folder / f"{name}.run", seconds)
        portable = scratch / make_portable.folder_name()
        make_portable.lay_out(frozen, portable, seconds)
        make_portable.make_archive(portable, folder / f"{name}-portable.tar.gz", seconds)
        self.say("portable folder and .run made")
        offline = scratch / f"casevault-{__version__}-offline"
        make_wheelhouse.make(offline, self.commit, self.work / "offline-wheels")
        make_portable.make_archive(offline, folder / f"{offline.name}.tar.gz", seconds)
        self.say("offline wheelhouse made")
        bill = f"casevault-{__version__}-linux-x86_64.cdx.json"
        (folder / bill).write_bytes((frozen / freeze.BILL).read_bytes())
        made_from = f"commit {self.commit.name}\n\n{_MADE_IN}\n{root.packages()}"
        (folder / f"casevault-{__version__}-made-from.txt").write_text(made_from, "utf-8")
        shutil.rmtree(scratch)


def main(arguments: Sequence[str]) -> int:
    """Make what is asked for; return 0 if all was made, was the same twice, and worked."""
    parser = argparse.ArgumentParser(prog="bootstrap.py package", description=__doc__)
    parser.add_argument("folder", type=Path, help="a new folder for what is handed out")
    parser.add_argument("--twice", action="store_true", help="make it twice and compare")
    parser.add_argument("--try", dest="tried", action="store_true", help="install and use it")
    parser.add_argument("--work", type=Path, default=Path("/var/tmp"), help="for what lies between")  # noqa: S108
    parser.add_argument(_FROM_COMMIT, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    lacking = clean_root.lacking() or (try_packages.lacking() if options.tried else "")
    if lacking:
        print(lacking, file=sys.stderr)
        return 3
    if not options.from_commit:
        return _by_the_commit(options)
    commit = freeze.last_commit()
    # Pages that say when they were made say when this was written.
    os.environ["SOURCE_DATE_EPOCH"] = str(commit.seconds)
    try:
        return _make_all(Workshop(options.work, commit), options.folder, options)
    except SetupFailed as failure:
        print(failure, file=sys.stderr)
        return 3


def _by_the_commit(options: argparse.Namespace) -> int:
    """Let the files of the last commit make everything, in a folder of their own."""
    work = Path(tempfile.mkdtemp(prefix="casevault-package-", dir=options.work))
    try:
        source = work / "checkout"
        subprocess.run(["git", "clone", "--quiet", "--shared", ROOT, source], check=True)
        recipe = source / "packaging" / Path(__file__).name
        command = [sys.executable, str(recipe), str(options.folder.absolute()), _FROM_COMMIT]
        command += ["--work", str(work)]
        command += ["--twice"] * options.twice + ["--try"] * options.tried
        return subprocess.run(command, check=False).returncode
    finally:
        shutil.rmtree(work)


def _make_all(shop: Workshop, folder: Path, options: argparse.Namespace) -> int:
    shop.make(folder)
    different = []
    if options.twice:
        again = shop.work / "again"
        shop.make(again)
        different = [path.name for path in sorted(again.iterdir()) if not _same(path, folder)]
        shop.say(f"twice: {'different: ' + ' '.join(different) if different else 'the same bytes'}")
    for path in sorted(folder.iterdir()):
        print(f"          {path.stat().st_size / 1e6:7.1f} MB  {path.name}")
    (folder / SUMS).write_text("".join(map(_sum, sorted(folder.iterdir()))), "ascii")
    code = 1 if different else 0
    if options.tried:
        code = try_packages.try_all(folder, shop.work / "trial") or code
        shop.say("tried")
    return code


def _same(path: Path, folder: Path) -> bool:
    return _sum(path) == _sum(folder / path.name)


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return f"{file_digest(file, 'sha256').hexdigest()}  {path.name}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
