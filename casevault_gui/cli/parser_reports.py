"""The options of `custody report`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.parsing import add, add_credential, path, word

if TYPE_CHECKING:
    from argparse import ArgumentParser, _SubParsersAction

_KINDS = (
    "custody", "hashes", "letter", "disposal", "hand-over", "fre-902-14", "bsa-63-a", "bsa-63-b",
    "disclosure", "entry",
)  # fmt: skip


def add_report(acts: _SubParsersAction[ArgumentParser]) -> None:
    """Add `custody report`."""
    report = add(acts, "report", "make a paper about the log: PDF, numbered pages, a checkpoint")
    report.add_argument("kind", choices=_KINDS, metavar="KIND", help=", ".join(_KINDS))
    report.add_argument(
        "-o",
        "--output",
        type=path,
        required=True,
        metavar="OUT.pdf",
        help="a name in .html: a document for screen readers",
    )
    report.add_argument("--case", metavar="REF", help="the case, as the log writes it")
    report.add_argument("--package", type=word, metavar="ID", help="the package: its id or file")
    report.add_argument("--entry", type=int, metavar="N", help="the entry a sheet is for")
    report.add_argument("--to", default="", metavar="TEXT", help="who gets the letter")
    report.add_argument("--way", default="", metavar="TEXT", help="how the letter's key travels")
    report.add_argument("--why", default="", help="reason, for the custody log")
    add_credential(report)
