"""Share cards by command: who gets one, and the files they are written to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.shell import WrongUse
from casevault_gui.core.crypto.shares import MAX_SHARES
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.recipients import ShareScheme

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.cli.shell import Shell
    from casevault_gui.core.workflows.share_release import ShareRelease

_LEAST = 2


def scheme_of(shell: Shell) -> ShareScheme | None:
    """Return among whom the options split access, None for nobody; raises `WrongUse`."""
    options = shell.options
    holders: list[str] = options.holder
    if options.shares is None:
        if holders or options.shares_out is not None:
            msg = "--holder and --shares-out go with --shares"
            raise WrongUse(msg)
        return None
    if not _LEAST <= len(holders) <= MAX_SHARES or len(set(holders)) != len(holders):
        msg = "name 2 to 16 different people for the share cards, each with --holder"
        raise WrongUse(msg)
    if not _LEAST <= options.shares <= len(holders):
        msg = "--shares is how many of the holders are needed: at least 2, at most all of them"
        raise WrongUse(msg)
    if options.shares_out is None:
        msg = "say where the share cards are written: --shares-out"
        raise WrongUse(msg)
    return ShareScheme(options.shares, tuple(holders))


def write_cards(shell: Shell, release: ShareRelease) -> list[Path]:
    """Write every card and its words; return the files. Raises as `ShareRelease.save`."""
    options = shell.options
    files: list[Path] = []
    for number in range(len(release.holders)):
        files += release.save(number, options.shares_out, same_volume_ok=options.same_volume_ok)
    return files


def cards_document(release: ShareRelease, files: list[Path]) -> dict[str, object]:
    """Return a set of cards as JSON; nothing of it is secret."""
    return {
        "set": release.set_id,
        "needed": release.threshold,
        "holders": list(release.holders),
        "files": [shown_path(path.absolute()) for path in files],
    }


def card_lines(release: ShareRelease, files: list[Path]) -> list[str]:
    """Say in words what cards there are and where."""
    folder = display_name(shown_path(files[0].absolute().parent))
    count = len(release.holders)
    first = f"set {release.set_id}, any {release.threshold} of {count} open it; in {folder}"
    lines = [
        f"    card {number}: {display_name(holder)}, {files[2 * number - 2].name}"
        for number, holder in enumerate(release.holders, 1)
    ]
    return [
        f"Share cards      {first}",
        *lines,
        "    Hand each to its holder, and keep no two of them together.",
    ]
