"""What every test stands on: its own home, no display, no keyring, and silence as the rule."""

from __future__ import annotations

import logging
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

# Before anything imports Qt: without it, Qt aborts the process on a machine without a display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

from tests import raised
from tests.session_bus import private_bus, start_keyring, without_display

# A shared machine stalls; a slow example is no defect. Failures are printed, not kept in files.
settings.register_profile("casevault", deadline=None, database=None, print_blob=True)
settings.load_profile("casevault")

NOBODY = 65534


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Let the Qt-free run read the same strict configuration: it has no pytest-qt to know these."""
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in ("qt_api", "qt_log_ignore", "qt_log_level_fail"):
            parser.addini(name, "Read by pytest-qt.")


def pytest_configure() -> None:
    """Note which errors the program raises, before any test is collected."""
    raised.begin()


def pytest_sessionfinish() -> None:
    """Leave them to the gates."""
    raised.write()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a real display where there is none."""
    if os.environ["QT_QPA_PLATFORM"] != "offscreen":
        return
    skip = pytest.mark.skip(reason="needs a display: python3 packaging/bootstrap.py test")
    for item in items:
        if item.get_closest_marker("display"):
            item.add_marker(skip)


@pytest.fixture(autouse=True)
def own_home(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Path:
    """Give each test an empty home, profile folder and runtime folder, and no session bus."""
    home = tmp_path_factory.mktemp("home")
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("CASEVAULT_HOME", str(home / "profile"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    for name, folder in (
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_STATE_HOME", ".local/state"),
        ("XDG_CACHE_HOME", ".cache"),
    ):
        monkeypatch.setenv(name, str(home / folder))
    if not request.node.get_closest_marker("display"):
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    return home


@pytest.fixture
def nobody(tmp_path: Path) -> Callable[[], AbstractContextManager[None]]:
    """Return a context in which this process has no rights but everybody's; root has them all.

    `tmp_path` and the way to it can be read but not written by everybody.
    """
    if os.geteuid():
        pytest.skip("only root can become nobody")
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)

    @contextmanager
    def dropped() -> Iterator[None]:
        groups = os.getgroups()
        os.setgroups([])
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)
            os.setegid(0)
            os.setgroups(groups)

    return dropped


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning, unless it asks for `caplog` and so expects one."""
    handler = _Warnings()
    root = logging.getLogger()
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    if handler.records and "caplog" not in request.fixturenames:
        said = "\n".join(f"{r.name} {r.levelname}: {r.getMessage()}" for r in handler.records)
        pytest.fail(f"unexpected log output:\n{said}")


@dataclass(frozen=True)
class SecretService:
    """A running gnome-keyring; `environment` lets a child process find it."""

    environment: dict[str, str]
    folder: Path
    daemon: subprocess.Popen[bytes]


@pytest.fixture(scope="session")
def secret_service_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecretService]:
    """Run a real, unlocked gnome-keyring on a session bus of its own for the whole run."""
    folder = tmp_path_factory.mktemp("secret-service")
    (folder / "run").mkdir(mode=0o700)
    (folder / "data").mkdir()
    environment = {
        **without_display(),
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "XDG_DATA_HOME": str(folder / "data"),
    }
    with private_bus(folder, environment) as address:
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        with start_keyring(environment, folder / "said.txt") as daemon:
            yield SecretService(environment, folder, daemon)
            daemon.terminate()


@pytest.fixture
def secret_service(
    secret_service_process: SecretService, monkeypatch: pytest.MonkeyPatch
) -> SecretService:
    """Make `keyring` here, and in child processes, talk to the real gnome-keyring of this run."""
    import keyring.core

    from casevault_gui.core.keys.secret_service import Keyring

    ended, folder = secret_service_process.daemon.poll(), secret_service_process.folder
    assert ended is None, f"gnome-keyring ended with {ended}: {(folder / 'said.txt').read_text()}"
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, secret_service_process.environment[name])
    monkeypatch.setattr(keyring.core, "_keyring_backend", Keyring())  # type: ignore[no-untyped-call]
    return secret_service_process
