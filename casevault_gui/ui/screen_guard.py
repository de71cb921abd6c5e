"""Keeps the windows out of pictures of the screen, where the system has a way to ask for it.

Windows: `SetWindowDisplayAffinity`; macOS: `NSWindow.sharingType`, which newer ways of recording
there do not heed. Neither was tried. On X11 any program reads the screen; under Wayland the
desktop decides and asks the person: a program can do nothing on either.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from casevault_gui.ui.settings import SettingsStore

_EXCLUDED: Final = 0x11
_BLACK: Final = 0x01
"""Windows older than 10, version 2004: the window is black in pictures instead of missing."""

Hide = Callable[[int, bool], bool]
"""Takes a window's number and whether to hide it; says whether the system agreed."""


class Capture(Enum):
    """What a program can do about pictures of the screen here."""

    WINDOWS = auto()
    MACOS = auto()
    X11 = auto()
    WAYLAND = auto()
    UNKNOWN = auto()

    @property
    def can_hide(self) -> bool:
        """Whether there is anything to ask the system for."""
        return self in {Capture.WINDOWS, Capture.MACOS}


def capture_here() -> Capture:
    """Return what the window system in use lets a program do."""
    return {
        "windows": Capture.WINDOWS,
        "cocoa": Capture.MACOS,
        "xcb": Capture.X11,
        "wayland": Capture.WAYLAND,
        "wayland-egl": Capture.WAYLAND,
    }.get(QGuiApplication.platformName(), Capture.UNKNOWN)


class ScreenGuard(QObject):
    """Hides each window when it takes the keyboard, and all of them when the settings change.

    A key is shown only after somebody pressed a button in its dialog, which had the keyboard then.
    """

    def __init__(
        self, settings: SettingsStore, parent: QObject | None = None, *, hide: Hide | None = None
    ) -> None:
        """Use `hide`, or the system's way, if it has one."""
        super().__init__(parent)
        self._settings = settings
        self._hide = hide or _WAYS.get(capture_here())
        self._application: QGuiApplication | None = None

    def start(self, application: QGuiApplication) -> None:
        """Watch the application's windows; nothing happens where the system has no way."""
        if self._hide is None:
            return
        self._application = application
        application.focusWindowChanged.connect(self._look)
        self._settings.changed.connect(self.apply)
        self.apply()

    def stop(self) -> None:
        """Watch them no more; safe to call twice."""
        if self._application is not None:
            self._application.focusWindowChanged.disconnect(self._look)
            self._settings.changed.disconnect(self.apply)
            self._application = None

    @Slot()
    def apply(self) -> None:
        """Hide all windows in sight, or show them again, as the settings say."""
        wanted = self._settings.settings.hide_from_capture
        for window in QGuiApplication.topLevelWindows():
            if self._hide is not None and window.isVisible():
                self._hide(int(window.winId()), wanted)

    @Slot(QWindow)
    def _look(self, window: QWindow | None) -> None:
        if window is not None:
            self.apply()


def _hide_on_windows(window: int, hidden: bool) -> bool:  # noqa: FBT001 - as `Hide` is
    if sys.platform != "win32":
        return False
    function = ctypes.windll.user32.SetWindowDisplayAffinity
    function.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
    wishes = (_EXCLUDED, _BLACK) if hidden else (0,)
    return any(function(window, wish) for wish in wishes)


def _hide_on_macos(view: int, hidden: bool) -> bool:  # noqa: FBT001 - as `Hide` is
    if sys.platform != "darwin":
        return False
    objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    address = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value
    pointer = ctypes.c_void_p
    ask = ctypes.CFUNCTYPE(pointer, pointer, pointer)(address)
    tell = ctypes.CFUNCTYPE(None, pointer, pointer, ctypes.c_ulong)(address)
    window = ask(view, objc.sel_registerName(b"window"))
    if not window:
        return False
    tell(window, objc.sel_registerName(b"setSharingType:"), 0 if hidden else 1)
    return True


_WAYS: Final = {Capture.WINDOWS: _hide_on_windows, Capture.MACOS: _hide_on_macos}
