"""Steps that are made after the page is shown: none is missing, and the keyboard knows its way."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from casevault_gui.ui.ahead import Ahead
from casevault_gui.ui.pages.seal import At, SealPage
from tests.ui.seal.steps import idle, to
from tests.ui.seal_samples import Bench


def test_steps_are_made_while_nobody_asks(qtbot: QtBot, page: SealPage) -> None:
    """Soon after the page is shown all its steps are there, and the first is still shown."""
    qtbot.waitUntil(lambda: page.stack.count() == len(At))
    assert page.at is At.CASE
    assert page.stack.currentWidget() is page.case


def test_the_keyboard_leaves_each_step_for_its_buttons(qtbot: QtBot, bench: Bench) -> None:
    """Whichever was made when: after the contents of a step come the buttons below it."""
    page = bench.page
    assert page.keys.isHidden()
    assert page.check.isHidden()
    for at in (At.CASE, At.EVIDENCE, At.CHECK, At.KEYS):
        to(qtbot, bench, at)
        page.next.setEnabled(True)
        page.next.setFocus()
        if at is not At.CASE:
            page.focusNextPrevChild(False)
            assert page.focusWidget() is page.back
        page.focusNextPrevChild(False)
        assert page.flow.step(at).isAncestorOf(page.focusWidget())
        page.focusNextPrevChild(True)
        assert page.focusWidget() is (page.next if at is At.CASE else page.back)
    idle(qtbot, bench)


def test_parts_are_made_one_by_one(qtbot: QtBot) -> None:
    """Each part in its order and once, and in between what the window has to do."""
    made: list[str] = []
    owner = QObject()

    def first() -> None:
        made.append("first")
        QTimer.singleShot(0, owner, lambda: made.append("between"))

    ahead = Ahead(owner, [first, lambda: made.append("second")])
    ahead.begin()
    assert not made
    qtbot.waitUntil(lambda: len(made) == 3)
    assert made == ["first", "between", "second"]
    ahead.begin()
    QTimer.singleShot(0, owner, lambda: made.append("end"))
    qtbot.waitUntil(lambda: made[-1] == "end")
    assert made == ["first", "between", "second", "end"]
