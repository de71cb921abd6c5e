"""Packages in an object store, and machines that read them: fsspec and Dask themselves."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import fsspec
import pytest
from distributed import LocalCluster

from casevault_gui.core.errors import FixityLibraryMissing, FixityWorkersLost, PlaceUnreachable
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.fixity import FixityDone, check_fixity
from casevault_gui.core.workflows.fixity_check import look_at
from casevault_gui.core.workflows.fixity_store import candidates
from casevault_gui.core.workflows.fixity_workers import machines
from casevault_gui.core.workflows.profile import Profile
from tests.core.workflows.conftest import Seal

URL = "memory://evidence/2026"


@pytest.fixture
def store(seal: Seal) -> Iterator[Any]:
    """Put two packages, and something else, into a store in memory."""
    memory = fsspec.filesystem("memory")
    for name in ("a.cvx", "b.cvx"):
        memory.pipe(f"/evidence/2026/{name}", seal(name).sealed.path.read_bytes())
    memory.pipe("/evidence/2026/note.txt", b"x")
    yield memory
    memory.rm("/evidence", recursive=True)


def check(profile: Profile, place: str, target: Path, **more: Any) -> FixityDone:
    """Check a place."""
    return check_fixity(
        profile, place, target, report=ignore_progress, cancel=CancelToken(), **more
    )


def counts(done: FixityDone) -> dict[str, int]:
    """Return how many there are of each state that there is."""
    return {state.value: count for state, count in done.counts.items() if count}


def test_objects_of_a_store_are_checked(profile: Profile, store: Any, tmp_path: Path) -> None:
    """Objects called `.cvx` are read and compared; a changed and a cut one are found."""
    target = tmp_path / "r.jsonl"
    assert counts(check(profile, URL, target)) == {"held": 2}
    whole = store.cat("/evidence/2026/a.cvx")
    store.pipe("/evidence/2026/a.cvx", whole[:3000] + b"\0" + whole[3001:])
    store.pipe("/evidence/2026/b.cvx", store.cat("/evidence/2026/b.cvx")[:-1])
    done = check(profile, URL, target)
    assert {each.path: each.state.value for each in done.troubled} == {
        "a.cvx": "changed",
        "b.cvx": "damaged",
    }
    assert done.place == URL


def test_a_folder_by_its_url_is_the_same(seal: Seal, tmp_path: Path) -> None:
    """What fsspec reads of a local file has the SHA-256 that the file has."""
    path = seal("store.cvx").sealed.path
    url = next(each for each in candidates(f"file://{tmp_path}") if each.path == path.name)
    assert look_at(url.where) == look_at(str(path))


@pytest.mark.parametrize(
    ("place", "problem"),
    [("memory://nowhere", "missing"), ("nosuchstore://x/y", "protocol")],
)
def test_a_store_that_is_not_there_says_so(place: str, problem: str) -> None:
    """An unknown kind of store and an empty name are told apart."""
    with pytest.raises(PlaceUnreachable) as caught:
        list(candidates(place))
    assert caught.value.facts["problem"] == problem


def test_an_object_that_is_gone_is_unreadable(store: Any) -> None:
    """It was listed, and is not there any more when its turn comes."""
    found = list(candidates(URL))
    store.rm("/evidence/2026/a.cvx")
    look = look_at(found[0].where)
    assert (look.code, look.damaged, look.sha256) == ("CV-F02", False, "")


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extras the program says which one it needs."""
    usual: Callable[..., Any] = builtins.__import__

    def refuse(name: str, *more: Any, **named: Any) -> Any:
        if name.partition(".")[0] in {"fsspec", "distributed"}:
            raise ImportError(name)
        return usual(name, *more, **named)

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(FixityLibraryMissing) as caught:
        list(candidates(URL))
    assert caught.value.facts["extra"] == "stores"
    with pytest.raises(FixityLibraryMissing), machines("tcp://127.0.0.1:1"):
        pass


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_machines_find_the_same(profile: Profile, seal: Seal, tmp_path: Path) -> None:
    """Under a Dask scheduler the packages are read by its workers; one that is gone says so."""
    folder = tmp_path / "store"
    folder.mkdir()
    for number in range(3):
        seal(f"store/{number}.cvx")
    data = bytearray((folder / "1.cvx").read_bytes())
    data[3000] ^= 1
    (folder / "1.cvx").write_bytes(data)
    with LocalCluster(
        n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None
    ) as cluster:
        address = cluster.scheduler_address
        with machines(address) as (executor, count):
            assert count == 2
            more = {"executor": executor, "workers": count}
            found = check(profile, str(folder), tmp_path / "r.jsonl", **more)
    assert counts(found) == {"held": 2, "changed": 1}
    with pytest.raises(FixityWorkersLost), machines("tcp://127.0.0.1:9", 0.5):
        pass
