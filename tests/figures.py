"""Figures that the suites give of themselves: one JSON file a suite, where somebody asked for them.

`python -m tests.reliability` asks, and makes a page of them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

FOLDER = "CASEVAULT_FIGURES"

Figure = int | str | list[str] | dict[str, int]


def give(name: str, **figures: Figure) -> None:
    """Print the figures; write them to `name`.json if the environment names a folder."""
    print(f"\n{name}: {json.dumps(figures)}")
    folder = os.environ.get(FOLDER)
    if folder:
        keep(Path(folder), name, figures)


def keep(folder: Path, name: str, figures: Mapping[str, Figure]) -> None:
    """Write the figures to `name`.json in a folder."""
    (folder / f"{name}.json").write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
