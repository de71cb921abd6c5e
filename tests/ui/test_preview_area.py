"""The preview: the panes over their models, the ways offered, and what is said of the proof."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import ContentMismatch
from casevault_gui.core.viewers.answer import Unviewable
from casevault_gui.core.viewers.json_nodes import JsonNodes, read_json
from casevault_gui.core.viewers.separated import read_table
from casevault_gui.core.viewers.texts import show_text
from casevault_gui.core.workflows.review import Preview
from casevault_gui.messages import explain
from casevault_gui.ui.models.json_tree import JsonTree
from casevault_gui.ui.models.preview_csv import PreviewCsv
from casevault_gui.ui.widgets.preview.chooser import PreviewArea
from casevault_gui.ui.widgets.preview.hex import NARROW_ROW, WIDE_ROW, HexPane, HexRows
from casevault_gui.ui.widgets.preview.image import ImagePane
from casevault_gui.ui.widgets.preview.reading import PREVIEW_BYTES, Reading, read_entry
from casevault_gui.ui.widgets.preview.text import TextPane
from casevault_gui.ui.widgets.preview.ways import Known, Way, ways_of
from tests.ui.index_samples import index_of, line_of

pytestmark = pytest.mark.usefixtures("qapp")

WARNING = QAbstractItemModelTester.FailureReportingMode.Warning
MARKUP = b'<a href="file:///etc/passwd">here</a><img src="http://example.org/x.png">\n'


@dataclass
class OneFile:
    """A package that holds one file; keeps what was asked of it."""

    name: str
    data: bytes

    def __post_init__(self) -> None:
        self.index = index_of([line_of(self.name, len(self.data))])
        self.asked: list[int] = []

    def preview(self, number: int, max_bytes: int = 1 << 20) -> Preview:
        """Return the start of the file."""
        assert number == 0
        self.asked.append(max_bytes)
        complete = len(self.data) <= max_bytes
        return Preview(self.data[:max_bytes], complete, verified=complete)


def read(name: str, data: bytes) -> Reading:
    """Return how a file of this name and content is read."""
    return read_entry(OneFile(name, data), 0)  # type: ignore[arg-type]


def known(reading: Reading) -> Known:
    """Return what the viewer of texts says of a file."""
    try:
        written = show_text(reading.start, reading.text_question).written
    except Unviewable:
        return Known(no_text=True)
    return Known(written=written)


def shown(qtbot: QtBot, name: str, data: bytes) -> PreviewArea:
    """Return the preview of a file after its viewers have answered."""
    area = PreviewArea()
    qtbot.addWidget(area, before_close_func=PreviewArea.release)
    area.show_reading(read(name, data))
    qtbot.waitUntil(lambda: not area.asking)
    return area


def bitmap(width: int, height: int) -> bytes:
    """Return a BMP of this size, three bytes a pixel."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"bmp")).write(image)
    return bytes(buffer.data().data())


@pytest.mark.parametrize(
    ("name", "data", "ways"),
    [
        ("a.txt", b"text", [Way.TEXT, Way.HEX]),
        ("a.json", b'{"a": 1}', [Way.TREE, Way.TEXT, Way.HEX]),
        ("a.dat", b"[1]", [Way.TREE, Way.TEXT, Way.HEX]),
        ("a.json", b'{"a": ', [Way.TEXT, Way.HEX]),
        ("a.CSV", b"a,b\n1,2\n", [Way.TABLE, Way.TEXT, Way.HEX]),
        ("a.txt", b"a,b\n1,2\n", [Way.TEXT, Way.HEX]),
        ("a.txt", bitmap(2, 2), [Way.PICTURE, Way.HEX]),
        ("a.jpg", b"\x00\x01", [Way.HEX, Way.TEXT]),
        ("a.txt", b"", [Way.HEX]),
        ("a.txt", b"\xff\xfea\xd8", [Way.HEX, Way.TEXT]),
        ("a.db", b"SQLite format 3\0", [Way.PARTS, Way.HEX]),
        ("a.bin", b"PK\3\4\0", [Way.PARTS, Way.HEX]),
        ("a.bin", b"%PDF-1.7\n%\x80\0", [Way.PAGES, Way.HEX]),
        ("a.eml", b"Subject: x\n\ny", [Way.MESSAGE, Way.TEXT, Way.HEX]),
        ("a.bin", b"RIFF\0\0\0\0WAVE", [Way.FACTS, Way.HEX]),
    ],
)
def test_ways_follow_the_bytes(name: str, data: bytes, ways: list[Way]) -> None:
    """What a file can be shown as follows from its bytes; only tables need their name too."""
    reading = read(name, data)
    assert ways_of(reading, known(reading) if reading.text else None) == ways


