"""Rows that are not as they were written: what each way of reading them says, and from where on."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from casevault_gui.core import databases
from casevault_gui.core.canonical_json import Json
from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.sealed_rows import MAX_SIZE, open_again
from casevault_gui.core.custody.store import Filter, Row, Store
from casevault_gui.core.errors import (
    CustodyTrouble,
    LogDamaged,
    LogInUse,
    LogWriteFailed,
    TargetExists,
)
from casevault_gui.core.files import shown_path
from tests.core.custody.damaging import KEYS, forge, loose, put

Read = Callable[[CustodyLog], object]
NOTHING: dict[str, object] = {}


@pytest.fixture
def log(sound_bytes: bytes, tmp_path: Path) -> Iterator[CustodyLog]:
    """Return an open copy of the sound log of 300 entries."""
    path = tmp_path / "custody.log"
    path.write_bytes(sound_bytes)
    with CustodyLog.open(path, KEYS) as opened:
        yield opened


def refusal(log: CustodyLog, read: Callable[[], object]) -> dict[str, object]:
    """Return what is said of damage, the path apart, which is that of the log."""
    with pytest.raises(LogDamaged) as caught:
        read()
    facts: dict[str, object] = dict(caught.value.facts)
    assert facts.pop("path") == shown_path(log.path)
    return facts


def row_of(log: CustodyLog, seq: int) -> Row:
    """Return a row as it lies in the file."""
    row = log._store.row(seq)
    assert row is not None
    return row


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 100_000, b"[]", b'"x"', b"1"])
def test_a_body_that_is_no_object_is_no_entry(log: CustodyLog, body: bytes) -> None:
    """Lists and readers alike name the entry before as the last good one."""
    put(log, 5, body)
    row = row_of(log, 5)
    assert refusal(log, lambda: log.document(row)) == {"problem": "entry", "after": 4}
    assert refusal(log, lambda: log.open_row(row)) == {"problem": "entry", "after": 4}


@pytest.mark.parametrize(
    "members",
    [
        {"seq": 6},
        {"type": "opened"},
        {"phase": "failed"},
        {"log": "casevault/log/v1/" + "0" * 32},
    ],
)
def test_an_entry_that_its_columns_do_not_repeat(log: CustodyLog, members: dict[str, Json]) -> None:
    """Number, type, phase and log are compared in every way of reading."""
    forge(log, 5, **members)
    row = row_of(log, 5)
    assert refusal(log, lambda: log.document(row)) == {"problem": "columns", "after": 4}
    assert refusal(log, lambda: log.open_row(row)) == {"problem": "columns", "after": 4}
    assert refusal(log, lambda: log.entry(5)) == {"problem": "columns", "after": 4}


@pytest.mark.parametrize(
    "members", [{"t": "2026-04-01T10:11:12.345Z"}, {"ref": 1}], ids=["time", "ref"]
)
def test_an_entry_whose_time_or_act_its_columns_do_not_repeat(
    log: CustodyLog, members: dict[str, Json]
) -> None:
    """These are compared when an entry is read, and not for lists."""
    forge(log, 5, **members)
    assert refusal(log, lambda: log.entry(5)) == {"problem": "columns", "after": 4}
    assert log.document(row_of(log, 5))["seq"] == 5


def test_a_body_that_does_not_open(log: CustodyLog) -> None:
    """What was sealed in another place, or altered, opens nowhere."""
    row, other = row_of(log, 5), row_of(log, 6)
    for odd in (
        row._replace(seq=6),
        row._replace(leaf=other.leaf),
        row._replace(body=other.body),
        row._replace(body=row.body[:-1]),
    ):
        said = {"problem": "body", "after": odd.seq - 1}
        assert refusal(log, partial(log.body_of, odd)) == said
    assert log.document(row) == log.entry(5).members


ROWS: list[tuple[str, Read, dict[str, object]]] = [
    (
        "UPDATE entries SET leaf = 'text' WHERE seq = 270",
        lambda log: list(log.rows()),
        {"problem": "type", "after": 269},
    ),
    (
        "INSERT INTO entries SELECT * FROM entries WHERE seq = 5",
        lambda log: list(log.rows()),
        {"problem": "type", "after": 5},
    ),
    (
        "UPDATE entries SET leaf = zeroblob(31) WHERE seq = 5",
        lambda log: log.subtree(0, 5),
        {"problem": "hash", "after": 4},
    ),
    (
        "UPDATE entries SET leaf = 'text' WHERE seq = 5",
        lambda log: log.subtree(0, 5),
        {"problem": "hash", "after": 4},
    ),
    ("SELECT 1", lambda log: log.subtree(0, 300), {"problem": "hash", "after": 299}),
    ("DELETE FROM subtrees", lambda log: log.subtree(8, 0), {"problem": "hash", "after": -1}),
    ("SELECT 1", lambda log: log.subtree(8, 2), {"problem": "hash", "after": 511}),
    (
        "UPDATE checkpoints SET signature = 'text' WHERE size = 5",
        lambda log: log.signature(5),
        {"problem": "type"},
    ),
    (
        "UPDATE checkpoints SET size = 'text' WHERE size = 5",
        lambda log: log._store.signed_size(),
        {"problem": "type"},
    ),
    ("UPDATE entries SET seq = 'text'", lambda log: log.size, {"problem": "type"}),
    ("DELETE FROM meta", lambda log: log.check_head(), {"problem": "meta"}),
    ("INSERT INTO anchors VALUES (7, x'00')", lambda log: list(log.anchors()), {"problem": "type"}),
    ("INSERT INTO anchors VALUES (x'00', 7)", lambda log: list(log.anchors()), {"problem": "type"}),
    ("DROP TABLE anchors", lambda log: list(log.anchors()), {"problem": "SQLITE_ERROR"}),
    ("DROP TABLE tags", lambda log: list(log._store.every("tags")), {"problem": "SQLITE_ERROR"}),
    (
        "UPDATE meta SET value = CAST(x'80' AS TEXT)",
        lambda log: log.check_head(),
        {"problem": "SQLITE_CORRUPT"},
    ),
]


@pytest.mark.parametrize(
    ("statement", "read", "said"), ROWS, ids=[f"{n} {x[0]}" for n, x in enumerate(ROWS)]
)
def test_rows_of_another_form_are_damage_with_its_place(
    log: CustodyLog, statement: str, read: Read, said: dict[str, object]
) -> None:
    """Values of a wrong type, order or length, and SQLite's complaints, are told as such."""
    loose(log).execute(statement)
    assert refusal(log, lambda: read(log)) == said


