"""Whatever a viewer's process does, the program gets a checked answer or trouble, and goes on."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from casevault_gui.core.confined import landlock
from casevault_gui.core.confined import process as processes
from casevault_gui.core.confined.process import command_of
from casevault_gui.core.errors import Cancelled, PreviewFailed
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.viewers.answer import Answer, Kind, Question
from casevault_gui.core.viewers.frames import MOST_FILE
from casevault_gui.core.viewers.process import ViewerLine, ViewerProcess, ask_once
from tests.core.viewers import strangers
from tests.core.viewers.strangers import confined, stranger

LARGE = bytes(4 << 20)
"""More than a pipe holds."""
MAIL = b"From: a@example.org\nSubject: hello\n\nGood morning.\n"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="Linux alone gives this up")


@pytest.mark.parametrize(
    ("script", "problem", "seconds"),
    [
        (strangers.HANG, "time", 0.5),
        (strangers.HANG_UNREAD, "time", 0.5),
        (strangers.DIE, "crash", 60),
        (strangers.DIE_UNREAD, "crash", 60),
        (strangers.CRASH, "crash", 60),
        (strangers.GARBAGE, "answer", 60),
        (strangers.TOO_MUCH, "answer", 60),
        (strangers.WITHOUT_END, "answer", 60),
        (strangers.HALF, "crash", 60),
        (strangers.EARLY, "answer", 60),
    ],
)
def test_trouble_of_a_viewer_is_an_answer(
    monkeypatch: pytest.MonkeyPatch, script: str, problem: str, seconds: float
) -> None:
    """A viewer that hangs, dies, or answers nonsense is ended, and its trouble has a name."""
    monkeypatch.setattr(processes, "_GRACE", 0.2)
    viewer = ViewerProcess(stranger(script), seconds=seconds)
    with pytest.raises(PreviewFailed) as caught:
        viewer.ask(Question(Kind.MAIL), LARGE, CancelToken())
    assert caught.value.facts["problem"] == problem
    assert viewer._process.returncode is not None
    with pytest.raises(PreviewFailed):
        viewer.ask(Question(Kind.MAIL), b"", CancelToken())


@LINUX
def test_what_a_viewer_left_behind_does_not_hold_the_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A process that left the viewer's session and keeps its pipe costs the time limit, no more."""
    monkeypatch.setattr(processes, "_GRACE", 0.2)
    with (
        ViewerProcess(stranger(strangers.CHILD_HOLDS_PIPE), seconds=1.0) as viewer,
        pytest.raises(PreviewFailed) as caught,
    ):
        viewer.ask(Question(Kind.MAIL), b"", CancelToken())
    assert caught.value.facts["problem"] == "time"
    # The thread that waits on the pipe ends with what holds it: nothing stays open after the test.
    assert viewer._exchange is not None
    viewer._exchange._collector.join()
    viewer.close()


def test_moving_on_ends_the_viewer() -> None:
    """A question that is taken back ends the process at once, long before its time is over."""
    cancel = CancelToken()
    viewer = ViewerProcess(stranger(strangers.HANG), seconds=600.0)
    threading.Timer(0.1, cancel.cancel).start()
    with pytest.raises(Cancelled):
        viewer.ask(Question(Kind.MAIL), LARGE, cancel)
    assert viewer._process.returncode is not None


def test_a_program_that_is_not_there_is_trouble_with_a_name() -> None:
    """Where no viewer can be started, that is said."""
    with pytest.raises(PreviewFailed) as caught:
        ViewerProcess(["/nowhere/python"])
    assert caught.value.facts["problem"] == "start"


def test_files_beyond_the_limit_are_not_sent() -> None:
    """A file too large for a viewer is refused before a byte of it is sent."""
    with ViewerProcess() as viewer, pytest.raises(PreviewFailed) as caught:
        viewer.ask(Question(Kind.MAIL), bytes(MOST_FILE + 1), CancelToken())
    assert caught.value.facts["problem"] == "large"


def test_one_process_answers_several_questions() -> None:
    """A real viewer answers again and again, and ends with its pipe."""
    with ViewerProcess() as viewer:
        answers = [viewer.ask(Question(Kind.MAIL), MAIL, CancelToken()) for _ in range(2)]
    assert answers[0] == answers[1]
    assert answers[0].text == "Good morning.\n"


def test_after_trouble_a_fresh_process_answers() -> None:
    """One process answers about many files; when it was ended, another one takes its place."""
    line = ViewerLine()
    cancel, taken_back = CancelToken(), CancelToken()
    taken_back.cancel()
    assert line.ask(Question(Kind.MAIL), MAIL, cancel).text == "Good morning.\n"
    first = line._process
    line.ask(Question(Kind.MAIL), MAIL, cancel)
    assert line._process is first
    with pytest.raises(Cancelled):
        line.ask(Question(Kind.MAIL), LARGE, taken_back)
    assert line._process is None
    assert line.ask(Question(Kind.MAIL), MAIL, cancel).text == "Good morning.\n"
    line.close()
    assert line._process is None


def test_bytes_that_are_none_of_the_kind_are_a_word() -> None:
    """A viewer given something else says that it is damaged."""
    answer = ask_once(Question(Kind.DATABASE), b"SQLite format 3\0" + bytes(84), CancelToken())
    assert answer == Answer(problem="damaged")


def test_a_message_of_endless_parts_is_damaged_and_no_crash() -> None:
    """Parts in parts beyond all sense are an answer: the viewer does not break."""
    parts = "".join(
        f'Content-Type: multipart/mixed; boundary="{number}"\n\n--{number}\n'
        for number in range(5_000)
    )
    answer = ask_once(Question(Kind.MAIL), parts.encode(), CancelToken())
    assert answer.problem == "damaged"