def test_pictures_are_read_whole_beyond_the_first_part() -> None:
    """A picture larger than a preview is read again, whole; a text is not."""
    package = OneFile("photo.bmp", bitmap(800, 600))
    assert len(package.data) > PREVIEW_BYTES
    reading = read_entry(package, 0)  # type: ignore[arg-type]
    assert reading.preview.verified
    assert ways_of(reading)[0] is Way.PICTURE
    text = OneFile("long.txt", b"x" * (PREVIEW_BYTES + 1))
    read_entry(text, 0)  # type: ignore[arg-type]
    assert text.asked == [PREVIEW_BYTES]


def shown_texts(area: PreviewArea) -> str:
    """Return everything the labels of the preview say."""
    return "\n".join(label.text() for label in area.findChildren(QLabel) if not label.isHidden())


def test_proof_is_said_for_whole_and_for_part(qtbot: QtBot) -> None:
    """A whole file is called verified, a part authentic as sealed, with how much it is."""
    area = PreviewArea()
    qtbot.addWidget(area, before_close_func=PreviewArea.release)
    area.show_reading(read("a.txt", b"text"))
    assert "Whole file verified: its SHA-256 holds." in shown_texts(area)
    area.show_reading(read("a.txt", b"x\n" * PREVIEW_BYTES))
    assert "First 1.05 MB of 2.10 MB, authentic as sealed." in shown_texts(area)
    assert "verified" not in shown_texts(area)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "The file is empty."),
        ("Straße".encode("latin-1"), "Not UTF-8; read as Latin-1"),
        ("a\u202eb".encode(), "signs in it that change the direction of text: 1."),
        (b"x" * 9_000, "Very long lines are broken for display."),
        (b"\x89PNG\r\n\x1a\n", "cannot be decoded"),
        (b"[" * 150 + b"]" * 150, "leaves out what is too deep"),
    ],
)
def test_what_is_not_as_it_seems_is_said(qtbot: QtBot, data: bytes, words: str) -> None:
    """Emptiness, guesses, hidden signs and damage are named beside the file."""
    area = shown(qtbot, "a.json", data)
    assert words in shown_texts(area)


def test_markup_is_shown_and_never_obeyed(qtbot: QtBot) -> None:
    """Markup in a text appears as its characters; the document holds no link and no image."""
    area = shown(qtbot, "page.html", MARKUP)
    pane = area.panes[Way.TEXT]
    assert isinstance(pane, TextPane)
    assert pane.view.toPlainText() == MARKUP.decode()
    assert not pane.view.document().begin().charFormat().isAnchor()


def test_the_same_file_can_be_seen_in_other_ways(qtbot: QtBot) -> None:
    """Pressing a way turns to its pane and fills it; the button in force is down."""
    area = shown(qtbot, "a.json", b'{"a": 1}')
    assert area.buttons[Way.TREE].isChecked()
    area.buttons[Way.HEX].click()
    pane = area.panes[Way.HEX]
    assert isinstance(pane, HexPane)
    assert pane.model.rowCount() == 1
    assert area.buttons[Way.HEX].isChecked()
    assert not area.buttons[Way.TREE].isChecked()


def test_clearing_forgets_every_pane(qtbot: QtBot) -> None:
    """After another sentence or trouble is shown, no pane holds a byte of the file before."""
    area = shown(qtbot, "a.csv", b"secret,b\n1,2\n")
    for way in (Way.TABLE, Way.TEXT, Way.HEX):
        area.show_way(way)
    area.show_message(explain(ContentMismatch(path="data/a.csv")))
    hexadecimal, text = area.panes[Way.HEX], area.panes[Way.TEXT]
    assert isinstance(hexadecimal, HexPane)
    assert isinstance(text, TextPane)
    assert hexadecimal.model.rowCount() == 0
    assert text.view.toPlainText() == ""
    assert area.trouble.message is not None
    area.show_way(Way.TEXT)
    assert text.view.toPlainText() == ""


def test_words_are_found_forwards_backwards_and_around(qtbot: QtBot) -> None:
    """Finding goes on from the last place, wraps at both ends, counts, and says when in vain."""
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.show_text("one two\nOne three\n")
    pane.wanted.setText("one")
    places = []
    for step in (pane.find_next, pane.find_next, pane.find_next, pane.find_previous):
        step()
        places.append(pane.view.textCursor().selectionStart())
    assert places == [0, 8, 0, 8]
    assert pane.found.text() == "2 found"
    pane.wanted.setText("four")
    pane.find_next()
    assert pane.found.text() == "Not found"


