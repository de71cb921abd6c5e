"""Names at the limits of their lengths, names that stand for themselves, and folders implied."""

from __future__ import annotations

import hashlib
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.errors import BagMalformed
from casevault_gui.core.names import (
    bag_component,
    numbered,
    plain_components,
    plan_names,
    safe_component,
)

ALIAS_LIKE = "photo~0123456789abcdef.jpg"
letters = st.characters(exclude_characters="\0/", exclude_categories=["Cs"])
listed_names = st.lists(
    st.text(letters, min_size=1, max_size=20) | st.sampled_from([".", "..", "a\nb", ALIAS_LIKE]),
    min_size=1,
    max_size=6,
)

# --- into the bag -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "names",
    [
        ["a"],
        ["a", "b.txt", "c d"],
        ["  ", "...", "a\u00a0b", "é" * 127, "\ufffd\ufffe"],
        ["x" * 255],
        ["é" * 127 + "x", "a"],
        ["a~0123456789abcde", "%41", "100%", "~0123456789abcdef.a.b"],
    ],
)
def test_names_that_stand_for_themselves_are_given_as_bytes(names: list[str]) -> None:
    """A list of ordinary names comes back in its order, each as its UTF-8 bytes."""
    assert plain_components(names) == [name.encode() for name in names]


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "a\nb",
        "\n",
        "a\rb",
        "a\0b",
        "a\x1fb",
        "a\x7fb",
        "a\x85b",
        "a\u2028b",
        "a\u2029b",
        "a/b",
        "a%0ab",
        "a%0Db",
        "a%25b",
        "\udcff",
        "x" * 256,
        "é" * 128,
        "a~0123456789abcdef",
        ALIAS_LIKE,
        "~0123456789abcdef.",
    ],
)
def test_one_name_that_does_not_stand_for_itself_is_enough(name: str) -> None:
    """Alone, before, between or behind ordinary names, such a name makes the answer None."""
    for names in ([name], [name, "a"], ["a", name], ["a", name, "b"]):
        assert plain_components(names) is None
    component, kept = bag_component(os.fsencode(name))
    assert (component, kept) != (name, None)


def test_no_names_at_all_are_no_answer() -> None:
    """Of an empty list nothing can be said."""
    assert plain_components([]) is None


@given(listed_names)
def test_a_list_of_names_is_plain_if_each_of_them_is(names: list[str]) -> None:
    """What is said of all at once is what is said of each name alone."""
    single = [bag_component(name.encode()) for name in names]
    plain = all(kept is None for _, kept in single)
    assert plain_components(names) == ([name.encode() for name in names] if plain else None)


@pytest.mark.parametrize("raw", [b"x" * 255, "é".encode() * 127 + b"x", b"." * 255])
def test_a_name_of_255_bytes_stands_for_itself(raw: bytes) -> None:
    """The longest name a file system takes needs no alias."""
    assert bag_component(raw) == (raw.decode(), None)


@pytest.mark.parametrize(
    ("raw", "begin", "end"),
    [
        (b"a.b\n.tar.gz", "a.b_.tar", ".gz"),
        (b"\n.a.b", "_.a", ".b"),
        (b"\n." + b"e" * 19, "_", "." + "e" * 19),
        (b"\n." + b"e" * 20, "_", "." + "e" * 19),
        (b"\n." + "é".encode() * 10, "_", "." + "é" * 9),
        (b"x" * 256, "x" * 238, ""),
        (b"", "", ""),
        (b"..", ".", "."),
    ],
)
def test_an_alias_keeps_the_last_extension(raw: bytes, begin: str, end: str) -> None:
    """The mark stands before the last dot, behind which at most 20 bytes are kept, dot included."""
    mark = "~" + hashlib.sha256(raw).hexdigest()[:16]
    assert bag_component(raw) == (begin + mark + end, raw)


