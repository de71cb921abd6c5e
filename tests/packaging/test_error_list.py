"""docs/errors.md is what the error tree and its words say today."""

from __future__ import annotations

import make_error_list
import pytest

from casevault_gui import messages


def test_the_page_is_fresh() -> None:
    """Whoever changes an error or its words writes the page anew, by the command it names."""
    page = make_error_list.TARGET.read_text("utf-8")
    assert page == make_error_list.error_list(), "run python packaging/make_error_list.py"


def test_every_code_is_on_the_page() -> None:
    """No group of codes is forgotten: each code that has words has a heading."""
    page = make_error_list.error_list()
    headings = [line[4:] for line in page.splitlines() if line.startswith("### ")]
    assert sorted(headings) == sorted([*messages.TABLE, "CV-BUG"])


@pytest.mark.parametrize(
    ("literal", "text"),
    [
        ("Full[[: {path}]].", "Full: *path*."),
        ("{needed:size} of {free_space:size}", "*needed* of *free space*"),
        ("a * b", r"a \* b"),
    ],
)
def test_fields_are_shown_as_words(literal: str, text: str) -> None:
    """A reader sees what an error names, and no braces, brackets or formats."""
    assert make_error_list.shown(literal) == text
