"""Names of evidence: into the bag, in package order, and safely out again on every system.

Pure functions without I/O, so that a plan made on one system is the plan on all of them.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field

from casevault_gui.core.errors import BagMalformed
from casevault_gui.core.late_dataclass import dataclass

MAX_COMPONENT = 255
"""Longest component in UTF-8 bytes; this implies 255 UTF-16 units (NTFS, APFS, exFAT)."""
_MAX_EXTENSION = 20
_ALIAS_HASH = 16
_SHORT_HASH = 10

# --- into the bag -----------------------------------------------------------------------------

# Control characters and line separators would break line-based manifests; the triplets are the
# ones BagIt (RFC 8493, 2.1.3) decodes in manifest paths; the last branch is what an alias ends in.
_REPLACED = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029/\ud800-\udfff]|%(?=0[aAdD]|25)",
)
_NEEDS_ALIAS = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029/]|%0[aAdD]|%25|~[0-9a-f]{16}(?:\\.[^.]*)?\\Z"
)
# The same of any line of several.
_ANY_NEEDS_ALIAS = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029/]|%0[aAdD]|%25|~[0-9a-f]{16}(?:\\.[^.\n]*)?$",
    re.MULTILINE,
)
_NO_NAMES = frozenset({"", ".", ".."})


def plain_components(names: Sequence[str]) -> list[bytes] | None:
    """Return file names as bytes if each of them stands for itself in the bag; else None.

    `names` are as the system gives them to Python. Where None is returned, `bag_component` tells.
    """
    try:
        joined = "\n".join(names).encode()
    except UnicodeEncodeError:
        return None
    text, found = joined.decode(), joined.split(b"\n")
    good = (
        len(found) == len(names)
        and _ANY_NEEDS_ALIAS.search(text) is None
        and max(map(len, found)) <= MAX_COMPONENT
        and _NO_NAMES.isdisjoint(names)
    )
    return found if good else None


def bag_component(raw: bytes) -> tuple[str, bytes | None]:
    """Return the bag path component for the file name `raw`, and `raw` itself if they differ.

    A name of at most 255 bytes that UTF-8 text on one line can carry stands for itself. Any other
    gets an alias that ends in `~` and 16 hexadecimal digits of its SHA-256 before the extension;
    names that only look like one get one too, so an alias is always recognised. Two names may have
    one alias if somebody searched for them (64 bits). docs/cvx-format.md, section 7.4.
    """
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return _alias(raw), raw
    if len(raw) > MAX_COMPONENT or text in _NO_NAMES or _NEEDS_ALIAS.search(text):
        return _alias(raw), raw
    return text, None


def _alias(raw: bytes) -> str:
    text = _REPLACED.sub("_", raw.decode("utf-8", "surrogateescape"))
    stem, dot, extension = text.rpartition(".")
    if not dot:
        stem, extension = text, ""
    tail = _cut(dot + extension, _MAX_EXTENSION)
    mark = "~" + hashlib.sha256(raw).hexdigest()[:_ALIAS_HASH]
    return _cut(stem, MAX_COMPONENT - len(mark) - len(tail.encode())) + mark + tail


def _cut(text: str, size: int) -> str:
    """Return the longest beginning of `text` that is at most `size` UTF-8 bytes long."""
    return text.encode()[:size].decode("utf-8", "ignore")


def sort_key(path: str) -> bytes:
    """Return the key in which package order is strictly ascending.

    A separator sorts before every character, so a folder is directly followed by its contents.
    """
    return path.encode().replace(b"/", b"\0")


# --- out of the bag ---------------------------------------------------------------------------

_INVISIBLE = (
    "\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    "\ufff9-\ufffb\ud800-\udfff"
)
_UNSAFE = re.compile(f'[<>:"/\\\\|?*{_INVISIBLE}]|%(?=[0-9A-Fa-f]{{2}})|[. ]\\Z')
# Windows reserves these with any extension, and ignores spaces before it.
_DEVICE = re.compile(
    r"(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3]|CONIN\$|CONOUT\$) *(?:\.|\Z)",
    re.IGNORECASE | re.ASCII,
)
_PLAIN = re.compile(r"[0-9A-Za-z_\-][0-9A-Za-z_\-. ]{0,253}[0-9A-Za-z_\-]", re.ASCII)
_HIDDEN = re.compile(f"[{_INVISIBLE}\u27e6\u27e7]")


def safe_component(component: str) -> str:
    """Return `component` as a name that Windows, macOS and Linux all take and mean alike.

    Unsafe characters become `%XX` of their UTF-8 bytes: those Windows forbids, control, bidi and
    zero-width characters, a trailing dot or space, the first letter of a device name, and a `%`
    that already looks like such an escape. So percent-decoding gives the original back, unless the
    name was too long and had to be shortened to its beginning, `~`, ten digits of its SHA-256 and
    its extension. Raises `BagMalformed` if `component` is empty.
    """
    if _PLAIN.fullmatch(component) and not _DEVICE.match(component):
        return component
    if not component:
        raise BagMalformed(problem="empty component")
    safe = _UNSAFE.sub(_percent, component)
    if _DEVICE.match(safe):
        safe = f"%{ord(safe[0]):02X}{safe[1:]}"
    if len(safe.encode()) <= MAX_COMPONENT:
        return safe
    digest = hashlib.sha256(component.encode("utf-8", "surrogatepass")).hexdigest()
    return _marked(safe, "~" + digest[:_SHORT_HASH])


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "surrogatepass"))


def _marked(name: str, mark: str) -> str:
    """Put `mark` before the extension of `name` and cut its stem so that the whole fits."""
    stem, dot, extension = name.rpartition(".")
    tail = dot + extension
    # A long "extension" is none, and cutting it could leave an end that Windows would strip.
    if not stem or len(tail.encode()) > _MAX_EXTENSION:
        stem, tail = name, ""
    return _cut(stem, MAX_COMPONENT - len(mark.encode()) - len(tail.encode())) + mark + tail


def numbered(name: str, number: int) -> str:
    """Return `name` with `~number` before its extension (`photo~2.jpg`), at most 255 bytes long."""
    return _marked(name, f"~{number}")


def collision_key(name: str) -> str:
    """Return what two names share if some file system would take them for one.

    NFKC and case folding (Windows, APFS, HFS+, casefolded ext4); a key only, never a name.
    """
    if name.isascii():
        return name.lower()
    folded = unicodedata.normalize("NFKC", name).casefold()
    return unicodedata.normalize("NFKC", folded).casefold()


@dataclass(slots=True)
class _Folder:
    path: str
    safe: tuple[str, ...]
    taken: dict[str, int] = field(default_factory=dict)

    def claim(self, component: str) -> str:
        """Return a safe name for `component` that nothing in this folder collides with."""
        safe = safe_component(component)
        key = collision_key(safe)
        number = self.taken.get(key)
        if number is None:
            self.taken[key] = 2
            return safe
        # The count is kept per key, so a million colliding names stay linear.
        while collision_key(chosen := numbered(safe, number)) in self.taken:
            number += 1
        self.taken[key] = number + 1
        self.taken[collision_key(chosen)] = 2
        return chosen


def plan_names(paths: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each bag path with the components to extract it under, for (path, is folder) pairs.

    The paths come in package order; of a folder that has one among them, all: a plan for some of
    the files is cut from the plan for all, or names would depend on the selection. Of names that
    collide in a folder, whatever they are, the first keeps its name and the others get `~2`, `~3` …
    Keeps the names of open folders only. Raises `BagMalformed` on an empty component.
    """
    open_folders = [_Folder("", ())]
    for path, is_folder in paths:
        head, separator, leaf = path.rpartition("/")
        if separator and (not head or head.endswith("/")):
            raise BagMalformed(problem="empty component")
        folder = open_folders[-1]
        if folder.path != head:
            folder = _enter(open_folders, head)
        components = (*folder.safe, folder.claim(leaf))
        if is_folder:
            open_folders.append(_Folder(path, components))
        yield path, components


def _enter(open_folders: list[_Folder], path: str) -> _Folder:
    """Leave folders until one holds `path`, then enter those on the way to it."""
    while (here := open_folders[-1].path) and path != here and not path.startswith(here + "/"):
        open_folders.pop()
    folder = open_folders[-1]
    rest = path[len(here) :].removeprefix("/") if here else path
    for component in rest.split("/") if rest else ():
        path = f"{folder.path}/{component}" if folder.path else component
        folder = _Folder(path, (*folder.safe, folder.claim(component)))
        open_folders.append(folder)
    return folder


# --- to people --------------------------------------------------------------------------------


def display_name(text: str) -> str:
    """Return `text` with what cannot be seen, or reorders text, written out as `⟦U+202E⟧`."""
    if text.isascii() and text.isprintable():
        return text
    return _HIDDEN.sub(lambda match: f"⟦U+{ord(match[0]):04X}⟧", text)
