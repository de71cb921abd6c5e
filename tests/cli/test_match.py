"""`match`: which files of a package are on lists of hashes."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from tests.cli.running import run, say


def test_hits_are_told_and_written_down(tmp_path: Path) -> None:
    """Each list is told by itself; what has no SHA-256 is an exception."""
    (tmp_path / "case").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "case" / name).write_bytes(name.encode())
    package, key = tmp_path / "one.cvx", tmp_path / "one.key"
    run("seal", tmp_path / "case", "-o", package, "--key-out", key, "--same-volume-ok")
    digest = sha256(b"b.txt").hexdigest()
    known, old = tmp_path / "known.txt", tmp_path / "old.md5"
    known.write_text(f"{digest}\n{'0' * 64}\n", encoding="ascii")
    old.write_text(f"{'0' * 32}\n", encoding="ascii")
    words = ("match", package, "--key-file", key, "--list", known)
    found = run(*words, "-o", tmp_path / "out.json")
    assert found["hits"] == [
        {"list": "known.txt", "path": "case/b.txt", "size": 5, "sha256": digest}
    ]
    [told] = found["lists"]
    assert (told["listed"], told["not_comparable"], told["hits"]) == (2, 0, 1)
    saved = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert (saved["lists"], saved["rows"]) == (found["lists"], found["hits"])
    assert say(*words, "--list", old, code=3).stdout.splitlines() == [
        "known.txt: files here 1, hashes 2",
        "old.md5: files here 0, hashes 0; MD5 or SHA-1 alone, which no package has: 1",
        "  case/b.txt",
    ]
    notes = [e for e in run("custody", "list")["entries"] if e["type"] == "note_added"]
    assert [entry["phase"] for entry in notes] == ["intent", "done"]
    assert (
        run("match", package, "--key-file", key, "--list", tmp_path / "x", code=1)["error"]["code"]
        == "CV-S01"
    )
