"""Names into the bag and safely out again: properties that hold for every name there can be."""

from __future__ import annotations

import hashlib
import itertools
import re
import subprocess
import sys
import unicodedata
import urllib.parse
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from casevault_gui.core.errors import BagMalformed
from casevault_gui.core.names import (
    bag_component,
    numbered,
    plan_names,
    safe_component,
    sort_key,
)

ALIAS = re.compile(r"~[0-9a-f]{16}(\.[^.]*)?\Z")
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
FORBIDDEN_ON_WINDOWS = re.compile('[<>:"/\\\\|?*\x00-\x1f]')
DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    port + digit for port in ("COM", "LPT") for digit in "0123456789¹²³"
}
UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x1f\x7f-\x9f\u2028\u2029]")

_CLEAN = re.compile("[\0\ud800-\udfff]")

nasty_text = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "aAbB.~%20 :\\?*|<>\"'\u202e\u200b\u00e9\u0301\u00df\ufb01\u212a\U0001f4c1¹"
        ),
        st.characters(exclude_characters="/"),
    ),
    min_size=1,
    max_size=60,
)
devices = st.builds(
    lambda name, upper, end: (name if upper else name.lower()) + end,
    st.sampled_from(sorted(DEVICES)),
    st.booleans(),
    st.sampled_from(["", ".txt", " ", " .txt", ".tar.gz", ".", "x"]),
)
long_names = st.builds(lambda text, times: text * times, nasty_text, st.integers(1, 60))
components = st.one_of(nasty_text, devices, long_names)
raw_names = st.one_of(
    st.binary(max_size=300).map(lambda raw: raw.replace(b"/", b"").replace(b"\0", b"")),
    components.map(lambda text: text.encode("utf-8", "surrogatepass")),
)


# --- into the bag -----------------------------------------------------------------------------


@given(raw_names)
@example(b"")
@example(b".")
@example(b"..")
@example(b"a%0ab")
@example(b"a~0123456789abcdef.jpg")
@example(b"x" * 256)
@example(b"." * 300)
@example(b"\xed\xa0\x80")
def test_bag_component_is_legal(raw: bytes) -> None:
    """Whatever the raw name, the component keeps every rule of the format's section 7.4."""
    component, kept = bag_component(raw)
    assert 1 <= len(component.encode()) <= 255
    assert component not in {".", ".."}
    assert "/" not in component
    assert not CONTROL.search(component)
    assert not any(triplet in component.lower() for triplet in ("%0a", "%0d", "%25"))
    assert kept == (None if component.encode() == raw else raw)


@given(raw_names)
def test_alias_is_recognised_by_its_end(raw: bytes) -> None:
    """A component ends like an alias exactly if it is one, and then names its raw bytes' hash."""
    component, kept = bag_component(raw)
    found = ALIAS.search(component)
    assert (found is not None) == (kept is not None)
    if found:
        assert found[0][1:17] == hashlib.sha256(raw).hexdigest()[:16]


@given(st.lists(raw_names, unique=True, max_size=20))
def test_bag_components_stay_apart(names: list[bytes]) -> None:
    """Different raw names get different components."""
    assert len({bag_component(raw)[0] for raw in names}) == len(names)


@pytest.mark.parametrize(
    ("raw", "begin", "end"),
    [
        (b"a\nb.txt", "a_b", ".txt"),
        (b"\xff\xfe.jpg", "__", ".jpg"),
        (b"50%25 off", "50_25 off", ""),
        (b"a%0Ab.c", "a_0Ab", ".c"),
        (b"photo~0123456789abcdef.jpg", "photo~0123456789abcdef", ".jpg"),
        ("z\u2028.e\u0085xt".encode(), "z_", ".e_xt"),
        (b"\xff." + b"e" * 30, "_", "." + "e" * 19),
        (b"\xe9" * 251 + b".jpg", "_" * 234, ".jpg"),
    ],
)
def test_alias_text(raw: bytes, begin: str, end: str) -> None:
    """An alias is the readable part of the name, cut to fit, the hash, and the extension."""
    mark = "~" + hashlib.sha256(raw).hexdigest()[:16]
    assert bag_component(raw) == (begin + mark + end, raw)


