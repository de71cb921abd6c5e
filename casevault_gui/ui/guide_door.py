"""The way from anywhere in a window to a topic of the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from casevault_gui.ui.guide import GuideWindow


@runtime_checkable
class GuideKeeper(Protocol):
    """A window that has the guide."""

    def open_guide(self, topic: str) -> None:
        """Open the guide at `topic` (`guide_topics`)."""


def open_guide(asker: QWidget, topic: str) -> None:
    """Open the guide at `topic` by the window that `asker` is in, or that opened its dialog.

    Before there is such a window the guide is a window of the dialog, and goes with it.
    """
    place: QWidget | None = asker
    while place is not None:
        if isinstance(place, GuideKeeper):
            place.open_guide(topic)
            return
        place = place.parentWidget()
    guide = opened_guide(None, topic, asker.window())
    guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def opened_guide(
    guide: GuideWindow | None, topic: str, parent: QWidget | None = None
) -> GuideWindow:
    """Show `guide`, or a new one, at `topic`.

    Without `parent` it is nobody's child: dialogs that block a window would block it too.
    """
    if guide is None:
        # The first window would wait for it.
        from casevault_gui.ui.guide import GuideWindow  # noqa: PLC0415

        guide = GuideWindow(parent)
    guide.show()
    guide.show_topic(topic)
    guide.activateWindow()
    return guide
