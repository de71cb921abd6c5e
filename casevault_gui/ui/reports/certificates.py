"""Drafts of certificates that a law asks for: filled in as far as the log knows, never signed.

The forms follow the wording of their law as far as a program can; each says that it is a draft.
"""

from __future__ import annotations

from casevault_gui.core.workflows.reports import ReportContents, ReportKind
from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.parts import draw_checkpoint, draw_package, frame_of, person_words
from casevault_gui.ui.reports.style import SMALL, Frame

_BOX = "☐\u00a0"
_DONE = "☒\u00a0"


def certificate_frame(contents: ReportContents) -> Frame:
    """Return title and subject of a draft."""
    title, subject = {
        ReportKind.FRE_902_14: (
            "Certification of data copied from an electronic device, medium or file",
            "Federal Rules of Evidence, rule 902(14)",
        ),
        ReportKind.BSA_63_A: (
            "Certificate, part A (to be filled by the party)",
            "Bharatiya Sakshya Adhiniyam, 2023: section 63(4)(c) and schedule",
        ),
        ReportKind.BSA_63_B: (
            "Certificate, part B (to be filled by the expert)",
            "Bharatiya Sakshya Adhiniyam, 2023: section 63(4)(c) and schedule",
        ),
    }[contents.request.kind]
    return frame_of(contents, title, subject, draft=True)


def draw_fre_902_14(paper: Blocks, contents: ReportContents) -> None:
    """Draw the draft of a certification under rule 902(14)."""
    _draw_who(paper, contents)
    paper.paragraph("I, the undersigned, state the following.")
    paper.items(
        (
            (
                "I am qualified by training and experience to copy data and to authenticate the"
                " copy by a process of digital identification."
            ),
            (
                "The data was copied from the device, storage medium or file described under"
                " “Source”."
            ),
            (
                "The copy was sealed into the package described under “Copy”. While sealing,"
                " CaseVault computed the SHA-256 value of every file; afterwards it read the whole"
                " package back, and every byte agreed."
            ),
            (
                "I computed the SHA-256 value of the source and of the copy, and they are"
                f" identical: {_BOX}for every file  {_BOX}except as listed in an annex."
            ),
            "The process was used in the ordinary way and produced an accurate result.",
        ),
        mark="–",
    )
    paper.heading("Source")
    paper.blanks(
        (
            "Device, medium or file",
            "Make, model, serial number",
            "Where and when it was copied",
            "Instrument and version used for copying",
        )
    )
    paper.heading(("Copy"), follows=50)
    draw_package(paper, contents.package)
    paper.paragraph(
        "I declare under penalty of perjury that the foregoing is true and correct"
        " (28 U.S.C. § 1746)."
    )
    paper.blanks((("Executed on (date)"), ("Signature")))
    paper.paragraph(
        (
            "Rule 902(14) authenticates a copy against its original; it says nothing about whether"
            " the original is true. It asks for written notice to the adverse party before trial,"
            " with the record and this certification, as rule 902(11) does."
        ),
        SMALL,
    )
    draw_checkpoint(paper, contents)


def draw_bsa_63(paper: Blocks, contents: ReportContents) -> None:
    """Draw the draft of part A or B of the certificate."""
    party = contents.request.kind is ReportKind.BSA_63_A
    _draw_who(paper, contents)
    paper.blanks(
        (
            "I (name)",
            "Son / daughter / spouse of",
            "Residing at / employed at",
            "Designation",
        )
    )
    opening = (
        (
            "do hereby solemnly affirm and sincerely state and submit as follows: I have produced"
            " electronic record / output of the digital record taken from the following device or"
            " digital record source:"
        )
        if party
        else (
            "do hereby solemnly affirm and sincerely state and submit as follows: the produced"
            " electronic record / output of the digital record is obtained from the following"
            " device or digital record source:"
        )
    )
    paper.paragraph(opening)
    paper.paragraph(
        f"{_BOX}Computer / storage media   {_BOX}DVR   {_BOX}Mobile   {_BOX}Flash drive  "
        f" {_BOX}CD/DVD   {_BOX}Server   {_BOX}Cloud   {_BOX}Other"
    )
    paper.blanks(
        (
            "If other",
            "Make and model",
            "Colour",
            "Serial number",
            "IMEI / UIN / UID / MAC / cloud ID, as applicable",
            "Other relevant information",
        )
    )
    if party:
        paper.paragraph(
            "The digital device or the digital record source was under lawful control for"
            " regularly creating, storing or processing information for the purposes of"
            " carrying out regular activities, and during this period the computer or"
            " communication device was working properly and the relevant information was"
            " regularly fed into it in the ordinary course of business. If it was at any time"
            " not working properly or out of operation, this has not affected the electronic"
            " or digital record or its accuracy. It is, by me:"
        )
        paper.paragraph(f"{_BOX}Owned   {_BOX}Maintained   {_BOX}Managed   {_BOX}Operated")
    paper.heading(("Hash values"), follows=50)
    paper.paragraph(
        "I state that the hash values of the electronic or digital record are those below,"
        f" obtained through the following algorithm:   {_BOX}SHA1   {_DONE}SHA256   {_BOX}MD5  "
        f" {_BOX}Other. (Hash report to be enclosed with the certificate.)"
    )
    draw_package(paper, contents.package)
    paper.blanks(
        (
            ("Name and signature") if party else ("Name, designation and signature"),
            "Date (DD/MM/YYYY)",
            "Time (IST), 24 hours",
            "Place",
        )
    )
    draw_checkpoint(paper, contents)


def _draw_who(paper: Blocks, contents: ReportContents) -> None:
    paper.facts(((("Draft made by"), person_words(contents.maker)),))
