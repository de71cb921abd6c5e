"""`custody report`: papers by command, without a screen."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from casevault_gui import cli
from tests.cli.conftest import OnDisk
from tests.cli.refusals import Refuse
from tests.cli.running import run, say
from tests.ui.pdf_reading import about, text_of

KINDS = ("hashes", "letter", "disposal", "hand-over", "fre-902-14", "bsa-63-a", "bsa-63-b")


def made(*words: object) -> dict[str, Any]:
    """Make a paper and return the answer."""
    return run("custody", "report", *words)


def test_a_custody_report_of_a_case(sealed: OnDisk, tmp_path: Path) -> None:
    """The answer tells file, entries and checkpoint; the file is the paper, on no screen at all."""
    path = tmp_path / "report.pdf"
    answer = made("custody", "--case", "case", "-o", path)
    assert sealed.package.exists()
    assert answer["file"] == str(path)
    assert answer["report"] == "custody"
    assert answer["entries"] > 2
    words = text_of(path)
    assert "Custody report" in words
    assert f"all {answer['checkpoint']} entries" in words


@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_names_its_package_by_file(sealed: OnDisk, tmp_path: Path, kind: str) -> None:
    """The package's file says which it is; its key is not needed."""
    path = tmp_path / "paper.pdf"
    made(kind, "--package", sealed.package, "-o", path)
    package = run("info", sealed.package)["package"]
    assert package in text_of(path)
    assert "Creator:         CaseVault" in about(path)


def test_a_memorandum_of_an_open_package_lists_its_files(sealed: OnDisk, tmp_path: Path) -> None:
    """With its key the files and their hashes stand there."""
    path = tmp_path / "paper.pdf"
    made("hashes", "--package", sealed.package, "--key-file", sealed.key, "-o", path)
    entries = run("list", sealed.package, "--key-file", sealed.key)["entries"]
    digits = "".join(text_of(path).split())
    hashes = [entry["sha256"] for entry in entries if entry["kind"] == "file"]
    assert len(hashes) == 2
    assert all(digest in digits for digest in hashes)


def test_a_letter_says_who_and_how(sealed: OnDisk, tmp_path: Path) -> None:
    """Recipient and way stand on the letter."""
    path = tmp_path / "paper.pdf"
    made(
        "letter", "--package", sealed.package, "--to", "Court registry", "--way", "by hand",
        "-o", path,
    )  # fmt: skip
    assert "Court registry" in text_of(path)
    assert "by hand" in text_of(path)


def test_a_sheet_as_text_is_its_commands(sealed: OnDisk, tmp_path: Path) -> None:
    """Written as text it can be run in the folder of an export; there nothing of ours is needed."""
    assert sealed.package.exists()
    sheet, export = tmp_path / "sheet.sh", tmp_path / "export"
    made("entry", "--entry", "2", "-o", sheet)
    run("custody", "export", "-o", export)
    ran = subprocess.run(["bash", sheet], cwd=export, capture_output=True, text=True, check=False)
    assert ran.stdout.splitlines()[:2] == ["entry holds", "root holds"]
    assert "Signature Verified Successfully" in ran.stdout


@pytest.mark.parametrize(
    ("form", "file"),
    [
        ("bagit", "data/entries.jsonl"),
        ("tiles", "tile/entries/000.p"),
        ("case-uco", "case.jsonld"),
    ],
)
def test_an_export_that_is_a_folder(tmp_path: Path, form: str, file: str) -> None:
    """Each form by command, its answer naming every file; a second time the folder is taken."""
    folder = tmp_path / form
    words = ("custody", "export", "-o", folder, "--format", form)
    answer = run(*words)
    assert (folder / file).exists()
    assert all(Path(path).is_file() for path in answer["files"])
    assert answer["entries"] == 2
    assert run(*words, code=1)["error"]["code"] == "CV-T01"


def test_what_the_log_does_not_know_is_refused(refuse: Refuse, tmp_path: Path) -> None:
    """An entry that is not there gives a code and words, and no file."""
    path = tmp_path / "sheet.txt"
    refuse("CV-C20", "custody", "report", "entry", "--entry", 900, "-o", path)
    assert not path.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("custody",), "--case or --package"),
        (("letter",), "--package"),
        (("entry",), "--entry"),
        (("letter", "--package", "00", "--keyring"), "only a hash memorandum"),
        (("disclosure", "--package", "00"), "opens the package"),
    ],
)
def test_a_paper_about_nothing_is_wrong_use(
    tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    """What is missing is named, and nothing is made."""
    path = tmp_path / "paper.pdf"
    done = say("custody", "report", *words, "-o", path, code=2)
    assert said in done.stderr
    assert not path.exists()


def test_without_qt_it_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nothing draws, a PDF is wrong use; the log stays as it is."""
    words = ["custody", "report", "custody", "--case", "1", "-o", str(tmp_path / "paper.pdf")]
    assert cli.main(words) == 2
    assert "needs Qt" in capsys.readouterr().err
