"""Finds the plain files in `resources/` and draws our icons in the colour of the theme."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QDir, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

_PACKAGE = Path(__file__).resolve().parent.parent
_DIRECTED = frozenset({"back", "chevron-right", "forward"})
"""Icons that point to where reading comes from, or goes to."""
_OPENED = re.compile("<svg[^>]*>")
_MIRROR = '<g transform="translate(24 0) scale(-1 1)">'
_ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 96)


@lru_cache(maxsize=1)
def resources_folder() -> Path:
    """Return the folder of resources: inside an installed package, else in the checkout.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for candidate in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if (candidate / "icons").is_dir():
            return candidate
    msg = f"no resources beside {_PACKAGE}"
    raise FileNotFoundError(msg)


@lru_cache(maxsize=1)
def documents_folder() -> Path:
    """Return the folder of the documentation: inside an installed package, else in the checkout.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for candidate in (_PACKAGE / "docs", _PACKAGE.parent / "docs"):
        if (candidate / "guide" / "index.md").is_file():
            return candidate
    msg = f"no guide beside {_PACKAGE}"
    raise FileNotFoundError(msg)


def load_fonts() -> None:
    """Make the fonts in `resources/fonts` known to Qt, so that every system draws the same."""
    for path in sorted((resources_folder() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def register_search_paths() -> None:
    """Let style sheets name files as `icons:lock.svg` and `themes:light/chevron.svg`."""
    folder = resources_folder()
    for name in ("icons", "themes"):
        QDir.setSearchPaths(name, [str(folder / name)])


@lru_cache(maxsize=256)
def icon_source(name: str) -> str:
    """Return the SVG text of the icon called `name`; its strokes are `currentColor`.

    Raises FileNotFoundError for a name we do not have.
    """
    return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _drawing(name: str, colour: QColor) -> QSvgRenderer:
    source = icon_source(name).replace("currentColor", colour.name())
    if name in _DIRECTED and QGuiApplication.isRightToLeft():
        source = _OPENED.sub(rf"\g<0>{_MIRROR}", source, count=1).replace("</svg>", "</g></svg>")
    return QSvgRenderer(QByteArray(source.encode()))


def paint_icon(painter: QPainter, name: str, colour: QColor, area: QRectF) -> None:
    """Draw the icon in `colour` into `area`, crisp at any scale."""
    _drawing(name, colour).render(painter, area)


def icon(name: str, colour: QColor, *sides: int, gap: float = 0.0) -> QIcon:
    """Return the icon in `colour`, `sides` dots high; `gap` is empty room after it, as a share.

    Without `sides` it is drawn in all the usual ones, which takes milliseconds. What was drawn
    once is kept by Qt.
    """
    made, drawing = QIcon(), None
    for size in sides or _ICON_SIZES:
        turned = QGuiApplication.isRightToLeft()
        key = f"casevault {name} {colour.name()} {gap} {size} {turned}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            pixmap = QPixmap(round(size * (1 + gap)), size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            drawing = drawing or _drawing(name, colour)
            drawing.render(painter, QRectF(size * gap if turned else 0, 0, size, size))
            painter.end()
            QPixmapCache.insert(key, pixmap)
        made.addPixmap(pixmap)
    return made
