#!/usr/bin/env python3
"""Lay beside a frozen program what each part says of its licence: `licences.py FOLDER`.

Of the wheels of the Python that runs this; freeze.py does more, for it knows which of them and
what of Debian went in.
"""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Collection
from pathlib import Path


def folded(name: str) -> str:
    """Return a distribution's name as lock files write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def of_wheels(site: Path, place: Path, names: Collection[str] | None = None) -> None:
    """Copy what the distributions installed in `site` say into a folder for each below `place`.

    Only of those whose folded name is in `names`, or of all.
    """
    for about in sorted(site.glob("*.dist-info")):
        named = about.name.removesuffix(".dist-info")
        if names is not None and folded(named.rpartition("-")[0]) not in names:
            continue
        texts = [path for path in about.rglob("*") if path.is_file() and "licens" in str(path)]
        for text in (about / "METADATA", *texts):
            target = place / named / text.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.read_bytes())


if __name__ == "__main__":
    of_wheels(Path(sysconfig.get_path("purelib")), Path(sys.argv[1]))
