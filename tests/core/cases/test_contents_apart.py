"""Old exports are read by a confined process: the same contents, or trouble with a name."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from casevault_gui.core import canonical_json
from casevault_gui.core.cases import contents_apart as apart
from casevault_gui.core.cases.contents_apart import contents_apart
from casevault_gui.core.cases.documents import Document, Number, write_document
from casevault_gui.core.cases.flat_documents import write_flat
from casevault_gui.core.cases.legacy_database import Contents, NotAnExport, read_contents
from casevault_gui.core.confined.frames import FrameInvalid
from casevault_gui.core.confined.process import ConfinedProcess, command_of
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.progress import CancelToken
from tests.core.viewers import strangers
from tests.core.viewers.strangers import Pipe, stranger
from tests.old_exports import CASE, EVIDENCE, ROW, database, evidence_rows

WHOLE = database((
    CASE, EVIDENCE, ROW, *evidence_rows(3),
    "CREATE TABLE annotations (id, note, part)",
    "INSERT INTO annotations VALUES (1.10, 'ü', x'00ff')",
    "INSERT INTO annotations VALUES (9007199254740993, NULL, 9e999)",
))  # fmt: skip


def test_a_database_gives_what_is_in_it() -> None:
    """Every row, number and table comes back from the process as it was read there."""
    found = contents_apart(WHOLE)
    assert found == read_contents(WHOLE)
    assert found.others["annotations"][1]["id"] == Number("9007199254740993")


def test_objects_in_json_come_back_however_deep() -> None:
    """A case in JSON is read apart too, as deep as documents may be."""
    deep: object = "end"
    for _ in range(30):
        deep = {"in": deep}
    found = contents_apart(json.dumps({"case": {"id": "c-1", "more": deep}}).encode())
    assert found.case["id"] == "c-1"
    assert json.loads(write_document(found.case))["more"] == deep


def test_json_in_columns_is_parsed_there() -> None:
    """A subject, and what an analysis saw, may be texts that hold JSON; others stay texts."""
    deep, long = "[" * 40 + "]" * 40, '{"name": "' + "x" * 40_000 + '"}'
    texts = [deep, long, "[" * 9_000, '{"a": 1, "a": 1}', "no", '[{"type": "t"}]', "7"]
    rows = [{"id": str(at), "indicators": text} for at, text in enumerate(texts)]
    case = {"id": "c", "encrypted_pii": '{"name": "Q. Ash"}', "notes": "[]", "indicators": None}
    found = contents_apart(json.dumps({"case": case, "analysis_results": rows}).encode())
    assert found.nested == {
        '{"name": "Q. Ash"}': {"name": "Q. Ash"},
        '[{"type": "t"}]': [{"type": "t"}],
        "7": Number("7"),
    }
    assert [row["indicators"] for row in found.others["analysis_results"]] == texts


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"{}", "unknown"),
        (b"[1, 2]", "unknown"),
        (b'{"case": ', "unknown"),
        (b"SQLite format 3\0" + bytes(84), "database"),
        (database(("CREATE TABLE other (x)",)), "unknown"),
    ],
)
def test_what_is_no_case_is_said_by_the_process(data: bytes, problem: str) -> None:
    """Another program's file and a damaged one are told apart."""
    with pytest.raises(NotAnExport) as caught:
        contents_apart(data)
    assert caught.value.problem == problem


@pytest.mark.parametrize(
    ("script", "seconds"),
    [
        (strangers.HANG, 0.5),
        (strangers.DIE, 60),
        (strangers.CRASH, 60),
        (strangers.GARBAGE, 60),
        (strangers.TOO_MUCH, 60),
    ],
)
def test_a_process_that_was_taken_over_ends_in_trouble(script: str, seconds: float) -> None:
    """A reader that hangs, dies or answers nonsense costs its time and nothing else."""
    with pytest.raises(NotAnExport) as caught:
        contents_apart(WHOLE, command=stranger(script), seconds=seconds)
    assert caught.value.problem == "process"


def test_reading_can_be_stopped() -> None:
    """Whoever no longer wants the answer does not wait for it."""
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        contents_apart(WHOLE, cancel, command=stranger(strangers.HANG))


def answered(document: bytes, problem: str = "") -> Contents:
    """Return what the program takes from an answer."""
    header = canonical_json.encode({"problem": problem})
    return apart._read_answer(Pipe(apart._ANSWER.head(header, len(document)) + document).read)


GOOD: Document = {
    "tables": {"case_metadata": Number("1")},
    "case": {"id": Number("1.50")},
    "evidence": [{"id": "e"}],
    "others": {"consents": [{}]},
    "nested": {"[]": []},
}


def test_an_answer_in_its_form_is_taken() -> None:
    """What the process writes is what the program reads, numbers as they were spelled."""
    assert answered(write_flat(GOOD)) == Contents(
        {"case_metadata": 1},
        {"id": Number("1.50")},
        ({"id": "e"},),
        {"consents": ({},)},
        {"[]": []},
    )


@pytest.mark.parametrize(
    "change",
    [
        {"tables": []},
        {"tables": {"a": Number("-1")}},
        {"tables": {"a": Number("1" * 20)}},
        {"tables": {"a": "1"}},
        {"tables": {"a" * 10_001: Number("1")}},
        {"tables": {str(number): Number("1") for number in range(257)}},
        {"case": []},
        {"evidence": {}},
        {"evidence": ["x"]},
        {"evidence": [{}] * 10_001},
        {"others": {"sqlite_schema": []}},
        {"others": {"consents": [[]]}},
        {"nested": []},
        {"more": {}},
    ],
)
def test_an_answer_in_another_form_is_refused(change: Document) -> None:
    """Each member has one type and an end, and there is none besides."""
    with pytest.raises(FrameInvalid):
        answered(write_flat({**GOOD, **change}))


def test_an_answer_that_is_no_document_is_refused() -> None:
    """Broken bytes, and a problem that is none of ours, are no answer."""
    for document, problem in ((b"{", ""), (b"", ""), (b"", "other")):
        with pytest.raises(FrameInvalid):
            answered(document, problem)


@pytest.mark.skipif(sys.platform != "linux", reason="limits are read from /proc")
def test_the_process_is_limited() -> None:
    """What reads an export writes no file and takes no more than its memory and time."""
    head = apart._QUESTION.head(b"{}", len(WHOLE))
    with ConfinedProcess(command_of(apart.ROLE)) as process:
        process.exchange(head, WHOLE, apart._read_answer, CancelToken(), seconds=60)
        limits = Path(f"/proc/{process._process.pid}/limits").read_text()
    said = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()}
    assert said["Max file size"] == "0"
    assert said["Max address space"] == str(apart.MEMORY)
    assert said["Max cpu time"] == str(apart.CPU_SECONDS)


def test_a_frozen_program_is_that_process_too() -> None:
    """Without a Python to start, the program starts itself and is told what to read."""
    command = strangers.frozen(apart.ROLE)
    assert contents_apart(WHOLE, command=command) == read_contents(WHOLE)
