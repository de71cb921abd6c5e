"""What must hold after a kill, whatever was killed and when."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.meaning import GapKind
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.verify import verify_package
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows import recover
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.recover import Advice, InterruptedJob
from casevault_gui.core.workflows.verify_custody import verify_custody

_HOME = {"lock", "log-keys.json", "identity.json", "custody.sqlite", "jobs", "foreign-logs"}

Stood = dict[str, tuple[int, int, int, str]]
"""Of each path below a folder: kind and mode, inode, modification time in ns, content's hash."""


def stand(folder: Path) -> Stood:
    """Return all that stands below `folder`, so that it can be compared later."""
    found: Stood = {}
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        content = b""
        if path.is_symlink():
            content = bytes(path.readlink())
        elif path.is_file():
            content = path.read_bytes()
        facts = (status.st_mode, status.st_ino, status.st_mtime_ns, sha256(content).hexdigest())
        found[str(path.relative_to(folder))] = facts
    return found


def assert_stands(folder: Path, before: Stood) -> None:
    """Assert that nothing of `before` was changed, replaced or removed; other things may be new."""
    now = stand(folder)
    assert {path: now.get(path) for path in before} == before


_verified: set[tuple[str, bytes]] = set()
"""Keys, and hashes of all that lay beside the package that was whole: the last only."""


def assert_whole(package: Path, key: str, contents: dict[str, str]) -> None:
    """Assert that `package` opens with `key`, every byte of it holds, and it holds `contents`.

    The same bytes under the same names as last time are not verified once more.
    """
    digest = sha256()
    for path in sorted(path for path in package.parent.iterdir() if path.is_file()):
        digest.update(repr((path.name, path.lstat().st_size)).encode())
        digest.update(path.read_bytes())
    these = (key, digest.digest())
    if these in _verified:
        return
    with PackageReader(package) as reader:
        opened = reader.unlock_key(PackageKey.parse(key))
        verify_package(opened, report=ignore_progress, cancel=CancelToken())
        index = opened.index
        numbers = [number for number in range(len(index)) if not index.folder(number)]
        found = {index.path(number): index.sha256(number).hex() for number in numbers}
    assert found == contents
    _verified.clear()
    _verified.add(these)


@dataclass(frozen=True)
class Told:
    """What the next start told before it put things in order."""

    jobs: tuple[InterruptedJob, ...]
    unended: int


def reconcile(profile: Profile, checkpoint: str | None = None) -> Told:
    """Do what the next start does, asserting what must hold of the log before and after it.

    `checkpoint` is the last one the killed process told its parent.
    """
    open_before = {entry.seq for entry in profile.log.unresolved()}
    assert _gaps(profile, checkpoint) == open_before, "each open intent is a gap, and nothing else"
    verified = profile.log.size
    jobs = recover.interrupted(profile)
    settled = recover.settle(profile)
    for job in jobs:
        if job.advice is Advice.FINISH:
            assert recover.finish(profile, job) == job.target
        else:
            recover.clean_up(profile, job)
    assert recover.interrupted(profile) == ()
    assert recover.unended(profile) == ()
    assert list(profile.log.unresolved()) == []
    assert (profile.log.size == verified and not open_before) or not _gaps(profile, checkpoint)
    there = {path.name for path in profile.home.iterdir()}
    assert there <= _HOME, there - _HOME
    assert not (profile.home / "jobs").exists() or not list((profile.home / "jobs").iterdir())
    return Told(jobs, len(settled))


def _gaps(profile: Profile, checkpoint: str | None) -> set[int]:
    """Ask for the three answers; return the entries whose act has no end."""
    outside = [(checkpoint.encode(), "told to the parent")] if checkpoint else []
    verdict = verify_custody(
        profile, checkpoints=outside, report=ignore_progress, cancel=CancelToken()
    )
    assert verdict.internal.problem is None
    assert verdict.anchors.mismatches == ()
    assert verdict.anchors.foreign == ()
    assert bool(verdict.anchors.matches) == bool(outside)
    # Where a new profile opens an old package, that it never saw it made is told as well.
    assert {gap.kind for gap in verdict.gaps} <= {
        GapKind.INTENT_UNRESOLVED,
        GapKind.PACKAGE_UNKNOWN,
    }
    return {gap.seq for gap in verdict.gaps if gap.kind is GapKind.INTENT_UNRESOLVED}
