"""What the page About says of the libraries this program runs with."""

from __future__ import annotations

from collections.abc import Sequence

from casevault_gui.ui.services import Library

_LIBRARIES = (
    ("Qt for Python", "PySide6-Essentials", "LGPL-3.0"),
    ("cryptography", "cryptography", "Apache-2.0 or BSD-3-Clause"),
    ("keyring", "keyring", "MIT"),
    ("pypdfium2, PDFium", "pypdfium2", "Apache-2.0 and BSD-3-Clause"),
    ("segno", "segno", "BSD-3-Clause"),
)


def libraries() -> Sequence[Library]:
    """Return their names, versions and licences."""
    from importlib import metadata  # noqa: PLC0415 - only that page asks, and every start would wait

    return tuple(
        Library(shown, metadata.version(name), licence) for shown, name, licence in _LIBRARIES
    )
