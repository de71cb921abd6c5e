"""A paper as one HTML file, for screen readers and for searching: the same blocks, with structure.

The PDF has structure too (decision 94); every browser reads this one, and it fits any width.
Headings, lists, tables with their headers and the language are said as such. The file loads nothing
and runs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Final

from PySide6.QtGui import QGuiApplication

from casevault_gui.language import language_code, translate
from casevault_gui.ui.reports.blocks import Blocks
from casevault_gui.ui.reports.style import BODY, CODE, Column, Frame, Style

_STYLE: Final = (
    "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#16242a;"
    "background:#fff}table{border-collapse:collapse;width:100%}th,td{border:1px solid #c3cdd1;"
    "padding:.3rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}"
    "dt{font-weight:bold}dd{margin:0 0 .5rem;overflow-wrap:anywhere}"
    "pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#eef3f5;padding:.5rem}"
    "[role=note]{border:2px solid;padding:.5rem 1rem;margin:1rem 0}"
)


def report_html(frame: Frame, draw: Callable[[Blocks], None]) -> bytes:
    """Return the file of a paper that `draw` puts together."""
    page = _Spoken()
    if frame.draft:
        page.notice(
            translate("Paper", "DRAFT. Not signed, not filed, not advice."),
            translate(
                "Paper",
                "A qualified person must read every word, complete and correct it, and sign it.",
            ),
        )
    draw(page)
    title = (
        translate("Paper", "DRAFT: {title}").format(title=frame.title)
        if frame.draft
        else frame.title
    )
    language = frame.language or language_code()
    turned = not frame.language and QGuiApplication.isRightToLeft()
    way = ' dir="rtl"' if turned else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"{way}>\n<head>\n<meta charset="utf-8">\n'
        f"<title>{_text(f'{title}: {frame.subject}')}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<header>\n<h1>{_text(title)}</h1>\n<p>{_text(frame.subject)}</p>\n</header>\n"
        f"<main>\n{''.join(page.parts)}</main>\n"
        f"<footer>\n<p>{_text(frame.foot)}</p>\n</footer>\n</body>\n</html>\n"
    ).encode("utf-8", "backslashreplace")


class _Spoken:
    """Collects blocks as HTML."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def ensure(self, height: float) -> None:
        """A document has no pages."""

    def heading(self, words: str, follows: float = 18) -> None:
        """Add a heading of the second level, below the title."""
        del follows
        self.parts.append(f"<h2>{_text(words)}</h2>\n")

    def paragraph(self, words: str, style: Style = BODY) -> None:
        """Add a paragraph; one in fixed width stays in its lines."""
        if style.mono:
            self.lines(words.split("\n"), style)
        else:
            self.parts.append(f"<p>{_text(words)}</p>\n")

    def items(self, sentences: Iterable[str], mark: str = "•") -> None:
        """Add a list."""
        box = "" if mark == "•" else f"{mark} "
        rows = "".join(f"<li>{_text(box + words)}</li>\n" for words in sentences)
        self.parts.append(f"<ul>\n{rows}</ul>\n")

    def facts(self, rows: Iterable[tuple[str, str] | tuple[str, str, Style]]) -> None:
        """Add a list of terms and values."""
        told = "".join(
            f"<dt>{_text(title)}</dt><dd>{_text(value)}</dd>\n"
            for title, value, *_ in rows
            if value
        )
        self.parts.append(f"<dl>\n{told}</dl>\n")

    def notice(self, title: str, words: str, tone: str = "danger") -> None:
        """Add a note."""
        del tone
        more = f"<p>{_text(words)}</p>\n" if words else ""
        self.parts.append(
            f'<div role="note">\n<p><strong>{_text(title)}</strong></p>\n{more}</div>\n'
        )

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
        """Add a table whose columns have headers."""
        heads = "".join(f'<th scope="col">{_text(column.title)}</th>' for column in columns)
        self.parts.append(f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n")
        for row in rows:
            cells = "".join(f'<td dir="auto">{_text(cell)}</td>' for cell in row)
            self.parts.append(f"<tr>{cells}</tr>\n")
        self.parts.append("</tbody>\n</table>\n")

    def code(self, text: str, words: str, size: float = 50, error: str = "h") -> None:
        """Add what the code on paper holds."""
        del size, error
        self.paragraph(words)
        self.paragraph(translate("Paper", "On paper a QR code stands here. It holds this text:"))
        self.lines(text.removesuffix("\n").split("\n"))

    def lines(self, lines: Sequence[str], style: Style = CODE) -> None:
        """Add lines as they are."""
        del style
        self.parts.append(f"<pre>{escape(chr(10).join(lines))}</pre>\n")

    def blanks(self, labels: Sequence[str], rows: int = 2) -> None:
        """Add what is to be filled in."""
        del rows
        self.facts((label, translate("Paper", "(to be filled in)")) for label in labels)


def _text(words: str) -> str:
    return escape(words).replace("\n", "<br>")
