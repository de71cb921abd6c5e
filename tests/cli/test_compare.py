"""`compare`: which files two packages share."""

from __future__ import annotations

import csv
import io
import json
import shutil
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.model import EntryKind
from casevault_gui.core.names import sort_key
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.package.index_builder import IndexBuilder
from casevault_gui.core.package.manifest import ManifestLine
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.workflows.compare import Comparison, Pairing, compare_packages
from tests.cli.running import run, say

FILES = {"a.txt": b"alpha", "b.txt": b"beta", "sub/c.txt": b"gamma", "empty": b""}


class Two:
    """Two packages of one folder, changed in between; each has a key of its own."""

    def __init__(self, folder: Path) -> None:
        """Write the folder."""
        self.folder = folder
        self.case = folder / "case"
        for name, content in FILES.items():
            (self.case / name).parent.mkdir(parents=True, exist_ok=True)
            (self.case / name).write_bytes(content)

    def seal(self, name: str) -> Path:
        """Seal the folder as it is now."""
        target = self.folder / f"{name}.cvx"
        run("seal", self.case, "-o", target, "--key-out", self.key(name), "--same-volume-ok")
        return target

    def key(self, name: str) -> Path:
        """Return the key file of a package."""
        return self.folder / f"{name}.key"

    @property
    def words(self) -> tuple[object, ...]:
        """The command that compares them."""
        return (
            *("compare", self.folder / "one.cvx", self.folder / "two.cvx"),
            *("--key-file", self.key("one"), "--other-key-file", self.key("two")),
        )


@pytest.fixture
def two(tmp_path: Path) -> Two:
    """Seal the first."""
    made = Two(tmp_path)
    made.seal("one")
    return made


def test_the_same_folder_twice_is_the_same(two: Two) -> None:
    """Two packages of the same files are equal, though no byte of them is."""
    two.seal("two")
    found = run(*two.words)
    assert (found["equal"], found["same"]) == (True, 4)
    assert found["first"] != found["second"]
    assert say(*two.words).stdout == "Both hold the same files: 4\n"


def test_each_difference_is_named(two: Two) -> None:
    """What changed, moved, came and went is told apart."""
    (two.case / "a.txt").write_bytes(b"omega")
    shutil.move(two.case / "sub" / "c.txt", two.case / "moved.txt")
    (two.case / "b.txt").unlink()
    (two.case / "new.txt").write_bytes(b"new")
    two.seal("two")
    found = run(*two.words, code=3)
    assert found["changed"] == ["case/a.txt"]
    assert found["moved"] == [["case/sub/c.txt", "case/moved.txt"]]
    assert (found["only_first"], found["only_second"]) == (["case/b.txt"], ["case/new.txt"])
    assert found["same"] == 1
    said = say(*two.words, code=3).stdout
    assert "Only in the second: 1\n  case/new.txt" in said


def test_the_wrong_second_key_is_told(two: Two) -> None:
    """Each package needs a key of its own."""
    two.seal("two")
    words = two.words[:-1]
    assert run(*words, two.key("one"), code=1)["error"]["code"] == "CV-K02"


def test_pairing_can_be_stopped() -> None:
    """Two large packages need not be waited for."""
    index = Opened({"data/a": 1}).index
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Pairing(index, index, token)


Tree = dict[str, int]
trees = st.dictionaries(st.sampled_from([f"data/{name}" for name in "abcdefgh"]), st.integers(0, 3))


class Opened:
    """As much of an open package as comparing looks at."""

    def __init__(self, tree: Tree) -> None:
        """Make an index of files, whose contents are numbers."""
        builder = IndexBuilder()
        for path in sorted(tree, key=sort_key):
            line = ManifestLine(
                EntryKind.FILE, path, 0, 0, 0, 0, 0, bytes(16), 1, 0, bytes([tree[path]]) * 32
            )
            builder.add(line, 0)
        self.index = PackageIndex(b"".join(builder.pack()), len(builder))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(trees, trees)
def test_every_file_is_counted_once(one: Tree, two: Tree) -> None:
    """Of any two trees: same, changed, moved and single files are together all there are."""
    found: Comparison = compare_packages(Opened(one), Opened(two))  # type: ignore[arg-type]
    moved, changed = len(found.moved), len(found.changed)
    assert found.same + changed + moved + len(found.only_first) == len(one)
    assert found.same + changed + moved + len(found.only_second) == len(two)
    assert found.same == sum(one.get(path) == value for path, value in two.items())
    assert found.equal == (one == two)
    for before, after in found.moved:
        assert one["data/" + before] == two["data/" + after]
    left = {one["data/" + path] for path in found.only_first}
    assert not left & {two["data/" + path] for path in found.only_second}


def test_every_file_is_written_down(two: Two) -> None:
    """Both forms of the file tell each file of both packages; nothing in a name is run."""
    (two.case / "a.txt").write_bytes(b"omega")
    (two.case / "=1+1").write_bytes(b"new")
    shutil.move(two.case / "sub" / "c.txt", two.case / "moved.txt")
    two.seal("two")
    table, document = two.folder / "out.csv", two.folder / "out.json"
    told = run(*two.words, "-o", table, code=3)
    lines = list(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8"))))
    relations = ["changed", "moved", "only_second", "same", "same"]
    assert [line["relation"] for line in lines] == relations
    assert lines[0]["first_sha256"] == sha256(b"alpha").hexdigest()
    assert lines[0]["second_sha256"] == sha256(b"omega").hexdigest()
    assert (lines[2]["first_path"], lines[2]["second_path"]) == ("", "case/=1+1")
    run(*two.words, "-o", document, code=3)
    found = json.loads(document.read_text(encoding="utf-8"))
    assert found["rows"][1]["second_path"] == "case/moved.txt"
    assert {name: found[name] for name in ("first", "second", "changed")} == {
        name: told[name] for name in ("first", "second", "changed")
    }
    assert run(*two.words, "-o", table, code=1)["error"]["code"] == "CV-T01"
    notes = [e for e in run("custody", "list")["entries"] if e["type"] == "note_added"]
    assert [entry["phase"] for entry in notes] == ["intent", "done"] * 2 + ["intent", "failed"]
