"""Whom a profile trusts as a witness, which logs it witnesses itself, and by what key."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.cosignatures import MAX_ANSWER_BYTES, MAX_REQUEST_BYTES, Witness
from casevault_gui.core.crypto.notes import COSIGNATURE_TYPE, VerifierKey
from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.crypto.trust_policy import EMPTY, MAX_POLICY_BYTES, Policy, parse_policy
from casevault_gui.core.custody.code_text import file_bytes
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.custody.extract import parse_vkey_file
from casevault_gui.core.errors import CheckpointMalformed, SourceUnreadable, WitnessUnknown
from casevault_gui.core.files import shown_path
from casevault_gui.core.keys.coded_file import CodedFile
from casevault_gui.core.keys.known_logs import KnownLog, KnownLogs

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.workflows.profile import Profile

_KNOWN_LOGS = "known-logs.json"
_POLICY = "trust-policy.json"
_LONGEST_KEY = 4096


def witness_of(profile: Profile) -> Witness:
    """Return the profile as a witness; its key serves nothing else."""
    return Witness(profile.derived_key(b"witness"))


def known_logs(profile: Profile) -> KnownLogs:
    """Return the logs this witness knows."""
    return KnownLogs(profile.home / _KNOWN_LOGS, profile.derived_key(b"known-logs"))


def know_log(profile: Profile, name: str, key: VerifierKey) -> KnownLog:
    """Know a log from now on; raises `ContactExists`, `IdentityInvalid`, `TargetTrouble`."""
    told: DraftFields = {"why": "log known", "more": {"name": name, "vkey": key.text}}
    with profile.log.begin(EntryType.NOTE_ADDED, **told):
        return known_logs(profile).add(name, key)


def policy_of(profile: Profile) -> Policy:
    """Return the trust policy; one that asks for nobody before it was set.

    Raises `ProfileDamaged`, `PolicyMalformed`.
    """
    rows = policy_file(profile).read()
    return parse_policy(base64.b64decode(str(rows[0]["text"]))) if rows else EMPTY


def set_policy(profile: Profile, text: bytes) -> Policy:
    """Take over a trust policy; raises `PolicyMalformed`, `TargetTrouble`."""
    policy = parse_policy(text)
    told: DraftFields = {"why": "trust policy set", "more": {"sha256": sha256(text).hex()}}
    with profile.log.begin(EntryType.NOTE_ADDED, **told):
        policy_file(profile).write([{"text": base64.b64encode(text).decode()}])
    return policy


def read_limited(path: Path, limit: int) -> bytes:
    """Return a file's bytes, one more than `limit` at most; raises `SourceUnreadable`."""
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise SourceUnreadable.of(shown_path(path), error) from error


def read_request(path: Path) -> bytes:
    """Return the bytes of a request; raises `SourceUnreadable`."""
    return file_bytes(read_limited(path, MAX_REQUEST_BYTES))


def read_answer(path: Path) -> bytes:
    """Return the bytes of an answer or cosigned checkpoint; raises `SourceUnreadable`."""
    return file_bytes(read_limited(path, MAX_ANSWER_BYTES))


def read_policy(path: Path) -> bytes:
    """Return the bytes of a policy; raises `SourceUnreadable`."""
    return read_limited(path, MAX_POLICY_BYTES)


def read_witness_key(path: Path) -> VerifierKey:
    """Return the key of a witness in a file; raises `SourceUnreadable`, `WitnessUnknown`."""
    return parse_witness_key(read_key_bytes(path))


def read_log_key(path: Path) -> VerifierKey:
    """Return the key of a log in a file; raises `SourceUnreadable`, `CheckpointMalformed`."""
    return parse_vkey_file(read_key_bytes(path))


def read_key_bytes(path: Path) -> bytes:
    """Return the bytes of a file with a key; raises `SourceUnreadable`."""
    return file_bytes(read_limited(path, _LONGEST_KEY))


def parse_witness_key(data: bytes) -> VerifierKey:
    """Return the key of a witness that a file holds; raises `WitnessUnknown`."""
    try:
        key = VerifierKey.parse(data.decode("utf-8").removesuffix("\n"))
    except (UnicodeDecodeError, CheckpointMalformed) as error:
        raise WitnessUnknown(problem="form") from error
    if key.type != COSIGNATURE_TYPE:
        raise WitnessUnknown(problem="form")
    return key


def policy_file(profile: Profile) -> CodedFile:
    """Return where the trust policy is kept."""
    key = profile.derived_key(b"trust-policy")
    return CodedFile(profile.home / _POLICY, "casevault-trust-policy", key)
