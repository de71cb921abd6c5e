"""`fixity` as a script uses it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.refusals import Ask, Opening, Refuse
from tests.cli.running import say


def test_a_folder_is_watched_by_command(
    ask: Ask, refuse: Refuse, opening: Opening, tmp_path: Path
) -> None:
    """Whole packages end with 0, changed ones with 3; the report tells of both."""
    report = tmp_path / "fixity.jsonl"
    words = ("fixity", "check", tmp_path, "--report", report, "--workers", 1)
    assert ask(*words)["counts"]["held"] == 1
    assert ask("fixity", "report", report)["packages"] == 1
    assert ask("fixity", "report", report)["overdue"] == []
    assert ask(*words, "--older", 30)["not_due"] == 1
    data = bytearray(opening.package.read_bytes())
    data[3000] ^= 1
    opening.package.write_bytes(data)
    changed = ask(*words, code=3)
    assert [each["state"] for each in changed["troubled"]] == ["changed"]
    assert ask("fixity", "report", report, code=3)["troubled"][0]["path"] == "case.cvx"
    said = refuse("CV-F02", "fixity", "check", tmp_path / "gone", "--report", tmp_path / "r")
    assert "gone" in said
    refuse("CV-F01", "fixity", "check", tmp_path / "out", "--report", report)


def test_it_is_said_in_words_and_by_processes(opening: Opening, tmp_path: Path) -> None:
    """A person reads how many are whole, and which is missing; two processes do the reading."""
    words = ("fixity", "check", tmp_path, "--report", tmp_path / "f.jsonl", "--workers", 2)
    assert "1  whole: the known SHA-256" in say(*words).stdout
    opening.package.unlink()
    done = say(*words, code=3)
    assert "case.cvx: MISSING" in done.stdout
    assert "never" not in say("fixity", "report", tmp_path / "f.jsonl", code=3).stdout
