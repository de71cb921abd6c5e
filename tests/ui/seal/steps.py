"""What the tests of sealing do over and over: fill in, go on, wait, look what is left."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.cases.preflight import Preflight
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage
from casevault_gui.core.workflows.jobs import Journal
from casevault_gui.core.workflows.migrate import OpenedExport
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.ui.dialogs.key_once import KeyOnceDialog
from casevault_gui.ui.pages.seal import At, SealPage
from casevault_gui.ui.seal_desk import Prepared
from casevault_gui.ui.sealing_options import SealExtras, SealOptions
from tests.ui.seal_samples import LONG_AGO, Bench, CheapDesk

LONG = 20_000
"""Milliseconds after which nothing will come any more."""


def make_evidence(folder: Path) -> Path:
    """Make a folder of three old files in `folder`."""
    made = folder / "evidence"
    (made / "sub").mkdir(parents=True)
    (made / "a.txt").write_bytes(b"alpha")
    (made / "sub" / "b.bin").write_bytes(bytes(300_000))
    (made / "sub" / "c.txt").write_bytes(b"gamma")
    for path in made.rglob("*"):
        os.utime(path, ns=(LONG_AGO, LONG_AGO))
    return made


def idle(qtbot: QtBot, bench: Bench) -> None:
    """Wait until no lane works."""
    lanes = (bench.page.services.lane, bench.page.services.desk)
    qtbot.waitUntil(lambda: not any(lane.busy for lane in lanes), timeout=LONG)


def to(qtbot: QtBot, bench: Bench, at: At) -> None:
    """Fill in what is missing and go on up to a step, as a person does who agrees to all."""
    page = bench.page
    if not page.case.form.reference.text():
        page.case.form.reference.setText("2026-0417")
    if not page.evidence.ready:
        page.evidence.add((make_evidence(bench.folder),))
    while page.at < at:
        idle(qtbot, bench)
        if page.at is At.CHECK:
            page.check.findings.agree.setChecked(True)
        assert page.next.isEnabled(), (page.at, page.hint.text())
        page.next.click()
    if at < At.SEALING:
        idle(qtbot, bench)


def to_key(qtbot: QtBot, bench: Bench) -> KeyOnceDialog:
    """Seal up to the question for the key, and return it."""
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(lambda: bench.page.run.dialog is not None, timeout=LONG)
    dialog = bench.page.run.dialog
    assert dialog is not None
    idle(qtbot, bench)
    return dialog


def retype(qtbot: QtBot, bench: Bench, dialog: KeyOnceDialog) -> str:
    """Show the key, type its last group from it, wait until that is told; return the key."""
    key = retype_key(qtbot, dialog)
    idle(qtbot, bench)
    return key


def retype_key(qtbot: QtBot, dialog: KeyOnceDialog) -> str:
    """Show the key, type its last group from it, and return the key."""
    dialog.face.show_key.click()
    qtbot.waitUntil(lambda: dialog.face.display.revealed, timeout=LONG)
    groups = [label.text() for label in dialog.face.display.labels]
    dialog.ways.last_group.setText(groups[-1])
    dialog.ways.last_group.textEdited.emit(groups[-1])
    dialog.ways.check.click()
    qtbot.waitUntil(dialog.finish.isEnabled, timeout=LONG)
    return "".join(groups)


def to_result(qtbot: QtBot, bench: Bench) -> str:
    """Seal, keep the key by retyping its end, finish; return the key."""
    dialog = to_key(qtbot, bench)
    key = retype(qtbot, bench, dialog)
    dialog.finish.click()
    qtbot.waitUntil(lambda: bench.page.at is At.RESULT, timeout=LONG)
    return key


def where(page: SealPage) -> At:
    """Return the current step."""
    return page.at


def phases(profile: Profile, kind: EntryType) -> list[tuple[str, str]]:
    """Return phase and reason of the log's entries of a kind."""
    return [(entry.phase.value, entry.reason) for entry in profile.log.find(kind=kind)]


def nothing_left(bench: Bench, page: SealPage) -> bool:
    """Whether no file stands where the package would, and no job waits for a next start."""
    target = page.check.path
    beside = [path.name for path in target.parent.iterdir() if path.name.startswith(target.stem)]
    return not beside and not list(Journal(bench.profile.home).jobs())


def mime(paths: Sequence[Path | str]) -> QMimeData:
    """Return what is dragged when files, or addresses, are dragged."""
    data = QMimeData()
    data.setUrls(
        [QUrl.fromLocalFile(str(path)) if isinstance(path, Path) else QUrl(path) for path in paths]
    )
    return data


def drag(widget: QWidget, data: QMimeData) -> bool:
    """Drag over a widget; say whether it would take it."""
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, keys)
    enter.ignore()
    widget.dragEnterEvent(enter)
    return enter.isAccepted()


def drop(widget: QWidget, data: QMimeData) -> None:
    """Drop something on a widget."""
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    widget.dropEvent(QDropEvent(QPoint(5, 5).toPointF(), action, data, button, keys))


@dataclass
class HeldDesk:
    """The real desk, held at the first news of a stage, or, without a stage, at its end."""

    real: CheapDesk
    stage: Stage | None
    reached: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)

    def options(self) -> SealOptions:
        """Offer for real."""
        return self.real.options()

    def complete(self, request: SealRequest, extras: SealExtras) -> SealRequest:
        """Complete for real."""
        return self.real.complete(request, extras)

    def is_old_export(self, path: Path) -> bool:
        """Look for real."""
        return self.real.is_old_export(path)

    def open_export(self, path: Path, key_text: str) -> OpenedExport:
        """Open for real."""
        return self.real.open_export(path, key_text)

    def check(self, request: SealRequest, report: Report, cancel: CancelToken) -> Preflight:
        """Check for real."""
        return self.real.check(request, report, cancel)

    def prepare(self, request: SealRequest, report: Report, cancel: CancelToken) -> Prepared:
        """Seal for real, with a rest."""

        def held(progress: Progress) -> None:
            report(progress)
            if progress.stage is self.stage:
                self._hold()

        made = self.real.prepare(request, held, cancel)
        if self.stage is None:
            self._hold()
        return made

    def _hold(self) -> None:
        self.reached.set()
        assert self.go_on.wait(LONG / 1000)
