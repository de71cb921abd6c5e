"""The custody log as the custody page sees it: rows of plain text over the core's reader."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.export import ExportForm
from casevault_gui.core.custody.proof import EntryProof, prove_entry
from casevault_gui.core.custody.reader import LogReader
from casevault_gui.core.custody.search import (
    CustodyFilter,
    CustodyRow,
    FoundEntries,
    find_entries,
    row_of,
)
from casevault_gui.core.custody.story import StoryAct, acts_of, in_time
from casevault_gui.core.custody.verify import LogVerdict
from casevault_gui.core.progress import CancelToken, Report
from casevault_gui.core.workflows.foreign import foreign_acts
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.reports import ReportRequest, write_report
from casevault_gui.core.workflows.verify_custody import (
    export_custody,
    read_checkpoint,
    verify_custody,
)

Verify = Callable[[Sequence[Path], Report, CancelToken], LogVerdict]
Export = Callable[[Path, str, Report, CancelToken], object]
Others = Callable[[str, str], Sequence[Sequence[StoryAct]]]
WritePaper = Callable[[ReportRequest, Path, Report, CancelToken], object]


class LogCustodyView:
    """Reads from `log`; what it does beyond goes through the workflows, which log that they did."""

    def __init__(
        self,
        log: LogReader,
        verify: Verify,
        export: Export,
        write_paper: WritePaper,
        others: Others = lambda _case, _package: (),
    ) -> None:
        """Look at an open log; `others` gives what other logs tell of a case or package."""
        self._log = log
        self._verify = verify
        self._export = export
        self._write_paper = write_paper
        self._others = others

    def size(self) -> int:
        """Return the number of entries."""
        return self._log.size

    def rows(self, start: int, stop: int) -> Sequence[CustodyRow]:
        """Return entries start to stop (not included); raises LogDamaged."""
        return tuple(row_of(entry) for entry in self._log.entries(start, stop))

    def find(
        self, wish: CustodyFilter, found: FoundEntries, report: Report, cancel: CancelToken
    ) -> None:
        """Add the entries that match to `found`; raises LogDamaged, LogCheckFailed, Cancelled."""
        find_entries(self._log, wish, found, report, cancel)

    def detail(self, seq: int) -> str:
        """Return the entry's JSON set out for reading; raises LogDamaged."""
        members = self._log.entry(seq).members
        return json.dumps(members, ensure_ascii=False, indent=2)

    def verify(
        self, checkpoints: Sequence[Path], report: Report, cancel: CancelToken
    ) -> LogVerdict:
        """Check the whole log; the check itself becomes an entry."""
        return self._verify(checkpoints, report, cancel)

    def export(self, folder: Path, form: str, report: Report, cancel: CancelToken) -> Path:
        """Write the log into a new folder in `folder`; the export itself becomes an entry."""
        made = _new_folder(folder)
        self._export(made, form, report, cancel)
        return made

    def prove(self, seq: int) -> EntryProof:
        """Check what holds an entry in its place; raises LogDamaged."""
        return prove_entry(self._log, seq)

    def story(self, case: str, package: str, cancel: CancelToken) -> Sequence[StoryAct]:
        """Return the acts of a case or package, in all logs; raises LogDamaged or Cancelled."""

        def read() -> Iterator[Entry]:
            for entry in self._log.find(case=case, package=package):
                cancel.check()
                yield entry

        own = acts_of(read())
        cancel.check()
        return in_time(own, *self._others(case, package))

    def write_paper(
        self, request: ReportRequest, path: Path, report: Report, cancel: CancelToken
    ) -> object:
        """Write a paper; its announcement becomes an entry before it is drawn."""
        return self._write_paper(request, path, report, cancel)


def profile_custody_view(profile: Profile) -> LogCustodyView:
    """Return the log of a profile, as the workflows verify, export and print it."""

    def verify(checkpoints: Sequence[Path], report: Report, cancel: CancelToken) -> LogVerdict:
        notes = [read_checkpoint(path) for path in checkpoints]
        return verify_custody(profile, checkpoints=notes, report=report, cancel=cancel)

    def export(folder: Path, form: str, report: Report, cancel: CancelToken) -> object:
        return export_custody(profile, folder, ExportForm(form), report=report, cancel=cancel)

    def write_paper(
        request: ReportRequest, path: Path, report: Report, cancel: CancelToken
    ) -> object:
        # `dialogs.papers` has it by now: where this runs, no class of Qt may be made (decision 81).
        from casevault_gui.ui.reports.drawing import way_to_draw  # noqa: PLC0415

        return write_report(
            profile, request, path, way_to_draw(path.name), report=report, cancel=cancel
        )

    def others(case: str, package: str) -> Sequence[Sequence[StoryAct]]:
        return foreign_acts(profile, case=case, package=package)

    return LogCustodyView(profile.log, verify, export, write_paper, others)


def _new_folder(folder: Path) -> Path:
    """Return a name that is free in `folder`: an export never lies beside another's files."""
    name = f"custody-log-{datetime.now(UTC):%Y%m%d-%H%M%S}"
    made, number = folder / name, 1
    while made.exists():
        number += 1
        made = folder / f"{name}-{number}"
    return made
