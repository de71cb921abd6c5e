"""A log checked by several processes: what they are told, how they end, and what they may cost."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.range_check import MOST_WORKERS, PAYS_FROM, Spread, Wanted
from casevault_gui.core.custody.range_workers import side_by_side
from casevault_gui.core.custody.sealed_rows import RowsHandle
from casevault_gui.core.custody.verify import verify_log
from casevault_gui.core.errors import Cancelled, LogCheckFailed, LogDamaged
from casevault_gui.core.progress import CancelToken, Progress
from casevault_gui.core.workflows.profile import open_profile
from tests.core.custody.samples import fill_quickly

ROOT = Path(__file__).parents[3]
TWO = Spread(2, 4)

COMMAND = """
import sys

from casevault_gui.__main__ import main
from casevault_gui.core.custody import range_check

print(__name__)
range_check.PAYS_FROM = 1
if __name__ == "__main__":
    sys.exit(main())
"""


@pytest.fixture(autouse=True)
def nobody_left() -> Iterator[None]:
    """Expect that no worker outlives what asked for it."""
    yield
    assert multiprocessing.active_children() == []


@pytest.fixture
def long(log: CustodyLog) -> CustodyLog:
    """Return a log of many ranges of four entries."""
    fill_quickly(log, 300)
    return log


def at_first(act: Callable[[], object]) -> Callable[[Progress], None]:
    """Return a report that acts when something was checked and much was not."""

    def report(progress: Progress) -> None:
        if progress.done_files == TWO.length:
            act()

    return report


def test_progress_goes_on_in_order_to_the_end(long: CustodyLog) -> None:
    """Whichever process is quicker, the log is joined from its beginning to its end."""
    seen: list[Progress] = []
    assert verify_log(long, spread=TWO, report=seen.append).internal.consistent
    assert [each.done_files for each in seen] == [*range(0, 301, 4), 301]


def test_a_worker_that_is_lost_is_no_verdict(long: CustodyLog) -> None:
    """When a process dies, what it had to check is not called consistent: there is no answer."""

    def kill() -> None:
        for worker in multiprocessing.active_children():
            worker.kill()
            worker.join()

    with pytest.raises(LogCheckFailed) as lost:
        verify_log(long, spread=TWO, report=at_first(kill))
    if sys.platform != "win32":
        assert lost.value.facts == {"exit": "signal 9"}


def test_a_verification_by_several_can_be_stopped(long: CustodyLog) -> None:
    """A wish to stop is heard while others work, and ends them."""
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        verify_log(long, spread=TWO, report=at_first(cancel.cancel), cancel=cancel)


def test_what_a_worker_cannot_open_is_said(tmp_path: Path) -> None:
    """The trouble of a worker reaches whoever asked, as itself."""
    handle = RowsHandle(tmp_path / "none", "casevault/log/v1/" + "0" * 32, bytes(32))
    with pytest.raises(LogDamaged):
        list(side_by_side(handle, 1, iter([Wanted(0, 4)]), CancelToken()))


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="processes cannot be looked at")
def test_the_key_is_nowhere_others_can_see_it(long: CustodyLog, keys: LogKeys) -> None:
    """Neither arguments nor environment of a worker hold the key that opens the bodies."""
    looked: list[bytes] = []

    def look() -> None:
        for worker in multiprocessing.active_children():
            place = Path(f"/proc/{worker.pid}")
            looked.extend((place / name).read_bytes() for name in ("cmdline", "environ"))

    verify_log(long, spread=TWO, report=at_first(look))
    assert len(looked) == 4
    for secret in (keys.record_key(), keys.body_key, keys.seed):
        for form in (secret, secret.hex().encode(), repr(secret).encode()):
            assert not any(form in seen for seen in looked)
    assert keys.record_key().hex() not in repr(long.handle)
    assert str(keys.record_key()) not in repr(long.handle)


def test_the_program_is_not_run_again_by_its_workers(tmp_path: Path) -> None:
    """A command verifies by several processes and says its answer once."""
    home = tmp_path / "home"
    with open_profile(home) as profile:
        fill_quickly(profile.log, 20)
    script = tmp_path / "command.py"
    script.write_text(COMMAND, "utf-8")
    said = subprocess.run(
        [sys.executable, str(script), "custody", "verify", "--home", str(home)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert said.returncode == 0, said.stderr
    assert said.stdout.count("consistent") == 1


FROZEN = """
import sys

from casevault_gui.__main__ import main
from casevault_gui.core.custody import range_check

sys.frozen, sys.executable = True, sys.argv.pop(1)
range_check.PAYS_FROM = 1
if __name__ == "__main__":
    sys.exit(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for the program is a script")
def test_a_frozen_program_starts_itself_as_a_worker(tmp_path: Path) -> None:
    """Where `sys.executable` is the program, its processes are no second command or window."""
    home, program = tmp_path / "home", tmp_path / "casevault"
    with open_profile(home) as profile:
        fill_quickly(profile.log, 20)
    (tmp_path / "frozen.py").write_text(FROZEN, "utf-8")
    start = f'exec "{sys.executable}" "{tmp_path}/frozen.py" "{program}" "$@"'
    program.write_text(f"#!/bin/sh\n{start}\n", "utf-8")
    program.chmod(0o700)
    said = subprocess.run(
        [str(program), "custody", "verify", "--home", str(home)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.count("consistent") == 1


def test_only_a_long_log_is_spread() -> None:
    """A short log is checked before another process could have begun."""
    assert Spread.over(PAYS_FROM - 1).workers == 1
    assert 1 <= Spread.over(PAYS_FROM).workers <= MOST_WORKERS
