"""A folder that gets its name when everything in it is whole and durable."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from casevault_gui.core.errors import TargetExists
from casevault_gui.core.files import (
    PRIVATE_FILE,
    PRIVATE_FOLDER,
    fsync_folder,
    make_private_folder,
    rename_without_replacing,
    shown_path,
    translate_os_error,
)


class NewFolder:
    """Makes `folder`, which must not stand; a kill may leave a `.casevault-….tmp` beside it.

    As a context manager it names the folder on leaving, or removes it on an exception. Raises
    `TargetExists`, other `TargetTrouble`.
    """

    def __init__(self, folder: Path) -> None:
        """Take the final name."""
        self._folder = folder
        self.path = folder.with_name(f".casevault-{secrets.token_hex(8)}.tmp")
        self._names: list[str] = []

    @property
    def names(self) -> tuple[str, ...]:
        """The files written so far, with `/` between their parts."""
        return tuple(self._names)

    def write(self, name: str, data: bytes) -> None:
        """Write a whole file, durable but for its name; missing folders are made."""
        self.write_parts(name, (data,))

    def write_parts(self, name: str, parts: Iterable[bytes]) -> None:
        """Write a file part by part, as `write` does."""
        path = self.path / name
        try:
            path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
            with os.fdopen(descriptor, "wb") as file:
                file.writelines(parts)
                file.flush()
                os.fsync(descriptor)
        except OSError as error:
            raise translate_os_error(error, self._folder / name) from error
        self._names.append(name)

    def __enter__(self) -> Self:
        """Make the folder under another name."""
        if os.path.lexists(self._folder):
            raise TargetExists(path=shown_path(self._folder))
        make_private_folder(self.path)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give the folder its name, or remove it."""
        try:
            if error is None:
                for found in (self.path, *self.path.rglob("*")):
                    if found.is_dir():
                        fsync_folder(found)
                rename_without_replacing(self.path, self._folder)
                fsync_folder(self._folder.parent)
        finally:
            shutil.rmtree(self.path, ignore_errors=True)
