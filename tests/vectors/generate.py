"""Make the vectors, from the root of the checkout.

`python -m tests.vectors.generate` writes the archives in `tests/vectors/data` and the SHA-256 sums
of the files in them. Where nothing changed it writes the same sums and leaves the archives alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from tests.vectors import (
    archives,
    bag_vectors,
    content_vectors,
    disclosure_vectors,
    header_vectors,
    key_vectors,
    manifest_vectors,
    opening_vectors,
    order_vectors,
    recipient_vectors,
    seal_vectors,
    stream_vectors,
    success_vectors,
    volume_vectors,
)
from tests.vectors.drawn import RECORD, drawn
from tests.vectors.vector import Vector

SUMS = Path(__file__).with_name("SHA256SUMS")
FAMILIES = {
    "bag": bag_vectors,
    "content": content_vectors,
    "disclosure": disclosure_vectors,
    "header": header_vectors,
    "key": key_vectors,
    "manifest": manifest_vectors,
    "opening": opening_vectors,
    "order": order_vectors,
    "recipient": recipient_vectors,
    "seal": seal_vectors,
    "stream": stream_vectors,
    "success": success_vectors,
    "volume": volume_vectors,
}


def catalogue() -> dict[str, dict[str, Vector]]:
    """Every vector by family and name; a name occurs once in all of them."""
    families: dict[str, dict[str, Vector]] = {}
    seen: set[str] = set()
    for family, module in FAMILIES.items():
        families[family] = {}
        for vector in module.vectors():
            if vector.name in seen:
                raise ValueError(vector.name)
            seen.add(vector.name)
            families[family][vector.name] = vector
    return families


def sums(files: Mapping[str, bytes]) -> str:
    """The text of SHA256SUMS."""
    return "".join(f"{sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files))


def main() -> None:
    """Write archives and sums."""
    drawn.may_draw = True
    files: dict[str, bytes] = {}
    for family, vectors in catalogue().items():
        made = {name: vector.encode() for name, vector in vectors.items()}
        archives.store(family, made)
        files |= made
    RECORD.write_text(drawn.text(), encoding="ascii", newline="\n")
    SUMS.write_text(sums(files), encoding="ascii", newline="\n")
    print(f"{len(files)} vectors, {sum(map(len, files.values()))} bytes")


if __name__ == "__main__":
    main()
