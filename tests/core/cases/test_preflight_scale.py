"""Pre-flight of large cases: the estimate, and what a million files would cost."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.cases.preflight import estimated_package_size

ROOT = Path(__file__).resolve().parents[3]


@given(st.integers(0, 2**45), st.integers(0, 10**7))
def test_estimate_covers_and_does_not_exaggerate(total: int, entries: int) -> None:
    """The estimate holds the bytes and each entry's own, and at most 13 % more than that."""
    needed = total + 1600 * entries + (64 << 10)
    assert needed < estimated_package_size(total, entries)
    assert estimated_package_size(total, entries) < 1.13 * (total + 1800 * entries + (256 << 10))


def test_a_large_folder_is_walked_in_little_memory(tmp_path: Path) -> None:
    """Twenty thousand files in one folder cost less than 300 bytes of memory each."""
    folder = tmp_path / "case"
    folder.mkdir()
    here = os.open(folder, os.O_RDONLY)
    for number in range(20_000):
        os.mknod(f"evidence number {number:06}.jpg", stat.S_IFREG | 0o600, dir_fd=here)
    os.close(here)
    code = (
        "import sys, tracemalloc; from pathlib import Path\n"
        "from casevault_gui.core.cases.folder import resolve_roots\n"
        "from casevault_gui.core.cases.preflight import preflight\n"
        "from casevault_gui.core.progress import CancelToken\n"
        "roots = resolve_roots([Path(sys.argv[1])]); tracemalloc.start()\n"
        "assert preflight(roots, Path(sys.argv[2]), cancel=CancelToken()).files == 20_000\n"
        "print(tracemalloc.get_traced_memory()[1])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder), str(tmp_path / "a.cvx")],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    assert int(done.stdout) < 20_000 * 300
