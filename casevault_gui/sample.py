"""Where the plain files that ship with the program are."""

from __future__ import annotations

from pathlib import Path

from casevault_gui.core.errors import SourceUnreadable


def resources() -> Path:
    """Return the resources folder: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def sample_case() -> Path:
    """Return the sample case's folder (`case.json`, `evidence/`); raise `SourceUnreadable`."""
    folder = resources() / "sample_case"
    if not folder.is_dir():
        raise SourceUnreadable(path=str(folder), errno=2, problem="missing")
    return folder
