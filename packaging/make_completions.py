#!/usr/bin/env python3
"""Write completions for bash, zsh and fish: `python packaging/make_completions.py FOLDER`.

From the program's own parser, as tables: a shell that completes starts no program.
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import describe_commands
from describe_commands import Argument, Command, Value

PLACES = {
    "bash": "bash-completion/completions/casevault",
    "zsh": "zsh/vendor-completions/_casevault",
    "fish": "fish/vendor_completions.d/casevault.fish",
}
"""Where each shell looks, below `share`."""

_BASH = """\
# Completion of casevault for bash. Made by packaging/make_completions.py.
_casevault()
{{
    local at= word i skip= cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}}
    local options= words= kind=
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${{COMP_WORDS[i]}}
        if [[ $skip ]]; then skip=; continue; fi
        case "$at $word" in
        {valued}) skip=1 ;;
        *) case "$at${{at:+ }}$word" in
            {known}) at="$at${{at:+ }}$word" ;;
            esac ;;
        esac
    done
    case "$at $prev" in
{values}
    *)
        case $at in
{commands}
        esac
        if [[ $cur == -* ]]; then words=$options kind=word; fi ;;
    esac
    COMPREPLY=()
    case $kind in
    file) compopt -o filenames 2>/dev/null || :; mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
    folder) compopt -o filenames 2>/dev/null || :; mapfile -t COMPREPLY < <(compgen -d -- "$cur") ;;
    word) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur") ;;
    esac
}}
complete -F _casevault casevault
"""
_ZSH = """\
#compdef casevault
# Completion of casevault for zsh. Made by packaging/make_completions.py.
local at= word skip= kind= cur=${{words[CURRENT]}} prev=${{words[CURRENT-1]}}
local -a options offered
for word in ${{words[2,CURRENT-1]}}; do
    if [[ -n $skip ]]; then skip=; continue; fi
    case "$at $word" in
    {valued}) skip=1 ;;
    *) case "$at${{at:+ }}$word" in
        {known}) at="$at${{at:+ }}$word" ;;
        esac ;;
    esac
done
case "$at $prev" in
{values}
*)
    case $at in
{commands}
    esac
    if [[ $cur == -* ]]; then offered=($options) kind=word; fi ;;
esac
case $kind in
file) _files ;;
folder) _files -/ ;;
word) _describe casevault offered ;;
esac
"""
_FISH = """\
# Completion of casevault for fish. Made by packaging/make_completions.py.
function __casevault_at
    set -l at ''
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
        else if contains -- "$at $word" {valued}
            set skip 1
        else if contains -- (string trim -- "$at $word") {known}
            set at (string trim -- "$at $word")
        end
    end
    test "$at" = "$argv[1]"
end
complete -c casevault -f
{lines}
"""


def bash(told: list[Command]) -> str:
    """Return the completion for bash."""
    return _BASH.format(
        valued=_either(describe_commands.valued_options(told)),
        known=_either(command.name for command in told[1:]),
        values="\n".join(_values(told, "    ", _bash_words)),
        commands="\n".join(
            f'        "{command.name}") options="{" ".join(_option_names(command))}"'
            f"{_operands(command, _bash_words(_next_words(command)))} ;;"
            for command in told
        ),
    )


def zsh(told: list[Command]) -> str:
    """Return the completion for zsh."""
    return _ZSH.format(
        valued=_either(describe_commands.valued_options(told)),
        known=_either(command.name for command in told[1:]),
        values="\n".join(_values(told, "", _zsh_words)),
        commands="\n".join(
            f'    "{command.name}") options=({" ".join(_zsh_options(command))})'
            f"{_operands(command, _zsh_words(_next_words(command)))} ;;"
            for command in told
        ),
    )


def fish(told: list[Command]) -> str:
    """Return the completion for fish."""
    return _FISH.format(
        valued=shlex.join(describe_commands.valued_options(told)),
        known=shlex.join(command.name for command in told[1:]),
        lines="\n".join(line for command in told for line in _fish_lines(command)),
    )


def write(share: Path) -> None:
    """Write all three below the folder `share`."""
    told = describe_commands.commands()
    for shell, make in (("bash", bash), ("zsh", zsh), ("fish", fish)):
        target = share / PLACES[shell]
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(make(told), "utf-8")


Words = Iterable[tuple[str, str]]


def _next_words(command: Command) -> list[tuple[str, str]]:
    """Return what may come next that is no option and no file: a command, or one of the choices."""
    choices = [(word, "") for operand in command.operands for word in operand.choices]
    return [*command.next_words, *choices]


def _either(words: Iterable[str]) -> str:
    return "|".join(f'"{word}"' for word in words)


def _option_names(command: Command) -> list[str]:
    return [name for option in command.options for name in option.names]


def _values(told: list[Command], indent: str, words: Callable[[Words], str]) -> Iterator[str]:
    """Yield the branches that say what an option's value may be."""
    for command in told:
        for option in command.options:
            if not option.takes_value:
                continue
            names = _either(f"{command.name} {name}" for name in option.names)
            if option.value is Value.WORD:
                # Where anything may stand, nothing is offered.
                offered = words([(choice, "") for choice in option.choices])
                yield f"{indent}{names}) kind=word{offered} ;;"
            else:
                yield f"{indent}{names}) kind={option.value.name.lower()} ;;"


def _operands(command: Command, words: str) -> str:
    if words:
        return f" kind=word{words}"
    values = {operand.value for operand in command.operands}
    if Value.FILE in values:
        return " kind=file"
    return " kind=folder" if Value.FOLDER in values else ""


def _bash_words(offered: Words) -> str:
    words = " ".join(word for word, _ in offered)
    return f' words="{words}"' if words else ""


def _zsh_words(offered: Words) -> str:
    words = " ".join(_zsh_word(word, about) for word, about in offered)
    return f" offered=({words})" if words else ""


def _zsh_options(command: Command) -> list[str]:
    return [_zsh_word(name, option.about) for option in command.options for name in option.names]


def _zsh_word(word: str, about: str) -> str:
    safe = word.replace(":", "\\:")
    return shlex.quote(f"{safe}:{about}" if about else safe)


def _fish_lines(command: Command) -> Iterator[str]:
    here = f"complete -c casevault -n {shlex.quote(f'__casevault_at {shlex.quote(command.name)}')}"
    for word, about in _next_words(command):
        yield f"{here} -a {shlex.quote(word)} -d {_fish_text(about)}"
    if "kind=f" in _operands(command, ""):
        yield f"{here} -F"
    for option in command.options:
        yield f"{here} {' '.join(_fish_option(option))}"


def _fish_option(option: Argument) -> Iterator[str]:
    for name in option.names:
        yield f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"
    if option.takes_value:
        yield "-r" if option.value is Value.FILE else "-x"
        if option.choices:
            yield f"-a {_fish_text(' '.join(option.choices))}"
        elif option.value is Value.FOLDER:
            yield "-a '(__fish_complete_directories)'"
        elif option.value is Value.FILE:
            yield "-F"
    if option.about:
        yield f"-d {_fish_text(option.about)}"


def _fish_text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


if __name__ == "__main__":
    write(Path(sys.argv[1]))
