"""A package whose case record is not read opens all the same, but nothing of it is disclosed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.cases import record_apart
from casevault_gui.core.errors import CaseRecordInvalid
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.disclose import plan_disclosure
from casevault_gui.core.workflows.review import open_review
from tests.core.viewers import strangers
from tests.core.viewers.strangers import stranger

if TYPE_CHECKING:
    from casevault_gui.core.workflows.profile import Profile
    from tests.core.workflows.conftest import Seal

NO_PROGRAM = [f"{sys.executable}-that-is-not-there"]


@pytest.mark.parametrize(
    "command", [stranger(strangers.DIE), stranger(strangers.GARBAGE), NO_PROGRAM]
)
def test_a_record_whose_reader_broke_off(
    command: list[str], seal: Seal, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files are shown; what must not go out is said by the record, so that nothing may."""
    done = seal()
    monkeypatch.setattr(record_apart, "command_of", lambda _: command)
    with open_review(profile, done.sealed.path, KeyCredential(done.key)) as review:
        assert review.record is None
        assert review.record_problem is not None
        assert review.record_problem.facts["problem"] == "process"
        number = review.index.find("data/evidence/a.txt")
        assert review.preview(number).data == b"alpha"
        with pytest.raises(CaseRecordInvalid):
            plan_disclosure(review, [number], {}, reason="x", named=False)
    monkeypatch.undo()
    with open_review(profile, done.sealed.path, KeyCredential(done.key)) as review:
        assert plan_disclosure(review, [number], {}, reason="x", named=False).chosen == {number}
