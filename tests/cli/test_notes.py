"""`notes`: what a reviewer noted in the window, told by command."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

from casevault_gui.core.keys.key_file import read_key_file
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.notes import NoteBook
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.review import open_review
from tests.cli.running import run, say


def test_notes_are_told_and_written_down(tmp_path: Path) -> None:
    """Without any key: by package, by text, and as a table."""
    assert run("notes") == {"notes": []}
    assert say("notes").stdout == "No notes\n"
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "a.txt").write_bytes(b"alpha")
    package, key = tmp_path / "one.cvx", tmp_path / "one.key"
    made = run("seal", tmp_path / "case", "-o", package, "--key-out", key, "--same-volume-ok")
    with (
        open_profile(Path(os.environ["CASEVAULT_HOME"])) as profile,
        open_review(profile, package, KeyCredential(read_key_file(key))) as review,
    ):
        number = review.index.find("data/case/a.txt")
        NoteBook(profile).keep(review, number, "first\nsecond", bookmark=True)
    said = say("notes").stdout.splitlines()
    assert said[0].endswith(f"package {made['package']}")
    assert said[1:] == ["  * case/a.txt", "      first", "      second"]
    table = tmp_path / "out.csv"
    [found] = run("notes", "--find", "SECOND", "-o", table)["notes"]
    assert (found["path"], found["note"]) == ("case/a.txt", "first\nsecond")
    [row] = csv.DictReader(io.StringIO(table.read_text(encoding="utf-8"), newline=""))
    assert row["package"] == made["package"]
    assert run("notes", "--find", "third") == {"notes": []}
    assert run("notes", "--package", "0000") == {"notes": []}
    assert len(run("notes", "--package", made["package"])["notes"]) == 1
