"""Files of the kinds there are viewers for, made here: by the standard library or byte by byte."""

from __future__ import annotations

import io
import sqlite3
import struct
import wave
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_LINKS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
ODF_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
BOMB = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)


def database(*statements: str) -> bytes:
    """Return the SQLite file that `statements` make."""
    connection = sqlite3.connect(":memory:")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    data = connection.serialize()
    connection.close()
    return data


TABLES = database(
    "CREATE TABLE calls (id INTEGER PRIMARY KEY, who TEXT, photo BLOB)",
    "INSERT INTO calls VALUES (1, 'Söre', NULL), (2, NULL, x'00ff'), (3, 'x', zeroblob(1000))",
    "CREATE TABLE many (n)",
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 450)"
    " INSERT INTO many SELECT x FROM n",
    "CREATE VIEW seen AS SELECT load_extension('x')",
)
"""Two tables, one of more rows than a page, and a view that wants to run something."""


def archive(members: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP archive."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, (2024, 3, 4, 9, 30, 58))
            made.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def ooxml(cells: str, *, strings: str = "", dtd: str = "") -> bytes:
    """Return a workbook of two sheets; `cells` are the rows of the first."""
    return archive(
        {
            "xl/workbook.xml": f"{_HEAD}<workbook {_MAIN} {_LINKS}><sheets>"
            '<sheet name="Payments" sheetId="1" r:id="rId1"/>'
            '<sheet name="Zweites" sheetId="2" r:id="rId2"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f"{_HEAD}<Relationships {_RELATIONS}>"
            '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/>'
            '<Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
            "xl/sharedStrings.xml": f"{_HEAD}<sst {_MAIN}>{strings}</sst>",
            "xl/styles.xml": f"{_HEAD}<styleSheet {_MAIN}>"
            '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm"/>'
            '<numFmt numFmtId="165" formatCode="0.0&quot;days&quot;"/></numFmts>'
            '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
            '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>'
            '<xf numFmtId="165"/></cellXfs><cellStyles/></styleSheet>',
            "xl/worksheets/sheet1.xml": f"{_HEAD}{dtd}<worksheet {_MAIN}><sheetData>{cells}"
            "</sheetData></worksheet>",
            "xl/worksheets/sheet2.xml": f"{_HEAD}<worksheet {_MAIN}><sheetData><row>"
            '<c t="inlineStr"><is><t>only</t></is></c></row></sheetData></worksheet>',
        }
    )


def odf(tables: str, dtd: str = "") -> bytes:
    """Return an OpenDocument spreadsheet of `tables`."""
    return archive(
        {
            "mimetype": ODF_TYPE,
            "content.xml": f"{_HEAD}{dtd}<office:document-content {_ODF}><office:body>"
            f"<office:spreadsheet>{tables}</office:spreadsheet></office:body>"
            "</office:document-content>",
        }
    )


def mail() -> bytes:
    """Return a message with a text, a page and two attachments."""
    message = EmailMessage()
    message["From"] = "Söre <soere@example.org>"
    message["To"] = "accounts@example.com"
    message["Subject"] = "Neue Bankverbindung – dringend"
    message.set_content("Bitte überweisen.\n")
    message.add_alternative("<p>Please <b>pay</b></p>", subtype="html")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="Küche.pdf")
    message.add_attachment("a,b\n", filename="list.csv")
    return message.as_bytes()


def html_mail(html: str) -> bytes:
    """Return a message that is a page alone."""
    message = EmailMessage()
    message["Subject"] = "page"
    message.set_content(html, subtype="html")
    return message.as_bytes()


def sound(seconds: int = 2) -> bytes:
    """Return silence as WAVE."""
    target = io.BytesIO()
    with wave.open(target, "wb") as made:
        made.setnchannels(2)
        made.setsampwidth(2)
        made.setframerate(8_000)
        made.writeframes(bytes(4 * 8_000 * seconds))
    return target.getvalue()


def box(name: bytes, *content: bytes) -> bytes:
    """Return a box of ISO 14496-12."""
    body = b"".join(content)
    return struct.pack(">L4s", 8 + len(body), name) + body


def film() -> bytes:
    """Return the boxes of a film of 90 seconds with a picture, a sound and a place."""
    made = 3_792_303_130  # seconds since 1904
    header = struct.pack(">4x4L", made, made, 1_000, 90_500) + bytes(80)
    video = bytes(24) + struct.pack(">HH", 1_920, 1_080) + bytes(50)
    audio = bytes(16) + struct.pack(">HHLL", 2, 16, 0, 48_000 << 16)
    place = b"+54.0466+002.8007/"
    tracks = [
        box(
            b"trak",
            box(
                b"mdia",
                box(b"hdlr", bytes(8), handler, bytes(12)),
                box(b"minf", box(b"stbl", box(b"stsd", struct.pack(">4xL", 1), box(codec, entry)))),
            ),
        )
        for handler, codec, entry in ((b"vide", b"avc1", video), (b"soun", b"mp4a", audio))
    ]
    where = box(b"\xa9xyz", struct.pack(">HH", len(place), 0x15C7), place)
    return box(b"ftyp", b"mp42", bytes(4)) + box(
        b"moov", box(b"mvhd", header), *tracks, box(b"udta", where)
    )


def tagged_mp3() -> bytes:
    """Return the tag and the first frame's header of an MP3."""
    title = b"\x03Voicemail"
    frame = b"TIT2" + struct.pack(">L", len(title)) + bytes(2) + title
    return b"ID3\x04\0\0" + bytes([0, 0, 0, len(frame)]) + frame + b"\xff\xfb\x90\x64" + bytes(400)


def pdf(*pages: str) -> bytes:
    """Return a PDF of pages that say one line each, 300 by 400 points."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids ["
        + " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
        + "] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, words in enumerate(pages):
        drawn = f"BT /F1 24 Tf 30 300 Td ({words}) Tj ET"
        fonts = "/Resources << /Font << /F1 3 0 R >> >>"
        place = f"/MediaBox [0 0 300 400] /Contents {5 + 2 * number} 0 R"
        objects += [
            f"<< /Type /Page /Parent 2 0 R {place} {fonts} >>",
            f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        ]
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (
        data
        + (
            f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
            f"<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n"
        ).encode()
    )
