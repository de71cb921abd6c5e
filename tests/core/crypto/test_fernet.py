"""Fernet tokens and keys of the earlier system, against the library that made them."""

from __future__ import annotations

import base64

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto.fernet import (
    decrypt_token,
    is_whole_token,
    parse_fernet_key,
    token_time,
)

KEY = bytes(range(32))
TEXT = base64.urlsafe_b64encode(KEY).decode()


@given(st.binary(max_size=300), st.binary(min_size=32, max_size=32))
def test_what_the_library_encrypts_is_decrypted(content: bytes, key: bytes) -> None:
    """A token of any content opens with its key, has the form of one, and tells its time."""
    token = Fernet(base64.urlsafe_b64encode(key)).encrypt_at_time(content, 1_700_000_000)
    assert decrypt_token(token, key) == content
    assert is_whole_token(token)
    assert token_time(token) == 1_700_000_000


@given(st.data())
def test_a_changed_token_or_key_opens_nothing(data: st.DataObject) -> None:
    """Every flipped bit, in the token or in its key, is an answer of None."""
    token = base64.urlsafe_b64decode(Fernet(TEXT).encrypt(b"content"))
    place = data.draw(st.integers(0, 8 * len(token) - 1))
    changed = bytearray(token)
    changed[place // 8] ^= 1 << place % 8
    assert decrypt_token(base64.urlsafe_b64encode(changed), KEY) is None
    key = bytearray(KEY)
    key[place % 16] ^= 1  # The half that authenticates.
    assert decrypt_token(base64.urlsafe_b64encode(token), bytes(key)) is None


@given(st.integers(1, 200))
def test_a_cut_token_is_not_whole_or_does_not_open(cut: int) -> None:
    """A token that lost its end never opens; unless whole blocks were lost, it is seen at once."""
    token = Fernet(TEXT).encrypt(bytes(100))
    left = token[: max(0, len(token) - cut)]
    assert decrypt_token(left, KEY) is None
    assert not is_whole_token(left) or (len(base64.urlsafe_b64decode(left)) - 57) % 16 == 0
    assert cut % 4 == 0 or not is_whole_token(left)


@pytest.mark.parametrize(
    "text", [TEXT, f"  {TEXT}\n", KEY.hex(), KEY.hex().upper(), TEXT.encode().hex()]
)
def test_a_key_is_read_in_each_form_it_was_handed_out(text: str) -> None:
    """Base64, the digits of its bytes, and the digits of its text, spaces around them aside."""
    assert parse_fernet_key(text) == KEY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        TEXT[:-1],
        TEXT[:-2] + "9=",
        TEXT + TEXT,
        KEY.hex()[:-1] + "g",
        f'"{TEXT}"',
        "é" * 44,
    ],
)
def test_anything_else_is_no_key(text: str) -> None:
    """What is cut, quoted, of another length or alphabet, or not in its one encoding is refused."""
    assert parse_fernet_key(text) is None


@given(st.text(max_size=100))
def test_no_text_breaks_the_reading_of_a_key(text: str) -> None:
    """Whatever is typed, the answer is 32 bytes or None."""
    key = parse_fernet_key(text)
    assert key is None or len(key) == 32


@given(st.binary(max_size=120))
def test_no_bytes_break_the_reading_of_a_token(token: bytes) -> None:
    """Whatever stands in a file, the answers are plain ones."""
    assert is_whole_token(token) in {True, False}
    assert token_time(token) is None or isinstance(token_time(token), int)
    assert decrypt_token(token, KEY) is None
