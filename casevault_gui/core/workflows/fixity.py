"""Checking that sealed packages are still what they were: no key, many packages, run after run.

What is known of a package comes from the custody log, by its id, and from the report of earlier
runs, by its path. The log hears of a run before it begins and of its end, with the report's
SHA-256; and of each package that is not sound.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from pathlib import Path
from typing import TYPE_CHECKING, Final

from casevault_gui.core.custody.events import DraftFields, EntryType, Phase
from casevault_gui.core.errors import FixityWorkersLost
from casevault_gui.core.files import shown_path
from casevault_gui.core.fixity.register import SOUND, Checked, FixityReport, State
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.progress import Progress, Stage
from casevault_gui.core.workflows.fixity_check import Look, look_at
from casevault_gui.core.workflows.fixity_store import Candidate, candidates, is_url
from casevault_gui.core.workflows.jobs import utc_now

if TYPE_CHECKING:
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile

WHY: Final = "fixity"
_KNOWING: Final = (
    EntryType.CREATED,
    EntryType.COPIED,
    EntryType.VERIFIED,
    EntryType.RECEIVED,
    EntryType.TRANSFER_OFFERED,
    EntryType.TRANSFERRED,
)
"""Acts whose done entry says which bytes a package has."""
_AHEAD: Final = 2
"""Packages that wait for each worker."""
_TICK: Final = 0.2


@dataclass(frozen=True, slots=True)
class FixityDone:
    """A finished run: how many packages in each state, those not sound, the report's SHA-256."""

    place: str
    counts: dict[State, int]
    troubled: tuple[Checked, ...]
    skipped: int
    sha256: str


def shown_place(place: str) -> str:
    """Return what a report calls a place: a URL as it is, a folder by its whole path."""
    return place if is_url(place) else shown_path(Path(place).absolute())


def check_fixity(
    profile: Profile,
    place: str,
    target: Path,
    *,
    before: str = "",
    executor: Executor | None = None,
    workers: int = 1,
    report: Report,
    cancel: CancelToken,
) -> FixityDone:
    """Check the packages in `place`, a folder or a URL, and add to the report `target`.

    With `before` (RFC 3339 in UTC), only those that were last sound before it. `executor` does the
    reading, `workers` packages at a time; without one, this process does. Raises
    `FixityTrouble`, `TargetTrouble`, `CustodyTrouble`, `Cancelled`; a later run then goes on.
    """
    name = shown_place(place)
    about: DraftFields = {
        "why": WHY,
        "place": name,
        "more": {"report": shown_path(target.absolute())},
    }
    with (
        profile.log.begin(EntryType.VERIFIED, **about) as act,
        FixityReport.open(target, name) as register,
    ):
        run = _Run(profile, register, report, cancel)
        counts = run.check(tuple(candidates(place)), before, executor, workers)
        sha256 = register.sha256()
        told = {state.value: count for state, count in counts.items() if count}
        act.done(more={**told, "report_sha256": sha256, "skipped": run.skipped})
    return FixityDone(name, counts, tuple(run.troubled), run.skipped, sha256)


