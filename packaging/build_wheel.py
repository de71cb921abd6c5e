#!/usr/bin/env python3
"""Build the wheel twice and compare: `python3 packaging/build_wheel.py FOLDER`.

Each time from the files of the last commit, in a folder of its own, dated by that commit. Needs
git, and a pip that can install what pyproject.toml builds with. No gate: those fetch nothing.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def build(place: Path, seconds: str, *, isolated: bool = True) -> Path:
    """Build from the last commit's files below `place`; return the wheel.

    What builds it is fetched into a place apart, or is this Python's own where not `isolated`.
    """
    source, made = place / "source", place / "made"
    source.mkdir(parents=True)
    archive = subprocess.run(
        ["git", "archive", "--format=tar", "HEAD"], cwd=ROOT, check=True, stdout=subprocess.PIPE
    )
    subprocess.run(["tar", "-x", "-C", source], input=archive.stdout, check=True)
    command = [sys.executable, "-m", "pip", "wheel", "-qq", "--no-deps", "--no-cache-dir"]
    command += [] if isolated else ["--no-build-isolation"]
    subprocess.run(
        [*command, "--wheel-dir", made, source],
        env={**os.environ, "SOURCE_DATE_EPOCH": seconds},
        check=True,
    )
    (wheel,) = made.iterdir()
    return wheel


def main() -> int:
    """Build, compare, and keep the wheel if both are the same bytes."""
    folder = Path(sys.argv[1])
    dated = ["git", "log", "-1", "--format=%ct"]
    seconds = subprocess.run(dated, cwd=ROOT, check=True, capture_output=True, text=True)
    with tempfile.TemporaryDirectory() as place:
        wheels = [build(Path(place, name), seconds.stdout.strip()) for name in ("a", "another-one")]
        first, second = (wheel.read_bytes() for wheel in wheels)
        if first != second:
            print("two builds of one commit differ", file=sys.stderr)
            return 1
        folder.mkdir(parents=True, exist_ok=True)
        (folder / wheels[0].name).write_bytes(first)
    print(f"{sha256(first).hexdigest()}  {wheels[0].name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
