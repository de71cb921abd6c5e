"""Bags (BagIt, RFC 8493) among the files of a case: what they lack to be whole.

Their manifests are compared as other lists of hashes are. Here is the rest: that there is a
manifest at all, that it names every file below `data`, and that number and size are as foretold.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from casevault_gui.core.cases.case_source import OnException
from casevault_gui.core.cases.lists_apart import PIECE, ListsProcess, ListUnread
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ExceptionKind, IntakeEntry, IntakeException
from casevault_gui.core.progress import CancelToken

_MARK: Final = "bagit.txt"
_INFO: Final = "bag-info.txt"
_MANIFEST: Final = re.compile(r"manifest-[a-z0-9]+\.txt")

Content = Callable[[IntakeEntry], Iterator[bytes]]
"""Reads an entry in pieces; raises `OSError`."""


@dataclass(slots=True)
class _Bag:
    size: int = 0
    files: int = 0
    foretold: tuple[int, int] | None = None


class BagChecks:
    """What the bags of a case lack; folders are bag folders' places in the package."""

    def __init__(self) -> None:
        """Know no bag yet."""
        self._bags: dict[str, _Bag] = {}
        self._infos: dict[str, IntakeEntry] = {}
        self._listing: set[str] = set()

    def __contains__(self, folder: object) -> bool:
        """Whether the folder is a bag."""
        return folder in self._bags

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self._bags)

    def note(self, entry: IntakeEntry) -> None:
        """Remember what makes a folder a bag, while the files are surveyed."""
        folder, _, name = entry.path.rpartition("/")
        if name == _MARK:
            self._bags[folder] = _Bag()
        elif name == _INFO and entry.size <= PIECE:
            self._infos[folder] = entry
        elif _MANIFEST.fullmatch(name):
            self._listing.add(folder)

    def payload_of(self, entry: IntakeEntry) -> Iterator[str]:
        """Count a file into the payloads that it is part of, and yield their bags' folders."""
        for folder, bag in self._bags.items():
            if entry.path.startswith(folder + "/data/"):
                bag.size += entry.size
                bag.files += 1
                yield folder

    def read_infos(
        self, reading: ListsProcess, content: Content, cancel: CancelToken
    ) -> Iterator[str]:
        """Read what bags foretell, and yield the places of those whose reading broke off.

        Raises `Cancelled`.
        """
        for folder, bag in self._bags.items():
            info = self._infos.get(folder)
            if info is None:
                continue
            try:
                data = b"".join(content(info))
                # One that grew meanwhile is told of when it is packed, as one that is not read.
                bag.foretold = reading.payload(data, cancel) if len(data) <= PIECE else None
            except ListUnread:
                yield info.path
            except OSError:
                continue

    def finish(self, on_exception: OnException) -> None:
        """Tell what bags lack, after every file was counted."""
        for folder, bag in sorted(self._bags.items()):
            if bag.files and folder not in self._listing:
                detail = "a bag without a manifest of what is in its data folder"
                path = f"{folder}/{_MARK}"
                on_exception(IntakeException(ExceptionKind.NOT_FOUND, path, detail))
            said, found = bag.foretold, (bag.size, bag.files)
            if said is not None and said != found:
                info = self._infos[folder]
                detail = "Payload-Oxum says {}.{}, {}.{} is there".format(*said, *found)
                kind = ExceptionKind.HASH_DIFFERS
                on_exception(IntakeException(kind, info.path, detail, raw=info.raw))
