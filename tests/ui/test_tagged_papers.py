"""PDFs with structure: what a screen reader is told, read back by PDFium and by Poppler."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.reports import FileHash, ReportKind
from casevault_gui.language import use_translator
from casevault_gui.ui.handover_desk import Slip
from casevault_gui.ui.key_card import key_card_pdf
from casevault_gui.ui.reports.code_sheet import code_sheet_pdf
from casevault_gui.ui.reports.drawing import blocks_of, say_report
from casevault_gui.ui.reports.printed import report_pdf
from casevault_gui.ui.share_card import share_card_pdf
from casevault_gui.ui.tagged.marks import Marks, NoMarks
from casevault_gui.ui.tagged.qt_pdf import with_structure
from tests.ui.all_blocks import COLUMNS, FRAME, ROWS, draw, qt_pdf
from tests.ui.pdf_reading import about, text_of
from tests.ui.pdf_structure import (
    ARTIFACT,
    Element,
    drawn_on,
    is_tagged,
    language_of,
    numbers_in,
    trees_of,
)
from tests.ui.report_samples import NAMES, fill, made
from tests.ui.test_key_card import FACTS, KEY
from tests.ui.test_share_card import FACTS as SHARE
from tests.ui.told_blocks import QR, Told

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """Return where a paper goes."""
    return tmp_path / "paper.pdf"


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """Open a profile with a case in its log."""
    with open_profile(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


def plain(words: str) -> str:
    """Return words with one space between each two; a hash that stands in lines is one word."""
    parts = words.split()
    # By its digits it may break early: a first line of two of them has been seen.
    value = re.fullmatch("[0-9a-f]{32,}", "".join(parts))
    return ("" if value else " ").join(parts)


def read(pdf: Path) -> list[tuple[str, str]]:
    """Return role and words of everything that is read out, in order."""
    return [
        (leaf.role, leaf.alt or plain(leaf.words))
        for tree in trees_of(pdf)
        for leaf in tree.leaves()
    ]


def wanted(told: Told, foot: str) -> list[tuple[str, str]]:
    """Return what a paper must say, as `read` returns it."""
    found = (*told.found, ("P", foot))
    return [(role, words if role == "Figure" else plain(words)) for role, words in found]


def check_marks(pdf: Path) -> None:
    """Check that all that is drawn is told apart, once, and that the tree knows each part."""
    for drawn, numbers in zip(drawn_on(pdf), numbers_in(pdf), strict=True):
        assert all(len(each.marks) == 1 for each in drawn)
        assert all(each.left > -100 and each.bottom > -100 for each in drawn)
        read_out = [each.marks[0] for each in drawn if each.marks[0][0] != ARTIFACT]
        assert {number for _, number in read_out} <= {number for _, number in numbers}
        assert set(read_out) <= set(numbers)
        assert [number for _, number in numbers] == list(range(len(numbers)))


@pytest.mark.parametrize("kind", list(ReportKind))
def test_every_paper_is_read_in_its_order(profile: Profile, pdf: Path, kind: ReportKind) -> None:
    """Title, headings, lists, tables and pictures say what they are, and all their words."""
    files = [FileHash(name, n * 1000, f"{n:064x}") for n, name in enumerate(NAMES * 4)]
    contents = made(profile, kind, pdf, files if kind is ReportKind.HASHES else None)
    if kind is ReportKind.HASHES:
        contents = replace(contents, files=files)
    frame, blocks = blocks_of(contents)
    told = Told(frame)
    blocks(told)
    assert read(pdf) == wanted(told, frame.foot)
    check_marks(pdf)
    assert is_tagged(pdf)
    assert language_of(pdf) == "en"


@pytest.mark.parametrize(
    ("kind", "language"), [(ReportKind.LETTER, "de"), (ReportKind.BSA_63_A, "en")]
)
def test_a_paper_names_the_language_of_its_words(
    profile: Profile, pdf: Path, kind: ReportKind, language: str
) -> None:
    """It is the program's, but for forms of a country's law, which stay in their own words."""
    use_translator(lambda _context, literal, _same, _n: literal, "de")
    try:
        contents = made(profile, kind, pdf)
        page = say_report(contents)
    finally:
        use_translator(None)
    assert language_of(pdf) == language
    assert f'<html lang="{language}">'.encode() in page


def test_a_paper_of_every_block_is_whole(pdf: Path) -> None:
    """Scripts from both sides, wrapped lines, a table over pages: each is read as it was given."""
    pdf.write_bytes(report_pdf(FRAME, draw))
    told = Told(FRAME)
    draw(told)
    assert read(pdf) == wanted(told, FRAME.foot)
    check_marks(pdf)
    assert len(trees_of(pdf)) > 2


def test_the_columns_of_a_table_have_headers(pdf: Path) -> None:
    """Each title says that it is of its column; the titles are read once, not on every page."""
    pdf.write_bytes(report_pdf(FRAME, draw))
    trees = trees_of(pdf)
    titles = [leaf for tree in trees for leaf in tree.leaves() if leaf.role == "TH"]
    assert [title.scope for title in titles] == ["Column"] * len(COLUMNS) * 2
    rows = [row for tree in trees for row in elements(tree, "TR")]
    assert len(rows) == 2 + len(ROWS)
    assert all(len(row.kids) == len(COLUMNS) for row in rows)


def elements(tree: Element, role: str) -> Iterator[Element]:
    """Yield the elements of a role, at any depth."""
    if tree.role == role:
        yield tree
    for kid in tree.kids:
        yield from elements(kid, role)


def test_poppler_reads_the_same(pdf: Path) -> None:
    """Another reader finds the elements and their words in the same order, and the title shown."""
    pdf.write_bytes(report_pdf(FRAME, draw))
    run = subprocess.run(["pdfinfo", "-struct-text", pdf], capture_output=True, check=True)
    told = run.stdout.decode()
    roles = [words.split()[0].strip(":") for words in told.splitlines() if words.strip()[:1] != '"']
    leaves = [role for role in roles if role in {"H1", "H2", "P", "Lbl", "LBody", "TH", "TD"}]
    assert leaves == [role for role, _ in read(pdf) if role != "Figure"]
    assert told.count("/Scope /Column") == 2 * len(COLUMNS)
    assert not run.stderr
    assert re.search(r"Tagged: +yes", about(pdf))


def test_a_tagged_paper_looks_as_one_without(pdf: Path) -> None:
    """Not one pixel of any page differs from what Qt draws without marks, nor does a word."""
    plainly = pdf.with_name("plain.pdf")
    marks = Marks()
    pdf.write_bytes(with_structure(qt_pdf(marks), marks, "en"))
    plainly.write_bytes(qt_pdf(NoMarks()))
    assert text_of(pdf) == text_of(plainly)
    with pypdfium2.PdfDocument(pdf) as tagged, pypdfium2.PdfDocument(plainly) as bare:
        assert len(tagged) == len(bare) > 2
        for page, other in zip(tagged, bare, strict=True):
            assert bytes(page.render(scale=2).buffer) == bytes(other.render(scale=2).buffer)
    pictures = []
    for each in (pdf, plainly):
        subprocess.run(["pdftoppm", "-r", "60", "-gray", each, each.with_suffix("")], check=True)
        pictures.append([page.read_bytes() for page in sorted(pdf.parent.glob(f"{each.stem}-*"))])
    assert pictures[0] == pictures[1]
    assert len(pictures[0]) > 2


def test_the_same_drawing_gives_the_same_structure() -> None:
    """Nothing but Qt's own time and identifier differs between two files of one paper."""
    found = []
    for _ in range(2):
        marks = Marks()
        data = qt_pdf(marks)
        same = re.sub(rb"\(D:\d+Z\)|<[0-9a-f]{32,}>|uuid:[-0-9a-f]+", b"", data)
        assert with_structure(data, marks, "en") == with_structure(data, marks, "en")
        found.append(len(same))
    assert found[0] == found[1]


