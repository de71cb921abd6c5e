"""docs/threat-model.md claims only what a test shows."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "threat-model.md").read_text("utf-8")


def test_every_claim_names_a_test_that_exists() -> None:
    """Each row of a table ends in tests, and each of them is in the file it is said to be in."""
    claims = [
        line for line in TEXT.splitlines() if line.startswith("| ") and "Shown by" not in line
    ]
    assert len(claims) > 30
    for claim in claims:
        shown = re.findall(r"`([\w/.]+\.py)::(\w+)`", claim)
        assert shown, claim
        for name, test in shown:
            tree = ast.parse((ROOT / name).read_bytes())
            assert test in {n.name for n in tree.body if isinstance(n, ast.FunctionDef)}, test