# --- out of the bag ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["x" * 255, "é" * 127 + "x", "é" * 120 + "x" * 15, "é" * 127])
def test_a_safe_name_of_255_bytes_stays(name: str) -> None:
    """Only a name too long is shortened."""
    assert safe_component(name) == name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("x" * 256, "x" * 244 + "~{}"),
        ("é" * 128, "é" * 122 + "~{}"),
        ("x" * 256 + ".tar.gz", "x" * 241 + "~{}.gz"),
        (":" + "x" * 253, "%3A" + "x" * 241 + "~{}"),
        ("x" * 256 + "." + "e" * 19, "x" * 224 + "~{}." + "e" * 19),
        ("x" * 256 + "." + "e" * 20, "x" * 244 + "~{}"),
        ("." + "x" * 255, "." + "x" * 243 + "~{}"),
    ],
)
def test_a_shortened_name_is_255_bytes_long(name: str, safe: str) -> None:
    """It fills what is allowed, with ten digits of its hash before an extension of 20 bytes."""
    digest = hashlib.sha256(name.encode()).hexdigest()[:10]
    found = safe_component(name)
    assert found == safe.format(digest)
    assert len(found.encode()) == 255


@pytest.mark.parametrize(
    ("name", "number", "expected"),
    [
        ("photo.jpg", 2, "photo~2.jpg"),
        ("photo", 10, "photo~10"),
        ("photo.tar.gz", 2, "photo.tar~2.gz"),
        (".hidden", 2, ".hidden~2"),
        ("a." + "e" * 19, 2, "a~2." + "e" * 19),
        ("a." + "e" * 20, 2, "a." + "e" * 20 + "~2"),
        ("a." + "é" * 10, 2, "a." + "é" * 10 + "~2"),
        ("x" * 251 + ".jpg", 12, "x" * 248 + "~12.jpg"),
        ("é" * 125 + ".jpg", 2, "é" * 124 + "~2.jpg"),
    ],
)
def test_a_number_stands_before_the_last_extension(name: str, number: int, expected: str) -> None:
    """More than 20 bytes behind the last dot, or nothing before it, are no extension."""
    assert numbered(name, number) == expected


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "/a",
        "/a/b",
        "/a/b/c",
        "//",
        "//a/b",
        "a/",
        "a/b/",
        "a//b/c",
        "z//b",
        "a/z//b",
        "a//b",
        "a/b//c",
    ],
)
@pytest.mark.parametrize("before", [[], [("a", True)], [("a/b/c", False)]])
def test_an_empty_component_is_refused_anywhere(path: str, before: list[tuple[str, bool]]) -> None:
    """Before, between and behind separators, in folders that are known and in new ones."""
    with pytest.raises(BagMalformed) as caught:
        list(plan_names([*before, (path, False)]))
    assert caught.value.facts == {"problem": "empty component"}


def test_an_empty_name_is_refused() -> None:
    """Nothing can be made safe of nothing."""
    with pytest.raises(BagMalformed) as caught:
        safe_component("")
    assert caught.value.facts == {"problem": "empty component"}


def test_folders_that_are_only_implied_are_entered_once() -> None:
    """Files of one folder share it, though the folder and those above it are not listed."""
    listed = ["a/b/c/1", "a/b/c/2", "a/b/d/1", "a/b/d/2", "a/e", "ab/c/1", "ab/c/2", "z"]
    planned = list(plan_names((path, False) for path in listed))
    assert planned == [(path, tuple(path.split("/"))) for path in listed]


def test_implied_folders_take_their_names_as_listed_ones_do() -> None:
    """A folder that collides with a sibling is numbered once, for all that is in it."""
    listed = ["A/x/1", "A/x/2", "a/x/1", "a/x/2", "a/y"]
    planned = ["/".join(parts) for _, parts in plan_names((path, False) for path in listed)]
    assert planned == ["A/x/1", "A/x/2", "a~2/x/1", "a~2/x/2", "a~2/y"]