def test_a_long_title_is_told(pdf: Path) -> None:
    """Every reader finds the whole title in the file's own facts, without complaint."""
    title = "Certification of data copied from an electronic device, medium or file, " * 3
    pdf.write_bytes(report_pdf(replace(FRAME, title=title.strip()), draw))
    run = subprocess.run(["pdfinfo", "-struct-text", pdf], capture_output=True, check=True)
    assert not run.stderr
    assert title.strip() in about(pdf)


def test_a_paper_in_arabic_keeps_invisible_marks_invisible(profile: Profile, pdf: Path) -> None:
    """The marks that a catalogue puts round its fields are no trick of a name: none is shown."""
    isolated = "\u2066{number}\u2069"

    def arabic(_context: str, literal: str, _same: str | None, _n: int) -> str:
        return literal.replace("{number}", isolated)

    use_translator(arabic, "ar")
    try:
        made(profile, ReportKind.LETTER, pdf)
    finally:
        use_translator(None)
    told = " ".join(words for _, words in read(pdf))
    assert "no. 4471" in "".join(sign for sign in told if sign not in isolated[0] + isolated[-1])
    assert "\u27e6" not in told


def test_cards_have_structure(pdf: Path) -> None:
    """The groups of a key are a numbered list in order, and the code does not say the key again."""
    pdf.write_bytes(key_card_pdf(FACTS))
    check_marks(pdf)
    told = read(pdf)
    assert told[0] == ("H1", "Key card")
    numbered = [("Lbl", f"{n}") for n in range(1, 17)]
    assert [each for each in told if each in numbered] == numbered
    assert [words for role, words in told if role == "LBody"][:16] == list(KEY.groups)
    assert ("Figure", "The same key, for a camera") in told
    assert ("LBody", KEY.text) in told


def test_a_share_card_has_structure(pdf: Path) -> None:
    """The words are a numbered list down the columns, as they are typed."""
    pdf.write_bytes(share_card_pdf(SHARE))
    check_marks(pdf)
    told = read(pdf)
    words = SHARE.share.text.split()
    assert [words for role, words in told if role == "LBody"][: len(words)] == words
    assert [words for role, words in told if role == "H1"] == ["Share card 2"]
    assert ("Figure", "The same words, for a camera") in told


def test_a_sheet_of_codes_tells_what_they_hold(pdf: Path) -> None:
    """Who cannot see the codes has their texts, in order, and which of how many each is."""
    slip = Slip("offer.json", b"{}", package="ab" * 16)
    pdf.write_bytes(code_sheet_pdf("Offer", slip, ["CV1/1/2/AAAA", "CV1/2/2/BBBB"]))
    check_marks(pdf)
    told = read(pdf)
    codes = [at for at, (role, _) in enumerate(told) if role == "Figure"]
    assert [told[at][1] for at in codes] == [QR + "CV1/1/2/AAAA", QR + "CV1/2/2/BBBB"]
    assert [told[at + 1] for at in codes] == [("P", "Code 1 of 2"), ("P", "Code 2 of 2")]
