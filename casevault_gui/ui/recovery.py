"""What the window asks of the core about work that a crash interrupted."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from casevault_gui.core.errors import CustodyTrouble, TargetTrouble
from casevault_gui.core.workflows import recover
from casevault_gui.ui.services import InterruptedJob, JobAdvice, JobKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.workflows.profile import Profile


class RecoveryService:
    """Interrupted work as the dialog after a crash uses it."""

    def __init__(self, profile: Profile) -> None:
        """Look once, at the start: what is found then was not begun by this run."""
        self._profile = profile
        # On a full disk the acts stay open, and the custody page shows them as gaps.
        with contextlib.suppress(CustodyTrouble, TargetTrouble):
            recover.settle(profile)
        self._jobs = {job.identifier: job for job in recover.interrupted(profile)}

    def interrupted(self) -> Sequence[InterruptedJob]:
        """Return what is left to do."""
        return tuple(
            InterruptedJob(
                JobKind(job.kind.value),
                job.target,
                job.partial,
                job.started,
                JobAdvice(job.advice.value),
                job.identifier,
            )
            for job in self._jobs.values()
        )

    def clean_up(self, job: InterruptedJob) -> None:
        """Remove what the job left."""
        recover.clean_up(self._profile, self._jobs[job.identifier])
        del self._jobs[job.identifier]

    def finish(self, job: InterruptedJob) -> None:
        """Give a whole package its name."""
        recover.finish(self._profile, self._jobs[job.identifier])
        del self._jobs[job.identifier]
