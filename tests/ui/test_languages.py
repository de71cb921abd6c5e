"""The window in other languages: nothing untranslated, nothing broken by it, nothing cut off."""

from __future__ import annotations

import ast
import re
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import catalogues
import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import TargetExists
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.reports import ReportKind
from casevault_gui.language import translate
from casevault_gui.messages import explain
from casevault_gui.quantities import date_words, files_words, size_words
from casevault_gui.ui.key_card import key_card_pdf
from casevault_gui.ui.languages import ENGLISH, LANGUAGES, SYSTEM, meant_by
from casevault_gui.ui.reports.drawing import say_report
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.text import MonoText, Text
from tests.ui.audit import audit, scenes
from tests.ui.pdf_reading import codes_in
from tests.ui.pseudo import PSEUDO, pseudo, spoken
from tests.ui.report_samples import fill, made
from tests.ui.test_audit import KEPT as LOOKED_AT
from tests.ui.test_key_card import FACTS

ROOT = Path(__file__).resolve().parents[2]
KEPT = frozenset(LOOKED_AT[::2])
"""Every other page: the whole set takes minutes, by `python -m tests.ui.audit --language CODE`."""
OTHERS = sorted(set(LANGUAGES) - {ENGLISH})
# What a scene shows of a case, of this computer, or of the world: nobody translates it.
SHOWN_AS_IT_IS = re.compile(
    r"'[^']*(\.cvx|\.pdf|\.jpg|/|Dana|Sampleton|Brightwater|Invented|Wanda|telephones|Ctrl\+|cvke)"
    r"|'([0-9a-z]{4}|[0-9a-f ]{8,71}|cryptography|Qt for Python|Apache-2\.0|keyring|Python)'"
    r"|'(English|Deutsch|Español|Français)'"
    r"|'(Windows-12\d\d|MacRoman|Shift-JIS)'"
)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """Open a profile with a case in its log."""
    with open_profile(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "Negative sizes")


@pytest.mark.parametrize("code", OTHERS)
def test_a_catalogue_has_the_texts_of_the_source(code: str) -> None:
    """None is missing and none is left over: `packaging/catalogues.py update` was run."""
    listed = {(context, message.findtext("source")) for context, message in messages_of(code)}
    assert listed == set(texts_of_the_source())


@pytest.mark.parametrize("code", OTHERS)
def test_each_text_is_translated_whole(code: str) -> None:
    """Each is finished, asks for the same facts, and keeps its optional parts and its shortcut."""
    assert [said for _, message in messages_of(code) for said in broken(message)] == []


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{name} is locked", "verrouillé"),
        ("Lost[[: {path}]]", "Perdu: {path}"),
        ("&Open", "Ouvrir"),
        ("Open…", "Ouvrir"),
        ("Open", ""),
        (" seconds", "secondes"),
    ],
)
def test_each_slip_of_a_translator_is_found(source: str, words: str) -> None:
    """A fact, an optional part, a shortcut, an ellipsis, the text or a space is missing."""
    message = ET.Element("message")
    for tag, text in (("source", source), ("translation", words)):
        ET.SubElement(message, tag).text = text
    assert len(list(broken(message))) == 1


