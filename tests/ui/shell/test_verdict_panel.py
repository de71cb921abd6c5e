"""The three answers about a custody log, in every outcome."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.crypto.cosignatures import Cosignature, Witness
from casevault_gui.core.custody.meaning import Gap, GapKind
from casevault_gui.core.custody.range_check import Problem
from casevault_gui.core.custody.verify import (
    AnchorMatch,
    AnchorMismatch,
    AnchorVerdict,
    InternalVerdict,
    LogVerdict,
)
from casevault_gui.ui.widgets.verdict_panel import VerdictPanel
from tests.ui.shell.real import said

SOUND = InternalVerdict(12, bytes(32), None)
GIVEN = (AnchorMatch(5, "the safe"), AnchorMatch(12, "a receipt"))


@pytest.fixture
def panel(qtbot: QtBot) -> VerdictPanel:
    """Give the panel, hidden until it is told."""
    made = VerdictPanel()
    qtbot.addWidget(made)
    assert made.isHidden()
    return made


def tone(panel: VerdictPanel) -> list[str]:
    """Return the tones of the three answers."""
    return [
        str(answer.property("tone")) for answer in (panel.consistent, panel.anchored, panel.gaps)
    ]


def test_all_is_well(panel: VerdictPanel) -> None:
    """Three good answers, and still no word that sums them up."""
    panel.show_verdict(LogVerdict(SOUND, AnchorVerdict(GIVEN, (), ()), ()))
    assert tone(panel) == ["success"] * 3
    words = said(panel)
    for answer in ("Yes, all 12 entries", "The first 12 of 12 entries", "By: a receipt"):
        assert answer in words
    assert "Nothing left open" in words


def test_who_cosigned_is_told_with_the_time(panel: VerdictPanel) -> None:
    """A cosignature says when it was given; a time beyond the calendar is shown as it is."""
    for seconds, words in ((1_700_000_000, "2023-11-14 22:13 UTC"), (2**62, f"{2**62} s")):
        signed = Cosignature(Witness(bytes(32)).vkey, seconds)
        match = AnchorMatch(12, "receipt of Ben", (signed,))
        panel.show_verdict(LogVerdict(SOUND, AnchorVerdict((match,), (), ()), ()))
        assert f"Cosigned on {words}, by the witness's clock" in said(panel).replace("\u200b", "")


def test_anchored_in_part_is_no_full_mark(panel: VerdictPanel) -> None:
    """What came after the last outside checkpoint is vouched for by nobody else."""
    panel.show_verdict(LogVerdict(SOUND, AnchorVerdict(GIVEN[:1], (), ()), ()))
    assert tone(panel) == ["success", "warning", "success"]
    assert "The first 5 of 12 entries" in said(panel)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("shorter", "The log ends before a checkpoint that was kept outside"),
        ("different", "A checkpoint kept outside contradicts the log"),
        ("odd", "odd"),
    ],
)
def test_a_contradiction_outweighs_what_agrees(panel: VerdictPanel, code: str, words: str) -> None:
    """Each contradicting checkpoint is named with its place; the first few, if there are many."""
    worst = tuple(AnchorMismatch(20 + n, f"place {n}", code) for n in range(5))
    panel.show_verdict(LogVerdict(SOUND, AnchorVerdict(GIVEN, worst, ()), ()))
    assert tone(panel)[1] == "danger"
    shown = said(panel)
    assert words in shown
    assert "Checkpoint over 20 entries, from place 0" in shown
    assert "place 3" not in shown
    assert "… and 2 more" in shown


def test_disagreement_names_the_entry_in_words(panel: VerdictPanel) -> None:
    """From where on, and why; a screen reader hears question and answer together."""
    broken = InternalVerdict(12, bytes(32), Problem(7, "prev"))
    panel.show_verdict(LogVerdict(broken, AnchorVerdict((), (), ()), ()))
    assert tone(panel) == ["danger", "warning", "success"]
    assert panel.consistent.accessibleName() == (
        "Does it agree with itself? No, from entry 7 on It does not follow the entry before it."
    )


def test_gaps_are_counted_and_told(panel: VerdictPanel) -> None:
    """One is one thing; many are counted, and the first of them stand there."""
    gap = Gap(GapKind.INTENT_UNRESOLVED, 4)
    panel.show_verdict(LogVerdict(SOUND, AnchorVerdict((), (), ()), (gap,)))
    assert "One thing to explain" in said(panel)
    assert "Entry 4 was announced, and nothing says how it ended." in said(panel)
    many = tuple(Gap(GapKind.CLOCK_WENT_BACK, seq) for seq in range(4))
    panel.show_verdict(LogVerdict(SOUND, AnchorVerdict((), (), ()), many))
    assert "4 things to explain" in said(panel)
    assert "… and 1 more" in said(panel)


def test_answers_can_be_put_away_and_checkpoints_brought(qtbot: QtBot, panel: VerdictPanel) -> None:
    """Both with the keyboard."""
    panel.show_verdict(LogVerdict(SOUND, AnchorVerdict((), (), ()), ()))
    with qtbot.waitSignal(panel.compare_wanted):
        QTest.keyClick(panel.compare, Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.dismissed):
        QTest.keyClick(panel.put_away, Qt.Key.Key_Space)
    assert panel.isHidden()
