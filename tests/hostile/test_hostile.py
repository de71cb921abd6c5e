"""What strangers send to do harm: archives, packages, bags and names, hundreds of each."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest

from casevault_gui.core.names import bag_component, safe_component
from tests import figures
from tests.fuzz.targets import TARGETS
from tests.hostile import planning
from tests.hostile.names import COLLIDING, TREES, foldings, single
from tests.hostile.planning import NameSet, plan
from tests.hostile.systems import SYSTEMS

LEAST = 500
MOST_MIB = 256
_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it


def colliding() -> Iterator[tuple[NameSet, tuple[str, ...]]]:
    """Yield sets of names that some system takes for one, with their plans."""
    for names, planned in COLLIDING:
        yield NameSet(raw=tuple(name.encode() for name in names)), planned
    for sign, folded in foldings():
        first, second = sorted((sign.encode(), folded.encode()))
        planned = (first.decode(), second.decode() + "~2")
        yield NameSet(raw=(first, second)), planned
    for paths, planned in TREES:
        yield NameSet(paths=paths), planned


def all_names() -> list[NameSet]:
    """Return every set of names that is no archive's."""
    alone = [NameSet(raw=(raw,)) for _, _, raw in single()]
    together = NameSet(raw=tuple(raw for _, _, raw in single()))
    return [*alone, *(names for names, _ in colliding()), together]


@pytest.fixture(scope="module")
def tried() -> Iterator[dict[str, Any]]:
    """Try everything, once, in a process that is watched."""
    with TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as name:
        place = Path(name) / "place"
        place.mkdir()
        done = subprocess.run(
            [sys.executable, "-m", "tests.hostile.trying", str(place)],
            cwd=planning.ROOT,
            stdout=subprocess.PIPE,
            check=True,
        )
        assert list(Path(name).iterdir()) == [place]
        yield json.loads(done.stdout)


def test_there_are_hundreds_and_no_two_are_one(tried: dict[str, Any]) -> None:
    """Archives, packages, bags and sets of names are as many as was promised, each another."""
    cases = tried["cases"]
    names = all_names()
    found = Counter({"sets of names": len(set(names))})
    found.update(kind for kind, *_ in cases)
    assert len({digest for *_, digest in cases}) == len(cases)
    assert len(set(names)) == len(names)
    figures.give("hostile-cases", tried=found.total(), found=dict(found.most_common()))
    assert min(found["zip"], found["package"], found["sets of names"]) > 350
    assert found.total() >= LEAST


def test_each_comes_out_as_is_written_beside_it(tried: dict[str, Any]) -> None:
    """Archives and packages have the one outcome they were made for, bags the exceptions."""
    cases = tried["cases"]
    assert [case for case in cases if case[2] != case[3]] == []
    for kind, name in (("zip", "hostile-archives"), ("package", "hostile-packages")):
        counted = Counter(came for kind_, _, _, came, _ in cases if kind_ == kind)
        figures.give(name, tried=counted.total(), found=dict(counted.most_common()))


def test_nothing_is_contacted_run_or_written_elsewhere(tried: dict[str, Any]) -> None:
    """No socket, no program, no link, no change outside the folder, no wrong byte in it."""
    assert tried["wrong"] == []
    assert tried["events"] > 10_000
    assert tried["entries"] > 300


def test_nothing_costs_memory_beyond_measure(tried: dict[str, Any]) -> None:
    """Whatever sizes and counts are claimed, the process stays small."""
    assert tried["peak_mib"] < MOST_MIB


def becomes(raw: bytes) -> str:
    """Return what becomes of a name that is alone in its folder."""
    component, kept = bag_component(raw)
    safe = safe_component(component)
    if kept is not None:
        return "alias"
    if safe == component:
        return "kept"
    decoded = unquote_to_bytes(safe.encode()).decode("utf-8", "surrogatepass")
    return "escaped" if decoded == component else "shortened"


def test_each_name_becomes_what_is_written_beside_it() -> None:
    """Harmless names stay, others are escaped, shortened, or have a stand-in."""
    wrong = [
        (raw, becomes(raw), outcome) for _, outcome, raw in single() if becomes(raw) != outcome
    ]
    assert wrong == []


def test_colliding_names_come_apart_as_is_written() -> None:
    """Of names that some system takes for one, the first keeps its own."""
    wrong = [(planned, plan(names)) for names, planned in colliding() if plan(names) != planned]
    assert wrong == []


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_plan_can_be_carried_out_anywhere(system: str) -> None:
    """The system takes each planned name, and takes no two in one folder for one."""
    rules = SYSTEMS[system]
    for names in all_names():
        below: dict[str, set[object]] = {}
        for path in plan(names):
            folder, _, name = path.rpartition("/")
            assert rules.takes(name), (names, path)
            there = below.setdefault(folder, set())
            assert rules.same(name) not in there, (names, path)
            there.add(rules.same(name))


def test_every_system_plans_the_same(tried: dict[str, Any]) -> None:
    """A process that takes itself for one on POSIX, Windows or macOS makes the very same plans."""
    sets = [*all_names(), *(NameSet(archive=path) for path in tried["taken"])]
    told = planning.everything(sets)
    pretended = []
    for system in planning.SYSTEMS:
        command, environment = planning.as_system(system)
        done = subprocess.run(
            command,
            env=environment,
            input=planning.packed(sets).encode(),
            stdout=subprocess.PIPE,
            check=True,
        )
        answer = json.loads(done.stdout)
        pretended.append(answer["system"])
        assert answer["told"] == told, system
    assert pretended == [["posix", "linux", "/"], ["nt", "win32", "\\"], ["posix", "darwin", "/"]]
    figures.give(
        "hostile-plans",
        tried=len(sets) * len(pretended),
        found={f"the same on {system}": len(sets) for system in planning.SYSTEMS},
    )


def test_every_parser_is_bounded_in_memory_and_time(tmp_path: Path) -> None:
    """Given a megabyte of anything, none of them thinks long, or takes more than a few of it."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.bounds", str(tmp_path)],
        cwd=planning.ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    answer = json.loads(done.stdout)
    told = answer["told"]
    assert told.keys() == TARGETS.keys()
    assert {name: each["late"] for name, each in told.items() if each["late"]} == {}
    assert min(each["tried"] for each in told.values()) > 100
    assert answer["peak_mib"] < MOST_MIB
    figures.give(
        "parsers-given-too-much",
        tried=sum(each["tried"] for each in told.values()),
        found={"parsers": len(told), "MiB at most": answer["peak_mib"]},
    )
