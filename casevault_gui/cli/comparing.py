"""`compare`."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from casevault_gui.cli.opening import opened_by
from casevault_gui.cli.shell import COMPLETE, EXCEPTIONS, Shell
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.compare import (
    Comparison,
    Pairing,
    comparison_of,
    export_comparison,
)
from casevault_gui.core.workflows.review import Review, open_review

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.workflows.profile import Profile

_SHOWN = 50


def compare(shell: Shell) -> int:
    """Say which files two packages share, and which not."""
    options = shell.options
    other = shell
    if options.other_key_file is not None or options.other_passphrase_file is not None:
        other = shell.with_options(
            key_file=options.other_key_file,
            passphrase_file=options.other_passphrase_file,
            keyring=False,
            vault=False,
            identity=False,
            share_file=None,
            provider=None,
            grant=None,
        )
    with shell.open_profile() as profile, ExitStack() as opened:
        first = _open(shell, profile, options.first, opened)
        second = _open(other, profile, options.second, opened)
        with shell.stoppable() as cancel:
            pairs = Pairing(first.index, second.index, cancel)
        found = comparison_of(pairs)
        document = found.document(first.facts.package, second.facts.package)
        if options.output is not None:
            export_comparison(profile, first, second, pairs, options.output)
    shell.answer(document, *_lines(found))
    return COMPLETE if found.equal else EXCEPTIONS


def _open(shell: Shell, profile: Profile, path: Path, opened: ExitStack) -> Review:
    with opened_by(shell, profile) as credential:
        review = open_review(profile, path, credential, why=shell.options.why or "compared")
    return opened.enter_context(review)


def _lines(found: Comparison) -> list[str]:
    if found.equal:
        return [f"Both hold the same files: {found.same}"]
    moved = tuple(f"{before} -> {after}" for before, after in found.moved)
    lines = [f"The same in both: {found.same}"]
    for title, paths in (
        ("Other content under the same path", found.changed),
        ("The same content under another path", moved),
        ("Only in the first", found.only_first),
        ("Only in the second", found.only_second),
    ):
        if paths:
            lines.append(f"{title}: {len(paths)}")
            lines += [f"  {display_name(path)}" for path in paths[:_SHOWN]]
        if len(paths) > _SHOWN:
            lines.append(f"  and {len(paths) - _SHOWN} more")
    return lines
