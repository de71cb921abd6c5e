"""The custody report: one case's or package's entries, and what stands behind them."""

from __future__ import annotations

from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.reports import ReportContents
from casevault_gui.language import translate
from casevault_gui.quantities import count_words
from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.parts import (
    draw_checkpoint,
    draw_package,
    draw_signatures,
    entry_columns,
    entry_row,
    frame_of,
    person_words,
    time_words,
)
from casevault_gui.ui.reports.style import SMALL, Frame
from casevault_gui.ui.verdict_words import answers, questions

_MOST_LINES = 40


def custody_frame(contents: ReportContents) -> Frame:
    """Return title and subject."""
    return frame_of(contents, translate("CustodyReport", "Custody report"), subject_words(contents))


def subject_words(contents: ReportContents) -> str:
    """Return what case or package the report is about."""
    request = contents.request
    parts = (
        [translate("CustodyReport", "Case {case}").format(case=display_name(request.case))]
        if request.case
        else []
    )
    if request.package:
        name = display_name(contents.package.name)
        parts.append(
            translate("CustodyReport", "Package {name}").format(name=name or request.package)
        )
    return " · ".join(parts)


def draw_custody(paper: Blocks, contents: ReportContents) -> None:
    """Draw the report."""
    story = contents.story
    paper.facts(
        (
            (
                translate("CustodyReport", "Made"),
                translate("CustodyReport", "{time} UTC").format(time=time_words(contents.made)),
            ),
            (translate("CustodyReport", "By"), person_words(contents.maker)),
            (translate("CustodyReport", "Entries in this report"), count_words(len(story.entries))),
            (
                translate("CustodyReport", "Entries in the log"),
                count_words(contents.checkpoint.size),
            ),
            (translate("CustodyReport", "Log"), contents.vkey.name),
        )
    )
    paper.heading(translate("CustodyReport", "What stands behind this report"))
    if contents.verdict is not None:
        told = zip(questions(), answers(contents.verdict), strict=True)
        for question, answer in told:
            lines = list(answer.more[:_MOST_LINES])
            if len(answer.more) > _MOST_LINES:
                more = len(answer.more) - _MOST_LINES
                lines.append(
                    translate("CustodyReport", "… and {n} more").format(n=count_words(more))
                )
            paper.notice(f"{question} {answer.words}.", "\n".join(lines), answer.tone)
    paper.paragraph(
        translate(
            "CustodyReport",
            "Three questions, three answers; none stands for another. They are about the whole log,"
            " checked when this report was made. Who acts is what the person at the computer said"
            " of themselves; the times are the computer's.",
        ),
        SMALL,
    )
    if story.packages:
        paper.heading(translate("CustodyReport", "Packages"))
        for package in story.packages:
            paper.ensure(30)
            draw_package(paper, package)
    paper.heading(translate("CustodyReport", "Entries"), follows=30)
    paper.paragraph(
        translate(
            "CustodyReport",
            "Every entry that names the case or package, in order. An act is announced before it"
            " is done, and has a second entry that says how it ended. Numbers left out are entries"
            " about other things.",
        ),
        SMALL,
    )
    paper.table(entry_columns(), map(entry_row, story.entries))
    draw_checkpoint(paper, contents)
    paper.heading(translate("CustodyReport", "Signatures"), follows=56)
    draw_signatures(
        paper, translate("CustodyReport", "Made by"), translate("CustodyReport", "Checked by")
    )
