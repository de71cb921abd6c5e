"""Keys in the operating system's keyring; with `secret_service`, the only door to `keyring`.

Four facts shape this module. Some of `keyring`'s backends answer success and keep nothing (`null`,
an empty `chainer`), and its environment variables and configuration file may name any code at all:
so the backend is chosen here, from a list of five. A backend raises whatever its platform raises:
so every exception is caught and sorted into the states of `StoreCondition`. A locked keyring
nobody answers blocks for ever: so every call has a limit. Windows renames an entry when a second
user name joins its service: so every package has a service of its own.
"""

from __future__ import annotations

import base64
import binascii
import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import equal
from casevault_gui.core.errors import (
    KeyNotStored,
    KeyringAbsent,
    KeyringDenied,
    KeyringLocked,
    KeyringLost,
    KeyringTimeout,
    KeyringTooLarge,
    KeyringTrouble,
    KeyTextInvalid,
)
from casevault_gui.core.keys.key_store import StoreCondition, StoreState
from casevault_gui.core.keys.timed_call import NoAnswer, call_within

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

LIMIT_SECONDS: Final = 20.0
KEY_USER: Final = "package-key"
PROFILE_USER: Final = "profile-key"
_MACOS: Final = ("keyring.backends.macOS", "Keyring")
_WINDOWS: Final = ("keyring.backends.Windows", "WinVaultKeyring")
_TRUSTED: Final = {
    _MACOS: "macOS Keychain",
    _WINDOWS: "Windows Credential Manager",
    ("casevault_gui.core.keys.secret_service", "Keyring"): "Secret Service",
    ("keyring.backends.kwallet", "DBusKeyring"): "KWallet",
    ("keyring.backends.libsecret", "Keyring"): "libsecret",
}
_FROM_ENVIRONMENT: Final = "KEYRING_PROPERTY_"
_TOO_LARGE: Final = 1783
"""RPC_X_BAD_STUB_DATA: what CredWrite answers to a value of more than 1,280 characters."""
_MEANING: Final = {
    # D-Bus, by the last part of the error's name.
    "TimedOut": StoreCondition.TIMEOUT,
    "Timeout": StoreCondition.TIMEOUT,
    "NoReply": StoreCondition.TIMEOUT,
    "ServiceUnknown": StoreCondition.ABSENT,
    "NameHasNoOwner": StoreCondition.ABSENT,
    "Disconnected": StoreCondition.ABSENT,
    "UnknownObject": StoreCondition.ABSENT,
    # What caused the error: the person said no to macOS, or closed a Secret Service prompt.
    "KeychainDenied": StoreCondition.DENIED,
    "PromptDismissedException": StoreCondition.LOCKED,
    # The error, by class.
    "LockedException": StoreCondition.LOCKED,
    "KeyringLocked": StoreCondition.LOCKED,
    "SecretServiceNotAvailableException": StoreCondition.ABSENT,
    "InitError": StoreCondition.ABSENT,
    "NoKeyringError": StoreCondition.ABSENT,
    "OSError": StoreCondition.ABSENT,
    "EOFError": StoreCondition.ABSENT,
    "PasswordSetError": StoreCondition.DENIED,
    "PasswordDeleteError": StoreCondition.DENIED,
}
_TROUBLE: Final[dict[StoreCondition, type[KeyringTrouble]]] = {
    StoreCondition.LOCKED: KeyringLocked,
    StoreCondition.DENIED: KeyringDenied,
    StoreCondition.ABSENT: KeyringAbsent,
    StoreCondition.TOO_LARGE: KeyringTooLarge,
    StoreCondition.LOST: KeyringLost,
    StoreCondition.TIMEOUT: KeyringTimeout,
}