@pytest.mark.parametrize(
    "name", ["a", "Résumé 2.pdf", "-rf", "~", "a~2.jpg", "%41", "100%", "a:b", "con", "x~0123.y"]
)
def test_ordinary_names_stand_as_found(name: str) -> None:
    """Names that one line of text can carry are never changed on the way in."""
    assert bag_component(name.encode()) == (name, None)


@given(st.lists(st.lists(nasty_text, min_size=1, max_size=3), max_size=20))
@example([["a"], ["a", "b"], ["a b"], ["a-"], ["a."]])
def test_package_order_is_a_walk(paths: list[list[str]]) -> None:
    """Package order is the order of component lists: a folder, then its contents, then the next."""
    listed = [[_CLEAN.sub("_", part) for part in path] for path in paths]
    by_key = sorted(("/".join(path) for path in listed), key=sort_key)
    by_components = sorted(listed, key=lambda path: [part.encode() for part in path])
    assert by_key == ["/".join(path) for path in by_components]


# --- out of the bag ---------------------------------------------------------------------------


def in_order(entries: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Return `entries` in package order, each path once."""
    return sorted(
        dict(entries).items(),
        key=lambda item: item[0].encode("utf-8", "surrogatepass").replace(b"/", b"\0"),
    )


def planned(entries: list[tuple[str, bool]]) -> list[tuple[str, ...]]:
    """Return the plan for `entries`."""
    return [components_ for _, components_ in plan_names(in_order(entries))]


@given(components)
@example(".")
@example("..")
@example("CON")
@example("nul .tar.gz")
@example("a" * 254 + ".")
@example("\ud800")
def test_safe_component_is_valid_everywhere(component: str) -> None:
    """A safe component breaks no rule of Windows, macOS or Linux, and hides nothing."""
    safe = safe_component(component)
    assert 1 <= len(safe.encode()) <= 255
    assert len(safe.encode("utf-16-le")) <= 510
    assert not FORBIDDEN_ON_WINDOWS.search(safe)
    assert not safe.endswith((" ", "."))
    assert safe.split(".")[0].rstrip(" ").upper() not in DEVICES
    assert not UNSEEN.search(safe)


@given(components)
def test_safe_component_can_be_undone(component: str) -> None:
    """Percent-decoding a safe component that was not shortened gives the original back."""
    safe = safe_component(component)
    # A shortened name fills its 255 bytes, give or take a character.
    if len(safe.encode()) < 250:
        decoded = urllib.parse.unquote_to_bytes(safe.encode()).decode("utf-8", "surrogatepass")
        assert decoded == component


@given(st.text(alphabet="abcXYZ019_- éж漢", min_size=1, max_size=40))
def test_friendly_names_stay(text: str) -> None:
    """Names that are safe already are not touched, and making them safe again changes nothing."""
    name = "x" + text + "x"
    assert safe_component(name) == name


@pytest.mark.parametrize(
    ("component", "safe"),
    [
        ("a:b", "a%3Ab"),
        ("CON", "%43ON"),
        ("con.txt", "%63on.txt"),
        ("COM¹", "%43OM¹"),
        ("LPT10", "LPT10"),
        ("console", "console"),
        ("..", ".%2E"),
        ("name. ", "name.%20"),
        ("50%", "50%"),
        ("%41", "%2541"),
        ("gpj\u202e.exe", "gpj%E2%80%AE.exe"),
        ("~$draft.docx", "~$draft.docx"),
        (" leading", " leading"),
    ],
)
def test_safe_component_examples(component: str, safe: str) -> None:
    """Known dangerous names get known safe ones."""
    assert safe_component(component) == safe


def test_long_component_keeps_its_extension() -> None:
    """A name too long is cut, marked with its hash and keeps its extension."""
    name = "é" * 200 + ".jpg"
    digest = hashlib.sha256(name.encode()).hexdigest()[:10]
    assert safe_component(name) == "é" * 120 + "~" + digest + ".jpg"


def test_empty_component_is_refused() -> None:
    """A path with an empty component is no bag path."""
    for path in ("", "a//b", "/a"):
        with pytest.raises(BagMalformed):
            list(plan_names([(path, False)]))


paths = st.lists(
    st.tuples(
        st.lists(st.one_of(st.sampled_from(["a", "A", "ß", "ss", ".."]), components), max_size=3),
        st.booleans(),
    ).map(lambda pair: ("/".join(["data", *pair[0]]), pair[1])),
    max_size=25,
)


@given(paths)
def test_plan_never_escapes(entries: list[tuple[str, bool]]) -> None:
    """No planned path leaves the folder it is extracted into, on POSIX or on Windows."""
    for components_ in planned(entries):
        for component in components_:
            assert component not in {"", ".", ".."}
            assert not FORBIDDEN_ON_WINDOWS.search(component)


@given(paths)
def test_plan_keeps_names_apart(entries: list[tuple[str, bool]]) -> None:
    """Within a folder no two names are one to a file system that folds case or normalises."""
    below: dict[tuple[str, ...], set[str]] = {}
    for components_ in planned(entries):
        folder = below.setdefault(components_[:-1], set())
        key = unicodedata.normalize("NFKC", components_[-1]).casefold()
        assert key not in folder
        folder.add(key)


@given(paths)
def test_plan_keeps_the_tree(entries: list[tuple[str, bool]]) -> None:
    """An entry is planned below the planned place of the folder it is in."""
    ordered = in_order(entries)
    folders: dict[str, tuple[str, ...]] = {}
    for (path, is_folder), (same, components_) in zip(ordered, plan_names(ordered), strict=True):
        assert same == path
        assert len(components_) == path.count("/") + 1
        parent = path.rpartition("/")[0]
        if parent in folders:
            assert components_[:-1] == folders[parent]
        if is_folder:
            folders[path] = components_


def test_the_first_of_colliding_names_keeps_its_own() -> None:
    """Of names that collide all but the first are numbered before the extension, kinds mixed."""
    entries = [
        ("data", True),
        ("data/A.txt", False),
        ("data/a.TXT", False),
        ("data/a.txt", True),
        ("data/a.txt/inside", False),
        ("data/a.txt~2", False),
        ("data/\ufb01n", False),
        ("data/fin", False),
    ]
    assert ["/".join(components_) for _, components_ in plan_names(entries)] == [
        "data",
        "data/A.txt",
        "data/a~2.TXT",
        "data/a~3.txt",
        "data/a~3.txt/inside",
        "data/a.txt~2",
        "data/\ufb01n",
        "data/fin~2",
    ]


def test_a_number_that_is_taken_is_passed_over() -> None:
    """A number whose name stands already goes to nobody else."""
    entries = [("A~2", False), ("B", False), ("A", False), ("a", False), ("a~2", False)]
    names = [components_[0] for _, components_ in plan_names(entries)]
    assert names == ["A~2", "B", "A", "a~3", "a~2~2"]


def test_a_number_given_is_taken() -> None:
    """A number that was given to one name is not given to another that is called so."""
    entries = [("A", False), ("a", False), ("a~2", False)]
    assert [components_[0] for _, components_ in plan_names(entries)] == ["A", "a~2", "a~2~2"]


def test_ten_thousand_colliding_names_are_quick() -> None:
    """Numbering colliding names costs the same for each, however many there are."""
    spellings = itertools.product("aA", repeat=14)
    names = ["".join(letters) for letters in itertools.islice(spellings, 10_000)]
    plan = [components_[0] for _, components_ in plan_names((name, False) for name in names)]
    assert len({name.lower() for name in plan}) == 10_000
    assert plan[-1].endswith("~10000")


def test_plan_is_the_same_under_any_locale() -> None:
    """Another language, encoding and hash seed of the system change nothing in the plan."""
    code = (
        "from casevault_gui.core.names import plan_names\n"
        "names = ['\\u0130', 'i', 'I', '\\u0131', 'STRASSE', 'stra\\xdfe', 'A:', 'con', 'a%3A']\n"
        "print(ascii(list(plan_names((n, False) for n in names))))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=Path(__file__).resolve().parents[2],
            env={"LC_ALL": locale, "PYTHONHASHSEED": seed, "PYTHONUTF8": "0"},
            capture_output=True,
            check=True,
        ).stdout
        for locale, seed in (("C", "1"), ("tr_TR.ISO-8859-9", "2"), ("C.UTF-8", "3"))
    }
    assert len(said) == 1


@given(components, st.integers(2, 10**7))
def test_numbered_name_fits(component: str, number: int) -> None:
    """A numbered name fits 255 bytes and still ends with a short extension."""
    name = numbered(safe_component(component), number)
    assert len(name.encode()) <= 255
    assert f"~{number}" in name
