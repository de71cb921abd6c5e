"""Pieces of the command line's grammar that several commands share."""

from __future__ import annotations

import argparse
import re
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.volume_names import MEDIA

if TYPE_CHECKING:
    from argparse import _MutuallyExclusiveGroup, _SubParsersAction

_SECRETS = {
    "vault": ("--vault-passphrase-file", "file with the key vault's passphrase"),
    "pin": ("--pin-file", "file with the token's PIN, or the key file's passphrase"),
    "token": ("--token-file", "file with the key service's access token"),
}


_SIZE = re.compile(r"([0-9]{1,12}) ?([kmgt]i?b|b?)")
_UNITS = {
    "": 1,
    "b": 1,
    **{f"{letter}b": 1000**power for power, letter in enumerate("kmgt", 1)},
    **{f"{letter}ib": 1024**power for power, letter in enumerate("kmgt", 1)},
}
_SMALLEST_VOLUME = 1_000_000
_VOLUME_SIZES: dict[str, int | None] = {"auto": None, "never": 0, **MEDIA}


def path(text: str) -> Path:
    """Return the path `text`; an empty one, such as a script's unset variable, is wrong use."""
    if not text:
        msg = "an empty name names nothing"
        raise argparse.ArgumentTypeError(msg)
    return Path(text)


def word(text: str) -> str:
    """Return `text` without spaces around it; nothing but them is wrong use."""
    if not text.strip():
        msg = "an empty name names nobody"
        raise argparse.ArgumentTypeError(msg)
    return text.strip()


def count(text: str) -> int:
    """Return the whole number `text`, 0 or more."""
    if not text.isascii() or not text.isdigit():
        msg = f"{text!r} is no whole number"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def volume_size(text: str) -> int | None:
    """Return how large a volume may be, in bytes: 0 for one file, None for volumes if needed."""
    name = text.strip().lower()
    if name in _VOLUME_SIZES:
        return _VOLUME_SIZES[name]
    found = _SIZE.fullmatch(name)
    size = int(found[1]) * _UNITS[found[2]] if found else 0
    if size < _SMALLEST_VOLUME:
        msg = f"{text!r} is none of {', '.join(_VOLUME_SIZES)}, nor a size from 1MB on, such as 4GB"
        raise argparse.ArgumentTypeError(msg)
    return size


def add_names(command: ArgumentParser) -> None:
    """Add what becomes of names that are taken, and where it is told which names changed."""
    command.add_argument(
        "--on-conflict",
        choices=("number", "skip", "refuse"),
        default="number",
        help="when a name is taken: add a number, skip the file, or extract nothing",
    )
    command.add_argument(
        "--names", type=path, metavar="F.csv|F.json", help="write which names changed, and why"
    )


def add_volume_size(command: ArgumentParser) -> None:
    """Let a command be told how large the files of a package may be."""
    command.add_argument(
        "--volume-size",
        type=volume_size,
        default="auto",
        metavar="SIZE",
        help="split the package into files of at most this size: 4GB, 700MiB, fat, cd, dvd, bluray;"
        " auto (the default) only where the drive cannot hold it as one file; never",
    )


def add_everywhere(parser: ArgumentParser) -> None:
    """Let a command be given what every command takes."""
    # Suppressed defaults: what stood before the command must not be undone by its absence after.
    absent = argparse.SUPPRESS
    parser.add_argument(
        "--home", type=path, metavar="DIR", default=absent, help="the profile's folder"
    )
    parser.add_argument("--json", action="store_true", default=absent, help="answer in JSON")
    parser.add_argument(
        "--policy",
        type=path,
        metavar="F",
        default=absent,
        help="also obey this policy; it can only forbid more than the system's",
    )
    parser.add_argument(
        "--profile-passphrase-file", metavar="F", default=absent, help="unlocks a protected profile"
    )


def add(commands: _SubParsersAction[ArgumentParser], name: str, words: str) -> ArgumentParser:
    """Add a command."""
    command = commands.add_parser(name, help=words, description=words, allow_abbrev=False)
    add_everywhere(command)
    return command


def add_group(
    commands: _SubParsersAction[ArgumentParser], name: str, words: str
) -> _SubParsersAction[ArgumentParser]:
    """Add a command whose next word, `act`, says what to do."""
    return add(commands, name, words).add_subparsers(dest="act", required=True, metavar="ACT")


def add_secrets(command: ArgumentParser, *names: str) -> None:
    """Let a command be told where the secrets of these names (vault, pin, token) are."""
    for name in names:
        option, words = _SECRETS[name]
        command.add_argument(option, metavar="F", help=f"{words}, - for input")


def add_credential(command: ArgumentParser) -> None:
    """Let a command be told what opens a package."""
    choice = command.add_mutually_exclusive_group()
    choice.add_argument("--key-file", metavar="F", help="file with the package key, - for input")
    choice.add_argument("--passphrase-file", metavar="F", help="file with the passphrase")
    choice.add_argument("--keyring", action="store_true", help="take the key from the OS keyring")
    choice.add_argument("--vault", action="store_true", help="take the key from the key vault")
    choice.add_argument("--identity", action="store_true", help="open with your own identity")
    choice.add_argument(
        "--share-file",
        action="append",
        metavar="F",
        help="file with a share card's words, - for input; once for each card",
    )
    choice.add_argument(
        "--provider", type=word, metavar="NAME", help="a configured token, service or key file"
    )
    command.add_argument(
        "--grant",
        type=path,
        metavar="F.cvxgrant",
        help="a grant, opened by --identity, --share-file or --provider",
    )
    add_secrets(command, "vault", "pin", "token")


def add_shares(
    command: ArgumentParser, opens: str, choice: _MutuallyExclusiveGroup | None = None
) -> None:
    """Let a command be told among whom to split what opens a package, as one of a `choice`."""
    (choice or command).add_argument(
        "--shares", type=count, metavar="M", help=f"M of the holders together {opens}"
    )
    command.add_argument(
        "--holder",
        type=word,
        action="append",
        default=[],
        metavar="NAME",
        help="who gets a share card; 2 to 16 of them",
    )
    command.add_argument(
        "--shares-out", type=path, metavar="DIR", help="write the share cards into this folder"
    )
    command.add_argument(
        "--same-volume-ok",
        action="store_true",
        help="allow keys and cards on the package's own volume",
    )
