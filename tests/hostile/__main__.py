"""Write every hostile archive and package, to try other programs on: `python -m tests.hostile FOLDER`.

Bags become folders. Beside them `expected.json` says how each comes out, by the name of its file.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.hostile.bags import bags, put
from tests.hostile.packages import packages
from tests.hostile.zips import archives


def main() -> None:
    """Write them into a new folder."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True)
    expected: dict[str, dict[str, object]] = {}
    for number, (name, outcome, data) in enumerate(archives()):
        path = folder / f"{number:03}.zip"
        path.write_bytes(data)
        expected[path.name] = {"what": name, "outcome": outcome}
    for number, (name, outcome, forge) in enumerate(packages()):
        path = folder / f"{number:03}.cvx"
        path.write_bytes(forge.build())
        expected[path.name] = {"what": name, "outcome": outcome, "key": forge.key_text}
    for number, bag in enumerate(bags()):
        path = folder / f"bag{number:02}"
        path.mkdir()
        put(bag, path)
        expected[path.name] = {"what": bag[0], "outcome": list(bag[1])}
    (folder / "expected.json").write_text(json.dumps(expected, indent=1) + "\n", "utf-8")
    print(f"{len(expected)} in {folder}")


if __name__ == "__main__":
    main()
