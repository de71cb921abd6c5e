"""`casevault migrate`: old exports become packages, one or a folder of them."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from casevault_gui.cli import main
from tests.cli.refusals import Ask, Refuse, nothing_changes, sealing
from tests.cli.running import Terminal, say
from tests.old_exports import MARK, Old, encrypted, make_old


@pytest.fixture
def old(tmp_path: Path) -> Old:
    """Make one case in all four shapes."""
    return make_old(tmp_path / "old")


@pytest.fixture
def old_key(old: Old, tmp_path: Path) -> Path:
    """Write its key into a private file."""
    path = tmp_path / "old.key"
    path.write_text(old.key + "\n")
    path.chmod(0o600)
    return path


def migrating(source: Path, target: Path, key: Path, *more: object) -> tuple[object, ...]:
    """Return the command that migrates."""
    return ("migrate", source, "-o", target, "--key-out", key, "--same-volume-ok", *more)


@pytest.mark.parametrize("shape", ["api-json", "hex", "fernet", "sqlite"])
def test_each_shape_becomes_a_package_that_opens(
    old: Old, old_key: Path, shape: str, tmp_path: Path, ask: Ask
) -> None:
    """The package opens with its fresh key and gives back what the old export held."""
    target, key, out = tmp_path / "new.cvx", tmp_path / "new.key", tmp_path / "out"
    more = () if shape in {"api-json", "sqlite"} else ("--legacy-key-file", old_key)
    answer = ask(*migrating(old.shapes[shape], target, key, *more))
    assert answer["legacy"]["shape"] == shape
    assert answer["legacy"]["tables"] == {"case_metadata": 1, "evidence": 2}
    assert answer["legacy"]["disclosed"] is (shape in {"api-json", "sqlite"})
    assert old.key not in key.read_text()
    ask("extract", target, "-d", out, "--key-file", key)
    given_back = [path.read_bytes() for path in sorted(out.rglob("*.db"))]
    assert given_back == [old.database.read_bytes()]


def test_what_is_in_it_is_said_before_it_is_sealed(old: Old, tmp_path: Path) -> None:
    """People read the shape, the case, the counts, and that the contents count as disclosed."""
    done = say(*migrating(old.reply, tmp_path / "n.cvx", tmp_path / "n.key"))
    assert "Old export (api-json" in done.stderr
    assert "Case c-17; rows: case_metadata 1, evidence 2" in done.stderr
    assert "Treat what is in the old export as disclosed" in done.stderr
    assert old.key not in done.stdout + done.stderr


def test_the_key_goes_to_the_other_places_too(old: Old, tmp_path: Path, ask: Ask) -> None:
    """A passphrase alone is enough, as when sealing."""
    words = tmp_path / "words"
    words.write_text("correct horse battery staple of the night")
    words.chmod(0o600)
    target = tmp_path / "n.cvx"
    answer = ask("migrate", old.reply, "-o", target, "--passphrase-file", words)
    assert answer["opens_with"] == ["passphrase"]
    assert len(ask("list", target, "--passphrase-file", words)["entries"]) == 2


def test_a_person_is_asked_for_a_key_that_did_not_come(old: Old, tmp_path: Path) -> None:
    """At a terminal the old key is typed, unseen, where none was named."""
    terminal = Terminal(*migrating(old.token, tmp_path / "n.cvx", tmp_path / "n.key"))
    terminal.read_until("Key of the old export: ")
    terminal.type(old.key + "\n")
    assert old.key not in terminal.end(0)
    assert (tmp_path / "n.cvx").exists()


def test_refusals_say_four_parts_and_leave_nothing(
    old: Old, old_key: Path, tmp_path: Path, refuse: Refuse, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing, malformed or wrong key, an altered, cut or foreign file: words, and no package."""
    target, key = tmp_path / "n.cvx", tmp_path / "n.key"
    wrong, typo = tmp_path / "wrong.key", tmp_path / "typo.key"
    wrong.write_text(encrypted(b"")[0])
    typo.write_text(old.key[:-2])
    for path in (wrong, typo):
        path.chmod(0o600)
    cut, other = tmp_path / "cut.enc", tmp_path / "other.pdf"
    cut.write_bytes(old.token.read_bytes()[:-9])
    other.write_bytes(b"%PDF-1.7")
    altered = bytearray(old.token.read_bytes())
    altered[99] = ord("A") if altered[99] != ord("A") else ord("B")
    changed = tmp_path / "changed.enc"
    changed.write_bytes(altered)
    main(["custody", "list"])  # The profile's folder is made before anything is compared.
    capsys.readouterr()
    with nothing_changes(tmp_path):
        refuse("CV-S07", *migrating(old.token, target, key))
        refuse("CV-S08", *migrating(old.token, target, key, "--legacy-key-file", typo))
        refuse("CV-S09", *migrating(old.token, target, key, "--legacy-key-file", wrong))
        refuse("CV-S09", *migrating(changed, target, key, "--legacy-key-file", old_key))
        assert "part of the encrypted data" in refuse("CV-S10", *migrating(cut, target, key))
        refuse("CV-S06", *migrating(other, target, key))
        refuse("CV-S01", *migrating(tmp_path / "none", target, key))


