"""Charts as SVG: bars and lines that can be read in a light page and in a dark one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_STYLE = """\
<style>
text { font: 13px sans-serif; fill: #24313a } .dim { fill: #5b6b74 } .title { font-weight: bold }
.rule { stroke: #cfd8dc } .ours { fill: #0e6377 } .other { fill: #9fb2ba }
.s0 { stroke: #0e6377 } .s1 { stroke: #b45f06 } .s2 { stroke: #6a4c93 }
.d0 { fill: #0e6377 } .d1 { fill: #b45f06 } .d2 { fill: #6a4c93 }
@media (prefers-color-scheme: dark) {
text { fill: #e6ecee } .dim { fill: #a3b3ba } .rule { stroke: #3a474d }
.ours { fill: #56b8cc } .other { fill: #5d727b }
.s0 { stroke: #56b8cc } .s1 { stroke: #f0a860 } .s2 { stroke: #b79ae0 }
.d0 { fill: #56b8cc } .d1 { fill: #f0a860 } .d2 { fill: #b79ae0 }
}
</style>"""
_WIDTH = 760
_NAMES, _END = 270, 690
_ROW, _TOP = 22, 44
_PLOT = (70, 50, 600, 250)
"""Left, top, right and bottom of the plane of lines."""


@dataclass(frozen=True)
class Line:
    """One line of a chart: points by x."""

    name: str
    points: Sequence[tuple[float, float]]


def bars(title: str, rows: Sequence[tuple[str, float]], most: float) -> str:
    """Return bars with their figures; one beyond `most` ends there and has its figure all the same.

    Rows of this program are told by their name.
    """
    parts = [_text(12, 24, title, "title")]
    for number, (name, value) in enumerate(rows):
        top = _TOP + number * _ROW
        length = min(value, most) / most * (_END - _NAMES)
        kind = "ours" if name.startswith("CaseVault") else "other"
        parts += [
            _text(_NAMES - 8, top + 13, name, end="end"),
            f'<rect class="{kind}" x="{_NAMES}" y="{top}" width="{length:.1f}" height="15"/>',
            _text(_NAMES + length + 6, top + 13, f"{value:.2f}" + ("  »" * (value > most)), "dim"),
        ]
    return _page(title, _TOP + len(rows) * _ROW + 8, parts)


def lines(title: str, x_name: str, y_name: str, every: Sequence[Line]) -> str:
    """Return lines over a logarithmic x and a y from nought."""
    left, top, right, bottom = _PLOT
    xs = [x for line in every for x, _ in line.points]
    low, high = math.floor(math.log10(min(xs))), math.ceil(math.log10(max(xs)))
    most = _round_up(max(y for line in every for _, y in line.points))
    parts = [_text(12, 24, title, "title"), _text(12, top - 8, y_name, "dim")]

    def place(x: float, y: float) -> tuple[float, float]:
        share = (math.log10(x) - low) / max(high - low, 1)
        return left + share * (right - left), bottom - y / most * (bottom - top)

    for step in range(5):
        value = most * step / 4
        _, y = place(10**low, value)
        parts.append(f'<line class="rule" x1="{left}" x2="{right}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(_text(left - 8, y + 4, f"{value:g}", "dim", end="end"))
    for power in range(low, high + 1):
        x, _ = place(10**power, 0)
        parts.append(_text(x, bottom + 18, f"{10**power:,}", "dim", end="middle"))
    parts.append(_text((left + right) / 2, bottom + 38, x_name, "dim", end="middle"))
    below = 0.0
    for number, line in enumerate(sorted(every, key=lambda each: each.points[-1][1])):
        spots = [place(x, y) for x, y in line.points]
        joined = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
        parts.append(
            f'<polyline class="s{number % 3}" fill="none" stroke-width="2" points="{joined}"/>'
        )
        parts += [
            f'<circle class="d{number % 3}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in spots
        ]
        # Names stand beside the lines' ends, one above the other where those meet.
        at = spots[-1][1] + 4 if not number else min(spots[-1][1] + 4, below - 16)
        below = at
        parts.append(_text(spots[-1][0] + 8, at, line.name))
    return _page(title, bottom + 50, parts)


def _round_up(value: float) -> float:
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 4, 8, 10) if step * power >= value)


def _text(x: float, y: float, words: str, kind: str = "", end: str = "start") -> str:
    name = f' class="{kind}"' if kind else ""
    return f'<text{name} x="{x:.1f}" y="{y:.1f}" text-anchor="{end}">{escape(words)}</text>'


def _page(title: str, height: float, parts: Sequence[str]) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height:.0f}"'
        f' role="img" aria-label="{escape(title)}">'
    )
    return "\n".join([head, _STYLE, *parts, "</svg>", ""])
