"""The tag files behind the payload: which rule each altered bag breaks, and what it may hold."""

from __future__ import annotations

import pytest

from casevault_gui.core.errors import BagMalformed
from casevault_gui.core.package.bag import TagMember, check_tags, tag_members
from casevault_gui.core.package.tar import END, filling, member_header
from tests.core.package.tag_files import (
    BEFORE,
    DATE,
    LIST,
    NAMED,
    OXUM,
    PACKAGE,
    TAGS,
    TOOL,
    Bag,
    Facts,
    Tag,
)


def changed(path: str, content: bytes | None) -> tuple[Tag, ...]:
    """Return the members, one of them with another content."""
    return tuple(Tag(path, content) if tag.path == path else tag for tag in TAGS)


def without(path: str) -> tuple[Tag, ...]:
    """Return the members but one."""
    return tuple(tag for tag in TAGS if tag.path != path)


def refused(bag: Bag, facts: Facts | None = None) -> tuple[str, object]:
    """Return the reason and the path of a bag that is refused."""
    with pytest.raises(BagMalformed) as caught:
        check_tags(bag, facts or Facts())
    return caught.value.reason, caught.value.facts.get("path")


@pytest.mark.parametrize(
    "members",
    [
        TAGS,
        TAGS[:8],
        (*TAGS[:8], Tag("casevault/a" + "-._0" * 15 + "xyz", b"longest")),
        changed("casevault/exceptions.jsonl", b"\n" * 2 + b"no end"),
        changed("bag-info.txt", (TOOL.replace("é", "é" * 1966) + DATE + NAMED + OXUM).encode()),
    ],
)
def test_a_bag_that_is_as_it_must_be(members: tuple[Tag, ...]) -> None:
    """The walk gives each member with its place, and all is in order."""
    bag = Bag(members)
    check_tags(bag, Facts())
    assert list(tag_members(bag)) == [
        TagMember(path, path == "casevault", *bag.places[path]) for path in bag.places
    ]


def test_the_longest_bag_info() -> None:
    """4,096 bytes; one more is refused."""
    for more in (0, 1):
        lines = [TOOL, DATE, NAMED, OXUM]
        lines[0] = "Bag-Software-Agent: \n"
        lines[0] = f"Bag-Software-Agent: {'x' * (4096 - len(''.join(lines)) + more)}\n"
        content = "".join(lines).encode()
        assert len(content) == 4096 + more
        bag = Bag(changed("bag-info.txt", content))
        if more:
            assert refused(bag) == ("content", "bag-info.txt")
        else:
            check_tags(bag, Facts())


@pytest.mark.parametrize(
    "content",
    [
        "",
        DATE + NAMED + OXUM,
        TOOL + NAMED + OXUM,
        TOOL + DATE + OXUM,
        TOOL + DATE + NAMED,
        DATE + TOOL + NAMED + OXUM,
        TOOL + DATE + NAMED + OXUM + "\n",
        (TOOL + DATE + NAMED + OXUM)[:-1],
        TOOL[:-1] + "\r\n" + DATE + NAMED + OXUM,
        TOOL + DATE.replace("-02", "-2") + NAMED + OXUM,
        TOOL + DATE + NAMED.replace("0", "f") + OXUM,
        TOOL + DATE + NAMED + OXUM.replace("34", "35"),
        TOOL + DATE + NAMED + OXUM.replace("12", "13"),
        TOOL + DATE + NAMED + OXUM.replace(".", ":"),
        "x" + TOOL + DATE + NAMED + OXUM,
    ],
)
def test_the_bag_info_has_one_form(content: str) -> None:
    """Four lines, the package's id and its numbers as the footer has them."""
    assert refused(Bag(changed("bag-info.txt", content.encode()))) == ("content", "bag-info.txt")


def swapped(first: int, second: int) -> tuple[Tag, ...]:
    """Return the members, two of them in each other's place."""
    members = list(TAGS)
    members[first], members[second] = members[second], members[first]
    return tuple(members)


