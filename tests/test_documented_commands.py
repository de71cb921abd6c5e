"""Shell blocks that a document marks `sh tested` do what the document says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"^```sh tested\n(.*?)^```$", re.MULTILINE | re.DOTALL)

DOCUMENTS = [
    path
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    if BLOCK.search(path.read_text("utf-8"))
]


def test_the_readme_has_a_tour_to_run() -> None:
    """The README's minute in the terminal is among the blocks that are run."""
    assert ROOT / "README.md" in DOCUMENTS


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_commands_of_a_document_succeed(document: Path, tmp_path: Path) -> None:
    """The blocks of one document, in order, in a folder with the project's resources and tests."""
    for name in ("resources", "tests"):
        (tmp_path / name).symlink_to(ROOT / name)
    blocks = BLOCK.findall(document.read_text("utf-8"))
    # A reader's `python3` has what the document asks of it; here that is the tests' interpreter.
    commands = (
        f'casevault() {{ "{sys.executable}" -m casevault_gui "$@"; }}\n'
        f'python3() {{ "{sys.executable}" "$@"; }}\n'
    )
    run = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", commands + "\n".join(blocks)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
