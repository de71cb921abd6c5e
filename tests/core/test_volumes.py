"""What is known of volumes, on real mounts."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from casevault_gui.core import volumes
from casevault_gui.core.volumes import (
    FAT_FILE_LIMIT,
    file_size_limit,
    file_system,
    free_bytes,
    is_network_file_system,
    same_volume,
    shown_path,
)


def test_type_and_room_of_a_mount(small_volume: Path, tmp_path: Path) -> None:
    """Type and room are those of the mount a path lies on, even a path that is not there yet."""
    missing = small_volume / "not" / "yet"
    assert file_system(missing) == "tmpfs"
    assert free_bytes(missing) == 64 << 10
    assert file_system(tmp_path) == file_system(tmp_path.parent)


def test_the_upper_of_two_mounts_counts(small_volume: Path) -> None:
    """Of two mounts over one another the upper one is what a path lies on."""
    subprocess.run(["mount", "-t", "ramfs", "none", str(small_volume)], check=True)
    try:
        assert file_system(small_volume / "x") == "ramfs"
    finally:
        subprocess.run(["umount", str(small_volume)], check=True)


def test_volumes_apart_and_together(small_volume: Path, tmp_path: Path) -> None:
    """A mount is another volume than its parent; a link into it is the same."""
    (tmp_path / "link").symlink_to(small_volume)
    assert same_volume(tmp_path / "a", tmp_path / "b" / "c")
    assert same_volume(small_volume, tmp_path / "link" / "x")
    assert not same_volume(tmp_path, small_volume / "key")


def test_subvolumes_of_one_device_are_one_volume(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths with different device numbers on one block device are one volume (btrfs)."""
    mount = volumes._Mount(b"/", "btrfs", b"/dev/sda2")
    monkeypatch.setattr(volumes, "_mount_of", lambda _: mount)
    assert same_volume(Path("/proc"), Path("/"))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("nfs4", True),
        ("cifs", True),
        ("smb3", True),
        ("fuse.sshfs", True),
        ("9p", True),
        ("ext4", False),
        ("fuseblk", False),
        ("nfsd", False),
        ("", False),
    ],
)
def test_network_types(monkeypatch: pytest.MonkeyPatch, kind: str, *, expected: bool) -> None:
    """Shares of other machines are known by their type, local ones are not."""
    monkeypatch.setattr(volumes, "_mount_of", lambda _: volumes._Mount(b"/", kind, b"x"))
    assert is_network_file_system(Path("/x")) is expected


def test_limit_of_fat(monkeypatch: pytest.MonkeyPatch) -> None:
    """FAT holds files of up to 4 GiB less one byte; other types have no limit we know of."""
    monkeypatch.setattr(volumes, "_mount_of", lambda _: volumes._Mount(b"/", "vfat", b"/dev/x"))
    assert file_size_limit(Path("/x")) == FAT_FILE_LIMIT == 4294967295
    monkeypatch.setattr(volumes, "_mount_of", lambda _: volumes._Mount(b"/", "ext4", b"/dev/x"))
    assert file_size_limit(Path("/x")) is None


def test_limit_of_the_process() -> None:
    """A limit on this process's files (ulimit -f) counts like one of the volume."""
    code = (
        "from pathlib import Path\n"
        "from casevault_gui.core.volumes import file_size_limit\n"
        "print(file_size_limit(Path('/')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).resolve().parents[2],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20)),
        capture_output=True,
        check=True,
    )
    assert done.stdout == b"1048576\n"


def test_shown_path_is_always_text(tmp_path: Path) -> None:
    """A path with undecodable bytes is shown with escapes and can be encoded."""
    assert shown_path(b"/a\xff\xc3\xa9") == "/a\\xff\u00e9"
    assert shown_path(tmp_path / os.fsdecode(b"\xe9")).encode().endswith(b"\\xe9")
