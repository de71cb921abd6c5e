"""Scenes of hand-over and witnesses: `python -m tests.ui.scenes_handover OUT_DIR`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from casevault_gui.app import PAGES
from casevault_gui.ui.dialogs.handover_package import AnswerDialog, OfferDialog
from casevault_gui.ui.dialogs.take_in import TakeInDialog
from casevault_gui.ui.dialogs.witness_ask import PolicyDialog, RequestDialog, TypedCheckpointDialog
from casevault_gui.ui.dialogs.witness_evidence import EvidenceDialog
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.pages.custody_handover import HandOverPage
from casevault_gui.ui.pages.custody_witnesses import WitnessesPage
from casevault_gui.ui.pages.page import Errand, PageName
from tests.ui import pictures
from tests.ui.handover_samples import (
    Table,
    cosign,
    fill,
    make_known,
    make_offer,
    make_request,
    put_in,
    scan,
    take_over,
    trust,
    two_offices,
)
from tests.ui.pictures import SIZE, run, settle, wait_for


@dataclass
class Passing:
    """A window of the first office, and a page of the second beside it."""

    table: Table
    window: MainWindow
    handover: HandOverPage
    witnesses: WitnessesPage
    theirs: HandOverPage
    their_witnesses: WitnessesPage

    def go(self, name: PageName) -> None:
        """Turn to a page."""
        self.window.go(Errand(name))
        self.idle()

    def idle(self) -> None:
        """Wait until nothing works on either side."""
        wait_for(self.table.giver.shell.idle)
        wait_for(self.table.receiver.shell.idle)
        settle()


def nothing_offered(here: Passing) -> None:
    """Hand-over: nothing was offered yet."""
    here.go(PageName.HANDOVER)


def offering(here: Passing) -> QWidget:
    """Hand-over: a package is offered."""
    here.go(PageName.HANDOVER)
    here.handover.given.make_offer(here.table.package)
    dialog = here.table.giver.dialog(here.handover.given, OfferDialog)
    fill(dialog, "Ben Okafor, laboratory")
    return dialog


def transfer_file(here: Passing) -> QWidget:
    """Hand-over: the transfer file, as codes for the receiver to scan."""
    here.go(PageName.HANDOVER)
    return make_offer(here.table, here.handover)


def offered(here: Passing) -> None:
    """Hand-over: one package was received, the offer of another is open."""
    here.go(PageName.HANDOVER)
    slip = make_offer(here.table, here.handover)
    scan(here.table.receiver, here.theirs, slip._slip.data.decode())
    slip.accept()
    receipt = take_over(here.table, here.theirs)
    scan(here.table.giver, here.handover, receipt._slip.data.decode())
    make_offer(here.table, here.handover, "second").accept()
    here.go(PageName.HANDOVER)


def scanning(here: Passing) -> QWidget:
    """Hand-over: some of the codes were scanned, others are missing."""
    here.go(PageName.HANDOVER)
    slip = make_offer(here.table, here.handover)
    slip.accept()
    here.handover.take_in()
    dialog = here.table.giver.dialog(here.handover.view, TakeInDialog)
    dialog.intake.text.setPlainText("\n".join(slip.codes.texts[1:]))
    dialog.intake.look()
    return dialog


def bad_file(here: Passing) -> QWidget:
    """Hand-over: a file that does not hold."""
    here.go(PageName.HANDOVER)
    return scan(here.table.giver, here.handover, '{"kind":"something else"}')


def answering(here: Passing) -> QWidget:
    """Hand-over: what somebody offers, before it is taken over or refused."""
    here.go(PageName.HANDOVER)
    slip = make_offer(here.table, here.handover)
    scan(here.table.receiver, here.theirs, slip._slip.data.decode())
    slip.accept()
    return here.table.receiver.dialog(here.theirs.received, AnswerDialog)


def other_logs(here: Passing) -> None:
    """Hand-over: what came of another log, and that it holds."""
    offered(here)
    here.handover.turn(here.handover.others)
    here.idle()


def timeline(here: Passing) -> QWidget:
    """Hand-over: the timeline of a case, with what another log tells of it."""
    offered(here)
    here.go(PageName.CUSTODY)
    page = here.window.page(PageName.CUSTODY)
    assert isinstance(page, CustodyPage)
    page.entry.timeline.click()
    here.idle()
    dialog = page.doors.dialog
    assert dialog is not None
    return dialog


def no_witness(here: Passing) -> None:
    """Witnesses: nobody vouches for the log yet."""
    here.go(PageName.WITNESSES)


def policy(here: Passing) -> QWidget:
    """Witnesses: the trust policy, with a line that breaks a rule."""
    here.go(PageName.WITNESSES)
    here.witnesses.vouching.policy.click()
    dialog = here.table.giver.dialog(here.witnesses.vouching, PolicyDialog)
    dialog.text.setPlainText("# agreed on 17 April\nwitness lab\nquorum lab\n")
    return dialog


def _witnessed(here: Passing) -> None:
    here.go(PageName.WITNESSES)
    trust(here.table, here.witnesses, here.their_witnesses)
    make_known(here.table, here.witnesses, here.their_witnesses)
    request = make_request(here.table, here.witnesses)
    answer = cosign(here.table, here.their_witnesses, request._slip.data.decode())
    request.accept()
    here.witnesses.vouching.receive.click()
    put_in(here.table.giver, here.witnesses, answer._slip.data.decode())


def witnessed(here: Passing) -> None:
    """Witnesses: one signed what the log was, and when."""
    _witnessed(here)
    here.idle()


def requesting(here: Passing) -> QWidget:
    """Witnesses: who is asked, and from where on."""
    _witnessed(here)
    here.witnesses.vouching.request.click()
    return here.table.giver.dialog(here.witnesses.vouching, RequestDialog)


def request_made(here: Passing) -> QWidget:
    """Witnesses: the request, as a code that any witness reads."""
    here.go(PageName.WITNESSES)
    return make_request(here.table, here.witnesses)


def typing(here: Passing) -> QWidget:
    """Witnesses: a checkpoint typed from paper, with one wrong letter."""
    here.go(PageName.WITNESSES)
    here.witnesses.vouching.compare.click()
    dialog = here.table.giver.dialog(here.witnesses.vouching, TypedCheckpointDialog)
    note = here.table.giver.shell.profile.log.checkpoint_at().decode()
    lines = note.split("\n")
    lines[2] = ("A" if lines[2][0] != "A" else "B") + lines[2][1:]
    dialog.intake.text.setPlainText("\n".join(lines))
    dialog.intake.look()
    dialog.go.click()
    here.idle()
    return dialog


def compared(here: Passing) -> None:
    """Witnesses: the three answers after a checkpoint was typed in again."""
    _witnessed(here)
    note = here.table.giver.shell.profile.log.checkpoint_at().decode()
    here.witnesses.vouching.compare.click()
    dialog = here.table.giver.dialog(here.witnesses.vouching, TypedCheckpointDialog)
    dialog.intake.text.setPlainText(note)
    dialog.intake.look()
    dialog.go.click()
    here.idle()


def serving(here: Passing) -> QWidget:
    """Witnesses: the logs one is a witness of, and what was refused."""
    here.go(PageName.WITNESSES)
    early = make_request(here.table, here.witnesses, "early")
    make_known(here.table, here.witnesses, here.their_witnesses)
    later = make_request(here.table, here.witnesses, "later")
    cosign(here.table, here.their_witnesses, later._slip.data.decode())
    here.their_witnesses.serving.cosign.click()
    refused = put_in(here.table.receiver, here.their_witnesses, early._slip.data.decode())
    refused.reject()
    here.idle()
    return here.their_witnesses


def evidence(here: Passing) -> QWidget:
    """Witnesses: a checkpoint that was refused, beside the one it contradicts."""
    serving(here)
    here.their_witnesses.serving.show_evidence.click()
    return here.table.receiver.dialog(here.their_witnesses.serving, EvidenceDialog)


def stage_of(act: Callable[[Passing], QWidget | None]) -> pictures.Stage:
    """Return what brings two offices to the state after `act`."""

    @contextmanager
    def stage(application: QApplication, home: Path) -> Iterator[QWidget]:
        with ExitStack() as stack:
            stack.enter_context(pytest.MonkeyPatch.context()).setenv("LOGNAME", "dana")
            table = stack.enter_context(two_offices(application, home, dressed=True))
            window = MainWindow(table.giver.shell.services, PAGES)
            window.resize(SIZE)
            window.show()
            handover, witnesses = (
                window.page(name) for name in (PageName.HANDOVER, PageName.WITNESSES)
            )
            assert isinstance(handover, HandOverPage)
            assert isinstance(witnesses, WitnessesPage)
            theirs, their_witnesses = table.receiver.handover(), table.receiver.witnesses()
            their_witnesses.turn(their_witnesses.serving)
            here = Passing(table, window, handover, witnesses, theirs, their_witnesses)
            here.idle()
            shown = act(here) or window
            settle()
            yield shown
            here.idle()
            for widget in {shown, window, theirs, their_witnesses}:
                # Whoever draws it ends it: it must outlive its window.
                widget.setParent(None)

    return stage


SCENES: list[pictures.Scene] = [
    pictures.scene(name, act, stage_of(act))
    for name, act in (
        ("handover-empty", nothing_offered),
        ("handover-offer", offering),
        ("handover-transfer", transfer_file),
        ("handover-given", offered),
        ("handover-scanning", scanning),
        ("handover-bad-file", bad_file),
        ("handover-answer", answering),
        ("handover-other-logs", other_logs),
        ("handover-timeline", timeline),
        ("witnesses-empty", no_witness),
        ("witnesses-policy", policy),
        ("witnesses-signed", witnessed),
        ("witnesses-request", requesting),
        ("witnesses-request-code", request_made),
        ("witnesses-typing", typing),
        ("witnesses-compared", compared),
        ("witnesses-serving", serving),
        ("witnesses-evidence", evidence),
    )
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
