"""The volumes files lie on: type, limits, room, and whether two paths share one.

All of it is advice taken before work begins; writing still answers for what really happens.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

from casevault_gui.core.late_dataclass import dataclass

if sys.platform != "win32":
    import resource

_NETWORK_TYPES = re.compile(
    r"9p|afs|beegfs|ceph|cifs|coda|davfs|glusterfs|gpfs|lustre|ncpfs|nfs4?|smb[23]?|smbfs"
    r"|prl_fs|vboxsf|virtiofs|vmhgfs"
    r"|fuse\.(?:ceph|davfs2?|glusterfs|gvfsd-fuse|rclone|s3fs|sshfs|vmhgfs-fuse|xrootdfs)"
)
_FAT_TYPES = frozenset({"vfat", "msdos", "fat"})
FAT_FILE_LIMIT = 2**32 - 1
"""Largest file of FAT12, FAT16 and FAT32, in bytes."""


def shown_path(path: Path | bytes) -> str:
    r"""Return `path` as text that every encoder takes: undecodable bytes become `\xNN`."""
    raw = path if isinstance(path, bytes) else os.fsencode(path)
    return raw.decode("utf-8", "backslashreplace")


@dataclass(frozen=True, slots=True)
class _Mount:
    point: bytes
    kind: str
    device: bytes


def _existing(path: Path) -> Path:
    """Return the nearest ancestor of `path` that exists (`path` itself if it does)."""
    absolute = path.absolute()
    for candidate in (absolute, *absolute.parents):
        if os.path.exists(candidate):  # noqa: PTH110 - Path.exists raises where nobody may look
            return candidate
    return Path(absolute.anchor)


def _unescaped(field: bytes) -> bytes:
    # proc_pid_mountinfo(5): space, tab, newline and backslash stand as \ooo.
    for octal in (b"\\040", b"\\011", b"\\012", b"\\134"):
        field = field.replace(octal, bytes([int(octal[1:], 8)]))
    return field


def _mount_of(path: Path) -> _Mount | None:
    try:
        lines = Path("/proc/self/mountinfo").read_bytes().splitlines()
    except OSError:
        return None
    real = os.fsencode(_existing(path).resolve())
    found: _Mount | None = None
    for line in lines:
        before, _, after = line.partition(b" - ")
        fields, kind_and_device = before.split(), after.split()
        point = _unescaped(fields[4])
        inside = real == point or real.startswith(point.rstrip(b"/") + b"/")
        # Of mounts over one another the last stands; of nested ones the longest.
        if inside and (found is None or len(point) >= len(found.point)):
            found = _Mount(point, kind_and_device[0].decode(), kind_and_device[1])
    return found


def file_system(path: Path) -> str:
    """Return the type of the file system `path` lies on (`ext4`, `vfat` …), "" if unknown."""
    mount = _mount_of(path)
    return mount.kind if mount else ""


def is_network_file_system(path: Path) -> bool:
    """Whether `path` is known to lie on another machine, where locks and fsync promise little."""
    if sys.platform == "win32":
        return str(path).startswith("\\\\") and not str(path).startswith("\\\\?\\")
    return _NETWORK_TYPES.fullmatch(file_system(path)) is not None


def file_size_limit(path: Path) -> int | None:
    """Return the largest size in bytes a file at `path` may have, None if no limit is known."""
    limits = [FAT_FILE_LIMIT] if file_system(path) in _FAT_TYPES else []
    if sys.platform != "win32":
        soft = resource.getrlimit(resource.RLIMIT_FSIZE)[0]
        if soft != resource.RLIM_INFINITY:
            limits.append(soft)
    return min(limits, default=None)


def same_volume(a: Path, b: Path) -> bool:
    """Whether `a` and `b`, or their nearest existing ancestors, lie on one volume.

    Subvolumes of one device (btrfs) count as one: they are lost, and seized, together.
    """
    if _existing(a).stat().st_dev == _existing(b).stat().st_dev:
        return True
    first, second = _mount_of(a), _mount_of(b)
    if first is None or second is None:
        return False
    return first.device == second.device and first.device.startswith(b"/dev/")


def free_bytes(path: Path) -> int:
    """Return the bytes this user may still write on the volume of `path`."""
    return shutil.disk_usage(_existing(path)).free
