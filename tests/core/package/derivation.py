"""An original and what a derived package of some of its files is made from, to be altered."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from casevault_gui.core.canonical_json import encode
from casevault_gui.core.errors import DisclosureInvalid
from casevault_gui.core.package.disclosure import (
    PROOFS,
    WITHHELD,
    Withheld,
    check_disclosure,
    disclosure_files,
)

if TYPE_CHECKING:
    from casevault_gui.core.package.reader import OpenPackage
    from tests.core.package.conftest import Made, Make

CHOSEN = ("a.txt", "sub/c.bin")
FILES = {"a.txt": b"alpha", "b.txt": b"beta", "sub/c.bin": bytes(70_000), "sub/d.txt": b"delta"}


class Derivation:
    """An original, a copy of its chosen files, and the files that prove them."""

    def __init__(self, make: Make, folder: Path) -> None:
        """Seal the original and take its proofs."""
        self._make = make
        self.whole = folder / "whole" / "evidence"
        for name, content in FILES.items():
            (self.whole / name).parent.mkdir(parents=True, exist_ok=True)
            (self.whole / name).write_bytes(content)
        self.original = make(source=self.whole).open()
        index = self.original.index
        self.numbers = {
            index.path(n).removeprefix("data/evidence/"): n
            for n in range(len(index))
            if not index.folder(n)
        }
        chosen = frozenset(self.numbers[name] for name in CHOSEN)
        withheld = {
            n: Withheld(n, "not relevant") for n in self.numbers.values() if n not in chosen
        }
        self.files = disclosure_files(self.original, chosen, withheld)
        self.part = folder / "part" / "evidence"
        for name in CHOSEN:
            self.copy(name)

    def copy(self, name: str) -> None:
        """Put one more of the original's files among those of the derived package."""
        (self.part / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(self.whole / name, self.part / name)

    def derived(self, **files: bytes) -> OpenPackage:
        """Seal the part with the proofs, some of them replaced, and open it."""
        return self.sealed(**files).open()

    def sealed(self, **files: bytes) -> Made:
        """Seal the part with the proofs, some of them replaced."""
        names = {"proofs": PROOFS, "withheld": WITHHELD}
        tags = {**self.files, **{names[name]: data for name, data in files.items()}}
        return self._make(source=self.part, further_tags=tags)

    def lines(self, name: str = PROOFS) -> list[dict[str, Any]]:
        """Return the lines of a list, to be altered."""
        return [json.loads(line) for line in self.files[name].splitlines()]

    def refused(self, **lists: list[dict[str, Any]]) -> str:
        """Return the problem that a package with these lists has."""
        files = {name: packed(lines) for name, lines in lists.items()}
        return self.refused_as(**files)

    def refused_as(self, **files: bytes) -> str:
        """Return the problem that a package with these bytes has."""
        with pytest.raises(DisclosureInvalid) as caught:
            check_disclosure(self.derived(**files))
        return str(caught.value.facts["problem"])


def packed(lines: list[dict[str, Any]]) -> bytes:
    """Return objects as canonical lines."""
    return b"".join(encode(line) + b"\n" for line in lines)
