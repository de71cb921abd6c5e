"""The committed vector files: one tar for each family, packed with xz, which finds what repeats."""

from __future__ import annotations

import io
import lzma
import tarfile
from collections.abc import Mapping
from pathlib import Path

from tests.vectors.forge import BLOCK, fill, ustar

DATA = Path(__file__).with_name("data")


def place(family: str) -> Path:
    """Where a family's archive is."""
    return DATA / f"{family}.tar.xz"


def tar_of(vectors: Mapping[str, bytes]) -> bytes:
    """The vector files as a tar, by length and name."""
    members = (
        ustar(name.encode(), mode=0o644, size=len(data), mtime=0, kind="0") + fill(data)
        for name, data in sorted(vectors.items(), key=lambda item: (len(item[1]), item[0]))
    )
    return b"".join(members) + bytes(2 * BLOCK)


def stored(family: str) -> bytes:
    """A family's tar as it is committed; empty if it is not."""
    path = place(family)
    return lzma.decompress(path.read_bytes()) if path.exists() else b""


def store(family: str, vectors: Mapping[str, bytes]) -> None:
    """Write a family's archive, unless it holds these files: how xz packs them may differ."""
    tar = tar_of(vectors)
    if stored(family) != tar:
        DATA.mkdir(exist_ok=True)
        place(family).write_bytes(lzma.compress(tar, preset=9))


def committed() -> dict[str, bytes]:
    """Every committed vector file by name, unpacked as a stranger would."""
    files: dict[str, bytes] = {}
    for path in sorted(DATA.glob("*.tar.xz")):
        with tarfile.open(fileobj=io.BytesIO(path.read_bytes())) as archive:
            for member in archive:
                content = archive.extractfile(member)
                assert content is not None
                files[member.name] = content.read()
    return files
