"""Searching by batches finds what looking at each entry would, whatever the names are."""

from __future__ import annotations

from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from casevault_gui.core.package import search
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.workflows.compare import Pairing, Relation, find_pairs
from tests.ui.index_samples import index_of, line_of

NAMES = st.text("aAbB.ßẞσΣς\N{CYRILLIC CAPITAL LETTER ZHE}é \u0301", min_size=1, max_size=5)
TREES = st.dictionaries(NAMES, st.dictionaries(NAMES, st.binary(max_size=1), max_size=3))
WORDS = st.text("aAb.ßΣς\N{CYRILLIC SMALL LETTER ZHE}/0", min_size=1, max_size=3)


def indexed(tree: dict[str, dict[str, bytes]]) -> PackageIndex:
    """Return the index of folders and the files in them, each with bytes for its hash."""
    lines = []
    for folder, files in tree.items():
        lines.append(line_of(f"{folder}/"))
        for name, digest in files.items():
            file = line_of(f"{folder}/{name}")
            lines.append(file._replace(sha256=digest.rjust(32, b"\0")))
    return index_of(lines)


def shown(index: PackageIndex, number: int) -> str:
    """Return a path as it is searched."""
    return "/" + index.path(number).removeprefix("data/") + "/" * index.folder(number)


@given(TREES, WORDS)
@settings(deadline=None)
def test_words_are_looked_for_in_names_or_paths(
    tree: dict[str, dict[str, bytes]], word: str
) -> None:
    """A batch is two entries here: folders and their files lie in several."""
    index = indexed(tree)
    text = shown if "/" in word else PackageIndex.name
    wanted = [
        number for number in range(len(index)) if word.casefold() in text(index, number).casefold()
    ]
    with patch.object(search, "_TOGETHER", 2):
        assert list(search.find_entries(index, f'"{word}"', CancelToken())) == wanted


@given(TREES, TREES, WORDS)
@settings(deadline=None)
def test_pairs_are_those_of_paths_and_hashes(
    one: dict[str, dict[str, bytes]], two: dict[str, dict[str, bytes]], text: str
) -> None:
    """Files of one path are one pair; a text finds those with it in a path, or their hash."""
    first, second = indexed(one), indexed(two)
    with patch.object(search, "_TOGETHER", 2):
        pairs = Pairing(first, second)
        found = set(find_pairs(pairs, tuple(Relation), text, CancelToken()))
    both = {pairs.paths(at)[0] for at in pairs.of(Relation.SAME)}
    both |= {pairs.paths(at)[0] for at in pairs.of(Relation.CHANGED)}
    assert both == {
        f"{folder}/{name}" for folder in one for name in one[folder] if name in two.get(folder, {})
    }
    for at in range(len(pairs)):
        sides = [(first, pairs[at].first), (second, pairs[at].second)]
        wanted = any(
            text.casefold() in shown(index, number).casefold()
            or index.sha256(number).hex().startswith(text.casefold())
            for index, number in sides
            if number is not None
        )
        assert (at in found) == wanted
