"""Scenes of sealing, over the real core: `python -m tests.ui.scenes_seal OUT_DIR [NAME…]`.

Pictures are made in light and dark at 1024x640, the first step also at twice the resolution.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from casevault_gui.core.cases.case_record import CaseRecord, Exhibit
from casevault_gui.core.errors import TargetFull
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Errand, Page, PageName
from casevault_gui.ui.pages.seal import At, SealPage
from casevault_gui.ui.services import Services
from casevault_gui.ui.theme import ThemeChoice
from tests.ui.make_services import open_desk
from tests.ui.screenshots import EmptyPage, picture, settle
from tests.ui.seal_samples import Bench, copy_sample, page_of, seal_services

SIZE = QSize(1024, 640)


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the event loop run until `condition` holds, for some seconds at most."""
    loop, timer, end = QEventLoop(), QTimer(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    end.singleShot(20_000, loop.quit)
    timer.start(20)
    loop.exec()
    assert condition()


@dataclass
class Scene:
    """A window on the page of sealing."""

    window: MainWindow
    bench: Bench

    @property
    def page(self) -> SealPage:
        """The page."""
        return self.bench.page

    def sample(self) -> None:
        """Take the sample."""
        self.page.arrive(Errand(PageName.SEAL, (copy_sample(self.bench.folder),), sample=True))
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
        self.page.evidence.add((folder, folder / "ledger.xlsx", self.bench.folder / "gone.pdf"))


def case_empty(scene: Scene) -> None:
    """The empty form."""


def case_filled(scene: Scene) -> None:
    """The sample's record."""
    scene.sample()


def case_below(scene: Scene) -> None:
    """The lower half of the form."""
    scene.sample()
    bar = scene.page.case.area.verticalScrollBar()
    bar.setValue(bar.maximum())


def case_wrong(scene: Scene) -> None:
    """What is missing."""
    exhibits = (Exhibit(number="A/1", description="Ledger"), Exhibit(number="A/2"))
    scene.page.case.form.load(CaseRecord(reference="x", exhibits=exhibits))
    scene.page.case.form.reference.setText("")
    model = scene.page.case.form.exhibits.model
    model.setData(model.index(1, 0), "A/1")
    scene.page.next.click()


def evidence_empty(scene: Scene) -> None:
    """Nothing chosen."""
    scene.page.case.form.reference.setText("2026-0417")
    scene.page.next.click()


def evidence(scene: Scene) -> None:
    """Some sources."""
    scene.sample()
    scene.odd_evidence()
    scene.to(At.EVIDENCE)


def check(scene: Scene) -> None:
    """Nothing stands in the way."""
    scene.to(At.CHECK)
    wait_for(lambda: scene.page.check.checked is not None)


def check_decide(scene: Scene) -> None:
    """Something to decide."""
    scene.sample()
    scene.odd_evidence()
    scene.page.evidence.table.remove((2, 3))
    scene.to(At.CHECK)
    wait_for(lambda: scene.page.check.checked is not None)


def check_blocked(scene: Scene) -> None:
    """Something stands in the way."""
    check_decide(scene)
    scene.page.check.target.setText(str(scene.bench.folder / "sample_case" / "x.cvx"))
    (scene.bench.folder / "taken.cvx").touch()
    scene.page.check.target.setText(str(scene.bench.folder / "taken.cvx"))
    scene.page.check.check()
    wait_for(lambda: scene.page.check.checked is not None)


def keys(scene: Scene) -> None:
    """The package key alone."""
    scene.to(At.KEYS)


def keys_passphrase(scene: Scene) -> None:
    """Both."""
    scene.to(At.KEYS)
    scene.page.keys.with_passphrase.click()
    scene.page.keys.passphrase.line.setText("seven tidy otters paint")
    scene.page.keys.again.line.setText("seven tidy ottres")


def keys_none(scene: Scene) -> None:
    """Neither."""
    scene.to(At.KEYS)
    scene.page.keys.with_key.setChecked(False)


def sealing(scene: Scene) -> None:
    """Half-way."""
    scene.to(At.KEYS)
    hold = threading.Event()

    def before(report: Report, cancel: CancelToken) -> None:
        total, files = 48_210_000_000, 12_044
        for done in (1, 2, 3):
            name = "data/phone/" + "DCIM/2025/holiday in the mountains/" * 4 + "IMG_0042.jpg"
            report(Progress(Stage.SEAL, done * 2_900_000_000, total, done * 730, files, name))
            hold.wait(0.15)
        while not cancel.cancelled:
            hold.wait(0.05)

    scene.bench.seal.before = before
    scene.page.next.click()
    settle(700)


def stopping(scene: Scene) -> None:
    """Stopped."""
    sealing(scene)
    scene.page.sealing.bar.stop.click()
    wait_for(lambda: scene.page.at is At.RESULT)


def key_dialog(scene: Scene) -> QWidget:
    """The key."""
    scene.to(At.KEYS)
    scene.page.next.click()
    wait_for(lambda: scene.page.run.dialog is not None)
    settle(300)
    dialog = scene.page.run.dialog
    assert dialog is not None
    return dialog


def waiting(scene: Scene) -> None:
    """The page behind the key dialog."""
    key_dialog(scene)


def sealed(scene: Scene) -> None:
    """Complete."""
    key_dialog(scene)
    scene.bench.take_key()
    dialog = scene.page.run.dialog
    assert dialog is not None
    dialog.accept()
    wait_for(lambda: scene.page.at is At.RESULT)


def sealed_exceptions(scene: Scene) -> None:
    """Complete with exceptions."""
    check_decide(scene)
    sealed(scene)


def unnamed(scene: Scene) -> None:
    """The name was taken meanwhile."""
    key_dialog(scene)
    scene.bench.take_key()
    scene.page.check.path.touch()
    dialog = scene.page.run.dialog
    assert dialog is not None
    dialog.accept()
    wait_for(lambda: scene.page.at is At.RESULT)


def discarded(scene: Scene) -> None:
    """Nobody took the key."""
    key_dialog(scene)
    scene.page.run.discard()
    dialog = scene.page.run.dialog
    assert dialog is not None
    dialog.done(0)
    wait_for(lambda: scene.page.at is At.RESULT)


def failed(scene: Scene) -> None:
    """The drive filled up."""

    def before(_report: Report, _cancel: CancelToken) -> None:
        raise TargetFull(path="evidence.cvx", needed=52_000_000_000, free=31_000_000_000)

    scene.bench.seal.before = before
    scene.to(At.KEYS)
    scene.page.next.click()
    wait_for(lambda: scene.page.at is At.RESULT)


SCENES: list[tuple[str, Callable[[Scene], QWidget | None]]] = [
    ("seal-case-empty", case_empty),
    ("seal-case", case_filled),
    ("seal-case-below", case_below),
    ("seal-case-wrong", case_wrong),
    ("seal-evidence-empty", evidence_empty),
    ("seal-evidence", evidence),
    ("seal-check", check),
    ("seal-check-decide", check_decide),
    ("seal-check-blocked", check_blocked),
    ("seal-keys", keys),
    ("seal-keys-passphrase", keys_passphrase),
    ("seal-keys-none", keys_none),
    ("seal-progress", sealing),
    ("seal-stopped", stopping),
    ("seal-key-dialog", key_dialog),
    ("seal-waiting", waiting),
    ("seal-result", sealed),
    ("seal-result-exceptions", sealed_exceptions),
    ("seal-unnamed", unnamed),
    ("seal-discarded", discarded),
    ("seal-failed", failed),
]


def pages() -> dict[PageName, Callable[[Services], Page]]:
    """Return the pages of the window."""
    made: dict[PageName, Callable[[Services], Page]] = dict.fromkeys(PageName, EmptyPage)
    return {**made, PageName.HOME: HomePage, PageName.SEAL: SealPage}


def make(application: QApplication, folder: Path, only: tuple[str, ...] = ()) -> list[Path]:
    """Write the pictures of all scenes, or of `only` some, and return their paths."""
    written = []
    for name, act in SCENES:
        if only and name not in only:
            continue
        looks = [(ThemeChoice.LIGHT, 1.0), (ThemeChoice.DARK, 1.0)]
        if name == "seal-case":
            looks += [(ThemeChoice.LIGHT, 2.0), (ThemeChoice.CONTRAST, 1.0)]
        for choice, ratio in looks:
            path = folder / f"{name}-{choice.value}{'@2x' if ratio > 1 else ''}.png"
            _make_one(application, act, choice, path, ratio)
            written.append(path)
    return written


def _make_one(
    application: QApplication,
    act: Callable[[Scene], QWidget | None],
    choice: ThemeChoice,
    path: Path,
    ratio: float,
) -> None:
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        (work / "profile").mkdir()
        with (
            open_desk(application, work / "profile") as desk,
            seal_services(desk, work) as (services, seal, profile),
        ):
            services.theme.apply(choice)
            window = MainWindow(services, pages())
            window.resize(SIZE)
            window.show()
            window.go(Errand(PageName.SEAL))
            scene = Scene(window, Bench(page_of(window), desk, seal, profile, work))
            settle()
            shown = act(scene) or window
            settle()
            picture(shown, ratio).save(str(path))
            services.lane.cancel_all()
            settle(100)
            window.deleteLater()
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(arguments: list[str]) -> int:
    """Make the pictures; the first argument is the folder, others name scenes."""
    if not arguments:
        print(__doc__)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    for path in make(application, folder, tuple(arguments[1:])):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
