"""Old exports are known by what is in them, and what is not whole is told apart."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.cases import legacy_export
from casevault_gui.core.cases.legacy_export import begins_like_export, read_export
from casevault_gui.core.errors import (
    CaseVaultError,
    LegacyDamaged,
    LegacyTooLarge,
    LegacyUnknown,
    SourceTrouble,
    SourceUnreadable,
)
from tests.old_exports import Old, database, encrypted, make_old


@pytest.fixture
def old(tmp_path: Path) -> Old:
    """Make one case in all four shapes."""
    return make_old(tmp_path / "old")


@pytest.mark.parametrize("shape", ["api-json", "hex", "fernet", "sqlite"])
def test_each_shape_is_known_under_any_name(old: Old, shape: str, tmp_path: Path) -> None:
    """The shape, the token and whether a key came with it are read from the content alone."""
    token = old.token.read_bytes()
    renamed = tmp_path / "anything.at.all"
    old.shapes[shape].rename(renamed)
    export = read_export(renamed)
    assert export.shape == shape
    assert export.token == (b"" if shape == "sqlite" else token)
    assert export.key_came_with_it == (shape in {"api-json", "sqlite"})
    assert export.key_text == (old.key if shape == "api-json" else "")
    assert begins_like_export(renamed) == (shape != "sqlite")


@pytest.mark.parametrize(
    "wrapped",
    [
        "\ufeff{text}",
        "\n\n  {text}  \n",
        "{lines}",
    ],
)
def test_marks_spaces_and_broken_lines_are_passed_over(
    old: Old, wrapped: str, tmp_path: Path
) -> None:
    """What editors, mail and terminals do to a text does not matter."""
    for path in (old.hexed, old.token):
        text = path.read_text().strip()
        lines = "\r\n".join(text[start : start + 76] for start in range(0, len(text), 76))
        changed = tmp_path / "changed"
        changed.write_text(wrapped.format(text=text, lines=lines), newline="")
        assert read_export(changed).token == old.token.read_bytes()


def test_a_reply_in_an_envelope_and_one_with_a_plain_token_are_read(
    old: Old, tmp_path: Path
) -> None:
    """The reply may be wrapped once, and hold the token as it is."""
    reply = json.loads(old.reply.read_text())
    reply["encrypted_data"] = old.token.read_text()
    path = tmp_path / "wrapped"
    path.write_text(json.dumps({"status": "ok", "data": reply}))
    export = read_export(path)
    assert (export.token, export.key_text) == (old.token.read_bytes(), old.key)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b'{"encrypted_data": "6741', "json"),
        (b'{"encrypted_data": "6741414141zz"}', "hex"),
        (b'{"encrypted_data": 5}', "hex"),
        (b'{"encrypted_data": "67414141416"}', "hex"),
        (b"67414141416", "hex"),
        (b"6741414141 hello", "hex"),
        (b"674141414141", "truncated"),
        (b"gAAAAA", "truncated"),
        (b"gAAAAA\xff\xfe", "truncated"),
    ],
)
def test_what_is_not_whole_says_how(content: bytes, problem: str, tmp_path: Path) -> None:
    """An export that lost something is told from a file that is none."""
    path = tmp_path / "broken"
    path.write_bytes(content)
    with pytest.raises(LegacyDamaged) as caught:
        read_export(path)
    assert caught.value.facts["problem"] == problem


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"{}", b"[1]", b"{", b'{"a": {"b": 1}}', bytes(99), b"%PDF-1.7"]
)
def test_other_files_are_no_exports(content: bytes, tmp_path: Path) -> None:
    """Anything else is refused as what it is not."""
    path = tmp_path / "other"
    path.write_bytes(content)
    with pytest.raises(LegacyUnknown):
        read_export(path)
    assert not begins_like_export(path)


def test_a_large_export_is_refused_by_its_size(
    old: Old, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is larger than the limit is told from a large file that is no export at all."""
    monkeypatch.setattr(legacy_export, "MAX_BYTES", 1000)
    for path in old.shapes.values():
        with pytest.raises(LegacyTooLarge) as caught:
            read_export(path)
        assert caught.value.facts == {
            "path": str(path),
            "size": path.stat().st_size,
            "limit": 1000,
        }
    other = tmp_path / "large"
    other.write_bytes(bytes(2000))
    with pytest.raises(LegacyUnknown):
        read_export(other)


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
def test_a_database_with_a_journal_beside_it_is_not_whole(old: Old, suffix: str) -> None:
    """Changes that lie in a journal are not in the file: it is refused, an empty journal is not."""
    journal = old.database.with_name(old.database.name + suffix)
    journal.write_bytes(b"")
    assert read_export(old.database).shape == "sqlite"
    journal.write_bytes(b"changes")
    with pytest.raises(LegacyDamaged) as caught:
        read_export(old.database)
    assert caught.value.facts["problem"] == "journal"


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    """A missing file and a folder are no sources."""
    for path, problem in ((tmp_path / "none", "missing"), (tmp_path, "folder")):
        with pytest.raises(SourceUnreadable) as caught:
            read_export(path)
        assert caught.value.facts["problem"] == problem


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give one file's place for many examples."""
    return tmp_path_factory.mktemp("scratch") / "file"


@pytest.fixture(scope="module")
def samples() -> tuple[bytes, ...]:
    """Give the content of all shapes once."""
    content = database()
    key, token = encrypted(content)
    reply = json.dumps({"encrypted_data": token.hex(), "encryption_key": key})
    return reply.encode(), token.hex().encode(), token, content


@given(data=st.data())
def test_no_damage_breaks_the_reading(
    data: st.DataObject, samples: tuple[bytes, ...], scratch: Path
) -> None:
    """Cut, changed or lengthened anywhere, a file is an export or is refused in words."""
    content = bytearray(data.draw(st.sampled_from(samples)))
    for _ in range(data.draw(st.integers(0, 3))):
        place = data.draw(st.integers(0, len(content)))
        content[place : place + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=9))
    del content[data.draw(st.integers(0, len(content))) :]
    scratch.write_bytes(content)
    try:
        export = read_export(scratch)
    except CaseVaultError as error:
        assert isinstance(error, SourceTrouble)  # noqa: PT017 - either way is fine
    else:
        assert export.data == content
