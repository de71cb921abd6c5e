"""The commands and their options; README and `docs/command-line.md` show the same."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui import __version__

if TYPE_CHECKING:
    from argparse import _SubParsersAction

_EPILOG = """\
Secrets come from a file, from standard input (-) or from a prompt, never from arguments.
Exit codes: 0 complete, 3 complete with exceptions, 1 failed, 2 wrong use.
"""


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
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_seal(commands)
    _add(commands, "info", "show a package's public header; needs no key").add_argument(
        "package", type=Path
    )
    for name, words in (
        ("list", "list a package's files"),
        ("verify", "verify every byte of a package; writes nothing"),
    ):
        command = _add(commands, name, words)
        command.add_argument("package", type=Path)
        _add_credential(command)
    extract = _add(commands, "extract", "extract files; replaces nothing")
    extract.add_argument("package", type=Path)
    extract.add_argument("paths", nargs="*", metavar="PATH", help="as `list` shows them")
    extract.add_argument("-d", "--directory", type=Path, required=True, metavar="DIR")
    _add_credential(extract)
    _add_custody(commands)
    _add_key(commands)
    _add(commands, "doctor", "check this machine: self-test, keyring, space, versions")
    demo = _add(commands, "demo", "seal, verify and extract the sample case")
    demo.add_argument("-d", "--directory", type=Path, metavar="DIR", help="keep the results here")
    return parser


def _add(commands: _SubParsersAction[ArgumentParser], name: str, words: str) -> ArgumentParser:
    command = commands.add_parser(name, help=words, description=words, allow_abbrev=False)
    command.add_argument("--home", type=Path, metavar="DIR", help="the profile's folder")
    command.add_argument("--json", action="store_true", help="answer in JSON")
    command.add_argument(
        "--profile-passphrase-file", metavar="F", help="unlocks a protected profile"
    )
    return command


def _add_credential(command: ArgumentParser) -> None:
    choice = command.add_mutually_exclusive_group()
    choice.add_argument("--key-file", metavar="F", help="file with the package key, - for input")
    choice.add_argument("--passphrase-file", metavar="F", help="file with the passphrase")
    choice.add_argument("--keyring", action="store_true", help="take the key from the OS keyring")


def _add_seal(commands: _SubParsersAction[ArgumentParser]) -> None:
    seal = _add(commands, "seal", "seal files and folders into one encrypted package")
    seal.add_argument("sources", nargs="+", type=Path, metavar="SOURCE")
    seal.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.cvx")
    seal.add_argument("--case", type=Path, metavar="case.json", help="the case record")
    seal.add_argument("--why", default="", help="reason, for the custody log")
    seal.add_argument("--passphrase-file", metavar="F", help="also openable with this passphrase")
    where = seal.add_mutually_exclusive_group()
    where.add_argument("--key-out", type=Path, metavar="F", help="write the package key here")
    where.add_argument("--keyring", action="store_true", help="keep the key in the OS keyring")
    seal.add_argument(
        "--same-volume-ok",
        action="store_true",
        help="allow --key-out on the package's own volume",
    )


def _add_custody(commands: _SubParsersAction[ArgumentParser]) -> None:
    custody = commands.add_parser("custody", help="the custody log", allow_abbrev=False)
    acts = custody.add_subparsers(dest="act", required=True, metavar="ACT")
    listing = _add(acts, "list", "list the log's entries")
    listing.add_argument("--last", type=int, default=0, metavar="N", help="only the last N")
    verify = _add(acts, "verify", "verify the log: consistent, anchored, gaps")
    verify.add_argument(
        "--checkpoint",
        type=Path,
        action="append",
        default=[],
        metavar="F",
        help="a checkpoint held outside; may be repeated",
    )
    export = _add(acts, "export", "export the log for others to verify")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    export.add_argument("--format", choices=("jsonl", "csv"), default="jsonl")


def _add_key(commands: _SubParsersAction[ArgumentParser]) -> None:
    key = commands.add_parser("key", help="a package's key", allow_abbrev=False)
    acts = key.add_subparsers(dest="act", required=True, metavar="ACT")
    for name, words in (
        ("show", "show the key that the OS keyring holds for a package"),
        ("store", "put a package's key into the OS keyring, after proving that it opens"),
        ("test", "prove that a credential still opens a package"),
    ):
        command = _add(acts, name, words)
        command.add_argument("package", type=Path)
        if name != "show":
            _add_credential(command)
