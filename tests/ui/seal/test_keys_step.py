"""Step 4 of sealing: what the package will open with, and what the log is told."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.ui.pages.seal import At
from casevault_gui.ui.pages.seal_keys import KeysStep
from casevault_gui.ui.services import KeyringState, KeyringView
from tests.ui.seal.steps import idle, to, where
from tests.ui.seal_samples import Bench

PASSPHRASE = "seven tidy otters paint"


@pytest.fixture
def step(qtbot: QtBot, bench: Bench) -> KeysStep:
    """Give the step, reached over three files."""
    to(qtbot, bench, At.KEYS)
    return bench.page.keys


def type_both(step: KeysStep, first: str, second: str) -> None:
    """Type a passphrase and type it again."""
    for line, text in ((step.passphrase.line, first), (step.again.line, second)):
        line.clear()
        QTest.keyClicks(line, text)


def test_a_key_alone_is_the_usual_way(step: KeysStep, bench: Bench) -> None:
    """A key is chosen, the sentence says what opens it, and the button says what it will do."""
    assert step.sentence.text() == (
        "After this, the package opens with: the package key, and nothing else."
    )
    assert bench.page.next.text() == "&Seal 3 files"
    step.show_files(1)
    assert step.next_words == "&Seal 1 file"
    assert bench.page.next.isEnabled()
    assert not step.passphrase.isVisible()
    assert bench.page.focusWidget() is step.with_key
    request = bench.page.request()
    assert (request.with_key, request.passphrase) == (True, "")


def test_nothing_at_all_cannot_be_sealed(step: KeysStep, bench: Bench) -> None:
    """Without key and passphrase nobody could open it: said in words and in colour, Next off."""
    step.with_key.click()
    assert step.sentence.text() == "After this, nobody could open the package. Choose at least one."
    assert step._panel.property("tone") == "danger"
    assert not bench.page.next.isEnabled()
    assert bench.page.hint.text() == "Choose at least one way to open it."
    bench.page.flow._go_on()
    assert where(bench.page) is At.KEYS


def test_both_open_it(step: KeysStep, bench: Bench) -> None:
    """Choosing a passphrase too goes to its field; typed twice alike, either one is enough."""
    step.with_passphrase.click()
    assert bench.page.focusWidget() is step.passphrase.line
    assert bench.page.hint.text() == "Type a passphrase."
    type_both(step, PASSPHRASE, PASSPHRASE)
    assert step.sentence.text().endswith("Either one is enough.")
    assert bench.page.next.isEnabled()
    request = bench.page.request()
    assert (request.with_key, request.passphrase) == (True, PASSPHRASE)


def test_a_passphrase_alone(step: KeysStep, bench: Bench) -> None:
    """Instead of a key; taking it back leaves nothing, and what was typed is not used."""
    step.with_passphrase.click()
    type_both(step, PASSPHRASE, PASSPHRASE)
    step.with_key.click()
    assert step.sentence.text().endswith("your passphrase, and nothing else.")
    assert bench.page.next.isEnabled()
    step.with_passphrase.click()
    assert not bench.page.next.isEnabled()
    assert bench.page.request().passphrase == ""


def test_the_second_time_is_followed_as_it_is_typed(step: KeysStep, bench: Bench) -> None:
    """A beginning is fine, a difference is told at once, and Next waits for the whole."""
    step.with_passphrase.click()
    type_both(step, PASSPHRASE, "seven tidy")
    assert bench.page.hint.text() == "Type the passphrase twice."
    QTest.keyClicks(step.again.line, "x")
    assert step.again_field.problem == "The two are not the same."
    assert bench.page.hint.text() == "The two are not the same."
    assert not bench.page.next.isEnabled()


def test_an_unusable_passphrase_is_explained(step: KeysStep, bench: Bench) -> None:
    """One that is too long for any reader says so at its field and beside Next."""
    step.with_passphrase.click()
    for field in (step.passphrase, step.again):
        field.line.setText("é" * 600)
    assert step.passphrase_field.problem
    assert bench.page.hint.text() == step.passphrase_field.problem
    assert not bench.page.next.isEnabled()


def test_strength_is_shown_and_a_weak_one_warned_of(step: KeysStep, bench: Bench) -> None:
    """A guessable passphrase is allowed, with a warning; a strong one has none."""
    step.with_passphrase.click()
    assert not step.weak.isVisible()
    type_both(step, "password1", "password1")
    assert step.weak.isVisible()
    assert bench.page.next.isEnabled()
    weak = step.meter.bar.value()
    type_both(step, PASSPHRASE + " over seven lakes", PASSPHRASE)
    assert not step.weak.isVisible()
    assert step.meter.bar.value() > weak


@pytest.mark.parametrize("state", list(KeyringState))
def test_the_keyring_says_what_it_can_do(
    qtbot: QtBot, step: KeysStep, bench: Bench, state: KeyringState
) -> None:
    """Each state has a word and, once known, a sentence about what it means for the key."""
    bench.desk.keyring[0] = KeyringView(state)
    step.enter()
    assert step.keyring.accessibleName() == "Looking…"
    idle(qtbot, bench)
    assert step.keyring.accessibleName()
    assert bool(step.keyring_words.text()) is (state is not KeyringState.UNKNOWN)


def test_one_file_is_called_one(qtbot: QtBot, bench: Bench) -> None:
    """The button says how many files will be sealed, a single one in the singular."""
    only = bench.folder / "only.txt"
    only.write_bytes(b"x")
    bench.page.evidence.add((only,))
    to(qtbot, bench, At.KEYS)
    assert bench.page.next.text() == "&Seal 1 file"


def test_why_and_where_travel_to_the_log(step: KeysStep, bench: Bench) -> None:
    """What is filled in for the log is handed over without spaces around it."""
    step.why.setText(" Search of 16 April ")
    step.place.setText("Sampleton ")
    request = bench.page.request()
    assert (request.why, request.place) == ("Search of 16 April", "Sampleton")


def test_the_passphrase_is_forgotten_when_wiped(step: KeysStep) -> None:
    """Nothing of it can be brought back, not even by undo, and a key is chosen again."""
    step.with_passphrase.click()
    type_both(step, PASSPHRASE, PASSPHRASE)
    step.with_key.click()
    step.wipe()
    for field in (step.passphrase, step.again):
        field.line.undo()
        assert field.text() == ""
    assert step.with_key.isChecked()
    assert not step.with_passphrase.isChecked()
