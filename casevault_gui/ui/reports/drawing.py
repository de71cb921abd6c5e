"""The door to all papers: contents in, a PDF or HTML out. It can be drawn beside the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext

from PySide6.QtGui import QPageSize

from casevault_gui.core.workflows.reports import Draw, ReportContents, ReportKind, is_spoken
from casevault_gui.language import in_english
from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.certificates import (
    certificate_frame,
    draw_bsa_63,
    draw_fre_902_14,
)
from casevault_gui.ui.reports.custody import custody_frame, draw_custody
from casevault_gui.ui.reports.disclosure_schedule import draw_schedule, schedule_frame
from casevault_gui.ui.reports.entry_sheet import draw_sheet, sheet_frame
from casevault_gui.ui.reports.handover_paper import draw_handover, handover_frame
from casevault_gui.ui.reports.package_papers import (
    disposal_frame,
    draw_disposal,
    draw_hashes,
    draw_letter,
    hashes_frame,
    letter_frame,
)
from casevault_gui.ui.reports.printed import report_pdf
from casevault_gui.ui.reports.spoken import report_html
from casevault_gui.ui.reports.style import Frame

_Way = tuple[Callable[[ReportContents], Frame], Callable[[Blocks, ReportContents], None]]
_WAYS: Mapping[ReportKind, _Way] = {
    ReportKind.CUSTODY: (custody_frame, draw_custody),
    ReportKind.HASHES: (hashes_frame, draw_hashes),
    ReportKind.LETTER: (letter_frame, draw_letter),
    ReportKind.DISPOSAL: (disposal_frame, draw_disposal),
    ReportKind.HANDOVER: (handover_frame, draw_handover),
    ReportKind.FRE_902_14: (certificate_frame, draw_fre_902_14),
    ReportKind.BSA_63_A: (certificate_frame, draw_bsa_63),
    ReportKind.BSA_63_B: (certificate_frame, draw_bsa_63),
    ReportKind.DISCLOSURE: (schedule_frame, draw_schedule),
    ReportKind.ENTRY: (sheet_frame, draw_sheet),
}


def blocks_of(contents: ReportContents) -> tuple[Frame, Callable[[Blocks], None]]:
    """Return what a paper is made of, whatever it becomes."""
    frame, draw = _WAYS[contents.request.kind]
    return frame(contents), lambda blocks: draw(blocks, contents)


def draw_report(
    contents: ReportContents, page: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
) -> bytes:
    """Return a paper as a PDF."""
    with _in_its_language(contents):
        frame, draw = blocks_of(contents)
        return report_pdf(frame, draw, page)


def say_report(contents: ReportContents) -> bytes:
    """Return a paper as an HTML file, for screen readers."""
    with _in_its_language(contents):
        return report_html(*blocks_of(contents))


def _in_its_language(contents: ReportContents) -> AbstractContextManager[None]:
    # A form of a law is in the language of that law, and so is all that stands around it.
    draft = _WAYS[contents.request.kind][0] is certificate_frame
    return in_english() if draft else nullcontext()


def way_to_draw(name: str) -> Draw:
    """Return what draws a paper for a file of this name: HTML where it says so, else a PDF."""
    return say_report if is_spoken(name) else draw_report
