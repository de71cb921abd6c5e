"""The commands and their options; the README shows the same."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui import __version__

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Sequence

_EPILOG = """\
--home, --json and --profile-passphrase-file may stand before or after the command.
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
    unknown = [word for word in plain if word.startswith("-")]
    if unknown or (rest and more is None):
        parser.error(f"unrecognized arguments: {' '.join(unknown or rest)}")
    if more is not None:
        try:
            more += [_path(word) if options.command == "seal" else word for word in rest]
        except argparse.ArgumentTypeError as error:
            parser.error(str(error))
    return options


def _path(text: str) -> Path:
    """Return the path `text`; an empty one, such as a script's unset variable, is wrong use."""
    if not text:
        msg = "an empty name names nothing"
        raise argparse.ArgumentTypeError(msg)
    return Path(text)


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
    _add_everywhere(parser)
    parser.set_defaults(home=None, json=False, profile_passphrase_file=None)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_seal(commands)
    _add(commands, "info", "show a package's public header; needs no key").add_argument(
        "package", type=_path
    )
    for name, words in (
        ("list", "list a package's files"),
        ("verify", "verify every byte of a package; writes nothing"),
    ):
        command = _add(commands, name, words)
        command.add_argument("package", type=_path)
        _add_credential(command)
    extract = _add(commands, "extract", "extract files; replaces nothing")
    extract.add_argument("package", type=_path)
    extract.add_argument("paths", nargs="*", metavar="PATH", help="as `list` shows them")
    extract.add_argument("-d", "--directory", type=_path, required=True, metavar="DIR")
    extract.add_argument(
        "--case-out", type=_path, metavar="case.json", help="write the case record to this new file"
    )
    extract.set_defaults(repeated="paths")
    _add_credential(extract)
    _add_custody(commands)
    _add_key(commands)
    _add_profile(commands)
    doctor = _add(commands, "doctor", "check this machine: self-test, keyring, profile, space")
    doctor.add_argument(
        "--recover",
        action="store_true",
        help="put interrupted work in order: name what is whole, remove the rest",
    )
    demo = _add(commands, "demo", "seal, verify and extract the sample case")
    demo.add_argument("-d", "--directory", type=_path, metavar="DIR", help="keep the results here")
    return parser


def _add_everywhere(parser: ArgumentParser) -> None:
    # Suppressed defaults: what stood before the command must not be undone by its absence after.
    absent = argparse.SUPPRESS
    parser.add_argument(
        "--home", type=_path, metavar="DIR", default=absent, help="the profile's folder"
    )
    parser.add_argument("--json", action="store_true", default=absent, help="answer in JSON")
    parser.add_argument(
        "--profile-passphrase-file", metavar="F", default=absent, help="unlocks a protected profile"
    )


def _add(commands: _SubParsersAction[ArgumentParser], name: str, words: str) -> ArgumentParser:
    command = commands.add_parser(name, help=words, description=words, allow_abbrev=False)
    _add_everywhere(command)
    return command


def _add_group(
    commands: _SubParsersAction[ArgumentParser], name: str, words: str
) -> _SubParsersAction[ArgumentParser]:
    return _add(commands, name, words).add_subparsers(dest="act", required=True, metavar="ACT")


def _add_credential(command: ArgumentParser) -> None:
    choice = command.add_mutually_exclusive_group()
    choice.add_argument("--key-file", metavar="F", help="file with the package key, - for input")
    choice.add_argument("--passphrase-file", metavar="F", help="file with the passphrase")
    choice.add_argument("--keyring", action="store_true", help="take the key from the OS keyring")


def _add_seal(commands: _SubParsersAction[ArgumentParser]) -> None:
    seal = _add(commands, "seal", "seal files and folders into one encrypted package")
    seal.add_argument("sources", nargs="+", type=_path, metavar="SOURCE")
    seal.add_argument("-o", "--output", type=_path, required=True, metavar="OUT.cvx")
    seal.add_argument("--case", type=_path, metavar="case.json", help="the case record")
    seal.add_argument("--why", default="", help="reason, for the custody log")
    seal.add_argument("--passphrase-file", metavar="F", help="also openable with this passphrase")
    where = seal.add_mutually_exclusive_group()
    where.add_argument("--key-out", type=_path, metavar="F", help="write the package key here")
    where.add_argument("--keyring", action="store_true", help="keep the key in the OS keyring")
    seal.add_argument(
        "--same-volume-ok",
        action="store_true",
        help="allow --key-out on the package's own volume",
    )
    seal.set_defaults(repeated="sources")


def _add_custody(commands: _SubParsersAction[ArgumentParser]) -> None:
    acts = _add_group(commands, "custody", "the custody log")
    listing = _add(acts, "list", "list the log's entries")
    listing.add_argument("--last", type=int, default=0, metavar="N", help="only the last N")
    verify = _add(acts, "verify", "verify the log: consistent, anchored, gaps")
    verify.add_argument(
        "--checkpoint",
        type=_path,
        action="append",
        default=[],
        metavar="F",
        help="a checkpoint held outside; may be repeated",
    )
    export = _add(acts, "export", "export the log for others to verify")
    export.add_argument("-o", "--output", type=_path, required=True, metavar="DIR")
    export.add_argument("--format", choices=("jsonl", "csv"), default="jsonl")


def _add_key(commands: _SubParsersAction[ArgumentParser]) -> None:
    acts = _add_group(commands, "key", "a package's key")
    _add(acts, "show", "show the key that the OS keyring holds for a package").add_argument(
        "package", type=_path
    )
    store = _add(acts, "store", "put a package's key into the OS keyring, once it is proven")
    store.add_argument("package", type=_path)
    store.add_argument("--key-file", metavar="F", help="file with the package key, - for input")
    test = _add(acts, "test", "prove that a credential still opens a package")
    test.add_argument("package", type=_path)
    _add_credential(test)


def _add_profile(commands: _SubParsersAction[ArgumentParser]) -> None:
    acts = _add_group(commands, "profile", "who acts, and how the custody log is protected")
    _add(acts, "show", "show the profile")
    protect = _add(acts, "protect", "protect the log's keys, or stop protecting them")
    how = protect.add_mutually_exclusive_group(required=True)
    how.add_argument("--passphrase-file", metavar="F", help="with this new passphrase")
    how.add_argument("--keyring", action="store_true", help="with a secret in the OS keyring")
    how.add_argument("--none", action="store_true", help="not at all")
