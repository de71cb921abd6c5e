"""The key dialog: the ways to keep a key, over real files, a real keyring and the real log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.keys.key_file import read_key_file
from casevault_gui.core.workflows.profile import Profile, open_profile
from tests.ui.key_once_bench import KEY, PACKAGE, Make, benches, mounted_volume

# Offscreen windows cannot carry size hints; Qt says so once for each.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """Open a new profile."""
    with open_profile(tmp_path / "home") as opened:
        yield opened


@pytest.fixture
def small_volume(tmp_path: Path) -> Iterator[Path]:
    """Mount a volume of one mebibyte."""
    yield from mounted_volume(tmp_path)


@pytest.fixture
def make(qtbot: QtBot, profile: Profile, tmp_path: Path) -> Iterator[Make]:
    """Return a function that opens the dialog."""
    yield from benches(qtbot, profile, tmp_path)


def test_retyping_the_last_group_proves_custody(make: Make) -> None:
    """The right last group allows Finish; the field keeps nothing to undo."""
    bench = make()
    ways = bench.dialog.ways
    assert not ways.check.isEnabled()
    QTest.keyClicks(ways.last_group, KEY.groups[-1].upper())
    assert ways.check.isEnabled()
    QTest.keyClick(ways.last_group, Qt.Key.Key_Return)
    assert bench.release.proofs == {"retyped"}
    assert bench.dialog.finish.isEnabled()
    assert ways.last_group.text() == ""
    ways.last_group.undo()
    assert ways.last_group.text() == ""
    with bench.qtbot.waitSignal(bench.dialog.accepted):
        bench.dialog.finish.click()
    assert not bench.discarded


def test_a_wrong_last_group_proves_nothing(make: Make) -> None:
    """Another group is refused in words, and Finish stays off."""
    bench = make()
    QTest.keyClicks(bench.dialog.ways.last_group, KEY.groups[4])
    bench.dialog.ways.check.click()
    assert "not the last group" in bench.dialog.ways.retype.words.text()
    assert not bench.dialog.finish.isEnabled()
    assert bench.release.proofs == frozenset()
    assert bench.dialog.ways.last_group.text() == ""


def test_typing_hides_the_key(make: Make) -> None:
    """Whoever retypes must read from their own copy: the screen shows dots meanwhile."""
    bench = make()
    bench.dialog.face.show_key.click()
    QTest.keyClicks(bench.dialog.ways.last_group, "q")
    assert not bench.dialog.face.display.revealed


def test_a_key_file_on_another_volume_proves_custody(make: Make, small_volume: Path) -> None:
    """The file holds the key, and the dialog names it and allows Finish."""
    bench = make()
    bench.chosen.append(small_volume / "key.txt")
    bench.dialog.ways.file.button.click()
    assert read_key_file(small_volume / "key.txt") == KEY
    assert bench.proposed == ["key-8f14e45f.cvkey"]
    assert "key.txt" in bench.dialog.ways.file.words.text()
    assert bench.dialog.ways.file.tick.isVisible()
    assert bench.dialog.finish.isEnabled()


def test_a_key_card_on_another_volume_proves_custody(make: Make, small_volume: Path) -> None:
    """The card is a PDF with the key, and its place is in the log."""
    bench = make()
    card = small_volume / "card.pdf"
    bench.chosen.append(card)
    bench.dialog.ways.card.button.click()
    assert card.read_bytes().startswith(b"%PDF")
    assert bench.proposed == ["key-card-8f14e45f.pdf"]
    assert bench.release.proofs == {"printed"}
    assert bench.entries()[-1] == (EntryType.KEY_PRINTED.value, Phase.DONE.value, str(card))


@pytest.mark.parametrize("way", ["card", "file"])
def test_nothing_is_saved_beside_the_package(make: Make, tmp_path: Path, way: str) -> None:
    """On the package's volume card and file are refused, in four parts inside the dialog."""
    bench = make()
    bench.chosen.append(tmp_path / "key")
    getattr(bench.dialog.ways, way).button.click()
    message = bench.dialog.trouble.message
    assert message is not None
    assert message.code == "CV-K05"
    assert bench.dialog.trouble.isVisible()
    assert all((message.what, message.safe, message.not_done, message.next))
    assert not (tmp_path / "key").exists()
    assert not bench.dialog.finish.isEnabled()


def test_an_existing_file_is_not_replaced(make: Make, small_volume: Path) -> None:
    """A file of the chosen name stays, and the dialog says so."""
    bench = make()
    (small_volume / "notes").write_text("theirs")
    bench.chosen.append(small_volume / "notes")
    bench.dialog.ways.file.button.click()
    assert (small_volume / "notes").read_text() == "theirs"
    assert bench.dialog.trouble.message is not None
    assert bench.dialog.trouble.message.code == "CV-T01"


@pytest.mark.usefixtures("secret_service")
def test_the_keyring_proves_custody_with_a_warning(make: Make) -> None:
    """Stored and read back allows Finish, and warns while the keyring holds the only copy."""
    bench = make()
    assert "ready" in bench.dialog.ways.keyring.words.text()
    bench.dialog.ways.keyring.button.click()
    assert bench.profile.keyring.fetch(PACKAGE) == KEY
    assert bench.dialog.finish.isEnabled()
    assert "only proven copy" in bench.dialog.note.text()
    bench.profile.keyring.delete(PACKAGE)


def test_without_a_keyring_its_button_is_off_and_says_why(make: Make) -> None:
    """An absent keyring is shown, not hidden, as an ordinary thing."""
    bench = make()
    assert not bench.dialog.ways.keyring.button.isEnabled()
    assert "no keyring" in bench.dialog.ways.keyring.words.text()
    assert bench.dialog.trouble.message is None


def test_a_keyring_that_vanishes_is_told_and_looked_at_again(
    make: Make, secret_service: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When storing fails the trouble is explained and the keyring's state is asked anew."""
    del secret_service
    bench = make()
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    bench.dialog.ways.keyring.button.click()
    assert bench.dialog.trouble.message is not None
    assert bench.dialog.trouble.message.code == "CV-K11"
    assert not bench.dialog.ways.keyring.button.isEnabled()
    assert not bench.dialog.finish.isEnabled()
