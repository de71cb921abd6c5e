#!/usr/bin/env python3
"""Write what CaseVault is built from, as CycloneDX 1.6: `python packaging/make_sbom.py [FILE]`.

What, in which version and with which hashes, requirements.lock says; licences the installed
packages say themselves, so it needs the program's own environment. The same lock and environment
give the same bytes. `--licences` prints a table instead. What a frozen program holds besides is in
the bill beside it (frozen_parts.py).
"""

from __future__ import annotations

import json
import re
import sys
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from importlib.metadata import PackageMetadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
LOCK = Path(__file__).with_name("requirements.lock")
ABSENT = "not installed on this system"
_PIN = re.compile(r"([a-z0-9-]+)==(\S+)(?: ; (.*?))?(?: \\)?$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_CLASSIFIER = "License :: OSI Approved :: "
_VERSION = re.compile(r'__version__ = "([^"]+)"')


@dataclass
class Locked:
    """One package of the lock; `marker` says where it is needed, "" for everywhere."""

    name: str
    version: str
    marker: str
    hashes: list[str]

    @property
    def reference(self) -> str:
        """Its package URL, which names no host."""
        return f"pkg:pypi/{self.name}@{self.version}"


def locked(text: str) -> list[Locked]:
    """Return the packages that a lock file pins, in its order."""
    found: list[Locked] = []
    for line in text.splitlines():
        if pin := _PIN.match(line):
            found.append(Locked(pin[1], pin[2], pin[3] or "", []))
        elif (digest := _HASH.search(line)) and found:
            found[-1].hashes.append(digest[1])
    return found


def licence(package: Locked) -> str:
    """Return what the installed package says of its licence, in its own words."""
    try:
        about = metadata.metadata(package.name)
    except metadata.PackageNotFoundError:
        return ABSENT
    return licence_of(about)


def licence_of(about: PackageMetadata) -> str:
    """Return what a distribution's metadata say of its licence."""
    if "License-Expression" in about:
        return about["License-Expression"]
    approved = [
        value.removeprefix(_CLASSIFIER)
        for value in about.get_all("Classifier") or []
        if value.startswith(_CLASSIFIER)
    ]
    said = about["License"].strip() if "License" in about else ""
    # Some put the whole text there.
    return "; ".join(approved) or said.split("\n", 1)[0] or "not said"


def bill(
    packages: list[Locked],
    said: Callable[[Locked], str] = licence,
    others: Sequence[dict[str, Any]] = (),
) -> dict[str, Any]:
    """Return the document; `said` tells licences, `others` are components of another kind."""
    version = _VERSION.search((ROOT / "casevault_gui" / "__init__.py").read_text("utf-8"))
    own = {
        "bom-ref": "casevault-gui",
        "licenses": [{"expression": "Apache-2.0"}],
        "name": "casevault-gui",
        "type": "application",
        "version": version[1] if version else "",
    }
    components = [*(_component(package, said(package)) for package in packages), *others]
    needed = [component["bom-ref"] for component in components]
    document: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": own},
        "components": components,
        "dependencies": [{"dependsOn": needed, "ref": "casevault-gui"}],
    }
    content = json.dumps(document, sort_keys=True)
    # A number that is drawn would make each run's document another one.
    document["serialNumber"] = uuid.uuid5(uuid.NAMESPACE_OID, content).urn
    return document


def _component(package: Locked, said: str) -> dict[str, Any]:
    properties = [
        {"name": "casevault:accepted-sha256", "value": digest} for digest in package.hashes
    ]
    if package.marker:
        properties.append({"name": "casevault:needed-where", "value": package.marker})
    component = {
        "bom-ref": package.reference,
        "name": package.name,
        "properties": properties,
        "purl": package.reference,
        "type": "library",
        "version": package.version,
    }
    if said != ABSENT:
        component["licenses"] = [{"license": {"name": said}}]
    return component


def table(packages: list[Locked]) -> Iterator[str]:
    """Yield the lines of the table of licences."""
    yield "| Package | Version | Licence, as it says itself | Needed |"
    yield "| --- | --- | --- | --- |"
    for package in packages:
        where = f"`{package.marker}`" if package.marker else "everywhere"
        yield f"| {package.name} | {package.version} | {licence(package)} | {where} |"


def main(arguments: list[str]) -> None:
    """Write what is asked for."""
    packages = locked(LOCK.read_text("utf-8"))
    if arguments == ["--licences"]:
        print("\n".join(table(packages)))
        return
    text = json.dumps(bill(packages), indent=1, sort_keys=True) + "\n"
    if arguments:
        Path(arguments[0]).write_text(text, "utf-8")
    else:
        print(text, end="")


if __name__ == "__main__":
    main(sys.argv[1:])