def choose_backend() -> KeyringBackend | None:
    """Return the best trusted backend that works here, None if there is none.

    The environment (`PYTHON_KEYRING_BACKEND`, `KEYRING_PROPERTY_…`), `keyringrc.cfg` and installed
    plug-ins have no say. May block as long as a D-Bus call does.
    """
    viable = [kind for kind in map(_load, _possible()) if kind is not None and kind.viable]
    if not viable:
        return None
    backend = max(viable, key=lambda kind: kind.priority)()
    for variable in os.environ:
        if variable.startswith(_FROM_ENVIRONMENT):
            vars(backend).pop(variable.removeprefix(_FROM_ENVIRONMENT).lower(), None)
    match backend_name(backend):
        case "Windows Credential Manager":
            # The default persistence carries entries to other machines of the domain.
            backend.persist = "local machine"  # type: ignore[attr-defined]
        case "macOS Keychain":
            backend.keychain = None  # type: ignore[attr-defined]  # KEYCHAIN_PATH
    return backend


def backend_name(backend: KeyringBackend) -> str:
    """Return what people call the backend."""
    kind = type(backend)
    return _TRUSTED.get((kind.__module__, kind.__name__), kind.__name__)


def is_locked(backend: KeyringBackend) -> str:
    """Return why the keyring is locked (`locked`, `no-collection`), "" if it is not.

    Only the Secret Service can be asked without a prompt appearing; the others answer "".
    """
    if backend_name(backend) != "Secret Service":
        return ""
    from casevault_gui.core.keys import secret_service  # noqa: PLC0415 - only where there is D-Bus

    return secret_service.is_locked()


def sort_trouble(error: Exception) -> tuple[StoreCondition, str]:
    """Return the condition that `error` of a backend means, and the kind of error as detail.

    Anything unheard of is a keyring that refuses.
    """
    if error.args[:1] == (_TOO_LARGE,):
        return StoreCondition.TOO_LARGE, type(error).__name__
    remote = str(getattr(error, "name", None) or "").rpartition(".")[2]
    classes = [kind.__name__ for kind in type(error).__mro__]
    for name in (remote, type(error.__cause__).__name__, *classes):
        if name in _MEANING:
            return _MEANING[name], remote or classes[0]
    return StoreCondition.DENIED, remote or classes[0]


def _possible() -> list[tuple[str, str]]:
    """Return which of the trusted backends this system may have: to import them takes long."""
    own = {"darwin": _MACOS, "win32": _WINDOWS}
    if sys.platform in own:
        return [own[sys.platform]]
    bus = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"), "bus")
    if not (os.environ.get("DBUS_SESSION_BUS_ADDRESS") or bus.exists()):
        return []  # All of the others speak by a session bus.
    return [place for place in _TRUSTED if place not in own.values()]


def _load(place: tuple[str, str]) -> type[KeyringBackend] | None:
    module, name = place
    try:
        found: type[KeyringBackend] = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError):
        return None
    return found


