"""Changing the log's key after a suspected theft: a new log, and what it takes over of the old.

Everything that lay under keys made from the old secrets lies under new ones afterwards; the key as
a witness is another one too. Whoever holds checkpoints, policies or known logs by the old keys is
to be given the new ones.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

from casevault_gui.core.canonical_json import Json, NotCanonical, decode_object, encode
from casevault_gui.core.crypto.primitives import open_record, seal_record
from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.succession import (
    Break,
    FormerVerdict,
    anchor_of,
    link_broken,
    predecessor_of,
)
from casevault_gui.core.custody.verify import verify_log
from casevault_gui.core.errors import (
    CheckpointMalformed,
    CustodyTrouble,
    KeyChangeRefused,
    LogEnded,
    ProfileDamaged,
    ProfileLocked,
)
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.instance_lock import InstanceLock
from casevault_gui.core.keys.log_keys import Protection
from casevault_gui.core.workflows import (
    clock_note,
    foreign,
    identities,
    notes,
    providers,
    witness_trust,
)
from casevault_gui.core.workflows.jobs import Journal
from casevault_gui.core.workflows.profile import IDENTITY_FILE, open_profile
from casevault_gui.core.workflows.profile_folder import LOG_FILE
from casevault_gui.core.workflows.succession_folder import (
    STAGING,
    Decided,
    decide,
    discard,
    finish_succession,
    former_home,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from casevault_gui.core.crypto.notes import VerifierKey
    from casevault_gui.core.custody.reader import LogReader
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile

FORMER_KEYS: Final = "former-keys.sealed"
_CONTEXT: Final = b"casevault/former-keys/v1"
_LONGEST: Final = 1 << 20


def change_log_key(profile: Profile, why: str, passphrase: str = "") -> VerifierKey:
    """End the log with an entry that names a new one, and close the profile; return the new key.

    The new log is protected as the old one was, by `passphrase` where that was by one. Raises
    `KeyChangeRefused`, `ProfileLocked`, `LogEnded`, what protecting raises, `TargetTrouble` or
    `LogWriteFailed`; then the old log goes on.
    """
    if profile.log.successor:
        raise LogEnded(successor=profile.log.successor)
    if any(True for _ in Journal(profile.home).jobs()):
        raise KeyChangeRefused(problem="jobs")
    protection = profile.protection
    if protection is Protection.PASSPHRASE and not passphrase:
        raise ProfileLocked(protection=protection)
    discard(profile.home)
    with profile.log.begin(EntryType.LOG_KEY_ROTATED, why=why) as act:
        try:
            found, key = _prepare(profile, act.intent.seq, why, passphrase)
            decide(profile.home, found)
        except BaseException:
            discard(profile.home)
            raise
        # Decided: if the run ends here, the next opening goes on.
        act.done(more=found.more)
    profile.close()
    lock = InstanceLock(profile.home)
    lock.acquire()
    try:
        finish_succession(profile.home)
    finally:
        lock.release()
    return key


def former_logs(profile: Profile, report: Report, cancel: CancelToken) -> tuple[FormerVerdict, ...]:
    """Verify the logs before this one, the newest first, and that each names the next.

    Raises `Cancelled`, `LogInUse`, `LogCheckFailed`.
    """
    told: list[FormerVerdict] = []
    with ExitStack() as stack:
        log: LogReader = profile.log
        known: Mapping[str, LogKeys] = {}
        while True:
            try:
                found = predecessor_of(log)
            except CheckpointMalformed:
                told.append(FormerVerdict("", 0, Break.UNNAMED))
                return tuple(told)
            except CustodyTrouble:
                return tuple(told)  # The log's own verdict tells of it.
            if found is None:
                return tuple(told)
            origin = found.key.name
            try:
                known = known or _former_keys(profile)
                path = former_home(profile.home, origin) / LOG_FILE
                old = stack.enter_context(CustodyLog.open(path, known[origin]))
                verdict = verify_log(old, [anchor_of(found)], report=report, cancel=cancel)
                broken = link_broken(old, log, found)
            except (CustodyTrouble, KeyError):
                told.append(FormerVerdict(origin, 0, Break.MISSING))
                return tuple(told)
            if verdict.internal.problem is not None or verdict.anchors.mismatches:
                broken = Break.OLD_LOG
            told.append(FormerVerdict(origin, verdict.internal.size, broken))
            log = old


def _prepare(
    profile: Profile, intent: int, why: str, passphrase: str
) -> tuple[Decided, VerifierKey]:
    """Make the new log beside the old one, with everything it takes over."""
    old = profile.log
    with open_profile(profile.home / STAGING, keyring=profile.keyring) as new:
        new.log.actor = old.actor
        new.log.append(
            Draft(
                type=EntryType.LOG_KEY_ROTATED,
                why=why,
                more={
                    "predecessor": old.vkey.text,
                    "predecessor_size": old.size,
                    "predecessor_checkpoint": old.checkpoint_at().decode(),
                },
            )
        )
        _take_over(profile, new)
        protection = profile.protection
        if protection is not Protection.NONE:
            new.protect(protection, passphrase)
        checkpoint = new.log.checkpoint_at().decode()
        key = new.log.vkey
    return Decided(old.vkey.name, intent, key.text, checkpoint), key


def _take_over(old: Profile, new: Profile) -> None:
    """Write what lies under the old secrets once more, under the new ones."""
    identity = old.home / IDENTITY_FILE
    if identity.exists():
        write_private(new.home / IDENTITY_FILE, identity.read_bytes(), replace=True)
    witness_trust.known_logs(old).copy_to(witness_trust.known_logs(new))
    witness_trust.policy_file(old).copy_to(witness_trust.policy_file(new))
    identities.contacts(old).copy_to(identities.contacts(new))
    providers.pinned_keys(old).copy_to(providers.pinned_keys(new))
    clock_note.clock_file(old).copy_to(clock_note.clock_file(new))
    notes.NoteBook(old).copy_to(notes.NoteBook(new))
    foreign.store_of(old).copy_to(foreign.store_of(new))
    keys: list[Json] = [
        {"body": each.body_key.hex(), "seed": each.seed.hex()}
        for each in (*_former_keys(old).values(), old.log_keys)
    ]
    sealed = seal_record(new.derived_key(b"former-keys"), encode({"keys": keys}), _CONTEXT)
    write_private(new.home / FORMER_KEYS, sealed)


def _former_keys(profile: Profile) -> dict[str, LogKeys]:
    """Return the keys of the logs before, by origin, the oldest first; raises `ProfileDamaged`."""
    path = profile.home / FORMER_KEYS
    if not path.exists():
        return {}
    try:
        plain = open_record(profile.derived_key(b"former-keys"), path.read_bytes(), _CONTEXT)
        rows = decode_object(plain or b"", _LONGEST)["keys"]
        if not isinstance(rows, list):
            raise ProfileDamaged(path=shown_path(path), problem="members")
        found = [
            LogKeys(bytes.fromhex(str(row["seed"])), bytes.fromhex(str(row["body"])))
            for row in rows
            if isinstance(row, dict)
        ]
    except (NotCanonical, KeyError, ValueError, OSError) as error:
        raise ProfileDamaged(path=shown_path(path), problem="check") from error
    return {each.vkey.name: each for each in found}
