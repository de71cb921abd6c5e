"""The commands about the custody log, its witnesses, and hand-overs, with their options."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from casevault_gui.cli.parser_reports import add_report
from casevault_gui.cli.parsing import add, add_group, count, path, word

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_custody(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add `custody`."""
    acts = add_group(commands, "custody", "the custody log, and its witnesses")
    listing = add(acts, "list", "list the log's entries")
    listing.add_argument("--last", type=int, default=0, metavar="N", help="only the last N")
    verify = add(acts, "verify", "verify the log: consistent, anchored, gaps")
    verify.add_argument(
        "--checkpoint",
        type=path,
        action="append",
        default=[],
        metavar="F",
        help="a checkpoint held outside, typed or scanned in too; may be repeated",
    )
    verify.add_argument(
        "--entry",
        type=count,
        action="append",
        default=[],
        metavar="N",
        help="also say between which times witnesses place this entry; may be repeated",
    )
    export = add(acts, "export", "export the log for others to verify")
    export.add_argument("-o", "--output", type=path, required=True, metavar="DIR")
    export.add_argument("--format", choices=("jsonl", "csv"), default="jsonl")
    add_report(acts)
    _add_witnessing(acts)


def _add_witnessing(acts: _SubParsersAction[ArgumentParser]) -> None:
    asking = add(acts, "witness-request", "ask a witness to cosign the log as it is now")
    asking.add_argument("-o", "--output", type=path, required=True, metavar="F")
    asking.add_argument(
        "--old", type=count, metavar="N", help="how many entries the witness saw last"
    )
    cosign = add(acts, "cosign", "cosign the checkpoint in somebody's request, as their witness")
    cosign.add_argument("request", type=path, metavar="REQUEST")
    cosign.add_argument("-o", "--output", type=path, required=True, metavar="F")
    answer = add(acts, "cosignature", "take in what a witness answered")
    answer.add_argument("file", type=path, metavar="F")
    answer.add_argument(
        "--witness",
        type=path,
        action="append",
        default=[],
        metavar="F.vkey",
        help="the key of a witness that the trust policy does not name; may be repeated",
    )
    keys = add(acts, "witness-key", "show this profile's key as a witness, and its log's")
    keys.add_argument("-o", "--output", type=path, metavar="F.vkey", help="write the witness key")
    keys.add_argument("--log-output", type=path, metavar="F.vkey", help="write the log's key")
    know = add(acts, "know", "know a log, so that its checkpoints are cosigned")
    know.add_argument("name", type=word, metavar="NAME")
    know.add_argument("file", type=path, metavar="LOG.vkey")
    add(acts, "known", "list the logs this profile is a witness of")
    policy = add(acts, "policy", "show the trust policy: whose cosignatures count")
    policy.add_argument("--set", type=path, metavar="F", help="take over this policy")
