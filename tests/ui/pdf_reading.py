"""What a printed page says: its words, its codes, its paper, read back from the PDF."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import zxingcpp
from PySide6.QtGui import QImage

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}
_CARD_WIDTH = 174 / 25.4 * 72
"""Of what is printed, in points."""


def text_of(pdf: Path) -> str:
    """Return the words of the page, ligatures undone, in reading order."""
    found = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True)
    return found.stdout.decode().translate(_LIGATURES)


def codes_in(pdf: Path, dots_per_inch: int, page: int = 1) -> list[str]:
    """Return what a camera reads on a page at this resolution."""
    image = picture_of(pdf, dots_per_inch, page)
    width, height, line = image.width(), image.height(), image.bytesPerLine()
    bits = memoryview(image.constBits())
    rows = b"".join(bytes(bits[y * line : y * line + width]) for y in range(height))
    pixels = memoryview(rows).cast("B", (height, width))
    return [found.text for found in zxingcpp.read_barcodes(pixels)]


def picture_of(pdf: Path, dots_per_inch: int, page: int = 1) -> QImage:
    """Return a page as a camera sees it, in shades of grey."""
    picture, size = pdf.with_suffix(""), str(dots_per_inch)
    place = ["-f", str(page), "-l", str(page), "-singlefile"]
    subprocess.run(["pdftoppm", "-r", size, "-png", "-gray", *place, pdf, picture], check=True)
    return QImage(str(picture) + ".png").convertToFormat(QImage.Format.Format_Grayscale8)


def about(pdf: Path) -> str:
    """Return what the file says of itself: title, pages, size of paper."""
    return subprocess.run(["pdfinfo", pdf], capture_output=True, check=True).stdout.decode()


def overhang(pdf: Path) -> float:
    """Return by how many points a word reaches over the right margin, negative where none does."""
    boxes = subprocess.run(
        ["pdftotext", "-bbox", pdf, "-"], capture_output=True, check=True
    ).stdout.decode()
    width = float(re.findall(r'<page width="([0-9.]+)"', boxes)[0])
    ends = [float(end) for end in re.findall(r'xMax="([0-9.]+)"', boxes)]
    return max(ends) - (width + _CARD_WIDTH) / 2


def pages_of(pdf: Path) -> list[str]:
    """Return the words of each page, as `text_of`."""
    return text_of(pdf).split("\f")[:-1]


def fonts_missing(pdf: Path) -> list[str]:
    """Return the fonts that are not inside the file; raise `ValueError` if it names none."""
    found = subprocess.run(["pdffonts", pdf], capture_output=True, check=True)
    lines = found.stdout.decode().splitlines()[2:]
    if not lines:
        msg = "no font at all"
        raise ValueError(msg)
    return [line for line in lines if " yes " not in line]
