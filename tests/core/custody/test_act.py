"""Log, then act: what happens to an intent, however the act ends."""

from __future__ import annotations

import pytest

from casevault_gui.core.custody.events import (
    CorrectionReason,
    Draft,
    EntryRef,
    EntryType,
    LogKeys,
    Medium,
    Phase,
)
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.errors import (
    AgencyPolicyRefuses,
    Cancelled,
    EntryMalformed,
    LogWriteFailed,
    TargetFull,
)
from casevault_gui.core.model import Actor
from tests.core.custody.samples import OBJECTS, fill


def test_an_intent_is_durable_before_the_act(log: CustodyLog, keys: LogKeys) -> None:
    """What `begin` returned for is in the file, seen by another reader, still unresolved."""
    act = log.begin(EntryType.KEY_SHOWN, case="2026-1", objects=OBJECTS)
    with CustodyLog.open(log.path, keys) as other:
        [intent] = other.unresolved()
        assert (intent.seq, intent.type, intent.phase) == (act.intent.seq, "key_shown", "intent")


def test_a_resolved_act_repeats_its_intent_and_what_is_new(log: CustodyLog) -> None:
    """The resolving entry stands by itself: the intent's fields, merged facts, new values."""
    act = log.begin(
        EntryType.CREATED,
        actor=Actor("Other"),
        second=Actor("Witness"),
        medium=Medium(serial="S"),
        target=EntryRef(0, log.entry(0).leaf),
        case="2026-1",
        item="EX-1",
        why="warrant",
        objects=OBJECTS,
        more={"files": 3},
    )
    done = act.done(item="EX-2", more={"bytes": 5})
    assert (done.phase, done.ref, done.type) == (Phase.DONE, act.intent.seq, "created")
    assert (done.case, done.item, done.why, done.objects) == ("2026-1", "EX-2", "warrant", OBJECTS)
    assert (done.actor, done.second) == (Actor("Other"), Actor("Witness"))
    assert (done.medium, done.target) == (act.intent.medium, act.intent.target)
    assert done.more == {"files": 3, "bytes": 5}
    assert list(log.unresolved()) == []


def test_an_act_can_fail_or_be_refused_and_ends_once(log: CustodyLog) -> None:
    """Failure and refusal are entries with a reason; an act is never resolved a second time."""
    failed = log.begin(EntryType.OPENED)
    assert failed.failed("CV-P08").reason == "CV-P08"
    assert failed.outcome is not None
    assert failed.outcome.phase is Phase.FAILED
    refused = log.begin(EntryType.OPENED).refused("key not proven")
    assert (refused.phase, refused.reason) == (Phase.REFUSED, "key not proven")
    with pytest.raises(RuntimeError):
        failed.done()


@pytest.mark.parametrize(
    ("error", "phase", "reason"),
    [
        (None, Phase.DONE, ""),
        (Cancelled(), Phase.REFUSED, "cancelled"),
        (TargetFull(path="/secret"), Phase.FAILED, "CV-T02"),
        (AgencyPolicyRefuses(problem="recipient"), Phase.REFUSED, "CV-A03"),
        (KeyError("secret"), Phase.FAILED, "KeyError"),
        (KeyboardInterrupt(), Phase.FAILED, "KeyboardInterrupt"),
    ],
)
def test_leaving_an_act_resolves_it(
    log: CustodyLog, error: BaseException | None, phase: Phase, reason: str
) -> None:
    """As a context manager an act ends as done, refused or failed; the exception goes on."""

    def act() -> None:
        with log.begin(EntryType.EXTRACTED):
            if error is not None:
                raise error

    if error is None:
        act()
    else:
        with pytest.raises(type(error)):
            act()
    last = log.entry(log.size - 1)
    assert (last.phase, last.reason, last.ref) == (phase, reason, log.size - 2)


def test_an_act_resolved_inside_is_left_alone(log: CustodyLog) -> None:
    """Leaving adds nothing to an act that said itself how it ended."""
    with log.begin(EntryType.OPENED) as act:
        act.refused("not today")
    assert log.size == 3


def test_a_failure_that_cannot_be_logged_does_not_hide_the_failure(
    log: CustodyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If even the failure cannot be logged, the first error goes on, with a note."""

    def full(_: Draft) -> None:
        raise LogWriteFailed(path="x")

    act = log.begin(EntryType.OPENED)
    monkeypatch.setattr(log, "append", full)
    with pytest.raises(KeyError) as caught, act:
        raise KeyError
    assert "LogWriteFailed" in caught.value.__notes__[0]
    assert [intent.seq for intent in log.unresolved()] == [act.intent.seq]


def test_recovery_resolves_what_a_dead_process_left(log: CustodyLog) -> None:
    """An unresolved intent can be taken up later and ended."""
    log.begin(EntryType.CREATED, objects=OBJECTS)
    fill(log, 2)
    [intent] = log.unresolved()
    ended = log.resume(intent).failed("unclean exit")
    assert (ended.ref, ended.objects) == (intent.seq, OBJECTS)
    assert list(log.unresolved()) == []


@pytest.mark.parametrize(
    ("kind", "ref", "problem"),
    [
        (EntryType.OPENED, 0, "no such intent"),
        (EntryType.VIEWED, 1, "no such intent"),
        (EntryType.OPENED, 2, "no such intent"),
        (EntryType.OPENED, 99, "no such intent"),
        (EntryType.OPENED, 3, "resolved already"),
    ],
)
def test_only_an_open_intent_of_the_type_can_be_resolved(
    log: CustodyLog, kind: EntryType, ref: int, problem: str
) -> None:
    """Resolving a plain entry, another type, nothing, or twice, is refused and not logged."""
    log.begin(EntryType.OPENED)
    log.append(Draft(type=EntryType.OPENED))
    log.begin(EntryType.OPENED).done()
    with pytest.raises(EntryMalformed) as caught:
        log.append(Draft(type=kind, ref=ref))
    assert caught.value.facts == {"field": "ref", "problem": problem}
    assert log.size == 5
    assert log.append(Draft(type=EntryType.OPENED, ref=1)).ref == 1


def test_a_correction_names_a_real_entry(log: CustodyLog) -> None:
    """A correction of an entry that is not this one, by number and leaf, is refused."""
    first = log.entry(0)
    for target in (EntryRef(0, bytes(32)), EntryRef(5, first.leaf)):
        with pytest.raises(EntryMalformed) as caught:
            log.append(Draft(type=EntryType.CORRECTION, target=target, reason="mistyped"))
        assert caught.value.facts == {"field": "target", "problem": "no such entry"}
    made = log.append(
        Draft(
            type=EntryType.CORRECTION,
            target=first.reference,
            reason=CorrectionReason.WRONG_PERSON,
            why="It was Sam.",
        )
    )
    assert made.target == first.reference
