"""The commands and their options; the README shows the same."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import TYPE_CHECKING

from casevault_gui import __version__
from casevault_gui.cli import parser_custody, parser_fixity, parser_keys, parser_policy
from casevault_gui.cli.parser_keeping import PERCENT, add_keeping
from casevault_gui.cli.parsing import (
    add,
    add_credential,
    add_everywhere,
    add_group,
    add_names,
    add_secrets,
    add_shares,
    add_volume_size,
    path,
    word,
)

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
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
    parser = build_parser()
    options, rest = parser.parse_known_args(arguments)
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


def build_parser() -> ArgumentParser:
    """Return the parser of the whole command line."""
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
    _add_seal(commands)
    _add_migrate(commands)
    info = add(
        commands,
        "info",
        "show a package's public header; needs no key, with one says who signed",
    )
    info.add_argument("package", type=path)
    add_credential(info)
    for name, words in (
        ("list", "list a package's files"),
        ("verify", "verify every byte of a package and its signature; writes nothing"),
    ):
        command = add(commands, name, words)
        command.add_argument("package", type=path)
        if name == "list":
            command.add_argument(
                "--find",
                default="",
                metavar="TEXT",
                help="only what fits: names, size>1MB, a hash",
            )
        else:
            command.add_argument(
                "--report",
                type=path,
                metavar="FILE",
                help="write a report with a verdict for each file: .html, .pdf or .json",
            )
            command.add_argument(
                "--no-package-hash",
                dest="package_hash",
                action="store_false",
                help="leave out the package's own SHA-256, which only comparing with paper needs:"
                " faster, and proves the same of every byte",
            )
        add_credential(command)
    extract = add(commands, "extract", "extract files; replaces nothing")
    extract.add_argument("package", type=path)
    extract.add_argument("paths", nargs="*", metavar="PATH", help="as `list` shows them")
    extract.add_argument("-d", "--directory", type=path, required=True, metavar="DIR")
    extract.add_argument(
        "--case-out", type=path, metavar="case.json", help="write the case record to this new file"
    )
    add_names(extract)
    extract.set_defaults(repeated="paths")
    add_credential(extract)
    add_keeping(commands)
    _add_disclose(commands)
    _add_review(commands)
    parser_keys.add_grant(commands)
    parser_keys.add_key(commands)
    parser_keys.add_vault(commands)
    parser_keys.add_identity(commands)
    parser_keys.add_contact(commands)
    parser_keys.add_pin(commands)
    parser_keys.add_provider(commands)
    parser_custody.add_custody(commands)
    parser_custody.add_transfer(commands)
    parser_fixity.add_fixity(commands)
    parser_policy.add_policy(commands)
    _add_profile(commands)
    doctor = add(commands, "doctor", "check this machine: self-test, keyring, profile, space")
    doctor.add_argument(
        "--recover",
        action="store_true",
        help="put interrupted work in order: name what is whole, remove the rest",
    )
    demo = add(commands, "demo", "seal, verify and extract the sample case")
    demo.add_argument("-d", "--directory", type=path, metavar="DIR", help="keep the results here")
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


def _add_review(commands: _SubParsersAction[ArgumentParser]) -> None:
    compare = add(commands, "compare", "say which files two packages share, by path and SHA-256")
    compare.add_argument("first", type=path)
    compare.add_argument("second", type=path)
    compare.add_argument(
        "--other-key-file",
        metavar="F",
        help="file with the second package's own key",
    )
    compare.add_argument(
        "--other-passphrase-file", metavar="F", help="file with the second package's passphrase"
    )
    compare.add_argument(
        "-o",
        "--output",
        type=path,
        metavar="FILE",
        help="also write every file of both into a new .csv or .json",
    )
    compare.add_argument("--why", default="", help="reason, for the custody log")
    add_credential(compare)
    match = add(commands, "match", "say which files of a package are on lists of hashes")
    match.add_argument("package", type=path)
    match.add_argument(
        "--list",
        dest="lists",
        type=path,
        action="append",
        required=True,
        metavar="FILE",
        help="text with a SHA-256 a line, as sha256sum, hashdeep or NSRL tables have it; may be"
        " repeated",
    )
    match.add_argument(
        "-o", "--output", type=path, metavar="FILE", help="also write the hits into a .csv or .json"
    )
    match.add_argument("--why", default="", help="reason, for the custody log")
    add_credential(match)
    notes = add(commands, "notes", "tell your notes and bookmarks on files of packages")
    notes.add_argument("--package", default="", metavar="ID", help="on this package alone")
    notes.add_argument("--find", default="", metavar="TEXT", help="only those with this text")
    notes.add_argument(
        "-o", "--output", type=path, metavar="FILE", help="also write them into a new .csv or .json"
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
