"""Extracting is killed anywhere: what has its name is whole; the next start removes the rest."""

from __future__ import annotations

import os
import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.model import Outcome
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.extracted import Extracted
from casevault_gui.core.workflows.jobs import JobKind
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recover import Advice
from casevault_gui.core.workflows.review import open_review
from tests.faults.aftermath import assert_stands, reconcile, stand
from tests.faults.conftest import Evidence
from tests.faults.killing import Death, Kill, KillServer
from tests.faults.rounds import FRESH_EVERY, Rounds
from tests.faults.works import BATCH, seal

SHARE = 0.35
THEIRS = {"evidence/a.txt": b"theirs", "notes.partial": b"also theirs"}


class Extractions(Rounds):
    """Extracts into a folder that holds files of others already, one under a name of ours."""

    name = "extract"

    def __init__(self, server: KillServer, yard: Path, evidence: Evidence) -> None:
        """Seal what will be extracted, and keep the profile to begin with."""
        super().__init__(yard)
        self._server = server
        self._evidence = evidence
        self._home = yard / "home"
        self._sealed = yard / "sealed"
        self._sealed.mkdir()
        self._package = self._sealed / "case.cvx"
        told: dict[str, str] = {}
        seal(told.__setitem__, str(self._home), str(evidence.folder), str(self._package))
        self._key = told["proven"]
        self._before = stand(self._sealed)
        self._extracted_again: set[frozenset[str]] = set()

    def run(self, kill: Kill, place: Path) -> Death:
        """Let a child extract, and kill it."""
        for name, content in THEIRS.items():
            path = place / "out" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        if kill.variant % FRESH_EVERY:
            shutil.copytree(self._home, place / "home")
        return self._server.run(
            kill,
            "extract",
            home=str(place / "home"),
            package=str(self._package),
            key=self._key,
            folder=str(place / "out"),
        )

    def look(self, place: Path, death: Death) -> str:
        """Every name is whole before and after; the same folder can be extracted to again."""
        out = place / "out"
        partials = self._assert_names_are_whole(out)
        whole = self._count(out)
        with open_profile(place / "home", session=True) as profile:
            told = reconcile(profile)
            assert told.jobs or not partials
            for job in told.jobs:
                assert (job.kind, job.target) == (JobKind.EXTRACT, out)
                assert (job.advice, job.leftover) == (Advice.CLEAN_UP, True)
            assert self._assert_names_are_whole(out) == []
            assert self._count(out) == whole
            # Under the same names lies the same: once is enough of that.
            names = frozenset(str(path.relative_to(out)) for path in out.rglob("*"))
            if names not in self._extracted_again:
                self._extracted_again.add(names)
                again = self._extract(profile, out)
                expected = (Outcome.COMPLETE, len(self._evidence.contents))
                assert (again.outcome, again.files) == expected
                assert self._assert_names_are_whole(out) == []
        assert_stands(self._sealed, self._before)
        assert stand(self._sealed).keys() == self._before.keys()
        left = ", and unfinished ones" if partials else ""
        return f"{whole} of {len(self._evidence.contents)} whole{left}"

    def _extract(self, profile: Profile, out: Path) -> Extracted:
        credential = KeyCredential(PackageKey.parse(self._key))
        with open_review(profile, self._package, credential) as review:
            return review.extract(None, out, report=ignore_progress, cancel=CancelToken())

    @staticmethod
    def _count(out: Path) -> int:
        files = [path for path in out.rglob("*") if path.is_file()]
        return len([path for path in files if not path.name.startswith(".casevault-")]) - len(
            THEIRS
        )

    def _assert_names_are_whole(self, out: Path) -> list[str]:
        """Assert content and time of all that bears a name; return the names of what does not."""
        unfinished = []
        for path in out.rglob("*"):
            name = path.relative_to(out).as_posix()
            if name in THEIRS:
                assert path.read_bytes() == THEIRS[name]
            elif path.name.startswith(".casevault-") and path.suffix == ".partial":
                unfinished.append(name)
            elif path.is_file():
                data = path.read_bytes()
                # `b~2.bin` is another `b.bin`; the one file with a tilde of its own has a space.
                stem, tilde, number = path.stem.rpartition("~")
                found = path.with_name(stem + path.suffix) if number.isdigit() else path
                if tilde and stem.endswith(" "):
                    found = path
                original = f"data/{found.relative_to(out).as_posix()}"
                assert sha256(data).hexdigest() == self._evidence.contents[original]
                assert path.stat().st_mtime_ns == 1_600_000_000_123_456_789
        return unfinished


def more_evidence(evidence: Evidence) -> Evidence:
    """Add small files to the evidence, enough for several batches."""
    small = evidence.folder / "small"
    small.mkdir()
    contents = dict(evidence.contents)
    for number in range(3 * BATCH):
        path, data = small / f"n{number}.txt", b"%d" % number
        path.write_bytes(data)
        os.utime(path, ns=(0, 1_600_000_000_123_456_789))
        contents[f"data/evidence/small/n{number}.txt"] = sha256(data).hexdigest()
    return Evidence(evidence.folder, contents)


@pytest.fixture
def extractions(server: KillServer, yard: Path, evidence: Evidence) -> Extractions:
    """Prepare the rounds."""
    return Extractions(server, yard, more_evidence(evidence))


def test_an_extraction_killed_at_any_moment_is_put_right(
    extractions: Extractions, kills: int, seed: str
) -> None:
    """Killed at moments spread over its time, an extraction leaves only whole files by name."""
    extractions.at_moments(round(kills * SHARE), seed)


def test_an_extraction_killed_at_any_step_is_put_right(extractions: Extractions) -> None:
    """Killed before each change to a file and each part of an entry, it is put right."""
    outcomes = extractions.at_steps(variant=1).outcomes
    assert {"0 of 11 whole", "11 of 11 whole"} < outcomes
    # Between batches, too: some are named, and others written that wait for their names.
    between = [n for n in range(11) if f"{n} of 11 whole, and unfinished ones" in outcomes]
    assert len(between) > 2 * BATCH
