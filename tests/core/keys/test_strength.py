"""The strength estimate: low for what people think is clever, high for what is long and random."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.keys.strength import strength


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("password", "common"),
        ("P@ssw0rd", "common"),
        ("Evidence2024", "common"),
        ("qwertzuiop1234", "keyboard"),
        ("mnbvcxz", "keyboard"),
        ("йцукенгшщз", "keyboard"),
        ("abcdefghijklm", "sequence"),
        ("9876543210", "sequence"),
        ("aaaaaaaaaaaaaaaa", "repeat"),
        ("xK7xK7xK7xK7", "repeat"),
        ("iloveyouiloveyouiloveyou", "repeat"),
        ("19841984", "year"),
        ("Tr0ub4dor&3", "word"),
        ("x7", "short"),
        ("", "short"),
    ],
)
def test_weak_passphrases_are_level_zero_for_a_reason(text: str, reason: str) -> None:
    """What a guessing program tries first is worth nothing, and the first reason says why."""
    found = strength(text)
    assert found.level == 0
    assert found.reasons[0] == reason


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("correct horse battery staple", 2),
        ("tundra velvet mosaic", 2),
        ("tundra velvet mosaic gnarly", 3),
        ("fjord gnarly mosaic tundra velvet", 4),
        ("4f9a2c7e81b3", 2),
        ("kzq7vxw2tnbd9hgx", 4),
        ("xK9#mQ2$vL7!pR4zW", 4),
        ("", 0),
    ],
)
def test_levels_rise_with_words_and_random_characters(text: str, level: int) -> None:
    """Five unrelated words, or sixteen random characters, are out of reach; fewer are not."""
    assert strength(text).level == level


def test_characters_nobody_sees_are_pointed_out() -> None:
    """A zero-width space pasted along is named first: nobody will retype it."""
    assert strength("fjord gnarly\u200b mosaic tundra velvet").reasons == ("invisible",)


@given(st.text(max_size=60), st.text(max_size=20))
def test_more_characters_never_lower_the_estimate_by_much(text: str, more: str) -> None:
    """Any text is estimated, within its bounds, and appending helps or changes nothing."""
    one, two = strength(text), strength(text + more)
    assert one.bits >= 0
    assert 0 <= one.level <= 4
    # A longer piece may fold what came before into one pattern, a word at most.
    assert two.bits >= one.bits - 20


@pytest.mark.parametrize("count", [1, 2, 3, 8, 100, 400])
def test_repetition_is_worth_next_to_nothing(count: int) -> None:
    """However often a character is repeated, it stays at level zero and is quick to estimate."""
    assert strength("f" * count).level == 0


def test_no_estimate_exceeds_what_the_characters_hold() -> None:
    """Sixteen characters of base 16 hold 64 bits; the estimate does not claim more."""
    assert strength("4f9a2c7e81b36d05").bits <= 64
