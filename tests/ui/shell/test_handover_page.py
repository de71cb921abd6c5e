"""Hand-over in the window: two profiles pass a package between them, by file and by code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.code_text import code_texts
from casevault_gui.core.custody.events import EntryType, Medium, Phase
from casevault_gui.core.workflows.offers import OfferState, offers
from casevault_gui.ui.dialogs.handover_package import AnswerDialog, OfferDialog, UnofferedDialog
from casevault_gui.ui.dialogs.slip import SlipDialog
from casevault_gui.ui.dialogs.take_in import ReasonDialog, TakeInDialog
from casevault_gui.ui.pages.custody_handover import HandOverPage
from casevault_gui.ui.pages.page import Errand, PageName
from tests.ui.handover_samples import (
    Table,
    drop,
    make_offer,
    scan,
    take_over,
    two_offices,
    unnamed,
)
from tests.ui.pdf_reading import text_of
from tests.ui.shell.real import said


@pytest.fixture
def table(qapp: QApplication, tmp_path: Path) -> Iterator[Table]:
    """Give two offices and a package."""
    with two_offices(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def giver(qtbot: QtBot, table: Table) -> HandOverPage:
    """Give the giver's page."""
    page = table.giver.handover()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def receiver(qtbot: QtBot, table: Table) -> HandOverPage:
    """Give the receiver's page."""
    page = table.receiver.handover()
    qtbot.addWidget(page)
    return page


def test_a_package_is_handed_over_by_files(
    table: Table, giver: HandOverPage, receiver: HandOverPage
) -> None:
    """Offered, taken over from a dropped file, receipt taken in from one: both logs say so."""
    slip = make_offer(table, giver)
    assert (table.folder / "out.cvtransfer").read_bytes() == slip._slip.data
    [offer] = offers(table.giver.shell.profile.log)
    entry = table.giver.shell.profile.log.entry(offer.entry.seq)
    assert entry.seals == ("A-17", "A-18")
    assert entry.medium == Medium("Corsair", "Survivor", "S-4471")
    assert entry.second is not None
    assert (entry.second.name, entry.place) == ("Wanda Reyes", "Room 4")
    assert "Open" in giver.given.table.view.model().index(0, 0).data()

    drop(receiver, table.folder / "out.cvtransfer")
    dialog = table.receiver.dialog(receiver.view, TakeInDialog)
    assert "out.cvtransfer" in said(dialog.intake)
    dialog.go.click()
    answer = table.receiver.dialog(receiver.received, AnswerDialog)
    assert "A-17, A-18" in said(answer)
    assert "Ada Brandt" in said(answer)
    receipt = take_over(table, receiver)
    assert "cosignature" in said(receipt)

    giver.take((table.folder / "back.cvreceipt",))
    intake = table.giver.dialog(giver.view, TakeInDialog)
    intake.go.click()
    table.giver.idle()
    [offer] = offers(table.giver.shell.profile.log)
    assert offer.state is OfferState.RECEIVED
    assert "was received by Ben Okafor" in said(giver)
    assert "Received" in giver.given.table.view.model().index(0, 0).data()
    assert receiver.received.table.rows.rowCount() == 1


def test_package_and_transfer_file_may_be_dropped_together(
    table: Table, giver: HandOverPage, receiver: HandOverPage
) -> None:
    """The transfer file is taken in, and the package stands in the dialog that compares it."""
    make_offer(table, giver)
    drop(receiver, table.package, table.folder / "out.cvtransfer")
    table.receiver.dialog(receiver.view, TakeInDialog).go.click()
    answer = table.receiver.dialog(receiver.received, AnswerDialog)
    assert answer.package == table.package
    assert answer.go.isEnabled()


def test_a_package_is_handed_over_by_codes(
    table: Table, giver: HandOverPage, receiver: HandOverPage
) -> None:
    """What the codes hold, typed by a scanner in any order, is as good as the files."""
    slip = make_offer(table, giver)
    texts = slip.codes.texts
    assert len(texts) > 1
    slip.codes.after.click()
    assert slip.codes.at == 1
    assert f"Code 2 of {len(texts)}" in said(slip)
    scan(table.receiver, receiver, "\n".join(reversed(texts)))
    receipt = take_over(table, receiver)
    scan(table.giver, giver, "\n".join(receipt.codes.texts))
    [offer] = offers(table.giver.shell.profile.log)
    assert offer.state is OfferState.RECEIVED


