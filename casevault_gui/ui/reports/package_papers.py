"""Papers about one package: hash memorandum, key delivery letter, disposal certificate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.reports import FileHash, ReportContents
from casevault_gui.language import translate
from casevault_gui.quantities import count_words
from casevault_gui.ui.custody_words import type_words
from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.parts import (
    about_lines,
    draw_checkpoint,
    draw_package,
    draw_signatures,
    frame_of,
    hash_lines,
    person_words,
    time_words,
)
from casevault_gui.ui.reports.style import HASH, SMALL, Column, Frame, Style, to_the_right

_ENDS = frozenset({EntryType.KEY_DESTROYED, EntryType.DISPOSED, EntryType.DELETED})


def _package_words(contents: ReportContents) -> str:
    package = contents.package
    return translate("PackagePapers", "Package {name}").format(
        name=display_name(package.name) or package.package
    )


# --- hash memorandum ------------------------------------------------------------------------------


def hashes_frame(contents: ReportContents) -> Frame:
    """Return title and subject."""
    return frame_of(
        contents, translate("PackagePapers", "Hash memorandum"), _package_words(contents)
    )


def draw_hashes(paper: Blocks, contents: ReportContents) -> None:
    """Draw the memorandum."""
    files = contents.files
    draw_maker(paper, contents)
    paper.paragraph(
        translate(
            "PackagePapers",
            "This memorandum goes by another way than the encrypted medium. Whoever receives both"
            " computes the SHA-256 of the package, for instance with: sha256sum FILE, and compares"
            " it with the value below.",
        )
    )
    draw_package(paper, contents.package)
    paper.heading(translate("PackagePapers", "Files in the package"), follows=30)
    if files is None:
        paper.paragraph(
            translate(
                "PackagePapers",
                "Not listed: the package was not open when this was made. The manifest root above"
                " covers the name, size and SHA-256 of every file in it.",
            )
        )
    else:
        draw_files(paper, files)
    draw_checkpoint(paper, contents)
    paper.heading(translate("PackagePapers", "Signatures"), follows=30)
    draw_signatures(paper, translate("PackagePapers", "Made by"))


def draw_files(paper: Blocks, files: Sequence[FileHash]) -> None:
    """Draw a package's files as a table."""
    paper.paragraph(
        translate(
            "PackagePapers",
            "{n} files, in the order of the package, as sealed. Sizes are in bytes.",
        ).format(n=count_words(len(files))),
        SMALL,
    )
    columns = (
        Column(translate("PackagePapers", "No."), 12, to_the_right(Style(8))),
        Column(translate("PackagePapers", "File"), 88),
        Column(translate("PackagePapers", "Size"), 23, to_the_right(Style(8))),
        Column(translate("PackagePapers", "SHA-256"), 51, HASH),
    )
    paper.table(
        columns,
        (
            (
                str(number),
                display_name(each.path),
                count_words(each.size),
                hash_lines(each.sha256, 32),
            )
            for number, each in enumerate(files, 1)
        ),
    )


def draw_maker(paper: Blocks, contents: ReportContents) -> None:
    """Draw when a paper was made, and by whom."""
    paper.facts(
        (
            (
                translate("PackagePapers", "Made"),
                translate("PackagePapers", "{time} UTC").format(time=time_words(contents.made)),
            ),
            (translate("PackagePapers", "By"), person_words(contents.maker)),
        )
    )


# --- key delivery letter --------------------------------------------------------------------------


def letter_frame(contents: ReportContents) -> Frame:
    """Return title and subject; neither names the case, nor does the package's file."""
    subject = translate("PackagePapers", "Package {id}").format(id=contents.package.package)
    return frame_of(contents, translate("PackagePapers", "Key delivery letter"), subject)


