"""Pictures as a viewer decodes them: known by their bytes, within limits, turned, with Exif."""

from __future__ import annotations

import shutil
import struct
import subprocess
import zlib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter

from casevault_gui.core.progress import CancelToken
from casevault_gui.core.viewers import answer as answers
from casevault_gui.core.viewers.answer import Answer, Kind, Question, Unviewable
from casevault_gui.core.viewers.camera import camera_facts
from casevault_gui.core.viewers.kinds import image_form
from casevault_gui.core.viewers.process import ask_once
from casevault_gui.ui.widgets.preview.decoding import show_image
from casevault_gui.ui.widgets.preview.image import picture_of
from tests.ui.review_samples import SAMPLE, turned_photo

FORMS = ("png", "jpeg", "bmp", "webp", "tiff")
PHOTO = SAMPLE / "evidence" / "Photos" / "IMG_0412.jpg"


def picture(form: str, width: int = 31, height: int = 17) -> bytes:
    """Return a picture of this size."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    writer = QImageWriter(buffer, QByteArray(form.encode()))
    assert writer.write(image)
    del writer
    return bytes(buffer.data().data())


def shown(data: bytes, width: int = 0) -> Answer:
    """Return what the viewer shows, as it arrives."""
    return answers.decode(*answers.encode(show_image(data, Question(Kind.IMAGE, width=width))))


@pytest.mark.parametrize("form", FORMS)
def test_pictures_are_known_by_their_bytes(form: str) -> None:
    """Each format we show is known by its first bytes and decoded to its size and colour."""
    data = picture(form)
    assert image_form(data) == form
    answer = shown(data)
    assert answer.size == (31, 17)
    assert answer.notes == frozenset()
    colour = picture_of(answer, form).image.pixelColor(15, 8)
    assert abs(colour.green() - QColor("teal").green()) <= 2


def test_gif_is_known() -> None:
    """A GIF is shown too."""
    data = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\x00\x00"
    data += b"\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00\x3b"
    assert shown(data).pages == 1


@pytest.mark.parametrize("data", [b"<svg/>", b"II\x2b\x00", b"", b"RIFF....WAVE", b"BM is a word"])
def test_other_formats_are_no_pictures_for_us(data: bytes) -> None:
    """SVG and whatever else Qt might decode is never given to it."""
    assert image_form(data) == ""


def test_camera_turn_is_applied_and_said() -> None:
    """A photograph is shown upright as its EXIF asks, and the facts say so."""
    answer = shown(turned_photo())
    assert answer.notes == {"turned"}
    assert answer.size == (20, 60)
    assert answer.pixels is not None
    assert (answer.pixels.width, answer.pixels.height) == (20, 60)
    assert ("Orientation", "6") in answer.facts


def test_small_pictures_are_made_small_at_once() -> None:
    """A picture asked for within a width is that small, says so, and keeps its proportions."""
    for form in ("jpeg", "png"):
        answer = shown(picture(form, 900, 300), width=100)
        assert answer.pixels is not None
        assert (answer.pixels.width, answer.pixels.height) == (100, 33)
        assert answer.size == (900, 300)
        assert answer.notes == {"smaller"}


def test_a_picture_larger_than_an_answer_is_shown_smaller() -> None:
    """Of more pixels than an answer may hold, fewer are shown."""
    answer = shown(picture("jpeg", 5_000, 4_000))
    assert answer.pixels is not None
    assert answer.pixels.width * answer.pixels.height <= answers.MOST_PIXELS
    assert answer.notes == {"smaller"}


def png_of(width: int, height: int) -> bytes:
    """Return the start of a PNG that claims this size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(10_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels)


def test_picture_that_claims_to_be_huge_is_not_decoded() -> None:
    """A few bytes that claim 10^10 pixels are refused before anything is allocated."""
    with pytest.raises(Unviewable) as caught:
        show_image(png_of(100_000, 100_000), Question(Kind.IMAGE))
    assert caught.value.problem == "too-large"
    assert QImageReader.allocationLimit() == 256


@pytest.mark.qt_log_ignore(".*")
@given(st.sampled_from(FORMS[:4]), st.binary(max_size=200), st.integers(0, 60))
@example(form="png", tail=b"", keep=40)
def test_damaged_pictures_are_told_from_good_ones(form: str, tail: bytes, keep: int) -> None:
    """Whatever follows the first bytes of a picture, decoding ends in a picture or a problem."""
    data = picture(form)[:keep] + tail
    try:
        assert isinstance(shown(data), Answer)
    except Unviewable as trouble:
        assert trouble.problem in {"damaged", "too-large"}  # noqa: PT017 - either way is fine


