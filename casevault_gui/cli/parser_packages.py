"""The commands that open packages and look at what is in them, and their options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.parsing import add, add_credential, add_names, path

if TYPE_CHECKING:
    from argparse import ArgumentParser, _SubParsersAction


def add_opening(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add `info`, `list`, `verify` and `extract`."""
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
            command.add_argument(
                "--times",
                action="store_true",
                help="all times of each to the nanosecond: changed, status changed, read, created",
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


def add_review(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add `compare`, `match` and `notes`."""
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
