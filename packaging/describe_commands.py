"""The command line told as data, from the program's own parser: for the man page and for shells."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from casevault_gui.cli.parser import build_parser
from casevault_gui.cli.parsing import path

# Options that a dash alone may follow, for what comes from standard input: still names of files.
_FILES = ("F", "FILE")


class Value(Enum):
    """What a shell may offer for a value."""

    FILE = auto()
    FOLDER = auto()
    WORD = auto()
    """One of the choices, or anything where there are none."""


@dataclass(frozen=True)
class Argument:
    """An option, or an operand, which has no names; `shown` is its value, "" where it has none."""

    names: tuple[str, ...]
    shown: str
    about: str
    value: Value
    choices: tuple[str, ...]
    repeated: bool
    required: bool

    @property
    def takes_value(self) -> bool:
        """Whether a word must follow it."""
        return bool(self.shown)


@dataclass(frozen=True)
class Command:
    """A command by its words (none for the program itself), with what may follow."""

    words: tuple[str, ...]
    about: str
    options: tuple[Argument, ...]
    operands: tuple[Argument, ...]
    next_words: tuple[tuple[str, str], ...]
    """Words that lead further, each with what it is about."""

    @property
    def name(self) -> str:
        """Its words in one."""
        return " ".join(self.words)


def commands() -> list[Command]:
    """Return the program and all its commands, in the order of their help."""
    return list(_walk(build_parser(), (), ""))


def valued_options(told: list[Command]) -> list[str]:
    """Return `COMMAND OPTION` for each option after which the next word is its value.

    Shells skip that word when they look for the command; the program's own are ` OPTION`.
    """
    return [
        f"{command.name} {name}"
        for command in told
        for option in command.options
        if option.takes_value
        for name in option.names
    ]


def _walk(parser: argparse.ArgumentParser, words: tuple[str, ...], about: str) -> Iterator[Command]:
    options: list[Argument] = []
    operands: list[Argument] = []
    further: list[tuple[str, str]] = []
    inner: list[Command] = []
    for action in parser._actions:  # noqa: SLF001 - argparse tells it nowhere else
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}  # noqa: SLF001
            for word, below in action.choices.items():
                further.append((word, helps[word]))
                inner += _walk(below, (*words, word), helps[word])
        else:
            (options if action.option_strings else operands).append(_argument(action))
    yield Command(words, about, tuple(options), tuple(operands), tuple(further))
    yield from inner


def _argument(action: argparse.Action) -> Argument:
    flag = action.nargs == 0
    metavar = action.metavar or action.dest.upper()
    shown = "" if flag else " ".join(metavar) if isinstance(metavar, tuple) else metavar
    choices = tuple(map(str, action.choices or ()))
    if action.choices and not action.metavar:
        shown = "|".join(choices)
    value = Value.WORD
    if shown == "DIR":
        value = Value.FOLDER
    elif action.type is path or shown in _FILES:
        value = Value.FILE
    about = (action.help or "") % {"prog": "casevault", "default": action.default}
    return Argument(
        tuple(action.option_strings),
        shown,
        about,
        value,
        choices,
        action.nargs in {"*", "+"},
        action.required and action.nargs != "*",
    )
