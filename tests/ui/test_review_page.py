"""Opening and reviewing a really sealed package, from the choice of a file to its extraction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import SourceUnreadable
from casevault_gui.core.keys.key_file import write_key_file
from casevault_gui.ui.dialogs.extract import ExtractDialog
from casevault_gui.ui.models.package_rows import Column, Verdict
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_credentials import Way as Credential
from casevault_gui.ui.pages.review_desk import ProfileReviewDesk
from casevault_gui.ui.pages.review_package import PackageView
from casevault_gui.ui.widgets.facts import PathText
from casevault_gui.ui.widgets.preview.chooser import Way
from tests.ui.make_services import Desk
from tests.ui.review_samples import OVERRIDE, PASSPHRASE, Sealed, review_desk, seal_sample

OTHER = PackageKey(bytes(range(32)))


@dataclass(frozen=True)
class Case:
    """A sealed sample and the desk of the profile that sealed it."""

    desk: ProfileReviewDesk
    sealed: Sealed

    def entries(self, kind: EntryType) -> list[Phase]:
        """Return the phases of the log's entries of a kind."""
        return [entry.phase for entry in self.desk.profile.log.find(kind=kind)]


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """Seal the sample once for all tests of this file."""
    folder = tmp_path_factory.mktemp("case")
    with review_desk(folder / "profile") as desk:
        yield Case(desk, seal_sample(desk.profile, folder))


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, case: Case) -> Iterator[ReviewPage]:
    """Give the page, shown."""
    made = ReviewPage(replace(desk.services, review=case.desk))
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    yield made
    made.close_package()
    qtbot.waitUntil(lambda: not (desk.services.desk.busy or desk.services.lane.busy))


@pytest.fixture
def look_at(qtbot: QtBot, page: ReviewPage, case: Case) -> Callable[[], None]:
    """Give what brings the page to the question for a key."""

    def look() -> None:
        page.look_at(case.sealed.path)
        qtbot.waitUntil(page.unlock.form.choices[Credential.KEY].isVisible)
        idle(qtbot, page)

    return look


@pytest.fixture
def view(qtbot: QtBot, page: ReviewPage, case: Case, look_at: Callable[[], None]) -> PackageView:
    """Give the open package."""
    look_at()
    page.unlock.form.key.set_text(case.sealed.key)
    page.unlock.open.click()
    qtbot.waitUntil(lambda: page.package is not None)
    assert page.package is not None
    return page.package


def idle(qtbot: QtBot, page: ReviewPage) -> None:
    """Wait until no lane works."""
    qtbot.waitUntil(lambda: not (page.services.desk.busy or page.services.lane.busy))


def stand_on(qtbot: QtBot, view: PackageView, path: str) -> int:
    """Stand on a file until its preview is there; return its number."""
    number = view._package.index.find("data/evidence/" + path)
    view.browser.go_to(number)
    qtbot.waitUntil(lambda: view._shown == number and view._looking is None)
    return number


