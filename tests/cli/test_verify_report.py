"""`verify --report`: a verdict for each file, in every form, whole and damaged."""

from __future__ import annotations

import json
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.cli.running import run, say
from tests.ui.pdf_reading import text_of
from tests.ui.pdf_structure import trees_of

MARKUP = "<img src=x onerror=alert(1)>.txt"
FILES = {"a.txt": b"alpha", "big.bin": b"\x07" * 300_000, MARKUP: b"text", "z.txt": b"omega"}


class Sealed:
    """A package of some files, and the command that verifies it."""

    def __init__(self, folder: Path) -> None:
        """Seal it."""
        self.folder = folder
        (folder / "case").mkdir()
        for name, content in FILES.items():
            (folder / "case" / name).write_bytes(content)
        self.package, self.key = folder / "one.cvx", folder / "one.key"
        run(
            *("seal", folder / "case", "-o", self.package, "--key-out", self.key),
            "--same-volume-ok",
        )

    def words(self, report: str) -> tuple[object, ...]:
        """Return the command that writes a report of this name."""
        return ("verify", self.package, "--key-file", self.key, "--report", self.folder / report)

    def damage(self) -> None:
        """Alter one byte in the middle, where the large file lies."""
        data = bytearray(self.package.read_bytes())
        data[len(data) // 2] ^= 1
        self.package.write_bytes(data)


class Page(HTMLParser):
    """What a page shows and whether it would run or fetch anything."""

    def __init__(self, text: str) -> None:
        """Read it."""
        super().__init__()
        self.words: list[str] = []
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.add(tag)
        assert not {"src", "href", "onclick", "onload"} & {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.words.append(data)


@pytest.fixture
def sealed(tmp_path: Path) -> Sealed:
    """Seal some files."""
    return Sealed(tmp_path)


def test_the_packages_own_hash_is_left_out_where_asked(sealed: Sealed) -> None:
    """It is then told as none, everything else as ever; a report does not go without it."""
    words = ("verify", sealed.package, "--key-file", sealed.key)
    whole, without = run(*words), run(*words, "--no-package-hash")
    assert whole["sha256"] == sha256(sealed.package.read_bytes()).hexdigest()
    assert without == {**whole, "sha256": None}
    assert "Package SHA-256  not worked out" in say(*words, "--no-package-hash").stdout
    say(*sealed.words("out.json"), "--no-package-hash", code=2)
    assert not (sealed.folder / "out.json").exists()


def test_a_whole_package_is_reported(sealed: Sealed) -> None:
    """The document has the package's own hash, each file, and the checkpoint over the work."""
    told = run(*sealed.words("out.json"))
    found = json.loads((sealed.folder / "out.json").read_text(encoding="utf-8"))
    assert told == {**found, "written": str(sealed.folder / "out.json")}
    assert (found["outcome"], found["error"], found["damaged"]) == ("complete", None, 0)
    assert found["sha256"] == sha256(sealed.package.read_bytes()).hexdigest()
    assert [each["verdict"] for each in found["files"]] == ["verified"] * len(found["files"])
    [first] = [each for each in found["files"] if each["path"] == "case/a.txt"]
    assert first["sha256"] == sha256(b"alpha").hexdigest()
    assert found["checkpoint"].startswith(found["log"] + "\n")
    kinds = [(entry["type"], entry["phase"]) for entry in run("custody", "list")["entries"]]
    assert kinds[-4:] == [
        ("checkpoint_printed", "intent"),
        ("verified", "intent"),
        ("verified", "done"),
        ("checkpoint_printed", "done"),
    ]
    assert run(*sealed.words("out.json"), code=1)["error"]["code"] == "CV-T01"


def test_a_damaged_package_is_reported_file_by_file(sealed: Sealed) -> None:
    """What is damaged is named with its reason; what still holds is said to hold."""
    sealed.damage()
    found = run(*sealed.words("out.json"), code=1)
    verdicts = {each["path"]: (each["verdict"], each["error"]) for each in found["files"]}
    assert verdicts["case/big.bin"] == ("damaged", "CV-P08")
    assert (found["outcome"], found["error"]) == ("failed", "CV-P08")
    assert 0 < found["damaged"] <= len(found["files"])
    said = say(*sealed.words("out.html"), code=1).stdout
    assert "  case/big.bin" in said
    assert "✕ damaged" in (sealed.folder / "out.html").read_text(encoding="utf-8")


def test_a_page_runs_nothing(sealed: Sealed) -> None:
    """Names are text whatever they look like; nothing is fetched from anywhere."""
    say(*sealed.words("out.html"))
    page = Page((sealed.folder / "out.html").read_text(encoding="utf-8"))
    assert not {"script", "img", "link", "iframe", "a"} & page.tags
    assert any("The package is whole and unaltered" in words for words in page.words)
    assert {"case/a.txt", f"case/{MARKUP}"} <= set(page.words)


def test_a_paper_is_drawn(sealed: Sealed) -> None:
    """The PDF has the outcome, each file and the checkpoint, and a structure for screen readers."""
    say(*sealed.words("out.pdf"))
    words = text_of(sealed.folder / "out.pdf")
    assert "Verification report" in words
    assert "whole and unaltered" in words
    assert "case/big.bin" in words
    trees = trees_of(sealed.folder / "out.pdf")
    told = [(leaf.role, leaf.words.strip()) for tree in trees for leaf in tree.leaves()]
    assert told[0] == ("H1", "Verification report")
    assert ("TH", "Verdict") in told
    assert ("TD", "case/big.bin") in told


def test_another_form_is_wrong_use(sealed: Sealed) -> None:
    """Nothing is verified for a report nobody could write."""
    say(*sealed.words("out.doc"), code=2)
    assert "verified" not in {
        entry["type"] for entry in run("custody", "list")["entries"] if entry["phase"] == "intent"
    }
