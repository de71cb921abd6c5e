"""Choosing a package and opening it: public facts first, then a key, wrong ones answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.keys.key_file import write_key_file
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_ways import Way as Credential
from tests.ui.make_services import Desk
from tests.ui.review.case import Case, idle, said
from tests.ui.review_samples import PASSPHRASE

OTHER = PackageKey(bytes(range(32)))


def test_other_file_is_refused_by_its_contents(
    qtbot: QtBot, page: ReviewPage, tmp_path: Path
) -> None:
    """A file that only bears our ending is explained on the page, and the choice stays."""
    other = tmp_path / "holiday.cvx"
    other.write_bytes(b"PK\x03\x04")
    page.arrive(Errand(PageName.OPEN, (other,)))
    qtbot.waitUntil(page.trouble.isVisible)
    assert page.trouble.message is not None
    assert page.trouble.message.code == "CV-P01"
    assert page.choose.isVisible()


def test_one_dropped_file_is_looked_at(qtbot: QtBot, page: ReviewPage, case: Case) -> None:
    """One file can be dropped on the page, two cannot."""
    data = QMimeData()
    url = QUrl.fromLocalFile(str(case.sealed.path))
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    data.setUrls([url, url])
    two = QDragEnterEvent(QPoint(5, 5), action, data, button, keys)
    two.ignore()
    page.choose.dragEnterEvent(two)
    assert not two.isAccepted()
    data.setUrls([url])
    one = QDragEnterEvent(QPoint(5, 5), action, data, button, keys)
    page.choose.dragEnterEvent(one)
    assert one.isAccepted()
    page.choose.dropEvent(QDropEvent(QPoint(5, 5).toPointF(), action, data, button, keys))
    qtbot.waitUntil(page.unlock.form.isVisible)


def test_only_packages_come_on_the_list_of_those_used_last(
    qtbot: QtBot, page: ReviewPage, tmp_path: Path, case: Case, look_at: Callable[[], None]
) -> None:
    """Who keeps such a list finds a package there once it was looked at, and no other file."""
    store = page.services.settings
    store.save(replace(store.settings, keep_recent=True))
    other = tmp_path / "holiday.cvx"
    other.write_bytes(b"no package")
    page.look_at(other)
    qtbot.waitUntil(page.trouble.isVisible)
    look_at()
    assert store.recent() == (case.sealed.path,)


def test_public_facts_stand_before_any_key(
    page: ReviewPage, case: Case, look_at: Callable[[], None]
) -> None:
    """Package, size and the ways to open are shown without a key; an absent keyring says so."""
    look_at()
    facts = case.desk.inspect(case.sealed.path)
    words = said(page)
    assert facts.package[:8] in words
    assert f"package key {facts.slots[0].fingerprint[:4].upper()}-" in words
    assert "passphrase" in words
    assert "This computer has no keyring that can be used." in words
    assert not page.unlock.form.choices[Credential.KEYRING].isEnabled()
    assert not page.unlock.open.isEnabled()
    assert case.entries(EntryType.OPENED).count(Phase.INTENT) == 0


def test_wrong_key_is_answered_at_once_and_forgotten(
    qtbot: QtBot, page: ReviewPage, case: Case, look_at: Callable[[], None]
) -> None:
    """A key of another package is explained in four parts, wiped, and noted in the log."""
    look_at()
    entry = page.unlock.form.key
    entry.set_text(OTHER.text)
    page.unlock.open.click()
    assert entry.line.text() == ""
    qtbot.waitUntil(page.unlock.trouble.isVisible)
    message = page.unlock.trouble.message
    assert message is not None
    assert message.code == "CV-K02"
    assert all((message.what, message.safe, message.not_done, message.next))
    entry.line.undo()
    assert entry.line.text() == ""
    assert len(case.entries(EntryType.KEY_REJECTED)) == 1
    assert page.package is None


def test_passphrase_opens_by_the_keyboard_alone(
    qtbot: QtBot, page: ReviewPage, look_at: Callable[[], None]
) -> None:
    """Choosing the passphrase, typing a wrong and then the right one, Return: it is open."""
    look_at()
    form = page.unlock.form
    form.choices[Credential.PASSPHRASE].click()
    assert page.window().focusWidget() is form.passphrase.line
    for text in ("not this one", PASSPHRASE):
        QTest.keyClicks(form.passphrase.line, text)
        QTest.keyClick(form.passphrase.line, Qt.Key.Key_Return)
        assert form.passphrase.text() == ""
        idle(qtbot, page)
    assert page.package is not None


def test_key_file_opens(
    qtbot: QtBot,
    page: ReviewPage,
    desk: Desk,
    case: Case,
    look_at: Callable[[], None],
    tmp_path: Path,
) -> None:
    """A file that holds no key is explained; a key file shows its fingerprint and opens."""
    look_at()
    form = page.unlock.form
    form.choices[Credential.KEY_FILE].click()
    wrong = tmp_path / "shopping.txt"
    wrong.write_text("milk", encoding="utf-8")
    desk.answers.files = (wrong,)
    form.file.click()
    qtbot.waitUntil(page.unlock.trouble.isVisible)
    assert not page.unlock.open.isEnabled()
    right = tmp_path / "key.cvkey"
    key = PackageKey.parse(case.sealed.key)
    write_key_file(right, key, package_volume_of=None)
    desk.answers.files = (right,)
    form.file.click()
    qtbot.waitUntil(page.unlock.open.isEnabled)
    assert not page.unlock.trouble.isVisible()
    page.unlock.open.click()
    qtbot.waitUntil(lambda: page.package is not None)


def test_leaving_while_a_key_is_tried_opens_nothing(
    qtbot: QtBot, page: ReviewPage, case: Case, look_at: Callable[[], None]
) -> None:
    """A package that opens after the person turned away is closed again, unseen."""
    look_at()
    page.unlock.form.key.set_text(case.sealed.key)
    page.unlock.open.click()
    page.leave.click()
    idle(qtbot, page)
    assert page.package is None
    assert page.choose.isVisible()
