"""The shape of the tables of words."""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """The four parts of an explanation, with `{fact}` fields.

    A part in `[[` and `]]` is left out when a fact it names is missing.
    """

    what: str
    safe: str
    not_done: str
    next: str
