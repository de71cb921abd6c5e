"""The job journal: what is under way, durable before it begins, gone when it has ended.

One small file a job in the profile's `jobs` folder. A job found at start belongs to a run that did
not end: the profile's lock proves that nobody is at work on it.
"""

from __future__ import annotations

import contextlib
import os
import re
from dataclasses import field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote_to_bytes

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.errors import Fact, TargetTrouble
from casevault_gui.core.files import make_private_folder, remove_file, write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.places import partial_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLDER = "jobs"
_NAME = re.compile(r"[0-9a-f]{32}\.json")
_MAX = 1 << 16
_PATHS = ("target", "partial")


class JobKind(StrEnum):
    """What kind of work it is."""

    SEAL = "seal"
    """`target` is the package, `partial` its unfinished file; of a split one, volumes are called
    after them."""
    COPY = "copy"
    """As of `SEAL`."""
    EXTRACT = "extract"
    """`target` is the folder, `partial` the name any file in or below it has until it is whole."""


def utc_now() -> str:
    """Return the time as RFC 3339 in UTC, whole seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One piece of work; `identifier` is 32 hexadecimal digits, `started` RFC 3339 in UTC.

    `proven` says that the package is verified and custody of its key proven: only the name is
    missing. Its `size`, `sha256`, what else (`more`) the log will say of it and, of a `split` one,
    how many `volumes` it has stand here from then on. `intent` is the number of the custody entry
    that announced the job.
    """

    kind: JobKind
    identifier: str
    package: str
    target: str
    partial: str
    intent: int
    started: str = field(default_factory=utc_now)
    proven: bool = False
    size: int = 0
    sha256: str = ""
    more: dict[str, Fact] = field(default_factory=dict)
    split: bool = False
    volumes: int = 0


def extraction(package: str, folder: Path, intent: int) -> Job:
    """Return the job of an extraction from `package` (its id) into the absolute `folder`."""
    identifier = random_bytes(16).hex()
    return Job(
        kind=JobKind.EXTRACT,
        identifier=identifier,
        package=package,
        target=str(folder),
        partial=str(folder / partial_name(identifier)),
        intent=intent,
    )


class Journal:
    """The journal in one profile."""

    def __init__(self, home: Path) -> None:
        """Use the profile's folder."""
        self._folder = home / _FOLDER

    def begin(self, job: Job) -> Job:
        """Make the job durable; raise `TargetTrouble`."""
        make_private_folder(self._folder)
        write_private(self._path(job), _encode(job), replace=True)
        return job

    def prove(
        self, job: Job, size: int, sha256: str, more: dict[str, Fact], volumes: int = 0
    ) -> Job:
        """Note, durably, that only the name of this very file, or of these volumes, is missing."""
        proven = replace(job, proven=True, size=size, sha256=sha256, more=more, volumes=volumes)
        return self.begin(proven)

    def end(self, job: Job) -> None:
        """Forget the job; one that is gone already is no error. Raises `TargetTrouble`."""
        remove_file(self._path(job))

    @contextlib.contextmanager
    def during(self, job: Job) -> Iterator[None]:
        """Keep the job while the context lasts, however it ends. Raises `TargetTrouble`."""
        self.begin(job)
        try:
            yield
        except BaseException:
            self.give_up(job)
            raise
        self.end(job)

    def give_up(self, job: Job) -> None:
        """Forget the job if that works: where an error is told, it matters more.

        What stays is explained at the next start.
        """
        with contextlib.suppress(TargetTrouble):
            self.end(job)

    def jobs(self) -> Iterator[Job]:
        """Yield the jobs that began and did not end; damaged files are passed over, not removed."""
        if not self._folder.is_dir():
            return
        for path in sorted(self._folder.iterdir()):
            if _NAME.fullmatch(path.name):
                job = _decode(path)
                if job is not None:
                    yield job

    def _path(self, job: Job) -> Path:
        return self._folder / f"{job.identifier}.json"


def _encode(job: Job) -> bytes:
    members: dict[str, Json] = {"v": 1}
    for name in Job.__slots__:
        members[name] = getattr(job, name)
    members["kind"] = job.kind.value
    for name in _PATHS:
        # Paths are bytes; those that are no UTF-8 have no other form in JSON.
        members[name] = quote(os.fsencode(getattr(job, name)))
    members["more"] = dict(job.more)
    return canonical_json.encode(members)


def _decode(path: Path) -> Job | None:
    try:
        members = canonical_json.decode_object(path.read_bytes()[: _MAX + 1], _MAX)
        texts = {
            name: str(members[name])
            for name in ("identifier", "package", "target", "partial", "started")
        }
        texts |= {name: os.fsdecode(unquote_to_bytes(texts[name])) for name in _PATHS}
        return Job(
            kind=JobKind(str(members["kind"])),
            intent=int(str(members["intent"])),
            proven=members["proven"] is True,
            size=int(str(members.get("size", 0))),
            sha256=str(members.get("sha256", "")),
            more=_facts(members.get("more")),
            split=members.get("split") is True,
            volumes=int(str(members.get("volumes", 0))),
            **texts,
        )
    except (NotCanonical, KeyError, ValueError, OSError):
        return None


def _facts(more: object) -> dict[str, Fact]:
    if not isinstance(more, dict):
        return {}
    return {name: value for name, value in more.items() if isinstance(value, str | int)}
