"""`list --times`: all times of every entry, as its source had them."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from casevault_gui.core.birth import birth_ns
from tests.cli.running import run, say

if TYPE_CHECKING:
    from pathlib import Path


def test_listed_times_are_those_of_the_source(evidence: Path, tmp_path: Path) -> None:
    """What coreutils' stat told before sealing is listed, of files and of folders."""
    package, key = tmp_path / "c.cvx", tmp_path / "c.key"
    home = ("--home", tmp_path / "home")
    before = {}
    for place in (evidence, *evidence.iterdir()):
        status = place.lstat()
        words = ["stat", "--format=%W", str(place)]
        born = int(subprocess.run(words, check=True, capture_output=True, text=True).stdout)
        told = birth_ns(status, bytes(place))
        assert (told or 0) // 1_000_000_000 == born
        name = str(place.relative_to(evidence.parent))
        before[name] = (status.st_mtime_ns, status.st_ctime_ns, told)
    run("seal", evidence, "-o", package, "--key-out", key, "--same-volume-ok", *home)
    way = ("list", package, "--key-file", key, *home)
    rows = run(*way, "--times")["entries"]
    found = {row["path"]: (row["mtime_ns"], row["ctime_ns"], row["btime_ns"]) for row in rows}
    assert found == before
    assert "btime_ns" not in run(*way)["entries"][0]
    assert run("verify", package, "--key-file", key, *home)["outcome"] == "complete"
    assert f"mtime_ns {rows[0]['mtime_ns']}" in say(*way, "--times").stdout
