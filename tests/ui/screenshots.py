"""Draws every screen, light and dark, into docs/screenshots, with an index of them.

`python -m tests.ui.screenshots [NAME…]` draws all, or those named. With a folder it draws there,
to be looked at: `… OUT_DIR [NAME…] [--screen 4k@1.5] [--look contrast] [--text 150]`, or with a
`--size` and a `--ratio` of one's own. `--look all` is light, dark and high contrast.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from pathlib import Path

from tests.ui import (
    scenes_custody,
    scenes_handover,
    scenes_key,
    scenes_keys,
    scenes_policy,
    scenes_previews,
    scenes_review,
    scenes_seal,
    scenes_seal_old,
    scenes_seal_volumes,
    scenes_settings,
    scenes_shell,
    scenes_workbench,
)
from tests.ui.pictures import Look, Scene, draw, one_application, run

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
INDEX = "README.md"
SETS: tuple[tuple[str, Sequence[Scene]], ...] = (
    ("Home, and what stands around the pages", scenes_shell.SCENES),
    ("Sealing a case", (*scenes_seal.SCENES, *scenes_seal_old.SCENES, *scenes_seal_volumes.SCENES)),
    ("The key, once", scenes_key.SCENES),
    (
        "Opening and reviewing a package",
        (*scenes_review.SCENES, *scenes_previews.SCENES, *scenes_workbench.SCENES),
    ),
    ("The custody log", (*scenes_custody.SCENES, *scenes_handover.SCENES)),
    ("Keys, people, services and the vault", scenes_keys.SCENES),
    (
        "The profile: settings, protection, start",
        (*scenes_settings.SCENES, *scenes_policy.SCENES),
    ),
)
LEFT_OUT = frozenset(
    {
        "custody",
        "custody-filtered",
        "custody-long",
        "custody-nothing",
        "custody-verified",
        "dialog-protect",
        "change-key",
        "guide",
        "guide-search",
        "home-recent",
        "disclose-files",
        "disclose-reasons",
        "disclose-schedule",
        "handover-answer",
        "handover-bad-file",
        "handover-empty",
        "handover-given",
        "handover-offer",
        "handover-other-logs",
        "handover-scanning",
        "handover-timeline",
        "handover-transfer",
        "key-changed",
        "keys-packages-empty",
        "keys-packages-lost",
        "keys-packages-vault",
        "keys-people-empty",
        "keys-tokens-empty",
        "keys-vault-empty",
        "protect-weak",
        "seal-check-split",
        "seal-check-too-large",
        "seal-sealed-split",
        "review-attachments",
        "review-camera",
        "review-compared",
        "review-database",
        "review-derived",
        "review-dialog-copied",
        "review-dialog-copy",
        "review-dialog-damaged",
        "review-dialog-names",
        "review-dialog-recovery",
        "review-document",
        "review-gallery",
        "review-hex",
        "review-json",
        "review-key-wrong",
        "review-mail",
        "review-not-a-package",
        "review-matched",
        "review-noted",
        "review-notes",
        "review-part",
        "review-search",
        "review-way-identity",
        "review-way-vault",
        "review-way-wrong",
        "policy-case",
        "policy-key-dialog",
        "policy-keys",
        "policy-keys-bad",
        "policy-settings",
        "seal-case-below",
        "seal-case-empty",
        "seal-discarded",
        "seal-evidence-empty",
        "seal-key-dialog",
        "seal-keys-none",
        "seal-old-export",
        "seal-old-export-opened",
        "seal-old-export-wrong",
        "seal-old-exports-done",
        "seal-old-exports-folder",
        "seal-rehearsal",
        "seal-stopped",
        "seal-waiting",
        "settings-saved",
        "widgets-work",
        "witnesses-compared",
        "witnesses-empty",
        "witnesses-evidence",
        "witnesses-policy",
        "witnesses-request",
        "witnesses-request-code",
        "witnesses-serving",
        "witnesses-signed",
        "witnesses-typing",
    }
)
"""Scenes that differ little from a kept one: they are drawn to be looked at, not to be kept."""

_HEAD = """\
# Every screen

Made by `python3 packaging/bootstrap.py screenshots` on an invented day in an invented home, so that
two runs give the same pictures. The packages are really sealed; names, cases and keys are made up.
"""


def kept(scenes: Sequence[Scene]) -> list[Scene]:
    """Return the scenes whose pictures are kept."""
    return [shown for shown in scenes if shown.name not in LEFT_OUT]


def looks_of(shown: Scene) -> list[Look]:
    """Return the looks of a scene that are kept: none of those at twice the resolution."""
    return [look for look in shown.looks if look.ratio == 1]


def files_of(shown: Scene) -> list[str]:
    """Return the names of a scene's pictures."""
    return [f"{shown.name}{look.suffix}.png" for look in looks_of(shown)]


def index() -> str:
    """Return the page that names every picture."""
    parts = [_HEAD]
    for title, scenes in SETS:
        parts.append(f"## {title}\n")
        for shown in kept(scenes):
            links = [
                f"[{name.removeprefix(shown.name + '-').removesuffix('.png')}]({name})"
                for name in files_of(shown)
            ]
            parts.append(f"- {shown.title}: {', '.join(links)}")
        parts.append("")
    return "\n".join(parts)


def draw_kept(folder: Path, only: Collection[str] = ()) -> int:
    """Draw all kept scenes, or `only` some, into `folder`; bring index and folder in line."""
    folder.mkdir(parents=True, exist_ok=True)
    application = one_application()
    wanted = {INDEX}
    for _, scenes in SETS:
        for shown in kept(scenes):
            wanted.update(files_of(shown))
            if not only or shown.name in only:
                draw(application, shown, folder, looks=looks_of(shown))
                print(f"{shown.name}: {shown.title}", flush=True)
    for path in folder.iterdir():
        if path.name not in wanted:
            path.unlink()
    (folder / INDEX).write_text(index(), encoding="utf-8")
    return 0


def main(arguments: Sequence[str]) -> int:
    """Draw everything, or what the arguments say; return the exit code."""
    scenes = [shown for _, part in SETS for shown in part]
    names = {shown.name for shown in scenes}
    if names.issuperset(arguments):
        return draw_kept(FOLDER, frozenset(arguments))
    return run(scenes, arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
