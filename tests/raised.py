"""Which errors the tests make the program raise, and what it then says to people.

`begin` has every error of the tree noted that the program itself makes, not the test; `write`
leaves them in the folder that the environment names, one file for each run of the tests. The gates
then ask `python -m tests.raised FOLDER`: it fails when no test made the program raise an error, or
when what was said of one lacks one of its four parts.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import FrameType

from casevault_gui.core import errors
from casevault_gui.core.errors import CaseVaultError, Fact

FOLDER = "CASEVAULT_RAISED"
ONLY_BASES = {
    "AgencyPolicyTrouble", "CaseVaultError", "CustodyTrouble", "FixityTrouble", "IdentityTrouble",
    "KeyTrouble", "KeyringTrouble", "PackageError", "RecoveryTrouble", "SourceTrouble",
    "TargetTrouble",
}  # fmt: skip
"""Never raised themselves: they are what others have in common."""

Said = list[str]
"""What happened, what is safe, what was not done, what next; then the code."""
_PROGRAM = str(Path(errors.__file__).parents[1]) + os.sep
_CODE = re.compile(r"[\[\"](CV-[A-Z][0-9]{2})[\]\"]")
_FORMS = 12
"""How many ways of raising one error are kept: they differ by the facts they name."""

_noted: dict[str, dict[tuple[str, ...], dict[str, Fact]]] = {}
_make = CaseVaultError.__init__


def begin() -> None:
    """Note, from now on, what the program raises."""

    def noting(self: CaseVaultError, reason: str = "", **facts: Fact) -> None:
        _make(self, reason, **facts)
        if made_by_program(sys._getframe(1)):
            form = (*sorted(self.facts), str(self.facts.get("problem", "")))
            forms = _noted.setdefault(type(self).__name__, {})
            if len(forms) < _FORMS:
                forms.setdefault(form, dict(self.facts))

    CaseVaultError.__init__ = noting  # type: ignore[method-assign]


def made_by_program(frame: FrameType | None) -> bool:
    """Whether the first caller beside the error tree is the program."""
    while frame is not None and frame.f_code.co_filename == errors.__file__:
        frame = frame.f_back
    return frame is not None and frame.f_code.co_filename.startswith(_PROGRAM)


def heard(text: str) -> None:
    """Note the errors that a program of its own told of, by the codes in what it printed."""
    names = {kind.code: kind.__name__ for kind in tree()}
    for code in set(_CODE.findall(text)) & names.keys():
        _noted.setdefault(names[code], {}).setdefault((), {})


def write() -> None:
    """Write what was raised and what people are told, where the environment names a folder."""
    folder = os.environ.get(FOLDER)
    if folder and _noted:
        told = {name: [said(name, facts) for facts in forms.values()]
                for name, forms in _noted.items()}  # fmt: skip
        Path(folder).mkdir(parents=True, exist_ok=True)
        Path(folder, f"{os.getpid()}.json").write_text(json.dumps(told), "utf-8")


def said(name: str, facts: dict[str, Fact]) -> Said:
    """Return what people are told of an error with these facts."""
    from casevault_gui.messages import explain_error

    error = CaseVaultError.__new__(getattr(errors, name, CaseVaultError))
    _make(error, "", **facts)
    told = explain_error(error)
    return [told.what, told.safe, told.not_done, told.next, told.code]


def tree() -> Iterator[type[CaseVaultError]]:
    """Yield every class of the tree."""
    waiting = [CaseVaultError]
    while waiting:
        kind = waiting.pop()
        if kind.__module__ == errors.__name__:
            yield kind
        waiting += kind.__subclasses__()


def unmet(raised: Iterable[str]) -> list[str]:
    """Return the errors that no test made the program raise, with their codes."""
    met = set(raised)
    names = {kind.__name__: kind.code for kind in tree()}
    return sorted(f"{names[name]} {name}" for name in names.keys() - met - ONLY_BASES)


def unfinished(told: dict[str, list[Said]]) -> list[str]:
    """Return what was said with a part missing, or with the name of a fact in its place."""
    return [
        f"{name}: {parts}"
        for name, forms in told.items()
        for parts in forms
        if not all(part.strip() for part in parts) or any("{" in part for part in parts[:4])
    ]


def main() -> int:
    """Judge what the runs of the tests left in a folder."""
    told: dict[str, list[Said]] = {}
    for path in sorted(Path(sys.argv[1]).glob("*.json")):
        for name, forms in json.loads(path.read_bytes()).items():
            told.setdefault(name, []).extend(forms)
    wrong = [*(f"raised by no test: {name}" for name in unmet(told)), *unfinished(told)]
    print("\n".join(wrong) or f"{len(told)} errors were raised, each told in four parts")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
