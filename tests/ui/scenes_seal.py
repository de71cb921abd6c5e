"""Scenes of sealing, over the real core: `python -m tests.ui.scenes_seal OUT_DIR [NAME…]`."""

from __future__ import annotations

import itertools
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from casevault_gui.core.cases.case_record import CaseRecord, Exhibit
from casevault_gui.core.errors import TargetFull
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage
from casevault_gui.ui.dialogs.rehearse import RehearseDialog
from casevault_gui.ui.main_window import MainWindow, PageFactory
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.seal import At, SealPage
from tests.ui import pictures
from tests.ui.make_services import open_desk
from tests.ui.pictures import CONTRAST, SHARP, SIZE, run, settle, wait_for
from tests.ui.record_samples import fill
from tests.ui.scenes_shell import EmptyPage
from tests.ui.seal_samples import Bench, copy_sample, page_of, seal_services
from tests.ui.still_world import NOON_NS, age

PHRASE = "seven tidy otters paint"
Act = Callable[["Sealing"], QWidget | None]
"""Brings the window to a state; returns what is to be seen if it is not the window itself."""


@dataclass
class Sealing:
    """A window on the page of sealing."""

    window: MainWindow
    bench: Bench

    @property
    def page(self) -> SealPage:
        """The page."""
        return self.bench.page

    def sample(self) -> None:
        """Take the sample."""
        sample = copy_sample(self.bench.folder)
        age(sample)
        self.page.arrive(Errand(PageName.SEAL, (sample,), sample=True))
        settle(200)

    def to(self, at: At) -> None:
        """Go on up to a step."""
        if not self.page.evidence.table.paths:
            self.sample()
        while self.page.at < at:
            if self.page.at is At.CHECK:
                wait_for(lambda: self.page.check.checked is not None)
                self.page.check.findings.agree.setChecked(True)
            wait_for(self.page.next.isEnabled)
            self.page.next.click()
            settle(100)
        settle(300)

    def odd_evidence(self) -> None:
        """Add evidence with something to decide."""
        folder = self.bench.folder / "Laptop of the accountant"
        folder.mkdir()
        (folder / "ledger.xlsx").write_bytes(bytes(5_120_000))
        (folder / "link").symlink_to("ledger.xlsx")
        (folder / "empty.txt").touch()
        # Half a minute ago: it may still be written to.
        age(folder, NOON_NS - 30 * 10**9)
        self.page.evidence.add((folder, folder / "ledger.xlsx", self.bench.folder / "gone.pdf"))


def case_empty(here: Sealing) -> None:
    """Sealing, step 1: the empty form of the case record."""


def case_filled(here: Sealing) -> None:
    """Sealing, step 1: the record of the sample case."""
    here.sample()


def case_below(here: Sealing) -> None:
    """Sealing, step 1: parties, devices, exhibits, an imported table, and notes."""
    here.sample()
    fill(here.page.case.form)
    settle(100)
    bar = here.page.case.area.verticalScrollBar()
    bar.setValue(bar.maximum())


def case_wrong(here: Sealing) -> None:
    """Sealing, step 1: what is missing in the form."""
    exhibits = (Exhibit(number="A/1", description="Ledger"), Exhibit(number="A/2"))
    here.page.case.form.load(CaseRecord(reference="x", exhibits=exhibits))
    here.page.case.form.reference.setText("")
    model = here.page.case.form.exhibits.model
    model.setData(model.index(1, 0), "A/1")
    here.page.next.click()


def evidence_empty(here: Sealing) -> None:
    """Sealing, step 2: nothing chosen yet."""
    here.page.case.form.reference.setText("2026-0417")
    here.page.next.click()


def evidence(here: Sealing) -> None:
    """Sealing, step 2: files and folders, and what stands against some of them."""
    here.sample()
    here.odd_evidence()
    here.to(At.EVIDENCE)


def check(here: Sealing) -> None:
    """Sealing, step 3: nothing stands in the way."""
    here.to(At.CHECK)
    wait_for(lambda: here.page.check.checked is not None)


def check_decide(here: Sealing) -> None:
    """Sealing, step 3: something for the person to decide."""
    here.sample()
    here.odd_evidence()
    here.page.evidence.table.remove((2, 3))
    here.to(At.CHECK)
    wait_for(lambda: here.page.check.checked is not None)


def check_blocked(here: Sealing) -> None:
    """Sealing, step 3: something stands in the way."""
    check_decide(here)
    here.page.check.target.setText(str(here.bench.folder / "sample_case" / "x.cvx"))
    (here.bench.folder / "taken.cvx").touch()
    here.page.check.target.setText(str(here.bench.folder / "taken.cvx"))
    here.page.check.check()
    wait_for(lambda: here.page.check.checked is not None)


def keys(here: Sealing) -> None:
    """Sealing, step 4: the package key alone."""
    here.to(At.KEYS)


def keys_passphrase(here: Sealing) -> None:
    """Sealing, step 4: a passphrase besides, typed wrong the second time."""
    here.to(At.KEYS)
    here.page.keys.with_passphrase.click()
    here.page.keys.passphrase.line.setText(PHRASE)
    here.page.keys.again.line.setText("seven tidy ottres")


def keys_none(here: Sealing) -> None:
    """Sealing, step 4: nothing that would open the package."""
    here.to(At.KEYS)
    here.page.keys.with_key.setChecked(False)


