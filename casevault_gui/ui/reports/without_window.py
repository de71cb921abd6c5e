"""Drawing papers for the command line: Qt's fonts and printing, no window and no screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from casevault_gui.ui.reports.drawing import draw_report, say_report
from casevault_gui.ui.reports.verification import draw_verification

if TYPE_CHECKING:
    from casevault_gui.core.workflows.reports import Drawing, ReportContents
    from casevault_gui.core.workflows.verification import VerificationReport


class _Offscreen:
    """Draws in this process, whether it has a screen or not."""

    def __init__(self) -> None:
        # Named as an option, not by the environment: a screen that is set and wrong would end the
        # run. Fonts go with the application, so it is kept.
        self._application = QGuiApplication.instance() or QGuiApplication(
            ["casevault", "-platform", "offscreen"]
        )

    def paper(self, contents: ReportContents) -> bytes:
        """Draw a paper about the custody log."""
        return draw_report(contents)

    def spoken_paper(self, contents: ReportContents) -> bytes:
        """Put a paper about the custody log together as HTML."""
        return say_report(contents)

    def verification(self, made: VerificationReport) -> bytes:
        """Draw a verification report."""
        return draw_verification(made)


def load_drawing() -> Drawing:
    """Return what draws papers in this process."""
    return _Offscreen()