@pytest.mark.parametrize(
    "members",
    [
        (),
        TAGS[:7],
        *(without(tag.path) for tag in TAGS[:8]),
        swapped(0, 1),
        swapped(6, 7),
        swapped(8, 9),
        swapped(7, 8),
        (*TAGS[:8], Tag("casevault/a", b""), Tag("casevault/a", b"")),
        (*TAGS[:8], Tag("casevault/case.json", b"{}\n")),
        (*TAGS[:8], Tag("casevault/Upper", b"")),
        (*TAGS[:8], Tag("casevault/1", b"")),
        (*TAGS[:8], Tag("casevault/aX", b"")),
        (*TAGS[:8], Tag(f"{'a' * 60}X/{'b' * 60}", b"")),
        (*TAGS[:8], Tag("casevault/a b", b"")),
        (*TAGS[:8], Tag("casevault/a/b", b"")),
        (*TAGS[:8], Tag("casevault/", b"")),
        (*TAGS[:8], Tag("casevault/a" + "-._0" * 15 + "wxyz", b"")),
        (*TAGS[:8], Tag("other/a", b"")),
        (*TAGS[:8], Tag("casevault/a", None)),
        changed("casevault", b""),
        changed("casevault/case.json", None),
        changed("casevault/custody.jsonl", None),
        (*TAGS[:8], Tag("tagmanifest-sha256.txt", b"")),
    ],
)  # fmt: skip
def test_members_have_one_order(members: tuple[Tag, ...]) -> None:
    """The fixed ones, then others ascending under the names they may have, none a folder."""
    reason, path = refused(Bag(members))
    assert (reason, path) in {
        ("order of the tag members", None),
        ("tag member header", "casevault"),
    }
    if not any(tag.path.endswith("/") for tag in members):
        assert reason == "order of the tag members"


def test_the_list_of_the_tag_hashes_is_the_last() -> None:
    """A file of another name, or a folder, in its place is refused."""
    bag = Bag()
    for path, folder in (("casevault/zz", False), ("tagmanifest-sha256.txt", True)):
        place, size = bag.places["tagmanifest-sha256.txt"]
        data = bag.data[: place - 512]
        mode = 0o755 if folder else 0o644
        size = 0 if folder else size
        data += member_header(PACKAGE, path, folder=folder, mode=mode, size=size)
        data += bag.data[place : place + size] + bytes(filling(size)) + END
        other = Bag().with_footer(tar_length=len(data))
        other.data = data
        assert refused(other) == ("order of the tag members", None)


def altered(path: str, at: int, data: bytes) -> Bag:
    """Return a bag with other bytes somewhere, counted from where this member's content begins."""
    bag = Bag()
    place = bag.places[path][0] + at
    bag.data[place : place + len(data)] = data
    return bag


@pytest.mark.parametrize(
    ("at", "data"),
    [
        (-512, b"f"),
        (-512 + 33 + 10, b"\xff"),
        (-512 + 99, b"x"),
        (-512 + 106, b"5"),
        (-512 + 124, b"00000000003 "),
        (-512 + 124, b"77777777777\0"),
        (-512 + 124, b"00000000002\0"),
        (-512 + 124, b"          3\0"),
        (-512 + 146, b"1"),
        (-512 + 150, b"7"),
        (-512 + 156, b"5"),
        (-512 + 345, b"a"),
        (-512 + 500, b"a"),
        (-1, b"\1"),
    ],
)
def test_a_header_is_the_one_that_must_stand_there(at: int, data: bytes) -> None:
    """Every byte of it, whatever another tar would read there; the member is named if it can be."""
    reason, path = refused(altered("casevault/case.json", at, data))
    assert reason == "tag member header"
    assert isinstance(path, str)
    if at > -512 + 99 and at != -512 + 345:
        assert path == "casevault/case.json"


def test_a_member_may_not_reach_beyond_the_end() -> None:
    """Neither by its content nor by what fills it: the tar ends with two blocks of zeros."""
    bag = Bag()
    place, size = bag.places["tagmanifest-sha256.txt"]
    wrong = bag.data[:]
    wrong[place - 512 : place] = member_header(
        PACKAGE, "tagmanifest-sha256.txt", mode=0o644, size=size + filling(size) + 1
    )
    bag.data = wrong
    assert refused(bag) == ("tag member header", "tagmanifest-sha256.txt")
    wrong[place - 512 : place] = member_header(
        PACKAGE, "tagmanifest-sha256.txt", mode=0o644, size=size + filling(size)
    )
    assert refused(bag) == ("content", "tagmanifest-sha256.txt")