def test_hex_rows_show_offset_bytes_and_characters() -> None:
    """A row shows where it is, its bytes in two halves, and only ASCII as characters."""
    rows = HexRows()
    tester = QAbstractItemModelTester(rows, WARNING, rows)
    rows.show_bytes(bytes(range(0x38, 0x4A)) + b"\x00\xff")
    assert tester.model() is rows
    assert [rows.data(rows.index(0, column)) for column in range(3)] == [
        "00000000",
        "38 39 3a 3b 3c 3d 3e 3f  40 41 42 43 44 45 46 47",
        "89:;<=>?@ABCDEFG",
    ]
    assert [rows.data(rows.index(1, column)) for column in range(3)] == [
        "00000010",
        "48 49 00 ff",
        "HI··",
    ]


def test_hex_rows_are_shorter_in_a_narrow_pane(qtbot: QtBot) -> None:
    """The pane shows sixteen bytes a row where they fit, eight where they do not."""
    pane = HexPane()
    qtbot.addWidget(pane)
    pane.show_bytes(bytes(64))
    pane.resize(1200, 300)
    pane.show()
    assert (pane.model.width, pane.model.rowCount()) == (WIDE_ROW, 4)
    pane.resize(300, 300)
    assert (pane.model.width, pane.model.rowCount()) == (NARROW_ROW, 8)


@pytest.mark.parametrize("text", ["[]", '{"a": {"b": [1, "x\\ny"]}, "c": []}'])
def test_json_model_keeps_qts_rules(text: str) -> None:
    """Qt's own tester finds nothing wrong with the tree of a document."""
    nodes = read_json(text)
    assert nodes is not None
    tree = JsonTree()
    tester = QAbstractItemModelTester(tree, WARNING, tree)
    tree.show_nodes(nodes)
    assert tester.model() is tree
    tree.show_nodes(JsonNodes())
    assert tree.rowCount() == 0


def test_json_model_shows_names_and_values_on_one_line() -> None:
    """A line end in a value is written out, and the path down leads back up."""
    nodes = read_json('{"a": {"b": [1, "x\\ny"]}}')
    assert nodes is not None
    tree = JsonTree()
    tree.show_nodes(nodes)
    down = tree.index(0, 0, tree.index(0, 0, tree.index(0, 0)))
    assert tree.data(down.parent()) == "b"
    second = tree.index(1, 1, tree.index(0, 0, tree.index(0, 0)))
    assert tree.data(second) == '"x⟦U+000A⟧y"'
    assert tree.parent(tree.index(0, 0)) == QModelIndex()


def test_csv_model_shows_header_and_short_rows() -> None:
    """Names stand over the columns, a short row has empty cells, hidden signs are written out."""
    model = PreviewCsv()
    tester = QAbstractItemModelTester(model, WARNING, model)
    model.show_table(read_table('name,note\na,"x\ny"\nb\n', complete=True))
    assert tester.model() is model
    assert model.headerData(1, Qt.Orientation.Horizontal) == "note"
    assert model.headerData(0, Qt.Orientation.Vertical) == "1"
    assert model.data(model.index(0, 1)) == "x⟦U+000A⟧y"
    assert model.data(model.index(1, 1)) == ""
    model.show_table(read_table("1,2\n3,4\n", complete=True))
    assert (model.rowCount(), model.headerData(0, Qt.Orientation.Horizontal)) == (2, "1")


def test_picture_fits_its_pane_or_shows_its_own_size(qtbot: QtBot) -> None:
    """A large picture is fitted; asked for its actual size, it is shown pixel for pixel."""
    reading = read("a.bmp", bitmap(900, 300))
    area = PreviewArea()
    qtbot.addWidget(area)
    area.resize(400, 400)
    area.show()
    area.show_reading(reading)
    qtbot.waitUntil(lambda: not area.asking)
    pane = area.panes[Way.PICTURE]
    assert isinstance(pane, ImagePane)
    assert pane.facts.text() == "BMP, 900 × 300"
    label = pane.area.widget()
    assert label is not None
    assert label.width() <= pane.area.maximumViewportSize().width()
    pane.whole.click()
    assert (label.width(), label.height()) == (900, 300)


def test_picture_beyond_every_limit_is_named() -> None:
    """A picture too large to be read whole is not shown, and its bytes still are."""

    class Endless(OneFile):
        def preview(self, number: int, max_bytes: int = 1 << 20) -> Preview:
            return Preview(self.data[:max_bytes], complete=False, verified=False)

    reading = read_entry(Endless("a.bmp", bitmap(2, 2)), 0)  # type: ignore[arg-type]
    assert reading.too_large
    assert reading.kind is None
    assert ways_of(reading) == [Way.HEX]
