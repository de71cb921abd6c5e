"""An act that the log knows of before it happens: log, then act."""

from __future__ import annotations

from types import TracebackType
from typing import Protocol, Self, Unpack

from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import Draft, DraftFields, EntryType, Phase
from casevault_gui.core.errors import (
    AgencyPolicyTrouble,
    Cancelled,
    CaseVaultError,
    CustodyTrouble,
)

CANCELLED = "cancelled"
"""The reason of an act its person stopped."""


class Appender(Protocol):
    """What an act needs of a log."""

    def append(self, draft: Draft) -> Entry:
        """Make one entry durable."""
        ...


class Act:
    """A durable intent, to be resolved once by `done`, `failed` or `refused`.

    As a context manager it resolves itself on leaving: as done, as refused on `Cancelled` and by a
    policy, as failed on any other exception. An act that nothing resolves (the process died) stays
    in `CustodyLog.unresolved`.

    The resolving entry repeats what the intent said, with `more` merged and anything given anew
    replaced, so that it can be found and read by itself.
    """

    __slots__ = ("_log", "intent", "outcome")

    def __init__(self, log: Appender, intent: Entry) -> None:
        self._log = log
        self.intent = intent
        self.outcome: Entry | None = None

    def done(self, **fields: Unpack[DraftFields]) -> Entry:
        """Log that the act happened; raises `LogWriteFailed`."""
        return self._resolve(Phase.DONE, fields)

    def failed(self, reason: str, **fields: Unpack[DraftFields]) -> Entry:
        """Log that the act was tried and failed; raises `LogWriteFailed`."""
        return self._resolve(Phase.FAILED, fields, reason)

    def refused(self, reason: str, **fields: Unpack[DraftFields]) -> Entry:
        """Log that the act was not done; raises `LogWriteFailed`."""
        return self._resolve(Phase.REFUSED, fields, reason)

    def _resolve(self, phase: Phase, fields: DraftFields, reason: str = "") -> Entry:
        if self.outcome is not None:
            msg = "this act is resolved already"
            raise RuntimeError(msg)
        whole: DraftFields = {**_told(self.intent), **fields}
        whole["more"] = {**self.intent.more, **fields.get("more", {})}
        kind, ref = EntryType(self.intent.type), self.intent.seq
        self.outcome = self._log.append(
            Draft(type=kind, phase=phase, ref=ref, reason=reason, **whole)
        )
        return self.outcome

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.outcome is not None:
            return
        if error is None:
            self.done()
            return
        try:
            if isinstance(error, Cancelled):
                self.refused(CANCELLED)
            elif isinstance(error, AgencyPolicyTrouble):
                self.refused(error.code)
            else:
                self.failed(_named(error))
        except CustodyTrouble as second:
            # The first error matters more; the intent stays unresolved and is found as such.
            error.add_note(f"and the failure could not be logged: {second!r}")


def _named(error: BaseException) -> str:
    # Codes and class names only: an error's text may name what the log should not repeat.
    return error.code if isinstance(error, CaseVaultError) else type(error).__name__


def _told(intent: Entry) -> DraftFields:
    told: DraftFields = {
        "actor": intent.actor,
        "place": intent.place,
        "why": intent.why,
        "case": intent.case,
        "item": intent.item,
        "seals": intent.seals,
        "objects": intent.objects,
        "key": intent.key,
    }
    if intent.second is not None:
        told["second"] = intent.second
    if intent.medium is not None:
        told["medium"] = intent.medium
    if intent.target is not None:
        told["target"] = intent.target
    return told
