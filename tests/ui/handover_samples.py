"""Two offices at one table: each with a profile, services and dialogs that answer at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from casevault_gui.app import is_package
from casevault_gui.core.model import Actor
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.custody_view import profile_custody_view
from casevault_gui.ui.dialogs.handover_package import AnswerDialog, ChangingHandsDialog, OfferDialog
from casevault_gui.ui.dialogs.slip import SlipDialog
from casevault_gui.ui.dialogs.take_in import TakeInDialog
from casevault_gui.ui.dialogs.witness_ask import PolicyDialog, RequestDialog
from casevault_gui.ui.handover_desk import HandOverDesk
from casevault_gui.ui.pages.custody_handover import HandOverPage
from casevault_gui.ui.pages.custody_witnesses import WitnessesPage
from casevault_gui.ui.pages.keys_view import KeysView
from casevault_gui.ui.pages.page import Errand, Page, PageName
from casevault_gui.ui.profile_desk import ProfileService
from casevault_gui.ui.witness_desk import WitnessDesk
from tests.ui.make_services import open_desk
from tests.ui.pictures import wait_for
from tests.ui.review_samples import seal_sample
from tests.ui.shell.real import Shell, open_shell

_D = TypeVar("_D", bound=QDialog)
GIVER, RECEIVER = Actor("Ada Brandt"), Actor("Ben Okafor")


@dataclass
class Office:
    """One side: its shell, and the page it stands on."""

    shell: Shell

    def handover(self) -> HandOverPage:
        """Return a page of hand-over, shown and filled."""
        page = HandOverPage(self.shell.services)
        self._show(page, PageName.HANDOVER)
        return page

    def witnesses(self) -> WitnessesPage:
        """Return a page of witnesses, shown and filled."""
        page = WitnessesPage(self.shell.services)
        self._show(page, PageName.WITNESSES)
        return page

    def idle(self) -> None:
        """Wait until nothing works."""
        wait_for(self.shell.idle)

    def dialog(self, view: KeysView, kind: type[_D]) -> _D:
        """Return the dialog that a tab has open, once nothing works."""
        self.idle()
        wait_for(lambda: isinstance(view.dialog, kind) and view.dialog.isVisible())
        assert isinstance(view.dialog, kind)
        return view.dialog

    def _show(self, page: Page, name: PageName) -> None:
        page.resize(900, 640)
        page.show()
        page.arrive(Errand(name))
        self.idle()


@dataclass
class Table:
    """Both sides, and the package that changes hands; `package` lies on the medium."""

    giver: Office
    receiver: Office
    package: Path
    folder: Path


@contextmanager
def plain_shell(application: QApplication, folder: Path) -> Iterator[Shell]:
    """Give what `open_shell` gives to these pages, without the look, which takes the most time."""
    place = folder / "desk"
    place.mkdir()
    with (
        open_profile(folder / "profile", session=True) as profile,
        open_desk(application, place) as desk,
    ):
        services = replace(
            desk.services,
            profile=ProfileService(profile),
            custody=profile_custody_view(profile),
            handover=HandOverDesk(profile),
            witnesses=WitnessDesk(profile),
            is_package=is_package,
        )
        yield Shell(profile, services, desk.answers, folder, desk.shown)


@contextmanager
def two_offices(
    application: QApplication, folder: Path, *, sealed: bool = True, dressed: bool = False
) -> Iterator[Table]:
    """Give two offices, and a package that the first one sealed, if it is `sealed`.

    Only when they are `dressed` they can show every page of the window, in its look.
    """
    shells = open_shell if dressed else plain_shell
    with ExitStack() as stack:
        offices = []
        for name, actor in (("giver", GIVER), ("receiver", RECEIVER)):
            place = folder / name
            place.mkdir()
            shell = stack.enter_context(shells(application, place))
            shell.profile.describe_actor(actor)
            offices.append(Office(shell))
        package = folder / "none.cvx"
        if sealed:
            package = seal_sample(offices[0].shell.profile, folder, phrase=False).path
        yield Table(offices[0], offices[1], package, folder)


def fill(dialog: ChangingHandsDialog, party: str) -> None:
    """Say what people say."""
    form = dialog.form
    for line, words in (
        (form.party, party),
        (form.why, "analysis of the telephones"),
        (form.condition, "seal whole, box undamaged"),
        (form.seals, "A-17, A-18"),
        (form.second, "Wanda Reyes"),
        (form.place, "Room 4"),
        (form.make, "Corsair"),
        (form.model, "Survivor"),
        (form.serial, "S-4471"),
    ):
        line.setText(words)


def make_offer(table: Table, page: HandOverPage, name: str = "out") -> SlipDialog:
    """Offer the package in the window; return the dialog with the transfer file."""
    giver = table.giver
    page.given.offer.click()
    dialog = giver.dialog(page.given, OfferDialog)
    dialog.take_package(table.package)
    fill(dialog, "Ben Okafor, laboratory")
    giver.shell.answers.target = table.folder / f"{name}.cvtransfer"
    dialog.go.click()
    return giver.dialog(page.given, SlipDialog)


def scan(office: Office, page: HandOverPage, text: str) -> TakeInDialog:
    """Put a text into the field for codes and take it in."""
    page.take_in()
    dialog = office.dialog(page.view, TakeInDialog)
    dialog.intake.text.setPlainText(text)
    dialog.intake.look()
    dialog.go.click()
    office.idle()
    return dialog


def take_over(table: Table, page: HandOverPage) -> SlipDialog:
    """Take the package over in the dialog that is open; return that with the receipt."""
    receiver = table.receiver
    answer = receiver.dialog(page.received, AnswerDialog)
    answer.take_package(table.package)
    answer.form.condition.setText("as offered")
    receiver.shell.answers.target = table.folder / "back.cvreceipt"
    answer.go.click()
    return receiver.dialog(page.received, SlipDialog)


def trust(table: Table, asker: WitnessesPage, witness: WitnessesPage) -> None:
    """Let the first office trust the second as its witness, called `lab`."""
    witness.serving.key.click()
    key = table.receiver.dialog(witness.serving, SlipDialog)._slip.data.decode()
    asker.vouching.trust.click()
    dialog = table.giver.dialog(asker.vouching, TakeInDialog)
    dialog.name.setText("lab")
    dialog.intake.text.setPlainText(key)
    dialog.intake.look()
    dialog.go.click()
    policy = table.giver.dialog(asker.vouching, PolicyDialog)
    policy.go.click()
    table.giver.idle()


def make_known(table: Table, asker: WitnessesPage, witness: WitnessesPage) -> None:
    """Make the first office's log known to the second."""
    asker.vouching.key.click()
    key = table.giver.dialog(asker.vouching, SlipDialog)._slip.data.decode()
    witness.serving.know.click()
    dialog = table.receiver.dialog(witness.serving, TakeInDialog)
    dialog.name.setText("Ada's log")
    dialog.intake.text.setPlainText(key)
    dialog.intake.look()
    dialog.go.click()
    table.receiver.idle()


def make_request(table: Table, asker: WitnessesPage, name: str = "request") -> SlipDialog:
    """Make a request for a cosignature; return the dialog with it."""
    asker.vouching.request.click()
    dialog = table.giver.dialog(asker.vouching, RequestDialog)
    table.giver.shell.answers.target = table.folder / name
    dialog.go.click()
    return table.giver.dialog(asker.vouching, SlipDialog)


def put_in(office: Office, page: WitnessesPage, text: str) -> TakeInDialog:
    """Put a text into the dialog that is open, and go on."""
    dialog = office.dialog(page.view, TakeInDialog)
    dialog.intake.text.setPlainText(text)
    dialog.intake.look()
    dialog.go.click()
    office.idle()
    return dialog


def cosign(table: Table, witness: WitnessesPage, text: str) -> SlipDialog:
    """Cosign a request; return the dialog with the answer."""
    witness.serving.cosign.click()
    put_in(table.receiver, witness, text)
    return table.receiver.dialog(witness.serving, SlipDialog)


def drop(widget: QWidget, *paths: Path) -> None:
    """Drop files on a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


def unnamed(place: QWidget) -> list[QWidget]:
    """Return what the keyboard reaches in a widget and a screen reader has no name for."""
    return [
        widget
        for widget in place.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
