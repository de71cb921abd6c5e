"""What stands where on the command line, and what happens when it stands wrong."""

from __future__ import annotations

import argparse
import os
import subprocess
from argparse import _SubParsersAction
from pathlib import Path

import pytest

from casevault_gui.cli import main, parser
from casevault_gui.cli.parser import build_parser
from tests.cli.conftest import OnDisk
from tests.cli.running import COMMAND, in_bash, run, say


def test_home_and_json_stand_before_or_after_the_command(tmp_path: Path) -> None:
    """`--home DIR` names the profile in either place, and never starts the window instead."""
    before, after = tmp_path / "before", tmp_path / "after"
    assert '"entries"' in say("--home", before, "--json", "custody", "list").stdout
    assert '"entries"' in say(f"--home={before}", "custody", "--json", "list").stdout
    assert len(run("custody", "list", "--home", after)["entries"]) == 1
    assert (before / "custody.sqlite").exists()
    assert (after / "custody.sqlite").exists()
    assert not Path(os.environ["CASEVAULT_HOME"]).exists()


def test_the_nearer_home_counts(tmp_path: Path) -> None:
    """Named twice, the profile is the one named last."""
    say("--home", tmp_path / "first", "custody", "list", "--home", tmp_path / "second")
    assert not (tmp_path / "first").exists()
    assert (tmp_path / "second").exists()


def commands_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return a parser's commands by name, in order."""
    (commands,) = (each for each in parser._actions if isinstance(each, _SubParsersAction))
    return dict(commands.choices)


def test_a_command_alone_is_what_it_is_among_all() -> None:
    """Each command that is made by itself takes the options that it has in the whole line."""
    whole = commands_of(build_parser())
    assert list(whole) == [name for names, _ in parser._COMMANDS for name in names]
    for name, command in whole.items():
        assert commands_of(build_parser(name))[name].format_help() == command.format_help()


def test_paths_to_extract_follow_the_options(sealed: OnDisk, tmp_path: Path) -> None:
    """`extract P -d DIR --key-file F PATH…` takes out those paths alone, wherever they stand."""
    common = ("-d", tmp_path / "out", "--key-file", sealed.key)
    done = run("extract", sealed.package, *common, "evidence/a.txt")
    assert (done["files"], done["bytes"]) == (1, 5)
    done = run("extract", sealed.package, "evidence/a.txt", *common, "--", "evidence/b.txt")
    assert done["files"] == 2
    assert run("extract", sealed.package, *common, "--", "-x", code=1)["error"]["code"] == "CV-P13"


def test_sources_follow_the_options(evidence: Path, tmp_path: Path) -> None:
    """Sources of a seal may stand before and after its options."""
    more = tmp_path / "more.txt"
    more.write_text("more")
    target, key = tmp_path / "s.cvx", tmp_path / "s.key"
    sealed = run("seal", evidence, "-o", target, "--key-out", key, "--same-volume-ok", more)
    assert sealed["files"] == 3


@pytest.mark.parametrize(
    "words",
    [
        ("seal",),
        ("frob",),
        ("custody",),
        ("info", "a.cvx", "b.cvx"),
        ("extract", "a.cvx", "-d", "out", "--frob"),
        ("extract", "a.cvx", "-d", "out", "--frob", "--", "x"),
        ("list", "a.cvx", "--key-file", "a", "--keyring"),
        ("list", "a.cvx"),
        ("key", "test", "a.cvx"),
        ("key", "store", "a.cvx"),
        ("key", "store", "a.cvx", "--keyring"),
        ("seal", ".", "-o", "a.cvx"),
        ("seal", "", "-o", "a.cvx", "--keyring"),
        ("seal", ".", "-o", "a.cvx", "--keyring", ""),
        ("extract", "a.cvx", "-d", "", "--keyring"),
        ("profile", "protect"),
    ],
)
def test_wrong_use_is_two_and_does_nothing(
    words: tuple[str, ...],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Too little, too much or contradicting words end with 2, a line that says so, no answer."""
    monkeypatch.chdir(tmp_path)
    try:
        code: object = main(words)
    except SystemExit as end:
        code = end.code
    assert code == 2
    said = capsys.readouterr()
    assert "casevault" in said.err
    assert said.out == ""
    assert list(tmp_path.iterdir()) == []


def test_without_a_display_the_window_says_what_there_is_instead() -> None:
    """Started bare where no window can open, the program names the commands and does not crash."""
    said = say(code=1, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert "casevault demo" in said.stderr


def test_an_answer_that_cannot_be_written_is_told_of(sealed: OnDisk) -> None:
    """On a full volume the answer is lost, not the step: a line says so, the code is 1."""
    with Path("/dev/full").open("wb") as full:
        for form in ((), ("--json",)):
            done = subprocess.run(
                [*COMMAND, "list", sealed.package, "--key-file", sealed.key, *form],
                stdout=full,
                stderr=subprocess.PIPE,
                check=False,
            )
            assert done.returncode == 1
            assert b"was done" in done.stderr
            assert b"Traceback" not in done.stderr
            assert b"ignored" not in done.stderr


def test_a_reader_that_leaves_early_is_no_defect(sealed: OnDisk) -> None:
    """`casevault list … | head -0` ends without a complaint about the pipe."""
    script = 'casevault list "$1" --key-file "$2" | true; exit "${PIPESTATUS[0]}"'
    done = in_bash(script, sealed.package, sealed.key)
    assert done.returncode in (0, 1)
    assert done.stderr == ""
