"""The form of the case record and its table of exhibits, by hand and by keyboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from casevault_gui.core.cases.case_json import parse_case_json, read_case_json
from casevault_gui.core.cases.case_record import (
    Authority,
    CaseRecord,
    Device,
    Exhibit,
    Party,
    Row,
)
from casevault_gui.core.errors import CaseRecordInvalid
from casevault_gui.ui.theme import Theme, ThemeChoice
from casevault_gui.ui.widgets.case_form import CaseForm, problem_words
from casevault_gui.ui.widgets.record_tables import ExhibitsModel, ExhibitsTable

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample_case" / "case.json"
THREE = tuple(Exhibit(number=f"A/{n}", description=f"Thing {n}") for n in (1, 2, 3))
_WARN = QAbstractItemModelTester.FailureReportingMode.Warning


@pytest.fixture
def form(qtbot: QtBot, qapp: QApplication) -> CaseForm:
    """Give an empty form, shown."""
    Theme(qapp).apply(ThemeChoice.LIGHT)
    made = CaseForm()
    qtbot.addWidget(made)
    made.resize(800, 900)
    made.show()
    return made


@pytest.fixture
def table(form: CaseForm) -> ExhibitsTable:
    """Give its table of exhibits."""
    return form.exhibits


@pytest.fixture
def watched(qapp: QApplication) -> ExhibitsModel:
    """Give a model whose every step is checked against the rules of models."""
    assert qapp is not None
    model = ExhibitsModel()
    QAbstractItemModelTester(model, _WARN, model)
    return model


def test_an_empty_form_asks_for_a_reference(form: CaseForm) -> None:
    """Without a reference the record is not complete, and the form says so."""
    assert form.empty
    assert not form.check()
    form.reference.setText("2026-0417")
    assert not form.empty
    assert form.check()


def test_a_loaded_record_comes_back_unchanged(form: CaseForm) -> None:
    """What was loaded and not edited is the record again, unknown members included."""
    record = read_case_json(SAMPLE)
    form.load(record)
    assert form.check()
    assert form.record() == record


def test_every_edit_is_told_once_and_loading_too(form: CaseForm) -> None:
    """Whoever listens hears each edit, and one word for a whole record."""
    heard: list[bool] = []
    form.changed.connect(lambda: heard.append(True))
    form.load(read_case_json(SAMPLE))
    assert len(heard) == 1
    form.title.setText("x")
    form.type.setCurrentIndex(0)
    form.notes.setPlainText("y")
    assert len(heard) == 4
    form.clear()
    assert len(heard) == 5
    assert form.empty


def test_authority_is_made_only_when_it_says_something(form: CaseForm) -> None:
    """An untouched authority is none; any of its fields makes one."""
    form.reference.setText("2026-0417")
    assert form.record().authority is None
    form.authority_kind.setCurrentIndex(form.authority_kind.findData("warrant"))
    assert form.record().authority == Authority(kind="warrant")
    form.authority_kind.setCurrentIndex(0)
    form.issued_by.setText("Magistrate")
    assert form.record().authority == Authority(issued_by="Magistrate")


def test_what_is_wrong_stands_at_its_field(form: CaseForm) -> None:
    """Several wrong fields all say so, the first has the focus, and right words take it back."""
    form.reference.setText("r" * 300)
    form.authority_reference.setText("a" * 600)
    assert not form.check()
    assert form.fields["reference"].problem
    assert form.fields["authority.reference"].problem
    assert not form.fields["title"].problem
    assert form.window().focusWidget() is form.reference
    form.reference.setText("2026-0417")
    assert not form.fields["reference"].problem


def test_unknown_problems_are_shown_as_they_are() -> None:
    """A problem without words is still told."""
    assert problem_words("required") == "this must be filled in"
    assert problem_words("quite new") == "quite new"


def test_exhibits_are_added_typed_and_removed_by_the_keyboard(
    qtbot: QtBot, table: ExhibitsTable
) -> None:
    """Add, type a number, Return; go right, type; remove takes the chosen one out."""
    assert not table.view.isVisible()
    table.add.click()
    editor = table.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "A/1")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.model.exhibits() == (Exhibit(number="A/1"),))
    table.view.setCurrentIndex(table.model.index(0, 1))
    QTest.keyClicks(table.view, "L")
    (editor,) = (found for found in table.view.findChildren(QLineEdit) if found.isVisible())
    QTest.keyClicks(editor, "edger")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    ledger = Exhibit(number="A/1", description="Ledger")
    qtbot.waitUntil(lambda: table.exhibits() == (ledger,))
    table.remove.click()
    assert table.exhibits() == ()
    assert not table.view.isVisible()


def test_removing_needs_a_chosen_exhibit(table: ExhibitsTable) -> None:
    """Without a choice the button is off and nothing goes."""
    table.load(THREE)
    table.view.setCurrentIndex(QModelIndex())
    assert not table.remove.isEnabled()
    table._remove()
    assert table.exhibits() == THREE
    table.view.setCurrentIndex(table.model.index(1, 0))
    assert table.remove.isEnabled()
    table.remove.click()
    assert table.exhibits() == (THREE[0], THREE[2])


def test_a_loaded_exhibit_keeps_what_is_not_shown(table: ExhibitsTable) -> None:
    """Editing a description leaves hashes, sizes and unknown members of the exhibit alone."""
    data = b'{"reference": "1", "exhibits": [{"number": "A/1", "shelf": 7}]}'
    (full,) = parse_case_json(data).exhibits
    table.load((full,))
    table.model.setData(table.model.index(0, 1), "Ledger")
    assert table.exhibits() == (replace(full, description="Ledger"),)
    assert table.exhibits()[0] != Exhibit(number="A/1", description="Ledger")


def test_the_wrong_exhibit_is_named_with_line_and_column(form: CaseForm) -> None:
    """A missing number is shown in its cell, told below in words, and heard by screen readers."""
    form.reference.setText("1")
    form.exhibits.add.click()
    form.exhibits.add.click()
    form.exhibits.model.setData(form.exhibits.model.index(0, 0), "A/1")
    assert not form.check()
    assert form.exhibits.problem.startswith("Exhibit in line 2, Number: ")
    cell = form.exhibits.model.index(1, 0)
    assert cell.data() == "(missing)"
    assert cell.data(Qt.ItemDataRole.EditRole) == ""
    assert cell.data(Qt.ItemDataRole.ToolTipRole)
    assert cell.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert form.window().focusWidget() is form.exhibits.view
    form.exhibits.model.setData(cell, "A/2")
    assert form.exhibits.problem == ""
    assert form.check()


def test_problems_of_all_exhibits_together_are_told(table: ExhibitsTable) -> None:
    """A problem of the list, or of a whole line, has words too."""
    table.load(THREE)
    table.show_problems({"exhibits": "too many"})
    assert table.problem == "Too many"
    table.show_problems({"exhibits[2]": "not an object", "exhibits[0].shelf": "odd"})
    assert table.problem == "Exhibit in line 1, Number: odd"
    table.show_problems({})
    assert table.problem == ""


def test_the_model_keeps_the_rules_of_models(watched: ExhibitsModel) -> None:
    """Loading, adding, editing, complaining and removing never confuse a view."""
    watched.load(THREE)
    watched.append()
    index = watched.index(3, 0)
    assert watched.setData(index, "A/4")
    assert not watched.setData(index, "A/5", Qt.ItemDataRole.DisplayRole)
    watched.show_problems({(3, 1): "missing"})
    watched.show_problems({(3, 1): "missing"})
    assert watched.data(watched.index(3, 1)) == "(missing)"
    assert watched.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert watched.data(index, Qt.ItemDataRole.ToolTipRole) is None
    assert watched.flags(index) & Qt.ItemFlag.ItemIsEditable
    watched.remove(0)
    assert [exhibit.number for exhibit in watched.exhibits()] == ["A/2", "A/3", "A/4"]
    assert watched.headerData(0, Qt.Orientation.Horizontal) == "Number"
    assert watched.headerData(0, Qt.Orientation.Vertical) is None
    watched.load(())
    watched.show_problems({(0, 0): "gone already"})
    assert watched.rowCount() == 0


def test_lines_of_exhibits_grow_with_the_type(qapp: QApplication, table: ExhibitsTable) -> None:
    """At 150 per cent each line is higher, so that an editor in it shows whole letters."""
    theme = Theme(qapp)
    theme.apply(ThemeChoice.LIGHT)
    table.load(THREE)
    usual = table.view.rowHeight(0)
    theme.apply(ThemeChoice.LIGHT, 150)
    assert table.view.rowHeight(0) > usual
    assert table.view.height() >= 3 * table.view.rowHeight(0)
    theme.apply(ThemeChoice.LIGHT)
    assert table.view.rowHeight(0) == usual


def test_a_record_with_an_unlisted_type_keeps_it_out_of_the_choice(form: CaseForm) -> None:
    """Only what the list offers can be chosen; nothing chosen says nothing."""
    form.load(CaseRecord(reference="1", type="fraud"))
    assert form.type.currentText() == "Fraud"
    form.load(CaseRecord(reference="1"))
    assert form.type.currentText() == "Not stated"
    assert form.record().type == ""


def test_dates_and_scope_of_the_authority_are_asked_for(form: CaseForm) -> None:
    """What the authority covers and how long it holds is typed, and a slip told at its field."""
    form.reference.setText("1")
    form.scope.setPlainText("Business records\n2024 to 2026")
    form.valid_from.setText("2026-03-02")
    form.valid_to.setText("2026-03-01")
    assert not form.check()
    assert form.fields["authority.valid_to"].problem == "This ends before it begins"
    form.valid_to.setText("soon")
    assert "date" in form.fields["authority.valid_to"].problem
    form.valid_to.setText("2026-03-31")
    assert form.check()
    assert form.record().authority == Authority(
        valid_from="2026-03-02", valid_to="2026-03-31", scope="Business records\n2024 to 2026"
    )


def test_parties_and_devices_are_typed_into_their_tables(qtbot: QtBot, form: CaseForm) -> None:
    """A role is chosen from a list, and a device without a name is told of."""
    form.reference.setText("1")
    form.parties.add.click()
    model = form.parties.model
    editor = form.parties.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Quillon Ash")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.index(0, 0).data() == "Quillon Ash")
    form.parties.view.setCurrentIndex(model.index(0, 1))
    QTest.keyClick(form.parties.view, Qt.Key.Key_F2)
    (box,) = form.parties.view.findChildren(QComboBox)
    assert box.currentText() == "Not stated"
    QTest.keyClicks(box, "Wit")
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.index(0, 1).data() == "Witness")
    form.devices.add.click()
    assert not form.check()
    assert form.devices.problem.startswith("Device in line 1, Name: ")
    form.devices.model.setData(form.devices.model.index(0, 0), "D1")
    assert form.check()
    made = form.record()
    assert made.parties == (Party(name="Quillon Ash", role="witness"),)
    assert made.devices == (Device(id="D1"),)


def test_what_a_form_does_not_show_of_a_party_is_kept(form: CaseForm) -> None:
    """Consents, identifiers and unknown members of a party outlive an edit of its name."""
    data = (
        b'{"reference": "1", "parties": [{"name": "A", "pii": true, "consents": [{"type": "x"}]}],'
        b' "authority": {"kind": "consent", "document": "AO/9"}}'
    )
    form.load(parse_case_json(data))
    model = form.parties.model
    model.setData(model.index(0, 0), "B")
    assert form.record().document()["parties"] == [
        {"name": "B", "pii": True, "consents": [{"type": "x"}]}
    ]
    assert form.typed()["authority"] == {"kind": "consent", "document": "AO/9"}


def test_rows_that_were_added_are_shown_and_kept(form: CaseForm) -> None:
    """Rows from a table stand below the form, join what was there, and end with the form."""
    form.add_rows("transactions", (Row(original={"amount": "1", "date": "2025-02-11"}),))
    form.add_rows("transactions", (Row(original={"amount": "-2", "id": "t"}),))
    assert list(form.rows.tables) == ["transactions"]
    shown = form.rows.tables["transactions"].model()
    names = [shown.headerData(n, Qt.Orientation.Horizontal) for n in range(shown.columnCount())]
    assert names == ["Name", "Date", "Amount"]
    assert [shown.index(1, n).data() for n in range(3)] == ["t", "", "-2"]
    assert not form.empty
    with pytest.raises(CaseRecordInvalid):
        form.add_rows("transactions", (Row(original={"id": "t"}),))
    form.reference.setText("1")
    assert [row.texts() for row in form.record().transactions] == [
        {"amount": "1", "date": "2025-02-11"},
        {"amount": "-2", "id": "t"},
    ]
    form.clear()
    assert form.empty
    assert form.rows.tables == {}
