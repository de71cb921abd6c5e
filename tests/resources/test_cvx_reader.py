"""The stand-alone reader as a stranger uses it: by its commands, on a medium nobody vouches for."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path
from types import ModuleType
from typing import Any

import bagit
import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys.key_file import write_key_file
from tests.resources.medium import PASSPHRASE, READER, Medium
from tests.vectors.forge import Entry, canonical, merkle
from tests.vectors.signing import SignedForge, message_of, signer
from tests.vectors.vector import ONE, SEED, SMALL, TWO, at, flip


def test_it_needs_nothing_but_the_library_and_cryptography() -> None:
    """The file imports the standard library and `cryptography` only, in the grammar of 3.9."""
    tree = ast.parse(READER.read_text("utf-8"), feature_version=(3, 9))
    names = {
        alias.name.partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    } | {
        str(node.module).partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
    }
    assert names - sys.stdlib_module_names == {"cryptography"}


def test_info_tells_the_public_header_without_a_key(tmp_path: Path) -> None:
    """`info` shows package id, slots, a key's fingerprint, and which slots are of no known type."""
    later = {"id": "0" * 16, "type": "later"}
    medium = Medium(tmp_path, slots=lambda slots: [*slots, later])
    code, told = medium.run("info")
    assert code == 0
    assert told[0]["package"] == medium.forge.bag
    assert [slot["type"] for slot in told[0]["slots"]] == ["key", "later"]
    assert told[0]["slots"][0]["fingerprint"] == hashlib.sha256(medium.forge.key).hexdigest()
    assert told[0]["unknown_slots"] == [later["id"]]


def test_list_tells_every_entry(medium: Medium) -> None:
    """`list` tells the manifest in its order."""
    code, told = medium.run("list")
    assert code == 0
    assert [line["path"] for line in told[:-1]] == [entry.path for entry in medium.forge.entries]


def test_verify_tells_the_root(medium: Medium) -> None:
    """`verify` succeeds and tells root and counts, and that nobody has signed."""
    code, told = medium.run("verify")
    assert (code, told[-1]) == (0, {"outcome": "success"})
    assert (told[0]["files"], told[0]["bytes"]) == (3, len(ONE) + len(TWO) + 8)
    lines = [canonical(record) for record in medium.forge.records]
    assert (told[0]["root"], told[0]["signature"]) == (merkle(lines).hex(), "none")


def _sign(folder: Path) -> tuple[Path, SignedForge]:
    forge = SignedForge(SEED, SMALL)
    forge.padding = lambda _: 0
    (folder / "signed.cvx").write_bytes(forge.build())
    (folder / "signed.key").write_text(forge.key_text)
    return folder / "signed.cvx", forge


def test_verify_tells_who_signed(
    tmp_path: Path, standalone: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where an exporter has signed, `verify` tells by fingerprint who, once all of it holds."""
    package, _ = _sign(tmp_path)
    key = package.with_suffix(".key")
    assert standalone.main(["verify", str(package), "--key-file", str(key)]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[0])
    assert told["signature"] == hashlib.sha256(message_of(signer().person)).hexdigest()


def test_verify_does_not_pass_over_a_signature_in_silence(
    tmp_path: Path, standalone: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the library knows no ML-DSA, `verify` says that it did not check who signed."""
    package, forge = _sign(tmp_path)
    monkeypatch.setattr(standalone, "mldsa", None)
    with package.open("rb") as file:
        found = standalone.Package(file, forge.key).verify()
    assert found["signature"] == "not checked"


def test_credentials_come_from_files_and_standard_input(medium: Medium) -> None:
    """Key, in the program's own key file too, and passphrase come from file or standard input."""
    words, saved = medium.folder / "words.txt", medium.folder / "saved.key"
    write_key_file(saved, PackageKey.parse(medium.forge.key_text), package_volume_of=None)
    words.write_text(PASSPHRASE + "\r\n", encoding="utf-8", newline="")
    grouped = " ".join(medium.forge.key_text[i : i + 4] for i in range(0, 64, 4)).upper()
    for option, name, stdin in (
        ("--passphrase-file", str(words), ""),
        ("--passphrase-file", "-", PASSPHRASE),
        ("--key-file", "-", grouped + "\n"),
        ("--key-file", str(saved), ""),
    ):
        assert medium.run("verify", option, name, stdin=stdin, key=False)[0] == 0


def test_a_wrong_credential_is_told_as_such(medium: Medium) -> None:
    """A mistyped key and a wrong passphrase end with exit code 1 and the outcome's name."""
    for option, text in (("--key-file", "cvkey1qqq"), ("--passphrase-file", "wrong")):
        code, told = medium.run("verify", option, "-", stdin=text, key=False)
        assert (code, told[-1]["outcome"]) == (1, "credential")


def test_wrong_usage_and_failure_have_codes_of_their_own(medium: Medium) -> None:
    """Nowhere to extract to is wrong usage (2); a package that is not there is a failure (1)."""
    assert medium.run("extract")[0] == 2
    medium.package.unlink()
    assert medium.run("verify")[0] == 1


@pytest.fixture
def bag(medium: Medium) -> Path:
    """Unpack the plain tar with the system's own `tar`."""
    plain = medium.folder / "case.tar"
    assert medium.run("tar", "-o", str(plain))[0] == 0
    assert plain.read_bytes() == medium.forge.tar
    subprocess.run(["tar", "-xf", str(plain), "-C", str(medium.folder)], check=True)
    return medium.folder / medium.forge.bag


def test_the_systems_own_programs_check_the_tar(bag: Path) -> None:
    """After `tar -x`, `sha256sum -c` finds every file and tag file right."""
    for name in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "--strict", "--quiet", "-c", name], cwd=bag, check=True)


