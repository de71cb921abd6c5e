"""docs/reliability.md is what the suites said."""

from __future__ import annotations

from pathlib import Path

from tests import reliability


def test_the_page_is_made_of_the_figures() -> None:
    """Nobody wrote a number into it by hand."""
    known = reliability.read_known()
    assert known.keys() == reliability.SUITES.keys()
    assert reliability.PAGE.read_text("utf-8") == reliability.page(known)


def test_a_part_that_was_run_by_itself_is_told_with_its_options(tmp_path: Path) -> None:
    """Figures of one part replace that part's alone, and the page says how long it was."""
    known = reliability.read_known()
    rows = known["power"]["figures"]
    others = {name: row for name, row in rows.items() if name != "power-loss-append"}
    (tmp_path / "power-loss-append.json").write_text('{"tried": 1234567, "found": {"told": 1}}')
    reliability.take("power", tmp_path, ["--changes", "0"], known)
    assert {name: row for name, row in rows.items() if name in others} == others
    assert "| power loss append `--changes 0` | 1,234,567 | told: 1 |" in reliability.page(known)
