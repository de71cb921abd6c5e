"""The form of the case record keeps what it is given and says what is missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.cases.case_json import read_case_json
from casevault_gui.ui.widgets.case_form import CaseForm

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample_case" / "case.json"


def test_an_empty_form_asks_for_a_reference(qtbot: QtBot) -> None:
    """Without a reference the record is not complete, and the form says so."""
    form = CaseForm()
    qtbot.addWidget(form)
    assert form.empty
    assert not form.check()


def test_a_loaded_record_comes_back_unchanged(qtbot: QtBot) -> None:
    """What was loaded and not edited is the record again, unknown members included."""
    form = CaseForm()
    qtbot.addWidget(form)
    record = read_case_json(SAMPLE)
    form.load(record)
    assert form.check()
    assert form.record() == record
