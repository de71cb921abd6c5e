"""What `core.workflows.sealing_options` offers, under the name the window's parts know it by."""

from __future__ import annotations

from casevault_gui.core.workflows.sealing_options import (
    SealExtras,
    SealOptions,
    recipient_of,
    seal_options,
    with_extras,
)

__all__ = ["SealExtras", "SealOptions", "recipient_of", "seal_options", "with_extras"]
