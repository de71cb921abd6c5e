#!/usr/bin/env python3
"""Write docs/errors.md from the error tree and its words: `python packaging/make_error_list.py`.

It needs the program's own environment. A test compares the file with what this would write.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from casevault_gui import messages
from casevault_gui.core import errors
from casevault_gui.messages.words import Words

TARGET = Path(__file__).resolve().parents[1] / "docs" / "errors.md"
_GROUPS = {
    "S": "Sources: what should be sealed",
    "T": "Targets: where output goes",
    "P": "Packages",
    "R": "Recovery records",
    "K": "Keys and passphrases",
    "I": "Identities and contacts",
    "V": "The key vault",
    "U": "Tokens, key services and key files",
    "C": "The custody log and the profile",
    "A": "The policy of the agency",
    "F": "Fixity: watching over packages",
    "X": "General",
}
_PARTS = ("What happened", "What is safe", "What was not done", "What next")
_INTRODUCTION = """\
# Error codes

Every expected error has a code that never changes its meaning, to be quoted on the telephone, and
four parts in words: what happened, what is safe, what was not done, what next. Both the window and
the command line show them; with `--json` they are `code`, `what`, `safe`, `not_done` and `next`.
Words in *italics* stand for what the error names: a path, a number. A piece that names something
unknown is left out.

The last line of each error names the class in `casevault_gui/core/errors.py` and, for packages,
keys and grants, the outcome of [cvx-format.md, section 10][outcomes] that it reports.

This page is written by `python packaging/make_error_list.py`; change the words in
`casevault_gui/messages`.

[outcomes]: cvx-format.md#10-reading-order-of-checks-and-outcomes
"""
_FIELD = re.compile(r"\{(\w+)(?::\w+)?\}")


def error_classes() -> list[type[errors.CaseVaultError]]:
    """Return the error tree, parents before children."""
    classes: list[type[errors.CaseVaultError]] = [errors.CaseVaultError]
    for cls in classes:
        classes.extend(cls.__subclasses__())
    return [cls for cls in classes if cls.__module__ == errors.__name__]


def shown(literal: str) -> str:
    """Return a text with its fields in italics and its optional pieces without their brackets."""
    bare = literal.replace("[[", "").replace("]]", "").replace("*", r"\*")
    return _FIELD.sub(lambda field: f"*{field[1].replace('_', ' ')}*", bare).strip()


def meaning(cls: type[errors.CaseVaultError]) -> str:
    """Return the first paragraph of a class's description, without the list of its facts."""
    paragraph = inspect.getdoc(cls) or ""
    first = " ".join(paragraph.split("\n\n")[0].split())
    # Facts are for programmers: what a message names is seen in its words.
    return re.sub(r" \(facts: [^()]*(?:\([^()]*\)[^()]*)*\)", "", first)


def entry(code: str, title: str, words: Words) -> Iterator[str]:
    """Give the lines of one code."""
    yield f"### {code}\n"
    yield f"{title}\n"
    for part, literal in zip(_PARTS, words, strict=True):
        yield f"- **{part}.** {shown(literal)}"
    problems = [text for (owner, _), text in messages.PROBLEMS.items() if owner == code]
    if problems:
        listed = "; ".join(dict.fromkeys(map(shown, problems)))
        yield f"- *problem* is one of: {listed}."


def error_list() -> str:
    """Return the whole page."""
    classes = {cls.code: cls for cls in error_classes()}
    lines = [_INTRODUCTION]
    for letter, title in _GROUPS.items():
        lines.append(f"## {title}\n")
        for code in sorted(code for code in classes if code[3] == letter):
            cls = classes[code]
            lines += entry(code, meaning(cls), messages.TABLE[code])
            outcome = getattr(cls, "outcome", "")
            lines.append(
                f"- `{cls.__name__}`" + (f", outcome `{outcome}`" if outcome else "") + "\n"
            )
    lines.append("## Faults of the program\n")
    lines += entry("CV-BUG", "Anything that is none of the above.", messages.DEFECT)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.write_text(error_list(), "utf-8")
