"""The kill loop's options, the server that forks and kills, and evidence to lose."""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from casevault_gui.core.package import lanes
from tests.faults.killing import KillServer
from tests.faults.works import RING

KILLS = 200
_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the loop be long: `pytest tests/faults --kills 5000`."""
    group = parser.getgroup("faults")
    group.addoption("--kills", type=int, help=f"kills at random moments, default {KILLS}")
    group.addoption("--every-room", action="store_true", help="64 KiB less room each time")
    group.addoption("--kill-seed", help="what a failure printed, to draw the same moments again")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give a long loop the time it needs."""
    limit = max(300, 4 * _kills(config))
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.timeout(limit))


def _kills(config: pytest.Config) -> int:
    # Unknown where another folder was named on the command line: then this file comes too late.
    return int(config.getoption("kills", None) or KILLS)


@pytest.fixture(scope="session")
def kills(pytestconfig: pytest.Config) -> int:
    """Return how many kills at random moments all the loops share."""
    return _kills(pytestconfig)


@pytest.fixture(scope="session")
def every_room(pytestconfig: pytest.Config) -> bool:
    """Whether every 64 KiB of room is tried."""
    return bool(pytestconfig.getoption("every_room", None))


@pytest.fixture(scope="session")
def seed(pytestconfig: pytest.Config) -> str:
    """Return what the moments are drawn from; a new one each run, printed with a failure."""
    return str(pytestconfig.getoption("kill_seed", None) or secrets.token_hex(8))


@pytest.fixture(autouse=True)
def _few_buffers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at what is left with as few buffers as the children have."""
    monkeypatch.setattr(lanes, "RING", RING)
    monkeypatch.setattr(lanes, "AHEAD", RING)


@pytest.fixture(scope="session")
def server() -> Iterator[KillServer]:
    """Start the server."""
    with KillServer() as started:
        yield started


@pytest.fixture
def yard() -> Iterator[Path]:
    """Make a folder in memory where there is such a volume: what a process has handed over stands.

    A disk would only be slower: a kill, unlike a power cut, takes nothing from the system.
    """
    place = _MEMORY if os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="casevault-", dir=place) as made:
        yield Path(made)


@dataclass(frozen=True)
class Evidence:
    """A folder of evidence, and the SHA-256 of each file by its path in a package."""

    folder: Path
    contents: dict[str, str]


@pytest.fixture
def evidence(yard: Path) -> Evidence:
    """Make evidence of several sizes: nothing, a chunk and less, and several writes."""
    folder = yard / "evidence"
    (folder / "sub" / "deep").mkdir(parents=True)
    (folder / "none").mkdir()
    files = {
        "a.txt": b"alpha",
        "empty": b"",
        "sub/b.bin": bytes(range(256)) * 9000,
        "sub/deep/c.bin": bytes(20_000),
        "sub/ä ~1": b"odd",
    }
    for name, content in files.items():
        path = folder / name
        path.write_bytes(content)
        os.utime(path, ns=(0, 1_600_000_000_123_456_789))
    contents = {f"data/evidence/{name}": sha256(data).hexdigest() for name, data in files.items()}
    return Evidence(folder, contents)
