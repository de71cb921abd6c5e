"""Full disks, killed processes and damaged bytes: nothing acknowledged is lost, nothing crashes."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.verify import verify_log
from casevault_gui.core.errors import CustodyTrouble, LogWriteFailed
from casevault_gui.core.model import Actor
from tests.core.custody.samples import OBJECTS, PACKAGE, fill, fill_quickly
from tests.volumes import small_volume

ROOT = Path(__file__).resolve().parents[3]
KEYS = LogKeys(bytes(range(32)), bytes(range(32, 64)))
KILLS = 20

WRITER = """
import sys
from pathlib import Path
from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.log import CustodyLog

log = CustodyLog.open(Path(sys.argv[1]), LogKeys(bytes(range(32)), bytes(range(32, 64))))
while True:
    entry = log.append(Draft(type=EntryType.NOTE_ADDED, why="x" * 200))
    print(entry.seq, entry.leaf.hex(), flush=True)
"""


def test_no_acknowledged_entry_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    """A writer is killed twenty times at some moment: all that it said was logged stands."""
    path = tmp_path / "custody.log"
    CustodyLog.create(path, KEYS, Actor(), {}).close()
    acknowledged: dict[int, str] = {}
    for kill in range(KILLS):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)],
            stdout=subprocess.PIPE,
            cwd=ROOT,
            text=True,
        ) as writer:
            assert writer.stdout is not None
            for _ in range(1 + kill % 3):
                seq, leaf = writer.stdout.readline().split()
                acknowledged[int(seq)] = leaf
            writer.send_signal(signal.SIGKILL)
            # What it said before dying counts as well, but for a line cut short.
            for line in writer.stdout.read().splitlines(keepends=True):
                if line.endswith("\n"):
                    seq, leaf = line.split()
                    acknowledged[int(seq)] = leaf
        with CustodyLog.open(path, KEYS) as log:
            assert log.size > max(acknowledged)
    with CustodyLog.open(path, KEYS) as log:
        leaves = [entry.leaf.hex() for entry in log.entries()]
        assert {seq: leaves[seq] for seq in acknowledged} == acknowledged
        assert verify_log(log, every_signature=True).internal.consistent


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a volume with room for a new log and little more."""
    with small_volume(tmp_path / "small", "256k") as point:
        yield point


def test_on_a_full_disk_the_act_is_refused_and_the_log_stands(small_disk: Path) -> None:
    """When the disk fills, appending fails before the act; the log reads, verifies and goes on."""
    path = small_disk / "custody.log"
    with CustodyLog.create(path, KEYS, Actor(), {}) as log:
        with contextlib.suppress(LogWriteFailed):
            for _ in range(1000):
                log.append(Draft(type=EntryType.NOTE_ADDED, why="x" * 2000))
        size = log.size
        assert 2 < size < 200
        with pytest.raises(LogWriteFailed):
            log.begin(EntryType.KEY_SHOWN, why="x" * 8000)
        assert (log.size, list(log.unresolved())) == (size, [])
        assert verify_log(log).internal.consistent
    with CustodyLog.open(path, KEYS) as again:
        assert again.size == size
    subprocess.run(["mount", "-o", "remount,size=1m", str(small_disk)], check=True)
    with CustodyLog.open(path, KEYS) as again:
        fill(again, 3)
        assert verify_log(again, every_signature=True).internal.consistent


def test_a_read_only_volume_refuses_the_act(small_disk: Path) -> None:
    """On a volume that became read-only the log can be read, and every act is refused."""
    path = small_disk / "custody.log"
    CustodyLog.create(path, KEYS, Actor(), {}).close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with CustodyLog.open(path, KEYS) as log:
        with pytest.raises(LogWriteFailed):
            log.begin(EntryType.KEY_SHOWN)
        assert [entry.type for entry in log.entries()] == ["log_created"]


class Sound:
    """A log of three hundred entries as it should be."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        self.leaves = leaves_in(path)

    def __repr__(self) -> str:
        """Stay short in failure reports."""
        return "Sound(…)"


def leaves_in(path: Path) -> list[bytes]:
    """Return the leaves of every entry, decrypted and checked."""
    with CustodyLog.open(path, KEYS) as log:
        return [entry.leaf for entry in log.entries()]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    """Make the sound log."""
    path = tmp_path_factory.mktemp("sound") / "custody.log"
    with CustodyLog.create(path, KEYS, Actor("Jana"), {"name": "x"}) as log:
        with log.begin(EntryType.CREATED, case="2026-1", objects=OBJECTS):
            pass
        fill_quickly(log, 296)
        log.add_anchor(log.checkpoint_at(100), "package")
        log.begin(EntryType.OPENED, objects=OBJECTS)
    return Sound(path)


def use(path: Path) -> bool:
    """Do everything that reads a log; return whether it verified."""
    with CustodyLog.open(path, KEYS) as log:
        list(log.unresolved())
        list(log.find(case="2026-1", package=PACKAGE))
        log.extract(case="2026-1")
        log.checkpoint_at(50)
        verdict = verify_log(log, every_signature=True)
        list(log.entries())
        log.append(Draft(type=EntryType.NOTE_ADDED))
        return verdict.internal.consistent


def test_the_sound_log_is_sound(sound: Sound, tmp_path: Path) -> None:
    """Without damage, everything works and verifies: the tests below have something to lose."""
    path = tmp_path / "log"
    path.write_bytes(sound.data)
    assert use(path)


@settings(max_examples=200)
@given(
    at=st.floats(0, 1, exclude_max=True),
    piece=st.binary(min_size=1, max_size=64),
    cut=st.sampled_from([None, 0, 1, 100, 4096]),
)
def test_damaged_bytes_are_an_answer_and_never_a_crash(
    sound: Sound,
    tmp_path_factory: pytest.TempPathFactory,
    at: float,
    piece: bytes,
    cut: int | None,
) -> None:
    """Wherever bytes of the file are changed or cut, the log refuses or verification tells."""
    place = int(at * len(sound.data))
    damaged = bytearray(sound.data)
    damaged[place : place + len(piece)] = piece
    del damaged[len(sound.data) :]
    if cut is not None:
        del damaged[place : place + cut or None]
    path = tmp_path_factory.mktemp("damaged") / "log"
    path.write_bytes(damaged)
    try:
        consistent = use(path)
    except CustodyTrouble:
        return
    if consistent:
        # Unused bytes of a page may differ freely; what is told must be what was written.
        assert leaves_in(path)[:-1] == sound.leaves


def test_every_page_turned_to_zeros_is_noticed(sound: Sound, tmp_path: Path) -> None:
    """No page of the file can be lost without the log refusing or verification telling."""
    path = tmp_path / "log"
    silent: list[int] = []
    for page in range(len(sound.data) // 4096):
        damaged = bytearray(sound.data)
        damaged[page * 4096 : (page + 1) * 4096] = bytes(4096)
        path.write_bytes(damaged)
        try:
            if use(path):
                silent.append(page)
        except CustodyTrouble:
            continue
    assert silent == []
