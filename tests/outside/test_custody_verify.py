"""The stand-alone verifier on a real export: whole, altered, reordered, cut, and bit by bit."""

from __future__ import annotations

import ast
import base64
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto.merkle import HASH_BYTES
from tests.outside.conftest import SealedCase
from tests.standalone_tools import RESOURCES, load

PUBLISHED = Path(__file__).parents[1] / "vectors_published" / "rfc6962"
Alter = Callable[[list[bytes]], list[bytes]]


@pytest.fixture(scope="session")
def verifier() -> ModuleType:
    """Import the stand-alone verifier."""
    return load("custody_verify")


@dataclass
class Export:
    """A copy of the real export that a test may change, and the verifier's answer about it."""

    folder: Path
    main: Callable[[], int]
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]

    @property
    def lines(self) -> list[bytes]:
        """The entries as they stand in the file."""
        return (self.folder / "entries.jsonl").read_bytes().splitlines(keepends=True)

    def write(self, lines: list[bytes]) -> None:
        """Put other lines in their place."""
        (self.folder / "entries.jsonl").write_bytes(b"".join(lines))

    def answer(self, *checkpoints: Path) -> str:
        """Run the verifier; return what it said, which must fit its exit code."""
        options = [word for path in checkpoints for word in ("--checkpoint", str(path))]
        self.monkeypatch.setattr("sys.argv", ["custody_verify.py", str(self.folder), *options])
        code = self.main()
        said = self.capsys.readouterr().out
        assert code == int("FAILED" in said)
        return said


