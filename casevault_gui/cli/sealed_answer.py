"""What is said of a package that was sealed, as JSON and in lines for people."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from casevault_gui.cli.exception_answer import exception_document, exception_line
from casevault_gui.core.cases.checked import ListCheck
from casevault_gui.core.cases.disk_images import ImageCheck
from casevault_gui.core.crypto.keytext import short_fingerprint
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.names import display_name
from casevault_gui.core.volume_names import volume_path
from casevault_gui.quantities import files_words, size_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from casevault_gui.core.cases.checked import Check
    from casevault_gui.core.model import Finding
    from casevault_gui.core.workflows.recovery_records import Protected
    from casevault_gui.core.workflows.seal import Sealed


_PLACES = {
    "file": "the key file named",
    "keyring": "the OS keyring",
    "retyped": "your own copy, whose end you typed",
    "vault": "the key vault",
}


_VERDICTS = {
    "matched": "its medium has the hashes that stand in it",
    "differ": "its medium has OTHER hashes than stand in it",
    "no-hash": "no hash stands in it",
    "not-read": "not read",
}
_WHY_NOT = {
    "no-library": "libewf-python is not installed (the extra “ewf”)",
    "in-archive": "it is too large to be unpacked beside its archive; seal it outside of one",
    "missing-segment": "a segment is missing",
    "too-slow": "the reader stood still and was ended",
    "unreadable": "it is damaged, encrypted or incomplete",
}


@dataclass(frozen=True, slots=True)
class Made:
    """A finished package, as JSON and in lines for people."""

    sealed: Sealed
    document: dict[str, object]
    lines: list[str]


def made_of(sealed: Sealed, findings: list[Finding], checks: Sequence[Check]) -> Made:
    """Return what is said of `sealed`, of what was found before and of the hashes compared."""
    document, lines = _document(sealed, findings), _lines(sealed)
    images = [check for check in checks if isinstance(check, ImageCheck)]
    lists = [check for check in checks if isinstance(check, ListCheck)]
    if lists:
        document["hash_checks"] = [asdict(check) for check in lists]
        lines += map(check_line, lists)
    if images:
        document["image_checks"] = [asdict(check) for check in images]
        lines += map(image_line, images)
    return Made(sealed, document, lines)


def set_words(path: Path, volumes: int) -> str:
    """Return which files a package called `path` lies in, as a line for people."""
    first, last = (display_name(volume_path(path, number).name) for number in (1, volumes))
    files = first if first == last else f"{volumes}: {first} to {last}"
    return f"Files            {files}; it opens by any, with all there"


def check_line(check: ListCheck) -> str:
    """Return what comparing a list of hashes gave, as a line for people."""
    numbers = asdict(check)
    path = display_name(numbers.pop("path"))
    problem = numbers.pop("problem")
    told = ", ".join(f"{count} {name}" for name, count in numbers.items() if count)
    if problem:
        told = f"NOT read to its end, for what read it broke off; {told or 'nothing compared'}"
    return f"Hashes compared  {path}: {told or 'nothing'}"


def image_line(check: ImageCheck) -> str:
    """Return what recomputing a disk image gave, as a line for people."""
    told = _VERDICTS[check.verdict]
    if check.problem:
        told += f": {_WHY_NOT[check.problem]}"
    return f"Image recomputed {display_name(check.path)}: {told}"


def _document(sealed: Sealed, findings: list[Finding]) -> dict[str, object]:
    return {
        "outcome": sealed.outcome.value,
        "path": shown_path(sealed.path),
        "package": sealed.package,
        "size": sealed.size,
        "volumes": sealed.volumes,
        "sha256": sealed.sha256,
        "root": sealed.root,
        "files": sealed.files,
        "bytes": sealed.content_bytes,
        "fingerprint": sealed.fingerprint,
        "opens_with": list(sealed.opens_with),
        "key_places": list(sealed.key_places),
        "exceptions": [exception_document(item) for item in sealed.exceptions],
        "findings": [finding.code for finding in findings],
    }


def _lines(sealed: Sealed) -> list[str]:
    lines = [
        (
            f"Sealed {files_words(sealed.files)} ({size_words(sealed.content_bytes)})"
            f" into {display_name(shown_path(sealed.path))}"
        ),
        f"Package id       {sealed.package}",
        f"Package SHA-256  {sealed.sha256}",
    ]
    if sealed.volumes:
        lines.insert(1, set_words(sealed.path, sealed.volumes))
    if sealed.fingerprint:
        lines.append(f"Key fingerprint  {short_fingerprint(sealed.fingerprint)}")
    if sealed.key_places:
        places = ", ".join(_PLACES.get(place, place) for place in sealed.key_places)
        lines.append(f"Key kept in      {places}")
    lines.append(f"Opens with       {', '.join(sealed.opens_with)}")
    if sealed.exceptions:
        lines.append(f"Not packed, or not as found: {len(sealed.exceptions)}")
        lines += [exception_line(item) for item in sealed.exceptions]
    return lines


def record_document(made: Protected) -> dict[str, object]:
    """Return a recovery record that was made, as JSON."""
    return {
        "record": shown_path(made.path),
        "size": made.size,
        "percent": made.percent,
        "package": made.package,
        "package_sha256": made.package_sha256,
    }


def record_lines(made: Protected) -> list[str]:
    """Return what is said of a recovery record that was made."""
    return [
        f"Recovery record  {display_name(shown_path(made.path))} ({size_words(made.size)})",
        f"                 repairs up to {made.percent} % of the package, without a key",
        "                 keep a copy of it on another medium too",
    ]