def test_the_library_of_congress_finds_a_valid_bag(bag: Path) -> None:
    """`bagit` accepts the bag as complete and valid."""
    found = bagit.Bag(str(bag))
    found.validate()
    assert found.info["External-Identifier"] == bag.name


def test_half_a_tar_is_not_left_behind(tmp_path: Path) -> None:
    """`tar` removes its file when a chunk is damaged, and replaces none that is there."""
    medium = Medium(tmp_path, [Entry("data/1", bytes(40_000))], sealed=at(1, flip(9)))
    plain = tmp_path / "case.tar"
    assert medium.run("tar", "-o", str(plain))[1][-1]["outcome"] == "stream"
    assert not plain.exists()
    plain.write_bytes(b"mine")
    assert medium.run("tar", "-o", str(plain))[0] == 1
    assert plain.read_bytes() == b"mine"


def test_a_name_cannot_steer_a_terminal(tmp_path: Path) -> None:
    """Without `--json` too, only printable ASCII reaches the terminal."""
    medium = Medium(tmp_path, [Entry("data/\u202e\u9aaf", ONE)])
    done = subprocess.run(
        [sys.executable, "-I", READER, "list", medium.package, "--key-file", medium.key],
        capture_output=True,
        check=True,
    )
    assert b"\\u202e\\u9aaf" in done.stdout
    assert all(byte == 10 or 32 <= byte < 127 for byte in done.stdout)


def test_memory_does_not_grow_with_the_package(tmp_path: Path, standalone: Any) -> None:
    """Verifying 20 MiB and a manifest of 3,000 lines takes no more than 3 MiB."""
    entries = [Entry(f"data/{i:04}", b"") for i in range(3000)]
    medium = Medium(tmp_path, [*entries, Entry("data/large", bytes(20 << 20))])
    key = medium.forge.key
    del medium, entries
    with (tmp_path / "case.cvx").open("rb") as file:
        package = standalone.Package(file, key)
        tracemalloc.start()
        package.verify()
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 3 << 20


def test_a_terminal_is_asked_for_the_credential(medium: Medium) -> None:
    """Without a file, a key or a passphrase is asked for, whichever is typed."""
    for text, expected in ((medium.forge.key_text, medium.forge.key), (PASSPHRASE, PASSPHRASE)):
        leader, follower = os.openpty()
        script = (
            "import sys; sys.path.insert(0, sys.argv[1]); import cvx_reader as r, argparse;"
            "c = r.read_credential(argparse.Namespace(key_file=None, passphrase_file=None));"
            "print(c.hex() if isinstance(c, bytes) else c)"
        )
        with subprocess.Popen(
            [sys.executable, "-c", script, str(READER.parent)],
            stdin=follower,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            text=True,
        ) as process:
            assert process.stderr is not None
            assert process.stderr.read(15) == "Package key or "  # Earlier input is thrown away.
            os.write(leader, text.encode() + b"\n")
            told = process.communicate()[0]
        os.close(leader)
        os.close(follower)
        assert told.strip() == (expected.hex() if isinstance(expected, bytes) else expected)
