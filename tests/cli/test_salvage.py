"""`salvage`: what still holds of a damaged package, by command."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.stream import SEALED_CHUNK
from tests.cli.running import run, say

if TYPE_CHECKING:
    from tests.cli.conftest import OnDisk
    from tests.cli.refusals import Refuse


def cut(package: Path, keep: float) -> None:
    """Cut a package's end off."""
    data = package.read_bytes()
    package.write_bytes(data[: int(len(data) * keep)])


def test_a_cut_package_gives_what_is_left(tmp_path: Path) -> None:
    """A package without its end verifies no more, and gives its files and a list by salvage."""
    case = tmp_path / "case"
    case.mkdir()
    contents = {f"file {number}": bytes([number]) * 70_000 for number in range(8)}
    for name, content in contents.items():
        (case / name).write_bytes(content)
    package, key = tmp_path / "case.cvx", tmp_path / "key"
    run("seal", case, "-o", package, "--key-out", key, "--same-volume-ok")
    cut(package, 0.5)
    assert run("verify", package, "--key-file", key, code=1)["error"]["code"] == "CV-P07"
    out = tmp_path / "out"
    answer = run("salvage", package, "-d", out, "--key-file", key, code=3)
    saved = {
        path.name: path.read_bytes() for path in (out / "evidence").rglob("*") if path.is_file()
    }
    assert 2 <= len(saved) < len(contents)
    assert all(contents[name] == content for name, content in saved.items())
    assert (answer["files"], answer["unlisted"], answer["complete_list"]) == (
        len(saved),
        len(saved),
        False,
    )
    document = json.loads((out / "salvage.json").read_bytes())
    assert {entry["path"].partition("/")[2]: entry["sha256"] for entry in document["files"]} == {
        name: sha256(content).hexdigest() for name, content in saved.items()
    }
    assert (out.stat().st_mode & 0o777, (out / "salvage.json").stat().st_mode & 0o777) == (
        0o700,
        0o600,
    )


def test_lost_files_are_written_in_part_when_asked_for(tmp_path: Path) -> None:
    """With `--incomplete` a cut file is written up to the cut, marked, and told to a person."""
    case = tmp_path / "case"
    case.mkdir()
    (case / "film").write_bytes(bytes(range(250)) * 2_000)
    package, key = tmp_path / "case.cvx", tmp_path / "key"
    run("seal", case, "-o", package, "--key-out", key, "--same-volume-ok")
    cut(package, 0.5)
    options = ("salvage", package, "--key-file", key, "--incomplete")
    answer = run(*options, "-d", tmp_path / "out", code=3)
    (part,) = answer["incomplete"]
    written = (tmp_path / "out" / "incomplete" / part["file"]).read_bytes()
    assert part["file"].endswith("film.incomplete")
    assert part["holes"] == [[len(written), 500_000]]
    assert written == (case / "film").read_bytes()[: len(written)]
    assert "no evidence as a whole" in say(*options, "-d", tmp_path / "again", code=3).stdout


def test_a_hole_is_told_file_by_file(sealed: OnDisk, tmp_path: Path) -> None:
    """A person reads which file is lost, how much of it, and that the list itself is whole."""
    data = bytearray(sealed.package.read_bytes())
    front = 12 + int.from_bytes(data[8:12], "big") + 32 + 56
    data[front : front + SEALED_CHUNK] = bytes(SEALED_CHUNK)
    sealed.package.write_bytes(data)
    said = say(
        "salvage", sealed.package, "-d", tmp_path / "out", "--key-file", sealed.key, code=3
    ).stdout
    assert "Salvaged" in said
    assert "Blocks that do not hold: 1 of " in said
    assert "damaged" in said


def test_a_whole_package_is_salvaged_whole(sealed: OnDisk, tmp_path: Path) -> None:
    """Of a package that is whole everything comes out, its records too, and the log says so."""
    out = tmp_path / "out"
    answer = run("salvage", sealed.package, "-d", out, "--key-file", sealed.key, "--why", "a test")
    assert (answer["outcome"], answer["lost"], answer["lost_chunks"]) == ("complete", [], 0)
    assert sorted(answer["records"]) == ["case.json", "exceptions.jsonl"]
    entries = run("custody", "list")["entries"]
    last = entries[-1]
    assert (last["type"], last["phase"]) == ("salvaged", "done")
    assert entries[-2]["why"] == "a test"


def test_it_replaces_nothing(sealed: OnDisk, tmp_path: Path, refuse: Refuse) -> None:
    """The folder must be new: salvaged files never mix with others."""
    (tmp_path / "out").mkdir()
    options = ("salvage", sealed.package, "-d", tmp_path / "out", "--key-file", sealed.key)
    assert refuse("CV-T01", *options)


def test_without_any_opening_it_says_so(sealed: OnDisk, tmp_path: Path, refuse: Refuse) -> None:
    """Where beginning and end are gone there is nothing to open it with."""
    sealed.package.write_bytes(sealed.package.read_bytes()[2_000:-2_000])
    options = ("salvage", sealed.package, "-d", tmp_path / "out", "--key-file", sealed.key)
    assert refuse("CV-P16", *options)
    assert not (tmp_path / "out").exists()
