"""Drafts of certificates that a law asks for: filled in as far as the log knows, never signed.

The forms follow the wording of their law as far as a program can; each says that it is a draft.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from casevault_gui.core.workflows.reports import ReportContents, ReportKind
from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.parts import draw_checkpoint, draw_package, frame_of, person_words
from casevault_gui.ui.reports.style import SMALL, Frame

_BOX = "☐\u00a0"
_DONE = "☒\u00a0"


def _tr(literal: str) -> str:
    return QCoreApplication.translate("Certificates", literal)


def certificate_frame(contents: ReportContents) -> Frame:
    """Return title and subject of a draft."""
    title, subject = {
        ReportKind.FRE_902_14: (
            _tr("Certification of data copied from an electronic device, medium or file"),
            _tr("Federal Rules of Evidence, rule 902(14)"),
        ),
        ReportKind.BSA_63_A: (
            _tr("Certificate, part A (to be filled by the party)"),
            _tr("Bharatiya Sakshya Adhiniyam, 2023: section 63(4)(c) and schedule"),
        ),
        ReportKind.BSA_63_B: (
            _tr("Certificate, part B (to be filled by the expert)"),
            _tr("Bharatiya Sakshya Adhiniyam, 2023: section 63(4)(c) and schedule"),
        ),
    }[contents.request.kind]
    return frame_of(contents, title, subject, draft=True)


def draw_fre_902_14(paper: Blocks, contents: ReportContents) -> None:
    """Draw the draft of a certification under rule 902(14)."""
    _draw_who(paper, contents)
    paper.paragraph(_tr("I, the undersigned, state the following."))
    paper.items(
        (
            _tr(
                "I am qualified by training and experience to copy data and to authenticate the"
                " copy by a process of digital identification."
            ),
            _tr(
                "The data was copied from the device, storage medium or file described under"
                " “Source”."
            ),
            _tr(
                "The copy was sealed into the package described under “Copy”. While sealing,"
                " CaseVault computed the SHA-256 value of every file; afterwards it read the whole"
                " package back, and every byte agreed."
            ),
            _tr(
                "I computed the SHA-256 value of the source and of the copy, and they are"
                " identical: {box}for every file  {box}except as listed in an annex."
            ).format(box=_BOX),
            _tr("The process was used in the ordinary way and produced an accurate result."),
        ),
        mark="–",
    )
    paper.heading(_tr("Source"))
    paper.blanks(
        (
            _tr("Device, medium or file"),
            _tr("Make, model, serial number"),
            _tr("Where and when it was copied"),
            _tr("Instrument and version used for copying"),
        )
    )
    paper.heading(_tr("Copy"), follows=50)
    draw_package(paper, contents.package)
    paper.paragraph(
        _tr(
            "I declare under penalty of perjury that the foregoing is true and correct"
            " (28 U.S.C. § 1746)."
        )
    )
    paper.blanks((_tr("Executed on (date)"), _tr("Signature")))
    paper.paragraph(
        _tr(
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
            _tr("I (name)"),
            _tr("Son / daughter / spouse of"),
            _tr("Residing at / employed at"),
            _tr("Designation"),
        )
    )
    opening = (
        _tr(
            "do hereby solemnly affirm and sincerely state and submit as follows: I have produced"
            " electronic record / output of the digital record taken from the following device or"
            " digital record source:"
        )
        if party
        else _tr(
            "do hereby solemnly affirm and sincerely state and submit as follows: the produced"
            " electronic record / output of the digital record is obtained from the following"
            " device or digital record source:"
        )
    )
    paper.paragraph(opening)
    paper.paragraph(
        _tr(
            "{box}Computer / storage media   {box}DVR   {box}Mobile   {box}Flash drive  "
            " {box}CD/DVD   {box}Server   {box}Cloud   {box}Other"
        ).format(box=_BOX)
    )
    paper.blanks(
        (
            _tr("If other"),
            _tr("Make and model"),
            _tr("Colour"),
            _tr("Serial number"),
            _tr("IMEI / UIN / UID / MAC / cloud ID, as applicable"),
            _tr("Other relevant information"),
        )
    )
    if party:
        paper.paragraph(
            _tr(
                "The digital device or the digital record source was under lawful control for"
                " regularly creating, storing or processing information for the purposes of"
                " carrying out regular activities, and during this period the computer or"
                " communication device was working properly and the relevant information was"
                " regularly fed into it in the ordinary course of business. If it was at any time"
                " not working properly or out of operation, this has not affected the electronic"
                " or digital record or its accuracy. It is, by me:"
            )
        )
        paper.paragraph(
            _tr("{box}Owned   {box}Maintained   {box}Managed   {box}Operated").format(box=_BOX)
        )
    paper.heading(_tr("Hash values"), follows=50)
    paper.paragraph(
        _tr(
            "I state that the hash values of the electronic or digital record are those below,"
            " obtained through the following algorithm:   {box}SHA1   {done}SHA256   {box}MD5  "
            " {box}Other. (Hash report to be enclosed with the certificate.)"
        ).format(box=_BOX, done=_DONE)
    )
    draw_package(paper, contents.package)
    paper.blanks(
        (
            _tr("Name and signature") if party else _tr("Name, designation and signature"),
            _tr("Date (DD/MM/YYYY)"),
            _tr("Time (IST), 24 hours"),
            _tr("Place"),
        )
    )
    draw_checkpoint(paper, contents)


def _draw_who(paper: Blocks, contents: ReportContents) -> None:
    paper.facts(((_tr("Draft made by"), person_words(contents.maker)),))
