"""`list`, some entries at a time: the same is said of each, wherever a run of them ends."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.cli import listing
from tests.cli.key_commands import call, told

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.key_commands import Person

pytestmark = pytest.mark.usefixtures("cheap")
DAY = 1_700_000_000


@pytest.fixture
def listed(dana: Person, tmp_path: Path) -> tuple[object, ...]:
    """Seal folders, files, a name that turns text round, and no time; return what opens it."""
    source = tmp_path / "case"
    for name in ("a", "b/c", "b/d/e", "z\u202e", "\u00e9"):
        path = source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
        os.utime(path, (DAY, DAY + len(name)))
    key = tmp_path / "key"
    package = tmp_path / "p.cvx"
    dana.run("seal", source, "-o", package, "--key-out", key, "--same-volume-ok")
    return (package, "--key-file", key, "--home", dana.home)


@pytest.mark.parametrize("together", [1, 2, 3, 8_192])
def test_runs_of_any_length_say_the_same(
    listed: tuple[object, ...], together: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paths, kinds, sizes, times and hashes in order, as lines and as JSON; nothing is doubled."""
    monkeypatch.setattr(listing, "_TOGETHER", together)
    lines = told("list", *listed).splitlines()
    assert [line.split(maxsplit=2)[2] for line in lines] == [
        "case/", "case/a", "case/b/", "case/b/c", "case/b/d/", "case/b/d/e",
        "case/z\u27e6U+202E\u27e7", "case/\u00e9",
    ]  # fmt: skip
    assert lines[1].split()[:2] == ["1", "2023-11-14T22:13:21Z"]
    rows = call("list", *listed)["entries"]
    assert [row["kind"] for row in rows] == ["folder", "file"] * 3 + ["file"] * 2
    assert rows[6]["path"] == "case/z\u202e"
    assert [("sha256" in row, row["size"]) for row in rows[:2]] == [(False, 0), (True, 1)]
    assert len({row.get("sha256") for row in rows}) == 6
    found = told("list", *listed, "--find", "case/b is:file").splitlines()
    assert found == [lines[3], lines[5]]


@given(st.integers(-(2**63), 2**63 - 1) | st.integers(0, 2 * 10**18))
def test_times_are_those_of_the_calendar(nanoseconds: int) -> None:
    """To the second, in UTC; one that no calendar of ours knows stands as the number it is."""
    try:
        moment = datetime.fromtimestamp(nanoseconds // 10**9, UTC)
    except (ValueError, OverflowError, OSError):
        assert listing._time(nanoseconds) == f"{nanoseconds} ns"
    else:
        assert listing._time(nanoseconds) == moment.strftime("%Y-%m-%dT%H:%M:%SZ")


@given(st.lists(st.integers(0, 60), unique=True).map(sorted))
def test_neighbours_are_told_together(numbers: list[int]) -> None:
    """Whatever was found is told once and in order, in runs without a gap."""
    runs = list(listing._runs(numbers))
    assert [number for first, stop in runs for number in range(first, stop)] == numbers
    assert all(before[1] < after[0] for before, after in pairwise(runs))
