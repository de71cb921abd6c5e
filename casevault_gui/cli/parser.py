"""The commands and their options; the README shows the same."""

from __future__ import annotations

import argparse
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter, _SubParsersAction
from collections.abc import Callable
from typing import TYPE_CHECKING

from casevault_gui import __version__
from casevault_gui.cli import (
    parser_custody,
    parser_fixity,
    parser_keys,
    parser_packages,
    parser_policy,
)
from casevault_gui.cli.parser_keeping import PERCENT, add_keeping
from casevault_gui.cli.parsing import (
    add,
    add_credential,
    add_everywhere,
    add_group,
    add_secrets,
    add_shares,
    add_volume_size,
    path,
    word,
)

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from pathlib import Path

_EPILOG = """\
--home, --json, --policy and --profile-passphrase-file may stand before or after the command.
Secrets come from a file, a descriptor (/dev/fd/3), standard input (-) or a prompt, never from
arguments. Exit codes: 0 complete, 3 complete with exceptions, 1 failed, 2 wrong use.
"""


def parse(arguments: Sequence[str] | None = None) -> Namespace:
    """Return the options; ends the program with code 2 on wrong use.

    `extract` and `seal` take their paths before, between and after their options.
    """
    given = sys.argv[1:] if arguments is None else arguments
    # Making the options of all commands takes longer than many a command.
    first = given[0] if given else ""
    known = any(first in names for names, _ in _COMMANDS)
    parser = build_parser(first if known else None)
    options, rest = parser.parse_known_args(given)
    more: list[Path | str] | None = getattr(options, getattr(options, "repeated", ""), None)
    plain = rest
    if "--" in rest:
        dashes = rest.index("--")
        plain, rest = rest[:dashes], rest[:dashes] + rest[dashes + 1 :]
    unknown = [text for text in plain if text.startswith("-")]
    if unknown or (rest and more is None):
        parser.error(f"unrecognized arguments: {' '.join(unknown or rest)}")
    if more is not None:
        try:
            more += [path(text) if options.command == "seal" else text for text in rest]
        except argparse.ArgumentTypeError as error:
            parser.error(str(error))
    return options


def build_parser(only: str | None = None) -> ArgumentParser:
    """Return the parser of the whole command line, or of what `only` one command needs."""
    parser = ArgumentParser(
        prog="casevault",
        description="Seal, open and account for digital evidence. Without a command: the window.",
        epilog=_EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"CaseVault {__version__}")
    add_everywhere(parser)
    parser.set_defaults(home=None, json=False, profile_passphrase_file=None, policy=None)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for names, add_them in _COMMANDS:
        if only is None or only in names:
            add_them(commands)
    return parser


def _add_seal(commands: _SubParsersAction[ArgumentParser]) -> None:
    seal = add(commands, "seal", "seal files and folders into one encrypted package")
    seal.add_argument("sources", nargs="+", type=path, metavar="SOURCE")
    seal.add_argument("-o", "--output", type=path, required=True, metavar="OUT.cvx")
    seal.add_argument("--case", type=path, metavar="case.json", help="the case record")
    seal.add_argument(
        "--table",
        type=path,
        action="append",
        default=[],
        metavar="F.csv",
        help="add rows to the record: transactions, matches or links; may be repeated",
    )
    seal.add_argument(
        "--unpack", action="store_true", help="seal the contents of ZIP archives, not the archives"
    )
    seal.add_argument("--why", default="", help="reason, for the custody log")
    add_volume_size(seal)
    _add_access(seal)
    seal.set_defaults(repeated="sources")


def _add_migrate(commands: _SubParsersAction[ArgumentParser]) -> None:
    migrate = add(commands, "migrate", "open an old export and seal it anew under a fresh key")
    migrate.add_argument(
        "legacy", type=path, metavar="LEGACY", help="an old export, or a folder of them"
    )
    migrate.add_argument(
        "-o",
        "--output",
        type=path,
        required=True,
        metavar="OUT.cvx",
        help="the package; for a folder, the folder for packages",
    )
    migrate.add_argument(
        "--legacy-key-file",
        metavar="F",
        help="the key of the old export, where it did not come with it; - for input",
    )
    migrate.add_argument(
        "--legacy-keys", type=path, metavar="DIR", help="for a folder: NAME.key for each export"
    )
    migrate.add_argument(
        "--report", type=path, metavar="F", help="for a folder: what became of each (.json or .csv)"
    )
    add_volume_size(migrate)
    migrate.add_argument("--why", default="", help="reason, for the custody log")
    _add_access(migrate)


