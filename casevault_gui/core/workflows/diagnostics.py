"""What is to be known about this machine when something does not work: for `doctor` and the window.

Nothing here is about evidence, keys or cases. For passing on, names of people and folders are left
out by `redacted`.
"""

from __future__ import annotations

import getpass
import platform
import re
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui import __version__
from casevault_gui.core.files import file_system, free_bytes, is_network_file_system, shown_path
from casevault_gui.core.keys.key_store import StoreState
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows.self_test import self_test

if TYPE_CHECKING:
    from casevault_gui.core.keys.os_keyring import OsKeyring
    from casevault_gui.core.policy.in_force import PolicyInForce

_SHORTEST_NAME = 3
"""A shorter account would be found in every other word."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What was found; sizes in bytes. `failures` names what the self-test found wrong.

    `policy` is the code of what is wrong with the agency's policy, the hashes of those in force,
    or "".
    """

    version: str
    python: str
    system: str
    failures: tuple[str, ...]
    keyring: StoreState
    policy: str
    policy_is_bad: bool
    home: Path
    home_file_system: str
    home_on_network: bool
    free_bytes: int


def diagnose(home: Path, keyring: OsKeyring, policy: PolicyInForce) -> Diagnosis:
    """Look at the machine and the folder of the profile, `home`; the keyring may take its time."""
    trouble = policy.trouble
    return Diagnosis(
        version=__version__,
        python=platform.python_version(),
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        failures=tuple(self_test()),
        keyring=keyring.state(),
        policy=trouble.code if trouble is not None else policy.sha256,
        policy_is_bad=trouble is not None,
        home=home,
        home_file_system=file_system(home),
        home_on_network=is_network_file_system(home),
        free_bytes=free_bytes(home),
    )


def redacted(text: str) -> str:
    """Return `text` without the account's name and home folder, fit to be sent to others."""
    folder = shown_path(Path.home())
    if folder != Path.home().root:
        text = text.replace(folder, "~")
    try:
        account = getpass.getuser()
    except (OSError, KeyError):
        account = ""
    if len(account) >= _SHORTEST_NAME:
        text = re.sub(rf"\b{re.escape(account)}\b", "USER", text)
    return text
