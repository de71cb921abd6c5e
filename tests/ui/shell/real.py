"""The window's services over a real profile, as the program makes them; dialogs answer at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from casevault_gui.app import make_services
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.ui.services import Services
from tests.core.custody.samples import fill_quickly
from tests.ui.make_services import Answers


@dataclass
class Shell:
    """An open profile, what the pages get of it, and what a person answers and is shown."""

    profile: Profile
    services: Services
    answers: Answers
    folder: Path
    shown: list[Path]

    def idle(self) -> bool:
        """Say whether no lane has work."""
        return not self.services.busy

    def grow(self, count: int) -> None:
        """Write `count` notes into the log."""
        fill_quickly(self.profile.log, count)

    def types(self) -> list[str]:
        """Return the type of every entry."""
        return [entry.type for entry in self.profile.log.entries()]


@contextmanager
def open_shell(application: QApplication, folder: Path) -> Iterator[Shell]:
    """Give services over the profile in `folder`, made if it is not there."""
    with open_profile(folder / "profile", session=True) as profile:
        answers, shown = Answers(), list[Path]()
        services = replace(
            make_services(profile, application),
            choosers=answers.choosers(),
            show_in_folder=shown.append,
        )
        try:
            yield Shell(profile, services, answers, folder, shown)
        finally:
            services.lane.close()
            services.desk.close()


def said(widget: QWidget) -> str:
    """Return everything the visible labels of a widget say."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
