"""docs/custody-log.md says what the program does: vocabulary, columns, tables and the example."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from casevault_gui.core.crypto.merkle import leaf_hash
from casevault_gui.core.crypto.notes import Checkpoint, sign_note
from casevault_gui.core.custody import export, schema
from casevault_gui.core.custody.clock import Moment
from casevault_gui.core.custody.entry import FIRST_PREV, Place, encode_entry
from casevault_gui.core.custody.events import (
    CorrectionReason,
    Draft,
    EntryType,
    LogKeys,
    Phase,
)
from casevault_gui.core.custody.meaning import GapKind
from casevault_gui.core.model import Actor

TEXT = (Path(__file__).parents[2] / "docs" / "custody-log.md").read_text("utf-8")


def section(title: str) -> str:
    """Return a section's text up to the next heading."""
    found = re.search(rf"^#+ {re.escape(title)}\n(.*?)(?=^#)", TEXT, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def rows(table: str) -> list[list[str]]:
    """Return the cells of a section's table rows, heads and rules left out."""
    lines = [line for line in table.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def names(text: str) -> list[str]:
    """Return what stands in backquotes."""
    return re.findall(r"`([^`]+)`", text)


def test_the_vocabulary_is_the_programs() -> None:
    """Each type, phase, reason and gap is in the text, in its order, and no other."""
    groups = rows(section("4. Types").split("Members of `more`")[0])[1:]
    assert [name for row in groups for name in names(row[1])] == list(EntryType)
    phases = next(row for row in rows(section("2. Entry")) if row[0] == "`phase`")
    assert names(phases[1]) == [f'"{phase}"' for phase in Phase]
    sentence = re.search(r"in `reason` one of (.*?);", section("4. Types"))
    assert sentence is not None
    assert names(sentence[1]) == list(CorrectionReason)
    assert {names(row[0])[0] for row in rows(section("10.3 Gaps in meaning"))[1:]} == set(GapKind)


def test_the_files_and_columns_are_the_programs() -> None:
    """File names of exports, columns of the table, and tables of the store are as written."""
    text = section("9. Exports")
    first, more = text.split("Three more forms")
    files = {names(row[0])[0] for row in rows(first)[1:]}
    forms = {names(row[0])[0] for row in rows(more)[1:]}
    assert forms | {"jsonl", "csv"} == {form.value for form in export.ExportForm}
    assert files == {export.ENTRIES, export.CHECKPOINT, export.VKEY, export.TABLE}
    columns = re.search(r"The columns of the table are (.*?)\. ", text)
    assert columns is not None
    assert tuple(names(columns[1])) == export._COLUMNS
    store = section("7. Store")
    found = {names(row[0])[0]: names(row[1]) for row in rows(store)[1:]}
    told = {
        table: [
            part.split()[0]
            for part in re.split(r", (?![^(]*\))", columns)
            if not part.startswith("PRIMARY")
        ]
        for table, columns in schema._TABLES.items()
    }
    assert found == told
    assert f"0x{schema.APPLICATION_ID:X}" in store
    assert f"`user_version` {schema.SCHEMA_VERSION}" in store


@pytest.mark.parametrize("part", ["entry", "leaf", "vkey", "checkpoint"])
def test_the_example_is_what_the_program_writes(part: str) -> None:
    """Entry, leaf, verifier key and checkpoint of the example follow from its seed."""
    keys = LogKeys(bytes(range(32)), bytes(32))
    place = Place(keys.vkey.name, 0, FIRST_PREV, bytes(range(16)), {"name": "CaseVault"})
    moment = Moment(1_700_000_000_123, 5_000_000, "boot-1", "Europe/Berlin", 60)
    entry = encode_entry(
        Draft(type=EntryType.LOG_CREATED), place, moment, Actor("Jane", number="1234")
    )
    leaf = leaf_hash(entry)
    note = sign_note(Checkpoint(keys.vkey.name, 1, leaf).text, keys.vkey.name, keys.signer)
    parts = {
        "entry": f"{entry.decode()}\n",
        "leaf": f"{leaf.hex()}\n",
        "vkey": f"{keys.vkey.text}\n",
        "checkpoint": note.encode().decode(),
    }
    blocks = re.findall(r"^```\n(.*?)^```$", section("12. Example"), re.MULTILINE | re.DOTALL)
    assert dict(zip(parts, blocks, strict=True))[part] == parts[part]
