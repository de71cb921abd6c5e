"""What the primitives draw by chance, recorded: so that everybody makes the same vectors.

ML-DSA-65 signatures and what is sealed with HPKE differ each time they are made. What was made once for
one question is kept in `drawn.txt`, under the SHA-256 of the question; only the generator draws anew.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

RECORD = Path(__file__).with_name("drawn.txt")


class Drawn:
    """The record; `asked` are the questions of this run, `may_draw` whether new ones are answered."""

    def __init__(self) -> None:
        self.may_draw = False
        self.asked: dict[str, bytes] = {}
        lines = RECORD.read_text("ascii").splitlines() if RECORD.exists() else []
        self._known = {line[:64]: base64.b64decode(line[65:]) for line in lines}

    def __call__(self, question: bytes, draw: Callable[[], bytes]) -> bytes:
        """What was drawn for this question; raises KeyError for one that is not on record."""
        name = sha256(question).hexdigest()
        if name not in self._known and self.may_draw:
            self._known[name] = draw()
        self.asked[name] = self._known[name]
        return self._known[name]

    def text(self) -> str:
        """The record of the questions asked, as it is to be kept."""
        return "".join(
            f"{name} {base64.b64encode(self.asked[name]).decode()}\n" for name in sorted(self.asked)
        )


drawn = Drawn()
