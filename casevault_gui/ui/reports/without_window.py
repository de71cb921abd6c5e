"""Drawing papers for the command line: Qt's fonts and printing, no window and no screen."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from casevault_gui.core.workflows.reports import Draw, ReportContents
from casevault_gui.ui.reports.drawing import draw_report


def load_drawing() -> Draw:
    """Return what draws papers in this process, whether it has a screen or not."""
    # Named as an option, not by the environment: a screen that is set and wrong would end the run.
    application = QGuiApplication.instance() or QGuiApplication(
        ["casevault", "-platform", "offscreen"]
    )

    def draw(contents: ReportContents) -> bytes:
        _ = application  # Fonts go with it.
        return draw_report(contents)

    return draw
