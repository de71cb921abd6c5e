"""Files as texts for QR codes: what arrives whole is the file, anything else is told apart."""

from __future__ import annotations

import base64
import hashlib
import zlib

import pytest

from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.custody.code_text import (
    MARK,
    MOST_CODES,
    code_texts,
    file_bytes,
    gather,
    typed_bytes,
)
from casevault_gui.core.custody.hand_over import MAX_FILE_BYTES


def noise(size: int) -> bytes:
    """Return bytes that do not get smaller."""
    return hashlib.shake_256(b"noise").digest(size)


LONG = noise(1_900)
TEXTS = code_texts(LONG)


def test_every_text_fits_the_codes_that_hold_letters_and_digits() -> None:
    """Several texts for a long file, capitals and digits alone, none longer than a code holds."""
    assert len(TEXTS) > 2
    assert all(text.isalnum() and text.upper() == text and text.isascii() for text in TEXTS)
    assert max(map(len, TEXTS)) < 1_000


@pytest.mark.parametrize("data", [b"", b"x", b"\x00" * 100_000, LONG, "— ü\n".encode()])
def test_a_file_arrives_as_it_left(data: bytes) -> None:
    """In any order, twice, in small letters, broken into lines: the file is the same."""
    texts = list(reversed(code_texts(data)))
    scanned = "\r\n".join((*texts, texts[0])).lower()
    found = gather("\n".join(scanned[at : at + 40] for at in range(0, len(scanned), 40)))
    assert found is not None
    assert (found.data, found.missing, found.damaged) == (data, (), 0)
    assert typed_bytes(scanned) == data
    assert file_bytes(scanned.encode()) == data


def test_what_is_missing_is_named() -> None:
    """Of several codes the numbers of those that were not scanned are told."""
    found = gather(TEXTS[0] + TEXTS[2])
    assert found is not None
    assert found.count == len(TEXTS)
    assert found.missing == tuple(n for n in range(1, len(TEXTS) + 1) if n not in {1, 3})
    assert found.data is None


@pytest.mark.parametrize("at", range(0, 60, 3))
def test_a_wrong_letter_is_noticed(at: int) -> None:
    """A code with another letter, as from a keyboard that swaps two, counts as damaged."""
    text = TEXTS[0]
    place = len(MARK) + at
    wrong = "A" if text[place] != "A" else "B"
    found = gather(text[:place] + wrong + text[place + 1 :])
    assert found is not None
    assert found.damaged == 1
    assert found.data is None


def test_codes_of_two_files_are_not_mixed_up() -> None:
    """Texts of two files give neither."""
    found = gather(TEXTS[0] + code_texts(b"another")[0])
    assert found is not None
    assert found.mixed
    assert found.data is None


def test_what_is_too_large_has_no_codes() -> None:
    """Beyond the most codes there are none, just below all of them."""
    assert code_texts(noise(40_000)) == ()
    assert len(code_texts(noise(28_700))) == MOST_CODES


def short(data: bytes) -> str:
    """Return the check of bytes, as the form has it."""
    return base64.b32encode(sha256(data)[:5]).decode()


def forged(whole: bytes, packed: bytes) -> str:
    """Return one text, its own check right, that says to be of the file `whole`."""
    part = base64.b32encode(packed).decode().rstrip("=")
    head = f"0101{short(whole)}"
    return f"{MARK}{head}{short(f'{head}{part}'.encode())}{part}"


def test_codes_that_do_not_make_their_file_are_given_up() -> None:
    """Each whole for itself, they must give the file that they name, to the last byte."""
    good = zlib.compress(b"a file", 9)
    found = gather(forged(b"a file", good))
    assert found is not None
    assert found.data == b"a file"
    for whole, packed in (
        (b"another", good),
        (b"a file", good[:-1]),
        (b"a file", good + b"more"),
        (b"a file", b"no such form"),
    ):
        found = gather(forged(whole, packed))
        assert found is not None
        assert (found.data, found.damaged) == (None, 1)


def test_a_small_code_cannot_fill_the_memory() -> None:
    """What would unpack to more than a file may have is given up."""
    large = bytes(MAX_FILE_BYTES + 1)
    found = gather(forged(large, zlib.compress(large, 9)))
    assert found is not None
    assert found.data is None
    assert (found.missing, found.damaged) == ((), 1)


def test_text_that_is_no_code_is_taken_as_it_stands() -> None:
    """Pasted text keeps its words; only line ends and the dash before a signature are set right."""
    assert gather("a note") is None
    assert file_bytes(b"a note") == b"a note"
    assert (
        typed_bytes("log\r\n7\r\nroot=\r\n\r\n- log c2ln")
        == "log\n7\nroot=\n\n— log c2ln\n".encode()
    )
    assert typed_bytes("a-b \n") == b"a-b\n"
    assert typed_bytes("\ud800") == b"?\n"