def said(script: str) -> str:
    """Return what a confined process says."""
    with ViewerProcess(confined(script)) as viewer:
        return viewer.ask(Question(Kind.MAIL), b"", CancelToken()).text


def test_a_viewer_has_no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the program reaches a viewer, nor its working folder."""
    monkeypatch.setenv("CASEVAULT_SECRET", "seven tidy otters")
    script = "import os\ndef run(): return ' '.join(os.environ) + ' ' + os.getcwd()"
    assert "CASEVAULT" not in said(script)
    assert said(script).endswith(" /")


@LINUX
def test_a_viewer_cannot_write_a_file(tmp_path: Path) -> None:
    """Not one byte can be written to a disk."""
    place = tmp_path / "out"
    script = (
        "def run():\n"
        "    try:\n"
        f"        with open({str(place)!r}, 'wb', buffering=0) as file: file.write(b'x')\n"
        "    except OSError as error: return error.strerror\n"
        "    return 'written'"
    )
    assert said(script) in {"File too large", "Permission denied"}
    assert not place.exists() or place.stat().st_size == 0


@LINUX
def test_a_viewer_cannot_write_where_files_are_not_locked(tmp_path: Path) -> None:
    """Without Landlock too, not one byte reaches a disk."""
    place = tmp_path / "out"
    script = (
        "serving.lock_files = lambda _: False\n"
        "def run():\n"
        "    try:\n"
        f"        with open({str(place)!r}, 'wb', buffering=0) as file: file.write(b'x')\n"
        "    except OSError as error: return error.strerror\n"
        "    return 'written'"
    )
    assert said(script) == "File too large"
    assert place.stat().st_size == 0


@LINUX
def test_a_viewer_cannot_read_a_persons_files(tmp_path: Path) -> None:
    """Where the kernel has Landlock, only the program's and the system's files can be opened."""
    if not landlock.version():
        pytest.skip("this kernel has no Landlock")
    secret = tmp_path / "diary.txt"
    secret.write_text("secret")
    places = (str(secret), str(tmp_path), "/etc/passwd", "/proc/self/environ")
    script = (
        "import os, pathlib\n"
        "def run():\n"
        "    found = []\n"
        f"    for path in {places!r}:\n"
        "        try: os.close(os.open(path, os.O_RDONLY))\n"
        "        except OSError as error: found.append(error.strerror)\n"
        "        else: found.append('opened')\n"
        "    pathlib.Path(os.__file__).read_bytes()\n"
        "    return ', '.join(found)"
    )
    assert said(script) == ", ".join(["Permission denied"] * 4)


@LINUX
def test_a_viewer_that_fills_memory_says_so() -> None:
    """Memory has an end for it, and meeting that is an answer."""
    script = "def run():\n    return 'x' * (2 << 30)"
    with ViewerProcess(confined(script)) as viewer:
        answer = viewer.ask(Question(Kind.MAIL), b"", CancelToken())
    assert answer == Answer(problem="memory")


@LINUX
def test_a_viewer_has_no_network() -> None:
    """Where the system lets it leave the network, not even the machine itself can be reached."""
    script = (
        "import socket\n"
        "def run():\n"
        "    try: socket.socket(type=socket.SOCK_DGRAM).connect(('127.0.0.1', 9))\n"
        "    except OSError as error: return error.strerror\n"
        "    return 'connected'"
    )
    if not may_leave_the_network():
        pytest.skip("this system lets nobody leave the network")
    assert said(script) == "Network is unreachable"


@LINUX
def test_a_viewer_cannot_connect_by_tcp() -> None:
    """Landlock refuses connections too, where a namespace of its own may not be had."""
    if landlock.version() < 4:
        pytest.skip("this kernel's Landlock knows no network")
    script = (
        "import socket\n"
        "def run():\n"
        "    try: socket.create_connection(('127.0.0.1', 9), 2)\n"
        "    except OSError as error: return error.strerror\n"
        "    return 'connected'"
    )
    assert said(script) == "Permission denied"


def may_leave_the_network() -> bool:
    """Say whether a process as ours may have a network namespace of its own."""
    script = (
        "import ctypes, os\n"
        "apart = 0x40000000 | (0 if os.geteuid() == 0 else 0x10000000)\n"
        "def run(): return 'yes' if ctypes.CDLL(None).unshare(apart) == 0 else 'no'"
    )
    return said(script) == "yes"


@LINUX
def test_a_viewer_that_only_computes_is_stopped_by_the_system() -> None:
    """Processor time has an end too: without the program's clock the system ends it."""
    script = (
        "import resource\n"
        "def run():\n"
        "    resource.setrlimit(resource.RLIMIT_CPU, (1, 2))\n"
        "    while True: pass"
    )
    with (
        ViewerProcess(confined(script), seconds=600.0) as viewer,
        pytest.raises(PreviewFailed) as caught,
    ):
        viewer.ask(Question(Kind.MAIL), b"", CancelToken())
    assert caught.value.facts["problem"] == "time"


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a Python to start, the program is its own viewer, by an argument only it knows."""
    with ViewerProcess(strangers.frozen()) as viewer:
        assert viewer.ask(Question(Kind.MAIL), MAIL, CancelToken()).text == "Good morning.\n"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_of() == [sys.executable, "--viewer"]
    assert command_of("export") == [sys.executable, "--viewer", "export"]
