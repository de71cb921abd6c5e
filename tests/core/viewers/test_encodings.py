"""Text that does not say its encoding, and has one that is not UTF-8."""

from __future__ import annotations

import io
import struct

import pytest

from casevault_gui.core.viewers.answer import (
    AnswerInvalid,
    Kind,
    Question,
    decode_question,
    encode_question,
)
from casevault_gui.core.viewers.decoding import CHOICES, decode_as, decode_text, may_be_text
from casevault_gui.core.viewers.frames import question_frame, read_question
from casevault_gui.core.viewers.texts import show_text


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


SAMPLES = {
    "UTF-8": "Küche 短信 привет",
    "UTF-16 LE": "短信\r\nпривет",
    "UTF-16 BE": "短信\r\nпривет",
    "Windows-1252": "“5 €” – Straße",
    "ISO-8859-1": "Straße ÿ",
    "ISO-8859-15": "5 € Œuvre",
    "ISO-8859-2": "Žluťoučký kůň",
    "Windows-1250": "„Žluťoučký“ kůň",
    "ISO-8859-5": "Сообщение",
    "Windows-1251": "«Сообщение» № 5",
    "KOI8-R": "Сообщение",
    "Windows-1253": "Μήνυμα Ά",
    "Windows-1254": "İstanbul'da ğş",
    "Windows-1255": "שלום",
    "Windows-1256": "رسالة",
    "Shift-JIS": "メッセージ①髙",
    "EUC-JP": "メッセージ",
    "GB18030": "消息 𠀀",
    "Big5": "訊息",
    "EUC-KR": "메시지 똠",
    "CP437": "Küche ╬",
    "CP850": "Küche ×",
    "CP866": "Сообщение ╬",
    "MacRoman": "Küche ƒ",
}


@pytest.mark.parametrize("name", CHOICES)
def test_a_text_is_read_in_the_encoding_chosen(name: str) -> None:
    """In each encoding that can be chosen, text is read as it was written, whole and in part."""
    text, codec = SAMPLES[name], CHOICES[name]
    data = text.encode(codec)
    found = show_text(data, Question(Kind.TEXT, encoding=name)).written
    assert found is not None
    assert (found.text.text, found.text.encoding, found.text.guessed) == (text, name, False)
    part = decode_as(data + SAMPLES[name][-1].encode(codec)[:-1], name, complete=False)
    assert part.text == text


def test_what_is_no_character_in_the_encoding_chosen_is_marked() -> None:
    """Bytes that stand for nothing are not left out, and controls are seen, not obeyed."""
    assert decode_as(b"a\xff\xc3", "UTF-8", complete=True).text == "a\ufffd\ufffd"
    assert decode_as(b"a\0b\x1b[2J\t\n", "ISO-8859-1", complete=True).text == "a␀b␛[2J\t\n"
    assert decode_as(b"\xff\xfea\0", "UTF-16 LE", complete=True).text == "a"


def test_a_question_names_no_other_encoding() -> None:
    """The encoding reaches the viewer's process, which looks up none that was not offered."""
    for name in ("", *CHOICES):
        asked = Question(Kind.TEXT, encoding=name)
        assert read_question(io.BytesIO(question_frame(asked, 0)).read) == (asked, b"")
    with pytest.raises(AnswerInvalid):
        decode_question(encode_question(Question(Kind.TEXT, encoding="rot13")))
