"""A Debian of its own in a folder, in which commands run without a network and see nothing of ours.

What is frozen takes libraries from the system around it, so that system must hold nothing but what
was asked for; what is installed is tried where nobody prepared anything. Needs root and mmdebstrap.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from environment import SetupFailed

# What a command inside knows of the world; the same in every build.
_VARIABLES = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "DEBIAN_FRONTEND": "noninteractive",
}
_USER = "1000:1000"
# Arguments: root, place in it, place outside, until "--"; then the command.
_ENTER = """\
set -e
root=$1; shift
mount --types proc proc "$root/proc"
while [ "$1" != -- ]; do mkdir -p "$root$1"; mount --bind "$2" "$root$1"; shift 2; done
shift
exec chroot "$@"
"""
_SOURCES = ("/etc/apt/sources.list.d/debian.sources", "/etc/apt/sources.list")


def lacking() -> str:
    """Return why no root can be made here, or nothing."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "Packages are built by root on Linux: a file system of their own is made for them."
    needed = ("mmdebstrap", "unshare", "dpkg-deb", "makeself")
    missing = [name for name in needed if not shutil.which(name)]
    return f"Not here: {' '.join(missing)} (Debian packages of these names)." if missing else ""


class CleanRoot:
    """A folder that holds a Debian; `remove` it when it has served."""

    def __init__(self, place: Path) -> None:
        """Take the one in `place`."""
        self.place = place

    @classmethod
    def make(cls, place: Path, packages: Iterable[str] = ()) -> CleanRoot:
        """Make one in the new folder `place`, of this machine's release, from its own sources.

        It holds what Debian calls essential, apt, and `packages`. Raises `SetupFailed`.
        """
        sources = next((name for name in _SOURCES if Path(name).exists()), None)
        suite = platform.freedesktop_os_release().get("VERSION_CODENAME", "")
        if sources is None or not suite:
            msg = "Where Debian's packages come from is not known here: /etc/apt names no source."
            raise SetupFailed(msg)
        include = [f"--include={','.join(packages)}"] if packages else []
        # What it mounts inside, our own /dev for one, is never seen here: whoever is stopped
        # halfway removes the folder.
        command = ["unshare", "--mount", "mmdebstrap", "--quiet", "--mode=root"]
        command += ["--variant=minbase", *include]
        done = subprocess.run([*command, suite, place, sources], check=False)
        if done.returncode:
            msg = f"mmdebstrap could not make {place}; see above."
            raise SetupFailed(msg)
        return cls(place)

    def run(
        self,
        command: Sequence[str],
        *,
        variables: Mapping[str, str] | None = None,
        binds: Mapping[str, Path] | None = None,
        as_user: bool = False,
        network: bool = False,
        check: bool = True,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside and return what it said; raises `CalledProcessError`.

        `binds` maps places inside to folders outside. Nobody inside reaches a network unless told.
        """
        places = [text for pair in (binds or {}).items() for text in map(str, pair)]
        known = {**_VARIABLES, **(variables or {})}
        user = [f"--userspec={_USER}"] if as_user else []
        done = subprocess.run(
            [
                *("unshare", "--mount", "--pid", "--fork", "--kill-child"),
                *([] if network else ["--net"]),
                *("sh", "-c", _ENTER, "sh", str(self.place), *places, "--"),
                *(*user, str(self.place), "env", "-i", *(f"{n}={v}" for n, v in known.items())),
                *command,
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if check and done.returncode:
            print(done.stdout, file=sys.stderr)
            done.check_returncode()
        return done

    def packages(self) -> str:
        """Return what is installed inside, a package and its version a line."""
        asked = ["dpkg-query", "--show", "--showformat=${Package} ${Version}\\n"]
        return self.run(asked).stdout

    def remove(self) -> None:
        """Remove the folder."""
        shutil.rmtree(self.place)
