"""What the steps of disclosing ask of the core: those of sealing, but the package is a derived one.

The request's source is what is disclosed of an open package, and carries the plan with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows.disclose import (
    PackageSource,
    choice_of,
    disclose,
    plan_disclosure,
)
from casevault_gui.core.workflows.review import Review
from casevault_gui.ui.seal_desk import ProfileSealDesk

if TYPE_CHECKING:
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.disclose import Plan
    from casevault_gui.core.workflows.disclosure_choice import DisclosureChoice
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.seal import PreparedPackage
    from casevault_gui.core.workflows.seal_request import SealRequest
    from casevault_gui.ui.review_desk import OpenedPackage


@dataclass(frozen=True, slots=True)
class DisclosureDesk(ProfileSealDesk):
    """Sealing what was chosen of one open package; all of it is slow: use a lane."""

    review: Review
    choice: DisclosureChoice

    def plan(self, reason: str, *, named: bool) -> Plan:
        """Return what the choice gives and withholds; raises as `plan_disclosure`."""
        chosen, reasons = self.choice.chosen, self.choice.reasons
        return plan_disclosure(self.review, chosen, reasons, reason=reason, named=named)

    def source(self, plan: Plan, record: CaseRecord) -> PackageSource:
        """Return what is sealed to carry out a plan; quick for some thousand files."""
        return PackageSource(self.review, plan, record)

    def reference(self) -> str:
        """Return the case reference the other side is told unless somebody types another."""
        record = self.review.record
        return record.reference if record is not None else self.review.facts.path.stem

    def _made(self, request: SealRequest, report: Report, cancel: CancelToken) -> PreparedPackage:
        source = request.source
        if not isinstance(source, PackageSource):
            msg = "a disclosure needs its plan"
            raise TypeError(msg)
        return disclose(
            self.profile,
            request,
            review=self.review,
            plan=source.plan,
            report=report,
            cancel=cancel,
        )


def disclosure_desk(profile: Profile, package: OpenedPackage) -> DisclosureDesk:
    """Return the desk that discloses some of an open package; slow for a million files."""
    review = reviewed(package)
    return DisclosureDesk(profile, review, choice_of(review))


def reviewed(package: OpenedPackage) -> Review:
    """Return an open package as the workflows know it."""
    if not isinstance(package, Review):
        msg = "not opened by a profile"
        raise TypeError(msg)
    return package
