"""What mutmut found, as figures: how many changes to the program some test noticed.

`python -m tests.mutation_figures MUTANTS… FIGURES` reads the folders `mutants` that `mutmut run`
left, and writes a figure for each part of the program into the folder FIGURES, from where
`python -m tests.reliability program --from FIGURES` puts them on the page.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests import figures

_NO_VERDICT = (None, 2, 34)
_ENDS = {
    0: "no test failed",
    5: "no test came there",
    33: "no test came there",
    **dict.fromkeys((1, 3), "a test failed"),
    **dict.fromkeys((-24, 24, 36, 152, 255), "never ended"),
}
"""By the exit code that mutmut keeps of the tests' process; any other is a signal's."""


def count(folders: Iterable[Path]) -> dict[str, Counter[str]]:
    """Return the outcomes for each part of the program: a folder of the core, or a module in it."""
    found: dict[str, Counter[str]] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*.meta")):
            part = _part(path.relative_to(folder))
            codes = json.loads(path.read_bytes())["exit_code_by_key"].values()
            ends = [_ENDS.get(code, "died") for code in codes if code not in _NO_VERDICT]
            if ends:
                found.setdefault(part, Counter()).update(ends)
    return found


def _part(module: Path) -> str:
    # `casevault_gui/core/package/slots/person.py.meta` belongs to `package`.
    names = module.parts[2:]
    return names[0].removesuffix(".py.meta")


def main(arguments: list[str]) -> None:
    """Write the figures."""
    *folders, target = (Path(argument) for argument in arguments)
    target.mkdir(parents=True, exist_ok=True)
    for part, ends in count(folders).items():
        figures.keep(target, f"changes-in-{part}", {"tried": ends.total(), "found": dict(ends)})


if __name__ == "__main__":
    main(sys.argv[1:])
