"""What was not packed, or not as found, as JSON and in lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name

if TYPE_CHECKING:
    from casevault_gui.core.model import IntakeException


def exception_document(item: IntakeException) -> dict[str, object]:
    """Return what was not packed, or not as found, as JSON."""
    document: dict[str, object] = {
        "kind": item.kind.value,
        "path": item.path,
        "detail": item.detail,
    }
    if item.target is not None:
        document["target"] = shown_path(item.target)
    return document


def exception_line(item: IntakeException) -> str:
    """Return the same as a line for people."""
    aim = f" -> {display_name(shown_path(item.target))}" if item.target is not None else ""
    return f"  {item.kind.value}: {display_name(item.path)}{aim}"
