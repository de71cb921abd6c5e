"""Draws every screen, light and dark, into docs/screenshots, with an index of them.

`python -m tests.ui.screenshots` draws all of them; with arguments it draws like one set of scenes:
`python -m tests.ui.screenshots OUT_DIR [NAME…] [--size 1400x900] [--text 150] [--look dark]`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.ui import scenes_key, scenes_review, scenes_seal, scenes_shell
from tests.ui.pictures import Scene, draw, one_application, run

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
INDEX = "README.md"
SETS: tuple[tuple[str, Sequence[Scene]], ...] = (
    ("Home, settings and what stands around the pages", scenes_shell.SCENES),
    ("Sealing a case", scenes_seal.SCENES),
    ("The key, once", scenes_key.SCENES),
    ("Opening and reviewing a package", scenes_review.SCENES),
)
_HEAD = """\
# Every screen

Made by `python3 packaging/bootstrap.py screenshots` on an invented day in an invented home, so that
two runs give the same pictures. The packages are really sealed; names, cases and keys are made up.
"""


def files_of(shown: Scene) -> list[str]:
    """Return the names of a scene's pictures."""
    return [f"{shown.name}{look.suffix}.png" for look in shown.looks]


def index() -> str:
    """Return the page that names every picture."""
    parts = [_HEAD]
    for title, scenes in SETS:
        parts.append(f"## {title}\n")
        for shown in scenes:
            links = [
                f"[{name.removeprefix(shown.name + '-').removesuffix('.png')}]({name})"
                for name in files_of(shown)
            ]
            parts.append(f"- {shown.title}: {', '.join(links)}")
        parts.append("")
    return "\n".join(parts)


def draw_all(folder: Path) -> int:
    """Draw every scene into `folder`, with the index; remove pictures that have no scene."""
    folder.mkdir(parents=True, exist_ok=True)
    application = one_application()
    drawn: set[str] = set()
    for _, scenes in SETS:
        for shown in scenes:
            drawn.update(path.name for path in draw(application, shown, folder))
            print(f"{shown.name}: {shown.title}", flush=True)
    for path in folder.glob("*.png"):
        if path.name not in drawn:
            path.unlink()
    (folder / INDEX).write_text(index(), encoding="utf-8")
    return 0


def main(arguments: Sequence[str]) -> int:
    """Draw everything, or what the arguments say; return the exit code."""
    if not arguments:
        return draw_all(FOLDER)
    return run([shown for _, scenes in SETS for shown in scenes], arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
