"""The wheel: the same bytes each time, and a program that runs where nothing else of it lies."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.test_repository import ROOT, name_of, tracked

BUILD = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
EPOCH = "1767225600"
DATA = ("resources", "docs")
"""Folders that the program reads, the guide among them."""


def built(place: Path) -> Path:
    """Build a wheel from a copy of the files that git knows, in a new folder."""
    source, made = place / "source", place / "made"
    made.mkdir(parents=True)
    for path in tracked("casevault_gui", *DATA, "pyproject.toml", "README.md", "LICENSE"):
        target = source / name_of(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    subprocess.run(
        [sys.executable, "-c", BUILD, made],
        cwd=source,
        env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    (wheel,) = made.iterdir()
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build it once."""
    return built(tmp_path_factory.mktemp("first"))


def test_two_builds_are_the_same_bytes(wheel: Path, tmp_path: Path) -> None:
    """Whoever builds it from the same files, in whatever folder, gets this wheel."""
    again = built(tmp_path / "somewhere else")
    assert again.name == wheel.name
    assert again.read_bytes() == wheel.read_bytes()


def test_the_wheel_holds_the_program_and_nothing_beside_it(wheel: Path) -> None:
    """Every module, resource and document is in it, its licence and entry too; no test."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        entry = archive.read(next(name for name in names if name.endswith("entry_points.txt")))
    modules = {name_of(path) for path in tracked("casevault_gui")}
    handed = {f"casevault_gui/{name_of(path)}" for path in tracked(*DATA)}
    assert modules | handed <= names
    others = {name for name in names - modules - handed if ".dist-info/" not in name}
    assert others == set()
    assert any(name.endswith("LICENSE") for name in names)
    assert b"casevault = casevault_gui.__main__:main" in entry


def test_the_installed_wheel_does_the_main_job(wheel: Path, tmp_path: Path) -> None:
    """Installed without a network into a folder of its own, it seals, verifies and extracts."""
    place = tmp_path / "installed"
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-index", "--no-deps"]
    subprocess.run([*pip, "--target", place, wheel], check=True)
    # What is measured is the program here, not its copy.
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    environment = {**kept, "PYTHONPATH": str(place)}
    code = "from casevault_gui.ui.assets import documents_folder; print(documents_folder())"
    said = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(said.stdout.strip()).is_relative_to(place)
    command = [
        sys.executable,
        str(place / "bin" / "casevault"),
        "--home",
        str(tmp_path / "home"),
        "--json",
    ]
    done = subprocess.run(
        [*command, "doctor"], cwd=tmp_path, env=environment, capture_output=True, check=True
    )
    assert json.loads(done.stdout)["self_test"] == "passed"
    subprocess.run([*command, "demo"], cwd=tmp_path, env=environment, check=True)
    assert not place.is_relative_to(ROOT)
