"""A paper with each kind of block, and the file that Qt writes of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.paper import Paper
from casevault_gui.ui.reports.style import HASH, Column, Frame, Style
from casevault_gui.ui.tagged.marks import Marks
from tests.ui.report_samples import NAMES

FRAME = Frame("Title: Überblick", "About a case", "made by a test, اختبار", draft=True)
COLUMNS = (Column("No.", 12), Column("File", 88, Style(8)), Column("SHA-256", 51, HASH))
ROWS = [(str(n), NAMES[n % len(NAMES)], f"{n:032x}\n{n:032x}") for n in range(30)]


def draw(paper: Blocks) -> None:
    """Draw each kind of block, and a table over three pages."""
    paper.heading("Findings")
    paper.paragraph("A sentence that is long enough to be wrapped, and fills two lines of it. " * 3)
    paper.items(("One.", "تقرير الخبير النهائي", "証拠品一覧"))
    paper.facts((("Name", "צילום מסך של הטלפון"), ("Nothing", ""), ("Hash", "ab" * 60, HASH)))
    paper.notice("Beware", "of the dog")
    paper.table(COLUMNS, ROWS)
    paper.table(COLUMNS, [])
    paper.items(())
    paper.code("HELLO WORLD", "A code", 20)
    paper.lines(["first", "echo second line " * 12])
    paper.blanks(("Place", "Signature"))


def qt_pdf(marks: Marks, paint: Callable[[Paper], None] = draw) -> bytes:
    """Return the file that Qt writes of a paper, as it is."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(300)
    painter = QPainter(writer)
    paper = Paper(painter, writer, FRAME, 3, marks=marks)
    paint(paper)
    paper.finish()
    painter.end()
    del writer
    return bytes(buffer.data().data())
