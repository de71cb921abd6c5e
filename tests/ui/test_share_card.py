"""The share card: what is on paper is read back, and its dialog logs before it saves."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.crypto.shares import combine_shares, parse_share, split_secret
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import TargetExists
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.share_release import ShareRelease
from casevault_gui.messages import explain
from casevault_gui.ui.dialogs.share_cards import ShareCardsDialog
from casevault_gui.ui.share_card import ShareCardFacts, make_share_card
from tests.ui.pdf_reading import about, codes_in, overhang, text_of

SECRET = bytes(range(32))
SHARES = split_secret(SECRET, threshold=2, count=3)
PACKAGE = "8f14e45fceea167a5a36dedd4bea2543"
FACTS = ShareCardFacts(
    SHARES[1],
    "Ruth Amsel, Zweigstelle München",
    3,
    PACKAGE,
    datetime(2026, 11, 24, 4, 30, tzinfo=UTC),
)
PAGES = [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter]
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("page", PAGES)
def test_a_camera_reads_the_words(tmp_path: Path, page: QPageSize.PageSizeId) -> None:
    """The one QR code on the page is the share, at screen and at printer resolution."""
    make_share_card(tmp_path / "card.pdf", FACTS, page)
    for dots_per_inch in (100, 300):
        codes = codes_in(tmp_path / "card.pdf", dots_per_inch)
        assert [parse_share(code) for code in codes] == [SHARES[1]]


@pytest.mark.parametrize("page", PAGES)
def test_the_words_can_be_typed_from_the_page(tmp_path: Path, page: QPageSize.PageSizeId) -> None:
    """The numbered words are the share, in order; set, number, threshold, holder, package stand."""
    make_share_card(tmp_path / "card.pdf", FACTS, page)
    words = text_of(tmp_path / "card.pdf")
    grid = words[: words.index("Held by")]
    numbered = re.findall(r"\b(\d{1,2})\s+([a-z]{3,8})\b", grid[grid.index("two of a set") :])
    typed = [word for _, word in sorted(numbered, key=lambda found: int(found[0]))]
    assert combine_shares([parse_share(" ".join(typed)), SHARES[0]]) == SECRET
    assert "Share card 2" in words
    assert "2 of 3 such cards together" in words
    for fact in (str(SHARES[1].set_id), "2 / 3", FACTS.holder, PACKAGE, "2026-11-24 04:30 UTC"):
        assert fact in words


def test_the_page_warns(tmp_path: Path) -> None:
    """It says that one card opens nothing, that copies are shares, and what is lost with many."""
    make_share_card(tmp_path / "card.pdf", FACTS)
    words = " ".join(text_of(tmp_path / "card.pdf").split())
    assert "This card alone opens nothing. Never keep two of a set together." in words
    assert "A photograph or photocopy of it is a share as well." in words
    assert "nobody can open the package" in words


@pytest.mark.parametrize("page", PAGES)
def test_the_card_is_one_page_with_every_word_on_it(
    tmp_path: Path, page: QPageSize.PageSizeId
) -> None:
    """One page of the size asked for, no word over the margin, none of the share in its title."""
    make_share_card(tmp_path / "card.pdf", FACTS, page)
    told = about(tmp_path / "card.pdf")
    size = {QPageSize.PageSizeId.A4: "(A4)", QPageSize.PageSizeId.Letter: "(letter)"}[page]
    assert re.search(r"Pages: +1\n", told)
    assert size in told
    assert overhang(tmp_path / "card.pdf") <= 0.5
    assert not [word for word in SHARES[1].text.split() if word in told.split()]


def test_the_file_is_private_and_never_replaces(tmp_path: Path) -> None:
    """The card is for the user alone, and an existing file stays as it is."""
    path = tmp_path / "card.pdf"
    make_share_card(path, FACTS)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.write_bytes(b"theirs")
    with pytest.raises(TargetExists):
        make_share_card(path, FACTS)
    assert path.read_bytes() == b"theirs"


def _at_once(
    work: Callable[[], object],
    done: Callable[[object], None],
    failed: Callable[[BaseException], None],
) -> None:
    try:
        found = work()
    except OSError as error:
        failed(error)
    else:
        done(found)


def test_cards_are_saved_one_by_one_and_name_no_case(
    qtbot: QtBot, tmp_path: Path, small_volume: Path
) -> None:
    """Each is logged for its holder and is theirs alone; neither page nor name tells the case."""
    targets: list[Path] = []

    def choose(_parent: QWidget, proposed: str, chosen: Callable[[Path], None]) -> None:
        targets.append(small_volume / proposed)
        chosen(targets[-1])

    with open_profile(tmp_path / "hers") as profile:
        package = tmp_path / "2024-0117-FR.cvx"
        release = ShareRelease(
            profile, SHARES, ("Ada", "Ben", "Cyd"), PACKAGE, package, "2024-0117-FR"
        )
        dialog = ShareCardsDialog(release, run_task=_at_once, explain=explain, choose_target=choose)
        qtbot.addWidget(dialog)
        dialog.show()
        for number, save in enumerate(dialog.saves):
            assert not dialog.finish.isEnabled()
            save.click()
            assert dialog.ticks[number].isVisible()
        assert dialog.finish.isEnabled()
        printed = [
            entry.more["holder"]
            for entry in profile.log.find(kind=EntryType.KEY_PRINTED)
            if entry.phase is Phase.INTENT
        ]
    assert printed == ["Ada", "Ben", "Cyd"]
    assert len(set(targets)) == 3
    for path, holder in zip(targets, printed, strict=True):
        words = text_of(path)
        assert str(holder) in words
        assert "0117" not in words + about(path) + path.name
