"""`hand-over`: packages offered, received, refused, and the receipts that come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.shell import COMPLETE, Shell, WrongUse
from casevault_gui.core.custody.events import Medium
from casevault_gui.core.files import shown_path
from casevault_gui.core.model import Actor
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.hand_over import (
    Circumstances,
    import_receipt,
    offer_package,
    read_receipt,
    read_transfer,
)
from casevault_gui.core.workflows.offers import Offer, OfferState, arrivals, offers, take_back
from casevault_gui.core.workflows.receiving import (
    Answered,
    answer_again,
    receive_package,
    receive_unoffered,
    refuse_transfer,
)

if TYPE_CHECKING:
    from casevault_gui.core.custody.listing import Told

_DAY_MS = 24 * 3_600_000
_HOUR_MS = 3_600_000
_PROBLEMS = {
    "rollback": "it covers fewer entries than you saw of that log before",
    "fork": "it CONTRADICTS what you saw of that log before; both are kept in your log",
    "old": "it brings no proof from what you saw of that log before",
    "signature": "another key is known under that log's name",
}


def offer(shell: Shell) -> int:
    """Offer a package."""
    with shell.open_profile() as profile, shell.stoppable() as cancel:
        made = offer_package(
            profile,
            shell.options.package,
            shell.options.output,
            _circumstances(shell),
            report=shell.report,
            cancel=cancel,
        )
    [package], where = made.entry.objects, shown_path(made.file.absolute())
    shell.answer(
        {
            "transfer": where,
            "entry": made.entry.seq,
            "package": package.package,
            "sha256": package.sha256,
            "size": package.size,
        },
        f"Offered in entry {made.entry.seq}. Give {display_name(where)} along with the package.",
        "The offer stays open until its receipt is taken in.",
    )
    return COMPLETE


def receive(shell: Shell) -> int:
    """Receive a package."""
    options = shell.options
    if options.without_offer:
        return _receive_unoffered(shell)
    if options.output is None:
        msg = "say where the receipt for the giver goes: -o F.cvreceipt"
        raise WrongUse(msg)
    transfer = read_transfer(options.transfer)
    with shell.open_profile() as profile, shell.stoppable() as cancel:
        answered = receive_package(
            profile,
            transfer,
            options.package,
            options.output,
            _circumstances(shell),
            report=shell.report,
            cancel=cancel,
        )
    return _say_answered(shell, answered, "Received: it is the package that was offered.")


def refuse(shell: Shell) -> int:
    """Refuse a transfer."""
    transfer = read_transfer(shell.options.transfer)
    with shell.open_profile() as profile:
        answered = refuse_transfer(profile, transfer, shell.options.output, _circumstances(shell))
    return _say_answered(shell, answered, "Refused.")


def again(shell: Shell) -> int:
    """Write an answer anew."""
    transfer = read_transfer(shell.options.transfer)
    with shell.open_profile() as profile:
        answered = answer_again(profile, transfer, shell.options.output)
    return _say_answered(shell, answered, "Written anew.")


def receipt(shell: Shell) -> int:
    """Take in a receipt or refusal."""
    found = read_receipt(shell.options.file)
    with shell.open_profile() as profile:
        entry = import_receipt(profile, found)
    who = display_name(str(entry.more["receiver"]))
    done = "was refused by" if found.refused else "was received by"
    [package] = entry.objects
    shell.answer(
        {
            "entry": entry.seq,
            "refused": found.refused,
            "receiver": entry.more["receiver"],
            "why": entry.why,
            "package": package.package,
            "cosigned": found.cosignature is not None,
        },
        f"Package {package.package} {done} {who}: entry {entry.seq}."
        + (f" Reason: {display_name(entry.why)}" if entry.why else ""),
    )
    return COMPLETE


def returned(shell: Shell) -> int:
    """End an offer whose package came back."""
    with shell.open_profile() as profile:
        entry = take_back(profile, shell.options.package, shell.options.why)
    shell.answer(
        {"entry": entry.seq, "package": shell.options.package},
        f"The offer is ended: entry {entry.seq}.",
    )
    return COMPLETE


def list_transfers(shell: Shell) -> int:
    """List offers and arrivals."""
    with shell.open_profile() as profile:
        made, came = offers(profile.log), arrivals(profile.log)
    if shell.options.open:
        made, came = tuple(each for each in made if each.state is OfferState.OPEN), ()
    shell.answer(
        {
            "offers": [_offer_document(each) for each in made],
            "received": [_arrival_document(each) for each in came],
        },
        *(
            f"entry {each.entry.seq:>6} {each.state.value:<9} {_age_words(each.age_ms):>9}"
            f"  {display_name(each.package.name)}  to {display_name(each.to) or '(nobody named)'}"
            for each in made
        ),
        *(
            f"entry {each.seq:>6} received at {each.time}  {display_name(each.objects[0].name)}"
            f"  from {display_name(str(each.more.get('from', ''))) or '(nobody named)'}"
            for each in came
        ),
    )
    return COMPLETE


def _receive_unoffered(shell: Shell) -> int:
    with shell.open_profile() as profile, shell.stoppable() as cancel:
        entry = receive_unoffered(
            profile,
            shell.options.package,
            _circumstances(shell),
            report=shell.report,
            cancel=cancel,
        )
    [package] = entry.objects
    shell.answer(
        {"entry": entry.seq, "package": package.package, "sha256": package.sha256},
        f"Received in entry {entry.seq}, without an offer. SHA-256 {package.sha256}",
    )
    return COMPLETE


def _say_answered(shell: Shell, answered: Answered, words: str) -> int:
    where = shown_path(answered.file.absolute())
    lines = [words, f"Give {display_name(where)} back to the giver."]
    holders = [each.entry for each in answered.transfer.entries[:-1]]
    if holders:
        lines.append(f"The giver's log tells {len(holders)} earlier entries about the package.")
    if answered.problem:
        reason = _PROBLEMS.get(answered.problem, answered.problem)
        lines.append(f"The giver's checkpoint was NOT cosigned: {reason}.")
    shell.answer(
        {
            "receipt": where,
            "entry": answered.entry.seq,
            "package": answered.transfer.package.package,
            "giver_log": answered.transfer.key.name,
            "history": [f"{entry.type} {entry.time}" for entry in holders],
            "cosigned": answered.cosigned is not None,
            "problem": answered.problem,
        },
        *lines,
    )
    return COMPLETE


def _circumstances(shell: Shell) -> Circumstances:
    options = shell.options
    medium = Medium(options.medium_make, options.medium_model, options.medium_serial)
    return Circumstances(
        party=options.party.strip(),
        why=options.why,
        place=options.place,
        condition=options.condition,
        second=None if options.second is None else Actor(options.second),
        medium=None if medium == Medium() else medium,
        seals=tuple(options.seal),
    )


def _offer_document(offer: Offer) -> dict[str, object]:
    return {
        "entry": offer.entry.seq,
        "state": offer.state.value,
        "age_seconds": offer.age_ms // 1000,
        "package": offer.package.package,
        "name": offer.package.name,
        "sha256": offer.package.sha256,
        "to": offer.to,
        "ended_by": None if offer.end is None else offer.end.seq,
        "why": "" if offer.end is None else offer.end.why,
    }


def _arrival_document(entry: Told) -> dict[str, object]:
    [package] = entry.objects
    return {
        "entry": entry.seq,
        "time": entry.time,
        "package": package.package,
        "name": package.name,
        "sha256": package.sha256,
        "from": entry.more.get("from", ""),
        "giver_log": entry.more.get("offer_log", ""),
    }


def _age_words(age_ms: int) -> str:
    if age_ms >= _DAY_MS:
        return f"{age_ms // _DAY_MS} d"
    return f"{age_ms // _HOUR_MS} h" if age_ms >= _HOUR_MS else f"{age_ms // 60_000} min"
