"""A screen for people who do not see it, or use no mouse: `python -m tests.ui.audit [NAME…]`.

Stages the scenes that the pictures are made of and says what is wrong with each: controls without a
name, or with the name of another one; controls the keyboard does not reach; texts that are cut off.
`--text 150` asks with larger type, `--language fr` in another language: `pseudo` is one that nobody
speaks, in which texts that were never translated are found besides.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTabWidget,
    QWidget,
)

from casevault_gui.ui.languages import ENGLISH, LANGUAGES
from casevault_gui.ui.theme import Theme, ThemeChoice
from tests.ui.pictures import Scene, one_application, settle
from tests.ui.pseudo import OPENED, PSEUDO, spoken
from tests.ui.screenshots import SETS
from tests.ui.still_world import still_world

_WORDS = re.compile(r"[a-z]{3}")
_NAME = QAccessible.Text.Name


def defects(root: QWidget) -> list[str]:
    """Return what is wrong with a widget and all that is visible in it."""
    shown = [each for each in (root, *root.findChildren(QWidget)) if each.isVisible()]
    controls = [each for each in shown if _is_control(each)]
    return [*_nameless(controls), *_unreached(controls), *_cut(shown), *_twice(controls)]


def scenes() -> Iterator[Scene]:
    """Yield every scene."""
    for _, members in SETS:
        yield from members


def audit(
    application: QApplication, scene: Scene, text_size: int = 100, language: str = ENGLISH
) -> list[str]:
    """Stage a scene and return what is wrong with it."""
    with (
        tempfile.TemporaryDirectory() as place,
        still_world(Path(place)),
        spoken(application, language),
    ):
        Theme(application).apply(ThemeChoice.LIGHT, text_size)
        with scene.stage(application, Path(place)) as widget:
            settle()
            found = defects(widget)
            if language == PSEUDO:
                found.extend(_untranslated(widget))
        widget.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found


def _is_control(widget: QWidget) -> bool:
    """Whether somebody acts through it: it takes the focus, and is no part of another control."""
    parts = (QScrollBar, QTabWidget)
    return (
        widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isEnabled()
        and not isinstance(widget, parts)
        and widget.objectName() != "qt_spinbox_lineedit"
        and not (isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox))
    )


def _name(widget: QWidget) -> str:
    # None for what has no such interface, which Qt's annotations do not say.
    told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return told.text(_NAME) if told is not None else ""


def _said(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(widget).__name__} {_name(widget)!r} in {type(parent).__name__}"


def _nameless(controls: Sequence[QWidget]) -> Iterator[str]:
    for control in controls:
        # A scroll area is reached so that the arrows scroll; what is in it speaks.
        bare = type(control).__bases__ == (QScrollArea,) or type(control) is QScrollArea
        if not _name(control).strip() and not bare:
            yield f"no name: {_said(control)}"


def _twice(controls: Sequence[QWidget]) -> Iterator[str]:
    seen: dict[str, QWidget] = {}
    for control in controls:
        name = _name(control).strip()
        if isinstance(control, QAbstractButton) and name:
            other = seen.setdefault(name, control)
            told = control.accessibleDescription() or control.toolTip()
            if other is not control and not told:
                yield f"same name: {_said(control)}"


def _unreached(controls: Sequence[QWidget]) -> Iterator[str]:
    for control in controls:
        if control.focusPolicy() is Qt.FocusPolicy.ClickFocus and not isinstance(control, QLabel):
            yield f"no Tab: {_said(control)}"


def _cut(shown: Sequence[QWidget]) -> Iterator[str]:
    for widget in shown:
        if not isinstance(widget, QAbstractButton) or not widget.text():
            continue
        need, have = widget.minimumSizeHint(), widget.size()
        if widget.sizeHint().width() > have.width() + 1 and need.width() > have.width() + 1:
            yield f"cut off: {_said(widget)} is {have.width()} wide, needs {need.width()}"
        window = widget.window()
        corner = widget.mapTo(window, widget.rect().topRight())
        if corner.x() > window.width() + 1 and not _scrolls(widget):
            yield f"outside: {_said(widget)} ends at {corner.x()} of {window.width()}"


def _untranslated(root: QWidget) -> Iterator[str]:
    for widget in (root, *root.findChildren(QWidget)):
        for text in _texts(widget) if widget.isVisible() else ():
            if OPENED not in text and _WORDS.search(text):
                yield f"not translated: {text!r} in {type(widget).__name__}"


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QAbstractButton | QLabel):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(index) for index in range(widget.count()))
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        model, way = widget.model(), widget.orientation()
        count = model.columnCount() if way is Qt.Orientation.Horizontal else 0
        yield from (str(model.headerData(section, way) or "") for section in range(count))


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def main(arguments: Sequence[str] | None = None) -> int:
    """Audit scenes and print; return 1 if anything is wrong."""
    parser = argparse.ArgumentParser(prog="audit", description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("--language", choices=[*LANGUAGES, PSEUDO], default=ENGLISH)
    options = parser.parse_args(arguments)
    application, wrong = one_application(), 0
    for scene in scenes():
        if options.names and scene.name not in options.names:
            continue
        for defect in audit(application, scene, options.text, options.language):
            wrong += 1
            print(f"{scene.name}: {defect}", flush=True)
    print(f"{wrong} defects")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
