"""Step 1 of sealing: the case record, typed, loaded, saved, and told what is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.cases.case_json import read_case_json
from casevault_gui.core.model import Actor
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.seal import At, SealPage
from casevault_gui.ui.services import ProfileFacts
from tests.ui.make_services import ACTOR, Desk
from tests.ui.seal.steps import idle, where
from tests.ui.seal_samples import SAMPLE, Bench

UNKNOWN = {
    "reference": "2026-0417",
    "title": "Redirected invoices",
    "authority": {"kind": "warrant", "valid_from": "2026-01-02", "court": "Sampleton"},
    "exhibits": [{"number": "A/1", "description": "Ledger", "shelf": 7}],
    "x_laboratory": {"queue": 3},
}


def load(qtbot: QtBot, bench: Bench, path: Path) -> None:
    """Load a file as a person does who chooses it."""
    bench.desk.answers.files = (path,)
    bench.page.case.load.click()
    idle(qtbot, bench)


def problem(page: SealPage) -> str:
    """Return what the field of the reference complains of."""
    return page.case.form.fields["reference"].problem


def test_the_person_of_the_profile_is_proposed(page: SealPage) -> None:
    """Who seals is most likely who examines; the words can be changed and stay changed."""
    assert page.case.form.examiner.text() == ACTOR.name
    assert page.case.form.agency.text() == ACTOR.agency
    page.case.form.examiner.setText("Ines Moreau")
    page.arrive(Errand(PageName.SEAL))
    page.case.enter()
    assert page.case.form.examiner.text() == "Ines Moreau"


def test_a_nameless_profile_proposes_nothing(qtbot: QtBot, bench: Bench) -> None:
    """Without an identity the form is empty, and an empty form proposes whoever comes later."""
    form = bench.page.case.form
    form.clear()
    bench.desk.profile.now = ProfileFacts(Actor())
    bench.page.case.enter()
    assert form.empty
    bench.desk.profile.now = ProfileFacts(ACTOR)
    bench.page.case.enter()
    assert form.examiner.text() == ACTOR.name
    idle(qtbot, bench)


def test_next_stays_and_says_what_is_missing(page: SealPage) -> None:
    """Nothing is red before somebody wants to go on; then the field says so and has the focus."""
    assert problem(page) == ""
    page.next.click()
    assert where(page) is At.CASE
    assert problem(page) == "This must be filled in"
    assert page.focusWidget() is page.case.form.reference
    assert page.case.form.reference.accessibleDescription() == "this must be filled in"
    page.case.form.reference.setText("2026-0417")
    assert problem(page) == ""
    page.next.click()
    assert where(page) is At.EVIDENCE


def test_a_field_complains_once_it_was_left(page: SealPage) -> None:
    """A text that is too long is kept whole and named when the field is left, not while typing."""
    title = page.case.form.title
    title.setText("x" * 600)
    assert not page.case.form.fields["title"].problem
    title.editingFinished.emit()
    assert page.case.form.fields["title"].problem
    assert len(title.text()) == 600
    title.setText("short")
    assert not page.case.form.fields["title"].problem


def test_unknown_members_outlive_load_edit_and_save(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    """What the form does not show comes back in the saved file, what was edited is edited."""
    source, target = tmp_path / "case.json", tmp_path / "saved.json"
    source.write_text(json.dumps(UNKNOWN), encoding="utf-8")
    load(qtbot, bench, source)
    assert bench.page.case.said.text() == "Loaded"
    form = bench.page.case.form
    form.title.setText("Redirected invoices, part 2")
    assert bench.page.case.said.text() == ""
    form.issued_by.setText("Magistrate")
    bench.desk.answers.target = target
    bench.page.case.save.click()
    idle(qtbot, bench)
    assert bench.page.case.said.text() == "Saved"
    assert bench.desk.answers.proposed == "case.json"
    saved = json.loads(target.read_text(encoding="utf-8"))
    assert saved["title"] == "Redirected invoices, part 2"
    assert saved["x_laboratory"] == {"queue": 3}
    assert saved["exhibits"][0]["shelf"] == 7
    authority = UNKNOWN["authority"]
    assert isinstance(authority, dict)
    assert saved["authority"].items() >= {**authority, "issued_by": "Magistrate"}.items()


def test_the_sample_comes_back_unchanged(qtbot: QtBot, bench: Bench) -> None:
    """A record that nobody edited is the record that was loaded."""
    load(qtbot, bench, SAMPLE / "case.json")
    assert bench.page.case.record() == read_case_json(SAMPLE / "case.json")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"{", "CV-S04"),
        (b"[]", "CV-S04"),
        (b'{"title": "no reference"}', "CV-S04"),
        (None, "CV-S01"),
    ],
)
def test_a_file_that_is_no_record_is_explained(
    qtbot: QtBot, bench: Bench, tmp_path: Path, content: bytes | None, code: str
) -> None:
    """Trouble is told in the step, and what stands in the form is left alone."""
    bench.page.case.form.reference.setText("kept")
    source = tmp_path / "case.json"
    if content is not None:
        source.write_bytes(content)
    load(qtbot, bench, source)
    message = bench.page.case.trouble.message
    assert message is not None
    assert message.code == code
    assert bench.page.case.form.reference.text() == "kept"
    load(qtbot, bench, SAMPLE / "case.json")
    assert bench.page.case.trouble.message is None


def import_table(qtbot: QtBot, bench: Bench, path: Path, text: str) -> None:
    """Import a table as a person does who chooses it."""
    path.write_text(text, encoding="utf-8")
    bench.desk.answers.files = (path,)
    bench.page.case.rows.click()
    idle(qtbot, bench)


def test_a_table_is_imported_into_the_record(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    """Rows of a statement are in the record, and an amount that is none is told with its line."""
    case = bench.page.case
    case.form.reference.setText("1")
    table = tmp_path / "statement.csv"
    import_table(qtbot, bench, table, "date,amount\n2025-02-11,-1204.50\n2025-02-12,3\n")
    assert case.said.text() == "2 rows added"
    amounts = [row.texts()["amount"] for row in case.record().transactions]
    assert amounts == ["-1204.50", "3"]
    for text, told in (("amount\n1 204\n", "in line 2"), ("id,amount\na,1\na,2\n", "used twice")):
        import_table(qtbot, bench, table, text)
        message = case.trouble.message
        assert message is not None
        assert told in message.next
    assert len(case.record().transactions) == 2


def test_saving_replaces_nothing(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    """A file that stands at the place is not touched, and the step says so."""
    target = tmp_path / "case.json"
    target.write_text("theirs", encoding="utf-8")
    bench.page.case.form.reference.setText("2026-0417")
    bench.desk.answers.target = target
    bench.page.case.save.click()
    idle(qtbot, bench)
    message = bench.page.case.trouble.message
    assert message is not None
    assert message.code == "CV-T01"
    assert target.read_text(encoding="utf-8") == "theirs"


def test_an_unfinished_record_is_not_saved(bench: Bench, tmp_path: Path) -> None:
    """No place is asked for while something is wrong."""
    bench.desk.answers.target = tmp_path / "case.json"
    bench.page.case.save.click()
    assert bench.desk.answers.proposed == ""
    assert not (tmp_path / "case.json").exists()


def test_choosing_no_file_changes_nothing(qtbot: QtBot, bench: Bench, desk: Desk) -> None:
    """Cancelling the system's dialogs leaves the form as it is."""
    form = bench.page.case.form
    form.reference.setText("2026-0417")
    desk.answers.files = ()
    bench.page.case.load.click()
    bench.page.case.save.click()
    idle(qtbot, bench)
    assert form.reference.text() == "2026-0417"
    assert bench.page.case.said.text() == ""
