"""Where the bench puts the key of a package."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def key_place(package: Path) -> Path:
    """Return where a package's key lies."""
    return package.with_name(package.name + ".key")
