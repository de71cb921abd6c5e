"""A derived package of the sealed sample."""

from __future__ import annotations

from pathlib import Path

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.package.slots import Pbkdf2Cost
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.disclose import disclose, numbers_of, plan_disclosure
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.seal_request import SealRequest
from tests.ui.review.case import Case

WORDS = "long words that do not belong together"


def derive(case: Case, target: Path) -> Path:
    """Disclose one folder of the sealed sample."""
    profile = case.desk.profile
    credential = KeyCredential(PackageKey.parse(case.sealed.key))
    with open_review(profile, case.sealed.path, credential) as review:
        chosen = numbers_of(review, ["evidence/Bank"])
        plan = plan_disclosure(review, chosen, {}, reason="not relevant")
        request = SealRequest(
            target=target,
            record=CaseRecord(reference="R-1"),
            with_key=False,
            passphrase=WORDS,
            cost=Pbkdf2Cost(210_000),
        )
        made = disclose(
            profile,
            request,
            review=review,
            plan=plan,
            report=ignore_progress,
            cancel=CancelToken(),
        )
        return made.finish().path
