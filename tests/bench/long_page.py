"""The page over a long log: `python tests/bench/long_page.py FOLDER`, made by `long_log.py`."""

from __future__ import annotations

import contextlib
import os
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from casevault_gui.app import make_services
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.pages.page import Errand, PageName
from tests.bench.window import Clockwork, Gaps

JUMPS = 200


@contextlib.contextmanager
def measured(what: str) -> Iterator[None]:
    """Print how long it took, and the process's largest size so far."""
    start = time.perf_counter()
    yield
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(f"{what:42} {seconds:9.3f} s   peak {peak} MiB", flush=True)


def jumps(page: CustodyPage, step: int) -> str:
    """Look at rows `step` apart, over the end again, drawing each view; return the times."""
    times, count = [], page.model.rowCount()
    for number in range(JUMPS):
        start = time.perf_counter()
        page.table.scrollTo(page.model.index(number * step % count, 0))
        page.table.viewport().grab()
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    return f"median {times[JUMPS // 2]:.1f} ms, worst {times[-1]:.1f} ms"


def look_for(page: CustodyPage, ticking: Clockwork, kind: str, phase: str, text: str) -> None:
    """Ask for entries as a person does, painting all the while, and print when they came."""
    search, first = page.search, list[float]()
    search.kind.setCurrentIndex(search.kind.findData(kind))
    search.phase.setCurrentIndex(search.phase.findData(phase))
    search.text.setText(text)
    QEventLoop().processEvents()
    gaps = Gaps(f"{kind}{phase}{text}")

    def look() -> None:
        page.table.viewport().repaint()
        if page.model.rowCount() and not first:
            first.append(time.perf_counter() - start)

    for signal in (search.shown, search.grown):
        signal.connect(look)
    ticking.note(gaps)
    start = time.perf_counter()
    search.apply()
    loop = QEventLoop()
    while search.busy:
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    seconds = time.perf_counter() - start
    ticking.note(None)
    for signal in (search.shown, search.grown):
        signal.disconnect(look)
    came = f"first after {first[0]:.2f} s, " if first else ""
    print(f"{gaps.line()}\n    {page.model.rowCount()} found, {came}all after {seconds:.1f} s")
    if page.model.rowCount():
        print("    scrolled:", jumps(page, 997))


def main() -> None:
    """Measure and print."""
    application = QApplication([])
    with measured("open the profile"):
        profile = open_profile(Path(sys.argv[1]))
    services = make_services(profile, application)
    with measured("page made, first rows drawn"):
        page = CustodyPage(services)
        page.resize(1024, 640)
        page.show()
        page.arrive(Errand(PageName.CUSTODY))
        page.table.viewport().grab()
    size = page.model.rowCount()
    print(f"{size} entries")
    print("scrolling by a page      ", jumps(page, 12))
    print("jumping all over         ", jumps(page, 7_919_003))
    ticking = Clockwork()
    for kind, phase, text in (
        ("", "refused", ""),
        ("", "done", ""),
        ("key_retrieved", "", ""),
        ("", "", "2026-0123"),
        ("", "", "nowhere at all"),
    ):
        look_for(page, ticking, kind, phase, text)
    page.search.clear()
    with measured("story of one case"):
        acts = services.custody.story("2026-0123", "", CancelToken())
    print(f"    {len(acts)} acts")
    with measured("proof of the entry in the middle"):
        services.custody.prove(size // 2)
    services.close_lanes()
    profile.close()


if __name__ == "__main__":
    main()
