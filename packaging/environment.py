"""The private environment: locked, hash-checked dependencies in a folder of the checkout.

One folder per interpreter and lock file, `.casevault-env/<interpreter>-<lock hash>`, so two Pythons
live side by side and a changed lock makes a new one. A mark written last says it is whole: a set-up
that was interrupted has none and is made anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".casevault-env"
_PACKAGING = ROOT / "packaging"
_MARK = "complete"
# Raise when the steps below change, so that environments made by older steps are not reused.
_RECIPE = b"1"
# Settings of the caller's own Python that would lead pip or the program astray.
_HIDDEN = (
    "PYTHONPATH",
    "PYTHONHOME",
    "PIP_USER",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_REQUIRE_VIRTUALENV",
)


class SetupFailed(Exception):
    """The environment could not be made; the text is for the person at the terminal."""


def prepare(*, for_tests: bool) -> Path:
    """Return the environment's `python`, making the environment first if it is not there."""
    locks = _locks(for_tests=for_tests)
    place = FOLDER / _name(locks)
    python = _python(place)
    if _is_whole(place, python):
        return python
    try:
        FOLDER.mkdir(exist_ok=True)
        with _alone():
            if not _is_whole(place, python):
                _make(place, python, locks)
    except OSError as error:
        msg = f"The environment cannot be made in {FOLDER}: {error.strerror}."
        raise SetupFailed(msg) from error
    return python


def own_variables() -> dict[str, str]:
    """Return this process's variables without those that would mix in another Python's modules."""
    return {name: value for name, value in os.environ.items() if name not in _HIDDEN}


def _locks(*, for_tests: bool) -> list[list[str]]:
    """Return the arguments of each `pip install`, in order."""
    wheels = ["--require-hashes", "--only-binary", ":all:"]
    if not for_tests:
        return [[*wheels, "-r", str(_PACKAGING / "requirements.lock")]]
    return [
        [*wheels, "-r", str(_PACKAGING / "requirements-build.lock")],
        # bagit is published as source alone; it is built by what the first step put here. The lock
        # is whole, and leaves out what `pyproject.toml` says is not needed: nothing is resolved.
        [
            *(*wheels, "--no-deps", "--no-binary", "bagit", "--no-build-isolation"),
            *("-r", str(_PACKAGING / "requirements-test.lock")),
        ],
    ]


def _name(locks: Sequence[Sequence[str]]) -> str:
    digest = hashlib.sha256(_RECIPE)
    for arguments in locks:
        digest.update(Path(arguments[-1]).read_bytes())
    tag = f"{sys.implementation.cache_tag}-{sysconfig.get_platform()}"
    return f"{tag}-{digest.hexdigest()[:12]}"


def _python(place: Path) -> Path:
    return place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _is_whole(place: Path, python: Path) -> bool:
    """Whether set-up ended, and the interpreter it was made from still runs."""
    if not (place / _MARK).exists():
        return False
    try:
        return subprocess.run([python, "-c", ""], check=False).returncode == 0
    except OSError:
        return False


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Let one set-up at a time work in the folder (where POSIX file locks are)."""
    with (FOLDER / "lock").open("w") as handle:
        if sys.platform != "win32":
            import fcntl  # noqa: PLC0415 - POSIX only

            fcntl.flock(handle, fcntl.LOCK_EX)
            # A pip that outlives a killed set-up holds the lock until it ends.
            os.set_inheritable(handle.fileno(), True)  # noqa: FBT003 - its only form
        yield


def _make(place: Path, python: Path, locks: Sequence[Sequence[str]]) -> None:
    print(f"Setting up {place.relative_to(ROOT)} (once; about half a minute) …", flush=True)
    start = time.monotonic()
    if place.exists():
        shutil.rmtree(place)
    _run("make an environment", [sys.executable, "-m", "venv", str(place)])
    for arguments in locks:
        pip = [str(python), "-m", "pip", "install", "-qq", "--no-input"]
        pip += ["--disable-pip-version-check", *arguments]
        _run("install the locked dependencies", pip)
    (place / _MARK).touch()
    print(f"Ready after {time.monotonic() - start:.0f} s.", flush=True)


def _run(what: str, command: Sequence[str]) -> None:
    try:
        subprocess.run(command, env=own_variables(), close_fds=False, check=True)
    except subprocess.CalledProcessError as error:
        msg = f"Could not {what}: `{command[2]}` ended with {error.returncode}; see above."
        raise SetupFailed(msg) from error
