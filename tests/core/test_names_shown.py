"""Names as people see them, and names as a forgiving file system sees them."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.names import collision_key, display_name

UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x1f\x7f-\x9f\u2028\u2029]")


@given(st.text(max_size=40))
def test_collision_key_is_stable(text: str) -> None:
    """Case, compatibility forms and normalisation do not change the key."""
    key = collision_key(text)
    assert collision_key(key) == key
    assert collision_key(unicodedata.normalize("NFD", text)) == key
    assert collision_key(unicodedata.normalize("NFC", text)) == key


@given(st.text(max_size=60))
def test_display_hides_nothing(text: str) -> None:
    """Shown text holds nothing invisible, and different texts are shown differently."""
    shown = display_name(text)
    assert not UNSEEN.search(shown)
    original = re.sub("⟦U\\+([0-9A-F]{4,6})⟧", lambda found: chr(int(found[1], 16)), shown)
    assert original == text


def test_display_of_a_disguised_program() -> None:
    """A name that would read backwards shows where it turns."""
    assert display_name("invoice\u202egpj.exe") == "invoice⟦U+202E⟧gpj.exe"
