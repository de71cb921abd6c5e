"""Tool tips that show exactly the characters they are given.

Qt takes a tool tip for markup when it looks like some, and no setting forbids that: the name of a
file could draw, lead on, or have Qt fetch a picture from a path that the name chooses.
"""

from __future__ import annotations

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return `text` so that a tool tip shows it as it is."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
