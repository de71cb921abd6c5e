"""The sample case in resources is what its script makes, and each file is of the kind it claims."""

from __future__ import annotations

import csv
import email
import email.policy
import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "sample_case"
EVIDENCE = SAMPLE / "evidence"


def files_of(folder: Path) -> dict[str, bytes]:
    """Return every file below `folder` by its relative path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_script_reproduces_the_committed_sample_byte_for_byte(tmp_path: Path) -> None:
    """Running the script writes exactly the files that stand in resources."""
    script = ROOT / "packaging" / "make_sample_case.py"
    subprocess.run([sys.executable, script, tmp_path], check=True)
    assert files_of(tmp_path) == files_of(SAMPLE)


def test_case_record_names_exhibits_that_exist() -> None:
    """Every exhibit in case.json points at a file of the sample."""
    record = json.loads((SAMPLE / "case.json").read_bytes())
    assert len(record["exhibits"]) == 5
    assert all((SAMPLE / exhibit["path"]).is_file() for exhibit in record["exhibits"])


def test_pdf_shows_its_text() -> None:
    """A PDF reader of another project finds the text of the page, its signs beyond ASCII too."""
    pdf = EVIDENCE / "Documents" / "Invoice 2024-117.pdf"
    shown = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True)
    assert "Brightwater Hardware Ltd · 4 Quay Street" in shown.stdout.decode()
    assert shown.stderr == b""


def test_mail_carries_the_same_invoice() -> None:
    """The mail parses, and its attachment is the PDF, byte for byte."""
    message = email.message_from_bytes(
        (EVIDENCE / "Mail" / "new account.eml").read_bytes(), policy=email.policy.default
    )
    assert message["subject"] == "Invoice 2024-117 – new account"
    (attachment,) = message.iter_attachments()
    invoice = EVIDENCE / "Documents" / "Invoice 2024-117.pdf"
    assert attachment.get_content() == invoice.read_bytes()


def test_database_is_sound() -> None:
    """SQLite finds no fault in the database, and the messages in it."""
    database = sqlite3.connect(f"file:{EVIDENCE}/Phone/messages.sqlite?mode=ro", uri=True)
    try:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("SELECT count(*) FROM message").fetchone() == (4,)
    finally:
        database.close()


def test_table_has_one_width() -> None:
    """Every row of the CSV has the five columns its first row names."""
    with (EVIDENCE / "Bank" / "transactions.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.reader(table))
    assert rows[0] == ["date", "id", "payee", "account", "amount_gbp"]
    assert {len(row) for row in rows} == {5}


def test_ledger_is_windows_1252_and_no_utf_8() -> None:
    """One text is in an old encoding that UTF-8 refuses."""
    data = (EVIDENCE / "Documents" / "old ledger.txt").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        data.decode("utf-8")
    assert "„bar erhalten“" in data.decode("cp1252")


@pytest.mark.parametrize(
    ("name", "size"), [("Photos/IMG_0412.jpg", (480, 320)), ("Bank/chart.png", (240, 140))]
)
def test_pictures_open(name: str, size: tuple[int, int]) -> None:
    """Qt's own decoders, with no complaint, show the pictures in their size."""
    from PySide6.QtGui import QImage

    image = QImage(str(EVIDENCE / name))
    assert (image.width(), image.height()) == size


def test_photograph_tells_its_place() -> None:
    """The photograph's Exif names camera, time and a place to the second of arc."""
    data = (EVIDENCE / "Photos" / "IMG_0412.jpg").read_bytes()
    assert data[2:4] == b"\xff\xe1"
    assert data[6:12] == b"Exif\0\0"
    tiff = data[12:]
    assert b"Sample Camera 3\0" in tiff
    assert b"2024:03:08 16:42:10\0" in tiff
    # 54° 2' 47.76" as three little-endian rationals
    place = b"".join(number.to_bytes(4, "little") for number in (54, 1, 2, 1, 4776, 100))
    assert place in tiff
