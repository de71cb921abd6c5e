"""`disclose`, and what the other side reads of it."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import run, say
from tests.ui.pdf_reading import text_of

if TYPE_CHECKING:
    from tests.cli.key_commands import World
    from tests.cli.refusals import Refuse

FILES = {"bank/a.csv": b"1,2", "bank/b.csv": b"3,4", "chat.txt": b"hello", "photos/c.jpg": b"jpeg"}


class Case:
    """A sealed package of four files, and its key."""

    def __init__(self, folder: Path, record: dict[str, object] | None = None) -> None:
        """Seal it."""
        self.folder = folder
        for name, content in FILES.items():
            (folder / "case" / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / "case" / name).write_bytes(content)
        self.package, self.key = folder / "whole.cvx", folder / "whole.key"
        more: list[object] = []
        if record is not None:
            (folder / "case.json").write_text(json.dumps(record))
            more = ["--case", folder / "case.json"]
        run(
            *("seal", folder / "case", "-o", self.package, "--key-out", self.key),
            *("--same-volume-ok", *more),
        )
        self.out, self.new_key = folder / "part.cvx", folder / "part.key"

    @property
    def words(self) -> tuple[object, ...]:
        """The command, but for what is disclosed and why the rest is not."""
        return (
            *("disclose", self.package, "-o", self.out, "--key-file", self.key),
            *("--key-out", self.new_key, "--same-volume-ok"),
        )


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """Seal a case without a record."""
    return Case(tmp_path)


def test_some_files_go_out_and_the_rest_has_reasons(case: Case, tmp_path: Path) -> None:
    """The derived package opens with its own key alone, and proves what it holds."""
    made = run(
        *case.words,
        *("--include", "case/bank", "--reason", "not relevant"),
        *("--reason-for", "case/photos", "privacy"),
    )
    assert (made["disclosed"], made["withheld"]) == (2, 2)
    assert run("verify", case.out, "--key-file", case.key, code=1)["error"]["code"] == "CV-K02"
    found = run("verify", case.out, "--key-file", case.new_key)["provenance"]
    assert (found["package"], found["files"], found["proven"]) == (made["original"], 4, 2)
    assert [item["reason"] for item in found["withheld"]] == ["not relevant", "privacy"]
    assert found["signature"] == {"state": "none"}
    run("extract", case.out, "-d", tmp_path / "x", "--key-file", case.new_key)
    assert (tmp_path / "x" / "case" / "bank" / "a.csv").read_bytes() == b"1,2"
    assert not (tmp_path / "x" / "case" / "chat.txt").exists()
    entries = run("custody", "list")["entries"]
    assert [e["phase"] for e in entries if e["type"] == "disclosed"] == ["intent", "done"]


def test_what_is_disclosed_may_be_split(case: Case) -> None:
    """The derived package can lie in volumes too."""
    made = run(*case.words, "--include", "case", "--reason", "none", "--volume-size", "1MB")
    assert made["volumes"] == 1
    first = case.out.with_name(case.out.name + ".001")
    assert run("verify", first, "--key-file", case.new_key)["package"] == made["package"]


def texts_in(out: Path, key: Path) -> dict[str, bytes]:
    """Return every file of a derived package, as the stand-alone reader gives them."""
    whole = out.with_suffix(".tar")
    reader = Path(__file__).parents[2] / "resources" / "cvx_reader.py"
    subprocess.run(
        [sys.executable, reader, "tar", out, "--key-file", key, "-o", whole],
        check=True,
        capture_output=True,
    )
    with tarfile.open(whole) as tar:
        return {
            member.name.partition("/")[2]: file.read()
            for member in tar
            if member.isfile() and (file := tar.extractfile(member)) is not None
        }


def test_the_record_that_goes_along_tells_of_the_disclosure(case: Case, tmp_path: Path) -> None:
    """After rows that were there, one names the original, its root and the time."""
    told = tmp_path / "told.json"
    before = {"recipient": "Registry", "at": "2026-01-02"}
    told.write_text(json.dumps({"reference": "R-7", "disclosures": [before]}))
    made = run(*case.words, "--include", "case/bank", "--reason", "x", "--case", told)
    record = json.loads(texts_in(case.out, case.new_key)["casevault/case.json"])
    assert record["reference"] == "R-7"
    first, row = record["disclosures"]
    assert first == before
    at = next(e["t"] for e in run("custody", "list")["entries"] if e["type"] == "disclosed")
    root = run("verify", case.out, "--key-file", case.new_key)["provenance"]["root"]
    assert row == {"at": at, "package": made["original"], "root": root}


def test_exhibits_that_are_disclosed_whole_are_named(tmp_path: Path) -> None:
    """Of the original's exhibits only those are told of which nothing is withheld."""
    numbers = {"AO/1": "case/bank", "AO/2": "data/case/photos/c.jpg", "AO/3": "case", "AO/4": ""}
    exhibits = [{"number": number, "path": path} for number, path in numbers.items()]
    case = Case(tmp_path, {"reference": "R-1", "exhibits": exhibits})
    run(*case.words, "--include", "case/bank", "--include", "case/photos", "--reason", "x")
    record = json.loads(texts_in(case.out, case.new_key)["casevault/case.json"])
    (row,) = record["disclosures"]
    assert row["exhibits"] == ["AO/1", "AO/2"]
    assert "recipient" not in row
    assert "exhibits" not in record


