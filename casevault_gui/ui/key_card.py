"""The key card: one printed page that opens one package, in text and as a QR code.

It names the package by its id and never the case: whoever finds the card learns nothing of whom it
concerns. Everything is drawn in millimetres, so any printer gives the same page.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageSize

from casevault_gui.core.crypto.keytext import PackageKey, short_fingerprint
from casevault_gui.core.files import write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.language import translate
from casevault_gui.quantities import moment_words
from casevault_gui.ui.card_page import INK, MUTED, WIDTH, CardPage, card_pdf, paint_card
from casevault_gui.ui.tagged.marks import Role

_QR_MM = 54.0
_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class KeyCardFacts:
    """What the card says; `made` is when the package was sealed, or the card printed."""

    key: PackageKey
    package_id: str
    made: datetime


def make_key_card(
    path: Path, facts: KeyCardFacts, page: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
) -> None:
    """Write the card as the new PDF `path`, mode 0600, durable. Raises `TargetTrouble`."""
    write_private(path, key_card_pdf(facts, page))


def key_card_pdf(
    facts: KeyCardFacts, page: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
) -> bytes:
    """Return the card as a PDF of one page."""
    title = translate("KeyCard", "Key card {key}").format(
        key=short_fingerprint(facts.key.fingerprint)
    )
    return card_pdf(title, lambda card: _draw(card, facts), page)


def paint_key_card(device: QPagedPaintDevice, facts: KeyCardFacts) -> None:
    """Draw the card on one page of a PDF writer or a printer."""
    paint_card(device, lambda card: _draw(card, facts))


def _draw(card: CardPage, facts: KeyCardFacts) -> None:
    card.head(
        translate("KeyCard", "Key card"), translate("KeyCard", "for one sealed CaseVault package")
    )
    card.warning(
        translate("KeyCard", "Whoever holds this card can open the package. Keep the two apart.")
    )
    with card.as_it_is():
        _key_and_code(card, facts)
    fingerprint = facts.key.fingerprint
    made = moment_words(int(facts.made.timestamp()))
    card.rows(
        (
            (translate("KeyCard", "Key in one line"), facts.key.text),
            (translate("KeyCard", "Opens package"), facts.package_id),
            (translate("KeyCard", "Key fingerprint"), short_fingerprint(fingerprint)),
            (translate("KeyCard", "In full (SHA-256)"), f"{fingerprint[:32]}\n{fingerprint[32:]}"),
            (translate("KeyCard", "Date"), made),
        )
    )
    card.advice(
        (
            translate(
                "KeyCard",
                "This may be the only copy of the key. Without the key nobody can open the"
                " package, not even the makers of CaseVault.",
            ),
            translate(
                "KeyCard",
                "Send or store the card by another way than the package, and never in the same"
                " envelope.",
            ),
            translate(
                "KeyCard",
                "Lock it away like the evidence itself. A photograph or photocopy of it is a key"
                " as well.",
            ),
            translate(
                "KeyCard",
                "Compare the fingerprint with the one in the custody log or on the receipt.",
            ),
        )
    )
    card.to_fill_in(
        (
            translate("KeyCard", "Kept at"),
            translate("KeyCard", "Handed to"),
            translate("KeyCard", "Date and time"),
            translate("KeyCard", "Signature"),
        )
    )


def _key_and_code(card: CardPage, facts: KeyCardFacts) -> None:
    top, height, width = card.y, 60.0, WIDTH - _QR_MM - 12
    card.box(QRectF(0, top, width, height), QColor("#ffffff"), INK)
    column, row = (width - 8) / _COLUMNS, (height - 8) / _COLUMNS
    with card.marks.within(Role.LIST):
        for number, group in enumerate(facts.key.groups):
            left = 4 + number % _COLUMNS * column
            line = top + 4 + number // _COLUMNS * row
            card.numbered(number + 1, group, 20, QRectF(left, line, column, row), 6)
    # Capitals fit QR's alphanumeric mode: bigger modules.
    told = translate("KeyCard", "The same key, for a camera")
    card.qr(facts.key.text.upper(), WIDTH - _QR_MM - 3, top, _QR_MM, alt=told)
    card.text(
        told,
        8.5,
        colour=MUTED,
        left=WIDTH - _QR_MM - 3,
        top=top + _QR_MM + 1,
        width=_QR_MM + 3,
        height=height - _QR_MM - 1,
        align=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
    )
    card.y = top + height + 4
    card.text(
        translate(
            "KeyCard",
            "Type all 16 groups in order, in capitals or small letters. After cvkey1 there is"
            " no digit 1, and nowhere the letters b, i and o.",
        ),
        9,
        colour=MUTED,
    )
    card.y += 6
