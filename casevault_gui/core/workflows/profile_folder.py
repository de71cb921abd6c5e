"""The profile's folder: where it is, whether it is one, and its first two files.

A new profile's keys bear an unfinished name until its log stands. So a profile whose keys have
their name and whose log is gone has lost its log, and never begins a new one in silence.
"""

from __future__ import annotations

import errno
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.errors import (
    ProfileDamaged,
    ProfileUnsuitable,
    TargetDenied,
    TargetExists,
    TargetFull,
    TargetMissing,
    TargetTrouble,
)
from casevault_gui.core.files import (
    fsync_folder,
    is_network_file_system,
    make_private_folder,
    remove_file,
    rename_without_replacing,
    shown_path,
)
from casevault_gui.core.keys import log_keys
from casevault_gui.core.keys.log_keys import Protection

if TYPE_CHECKING:
    from collections.abc import Callable

    from casevault_gui.core.keys.os_keyring import OsKeyring

LOG_FILE = "custody.sqlite"
KEYS_FILE = "log-keys.json"
HOME_VARIABLE = "CASEVAULT_HOME"
_UNFINISHED_KEYS = f"{KEYS_FILE}.new"
_LOCK = "lock"
# Of `write_private`, and of a new log with the journal SQLite keeps beside it.
_LEFTOVER = re.compile(
    rf"\.casevault-[0-9a-f]{{16}}\.tmp|\.{re.escape(LOG_FILE)}\.[0-9a-f]{{16}}\.new(-[a-z]+)?"
)
_OURS = (KEYS_FILE, _UNFINISHED_KEYS, LOG_FILE, _LOCK)


def default_home() -> Path:
    """Return the profile's folder: `CASEVAULT_HOME`, else the platform's place for such data."""
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home() / "AppData" / "Roaming")) / "CaseVault"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "CaseVault"
    base = os.environ.get("XDG_DATA_HOME", "")
    return (Path(base) if base else Path.home() / ".local" / "share") / "casevault"


def is_profile(home: Path) -> bool:
    """Whether something of a profile stands in `home`, be it damaged or of no access."""
    return any(os.path.lexists(home / name) for name in (KEYS_FILE, LOG_FILE))


def prepare_home(home: Path) -> None:
    """Make the folder `home`, private, or check the one that stands; raise `ProfileUnsuitable`.

    A folder that holds other things is left as it is: making it private could lock others out.
    """
    if is_network_file_system(home):
        raise ProfileUnsuitable(path=shown_path(home), problem="network")
    try:
        if home.is_dir():
            names = {path.name for path in home.iterdir()}
            if names and names.isdisjoint(_OURS):
                raise ProfileUnsuitable(path=shown_path(home), problem="occupied")
        make_private_folder(home)
    except TargetTrouble as error:
        raise ProfileUnsuitable(path=shown_path(home), problem=_problem(error)) from error
    except OSError as error:
        raise ProfileUnsuitable(path=shown_path(home), problem="permissions") from error


def load_secrets(
    home: Path, ask_passphrase: Callable[[], str] | None, keyring: OsKeyring
) -> log_keys.ProfileSecrets:
    """Return the secrets of the profile in `home`, made if it is a new one.

    Raises `ProfileDamaged` if keys or log are gone, and as `log_keys.load`.
    """
    path, log = home / KEYS_FILE, home / LOG_FILE
    unfinished = home / _UNFINISHED_KEYS
    if not path.exists():
        if unfinished.exists():
            return log_keys.load(unfinished)
        if log.exists():
            raise ProfileDamaged(path=shown_path(path), problem="missing")
        return log_keys.create(unfinished)
    if not log.exists():
        raise ProfileDamaged(path=shown_path(log), problem="missing")
    protection = log_keys.protection_of(path)
    passphrase = None
    if protection is Protection.PASSPHRASE and ask_passphrase is not None:
        passphrase = ask_passphrase()
    return log_keys.load(path, passphrase=passphrase, keyring=keyring)


def finish_keys(home: Path) -> None:
    """Give the keys of a new profile their name, now that its log stands; raise `TargetTrouble`."""
    unfinished = home / _UNFINISHED_KEYS
    if unfinished.exists():
        rename_without_replacing(unfinished, home / KEYS_FILE)
        fsync_folder(home)


def sweep(home: Path) -> None:
    """Remove unfinished files that a killed run left in the folder; whoever holds the lock may.

    Raises `TargetTrouble`.
    """
    for folder in (home, *(path for path in home.iterdir() if path.is_dir())):
        for path in sorted(folder.iterdir()):
            if _LEFTOVER.fullmatch(path.name):
                remove_file(path)


def _problem(error: TargetTrouble) -> str:
    match error:
        case TargetDenied():
            return "readonly" if error.facts["errno"] == errno.EROFS else "permissions"
        case TargetExists():
            return "not-folder"
        case TargetMissing():
            return "missing"
        case TargetFull():
            return "full"
        case _:
            return "failed"
