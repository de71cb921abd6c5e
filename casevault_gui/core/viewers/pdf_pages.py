"""PDF files: one page as a picture, its text, what the file says of itself; sole import of pdfium.

Nothing in a document runs: no script, form, link or attachment is acted on.
"""

from __future__ import annotations

import time
from typing import Final

import pypdfium2 as pdfium
from pypdfium2 import PdfiumError
from pypdfium2.raw import FPDF_ERR_PASSWORD

from casevault_gui.core.viewers.answer import (
    LONGEST_TEXT,
    MOST_PIXELS,
    MOST_SIDE,
    Answer,
    Pixels,
    Question,
    Unviewable,
    facts_of,
    plain,
)

_WIDTH: Final = 1_200
_MOST_WIDTH: Final = 4_000
_MOST_SCALE: Final = 20.0
_SECONDS: Final = 12.0
"""How long words are looked for; then the page reached is shown."""
_MOST_PAGES: Final = 1_000_000


def show_pdf(data: bytes, question: Question) -> Answer:
    """Return a page; with words wanted, the next page that has them, from this one on.

    `pages` counts all; the answer's `part` is the page shown. Raises `Unviewable`.
    """
    if not question.complete:
        # What stands where is said at the end of a PDF.
        raise Unviewable(problem="too-large")
    try:
        document = pdfium.PdfDocument(data)
        pages = min(len(document), _MOST_PAGES)
        if not pages:
            raise Unviewable(problem="nothing")
        part = min(question.part, pages - 1)
        if question.wanted:
            part = _page_with(document, question.wanted.casefold(), part, pages)
        page = document[part]
        return Answer(
            facts=facts_of(document.get_metadata_dict().items()),
            text=plain(_text(page), LONGEST_TEXT),
            part=part,
            pages=pages,
            pixels=_pixels(page, question.width),
        )
    except PdfiumError as error:
        locked = getattr(error, "err_code", None) == FPDF_ERR_PASSWORD
        raise Unviewable(problem="locked" if locked else "damaged") from error


def _page_with(document: pdfium.PdfDocument, wanted: str, part: int, pages: int) -> int:
    """Return the first page with the words, from `part` on and around; `part` where none has."""
    end = time.monotonic() + _SECONDS
    for step in range(pages):
        number = (part + step) % pages
        if wanted in _text(document[number]).casefold():
            return number
        if time.monotonic() > end:
            return number
    return part


def _text(page: pdfium.PdfPage) -> str:
    return str(page.get_textpage().get_text_range())


def _pixels(page: pdfium.PdfPage, width: int) -> Pixels:
    across, down = page.get_size()
    if not (across > 0 and down > 0):
        raise Unviewable(problem="damaged")
    wish = min(width or _WIDTH, _MOST_WIDTH)
    scale = min(
        wish / across, MOST_SIDE / down, (MOST_PIXELS * 0.9 / (across * down)) ** 0.5, _MOST_SCALE
    )
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True, may_draw_forms=False)
    row = bitmap.width * 4
    buffer = memoryview(bitmap.buffer).cast("B")
    data = b"".join(
        buffer[at : at + row] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride)
    )
    return Pixels(bitmap.width, bitmap.height, data)
