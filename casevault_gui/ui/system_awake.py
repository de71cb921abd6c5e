"""Windows' and macOS's ways of keeping the computer awake. Neither was tried on its system."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_CONTINUOUS: Final = 0x80000000
_SYSTEM_REQUIRED: Final = 0x00000001
_UTF8: Final = 0x08000100
_ON: Final = 255
_FRAMEWORKS: Final = "/System/Library/Frameworks"


class SystemAwake:
    """Keeps the computer from going to sleep by itself; the screen may go dark, a lid may close."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._assertion = 0
        self.held = False

    def hold(self) -> None:
        """Keep awake from now on; to be called on the GUI thread, as `release` is."""
        if sys.platform == "win32":
            wish = _CONTINUOUS | _SYSTEM_REQUIRED
            self.held = bool(ctypes.windll.kernel32.SetThreadExecutionState(wish))
        elif sys.platform == "darwin":
            self._assertion = _assert_awake()
            self.held = bool(self._assertion)

    def release(self) -> None:
        """Let it sleep; safe to call twice."""
        if self.held and sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(_CONTINUOUS)
        elif self.held and sys.platform == "darwin":
            ctypes.CDLL(f"{_FRAMEWORKS}/IOKit.framework/IOKit").IOPMAssertionRelease(
                ctypes.c_uint32(self._assertion)
            )
        self.held = False


def _assert_awake() -> int:
    """Return the number of macOS's assertion, 0 if it refused."""
    kit = ctypes.CDLL(f"{_FRAMEWORKS}/IOKit.framework/IOKit")
    core = ctypes.CDLL(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
    make, pointer = core.CFStringCreateWithCString, ctypes.c_void_p
    make.restype, make.argtypes = pointer, [pointer, ctypes.c_char_p, ctypes.c_uint32]
    claim = kit.IOPMAssertionCreateWithName
    claim.argtypes = [pointer, ctypes.c_uint32, pointer, ctypes.POINTER(ctypes.c_uint32)]
    kind = make(None, b"PreventUserIdleSystemSleep", _UTF8)
    why = make(None, b"CaseVault works", _UTF8)
    number = ctypes.c_uint32(0)
    refused = claim(kind, _ON, why, ctypes.byref(number))
    core.CFRelease.argtypes = [pointer]
    core.CFRelease(kind)
    core.CFRelease(why)
    return 0 if refused else number.value