class OsKeyring:
    """The OS keyring as a `KeyStore` and a `SecretStore`. Entries hold the key's own text.

    `seconds` limits every call; `choose` picks the backend at each call, because a keyring may come
    and go with its session.
    """

    def __init__(
        self,
        seconds: float = LIMIT_SECONDS,
        choose: Callable[[], KeyringBackend | None] = choose_backend,
    ) -> None:
        self._seconds = seconds
        self._choose = choose

    def within(self, seconds: float) -> OsKeyring:
        """Return the same keyring with less patience."""
        return OsKeyring(min(seconds, self._seconds), self._choose)

    @property
    def name(self) -> str:
        """`keyring`, in the custody log and on the command line."""
        return "keyring"

    def state(self) -> StoreState:
        """Look whether the keyring is there and unlocked; nothing is asked of the person."""

        def look(backend: KeyringBackend) -> StoreState:
            locked = is_locked(backend)
            condition = StoreCondition.LOCKED if locked else StoreCondition.READY
            return StoreState(condition, backend_name(backend), locked)

        try:
            return self._within(look)
        except KeyringTrouble as trouble:
            facts = trouble.facts
            return StoreState(
                StoreCondition(str(facts["state"])), str(facts["backend"]), str(facts["detail"])
            )

    def store(self, package_id: str, key: PackageKey) -> None:
        """Write, read back, compare. Raises `KeyringTrouble`; after a time-out nothing stays."""
        self._write(key_service(package_id), KEY_USER, key.text)

    def fetch(self, package_id: str) -> PackageKey:
        """Return the key. Raises `KeyNotStored`, `KeyringLost` if damaged, `KeyringTrouble`."""
        try:
            return PackageKey.parse(self._read(key_service(package_id), KEY_USER))
        except KeyTextInvalid as error:
            raise _trouble(StoreCondition.LOST, detail="damaged") from error

    def delete(self, package_id: str) -> None:
        """Delete the entry and look that it is gone. Raises `KeyNotStored`, `KeyringTrouble`."""
        self._delete(key_service(package_id), KEY_USER)

    def store_secret(self, name: str, secret: bytes) -> None:
        """Write, read back, compare. Raises `KeyringTrouble`."""
        self._write(secret_service(name), PROFILE_USER, base64.b64encode(secret).decode())

    def fetch_secret(self, name: str) -> bytes:
        """Return the secret. Raises `KeyNotStored`, `KeyringLost` if damaged, `KeyringTrouble`."""
        try:
            return base64.b64decode(self._read(secret_service(name), PROFILE_USER), validate=True)
        except (binascii.Error, ValueError) as error:
            raise _trouble(StoreCondition.LOST, detail="damaged") from error

    def delete_secret(self, name: str) -> None:
        """Delete the entry and look that it is gone. Raises `KeyNotStored`, `KeyringTrouble`."""
        self._delete(secret_service(name), PROFILE_USER)

    def _write(self, service: str, user: str, text: str) -> None:
        written: list[tuple[KeyringBackend, str | None]] = []

        def write(backend: KeyringBackend) -> None:
            written.append((backend, backend.get_password(service, user)))
            backend.set_password(service, user, text)
            found = backend.get_password(service, user)
            if found is None or not equal(found.encode(), text.encode()):
                raise _trouble(StoreCondition.LOST, backend_name(backend), detail="read-back")

        def take_back() -> None:
            for backend, before in written:
                if before is None:
                    backend.delete_password(service, user)
                else:
                    backend.set_password(service, user, before)

        self._within(write, take_back)

    def _read(self, service: str, user: str) -> str:
        def read(backend: KeyringBackend) -> str:
            text = backend.get_password(service, user)
            if text is None:
                raise _not_stored(backend)
            return text

        return self._within(read)

    def _delete(self, service: str, user: str) -> None:
        def delete(backend: KeyringBackend) -> None:
            if backend.get_password(service, user) is None:
                raise _not_stored(backend)
            backend.delete_password(service, user)
            if backend.get_password(service, user) is not None:
                raise _trouble(StoreCondition.DENIED, backend_name(backend), detail="still-there")

        self._within(delete)

    def _within(
        self, act: Callable[[KeyringBackend], T], undo: Callable[[], None] | None = None
    ) -> T:
        backend_seen = ""

        def call() -> T:
            nonlocal backend_seen
            backend = self._choose()
            if backend is None:
                raise _trouble(StoreCondition.ABSENT, detail="no-backend")
            backend_seen = backend_name(backend)
            return act(backend)

        try:
            return call_within(self._seconds, call, undo)
        except KeyringTrouble:
            raise
        except NoAnswer as error:
            raise KeyringTimeout(
                seconds=int(self._seconds),
                state=StoreCondition.TIMEOUT,
                backend=backend_seen,
                detail="no-answer",
            ) from error
        except Exception as error:
            # Whatever a platform raises is the keyring's trouble, never ours; its text may hold
            # anything, so only the kind of error is kept.
            condition, detail = sort_trouble(error)
            if condition is StoreCondition.TIMEOUT:
                raise KeyringTimeout(
                    seconds=int(self._seconds), state=condition, backend=backend_seen, detail=detail
                ) from error
            raise _trouble(condition, backend_seen, detail=detail) from error


def key_service(package_id: str) -> str:
    """Return the keyring's service name for a package's key; the password manager shows it."""
    return f"CaseVault package {package_id}"


def secret_service(name: str) -> str:
    """Return the keyring's service name for a secret of the profile."""
    return f"CaseVault profile {name}"


def _trouble(state: StoreCondition, backend: str = "", *, detail: str) -> KeyringTrouble:
    return _TROUBLE[state](state=state, backend=backend, detail=detail)


def _not_stored(backend: KeyringBackend) -> KeyNotStored:
    return KeyNotStored(
        state=StoreCondition.READY, backend=backend_name(backend), detail="not-stored"
    )
