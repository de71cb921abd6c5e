"""A printed sheet of codes: a transfer file, receipt or request on paper; logged before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.model import ObjectRef

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from casevault_gui.core.workflows.profile import Profile

WHY: Final = "file printed as codes"


def write_code_sheet(
    profile: Profile, data: bytes, path: Path, draw: Callable[[], bytes], package: str = ""
) -> None:
    """Write what `draw` draws as the new file `path`; the log says first which file it shows.

    Raises `TargetTrouble`, `LogWriteFailed`.
    """
    told: DraftFields = {
        "why": WHY,
        "place": shown_path(path.absolute()),
        "more": {"sha256": sha256(data).hex()},
    }
    if package:
        told["objects"] = (ObjectRef("package", package=package),)
    with profile.log.begin(EntryType.CHECKPOINT_PRINTED, **told):
        write_private(path, draw())
