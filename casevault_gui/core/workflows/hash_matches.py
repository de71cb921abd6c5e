"""Writing down which files of an open package are on a list of hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.files import shown_path
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.rows_file import write_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from casevault_gui.core.workflows.hash_sets import HashMatch
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.review import Review

COLUMNS: Final = ("list", "path", "size", "sha256")


def hit_rows(review: Review, matches: Sequence[HashMatch]) -> Iterator[tuple[object, ...]]:
    """Yield what is told of each hit under `COLUMNS`; a file on two lists is told twice."""
    index = review.index
    for match in matches:
        for number in match.hits:
            path = index.path(number).removeprefix("data/")
            yield match.name, path, index.size(number), index.sha256(number).hex()


def lists_of(matches: Sequence[HashMatch]) -> list[dict[str, object]]:
    """Return what is told of the lists themselves."""
    return [
        {
            "file": match.name,
            "sha256": match.sha256,
            "listed": match.listed,
            "not_comparable": match.others,
            "hits": len(match.hits),
        }
        for match in matches
    ]


def export_matches(
    profile: Profile, review: Review, matches: Sequence[HashMatch], path: Path
) -> None:
    """Write the hits into the new file `path`, as CSV or JSON by its name; the log hears of it.

    Raises `TargetTrouble`, `CustodyTrouble`.
    """
    lists = (ObjectRef("file", match.name, sha256=match.sha256) for match in matches)
    with profile.log.begin(
        EntryType.NOTE_ADDED,
        case=review.record.reference if review.record else "",
        objects=(review.reference, *lists, ObjectRef("file", path.name)),
        why="hash matches exported",
        place=shown_path(path.absolute()),
    ):
        head = {"package": review.facts.package, "lists": lists_of(matches)}
        write_rows(path, COLUMNS, hit_rows(review, matches), head)
