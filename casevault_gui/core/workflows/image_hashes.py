"""Hashing the medium in a disk image by a process of its own, which is watched and killed.

The image is a stranger's file and the library that reads it is written in C: a fault there ends
that process and nothing else. The library is an extra, and is never part of the frozen program.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import queue
import re
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Final

import casevault_gui
from casevault_gui.core.cases.disk_images import (
    ImageUnread,
    MediumHashes,
    OnBytes,
    Recompute,
)
from casevault_gui.core.model import IntakeEntry
from casevault_gui.core.progress import CancelToken

LIBRARY: Final = "pyewf"
IDLE_SECONDS: Final = 120.0
"""How long the process may say nothing: it does after each 16 MiB of the medium."""
_LONGEST_LINE: Final = 4096
_SLICE: Final = 0.1
_START: Final = (
    "import sys; sys.path.append(sys.argv[1]);"
    " from casevault_gui.image_process import main; sys.exit(main())"
)
_DIGEST: Final = re.compile("[0-9a-f]*")


def image_reader() -> Recompute | None:
    """Return what hashes the medium of an image here; None without the library."""
    folder = _library()
    if not folder or getattr(sys, "frozen", False):
        return None

    def read(
        segments: Sequence[IntakeEntry],
        files: Sequence[int],
        on_bytes: OnBytes,
        cancel: CancelToken,
    ) -> MediumHashes:
        return hash_medium(folder, segments, on_bytes, cancel, files=files)

    return read


def hash_medium(
    library: str,
    segments: Sequence[IntakeEntry],
    on_bytes: OnBytes,
    cancel: CancelToken,
    *,
    files: Sequence[int] = (),
    idle: float = IDLE_SECONDS,
) -> MediumHashes:
    """Return the hashes of the medium in `segments`, read by the library in the folder `library`.

    Segments are opened by their places, or are the open `files`, which the process is handed. It
    is killed when it says nothing for `idle` seconds, and when `cancel` is set. Raises
    `ImageUnread`, `Cancelled`.
    """
    asked = {
        "library": library,
        "segments": [
            [entry.locator.hex(), entry.device, entry.inode, entry.size] for entry in segments
        ],
        "files": list(files),
    }
    folder = str(Path(casevault_gui.__file__).parents[1])
    try:
        process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-I", "-B", "-X", "utf8", "-c", _START, folder],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ},
            start_new_session=True,
            pass_fds=tuple(files),
        )
    except OSError as error:
        raise ImageUnread("unreadable") from error  # noqa: EM101 - a word of a list
    with process:
        try:
            return _told(process, json.dumps(asked).encode(), on_bytes, cancel, idle)
        finally:
            process.kill()


def _library() -> str:
    found = importlib.util.find_spec(LIBRARY)
    return "" if found is None or not found.origin else str(Path(found.origin).parent)


def _told(
    process: subprocess.Popen[bytes],
    asked: bytes,
    on_bytes: OnBytes,
    cancel: CancelToken,
    idle: float,
) -> MediumHashes:
    lines: queue.Queue[bytes] = queue.Queue()
    if process.stdin is None or process.stdout is None:
        raise ImageUnread("unreadable")  # noqa: EM101
    threading.Thread(target=_feed, args=(process.stdin, asked), daemon=True).start()
    threading.Thread(target=_collect, args=(process.stdout, lines), daemon=True).start()
    end = time.monotonic() + idle
    while True:
        cancel.check()
        try:
            line = lines.get(timeout=_SLICE)
        except queue.Empty:
            if time.monotonic() > end:
                raise ImageUnread("too-slow") from None  # noqa: EM101
            continue
        end = time.monotonic() + idle
        said = _parsed(line)
        if isinstance(said, MediumHashes):
            return said
        on_bytes(*said)


def _parsed(line: bytes) -> MediumHashes | tuple[int, int]:
    """Return what a line says; the end of all lines is empty. Raises `ImageUnread`."""
    try:
        said = json.loads(line)
        if "total" in said:
            return int(said["done"]), int(said["total"])
        found = MediumHashes(**said)
        texts = (found.stored_md5, found.stored_sha1, found.found_md5, found.found_sha1)
        if all(map(_DIGEST.fullmatch, texts)) and isinstance(found.size, int):
            return found
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        pass
    raise ImageUnread("unreadable")  # noqa: EM101


def _feed(pipe: IO[bytes], asked: bytes) -> None:
    with contextlib.suppress(OSError), pipe:
        pipe.write(asked)


def _collect(pipe: IO[bytes], lines: queue.Queue[bytes]) -> None:
    with contextlib.suppress(OSError, ValueError):
        while line := pipe.readline(_LONGEST_LINE):
            lines.put(line)
    lines.put(b"")
