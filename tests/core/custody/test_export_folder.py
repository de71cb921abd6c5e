"""Exports that are a folder to themselves, in the hands of those who define or check them."""

from __future__ import annotations

import base64
import json
import shutil
import stat
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

import bagit
import pytest

from casevault_gui.core.crypto.merkle import leaf_hash, root_of, subtrees_of
from casevault_gui.core.crypto.notes import verify_checkpoint
from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.custody.export import ExportForm
from casevault_gui.core.custody.export_folder import OWN_FOLDER, export_folder
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.new_folder import NewFolder
from casevault_gui.core.custody.tiles import tile_path, write_bundles, write_hashes
from casevault_gui.core.errors import Cancelled, TargetExists
from casevault_gui.core.model import Actor
from casevault_gui.core.progress import CancelToken
from tests.core.custody.samples import OBJECTS, fill, fill_quickly

PUBLISHED = Path(__file__).parents[2] / "vectors_published" / "tlog"


def work(log: CustodyLog) -> None:
    """Log a day: acts that end, one that fails, one that never ended."""
    second = Actor("Robin Okafor", "Evidence custodian")
    with log.begin(EntryType.CREATED, case="2026-1", objects=OBJECTS, place="Łódź, room 4"):
        pass
    log.append(Draft(type=EntryType.KEY_DESTROYED, case="2026-1", objects=OBJECTS, second=second))
    log.begin(EntryType.EXTRACTED, case="2026-1").failed("CV-T02")
    log.begin(EntryType.OPENED, objects=OBJECTS)


def export(log: CustodyLog, tmp_path: Path, form: ExportForm) -> Path:
    """Export into a new folder and return it."""
    folder = tmp_path / form.value
    made = export_folder(log, folder, form)
    assert all(path.is_file() for path in made.files)
    return folder


@pytest.mark.parametrize("form", sorted(OWN_FOLDER))
def test_every_file_is_private_and_told(log: CustodyLog, tmp_path: Path, form: ExportForm) -> None:
    """Files are the user's alone, the answer names each, and nothing lies beside the folder."""
    work(log)
    folder = tmp_path / "out"
    made = export_folder(log, folder, form)
    found = {path for path in folder.rglob("*") if path.is_file()}
    assert found == set(made.files)
    assert {stat.S_IMODE(path.stat().st_mode) for path in found} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert made.size == log.size
    assert [path for path in tmp_path.iterdir() if path.suffix == ".tmp"] == []


@pytest.mark.parametrize("form", sorted(OWN_FOLDER))
def test_a_folder_that_stands_is_left_alone(
    log: CustodyLog, tmp_path: Path, form: ExportForm
) -> None:
    """Even an empty one: a form to itself never lies among other files."""
    (tmp_path / "out").mkdir()
    with pytest.raises(TargetExists):
        export_folder(log, tmp_path / "out", form)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("form", sorted(OWN_FOLDER))
def test_an_export_that_is_stopped_leaves_nothing(
    log: CustodyLog, tmp_path: Path, form: ExportForm
) -> None:
    """Neither the folder nor what was written of it stays."""
    cancel = CancelToken()
    cancel.cancel()
    place = tmp_path / "place"
    place.mkdir()
    with pytest.raises(Cancelled):
        export_folder(log, place / "out", form, cancel=cancel)
    assert list(place.iterdir()) == []


def test_a_folder_whose_name_is_taken_meanwhile_replaces_nothing(tmp_path: Path) -> None:
    """Who makes a file of that name while the export is written keeps it."""

    def export_slowly() -> None:
        with NewFolder(tmp_path / "out") as new:
            new.write("a/b", b"1")
            (tmp_path / "out").write_bytes(b"theirs")

    with pytest.raises(TargetExists):
        export_slowly()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert (tmp_path / "out").read_bytes() == b"theirs"


