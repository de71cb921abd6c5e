"""The hand-over receipt on paper: who gave, who received, in what state; for both to sign.

It is filled from the last hand-over of the package in the log. Where there is none, or no answer
yet, lines are left to write on: it is the printed fallback as well.
"""

from __future__ import annotations

from collections.abc import Iterable

from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.reports import ReportContents
from casevault_gui.language import translate
from casevault_gui.ui.custody_words import type_words
from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.parts import (
    MONO,
    draw_checkpoint,
    draw_package,
    draw_signatures,
    frame_of,
    medium_words,
    person_words,
    time_words,
)
from casevault_gui.ui.reports.style import Frame

_ANSWERS = frozenset({EntryType.RECEIPT_IMPORTED, EntryType.TRANSFER_REFUSED, EntryType.RETURNED})


def handover_frame(contents: ReportContents) -> Frame:
    """Return title and subject."""
    name = display_name(contents.package.name) or contents.package.package
    return frame_of(
        contents,
        translate("HandoverPaper", "Hand-over receipt"),
        translate("HandoverPaper", "Package {name}").format(name=name),
    )


def draw_handover(paper: Blocks, contents: ReportContents) -> None:
    """Draw the receipt."""
    done = [entry for entry in contents.story.entries if entry.phase is Phase.DONE]
    offer = _last(done, {EntryType.TRANSFER_OFFERED})
    received = _last(done, {EntryType.RECEIVED})
    if offer is not None and received is not None:
        # The later one is the hand-over this paper is about.
        if offer.seq > received.seq:
            received = None
        else:
            offer = None
    paper.heading(translate("HandoverPaper", "What is handed over"))
    draw_package(paper, contents.package)
    paper.heading(translate("HandoverPaper", "Given"), follows=40)
    if received is not None:
        _draw_foreign_offer(paper, received)
    elif offer is not None:
        _draw_side(paper, offer, translate("HandoverPaper", "To"), "to")
    else:
        _draw_blank_side(
            paper, translate("HandoverPaper", "Given by"), translate("HandoverPaper", "To")
        )
    paper.heading(translate("HandoverPaper", "Received"), follows=40)
    answer = None if offer is None else _answer_to(done, offer)
    if received is not None:
        _draw_side(paper, received, translate("HandoverPaper", "From"), "from")
    elif answer is not None:
        _draw_answer(paper, answer)
    else:
        _draw_blank_side(
            paper, translate("HandoverPaper", "Received by"), translate("HandoverPaper", "From")
        )
    paper.items(
        (
            translate("HandoverPaper", "The seals are whole and bear the numbers above."),
            translate(
                "HandoverPaper",
                "The SHA-256 of the package was computed again and is the one above.",
            ),
            translate("HandoverPaper", "No key is on the medium or in the same envelope."),
        ),
        mark="☐",
    )
    draw_checkpoint(paper, contents)
    paper.heading(translate("HandoverPaper", "Signatures"), follows=56)
    draw_signatures(
        paper, translate("HandoverPaper", "Giver"), translate("HandoverPaper", "Receiver")
    )


def _draw_side(paper: Blocks, entry: Entry, other: str, member: str) -> None:
    paper.facts(
        (
            (translate("HandoverPaper", "By"), person_words(entry.actor)),
            (other, display_name(str(entry.more.get(member, "")))),
            (translate("HandoverPaper", "When"), f"{time_words(entry.time)} UTC"),
            (translate("HandoverPaper", "Place"), display_name(entry.place)),
            (translate("HandoverPaper", "Purpose"), display_name(entry.why)),
            (
                translate("HandoverPaper", "Condition"),
                display_name(str(entry.more.get("condition", ""))),
            ),
            (translate("HandoverPaper", "Medium"), medium_words(entry)),
            (translate("HandoverPaper", "Seals"), ", ".join(map(display_name, entry.seals))),
            (translate("HandoverPaper", "Second person"), person_words(entry.second)),
            *_entry_facts(entry),
        )
    )


def _draw_foreign_offer(paper: Blocks, received: Entry) -> None:
    more = received.more
    paper.facts(
        (
            (translate("HandoverPaper", "By"), display_name(str(more.get("from", "")))),
            (translate("HandoverPaper", "To"), person_words(received.actor)),
            (
                translate("HandoverPaper", "Log of the giver"),
                display_name(str(more.get("offer_log", ""))),
            ),
            (
                translate("HandoverPaper", "Entry there"),
                display_name(str(more.get("offer_seq", ""))),
            ),
            (
                translate("HandoverPaper", "Its hash"),
                display_name(str(more.get("offer_leaf", ""))),
                MONO,
            ),
        )
    )


def _draw_answer(paper: Blocks, answer: Entry) -> None:
    more = answer.more
    refused = answer.type == EntryType.TRANSFER_REFUSED
    if refused:
        paper.notice(
            translate("HandoverPaper", "The hand-over was refused."), display_name(answer.why)
        )
    paper.facts(
        (
            (translate("HandoverPaper", "What"), type_words(answer.type)),
            (translate("HandoverPaper", "By"), display_name(str(more.get("receiver", "")))),
            (
                translate("HandoverPaper", "Log of the receiver"),
                display_name(str(more.get("receipt_log", ""))),
            ),
            (
                translate("HandoverPaper", "Entry there"),
                display_name(str(more.get("receipt_seq", ""))),
            ),
            (
                translate("HandoverPaper", "Its hash"),
                display_name(str(more.get("receipt_leaf", ""))),
                MONO,
            ),
            (translate("HandoverPaper", "Taken in"), f"{time_words(answer.time)} UTC"),
            *_entry_facts(answer),
        )
    )


def _draw_blank_side(paper: Blocks, who: str, other: str) -> None:
    paper.blanks(
        (
            who,
            other,
            translate("HandoverPaper", "When and where"),
            translate("HandoverPaper", "Medium: make, model, serial number"),
            translate("HandoverPaper", "Seal numbers"),
            translate("HandoverPaper", "Condition"),
        )
    )


def _entry_facts(entry: Entry) -> tuple[tuple[str, str], ...]:
    words = translate("HandoverPaper", "no. {n}, {leaf}").format(
        n=entry.seq, leaf=short_fingerprint(entry.leaf.hex())
    )
    return ((translate("HandoverPaper", "Entry in this log"), words),)


def _last(entries: Iterable[Entry], kinds: set[EntryType]) -> Entry | None:
    found = None
    for entry in entries:
        if entry.type in kinds:
            found = entry
    return found


def _answer_to(entries: Iterable[Entry], offer: Entry) -> Entry | None:
    for entry in entries:
        if entry.type in _ANSWERS and entry.target == offer.reference:
            return entry
    return None
