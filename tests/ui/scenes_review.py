"""Scenes of opening and reviewing, over a real package: `python -m tests.ui.scenes_review OUT_DIR`.

Pictures are made in light and dark at 1024x640, some also at twice the resolution.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Errand, Page, PageName
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_package import PackageView
from casevault_gui.ui.review_desk import ProfileReviewDesk
from casevault_gui.ui.services import KeyringState, KeyringView, Services
from casevault_gui.ui.theme import ThemeChoice
from casevault_gui.ui.widgets.preview.chooser import Way
from tests.ui.make_services import Desk, open_desk
from tests.ui.review_samples import OVERRIDE, Sealed, review_desk, seal_sample
from tests.ui.screenshots import EmptyPage, picture, settle

SIZE = QSize(1024, 640)
WRONG = "cvkey1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"


class ReadyKeyring(ProfileReviewDesk):
    """A desk whose keyring is ready."""

    def keyring(self) -> KeyringView:
        """Say so."""
        return KeyringView(KeyringState.READY, "GNOME Keyring")


@dataclass
class Stage:
    """A window on the page, and the sealed sample."""

    window: MainWindow
    page: ReviewPage
    sealed: Sealed
    desk: Desk
    folder: Path

    @property
    def package(self) -> PackageView:
        """The open package."""
        assert self.page.package is not None
        return self.page.package

    def to_key(self) -> None:
        """Choose the package."""
        self.page.look_at(self.sealed.path)
        settle(300)

    def to_package(self) -> PackageView:
        """Open it with its key."""
        self.to_key()
        self.page.unlock.form.key.set_text(self.sealed.key)
        self.page.unlock.open.click()
        settle(600)
        return self.package

    def stand_on(self, path: str) -> None:
        """Open the package and stand on a file until its preview is there."""
        view = self.to_package()
        number = view._package.index.find("data/evidence/" + path)
        view.browser.go_to(number)
        settle(700)


def choose(stage: Stage) -> None:
    """Nothing chosen yet."""
    stage.page.choose.choose.setFocus()


def not_a_package(stage: Stage) -> None:
    """A file that is no package."""
    other = stage.folder / "holiday.cvx"
    other.write_bytes(b"PK\x03\x04")
    stage.page.look_at(other)


def key(stage: Stage) -> None:
    """The public facts and the ways to open."""
    stage.to_key()


def key_slip(stage: Stage) -> None:
    """A key with a wrong character."""
    stage.to_key()
    text = stage.sealed.key
    swapped = text[:21] + ("q" if text[21] != "q" else "p") + text[22:]
    stage.page.unlock.form.key.set_text(swapped)


def key_wrong(stage: Stage) -> None:
    """A passphrase that does not open it."""
    stage.to_key()
    form = stage.page.unlock.form
    form.choices[list(form.choices)[3]].click()
    form.passphrase.line.setText("not the passphrase")
    stage.page.unlock.open.click()
    settle(900)


def text(stage: Stage) -> None:
    """A text in Cyrillic."""
    stage.stand_on("Phone/сообщение.txt")


def part(stage: Stage) -> None:
    """The start of a long text, searched."""
    stage.stand_on("Documents/long.txt")
    pane = stage.package.preview.panes[Way.TEXT]
    pane.wanted.setText("0000012")  # type: ignore[union-attr]
    pane.find_next()  # type: ignore[union-attr]


def image(stage: Stage) -> None:
    """A photograph."""
    stage.stand_on("Photos/IMG_0412.jpg")


def hexadecimal(stage: Stage) -> None:
    """A database as bytes."""
    stage.stand_on("Phone/messages.sqlite")


def table(stage: Stage) -> None:
    """A table."""
    stage.stand_on("Bank/transactions.csv")


def tree(stage: Stage) -> None:
    """A JSON document."""
    stage.stand_on("Bank/account.json")


def details(stage: Stage) -> None:
    """The facts of a file whose name reorders text."""
    stage.stand_on("Documents/" + OVERRIDE)
    stage.package.tabs.setCurrentWidget(stage.package.details)


def case(stage: Stage) -> None:
    """The case record."""
    view = stage.to_package()
    view.tabs.setCurrentWidget(view.case)


def not_packed(stage: Stage) -> None:
    """What was not packed."""
    view = stage.to_package()
    view.tabs.setCurrentWidget(view.not_packed)


def brought_custody(stage: Stage) -> None:
    """The custody in the package."""
    view = stage.to_package()
    view.tabs.setCurrentWidget(view.custody)


def search(stage: Stage) -> None:
    """A search."""
    view = stage.to_package()
    view.browser.wanted.setText("txt")
    settle(900)


def verified(stage: Stage) -> None:
    """The verdict."""
    stage.stand_on("Photos/IMG_0412.jpg")
    stage.package.verify.click()
    settle(900)


def extracted(stage: Stage) -> None:
    """The result of taking everything out."""
    view = stage.to_package()
    view.extract_all.click()
    dialog = view.work.dialog
    assert dialog is not None
    stage.desk.answers.folder = stage.folder / "out"
    dialog.choose.click()  # type: ignore[attr-defined]
    dialog.extract.click()  # type: ignore[attr-defined]
    settle(1500)


def dialog_extract(stage: Stage) -> QWidget:
    """The question where to."""
    view = stage.to_package()
    view.extract_all.click()
    dialog = view.work.dialog
    assert dialog is not None
    settle()
    return dialog


def dialog_names(stage: Stage) -> QWidget:
    """The names that changed."""
    extracted(stage)
    stage.package.work.names.click()
    dialog = stage.package.work.dialog
    assert dialog is not None
    settle()
    return dialog


SCENES: list[tuple[str, Callable[[Stage], QWidget | None]]] = [
    ("review-choose", choose),
    ("review-not-a-package", not_a_package),
    ("review-key", key),
    ("review-key-slip", key_slip),
    ("review-key-wrong", key_wrong),
    ("review-text", text),
    ("review-part", part),
    ("review-image", image),
    ("review-hex", hexadecimal),
    ("review-csv", table),
    ("review-json", tree),
    ("review-details", details),
    ("review-case", case),
    ("review-not-packed", not_packed),
    ("review-custody", brought_custody),
    ("review-search", search),
    ("review-verified", verified),
    ("review-extracted", extracted),
    ("review-dialog-extract", dialog_extract),
    ("review-dialog-names", dialog_names),
]


def make(application: QApplication, folder: Path, only: tuple[str, ...] = ()) -> list[Path]:
    """Write the pictures of all scenes, or of `only` some, and return their paths."""
    written = []
    with tempfile.TemporaryDirectory() as work:
        home = Path(work)
        os.environ["HOME"] = work
        with review_desk(home / "profile") as real:
            sealed = seal_sample(real.profile, home)
            for name, act in SCENES:
                if only and name not in only:
                    continue
                for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
                    ratio = 2.0 if name == "review-text" and choice is ThemeChoice.LIGHT else 1.0
                    path = folder / f"{name}-{choice.value}{'@2x' if ratio > 1 else ''}.png"
                    with tempfile.TemporaryDirectory() as place:
                        _make_one(application, Path(place), sealed, real, act, choice, path, ratio)
                    written.append(path)
    return written


def _make_one(
    application: QApplication,
    place: Path,
    sealed: Sealed,
    real: ProfileReviewDesk,
    act: Callable[[Stage], QWidget | None],
    choice: ThemeChoice,
    path: Path,
    ratio: float,
) -> None:
    (place / "profile").mkdir()
    with open_desk(application, place / "profile") as desk:
        services = replace(desk.services, review=ReadyKeyring(real.profile))
        services.theme.apply(choice)
        window = MainWindow(services, pages())
        window.resize(SIZE)
        window.show()
        window.go(Errand(PageName.OPEN))
        page = window.page(PageName.OPEN)
        assert isinstance(page, ReviewPage)
        settle()
        shown = act(Stage(window, page, sealed, desk, place)) or window
        settle()
        picture(shown, ratio).save(str(path))
        page.close_package()
        settle(50)
        window.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shutil.rmtree(place / "out", ignore_errors=True)


def pages() -> dict[PageName, Callable[[Services], Page]]:
    """Return the pages of the window."""
    made: dict[PageName, Callable[[Services], Page]] = dict.fromkeys(PageName, EmptyPage)
    return {**made, PageName.HOME: HomePage, PageName.OPEN: ReviewPage}


def main(arguments: list[str]) -> int:
    """Make the pictures; the first argument is the folder, others name scenes."""
    if not arguments:
        print(__doc__)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    for path in make(application, folder, tuple(arguments[1:])):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
