"""Witnesses in the window: one profile vouches for another's log, by file and by code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.app import PAGES
from casevault_gui.core.custody.code_text import code_texts
from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.workflows.witness_standing import evidence_of, refusals, refusals_of
from casevault_gui.ui.dialogs.slip import SlipDialog
from casevault_gui.ui.dialogs.take_in import TakeInDialog
from casevault_gui.ui.dialogs.witness_ask import PolicyDialog, RequestDialog, TypedCheckpointDialog
from casevault_gui.ui.dialogs.witness_evidence import EvidenceDialog
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.pages.custody_witnesses import WitnessesPage
from casevault_gui.ui.pages.page import Errand, PageName
from tests.ui.handover_samples import (
    Table,
    cosign,
    make_known,
    make_request,
    put_in,
    trust,
    two_offices,
    unnamed,
)
from tests.ui.shell.real import said


@pytest.fixture
def table(qapp: QApplication, tmp_path: Path) -> Iterator[Table]:
    """Give two offices."""
    with two_offices(qapp, tmp_path, sealed=False) as made:
        yield made


@pytest.fixture
def asker(qtbot: QtBot, table: Table) -> WitnessesPage:
    """Give the page of the one whose log is witnessed."""
    page = table.giver.witnesses()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def witness(qtbot: QtBot, table: Table) -> WitnessesPage:
    """Give the page of the witness, its tab as a witness in view."""
    page = table.receiver.witnesses()
    qtbot.addWidget(page)
    page.turn(page.serving)
    table.receiver.idle()
    return page


def test_a_log_is_witnessed(table: Table, asker: WitnessesPage, witness: WitnessesPage) -> None:
    """Trusted, asked, cosigned and taken in: the list says who signed how much, and when."""
    assert "Nobody vouches for this log yet" in said(asker)
    assert "You are no witness of any log yet" in said(witness)
    trust(table, asker, witness)
    make_known(table, asker, witness)
    request = make_request(table, asker)
    assert (table.folder / "request").read_bytes() == request._slip.data
    # As a text that other programs read, in one code; and in letters for a scanner that types.
    assert request.codes.texts == (request._slip.data.decode(),)
    request.codes.letters.setChecked(True)
    assert request.codes.texts == code_texts(request._slip.data)
    answer = cosign(table, witness, "\n".join(request.codes.texts))
    asker.vouching.receive.click()
    put_in(table.giver, asker, answer._slip.data.decode().replace("—", "-"))
    assert "lab cosigned the first" in said(asker)
    model = asker.vouching.table.view.model()
    assert [model.index(0, column).data() for column in (0, 1)] == ["lab", "Trusted"]
    assert "asks for the signature of lab. Signed so far: the first" in said(asker)
    [log] = table.receiver.shell.services.witnesses.served().logs
    assert log.seen is not None
    assert model.index(0, 3).data().startswith(str(log.seen.size))


def test_a_request_goes_on_from_what_the_witness_saw(
    table: Table, asker: WitnessesPage, witness: WitnessesPage
) -> None:
    """The second request names the size that witness signed last, and is cosigned too."""
    trust(table, asker, witness)
    make_known(table, asker, witness)
    answer = cosign(table, witness, make_request(table, asker)._slip.data.decode())
    asker.vouching.receive.click()
    put_in(table.giver, asker, answer._slip.data.decode())
    asker.vouching.request.click()
    dialog = table.giver.dialog(asker.vouching, RequestDialog)
    [standing] = table.giver.shell.services.witnesses.trusted().standings
    assert dialog.old.value() == standing.size > 0
    table.giver.shell.answers.target = table.folder / "second"
    dialog.go.click()
    second = table.giver.dialog(asker.vouching, SlipDialog)
    assert second._slip.data.startswith(f"old {standing.size}\n".encode())
    cosign(table, witness, second._slip.data.decode())


def test_a_refusal_is_kept_and_shown_as_evidence(
    table: Table, asker: WitnessesPage, witness: WitnessesPage
) -> None:
    """A checkpoint older than one that was seen: explained, listed, both notes to be saved."""
    make_known(table, asker, witness)
    early = make_request(table, asker)._slip.data.decode()
    cosign(table, witness, make_request(table, asker, "later")._slip.data.decode())
    witness.serving.cosign.click()
    dialog = put_in(table.receiver, witness, early)
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-C14"
    dialog.reject()
    table.receiver.idle()
    assert "fewer entries" in witness.serving.refused.view.model().index(0, 2).data()
    witness.serving.show_evidence.click()
    shown = table.receiver.dialog(witness.serving, EvidenceDialog)
    log = table.receiver.shell.profile.log
    [refusal] = refusals(refusals_of(log))
    kept = evidence_of(log, refusal)
    assert (shown.note.toPlainText(), shown.seen.toPlainText()) == (kept.note, kept.seen)
    table.receiver.shell.answers.target = table.folder / "evidence.txt"
    shown.save.click()
    table.receiver.idle()
    text = (table.folder / "evidence.txt").read_text("utf-8")
    assert kept.note in text
    assert kept.seen in text


def test_an_answer_of_a_stranger_is_not_taken_in(
    table: Table, asker: WitnessesPage, witness: WitnessesPage
) -> None:
    """A witness the policy does not name is explained in four parts; nothing is logged of it."""
    make_known(table, asker, witness)
    answer = cosign(table, witness, make_request(table, asker)._slip.data.decode())
    before = table.giver.shell.profile.log.size
    asker.vouching.receive.click()
    dialog = put_in(table.giver, asker, answer._slip.data.decode())
    assert dialog.isVisible()
    message = dialog.trouble.message
    assert message is not None
    assert message.code == "CV-C15"
    assert all((message.what, message.safe, message.not_done, message.next))
    assert table.giver.shell.profile.log.size == before


def test_the_policy_is_checked_while_it_is_typed(table: Table, asker: WitnessesPage) -> None:
    """A line that breaks a rule is named and cannot be saved; what was in force stays."""
    asker.vouching.policy.click()
    dialog = table.giver.dialog(asker.vouching, PolicyDialog)
    assert dialog.text.toPlainText() == "quorum none\n"
    dialog.text.setPlainText("# ours\nwitness lab\nquorum none")
    assert "line 2" in dialog.field.problem
    assert not dialog.go.isEnabled()
    dialog.text.setPlainText("# ours\nquorum none")
    assert dialog.go.isEnabled()
    dialog.go.click()
    table.giver.idle()
    policy = table.giver.shell.services.witnesses.trusted().policy
    assert policy.text == b"# ours\nquorum none\n"
    assert table.giver.shell.types()[-1] == EntryType.NOTE_ADDED


def test_a_checkpoint_is_typed_in_again(table: Table, asker: WitnessesPage) -> None:
    """Read from paper with other line ends it anchors the log; a wrong letter is pointed at."""
    profile = table.giver.shell.profile
    note = profile.log.checkpoint_at().decode()
    profile.log.append(Draft(type=EntryType.NOTE_ADDED, why="later"))
    asker.vouching.compare.click()
    dialog = table.giver.dialog(asker.vouching, TypedCheckpointDialog)
    lines = note.split("\n")
    wrong = lines[2].replace(lines[2][9], "x" if lines[2][9] != "x" else "y", 1)
    dialog.intake.text.setPlainText("\n".join((lines[0], lines[1], wrong, "", lines[4])))
    dialog.intake.look()
    dialog.go.click()
    table.giver.idle()
    message = dialog.trouble.message
    assert message is not None
    assert message.code == "CV-C13"
    assert "line 3" in message.next
    dialog.intake.text.setPlainText(note.replace("—", "-").replace(" ", "  "))
    dialog.intake.look()
    dialog.go.click()
    table.giver.idle()
    assert asker.vouching.verdict.isVisible()
    assert "typed or scanned" in said(asker.vouching.verdict)


def test_keys_are_given_out_as_text(table: Table, asker: WitnessesPage) -> None:
    """The log's key and the witness's are the ones that the core gives, each with a code."""
    asker.vouching.key.click()
    shown = table.giver.dialog(asker.vouching, SlipDialog)
    assert shown._slip.data.decode().strip() == table.giver.shell.profile.log.vkey.text
    assert len(shown.codes.texts) == 1
    asker.turn(asker.serving)
    asker.serving.key.click()
    shown = table.giver.dialog(asker.serving, SlipDialog)
    assert shown._slip.data.startswith(b"casevault/witness/v1/")


def test_everything_has_a_name(table: Table, asker: WitnessesPage, witness: WitnessesPage) -> None:
    """On both tabs and in every dialog, whatever the keyboard reaches is called something."""
    make_known(table, asker, witness)
    view = asker.vouching
    assert unnamed(asker) == []
    assert unnamed(witness) == []
    assert unnamed(make_request(table, asker)) == []
    for button, kind in (
        (view.request, RequestDialog),
        (view.receive, TakeInDialog),
        (view.trust, TakeInDialog),
        (view.policy, PolicyDialog),
        (view.compare, TypedCheckpointDialog),
    ):
        button.click()
        assert unnamed(table.giver.dialog(view, kind)) == []


def test_the_log_leads_here_and_stands_for_it(qtbot: QtBot, table: Table) -> None:
    """From the log's menu the window turns to each page below it; the sidebar shows the log."""
    window = MainWindow(table.giver.shell.services, PAGES)
    qtbot.addWidget(window)
    window.show()
    window.go(Errand(PageName.CUSTODY))
    log = window.page(PageName.CUSTODY)
    assert isinstance(log, CustodyPage)
    for action, name in (
        (log.ways.handover, PageName.HANDOVER),
        (log.ways.witnesses, PageName.WITNESSES),
    ):
        action.trigger()
        table.giver.idle()
        assert window.page(name).isVisible()
        assert window.sidebar.button(PageName.CUSTODY).isChecked()
        window.sidebar.button(PageName.CUSTODY).click()
        assert log.isVisible()