@given(st.data())
def test_no_damage_breaks_the_reading_of_exif(data: st.DataObject) -> None:
    """Exif that was changed anywhere gives facts or none, never anything else."""
    content = bytearray(PHOTO.read_bytes()[:1_000])
    for _ in range(data.draw(st.integers(1, 12))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    facts = camera_facts(bytes(content), "jpeg")
    assert all(name and value for name, value in facts)


def test_a_real_viewer_shows_what_the_camera_wrote() -> None:
    """From a process of its own comes the photograph, its camera, its time and its place."""
    answer = ask_once(Question(Kind.IMAGE), PHOTO.read_bytes(), CancelToken())
    facts = dict(answer.facts)
    assert facts["GPSPosition"] == "54.046600, 2.800700"
    assert facts["Model"] == "Sample Camera 3"
    assert facts["DateTimeOriginal"] == "2024:03:08 16:42:10"
    assert answer.pixels is not None
    direct = show_image(PHOTO.read_bytes(), Question(Kind.IMAGE))
    assert answer.pixels == direct.pixels


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="no exiftool here")
@pytest.mark.parametrize(("form", "order"), [("jpeg", "II"), ("jpeg", "MM"), ("tiff", "II")])
def test_a_viewer_shows_what_exiftool_wrote(form: str, order: str, tmp_path: Path) -> None:
    """Camera, time, place and owner come out as another program wrote them, in either order."""
    path = tmp_path / f"photo.{form}"
    path.write_bytes(picture(form))
    written = {
        "Make": "Maker", "Model": "Model 5", "DateTimeOriginal": "2024:03:08 16:42:10",
        "OffsetTimeOriginal": "+01:00", "Artist": "Grace Hopper", "LensModel": "50 mm",
        "GPSLatitudeRef": "S", "GPSLongitudeRef": "W", "GPSDateStamp": "2024:03:08",
    }  # fmt: skip
    place = ["-GPSLatitude=33.856800", "-GPSLongitude=70.215300", "-GPSAltitude=12.5"]
    words = [f"-{name}={value}" for name, value in written.items()] + place
    command = ["exiftool", "-q", "-n", "-overwrite_original", f"-ExifByteOrder={order}"]
    subprocess.run([*command, *words, path], check=True)
    facts = dict(ask_once(Question(Kind.IMAGE), path.read_bytes(), CancelToken()).facts)
    assert {name: facts.get(name) for name in written} == written
    assert facts["GPSPosition"] == "-33.856800, -70.215300"
    assert facts["GPSAltitude"] == "12.5"


def test_a_viewer_shows_every_format_within_its_limits() -> None:
    """TIFF, whose decoder ends late, is shown by a process of its own and ends well."""
    for form in ("tiff", "webp"):
        answer = ask_once(Question(Kind.IMAGE), picture(form), CancelToken())
        assert answer.size == (31, 17)


@pytest.mark.parametrize(
    ("north", "east", "place"),
    [
        ("N", "E", "33.500000, 151.250000"),
        ("S", "E", "-33.500000, 151.250000"),
        ("S", "W", "-33.500000, -151.250000"),
    ],
)
def test_places_south_and_west_are_negative(north: str, east: str, place: str) -> None:
    """Degrees, minutes and seconds become one number, by the half of the earth they are on."""
    degrees = struct.pack(">12L", 33, 1, 30, 1, 0, 1, 151, 1, 15, 1, 0, 1)
    entries = b"".join(
        (
            struct.pack(">HHL", 1, 2, 2) + north.encode() + bytes(3),
            struct.pack(">HHLL", 2, 5, 3, 80),
            struct.pack(">HHL", 3, 2, 2) + east.encode() + bytes(3),
            struct.pack(">HHLL", 4, 5, 3, 104),
        )
    )
    first = struct.pack(">HHHLLL", 1, 0x8825, 4, 1, 26, 0)
    tiff = b"MM\0*" + struct.pack(">L", 8) + first + struct.pack(">H", 4) + entries + bytes(4)
    facts = dict(camera_facts(tiff.ljust(80, b"\0") + degrees, "tiff"))
    assert facts["GPSPosition"] == place


def test_exif_stands_in_other_formats_too() -> None:
    """The camera's facts are found in PNG, WebP and TIFF as in JPEG."""
    tiff = b"MM\x00*\x00\x00\x00\x08" + struct.pack(">HHHLL", 1, 0x0110, 2, 5, 26)
    tiff += bytes(4) + b"Cam1\0"
    chunk = b"eXIf" + tiff
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(tiff)) + chunk + bytes(4)
    webp = b"RIFF\0\0\0\0WEBPEXIF" + struct.pack("<L", len(tiff)) + tiff
    for data in (tiff, png, webp):
        assert camera_facts(data, image_form(data)) == (("Model", "Cam1"),)
