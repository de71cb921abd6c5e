"""Migrating old exports: logged before it happens, sealed with all, nothing left in clear."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from base64 import urlsafe_b64decode
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_json import parse_case_json
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.errors import (
    LegacyDamaged,
    LegacyKeyInvalid,
    LegacyKeyMissing,
    LegacyKeyWrong,
    LegacyUnknown,
)
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.migrate import open_export, read_export, sealing_of
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recover import settle
from casevault_gui.core.workflows.seal import Sealed, prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest, check_request
from tests.old_exports import CASE, MARK, Old, database, encrypted, make_old


@pytest.fixture
def old(tmp_path: Path) -> Old:
    """Make one case in all four shapes."""
    return make_old(tmp_path / "old")


def migrate(profile: Profile, path: Path, key: str = "") -> tuple[Sealed, PackageKey]:
    """Migrate one old export, the key retyped."""
    opened = open_export(profile, read_export(path), key)
    asked = SealRequest(target=path.with_suffix(".cvx"), record=CaseRecord(reference="-"))
    prepared = prepare_package(
        profile, sealing_of(opened, asked), report=ignore_progress, cancel=CancelToken()
    )
    assert prepared.release is not None
    shown = prepared.release.show()
    assert prepared.release.prove_retyped(shown.groups[-1])
    return prepared.finish(), shown


def contents(sealed: Sealed, key: PackageKey) -> dict[str, bytes]:
    """Return the files of a package, its case record too."""
    with PackageReader(sealed.path) as reader:
        opened = reader.unlock_key(key)
        lines = [opened.line(number) for number in range(opened.footer.entries)]
        files = {line.path: opened.read(line.offset, line.size) for line in lines}
        return {**files, "case.json": opened.tag("casevault/case.json")}


def imported(profile: Profile) -> list[Entry]:
    """Return the entries about old exports."""
    return list(profile.log.find(kind="imported"))


@pytest.mark.parametrize("shape", ["api-json", "hex", "fernet", "sqlite"])
def test_every_shape_is_sealed_with_what_it_held(old: Old, profile: Profile, shape: str) -> None:
    """A package holds the export as delivered, what was decrypted, and the record of it."""
    path = old.shapes[shape]
    sealed, key = migrate(profile, path, "" if shape in {"api-json", "sqlite"} else old.key)
    files = contents(sealed, key)
    record = parse_case_json(files.pop("case.json"))
    assert record.reference == "c-17"
    assert [exhibit.number for exhibit in record.exhibits] == ["e-1", "e-2"]
    assert files.pop(f"data/{path.name}") == path.read_bytes()
    decrypted = [] if shape == "sqlite" else [old.database.read_bytes()]
    assert list(files.values()) == decrypted
    assert sealed.exceptions == ()


def test_the_log_says_what_was_imported_before_the_key_was_used(old: Old, profile: Profile) -> None:
    """Intent and end name the export by hash and its key by the key's hash, and nothing secret."""
    sealed, _ = migrate(profile, old.reply)
    intent, done = imported(profile)
    assert [(entry.phase.value, entry.case) for entry in (intent, done)] == [
        ("intent", ""),
        ("done", "c-17"),
    ]
    hash_of_key = hashlib.sha256(urlsafe_b64decode(old.key)).hexdigest()
    for entry in (intent, done):
        assert entry.more["legacy_key_sha256"] == hash_of_key
        assert entry.more["disclosed"] is True
        assert entry.objects[0].sha256 == hashlib.sha256(old.reply.read_bytes()).hexdigest()
    created = list(profile.log.find(package=sealed.package))[-1]
    assert created.more["migrated_from"] == intent.objects[0].sha256
    for entry in profile.log.entries():
        assert old.key.encode() not in entry.body
        assert MARK.encode() not in entry.body


@pytest.mark.parametrize(
    ("shape", "given", "told"),
    [
        ("api-json", False, "delivered with the data"),
        ("hex", True, "given apart"),
        ("sqlite", False, "not encrypted"),
    ],
)
def test_the_record_and_a_finding_say_who_had_the_key(
    old: Old, profile: Profile, shape: str, *, given: bool, told: str
) -> None:
    """Key and data in one file, or no key at all, mean: treat as disclosed."""
    opened = open_export(profile, read_export(old.shapes[shape]), old.key if given else "")
    legacy = opened.record.document()["legacy"]
    assert isinstance(legacy, dict)
    assert told in str(legacy["key"])
    assert opened.disclosed is not given
    code = "old-export-key-apart" if given else "old-export-disclosed"
    assert [finding.code for finding in opened.source.findings] == [code]


def test_the_check_speaks_of_the_export_and_not_of_a_file_it_is_not(
    old: Old, profile: Profile, tmp_path: Path
) -> None:
    """What comes out of an export made a moment ago is not taken for files just changed."""
    opened = open_export(profile, read_export(old.reply))
    asked = SealRequest(target=tmp_path / "n.cvx", record=CaseRecord(reference="-"))
    found = check_request(
        sealing_of(opened, asked), home=profile.home, report=ignore_progress, cancel=CancelToken()
    )
    assert [finding.code for finding in found.findings] == ["old-export-disclosed"]
    assert found.files == 2


