"""The program as a confined process: which parts show or read which kinds of file, joined."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from casevault_gui.core.viewers.serving import Viewer

_ROLE: Final = 2


def _image() -> Viewer:
    from casevault_gui.ui.widgets.preview.decoding import show_image  # Qt

    return show_image


def _pdf() -> Viewer:
    from casevault_gui.core.viewers.pdf_pages import show_pdf

    return show_pdf


def _database() -> Viewer:
    from casevault_gui.core.viewers.databases import show_database

    return show_database


def _mail() -> Viewer:
    from casevault_gui.core.viewers.mail import show_mail

    return show_mail


def _archive() -> Viewer:
    from casevault_gui.core.viewers.archives import show_archive

    return show_archive


def _media() -> Viewer:
    from casevault_gui.core.viewers.media import show_media

    return show_media


def _text() -> Viewer:
    from casevault_gui.core.viewers.texts import show_text

    return show_text


def _show_files() -> int:
    # Loaded here: what reads something else starts in half the time without it.
    from casevault_gui.core.viewers.answer import Kind
    from casevault_gui.core.viewers.serving import serve

    return serve(
        {
            Kind.IMAGE: _image,
            Kind.PDF: _pdf,
            Kind.DATABASE: _database,
            Kind.MAIL: _mail,
            Kind.ARCHIVE: _archive,
            Kind.MEDIA: _media,
            Kind.TEXT: _text,
        }
    )


def _read_export() -> int:
    from casevault_gui.core.cases.contents_apart import main as read_export

    return read_export()


def _read_archive() -> int:
    from casevault_gui.core.cases.zip_apart import main as read_archive

    return read_archive()


def _read_envelope() -> int:
    from casevault_gui.core.cases.envelope_apart import main as read_envelope

    return read_envelope()


def _read_lists() -> int:
    from casevault_gui.core.cases.lists_apart import main as read_lists

    return read_lists()


def _read_record() -> int:
    from casevault_gui.core.cases.record_inside import main as read_record

    return read_record()


ROLES: Final[Mapping[str, Callable[[], int]]] = {
    "": _show_files,
    "export": _read_export,
    "archive": _read_archive,
    "envelope": _read_envelope,
    "lists": _read_lists,
    "record": _read_record,
}
"""What such a process does by its second argument; without one it shows files."""


def main() -> int:
    """Serve on the standard streams; return the exit code."""
    return ROLES[sys.argv[_ROLE] if len(sys.argv) > _ROLE else ""]()
