"""A file as codes on paper: for whoever has no medium to spare, and for the file of the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.names import display_name
from casevault_gui.language import translate
from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.parts import MONO, bytes_words
from casevault_gui.ui.reports.printed import report_pdf
from casevault_gui.ui.reports.style import Frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.ui.handover_desk import Slip

_SIDE_MM = 82.0
_ERROR = "m"


def code_sheet_pdf(title: str, slip: Slip, texts: Sequence[str]) -> bytes:
    """Return the PDF of a file's codes, in order, each with its number."""
    digest = sha256(slip.data).hex()
    subject = display_name(slip.name)
    foot = translate("CodeSheet", "SHA-256 of the file {digest}").format(digest=digest)

    def draw(paper: Blocks) -> None:
        paper.facts(
            (
                (translate("CodeSheet", "File"), subject),
                (translate("CodeSheet", "Package id"), slip.package, MONO),
                (translate("CodeSheet", "Size"), bytes_words(len(slip.data))),
                (translate("CodeSheet", "SHA-256"), digest, MONO),
            )
        )
        paper.paragraph(
            translate(
                "CodeSheet",
                "The codes hold the whole file. Scan all of them, in any order, into the field for"
                " codes in CaseVault; or write what they hold into one file and take that in. What"
                " was read wrongly is noticed.",
            )
        )
        for number, text in enumerate(texts, 1):
            words = translate("CodeSheet", "Code {n} of {m}").format(n=number, m=len(texts))
            paper.code(text, words, _SIDE_MM, _ERROR)

    return report_pdf(Frame(title, subject, foot), draw)