def test_a_refusal_needs_a_reason_and_reaches_the_giver(
    table: Table, giver: HandOverPage, receiver: HandOverPage
) -> None:
    """The button waits for the reason; the giver's page then says who refused, and why."""
    data = make_offer(table, giver)._slip.data
    scan(table.receiver, receiver, data.decode())
    answer = table.receiver.dialog(receiver.received, AnswerDialog)
    answer.refuse.setChecked(True)
    assert not answer.go.isEnabled()
    answer.form.why.setText("seal A-17 is broken")
    assert answer.go.isEnabled()
    table.receiver.shell.answers.target = table.folder / "no.cvreceipt"
    answer.go.click()
    refusal = table.receiver.dialog(receiver.received, SlipDialog)
    assert "Refusal" in refusal.windowTitle()
    scan(table.giver, giver, refusal._slip.data.decode())
    assert "was REFUSED by Ben Okafor" in said(giver)
    assert "seal A-17 is broken" in said(giver)
    [offer] = offers(table.giver.shell.profile.log)
    assert offer.state is OfferState.REFUSED


@pytest.mark.parametrize("problem", ["damaged", "another"])
def test_a_bad_file_is_explained_and_nothing_is_lost(
    table: Table, giver: HandOverPage, receiver: HandOverPage, problem: str
) -> None:
    """Four parts say why; the dialog stays with what stood in it, and the log is as it was."""
    data = make_offer(table, giver)._slip.data
    text = data.decode().replace("A-17", "A-71") if problem == "damaged" else "{}"
    before = table.receiver.shell.profile.log.size
    dialog = scan(table.receiver, receiver, text)
    assert dialog.isVisible()
    message = dialog.trouble.message
    assert message is not None
    assert message.code == "CV-C17"
    assert all((message.what, message.safe, message.not_done, message.next))
    assert dialog.intake.text.toPlainText() == text
    assert table.receiver.shell.profile.log.size == before


def test_another_package_is_not_taken_over(
    table: Table, giver: HandOverPage, receiver: HandOverPage
) -> None:
    """The error stands in the dialog, what was filled in stays, the log says it was refused."""
    data = make_offer(table, giver)._slip.data
    changed = bytearray(table.package.read_bytes())
    changed[-1] ^= 1
    copy = table.folder / "copy.cvx"
    copy.write_bytes(changed)
    scan(table.receiver, receiver, data.decode())
    answer = table.receiver.dialog(receiver.received, AnswerDialog)
    answer.take_package(copy)
    answer.form.condition.setText("box dented")
    table.receiver.shell.answers.target = table.folder / "r.cvreceipt"
    answer.go.click()
    table.receiver.idle()
    message = answer.trouble.message
    assert message is not None
    assert message.code == "CV-C19"
    assert answer.form.condition.text() == "box dented"
    assert not (table.folder / "r.cvreceipt").exists()
    last = list(table.receiver.shell.profile.log.find(kind=EntryType.RECEIVED))[-1]
    assert last.phase is Phase.REFUSED


def test_codes_that_are_missing_are_named(
    table: Table, giver: HandOverPage, receiver: HandOverPage
) -> None:
    """Nothing can be taken in before the last one; a wrong one is told apart."""
    texts = code_texts(make_offer(table, giver)._slip.data)
    receiver.take_in()
    dialog = table.receiver.dialog(receiver.view, TakeInDialog)
    QTest.keyClicks(dialog.intake.text, texts[1][:30])
    dialog.intake.look()
    assert "not whole" in said(dialog.intake)
    dialog.intake.text.setPlainText(texts[1])
    dialog.intake.look()
    assert "Missing: 1" in said(dialog.intake)
    assert not dialog.go.isEnabled()


def test_an_offer_comes_back_with_a_reason(table: Table, giver: HandOverPage) -> None:
    """Of two offers of one package the one that is chosen ends, and the page says why."""
    make_offer(table, giver).accept()
    make_offer(table, giver, "second").accept()
    table.giver.idle()
    giver.given.table.view.selectRow(1)
    giver.given.back.click()
    dialog = table.giver.dialog(giver.given, ReasonDialog)
    assert not dialog.go.isEnabled()
    dialog.why.setText("nobody was there")
    dialog.go.click()
    table.giver.idle()
    first, second = offers(table.giver.shell.profile.log)
    assert [each.state for each in (first, second)] == [OfferState.RETURNED, OfferState.OPEN]
    assert first.end is not None
    words = said(giver)
    assert f"ended by entry {first.end.seq}, because: nobody was there" in words
    assert not giver.given.back.isEnabled()


