"""docs/reliability.md is what the suites said."""

from __future__ import annotations

from tests import reliability


def test_the_page_is_made_of_the_figures() -> None:
    """Nobody wrote a number into it by hand."""
    known = reliability.read_known()
    assert known.keys() == reliability.SUITES.keys()
    assert reliability.PAGE.read_text("utf-8") == reliability.page(known)
