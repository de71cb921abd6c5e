"""Cyclic garbage is collected on the GUI thread, whoever made it."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.ui.garbage import GuiGarbage
from tests.ui.shell.places import LONG

FORGETFUL = """
import gc, threading
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from casevault_gui.ui.garbage import GuiGarbage

application = QApplication([])
keeper = GuiGarbage()

class Window(QDialog):
    def __init__(self):
        super().__init__()
        self.cycle, self.timer = self, QTimer(self)
        self.timer.start(1)
        self.show()

def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()

# Nothing here is enough to be collected yet; what the thread then makes is.
gc.collect()
for _ in range(20):
    Window()
wait(20)
rows = []
thread = threading.Thread(target=lambda: rows.extend([number] for number in range(200_000)))
thread.start()
wait(600)
thread.join()
print(len(rows), gc.isenabled())
"""


class Trace:
    """Tells on which thread it was destroyed."""

    def __init__(self, told: list[int]) -> None:
        """Stand in a cycle of its own."""
        self.told = told
        self.cycle = self

    def __del__(self) -> None:
        self.told.append(threading.get_ident())


@pytest.fixture
def keeper() -> Iterator[GuiGarbage]:
    """Give a collector that is stopped afterwards."""
    gc.enable()
    made = GuiGarbage()
    yield made
    made.stop()
    made.stop()
    assert gc.isenabled()


def test_what_a_worker_leaves_is_collected_here(qtbot: QtBot, keeper: GuiGarbage) -> None:
    """The worker's own allocations collect nothing, however many; the next look does."""
    told: list[int] = []

    def work() -> None:
        for _ in range(5_000):
            Trace(told)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 5_000, timeout=LONG)
    assert set(told) == {threading.get_ident()}
    assert keeper is not None


def test_little_garbage_is_left_for_later(keeper: GuiGarbage) -> None:
    """A look does nothing while there is less than the interpreter would collect."""
    told: list[int] = []
    gc.collect()
    Trace(told)
    keeper.look()
    assert told == []
    gc.collect()
    assert told


def test_older_generations_are_collected_in_their_turn(keeper: GuiGarbage) -> None:
    """After as many looks as the interpreter's thresholds say, the oldest is collected too."""
    gc.collect()
    before = gc.get_stats()[2]["collections"]
    _, second, third = gc.get_threshold()
    for _ in range((second + 2) * (third + 2)):
        rows = [[number] for number in range(gc.get_threshold()[0] + 100)]
        keeper.look()
        del rows
    assert gc.get_stats()[2]["collections"] > before


def test_widgets_in_cycles_do_not_end_the_process() -> None:
    """A worker's allocations leave forgotten windows alone, which Qt would not survive."""
    run = subprocess.run(
        [sys.executable, "-c", FORGETFUL], check=False, capture_output=True, text=True
    )
    assert (run.returncode, run.stdout.strip(), run.stderr) == (0, "200000 False", "")
