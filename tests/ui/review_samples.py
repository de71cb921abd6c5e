"""The sample case, sealed for real, with a few oddities added; and a desk that reviews it."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from casevault_gui.core.cases.case_json import parse_case_json
from casevault_gui.core.package.slots import Argon2Cost
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.ui.review_desk import ProfileReviewDesk

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample_case"
PASSPHRASE = "seven tidy otters paint"
OVERRIDE = "gpj.\u202eexe.txt"
CHEAP = Argon2Cost(memory_kib=19_456, passes=2, lanes=1)
LONG_TEXT = "".join(f"{number:07} the quick brown fox\n" for number in range(60_000))


@dataclass(frozen=True)
class Sealed:
    """A sealed sample and what opens it."""

    path: Path
    key: str


def turned_photo() -> bytes:
    """Return a JPEG of 60 by 20 pixels whose EXIF says: turn me by a quarter."""
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    path = Path(os.environ["HOME"]) / "turned.jpg"
    image.save(str(path))
    data = path.read_bytes()
    path.unlink()
    tags = struct.pack(">HHHIHH", 1, 0x0112, 3, 1, 6, 0) + bytes(4)
    exif = b"Exif\x00\x00MM\x00*\x00\x00\x00\x08" + tags
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:]


def make_evidence(folder: Path) -> Path:
    """Copy the sample's evidence into `folder` and add what a sample for people would not show."""
    target = folder / "evidence"
    for source in sorted((SAMPLE / "evidence").rglob("*")):
        place = target / source.relative_to(SAMPLE / "evidence")
        if source.is_dir():
            place.mkdir(parents=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(source.read_bytes())
            moment = 1_710_500_000_000_000_000
            os.utime(place, ns=(moment, moment))
    (target / "Documents" / OVERRIDE).write_text("An invoice, it says.", encoding="utf-8")
    (target / "Documents" / "long.txt").write_text(LONG_TEXT, encoding="utf-8")
    (target / "Photos" / "turned.jpg").write_bytes(turned_photo())
    (target / "Photos" / "latest").symlink_to("IMG_0412.jpg")
    return target


def seal_sample(profile: Profile, folder: Path, *, key: bool = True, phrase: bool = True) -> Sealed:
    """Seal the evidence below `folder` into `folder`."""
    request = SealRequest(
        sources=(make_evidence(folder),),
        target=folder / "2024-0117-FR.cvx",
        record=parse_case_json((SAMPLE / "case.json").read_bytes()),
        with_key=key,
        passphrase=PASSPHRASE if phrase else "",
        cost=CHEAP,
    )
    prepared = prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())
    text = ""
    if prepared.release is not None:
        shown = prepared.release.show()
        prepared.release.prove_retyped(shown.groups[-1])
        text = shown.text
    sealed = prepared.finish()
    return Sealed(sealed.path, text)


@contextmanager
def review_desk(home: Path) -> Iterator[ProfileReviewDesk]:
    """Give a desk over a real profile in `home`, without any keyring."""
    with open_profile(home) as profile:
        yield ProfileReviewDesk(profile)
