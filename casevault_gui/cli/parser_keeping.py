"""The grammar of what keeps packages whole: `copy`, `salvage`, `protect`, `repair`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.parsing import add, add_credential, add_volume_size, path

if TYPE_CHECKING:
    from argparse import ArgumentParser, _SubParsersAction

PERCENT = (5, 10, 20, 40)
"""As in core/package/recovery_record.py, which is not loaded for the other commands."""


def add_keeping(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add the commands."""
    copy = add(
        commands, "copy", "copy a package as it is, joined or split anew, and compare; needs no key"
    )
    copy.add_argument("package", type=path, help="its file, or any of its files")
    copy.add_argument("-o", "--output", type=path, required=True, metavar="OUT.cvx")
    add_volume_size(copy)
    copy.add_argument("--why", default="", help="reason, for the custody log")
    salvage = add(commands, "salvage", "bring out of a damaged package what still holds")
    salvage.add_argument("package", type=path)
    salvage.add_argument(
        "-d", "--directory", type=path, required=True, metavar="DIR", help="a new folder"
    )
    salvage.add_argument(
        "--incomplete",
        action="store_true",
        help="also write lost files as far as they hold, marked as such, zeros for the rest",
    )
    salvage.add_argument("--why", default="", help="reason, for the custody log")
    add_credential(salvage)
    protect = add(commands, "protect", "make a package's recovery record; needs no key")
    protect.add_argument("package", type=path)
    protect.add_argument(
        "--percent",
        type=int,
        choices=PERCENT,
        default=5,
        help="how much of the package it can repair, and how long it is (5)",
    )
    protect.add_argument(
        "--record", type=path, metavar="F", help="write it to this new file, not beside the package"
    )
    protect.add_argument("--why", default="", help="reason, for the custody log")
    repair = add(
        commands, "repair", "compare a package with its recovery record; with -o write it whole"
    )
    repair.add_argument("package", type=path)
    repair.add_argument("-o", "--output", type=path, metavar="OUT.cvx", help="a new file")
    repair.add_argument(
        "--record", type=path, metavar="F", help="the record, if it is not beside the package"
    )
    repair.add_argument("--why", default="", help="reason, for the custody log")