def test_the_transfer_file_is_shown_again_and_printed(table: Table, giver: HandOverPage) -> None:
    """An open offer gives the very same file once more, saved and as codes on paper, logged."""
    first = make_offer(table, giver)._slip.data
    giver.given.again.click()
    slip = table.giver.dialog(giver.given, SlipDialog)
    assert slip._slip.data == first
    table.giver.shell.answers.target = table.folder / "again.cvtransfer"
    slip.save.click()
    table.giver.idle()
    assert (table.folder / "again.cvtransfer").read_bytes() == first
    table.giver.shell.answers.target = table.folder / "codes.pdf"
    slip.paper.click()
    table.giver.idle()
    assert "Code 1 of" in text_of(table.folder / "codes.pdf")
    assert table.giver.shell.types()[-1] == EntryType.CHECKPOINT_PRINTED
    slip.copy.click()
    assert QApplication.clipboard().text().encode() == first


def test_a_place_that_is_taken_leaves_the_offer_to_try_again(
    table: Table, giver: HandOverPage
) -> None:
    """The dialog says so and keeps what was filled in; with another place it goes on."""
    taken = table.folder / "taken.cvtransfer"
    taken.write_bytes(b"theirs")
    giver.given.make_offer(table.package)
    dialog = table.giver.dialog(giver.given, OfferDialog)
    dialog.form.party.setText("Ben")
    table.giver.shell.answers.target = taken
    dialog.go.click()
    table.giver.idle()
    assert dialog.trouble.isVisible()
    assert taken.read_bytes() == b"theirs"
    assert dialog.form.party.text() == "Ben"
    table.giver.shell.answers.target = table.folder / "free.cvtransfer"
    dialog.go.click()
    table.giver.dialog(giver.given, SlipDialog)
    assert (table.folder / "free.cvtransfer").exists()


def test_a_lost_receipt_is_made_again(
    table: Table, giver: HandOverPage, receiver: HandOverPage
) -> None:
    """From the transfer file it answered comes an answer that the giver can take in."""
    data = make_offer(table, giver)._slip.data
    scan(table.receiver, receiver, data.decode())
    take_over(table, receiver).accept()
    receiver.received.again.click()
    dialog = table.receiver.dialog(receiver.received, TakeInDialog)
    dialog.intake.text.setPlainText(data.decode())
    dialog.intake.look()
    table.receiver.shell.answers.target = table.folder / "again.cvreceipt"
    dialog.go.click()
    slip = table.receiver.dialog(receiver.received, SlipDialog)
    scan(table.giver, giver, slip._slip.data.decode())
    assert "was received by" in said(giver)


def test_what_came_without_an_offer(table: Table, receiver: HandOverPage) -> None:
    """It is logged as received, and the list says that no offer came with it."""
    receiver.turn(receiver.received)
    receiver.received.unoffered.click()
    dialog = table.receiver.dialog(receiver.received, UnofferedDialog)
    drop(dialog, table.package)
    dialog.go.click()
    table.receiver.idle()
    model = receiver.received.table.view.model()
    assert model.index(0, 3).data() == "came without an offer"


def test_other_logs_are_listed_with_their_verification(
    table: Table, giver: HandOverPage, receiver: HandOverPage
) -> None:
    """The giver's entries, kept with the transfer, hold; before that the page teaches."""
    receiver.turn(receiver.others)
    table.receiver.idle()
    assert "No entries of other logs yet" in said(receiver)
    scan(table.receiver, receiver, make_offer(table, giver)._slip.data.decode())
    take_over(table, receiver)
    receiver.turn(receiver.others)
    table.receiver.idle()
    model = receiver.others.table.view.model()
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row[:2] == ["Ada Brandt", "Yes, all of it"]
    assert "a transfer file" in row
    assert table.giver.shell.profile.origin in said(receiver)


def test_empty_pages_teach_and_everything_has_a_name(table: Table, giver: HandOverPage) -> None:
    """Both directions say what to do first; every control is called something."""
    assert "Nothing was offered yet" in said(giver)
    giver.turn(giver.received)
    table.giver.idle()
    assert "Nothing was received yet" in said(giver)
    assert unnamed(giver) == []
    giver.given.make_offer(None)
    assert unnamed(table.giver.dialog(giver.given, OfferDialog)) == []
    giver.take_in()
    assert unnamed(table.giver.dialog(giver.view, TakeInDialog)) == []
    assert unnamed(make_offer(table, giver)) == []


def test_the_way_back(qtbot: QtBot, table: Table, giver: HandOverPage) -> None:
    """The button leads to the log, and a package that is brought along is put up for an offer."""
    with qtbot.waitSignal(giver.wanted) as heard:
        giver.back.click()
    assert heard.args == [Errand(PageName.CUSTODY)]
    giver.arrive(Errand(PageName.HANDOVER, (table.package,)))
    dialog = table.giver.dialog(giver.given, OfferDialog)
    assert dialog.package == table.package
