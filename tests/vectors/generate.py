"""Write the vector files: `python -m tests.vectors.generate`, from the root of the checkout."""

from __future__ import annotations

from tests.vectors import (
    bag_vectors,
    header_vectors,
    key_vectors,
    manifest_vectors,
    stream_vectors,
    success_vectors,
)
from tests.vectors.vector import FOLDER, Vector


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
    ):
        for vector in part.vectors():
            if vector.name in vectors:
                raise ValueError(vector.name)
            vectors[vector.name] = vector
    return vectors


def main() -> None:
    """Write all files and remove those of vectors that are no more."""
    FOLDER.mkdir(exist_ok=True)
    vectors = catalogue()
    for path in FOLDER.iterdir():
        if path.name not in vectors:
            path.unlink()
    for name, vector in vectors.items():
        (FOLDER / name).write_bytes(vector.encode())
    print(f"{len(vectors)} vectors, {sum(p.stat().st_size for p in FOLDER.iterdir())} bytes")


if __name__ == "__main__":
    main()
