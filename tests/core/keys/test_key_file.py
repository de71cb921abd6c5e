"""A key in a file: private, durable, apart from its package, and read back exactly."""

from __future__ import annotations

import os
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import (
    KeyFileUnreadable,
    KeyOnSameVolume,
    KeyTextInvalid,
    TargetExists,
    TargetMissing,
)
from casevault_gui.core.keys.key_file import read_key_file, write_key_file

KEY = PackageKey(bytes(range(32)))


@pytest.fixture
def other_volume(tmp_path: Path) -> Iterator[Path]:
    """Mount a small file system of its own."""
    folder = tmp_path / "medium"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting needs root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_key_file_is_private_and_reads_back(tmp_path: Path) -> None:
    """The file is for the user alone, says whose key it holds, and gives the key again."""
    path = tmp_path / "key.txt"
    write_key_file(path, KEY, package_volume_of=None)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text() == (
        "# CaseVault package key. Keep it apart from the package. "
        f"Fingerprint 630D-CD29-66C4-3366\n{KEY.text}\n"
    )
    assert read_key_file(path) == KEY
    assert os.listdir(tmp_path) == ["key.txt"]  # noqa: PTH208 - no leftover, hidden or not


def test_an_existing_file_is_never_replaced(tmp_path: Path) -> None:
    """A file of the same name stays as it is."""
    path = tmp_path / "key.txt"
    path.write_text("notes")
    with pytest.raises(TargetExists):
        write_key_file(path, KEY, package_volume_of=None)
    assert path.read_text() == "notes"


def test_a_missing_folder_is_not_made(tmp_path: Path) -> None:
    """A folder that is not there is trouble, not made on the way."""
    with pytest.raises(TargetMissing):
        write_key_file(tmp_path / "no" / "key.txt", KEY, package_volume_of=None)


def test_a_key_beside_its_package_is_refused(tmp_path: Path) -> None:
    """On the package's own volume no key file is written, even for a package not yet there."""
    path = tmp_path / "key.txt"
    with pytest.raises(KeyOnSameVolume) as caught:
        write_key_file(path, KEY, package_volume_of=tmp_path / "later" / "case.cvx")
    assert caught.value.facts == {"path": str(path)}
    assert not path.exists()


def test_a_key_beside_its_package_is_written_when_insisted(tmp_path: Path) -> None:
    """With `same_volume_ok` the person's word counts."""
    path = tmp_path / "key.txt"
    write_key_file(path, KEY, package_volume_of=tmp_path, same_volume_ok=True)
    assert read_key_file(path) == KEY


def test_a_key_on_another_volume_is_written(tmp_path: Path, other_volume: Path) -> None:
    """A medium of its own takes the key."""
    path = other_volume / "key.txt"
    write_key_file(path, KEY, package_volume_of=tmp_path / "case.cvx")
    assert read_key_file(path) == KEY


@pytest.mark.parametrize(
    "text",
    [
        KEY.text,
        KEY.text.upper() + "\r\n",
        " ".join(KEY.groups) + "\n",
        "\n".join(KEY.groups),
        f"# by hand\n\n  # more\n{KEY.text}\n\n",
        f"\ufeff{KEY.text}",
    ],
)
def test_a_key_file_may_be_written_by_hand(tmp_path: Path, text: str) -> None:
    """Groups, lines, capitals, comments and a byte order mark do no harm."""
    (tmp_path / "k").write_text(text, encoding="utf-8")
    assert read_key_file(tmp_path / "k") == KEY


@pytest.mark.parametrize(
    ("text", "problem"),
    [("", "length"), (f"{KEY.text}\n{KEY.text}\n", "length"), (KEY.text[:-1] + "q", "checksum")],
)
def test_what_is_not_exactly_one_key_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    """No key, two keys and a mistyped key are refused, never guessed at."""
    (tmp_path / "k").write_text(text)
    with pytest.raises(KeyTextInvalid) as caught:
        read_key_file(tmp_path / "k")
    assert caught.value.facts["problem"] == problem


@given(st.binary(max_size=200))
def test_any_file_gives_a_key_or_an_error_of_ours(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    """Whatever bytes a file holds, reading it ends in a key or in expected trouble."""
    path = tmp_path_factory.mktemp("k") / "k"
    path.write_bytes(data)
    with pytest.raises((KeyTextInvalid, KeyFileUnreadable)):
        read_key_file(path)
