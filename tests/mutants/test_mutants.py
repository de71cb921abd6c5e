"""Thousands of packages that are wrong behind their cryptography: both readers say so alike."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import CaseVaultError
from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.package.salvage import DamagedReader
from casevault_gui.core.progress import CancelToken, ignore_progress
from tests import figures
from tests.mutants.mutation import mutant
from tests.standalone_tools import load
from tests.vectors import main_reader
from tests.vectors.vector import Case


@pytest.fixture(scope="module")
def standalone() -> ModuleType:
    """Import the stand-alone reader."""
    return load("cvx_reader")


def test_both_readers_come_to_one_outcome(
    numbers: tuple[int, ...], standalone: ModuleType, tmp_path: Path
) -> None:
    """No mutant ends either reader in anything but an outcome, and it is the same for both."""
    path = tmp_path / "mutant.cvx"
    outcomes: Counter[str] = Counter()
    for number in numbers:
        stage, forge, package = mutant(number)
        case = Case("mutant", "", "", forge.key_text, None, None, "", ())
        path.write_bytes(package)
        found = main_reader.outcome(path, case)
        assert standalone_outcome(standalone, path, forge.key_text) == found, (number, stage)
        outcomes[found] += 1
    figures.give("mutants", tried=len(numbers), found=dict(outcomes.most_common()))
    # A mutation that is none would show nothing.
    assert outcomes["success"] < len(numbers) // 10
    assert len(outcomes) >= 8


def standalone_outcome(reader: ModuleType, path: Path, key: str) -> str:
    """Open and verify by the stand-alone reader; return the outcome."""
    try:
        with path.open("rb") as file:
            reader.Package(file, reader.parse_key(key)).verify()
    except reader.CvxError as error:
        return str(error.args[0])
    return "success"


def test_salvage_of_a_mutant_ends_well(numbers: tuple[int, ...], tmp_path: Path) -> None:
    """Salvage takes hostile packages for what they are: it ends, and writes below its folder."""
    path = tmp_path / "mutant.cvx"
    rescued = refused = 0
    for number in numbers[:: max(1, len(numbers) // 500)]:
        _, forge, package = mutant(number)
        path.write_bytes(package)
        folder = tmp_path / f"out{number}"
        try:
            with DamagedReader(path) as reader:
                salvage = reader.unlock_key(PackageKey.parse(forge.key_text))
                salvage.survey(report=ignore_progress, cancel=CancelToken())
                done = extract_entries(
                    salvage,
                    salvage.holding(),
                    folder,
                    report=ignore_progress,
                    cancel=CancelToken(),
                )
                rescued += done.files
        except CaseVaultError:
            refused += 1
        assert {entry.name for entry in tmp_path.iterdir()} <= {path.name, folder.name}
        if folder.exists():
            remove(folder)
    assert rescued
    assert refused


def remove(folder: Path) -> None:
    """Remove what was salvaged."""
    for entry in sorted(folder.rglob("*"), reverse=True):
        entry.rmdir() if entry.is_dir() else entry.unlink()
    folder.rmdir()
