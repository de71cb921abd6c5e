"""A real PostgreSQL server of one's own, on a socket in a private folder; Debian's programs."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NEVER_ROOT = "nobody"
"""PostgreSQL refuses to run as root."""


def programs() -> Path:
    """Return the folder of the newest server's programs; raises `FileNotFoundError`."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    on_path = shutil.which("initdb")
    if not found and on_path is None:
        msg = "initdb: install Debian's package postgresql"
        raise FileNotFoundError(msg)
    return found[-1].parent if found else Path(str(on_path)).parent


@contextmanager
def running() -> Iterator[str]:
    """Start a server and give the address of an empty database on it; stop it afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="casevault-pg-"))
    as_nobody: list[str] = []
    if os.geteuid() == 0:
        entry = pwd.getpwnam(_NEVER_ROOT)
        os.chown(folder, entry.pw_uid, entry.pw_gid)
        who = (f"--reuid={entry.pw_uid}", f"--regid={entry.pw_gid}", "--clear-groups")
        as_nobody = ["setpriv", *who]
    data, bin_folder = folder / "data", programs()

    def run(program: str, *words: object) -> None:
        command = [*as_nobody, str(bin_folder / program), *map(str, words)]
        with (folder / "log").open("ab") as log:
            subprocess.run(command, check=True, cwd="/", stdout=log, stderr=log)

    try:
        run("initdb", "-D", data, "-U", "lab", "-A", "trust", "--no-sync", "-E", "UTF8")
        options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
        run("pg_ctl", "-D", data, "-w", "-l", folder / "server", "-o", options, "start")
        try:
            yield f"postgresql://lab@/postgres?host={folder}"
        finally:
            run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
