"""The profile: one person's folder with their identity, the custody log and its keys.

It is made at first start without ceremony, private to the user and unprotected; one step protects
it with a passphrase or the OS keyring. One program at a time has it open.
"""

from __future__ import annotations

import getpass
import platform
from dataclasses import asdict, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui import __version__
from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import NotCanonical
from casevault_gui.core.crypto.primitives import hkdf_sha512
from casevault_gui.core.custody.clock import ComparedClock
from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.errors import (
    ProfileDamaged,
    VaultAbsent,
    VaultExists,
    VaultLocked,
)
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.instance_lock import InstanceLock
from casevault_gui.core.keys import log_keys
from casevault_gui.core.keys.log_keys import Protection
from casevault_gui.core.keys.os_keyring import OsKeyring
from casevault_gui.core.keys.strength import strength
from casevault_gui.core.keys.vault import Vault
from casevault_gui.core.keys.vault_backup import Backup, Merged
from casevault_gui.core.model import Actor
from casevault_gui.core.policy.in_force import NO_POLICY, TOLD, PolicyInForce
from casevault_gui.core.workflows.agency_policy import policies_in_force
from casevault_gui.core.workflows.clock_note import kept_comparison
from casevault_gui.core.workflows.high_water import Restored, advance_mark, notice_older
from casevault_gui.core.workflows.profile_folder import (
    KEYS_FILE,
    LOG_FILE,
    default_home,
    finish_keys,
    load_secrets,
    prepare_home,
)
from casevault_gui.core.workflows.self_test import require_sound
from casevault_gui.core.workflows.succession_folder import finish_succession

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType
    from typing import Self

    from casevault_gui.core.custody.foreign import JudgedExtracts

IDENTITY_FILE = "identity.json"
VAULT_FILE = "vault.sqlite"
TOOL = f"CaseVault {__version__}"


