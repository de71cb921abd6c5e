"""A reviewer's notes and bookmarks on files of packages, encrypted in the profile.

A note is the reviewer's own: it never touches the package, and the custody log does not tell of it.
Only writing notes into a file for others is an entry.

One file a package, in the folder `notes`: `seal_record` under a key of the profile over canonical
JSON `{"case", "file", "format", "notes", "package", "v": 1}`. Its name tells no package.
"""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.crypto.primitives import hmac_sha256, open_record, seal_record
from casevault_gui.core.custody.clock import system_clock, utc_text
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.errors import LogNewer, ProfileDamaged
from casevault_gui.core.files import make_private_folder, remove_file, shown_path, write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.rows_file import write_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.review import Review

MAX_TEXT: Final = 10_000
COLUMNS: Final = ("package", "file", "case", "path", "sha256", "bookmark", "note", "written")
_FOLDER: Final = "notes"
_FORMAT: Final = "casevault-notes"
_VERSION: Final = 1
_SUFFIX: Final = ".note"
_LONGEST: Final = 64 << 20
_DIGEST: Final = re.compile(r"[0-9a-f]{64}|")


@dataclass(frozen=True, slots=True)
class Note:
    """What the reviewer noted on one entry; `path` as `list` shows it, `sha256` "" for folders.

    `written` is when, in UTC.
    """

    path: str
    sha256: str
    text: str
    bookmark: bool
    written: str


@dataclass(frozen=True, slots=True)
class PackageNotes:
    """The notes on one package, by path; `file` is the name it had when it was opened last."""

    package: str
    case: str
    file: str
    notes: tuple[Note, ...] = ()


class NoteBook:
    """The notes of a profile; everything here reads or writes files, and is quick."""

    def __init__(self, profile: Profile) -> None:
        """Use the notes of `profile`, which may be none."""
        self._profile = profile
        self._folder = profile.home / _FOLDER
        self._key = profile.derived_key(b"notes")

    def of(self, review: Review) -> PackageNotes:
        """Return the notes on an open package; raises `ProfileDamaged`, `LogNewer`."""
        case = review.record.reference if review.record else ""
        package, file = review.facts.package, review.facts.name
        path = self._path(package)
        if not path.exists():
            return PackageNotes(package, case, file)
        return PackageNotes(package, case, file, self._read(path).notes)

    def all(self) -> list[PackageNotes]:
        """Return the notes on every package, by case and file; raises as `of`."""
        if not self._folder.is_dir():
            return []
        found = [self._read(path) for path in sorted(self._folder.glob(f"*{_SUFFIX}"))]
        return sorted(found, key=lambda each: (each.case, each.file, each.package))

    def keep(self, review: Review, number: int, text: str, *, bookmark: bool) -> PackageNotes:
        """Keep what is noted on an entry, nothing to forget it; return all of the package's.

        Raises as `of`, and `TargetTrouble`.
        """
        index = review.index
        path = index.path(number).removeprefix("data/")
        digest = "" if index.folder(number) else index.sha256(number).hex()
        before = self.of(review)
        notes = [note for note in before.notes if note.path != path]
        if text.strip() or bookmark:
            written = utc_text(system_clock().utc_ms)
            notes.append(Note(path, digest, text.strip()[:MAX_TEXT], bookmark, written))
        kept = PackageNotes(
            before.package, before.case, before.file, tuple(sorted(notes, key=lambda n: n.path))
        )
        self._write(kept)
        return kept

    def export(self, of: Sequence[PackageNotes], path: Path) -> None:
        """Write notes into the new file `path`, as CSV or JSON by its name; the log hears of it.

        Raises `TargetTrouble`, `CustodyTrouble`.
        """
        packages = tuple(ObjectRef("package", each.file, package=each.package) for each in of)
        with self._profile.log.begin(
            EntryType.NOTE_ADDED,
            objects=(*packages, ObjectRef("file", path.name)),
            why="reviewer's notes exported",
            place=shown_path(path.absolute()),
        ):
            write_rows(path, COLUMNS, (cells(each, note) for each in of for note in each.notes), {})

    def copy_to(self, other: NoteBook) -> None:
        """Write every note as one of another profile; raises as `all`, and `TargetTrouble`."""
        for each in self.all():
            other._write(each)

    def _path(self, package: str) -> Path:
        return self._folder / f"{hmac_sha256(self._key, package.encode()).hex()[:32]}{_SUFFIX}"

    def _write(self, kept: PackageNotes) -> None:
        path = self._path(kept.package)
        if not kept.notes:
            if path.exists():
                remove_file(path)
            return
        make_private_folder(self._folder)
        notes: list[Json] = [dict(asdict(note)) for note in kept.notes]
        document: dict[str, Json] = {
            "case": kept.case,
            "file": kept.file,
            "format": _FORMAT,
            "notes": notes,
            "package": kept.package,
            "v": _VERSION,
        }
        sealed = seal_record(self._key, canonical_json.encode(document), path.name.encode())
        write_private(path, sealed, replace=True)

    def _read(self, path: Path) -> PackageNotes:
        try:
            sealed = path.read_bytes()
        except OSError as error:
            raise ProfileDamaged(path=shown_path(path), problem="unreadable") from error
        plain = open_record(self._key, sealed, path.name.encode())
        if plain is None:
            raise ProfileDamaged(path=shown_path(path), problem="check")
        try:
            document = canonical_json.decode_object(plain, _LONGEST)
            version = document["v"]
            if isinstance(version, int) and version > _VERSION:
                raise LogNewer(version=version)
            return _parsed(document)
        except (NotCanonical, KeyError, TypeError, ValueError) as error:
            raise ProfileDamaged(path=shown_path(path), problem="members") from error


def matching(of: Iterable[PackageNotes], text: str) -> list[PackageNotes]:
    """Return the notes with `text` in path, note, file name or case, small letters or large."""
    wanted = text.strip().casefold()
    found = []
    for each in of:
        about = f"{each.case}\n{each.file}\n{each.package}".casefold()
        notes = tuple(
            note
            for note in each.notes
            if wanted in f"{about}\n{note.path}\n{note.text}\n{note.sha256}".casefold()
        )
        if notes:
            found.append(PackageNotes(each.package, each.case, each.file, notes))
    return found


def cells(of: PackageNotes, note: Note) -> tuple[object, ...]:
    """Return what is told of a note under `COLUMNS`."""
    return (
        *(of.package, of.file, of.case, note.path, note.sha256, note.bookmark),
        *(note.text, note.written),
    )


def _parsed(document: dict[str, Json]) -> PackageNotes:
    if document["format"] != _FORMAT or not isinstance(document["notes"], list):
        raise ValueError(document["format"])
    package, case, file = (_text(document[name]) for name in ("package", "case", "file"))
    return PackageNotes(package, case, file, tuple(_note(each) for each in document["notes"]))


def _note(found: Json) -> Note:
    if not isinstance(found, dict) or not isinstance(found["bookmark"], bool):
        raise TypeError(found)
    path, digest, text, written = (
        _text(found[name]) for name in ("path", "sha256", "text", "written")
    )
    if not _DIGEST.fullmatch(digest):
        raise ValueError(digest)
    return Note(path, digest, text, found["bookmark"], written)


def _text(found: Json) -> str:
    if not isinstance(found, str):
        raise TypeError(found)
    return found
