"""Durable private files, exclusive renames, volumes and the instance lock, on real file systems."""

from __future__ import annotations

import errno
import os
import secrets
import stat
import subprocess
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from casevault_gui.core import files
from casevault_gui.core.errors import (
    TargetDenied,
    TargetExists,
    TargetFailed,
    TargetFileTooLarge,
    TargetFull,
    TargetMissing,
    TargetTrouble,
)
from casevault_gui.core.files import (
    make_private_folder,
    rename_without_replacing,
    translate_os_error,
    write_private,
)

Nobody = Callable[[], AbstractContextManager[None]]
ROOT = Path(__file__).resolve().parents[2]


def names_in(folder: Path) -> list[str]:
    """Return the sorted names in `folder`."""
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(params=["without a name", "by another name"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Write new files in either way: nameless until they are whole, and where that cannot be."""
    if request.param == "by another name":
        monkeypatch.setattr(files, "_open_without_name", lambda _: None)
    return str(request.param)


@pytest.mark.usefixtures("way")
def test_private_file_is_whole_and_private(tmp_path: Path) -> None:
    """A written file holds exactly the data, mode 0600, and leaves nothing else behind."""
    path = tmp_path / "key"
    previous = os.umask(0)
    try:
        write_private(path, b"secret" * 1000)
    finally:
        os.umask(previous)
    assert path.read_bytes() == b"secret" * 1000
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names_in(tmp_path) == ["key"]


@pytest.mark.usefixtures("way")
def test_private_file_replaces_nothing_by_default(tmp_path: Path) -> None:
    """An existing file, even a dangling link, is refused and stays as it was."""
    path, link = tmp_path / "key", tmp_path / "link"
    path.write_bytes(b"old")
    link.symlink_to("nowhere")
    for taken in (path, link):
        with pytest.raises(TargetExists):
            write_private(taken, b"new")
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["key", "link"]


def test_a_private_file_has_no_name_until_it_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it is written nothing can be seen in the folder: a kill could leave nothing there."""
    seen: list[list[str]] = []
    fsync = os.fsync

    def look(descriptor: int) -> None:
        seen.append(names_in(tmp_path))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", look)
    write_private(tmp_path / "key", b"secret")
    assert seen == [[], ["key"]]


def test_private_file_is_not_led_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A link planted under the name of the work file is not written through."""
    monkeypatch.setattr(secrets, "token_hex", lambda _: "guessed")
    (tmp_path / ".casevault-guessed.tmp").symlink_to("victim")
    (tmp_path / "victim").write_bytes(b"untouched")
    with pytest.raises(TargetExists):
        write_private(tmp_path / "key", b"x", replace=True)
    assert (tmp_path / "victim").read_bytes() == b"untouched"
    assert not (tmp_path / "key").exists()


def test_private_file_replaces_when_asked(tmp_path: Path) -> None:
    """With `replace` the new content takes the name, and the mode becomes private."""
    path = tmp_path / "settings"
    path.write_bytes(b"old")
    path.chmod(0o644)
    write_private(path, b"new", replace=True)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.usefixtures("way")
def test_private_file_in_a_missing_folder(tmp_path: Path) -> None:
    """A missing folder is TargetMissing, and nothing is made."""
    with pytest.raises(TargetMissing):
        write_private(tmp_path / "no" / "key", b"x")
    assert names_in(tmp_path) == []


def test_private_file_with_the_longest_name(tmp_path: Path) -> None:
    """A name of 255 bytes, the longest there is, can be written."""
    path = tmp_path / ("\U0001f4c1" * 63 + "xxx")
    write_private(path, b"x")
    assert path.read_bytes() == b"x"


@pytest.mark.usefixtures("way")
def test_full_volume_leaves_nothing(small_volume: Path) -> None:
    """A full volume is TargetFull with the free bytes, and no part of the file remains."""
    with pytest.raises(TargetFull) as caught:
        write_private(small_volume / "big", b"x" * 200_000)
    assert caught.value.facts["free"] == 64 << 10
    assert names_in(small_volume) == []


def test_read_only_volume(small_volume: Path) -> None:
    """A read-only volume is TargetDenied."""
    subprocess.run(["mount", "-o", "remount,ro", str(small_volume)], check=True)
    with pytest.raises(TargetDenied):
        write_private(small_volume / "key", b"x")


def test_folder_without_rights(tmp_path: Path, nobody: Nobody) -> None:
    """A folder the user may not write in is TargetDenied, for a file and for a folder."""
    with nobody():
        with pytest.raises(TargetDenied):
            write_private(tmp_path / "key", b"x")
        with pytest.raises(TargetDenied):
            make_private_folder(tmp_path / "a" / "b")


def test_private_folder(tmp_path: Path) -> None:
    """A private folder is 0700 with its new parents, and an open one is tightened."""
    deep = tmp_path / "a" / "b"
    make_private_folder(deep)
    assert {stat.S_IMODE(p.stat().st_mode) for p in (deep, deep.parent)} == {0o700}
    deep.chmod(0o755)
    make_private_folder(deep)
    assert stat.S_IMODE(deep.stat().st_mode) == 0o700


def test_private_folder_where_a_file_stands(tmp_path: Path) -> None:
    """A file in the folder's place is TargetExists and keeps its mode."""
    path = tmp_path / "file"
    path.touch(mode=0o644)
    with pytest.raises(TargetExists):
        make_private_folder(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


@pytest.mark.parametrize("exclusive", [True, False], ids=["renameat2", "link"])
@pytest.mark.parametrize("standing", ["file", "folder", "dangling link"])
def test_rename_never_replaces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, standing: str, *, exclusive: bool
) -> None:
    """Whatever stands under the new name stays, by either way of renaming."""
    if not exclusive:
        monkeypatch.setattr(files, "_renamed_exclusively", lambda *_: False)
    src, dst = tmp_path / "a.cvx.partial", tmp_path / "a.cvx"
    src.write_bytes(b"new")
    if standing == "file":
        dst.write_bytes(b"old")
    elif standing == "folder":
        dst.mkdir()
    else:
        dst.symlink_to("nowhere")
    with pytest.raises(TargetExists):
        rename_without_replacing(src, dst)
    assert src.read_bytes() == b"new"
    assert dst.is_dir() or dst.is_symlink() or dst.read_bytes() == b"old"


@pytest.mark.parametrize("exclusive", [True, False], ids=["renameat2", "link"])
def test_rename_moves_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, exclusive: bool
) -> None:
    """The very file gets the new name and loses the old one, by either way of renaming."""
    if not exclusive:
        monkeypatch.setattr(files, "_renamed_exclusively", lambda *_: False)
    src, dst = tmp_path / "a.cvx.partial", tmp_path / "a.cvx"
    src.write_bytes(b"new")
    inode = src.stat().st_ino
    rename_without_replacing(src, dst)
    assert not src.exists()
    assert (dst.stat().st_ino, dst.stat().st_nlink) == (inode, 1)


def test_of_racing_renames_one_wins(tmp_path: Path) -> None:
    """Of many files renamed to one name at once, one gets it and all others keep their own."""
    dst = tmp_path / "a.cvx"
    sources = [tmp_path / f"{number}.partial" for number in range(8)]
    for source in sources:
        source.write_bytes(source.name.encode())
    refused: list[Path] = []

    def rename(source: Path) -> None:
        try:
            rename_without_replacing(source, dst)
        except TargetExists:
            refused.append(source)

    threads = [threading.Thread(target=rename, args=(source,)) for source in sources]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(refused) == 7
    winner = dst.read_bytes().decode()
    assert names_in(tmp_path) == sorted([dst.name, *(path.name for path in refused)])
    assert winner not in {path.name for path in refused}


def test_rename_of_a_missing_file(tmp_path: Path) -> None:
    """Renaming what is not there is TargetMissing."""
    with pytest.raises(TargetMissing):
        rename_without_replacing(tmp_path / "a", tmp_path / "b")


def test_rename_across_volumes(tmp_path: Path, small_volume: Path) -> None:
    """A rename to another volume fails and leaves the file where it is."""
    src = tmp_path / "a"
    src.touch()
    with pytest.raises(TargetFailed):
        rename_without_replacing(src, small_volume / "a")
    assert src.exists()


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, TargetFull),
        (errno.EDQUOT, TargetFull),
        (errno.EACCES, TargetDenied),
        (errno.EPERM, TargetDenied),
        (errno.EROFS, TargetDenied),
        (errno.ENOENT, TargetMissing),
        (errno.ENOTDIR, TargetMissing),
        (errno.EFBIG, TargetFileTooLarge),
        (errno.EEXIST, TargetExists),
        (errno.EIO, TargetFailed),
        (errno.ENODEV, TargetFailed),
    ],
)
def test_translation(tmp_path: Path, number: int, kind: type[TargetTrouble]) -> None:
    """Each trouble of the system becomes the one that says what it means, naming the path."""
    trouble = translate_os_error(OSError(number, "x"), tmp_path / os.fsdecode(b"a\xff"))
    assert type(trouble) is kind
    assert trouble.facts["path"] == f"{tmp_path}/a\\xff"
