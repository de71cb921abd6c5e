"""`protect` and `repair`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.sealed_answer import record_document, record_lines
from casevault_gui.cli.shell import EXIT
from casevault_gui.core.files import shown_path
from casevault_gui.core.model import Outcome
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.recovery_records import (
    Repaired,
    check_package,
    make_record,
    repair_package,
)
from casevault_gui.quantities import count_words, size_words

if TYPE_CHECKING:
    from casevault_gui.cli.shell import Shell


def protect(shell: Shell) -> int:
    """Make the recovery record of a package."""
    options = shell.options
    with shell.open_profile() as profile, shell.stoppable() as cancel:
        made = make_record(
            profile,
            options.package,
            percent=options.percent,
            record=options.record,
            why=options.why,
            report=shell.report,
            cancel=cancel,
        )
    shell.answer(record_document(made), *record_lines(made))
    return EXIT[Outcome.COMPLETE]


def repair(shell: Shell) -> int:
    """Say how a package stands against its record, or write it anew as it was."""
    options = shell.options
    if options.output is None:
        with shell.stoppable() as cancel:
            found = check_package(
                options.package, options.record, report=shell.report, cancel=cancel
            )
    else:
        with shell.open_profile() as profile, shell.stoppable() as cancel:
            found = repair_package(
                profile,
                options.package,
                options.output,
                record=options.record,
                why=options.why,
                report=shell.report,
                cancel=cancel,
            )
    health = found.health
    document = {
        "whole": health.whole,
        "repairable": health.beyond == 0,
        "repaired": None if found.path is None else shown_path(found.path),
        "package": found.package,
        "package_sha256": found.sha256,
        "blocks": health.blocks,
        "block_size": health.block,
        "damaged": health.damaged,
        "beyond_repair": health.beyond,
        "record_damaged": health.parity_damaged,
        "size": health.length,
        "sealed_size": health.wanted,
    }
    shell.answer(document, *_lines(found))
    clean = health.whole or found.path is not None
    return EXIT[Outcome.COMPLETE if clean else Outcome.EXCEPTIONS]


def _lines(found: Repaired) -> list[str]:
    health = found.health
    blocks = f"{count_words(health.damaged)} of {count_words(health.blocks)}"
    lines = [f"Blocks that do not hold: {blocks} ({size_words(health.block)} each)"]
    if health.length != health.wanted:
        now, then = size_words(health.length), size_words(health.wanted)
        lines.append(f"The package has {now}; it had {then}.")
    if health.parity_damaged:
        lines.append(f"Blocks of the record that do not hold: {count_words(health.parity_damaged)}")
    if found.path is not None:
        lines.append(f"Repaired: {display_name(shown_path(found.path))}")
    elif health.whole:
        lines.append("The package is as it was when its recovery record was made.")
    elif health.beyond:
        lines.append(f"Beyond repair: {count_words(health.beyond)} blocks")
    else:
        lines.append("All of it can be repaired: name a new file with -o.")
    lines.append(f"SHA-256 of the package  {found.sha256}")
    return lines
