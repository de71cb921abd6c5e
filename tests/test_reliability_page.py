"""docs/reliability.md is what the suites said."""

from __future__ import annotations

import json
from pathlib import Path

from tests import mutation_figures, reliability


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


def test_changes_of_the_program_are_counted_by_its_parts(tmp_path: Path) -> None:
    """What noticed a change, what did not, and what never came there; unended work counts not."""
    found: dict[str, list[int | None]] = {
        "slots/person": [1, 3, 0, None],
        "header": [33, 36, -11, 2],
        "tar": [None],
    }
    for name, codes in found.items():
        path = tmp_path / "mutants" / "casevault_gui" / "core" / "package" / f"{name}.py.meta"
        path.parent.mkdir(parents=True, exist_ok=True)
        keys = {f"{name}{number}": code for number, code in enumerate(codes)}
        path.write_text(json.dumps({"exit_code_by_key": keys}))
    mutation_figures.main([str(tmp_path / "mutants"), str(tmp_path / "figures")])
    (figure,) = (tmp_path / "figures").iterdir()
    assert figure.name == "changes-in-package.json"
    assert json.loads(figure.read_bytes()) == {
        "tried": 6,
        "found": {
            "a test failed": 2,
            "no test failed": 1,
            "no test came there": 1,
            "never ended": 1,
            "died": 1,
        },
    }
    known = reliability.read_known()
    reliability.take("program", tmp_path / "figures", [], known)
    assert known["program"]["figures"].keys() == {"changes-in-package"}
    assert "| changes in package | 6 | a test failed: 2, died: 1" in reliability.page(known)
