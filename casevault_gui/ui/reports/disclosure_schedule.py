"""The schedule of a derived package on paper: what it holds of its original, and what not."""

from __future__ import annotations

from casevault_gui.core.names import display_name
from casevault_gui.core.package.disclosure import Withheld
from casevault_gui.core.workflows.provenance import Provenance
from casevault_gui.core.workflows.reports import ReportContents
from casevault_gui.language import translate
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


def schedule_frame(contents: ReportContents) -> Frame:
    """Return title and subject."""
    package = contents.package
    name = display_name(package.name) or package.package
    return frame_of(
        contents,
        translate("DisclosureSchedule", "Disclosure schedule"),
        translate("DisclosureSchedule", "Package {name}").format(name=name),
    )


def draw_schedule(paper: Blocks, contents: ReportContents) -> None:
    """Draw the schedule."""
    draw_maker(paper, contents)
    paper.heading(translate("DisclosureSchedule", "The package that was disclosed"))
    draw_package(paper, contents.package)
    found = contents.provenance
    paper.heading(translate("DisclosureSchedule", "The original it was made from"), follows=40)
    if found is None:
        paper.paragraph(
            translate(
                "DisclosureSchedule",
                "Not known: the package was not open when this was made, or it is not a derived"
                " package.",
            )
        )
    else:
        _draw_original(paper, found)
    if contents.files is not None:
        paper.heading(translate("DisclosureSchedule", "Disclosed files"), follows=30)
        draw_files(paper, contents.files)
    if found is not None:
        _draw_withheld(paper, found.disclosed.withheld)
    draw_checkpoint(paper, contents)
    paper.heading(translate("DisclosureSchedule", "Signatures"), follows=56)
    draw_signatures(
        paper,
        translate("DisclosureSchedule", "Disclosed by"),
        translate("DisclosureSchedule", "Received by"),
    )


def _draw_original(paper: Blocks, found: Provenance) -> None:
    facts = found.disclosed
    paper.facts(
        (
            (translate("DisclosureSchedule", "Package id"), facts.package, MONO),
            (translate("DisclosureSchedule", "Manifest root"), facts.root, MONO),
            (translate("DisclosureSchedule", "Files in it"), count_words(facts.files)),
            (translate("DisclosureSchedule", "Disclosed, each proven"), count_words(facts.proven)),
            (translate("DisclosureSchedule", "Withheld"), count_words(len(facts.withheld))),
            (translate("DisclosureSchedule", "Signature"), signer_words(found.signature)[0]),
        )
    )
    paper.paragraph(
        translate(
            "DisclosureSchedule",
            "Every disclosed file was checked against the manifest root of the original by a proof"
            " in the package: name, size, time and SHA-256 are those that were sealed there."
            " Disclosed and withheld files together are as many as the original holds; where it is"
            " signed, the signature covers its root and that number. That the reasons are right is"
            " proven by nothing.",
        )
    )


def _draw_withheld(paper: Blocks, withheld: tuple[Withheld, ...]) -> None:
    paper.heading(translate("DisclosureSchedule", "Withheld files"), follows=30)
    if not withheld:
        paper.paragraph(
            translate("DisclosureSchedule", "None: everything the original holds was disclosed.")
        )
        return
    columns = (
        Column(translate("DisclosureSchedule", "No. in the original"), 21, to_the_right(Style(8))),
        Column(translate("DisclosureSchedule", "File"), 68),
        Column(translate("DisclosureSchedule", "Size"), 23, to_the_right(Style(8))),
        Column(translate("DisclosureSchedule", "Reason"), 62),
    )
    untold = translate("DisclosureSchedule", "not told")
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
