"""Choosing sources: where they really are, what they are called, what is refused."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from casevault_gui.core.cases.folder import FolderSource, resolve_roots
from casevault_gui.core.cases.roots import NAMELESS
from casevault_gui.core.errors import SourceEmpty, SourceUnreadable
from casevault_gui.core.model import EntryKind
from casevault_gui.core.progress import CancelToken


def refused(path: Path | bytes) -> dict[str, str | int | bool]:
    """Return the facts of the refusal of `path`."""
    with pytest.raises(SourceUnreadable) as caught:
        resolve_roots([path])
    return caught.value.facts


def test_roots_come_numbered_in_package_order(tmp_path: Path) -> None:
    """Files and folders given in any order come sorted by name and numbered from 0."""
    for name in ("b", "a.txt", "B"):
        (tmp_path / name).touch()
    (tmp_path / "a").mkdir()
    roots = resolve_roots([tmp_path / name for name in ("b", "a.txt", "B", "a")])
    assert [(root.number, root.name, root.kind) for root in roots] == [
        (0, "B", EntryKind.FILE),
        (1, "a", EntryKind.FOLDER),
        (2, "a.txt", EntryKind.FILE),
        (3, "b", EntryKind.FILE),
    ]
    assert roots[1].raw == os.fsencode(tmp_path / "a")
    assert roots[1].path == str(tmp_path / "a")


def test_order_is_that_of_names_not_places(tmp_path: Path) -> None:
    """Sources from different folders are ordered by their names in the package."""
    for place in ("a/z", "z/a"):
        (tmp_path / place).parent.mkdir()
        (tmp_path / place).touch()
    roots = resolve_roots([tmp_path / "a" / "z", tmp_path / "z" / "a"])
    assert [root.name for root in roots] == ["a", "z"]


def test_same_names_are_told_apart(tmp_path: Path) -> None:
    """Sources of one name get numbers in the order they were given, passing over taken names."""
    for folder in ("1", "2", "3"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "chat.db").touch()
    (tmp_path / "3" / "chat~2.db").touch()
    given = [tmp_path / "3" / "chat~2.db", *(tmp_path / n / "chat.db" for n in ("2", "1", "3"))]
    named = {root.path: root.name for root in resolve_roots(given)}
    assert [named[str(path)] for path in given] == [
        "chat~2.db",
        "chat.db",
        "chat~3.db",
        "chat~4.db",
    ]


def test_a_link_is_no_source(tmp_path: Path) -> None:
    """A link, whether to a file, a folder or nothing, with or without a slash, is refused."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    for number, target in enumerate(("folder", "file", "nowhere")):
        link = tmp_path / str(number)
        link.symlink_to(target)
        assert refused(link)["problem"] == "link"
        assert refused(os.fsencode(link) + b"/")["problem"] == "link"


def test_links_on_the_way_are_resolved(tmp_path: Path) -> None:
    """A source reached through a linked folder is named by where it really is."""
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "file").touch()
    (tmp_path / "link").symlink_to("real")
    (root,) = resolve_roots([tmp_path / "link" / "file", tmp_path / "real" / "file"])
    assert root.raw == os.fsencode(tmp_path / "real" / "file")


def test_missing_special_and_looping_sources(tmp_path: Path) -> None:
    """What is not there, is no file or folder, or lies behind a loop of links is refused."""
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "s"))
    (tmp_path / "loop").symlink_to("loop")
    assert refused(tmp_path / "nothing")["problem"] == "missing"
    assert refused(tmp_path / "pipe" / "x")["problem"] == "missing"
    assert refused(tmp_path / "pipe")["problem"] == "special"
    assert refused(tmp_path / "s")["problem"] == "special"
    assert refused(Path("/dev/null"))["problem"] == "special"
    assert refused(tmp_path / "loop" / "x")["problem"] == "link"
    assert refused(b"/\xff")["path"] == "/\\xff"


def test_nothing_is_no_source() -> None:
    """Without any path there is nothing to seal."""
    with pytest.raises(SourceEmpty):
        resolve_roots([])


def test_nested_and_repeated_sources_are_sealed_once(tmp_path: Path) -> None:
    """A source named twice, or inside another one, is left out and reported."""
    inner = tmp_path / "case" / "inner"
    inner.mkdir(parents=True)
    (inner / "file").touch()
    (tmp_path / "case2").touch()
    case, beside = tmp_path / "case", tmp_path / "case2"
    source = FolderSource([inner / "file", inner, case, beside, Path(f"{case}/../case/")])
    assert [root.path for root in source.roots] == [str(case), str(beside)]
    (finding,) = source.findings
    assert (finding.code, finding.facts) == ("overlapping-sources", {"count": 3})
    assert set(finding.examples) == {str(case), str(inner), str(inner / "file")}
    assert source.record(CancelToken()) is None


def test_the_folder_we_are_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`.`, `..` and relative paths mean where they lead from here."""
    (tmp_path / "here" / "below").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "here" / "below")
    assert resolve_roots([Path()])[0].name == "below"
    assert resolve_roots([Path("..")])[0].raw == os.fsencode(tmp_path / "here")
    assert resolve_roots([b"../below"])[0].raw == os.fsencode(tmp_path / "here" / "below")


def test_the_root_of_a_file_system_has_a_name() -> None:
    """`/` has no name of its own and gets one."""
    assert resolve_roots([Path("/")])[0].name == NAMELESS


def test_undecodable_source(tmp_path: Path) -> None:
    """A source whose name is no text gets an alias; its path is shown escaped and kept raw."""
    raw = os.fsencode(tmp_path) + b"/photo\xff.jpg"
    Path(os.fsdecode(raw)).touch()
    (root,) = resolve_roots([raw])
    assert root.name.startswith("photo_~")
    assert root.path == f"{tmp_path}/photo\\xff.jpg"
    assert root.raw == raw