def _add_disclose(commands: _SubParsersAction[ArgumentParser]) -> None:
    disclose = add(
        commands, "disclose", "give others some of a package's files, proven to be the originals"
    )
    disclose.add_argument("package", type=path)
    disclose.add_argument("-o", "--output", type=path, required=True, metavar="OUT.cvx")
    disclose.add_argument(
        "--include",
        action="append",
        required=True,
        metavar="PATH",
        help="a file or folder to disclose, as `list` shows it; may be repeated",
    )
    disclose.add_argument(
        "--reason", default="", metavar="TEXT", help="why everything else is withheld"
    )
    disclose.add_argument(
        "--reason-for",
        nargs=2,
        action="append",
        default=[],
        metavar=("PATH", "TEXT"),
        help="why this file or folder is withheld; may be repeated",
    )
    disclose.add_argument(
        "--name-withheld",
        action="store_true",
        help="tell names and sizes of what is withheld, not only numbers and reasons",
    )
    disclose.add_argument(
        "--case",
        type=path,
        metavar="case.json",
        help="what is told of the case; else its reference",
    )
    add_volume_size(disclose)
    disclose.add_argument("--why", default="", help="reason, for the custody log")
    disclose.add_argument("--key-out", type=path, metavar="F", help="write the new key here")
    _add_people(disclose)
    disclose.add_argument(
        "--same-volume-ok", action="store_true", help="allow the key on the package's own volume"
    )
    add_credential(disclose)


def _add_people(command: ArgumentParser) -> None:
    """Let a command be told which other people and keys open the package it makes; who signs."""
    command.add_argument(
        "--recipient",
        type=word,
        action="append",
        default=[],
        metavar="CONTACT",
        help="this contact opens it too; may be repeated",
    )
    command.add_argument(
        "--to-key",
        type=word,
        action="append",
        default=[],
        metavar="PINNED",
        help="whoever holds this pinned key opens it too; may be repeated",
    )
    command.add_argument("--sign", action="store_true", help="sign it with your own identity")


def _add_access(command: ArgumentParser) -> None:
    """Let a command be told who opens the package it makes, and where its key is kept."""
    command.add_argument(
        "--passphrase-file", metavar="F", help="also openable with this passphrase"
    )
    where = command.add_mutually_exclusive_group()
    where.add_argument("--key-out", type=path, metavar="F", help="write the package key here")
    where.add_argument("--keyring", action="store_true", help="keep the key in the OS keyring")
    command.add_argument("--vault", action="store_true", help="keep the key in the key vault")
    _add_people(command)
    add_shares(command, "open it too")
    add_secrets(command, "vault", "token")
    command.add_argument(
        "--recovery",
        type=int,
        choices=PERCENT,
        default=0,
        help="also make a recovery record, which repairs this much of the package in per cent",
    )


def _add_profile(commands: _SubParsersAction[ArgumentParser]) -> None:
    acts = add_group(commands, "profile", "who acts, and how the custody log is protected")
    add(acts, "show", "show the profile")
    describe = add(acts, "describe", "say who acts from now on, as the custody log names them")
    for name in ("name", "title", "agency", "number"):
        describe.add_argument(f"--{name}", metavar="TEXT")
    protect = add(acts, "protect", "protect the log's keys, or stop protecting them")
    how = protect.add_mutually_exclusive_group(required=True)
    how.add_argument("--passphrase-file", metavar="F", help="with this new passphrase")
    how.add_argument("--keyring", action="store_true", help="with a secret in the OS keyring")
    how.add_argument("--none", action="store_true", help="not at all")
    change = add(acts, "change-key", "after a theft: end the log, go on under a new key")
    change.add_argument("--why", required=True, help="reason, for both logs")
    change.add_argument(
        "--passphrase-file", metavar="F", help="new passphrase of a profile that has one"
    )


def _add_machine(commands: _SubParsersAction[ArgumentParser]) -> None:
    doctor = add(commands, "doctor", "check this machine: self-test, keyring, profile, space")
    doctor.add_argument(
        "--recover",
        action="store_true",
        help="put interrupted work in order: name what is whole, remove the rest",
    )
    demo = add(commands, "demo", "seal, verify and extract the sample case")
    demo.add_argument("-d", "--directory", type=path, metavar="DIR", help="keep the results here")


_COMMANDS: tuple[
    tuple[tuple[str, ...], Callable[[_SubParsersAction[ArgumentParser]], None]], ...
] = (
    (("seal",), _add_seal),
    (("migrate",), _add_migrate),
    (("info", "list", "verify", "extract"), parser_packages.add_opening),
    (("copy", "salvage", "protect", "repair"), add_keeping),
    (("disclose",), _add_disclose),
    (("compare", "match", "notes"), parser_packages.add_review),
    (("grant",), parser_keys.add_grant),
    (("key",), parser_keys.add_key),
    (("vault",), parser_keys.add_vault),
    (("identity",), parser_keys.add_identity),
    (("contact",), parser_keys.add_contact),
    (("pin",), parser_keys.add_pin),
    (("provider",), parser_keys.add_provider),
    (("custody",), parser_custody.add_custody),
    (("hand-over",), parser_custody.add_transfer),
    (("fixity",), parser_fixity.add_fixity),
    (("policy",), parser_policy.add_policy),
    (("profile",), _add_profile),
    (("doctor", "demo"), _add_machine),
)
"""What adds the commands of these names, in the order in which help shows them."""