@pytest.mark.parametrize("at", [3, 4, 511])
def test_filling_is_zeros(at: int) -> None:
    """From the first byte behind the content to the last of the block."""
    found = refused(altered("casevault/case.json", at, b"\1"))
    assert found == ("tag member filling", "casevault/case.json")


@pytest.mark.parametrize("at", [-1024, -513, -1])
def test_the_tar_ends_with_two_blocks_of_zeros(at: int) -> None:
    """Another byte in them is refused."""
    bag = Bag()
    bag.data[at] = 1
    assert refused(bag) == ("end of the tar", None)


@pytest.mark.parametrize("behind", [-512, 512])
def test_the_tar_ends_where_the_footer_says(behind: int) -> None:
    """Not a block sooner or later."""
    bag = Bag().with_footer(tar_length=len(Bag().data) + behind)
    bag.data += bytes(512)
    assert refused(bag)[0] in {"tag member header", "end of the tar"}


def test_tags_may_begin_behind_their_end() -> None:
    """Where the footer leaves no room for any member."""
    for offset in (0, 1, 512):
        length = len(Bag().data)
        bag = Bag().with_footer(tags_offset=length - offset)
        assert refused(bag) == ("end of the tar", None)


@pytest.mark.parametrize(
    ("name", "value", "path"),
    [
        ("manifest_offset", BEFORE, "casevault/manifest.jsonl"),
        ("manifest_length", 511, "casevault/manifest.jsonl"),
        ("index_offset", BEFORE, "casevault/index.bin"),
        ("index_length", 512, "casevault/index.bin"),
    ],
)
def test_manifest_and_index_lie_where_the_footer_says(name: str, value: int, path: str) -> None:
    """At that offset and of that length."""
    assert refused(Bag().with_footer(**{name: value})) == ("place", path)


def test_the_hashes_of_manifest_and_index_are_the_footers() -> None:
    """They are not counted again: another one in the footer is another list."""
    for name in ("manifest_sha256", "index_sha256"):
        bag = Bag().with_footer(**{name: bytes(31) + b"\1"})
        assert refused(bag) == ("content", "tagmanifest-sha256.txt")


def test_the_list_of_hashes_is_that_of_the_manifest() -> None:
    """The file itself is named, not the list of the tag hashes."""
    other = Bag(changed("manifest-sha256.txt", LIST + LIST))
    assert refused(other) == ("content", "manifest-sha256.txt")
    assert refused(Bag(), Facts(bytes(32))) == ("content", "manifest-sha256.txt")


def test_the_tag_hashes_are_those_of_the_members() -> None:
    """Of every file in order, that of the declaration first; nothing less, nothing more."""
    place, size = Bag().places["tagmanifest-sha256.txt"]
    sums = bytes(Bag().data[place : place + size])
    lines = sums.splitlines(keepends=True)
    assert [line[66:-1].decode() for line in lines] == [
        "bagit.txt", *(tag.path for tag in TAGS if tag.content is not None)
    ]  # fmt: skip
    for wrong in (b"", sums[:-1], sums + b"\n", sums.upper(), b"".join(reversed(lines)), sums[66:]):
        found = refused(Bag(sums=wrong))
        assert found == ("content", "tagmanifest-sha256.txt")
    for path in ("casevault/case.json", "casevault/intake.json", "casevault/z"):
        content = b"other!\n"
        assert refused(Bag(changed(path, content), sums)) == ("content", "tagmanifest-sha256.txt")


@pytest.mark.parametrize("count", [0, 1, 3])
def test_exceptions_are_as_many_as_the_footer_says(count: int) -> None:
    """They are counted by their line ends."""
    bag = Bag().with_footer(exceptions=count)
    assert refused(bag) == ("number of exceptions", "casevault/exceptions.jsonl")