def said(page: ReviewPage) -> str:
    """Return everything the visible labels of the page say."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


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


@pytest.mark.parametrize(
    ("path", "way"),
    [
        ("Documents/Notiz (Küche).txt", Way.TEXT),
        ("Bank/account.json", Way.TREE),
        ("Bank/transactions.csv", Way.TABLE),
        ("Photos/IMG_0412.jpg", Way.PICTURE),
        ("Photos/turned.jpg", Way.PICTURE),
        ("Phone/messages.sqlite", Way.HEX),
        ("Phone/voicemail.txt", Way.HEX),
    ],
)
def test_each_kind_of_file_is_shown(qtbot: QtBot, view: PackageView, path: str, way: Way) -> None:
    """Standing on a file shows it in the way that fits, verified; the tree says so."""
    number = stand_on(qtbot, view, path)
    assert view.preview._stack.currentWidget() is view.preview.panes[way]
    index = view.browser.tree_model.index_of(number).siblingAtColumn(Column.VERDICT)
    assert view.browser.tree_model.data(index) == "✓ verified"


def test_looking_is_logged_once_a_file_and_folders_are_not(
    qtbot: QtBot, view: PackageView, case: Case
) -> None:
    """Each file that is looked at becomes one act in the log; walking over others does not."""
    before = case.entries(EntryType.VIEWED).count(Phase.DONE)
    index = view._package.index
    for number in range(len(index)):
        view.browser.go_to(number)
    stand_on(qtbot, view, "Phone/mixed.txt")
    stand_on(qtbot, view, "Phone/voicemail.txt")
    stand_on(qtbot, view, "Phone/mixed.txt")
    view.browser.go_to(index.find("data/evidence/Phone"))
    qtbot.waitUntil(lambda: "A folder with" in view.preview.sentence.text())
    assert case.entries(EntryType.VIEWED).count(Phase.DONE) == before + 2


def test_details_tell_path_hash_and_times(qtbot: QtBot, view: PackageView) -> None:
    """The details show hidden signs in the path, the whole SHA-256 to copy, and times in UTC."""
    number = stand_on(qtbot, view, "Documents/" + OVERRIDE)
    view.tabs.setCurrentWidget(view.details)
    qtbot.waitUntil(lambda: view.details._asked is None)
    texts = [label.text() for label in view.details.findChildren(QLabel)]
    assert any(text.endswith(" UTC") for text in texts)
    copy = next(
        button
        for button in view.details.findChildren(type(view.verify))
        if button.accessibleName() == "Copy SHA-256"
    )
    copy.click()
    digest = view._package.index.sha256(number).hex()
    assert QGuiApplication.clipboard().text() == digest
    (path,) = view.details.findChildren(PathText)
    assert path.toPlainText() == "evidence/Documents/gpj.⟦U+202E⟧exe.txt"


def test_case_record_exceptions_and_custody_can_be_read(qtbot: QtBot, view: PackageView) -> None:
    """The record, the link that was not packed and the verified custody entries are there."""
    texts = [label.text() for label in view.case.findChildren(QLabel)]
    assert "2024-0117-FR" in texts
    assert view.case.exhibits.rowCount() == 5
    rows = view.not_packed.rows
    assert rows.data(rows.index(0, 1)) == "evidence/Photos/latest"
    assert "IMG_0412.jpg" in rows.data(rows.index(0, 2))
    view.tabs.setCurrentWidget(view.custody)
    qtbot.waitUntil(lambda: view.custody.rows.rowCount() > 0)
    assert "every proof hold" in view.custody.words.text()


def test_search_lists_what_it_found_and_gives_the_tree_back(
    qtbot: QtBot, view: PackageView
) -> None:
    """A search shows paths and stands on the first; emptying the field shows the tree again."""
    QTest.keyClicks(view.browser.wanted, "IMG")
    qtbot.waitUntil(lambda: view.browser.found_model.rowCount() == 1)
    assert view.browser.count.text() == "1 found"
    assert view.browser.chosen == [view._package.index.find("data/evidence/Photos/IMG_0412.jpg")]
    assert view.browser.current == view.browser.chosen[0]
    view.browser.wanted.setText("")
    qtbot.waitUntil(view.browser.tree.isVisible)
    assert view.browser.count.text() == "24 entries"


def test_verifying_gives_a_verdict_for_all(qtbot: QtBot, view: PackageView, case: Case) -> None:
    """Verifying ends in a verdict, the package's hash to copy, and a mark on every file."""
    view.verify.click()
    assert not view.extract_all.isEnabled()
    qtbot.waitUntil(view.work.outcome.isVisible)
    assert "whole and unaltered" in view.work.outcome.title.text()
    assert "Not packed" in view.work.outcome.words.text()
    assert view.window().focusWidget() is view.work.outcome
    assert view._verdicts.of(3) is Verdict.VERIFIED
    assert view.extract_all.isEnabled()
    assert case.entries(EntryType.VERIFIED)[-1] is Phase.DONE


def test_everything_is_extracted_and_nothing_replaced(
    qtbot: QtBot, view: PackageView, desk: Desk, tmp_path: Path
) -> None:
    """All files come out with their bytes; a second time beside the first, under other names."""
    out = tmp_path / "out"
    desk.answers.folder = out
    for round_ in (1, 2):
        view.extract_all.click()
        dialog = view.work.dialog
        assert isinstance(dialog, ExtractDialog)
        assert dialog.what.text().startswith("Files: 18, ")
        assert not dialog.extract.isEnabled()
        dialog.choose.click()
        dialog.extract.click()
        qtbot.waitUntil(lambda: view.work.task is None and view.work.outcome.isVisible())
        count = sum(path.is_file() for path in out.rglob("*"))
        assert count == 18 * round_
    names = sorted(path.name for path in (out / "evidence" / "Bank").iterdir())
    assert names[:2] == ["account.json", "account~2.json"]
    view.work.show_folder.click()
    assert desk.shown == [out]
    view.work.names.click()
    dialog_rows = view.work.dialog.rows  # type: ignore[union-attr]
    assert dialog_rows.rowCount() == 18


