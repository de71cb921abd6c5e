"""Make the vectors, from the root of the checkout.

`python -m tests.vectors.generate` writes their SHA-256 sums, which are committed;
`python -m tests.vectors.generate FOLDER` writes the vector files themselves.
"""

from __future__ import annotations

import sys
from hashlib import sha256
from pathlib import Path

from tests.vectors import (
    bag_vectors,
    header_vectors,
    key_vectors,
    manifest_vectors,
    order_vectors,
    stream_vectors,
    success_vectors,
)
from tests.vectors.vector import Vector

SUMS = Path(__file__).with_name("SHA256SUMS")


def catalogue() -> dict[str, Vector]:
    """Every vector by name."""
    vectors: dict[str, Vector] = {}
    for part in (
        success_vectors,
        header_vectors,
        key_vectors,
        stream_vectors,
        manifest_vectors,
        bag_vectors,
        order_vectors,
    ):
        for vector in part.vectors():
            if vector.name in vectors:
                raise ValueError(vector.name)
            vectors[vector.name] = vector
    return vectors


def sums(vectors: dict[str, bytes]) -> str:
    """The text of SHA256SUMS."""
    return "".join(f"{sha256(vectors[name]).hexdigest()}  {name}\n" for name in sorted(vectors))


def main(arguments: list[str]) -> None:
    """Write the sums, or all files into a new folder."""
    vectors = {name: vector.encode() for name, vector in catalogue().items()}
    if not arguments:
        SUMS.write_text(sums(vectors), encoding="ascii", newline="\n")
    for folder in arguments:
        Path(folder).mkdir()
        for name, data in vectors.items():
            (Path(folder) / name).write_bytes(data)
        Path(folder, "SHA256SUMS").write_text(sums(vectors), encoding="ascii", newline="\n")
    print(f"{len(vectors)} vectors, {sum(map(len, vectors.values()))} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
