"""Verification of a log. It gives three answers, never one green tick.

*Internally consistent*: every body, chain link, leaf, root and signature agrees. The holder of the
log's key can cut or rewrite a log so that this still holds. *Anchored*: checkpoints held outside
agree with it, which nobody can bring about afterwards. *Gaps in meaning*: what the entries, read
together, leave open.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from typing import ParamSpec

from casevault_gui.core.crypto.cosignatures import Cosignature, cosignatures_of
from casevault_gui.core.crypto.merkle import Frontier
from casevault_gui.core.crypto.notes import Checkpoint, SignedNote, VerifierKey, verify_checkpoint
from casevault_gui.core.crypto.primitives import verify_ed25519
from casevault_gui.core.crypto.trust_policy import Policy
from casevault_gui.core.custody.entry import FIRST_PREV
from casevault_gui.core.custody.meaning import Gap, Meaning
from casevault_gui.core.custody.range_check import (
    Problem,
    RangeChecker,
    RangeFindings,
    Spread,
    Wanted,
    problem_of,
    ranges,
)
from casevault_gui.core.custody.reader import Anchor, LogReader
from casevault_gui.core.custody.schema import SUBTREE_LEVELS
from casevault_gui.core.custody.succession import FormerVerdict
from casevault_gui.core.errors import CheckpointMalformed, CustodyTrouble, LogCheckFailed
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage, ignore_progress

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class InternalVerdict:
    """Whether the log agrees with itself: `problem` is None, or the first disagreement."""

    size: int
    root: bytes
    problem: Problem | None

    @property
    def consistent(self) -> bool:
        """Whether nothing disagreed."""
        return self.problem is None


@dataclass(frozen=True, slots=True)
class AnchorMatch:
    """An outside checkpoint that agrees with the log's first `size` entries.

    `cosigned` is by which known witnesses, and when; none where it was only kept elsewhere.
    """

    size: int
    where: str
    cosigned: tuple[Cosignature, ...] = ()


@dataclass(frozen=True, slots=True)
class AnchorMismatch:
    """An outside checkpoint that this log signed and that contradicts it.

    `code` is `shorter` (the log, as far as it can be read, ends before it: cut off, or an old copy
    restored) or `different` (entries before it were changed).
    """

    size: int
    where: str
    code: str


@dataclass(frozen=True, slots=True)
class AnchorVerdict:
    """What checkpoints held outside say. `foreign` names those that are not this log's."""

    matches: tuple[AnchorMatch, ...]
    mismatches: tuple[AnchorMismatch, ...]
    foreign: tuple[str, ...]

    @property
    def up_to(self) -> int:
        """How many entries, from the first, cannot have been changed since; 0 if none."""
        return max((match.size for match in self.matches), default=0)

    def reached(self, policy: Policy) -> int:
        """How many entries, from the first, were cosigned by the policy's quorum; 0 if none.

        Whoever cosigned a larger tree answers for the smaller one. A policy that asks for nobody
        answers for nothing.
        """
        if policy.asks_nobody:
            return 0
        signers: set[bytes] = set()
        for match in sorted(self.matches, key=lambda match: -match.size):
            signers |= {each.key.public for each in match.cosigned}
            if policy.is_met_by(signers):
                return match.size
        return 0


@dataclass(frozen=True, slots=True)
class LogVerdict:
    """The three answers; and those of the logs before, if it goes on after any."""

    internal: InternalVerdict
    anchors: AnchorVerdict
    gaps: tuple[Gap, ...]
    former: tuple[FormerVerdict, ...] = ()


def verify_log(
    log: LogReader,
    outside: Iterable[Anchor] = (),
    *,
    witnesses: tuple[VerifierKey, ...] = (),
    every_signature: bool = False,
    spread: Spread | None = None,
    report: Report = ignore_progress,
    cancel: CancelToken | None = None,
) -> LogVerdict:
    """Verify all of `log`, and compare it with the anchors it keeps and those in `outside`.

    Cosignatures count that are by `witnesses` or by the witness an anchor came with.
    The last checkpoint's signature covers every entry; `every_signature` checks the earlier ones
    too (about ten times slower). A long log is checked by several processes, as `spread` says or
    as the machine can. Damage is an answer, not an exception; raises only `Cancelled`, `LogInUse`,
    and `LogCheckFailed` when one of these processes is lost.
    """
    check = _LogCheck(log, spread, every_signature=every_signature)
    anchors = _Anchors(log.vkey, witnesses)
    check.guarded(_take_own, anchors, log)
    anchors.extend(outside)
    check.guarded(check.run, anchors, report, cancel or CancelToken())
    check.finish()
    frontier = check.frontier
    internal = InternalVerdict(frontier.size, frontier.root(), check.problem)
    return LogVerdict(internal, anchors.verdict(frontier.size), check.meaning.gaps())


def _take_own(anchors: _Anchors, log: LogReader) -> None:
    anchors.extend(log.anchors())


