"""What the page of an open package asks of the core to be written on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows.reports import ReportKind, ReportRequest, write_report
from casevault_gui.core.workflows.verification import report_verification, verification_json
from casevault_gui.messages.verification import verification_html
from casevault_gui.ui.disclose_desk import reviewed

if TYPE_CHECKING:
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.verification import VerificationReport
    from casevault_gui.ui.review_desk import OpenedPackage


class PaperDesk(Protocol):
    """Papers about an open package. All of it is slow: use a lane."""

    def report_verification(
        self, package: OpenedPackage, path: Path, *, report: Report, cancel: CancelToken
    ) -> VerificationReport:
        """Verify and write a report; raises `TargetTrouble`, `Cancelled`, `CustodyTrouble`."""

    def write_paper(
        self,
        kind: ReportKind,
        package: OpenedPackage,
        path: Path,
        *,
        report: Report,
        cancel: CancelToken,
    ) -> None:
        """Write a paper with the package's files; raises `TargetTrouble`, `CustodyTrouble`."""


@dataclass(frozen=True, slots=True)
class ProfilePaperDesk:
    """Papers in the name of one profile."""

    profile: Profile

    def report_verification(
        self, package: OpenedPackage, path: Path, *, report: Report, cancel: CancelToken
    ) -> VerificationReport:
        """Verify and write a report: PDF or JSON if its name ends so, else HTML."""
        # `dialogs.papers` has it by now: where this runs, no class of Qt may be made (decision 81).
        from casevault_gui.ui.reports.verification import draw_verification  # noqa: PLC0415

        forms = {".pdf": draw_verification, ".json": verification_json}
        draw = forms.get(path.suffix.lower(), verification_html)
        return report_verification(
            self.profile, reviewed(package), path, draw, report=report, cancel=cancel
        )

    def write_paper(
        self,
        kind: ReportKind,
        package: OpenedPackage,
        path: Path,
        *,
        report: Report,
        cancel: CancelToken,
    ) -> None:
        """Write a hash memorandum or a disclosure schedule, as a PDF."""
        # `dialogs.papers` has it by now: where this runs, no class of Qt may be made (decision 81).
        from casevault_gui.ui.reports.drawing import way_to_draw  # noqa: PLC0415

        request = ReportRequest(kind=kind, package=package.facts.package)
        provenance = package.provenance() if kind is ReportKind.DISCLOSURE else None
        index = package.index
        write_report(
            self.profile,
            request,
            path,
            way_to_draw(path.name),
            index=index,
            provenance=provenance,
            report=report,
            cancel=cancel,
        )
