"""Text that does not say its encoding, and has one that is not UTF-8."""

from __future__ import annotations

import struct

import pytest

from casevault_gui.core.viewers.decoding import decode_text, may_be_text


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_known_by_its_zeros(codec: str) -> None:
    """What Windows programs write without saying so is read, and marked as guessed."""
    text = "[Key]\r\n“Name”=短信, Küche and more words of every day\r\n"
    data = text.encode(codec)
    decoded = decode_text(data, complete=True)
    assert may_be_text(data)
    assert decoded is not None
    assert (decoded.text, decoded.encoding, decoded.guessed) == (text, "UTF-16", True)
    part = decode_text(data[:-1], complete=False)
    assert part is not None
    assert text.startswith(part.text)


@pytest.mark.parametrize(
    "data",
    [
        struct.pack("<40H", *range(1, 41)),
        "a text that is cut off\x01".encode("utf-16-le"),
        "a text of an odd length".encode("utf-16-le") + b"x",
        b"a\0b\0\0\0c\0d\0e\0f\0",
        b"a\0b\0",
    ],
)
def test_numbers_of_two_bytes_are_no_text(data: bytes) -> None:
    """Other data with a zero in every other byte is not passed off as text."""
    assert decode_text(data, complete=True) is None


def test_quotation_marks_of_windows_are_shown_as_such() -> None:
    """Bytes that are controls in Latin-1 and signs on Windows are read as those, where all are."""
    decoded = decode_text("“5 €” – Straße".encode("cp1252"), complete=True)
    assert decoded is not None
    assert (decoded.text, decoded.encoding, decoded.guessed) == (
        "“5 €” – Straße", "Windows-1252", True,
    )  # fmt: skip
    undefined = decode_text(b"\x81\xdf", complete=True)
    assert undefined is not None
    assert undefined.encoding == "Latin-1"
