"""Runs the window in a profile until all pages are loaded; tells what was imported where.

Prints the names of the modules that hold classes of Qt and were imported on another thread than the
window's, then how many of the window were imported on its own.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from casevault_gui.app import Program

if TYPE_CHECKING:
    from collections.abc import Sequence

OF_QT = type(QObject)


class Witness:
    """Notes on which thread each module is imported."""

    def __init__(self) -> None:
        """Note nothing yet."""
        self.elsewhere: set[str] = set()
        self.here: set[str] = set()

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: object = None
    ) -> None:
        """Find nothing, as a finder of modules."""
        del path, target
        on_own = threading.current_thread() is threading.main_thread()
        (self.here if on_own else self.elsewhere).add(name)


def main(home: Path) -> None:
    """Load everything, and tell."""
    witness = Witness()
    sys.meta_path.insert(0, witness)
    application = QApplication(["loading", "-platform", "offscreen"])
    program = Program(application, home)
    program.start()

    def watch() -> None:
        if program._loader is not None:
            looking.stop()
            program._loader.loaded.connect(application.quit)

    looking = QTimer(interval=0)
    looking.timeout.connect(watch)
    looking.start()
    application.exec()
    program.stop()
    for name in sorted(witness.elsewhere & set(sys.modules)):
        if any(type(value) is OF_QT for value in vars(sys.modules[name]).values()):
            print(name)
    loaded = witness.here & set(sys.modules)
    print(len([name for name in loaded if name.startswith("casevault_gui.ui.pages.")]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