class Profile:
    """An open profile. Use as a context, or `close` it."""

    def __init__(
        self,
        home: Path,
        lock: InstanceLock,
        log: CustodyLog,
        secrets: log_keys.ProfileSecrets,
        keyring: OsKeyring,
        *,
        session: bool,
    ) -> None:
        """Take over what `open_profile` opened."""
        self.home = home
        self.log = log
        self._secrets = secrets
        self.keyring = keyring
        self.tool = TOOL
        self.restored: Restored | None = None
        """What is wrong if the log turned out older than it was; see `high_water`."""
        self.clock = ComparedClock()
        """What reads the time for the log's entries."""
        self._policy = NO_POLICY
        self._lock = lock
        self._session = session
        self._closed = False
        self._vault: Vault | None = None

    @cached_property
    def judged_extracts(self) -> JudgedExtracts:
        """What was verified of other logs since the profile was opened."""
        # No profile asks before it is open, and its first window would wait for it.
        from casevault_gui.core.custody.foreign import JudgedExtracts  # noqa: PLC0415

        return JudgedExtracts()

    @property
    def actor(self) -> Actor:
        """Who acts, as entries name them."""
        return self.log.actor

    @property
    def origin(self) -> str:
        """The name of the custody log."""
        return self.log.vkey.name

    @property
    def log_keys(self) -> LogKeys:
        """The log's two secrets, for the one act that replaces them."""
        return _keys(self._secrets)

    @property
    def protection(self) -> Protection:
        """How the log's keys are protected."""
        return log_keys.protection_of(self.home / KEYS_FILE)

    @property
    def policy(self) -> PolicyInForce:
        """The policies in force since the profile was opened."""
        return self._policy

    @policy.setter
    def policy(self, policy: PolicyInForce) -> None:
        """Obey these from now on; entries about keys and packages name their hashes."""
        self._policy = policy
        self.log.governed = {TOLD: policy.sha256} if policy.sha256 else {}

    def derived_key(self, purpose: bytes) -> bytes:
        """Return a key for a file of the profile, apart from the log's own keys."""
        info = b"casevault/v1/profile\x00" + purpose
        return hkdf_sha512(self._secrets.body_key, self.origin.encode(), info)

    @property
    def vault(self) -> Vault | None:
        """The key vault, None where none was made; raises `VaultDamaged`, `VaultNewer`."""
        path = self.home / VAULT_FILE
        if self._vault is None and path.exists():
            self._vault = Vault.open(path)
        return self._vault

    @property
    def open_vault(self) -> Vault:
        """The key vault, unlocked; raises `VaultAbsent` or `VaultLocked`."""
        vault = self.vault
        if vault is None:
            raise VaultAbsent
        if vault.locked:
            raise VaultLocked
        return vault

    def make_vault(self, passphrase: str) -> Vault:
        """Make the key vault, unlocked; raises `VaultExists`, `PassphraseUnusable`. Slow.

        Raises `AgencyPolicyTrouble` for a passphrase that a policy does not allow.
        """
        path = self.home / VAULT_FILE
        if path.exists():
            raise VaultExists
        self.policy.check_passphrase(strength(passphrase).level)
        with self.log.begin(EntryType.NOTE_ADDED, why="vault made"):
            self._vault = Vault.create(path, passphrase)
        return self._vault

    def adopt_vault(self, backup: Backup, passphrase: str) -> Merged:
        """Make the vault from a backup, unlocked; raises `VaultExists`, `VaultPassphraseWrong`."""
        path = self.home / VAULT_FILE
        if path.exists():
            raise VaultExists
        self._vault = Vault.restore(path, backup, passphrase)
        return Merged(len(backup.keys) + len(backup.secrets), 0, ())

    def describe_actor(self, actor: Actor) -> None:
        """Change how the user is named from now on; the log says that it changed."""
        account = replace(actor, account=_account())
        with self.log.begin(EntryType.NOTE_ADDED, why="identity changed", more=_flat(account)):
            document: canonical_json.Json = {"v": 1, **_flat(account)}
            write_private(self.home / IDENTITY_FILE, canonical_json.encode(document), replace=True)
            self.log.actor = account

    def protect(self, protection: Protection, passphrase: str = "") -> None:
        """Protect the log's keys another way, or with a new passphrase.

        Raises what `log_keys.change_protection` raises, and `AgencyPolicyTrouble`; the old
        protection then still holds.
        """
        self.policy.check_protection(protected=protection is not Protection.NONE)
        if protection is Protection.KEYRING:
            self.policy.check_use("keyring")
        if protection is Protection.PASSPHRASE:
            self.policy.check_passphrase(strength(passphrase).level)
        path = self.home / KEYS_FILE
        with self.log.begin(
            EntryType.NOTE_ADDED, why="protection changed", more={"protection": protection.value}
        ):
            log_keys.change_protection(
                path,
                self._secrets,
                protection,
                passphrase=passphrase or None,
                keyring=self.keyring,
            )

    def close(self) -> None:
        """Close the log and let the profile go; a second time it does nothing."""
        if self._closed:
            return
        self._closed = True
        try:
            if self._session and not self.log.successor:
                self._session = False
                self.log.append(Draft(type=EntryType.SESSION_CLOSED))
            advance_mark(self.log, self.keyring)
        finally:
            if self._vault is not None:
                self._vault.close()
            self.log.close()
            self._lock.release()

    def __enter__(self) -> Self:
        """Use as a context."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()


def open_profile(
    home: Path | None = None,
    *,
    ask_passphrase: Callable[[], str] | None = None,
    keyring: OsKeyring | None = None,
    session: bool = False,
    policies: Sequence[Path] = (),
    policy: PolicyInForce | None = None,
) -> Profile:
    """Open the profile in `home`, made if it is not there.

    `ask_passphrase` is called only for a profile so protected. With `session`, opening and closing
    are entries, and a session that never closed is noted. `policies` are files obeyed besides the
    system's; `policy`, where it is given, is what is in force instead of what is found. A bad one
    hinders what it could forbid, not opening. Raises `CustodyTrouble`, `KeyringTrouble`, and
    `SelfTestFailed` before anything is touched.
    """
    require_sound()
    home = (home or default_home()).absolute()
    prepare_home(home)
    lock = InstanceLock(home)
    lock.acquire()
    try:
        store = keyring or OsKeyring()
        finish_succession(home, lambda: _keys(load_secrets(home, ask_passphrase, store)))
        secrets = load_secrets(home, ask_passphrase, store)
        keys = _keys(secrets)
        actor = _load_actor(home / IDENTITY_FILE)
        tool = {
            "name": "CaseVault",
            "version": __version__,
            "system": platform.system(),
            "python": platform.python_version(),
        }
        path, clock = home / LOG_FILE, ComparedClock()
        if path.exists():
            log = CustodyLog.open(path, keys, actor, tool, clock=clock)
        else:
            log = CustodyLog.create(path, keys, actor, tool, clock=clock)
        finish_keys(home)
        profile = Profile(home, lock, log, secrets, store, session=session)
        profile.clock = clock
        profile.policy = policies_in_force(policies) if policy is None else policy
        clock.comparison = kept_comparison(profile)
        profile.restored = notice_older(log, store)
        if session:
            _open_session(log)
    except BaseException:
        lock.release()
        raise
    return profile


def _keys(secrets: log_keys.ProfileSecrets) -> LogKeys:
    return LogKeys(secrets.signing_seed, secrets.body_key)


def _load_actor(path: Path) -> Actor:
    if not path.exists():
        return Actor(account=_account())
    try:
        members = canonical_json.decode_object(path.read_bytes(), 1 << 16)
        fields = {name: str(members[name]) for name in Actor.__slots__}
    except (NotCanonical, KeyError, OSError) as error:
        raise ProfileDamaged(path=shown_path(path), problem="identity") from error
    return Actor(**fields)


def _open_session(log: CustodyLog) -> None:
    opened = log.last_of(EntryType.SESSION_OPENED)
    closed = log.last_of(EntryType.SESSION_CLOSED)
    noted = log.last_of(EntryType.UNCLEAN_EXIT_FOUND)
    if opened is not None and opened > max(closed or -1, noted or -1):
        log.append(Draft(type=EntryType.UNCLEAN_EXIT_FOUND, more={"session": opened}))
    log.append(Draft(type=EntryType.SESSION_OPENED))


def _flat(actor: Actor) -> dict[str, str]:
    return {name: str(value) for name, value in asdict(actor).items()}


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
