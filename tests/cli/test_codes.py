"""Codes in the terminal: what a camera reads of the blocks is the file."""

from __future__ import annotations

import pytest
import segno
import zxingcpp

from casevault_gui.cli.codes import blocks
from casevault_gui.core.custody.code_text import code_texts, gather

SCALE = 4
UPPER, LOWER = "▀█", "▄█"


def read(lines: list[str], *, inverse: bool) -> str:
    """Look at a terminal with a camera, light on dark or the other way round."""
    drawn, plain = (0, 255) if inverse else (255, 0)
    rows = bytearray()
    for line in lines:
        for marks in (UPPER, LOWER):
            row = bytes(drawn if sign in marks else plain for sign in line for _ in range(SCALE))
            rows += row * SCALE
    width, height = len(lines[0]) * SCALE, len(lines) * 2 * SCALE
    [found] = zxingcpp.read_barcodes(memoryview(bytes(rows)).cast("B", (height, width)))
    return str(found.text)


@pytest.mark.parametrize("inverse", [False, True])
def test_a_camera_reads_the_file(*, inverse: bool) -> None:
    """Every code of a file in several, for either kind of terminal."""
    data = bytes(range(256)) * 3 + b"".join(b"%d" % (n * n) for n in range(400))
    texts = code_texts(data)
    assert len(texts) > 1
    seen = []
    for text in texts:
        code = segno.make(text, error="l", boost_error=False, micro=False)
        dark = [[bool(square) for square in row] for row in code.matrix]
        seen.append(read(blocks(dark, inverse=inverse), inverse=inverse))
    found = gather("\n".join(seen))
    assert found is not None
    assert found.data == data
