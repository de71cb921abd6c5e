"""Small writers for the sample case: each gives the same bytes on every machine and every run."""

from __future__ import annotations

import sqlite3
import struct
import tempfile
import zlib
from collections.abc import Sequence
from pathlib import Path

Grey = list[bytearray]
"""Rows of a picture, one byte a pixel, 0 black to 3 white."""

_STORED_BLOCK = 0xFFFF
_SQLITE_VERSION = 3_040_001


def pdf(title: str, lines: Sequence[str]) -> bytes:
    """Return a one-page PDF 1.4 (ISO 32000-1) with `lines` in a font every viewer has."""

    def text(line: str) -> bytes:
        escaped = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return b"(" + escaped.encode("cp1252") + b")"

    drawn = b"BT /F1 11 Tf 16 TL 72 760 Td\n"
    drawn += b"".join(text(line) + b" Tj T*\n" for line in lines) + b"ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"""<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
   /Resources << /Font << /F1 5 0 R >> >> >>""",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Title %s /CreationDate (D:20240311093000Z) >>" % text(title),
    ]
    # The second line says that bytes over 127 follow, so that no transfer takes it for text.
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\n" % (len(objects) + 1)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def png(picture: Grey) -> bytes:
    """Return `picture` as a PNG of four greys; uncompressed, for zlib's choices vary."""
    width = len(picture[0])
    rows = bytearray()
    for row in picture:
        padded = bytes(row) + bytes(-width % 4)
        rows += b"\x00"  # filter: none
        rows += bytes(
            padded[at] << 6 | padded[at + 1] << 4 | padded[at + 2] << 2 | padded[at + 3]
            for at in range(0, len(padded), 4)
        )
    blocks = b"\x78\x01"
    for at in range(0, len(rows), _STORED_BLOCK):
        part = rows[at : at + _STORED_BLOCK]
        last = at + _STORED_BLOCK >= len(rows)
        blocks += struct.pack("<BHH", last, len(part), len(part) ^ 0xFFFF) + part
    blocks += struct.pack(">I", zlib.adler32(rows))
    header = struct.pack(">IIBBBBB", width, len(picture), 2, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in ((b"IHDR", header), (b"IDAT", blocks), (b"IEND", b""))
    )


def with_exif(jpeg: bytes, *, camera: str, taken: str, north: float, east: float) -> bytes:
    """Return `jpeg` with an Exif 2.3 segment: camera, time taken and place.

    `taken` is `YYYY:MM:DD HH:MM:SS`; `north` and `east` are degrees, not negative.
    """
    exif_at, gps_at = 0x100, 0x140
    first = _directory(
        [
            (0x0110, 2, camera.encode("ascii") + b"\0"),
            (0x0132, 2, taken.encode("ascii") + b"\0"),
            (0x8769, 4, struct.pack("<I", exif_at)),
            (0x8825, 4, struct.pack("<I", gps_at)),
        ],
        at=8,
    )
    exif = _directory([(0x9003, 2, taken.encode("ascii") + b"\0")], at=exif_at)
    place = [
        (0x0000, 1, b"\x02\x03\x00\x00"),
        (0x0001, 2, b"N\0"),
        (0x0002, 5, _degrees(north)),
        (0x0003, 2, b"E\0"),
        (0x0004, 5, _degrees(east)),
    ]
    tiff = b"II*\0" + struct.pack("<I", 8) + first
    tiff = tiff.ljust(exif_at, b"\0") + exif
    tiff = tiff.ljust(gps_at, b"\0") + _directory(place, at=gps_at)
    segment = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + jpeg[2:]


def _directory(tags: Sequence[tuple[int, int, bytes]], *, at: int) -> bytes:
    """Return a TIFF directory that stands at offset `at`; values over 4 bytes follow it."""
    sizes = {1: 1, 2: 1, 4: 4, 5: 8}
    rows, values = b"", b""
    after = at + 2 + 12 * len(tags) + 4
    for tag, kind, value in tags:
        held = value.ljust(4, b"\0")
        if len(value) > len(b"\0\0\0\0"):
            held = struct.pack("<I", after + len(values))
            values += value + bytes(len(value) % 2)
        rows += struct.pack("<HHI", tag, kind, len(value) // sizes[kind]) + held
    return struct.pack("<H", len(tags)) + rows + bytes(4) + values


def _degrees(value: float) -> bytes:
    """Return degrees, minutes and seconds as three TIFF rationals."""
    hundredths = round(value * 360_000)
    degrees, rest = divmod(hundredths, 360_000)
    minutes, seconds = divmod(rest, 6_000)
    return struct.pack("<6I", degrees, 1, minutes, 1, seconds, 100)


def sqlite(
    statements: Sequence[str], rows: Sequence[tuple[str, Sequence[tuple[object, ...]]]]
) -> bytes:
    """Return an SQLite 3 database; `rows` pairs an INSERT with the values it is run with."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "database"
        database = sqlite3.connect(path)
        database.execute("PRAGMA page_size = 1024")
        for statement in statements:
            database.execute(statement)
        for insert, values in rows:
            database.executemany(insert, values)
        database.commit()
        database.close()
        data = bytearray(path.read_bytes())
    # The library signs its own version into the header (file format, section 1.3.14).
    data[96:100] = struct.pack(">I", _SQLITE_VERSION)
    return bytes(data)