def test_trouble_with_a_file_names_the_final_place(tmp_path: Path) -> None:
    """An error speaks of the folder the person chose, not of the name it has until then."""
    with NewFolder(tmp_path / "out") as new:
        new.write("a", b"1")
        with pytest.raises(TargetExists) as caught:
            new.write("a/b", b"1")
    assert str(caught.value.facts["path"]).endswith("out/a/b")
    assert (tmp_path / "out" / "a").read_bytes() == b"1"


# --- BagIt ----------------------------------------------------------------------------------------


def test_the_bag_is_valid_to_bagit_and_sha256sum(log: CustodyLog, tmp_path: Path) -> None:
    """The Library of Congress's program and coreutils accept it; a changed byte is found."""
    work(log)
    folder = export(log, tmp_path, ExportForm.BAGIT)
    found = bagit.Bag(str(folder))
    found.validate()
    assert found.version_info == (1, 0)
    assert found.info["External-Identifier"] == log.vkey.name
    for sums in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "--strict", "--quiet", "-c", sums], cwd=folder, check=True)
    lines = folder / "data" / "entries.jsonl"
    assert lines.read_bytes() == b"".join(entry.body + b"\n" for entry in log.entries())
    lines.write_bytes(lines.read_bytes().replace(b"2026-1", b"2026-2"))
    check = ["sha256sum", "--strict", "--quiet", "-c", "manifest-sha256.txt"]
    assert subprocess.run(check, cwd=folder, capture_output=True, check=False).returncode == 1


# --- tlog-tiles -----------------------------------------------------------------------------------


def test_bundles_are_those_of_the_published_log(tmp_path: Path) -> None:
    """The entries that others published, written by us, are their bundle byte for byte."""
    published = (PUBLISHED / "tile" / "entries" / "000.p" / "15").read_bytes()
    bodies, rest = [], published
    while rest:
        end = 2 + int.from_bytes(rest[:2], "big")
        bodies.append(rest[2:end])
        rest = rest[end:]
    with NewFolder(tmp_path / "log") as new:
        write_bundles(new, bodies)
        write_hashes(new, 15, subtrees_of([leaf_hash(body) for body in bodies]))
    made = tmp_path / "log" / "tile"
    assert (made / "entries" / "000.p" / "15").read_bytes() == published
    tile = (made / "0" / "000.p" / "15").read_bytes()
    note = (PUBLISHED / "checkpoint.15").read_bytes().split(b"\n")
    hashes = [tile[at : at + 32] for at in range(0, len(tile), 32)]
    assert base64.b64encode(root_of(hashes)) == note[2]


