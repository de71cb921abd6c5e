"""Make the Debian package of a frozen program.

It needs no script when it is installed: menu, types of file and icons are seen to by Debian's own
triggers. What the frozen folder links to is what it depends on, and nothing of Python is.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
from collections.abc import Sequence
from email.utils import format_datetime
from hashlib import md5
from pathlib import Path

import share_files
from environment import ROOT

from casevault_gui import __version__

_MAINTAINER = "CaseVault maintainers <maintainers@casevault.invalid>"
# Under another name since Debian 13.
_RENAMED = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}
_CONTROL = """\
Package: casevault
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Suggests: gnome-keyring, opensc, p11-kit
Section: utils
Priority: optional
Description: seal, open and account for digital evidence
 CaseVault seals files and folders into one encrypted package, opens and
 verifies such packages, and keeps a custody log of every step: who did what,
 with which key, when. It has a window and a command line, and uses no network
 unless a key service is set up.
 .
 Packages and log are in published formats, which other programs can check.
"""
_COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: CaseVault
Comment: /usr/lib/casevault holds other people's libraries. What each says of
 its licence is in /usr/share/doc/casevault/licences, a folder for each. Qt and
 PySide6 are under the LGPL, version 3: their libraries are files of their own
 in /usr/lib/casevault/_internal/PySide6 and may be replaced.

Files: *
Copyright: {year} the CaseVault contributors
License: Apache-2.0
 On Debian systems the text of the Apache License, version 2.0, is in
 /usr/share/common-licenses/Apache-2.0.
"""
_CHANGES = """\
casevault ({version}) unstable; urgency=medium

  * What changed is told by CHANGELOG.md beside this file.

 -- {maintainer}  {date}
"""
# Debian's list of documents, which its viewers of help read.
_GUIDE = """\
Document: casevault-guide
Title: CaseVault guide
Author: the CaseVault contributors
Abstract: How to seal, open, review, hand over and account for digital evidence,
 for investigators, custodians, reviewers and administrators.
Section: System/Security

Format: HTML
Index: /usr/share/doc/casevault/docs/guide/index.html
Files: /usr/share/doc/casevault/docs/guide/*.html
"""
_OVERRIDES = """\
# A frozen program brings its libraries, so that it runs where these versions are not to be had.
casevault: embedded-library *
casevault: library-not-linked-against-libc *
casevault: shared-library-lacks-prerequisites *
casevault: hardening-no-pie *
casevault: hardening-no-relro *
casevault: hardening-no-bindnow *
casevault: hardening-no-fortify-functions *
casevault: unstripped-binary-or-object *
casevault: custom-library-search-path *
# The window looks the same wherever it is shown, so its fonts come along as they were looked at.
casevault: duplicate-font-file *
# The licences of those libraries, as they came.
casevault: extra-license-file *
casevault: national-encoding *
# Nobody asked Debian to take it in.
casevault: initial-upload-closes-no-bugs *
"""


def depends(packages: Sequence[str], least_libc: str) -> str:
    """Return the field: what is linked to, the C library no older than `least_libc`."""
    others = [_RENAMED.get(name, name) for name in packages if name != "libc6"]
    return ", ".join([f"libc6 (>= {least_libc})", *others])


def control(architecture: str, size: int, needed: str) -> str:
    """Return what describes the package; `size` is what it takes, in KiB."""
    return _CONTROL.format(
        version=__version__,
        architecture=architecture,
        maintainer=_MAINTAINER,
        size=size,
        depends=needed,
    )


def lay_out(frozen: Path, tree: Path, seconds: int) -> None:
    """Lay everything that is installed into the new folder `tree`."""
    program = tree / "usr" / "lib" / "casevault"
    shutil.copytree(frozen, program)
    share = tree / "usr" / "share"
    share_files.write(share)
    about = share / "doc" / "casevault"
    about.mkdir(parents=True)
    (program / "licences").rename(about / "licences")
    day = dt.datetime.fromtimestamp(seconds, dt.UTC)
    (about / "copyright").write_text(_COPYRIGHT.format(year=day.year), "utf-8")
    date = format_datetime(day)
    changes = _CHANGES.format(version=__version__, maintainer=_MAINTAINER, date=date)
    share_files.compressed(changes, about / "changelog.gz")
    guide = share / "doc-base" / "casevault.guide"
    guide.parent.mkdir()
    guide.write_text(_GUIDE, "utf-8")
    for name in ("README.md", "CHANGELOG.md"):
        (about / name).write_bytes((ROOT / name).read_bytes())
    overrides = share / "lintian" / "overrides" / "casevault"
    overrides.parent.mkdir(parents=True)
    overrides.write_text(_OVERRIDES, "utf-8")
    link = tree / "usr" / "bin" / "casevault"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/casevault/casevault")
    (about / "docs").symlink_to("../../../lib/casevault/_internal/casevault_gui/docs")


def make(frozen: Path, work: Path, folder: Path, needed: str, seconds: int) -> Path:
    """Make the package of the folder `frozen` in `folder`; `work` is a new folder for its parts.

    Everything in it is dated `seconds`.
    """
    tree = work / "deb"
    lay_out(frozen, tree, seconds)
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    about = tree / "DEBIAN"
    about.mkdir()
    architecture = _said("dpkg", "--print-architecture")
    (about / "control").write_text(control(architecture, size, needed), "utf-8")
    sums = (
        f"{md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
    )
    (about / "md5sums").write_text("".join(sums), "utf-8")
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            starts = path.is_dir() or path == tree / "usr/lib/casevault/casevault"
            path.chmod(0o755 if starts else 0o644)
        os.utime(path, (seconds, seconds), follow_symlinks=False)
    target = folder / f"casevault_{__version__}_{architecture}.deb"
    subprocess.run(
        # Read by every Debian. Threads would cut it into blocks; higher levels save little.
        [
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z2",
            "--threads-max=1",
            "--build",
            tree,
            target,
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(seconds)},
    )
    shutil.rmtree(tree)
    return target


def _said(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout.strip()
