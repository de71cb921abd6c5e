"""The envelope of an old export, the JSON around its token, read by a confined process.

The process gets the bytes and gives back the token and the key that came beside it, or says why
there is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import NotCanonical
from casevault_gui.core.cases.documents import Document, NotADocument, read_document
from casevault_gui.core.confined.frames import Form, FrameInvalid, Read
from casevault_gui.core.confined.process import ConfinedProcess, ProcessFailed, command_of
from casevault_gui.core.confined.serving import serve
from casevault_gui.core.progress import CancelToken

ROLE: Final = "envelope"
"""The argument that makes a confined process this one."""
MAX_BYTES: Final = 256 << 20
"""Largest old export that is read: about a gigabyte of memory at work."""
TOKEN: Final = b"gAAAAA"
"""How a Fernet token begins: its version, and the first bytes of a time before the year 2106."""
DATA: Final = "encrypted_data"
SECONDS: Final = 120.0
CPU_SECONDS: Final = 60
MEMORY: Final = 2 << 30
_KEY: Final = "encryption_key"
_LONGEST_KEY: Final = 1_000
"""Characters; what is longer is no key, and is cut."""
_QUESTION: Final = Form(b"CVN1", 2, MAX_BYTES)
_ANSWER: Final = Form(b"CVN2", 8 * _LONGEST_KEY, MAX_BYTES)
_PROBLEMS: Final = frozenset({"unknown", "json", "hex", "process"})


class EnvelopeUnread(Exception):
    """There is no token (`problem`: unknown, json, hex, process)."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


def open_envelope(
    data: bytes,
    cancel: CancelToken | None = None,
    *,
    command: Sequence[str] | None = None,
    seconds: float = SECONDS,
) -> tuple[bytes, str]:
    """Return the token in a reply of at most `MAX_BYTES`, and the key beside it or ""; slow.

    Raises `EnvelopeUnread`: `json` for what is not well formed, `unknown` for another document,
    `hex` for a token that is neither hexadecimal nor plain, `process` if the process that read it
    broke off, was late, or would have taken too much memory. Raises `Cancelled`.
    """
    head = _QUESTION.head(b"{}", len(data))
    try:
        with ConfinedProcess(command or command_of(ROLE)) as process:
            return process.exchange(
                head, data, _read_answer, cancel or CancelToken(), seconds=seconds
            )
    except ProcessFailed as error:
        raise EnvelopeUnread("process") from error  # noqa: EM101 - a word of a list


def from_hex(text: bytes) -> bytes:
    """Return what hexadecimal text says; raises `EnvelopeUnread`."""
    try:
        return bytes.fromhex(text.decode("ascii"))
    except ValueError as error:
        raise EnvelopeUnread("hex") from error  # noqa: EM101


def main() -> int:
    """Be that process; return its exit code."""
    return serve(_step, CPU_SECONDS, MEMORY)


def _step(read: Read) -> tuple[bytes, bytes]:
    _, data = _QUESTION.read(read)
    problem, token, key = "", b"", ""
    try:
        token, key = _opened(data)
    except EnvelopeUnread as error:
        problem = error.problem
    except (MemoryError, RecursionError):
        problem = "process"
    said = canonical_json.encode({"problem": problem, "key": key})
    return _ANSWER.head(said, len(token)), token


def _opened(data: bytearray) -> tuple[bytes, str]:
    try:
        document = read_document(data, MAX_BYTES)
    except NotADocument as error:
        raise EnvelopeUnread("json") from error  # noqa: EM101
    holder = _holder(document) if isinstance(document, dict) else None
    if holder is None:
        raise EnvelopeUnread("unknown")  # noqa: EM101
    held, key = holder[DATA], holder.get(_KEY)
    if not isinstance(held, str) or not held.isascii():
        raise EnvelopeUnread("hex")  # noqa: EM101
    encoded = held.strip().encode()
    token = encoded if encoded.startswith(TOKEN) else from_hex(encoded)
    return token, key[:_LONGEST_KEY] if isinstance(key, str) else ""


def _holder(document: Document) -> Document | None:
    """Return the object with the data: the document itself, or one that an envelope holds."""
    inner = (part for part in document.values() if isinstance(part, dict))
    return next((part for part in (document, *inner) if DATA in part), None)


def _read_answer(read: Read) -> tuple[bytes, str]:
    header, token = _ANSWER.read(read)
    try:
        said = canonical_json.decode_object(header)
    except NotCanonical as error:
        raise FrameInvalid from error
    problem, key = said.get("problem"), said.get("key")
    if not isinstance(key, str) or len(key) > _LONGEST_KEY:
        raise FrameInvalid
    if problem in _PROBLEMS:
        raise EnvelopeUnread(str(problem))
    if problem != "":
        raise FrameInvalid
    return bytes(token), key