@pytest.mark.parametrize(
    "more",
    [
        (),
        ("--report", "r.json", "--key-out", "k"),
        ("--legacy-keys", "d", "--key-out", "k"),
    ],
)
def test_one_file_takes_no_options_of_a_folder(
    old: Old, more: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a place for the key, or with a folder's options, it is wrong use."""
    assert main(["migrate", str(old.reply), "-o", "x.cvx", *more]) == 2
    assert capsys.readouterr().out == ""


# --- a folder ---------------------------------------------------------------------------------


class Folder:
    """Two exports that open, one whose key is wrong, a foreign file, and places for results."""

    def __init__(self, base: Path) -> None:
        """Make them."""
        self.old = base / "exports"
        self.new, self.keys, self.own = base / "new", base / "keys", base / "own"
        for folder in (self.new, self.keys, self.own):
            folder.mkdir()
        made = make_old(self.old)
        made.hexed.unlink()
        made.database.unlink()
        self.made = made
        key, token = encrypted(b"x")
        (self.old / "foreign.enc").write_bytes(token)
        self.foreign_key = key
        (self.old / "notes.txt").write_text("no export")
        (self.own / "export.enc.key").write_text(made.key)

    def command(self, *more: object) -> tuple[object, ...]:
        """Return the command for the whole folder."""
        keys = ("--legacy-keys", self.own)
        return migrating(self.old, self.new, self.keys, *keys, *more)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Make a folder of old exports."""
    return Folder(tmp_path)


def fates(answer: dict[str, Any]) -> dict[str, str]:
    """Return what became of each file, by name."""
    return {Path(line["file"]).name: line["fate"] for line in answer["files"]}


def test_a_folder_is_migrated_and_what_fails_stops_nothing(folder: Folder, ask: Ask) -> None:
    """Each export becomes a package with a key of its own; trouble with one is reported."""
    answer = ask(*folder.command(), code=3)
    assert fates(answer) == {
        "export.enc": "migrated",
        "foreign.enc": "failed",
        "notes.txt": "no-export",
        "reply.json": "migrated",
    }
    assert [line["code"] for line in answer["files"] if line["fate"] == "failed"] == ["CV-S07"]
    assert {path.name for path in folder.new.iterdir()} == {"export.enc.cvx", "reply.json.cvx"}
    for name in ("export.enc", "reply.json"):
        key = folder.keys / f"{name}.key"
        assert len(ask("list", folder.new / f"{name}.cvx", "--key-file", key)["entries"]) == 2


def test_a_second_run_goes_on_where_the_first_ended(folder: Folder, ask: Ask) -> None:
    """What the log knows as migrated is left alone; what failed is tried again."""
    ask(*folder.command(), code=3)
    before = {path: path.read_bytes() for path in folder.new.iterdir()}
    (folder.own / "foreign.enc.key").write_text(folder.foreign_key)
    answer = ask(*folder.command(), code=0)
    assert fates(answer) == {
        "export.enc": "migrated-before",
        "foreign.enc": "migrated",
        "notes.txt": "no-export",
        "reply.json": "migrated-before",
    }
    assert {path: path.read_bytes() for path in before} == before


def test_a_package_that_is_gone_is_made_again(folder: Folder, ask: Ask) -> None:
    """The log's word is not enough: the package must stand there. Its old key is not replaced."""
    ask(*folder.command(), code=3)
    (folder.new / "reply.json.cvx").unlink()
    answer = ask(*folder.command(), code=3)
    line = next(line for line in answer["files"] if line["file"].endswith("reply.json"))
    assert (line["fate"], line["code"]) == ("failed", "CV-T01")
    (folder.keys / "reply.json.key").unlink()
    assert fates(ask(*folder.command(), code=3))["reply.json"] == "migrated"


def test_packages_in_parts_are_known_in_a_second_run(folder: Folder, ask: Ask) -> None:
    """A migrated export that lies in volumes is found again, as a package in one file is."""
    first = ask(*folder.command("--volume-size", "1MB"), code=3)
    assert "migrated" in fates(first).values()
    assert all(path.name.endswith(".cvx.001") for path in folder.new.iterdir())
    again = fates(ask(*folder.command("--volume-size", "1MB"), code=3))
    assert {name for name, fate in fates(first).items() if fate == "migrated"} == {
        name for name, fate in again.items() if fate == "migrated-before"
    }


def test_the_report_is_json_or_csv_and_replaces_nothing(
    folder: Folder, ask: Ask, refuse: Refuse, tmp_path: Path
) -> None:
    """It says of each file what became of it, with hashes and codes, and no key."""
    as_json, as_csv = tmp_path / "r.json", tmp_path / "r.csv"
    answer = ask(*folder.command("--report", as_json), code=3)
    assert json.loads(as_json.read_text())["files"] == answer["files"]
    ask(*folder.command("--report", as_csv), code=3)
    with as_csv.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["fate"] for row in rows] == [
        "migrated-before", "failed", "no-export", "migrated-before",
    ]  # fmt: skip
    assert rows[3]["package_sha256"] == answer["files"][3]["package_sha256"]
    for path in (as_json, as_csv):
        assert folder.made.key not in path.read_text()
        assert MARK not in path.read_text()
        with nothing_changes(folder.new):
            refuse("CV-T01", *folder.command("--report", path))


