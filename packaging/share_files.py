"""What a system wants to know of the program: menu entry, file types, icons, man, shells."""

from __future__ import annotations

import gzip
from pathlib import Path

import make_completions
import make_man_page
from environment import ROOT

DESKTOP = ROOT / "resources" / "desktop"
APP_ICON = ROOT / "resources" / "icons" / "casevault.svg"
_PACKAGE_ICON = DESKTOP / "casevault-package.svg"
_ICONS = (
    ("apps", "casevault", APP_ICON),
    ("mimetypes", "application-vnd.casevault.package", _PACKAGE_ICON),
)
_SIZES = (16, 24, 32, 48, 64, 128, 256)


def write(share: Path) -> None:
    """Write all of it below the folder `share`, which stands for `/usr/share`."""
    _copy(DESKTOP / "casevault.desktop", share / "applications" / "casevault.desktop")
    _copy(DESKTOP / "casevault-mime.xml", share / "mime" / "packages" / "casevault.xml")
    _copy(DESKTOP / "casevault.magic", share / "casevault" / "magic")
    icons = share / "icons" / "hicolor"
    for kind, name, drawing in _ICONS:
        _copy(drawing, icons / "scalable" / kind / f"{name}.svg")
        for size in _SIZES:
            draw(drawing, size, icons / f"{size}x{size}" / kind / f"{name}.png")
    compressed(make_man_page.page(), share / "man" / "man1" / "casevault.1.gz")
    make_completions.write(share)


def compressed(text: str, target: Path) -> None:
    """Write `text` as a gzip file that tells no time and no name."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())


def draw(drawing: Path, size: int, target: Path) -> None:
    """Draw an icon as a picture of the kind that the name of `target` says."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - for pictures alone
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(target)):
        msg = f"{target} cannot be written."
        raise OSError(msg)
