#!/usr/bin/env python3
"""Make the sample case: an invented, harmless invoice fraud in a dozen small files of real kinds.

`python3 packaging/make_sample_case.py [FOLDER]` writes `case.json` and `evidence/` there, by
default into resources/sample_case, byte for byte the same each time. Everybody and everything in it
is invented; the domains and addresses are those reserved for examples (RFC 2606, RFC 5737).
"""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path

import sample_formats

HERE = Path(__file__).resolve().parent
DEFAULT_FOLDER = HERE.parent / "resources" / "sample_case"

_HARDWARE = "Brightwater Hardware Ltd"
_FAKE = "GB00 EXMP 0000 0000 0000 42"

TRANSACTIONS = (
    ("2024-02-26", "T-1001", "Brightwater Hardware Ltd", "GB00 EXMP 0000 0000 0000 11", "1840.00"),
    ("2024-02-28", "T-1002", "Nordlicht Bürobedarf", "DE00 EXMP 0000 0000 0000 07", "212.35"),
    ("2024-03-04", "T-1003", "Brightwater Hardware Ltd", _FAKE, "7460.00"),
    ("2024-03-05", "T-1004", "Łódzka Drukarnia", "PL00 EXMP 0000 0000 0000 19", "96.10"),
    ("2024-03-06", "T-1005", "Brightwater Hardware Ltd", _FAKE, "8125.50"),
    ("2024-03-08", "T-1006", "Brightwater Hardware Ltd", _FAKE, "9990.00"),
)


def case_record() -> dict[str, object]:
    """Return the case record that goes with the evidence."""
    exhibits = (
        ("BH-01", "Invoice with altered account number", "evidence/Documents/Invoice 2024-117.pdf"),
        ("BH-02", "Mail that announced the new account", "evidence/Mail/new account.eml"),
        ("BH-03", "Bank statement, export of the bank", "evidence/Bank/transactions.csv"),
        ("BH-04", "Photograph of the till desk", "evidence/Photos/IMG_0412.jpg"),
        ("BH-05", "Messages from the seized telephone", "evidence/Phone/messages.sqlite"),
    )
    return {
        "reference": "2024-0117-FR",
        "title": "Redirected invoices, Brightwater Hardware (sample)",
        "type": "fraud",
        "examiner": "Dana Okafor",
        "agency": "Sampleton Police, Economic Crime Unit",
        "authority": {
            "kind": "warrant",
            "reference": "SW-2024-0093",
            "issued_by": "Sampleton Magistrates' Court",
            "valid_from": "2024-03-08",
        },
        "exhibits": [
            {"number": number, "description": description, "path": path}
            for number, description, path in exhibits
        ],
        "notes": "Invented for practice. No person, firm or account in it exists.",
    }


def evidence() -> dict[str, bytes]:
    """Return each file of the evidence, by its path below `evidence/`."""
    invoice = sample_formats.pdf("Invoice 2024-117", _invoice())
    photo = sample_formats.with_exif(
        (HERE / "sample_scene.jpg").read_bytes(),
        camera="Sample Camera 3",
        taken="2024:03:08 16:42:10",
        north=54.0466,
        east=2.8007,
    )
    return {
        "Documents/Invoice 2024-117.pdf": invoice,
        "Documents/Notiz (Küche).txt": "Übergabe: 8. März, größerer Umschlag, 1.200 €.\n".encode(),
        "Documents/old ledger.txt": _ledger().encode("cp1252"),
        "Mail/new account.eml": _mail(invoice),
        "Bank/transactions.csv": _table(),
        "Bank/account.json": _account(),
        "Bank/chart.png": sample_formats.png(_chart()),
        "Photos/IMG_0412.jpg": photo,
        "Photos/Foto #1 (Küche) 100%.txt": b"The photograph itself was not recovered.\n",
        "Phone/messages.sqlite": _messages(),
        "Phone/сообщение.txt": "Перевод сделан. Счёт прежний? Нет, уже новый.\n".encode(),
        "Phone/رسالة.txt": "تم التحويل اليوم. الحساب الجديد يبدأ بالرقم ٤٢.\n".encode(),
        "Phone/短信.txt": "款已经汇出，请确认新账号。\n".encode(),
        "Phone/mixed.txt": "Ok → да → نعم → 好 → ναι → 👍\n".encode(),
        "Phone/voicemail.txt": b"",
    }


