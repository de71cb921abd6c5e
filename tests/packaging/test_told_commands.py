"""The man page and the completions: they know every command, and shells understand them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import describe_commands
import make_completions
import make_man_page
import pytest
from describe_commands import Command, Value

from casevault_gui.cli import main

TOLD = describe_commands.commands()
_ASK = """\
set -e
source "$1"
COMP_WORDS=("${@:2}")
COMP_CWORD=$(($# - 2))
_casevault
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the completions of all shells."""
    folder = tmp_path_factory.mktemp("share")
    make_completions.write(folder)
    return folder


def completed(share: Path, *words: str, where: Path | None = None) -> list[str]:
    """Return what bash offers for the last of `words`."""
    script = str(share / make_completions.PLACES["bash"])
    asking = ["bash", "--norc", "-c", _ASK, "bash", script, "casevault", *words]
    done = subprocess.run(asking, cwd=where, check=True, capture_output=True, text=True)
    return done.stdout.split()


def command(name: str) -> Command:
    """Return what is told of the command `name`."""
    return next(told for told in TOLD if told.name == name)


def test_every_command_of_the_program_is_told() -> None:
    """What is told is what the program takes: each command answers when asked for help."""
    assert {"", "seal", "custody verify", "vault keyring", "demo"} <= {told.name for told in TOLD}
    for told in TOLD:
        with pytest.raises(SystemExit) as ended:
            main([*told.words, "--help"])
        assert ended.value.code == 0


def test_values_are_told_apart() -> None:
    """A shell offers files for files, folders for folders, and the choices for a choice."""
    options = {name: option for option in command("seal").options for name in option.names}
    assert options["--case"].value is Value.FILE
    assert options["--shares-out"].value is Value.FOLDER
    assert not options["--keyring"].takes_value
    assert options["--output"].required
    (form,) = [each for each in command("custody export").options if "--format" in each.names]
    assert "bagit" in form.choices


def test_the_man_page_tells_every_command_and_option() -> None:
    """Nothing that can be asked for is missing on the page."""
    page = make_man_page.page().replace("\\-", "-")
    for told in TOLD[1:]:
        if not told.next_words:
            assert f".SS {told.name}" in page
    names = {name for told in TOLD for option in told.options for name in option.names}
    assert [name for name in names if f"\\fB{name}\\fR" not in page] == []


def test_the_man_page_shows_text_as_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    """No word of a help text is taken for an order to the typesetter; the date is the build's."""
    assert make_man_page.roff(".cvx \\n -o") == "\\&.cvx \\en \\-o"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert make_man_page.page().startswith(".TH CASEVAULT 1 1970-01-01")


@pytest.mark.parametrize("shell", list(make_completions.PLACES))
def test_completions_name_every_command_and_option(share: Path, shell: str) -> None:
    """Each shell's table is whole, and each shell that is here can read it."""
    script = share / make_completions.PLACES[shell]
    text = script.read_text("utf-8")
    for told in TOLD[1:]:
        assert told.name in text
    long = {name for told in TOLD for option in told.options for name in option.names}
    start = "-l " if shell == "fish" else "--"
    assert [name for name in long if name[:2] == "--" and start + name[2:] not in text] == []
    if shutil.which(shell):
        subprocess.run([shell, "-n", script], check=True)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["cus"], ["custody"]),
        (["vault", "keyring", ""], ["on", "off"]),
        (["custody", "export", "--format", "ba"], ["bagit"]),
        (["--home", "custody", "seal", "--recip"], ["--recipient"]),
        (["seal", "--why", "verify", "--key-o"], ["--key-out"]),
        (["extract", "x", "-d", "a"], ["a folder"]),
        (["info", "a"], ["a folder", "a.cvx"]),
        (["profile", "describe", "--name", "a"], []),
    ],
)
def test_bash_offers_what_may_stand_there(
    share: Path, tmp_path: Path, words: list[str], offered: list[str]
) -> None:
    """Commands, options, choices, files and folders are offered in their places, and no others."""
    (tmp_path / "a folder").mkdir()
    (tmp_path / "a.cvx").touch()
    wanted = " ".join(sorted(offered)).split()
    assert sorted(completed(share, *words, where=tmp_path)) == sorted(wanted)
