"""What every picture of a screen is made with: scenes, looks, and what may be seen in them."""

from __future__ import annotations

import argparse
import os
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

# Pictures are drawn by Qt itself, so that no window manager has a say in them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QEventLoop,
    QLocale,
    QPoint,
    QSize,
    QTimer,
)
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from casevault_gui.ui.assets import icon
from casevault_gui.ui.theme import Theme, ThemeChoice
from casevault_gui.ui.widgets.icon import IconButton
from tests.ui.png import save_png
from tests.ui.still_world import NOON, still_world

SIZE = QSize(1024, 640)
SHOWN_HOME = "/home/dana"
_DIGEST = re.compile(r"(?:[0-9a-f]{8} ){7}[0-9a-f]{8}")
_SHOWN_DIGEST = "9f2c61d0 4b7e83a5 0d16fe92 c8357b4a 61e0d9f3 2a84b5c7 7d90e136 f5a2480b"
_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Look:
    """How a scene is drawn: theme, device pixels for each of its own."""

    theme: ThemeChoice
    ratio: float = 1.0

    @property
    def suffix(self) -> str:
        """What tells its file from those of other looks."""
        return f"-{self.theme.value}{f'@{self.ratio:g}x' if self.ratio > 1 else ''}"


LIGHT, DARK = Look(ThemeChoice.LIGHT), Look(ThemeChoice.DARK)
SHARP, CONTRAST = Look(ThemeChoice.LIGHT, 2.0), Look(ThemeChoice.CONTRAST)
USUAL = (LIGHT, DARK)
SCREENS = {
    "small": ("1024x640", 1.0),
    "4k": ("3840x2160", 1.0),
    "4k@1.5": ("2560x1440", 1.5),
    "4k@2": ("1920x1080", 2.0),
}
"""Windows that fill a screen: their size in the window's pixels, and device pixels for each."""

Stage = Callable[[QApplication, Path], AbstractContextManager[QWidget]]
"""Brings a widget to the state to be seen; works in the folder given, which is the home."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its file's name, what it shows, and how it comes about."""

    name: str
    title: str
    stage: Stage
    looks: tuple[Look, ...] = USUAL


def scene(name: str, act: Callable[..., object], stage: Stage, *more: Look) -> Scene:
    """Return a scene that shows what the first line of `act` says."""
    title = (act.__doc__ or "").partition("\n")[0].rstrip(".")
    return Scene(name, title, stage, (*USUAL, *more))