def test_chosen_folder_is_extracted_with_all_below_it(
    qtbot: QtBot, view: PackageView, desk: Desk, tmp_path: Path
) -> None:
    """Extracting a marked folder brings its files and no others; they count as verified."""
    index = view._package.index
    view.browser.go_to(index.find("data/evidence/Bank"))
    assert view.extract_chosen.isEnabled()
    view.extract_chosen.click()
    dialog = view.work.dialog
    assert isinstance(dialog, ExtractDialog)
    desk.answers.folder = tmp_path / "some"
    dialog.choose.click()
    dialog.extract.click()
    qtbot.waitUntil(view.work.outcome.isVisible)
    files = sorted(path.name for path in (tmp_path / "some").rglob("*") if path.is_file())
    assert files == ["account.json", "chart.png", "transactions.csv"]
    account = index.find("data/evidence/Bank/account.json")
    assert view._verdicts.of(account) is Verdict.VERIFIED
    assert view._verdicts.of(index.find("data/evidence/Phone/mixed.txt")) is Verdict.UNKNOWN


def test_trouble_with_the_target_is_explained(
    qtbot: QtBot, view: PackageView, tmp_path: Path
) -> None:
    """A target that is no folder ends the work with a message, and work can begin again."""
    target = tmp_path / "file"
    target.write_text("in the way", encoding="utf-8")
    view.work._extract(target)
    qtbot.waitUntil(view.work.trouble.isVisible)
    assert view.verify.isEnabled()
    assert target.read_text(encoding="utf-8") == "in the way"


def test_stopped_work_says_so_calmly(qtbot: QtBot, view: PackageView) -> None:
    """Work that the person stopped is told of as information, and is no verdict."""
    view.verify.click()
    view.work.bar.stop.click()
    qtbot.waitUntil(lambda: view.work.task is None)
    assert view.work.trouble.isVisible()
    assert view.work.trouble.property("tone") == "info"
    assert view._verdicts.of(3) is Verdict.UNKNOWN


def test_damage_is_found_marked_and_survived(
    qtbot: QtBot, page: ReviewPage, case: Case, tmp_path: Path
) -> None:
    """In a package with a damaged chunk, that file is marked, others are shown and come out."""
    damaged = tmp_path / "damaged.cvx"
    data = bytearray(case.sealed.path.read_bytes())
    data[300_000] ^= 1
    damaged.write_bytes(data)
    page.look_at(damaged)
    qtbot.waitUntil(page.unlock.form.isVisible)
    page.unlock.form.key.set_text(case.sealed.key)
    page.unlock.open.click()
    qtbot.waitUntil(lambda: page.package is not None)
    view = page.package
    assert view is not None
    number = stand_on(qtbot, view, "Documents/long.txt")
    assert view.preview.trouble.isVisible()
    assert view._verdicts.of(number) is Verdict.FAILED
    view.verify.click()
    qtbot.waitUntil(view.work.trouble.isVisible)
    assert view.work.trouble.message is not None
    assert view.work.trouble.message.code == "CV-P08"
    view.work._numbers = None
    view.work._extract(tmp_path / "out")
    qtbot.waitUntil(view.work.outcome.isVisible)
    assert "files that failed: 1" in view.work.outcome.title.text()
    view.work.names.click()
    rows = view.work.dialog.rows  # type: ignore[union-attr]
    assert "not written" in rows.data(rows.index(0, 1))
    assert view._verdicts.of(number) is Verdict.FAILED
    stand_on(qtbot, view, "Phone/mixed.txt")
    assert not view.preview.trouble.isVisible()


@pytest.mark.parametrize("working", [False, True])
def test_closing_forgets_everything(
    qtbot: QtBot, page: ReviewPage, view: PackageView, case: Case, *, working: bool
) -> None:
    """Closing the package, at rest or at work, stops the work, closes the file, shows nothing."""
    stand_on(qtbot, view, "Phone/mixed.txt")
    package = view._package
    verdicts = case.entries(EntryType.VERIFIED).count(Phase.DONE)
    if working:
        view.verify.click()
    page.leave.click()
    assert page.package is None
    assert page.choose.isVisible()
    idle(qtbot, page)
    assert case.entries(EntryType.VERIFIED).count(Phase.DONE) == verdicts
    with pytest.raises(SourceUnreadable):
        package.preview(package.index.find("data/evidence/Bank/account.json"))
