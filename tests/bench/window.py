"""How long the window keeps anybody waiting while it seals: `python -m tests.bench.window`.

The real program, offscreen unless QT_QPA_PLATFORM says otherwise, seals a file of `--size MIB`
(1024) and then `--files N` (5,000) small ones, reading all of it back, while a timer ticks every
5 ms on the GUI thread. Prints the longest time between two ticks of each; `--folder DIR` to
write to.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from casevault_gui.app import Program
from casevault_gui.ui.garbage import GuiGarbage
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.seal import At, SealPage
from casevault_gui.ui.pages.seal_run import Phase
from tests.bench.inputs import make_file, make_tree

TICK_MS = 5
GOAL_MS = 50
_PATIENCE = 600


@dataclass
class Gaps:
    """The times between ticks, in milliseconds."""

    title: str
    every: list[float] = field(default_factory=list)

    @property
    def longest(self) -> float:
        """The longest."""
        return max(self.every)

    def line(self) -> str:
        """Say them in one line."""
        ordered = sorted(self.every)
        late = ordered[int(len(ordered) * 0.99)]
        return (
            f"- {self.title}: longest {self.longest:.0f} ms, 99 % within {late:.0f} ms, "
            f"{sum(gap > GOAL_MS for gap in ordered)} of {len(ordered)} over {GOAL_MS} ms"
        )


class Clockwork(QObject):
    """Ticks on the GUI thread and notes how late it was."""

    def __init__(self) -> None:
        """Tick, into nowhere at first."""
        super().__init__()
        self._gaps: Gaps | None = None
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def note(self, gaps: Gaps | None) -> None:
        """Note gaps from now on in `gaps`, or no more."""
        self._gaps, self._last = gaps, time.perf_counter()

    @Slot()
    def tick(self) -> None:
        """Note the time since the last tick."""
        now = time.perf_counter()
        if self._gaps is not None:
            self._gaps.every.append((now - self._last) * 1000)
        self._last = now


class Session:
    """The program's window with somebody who seals what they are given."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        """Start it over an empty home."""
        self.clockwork = Clockwork()
        self._folder = folder
        self._program = Program(application, folder / "home")
        self._program.start()
        if self._program.window is None:
            msg = "the window did not open"
            raise SystemExit(msg)
        self._window = self._program.window
        page = self._window.page(PageName.SEAL)
        assert isinstance(page, SealPage)
        self._page = page
        self.asking = Gaps("opening the question for the key, when the work is done")

    def rest(self, seconds: float) -> Gaps:
        """Do nothing for a while: what this machine makes anybody wait anyway."""
        gaps = Gaps("at rest")
        self.clockwork.note(gaps)
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > end)
        self.clockwork.note(None)
        return gaps

    def seal(self, title: str, source: Path) -> Gaps:
        """Seal `source` up to the question for its key; note the gaps from the last step on."""
        page = self._page
        self._window.go(Errand(PageName.SEAL, (source,)))
        page.case.form.reference.setText("2026-0417")
        page.check.target.setText(str(self._folder / "out" / f"{source.name}.cvx"))
        while page.at < At.KEYS:
            self._until(self._idle)
            page.check.findings.agree.setChecked(True)
            page.next.click()
        self._until(self._idle)
        gaps = Gaps(title)
        page.run.phase_changed.connect(self._phase_changed)
        self.clockwork.note(gaps)
        page.next.click()
        self._until(lambda: page.run.dialog is not None or page.at is At.RESULT)
        self.clockwork.note(None)
        page.run.phase_changed.disconnect(self._phase_changed)
        if page.run.dialog is None:
            msg = f"sealing {title} failed"
            raise SystemExit(msg)
        page.run.stop()
        self._until(lambda: page.at is At.RESULT and self._idle())
        page.start_another()
        return gaps

    def close(self) -> None:
        """End the program."""
        self._window.close()
        self._program.stop()

    def _phase_changed(self) -> None:
        """Note separately what comes after the work: building the question for the key."""
        if self._page.run.phase is not Phase.PREPARING:
            self.clockwork.note(self.asking)

    def _idle(self) -> bool:
        services = self._page.services
        return not services.busy

    @staticmethod
    def _until(condition: Callable[[], bool]) -> None:
        loop, poll = QEventLoop(), QTimer()
        end = time.monotonic() + _PATIENCE

        def look() -> None:
            if condition() or time.monotonic() > end:
                loop.quit()

        poll.timeout.connect(look)
        poll.start(20)
        loop.exec()
        if time.monotonic() > end:
            msg = "waited in vain"
            raise SystemExit(msg)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="window", description=__doc__)
    parser.add_argument("--size", type=int, default=1024)
    parser.add_argument("--files", type=int, default=5_000)
    parser.add_argument("--folder", type=Path, default=None)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="casevault-bench-", dir=options.folder) as name:
        folder = Path(name)
        one, tree = folder / "one", folder / "tree"
        for place in (one, tree, folder / "out"):
            place.mkdir()
        make_file(one / "image.bin", options.size)
        make_tree(tree, options.files)
        application = QApplication([sys.argv[0]])
        garbage = GuiGarbage()
        session = Session(application, folder)
        found = [
            session.rest(3),
            session.seal(f"sealing {options.size:,} MiB and reading back", one),
            session.seal(f"sealing {options.files:,} files and reading back", tree),
        ]
        found.append(session.asking)
        session.close()
        garbage.stop()
    print(f"Between ticks of {TICK_MS} ms on the GUI thread of the real program:\n")
    print("\n".join(gaps.line() for gaps in found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
