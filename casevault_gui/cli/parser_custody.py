"""The commands about the custody log, its witnesses, and hand-overs, with their options."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from casevault_gui.cli.parser_reports import add_report
from casevault_gui.cli.parsing import add, add_group, count, path, word

if TYPE_CHECKING:
    from argparse import _SubParsersAction

_FORMS = ("jsonl", "csv", "case-uco", "bagit", "tiles")


def add_custody(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add `custody`."""
    acts = add_group(commands, "custody", "the custody log, and its witnesses")
    listing = add(acts, "list", "list the log's entries")
    listing.add_argument("--last", type=int, default=0, metavar="N", help="only the last N")
    listing.add_argument(
        "--case", type=word, metavar="REF", help="the story of one case, from all logs at hand"
    )
    add(acts, "foreign", "list what is kept of other people's logs, and verify it")
    move = add(acts, "move", "move the log onto a PostgreSQL server; its file becomes a pointer")
    move.add_argument(
        "--to", type=word, required=True, metavar="URI", help="postgresql://host/lab, no password"
    )
    clock = add(acts, "clock", "say what a better clock shows now; later entries tell the offset")
    clock.add_argument(
        "--shows", type=word, required=True, metavar="TIME", help="as 2026-10-09T14:03:11Z"
    )
    clock.add_argument("--source", type=word, required=True, metavar="TEXT", help="which clock")
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
    export.add_argument("--format", choices=_FORMS, default="jsonl")
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


def add_transfer(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add `hand-over`."""
    acts = add_group(commands, "hand-over", "hand packages over, and take them over")
    offer = add(acts, "offer", "offer a package; writes the transfer file that goes with it")
    offer.add_argument("package", type=path)
    offer.add_argument("-o", "--output", type=path, required=True, metavar="F.cvtransfer")
    offer.add_argument("--to", dest="party", default="", metavar="TEXT", help="who gets it")
    _add_circumstances(offer)
    receive = add(acts, "receive", "check a package against its transfer file; needs no key")
    receive.add_argument("package", type=path)
    source = receive.add_mutually_exclusive_group(required=True)
    source.add_argument("--transfer", type=path, metavar="F.cvtransfer")
    source.add_argument(
        "--without-offer", action="store_true", help="it came without a transfer file"
    )
    receive.add_argument(
        "-o", "--output", type=path, metavar="F.cvreceipt", help="the receipt for the giver"
    )
    receive.add_argument("--from", dest="party", default="", metavar="TEXT", help="who brought it")
    _add_circumstances(receive)
    refuse = add(acts, "refuse", "refuse a transfer; writes the answer for the giver")
    refuse.add_argument("transfer", type=path, metavar="F.cvtransfer")
    refuse.add_argument("-o", "--output", type=path, required=True, metavar="F.cvreceipt")
    refuse.add_argument("--from", dest="party", default="", metavar="TEXT", help="who brought it")
    _add_circumstances(refuse, needs_why=True)
    receipt = add(acts, "receipt", "take in the receipt, or refusal, of an offer")
    receipt.add_argument("file", type=path, metavar="F.cvreceipt")
    again = add(acts, "again", "write a receipt or refusal anew, the first being lost")
    again.add_argument("transfer", type=path, metavar="F.cvtransfer")
    again.add_argument("-o", "--output", type=path, required=True, metavar="F.cvreceipt")
    back = add(acts, "returned", "say that an offered package came back unanswered")
    back.add_argument("package", type=word, metavar="PACKAGE_ID")
    back.add_argument("--why", required=True, help="reason, for the custody log")
    codes = add(acts, "codes", "show a small file as QR codes in the terminal")
    codes.add_argument("file", type=path, metavar="F")
    codes.add_argument(
        "--dark-on-light", action="store_true", help="for a terminal with dark letters"
    )
    listing = add(acts, "list", "list offers with their age and state, and what was received")
    listing.add_argument("--open", action="store_true", help="only offers without an answer")


def _add_circumstances(command: ArgumentParser, *, needs_why: bool = False) -> None:
    command.add_argument(
        "--why", default="", required=needs_why, help="reason, for the custody log"
    )
    command.add_argument("--place", default="", metavar="TEXT", help="where it happens")
    command.add_argument("--second", type=word, metavar="NAME", help="a second person present")
    command.add_argument("--condition", default="", metavar="TEXT", help="of medium and seals")
    command.add_argument(
        "--seal", type=word, action="append", default=[], metavar="NUMBER", help="may be repeated"
    )
    for name in ("make", "model", "serial"):
        command.add_argument(
            f"--medium-{name}", default="", metavar="TEXT", help=f"the medium's {name}"
        )
