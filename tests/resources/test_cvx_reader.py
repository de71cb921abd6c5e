"""The stand-alone reader as a stranger uses it: by its commands, on a medium nobody vouches for."""

from __future__ import annotations

import ast
import contextlib
import hashlib
import json
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import bagit
import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.keys.key_file import write_key_file
from tests.vectors.forge import Entry, Forge, Hook
from tests.vectors.vector import ONE, TWO, at, flip, replace

READER = Path(__file__).resolve().parents[2] / "resources" / "cvx_reader.py"
PASSPHRASE = "correct horse battery staple"
CASE = (
    Entry("data/a"),
    Entry("data/a/b"),
    Entry("data/a/one.txt", ONE, mtime_ns=1_600_000_000_123_456_000),
    Entry("data/Beweisstück 証拠.txt", "Grüße\n".encode()),
    Entry("data/two.bin", TWO),
)


class Medium:
    """A package with its key in a folder, and the reader's commands on it."""

    def __init__(self, folder: Path, entries: Sequence[Entry] = CASE, **hooks: Hook) -> None:
        forge = Forge("the reader's tests", entries, **hooks)
        self.folder, self.forge = folder, forge
        self.package, self.key = folder / "case.cvx", folder / "key.txt"
        if "slots" not in hooks:
            forge.hooks["slots"] = lambda slots: [
                *slots,
                forge.passphrase_slot(
                    PASSPHRASE.encode(), iterations=210_000, name="pbkdf2-hmac-sha-512"
                ),
            ]
        self.package.write_bytes(forge.build())
        self.key.write_text(forge.key_text + "\n", encoding="ascii")

    def run(self, command: str, *more: str, stdin: str = "", key: bool = True) -> tuple[int, Any]:
        """Run a command with `--json`; returns exit code and the objects it told."""
        credential = ["--key-file", str(self.key)] if key and command != "info" else []
        done = subprocess.run(
            [
                sys.executable,
                "-I",
                str(READER),
                command,
                str(self.package),
                *credential,
                "--json",
                *more,
            ],
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Traceback" not in done.stderr
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def extract(self, *more: str) -> tuple[int, dict[str, Any], Path]:
        """Extract; returns exit code, what became of each path, and the folder."""
        target = self.folder / "out"
        code, told = self.run("extract", "-d", str(target), *more)
        return code, {facts["path"]: facts for facts in told if "path" in facts}, target


@pytest.fixture
def medium(tmp_path: Path) -> Medium:
    """Make a sound package."""
    return Medium(tmp_path)


def files_below(folder: Path) -> dict[str, bytes]:
    """Read every file by its path."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


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


def test_info_tells_the_public_header_without_a_key(medium: Medium) -> None:
    """`info` shows package id and slots, and a slot's fingerprint."""
    code, told = medium.run("info")
    assert code == 0
    assert told[0]["package"] == medium.forge.bag
    assert [slot["type"] for slot in told[1:-1]] == ["key", "passphrase"]
    assert told[1]["fingerprint"] == hashlib.sha256(medium.forge.key).hexdigest()


def test_list_tells_every_entry(medium: Medium) -> None:
    """`list` tells the manifest in its order."""
    code, told = medium.run("list")
    assert code == 0
    assert [line["path"] for line in told[:-1]] == [entry.path for entry in medium.forge.entries]


def test_verify_tells_the_root(medium: Medium) -> None:
    """`verify` succeeds and tells the counts."""
    code, told = medium.run("verify")
    assert (code, told[-1]) == (0, {"outcome": "success"})
    assert (told[0]["files"], told[0]["bytes"]) == (3, len(ONE) + len(TWO) + 8)


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
    """No credential is wrong usage (2); a package that is not there is a failure (1)."""
    assert medium.run("verify", key=False)[0] == 2
    medium.package.unlink()
    assert medium.run("verify")[0] == 1


def test_without_argon2id_the_message_says_what_to_do(
    standalone: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the installed library is older than Argon2id, the reader names the version needed."""
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.kdf.argon2", None)
    kdf = {"lanes": 1, "memory_kib": 19_456, "name": "argon2id", "passes": 2, "salt": "00" * 16}
    with pytest.raises(OSError, match="cryptography 44"):
        standalone.stretch(b"x", kdf)


def test_extract_brings_out_what_went_in(medium: Medium) -> None:
    """Every file and folder is extracted, with times, readable by the owner alone."""
    code, told, target = medium.extract()
    assert code == 0
    assert files_below(target) == {
        entry.path: entry.content for entry in CASE if entry.content is not None
    }
    assert (target / "data/a/b").is_dir()
    assert told["data/a/one.txt"]["name"] == "one.txt"
    status = (target / "data/a/one.txt").stat()
    assert status.st_mtime_ns == 1_600_000_000_123_456_000
    assert status.st_mode & 0o777 == 0o600


def test_extract_takes_paths(medium: Medium) -> None:
    """Only the paths asked for come out, folders with what is in them; a missing one is told."""
    code, told, target = medium.extract("data/a/", "data/nothing")
    assert code == 1
    assert set(files_below(target)) == {"data/a/one.txt"}
    assert told["data/nothing"] == {"path": "data/nothing", "problem": "no such entry"}


def test_extract_takes_a_file_out_of_its_folder(medium: Medium) -> None:
    """The folders on the way are made, their other content is not."""
    code, _, target = medium.extract("data/a/one.txt")
    assert code == 0
    assert sorted(str(p.relative_to(target)) for p in target.rglob("*")) == [
        "data", "data/a", "data/a/one.txt"]  # fmt: skip


def test_extract_never_writes_into_what_is_there(medium: Medium) -> None:
    """An existing folder, even an empty one, or a link to one is refused untouched."""
    elsewhere = medium.folder / "elsewhere"
    elsewhere.mkdir()
    (medium.folder / "out").symlink_to(elsewhere)
    assert medium.extract()[0] == 1
    assert not any(elsewhere.iterdir())


def test_names_are_made_safe_for_every_system(tmp_path: Path) -> None:
    """Names that a system would misread are percent-encoded, and one already taken gets ~2."""
    names = {
        "con.txt": "%63on.txt",
        "a:b": "a%3Ab",
        "a%3Ab": "a%3Ab~2",
        "end.": "end%2E",
        " front": "%20front",
        "photo\u202egpj.exe": "photo%E2%80%AEgpj.exe",
        "..\\up": "..%5Cup",
        "...": "..%2E",
        "~": "~",
        "x" * 255: "x" * 255,
        "?" * 255: ("%3F" * 255)[:255],
    }
    medium = Medium(tmp_path, [Entry(f"data/{name}", name.encode()) for name in names])
    code, told, target = medium.extract()
    assert code == 0
    found = {name: told[f"data/{name}"]["name"] for name in names}
    assert sorted(found.pop(name) for name in ("a:b", "a%3Ab")) == ["a%3Ab", "a%3Ab~2"]
    assert found == {name: safe for name, safe in names.items() if name in found}
    assert len(files_below(target)) == len(names)


def test_content_that_differs_is_not_left_behind(tmp_path: Path) -> None:
    """A file whose SHA-256 does not hold is told and not there; the others are."""
    medium = Medium(tmp_path, tar=replace(ONE, ONE.upper()))
    code, told, target = medium.extract()
    assert code == 1
    assert "SHA-256" in told["data/a/one.txt"]["problem"]
    assert set(files_below(target)) == {"data/two.bin", "data/Beweisstück 証拠.txt"}


def test_a_damaged_chunk_costs_only_the_files_in_it(tmp_path: Path) -> None:
    """Extraction goes on behind a damaged chunk."""
    entries = [Entry("data/1", bytes(20_000)), Entry("data/2", bytes(40_000)), Entry("data/3", ONE)]
    medium = Medium(tmp_path, entries, sealed=at(2, flip(9)))
    code, told, target = medium.extract()
    assert code == 1
    assert told["data/2"]["problem"] == "chunk 2 is damaged"
    assert files_below(target) == {"data/1": bytes(20_000), "data/3": ONE}


def test_folders_nested_without_end_are_told(tmp_path: Path) -> None:
    """Nesting deeper than handles allow fails for what is too deep and for nothing else."""
    deep = [Entry("data" + "/d" * (i + 1)) for i in range(300)]
    medium = Medium(tmp_path, [*deep, Entry(deep[-1].path + "/x", ONE), Entry("data/two", TWO)])
    code, told, target = medium.extract()
    assert code == 1
    assert "problem" in told[deep[-1].path + "/x"]
    assert files_below(target) == {"data/two": TWO}


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
    with contextlib.closing(standalone.open_package(str(tmp_path / "case.cvx"), key)) as package:
        tracemalloc.start()
        package.verify()
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 3 << 20


def test_a_terminal_is_asked_for_the_credential(medium: Medium) -> None:
    """`--prompt` takes a key or a passphrase, whichever is typed."""
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
