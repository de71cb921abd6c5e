"""The sealed bytes of a package in one file."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from casevault_gui.core.errors import PackageTruncated, SourceUnreadable
from casevault_gui.core.files import shown_path

if TYPE_CHECKING:
    from pathlib import Path


class SealedFile:
    """The sealed bytes of a package, for reading at any place."""

    def __init__(self, path: Path) -> None:
        """Open the file; raise `SourceUnreadable`."""
        self.path = path
        try:
            # A pipe named by mistake must not be waited for.
            flags = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
            self._descriptor = os.open(path, flags)
            status = os.fstat(self._descriptor)
        except OSError as error:
            raise SourceUnreadable.of(shown_path(path), error) from error
        self.size = status.st_size
        if not stat.S_ISREG(status.st_mode):
            os.close(self._descriptor)
            problem = "folder" if stat.S_ISDIR(status.st_mode) else "special"
            raise SourceUnreadable(path=shown_path(path), errno=0, problem=problem)

    def read_into(self, out: memoryview, offset: int) -> None:
        """Fill `out` from `offset`; raise `PackageTruncated` or `SourceUnreadable`."""
        try:
            while out:
                count = os.preadv(self._descriptor, [out], offset)
                if count == 0:
                    raise PackageTruncated(reason="file ended", size=self.size)
                out = out[count:]
                offset += count
        except OSError as error:
            raise SourceUnreadable.of(shown_path(self.path), error) from error

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset`; fewer only where the file ends."""
        data = bytearray(max(0, min(length, self.size - offset)))
        self.read_into(memoryview(data), offset)
        return bytes(data)

    def close(self) -> None:
        """Close the file."""
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)
