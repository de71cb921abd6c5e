"""A message as it is read: who, to whom, when, about what, then its words."""

from __future__ import annotations

from typing import Final

from casevault_gui.core.names import display_name
from casevault_gui.core.viewers.answer import Answer

_SHOWN: Final = ("From", "To", "Cc", "Date", "Subject")
"""The headers a reader looks at first, under the names the message itself gives them (RFC 5322)."""


def message_text(answer: Answer) -> str:
    """Return head and words of a message; all its headers are among the facts."""
    known = {name.title(): value for name, value in reversed(answer.facts)}
    head = [f"{name}: {display_name(known[name])}" for name in _SHOWN if name in known]
    body = answer.text.replace("\r\n", "\n")
    return "\n".join([*head, "", body]) if head else body