def write(folder: Path) -> None:
    """Write the sample case into `folder`; files of the same names are written anew."""
    for path, data in evidence().items():
        place = folder / "evidence" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    (folder / "case.json").write_bytes(_json(case_record()))


def _json(value: object) -> bytes:
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


def _invoice() -> list[str]:
    return [
        f"{_HARDWARE}   ·   4 Quay Street, Sampleton",
        "Invoice 2024-117                                   4 March 2024",
        "",
        "12 x cordless drill, type B                          5 880.00",
        "  4 x work bench, steel                              1 580.00",
        "Total, payable within seven days                GBP  7 460.00",
        "",
        f"Please note our NEW account: {_FAKE}",
    ]


def _ledger() -> str:
    return "Kassenbuch, Blatt 3\r\nMüller – 450 €\r\nÅkesson – 1 200 €\r\n„bar erhalten“\r\n"


def _mail(attachment: bytes) -> bytes:
    encoded = base64.encodebytes(attachment).decode("ascii").rstrip("\n")
    text = f"""\
Return-Path: <billing@brightwater-hardware.example>
Received: from mail.example.net (mail.example.net [192.0.2.25])
 by mx.example.com; Mon, 4 Mar 2024 09:31:12 +0000
Date: Mon, 4 Mar 2024 09:30:58 +0000
From: "Brightwater Billing" <billing@brightwater-hardware.example>
To: accounts@example.com
Subject: =?utf-8?q?Invoice_2024-117_=E2=80=93_new_account?=
Message-ID: <20240304093058.117@mail.example.net>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="part-of-2024-117"

--part-of-2024-117
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Dear colleagues,

our bank changed. From today please pay to the account on the invoice.
Do not call – our telephones are being moved.

Billing
--part-of-2024-117
Content-Type: application/pdf; name="Invoice 2024-117.pdf"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="Invoice 2024-117.pdf"

{encoded}
--part-of-2024-117--
"""
    return text.replace("\n", "\r\n").encode()


def _table() -> bytes:
    rows = [("date", "id", "payee", "account", "amount_gbp"), *TRANSACTIONS]
    return "".join(",".join(row) + "\r\n" for row in rows).encode()


def _account() -> bytes:
    return _json(
        {
            "holder": "Example Trading Co",
            "account": _FAKE,
            "opened": "2024-02-29",
            "balance_pence": 2_557_550,
            "closed": False,
            "sessions": [
                {"at": "2024-03-04T11:02:44Z", "address": "192.0.2.77", "device": "phone"},
                {"at": "2024-03-08T16:58:03Z", "address": "198.51.100.4", "device": "browser"},
            ],
        }
    )


def _chart() -> sample_formats.Grey:
    """Return a bar for each payment, dark where it went to the new account."""
    width, height, step = 240, 140, 38
    picture = [bytearray([3] * width) for _ in range(height)]
    picture[height - 8] = bytearray(width)
    for number, (_, _, _, account, amount) in enumerate(TRANSACTIONS):
        top = height - 8 - int(float(amount) * 120 / 10_000) - 1
        left = 10 + number * step
        for row in picture[top : height - 8]:
            row[left : left + 26] = bytes([0 if account == _FAKE else 2] * 26)
    return picture


def _messages() -> bytes:
    return sample_formats.sqlite(
        (
            "CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
            """CREATE TABLE message (
                id INTEGER PRIMARY KEY,
                contact INTEGER NOT NULL REFERENCES contact,
                at TEXT NOT NULL,
                outgoing INTEGER NOT NULL,
                text TEXT NOT NULL
            )""",
        ),
        (
            ("INSERT INTO contact VALUES (?, ?)", ((1, "Söre"), (2, "Пётр"))),
            (
                "INSERT INTO message VALUES (?, ?, ?, ?, ?)",
                (
                    (1, 1, "2024-03-04T09:12:00Z", 1, "The mail goes out at half past nine."),
                    (2, 1, "2024-03-04T09:13:10Z", 0, "And the telephones?"),
                    (3, 1, "2024-03-04T09:13:31Z", 1, "“Being moved”. Nobody will call."),
                    (4, 2, "2024-03-08T16:57:20Z", 0, "Последний перевод пришёл."),
                ),
            ),
        ),
    )


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_FOLDER)