def test_sqlites_own_words_are_kept_for_whoever_looks_into_it(log: CustodyLog) -> None:
    """The error of reading says what SQLite said."""
    loose(log).execute("DROP TABLE tags")
    with pytest.raises(LogDamaged, match="no such table: tags"):
        list(log.find(case="x"))
    with pytest.raises(LogDamaged, match="no such table: tags"):
        list(log._store.every("tags"))


def test_numbers_and_sizes_that_are_none_are_left_out(log: CustodyLog) -> None:
    """Lists of numbers give those that are numbers, in order."""
    connection = loose(log)
    connection.execute("UPDATE entries SET seq = 7.5 WHERE seq = 7")
    connection.execute("UPDATE checkpoints SET size = 7.5 WHERE size = 7")
    assert log.numbers(5, 10, "", "") == [5, 6, 8, 9]
    assert log.signed_between(4, 9) == (5, 6, 8, 9)


def test_an_index_that_answers_what_was_not_asked_is_damage(
    log: CustodyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An intent found before the place where it was looked for ends the search."""
    monkeypatch.setattr(log._store, "_number", lambda *_: 7)
    assert log._store.next_unresolved(7) == 7
    said = {"problem": "order", "after": 7}
    assert refusal(log, lambda: log._store.next_unresolved(8)) == said


def test_acts_announced_one_behind_the_other_are_all_found(log: CustodyLog) -> None:
    """The search goes on at the very next entry."""
    acts = [log.begin(EntryType.OPENED).intent.seq for _ in range(3)]
    assert acts == [300, 301, 302]
    assert [each.seq for each in log.unresolved()] == acts
    log.begin(EntryType.OPENED).done()
    assert [each.seq for each in log.unresolved()] == acts
    assert log._store.next_unresolved(302) == 302
    assert log._store.next_unresolved(303) is None


# --- writing ------------------------------------------------------------------------------------


def failure(log: CustodyLog, kind: type[CustodyTrouble]) -> tuple[dict[str, object], str]:
    """Return the facts of a failed append and the words behind them."""
    with pytest.raises(kind) as caught:
        log.append(Draft(type=EntryType.OPENED))
    return dict(caught.value.facts), str(caught.value)


def test_a_file_that_became_another_is_damage_to_write_into(log: CustodyLog) -> None:
    """What SQLite no longer knows as its own is damaged, not merely not to be written."""
    log.path.write_bytes(b"evidence" * 2000)
    said = {"path": shown_path(log.path), "problem": "SQLITE_NOTADB"}
    assert failure(log, LogDamaged) == (said, "file is not a database")


def test_a_file_that_another_program_holds_is_in_use(
    log: CustodyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading says that it is in use; writing that the entry could not be made durable, and why."""
    monkeypatch.setattr(databases, "BUSY_SECONDS", 0.02)
    path = shown_path(log.path)
    with (
        CustodyLog.open(log.path, KEYS) as waiting,
        closing(sqlite3.connect(log.path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LogInUse) as caught:
            list(waiting.rows())
        assert caught.value.facts == {"path": path}
        said = {"path": path, "problem": "SQLITE_BUSY"}
        assert failure(waiting, LogWriteFailed) == (said, "database is locked")


def test_an_addition_that_fails_leaves_nothing(log: CustodyLog) -> None:
    """Whatever ends a transaction, what was added in it is undone, and the next one is whole."""
    store, tag = log._store, bytes(16)

    def add(then: Callable[[], object]) -> None:
        with store.transaction():
            store.add_tag(tag, 5)
            then()

    with pytest.raises(KeyError):
        add(lambda: NOTHING["there"])
    with pytest.raises(LogWriteFailed) as caught:
        add(lambda: store.add_tag(tag[1:], 6))
    assert caught.value.facts["problem"] == "SQLITE_CONSTRAINT_CHECK"
    assert list(store.rows(0, 300, Filter(tags=(tag,)))) == []
    add(lambda: None)
    assert [row.seq for row in store.rows(0, 300, Filter(tags=(tag,)))] == [5]


# --- opening --------------------------------------------------------------------------------------


def test_what_is_opened_again_reads_the_same_and_writes_nothing(log: CustodyLog) -> None:
    """A worker's view has rows, names and key of the log, from the file as it is."""
    with closing(open_again(log.handle)) as again:
        assert (again.path, again.origin, again.handle) == (log.path, log.origin, log.handle)
        assert [row.seq for row in again.rows()] == list(range(300))
        assert again.open_row(row_of(log, 7)) == log.entry(7)
        with pytest.raises(LogWriteFailed) as caught:
            again._store.add_tag(bytes(16), 5)
        assert caught.value.facts["problem"] == "SQLITE_READONLY"


@pytest.mark.parametrize(
    ("content", "problem"),
    [(None, "SQLITE_CANTOPEN"), (b"evidence" * 1000, "SQLITE_NOTADB")],
)
def test_what_cannot_be_opened_again_is_damaged(
    tmp_path: Path, content: bytes | None, problem: str
) -> None:
    """A file that is gone by then, or became another, is told with SQLite's word for it."""
    path = tmp_path / "log"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(LogDamaged) as caught:
        list(Store.open_again(path).rows(0, 1))
    assert caught.value.facts == {"path": shown_path(path), "problem": problem}


def test_a_store_is_made_and_opened_where_it_can_be(tmp_path: Path) -> None:
    """An existing file is never replaced, a missing one never made, another kind never opened."""
    path = tmp_path / "log"
    with pytest.raises(LogDamaged) as missing:
        Store.open(path)
    assert missing.value.facts == {"path": shown_path(path), "problem": "missing"}
    path.write_bytes(b"evidence" * 1000)
    with pytest.raises(LogDamaged) as other:
        Store.open(path)
    assert other.value.facts == {"path": shown_path(path), "problem": "SQLITE_NOTADB"}
    with pytest.raises(TargetExists) as exists:
        Store.create(path)
    assert exists.value.facts["path"] == shown_path(path)
    os.truncate(path, 0)
    with pytest.raises(LogDamaged) as empty:
        Store.open(path)
    assert empty.value.facts == {"path": shown_path(path), "problem": "not a custody log"}


def test_a_store_that_cannot_be_made_is_not_written(tmp_path: Path) -> None:
    """Where SQLite cannot keep its journal, the error names the file and SQLite's word for it."""
    path = tmp_path / "log"
    (tmp_path / "log-journal").mkdir()
    with pytest.raises(LogWriteFailed) as caught:
        Store.create(path)
    assert caught.value.facts == {"path": shown_path(path), "problem": "SQLITE_CANTOPEN"}


def test_a_new_store_holds_nothing(tmp_path: Path) -> None:
    """Of no entries there is no last, no first, no signature; the size is 0."""
    path = tmp_path / "log"
    with closing(Store.create(path)) as store:
        assert (store.path, store.size(), store.signed_size()) == (path, 0, 0)
        assert (store.row(0), store.signature(1), store.resolution(0)) == (None, None, None)
        assert (store.last_of("opened"), store.next_unresolved(0)) == (None, None)
        assert (list(store.rows(0, MAX_SIZE)), list(store.anchors())) == ([], [])
        assert list(store.every("entries")) == []
