"""Known secrets, in every form they might take, and the search for them."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SHORTEST = 8
_RUN = 3
"""So many words of a share in a row are told from chance: one of a thousand million."""
_HEAD_WORDS, _CHECK_WORDS = 4, 3
"""Of a share's words: the first tell its set and number, the last check; neither is secret."""


@dataclass
class Canaries:
    """Secrets by name; `found_in` says which of them stand in some bytes."""

    _exact: dict[bytes, str] = field(default_factory=dict)
    _folded: dict[bytes, str] = field(default_factory=dict)

    def add_raw(self, name: str, secret: bytes) -> None:
        """Look for these bytes and each half of them: raw, hex, base64, as Python shows them."""
        assert len(secret) >= 2 * SHORTEST
        middle = len(secret) // 2
        for half in (secret[:middle], secret[middle:]):
            self._exact[half] = name
            self._folded[half.hex().encode()] = name
            self._exact[repr(half)[2:-1].encode()] = name
            self._base64(name, half)
        self._base64(name, secret)
        self._exact[str(int.from_bytes(secret, "big")).encode()] = name
        self._exact[str(int.from_bytes(secret, "little")).encode()] = name

    def add_text(self, name: str, text: str) -> None:
        """Look for this text, in any case, in two encodings, in hex and in base64."""
        assert len(text) >= SHORTEST
        self._folded[text.lower().encode()] = name
        self._folded[text.lower().encode("utf-16-le")] = name
        self._folded[text.encode().hex().encode()] = name
        self._base64(name, text.encode())

    def add_key(self, name: str, text: str, raw: bytes) -> None:
        """Look for a package key: as text, in groups, raw, and what `add_raw` says."""
        self.add_raw(name, raw)
        self.add_text(name, text)
        groups = [text[at : at + 4] for at in range(0, len(text), 4)]
        for start in range(2, len(groups) - 4):
            self.add_text(name, " ".join(groups[start : start + 4]))

    def add_share(self, name: str, words: str, value: bytes) -> None:
        """Look for three words of a share's secret in a row, however they are parted."""
        self.add_raw(name, value)
        secret = words.split()[_HEAD_WORDS:-_CHECK_WORDS]
        for start in range(len(secret) - _RUN + 1):
            for between in (" ", "\n", ",", ", ", "', '", '", "', '","'):
                self._folded[between.join(secret[start : start + _RUN]).encode()] = name

    def found_in(self, data: bytes) -> set[str]:
        """Return the names of the secrets that stand in `data`."""
        folded = data.lower()
        found = {name for form, name in self._exact.items() if form in data}
        return found | {name for form, name in self._folded.items() if form in folded}

    def found_below(self, folder: Path) -> dict[str, set[str]]:
        """Return what is found in the files of a folder, by path, their names included."""
        found: dict[str, set[str]] = {}
        for path in sorted(folder.rglob("*")):
            names = self.found_in(str(path.relative_to(folder)).encode())
            if path.is_file() and not path.is_symlink():
                names |= self.found_in(path.read_bytes())
            if names:
                found[str(path)] = names
        return found

    def _base64(self, name: str, secret: bytes) -> None:
        for form in _middles(secret):
            if len(form) >= SHORTEST:
                self._exact[form] = name
                self._exact[form.translate(bytes.maketrans(b"+/", b"-_"))] = name


def _middles(secret: bytes) -> Iterator[bytes]:
    """Give what base64 makes of `secret` at each of three places in a longer text."""
    for before in range(3):
        encoded = base64.b64encode(bytes(before) + secret)
        whole = (before + len(secret)) * 8 // 6
        yield encoded[-(-before * 8 // 6) : whole]
