"""Write down what `dataclasses` compiles while the program is loaded: `data_classes.py FILE`.

Python writes the methods of each data class as text and compiles it, at every start anew: with
some 220 of them a quarter of the time until the window stands. The frozen program keeps the
compiled text and looks it up (frozen_entry.py). What is not found is compiled as ever.
"""

from __future__ import annotations

import dataclasses
import importlib
import marshal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
# Reads images by a library that is not part of the frozen program.
_LEFT_OUT = {"casevault_gui.image_process"}


def modules() -> list[str]:
    """Return the names of the program's modules."""
    found = (path.relative_to(ROOT) for path in (ROOT / "casevault_gui").rglob("*.py"))
    names = {".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in found}
    return sorted(names - _LEFT_OUT - {"casevault_gui.__main__"})


def texts(names: list[str]) -> set[str]:
    """Load modules and return what was compiled for their data classes."""
    known: set[str] = set()

    def noting(text: str, *spaces: dict[str, Any]) -> None:
        known.add(text)
        exec(text, *spaces)  # noqa: S102 - what it does by itself

    run_by(noting)
    try:
        for name in names:
            importlib.import_module(name)
    finally:
        run_by(exec)
    return known


def look_up(written: bytes) -> None:
    """Let `dataclasses` take code from what `compiled` wrote; other text it compiles as ever."""
    known: dict[str, bytes] = marshal.loads(written)  # noqa: S302 - a part of this program

    def run(text: str, *spaces: dict[str, Any]) -> None:
        code = known.get(text)
        exec(text if code is None else marshal.loads(code), *spaces)  # noqa: S102, S302 - as above

    run_by(run)


def run_by(run: Callable[..., None]) -> None:
    """Let `dataclasses` run text by `run`: a module's own name comes before Python's."""
    dataclasses.__dict__["exec"] = run


def compiled(known: set[str]) -> bytes:
    """Return what frozen_entry.py reads: each text with its code, still packed."""
    ordered = sorted(known)
    return marshal.dumps(
        {text: marshal.dumps(compile(text, "<string>", "exec")) for text in ordered}
    )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    Path(sys.argv[1]).write_bytes(compiled(texts(modules())))
