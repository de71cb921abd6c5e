"""A key on the clipboard: marked as secret, cleared in time, and the truth told about it.

The marks ask clipboard histories and cloud synchronisation to look away; whether they do is theirs
to decide. Clearing may fail: GNOME on Wayland ignores a program without focus, and some clipboard
managers bring back what was cleared. So the end is looked at, not assumed.
"""

from __future__ import annotations

import hashlib
import hmac
import math
import shutil
import time
from enum import StrEnum
from typing import cast

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

DEFAULT_SECONDS = 30
SETTLE_MS = 250
"""How long a clipboard manager is given to bring the cleared text back before we look."""

_QUIT_MS = 1000
_YES, _NO = b"1", bytes(4)
"""Windows reads the `Can…` formats as a little-endian number; `b"0"` would be 48, which is yes."""
HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": _YES,
    "CanIncludeInClipboardHistory": _NO,
    "CanUploadToCloudClipboard": _NO,
    "Clipboard Viewer Ignore": _YES,
    "org.nspasteboard.ConcealedType": _YES,
}
"""What asks clipboard managers to look away: KDE and others, Windows (four), macOS."""


class ClipboardOutcome(StrEnum):
    """What became of a copied key."""

    CLEARED = "cleared"
    REPLACED = "replaced"
    """Something else was copied over it."""
    NOT_CLEARED = "not-cleared"
    """It may still be there: the system did not let us clear it, or it came back."""
    GONE = "gone"
    """Somebody else emptied the clipboard first."""


def secret_mime(text: str) -> QMimeData:
    """Return `text` with the hints of every system; the others do no harm."""
    mime = QMimeData()
    mime.setText(text)
    for name, value in HINTS.items():
        mime.setData(name, value)
    return mime


def _digest(text: str) -> bytes:
    # Another program's text may be anything, half characters included.
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


class SecretClipboard(QObject):
    """Puts one secret at a time on the clipboard, never on the primary selection.

    Emits `ticked(seconds left)` once a second and in the end `finished(ClipboardOutcome)`. Keeps a
    SHA-256 of what it copied, not the text. `seconds` may be changed between copies.
    """

    ticked = Signal(int)
    finished = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        seconds: float = DEFAULT_SECONDS,
        tick_ms: int = 1000,
        wl_copy: str | None = None,
    ) -> None:
        """Use the system's clipboard; `wl_copy` is the program that clears on Wayland."""
        super().__init__(parent)
        self.seconds = seconds
        self._clipboard = QGuiApplication.clipboard()
        self._wayland = QGuiApplication.platformName().startswith("wayland")
        self._wl_copy = wl_copy or (shutil.which("wl-copy") if self._wayland else None)
        self._digest = b""
        self._clearing = False
        self._deadline = 0.0
        self._process = QProcess(self)
        self._process.finished.connect(self._look)
        self._process.errorOccurred.connect(self._look)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self._tick = QTimer(self, interval=tick_ms)
        self._tick.timeout.connect(self._count_down)
        self._clipboard.dataChanged.connect(self._changed)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.clear_at_quit)

    @property
    def active(self) -> bool:
        """Whether a copied secret may still be on the clipboard."""
        return bool(self._digest)

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard and start its time."""
        self._settle.stop()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(_QUIT_MS)
        self._clearing = False
        self._digest = _digest(text)
        self._deadline = time.monotonic() + self.seconds
        self._clipboard.setMimeData(secret_mime(text), QClipboard.Mode.Clipboard)
        self._tick.start()
        self.ticked.emit(math.ceil(self.seconds))

    @Slot()
    def clear_now(self) -> None:
        """Clear before the time is over; `finished` follows."""
        if not self._digest or self._clearing:
            return
        self._tick.stop()
        found = self._found()
        if found is not None:
            self._end(found)
            return
        self._clearing = True
        self._clipboard.clear(QClipboard.Mode.Clipboard)
        if self._wl_copy:
            self._process.start(self._wl_copy, ["-c"])
        else:
            self._settle.start()

    @Slot()
    def clear_at_quit(self) -> None:
        """Clear and look at once: afterwards no event comes any more."""
        self.clear_now()
        if self._clearing:
            self._settle.stop()
            self._process.waitForFinished(_QUIT_MS)
        # The process's own signals may have ended it already.
        if self._clearing:
            self._look()

    @Slot()
    def _count_down(self) -> None:
        left = self._deadline - time.monotonic()
        if left > 0:
            self.ticked.emit(math.ceil(left))
        else:
            self.clear_now()

    @Slot()
    def _changed(self) -> None:
        if self._digest and not self._clearing:
            found = self._found()
            if found is not None:
                self._end(found)

    @Slot()
    def _look(self) -> None:
        """Say how clearing ended: by what is there, and on Wayland by who could have done it."""
        if not self._clearing:
            return
        if self._wl_copy:
            # Any error counts: not started, crashed, or too slow to be waited for.
            smooth = self._process.error() is QProcess.ProcessError.UnknownError
            cleared = smooth and self._process.exitCode() == 0
        elif self._wayland:
            cleared = QGuiApplication.focusWindow() is not None
        else:
            cleared = True
        if self._found() is None:
            cleared = False
        self._end(ClipboardOutcome.CLEARED if cleared else ClipboardOutcome.NOT_CLEARED)

    def _found(self) -> ClipboardOutcome | None:
        """Return what took the secret's place; None while it is still there."""
        text = self._clipboard.text(QClipboard.Mode.Clipboard)
        if hmac.compare_digest(_digest(text), self._digest):
            return None
        # None when nothing is there, which Qt's annotations do not say.
        mime = cast("QMimeData | None", self._clipboard.mimeData(QClipboard.Mode.Clipboard))
        empty = not text and (mime is None or not mime.formats())
        return ClipboardOutcome.GONE if empty else ClipboardOutcome.REPLACED

    def _end(self, outcome: ClipboardOutcome) -> None:
        self._tick.stop()
        self._settle.stop()
        self._clearing = False
        self._digest = b""
        self.ticked.emit(0)
        self.finished.emit(outcome)
