"""How much is sealed: little here, as much as anybody has by flags."""

from __future__ import annotations

from pathlib import Path

import pytest

FILES, MEBIBYTES = 2_000, 128
_PER_SECOND = 10


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let there be much: `pytest tests/scale --scale-files 1000000 --scale-mib 102400`."""
    group = parser.getgroup("scale")
    group.addoption("--scale-files", type=int, help=f"files of a package, default {FILES}")
    group.addoption("--scale-mib", type=int, help=f"MiB of a sparse file, default {MEBIBYTES}")
    group.addoption("--scale-written", type=int, help="MiB of it that are written to the disk")
    group.addoption("--scale-folder", type=Path, help="where there is room")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give a long run the time it needs."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.timeout(300 + size_of(config) // _PER_SECOND))


def size_of(config: pytest.Config) -> int:
    """Return mebibytes, or as many files as take as long."""
    # Unknown where another folder was named on the command line: then this file comes too late.
    mebibytes = int(config.getoption("scale_mib", None) or MEBIBYTES)
    return max(mebibytes, int(config.getoption("scale_files", None) or FILES) // 20)


@pytest.fixture
def files(pytestconfig: pytest.Config) -> int:
    """Return how many files are sealed."""
    return int(pytestconfig.getoption("scale_files", None) or FILES)


@pytest.fixture
def mebibytes(pytestconfig: pytest.Config) -> tuple[int, int]:
    """Return how long the sparse file is, and how long the one whose package is written."""
    most = int(pytestconfig.getoption("scale_mib", None) or MEBIBYTES)
    return most, min(most, int(pytestconfig.getoption("scale_written", None) or most))


@pytest.fixture
def room(pytestconfig: pytest.Config, tmp_path: Path) -> Path:
    """Return an empty folder where there is room."""
    asked: Path | None = pytestconfig.getoption("scale_folder", None)
    place = tmp_path if asked is None else asked / tmp_path.name
    place.mkdir(parents=True, exist_ok=True)
    return place
