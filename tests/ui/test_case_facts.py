"""The case record as a reviewer reads it: facts above, a table for every list that has rows."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casevault_gui.core.cases.case_json import parse_case_json
from casevault_gui.core.cases.case_rules import RECORD
from casevault_gui.core.cases.json_rules import Rows
from casevault_gui.ui.widgets.case_facts import CaseFacts
from casevault_gui.ui.widgets.record_words import COLUMNS, LISTS

RECORD_OF_ALL = {
    "reference": "2026-0417",
    "type": "human-rights",
    "legal_hold": True,
    "retention": {"until": "2033-01-01", "basis": "Statute"},
    "authority": {"kind": "court-order", "reference": "9/26"},
    "parties": [{"name": "Q. Ash", "role": "counsel", "pii": True}],
    "devices": [{"id": "D1", "kind": "sim", "imei": "35"}],
    "exhibits": [{"number": "1", "path": "data/a\u202eb", "size": 7}],
    **{
        name: [{"id": "x"} if name not in {"milestones", "events", "disclosures"} else {}]
        for name in (
            "transactions", "matches", "analysis", "links", "annotations", "milestones", "events",
            "disclosures",
        )
    },
}  # fmt: skip


def shown(qtbot: QtBot, document: object) -> CaseFacts:
    """Return the facts of this record."""
    facts = CaseFacts()
    qtbot.addWidget(facts)
    facts.show_record(parse_case_json(json.dumps(document).encode()))
    return facts


def cells(facts: CaseFacts, member: str) -> dict[str, str]:
    """Return the first row of a list by the names of its columns."""
    model = facts.lists.tables[member].model()
    return {
        str(model.headerData(n, Qt.Orientation.Horizontal)): str(model.index(0, n).data())
        for n in range(model.columnCount())
    }


def test_every_list_has_its_table(qtbot: QtBot) -> None:
    """Each list of the rules is shown, under its name and number, with what its rows say."""
    facts = shown(qtbot, RECORD_OF_ALL)
    assert list(facts.lists.tables) == list(LISTS)
    assert set(LISTS) == {name for name, rule in RECORD.members.items() if isinstance(rule, Rows)}
    texts = [label.text() for label in facts.findChildren(QLabel)]
    assert "Devices and media (1)" in texts
    assert cells(facts, "parties") == {"Name": "Q. Ash", "Role": "Counsel"}
    assert cells(facts, "devices") == {"Name": "D1", "Kind": "SIM card", "IMEI": "35"}
    assert cells(facts, "exhibits")["Where"] == "data/a⟦U+202E⟧b"


def test_choices_are_told_in_words(qtbot: QtBot) -> None:
    """Type, authority, legal hold and retention read as people say them."""
    facts = shown(qtbot, RECORD_OF_ALL)
    texts = [label.text() for label in facts.findChildren(QLabel)]
    for told in ("Human rights", "Court order 9/26", "until 2033-01-01 · Statute"):
        assert told in texts
    assert "Yes: nothing may be destroyed" in texts


def test_what_sealing_compared_is_shown(qtbot: QtBot) -> None:
    """Disk images, lists of hashes and archives that sealing told of in the record are tables."""
    document: dict[str, object] = {
        "reference": "1",
        "image_checks": [{"path": "data/d.E01", "verdict": "differ", "segments": 2, "size": 512}],
        "hash_checks": [{"path": "data/all.md5", "matched": 3, "differ": 0, "missing": 1}],
        "archives": [{"path": "data/a.zip", "members": 2}, "no object"],
    }
    facts = shown(qtbot, document)
    assert list(facts.lists.tables) == ["image_checks", "hash_checks", "archives"]
    images = cells(facts, "image_checks")
    assert images == {"Where": "data/d.E01", "Verdict": "DIFFERS", "Segments": "2", "Size": "512"}
    hashes = cells(facts, "hash_checks")
    assert hashes == {"Where": "data/all.md5", "Match": "3", "Differ": "0", "Missing": "1"}
    document["archives"] = document["hash_checks"] = {"no": "list"}
    assert list(shown(qtbot, document).lists.tables) == ["image_checks"]


def test_another_record_replaces_all(qtbot: QtBot) -> None:
    """Nothing of the record before is left in sight."""
    facts = shown(qtbot, RECORD_OF_ALL)
    facts.show_record(parse_case_json(b'{"reference": "2"}'))
    assert facts.lists.tables == {}
    assert facts.lists.isHidden()


def test_every_column_has_a_name() -> None:
    """No member of a list is shown under its bare name."""
    rules = [rule.shape.texts for rule in RECORD.members.values() if isinstance(rule, Rows)]
    assert {name for texts in rules for name in texts} <= set(COLUMNS)
