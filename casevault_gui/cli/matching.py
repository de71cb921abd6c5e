"""`match`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.opening import opened_by
from casevault_gui.cli.shell import COMPLETE, EXCEPTIONS, Shell
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.hash_matches import COLUMNS, export_matches, hit_rows, lists_of
from casevault_gui.core.workflows.hash_sets import match_hashes
from casevault_gui.core.workflows.review import open_review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.workflows.hash_sets import HashMatch

_SHOWN = 50


def match(shell: Shell) -> int:
    """Say which files of a package are on lists of hashes."""
    options = shell.options
    with shell.open_profile() as profile:
        with opened_by(shell, profile) as credential:
            review = open_review(profile, options.package, credential, why=options.why)
        with review:
            with shell.stoppable() as cancel:
                found = [
                    match_hashes(review.index, path, report=shell.report, cancel=cancel)
                    for path in options.lists
                ]
            if options.output is not None:
                export_matches(profile, review, found, options.output)
            rows = list(hit_rows(review, found))
    document = {
        "package": review.facts.package,
        "lists": lists_of(found),
        "hits": [dict(zip(COLUMNS, row, strict=True)) for row in rows],
    }
    shell.answer(document, *_lines(found, rows))
    return COMPLETE if all(each.listed for each in found) else EXCEPTIONS


def _lines(found: list[HashMatch], rows: list[tuple[object, ...]]) -> Iterator[str]:
    for each in found:
        line = f"{display_name(each.name)}: files here {len(each.hits)}, hashes {each.listed}"
        if each.others:
            line += f"; MD5 or SHA-1 alone, which no package has: {each.others}"
        yield line
    yield from (f"  {display_name(str(path))}" for _, path, *_ in rows[:_SHOWN])
    if len(rows) > _SHOWN:
        yield f"  and {len(rows) - _SHOWN} more"
