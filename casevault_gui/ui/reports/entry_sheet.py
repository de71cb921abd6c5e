"""One sheet with the commands of openssl and coreutils that check one entry of the log."""

from __future__ import annotations

from casevault_gui.core.custody.sheet import EntrySheet, SheetStep
from casevault_gui.core.workflows.reports import ReportContents
from casevault_gui.language import translate
from casevault_gui.ui.custody_words import phase_words, type_words
from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.parts import frame_of, person_words, time_words
from casevault_gui.ui.reports.style import SMALL, Frame, Style

_STEP = Style(9, bold=True)
_COMMAND = Style(7.2, mono=True)


def sheet_frame(contents: ReportContents) -> Frame:
    """Return title and subject."""
    entry = _sheet(contents).entry
    subject = translate("EntrySheet", "{what}, {state}, {time} UTC, by {who}").format(
        what=type_words(entry.type),
        state=phase_words(entry.phase),
        time=time_words(entry.time),
        who=person_words(entry.actor) or "—",
    )
    return frame_of(
        contents, translate("EntrySheet", "How to check entry {n}").format(n=entry.seq), subject
    )


def draw_sheet(paper: Blocks, contents: ReportContents) -> None:
    """Draw the sheet."""
    sheet = _sheet(contents)
    paper.paragraph(
        translate(
            "EntrySheet",
            "You need the exported log (the file entries.jsonl), a shell, openssl and the coreutils"
            " that every Linux has; nothing of CaseVault. Go to the folder of the export and type"
            " the grey lines. They must say: entry holds, root holds, Signature Verified"
            " Successfully, log named by its key. One line left out, and something is not as it"
            " was on {day}.",
        ).format(day=time_words(contents.made)[:10])
    )
    for step, commands in sheet.steps:
        paper.ensure(16)
        paper.paragraph(_step_words(step, sheet), _STEP)
        paper.lines(commands, _COMMAND)
    paper.paragraph(
        translate(
            "EntrySheet",
            "A signature alone would not do: who holds the log's key could sign another log. So"
            " keep this sheet away from the computer that keeps the log. If all four hold, the"
            " entry stood in the log, as it is, when this sheet was made, among {n} entries.",
        ).format(n=sheet.checkpoint.size),
        SMALL,
    )


def _sheet(contents: ReportContents) -> EntrySheet:
    if contents.sheet is None:
        msg = "only a report of one entry has a sheet"
        raise ValueError(msg)
    return contents.sheet


def _step_words(step: SheetStep, sheet: EntrySheet) -> str:
    return {
        SheetStep.TAKE: translate(
            "EntrySheet", "1. Take entry {n}: it is line {line} of the file."
        ),
        SheetStep.LEAF: translate("EntrySheet", "2. Its hash is the one on this sheet."),
        SheetStep.ROOT: translate(
            "EntrySheet", "3. With its neighbours' hashes it leads to the log's root."
        ),
        SheetStep.SIGNATURE: translate("EntrySheet", "4. The log's key signed that root."),
        SheetStep.ORIGIN: translate(
            "EntrySheet", "5. The log is named after that key, and no other log can be."
        ),
    }[step].format(n=sheet.entry.seq, line=sheet.entry.seq + 1)