def test_a_full_list_of_disclosures_stays_as_it_is(case: Case, tmp_path: Path) -> None:
    """A record with as many rows as it may have goes along unchanged, and nothing fails."""
    told = tmp_path / "told.json"
    rows = [{"recipient": "x"}] * 1_000
    told.write_text(json.dumps({"reference": "R-7", "disclosures": rows}))
    run(*case.words, "--include", "case/bank", "--reason", "x", "--case", told)
    record = json.loads(texts_in(case.out, case.new_key)["casevault/case.json"])
    assert record["disclosures"] == rows


def test_the_schedule_on_paper(case: Case, tmp_path: Path) -> None:
    """It names the original, what was disclosed with hashes, and what was withheld and why."""
    path = tmp_path / "schedule.pdf"
    made = run(*case.words, "--include", "case/bank", "--reason", "third parties")
    opening = ("--key-file", case.new_key)
    paper = ("custody", "report", "disclosure", "--package", case.out, *opening, "-o", path)
    assert run(*paper)["report"] == "disclosure"
    words = " ".join(text_of(path).split())
    for said in ("Disclosure schedule", "third parties", "case/bank/a.csv", "Received by"):
        assert said in words
    assert "chat.txt" not in words
    digits = "".join(words.split())
    assert made["original"] in digits
    for entry in run("list", case.out, *opening)["entries"]:
        assert entry["kind"] == "folder" or entry["sha256"] in digits


def test_a_schedule_is_only_of_a_derived_package(case: Case, tmp_path: Path) -> None:
    """Of any other package there is none, and without a key nothing can be said of it."""
    words = ("custody", "report", "disclosure", "--package", case.package, "-o", tmp_path / "x.pdf")
    assert "not a derived one" in say(*words, "--key-file", case.key, code=2).stderr
    assert "opens the package" in say(*words, code=2).stderr
    assert not (tmp_path / "x.pdf").exists()


def test_nothing_of_the_rest_goes_along(case: Case, tmp_path: Path) -> None:
    """Neither other custody entries of the case nor a path of this computer is in what goes out."""
    run("extract", case.package, "-d", tmp_path / "looked", "--key-file", case.key)
    run(*case.words, "--include", "case/bank", "--reason", "x", "--why", "ordered")
    texts = texts_in(case.out, case.new_key)
    entries = [json.loads(line) for line in texts["casevault/custody.jsonl"].splitlines()]
    assert {entry["type"] for entry in entries} == {"created", "key_generated"}
    told = b"".join(texts.values())
    for secret in (str(tmp_path), "chat.txt", "c.jpg", "whole.cvx"):
        assert secret.encode() not in told
        assert base64.b64encode(secret.encode())[:-4] not in told


def test_people_read_where_it_comes_from(case: Case) -> None:
    """`verify` says in words what is proven and what was withheld, by name if that was asked."""
    said = say(*case.words, "--include", "case/chat.txt", "--reason", "other", "--name-withheld")
    assert "Disclosed 1 file" in said.stdout
    told = say("verify", case.out, "--key-file", case.new_key).stdout
    assert "every file here is proven to be one of its 4 files" in told
    assert "Not signed" in told
    assert "case/bank/a.csv: other" in told


def test_the_originals_signature_goes_along(world: World) -> None:
    """A recipient, named in the record, opens it with their identity and sees who signed."""
    dana, bo, out = world.dana, world.bo, world.folder / "part.cvx"
    way = ("--key-file", world.key)
    path = next(
        row["path"]
        for row in dana.run("list", world.package, *way)["entries"]
        if row["kind"] == "file"
    )
    dana.run(
        *("disclose", world.package, "-o", out, *way, "--include", path, "--reason", "rest"),
        *("--recipient", "Bo", "--key-out", out.with_suffix(".key"), "--same-volume-ok"),
    )
    record = json.loads(texts_in(out, out.with_suffix(".key"))["casevault/case.json"])
    assert [row["recipient"] for row in record["disclosures"]] == ["Bo"]
    found = bo.run("verify", out, "--identity", *bo.vault)["provenance"]
    assert found["proven"] == 1
    assert found["signature"]["state"] in {"known", "unknown"}
    assert found["signature"]["name"] == "Dana Okafor"


def test_nothing_is_withheld_without_a_reason(case: Case, refuse: Refuse) -> None:
    """A file without a reason stops it, and is named; nothing is made."""
    said = refuse("CV-P19", *case.words, "--include", "case/bank")
    assert "case/chat.txt" in said
    said = refuse("CV-P19", *case.words, "--include", "case/bank", "--reason", "  ")
    assert "(2)" in said
    assert not case.out.exists()


def test_what_is_not_there_cannot_be_disclosed(case: Case, refuse: Refuse) -> None:
    """A path that the package does not have, or a folder without files, is refused."""
    reason = ("--reason", "x")
    assert refuse("CV-P13", *case.words, "--include", "case/none", *reason)
    assert refuse("CV-P13", *case.words, "--include", "case", "--reason-for", "nowhere", "x")


def test_what_must_not_leave_does_not(tmp_path: Path, refuse: Refuse) -> None:
    """An exhibit that its record marks as not disclosable stops it, however it was chosen."""
    exhibit = {"number": "AO/1", "path": "data/case/photos", "disclosable": False}
    case = Case(tmp_path, {"reference": "R-1", "exhibits": [exhibit]})
    for include in ("case", "case/photos", "case/photos/c.jpg"):
        said = refuse("CV-P20", *case.words, "--include", include, "--reason", "x")
        assert "AO/1" in said
    run(*case.words, "--include", "case/bank", "--reason", "x")


def test_somebody_must_be_able_to_open_it(case: Case) -> None:
    """Without a place for the key and without recipients the command says what is missing."""
    words = ("disclose", case.package, "-o", case.out, "--key-file", case.key)
    said = say(*words, "--include", "case", "--reason", "x", code=2).stderr
    assert "--recipient" in said
