"""The shape of the tables of words, and the mark that lets `lupdate` find their literals."""

from __future__ import annotations

from typing import NamedTuple


def QT_TRANSLATE_NOOP(context: str, literal: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Return `literal` as it is; marks it as a text of `context` to be translated."""
    del context
    return literal


class Words(NamedTuple):
    """The four parts of an explanation, with `{fact}` fields.

    A part in `[[` and `]]` is left out when a fact it names is missing.
    """

    what: str
    safe: str
    not_done: str
    next: str
