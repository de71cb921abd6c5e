"""The grammar of `fixity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.parsing import add, add_group, count, path, word

if TYPE_CHECKING:
    from argparse import ArgumentParser, _SubParsersAction

_DUE_DAYS = 365


def add_fixity(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add `fixity`."""
    acts = add_group(commands, "fixity", "watch over sealed packages; needs no key")
    check = add(acts, "check", "read every package in a place and compare its SHA-256")
    check.add_argument(
        "place", type=word, metavar="PLACE", help="a folder, or a URL such as s3://…"
    )
    check.add_argument(
        "--report",
        type=path,
        required=True,
        metavar="F.jsonl",
        help="the report, added to by each run; an interrupted run goes on",
    )
    check.add_argument(
        "--older", type=count, metavar="DAYS", help="only what was last sound so many days ago"
    )
    how = check.add_mutually_exclusive_group()
    how.add_argument(
        "--workers", type=count, metavar="N", help="processes that read; else one a processor"
    )
    how.add_argument("--dask", type=word, metavar="ADDRESS", help="let a Dask cluster read")
    report = add(acts, "report", "say what changed, is damaged or missing, and what is overdue")
    report.add_argument("report", type=path, metavar="F.jsonl")
    report.add_argument(
        "--due",
        type=count,
        default=_DUE_DAYS,
        metavar="DAYS",
        help=f"overdue is what was not sound for so many days ({_DUE_DAYS})",
    )