class _Run:
    def __init__(
        self, profile: Profile, register: FixityReport, report: Report, cancel: CancelToken
    ) -> None:
        self._profile = profile
        self._register = register
        self._report = report
        self._cancel = cancel
        self._known = _known(profile)
        self.troubled: list[Checked] = []
        self.skipped = 0

    def check(
        self,
        found: tuple[Candidate, ...],
        before: str,
        executor: Executor | None,
        workers: int,
    ) -> dict[State, int]:
        register = self._register
        register.begin(utc_now())
        # What an interrupted run looked at counts in this one, which ends it.
        counts = Counter(register.latest[path].state for path in register.unfinished or ())
        done = set(register.unfinished or ())
        wanted = [each for each in found if each.path not in done and self._is_due(each, before)]
        self.skipped = len(found) - len(wanted) - len(done & {each.path for each in found})
        looks = (
            ((each, look_at(each.where)) for each in self._checked(wanted))
            if executor is None
            else side_by_side(executor, workers * _AHEAD, wanted, self._cancel)
        )
        for number, (each, look) in enumerate(looks, 1):
            progress = (number, len(wanted))
            self._report(Progress(Stage.VERIFY, *progress, *progress, each.path))
            counts[self._judge(each.path, look)] += 1
        there = {each.path for each in found}
        for path in sorted(set(register.latest) - there - done):
            if register.latest[path].state is not State.MISSING:
                counts[self._miss(path)] += 1
        counts = Counter({state: counts[state] for state in State})
        register.end(utc_now(), {state.value: counts[state] for state in State if counts[state]})
        return dict(counts)

    def _checked(self, wanted: Iterable[Candidate]) -> Iterator[Candidate]:
        for each in wanted:
            self._cancel.check()
            yield each

    def _is_due(self, candidate: Candidate, before: str) -> bool:
        if not before:
            return True
        known = self._register.latest.get(candidate.path)
        return known is None or known.state not in SOUND or known.good < before

    def _judge(self, path: str, look: Look) -> State:
        earlier = self._register.latest.get(path)
        package = look.package or (earlier.package if earlier else "")
        hashes, known = self._known.get(package, frozenset()), "log"
        exchanged = earlier is not None and earlier.package not in {"", package}
        if earlier is not None and (exchanged or not hashes):
            first = earlier.sha256 if earlier.state in SOUND else earlier.expected
            hashes, known = frozenset({first} if first else ()), "report"
        if look.sha256 and look.sha256 in hashes:
            state = State.HELD
        elif look.code:
            state = State.DAMAGED if look.damaged else State.UNREADABLE
        else:
            state = State.CHANGED if hashes else State.FIRST
        return self._say(
            Checked(
                path=path,
                state=state,
                at=utc_now(),
                package=package,
                size=look.size,
                sha256=look.sha256,
                expected="" if state is State.FIRST else min(hashes, default=""),
                known=known if hashes else "",
                problem="" if state in SOUND else look.code,
            )
        )

    def _miss(self, path: str) -> State:
        earlier = self._register.latest[path]
        expected = earlier.sha256 if earlier.state in SOUND else earlier.expected
        return self._say(
            Checked(
                path=path,
                state=State.MISSING,
                at=utc_now(),
                package=earlier.package,
                size=earlier.size,
                expected=expected,
                known=earlier.known,
            )
        )

    def _say(self, checked: Checked) -> State:
        self._register.add(checked)
        if checked.state not in SOUND:
            self.troubled.append(checked)
            about = ObjectRef(
                "package", checked.path, checked.size, checked.sha256, checked.package
            )
            fields: DraftFields = {
                "why": WHY,
                "place": self._register.place,
                "objects": (about,),
                "more": {"expected": checked.expected, "known": checked.known},
            }
            act = self._profile.log.begin(EntryType.VERIFIED, **fields)
            act.failed(checked.problem or checked.state.value)
        return checked.state


def side_by_side(
    executor: Executor, ahead: int, wanted: Iterable[Candidate], cancel: CancelToken
) -> Iterator[tuple[Candidate, Look]]:
    """Yield what each candidate looks like as soon as it is known, `ahead` of them under way.

    Raises `FixityWorkersLost`, `Cancelled`.
    """
    waiting: dict[Future[Look], Candidate] = {}
    rest = iter(wanted)
    try:
        while True:
            cancel.check()
            while len(waiting) < ahead and (each := next(rest, None)) is not None:
                waiting[executor.submit(look_at, each.where)] = each
            if not waiting:
                return
            ready, _ = wait(waiting, timeout=_TICK, return_when=FIRST_COMPLETED)
            for future in ready:
                yield waiting.pop(future), _answer(future)
    except BrokenExecutor as error:
        raise FixityWorkersLost from error
    finally:
        for future in waiting:
            future.cancel()


def _answer(future: Future[Look]) -> Look:
    try:
        return future.result()
    except BrokenExecutor:
        raise
    except Exception as error:
        # It raises nothing by itself: who carried it out was lost, or is another CaseVault.
        raise FixityWorkersLost(path=type(error).__name__) from error


def _known(profile: Profile) -> dict[str, frozenset[str]]:
    """Return the SHA-256 that the log knows of each package, by id."""
    found: dict[str, set[str]] = {}
    for kind in _KNOWING:
        for entry in profile.log.find(kind=kind, phase=Phase.DONE.value):
            for each in entry.objects:
                if each.kind == "package" and each.package and each.sha256:
                    found.setdefault(each.package, set()).add(each.sha256)
    return {package: frozenset(hashes) for package, hashes in found.items()}
