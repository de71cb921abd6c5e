"""The guide names what the program has: its words, its pictures, its pages, its commands."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"!?\[[^\]\n]*\]\(([^)\s]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
STATEMENT = re.compile(r"\*\*[^*]+[.!:]\*\*")
"""A sentence in bold, as the five things to know: said by the guide, not by the window."""


def prose_of(page: Path) -> str:
    """Return a page without its fenced blocks."""
    return FENCE.sub("", page.read_text("utf-8"))


def plain(words: str) -> str:
    """Return a label as a reader sees it: no mark of its key, no dots for what follows."""
    return words.replace("&", "").rstrip("….").strip()


def anchors_of(page: Path) -> set[str]:
    """Return what a link may name after `#`, as the program and web sites build it."""
    kept = (re.sub(r"[^\w\- ]", "", each.lower()) for each in HEADING.findall(prose_of(page)))
    return {each.strip().replace(" ", "-") for each in kept}


@pytest.fixture(scope="module")
def labels() -> set[str]:
    """Give every text that the window has."""
    found = set()
    for source in (ROOT / "casevault_gui" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(plain(node.value))
    return found


def test_every_role_has_its_page() -> None:
    """Whoever looks for their work finds a page of that name."""
    roles = {"index", "quick-start", "investigator", "custodian", "reviewer", "administrator"}
    assert roles | {"what-to-do-when"} == {page.stem for page in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_and_pictures_are_there(page: Path) -> None:
    """What a page leads to exists beside it, down to the heading; nothing leads to a network."""
    for target in LINK.findall(prose_of(page)):
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        assert file.is_file(), target
        assert file.is_relative_to(ROOT / "docs"), target
        assert not anchor or anchor in anchors_of(file), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_pictures_have_a_dark_twin(page: Path) -> None:
    """The program shows each picture in the colours it has itself."""
    for target in re.findall(r"!\[[^\]\n]+\]\(([^)\s]+)\)", prose_of(page)):
        assert target.endswith("-light.png"), target
        assert (page.parent / target.replace("-light.png", "-dark.png")).is_file(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_words_in_bold_are_words_of_the_window(page: Path, labels: set[str]) -> None:
    """A button or page that was renamed is renamed in the guide as well."""
    bold = BOLD.findall(STATEMENT.sub("", prose_of(page)))
    assert [words for words in bold if plain(words) not in labels] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_commands_are_run(page: Path) -> None:
    """Each block is one that `test_documented_commands` runs, or a file for such a block."""
    assert {kind for kind, _ in FENCE.findall(page.read_text("utf-8"))} <= {"sh tested"}


def test_pages_are_short_and_say_it_shortly() -> None:
    """No sentence of the guide has more than 30 words, no page more than 1,300."""
    for page in PAGES:
        words = prose_of(page)
        assert len(words.split()) <= 1300, page.stem
        for sentence in re.split(r"[.!?:;|]\s|\n\s*\n|\n[-#|\d]", words):
            assert len(sentence.split()) <= 30, sentence
