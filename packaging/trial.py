"""One trial of what was made: the root it happens in, and what an ordinary user does there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clean_root import CleanRoot

HOME = "/home/somebody"
SAMPLE = "/usr/lib/casevault/_internal/casevault_gui/resources/sample_case"
_APT = ("apt-get", "-qq", "install", "--yes", "--no-install-recommends")


@dataclass(frozen=True)
class Trial:
    """A root with what was made in `/handed`, and a user of it."""

    root: CleanRoot

    @property
    def home(self) -> Path:
        """The user's folder, seen from outside."""
        return self.root.place / HOME[1:]

    def handed(self, pattern: str) -> str:
        """Return the place inside of the one file that was made whose name fits."""
        (found,) = (self.root.place / "handed").glob(pattern)
        return f"/handed/{found.name}"

    def as_user(self, *command: str, **variables: str) -> str:
        """Run a command inside, without a network and rights, and return what it said."""
        known = {"HOME": HOME, **variables}
        return self.root.run(command, as_user=True, variables=known).stdout

    def install(self, *packages: str) -> None:
        """Install packages of Debian, or a file: all is fetched first, then no network is asked."""
        self.root.run([*_APT, "--download-only", *packages], network=True)
        self.root.run([*_APT, *packages])

    def entered(self, *variables: str) -> list[str]:
        """Return the arguments of `chroot` for a command of the user, up to that command.

        It stays in the namespaces of who starts it, as `as_user` does not.
        """
        known = [f"HOME={HOME}", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", *variables]
        return ["--userspec=1000:1000", str(self.root.place), "env", "-i", *known]
