"""The OS keyring, against a real gnome-keyring in every state it can be brought into."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordSetError

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import (
    KeyNotStored,
    KeyringAbsent,
    KeyringDenied,
    KeyringLost,
    KeyringTimeout,
    KeyringTooLarge,
    KeyringTrouble,
)
from casevault_gui.core.errors import KeyringLocked as OurKeyringLocked
from casevault_gui.core.keys.key_store import KeyStore, StoreCondition, StoreState
from casevault_gui.core.keys.os_keyring import (
    OsKeyring,
    backend_name,
    choose_backend,
    key_service,
    sort_trouble,
)
from casevault_gui.core.keys.secret_service import default_collection
from tests.conftest import SecretService
from tests.core.keys.conftest import OwnKeyring
from tests.core.keys.key_store_contract import PACKAGE, KeyStoreContract

KEY = PackageKey(bytes(range(32)))


class TestOsKeyring(KeyStoreContract):
    """The contract, on a real Secret Service."""

    @pytest.fixture
    def store(self, secret_service: SecretService) -> KeyStore:
        """Give the keyring of this run."""
        return OsKeyring()


def use_every_way(keyring: OsKeyring) -> list[Callable[[], object]]:
    """Return every operation that needs a working keyring."""
    return [
        lambda: keyring.store(PACKAGE, KEY),
        lambda: keyring.fetch(PACKAGE),
        lambda: keyring.delete(PACKAGE),
        lambda: keyring.store_secret("s", b"x"),
        lambda: keyring.fetch_secret("s"),
        lambda: keyring.delete_secret("s"),
    ]


def wait_for_keyring_threads() -> None:
    """Let calls that were given up end."""
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(10)
            assert not thread.is_alive()


def test_the_entry_holds_the_text_a_person_can_type(secret_service: SecretService) -> None:
    """Another program finds the key under the package's name, as the text on a key card."""
    OsKeyring().store(PACKAGE, KEY)
    code = "import sys, keyring; print(keyring.get_password(sys.argv[1], 'package-key'))"
    found = subprocess.run(
        [sys.executable, "-c", code, key_service(PACKAGE)],
        env=secret_service.environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == KEY.text


@pytest.mark.usefixtures("secret_service")
def test_a_secret_of_the_profile_is_kept_and_forgotten() -> None:
    """Any bytes come back as they were, apart from the keys of packages."""
    keyring = OsKeyring()
    keyring.store_secret("kek", bytes(range(256)))
    assert keyring.fetch_secret("kek") == bytes(range(256))
    keyring.delete_secret("kek")
    with pytest.raises(KeyNotStored):
        keyring.fetch_secret("kek")


@pytest.mark.usefixtures("secret_service")
def test_a_damaged_entry_is_lost_not_believed() -> None:
    """An entry somebody changed gives no key."""
    backend = choose_backend()
    assert backend is not None
    backend.set_password(key_service("ab" * 16), "package-key", KEY.text[:-1] + "q")
    with pytest.raises(KeyringLost):
        OsKeyring().fetch("ab" * 16)
    backend.set_password("CaseVault profile bad", "profile-key", "***")
    with pytest.raises(KeyringLost):
        OsKeyring().fetch_secret("bad")


@pytest.mark.parametrize("way", range(6))
def test_without_a_bus_the_keyring_is_absent(way: int) -> None:
    """Every operation says `absent` on a machine without a session bus, and `state` only tells."""
    keyring = OsKeyring()
    assert keyring.state() == StoreState(StoreCondition.ABSENT, "", "no-backend")
    with pytest.raises(KeyringAbsent):
        use_every_way(keyring)[way]()


@pytest.mark.usefixtures("own_bus")
def test_a_bus_without_a_secret_service_is_absent() -> None:
    """A session bus on which nobody keeps secrets counts as absent."""
    assert OsKeyring().state().state is StoreCondition.ABSENT


@pytest.mark.parametrize("way", [0, 1, 2, 3, 4])
def test_a_locked_keyring_nobody_unlocks_is_locked(own_keyring: OwnKeyring, way: int) -> None:
    """With the prompt dismissed every operation says `locked`; looking shows no prompt."""
    keyring = OsKeyring()
    keyring.store(PACKAGE, KEY)
    own_keyring.lock()
    assert keyring.state() == StoreState(StoreCondition.LOCKED, "Secret Service", "locked")
    with pytest.raises(OurKeyringLocked) as caught:
        use_every_way(keyring)[way]()
    assert caught.value.facts["state"] == "locked"
    assert caught.value.facts["backend"] == "Secret Service"


@pytest.mark.usefixtures("own_keyring")
def test_a_keyring_without_a_collection_is_locked() -> None:
    """Where no default collection exists yet, the system would first ask to create one."""
    import secretstorage

    with contextlib.closing(secretstorage.dbus_init()) as bus:
        default_collection(bus).delete()
    assert OsKeyring().state() == StoreState(
        StoreCondition.LOCKED, "Secret Service", "no-collection"
    )
    with pytest.raises(OurKeyringLocked):
        OsKeyring().store(PACKAGE, KEY)


def test_a_killed_keyring_is_absent_and_comes_back(own_keyring: OwnKeyring) -> None:
    """A keyring that dies is absent; started again, it still holds the key."""
    keyring = OsKeyring()
    keyring.store(PACKAGE, KEY)
    own_keyring.kill()
    assert keyring.state().state is StoreCondition.ABSENT
    with pytest.raises(KeyringAbsent):
        keyring.fetch(PACKAGE)
    own_keyring.start()
    assert keyring.fetch(PACKAGE) == KEY


def test_a_silent_keyring_times_out_and_nothing_stays(own_keyring: OwnKeyring) -> None:
    """A stopped daemon ends in `timeout`; when it wakes and stores late, the entry is undone."""
    keyring = OsKeyring(seconds=0.2)
    own_keyring.signal(signal.SIGSTOP)
    with pytest.raises(KeyringTimeout) as caught:
        keyring.store(PACKAGE, KEY)
    assert caught.value.facts["state"] == "timeout"
    assert keyring.state().state is StoreCondition.TIMEOUT
    own_keyring.signal(signal.SIGCONT)
    wait_for_keyring_threads()
    with pytest.raises(KeyNotStored):
        OsKeyring().fetch(PACKAGE)


def test_a_late_store_leaves_the_earlier_key(own_keyring: OwnKeyring) -> None:
    """Undoing a late store puts back what the entry held before."""
    before = PackageKey.generate()
    OsKeyring().store(PACKAGE, before)
    own_keyring.signal(signal.SIGSTOP)
    with pytest.raises(KeyringTimeout):
        OsKeyring(seconds=0.2).store(PACKAGE, KEY)
    own_keyring.signal(signal.SIGCONT)
    wait_for_keyring_threads()
    assert OsKeyring().fetch(PACKAGE) == before


@pytest.mark.parametrize("named", ["null.Keyring", "chainer.ChainerBackend", "fail.Keyring"])
@pytest.mark.usefixtures("secret_service")
def test_the_environment_cannot_choose_the_backend(
    monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    """`PYTHON_KEYRING_BACKEND` is not obeyed: the key goes where it can be read back."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"keyring.backends.{named}")
    backend = choose_backend()
    assert backend is not None
    assert backend_name(backend) == "Secret Service"
    OsKeyring().store(PACKAGE, KEY)
    assert OsKeyring().fetch(PACKAGE) == KEY


def test_the_environment_cannot_choose_null_where_nothing_works(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Named by the environment, the `null` backend still counts as no keyring at all."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with pytest.raises(KeyringAbsent):
        OsKeyring().store(PACKAGE, KEY)


@pytest.mark.usefixtures("secret_service")
def test_a_configuration_file_loads_no_code(own_home: Path) -> None:
    """A `keyringrc.cfg` that names a module of its own is not read."""
    folder = own_home / ".config" / "python_keyring"
    folder.mkdir(parents=True)
    (folder / "evil.py").write_text("open(__file__ + '.ran', 'w')\nclass Keyring: pass\n")
    (folder / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=evil.Keyring\nkeyring-path={folder}\n"
    )
    OsKeyring().store(PACKAGE, KEY)
    assert not (folder / "evil.py.ran").exists()


@pytest.mark.usefixtures("secret_service")
def test_environment_properties_are_taken_off_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """`KEYRING_PROPERTY_…` cannot send keys to a collection somebody else named."""
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/nowhere")
    OsKeyring().store(PACKAGE, KEY)
    assert OsKeyring().fetch(PACKAGE) == KEY


class Lying(KeyringBackend):
    """Answers success and keeps nothing, or something else; no real keyring does so on demand."""

    def __init__(self, answer: str | None = None, error: Exception | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.answer = answer
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        """Give the prepared answer."""
        return self.answer

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep nothing."""
        if self.error is not None:
            raise self.error

    def delete_password(self, service: str, username: str) -> None:
        """Delete nothing."""


@pytest.mark.parametrize("answer", [None, "", PackageKey(bytes(32)).text])
def test_a_keyring_that_lies_is_found_out(answer: str | None) -> None:
    """Success without the same key read back is `lost`, never stored."""
    keyring = OsKeyring(choose=lambda: Lying(answer))
    with pytest.raises(KeyringLost) as caught:
        keyring.store(PACKAGE, KEY)
    assert caught.value.facts == {"state": "lost", "backend": "Lying", "detail": "read-back"}


def test_a_key_that_stays_after_deletion_is_told() -> None:
    """Deletion that deleted nothing is refused, not reported as done."""
    with pytest.raises(KeyringDenied) as caught:
        OsKeyring(choose=lambda: Lying(KEY.text)).delete(PACKAGE)
    assert caught.value.facts["detail"] == "still-there"


class RemoteError(Exception):
    """As a D-Bus library reports an error reply."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


class PromptDismissedException(Exception):
    """As the Secret Service library reports a dismissed prompt."""


class KeychainDenied(Exception):
    """As the macOS backend reports a denied prompt."""


def caused(error: Exception, cause: Exception) -> Exception:
    """Chain two errors as `raise … from` does."""
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "condition"),
    [
        (KeyringLocked("x"), StoreCondition.LOCKED),
        (caused(KeyringLocked("x"), KeychainDenied()), StoreCondition.DENIED),
        (caused(InitError("x"), PromptDismissedException()), StoreCondition.LOCKED),
        (InitError("x"), StoreCondition.ABSENT),
        (ConnectionResetError(), StoreCondition.ABSENT),
        (EOFError(), StoreCondition.ABSENT),
        (PasswordSetError("Cancelled by user"), StoreCondition.DENIED),
        (KeyringError("Unknown Error"), StoreCondition.DENIED),
        (Exception(1783, "CredWrite", "bad data"), StoreCondition.TOO_LARGE),
        (RemoteError("org.freedesktop.DBus.Error.TimedOut"), StoreCondition.TIMEOUT),
        (RemoteError("org.freedesktop.DBus.Error.ServiceUnknown"), StoreCondition.ABSENT),
        (RemoteError("org.freedesktop.DBus.Error.AccessDenied"), StoreCondition.DENIED),
        (ZeroDivisionError(), StoreCondition.DENIED),
    ],
)
def test_every_error_of_a_backend_has_a_state(error: Exception, condition: StoreCondition) -> None:
    """Whatever a platform raises becomes one of the states, and a `KeyringTrouble`."""
    assert sort_trouble(error)[0] is condition
    with pytest.raises(KeyringTrouble) as caught:
        OsKeyring(choose=lambda: Lying(error=error)).store(PACKAGE, KEY)
    assert caught.value.facts["state"] == condition


def test_a_value_too_large_for_windows_is_told() -> None:
    """The Credential Manager's refusal of long values has a name of its own."""
    error = Exception(1783, "CredWrite", "The stub received bad data")
    with pytest.raises(KeyringTooLarge):
        OsKeyring(choose=lambda: Lying(error=error)).store_secret("s", bytes(4096))


def test_no_error_carries_the_key() -> None:
    """A platform's words, which may quote the value, are not in facts or text of the error."""
    error = PasswordSetError(f"cannot store {KEY.text}")
    with pytest.raises(KeyringTrouble) as caught:
        OsKeyring(choose=lambda: Lying(error=error)).store(PACKAGE, KEY)
    assert KEY.groups[5] not in f"{caught.value} {caught.value!r} {caught.value.facts}"
