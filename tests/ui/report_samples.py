"""Papers over a real profile with names of every kind in its log."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.model import Actor, ObjectRef
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.reports import (
    OF_ONE_PACKAGE,
    FileHash,
    ReportContents,
    ReportKind,
    ReportRequest,
    write_report,
)
from casevault_gui.ui.reports.drawing import draw_report
from tests.ui.make_services import ACTOR, PACKAGE

CASE = "2026-0417"
NAME = "2026-0417 flat.cvx"
SHA256, ROOT, KEY = "ab" * 32, "12" * 32, "cd" * 32
SECOND = Actor("Robin Okafor", "Evidence custodian", "County Prosecutor")
NAMES = (
    "data/phone/IMG_0042.jpg",
    "צילום מסך של הטלפון.png",
    "تقرير الخبير النهائي 2026.pdf",
    "証拠品一覧／東京地方検察庁.docx",
    "Протокол обыска.odt",
    "data/" + "x" * 300,
    "line\nbreak\u202egnp.exe",
)
RECIPIENT = "State Attorney's Office\nHauptstraße 1, 8000 Zürich"
WAY = "by hand, with officer Okafor"
WANTED = ReportRequest(kind=ReportKind.CUSTODY, to=RECIPIENT, way=WAY)


def fill(profile: Profile, entries: int = 7) -> None:
    """Seal a package, look at files of every name, destroy a copy of its key."""
    log = profile.log
    profile.describe_actor(ACTOR)
    named = (ObjectRef("package", NAME, package=PACKAGE),)
    act = log.begin(EntryType.CREATED, case=CASE, objects=named, why="search in Łódź")
    log.append(Draft(type=EntryType.KEY_GENERATED, case=CASE, objects=named, key=KEY))
    sealed = ObjectRef("package", NAME, 48_210_944, SHA256, PACKAGE)
    act.done(objects=(sealed,), more={"root": ROOT, "files": 7, "exceptions": 0})
    for number in range(entries):
        seen = ObjectRef("file", NAMES[number % len(NAMES)], 100, "ef" * 32, PACKAGE)
        failed = number % 5 == 4
        log.append(
            Draft(
                type=EntryType.VIEWED,
                phase=Phase.FAILED if failed else Phase.DONE,
                reason="CV-T02" if failed else "",
                case=CASE,
                objects=(seen,),
                seals=("S-1",) if number == 2 else (),
            )
        )
    log.append(
        Draft(
            type=EntryType.KEY_DESTROYED,
            case=CASE,
            objects=named,
            key=KEY,
            second=SECOND,
            more={"place": "printed", "how": "burned in the yard"},
        )
    )


def made(
    profile: Profile, kind: ReportKind, path: Path, files: Sequence[FileHash] | None = None
) -> ReportContents:
    """Write a paper of this kind."""
    draw: Callable[[ReportContents], bytes] = draw_report
    if files is not None:
        draw = lambda contents: draw_report(replace(contents, files=files))  # noqa: E731
    request = replace(
        WANTED,
        kind=kind,
        case=CASE if kind is ReportKind.CUSTODY else "",
        package=PACKAGE if kind in OF_ONE_PACKAGE else "",
        seq=4 if kind is ReportKind.ENTRY else None,
    )
    return write_report(profile, request, path, draw, report=ignore_progress, cancel=CancelToken())
