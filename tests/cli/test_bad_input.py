"""Keys and packages that are wrong, by command: a code, four sentences, and nothing changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys.key_file import read_key_file
from tests.cli.refusals import Ask, Opening, Refuse, nothing_changes, sealing

# A drawing of another program that uses the same ending: RIFF, its size, its form.
DRAWING = b"RIFF\x24\x00\x00\x00CDRCvrsn\x02\x00\x00\x00\xb0\x04" + bytes(22)


def write_key(path: Path, text: str) -> Path:
    """Write what may be a key into a private file."""
    path.write_text(text)
    path.chmod(0o600)
    return path


def test_a_wrong_key_opens_nothing(
    ask: Ask, refuse: Refuse, opening: Opening, tmp_path: Path
) -> None:
    """By every command that opens, a key nobody knows is refused, and the log holds the refusal."""
    wrong = write_key(tmp_path / "wrong", PackageKey.generate().text)
    with nothing_changes(tmp_path):
        for words in replace(opening, key=wrong).commands:
            assert "another package" in refuse("CV-K02", *words)
    entries = ask("custody", "list")["entries"]
    refused = [entry["type"] for entry in entries if entry.get("reason") == "CV-K02"]
    assert refused.count("key_rejected") == len(opening.commands)


def test_the_key_of_another_package_is_named_before_anything_is_decrypted(
    ask: Ask, refuse: Refuse, opening: Opening, evidence: Path, tmp_path: Path
) -> None:
    """Even where all behind the header is noise, the key's own package is what is spoken of."""
    other = replace(opening, package=tmp_path / "other.cvx", key=tmp_path / "other.key")
    ask(*sealing(evidence, other.package, other.key))
    belongs_to = ask("info", other.package)["package"]
    data = opening.package.read_bytes()
    stream = 12 + int.from_bytes(data[8:12], "big") + 32
    opening.package.write_bytes(data[:stream] + bytes(len(data) - stream))
    with nothing_changes(tmp_path):
        for words in replace(opening, key=other.key).commands:
            assert belongs_to in refuse("CV-K02", *words)


def test_a_mistyped_key_is_pointed_at_and_never_corrected(
    ask: Ask, refuse: Refuse, opening: Opening, tmp_path: Path
) -> None:
    """A wrong letter, a letter no key has, and a missing group are all refused as typing errors."""
    key = read_key_file(opening.key).text
    wrong = key[:20] + ("q" if key[20] != "q" else "p") + key[21:]
    foreign = key[:20] + "b" + key[21:]
    for typed in (wrong, foreign, key[:-4]):
        mistyped = write_key(tmp_path / "typed", typed)
        with nothing_changes(tmp_path):
            for words in replace(opening, key=mistyped).commands:
                refuse("CV-K01", *words)
    mistyped = write_key(tmp_path / "typed", foreign)
    pointed = ask("verify", opening.package, "--key-file", mistyped, code=1)["error"]
    assert pointed["facts"]["position"] == 20


@pytest.mark.parametrize("kept", [100, 2000, -1])
def test_a_truncated_package_is_called_truncated(
    refuse: Refuse, opening: Opening, tmp_path: Path, kept: int
) -> None:
    """Wherever it was cut, nothing comes out of it; within the header even `info` says so."""
    data = opening.package.read_bytes()
    opening.package.write_bytes(data[:kept])
    with nothing_changes(tmp_path):
        for words in opening.commands:
            refuse("CV-P07", *words)
        if kept == 100:
            refuse("CV-P07", "info", opening.package)


def test_an_altered_header_opens_nothing(refuse: Refuse, opening: Opening, tmp_path: Path) -> None:
    """One changed letter of the public text is found before anything is decrypted."""
    data = opening.package.read_bytes()
    assert b"This is a CaseVault" in data
    opening.package.write_bytes(data.replace(b"This is a CaseVault", b"This is A CaseVault", 1))
    with nothing_changes(tmp_path):
        for words in opening.commands:
            refuse("CV-P04", *words)


def test_an_altered_file_fails_alone_and_is_not_written(
    ask: Ask, refuse: Refuse, tmp_path: Path
) -> None:
    """Of two files one is damaged: the other comes out, the damaged one is nowhere, exit code 3."""
    evidence = tmp_path / "evidence"
    evidence.mkdir()
    (evidence / "a.bin").write_bytes(bytes(100_000))
    (evidence / "b.bin").write_bytes(bytes(100_000))
    package, key, out = tmp_path / "c.cvx", tmp_path / "c.key", tmp_path / "out"
    ask(*sealing(evidence, package, key))
    data = bytearray(package.read_bytes())
    header = 12 + int.from_bytes(data[8:12], "big") + 32
    data[header + 56 + 2 * 16400] ^= 1
    package.write_bytes(data)
    refuse("CV-P08", "verify", package, "--key-file", key)
    done = ask("extract", package, "-d", out, "--key-file", key, code=3)
    assert done["failed"] == [["data/evidence/a.bin", "CV-P08"]]
    assert [path.name for path in out.rglob("*") if path.is_file()] == ["b.bin"]


def test_a_newer_format_asks_for_a_newer_program(
    refuse: Refuse, opening: Opening, tmp_path: Path
) -> None:
    """A later version of the format is called so by every command, with or without a key."""
    data = opening.package.read_bytes()
    opening.package.write_bytes(data.replace(b'"version":1', b'"version":2', 1))
    with nothing_changes(tmp_path):
        for words in (*opening.commands, ("info", opening.package)):
            assert "newer" in refuse("CV-P02", *words)


@pytest.mark.parametrize("content", [b"", b"Dear Sir", DRAWING], ids=["empty", "text", "drawing"])
def test_what_is_no_package_is_said_to_be_none(
    refuse: Refuse, opening: Opening, tmp_path: Path, content: bytes
) -> None:
    """A file that only has the ending, a drawing above all, is named as what it may be."""
    opening.package.write_bytes(content)
    with nothing_changes(tmp_path):
        for words in (*opening.commands, ("info", opening.package)):
            assert "drawing programs" in refuse("CV-P01", *words)


def test_a_package_that_cannot_be_read_is_called_so(refuse: Refuse, tmp_path: Path) -> None:
    """A missing file and a folder are no packages either, and are told apart from damage."""
    assert "not there" in refuse("CV-S01", "info", tmp_path / "none.cvx")
    assert "folder" in refuse("CV-S01", "info", tmp_path)
