"""The one command: what it hands on, and that it stands in nobody's way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
_RUN = """
import sys
from pathlib import Path
sys.path.insert(0, {packaging!r})
import bootstrap
bootstrap._environment = lambda for_tests: Path(sys.executable)
sys.exit(bootstrap.main(["run", *sys.argv[1:]]))
"""


def start(*words: object, **variables: str) -> subprocess.Popen[bytes]:
    """Start `bootstrap.py run` with this very interpreter as its environment."""
    return subprocess.Popen(
        [sys.executable, "-c", _RUN.format(packaging=str(PACKAGING)), *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **variables},
        start_new_session=True,
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [(["--version"], 0), (["--home", "h", "info", "nothing.cvx"], 1), (["frob"], 2)],
)
def test_a_command_is_handed_on_with_its_exit_code(
    words: list[str], code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the command line answers is the answer, wherever `--home` stands."""
    monkeypatch.chdir(tmp_path)
    process = start(*words)
    said, _ = process.communicate(timeout=60)
    assert process.returncode == code, said.decode()
    assert b"Traceback" not in said


def test_an_interrupt_reaches_the_program_which_ends_in_order(tmp_path: Path) -> None:
    """Ctrl-C, which a terminal sends to both, leaves no unfinished package behind."""
    source, target, secret = tmp_path / "huge", tmp_path / "s.cvx", tmp_path / "pass"
    with source.open("wb") as file:
        file.truncate(4 << 30)
    secret.write_text("correct horse battery staple")
    process = start("seal", source, "-o", target, "--passphrase-file", secret)
    partial = target.with_name("s.cvx.partial")
    while not (partial.exists() and partial.stat().st_size):
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 1, said.decode()
    assert b"CV-X01" in said
    assert b"Traceback" not in said
    assert not list(tmp_path.glob("s.cvx*"))


def test_without_a_display_the_main_job_runs_in_the_terminal(tmp_path: Path) -> None:
    """The sample case is sealed, verified, extracted and accounted for; the window is explained."""
    nothing = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", "CASEVAULT_HOME": ""}
    process = start("--home", tmp_path / "home", **nothing)
    said = process.communicate(timeout=60)[0].decode()
    assert process.returncode == 0, said
    for words in ("Sealed      15 files", "Verified    15 files", "Extracted   15 files", "ssh -X"):
        assert words in said
    assert (tmp_path / "home" / "custody.sqlite").exists()


def test_an_old_python_is_told_what_to_do() -> None:
    """The first lines run on any Python 3 and name the version needed."""
    text = (PACKAGING / "bootstrap.py").read_text("utf-8")
    before_check = text.partition("if sys.version_info < (3, 11)")[0]
    compile(before_check, "bootstrap.py", "exec", dont_inherit=True)
    assert "import casevault_gui" not in before_check
    assert "import environment" not in before_check