def test_nothing_decrypted_and_no_old_key_lies_on_the_disk(
    old: Old, profile: Profile, tmp_path: Path
) -> None:
    """After a migration no file that was made holds a text of the export, or its key."""
    for path in (old.database, old.reply):
        path.unlink()
    migrate(profile, old.token, old.key)
    raw = urlsafe_b64decode(old.key)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for secret in (MARK.encode(), old.key.encode(), raw, raw.hex().encode()):
                assert secret not in content


CRASH = """
import os, sys
from pathlib import Path
from casevault_gui.core.workflows import migrate
from casevault_gui.core.workflows.profile import open_profile
migrate.decrypt_token = lambda *_: os._exit(9)
profile = open_profile(Path(sys.argv[1]))
migrate.open_export(profile, migrate.read_export(Path(sys.argv[2])), sys.argv[3])
"""


def test_a_crash_while_an_export_is_opened_is_told_afterwards(old: Old, tmp_path: Path) -> None:
    """An import that was announced and never ended is logged as interrupted, and can be done."""
    home = tmp_path / "crashed"
    words = [sys.executable, "-c", CRASH, str(home), str(old.token), old.key]
    root = str(Path(__file__).resolve().parents[3])
    run = subprocess.run(words, env={**os.environ, "PYTHONPATH": root}, check=False)
    assert run.returncode == 9
    with open_profile(home) as profile:
        assert [entry.type for entry in settle(profile)] == ["imported"]
        migrate(profile, old.token, old.key)
        ends = [entry for entry in imported(profile) if entry.ref is not None]
        assert [(entry.phase.value, entry.reason) for entry in ends] == [
            ("failed", "interrupted"),
            ("done", ""),
        ]


def test_a_missing_key_is_no_act(old: Old, profile: Profile) -> None:
    """Without a key, or with what is none, nothing is tried and nothing logged."""
    with pytest.raises(LegacyKeyMissing):
        open_export(profile, read_export(old.token))
    with pytest.raises(LegacyKeyInvalid):
        open_export(profile, read_export(old.token), "not a key")
    assert imported(profile) == []


def test_a_wrong_key_and_an_altered_token_are_logged_as_failed(old: Old, profile: Profile) -> None:
    """The try is in the log with the hash of the key that was tried."""
    other, _ = encrypted(b"")
    with pytest.raises(LegacyKeyWrong):
        open_export(profile, read_export(old.token), other)
    token = bytearray(old.token.read_bytes())
    token[99] = ord("A") if token[99] != ord("A") else ord("B")
    old.token.write_bytes(token)
    with pytest.raises(LegacyKeyWrong):
        open_export(profile, read_export(old.token), old.key)
    ends = [entry for entry in imported(profile) if entry.ref is not None]
    assert [(entry.phase.value, entry.reason) for entry in ends] == [("failed", "CV-S09")] * 2


def test_a_given_key_goes_before_the_one_inside(old: Old, profile: Profile) -> None:
    """Who names a key means that one; the other stays a fact about the export."""
    other, _ = encrypted(b"")
    with pytest.raises(LegacyKeyWrong):
        open_export(profile, read_export(old.reply), other)
    assert open_export(profile, read_export(old.reply), old.key).disclosed


def test_what_a_token_held_is_taken_as_it_is(profile: Profile, tmp_path: Path) -> None:
    """A token that verifies is authentic: content nothing here can read is sealed all the same."""
    for content, name in (
        (b"\0\1 something", "x.decrypted.bin"),
        (b'{"case": {"id": "c-9"}}', "x.decrypted.json"),
        (database(("CREATE TABLE t (x)",)), "x.decrypted.db"),
    ):
        path = tmp_path / "x.enc"
        key, token = encrypted(content)
        path.write_bytes(token)
        opened = open_export(profile, read_export(path), key)
        assert {root.name for root in opened.source.roots} == {"x.enc", name}
        assert opened.record.reference == ("c-9" if name.endswith("json") else "x")


def test_a_plain_database_must_be_whole_and_an_export(profile: Profile, tmp_path: Path) -> None:
    """Another program's database is refused as none, a damaged one as damaged; the log says so."""
    path = tmp_path / "case_1.db"
    path.write_bytes(database(("CREATE TABLE t (x)",)))
    with pytest.raises(LegacyUnknown):
        open_export(profile, read_export(path))
    content = bytearray(database((CASE, *(f"CREATE TABLE t{n} (x)" for n in range(40)))))
    content[4096:8192] = bytes(4096)
    path.write_bytes(content)
    with pytest.raises(LegacyDamaged):
        open_export(profile, read_export(path))
    ends = [entry.reason for entry in imported(profile) if entry.ref is not None]
    assert ends == ["CV-S06", "CV-S10"]
