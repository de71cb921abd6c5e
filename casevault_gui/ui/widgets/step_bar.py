"""The steps of a task in a row: which are done, which is current, which are still to come."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from casevault_gui.ui.theme import HAIR, TIGHT
from casevault_gui.ui.widgets.reading import mirrored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

_CIRCLE = 26
_TICK = 14
_RING = 2
_LINE_AT_LEAST = 10


class StepState(Enum):
    """Where a step stands."""

    DONE = auto()
    CURRENT = auto()
    AHEAD = auto()


class StepButton(QAbstractButton):
    """One step: a numbered circle, ticked when done, and its name."""

    def __init__(self, number: int, name: str, parent: QWidget | None = None) -> None:
        """Build step `number`, counted from 1."""
        super().__init__(parent)
        self._number = number
        self._state = StepState.AHEAD
        self._named = True
        self.setText(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def state(self) -> StepState:
        """Where the step stands."""
        return self._state

    def show_state(self, state: StepState, spoken: str) -> None:
        """Show another state; screen readers say `spoken`."""
        self._state = state
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def show_name(self, *, shown: bool) -> None:
        """Show the name beside the circle, or only on pointing at it."""
        self._named = shown
        self.setToolTip("" if shown else self.text())
        self.updateGeometry()
        self.update()

    def width_with(self, *, name: bool) -> int:
        """Return how wide the step is with or without its name."""
        words = TIGHT + QFontMetrics(self._bold()).horizontalAdvance(self.text()) if name else 0
        return _CIRCLE + words + 2 * HAIR

    def sizeHint(self) -> QSize:
        """Return what the circle and the name need."""
        height = max(_CIRCLE, QFontMetrics(self._bold()).height()) + 2 * HAIR
        return QSize(self.width_with(name=self._named), height)

    def minimumSizeHint(self) -> QSize:
        """Return what the circle and the name need."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle, number or tick, and name."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, edge = self._colour(QPalette.ColorRole.Accent), self._colour(QPalette.ColorRole.Mid)
        circle = self._mirrored(QRectF(HAIR, (self.height() - _CIRCLE) / 2, _CIRCLE, _CIRCLE))
        filled = self._state is StepState.CURRENT
        ahead = self._state is StepState.AHEAD
        painter.setPen(QPen(edge if ahead else accent, _RING))
        painter.setBrush(accent if filled else self._colour(QPalette.ColorRole.Base))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        muted = self._colour(QPalette.ColorRole.PlaceholderText)
        if self._state is StepState.DONE:
            tick = QRectF(0, 0, _TICK, _TICK)
            tick.moveCenter(circle.center())
            painter.setPen(QPen(accent, _RING, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            low = QPointF(tick.left() + tick.width() * 0.4, tick.bottom() - 2)
            painter.drawLine(QPointF(tick.left() + 1, tick.center().y()), low)
            painter.drawLine(low, QPointF(tick.right() - 1, tick.top() + 2))
        else:
            on_accent = self._colour(QPalette.ColorRole.HighlightedText)
            painter.setPen(on_accent if filled else muted)
            painter.setFont(self._bold())
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
        if self._named:
            painter.setFont(self._bold() if filled else self.font())
            painter.setPen(muted if ahead else self._colour(QPalette.ColorRole.WindowText))
            beside = QRectF(self.rect()).adjusted(HAIR + _CIRCLE + TIGHT, 0, 0, 0)
            words = self._mirrored(beside)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(self._colour(QPalette.ColorRole.WindowText), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def _mirrored(self, area: QRectF) -> QRectF:
        return mirrored(area, self.rect(), self)

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        # A step that cannot be pressed is not less important: it may be the current one.
        return self.palette().color(QPalette.ColorGroup.Active, role)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font


class StepBar(QWidget):
    """A row of steps; emits `chosen(int)` (from 0) when the person goes back to one done."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Build the row with the first step current."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps"))
        self.buttons = tuple(StepButton(number, name) for number, name in enumerate(names, 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, button in enumerate(self.buttons):
            if index:
                row.addSpacing(_LINE_AT_LEAST)
                row.addStretch(1)
            row.addWidget(button)
            button.clicked.connect(self._pressed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, current: int, *, may_go_back: bool = True) -> None:
        """Make `current` the current step; earlier ones are done."""
        for index, button in enumerate(self.buttons):
            done, here = index < current, index == current
            state = StepState.CURRENT if here else StepState.DONE if done else StepState.AHEAD
            words = {
                StepState.DONE: self.tr("Step {n} of {all}, {name}: done"),
                StepState.CURRENT: self.tr("Step {n} of {all}, {name}: you are here"),
                StepState.AHEAD: self.tr("Step {n} of {all}, {name}: still to come"),
            }[state]
            button.show_state(
                state, words.format(n=index + 1, all=len(self.buttons), name=button.text())
            )
            button.setEnabled(done and may_go_back)
        self._fit()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Need room for one name: where there is no more, only the current step has its own."""
        least = max(button.width_with(name=True) for button in self.buttons)
        circles = sum(button.width_with(name=False) for button in self.buttons[1:])
        return QSize(least + circles + self._lines, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the names that have room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of type."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    @property
    def _lines(self) -> int:
        return _LINE_AT_LEAST * (len(self.buttons) - 1)

    def _fit(self) -> None:
        wanted = sum(button.width_with(name=True) for button in self.buttons) + self._lines
        for button in self.buttons:
            shown = wanted <= self.width() or button.state is StepState.CURRENT
            button.show_name(shown=shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines between the steps."""
        del event
        painter = QPainter(self)
        colours = self.palette()
        middle = self.height() / 2
        for before, after in zip(self.buttons, self.buttons[1:], strict=False):
            passed = before.state is StepState.DONE
            role = QPalette.ColorRole.Accent if passed else QPalette.ColorRole.Midlight
            painter.setPen(QPen(colours.color(QPalette.ColorGroup.Active, role), _RING))
            left, right = sorted((before.geometry(), after.geometry()), key=QRect.left)
            start, end = left.right() + HAIR, right.left() - HAIR
            if end > start:
                painter.drawLine(QPointF(start, middle), QPointF(end, middle))
        painter.end()

    @Slot()
    def _pressed(self) -> None:
        for index, button in enumerate(self.buttons):
            if button is self.sender():
                self.chosen.emit(index)
