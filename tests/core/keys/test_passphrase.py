"""Passphrases: one byte form for one passphrase, whoever types it and wherever it is read from."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.errors import KeyFileUnreadable, PassphraseUnusable
from casevault_gui.core.keys.passphrase import prepare, read_passphrase_file


@pytest.mark.parametrize(
    ("text", "prepared"),
    [
        ("correct horse battery staple", b"correct horse battery staple"),
        ("Correct Horse", b"Correct Horse"),
        ("foo\u1680bar", b"foo bar"),
        ("foo\u00a0\u3000bar", b"foo  bar"),
        ("\u03c0\u00df\u00e5", "\u03c0\u00df\u00e5".encode()),
        ("A\u030angstro\u0308m", "\u00c5ngstr\u00f6m".encode()),
        ("Jack of \u2666s", "Jack of \u2666s".encode()),
        ("\ud55c\uae00", "\ud55c\uae00".encode()),
        (unicodedata.normalize("NFD", "\ud55c\uae00"), "\ud55c\uae00".encode()),
        (" ", b" "),
    ],
)
def test_examples_of_rfc_8265(text: str, prepared: bytes) -> None:
    """The RFC's examples keep case, map odd spaces to U+0020 and compose."""
    assert prepare(text) == prepared


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"),
        ("my cat is a \x09by", "control"),
        ("line\nline", "control"),
        ("nul\x00", "control"),
        ("\x85", "control"),
        ("\ud800", "not-text"),
        ("a" * 1025, "too-long"),
        ("\u00e4" * 513, "too-long"),
        ("a" * 100_000_000, "too-long"),
    ],
)
def test_what_cannot_be_a_passphrase_is_refused(text: str, problem: str) -> None:
    """Nothing, control characters, half characters and over 1,024 bytes are refused by name."""
    with pytest.raises(PassphraseUnusable) as caught:
        prepare(text)
    assert caught.value.facts == {"problem": problem}


def test_exactly_1024_bytes_are_taken() -> None:
    """The longest passphrase is taken whole, never cut."""
    assert len(prepare("\u00e4" * 512)) == 1024


@given(st.text(min_size=1, max_size=40))
def test_preparing_twice_changes_nothing(text: str) -> None:
    """What was prepared prepares to itself, and composed and decomposed typing give one form."""
    try:
        prepared = prepare(text)
    except PassphraseUnusable:
        return
    assert prepare(prepared.decode()) == prepared
    assert prepare(unicodedata.normalize("NFD", text)) == prepared


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"secret words", "secret words"),
        (b"secret words\n", "secret words"),
        (b"secret words\r\n", "secret words"),
        (b" secret \n", " secret "),
        (b"\xef\xbb\xbfsecret\n", "secret"),
    ],
)
def test_a_passphrase_file_loses_one_line_end(tmp_path: Path, content: bytes, text: str) -> None:
    """One line end at the end, which editors add, is no part of the passphrase; spaces are."""
    path = tmp_path / "p"
    path.write_bytes(content)
    assert read_passphrase_file(path).text == text


@pytest.mark.parametrize(("mode", "private"), [(0o600, True), (0o640, False), (0o604, False)])
def test_a_file_others_may_read_is_told(tmp_path: Path, mode: int, private: bool) -> None:  # noqa: FBT001
    """A passphrase file that group or world may read is used, and reported."""
    path = tmp_path / "p"
    path.write_text("secret")
    path.chmod(mode)
    assert read_passphrase_file(path).private is private


def test_a_passphrase_comes_through_a_pipe() -> None:
    """A descriptor given as /dev/fd/N works, so that no file need exist."""
    reading, writing = os.pipe()
    os.write(writing, b"pipe\n")
    os.close(writing)
    found = read_passphrase_file(Path(f"/dev/fd/{reading}"))
    os.close(reading)
    assert (found.text, found.private) == ("pipe", True)


@pytest.mark.parametrize("content", [b"\n", b"two\n\n", b"two\nlines\n"])
def test_a_file_with_more_or_less_than_one_line_is_refused(tmp_path: Path, content: bytes) -> None:
    """An empty line and several lines are no passphrase; nothing is guessed."""
    path = tmp_path / "p"
    path.write_bytes(content)
    with pytest.raises(PassphraseUnusable):
        read_passphrase_file(path)


def test_an_unreadable_passphrase_file_says_why(tmp_path: Path) -> None:
    """Missing, a folder, too large, and not text are told apart, without the content."""
    (tmp_path / "binary").write_bytes(b"secret\xff")
    (tmp_path / "large").write_bytes(b"a" * 70_000)
    for name, problem in (
        ("none", "missing"),
        (".", "folder"),
        ("large", "too-large"),
        ("binary", "not-text"),
    ):
        with pytest.raises(KeyFileUnreadable) as caught:
            read_passphrase_file(tmp_path / name)
        assert caught.value.facts["problem"] == problem
        assert caught.value.__context__ is None or "secret" not in repr(caught.value.__context__)


def test_repr_hides_the_passphrase(tmp_path: Path) -> None:
    """Neither a log nor a traceback shows what was read."""
    (tmp_path / "p").write_text("hunter2")
    assert "hunter2" not in repr(read_passphrase_file(tmp_path / "p"))
