"""The share card: one person's part of what opens a package, in words and as a QR code.

Like the key card it names the package by its id and never the case. One card opens nothing.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPageSize

from casevault_gui.core.crypto.shares import Share
from casevault_gui.core.files import write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.language import translate
from casevault_gui.quantities import moment_words
from casevault_gui.ui.card_page import INK, MUTED, WIDTH, CardPage, card_pdf
from casevault_gui.ui.tagged.marks import Role

_QR_MM = 54.0
_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class ShareCardFacts:
    """What the card says; `shares` is how many there are, `made` when they were."""

    share: Share
    holder: str
    shares: int
    package_id: str
    made: datetime


def make_share_card(
    path: Path, facts: ShareCardFacts, page: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
) -> None:
    """Write the card as the new PDF `path`, mode 0600, durable. Raises `TargetTrouble`."""
    write_private(path, share_card_pdf(facts, page))


def share_card_pdf(
    facts: ShareCardFacts, page: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
) -> bytes:
    """Return the card as a PDF of one page."""
    share = facts.share
    title = translate("ShareCard", "Share card {n} of set {set}").format(
        n=share.member + 1, set=share.set_id
    )
    return card_pdf(title, lambda card: _draw(card, facts), page)


def _draw(card: CardPage, facts: ShareCardFacts) -> None:
    share = facts.share
    card.head(
        translate("ShareCard", "Share card {n}").format(n=share.member + 1),
        translate(
            "ShareCard",
            "{threshold} of {shares} such cards together open one sealed CaseVault package",
        ).format(threshold=share.threshold, shares=facts.shares),
    )
    card.warning(
        translate("ShareCard", "This card alone opens nothing. Never keep two of a set together.")
    )
    with card.as_it_is():
        _words_and_code(card, share)
    made = moment_words(int(facts.made.timestamp()))
    card.rows(
        (
            (translate("ShareCard", "Held by"), facts.holder),
            (translate("ShareCard", "Set"), str(share.set_id)),
            (translate("ShareCard", "Card"), f"{share.member + 1} / {facts.shares}"),
            (translate("ShareCard", "Cards needed"), str(share.threshold)),
            (translate("ShareCard", "Opens package"), facts.package_id),
            (translate("ShareCard", "Date"), made),
        )
    )
    card.advice(
        (
            translate(
                "ShareCard",
                "Bring it when the package must be opened: its words are typed, or the code is"
                " read. The words follow SLIP-0039, a published standard.",
            ),
            translate("ShareCard", "A photograph or photocopy of it is a share as well."),
            translate(
                "ShareCard",
                "If you leave your office, hand it over or back, and have that written down.",
            ),
            translate(
                "ShareCard",
                "If too many cards are lost, nobody can open the package with them any more.",
            ),
        )
    )
    card.to_fill_in(
        (
            translate("ShareCard", "Kept at"),
            translate("ShareCard", "Handed to"),
            translate("ShareCard", "Date and time"),
            translate("ShareCard", "Signature"),
        )
    )


def _words_and_code(card: CardPage, share: Share) -> None:
    words = share.text.split()
    top, width = card.y, WIDTH - _QR_MM - 12
    lines = -(-len(words) // _COLUMNS)
    row = 6.4
    height = max(lines * row + 8, _QR_MM + 8)
    card.box(QRectF(0, top, width, height), QColor("#ffffff"), INK)
    column = (width - 8) / _COLUMNS
    with card.marks.within(Role.LIST):
        for number, word in enumerate(words):
            left = 4 + number // lines * column
            line = top + 4 + number % lines * row
            card.numbered(number + 1, word, 12.5, QRectF(left, line, column, row), 7)
    told = translate("ShareCard", "The same words, for a camera")
    card.qr(share.text.upper(), WIDTH - _QR_MM - 3, top, _QR_MM, alt=told)
    card.text(
        told,
        8.5,
        colour=MUTED,
        left=WIDTH - _QR_MM - 3,
        top=top + _QR_MM + 1,
        width=_QR_MM + 3,
        height=6,
        align=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
    )
    card.y = top + height + 6
