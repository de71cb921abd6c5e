"""Words for everything a custody log and an intake can say."""

from __future__ import annotations

import pytest

from casevault_gui.core.custody.act import CANCELLED
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.custody.meaning import GapKind
from casevault_gui.core.model import ExceptionKind, IntakeException
from casevault_gui.core.workflows.recover import INTERRUPTED
from casevault_gui.messages import TABLE, explain_code
from casevault_gui.ui.custody_words import (
    PHASE_ICONS,
    gap_words,
    known_phases,
    known_types,
    phase_words,
    problem_words,
    reason_words,
    type_words,
)
from casevault_gui.ui.exception_words import exception_words, ranges_words
from casevault_gui.ui.models.exceptions_table import ExceptionsTable


def test_every_type_and_phase_has_words() -> None:
    """Nothing this version writes is shown by its name in the file, and no two are alike."""
    assert set(known_types()) == set(EntryType)
    assert set(known_phases()) == set(Phase) == set(PHASE_ICONS)
    words = [type_words(kind) for kind in EntryType]
    assert len(set(words)) == len(words)
    assert all(word[0].isupper() and "_" not in word for word in words)
    assert [phase_words(phase) for phase in Phase] == ["announced", "done", "failed", "refused"]


def test_words_of_a_later_version_are_shown_as_they_are() -> None:
    """A type, phase or gap this version does not know is not hidden."""
    assert type_words("vault_moved") == "vault moved"
    assert phase_words("paused") == "paused"
    assert gap_words("odd", 7, "ab") == "7: odd ab"
    assert problem_words("quantum") == "quantum"
    assert reason_words("OSError") == "OSError"


@pytest.mark.parametrize("kind", list(GapKind))
def test_every_gap_is_a_sentence_about_its_entry(kind: GapKind) -> None:
    """It names the entry, ends like a sentence, and has no empty places."""
    words = gap_words(kind, 12, "5f0c")
    assert "12" in words
    assert words.endswith(".")
    assert "{" not in words


def test_reasons_are_explained() -> None:
    """A code by what happened, and the two words the workflows write themselves."""
    assert reason_words("CV-T02") == "The drive is full. (CV-T02)"
    assert reason_words(CANCELLED) == "A person stopped it."
    assert reason_words(INTERRUPTED) == "CaseVault or the computer stopped in the middle."
    assert reason_words("") == ""


@pytest.mark.parametrize("code", sorted(TABLE))
def test_a_code_alone_is_explained_without_its_facts(code: str) -> None:
    """Where only the code was kept, the sentence has no holes."""
    words = explain_code(code)
    assert words
    assert "unknown" not in words
    assert "{" not in words
    assert "[[" not in words


@pytest.mark.parametrize(
    "problem",
    ["missing", "prev", "target", "subtree", "root", "signature", "body", "entry", "columns"],
)
def test_disagreements_are_sentences(problem: str) -> None:
    """What the verification finds is said in words, not by its code."""
    words = problem_words(problem)
    assert words.endswith(".")
    assert words != problem


def test_every_exception_has_words_of_its_own() -> None:
    """What was not packed, and why, is told apart."""
    words = [exception_words(kind) for kind in ExceptionKind]
    assert len(set(words)) == len(ExceptionKind)


def test_ranges_are_counted_out_up_to_a_few() -> None:
    """The first eight unreadable ranges are named, more are hinted at."""
    assert ranges_words([(0, 4_096)]) == "Bytes 0–4\N{NARROW NO-BREAK SPACE}096"
    many = ranges_words([(start, start + 1) for start in range(0, 40, 4)])
    assert many.endswith("28–29, …")
    assert ranges_words([(start, start + 1) for start in range(0, 32, 4)]).endswith("28–29")


def test_exceptions_are_listed_by_the_name_people_know() -> None:
    """Without the bag's own folder, with odd signs written out."""
    table = ExceptionsTable()
    assert table.rowCount() == 0
    table.show_exceptions(
        [IntakeException(ExceptionKind.LINK, "data/evidence/a\u202eb", target=b"elsewhere")]
    )
    shown = [table.data(table.index(0, column)) for column in range(2)]
    assert shown == ["evidence/a⟦U+202E⟧b", "A link: not packed, its target is noted"]