@pytest.fixture
def export(
    case: SealedCase,
    verifier: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Export:
    """Copy the export."""
    folder = tmp_path / "export"
    folder.mkdir()
    for file in case.export.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    return Export(folder, verifier.main, monkeypatch, capsys)


def test_the_export_verifies_and_a_checkpoint_held_outside_anchors_it(
    export: Export, case: SealedCase, tmp_path: Path
) -> None:
    """The verifier accepts the export, and says what anchors it and what does not."""
    early = tmp_path / "early"
    early.write_bytes(case.early)
    assert "Anchored: by nothing" in export.answer()
    said = export.answer(early, export.folder / "checkpoint.txt")
    assert f"Internally consistent: {len(export.lines)} entries" in said
    assert "Anchored: the first 5 entries" in said
    assert f"Anchored: the first {len(export.lines)} entries" in said


def test_each_entry_altered_in_one_digit_is_refused(export: Export) -> None:
    """Whichever entry is changed to another well-formed one, the verifier says where."""
    lines = export.lines
    assert len(lines) > 10
    for number, line in enumerate(lines):
        entry = json.loads(line)
        entry["mono_us"] += 1
        text = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        export.write([*lines[:number], text.encode() + b"\n", *lines[number + 1 :]])
        said = export.answer()
        last = number == len(lines) - 1
        told = "are not those of the checkpoint" if last else f"entry {number + 1} does not follow"
        assert told in said


TAMPERED: dict[str, tuple[Alter, str]] = {
    "two exchanged": (
        lambda lines: [*lines[:3], lines[4], lines[3], *lines[5:]],
        "entry 3 has another number",
    ),
    "one left out": (lambda lines: [*lines[:3], *lines[4:]], "entry 3 has another number"),
    "one repeated": (
        lambda lines: [*lines[:4], lines[3], *lines[4:]],
        "entry 4 has another number",
    ),
    "the last one cut": (lambda lines: lines[:-1], "are not those of the checkpoint"),
    "the first one cut": (lambda lines: lines[1:], "entry 0 has another number"),
    "one added": (lambda lines: [*lines, lines[-1]], "has another number"),
    "the last line end cut": (
        lambda lines: [*lines[:-1], lines[-1][:-1]],
        "too long or has no end",
    ),
    "an empty line": (lambda lines: [*lines[:2], b"\n", *lines[2:]], "entry 2 is not JSON"),
    "a carriage return": (
        lambda lines: [lines[0][:-1] + b"\r\n", *lines[1:]],
        "not in canonical form",
    ),
    "a space": (lambda lines: [b" " + lines[0], *lines[1:]], "not in canonical form"),
    "a member twice": (
        lambda lines: [b'{"v":1,' + lines[0][1:], *lines[1:]],
        "not in canonical form",
    ),
    "a line too long": (lambda lines: [b"x" * 70_000 + b"\n", *lines[1:]], "too long"),
    "another version": (
        lambda lines: [lines[0].replace(b'"v":1', b'"v":2'), *lines[1:]],
        "version",
    ),
    "nothing": (lambda _: [], "the 0 entries are not those"),
}


@pytest.mark.parametrize("way", TAMPERED)
def test_a_log_that_was_tampered_with_is_refused(export: Export, way: str) -> None:
    """Entries exchanged, left out, repeated, cut or dressed up are refused for their reason."""
    alter, told = TAMPERED[way]
    export.write(alter(export.lines))
    assert told in export.answer()


def test_a_cut_log_signed_again_fails_against_an_outside_checkpoint(
    export: Export, case: SealedCase, tmp_path: Path
) -> None:
    """Whoever holds the log's key can cut it so that it passes; the checkpoint elsewhere tells."""
    kept = tmp_path / "kept"
    kept.write_bytes((export.folder / "checkpoint.txt").read_bytes())
    size = len(export.lines)
    export.write(export.lines[:5])
    (export.folder / "checkpoint.txt").write_bytes(case.early)
    assert "Internally consistent: 5 entries" in export.answer()
    assert f"the log had {size} entries then" in export.answer(kept)


def test_a_checkpoint_of_another_key_is_refused(export: Export) -> None:
    """A checkpoint given as outside one that this log's key did not sign fails, as does its key."""
    strange = export.folder / "strange"
    note = (export.folder / "checkpoint.txt").read_bytes()
    text = note.split(b"\n\n")[0]
    strange.write_bytes(text + b"\n\n\xe2\x80\x94 other " + base64.b64encode(bytes(68)) + b"\n")
    assert "is not signed by this log" in export.answer(strange)
    key = (export.folder / "log.vkey").read_bytes()
    (export.folder / "log.vkey").write_bytes(key.replace(b"casevault/log", b"casevault/lag"))
    assert "the verifier key" in export.answer()


def test_it_needs_nothing_but_the_library_and_cryptography() -> None:
    """The file imports the standard library and `cryptography` only, in the grammar of 3.9."""
    source = (RESOURCES / "custody_verify.py").read_text("utf-8")
    tree = ast.parse(source, feature_version=(3, 9))
    names = {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    names |= {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    roots = {name.partition(".")[0] for name in names}
    assert roots - sys.stdlib_module_names == {"cryptography"}


def refused(verifier: ModuleType, check: Callable[..., object], *args: object) -> bool:
    """Say whether the verifier refuses; anything but its own refusal is an error."""
    try:
        check(*args)
    except verifier.Refused:
        return True
    return False


def flips(data: bytes) -> list[bytes]:
    """Return every change of a single bit."""
    found = []
    for bit in range(len(data) * 8):
        altered = bytearray(data)
        altered[bit // 8] ^= 1 << bit % 8
        found.append(bytes(altered))
    return found


def test_no_flipped_bit_of_checkpoint_or_key_is_accepted(
    case: SealedCase, verifier: ModuleType
) -> None:
    """Of every single-bit change of the checkpoint, and of the verifier key, none passes."""
    vkey = (case.export / "log.vkey").read_bytes()
    note = (case.export / "checkpoint.txt").read_bytes()
    key = verifier.LogKey(vkey)
    verifier.Checkpoint(note, key)
    passed = [each for each in flips(note) if not refused(verifier, verifier.Checkpoint, each, key)]
    passed += [each for each in flips(vkey) if not refused(verifier, verifier.LogKey, each)]
    assert passed == []


def test_published_inclusion_proofs_get_the_published_verdict(verifier: ModuleType) -> None:
    """The verifier's own Merkle code agrees with the RFC 6962 vectors' authors."""
    cases = json.loads((PUBLISHED / "inclusion.json").read_bytes())
    for name, case in cases.items():
        leaf, root, *proof = map(
            base64.b64decode, [case["leafHash"], case["root"], *(case["proof"] or [])]
        )
        index, size = case["leafIdx"], case["treeSize"]
        whole = all(len(each) == HASH_BYTES for each in (leaf, root, *proof))
        verdict = (
            whole
            and 0 <= index < size
            and verifier.root_from_proof(index, size, leaf, proof) == root
        )
        assert verdict is not case["wantErr"], name


@given(data=st.data())
def test_no_flipped_bit_of_an_entry_is_accepted(
    case: SealedCase, verifier: ModuleType, data: st.DataObject
) -> None:
    """Whichever bit of the entries is changed, the verifier refuses, with a reason."""
    content = bytearray((case.export / "entries.jsonl").read_bytes())
    bit = data.draw(st.integers(0, len(content) * 8 - 1))
    content[bit // 8] ^= 1 << bit % 8
    folder = case.export.parent / "flipped"
    folder.mkdir(exist_ok=True)
    (folder / "entries.jsonl").write_bytes(content)
    key = verifier.LogKey((case.export / "log.vkey").read_bytes())
    head = verifier.Checkpoint((case.export / "checkpoint.txt").read_bytes(), key)
    assert refused(verifier, verifier.verify_export, folder, key, head, [])
