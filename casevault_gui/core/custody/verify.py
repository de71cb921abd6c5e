"""Verification of a log. It gives three answers, never one green tick.

*Internally consistent*: every body, chain link, leaf, root and signature agrees. The holder of the
log's key can cut or rewrite a log so that this still holds. *Anchored*: checkpoints held outside
agree with it, which nobody can bring about afterwards. *Gaps in meaning*: what the entries, read
together, leave open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, ParamSpec

from casevault_gui.core.crypto.cosignatures import Cosignature, cosignatures_of
from casevault_gui.core.crypto.merkle import Frontier
from casevault_gui.core.crypto.notes import Checkpoint, SignedNote, VerifierKey, verify_checkpoint
from casevault_gui.core.crypto.primitives import verify_ed25519
from casevault_gui.core.crypto.trust_policy import Policy
from casevault_gui.core.custody.entry import FIRST_PREV
from casevault_gui.core.custody.entry_shapes import Shapes
from casevault_gui.core.custody.meaning import Gap, Meaning
from casevault_gui.core.custody.reader import Anchor, LogReader
from casevault_gui.core.custody.schema import SUBTREE_LEVELS
from casevault_gui.core.custody.store import Row
from casevault_gui.core.errors import (
    CheckpointMalformed,
    CustodyTrouble,
    EntryMalformed,
)
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage, ignore_progress

_REPORT_EVERY: Final = 1024
_COLUMNS: Final = 6
"""A row's columns but its body, which repeat what the entry tells first."""
P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Problem:
    """Where a log first stops being consistent; `code` is a short technical word."""

    seq: int
    code: str


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
    """The three answers."""

    internal: InternalVerdict
    anchors: AnchorVerdict
    gaps: tuple[Gap, ...]


def verify_log(
    log: LogReader,
    outside: Iterable[Anchor] = (),
    *,
    witnesses: tuple[VerifierKey, ...] = (),
    every_signature: bool = False,
    report: Report = ignore_progress,
    cancel: CancelToken | None = None,
) -> LogVerdict:
    """Verify all of `log`, and compare it with the anchors it keeps and those in `outside`.

    Cosignatures count that are by `witnesses` or by the witness an anchor came with.
    The last checkpoint's signature covers every entry; `every_signature` checks the earlier ones
    too (about ten times slower). Damage is an answer, not an exception; raises only `Cancelled`.
    """
    check = _LogCheck(log, every_signature=every_signature)
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
    """One pass over a log's rows, keeping the first problem."""

    def __init__(self, log: LogReader, *, every_signature: bool) -> None:
        self.problem: Problem | None = None
        self.frontier = Frontier()
        self.meaning = Meaning()
        self._shapes = Shapes()
        self._log = log
        self._every = every_signature
        self._prev = FIRST_PREV

    def guarded(self, work: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
        """Do `work`; what it finds broken is the problem at the entry reached."""
        try:
            work(*args, **kwargs)
        except CustodyTrouble as error:
            self.found(self.frontier.size, str(error.facts.get("problem", error.code)))

    def found(self, seq: int, code: str) -> None:
        """Keep the first problem."""
        if self.problem is None:
            self.problem = Problem(seq, code)

    def run(self, anchors: _Anchors, report: Report, cancel: CancelToken) -> None:
        """Read every row once, in order."""
        size = self._log.size
        signatures = self._log.signatures()
        signed = next(signatures, None)
        anchors.compare(self.frontier)
        for row in self._log.rows(0, size):
            if row.seq % _REPORT_EVERY == 0:
                cancel.check()
                report(Progress(Stage.CHECK_LOG, done_files=row.seq, total_files=size))
            if row.seq != self.frontier.size:
                self.found(self.frontier.size, "missing")
                return
            self._check_row(row)
            anchors.compare(self.frontier)
            while signed is not None and signed[0] <= self.frontier.size:
                if self._every:
                    self._check_signature(signed[1])
                signed = next(signatures, None)
        if self.frontier.size != size:
            self.found(self.frontier.size, "missing")
        report(Progress(Stage.CHECK_LOG, done_files=size, total_files=size))

    def finish(self) -> None:
        """Compare what the pass found with the checkpoint the log gives out."""
        self.guarded(self._check_head)

    def _check_head(self) -> None:
        if self.problem is not None:
            return
        self._log.check_head()
        # Made from the stored subtrees and signature, then compared with every leaf just read.
        note = self._log.checkpoint_at(self.frontier.size)
        if verify_checkpoint(note, self._log.vkey).root != self.frontier.root():
            self.found(self.frontier.size - 1, "root")

    def _check_row(self, row: Row) -> None:
        self.guarded(self._check_entry, row)
        self._prev = row.leaf
        for level, position, root in self.frontier.append(row.leaf):
            if level % SUBTREE_LEVELS == 0:
                self.guarded(self._check_subtree, level, position, root)

    def _check_entry(self, row: Row) -> None:
        try:
            entry = self._shapes.read(self._log.body_of(row), row.type, row.phase)
        except EntryMalformed:
            self.found(row.seq, "entry")
            return
        if entry[:_COLUMNS] != row[:_COLUMNS] or entry.log != self._log.vkey.name:
            self.found(row.seq, "columns")
            return
        if entry.prev != self._prev:
            self.found(row.seq, "prev")
        target = entry.target
        if target is not None and self._log.subtree(0, target.seq) != target.leaf:
            self.found(row.seq, "target")
        self.meaning.read(entry)

    def _check_subtree(self, level: int, position: int, root: bytes) -> None:
        if self._log.subtree(level, position) != root:
            self.found(self.frontier.size - 1, "subtree")

    def _check_signature(self, signature: bytes) -> None:
        frontier, key = self.frontier, self._log.vkey
        text = Checkpoint(key.name, frontier.size, frontier.root()).text
        if not verify_ed25519(key.public, text.encode(), signature):
            self.found(frontier.size - 1, "signature")
