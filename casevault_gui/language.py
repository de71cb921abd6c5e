"""The person's language: every text the program says passes here. Free of Qt, for both shells.

English is written in the source, marked for `lupdate` by the names `tr`, `translate` and
`QT_TRANSLATE_NOOP`. Until a shell chooses a language, everything is said in English.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Translator = Callable[[str, str, str | None, int], str]
"""Takes context, English, what tells equal texts apart, and the number of a plural form."""


def _english(_context: str, literal: str, _disambiguation: str | None, _n: int) -> str:
    return literal


_translator: Translator = _english
_code = "en"
_in_english: ContextVar[bool] = ContextVar("in_english", default=False)


def use_translator(translator: Translator | None, code: str = "en") -> None:
    """Ask `translator` for every text from now on, in the language `code`; English for None."""
    global _translator, _code
    _translator, _code = translator or _english, code


def language_code() -> str:
    """Return the code (BCP 47) of the language that texts are said in: papers name it."""
    return "en" if _in_english.get() else _code


@contextmanager
def in_english() -> Iterator[None]:
    """Say everything in English meanwhile, on this thread alone."""
    before = _in_english.set(True)
    try:
        yield
    finally:
        _in_english.reset(before)


def translate(context: str, literal: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Return an English `literal` of `context` in the person's language.

    With `n` of 0 or more the language's plural form for so many; fields in braces stay in it.
    """
    if _in_english.get():
        return literal
    return _translator(context, literal, disambiguation, n)


def QT_TRANSLATE_NOOP(context: str, literal: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Return `literal` as it is; marks it as a text of `context` to be translated."""
    del context
    return literal