def test_one_key_file_serves_those_without_a_key_of_their_own(
    folder: Folder, ask: Ask, tmp_path: Path
) -> None:
    """`--legacy-key-file` is tried for what came without one and has none in the folder of keys."""
    key = tmp_path / "one.key"
    key.write_text(folder.foreign_key)
    answer = ask(*folder.command("--legacy-key-file", key), code=0)
    assert set(fates(answer).values()) == {"migrated", "no-export"}


def test_a_folder_of_which_nothing_comes_out_has_failed(tmp_path: Path, ask: Ask) -> None:
    """The exit code is 1 if every export failed, and 0 if there was none."""
    folder = Folder(tmp_path)
    folder.made.reply.unlink()
    (folder.own / "export.enc.key").unlink()
    ask(*folder.command(), code=1)
    for path in folder.old.glob("*.enc"):
        path.unlink()
    ask(*folder.command(), code=0)


def test_places_are_checked_before_any_work(folder: Folder, refuse: Refuse, tmp_path: Path) -> None:
    """A folder for packages or keys that is not there is refused before anything is opened."""
    none = tmp_path / "none"
    with nothing_changes(tmp_path):
        refuse("CV-T04", *migrating(folder.old, none, folder.keys))
        refuse("CV-T04", *migrating(folder.old, folder.new, none))


# --- the same in clear, as sources of `seal` --------------------------------------------------


def test_a_plain_export_fills_the_record_of_a_seal(old: Old, tmp_path: Path, ask: Ask) -> None:
    """`seal` takes the record from the one source that is a case of the earlier system."""
    target, key, out = tmp_path / "n.cvx", tmp_path / "n.key", tmp_path / "case.json"
    ask(*sealing(old.database, target, key, old.token))
    ask("extract", target, "-d", tmp_path / "o", "--key-file", key, "--case-out", out)
    assert json.loads(out.read_text())["reference"] == "c-17"


def test_a_given_record_goes_before_and_two_cases_fill_none(
    old: Old, tmp_path: Path, ask: Ask
) -> None:
    """Nobody's choice between two cases is guessed, and `--case` is what counts."""
    case, second = tmp_path / "own.json", tmp_path / "second.db"
    case.write_text('{"reference": "own"}')
    second.write_bytes(old.database.read_bytes())
    for name, more, reference in (("a", ("--case", case), "own"), ("b", (second,), "b")):
        target, key, out = (tmp_path / f"{name}.{part}" for part in ("cvx", "key", "json"))
        ask(*sealing(old.database, target, key, *more))
        ask("extract", target, "-d", tmp_path / name, "--key-file", key, "--case-out", out)
        assert json.loads(out.read_text())["reference"] == reference


def test_sealing_an_encrypted_export_as_it_is_is_told(old: Old, tmp_path: Path, ask: Ask) -> None:
    """`seal` packs it, and says that migrating would open it."""
    answer = ask(*sealing(old.reply, tmp_path / "n.cvx", tmp_path / "n.key"))
    assert "old-export-encrypted" in answer["findings"]
