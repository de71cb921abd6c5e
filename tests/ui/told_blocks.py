"""What a reader of a paper must be told, taken from the same blocks as the paper itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casevault_gui.ui.reports.style import BODY, CODE, Column, Frame, Style

QR = "QR code. It holds this text: "


class Told:
    """Collects role and words of everything that is read out, in order."""

    def __init__(self, frame: Frame) -> None:
        """Begin with what the first page says."""
        self.found: list[tuple[str, str]] = [("H1", frame.title), ("P", frame.subject)]
        if frame.draft:
            self.notice(
                "DRAFT. Not signed, not filed, not advice.",
                "CaseVault filled in what its log holds. A qualified person must read every word,"
                " complete and correct it, compare the form with the law in force, and sign their"
                " own version.",
            )

    def ensure(self, height: float) -> None:
        """Say nothing of pages."""

    def heading(self, words: str, follows: float = 18) -> None:
        """Take a heading."""
        del follows
        self.found.append(("H2", words))

    def paragraph(self, words: str, style: Style = BODY) -> None:
        """Take a paragraph."""
        del style
        self.found.append(("P", words))

    def items(self, sentences: Iterable[str], mark: str = "•") -> None:
        """Take a list, each item with its sign."""
        for words in sentences:
            self.found += ("Lbl", mark), ("LBody", words)

    def facts(self, rows: Iterable[tuple[str, str] | tuple[str, str, Style]]) -> None:
        """Take names and values."""
        for title, value, *_ in rows:
            if value:
                self.found += ("Lbl", title), ("LBody", value)

    def notice(self, title: str, words: str, tone: str = "danger") -> None:
        """Take a title and its words."""
        del tone
        self.found += [("P", each) for each in (title, words) if each]

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
        """Take titles once, then row after row."""
        self.found += [("TH", column.title) for column in columns]
        self.found += [("TD", cell) for row in rows for cell in row]

    def code(self, text: str, words: str, size: float = 50, error: str = "h") -> None:
        """Take what stands for the picture, and the words beside it."""
        del size, error
        self.found += ("Figure", QR + text), ("P", words)

    def lines(self, lines: Sequence[str], style: Style = CODE) -> None:
        """Take line after line."""
        del style
        self.found += [("P", line) for line in lines]

    def blanks(self, labels: Sequence[str], rows: int = 2) -> None:
        """Take what is to be filled in."""
        del rows
        self.found += [("LBody", label) for label in labels]