def draw_letter(paper: Blocks, contents: ReportContents) -> None:
    """Draw the letter: no key, no case, no name that could tell either."""
    request = contents.request
    to = "\n".join(display_name(line) for line in request.to.split("\n"))
    paper.facts(
        (
            (translate("PackagePapers", "To"), to),
            (translate("PackagePapers", "From"), person_words(contents.maker)),
            (translate("PackagePapers", "Date"), time_words(contents.made)[:10]),
            (translate("PackagePapers", "The key travels"), display_name(request.way)),
        )
    )
    paper.notice(
        translate("PackagePapers", "This letter holds no key."),
        translate(
            "PackagePapers",
            "The key comes to you by a way of its own, apart from the package and apart from this"
            " letter. Whoever has key and package can read everything in it.",
        ),
        "warning",
    )
    paper.heading(translate("PackagePapers", "The package this is about"))
    draw_package(paper, contents.package, named=False)
    paper.heading(translate("PackagePapers", "Please"))
    paper.items(
        (
            translate(
                "PackagePapers",
                "Check that the envelope or message with the key was not opened by anybody else.",
            ),
            translate(
                "PackagePapers", "Compare the SHA-256 of the package you have with the one above."
            ),
            translate(
                "PackagePapers",
                "When you open the package, compare the key's fingerprint that CaseVault shows with"
                " the one above.",
            ),
            translate(
                "PackagePapers",
                "Keep the key apart from the package, locked away like the evidence itself.",
            ),
            translate(
                "PackagePapers",
                "If anything differs, or somebody else may have seen the key, do not open the"
                " package; tell the sender at once, by telephone.",
            ),
            translate("PackagePapers", "Sign below and send this page back."),
        )
    )
    paper.heading(translate("PackagePapers", "Received"), follows=50)
    paper.items(
        (
            translate("PackagePapers", "The key, sealed and unopened"),
            translate("PackagePapers", "The package, with the SHA-256 above"),
        ),
        mark="☐",
    )
    draw_signatures(paper, translate("PackagePapers", "Recipient"))


# --- disposal certificate -------------------------------------------------------------------------


def disposal_frame(contents: ReportContents) -> Frame:
    """Return title and subject."""
    return frame_of(
        contents, translate("PackagePapers", "Disposal certificate"), _package_words(contents)
    )


def draw_disposal(paper: Blocks, contents: ReportContents) -> None:
    """Draw the certificate."""
    draw_maker(paper, contents)
    paper.heading(translate("PackagePapers", "What was disposed of"))
    draw_package(paper, contents.package)
    ends = [
        entry
        for entry in contents.story.entries
        if entry.type in _ENDS and entry.phase is Phase.DONE
    ]
    paper.heading(translate("PackagePapers", "What the custody log says about it"), follows=30)
    if ends:
        columns = (
            Column(translate("PackagePapers", "Time (UTC)"), 21),
            Column(translate("PackagePapers", "What happened"), 34),
            Column(translate("PackagePapers", "What and how"), 57),
            Column(translate("PackagePapers", "Who"), 34),
            Column(translate("PackagePapers", "Hash of the entry"), 28, HASH),
        )
        paper.table(columns, map(_end_row, ends))
    else:
        paper.notice(
            translate("PackagePapers", "The log holds no destruction of this package or its keys."),
            translate("PackagePapers", "What is written on this paper by hand stands for itself."),
            "warning",
        )
    paper.heading(translate("PackagePapers", "To be filled in"), follows=50)
    paper.blanks(
        (
            translate("PackagePapers", "Authority for the disposal (order, number, date)"),
            translate("PackagePapers", "Method (overwritten, shredded, degaussed, returned to …)"),
            translate("PackagePapers", "Medium: make, model, serial number"),
            translate("PackagePapers", "Seal numbers found, and their condition"),
            translate("PackagePapers", "Copies that remain, and where"),
            translate("PackagePapers", "Place and time"),
        )
    )
    paper.notice(
        translate("PackagePapers", "What nobody can prove"),
        translate(
            "PackagePapers",
            "That no other copy of the package or of a key exists. Those who sign attest what they"
            " did and saw, not more.",
        ),
        "warning",
    )
    draw_checkpoint(paper, contents)
    paper.heading(translate("PackagePapers", "Signatures"), follows=56)
    draw_signatures(
        paper,
        translate("PackagePapers", "Disposed of by"),
        translate("PackagePapers", "Second person, present throughout"),
    )


def _end_row(entry: Entry) -> tuple[str, ...]:
    return (
        time_words(entry.time).replace(" ", "\n"),
        type_words(entry.type),
        "\n".join([*about_lines(entry), *_details(entry)]),
        person_words(entry.actor),
        hash_lines(entry.leaf.hex(), 16),
    )


def _details(entry: Entry) -> Iterator[str]:
    for name, words in (
        ("place", translate("PackagePapers", "Copy: {text}")),
        ("how", translate("PackagePapers", "How: {text}")),
    ):
        if name in entry.more:
            yield words.format(text=display_name(str(entry.more[name])))
