"""The acts of a case or package as a picture: a line for each group, a dot for each act.

Acts too close to be told apart become one dot with their number. The same acts stand beside it as
text, which is what the keyboard and screen readers use.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from casevault_gui.core.custody.events import Phase
from casevault_gui.core.custody.story import ActGroup, StoryAct
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.names import display_name
from casevault_gui.ui.custody_words import phase_words, type_words
from casevault_gui.ui.plain_tip import plain_tip
from casevault_gui.ui.theme import NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.reading import keep_from_left

_TROUBLE = frozenset({Phase.FAILED, Phase.REFUSED})
_MOST_TICKS = 6
_DAY = len("2026-04-17")
_MINUTE = len("2026-04-17T09:12")


@dataclass(slots=True)
class Dot:
    """Acts that are drawn as one: their places in the list, in order."""

    lane: int
    x: float
    acts: list[int] = field(default_factory=list)


class Timeline(QWidget):
    """Draws acts; emits `chosen(int)`, the place in the list of the act that was clicked."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Draw nothing yet."""
        super().__init__(parent)
        keep_from_left(self)
        self._acts: Sequence[StoryAct] = ()
        self._lanes: list[ActGroup] = []
        self._marked = -1
        self._dots: list[Dot] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_acts(self, acts: Sequence[StoryAct]) -> None:
        """Show these acts, in the order of the log."""
        self._acts = acts
        seen = {act.group for act in acts}
        self._lanes = [group for group in ActGroup if group in seen]
        self._marked, self._dots = -1, None
        self.updateGeometry()
        self.update()

    def mark(self, place: int) -> None:
        """Draw a ring around the dot of the act at `place`; -1 for none."""
        self._marked = place
        self.update()

    def dots(self) -> list[Dot]:
        """Return what is drawn at this width."""
        if self._dots is None:
            self._dots = self._placed()
        return self._dots

    def group_words(self, group: ActGroup) -> str:
        """Return the name of a line."""
        words: Mapping[ActGroup, str] = {
            ActGroup.PACKAGE: self.tr("Package and files"),
            ActGroup.KEY: self.tr("Keys"),
            ActGroup.CUSTODY: self.tr("Custody"),
            ActGroup.RECORD: self.tr("Record"),
            ActGroup.OTHERS: self.tr("Other logs"),
        }
        return words[group]

    def centre_of(self, dot: Dot) -> QPointF:
        """Return where a dot is drawn."""
        return QPointF(dot.x, NEAR + (dot.lane + 0.5) * self._step)

    def sizeHint(self) -> QSize:
        """Return a line for each group and one for the dates."""
        axis = self.fontMetrics().height() + NEAR
        return QSize(620, round(max(1, len(self._lanes)) * self._step + 2 * NEAR + axis))

    def minimumSizeHint(self) -> QSize:
        """Return the height it needs, and room for a few dots."""
        return QSize(320, self.sizeHint().height())

    def resizeEvent(self, event: QEvent) -> None:
        """Place the dots anew."""
        self._dots = None
        super().resizeEvent(event)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of type."""
        super().changeEvent(event)
        self._dots = None
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the act under the pointer."""
        dot = self._dot_at(event.position())
        if dot is not None:
            self.chosen.emit(dot.acts[0])

    def event(self, event: QEvent) -> bool:
        """Tell what a dot stands for when the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            dot = self._dot_at(QPointF(event.pos()))
            words = "" if dot is None else "\n".join(map(self._act_words, dot.acts[:8]))
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lines, dots and dates."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, left = self.palette(), self._left
        for lane, group in enumerate(self._lanes):
            middle = NEAR + (lane + 0.5) * self._step
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            area = QRectF(0, middle - self._step / 2, left - NEAR, self._step)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.group_words(group))
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Midlight), 2))
            painter.drawLine(QPointF(left, middle), QPointF(self.width() - WIDE, middle))
        for dot in self.dots():
            self._paint_dot(painter, dot)
        self._paint_dates(painter)
        painter.end()

    @property
    def _radius(self) -> float:
        return self.fontMetrics().height() * 0.62

    @property
    def _step(self) -> float:
        return self._radius * 2 + TIGHT + 4

    @property
    def _left(self) -> float:
        names = (self.group_words(group) for group in self._lanes)
        return max(map(self.fontMetrics().horizontalAdvance, names), default=0) + NEAR + WIDE

    def _x_of(self, utc_ms: int) -> float:
        times = [act.utc_ms for act in (self._acts[0], self._acts[-1])]
        start, end = min(times), max(times)
        left, right = self._left + self._radius, self.width() - WIDE - self._radius
        if end == start:
            return (left + right) / 2
        share = min(1.0, max(0.0, (utc_ms - start) / (end - start)))
        return left + share * max(0.0, right - left)

    def _placed(self) -> list[Dot]:
        dots: list[Dot] = []
        last: dict[int, Dot] = {}
        for place, act in enumerate(self._acts):
            lane, x = self._lanes.index(act.group), self._x_of(act.utc_ms)
            before = last.get(lane)
            if before is not None and abs(x - before.x) < self._radius * 2 + 2:
                before.acts.append(place)
                continue
            last[lane] = Dot(lane, x, [place])
            dots.append(last[lane])
        return dots

    def _dot_at(self, point: QPointF) -> Dot | None:
        for dot in self.dots():
            offset = self.centre_of(dot) - point
            if offset.x() ** 2 + offset.y() ** 2 <= (self._radius + 2) ** 2:
                return dot
        return None

    def _paint_dot(self, painter: QPainter, dot: Dot) -> None:
        palette, centre = self.palette(), self.centre_of(dot)
        acts = [self._acts[place] for place in dot.acts]
        troubled = any(act.phase in _TROUBLE or not act.holds for act in acts)
        unended = all(act.phase is Phase.INTENT for act in acts)
        role = QPalette.ColorRole.BrightText if troubled else QPalette.ColorRole.Accent
        inside = palette.color(QPalette.ColorRole.Base if unended or troubled else role)
        painter.setPen(QPen(palette.color(role), 2))
        painter.setBrush(inside)
        painter.drawEllipse(centre, self._radius - 1, self._radius - 1)
        # Trouble is told by a cross as well, never by colour alone.
        words = str(len(acts)) if len(acts) > 1 else "✕" if troubled else "…" if unended else ""
        ink = role if unended or troubled else QPalette.ColorRole.HighlightedText
        painter.setPen(palette.color(ink))
        size = self._radius * 2
        area = QRectF(centre.x() - size, centre.y() - size / 2, size * 2, size)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        if self._marked in dot.acts:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, self._radius + 2, self._radius + 2)

    def _paint_dates(self, painter: QPainter) -> None:
        if not self._acts:
            return
        metrics = self.fontMetrics()
        top = NEAR + len(self._lanes) * self._step + TIGHT
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        one_day = self._acts[0].time[:_DAY] == self._acts[-1].time[:_DAY]
        end = 0.0
        ticks = max(1, len(self._acts) // _MOST_TICKS)
        for act in (*self._acts[::ticks], self._acts[-1]):
            words = act.time[:_MINUTE].replace("T", " ") if one_day else act.time[:_DAY]
            width = metrics.horizontalAdvance(words)
            start = min(max(self._left, self._x_of(act.utc_ms) - width / 2), self.width() - width)
            if start >= end:
                area = QRectF(start, top, width + 1, metrics.height())
                painter.drawText(area, Qt.AlignmentFlag.AlignLeft, words)
                end = start + width + WIDE

    def _act_words(self, place: int) -> str:
        act = self._acts[place]
        when = act.time[:_MINUTE].replace("T", " ")
        words = f"{when}  {type_words(act.type)}, {phase_words(act.phase)}"
        return f"{words} ({display_name(act.actor.name)})" if act.log else words
