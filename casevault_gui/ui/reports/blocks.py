"""What a paper is made of, whatever it becomes: pages to print, or a document to be read aloud."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from casevault_gui.ui.reports.style import BODY, CODE, Column, Style


class Blocks(Protocol):
    """Takes block after block, in the order they are read. Lengths are in millimetres."""

    def ensure(self, height: float) -> None:
        """Keep together what is that tall."""

    def heading(self, words: str, follows: float = 18) -> None:
        """Take a heading, with at least `follows` millimetres of what comes after."""

    def paragraph(self, words: str, style: Style = BODY) -> None:
        """Take sentences."""

    def items(self, sentences: Iterable[str], mark: str = "•") -> None:
        """Take a list of sentences."""

    def facts(self, rows: Iterable[tuple[str, str] | tuple[str, str, Style]]) -> None:
        """Take values by name; what has no value is left out."""

    def notice(self, title: str, words: str, tone: str = "danger") -> None:
        """Take what must not be missed."""

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
        """Take rows under the titles of their columns."""

    def code(self, text: str, words: str, size: float = 50, error: str = "h") -> None:
        """Take a text that is shown as a QR code, and words about it."""

    def lines(self, lines: Sequence[str], style: Style = CODE) -> None:
        """Take lines that stay as they are."""

    def blanks(self, labels: Sequence[str], rows: int = 2) -> None:
        """Take what is to be filled in by hand."""
