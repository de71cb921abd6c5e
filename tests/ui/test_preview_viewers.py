"""What viewers answer, in the preview: waiting, pages, tables, facts, trouble, moving on."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import Cancelled, PreviewFailed
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.viewers.answer import Answer, Kind, Question
from casevault_gui.core.viewers.process import ask_once
from casevault_gui.ui.widgets.preview.asking import Ask
from casevault_gui.ui.widgets.preview.chooser import PreviewArea
from casevault_gui.ui.widgets.preview.facts import FactsPane
from casevault_gui.ui.widgets.preview.pages import PagesPane
from casevault_gui.ui.widgets.preview.parts import PartsPane
from casevault_gui.ui.widgets.preview.text import TextPane
from casevault_gui.ui.widgets.preview.ways import Way
from tests.core.viewers import samples
from tests.ui.test_preview_area import read, shown_texts

pytestmark = pytest.mark.usefixtures("qapp")

Area = Callable[..., PreviewArea]
ROOT = Path(__file__).resolve().parents[2]
PDF = samples.pdf("First page", "Second page", "Third page")


@pytest.fixture
def area(qtbot: QtBot) -> Area:
    """Give what shows a file in a preview and waits for its viewer."""

    def show(name: str, data: bytes, ask: Ask = ask_once, *, wait: bool = True) -> PreviewArea:
        made = PreviewArea(ask)
        qtbot.addWidget(made, before_close_func=PreviewArea.release)
        made.resize(600, 500)
        made.show()
        made.show_reading(read(name, data))
        if wait:
            qtbot.waitUntil(lambda: not made.asking)
        return made

    return show


def current(shown: PreviewArea) -> QWidget:
    """Return what the preview shows."""
    widget = shown._stack.currentWidget()
    assert widget is not None
    return widget


def test_pages_are_turned_typed_and_found(qtbot: QtBot, area: Area) -> None:
    """A PDF opens at its first page; buttons, the number and words lead to others."""
    shown = area("a.pdf", PDF)
    pane = current(shown)
    assert isinstance(pane, PagesPane)
    assert pane.number.text() == "1 of 3"
    assert not pane.previous.isEnabled()

    def said(words: str) -> None:
        qtbot.waitUntil(lambda: pane.area.accessibleDescription() == words)

    pane.next.click()
    assert not pane.next.isEnabled()
    said("Second page")
    pane.number.setValue(3)
    said("Third page")
    assert not pane.next.isEnabled()
    pane.words.setText("second")
    pane.words.returnPressed.emit()
    said("Second page")
    assert pane.number.value() == 2
    pane.previous.click()
    said("First page")


def test_tables_are_chosen_and_paged(qtbot: QtBot, area: Area) -> None:
    """A database shows its first table; another one and other rows are asked for."""
    shown = area("a.db", samples.TABLES)
    pane = current(shown)
    assert isinstance(pane, PartsPane)
    assert pane.rows.text() == "Rows 1–3 of 3"
    assert not pane.next.isVisible()
    pane.choice.setCurrentIndex(1)
    pane.choice.activated.emit(1)
    qtbot.waitUntil(lambda: pane.rows.text() == "Rows 1–200 of 450")
    pane.next.click()
    qtbot.waitUntil(lambda: pane.rows.text() == "Rows 201–400 of 450")
    model = pane.table.model
    assert model.headerData(0, Qt.Orientation.Vertical) == "201"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "n"
    assert model.data(model.index(0, 0)) == "201"
    pane.next.click()
    qtbot.waitUntil(lambda: pane.rows.text() == "Rows 401–450 of 450")
    assert not pane.next.isEnabled()
    pane.previous.click()
    qtbot.waitUntil(lambda: pane.rows.text() == "Rows 201–400 of 450")


def test_a_message_is_its_head_and_words_and_its_attachments_a_table(area: Area) -> None:
    """A message reads like one; attachments, all headers and the source are ways beside it."""
    shown = area("a.eml", samples.mail())
    pane = current(shown)
    assert isinstance(pane, TextPane)
    assert pane.view.toPlainText() == (
        "From: Söre <soere@example.org>\nTo: accounts@example.com\n"
        "Subject: Neue Bankverbindung – dringend\n\nBitte überweisen.\n"
    )
    shown.show_way(Way.PARTS)
    table = current(shown)
    assert isinstance(table, PartsPane)
    assert table.table.model.headerData(3, Qt.Orientation.Horizontal) == "SHA-256"
    assert shown.buttons[Way.PARTS].text() == "Attachments"
    shown.show_way(Way.TEXT)
    assert "Content-Type: multipart/mixed" in current(shown).view.toPlainText()  # type: ignore[attr-defined]


def test_facts_of_a_film_have_words(area: Area) -> None:
    """Codes of ours become words, values stay as they stand in the file."""
    pane = current(area("a.mp4", samples.film()))
    assert isinstance(pane, FactsPane)
    rows = [tuple(map(str, row)) for row in pane.model._rows]
    assert ("Duration", "0:01:30.500") in rows
    assert ("Track 1: Coding", "avc1") in rows
    assert ("Place", "+54.0466+002.8007/") in rows


def test_the_bytes_can_be_looked_at_while_a_viewer_works(qtbot: QtBot, area: Area) -> None:
    """Waiting is said, the bytes are there at once, and the answer does not take them away."""
    go = threading.Event()

    def slow(question: Question, data: bytes, cancel: CancelToken) -> Answer:
        go.wait(60)
        return ask_once(question, data, cancel)

    shown = area("a.pdf", PDF, slow, wait=False)
    assert "Reading it in a process of its own…" in shown_texts(shown)
    shown.buttons[Way.HEX].click()
    assert current(shown) is shown.panes[Way.HEX]
    go.set()
    qtbot.waitUntil(lambda: not shown.asking)
    assert current(shown) is shown.panes[Way.HEX]
    shown.buttons[Way.PAGES].click()
    assert current(shown) is shown.panes[Way.PAGES]


def test_a_viewer_that_fails_leaves_the_bytes_and_says_why(area: Area) -> None:
    """Trouble of a viewer is explained in four parts; text and bytes are a press away."""

    def broken(_question: Question, _data: bytes, _cancel: CancelToken) -> Answer:
        raise PreviewFailed(problem="time")

    shown = area("a.pdf", PDF, broken)
    assert shown.trouble.isVisible()
    assert shown.trouble.message is not None
    assert shown.trouble.message.code == "CV-X02"
    assert "reading it took too long" in shown.trouble.message.what
    shown.buttons[Way.HEX].click()
    assert not shown.trouble.isVisible()
    assert current(shown) is shown.panes[Way.HEX]
    assert current(shown).isVisible()
    shown.buttons[Way.PAGES].click()
    assert shown.trouble.isVisible()
    shown.show_reading(read("a.txt", b"text"))
    assert not shown.trouble.isVisible()
    assert current(shown).isVisible()


def test_a_text_that_cannot_be_read_leaves_its_bytes(qtbot: QtBot, area: Area) -> None:
    """Text is read apart too: while it is waited for and when it fails, the bytes are there."""
    go = threading.Event()

    def broken(_question: Question, _data: bytes, _cancel: CancelToken) -> Answer:
        go.wait(60)
        raise PreviewFailed(problem="crash")

    shown = area("a.json", b"{}", broken, wait=False)
    assert "Reading it in a process of its own…" in shown_texts(shown)
    shown.buttons[Way.HEX].click()
    assert current(shown) is shown.panes[Way.HEX]
    shown.buttons[Way.TEXT].click()
    go.set()
    qtbot.waitUntil(lambda: not shown.asking)
    assert shown.trouble.message is not None
    assert "broke off" in shown.trouble.message.what
    shown.buttons[Way.HEX].click()
    assert not shown.trouble.isVisible()
    assert current(shown) is shown.panes[Way.HEX]


def test_an_answer_of_another_kind_is_no_text(area: Area) -> None:
    """A taken-over reader of texts can end in trouble, and in nothing that is shown."""
    shown = area("a.txt", b"text", lambda *_: Answer(problem="locked"))
    assert shown.trouble.isVisible()
    shown = area("a.txt", b"text", lambda *_: Answer(text="other"))
    assert current(shown) is shown.panes[Way.HEX]


def test_a_page_that_fails_leaves_the_one_before(qtbot: QtBot, area: Area) -> None:
    """When another page cannot be shown, the page before stays, and others can be asked for."""
    asked: list[Question] = []

    def once(question: Question, data: bytes, cancel: CancelToken) -> Answer:
        if question.kind is Kind.TEXT:
            return ask_once(question, data, cancel)
        asked.append(question)
        if len(asked) == 2:
            raise PreviewFailed(problem="crash")
        if len(asked) == 3:
            return Answer(problem="damaged")
        return ask_once(question, data, cancel)

    shown = area("a.pdf", PDF, once)
    pane = current(shown)
    assert isinstance(pane, PagesPane)
    pane.next.click()
    qtbot.waitUntil(lambda: "the process that read it broke off" in shown.note.text())
    assert pane.area.accessibleDescription() == "First page"
    assert pane.number.value() == 1
    pane.next.click()
    qtbot.waitUntil(lambda: "cannot be read as one" in shown.note.text())
    pane.next.click()
    qtbot.waitUntil(lambda: pane.area.accessibleDescription() == "Second page")
    assert not shown.trouble.isVisible()
    assert shown.note.text() == ""


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.db", b"SQLite format 3\0" + bytes(84), "like a database but cannot be read as one"),
        ("a.zip", b"PK\3\4" + bytes(84), "like an archive but cannot be read as one"),
        ("a.zip", samples.archive({}), "nothing in it that could be listed"),
        ("a.pdf", b"%PDF-1.7\0", "like a PDF but cannot be read as one"),
    ],
)
def test_damage_is_named_and_the_bytes_are_shown(
    area: Area, name: str, data: bytes, words: str
) -> None:
    """What only begins like its kind is said to, and its bytes are what is seen."""
    shown = area(name, data)
    assert words in shown.note.text()
    assert current(shown) is shown.panes[Way.HEX]


def test_moving_on_ends_the_viewer_and_forgets_its_answer(qtbot: QtBot, area: Area) -> None:
    """A question about the file before is taken back at once; its answer is never shown."""
    begun: list[str] = []
    ended: list[str] = []

    def patient(question: Question, _data: bytes, cancel: CancelToken) -> Answer:
        begun.append(question.kind.value)
        while True:
            try:
                cancel.check()
            except Cancelled:
                ended.append(question.kind.value)
                raise

    shown = area("a.pdf", PDF, patient, wait=False)
    qtbot.waitUntil(lambda: sorted(begun) == ["pdf", "text"])
    shown.show_reading(read("a.txt", b"text"))
    qtbot.waitUntil(lambda: sorted(ended) == ["pdf", "text"])
    qtbot.waitUntil(lambda: sorted(begun) == ["pdf", "text", "text"])
    assert current(shown) is shown.sentence
    shown.show_reading(read("a.zip", samples.archive({"a": "b"})))
    qtbot.waitUntil(lambda: "archive" in begun)
    shown.release()
    assert sorted(ended) == ["archive", "pdf", "text", "text"]
    assert current(shown) is shown.sentence


def test_a_program_that_ends_waits_for_no_viewer() -> None:
    """Leaving the program while a viewer hangs ends both at once."""
    script = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from casevault_gui.core.viewers.process import ViewerProcess\n"
        "from casevault_gui.ui.widgets.preview.chooser import PreviewArea\n"
        "from tests.core.viewers.strangers import HANG, stranger\n"
        "from tests.ui.test_preview_area import read\n"
        "def ask(*asked): return ViewerProcess(stranger(HANG), seconds=600).ask(*asked)\n"
        "application = QApplication([])\n"
        "area = PreviewArea(ask)\n"
        "area.show_reading(read('a.zip', b'PK\\3\\4'))\n"
        "QTimer.singleShot(300, application.quit)\n"
        "application.exec()\n"
        "print(area.asking)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert ended.stdout == "False\n"


def test_clearing_forgets_what_viewers_showed(area: Area) -> None:
    """After another file, no pane keeps a row, a page or a fact of the one before."""
    shown = area("a.eml", samples.mail())
    for way in (Way.PARTS, Way.FACTS, Way.MESSAGE):
        shown.show_way(way)
    shown.show_sentence("")
    for pane in shown.panes.values():
        if isinstance(pane, PartsPane):
            assert pane.table.model.rowCount() == 0
        elif isinstance(pane, FactsPane):
            assert pane.model.rowCount() == 0
        elif isinstance(pane, TextPane):
            assert pane.view.toPlainText() == ""