@pytest.mark.parametrize("size", [1, 255, 256, 257, 600])
def test_a_tree_of_tiles_leads_to_its_checkpoint(
    log: CustodyLog, tmp_path: Path, size: int
) -> None:
    """Bundles give the leaves, full tiles the level above, all of it the signed root."""
    fill_quickly(log, size - log.size)
    folder = export(log, tmp_path, ExportForm.TILES)
    checkpoint = verify_checkpoint((folder / "checkpoint").read_bytes(), log.vkey)
    leaves = [leaf_hash(body) for body in bundled(folder / "tile" / "entries", size)]
    assert (checkpoint.size, checkpoint.root) == (size, root_of(leaves))
    assert tiled(folder / "tile" / "0", size) == leaves
    above = [root_of(leaves[at : at + 256]) for at in range(0, size - size % 256, 256)]
    assert tiled(folder / "tile" / "1", size // 256) == above
    assert not (folder / "tile" / "2").exists()


def parts_of(folder: Path, count: int) -> bytes:
    """Read the tiles of a level in order, the last partial one too."""
    full = [folder / f"{number:03}" for number in range(count // 256)]
    if count % 256:
        full.append(folder / f"{count // 256:03}.p" / str(count % 256))
    return b"".join(path.read_bytes() for path in full)


def tiled(folder: Path, count: int) -> list[bytes]:
    """Return the hashes of a level."""
    data = parts_of(folder, count)
    return [data[at : at + 32] for at in range(0, len(data), 32)]


def bundled(folder: Path, count: int) -> list[bytes]:
    """Return the entries."""
    data, bodies = parts_of(folder, count), []
    while data:
        end = 2 + int.from_bytes(data[:2], "big")
        bodies.append(data[2:end])
        data = data[end:]
    return bodies


@pytest.mark.parametrize(
    ("number", "path"), [(0, "000"), (67, "067"), (1000, "x001/000"), (1234067, "x001/x234/067")]
)
def test_tiles_are_numbered_as_the_standard_says(number: int, path: str) -> None:
    """Groups of three digits, all but the last marked."""
    assert tile_path(number) == path


# --- CASE/UCO -------------------------------------------------------------------------------------


def graph(log: CustodyLog, tmp_path: Path) -> list[dict[str, Any]]:
    """Export the graph and return its nodes."""
    work(log)
    folder = export(log, tmp_path, ExportForm.CASE)
    document = json.loads((folder / "case.jsonld").read_bytes())
    nodes: list[dict[str, Any]] = document["@graph"]
    return nodes


def test_each_act_is_one_action(log: CustodyLog, tmp_path: Path) -> None:
    """From announcement to end; a failure says so, and what has no end has no end time."""
    nodes = graph(log, tmp_path)
    entries = list(log.entries())
    actions = [each for each in nodes if "InvestigativeAction" in str(each["@type"])]
    assert [each["uco-core:name"] for each in actions] == [
        "log_created", "created", "key_destroyed", "extracted", "opened",
    ]  # fmt: skip
    created, failed, unended = actions[1], actions[3], actions[4]
    assert created["uco-action:startTime"]["@value"] == entries[1].time
    assert created["uco-action:endTime"]["@value"] == entries[2].time
    assert entries[2].leaf.hex() in created["uco-core:description"]
    assert "phase failed" in failed["uco-core:description"]
    assert "uco-action:endTime" not in unended


def test_every_reference_leads_to_one_node(log: CustodyLog, tmp_path: Path) -> None:
    """People, tools, places and objects are told once, before or after they are named."""
    nodes = graph(log, tmp_path)
    names = [each["@id"] for each in nodes]
    assert len(names) == len(set(names))

    def named(value: object) -> set[str]:
        if isinstance(value, list):
            return {name for each in value for name in named(each)}
        if isinstance(value, dict):
            if set(value) == {"@id"}:
                return {value["@id"]}
            return {name for each in value.values() for name in named(each)}
        return set()

    assert named(nodes) <= set(names)
    kinds = [each["@type"] for each in nodes if isinstance(each["@type"], str)]
    assert kinds.count("uco-identity:Person") == 2
    assert kinds.count("case-investigation:Investigation") == 1
    assert kinds.count("case-investigation:ProvenanceRecord") == 1


def case_validate(file: Path) -> subprocess.CompletedProcess[str]:
    """Run the ontology's own validator on a graph."""
    program = shutil.which("case_validate", path=sysconfig.get_path("scripts"))
    assert program is not None
    return subprocess.run([program, file], capture_output=True, text=True, check=False)


def test_case_validate_accepts_the_graph(log: CustodyLog, tmp_path: Path) -> None:
    """The ontology's own validator finds that it conforms, and that a changed one does not."""
    graph(log, tmp_path)
    file = tmp_path / "case-uco" / "case.jsonld"
    done = case_validate(file)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Conforms: True" in done.stdout
    file.write_bytes(file.read_bytes().replace(b"xsd:hexBinary", b"xsd:string"))
    assert "Conforms: False" in case_validate(file).stdout


def test_notes_make_no_objects(log: CustodyLog, tmp_path: Path) -> None:
    """A log without packages is a graph of actions alone."""
    fill(log, 2)
    folder = export(log, tmp_path, ExportForm.CASE)
    assert b"ProvenanceRecord" not in (folder / "case.jsonld").read_bytes()
