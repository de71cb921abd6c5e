"""The schedule of a derived package on paper: what it holds of its original, and what not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from casevault_gui.core.names import display_name
from casevault_gui.core.package.disclosure import Withheld
from casevault_gui.core.workflows.provenance import Provenance
from casevault_gui.core.workflows.reports import ReportContents
from casevault_gui.quantities import count_words
from casevault_gui.ui.pages.review_signer import signer_words
from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.package_papers import draw_files, draw_maker
from casevault_gui.ui.reports.parts import (
    MONO,
    draw_checkpoint,
    draw_package,
    draw_signatures,
    frame_of,
)
from casevault_gui.ui.reports.style import Column, Frame, Style, to_the_right


def _tr(literal: str) -> str:
    return QCoreApplication.translate("DisclosureSchedule", literal)


def schedule_frame(contents: ReportContents) -> Frame:
    """Return title and subject."""
    package = contents.package
    name = display_name(package.name) or package.package
    return frame_of(contents, _tr("Disclosure schedule"), _tr("Package {name}").format(name=name))


def draw_schedule(paper: Blocks, contents: ReportContents) -> None:
    """Draw the schedule."""
    draw_maker(paper, contents)
    paper.heading(_tr("The package that was disclosed"))
    draw_package(paper, contents.package)
    found = contents.provenance
    paper.heading(_tr("The original it was made from"), follows=40)
    if found is None:
        paper.paragraph(
            _tr(
                "Not known: the package was not open when this was made, or it is not a derived"
                " package."
            )
        )
    else:
        _draw_original(paper, found)
    if contents.files is not None:
        paper.heading(_tr("Disclosed files"), follows=30)
        draw_files(paper, contents.files)
    if found is not None:
        _draw_withheld(paper, found.disclosed.withheld)
    draw_checkpoint(paper, contents)
    paper.heading(_tr("Signatures"), follows=56)
    draw_signatures(paper, _tr("Disclosed by"), _tr("Received by"))


def _draw_original(paper: Blocks, found: Provenance) -> None:
    facts = found.disclosed
    paper.facts(
        (
            (_tr("Package id"), facts.package, MONO),
            (_tr("Manifest root"), facts.root, MONO),
            (_tr("Files in it"), count_words(facts.files)),
            (_tr("Disclosed, each proven"), count_words(facts.proven)),
            (_tr("Withheld"), count_words(len(facts.withheld))),
            (_tr("Signature"), signer_words(found.signature)[0]),
        )
    )
    paper.paragraph(
        _tr(
            "Every disclosed file was checked against the manifest root of the original by a proof"
            " in the package: name, size, time and SHA-256 are those that were sealed there."
            " Disclosed and withheld files together are as many as the original holds; where it is"
            " signed, the signature covers its root and that number. That the reasons are right is"
            " proven by nothing."
        )
    )


def _draw_withheld(paper: Blocks, withheld: tuple[Withheld, ...]) -> None:
    paper.heading(_tr("Withheld files"), follows=30)
    if not withheld:
        paper.paragraph(_tr("None: everything the original holds was disclosed."))
        return
    columns = (
        Column(_tr("No. in the original"), 21, to_the_right(Style(8))),
        Column(_tr("File"), 68),
        Column(_tr("Size"), 23, to_the_right(Style(8))),
        Column(_tr("Reason"), 62),
    )
    untold = _tr("not told")
    paper.table(
        columns,
        (
            (
                count_words(item.number),
                display_name(item.path.removeprefix("data/")) or untold,
                count_words(item.size) if item.size >= 0 else untold,
                display_name(item.reason),
            )
            for item in withheld
        ),
    )
