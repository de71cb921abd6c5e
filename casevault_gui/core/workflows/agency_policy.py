"""The policies of agencies: found, read, checked for their signature, asked before acts.

The system's place is the administrator's (decision 0091). Who may write there decides; a policy
named otherwise is obeyed besides and can only forbid more.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import NotCanonical
from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.errors import (
    AgencyPolicyInvalid,
    AgencyPolicyTrouble,
    AgencyPolicyUnsigned,
    IdentityInvalid,
)
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.keys.identity import Identity, PairOfSignatures, read_identity
from casevault_gui.core.policy.in_force import PolicyInForce
from casevault_gui.core.policy.rules import LONGEST, AgencyPolicy, parse_policy
from casevault_gui.core.workflows.jobs import utc_now

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casevault_gui.core.canonical_json import Json
    from casevault_gui.core.workflows.profile import Profile

VARIABLE: Final = "CASEVAULT_POLICY"
POLICY_FILE: Final = "policy.toml"
SIGNER_FILE: Final = "policy.cvid"
SIGNATURE_SUFFIX: Final = ".sig"
_KIND: Final = "casevault-policy-signature"
_CONTEXT: Final = b"casevault/v1/policy"
_LONGEST_SIGNATURE: Final = 32_768
_MEMBERS: Final = {"ed25519", "kind", "mldsa65", "sha256", "signed", "signer", "v"}


def system_folder() -> Path:
    """Return the folder in which the system's policy stands, which users cannot write to."""
    if sys.platform == "win32":
        return _program_data() / "CaseVault"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/CaseVault")
    return Path("/etc/casevault")


def policies_in_force(
    named: Iterable[Path] = (), *, folder: Path | None = None, variable: str | None = None
) -> PolicyInForce:
    """Return the system's policy and those that were `named` or stand in `CASEVAULT_POLICY`.

    Whatever is wrong with any of them becomes the `trouble` of what is returned. `folder` and
    `variable` stand for the system's.
    """
    folder = folder or system_folder()
    pointed = os.environ.get(VARIABLE, "") if variable is None else variable
    places = [folder / POLICY_FILE] if os.path.lexists(folder / POLICY_FILE) else []
    places += [Path(pointed)] if pointed else []
    places += named
    found: list[AgencyPolicy] = []
    try:
        signer = _signer(folder)
        for place in dict.fromkeys(path.absolute() for path in places):
            found.append(read_policy(place, signer))  # noqa: PERF401 - what was read is kept
    except AgencyPolicyTrouble as error:
        return PolicyInForce(tuple(found), error)
    return PolicyInForce(tuple(found))


def read_policy(path: Path, signer: Identity | None = None) -> AgencyPolicy:
    """Return the policy in the file `path`; with `signer`, it must have signed it.

    Raises `AgencyPolicyInvalid`, `AgencyPolicyUnsigned`.
    """
    data, shown = _bytes(path), shown_path(path)
    signed_by = ""
    if signer is not None:
        _check_signature(data, path, signer)
        signed_by = signer.claims.name or signer.words
    read = parse_policy(data, shown)
    return AgencyPolicy(
        name=read.name,
        rules=read.rules,
        sha256=read.sha256,
        place=shown,
        contact=read.contact,
        signed_by=signed_by,
    )


def sign_policy(profile: Profile, path: Path, target: Path | None = None) -> Path:
    """Sign a policy file with one's own identity into a new file, and return that file.

    Raises `AgencyPolicyInvalid`, `IdentityMissing`, `VaultLocked`, `TargetTrouble`.
    """
    policy = read_policy(path)
    target = target or path.with_name(path.name + SIGNATURE_SUFFIX)
    from casevault_gui.core.workflows.identities import private_identity  # noqa: PLC0415 - to sign

    signer = private_identity(profile)
    told = {"name": policy.name, "sha256": policy.sha256}
    with profile.log.begin(EntryType.NOTE_ADDED, why="agency policy signed", more=told):
        members: dict[str, Json] = {
            "kind": _KIND,
            "sha256": policy.sha256,
            "signed": utc_now(),
            "signer": signer.public.fingerprint.hex(),
            "v": 1,
        }
        pair = signer.sign(_message(members), _CONTEXT)
        members |= {"ed25519": pair.ed25519.hex(), "mldsa65": pair.mldsa65.hex()}
        write_private(target, canonical_json.encode(members) + b"\n")
        # Unlike all else that is written, it is for every user of the machine to read.
        target.chmod(0o644)
    return target


def _bytes(path: Path) -> bytes:
    shown = shown_path(path)
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            data = file.read(LONGEST + 1)
    except FileNotFoundError as error:
        raise AgencyPolicyInvalid(path=shown, problem="missing") from error
    except PermissionError as error:
        raise AgencyPolicyInvalid(path=shown, problem="denied") from error
    except OSError as error:
        raise AgencyPolicyInvalid(path=shown, problem="failed") from error
    if os.name != "nt" and status.st_mode & stat.S_IWOTH:
        raise AgencyPolicyInvalid(path=shown, problem="open")
    return data


def _signer(folder: Path) -> Identity | None:
    """Return whose signature every policy must bear, None where no key says so."""
    path = folder / SIGNER_FILE
    if not os.path.lexists(path):
        return None
    try:
        return read_identity(path)
    except IdentityInvalid as error:
        raise AgencyPolicyUnsigned(path=shown_path(path), problem="key") from error


def _check_signature(data: bytes, path: Path, signer: Identity) -> None:
    place = path.with_name(path.name + SIGNATURE_SUFFIX)
    shown = shown_path(path)
    try:
        with place.open("rb") as file:
            document = file.read(_LONGEST_SIGNATURE + 1)
    except OSError as error:
        raise AgencyPolicyUnsigned(path=shown, problem="missing") from error
    try:
        members = canonical_json.decode_object(document.removesuffix(b"\n"), _LONGEST_SIGNATURE)
        named = {name: str(members[name]) for name in _MEMBERS}
        pair = PairOfSignatures(bytes.fromhex(named["ed25519"]), bytes.fromhex(named["mldsa65"]))
    except (NotCanonical, KeyError, ValueError) as error:
        raise AgencyPolicyUnsigned(path=shown, problem="form") from error
    if set(members) != _MEMBERS or (members["kind"], members["v"]) != (_KIND, 1):
        raise AgencyPolicyUnsigned(path=shown, problem="form")
    if named["sha256"] != sha256(data).hex():
        raise AgencyPolicyUnsigned(path=shown, problem="other-file")
    if named["signer"] != signer.fingerprint.hex():
        raise AgencyPolicyUnsigned(path=shown, problem="signer")
    signed = {name: members[name] for name in _MEMBERS - {"ed25519", "mldsa65"}}
    if not signer.verifies(_message(signed), pair, _CONTEXT):
        raise AgencyPolicyUnsigned(path=shown, problem="signature")


def _message(members: dict[str, Json]) -> bytes:
    return _CONTEXT + b"\x00" + canonical_json.encode(members)


def _program_data() -> Path:
    """Return Windows' folder for all users; from the registry, for the environment is the user's.

    Untested: no Windows was at hand.
    """
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - Windows has it alone.

        folders = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, folders) as key:
                return Path(str(winreg.QueryValueEx(key, "Common AppData")[0]))
        except OSError:
            pass
    return Path("C:/ProgramData")