def sealing(here: Sealing) -> None:
    """Sealing, step 5: at work."""
    here.to(At.KEYS)
    hold = threading.Event()

    def before(report: Report, cancel: CancelToken) -> None:
        total, files = 48_210_000_000, 12_044
        for done in (1, 2, 3):
            name = "data/phone/" + "DCIM/2025/holiday in the mountains/" * 4 + "IMG_0042.jpg"
            report(Progress(Stage.SEAL, done * 2_900_000_000, total, done * 730, files, name))
            hold.wait(0.15)
        while not cancel.cancelled:
            hold.wait(0.05)

    here.bench.seal.before = before
    ticks = itertools.count()
    here.page.sealing.bar._clock = lambda: float(10 * next(ticks))
    here.page.next.click()
    settle(700)


def stopping(here: Sealing) -> None:
    """Sealing, step 6: stopped."""
    sealing(here)
    here.page.sealing.bar.stop.click()
    wait_for(lambda: here.page.at is At.RESULT)


def key_dialog(here: Sealing) -> QWidget:
    """The key dialog: hidden, where there is no keyring."""
    here.to(At.KEYS)
    here.page.next.click()
    wait_for(lambda: here.page.run.dialog is not None)
    settle(300)
    dialog = here.page.run.dialog
    assert dialog is not None
    return dialog


def waiting(here: Sealing) -> None:
    """Sealing, step 5: the page behind the key dialog."""
    key_dialog(here)


def sealed(here: Sealing) -> None:
    """Sealing, step 6: complete."""
    key_dialog(here)
    here.bench.take_key()
    dialog = here.page.run.dialog
    assert dialog is not None
    dialog.accept()
    wait_for(lambda: here.page.at is At.RESULT)


def rehearsing(here: Sealing) -> QWidget:
    """Sealing, step 6: something else than the key is to open a sample."""
    keys_passphrase(here)
    here.page.keys.again.line.setText(PHRASE)
    sealed(here)
    panel = here.page.result.rehearsal
    panel.rehearse.click()
    dialog = panel.dialog
    assert dialog is not None
    wait_for(dialog.form.isVisible)
    settle()
    return dialog


def rehearsed(here: Sealing) -> None:
    """Sealing, step 6: recovery was rehearsed."""
    dialog = rehearsing(here)
    assert isinstance(dialog, RehearseDialog)
    dialog.form.passphrase.line.setText(PHRASE)
    dialog.go.click()
    wait_for(lambda: here.page.result.rehearsal.proven)


def sealed_exceptions(here: Sealing) -> None:
    """Sealing, step 6: complete with exceptions."""
    check_decide(here)
    sealed(here)


def unnamed(here: Sealing) -> None:
    """Sealing, step 6: the name was taken meanwhile."""
    key_dialog(here)
    here.bench.take_key()
    here.page.check.path.touch()
    dialog = here.page.run.dialog
    assert dialog is not None
    dialog.accept()
    wait_for(lambda: here.page.at is At.RESULT)


def discarded(here: Sealing) -> None:
    """Sealing, step 6: nobody took the key."""
    key_dialog(here)
    here.page.run.discard()
    dialog = here.page.run.dialog
    assert dialog is not None
    dialog.done(0)
    wait_for(lambda: here.page.at is At.RESULT)


def failed(here: Sealing) -> None:
    """Sealing, step 6: the drive is full."""

    def before(_report: Report, _cancel: CancelToken) -> None:
        raise TargetFull(path="evidence.cvx", needed=52_000_000_000, free=31_000_000_000)

    here.bench.seal.before = before
    here.to(At.KEYS)
    here.page.next.click()
    wait_for(lambda: here.page.at is At.RESULT)


def pages() -> dict[PageName, PageFactory]:
    """Return the pages of the window."""
    made: dict[PageName, PageFactory] = dict.fromkeys(PageName, EmptyPage)
    return {**made, PageName.HOME: HomePage, PageName.SEAL: SealPage}


def stage_of(act: Act) -> pictures.Stage:
    """Return what brings a window over the real core to the state after `act`."""

    @contextmanager
    def stage(application: QApplication, home: Path) -> Iterator[QWidget]:
        for folder in (home / "profile", home / "Documents"):
            folder.mkdir()
        with (
            open_desk(application, home / "profile") as desk,
            seal_services(desk, home) as (services, seal, profile),
        ):
            window = MainWindow(services, pages())
            window.resize(SIZE)
            window.show()
            window.go(Errand(PageName.SEAL))
            settle()
            yield act(Sealing(window, Bench(page_of(window), desk, seal, profile, home))) or window
            # Going out of sight may start one more check: before the lanes close.
            window.hide()
            services.lane.cancel_all()
            settle(100)
            window.deleteLater()

    return stage


def scene(name: str, act: Act, *more: pictures.Look) -> pictures.Scene:
    """Return the scene of an act."""
    return pictures.scene(name, act, stage_of(act), *more)


SCENES: list[pictures.Scene] = [
    scene("seal-case-empty", case_empty),
    scene("seal-case", case_filled, SHARP, CONTRAST),
    scene("seal-case-below", case_below),
    scene("seal-case-wrong", case_wrong),
    scene("seal-evidence-empty", evidence_empty),
    scene("seal-evidence", evidence),
    scene("seal-check", check),
    scene("seal-check-decide", check_decide),
    scene("seal-check-blocked", check_blocked),
    scene("seal-keys", keys),
    scene("seal-keys-passphrase", keys_passphrase),
    scene("seal-keys-none", keys_none),
    scene("seal-progress", sealing),
    scene("seal-stopped", stopping),
    scene("seal-key-dialog", key_dialog),
    scene("seal-waiting", waiting),
    scene("seal-result", sealed),
    scene("seal-rehearsal", rehearsing),
    scene("seal-result-rehearsed", rehearsed),
    scene("seal-result-exceptions", sealed_exceptions),
    scene("seal-unnamed", unnamed),
    scene("seal-discarded", discarded),
    scene("seal-failed", failed),
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
