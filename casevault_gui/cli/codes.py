"""`hand-over codes`: a small file as QR codes in the terminal, for a scanner or a telephone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import segno

from casevault_gui.cli.shell import COMPLETE, Shell, WrongUse
from casevault_gui.core.custody.code_text import code_texts
from casevault_gui.core.custody.hand_over import MAX_FILE_BYTES
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.witness_trust import read_limited

_QUIET: Final = 4
_BLOCKS: Final = " ▄▀█"
"""What shows two squares above each other: neither, the lower, the upper, both."""


def show_codes(shell: Shell) -> int:
    """Show a transfer file, receipt, request, answer or key as codes; nothing is logged."""
    path, inverse = shell.options.file, shell.options.dark_on_light
    data = read_limited(path, MAX_FILE_BYTES)
    if not data:
        msg = "the file is empty"
        raise WrongUse(msg)
    texts = code_texts(data)
    if not texts:
        msg = "the file is too large for codes: give it as a file"
        raise WrongUse(msg)
    lines: list[str] = []
    for number, text in enumerate(texts, 1):
        code = segno.make(text, error="l", boost_error=False, micro=False)
        lines += [f"{display_name(path.name)}: code {number} of {len(texts)}"]
        lines += blocks([[bool(square) for square in row] for row in code.matrix], inverse=inverse)
    shell.answer({"file": shown_path(path.absolute()), "codes": list(texts)}, *lines)
    return COMPLETE


def blocks(dark: Sequence[Sequence[bool]], *, inverse: bool = False) -> list[str]:
    """Return a code's squares as lines of text, two rows in each, with the quiet margin around.

    Light squares are drawn, for most terminals are dark; the dark ones with `inverse`.
    """
    side = len(dark) + 2 * _QUIET
    margin = [[False] * side] * _QUIET
    rows = [[False] * _QUIET + list(row) + [False] * _QUIET for row in dark]
    drawn = [[square is inverse for square in row] for row in [*margin, *rows, *margin]]
    drawn += [[False] * side] * (len(drawn) % 2)
    return [
        "".join(_BLOCKS[2 * upper + lower] for upper, lower in zip(above, below, strict=True))
        for above, below in zip(drawn[::2], drawn[1::2], strict=True)
    ]
