"""What each viewer shows of a file, and that no damage makes it show anything but an answer."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casevault_gui.core.viewers import answer as answers
from casevault_gui.core.viewers.answer import Answer, Kind, Question, Unviewable
from casevault_gui.core.viewers.archives import show_archive
from casevault_gui.core.viewers.databases import show_database
from casevault_gui.core.viewers.kinds import kind_of
from casevault_gui.core.viewers.mail import show_mail
from casevault_gui.core.viewers.media import show_media
from casevault_gui.core.viewers.pdf_pages import show_pdf
from tests.core.viewers import samples

Viewer = Callable[[bytes, Question], Answer]
SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample_case" / "evidence"


def test_a_database_is_tables_with_pages_of_rows() -> None:
    """Tables have names, columns and a count; a page begins where it is asked to."""
    first = show_database(samples.TABLES, Question(Kind.DATABASE))
    assert first.parts == ("calls", "many")
    assert first.grid is not None
    assert first.grid.columns == ("id", "who", "photo")
    assert first.grid.rows == (
        ("1", "Söre", "NULL"),
        ("2", "NULL", "x'00ff' (2)"),
        ("3", "x", "x'" + "00" * 24 + "…' (1000)"),
    )
    later = show_database(samples.TABLES, Question(Kind.DATABASE, part=1, first=400))
    assert later.grid is not None
    assert (later.grid.first, later.grid.total, len(later.grid.rows)) == (400, 450, 50)
    assert later.grid.rows[0] == ("401",)


def test_a_database_written_with_a_log_is_read_and_told(tmp_path: Path) -> None:
    """A database in WAL mode opens from memory, with a note on its log."""
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as connection:
        for order in (
            "PRAGMA journal_mode = WAL",
            "CREATE TABLE t (a)",
            "INSERT INTO t VALUES ('ü')",
        ):
            connection.execute(order)
        connection.commit()
    shown = show_database(path.read_bytes(), Question(Kind.DATABASE))
    assert shown.notes == {"journal"}
    assert shown.grid is not None
    assert shown.grid.rows == (("ü",),)


def test_a_database_without_tables_holds_nothing() -> None:
    """A schema of views alone has nothing to show, and nothing of it runs."""
    data = samples.database("CREATE VIEW v AS SELECT randomblob(1000000000)")
    with pytest.raises(Unviewable) as caught:
        show_database(data, Question(Kind.DATABASE))
    assert caught.value.problem == "nothing"


def test_mail_is_headers_text_and_a_list_of_attachments() -> None:
    """Headers are decoded, plain text wins over a page, attachments have size and SHA-256."""
    shown = show_mail(samples.mail(), Question(Kind.MAIL))
    assert ("Subject", "Neue Bankverbindung – dringend") in shown.facts
    assert ("From", "Söre <soere@example.org>") in shown.facts
    assert shown.text == "Bitte überweisen.\n"
    assert shown.grid is not None
    digest = hashlib.sha256(b"%PDF-1.7").hexdigest()
    assert shown.grid.rows[0] == ("Küche.pdf", "application/pdf", "8", digest)
    assert shown.grid.rows[1][:2] == ("list.csv", "text/plain")


def test_a_page_in_a_mail_is_text_without_what_it_loads_or_runs() -> None:
    """Markup goes, words stay; scripts, styles and addresses of pictures do not show."""
    page = (
        "<head><title>t</title><style>p {}</style></head><p>Dear &amp; true</p>"
        "<script>steal()</script><img src='http://example.org/track.png'><p>Bye</p>"
    )
    shown = show_mail(samples.html_mail(page), Question(Kind.MAIL))
    assert shown.text == "Dear & true\nBye"
    assert shown.notes == {"html"}


@pytest.mark.parametrize(
    "data",
    [
        b"Content-Type: text/plain; charset=nonsense\n\nhello",
        b"Content-Type: text/plain; charset=base64\n\nhello",
        b"Content-Type: text/plain; charset=idna\nContent-Transfer-Encoding: base64\n\naGVsbG8=",
        b"Subject: =?utf-8?q?=\n\nhello",
        b"Subject: =?\xfftf-8?q?a?=\n\nhello",
        b"Content-Type: text/plain; charset*=us-ascii'en'utf-8\n\nhello",
    ],
)
def test_mail_that_breaks_its_own_rules_is_shown(data: bytes) -> None:
    """An unknown encoding costs letters, not the message."""
    assert show_mail(data, Question(Kind.MAIL)).text == "hello"


def test_mail_whose_parts_cannot_be_told_is_damaged() -> None:
    """A boundary that no decoder takes is a word, not a crash."""
    data = b"Content-Type: multipart/mixed; boundary*=a\0b'en'x\n\nhello"
    with pytest.raises(Unviewable) as caught:
        show_mail(data, Question(Kind.MAIL))
    assert caught.value.problem == "damaged"


def nested(depth: int) -> bytes:
    """Return a message of that many parts in parts."""
    start = "".join(
        f'Content-Type: multipart/mixed; boundary="{number}"\n\n--{number}\n'
        for number in range(depth)
    )
    return start.encode() + b"Content-Type: text/plain\n\ndeep\n"


@pytest.mark.parametrize("depth", [10, 100])
def test_parts_in_parts_end(depth: int) -> None:
    """A message of parts in parts is read to a depth, and is an answer at any."""
    shown = show_mail(nested(depth), Question(Kind.MAIL))
    assert ("deep" in shown.text) is (depth == 10)


CELLS = (
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>'
    '<row r="3"><c r="A3"><v>12.50</v></c><c r="B3" s="1"><v>45355</v></c>'
    '<c r="C3" s="2"><v>45355.5</v></c><c r="D3" s="3"><v>3</v></c>'
    '<c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#REF!</v></c>'
    '<c r="G3"><f>SUM(A1:A2)</f></c><c r="H3" s="1"><v>0.25</v></c><c t="s"><v>9</v></c></row>'
)
STRINGS = "<si><t>Date</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>no</t></rPh></si>"


def test_sheets_of_office_open_xml_are_tables() -> None:
    """Cells stand where the sheet has them: texts, numbers as stored, days and times as such."""
    shown = show_archive(samples.ooxml(CELLS, strings=STRINGS), Question(Kind.ARCHIVE))
    assert shown.parts == ("Payments", "Zweites")
    assert shown.grid is not None
    assert shown.grid.columns == tuple("ABCDEFGHI")
    assert shown.grid.rows[0][:3] == ("Date", "", "rich text")
    assert set(shown.grid.rows[1]) == {""}
    assert shown.grid.rows[2] == (
        "12.50", "2024-03-04", "2024-03-04 12:00:00", "3", "TRUE", "#REF!", "=SUM(A1:A2)",
        "06:00:00", "…",
    )  # fmt: skip
    assert shown.grid.total == 3
    other = show_archive(samples.ooxml(CELLS), Question(Kind.ARCHIVE, part=1))
    assert other.grid is not None
    assert other.grid.rows == (("only",),)


def test_a_sheet_is_read_page_by_page() -> None:
    """What follows a page is not read before it is asked for, and rows keep their numbers."""
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 501))
    data = samples.ooxml(rows)
    first = show_archive(data, Question(Kind.ARCHIVE)).grid
    last = show_archive(data, Question(Kind.ARCHIVE, first=400)).grid
    assert first is not None
    assert last is not None
    assert (first.rows[-1], first.total) == (("200",), 0)
    assert (last.rows[0], last.rows[-1], last.total) == (("401",), ("500",), 500)


TABLE = (
    '<table:table table:name="Blatt"><table:table-row table:number-rows-repeated="2">'
    '<table:table-cell table:number-columns-repeated="2"/><table:table-cell>'
    "<text:p>one<text:s/>two</text:p><text:p>three</text:p></table:table-cell></table:table-row>"
    '<table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>'
    '</table:table><table:table table:name="leer"/>'
)


def test_sheets_of_open_document_are_tables() -> None:
    """Repeated rows and cells stand as often as they are; empty ones to the end do not."""
    shown = show_archive(samples.odf(TABLE), Question(Kind.ARCHIVE))
    assert shown.parts == ("Blatt", "leer")
    assert shown.grid is not None
    assert shown.grid.rows == (("", "", "one two\nthree"),) * 2
    assert shown.grid.total == 2


def test_cells_repeated_without_end_are_shown_once_a_page() -> None:
    """A document that repeats a text a billion times fills one page."""
    table = (
        '<table:table table:name="x"><table:table-row table:number-rows-repeated="99999999">'
        '<table:table-cell table:number-columns-repeated="99999999"><text:p>x</text:p>'
        "</table:table-cell></table:table-row></table:table>"
    )
    shown = show_archive(samples.odf(table), Question(Kind.ARCHIVE))
    assert shown.grid is not None
    assert (len(shown.grid.rows), len(shown.grid.columns)) == (200, 256)


@pytest.mark.parametrize(
    "data",
    [
        samples.ooxml(CELLS, dtd=samples.BOMB),
        samples.odf(TABLE, dtd=samples.BOMB),
        samples.ooxml("<row>" * 200),
        samples.ooxml("</row>"),
        samples.ooxml("<row>" * 200 + "</row>" * 200),
    ],
)
def test_documents_with_entities_or_without_end_are_refused(data: bytes) -> None:
    """A document type is refused before an entity is expanded; so is what is no XML."""
    with pytest.raises(Unviewable) as caught:
        show_archive(data, Question(Kind.ARCHIVE))
    assert caught.value.problem == "damaged"


def test_other_archives_are_listed(tmp_path: Path) -> None:
    """The listing of what zip made has sizes, times and what is encrypted; nothing is unpacked."""
    (tmp_path / "a.txt").write_text("hello" * 100)
    subprocess.run(["zip", "-q", "-P", "secret", "a.zip", "a.txt"], cwd=tmp_path, check=True)
    shown = show_archive((tmp_path / "a.zip").read_bytes(), Question(Kind.ARCHIVE))
    assert shown.notes == {"listing"}
    assert shown.grid is not None
    name, size, _, _, method, encrypted = shown.grid.rows[0]
    assert (name, size, method, encrypted) == ("a.txt", "500", "deflate", "✓")
    plain = show_archive(samples.archive({"b.txt": "x"}), Question(Kind.ARCHIVE)).grid
    assert plain is not None
    assert plain.rows == (("b.txt", "1", "3", "2024-03-04 09:30:58", "deflate", ""),)


def test_sound_and_film_are_facts() -> None:
    """Length, form, and where and when a film was made, are read from the container alone."""
    sound = dict(show_media(samples.sound(), Question(Kind.MEDIA)).facts)
    assert sound["duration"] == "0:00:02"
    assert (sound["channels"], sound["sample-rate"]) == ("2", "8000 Hz")
    film = dict(show_media(samples.film(), Question(Kind.MEDIA)).facts)
    assert film["duration"] == "0:01:30.500"
    assert film["made"] == "2024-03-03 09:32:10 UTC"
    assert (film["track 1: codec"], film["track 1: size"]) == ("avc1", "1920 × 1080")
    assert (film["track 2: codec"], film["track 2: sample-rate"]) == ("mp4a", "48000 Hz")
    assert film["place"] == "+54.0466+002.8007/"
    tags = dict(show_media(samples.tagged_mp3(), Question(Kind.MEDIA, complete=False)).facts)
    assert (tags["title"], tags["codec"]) == ("Voicemail", "MPEG-1 Layer III")


def test_a_pdf_is_pages_with_their_words() -> None:
    """A page is drawn as wide as it is asked to, with its words, and found by them."""
    data = samples.pdf("First page", "Second page", "Third page")
    shown = show_pdf(data, Question(Kind.PDF, width=600))
    assert (shown.pages, shown.part, shown.text) == (3, 0, "First page")
    assert shown.pixels is not None
    assert (shown.pixels.width, shown.pixels.height) == (600, 800)
    assert shown.pixels.data[:4] == b"\xff" * 4
    assert set(shown.pixels.data[3::4]) == {255}
    assert b"\0\0\0\xff" in shown.pixels.data
    assert show_pdf(data, Question(Kind.PDF, part=1, wanted="THIRD")).part == 2
    assert show_pdf(data, Question(Kind.PDF, part=2, wanted="second")).part == 1
    assert show_pdf(data, Question(Kind.PDF, part=1, wanted="nowhere")).part == 1


def test_the_sample_cases_pdf_is_shown() -> None:
    """An invoice another generator made is one page with its title."""
    data = (SAMPLE / "Documents" / "Invoice 2024-117.pdf").read_bytes()
    shown = show_pdf(data, Question(Kind.PDF))
    assert ("Title", "Invoice 2024-117") in shown.facts
    assert "Brightwater Hardware" in shown.text


VIEWERS: list[tuple[Viewer, Kind, bytes]] = [
    (show_database, Kind.DATABASE, samples.TABLES),
    (show_mail, Kind.MAIL, samples.mail()),
    (show_archive, Kind.ARCHIVE, samples.ooxml(CELLS, strings=STRINGS)),
    (show_archive, Kind.ARCHIVE, samples.odf(TABLE)),
    (show_archive, Kind.ARCHIVE, samples.archive({"b.txt": "x" * 50})),
    (show_media, Kind.MEDIA, samples.sound(0)),
    (show_media, Kind.MEDIA, samples.film()),
    (show_media, Kind.MEDIA, samples.tagged_mp3()),
    (show_pdf, Kind.PDF, samples.pdf("First page")),
]


@pytest.mark.parametrize(("viewer", "kind", "whole"), VIEWERS)
@settings(max_examples=60)
@given(data=st.data())
def test_no_damage_breaks_a_viewer(
    viewer: Viewer, kind: Kind, whole: bytes, data: st.DataObject
) -> None:
    """Changed or cut anywhere, a file is an answer within its limits or a word why not."""
    content = bytearray(whole)
    for _ in range(data.draw(st.integers(0, 8))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    del content[data.draw(st.integers(0, len(content))) :]
    try:
        shown = viewer(bytes(content), Question(kind))
    except Unviewable as trouble:
        assert trouble.problem in answers.PROBLEMS  # noqa: PT017 - either way is fine
    else:
        assert answers.decode(*answers.encode(shown)) == shown


@pytest.mark.parametrize(("kind", "whole"), [(kind, whole) for _, kind, whole in VIEWERS])
def test_kinds_are_known_by_their_first_bytes(kind: Kind, whole: bytes) -> None:
    """Each sample is for its viewer; mail alone by its name."""
    assert kind_of(whole, "a.eml" if kind is Kind.MAIL else "a.bin") is kind


@pytest.mark.parametrize("data", [b"", b"BM is a word", b"plain text", b"\x00\x01\x02"])
def test_other_files_have_no_viewer(data: bytes) -> None:
    """Text and unknown bytes are left to the previews that need none."""
    assert kind_of(data, "a.txt") is None
