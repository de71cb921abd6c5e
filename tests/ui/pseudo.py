"""A language nobody speaks: English, longer and in marks, to find what is not translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from casevault_gui.language import use_translator
from casevault_gui.ui.languages import ENGLISH, speak

PSEUDO = "pseudo"
OPENED, CLOSED = "⟦", "⟧"
_LETTERS = str.maketrans("aeiouyAEIOUY", "àéîõüýÀÉÎÕÜÝ")
_KEPT = re.compile(r"(\{[^}]*\}|\[\[|\]\]|`[^`]*`|<[^>]*>|\s*\([^()]*\*[^()]*\))")
_LONGER = 0.35


def pseudo(text: str) -> str:
    """Return `text` a third longer, between marks; fields, commands and patterns are kept."""
    if not text.strip():
        return text
    parts = _KEPT.split(text)
    said = "".join(part if i % 2 else part.translate(_LETTERS) for i, part in enumerate(parts))
    head, body, tail = _margins(said)
    more = "~" * max(1, round(len(body) * _LONGER))
    return f"{head}{OPENED}{body}{more}{CLOSED}{tail}"


class PseudoTranslator(QTranslator):
    """Translates every text there is into the language that nobody speaks."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return `text` in marks."""
        del context, disambiguation, n
        return pseudo(text)

    def isEmpty(self) -> bool:
        """Qt asks no translator that says it is empty."""
        return False


@contextmanager
def spoken(application: QApplication, code: str) -> Iterator[None]:
    """Put on a language, `PSEUDO` besides the real ones, and English again afterwards."""
    speak(application, ENGLISH if code == PSEUDO else code)
    if code == PSEUDO:
        application.installTranslator(PseudoTranslator(application))
        use_translator(QCoreApplication.translate)
    try:
        yield
    finally:
        speak(application, ENGLISH)


def _margins(text: str) -> tuple[str, str, str]:
    body = text.strip()
    head, _, tail = text.partition(body)
    return head, body, tail
