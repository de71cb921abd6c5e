"""`casevault seal --unpack`: the contents of archives as evidence."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from tests.cli.refusals import Ask, Refuse, nothing_changes, sealing
from tests.hostile_zips import REFUSED, TEXT, made, wrong_sum


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Make an archive of two files."""
    path = tmp_path / "in.zip"
    path.write_bytes(made(("a.txt", TEXT), ("sub/b.txt", b"beta")))
    return path


def test_the_contents_of_an_archive_are_sealed(archive: Path, tmp_path: Path, ask: Ask) -> None:
    """The package gives the files back, and its case record names the archive's hash."""
    target, key, out = tmp_path / "n.cvx", tmp_path / "n.key", tmp_path / "out"
    answer = ask(*sealing(archive, target, key, "--unpack"))
    assert (answer["files"], answer["outcome"]) == (2, "complete")
    assert "archives-unpacked" in answer["findings"]
    ask("verify", target, "--key-file", key)
    ask("extract", target, "-d", out, "--key-file", key, "--case-out", tmp_path / "case.json")
    assert (out / "in.zip" / "a.txt").read_bytes() == TEXT
    assert (out / "in.zip" / "sub" / "b.txt").read_bytes() == b"beta"
    (told,) = json.loads((tmp_path / "case.json").read_text())["archives"]
    assert (told["members"], len(told["sha256"])) == (2, 64)


def test_an_archive_is_one_file_unless_it_is_to_be_unpacked(
    archive: Path, tmp_path: Path, ask: Ask
) -> None:
    """Without the option nothing is looked into, be it hostile or not."""
    for content in (archive.read_bytes(), REFUSED["slip"][1]()):
        archive.write_bytes(content)
        target, key = tmp_path / f"{len(content)}.cvx", tmp_path / f"{len(content)}.key"
        assert ask(*sealing(archive, target, key))["files"] == 1


@pytest.mark.parametrize("name", ["slip", "bomb", "overlap", "encrypted"])
def test_a_hostile_archive_is_refused_in_words(
    name: str, archive: Path, tmp_path: Path, refuse: Refuse
) -> None:
    """Four parts, no package, no key, nothing unpacked."""
    archive.write_bytes(REFUSED[name][1]())
    refuse("CV-S01", *sealing(tmp_path / "none", tmp_path / "n.cvx", tmp_path / "n.key"))
    with nothing_changes(tmp_path):
        refuse("CV-S12", *sealing(archive, tmp_path / "n.cvx", tmp_path / "n.key", "--unpack"))


def test_a_damaged_member_is_an_exception_and_the_rest_is_sealed(
    archive: Path, tmp_path: Path, ask: Ask
) -> None:
    """What does not have its check sum is listed as not packed; the run ends with exceptions."""
    archive.write_bytes(wrong_sum())
    answer = ask(*sealing(archive, tmp_path / "n.cvx", tmp_path / "n.key", "--unpack"), code=3)
    assert answer["files"] == 1
    assert [(each["kind"], each["path"]) for each in answer["exceptions"]] == [
        ("unreadable", "data/in.zip/a")
    ]


def test_hashes_beside_the_evidence_are_compared(tmp_path: Path, ask: Ask) -> None:
    """Answer, exceptions and case record say which list matched and what differs from one."""
    folder = tmp_path / "case"
    folder.mkdir()
    (folder / "a.txt").write_bytes(TEXT)
    (folder / "a.txt.sha256").write_text(hashlib.sha256(TEXT).hexdigest())
    (folder / "a.txt.md5").write_text("0" * 32)
    target, key, out = tmp_path / "n.cvx", tmp_path / "n.key", tmp_path / "case.json"
    answer = ask(*sealing(folder, target, key), code=3)
    numbers = {each["path"]: (each["matched"], each["differ"]) for each in answer["hash_checks"]}
    assert numbers == {"data/case/a.txt.md5": (0, 1), "data/case/a.txt.sha256": (1, 0)}
    assert [each["kind"] for each in answer["exceptions"]] == ["hash-differs"]
    ask("verify", target, "--key-file", key)
    ask("extract", target, "-d", tmp_path / "o", "--key-file", key, "--case-out", out, code=0)
    assert len(json.loads(out.read_text())["hash_checks"]) == 2
    assert (tmp_path / "o" / "case" / "a.txt").read_bytes() == TEXT
