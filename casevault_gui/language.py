"""The person's language: every text the program says passes here. Free of Qt, for both shells.

English is written in the source, marked for `lupdate` by the names `tr`, `translate` and
`QT_TRANSLATE_NOOP`. Until a shell chooses a language, everything is said in English.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str, str | None, int], str]
"""Takes context, English, what tells equal texts apart, and the number of a plural form."""


def _english(_context: str, literal: str, _disambiguation: str | None, _n: int) -> str:
    return literal


_translator: Translator = _english


def use_translator(translator: Translator | None) -> None:
    """Ask `translator` for every text from now on; English again for None."""
    global _translator  # noqa: PLW0603 - one language per program, chosen once by the shell
    _translator = translator or _english


def translate(context: str, literal: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Return an English `literal` of `context` in the person's language.

    With `n` of 0 or more the language's plural form for so many; fields in braces stay in it.
    """
    return _translator(context, literal, disambiguation, n)


def QT_TRANSLATE_NOOP(context: str, literal: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Return `literal` as it is; marks it as a text of `context` to be translated."""
    del context
    return literal