class _Anchors:
    """Outside checkpoints by size, compared as the tree grows past them."""

    def __init__(self, key: VerifierKey, witnesses: tuple[VerifierKey, ...]) -> None:
        self._key = key
        self._witnesses = witnesses
        self._waiting: dict[int, list[tuple[Checkpoint, AnchorMatch]]] = {}
        self._matches: list[AnchorMatch] = []
        self._mismatches: list[AnchorMismatch] = []
        self._foreign: list[str] = []

    def extend(self, anchors: Iterable[Anchor]) -> None:
        for anchor in anchors:
            try:
                checkpoint = verify_checkpoint(anchor.note, self._key)
                own = (VerifierKey.parse(anchor.witness),) if anchor.witness else ()
                keys = (*self._witnesses, *own)
                signed = cosignatures_of(SignedNote.parse(anchor.note), keys)
            except CheckpointMalformed:
                self._foreign.append(anchor.where)
                continue
            match = AnchorMatch(checkpoint.size, anchor.where, signed)
            self._waiting.setdefault(checkpoint.size, []).append((checkpoint, match))

    def sizes(self) -> list[int]:
        """Return the sizes that wait to be compared, in order."""
        return sorted(self._waiting)

    def compare(self, frontier: Frontier) -> None:
        for checkpoint, match in self._waiting.pop(frontier.size, ()):
            if checkpoint.root == frontier.root():
                self._matches.append(match)
            else:
                self._mismatches.append(AnchorMismatch(match.size, match.where, "different"))

    def verdict(self, size: int) -> AnchorVerdict:
        shorter = [
            AnchorMismatch(wanted, match.where, "shorter")
            for wanted, waiting in sorted(self._waiting.items())
            for _, match in waiting
            if wanted > size
        ]
        return AnchorVerdict(
            tuple(self._matches), (*self._mismatches, *shorter), tuple(self._foreign)
        )


class _LogCheck:
    """Joins what is found in a log's ranges, in order, keeping the first problem."""

    def __init__(self, log: LogReader, spread: Spread | None, *, every_signature: bool) -> None:
        self.problem: Problem | None = None
        self.frontier = Frontier()
        self.meaning = Meaning()
        self._log = log
        self._spread = spread
        self._every = every_signature
        self._prev = FIRST_PREV

    def guarded(self, work: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
        """Do `work`; what it finds broken is the problem at the entry reached."""
        try:
            work(*args, **kwargs)
        except LogCheckFailed:
            raise  # Nothing was found out about the log.
        except CustodyTrouble as error:
            self.found(self.frontier.size, problem_of(error))

    def found(self, seq: int, code: str) -> None:
        """Keep the first problem."""
        if self.problem is None:
            self.problem = Problem(seq, code)

    def run(self, anchors: _Anchors, report: Report, cancel: CancelToken) -> None:
        """Have every range checked, and join them in order."""
        size = self._log.size
        spread = self._spread or Spread.over(size)
        anchors.compare(self.frontier)
        report(Progress(Stage.CHECK_LOG, done_files=0, total_files=size))
        orders = self._orders(ranges(size, spread.length), anchors)
        with closing(self._findings(orders, spread.workers, cancel)) as found:
            for findings in found:
                self._join(findings, anchors)
                reached = self.frontier.size
                report(Progress(Stage.CHECK_LOG, done_files=reached, total_files=size))
                if findings.ended:
                    return

    def finish(self) -> None:
        """Compare what the pass found with the checkpoint the log gives out."""
        self.guarded(self._check_head)

    def _orders(self, cut: Iterable[tuple[int, int]], anchors: _Anchors) -> Iterator[Wanted]:
        sizes = anchors.sizes()
        for start, stop in cut:
            marks = set(sizes[bisect_right(sizes, start) : bisect_right(sizes, stop)])
            if self._every:
                marks.update(self._log.signed_between(start, stop))
            yield Wanted(start, stop, tuple(sorted(marks)))

    def _findings(
        self, orders: Iterator[Wanted], workers: int, cancel: CancelToken
    ) -> Generator[RangeFindings, None, None]:
        if workers > 1:
            # What runs other processes takes time to load, and few logs are so long.
            from casevault_gui.core.custody.range_workers import (  # noqa: PLC0415 - see above
                side_by_side,
            )

            yield from side_by_side(self._log.handle, workers, orders, cancel)
            return
        checker = RangeChecker(self._log)
        for wanted in orders:
            cancel.check()
            yield checker.check(wanted)

    def _join(self, found: RangeFindings, anchors: _Anchors) -> None:
        if found.first_prev is not None and found.first_prev != self._prev:
            self.found(found.wanted.start, "prev")
        before = self.frontier.copy()
        for size, edge in found.marks:
            at = before.copy()
            at.extend(edge)
            if found.problem is not None and found.found <= size:
                self._keep(found.problem)
            if size == found.wanted.stop:
                self._complete(found)
            if self._every:
                self.guarded(self._check_signature, at)
            anchors.compare(at)
        if found.problem is not None:
            self._keep(found.problem)
        if self.frontier.size != found.reached:
            self._complete(found)
        self.meaning.join(found.meaning)
        if found.edge.size:
            self._prev = found.last_leaf

    def _keep(self, problem: Problem) -> None:
        self.found(problem.seq, problem.code)

    def _complete(self, found: RangeFindings) -> None:
        for level, position, root in self.frontier.extend(found.edge):
            if level % SUBTREE_LEVELS == 0:
                self.guarded(self._check_subtree, level, position, root)

    def _check_head(self) -> None:
        if self.problem is not None:
            return
        self._log.check_head()
        # Made from the stored subtrees and signature, then compared with every leaf just read.
        note = self._log.checkpoint_at(self.frontier.size)
        if verify_checkpoint(note, self._log.vkey).root != self.frontier.root():
            self.found(self.frontier.size - 1, "root")

    def _check_subtree(self, level: int, position: int, root: bytes) -> None:
        if self._log.subtree(level, position) != root:
            self.found(self.frontier.size - 1, "subtree")

    def _check_signature(self, frontier: Frontier) -> None:
        signature, key = self._log.signature(frontier.size), self._log.vkey
        text = Checkpoint(key.name, frontier.size, frontier.root()).text
        if signature is not None and not verify_ed25519(key.public, text.encode(), signature):
            self.found(frontier.size - 1, "signature")
