"""Share cards as text: one for a person to read and keep, one of words alone for a program.

```
# CaseVault share card 2 of 3, set 12345
# …
academic acid acne …
```

Lines that begin with `#` are for people and never believed; the rest is the words of one share.
Neither names the case.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from casevault_gui.core.crypto.shares import Share, parse_share
from casevault_gui.core.errors import VerifyAfterWriteFailed
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.keys.secret_file import read_secret_file

_WORDS_A_ROW: Final = 6


def share_files(folder: Path, share: Share) -> tuple[Path, Path]:
    """Return where a share's card and its words are written in `folder`."""
    stem = f"set-{share.set_id}-card-{share.member + 1}"
    return folder / f"{stem}.txt", folder / f"{stem}.words"


def write_share_files(folder: Path, share: Share, *, holder: str, count: int, package: str) -> None:
    """Write both files of one of `count` shares, mode 0600, and read them back.

    Raises `TargetExists` rather than replace anything, other `TargetTrouble`.
    """
    card, words = share_files(folder, share)
    for path, text in ((card, _card(share, holder, count, package)), (words, share.text + "\n")):
        write_private(path, text.encode())
        if read_share_file(path) != share:
            raise VerifyAfterWriteFailed(path=shown_path(path))


def read_share_file(path: Path) -> Share:
    """Return the share in `path`; raises `KeyFileUnreadable`, `ShareTextInvalid`."""
    return share_in(read_secret_file(path).text)


def share_in(text: str) -> Share:
    """Return the share in a file's `text`; raises `ShareTextInvalid`."""
    lines = text.splitlines()
    return parse_share(" ".join(line for line in lines if not line.lstrip().startswith("#")))


def _card(share: Share, holder: str, count: int, package: str) -> str:
    words = share.text.split()
    rows = [words[start : start + _WORDS_A_ROW] for start in range(0, len(words), _WORDS_A_ROW)]
    lines = [
        f"# CaseVault share card {share.member + 1} of {count}, set {share.set_id}",
        f"# Held by: {holder}",
        f"# Any {share.threshold} of these cards together open the sealed package {package}.",
        "# This card alone opens nothing. Never keep two of a set together.",
        f"# {len(words)} words (SLIP-0039), in this order:",
        *(" ".join(row) for row in rows),
    ]
    return "".join(f"{line}\n" for line in lines)
