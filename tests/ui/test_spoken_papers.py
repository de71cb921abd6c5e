"""Papers as HTML: what a screen reader is told, read back by the standard library's parser."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.reports import ReportKind
from casevault_gui.ui.reports.drawing import draw_report, say_report, way_to_draw
from casevault_gui.ui.reports.spoken import report_html
from casevault_gui.ui.reports.style import Column, Frame
from tests.ui.pdf_reading import text_of
from tests.ui.report_samples import fill, made

pytestmark = pytest.mark.usefixtures("qapp")
VOID = frozenset({"meta", "br"})


class Reading(HTMLParser):
    """The elements in order, each with its attributes; every one must be closed where it ends."""

    def __init__(self, data: bytes) -> None:
        """Read a file."""
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(data.decode("utf-8"))
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element."""
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the last element."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Take words."""
        if self.open and self.open[-1] != "style":
            self.words += data.split()

    def count(self, tag: str) -> int:
        """Return how many there are of an element."""
        return [name for name, _ in self.found].count(tag)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """Open a profile with a case in its log."""
    with open_profile(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


@pytest.mark.parametrize("kind", [ReportKind.CUSTODY, ReportKind.LETTER, ReportKind.BSA_63_A])
def test_each_word_on_paper_is_in_the_document(
    profile: Profile, tmp_path: Path, kind: ReportKind
) -> None:
    """Language, one title, headings below it; nothing that the PDF says is missing."""
    pdf = tmp_path / "paper.pdf"
    contents = made(profile, kind, pdf)
    page = Reading(say_report(contents))
    assert dict(page.found)["html"] == {"lang": "en"}
    assert page.count("h1") == 1
    assert page.count("h2") >= 1
    told = "".join(page.words)
    on_paper = {word for word in text_of(pdf).split() if len(word) > 3 and word.isascii()}
    assert len(on_paper) > 50
    missing = {word for word in on_paper if word not in told}
    assert len(missing) < len(on_paper) / 10, missing


def test_a_table_says_what_its_columns_are() -> None:
    """Each header names the scope it has; cells say themselves which way they are read."""
    columns = (Column("No.", 10), Column("File", 100))
    data = report_html(
        Frame("T", "S", "F"), lambda blocks: blocks.table(columns, [("1", "رسالة"), ("2", "b")])
    )
    page = Reading(data)
    assert [attributes for tag, attributes in page.found if tag == "th"] == [{"scope": "col"}] * 2
    assert [attributes for tag, attributes in page.found if tag == "td"] == [{"dir": "auto"}] * 4


def test_names_are_words_and_never_markup() -> None:
    """What looks like markup in a name stands there as it is; no element is made of it."""
    evil = "<script>alert(1)</script>&amp;"
    data = report_html(Frame(evil, evil, evil, draft=True), lambda blocks: blocks.lines([evil]))
    page = Reading(data)
    assert page.count("script") == 0
    assert "".join(page.words).count(evil) == 6
    assert "DRAFT:" in page.words


def test_the_name_of_the_file_decides() -> None:
    """A name in `.html` asks for the document, every other for pages."""
    assert way_to_draw("a.HTML") is say_report
    assert way_to_draw("a.pdf") is draw_report
