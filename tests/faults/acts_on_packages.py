"""What is done with a sealed package and writes something new: each act, and how to look at it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from shutil import rmtree

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.model import Outcome
from casevault_gui.core.package.recovery_record import beside
from casevault_gui.core.progress import CancelToken, Report, ignore_progress
from casevault_gui.core.volume_names import volumes_at
from casevault_gui.core.workflows.copying import copy_package
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.recovery_records import (
    check_package,
    make_record,
    repair_package,
)
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.salvage import EVIDENCE, salvage
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from tests.faults.aftermath import assert_whole
from tests.faults.conftest import Evidence
from tests.faults.works import protect, seal

VOLUME = 512 << 10
DAMAGE = 20_000


@dataclass(frozen=True)
class Case:
    """A whole package, a damaged copy of it, the record of both, the key, and the evidence."""

    package: Path
    damaged: Path
    record: Path
    key: str
    evidence: Evidence


_SEALED: list[tuple[bytes, bytes, str]] = []
"""Package, record and key of the evidence, which is the same for every test: made once."""


def make_case(folder: Path, evidence: Evidence) -> Case:
    """Put a sealed package of the evidence into the new `folder`, and what belongs to it."""
    folder.mkdir()
    package = folder / "case.cvx"
    record = beside(package)
    if not _SEALED:
        told: dict[str, str] = {}
        home = str(folder / "sealer")
        seal(told.__setitem__, home, str(evidence.folder), str(package))
        protect(told.__setitem__, home, str(package), str(record))
        _SEALED.append((package.read_bytes(), record.read_bytes(), told["proven"]))
        rmtree(home)
    data, parity, key = _SEALED[0]
    package.write_bytes(data)
    record.write_bytes(parity)
    damaged = folder / "damaged.cvx"
    damaged.write_bytes(data[: -DAMAGE * 3] + bytes(DAMAGE) + data[-DAMAGE * 2 :])
    return Case(package, damaged, record, key, evidence)


@dataclass(frozen=True)
class Act:
    """Something done to the case that makes `target`, by the name of its entries.

    `do` does it, reporting; `assert_made` asserts that what was made is whole.
    """

    name: str
    entry: str
    do: Callable[[Profile, Case, Path, Report], object]
    assert_made: Callable[[Case, Path], None]


def _make_record(profile: Profile, case: Case, target: Path, report: Report) -> None:
    make_record(
        profile, case.package, percent=40, record=target, report=report, cancel=CancelToken()
    )


def _assert_record(case: Case, target: Path) -> None:
    found = check_package(case.package, target, report=ignore_progress, cancel=CancelToken())
    assert (found.health.whole, found.health.parity_damaged) == (True, 0)


def _repair(profile: Profile, case: Case, target: Path, report: Report) -> None:
    record = case.record
    repair_package(
        profile, case.damaged, target, record=record, report=report, cancel=CancelToken()
    )


def _assert_same(case: Case, target: Path) -> None:
    assert target.read_bytes() == case.package.read_bytes()


def _copy(profile: Profile, case: Case, target: Path, report: Report) -> None:
    copy_package(profile, case.package, target, volume_size=0, report=report, cancel=CancelToken())


def _split(profile: Profile, case: Case, target: Path, report: Report) -> None:
    copy_package(
        profile, case.package, target, volume_size=VOLUME, report=report, cancel=CancelToken()
    )


def _assert_set(case: Case, target: Path) -> None:
    assert_whole(volumes_at(target)[0], case.key, case.evidence.contents)


def _salvage(profile: Profile, case: Case, target: Path, report: Report) -> None:
    credential = KeyCredential(PackageKey.parse(case.key))
    salvage(profile, case.damaged, credential, target, report=report, cancel=CancelToken())


def _salvage_parts(profile: Profile, case: Case, target: Path, report: Report) -> None:
    credential = KeyCredential(PackageKey.parse(case.key))
    done = salvage(
        profile,
        case.damaged,
        credential,
        target,
        incomplete=True,
        report=report,
        cancel=CancelToken(),
    )
    assert done.incomplete


def _assert_salvaged(case: Case, target: Path) -> None:
    found = [path for path in (target / EVIDENCE).rglob("*") if path.is_file()]
    assert found
    for path in found:
        name = f"data/{path.relative_to(target / EVIDENCE).as_posix()}"
        assert sha256(path.read_bytes()).hexdigest() == case.evidence.contents[name]


_KEYS: dict[Path, str] = {}
"""Of each package sealed here its key."""


def _seal(profile: Profile, case: Case, target: Path, report: Report) -> None:
    request = SealRequest(
        sources=(case.evidence.folder,), target=target, record=CaseRecord(reference="2026-1")
    )
    prepared = prepare_package(profile, request, report=report, cancel=CancelToken())
    assert prepared.release is not None
    key = prepared.release.show()
    prepared.release.prove_retyped(key.groups[-1])
    _KEYS[target] = key.text
    prepared.finish()


def _assert_sealed(case: Case, target: Path) -> None:
    assert_whole(target, _KEYS[target], case.evidence.contents)


def _extract(profile: Profile, case: Case, target: Path, report: Report) -> None:
    credential = KeyCredential(PackageKey.parse(case.key))
    with open_review(profile, case.package, credential) as review:
        done = review.extract(None, target, report=report, cancel=CancelToken())
    assert done.outcome is Outcome.COMPLETE


def _assert_extracted(case: Case, target: Path) -> None:
    files = [path for path in target.rglob("*") if path.is_file()]
    found = {
        f"data/{path.relative_to(target).as_posix()}": sha256(path.read_bytes()).hexdigest()
        for path in files
    }
    assert found == case.evidence.contents


ACTS = (
    Act("protect", "protected", _make_record, _assert_record),
    Act("repair", "repaired", _repair, _assert_same),
    Act("copy", "copied", _copy, _assert_same),
    Act("copy in volumes", "copied", _split, _assert_set),
    Act("salvage", "salvaged", _salvage, _assert_salvaged),
    Act("salvage in part", "salvaged", _salvage_parts, _assert_salvaged),
)
"""With a package that is there already."""
EVERY_ACT = (
    *ACTS,
    Act("seal", "created", _seal, _assert_sealed),
    Act("extract", "extracted", _extract, _assert_extracted),
)
