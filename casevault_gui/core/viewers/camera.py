"""What a camera wrote into a picture (Exif 2.32): makes, times, the place; names are Exif's own."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.viewers.answer import facts_of

Facts = tuple[tuple[str, str], ...]
Value = int | float | str

_TAGS: Final = {
    0x010E: "ImageDescription", 0x010F: "Make", 0x0110: "Model", 0x0112: "Orientation",
    0x0131: "Software", 0x0132: "DateTime", 0x013B: "Artist", 0x013C: "HostComputer",
    0x8298: "Copyright", 0x829A: "ExposureTime", 0x829D: "FNumber", 0x8827: "ISOSpeedRatings",
    0x9003: "DateTimeOriginal", 0x9004: "DateTimeDigitized", 0x9010: "OffsetTime",
    0x9011: "OffsetTimeOriginal", 0x920A: "FocalLength", 0x9286: "UserComment",
    0x9290: "SubSecTime", 0xA002: "PixelXDimension", 0xA003: "PixelYDimension",
    0xA420: "ImageUniqueID", 0xA430: "CameraOwnerName", 0xA431: "BodySerialNumber",
    0xA433: "LensMake", 0xA434: "LensModel", 0xA435: "LensSerialNumber",
}  # fmt: skip
_PLACE_TAGS: Final = {
    1: "GPSLatitudeRef", 2: "GPSLatitude", 3: "GPSLongitudeRef", 4: "GPSLongitude",
    5: "GPSAltitudeRef", 6: "GPSAltitude", 7: "GPSTimeStamp", 12: "GPSSpeedRef", 13: "GPSSpeed",
    16: "GPSImgDirectionRef", 17: "GPSImgDirection", 18: "GPSMapDatum", 27: "GPSProcessingMethod",
    29: "GPSDateStamp",
}  # fmt: skip
_CAMERA_PART, _PLACE_PART = 0x8769, 0x8825
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8}
_FORMS: Final = {1: "B", 3: "H", 4: "L", 9: "l"}
_TEXT, _FRACTION, _UNDEFINED, _SIGNED_FRACTION = 2, 5, 7, 10
_MOST_ENTRIES: Final = 500
_LONGEST: Final = 4_096
_MOST_VALUES: Final = 8
_EXIF: Final = b"Exif\0\0"
_ENCODINGS: Final = {b"ASCII\0\0\0": "ascii", b"UNICODE\0": "utf-16"}
_DEGREE_PARTS: Final = (1, 60, 3600)


def camera_facts(data: bytes, form: str) -> Facts:
    """Return what the Exif part of a picture says; nothing if there is none or it is damaged."""
    block = _block(data, form)
    if block[:2] not in {b"II", b"MM"}:
        return ()
    try:
        return _facts(_Tiff(block, "<" if block[:2] == b"II" else ">"))
    except (struct.error, ZeroDivisionError, OverflowError):
        return ()


def _facts(tiff: _Tiff) -> Facts:
    (start,) = tiff.numbers("L", 4, 1)
    first = dict(tiff.entries(start))
    found: dict[str, tuple[Value, ...]] = {}
    for part in (first, _part(tiff, first, _CAMERA_PART)):
        found |= {_TAGS[tag]: values for tag, values in part.items() if tag in _TAGS}
    place = {
        _PLACE_TAGS[tag]: values
        for tag, values in _part(tiff, first, _PLACE_PART).items()
        if tag in _PLACE_TAGS
    }
    position = _position(place)
    shown = {"GPSPosition": position} if position else {}
    shown |= {name: _words(values) for name, values in {**found, **place}.items()}
    return facts_of(shown.items())


def _part(
    tiff: _Tiff, first: dict[int, tuple[Value, ...]], tag: int
) -> dict[int, tuple[Value, ...]]:
    where = first.get(tag, (0,))[0]
    return dict(tiff.entries(where)) if isinstance(where, int) and where else {}


def _position(place: dict[str, tuple[Value, ...]]) -> str:
    """Return latitude and longitude in degrees, north and east positive."""
    parts = []
    for name, minus in (("GPSLatitude", "S"), ("GPSLongitude", "W")):
        values = place.get(name, ())
        if len(values) != len(_DEGREE_PARTS):
            return ""
        degrees = sum(
            float(value) / part
            for value, part in zip(values, _DEGREE_PARTS, strict=True)
            if not isinstance(value, str)
        )
        sign = -1 if place.get(name + "Ref", ("",))[0] == minus else 1
        parts.append(f"{sign * degrees:.6f}")
    return ", ".join(parts)


def _words(values: tuple[Value, ...]) -> str:
    return ", ".join(f"{value:g}" if isinstance(value, float) else str(value) for value in values)


@dataclass(frozen=True, slots=True)
class _Tiff:
    """The directories of a TIFF structure; every read stays within it."""

    data: bytes
    order: str

    def numbers(self, form: str, start: int, count: int) -> tuple[int, ...]:
        return struct.unpack_from(f"{self.order}{count}{form}", self.data, start)

    def entries(self, start: int) -> Iterator[tuple[int, tuple[Value, ...]]]:
        (count,) = self.numbers("H", start, 1)
        for number in range(min(count, _MOST_ENTRIES)):
            at = start + 2 + 12 * number
            tag, kind = self.numbers("H", at, 2)
            (many,) = self.numbers("L", at + 4, 1)
            size = _SIZES.get(kind, 0) * many
            if not size or size > _LONGEST:
                continue
            where = at + 8 if size <= 4 else self.numbers("L", at + 8, 1)[0]  # noqa: PLR2004
            if where + size <= len(self.data):
                yield tag, self._values(kind, where, many)

    def _values(self, kind: int, where: int, many: int) -> tuple[Value, ...]:
        if kind in {_TEXT, _UNDEFINED}:
            return (_text(self.data[where : where + many]),)
        many = min(many, _MOST_VALUES)
        if kind in {_FRACTION, _SIGNED_FRACTION}:
            form = "L" if kind == _FRACTION else "l"
            parts = self.numbers(form, where, 2 * many)
            pairs = zip(parts[::2], parts[1::2], strict=True)
            return tuple(above / below if below else 0.0 for above, below in pairs)
        return self.numbers(_FORMS[kind], where, many)


def _text(raw: bytes) -> str:
    # Only a comment says its encoding (Exif 4.6.5, UserComment).
    encoding = _ENCODINGS.get(raw[:8], "utf-8")
    text = raw[8:] if raw[:8] in _ENCODINGS else raw
    return text.decode(encoding, "replace").partition("\0")[0].strip()


def _block(data: bytes, form: str) -> bytes:
    """Return the TIFF structure that holds the Exif part."""
    if form == "tiff":
        return data
    if form == "jpeg":
        return _jpeg_block(data)
    if form == "png":
        return _chunk(data, 8, b"eXIf", ">L4s", named_first=False)
    if form == "webp":
        block = _chunk(data, 12, b"EXIF", "<4sL", named_first=True)
        return block.removeprefix(_EXIF)
    return b""


def _jpeg_block(data: bytes) -> bytes:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004 - the mark of every segment
        mark, size = struct.unpack_from(">BH", data, at + 1)
        if mark == 0xE1 and data[at + 4 : at + 10] == _EXIF:  # noqa: PLR2004 - APP1
            return data[at + 10 : at + 2 + size]
        if mark == 0xDA:  # noqa: PLR2004 - the picture itself begins
            break
        at += 2 + size
    return b""


def _chunk(data: bytes, start: int, wanted: bytes, head: str, *, named_first: bool) -> bytes:
    at = start
    tail = 0 if named_first else 4  # PNG ends each chunk with a checksum.
    while at + 8 <= len(data):
        first, second = struct.unpack_from(head, data, at)
        name, size = (first, second) if named_first else (second, first)
        if name == wanted:
            return data[at + 8 : at + 8 + size]
        at += 8 + size + tail + (size & 1 if named_first else 0)
    return b""
