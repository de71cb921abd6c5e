"""What fills the case record while sealing: disk images that are read again, tables."""

from __future__ import annotations

import importlib.util
import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.refusals import Ask, Refuse, sealing


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """Give a folder with an image of a small medium, made by ewfacquire."""
    folder = tmp_path / "case"
    folder.mkdir()
    medium = tmp_path / "medium"
    medium.write_bytes(b"medium 8" * 75_008)  # Whole sectors, as media have.
    command = ["ewfacquire", "-q", "-u", "-t", str(folder / "disk"), str(medium)]
    subprocess.run(command, check=True, capture_output=True)
    return folder


def test_an_image_is_hashed_again_while_it_is_sealed(image: Path, tmp_path: Path, ask: Ask) -> None:
    """Answer and record tell that its medium matches, or that nothing here could read it."""
    target, key, out = tmp_path / "n.cvx", tmp_path / "n.key", tmp_path / "case.json"
    answer = ask(*sealing(image, target, key))
    (check,) = answer["image_checks"]
    readable = importlib.util.find_spec("pyewf") is not None
    assert check["path"] == "data/case/disk.E01"
    assert check["verdict"] == ("matched" if readable else "not-read")
    assert check["problem"] == ("" if readable else "no-library")
    assert answer["outcome"] == "complete"
    ask("extract", target, "-d", tmp_path / "o", "--key-file", key, "--case-out", out)
    (told,) = json.loads(out.read_text())["image_checks"]
    assert (told["verdict"], told["segments"]) == (check["verdict"], 1)


def test_a_medium_that_differs_ends_with_exceptions(image: Path, tmp_path: Path, ask: Ask) -> None:
    """An image whose medium was changed is sealed as it is, and the run says what is wrong."""
    if importlib.util.find_spec("pyewf") is None:
        pytest.skip("libewf-python is not installed")
    path = image / "disk.E01"
    content = bytearray(path.read_bytes())
    content[300_000] ^= 1
    path.write_bytes(content)
    answer = ask(*sealing(image, tmp_path / "n.cvx", tmp_path / "n.key"), code=3)
    assert [each["verdict"] for each in answer["image_checks"]] == ["differ"]
    assert [each["kind"] for each in answer["exceptions"]] == ["hash-differs"]


def test_tables_join_the_record(tmp_path: Path, ask: Ask, refuse: Refuse) -> None:
    """Rows of a table stand in the sealed record after its own; a wrong amount stops it."""
    evidence = tmp_path / "a.txt"
    evidence.write_text("alpha")
    case = tmp_path / "given.json"
    case.write_text('{"reference": "1", "transactions": [{"amount": "1"}]}')
    table, wrong = tmp_path / "t.csv", tmp_path / "w.csv"
    table.write_text("date,amount\n2025-02-11,-1204.50\n")
    wrong.write_text("amount\n1,204.50\n")
    target, key, out = tmp_path / "n.cvx", tmp_path / "n.key", tmp_path / "out.json"
    common = ("--case", case, "--table", table)
    refuse("CV-S04", *sealing(evidence, target, key, *common, "--table", wrong))
    ask(*sealing(evidence, target, key, *common))
    ask("extract", target, "-d", tmp_path / "o", "--key-file", key, "--case-out", out)
    assert json.loads(out.read_text())["transactions"] == [
        {"amount": "1"},
        {"date": "2025-02-11", "amount": "-1204.50"},
    ]
