"""What a printed page says: its words, its codes, its paper, read back from the PDF."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import zxingcpp
from PySide6.QtGui import QImage

_CARD_WIDTH = 174 / 25.4 * 72
"""Of what is printed, in points."""


def text_of(pdf: Path) -> str:
    """Return the words of the page, ligatures undone, in reading order."""
    found = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True)
    return found.stdout.decode().replace("\ufb01", "fi")


def codes_in(pdf: Path, dots_per_inch: int) -> list[str]:
    """Return what a camera reads on the page at this resolution."""
    picture = pdf.with_suffix("")
    subprocess.run(
        ["pdftoppm", "-r", str(dots_per_inch), "-png", "-gray", "-singlefile", pdf, picture],
        check=True,
    )
    image = QImage(str(picture) + ".png").convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, line = image.width(), image.height(), image.bytesPerLine()
    bits = memoryview(image.constBits())
    rows = b"".join(bytes(bits[y * line : y * line + width]) for y in range(height))
    pixels = memoryview(rows).cast("B", (height, width))
    return [found.text for found in zxingcpp.read_barcodes(pixels)]


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
