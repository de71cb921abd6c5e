"""What is no file as Qt writes it gets no structure: it is refused, never guessed at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter

from casevault_gui.ui.card_page import pdf_of
from casevault_gui.ui.reports.paper import Paper
from casevault_gui.ui.reports.style import Style
from casevault_gui.ui.tagged.contents import UnknownPdf, marked_content
from casevault_gui.ui.tagged.marks import Marks, NoMarks, Role
from casevault_gui.ui.tagged.qt_pdf import with_structure
from tests.ui.all_blocks import qt_pdf
from tests.ui.pdf_reading import text_of
from tests.ui.pdf_structure import drawn_on, is_tagged

pytestmark = pytest.mark.usefixtures("qapp")
BEGIN, END = b"-1000000 -5 m\n-999999 -5 l\nS\n", b"-1000000 0 m\n-999999 0 l\nS\n"
AREA, CLOSED = b"-1000000 -5 1 1 re\nf\n", b"-1000000 0 1 1 re\nf\n"


def test_a_drawing_without_marks_gives_a_file_without_structure(tmp_path: Path) -> None:
    """What nobody said what it is makes no tagged file: it is drawn again, and claims nothing."""
    pdf = tmp_path / "paper.pdf"
    drawn: list[Marks] = []

    def paint(writer: QPdfWriter, marks: Marks) -> None:
        drawn.append(marks)
        painter = QPainter(writer)
        with marks.within(Role.WORDS), marks.stroke(painter):
            painter.drawText(100, 100, "told")
        painter.fillRect(QRectF(10, 10, 10, 10), QColor("red"))
        painter.end()

    pdf.write_bytes(pdf_of("T", paint, QPageSize.PageSizeId.A4))
    assert [isinstance(marks, NoMarks) for marks in drawn] == [False, True]
    assert not is_tagged(pdf)
    assert text_of(pdf).strip() == "told"
    (page,) = drawn_on(pdf)
    assert all(each.marks == () and each.left > -100 for each in page)


@pytest.mark.parametrize(
    "stream",
    [
        BEGIN + b"q\nBT\nET\n",
        BEGIN + b"q\nBT\n" + END + b"ET\nQ\n",
        BEGIN + b"Q\nq\nBT\nET\n" + END,
        BEGIN + b"Q q\nBT\nET\n" + END,
        BEGIN + b"q\n" + END,
        BEGIN + b"Q\n" + END,
        BEGIN + BEGIN + END + END,
        END,
        b"0 0 1 1 re\nf\n",
        BEGIN + END + b"BT\nET\n",
        BEGIN + b"(text) Tj\n" + END,
        BEGIN + b"/Span BMC\nEMC\n" + END,
        BEGIN + b"-1000000 -5 m\n-999999 -6 l\nS\n" + END,
        b"-1000000 -5 m\n-999998 -5 l\nS\n",
        b"-1000000 -7 2 1 re\n",
    ],
)
def test_a_stream_of_another_form_is_refused(stream: bytes) -> None:
    """Marks that do not hold whole states and texts, or something drawn outside: no structure."""
    with pytest.raises(UnknownPdf):
        marked_content(stream, lambda number: b"/P <</MCID %d>> BDC\n" % number)


@pytest.mark.parametrize(("begin", "end"), [(BEGIN, END), (AREA, CLOSED)])
def test_marks_become_marked_content(begin: bytes, end: bytes) -> None:
    """Only the marks change; what is drawn between them stays as it is."""
    inside = b"q\n1 0 0 1 0 0 cm\nBT\n<0001> Tj\nET\nQ\n"
    found = marked_content(b"q q\nQ\n" + begin + inside + end + b"Q\n", lambda n: b"<%d>\n" % n)
    assert found == b"q q\nQ\n<5>\n" + inside + b"EMC\nQ\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"%PDF-1.4", b"%PDF-2.0"),
        (b"/Type /Catalog", b"/Type /Catalor"),
        (b"/Type /Page\n", b"/Type /Pagf\n"),
        (b"/Count 3\n", b"/Count 4\n"),
        (b" 00000 n \n", b" 00001 n \n"),
        (b"10 0 obj", b"11 0 obj"),
        (b"%%EOF\n", b"%%EOF\n%"),
        (b"/Filter /FlateDecode\n>>\nstream\n", b"/Filter /FlateDecode\n>>\nstream\r"),
        (b"stream\nx", b"stream\ny"),
    ],
)
def test_a_file_of_another_form_is_refused(old: bytes, new: bytes) -> None:
    """One sign in another place than where Qt writes it, and the file gets no structure."""
    marks = Marks()
    data = qt_pdf(marks)
    assert old in data
    with pytest.raises(UnknownPdf):
        with_structure(data.replace(old, new), marks, "en")


def test_what_only_holds_others_cannot_be_drawn() -> None:
    """Words put straight into a list, or into one element twice, make no tagged file."""

    def in_a_list(paper: Paper) -> None:
        with paper.marks.within(Role.LIST):
            paper.put("x", Style(), 0, 100, 50)

    def twice(paper: Paper) -> None:
        with paper.marks.within(Role.WORDS):
            paper.put("x", Style(), 0, 100, 50)
            paper.put("y", Style(), 0, 110, 50)

    for paint in (in_a_list, twice):
        marks = Marks()
        data = qt_pdf(marks, paint)
        with pytest.raises(UnknownPdf):
            with_structure(data, marks, "en")
