#!/usr/bin/env python3
"""Write the man page, from the program's own parser: `python packaging/make_man_page.py [FILE]`."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import describe_commands
from describe_commands import Argument, Command, Value

from casevault_gui import __version__

_HEAD = r"""
.SH NAME
casevault \- seal, open and account for digital evidence
.SH SYNOPSIS
.B casevault
.RB [ \-\-home
.IR DIR ]
.RB [ gui
.RB [ \-\-open
.IR FILE ]]
.br
.B casevault
.I COMMAND
.RI [ ARGUMENT ...]
.SH DESCRIPTION
CaseVault seals files and folders into one encrypted package, opens and verifies such packages, and
keeps a custody log of every step. Without a command it opens its window; with one it works in the
terminal, and needs no display. It uses no network, unless a key service is set up.
.PP
Secrets come from a file, a descriptor (/dev/fd/3), standard input (\-) or a prompt, never from
arguments.
.SH COMMANDS
"""
_TAIL = r"""
.SH EXIT STATUS
.TP
.B 0
complete
.TP
.B 3
complete with exceptions, which are listed
.TP
.B 1
failed; the reason is said in four parts, with a code
.TP
.B 2
wrong use
.SH ENVIRONMENT
.TP
.B CASEVAULT_HOME
the profile's folder, where no
.B \-\-home
names it
.SH FILES
.TP
.I ~/.local/share/casevault
the profile: the custody log, its keys, the key vault, contacts, notes
.TP
.I *.cvx
a package; what it is, its first bytes say and not its name
.SH EXAMPLES
.nf
casevault seal Evidence \-\-case case.json \-o a/2026-17.cvx \-\-key\-out /media/b/2026-17.key
casevault verify 2026-17.cvx \-\-key\-file 2026-17.key
casevault extract 2026-17.cvx \-d Out \-\-key\-file 2026-17.key
casevault custody verify
.fi
"""

# For what says enough by its name.
_PLAIN = {
    Value.FILE: "this file",
    Value.FOLDER: "this folder",
    Value.WORD: "as the custody log names it",
}


def roff(text: str) -> str:
    """Return `text` so that roff shows it as it stands."""
    safe = text.replace("\\", r"\e").replace("-", r"\-")
    return r"\&" + safe if safe.startswith((".", "'")) else safe


def page() -> str:
    """Return the page; its date is that of SOURCE_DATE_EPOCH, else of today."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    utc = dt.UTC
    day = dt.datetime.fromtimestamp(int(seconds), utc) if seconds else _today()
    title = f'.TH CASEVAULT 1 {day:%Y-%m-%d} "CaseVault {__version__}" "User Commands"'
    told = describe_commands.commands()
    lines = [line for command in told[1:] if not command.next_words for line in _told(command)]
    always = [line for option in told[0].options for line in _option(option)]
    everywhere = [".SH OPTIONS OF EVERY COMMAND", *always]
    return "\n".join([title, _HEAD.strip(), *lines, *everywhere, _TAIL.strip(), ""])


def _today() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _told(command: Command) -> Iterator[str]:
    yield f".SS {roff(command.name)}{''.join(map(_operand, command.operands))}"
    yield roff(f"{command.about[:1].upper()}{command.about[1:]}.")
    everywhere = {"-h", "--home", "--json", "--profile-passphrase-file"}
    for option in command.options:
        if everywhere.isdisjoint(option.names):
            yield from _option(option)


def _operand(argument: Argument) -> str:
    word = rf" \fI{roff(argument.shown)}\fR{'...' if argument.repeated else ''}"
    return word if argument.required else f" [{word[1:]}]"


def _option(option: Argument) -> Iterator[str]:
    yield ".TP"
    names = ", ".join(rf"\fB{roff(name)}\fR" for name in option.names)
    yield f"{names} \\fI{roff(option.shown)}\\fR" if option.shown else names
    about = option.about or _PLAIN[option.value]
    yield roff(f"{about}{' (required)' if option.required else ''}")


def main(arguments: list[str]) -> None:
    """Write it, to a file or to standard output."""
    if arguments:
        Path(arguments[0]).write_text(page(), "utf-8")
    else:
        print(page(), end="")


if __name__ == "__main__":
    main(sys.argv[1:])
