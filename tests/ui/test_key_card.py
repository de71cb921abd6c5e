"""The key card: what a printer puts on paper is read back, by eye and by camera."""

from __future__ import annotations

import re
import stat
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import TargetExists, TargetMissing
from casevault_gui.ui.key_card import KeyCardFacts, key_card_pdf, make_key_card
from tests.ui.pdf_reading import about, codes_in, fonts_missing, overhang, picture_of, text_of

KEY = PackageKey(bytes(range(32)))
FACTS = KeyCardFacts(
    key=KEY,
    package_id="8f14e45fceea167a5a36dedd4bea2543",
    made=datetime(2026, 11, 23, 23, 30, tzinfo=timezone(timedelta(hours=-5))),
)
PAGES = [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter]
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("dots_per_inch", [72, 300])
def test_a_camera_reads_the_exact_key(
    tmp_path: Path, page: QPageSize.PageSizeId, dots_per_inch: int
) -> None:
    """The one QR code on the page is the key, at screen and at printer resolution."""
    make_key_card(tmp_path / "card.pdf", FACTS, page)
    codes = codes_in(tmp_path / "card.pdf", dots_per_inch)
    assert [PackageKey.parse(code) for code in codes] == [KEY]


@pytest.mark.parametrize("page", PAGES)
def test_the_page_can_be_read_and_typed(tmp_path: Path, page: QPageSize.PageSizeId) -> None:
    """Sixteen numbered groups in order, the key in one line, fingerprint, package id, UTC date."""
    make_key_card(tmp_path / "card.pdf", FACTS, page)
    words = text_of(tmp_path / "card.pdf")
    grid = words[: words.index("Type all")]
    numbered = re.findall(r"\b(\d{1,2})\s+([a-z0-9]{4})\b", grid)
    assert numbered == [(str(n), group) for n, group in enumerate(KEY.groups, 1)]
    assert KEY.text in words
    assert "630D-CD29-66C4-3366" in words
    assert KEY.fingerprint in words.replace("\n", "")
    assert FACTS.package_id in words
    assert "2026-11-24 04:30 UTC" in words


def test_the_page_warns(tmp_path: Path) -> None:
    """It says to keep card and package apart, who can open, and that no other copy may exist."""
    make_key_card(tmp_path / "card.pdf", FACTS)
    words = " ".join(text_of(tmp_path / "card.pdf").split())
    assert "Whoever holds this card can open the package. Keep the two apart." in words
    assert "This may be the only copy of the key." in words
    assert "never in the same envelope" in words


@pytest.mark.parametrize("page", PAGES)
def test_the_card_is_one_page_with_its_fonts_inside(
    tmp_path: Path, page: QPageSize.PageSizeId
) -> None:
    """One page of the size asked for; every font is embedded, so it looks the same anywhere."""
    (tmp_path / "card.pdf").write_bytes(key_card_pdf(FACTS, page))
    told = about(tmp_path / "card.pdf")
    size = {QPageSize.PageSizeId.A4: "(A4)", QPageSize.PageSizeId.Letter: "(letter)"}[page]
    assert re.search(r"Pages: +1\n", told)
    assert size in told
    assert KEY.groups[4] not in told
    assert fonts_missing(tmp_path / "card.pdf") == []


def test_nothing_is_drawn_outside_the_page_or_over_another(tmp_path: Path) -> None:
    """A margin of a centimetre stays white all round, as printers need."""
    (tmp_path / "card.pdf").write_bytes(key_card_pdf(FACTS, QPageSize.PageSizeId.Letter))
    image = picture_of(tmp_path / "card.pdf", 50)
    margin = 20
    inside = image.rect().adjusted(margin, margin, -margin, -margin)
    for y in range(image.height()):
        for x in range(image.width()):
            if not inside.contains(x, y):
                assert image.pixelColor(x, y).lightness() == 255


@pytest.mark.parametrize("page", PAGES)
def test_no_word_runs_off_the_paper(tmp_path: Path, page: QPageSize.PageSizeId) -> None:
    """Every word, the key in one line too, ends before the right margin."""
    (tmp_path / "card.pdf").write_bytes(key_card_pdf(FACTS, page))
    assert overhang(tmp_path / "card.pdf") <= 0.5


def test_the_file_is_private_and_never_replaces(tmp_path: Path) -> None:
    """The card is for the user alone, and an existing file stays as it is."""
    path = tmp_path / "card.pdf"
    make_key_card(path, FACTS)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.write_bytes(b"theirs")
    with pytest.raises(TargetExists):
        make_key_card(path, FACTS)
    assert path.read_bytes() == b"theirs"


def test_trouble_with_the_target_is_told(tmp_path: Path) -> None:
    """A missing folder is the target's trouble, and nothing is left behind."""
    with pytest.raises(TargetMissing):
        make_key_card(tmp_path / "no" / "card.pdf", FACTS)
    assert list(tmp_path.iterdir()) == []


def test_the_card_can_be_made_beside_the_window(tmp_path: Path) -> None:
    """A worker thread can draw the card, so the window does not stall."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as lane:
        lane.submit(make_key_card, tmp_path / "card.pdf", FACTS).result(30)
    assert [PackageKey.parse(c) for c in codes_in(tmp_path / "card.pdf", 100)] == [KEY]
