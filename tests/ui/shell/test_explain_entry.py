"""An entry in plain words: what it says, what holds it, and what is not proven."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.witness_trust import know_log, witness_of
from casevault_gui.core.workflows.witnessing import (
    cosign_request,
    receive_cosignatures,
    request_cosignature,
)
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.pages.page import Errand, PageName
from tests.ui.report_samples import fill
from tests.ui.shell.real import Shell, said

LONG = 20_000


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> CustodyPage:
    """Give the page over a log with a case."""
    fill(shell.profile)
    made = CustodyPage(shell.services)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    made.arrive(Errand(PageName.CUSTODY))
    return made


def explained(qtbot: QtBot, page: CustodyPage, seq: int) -> str:
    """Choose an entry, press the button, and return what is said."""
    page.show_seq(seq)
    page.entry.explain.click()
    dialog = page.doors.explanation
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.holds.isVisible() or dialog.trouble.isVisible(), timeout=LONG)
    words = said(dialog)
    dialog.accept()
    return words


def test_an_act_is_told_from_both_its_entries(
    qtbot: QtBot, page: CustodyPage, shell: Shell
) -> None:
    """The announcement names its end, the end its announcement, both in words and by whom."""
    done = next(e for e in shell.profile.log.find(kind=EntryType.CREATED) if e.ref is not None)
    assert done.ref is not None
    words = explained(qtbot, page, done.seq)
    assert "Package sealed, done, on 20" in words
    assert "by Dana Whitfield, Investigator, County Prosecutor, no. 4471." in words
    assert f"which entry {done.ref} announced" in words
    assert "Why: search in Łódź" in words
    words = explained(qtbot, page, done.ref)
    assert f"Entry {done.seq} says how it ended." in words


def test_it_says_what_holds_it_and_what_is_not_proven(
    qtbot: QtBot, page: CustodyPage, shell: Shell
) -> None:
    """Hash, next entry, root, and whether somebody outside holds a checkpoint over it."""
    log = shell.profile.log
    words = explained(qtbot, page, 3)
    assert "Entry 4 repeats this hash." in words
    assert f"one root over all {log.size} entries" in words
    assert "Checked just now: it holds." in words
    assert "No checkpoint held outside is known" in words
    assert "Not proven: who sat at the computer" in words
    log.add_anchor(log.checkpoint_at(6), "the safe in room 4")
    assert "held outside: the safe in room 4." in explained(qtbot, page, 3)
    newest = explained(qtbot, page, log.size - 1)
    assert "It is the newest entry" in newest
    assert "No checkpoint held outside is known" in newest


def test_it_says_between_which_times_witnesses_put_it(
    qtbot: QtBot, page: CustodyPage, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not after what was signed over it, not before what it follows; the newest has no end."""
    profile = shell.profile
    seqs = []
    with open_profile(shell.folder / "witness") as witness:
        key = witness_of(witness).vkey
        know_log(witness, "theirs", profile.log.vkey)
        for number, when in enumerate((1_700_000_000, 1_800_000_000)):
            monkeypatch.setattr("time.time", lambda when=when: when)
            request = shell.folder / f"request {number}"
            request_cosignature(profile, request)
            answer = cosign_request(witness, request.read_bytes()).answer
            receive_cosignatures(profile, answer, (key,))
            seqs.append(profile.log.append(Draft(type=EntryType.NOTE_ADDED)).seq)
    page.model.refresh()
    first, second = "2023-11-14 22:13 UTC", "2027-01-15 08:00 UTC"
    assert f"Written not after {first}" in explained(qtbot, page, 3)
    between = explained(qtbot, page, seqs[0])
    assert f"Written not before {first}: entry {seqs[0] - 1} holds" in between
    assert f"Written not after {second}" in between
    assert "Written not after" not in explained(qtbot, page, seqs[1])


def test_what_never_ended_is_said_so(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """An announcement without an end is a question, and the words say so."""
    act = shell.profile.log.begin(EntryType.OPENED)
    page.model.refresh()
    assert "Nothing says yet how it ended" in explained(qtbot, page, act.intent.seq)


def test_damage_is_explained_instead(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """Where the log cannot be read for the proof, its trouble is shown."""
    page.show_seq(4)
    connection = shell.profile.log._store._connection
    connection.set_authorizer(None)
    connection.execute("DROP TRIGGER entries_update")
    connection.execute("UPDATE entries SET body = zeroblob(200) WHERE seq = 4")
    page.entry.explain.click()
    dialog = page.doors.explanation
    assert dialog is not None
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=LONG)
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-C02"
