"""Each error that the program can raise is met by some test."""

from __future__ import annotations

import re
from collections import Counter

from tests.test_repository import error_classes, name_of, tracked

ONLY_BASES = {"IdentityTrouble", "RecoveryTrouble", "VaultTrouble"}
"""Never raised themselves: they are what others have in common."""


def test_each_error_is_met_by_a_test() -> None:
    """Its name, its code, or the outcome that is its alone stands in a test of the program."""
    tests = "\n".join(
        path.read_text("utf-8")
        for path in tracked("tests/*.py")
        if name_of(path) != "tests/test_errors_reached.py"
    )
    words = set(re.findall(r"[\w-]+", tests))
    outcomes = Counter(cls.__dict__.get("outcome") for cls in error_classes())
    unmet = set()
    for cls in error_classes():
        outcome = cls.__dict__.get("outcome")
        own = {outcome} if outcome and outcomes[outcome] == 1 else set()
        if words.isdisjoint({cls.__name__, cls.code} | own):
            unmet.add(cls.__name__)
    assert unmet == ONLY_BASES
