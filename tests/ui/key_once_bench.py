"""The key dialog over the real release and the real log, for the tests of both halves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.release_key import KeyRelease
from casevault_gui.messages import explain
from casevault_gui.ui.clipboard import SecretClipboard
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.dialogs.key_once import KeyOnceDialog
from tests.volumes import small_volume

KEY = PackageKey(bytes(range(32)))
PACKAGE = "8f14e45fceea167a5a36dedd4bea2543"


Make = Callable[..., "Bench"]


def mounted_volume(tmp_path: Path) -> Iterator[Path]:
    """Mount a volume of one mebibyte while a fixture lasts."""
    with small_volume(tmp_path / "medium", "1m") as folder:
        yield folder


def at_once(
    function: Callable[[], object],
    done: Callable[[object], None],
    failed: Callable[[BaseException], None],
) -> None:
    """Run a task on the spot."""
    try:
        result = function()
    except Exception as error:  # noqa: BLE001 - as a lane does
        failed(error)
    else:
        done(result)


@dataclass
class Bench:
    """A dialog, what it stands on, and what was asked of it."""

    qtbot: QtBot
    profile: Profile
    release: KeyRelease
    dialog: KeyOnceDialog
    clipboard: SecretClipboard
    chosen: list[Path] = field(default_factory=list)
    proposed: list[str] = field(default_factory=list)
    discarded: list[bool] = field(default_factory=list)

    def entries(self) -> list[tuple[str, str, str]]:
        """Return type, phase and reason of the log's key entries."""
        return [
            (entry.type, entry.phase, entry.why)
            for entry in self.profile.log.entries(0, self.profile.log.size)
            if entry.type.startswith("key")
        ]

    def question(self) -> ConfirmDialog:
        """Return the question that is open."""
        found = self.dialog.findChildren(ConfirmDialog)
        assert found
        return found[-1]


def benches(qtbot: QtBot, profile: Profile, tmp_path: Path) -> Iterator[Make]:
    """Give a function that opens the dialog; the package would be named in `tmp_path`."""
    clipboard = SecretClipboard(seconds=0.05, tick_ms=10)

    def build(*, hide_after_ms: int = 60_000, release: KeyRelease | None = None) -> Bench:
        release = release or KeyRelease(profile, KEY, PACKAGE, tmp_path / "case.cvx", "2026-1")

        def choose(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> None:
            assert parent is dialog
            bench.proposed.append(name)
            chosen(bench.chosen.pop())

        dialog = KeyOnceDialog(
            clipboard=clipboard,
            run_task=at_once,
            explain=explain,
            choose_target=choose,
            hide_after_ms=hide_after_ms,
            screen_height=640,
        )
        qtbot.addWidget(dialog)
        bench = Bench(qtbot, profile, release, dialog, clipboard)
        dialog.discarded.connect(lambda: bench.discarded.append(True))
        dialog.offer(release)
        dialog.activateWindow()
        return bench

    yield build
    clipboard.clear_at_quit()
    clipboard.deleteLater()


def words_of(dialog: KeyOnceDialog) -> str:
    """Return every word the dialog shows or speaks."""
    parts = []
    for child in dialog.findChildren(QWidget):
        parts += [child.accessibleName(), child.accessibleDescription(), child.toolTip()]
        if isinstance(child, QLabel | QPushButton | QLineEdit):
            parts.append(child.text())
    return "\n".join(parts)
