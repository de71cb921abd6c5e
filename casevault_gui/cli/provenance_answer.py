"""What a command answers of the package that another was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.opening import signature_document, signature_words
from casevault_gui.core.names import display_name
from casevault_gui.quantities import files_words

if TYPE_CHECKING:
    from casevault_gui.core.workflows.provenance import Provenance

_SHOWN = 20


def provenance_document(found: Provenance | None) -> dict[str, object] | None:
    """Return where a derived package comes from as JSON, None for any other package."""
    if found is None:
        return None
    facts = found.disclosed
    return {
        "package": facts.package,
        "root": facts.root,
        "files": facts.files,
        "proven": facts.proven,
        "withheld": [
            {
                "number": item.number,
                "reason": item.reason,
                **({"path": item.path, "size": item.size} if item.path else {}),
            }
            for item in facts.withheld
        ],
        "signature": signature_document(found.signature),
    }


def provenance_lines(found: Provenance | None) -> list[str]:
    """Say the same to people; nothing of any other package."""
    if found is None:
        return []
    facts = found.disclosed
    lines = [
        (
            f"Disclosed from package {facts.package}: every file here is proven to be one of its"
            f" {files_words(facts.files)}"
        ),
        *(f"    The original: {line.strip()}" for line in signature_words(found.signature)),
        f"Withheld: {files_words(len(facts.withheld))}",
    ]
    for item in facts.withheld[:_SHOWN]:
        name = display_name(item.path.removeprefix("data/")) or f"file number {item.number}"
        lines.append(f"    {name}: {display_name(item.reason)}")
    if len(facts.withheld) > _SHOWN:
        lines.append(f"    and {len(facts.withheld) - _SHOWN} more")
    return lines
