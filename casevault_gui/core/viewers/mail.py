"""Mail as a file (RFC 5322, MIME): headers, text, the list of attachments; nothing is fetched.

HTML is turned into text; what it would load, run or style is left out.
"""

from __future__ import annotations

import email
import email.errors
import email.header
import hashlib
from collections.abc import Iterator
from email.message import Message
from html.parser import HTMLParser
from typing import Final

from casevault_gui.core.viewers.answer import (
    LONGEST_TEXT,
    Answer,
    Question,
    Unviewable,
    facts_of,
    grid_of,
    plain,
)

MOST_LEAVES: Final = 500
_DEEPEST: Final = 20
_SILENT: Final = frozenset({"script", "style", "head", "title", "template"})
_BREAKS: Final = frozenset({
    "p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol",
    "blockquote", "hr", "section", "article", "pre",
})  # fmt: skip
_ODD: Final = (email.errors.MessageError, LookupError, ValueError, TypeError, AttributeError)
"""What the library raises for headers and encodings that nobody should write."""
COLUMNS: Final = ("name", "type", "size", "sha256")


def show_mail(data: bytes, _question: Question) -> Answer:
    """Return a message; its parts are shown as far as they go. Raises `Unviewable`."""
    try:
        message = email.message_from_bytes(data)
    except _ODD as error:
        raise Unviewable(problem="damaged") from error
    text, html = "", ""
    rows: list[tuple[str, ...]] = []
    for leaf in _leaves(message, 0):
        name = _name(leaf)
        body = not name and leaf.get_content_disposition() != "attachment"
        if body and not text and leaf.get_content_type() == "text/plain":
            text = _text(leaf)
        elif body and not html and leaf.get_content_type() == "text/html":
            html = _text(leaf)
        elif len(rows) < MOST_LEAVES:
            rows.append(_row(leaf, name))
    notes = set()
    if html and not text:
        text = _without_markup(html)
        notes.add("html")
    if len(text) > LONGEST_TEXT:
        notes.add("cut")
    headers = ((name, _header(value)) for name, value in message.items())
    return Answer(
        notes=frozenset(notes),
        facts=facts_of(headers),
        text=plain(text, LONGEST_TEXT),
        grid=grid_of(COLUMNS, rows, 0, len(rows)) if rows else None,
    )


def _leaves(message: Message, depth: int) -> Iterator[Message]:
    """Yield the parts that hold something; a message in a message is one part."""
    several = message.get_content_maintype() == "multipart" and message.is_multipart()
    if not several or depth >= _DEEPEST:
        yield message
        return
    for part in message.get_payload():
        if isinstance(part, Message):
            yield from _leaves(part, depth + 1)


def _row(leaf: Message, name: str) -> tuple[str, ...]:
    content = _content(leaf)
    digest = hashlib.sha256(content).hexdigest()
    return name, leaf.get_content_type(), str(len(content)), digest


def _content(leaf: Message) -> bytes:
    try:
        if leaf.is_multipart():
            # A message in a message: its bytes, as they can be written again.
            inside = leaf.get_payload()
            return b"".join(part.as_bytes() for part in inside if isinstance(part, Message))
        found = leaf.get_payload(decode=True)
    except _ODD:
        return b""
    return found if isinstance(found, bytes) else b""


def _text(leaf: Message) -> str:
    content = _content(leaf)
    try:
        return content.decode(leaf.get_content_charset("utf-8"), "replace")
    except _ODD:
        # An encoding nobody knows, or one that is none of text.
        return content.decode("latin-1")


def _name(leaf: Message) -> str:
    try:
        found = leaf.get_filename() or ""
    except _ODD:
        return "?"
    return _header(found)


def _header(value: object) -> str:
    raw = str(value).replace("\r", "").replace("\n", "")
    try:
        return str(email.header.make_header(email.header.decode_header(raw)))
    except _ODD:
        return raw


class _Words(HTMLParser):
    """Collects the text of a page, a line for each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BREAKS:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BREAKS:
            self.found.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(data)


def _without_markup(html: str) -> str:
    parser = _Words()
    parser.feed(html[: 4 * LONGEST_TEXT])
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.found).splitlines())
    return "\n".join(line for line in lines if line)