def test_what_is_shipped_was_compiled_from_the_catalogues(tmp_path: Path) -> None:
    """The files the window loads are, byte for byte, those that `release` makes."""
    catalogues.release(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    shipped = ROOT / "resources" / "translations"
    assert made == {path.name: path.read_bytes() for path in shipped.iterdir()}


def test_the_system_is_asked_for_its_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first of its languages that we have is meant, English if there is none."""
    for wished, meant in ((["pt-BR", "de-AT", "fr"], "de"), (["ja"], ENGLISH), ([], ENGLISH)):
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _self, given=wished: given)
        assert meant_by(SYSTEM) == meant
    assert meant_by("ar") == "ar"
    assert meant_by("xx") == ENGLISH


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_is_spoken_by_qt_errors_and_quantities(qapp: QApplication, code: str) -> None:
    """Buttons of Qt, the four parts of an error and counts change, facts in them do not."""
    with spoken(qapp, code):
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel = box.button(QDialogButtonBox.StandardButton.Cancel).text()
        told = explain(TargetExists(path="/a/b"))
        files = [files_words(count) for count in (1, 2, 5, 1234)]
        size, day = size_words(1_500_000), date_words(date(2026, 4, 17))
    english = explain(TargetExists(path="/a/b"))
    assert cancel not in {"Cancel", "&Cancel"}
    assert told.what != english.what
    assert "/a/b" in told.safe
    assert len(set(files)) == len(files)
    assert "1,5" in size
    assert "2026" in day
    assert day != "2026-04-17"
    assert files_words(2) == "2 files"


def test_a_language_from_the_right_turns_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    """Rows begin at the right; hashes and names of files still run from the left."""
    with spoken(qapp, "ar"):
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        row = Text()
        qtbot.addWidget(row)
        flow = FlowLayout(parent=row)
        first, second = Text("واحد", wrap=False), MonoText("0a1b")
        for each in (first, second):
            flow.addWidget(each)
        row.resize(400, 40)
        row.show()
        assert first.x() > second.x()
        assert first.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert second.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_what_is_filled_in_is_set_apart_where_text_runs_from_the_right(qapp: QApplication) -> None:
    """A case number inside an Arabic sentence keeps the order of its parts."""
    with spoken(qapp, "ar"):
        told = explain(TargetExists(path="2024-0117-FR"))
    assert "\N{FIRST STRONG ISOLATE}2024-0117-FR\N{POP DIRECTIONAL ISOLATE}" in told.safe


def test_papers_are_turned_with_the_language(qapp: QApplication, profile: Profile) -> None:
    """An Arabic paper begins at the right; its HTML says the same."""
    path = profile.home / "paper.pdf"
    with spoken(qapp, "ar"):
        page = say_report(made(profile, ReportKind.CUSTODY, path)).decode()
        label = translate("Papers", "Package")
    with pdfium.PdfDocument(path) as paper:
        width, _ = paper[0].get_size()
        words = paper[0].get_textpage()
        found = words.search("2026-0417 flat.cvx").get_next()
        assert found is not None
        left, _, right, _ = words.get_charbox(sum(found) - 1)
    assert '<html lang="ar" dir="rtl">' in page
    assert f"<dt>{label}</dt>" in page
    assert width / 2 < left < right


def test_a_key_card_is_read_alike_in_every_language(qapp: QApplication, tmp_path: Path) -> None:
    """The code and the order of the key's groups are not turned with the words about them."""
    path = tmp_path / "card.pdf"
    with spoken(qapp, "ar"):
        path.write_bytes(key_card_pdf(FACTS))
    assert codes_in(path, 150) == [FACTS.key.text.upper()]
    with pdfium.PdfDocument(path) as card:
        words = card[0].get_textpage()
        groups = (FACTS.key.text[at : at + 4] for at in (0, 4))
        first, second = (words.search(group).get_next() for group in groups)
        assert first is not None
        assert second is not None
        assert words.get_charbox(first[0])[0] < words.get_charbox(second[0])[0]


def test_a_form_of_a_law_is_in_the_language_of_it(qapp: QApplication, profile: Profile) -> None:
    """A draft under the Federal Rules of Evidence is English from its head to its foot."""
    contents = made(profile, ReportKind.FRE_902_14, profile.home / "english.pdf")
    with spoken(qapp, "ar"):
        page = say_report(contents)
        assert files_words(2) != "2 files"
    assert page == say_report(contents)
    assert b'<html lang="en">' in page


def test_everything_on_the_screens_can_be_translated(qapp: QApplication) -> None:
    """In a language that nobody speaks, only facts of the case are left in English."""
    found = {
        defect
        for scene in scenes()
        if scene.name in KEPT
        for defect in audit(qapp, scene, language=PSEUDO)
        if defect.startswith("not translated") and not SHOWN_AS_IT_IS.search(defect)
    }
    assert found == set()


@pytest.mark.parametrize("code", ["ar", "de"])
def test_screens_have_room_for_the_language(qapp: QApplication, code: str) -> None:
    """Where texts are longest, and where they run from the right, no button is cut off."""
    found = {
        scene.name: audit(qapp, scene, language=code) for scene in scenes() if scene.name in KEPT
    }
    assert {name: defects for name, defects in found.items() if defects} == {}


def test_the_language_nobody_speaks_keeps_fields() -> None:
    """Fields, optional parts and commands stand as they were; the rest is longer and marked."""
    assert pseudo("Open {path}[[: {why}]]") == "⟦Õpén {path}[[: {why}]]~~~~~~~~⟧"
    assert pseudo("") == ""


def messages_of(code: str) -> Iterator[tuple[str, ET.Element]]:
    """Yield context and message of a catalogue."""
    for context in ET.parse(catalogues.catalogue(code)).iter("context"):  # noqa: S314 - ours
        for message in context.iter("message"):
            yield str(context.findtext("name")), message


def broken(message: ET.Element) -> Iterator[str]:
    """Yield what is wrong with a translated text."""
    source = str(message.findtext("source"))
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    for words in forms or [translation.text or ""]:
        if translation.get("type") or not words.strip():
            yield f"unfinished: {source}"
        elif not forms and fields(source) != fields(words):
            yield f"other facts: {source!r}, {words!r}"
        elif any(source.count(mark) != words.count(mark) for mark in ("[[", "]]", "`", "\n", "…")):
            yield f"other marks: {source!r}, {words!r}"
        elif len(_SHORTCUT.findall(source)) != len(_SHORTCUT.findall(words)):
            yield f"other shortcuts: {source!r}, {words!r}"
        elif [source[:1].isspace(), source[-1:].isspace()] != [
            words[:1].isspace(),
            words[-1:].isspace(),
        ]:
            yield f"other ends: {source!r}, {words!r}"


_SHORTCUT = re.compile(r"&(?=\w)")


def fields(text: str) -> set[str]:
    """Return the facts that a text asks for, with the way they are written."""
    return {f"{name}:{way}" for _, name, way, _ in string.Formatter().parse(text) if name}


def texts_of_the_source() -> Iterator[tuple[str, str]]:
    """Yield context and English of each text the program can say, as Python reads the source."""
    for path in sorted((ROOT / "casevault_gui").rglob("*.py")):
        yield from _texts(ast.parse(path.read_bytes()), "")


def _texts(node: ast.AST, owner: str) -> Iterator[tuple[str, str]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            given = [str(each.value) for each in child.args if isinstance(each, ast.Constant)]
            function = child.func
            name = function.attr if isinstance(function, ast.Attribute) else _name(function)
            if name == "tr" and given:
                yield owner, given[0]
            elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(given) > 1:
                yield (given[0], given[1])
        yield from _texts(child, inside)


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else ""
