#!/usr/bin/env python3
"""Install CaseVault from this folder, without a network: `python3 offline_install.py [FOLDER]`.

Every wheel is compared with its hash. What is installed stays in FOLDER, by default `casevault` in
your own folder of programs; remove that folder to be rid of it. Needs Python 3.11 or newer.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def main(arguments: list[str]) -> int:
    """Install; return the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python reads this far
        print("CaseVault needs Python 3.11 or newer.", file=sys.stderr)
        return 1
    usual = Path.home() / ".local" / "lib" / "casevault"
    place = Path(arguments[0]).absolute() if arguments else usual
    windows = os.name == "nt"
    programs = place / ("Scripts" if windows else "bin")
    python = programs / ("python.exe" if windows else "python")
    # Settings of this account, an index or a mirror for one, must not bring anything else in.
    pip = [str(python), "-m", "pip", "--isolated", "install", "--quiet", "--no-index"]
    locked = ["--find-links", str(_HERE / "wheels"), "--require-hashes"]
    own = [str(wheel) for wheel in _HERE.glob("casevault_gui-*.whl")]
    for command in (
        [sys.executable, "-m", "venv", str(place)],
        [*pip, *locked, "-r", str(_HERE / "requirements.lock")],
        [*pip, "--no-deps", *own],
    ):
        done = subprocess.run(command, check=False)
        if done.returncode:
            print("CaseVault was not installed; the reason stands above.", file=sys.stderr)
            return 1
    print(f"Installed. Start it by {programs / 'casevault'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
