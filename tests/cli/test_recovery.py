"""`protect`, `repair` and `seal --recovery`: by command, on damaged files."""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from casevault_gui.cli import parser_keeping
from casevault_gui.core.package.recovery_record import PERCENT
from tests.cli.running import run, say

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import OnDisk


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Seal a file of some length with a recovery record beside it."""
    case = tmp_path / "case"
    case.mkdir()
    (case / "image.bin").write_bytes(os.urandom(700_000))
    path = tmp_path / "protected.cvx"
    answer = run(
        "seal", case, "-o", path, "--key-out", tmp_path / "key", "--same-volume-ok",
        "--recovery", "10",
    )  # fmt: skip
    assert answer["recovery"]["percent"] == 10
    assert answer["recovery"]["package_sha256"] == answer["sha256"]
    return path


def damage(package: Path, start: int, end: int) -> None:
    """Overwrite a range of a file."""
    with package.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * (end - start))


def test_a_damaged_package_is_written_whole(package: Path, tmp_path: Path) -> None:
    """A package damaged in a stretch is repaired into a new file that verifies; it stays itself."""
    whole = package.read_bytes()
    damage(package, 1, 40_000)
    damaged = package.read_bytes()
    assert run("verify", package, "--key-file", tmp_path / "key", code=1)
    found = run("repair", package, code=3)
    assert (found["whole"], found["repairable"], found["damaged"]) == (False, True, 10)
    done = run("repair", package, "-o", tmp_path / "whole.cvx", "--why", "scratched disc")
    assert done["package_sha256"] == sha256(whole).hexdigest()
    assert (tmp_path / "whole.cvx").read_bytes() == whole
    assert package.read_bytes() == damaged
    assert run("verify", tmp_path / "whole.cvx", "--key-file", tmp_path / "key")
    entries = run("custody", "list")["entries"]
    kinds = [(entry["type"], entry["phase"]) for entry in entries]
    assert kinds.count(("protected", "done")) == kinds.count(("repaired", "done")) == 1
    told = next(entry for entry in entries if entry["type"] == "repaired")
    assert (told["phase"], told["why"]) == ("intent", "scratched disc")


def test_a_whole_package_needs_no_repair(package: Path, tmp_path: Path) -> None:
    """Nothing is written where nothing is damaged, and the words say so."""
    said = say("repair", package, "-o", tmp_path / "out.cvx").stdout
    assert "as it was when its recovery record was made" in said
    assert not (tmp_path / "out.cvx").exists()


def test_too_much_damage_is_refused_with_numbers(package: Path, tmp_path: Path) -> None:
    """What the record cannot repair leaves no file, an entry of the failure, and clear words."""
    damage(package, 0, 300_000)
    found = run("repair", package, code=3)
    assert not found["repairable"]
    assert 0 < found["beyond_repair"] <= found["damaged"]
    error = run("repair", package, "-o", tmp_path / "out.cvx", code=1)["error"]
    assert error["code"] == "CV-R03"
    assert not (tmp_path / "out.cvx").exists()
    last = run("custody", "list")["entries"][-1]
    assert (last["type"], last["phase"], last["reason"]) == ("repaired", "failed", "CV-R03")


def test_another_packages_record_is_refused(package: Path, sealed: OnDisk, tmp_path: Path) -> None:
    """A record made for another package is told before anything is compared."""
    error = run("repair", sealed.package, "--record", f"{package}.recovery", code=1)["error"]
    assert error["code"] == "CV-R02"
    (tmp_path / "text").write_text("no record")
    error = run("repair", sealed.package, "--record", tmp_path / "text", code=1)["error"]
    assert error["code"] == "CV-R01"
    error = run("repair", sealed.package, code=1)["error"]
    assert error["code"] == "CV-S01"


def test_no_file_is_replaced(package: Path, tmp_path: Path) -> None:
    """Neither a record nor a repaired package takes the place of a file that is there."""
    record = package.with_name(package.name + ".recovery")
    before = record.read_bytes()
    assert run("protect", package, code=1)["error"]["code"] == "CV-T01"
    assert record.read_bytes() == before
    damage(package, 10, 20)
    (tmp_path / "out.cvx").write_text("mine")
    error = run("repair", package, "-o", tmp_path / "out.cvx", code=1)["error"]
    assert error["code"] == "CV-T01"
    assert (tmp_path / "out.cvx").read_text() == "mine"
    other = tmp_path / "elsewhere.recovery"
    damage(package, 10, 20)
    assert run("protect", package, "--record", other, code=1)["error"]["code"].startswith("CV-P")
    assert not other.exists()


def test_volumes_become_one_file(tmp_path: Path) -> None:
    """A set whose volume is lost is repaired from the rest and its record, into one package."""
    case = tmp_path / "case"
    case.mkdir()
    (case / "image.bin").write_bytes(os.urandom(3_600_000))
    path = tmp_path / "case.cvx"
    run(
        "seal", case, "-o", path, "--key-out", tmp_path / "key", "--same-volume-ok",
        "--volume-size", "1MiB", "--recovery", "40",
    )  # fmt: skip
    (tmp_path / "case.cvx.002").unlink()
    done = run("repair", tmp_path / "case.cvx.001", "-o", tmp_path / "whole.cvx")
    assert done["damaged"] > 200
    assert run("verify", tmp_path / "whole.cvx", "--key-file", tmp_path / "key")


def test_the_choices_are_those_of_the_format() -> None:
    """The command line offers exactly the shares that records are made for."""
    assert set(parser_keeping.PERCENT) == set(PERCENT)