def settle(milliseconds: int = 150) -> None:
    """Let the event loop run until lanes have answered and layouts are done."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the event loop run until `condition` holds, for some seconds at most."""
    loop, timer, end = QEventLoop(), QTimer(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    end.start(20_000)
    timer.start(20)
    loop.exec()
    assert condition()


def draw(
    application: QApplication,
    shown: Scene,
    folder: Path,
    *,
    looks: Sequence[Look] = (),
    text_size: int = 100,
) -> list[Path]:
    """Draw a scene in its looks, or in others, into `folder`; return the files."""
    written = []
    QLocale.setDefault(QLocale(QLocale.Language.English))
    application.setCursorFlashTime(0)
    with tempfile.TemporaryDirectory() as place, still_world(Path(place)):
        theme = Theme(application)
        theme.apply(ThemeChoice.LIGHT, text_size)
        with shown.stage(application, Path(place)) as widget:
            for look in looks or shown.looks:
                theme.apply(look.theme, text_size)
                settle()
                make_presentable(widget, Path(place))
                settle(50)
                path = folder / f"{shown.name}{look.suffix}.png"
                save_png(picture(widget, look.ratio), path)
                written.append(path)
        widget.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return written


def picture(widget: QWidget, ratio: float = 1.0) -> QImage:
    """Return how a widget looks at `ratio` device pixels for each of its own."""
    image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(widget.palette().window().color())
    if ratio > 1:
        _sharpen(widget, ratio)
    painter = QPainter(image)
    widget.render(painter, QPoint())
    painter.end()
    return image


def _sharpen(widget: QWidget, ratio: float) -> None:
    """Give buttons icons of as many dots as the picture has; on this screen they have fewer."""
    for button in widget.findChildren(IconButton):
        name, colour, side = button._drawn
        if name and button.isVisible():
            drawn = icon(name, QColor(colour), side, round(side * ratio), gap=button._gap)
            button.setIcon(drawn)


def make_presentable(widget: QWidget, home: Path) -> None:
    """Show an invented home, day and digest instead of this run's; refuse what else tells of it."""
    today = f"{datetime.now(UTC):%Y-%m-%d}" + r"([ T]\d\d:\d\d)(:\d\d)?(\.\d+)?"
    for text, show in _texts(widget):
        fit = text.replace(str(home), SHOWN_HOME)
        fit = _DIGEST.sub(_SHOWN_DIGEST, fit)
        fit = re.sub(today, _still_moment, fit)
        if fit != text:
            show(fit)
    told = [text for text, _ in _texts(widget)] + list(_cells(widget))
    for secret in (str(home), tempfile.gettempdir() + "/", str(_ROOT)):
        assert not [text for text in told if secret in text], secret


def _still_moment(found: re.Match[str]) -> str:
    between, seconds, rest = found[1][0], found[2], found[3]
    digits = "." + "0" * (len(rest) - 1) if rest else ""
    return f"{NOON:%Y-%m-%d}{between}{NOON:%H:%M}{':40' if seconds else ''}{digits}"


def _texts(widget: QWidget) -> Iterator[tuple[str, Callable[[str], None]]]:
    for label in widget.findChildren(QLabel):
        yield label.text(), label.setText
    for line in widget.findChildren(QLineEdit):
        yield line.text(), line.setText
    for lines in widget.findChildren(QPlainTextEdit):
        yield lines.toPlainText(), lines.setPlainText


def _cells(widget: QWidget) -> Iterator[str]:
    for view in widget.findChildren(QAbstractItemView):
        # None where a view has no model, which Qt's annotations do not say.
        model: QAbstractItemModel | None = view.model()
        if model is None or not view.isVisible():
            continue
        # Of a list Qt keeps the number of columns to itself.
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for row in range(min(100, model.rowCount())):
            for column in range(columns):
                yield str(model.data(model.index(row, column)) or "")


def run(scenes: Sequence[Scene], arguments: Sequence[str] | None = None) -> int:
    """Draw scenes as the command line says; return the exit code."""
    parser = argparse.ArgumentParser(description="Draws screens into a folder.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="the scenes to draw; all, if none is named")
    parser.add_argument("--screen", choices=SCREENS, default="small", help="a window that fills it")
    parser.add_argument("--size", help="of the window, like 1400x900")
    parser.add_argument("--text", type=int, default=100, help="size of type in per cent")
    parser.add_argument(
        "--look", choices=["light", "dark", "contrast", "all"], help="only this one"
    )
    parser.add_argument("--ratio", type=float, help="device pixels for each pixel")
    options = parser.parse_intermixed_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    size, ratio = SCREENS[options.screen]
    size, ratio = options.size or size, options.ratio or ratio
    SIZE.setWidth(int(size.partition("x")[0]))
    SIZE.setHeight(int(size.partition("x")[2]))
    themes = [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST]
    if options.look and options.look != "all":
        themes = [ThemeChoice(options.look)]
    wanted = [Look(theme, ratio) for theme in themes] if options.look or ratio > 1 else []
    application = one_application()
    for shown in scenes:
        if not options.names or shown.name in options.names:
            for path in draw(
                application, shown, options.folder, looks=wanted, text_size=options.text
            ):
                print(path, flush=True)
    return 0


def one_application() -> QApplication:
    """Return the application, made if there is none yet."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    return application
