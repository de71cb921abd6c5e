"""A verification report as a paper: the package, its outcome, and a verdict for each file."""

from __future__ import annotations

from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.verification import VerificationReport
from casevault_gui.language import translate
from casevault_gui.messages.verification import fact_rows, outcome_words, verdict_words
from casevault_gui.quantities import count_words
from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.parts import MONO, draw_signatures, hash_lines, time_words
from casevault_gui.ui.reports.printed import report_pdf
from casevault_gui.ui.reports.style import BODY, HASH, Column, Frame, Style, to_the_right


def draw_verification(made: VerificationReport) -> bytes:
    """Return the report as a PDF."""
    frame = Frame(
        translate("VerificationPaper", "Verification report"),
        translate("VerificationPaper", "Package {name}").format(name=display_name(made.name)),
        translate("VerificationPaper", "{tool} · made {made} UTC · {log}").format(
            tool=made.tool, made=time_words(made.made), log=made.log
        ),
    )
    return report_pdf(frame, lambda paper: _draw(paper, made))


def _draw(paper: Blocks, made: VerificationReport) -> None:
    tone = "danger" if made.error else "warning" if made.not_packed else "success"
    paper.notice(
        outcome_words(made),
        translate("VerificationPaper", "Every verdict below is of this verification."),
        tone,
    )
    paper.facts(
        (name, value, MONO if value in {made.package, made.sha256, made.root} else BODY)
        for name, value in fact_rows(made)
    )
    if made.not_packed:
        paper.heading(translate("VerificationPaper", "Not packed, or not as found"))
        paper.items(
            f"{each.kind}: {display_name(each.path.removeprefix('data/'))}"
            for each in made.not_packed
        )
    paper.heading(translate("VerificationPaper", "Files"), follows=30)
    columns = (
        Column(translate("VerificationPaper", "Verdict"), 34),
        Column(translate("VerificationPaper", "File"), 68),
        Column(translate("VerificationPaper", "Bytes"), 21, to_the_right(Style(8))),
        Column(translate("VerificationPaper", "SHA-256 as sealed"), 51, HASH),
    )
    paper.table(
        columns,
        (
            (
                verdict_words(each),
                display_name(each.path),
                count_words(each.size),
                hash_lines(each.sha256, 32),
            )
            for each in made.files
        ),
    )
    paper.heading(translate("VerificationPaper", "Checkpoint of the custody log"), follows=40)
    paper.paragraph(
        translate(
            "VerificationPaper",
            "This signed text commits the log to every entry up to this report. Keep it elsewhere.",
        )
    )
    paper.lines(made.note.decode().rstrip("\n").split("\n"))
    paper.facts(((translate("VerificationPaper", "Public key of the log"), made.vkey, HASH),))
    paper.heading(translate("VerificationPaper", "Signatures"), follows=30)
    draw_signatures(paper, translate("VerificationPaper", "Verified by"))
