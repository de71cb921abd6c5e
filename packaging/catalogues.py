"""The catalogues of the window's languages: `catalogues.py update` and `catalogues.py release`.

`update` brings `packaging/translations/*.ts` up to the texts of the source; what is new waits for
Qt Linguist or any editor. `release` compiles them into `resources/translations/*.qm`, which the
window loads. Runs in the test environment, whose PySide6 has `lupdate` and `lrelease`.

In a language that runs from the right, what is filled into a sentence is set apart by invisible
marks (first strong isolate): a file name in it would else be shown with its parts exchanged.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "packaging" / "translations"
COMPILED = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "es", "fr")
FROM_RIGHT = frozenset({"ar"})
WHOLE = frozenset({"quantities", "_Plurals"})
"""Contexts whose fields are parts of one number or date."""
_FIELD = re.compile(r"\{[^{}]*\}")
_TOOLS = Path(sys.executable).parent


def catalogue(language: str, folder: Path = SOURCES) -> Path:
    """Return where the texts of a language are translated."""
    return folder / f"casevault_{language}.ts"


def update(folder: Path = SOURCES) -> None:
    """Add the source's new texts to the catalogues in `folder`, and drop those that are gone."""
    texts = sorted(str(path) for path in (ROOT / "casevault_gui").rglob("*.py"))
    for language in LANGUAGES:
        options = ("-locations", "none", "-no-obsolete", "-source-language", "en")
        made = ("-target-language", language, "-ts", str(catalogue(language, folder)))
        _run("pyside6-lupdate", *texts, *options, *made)


def release(folder: Path = COMPILED) -> None:
    """Compile what is finished in the catalogues into `folder`; equal input gives equal bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        for language in LANGUAGES:
            texts = catalogue(language)
            if language in FROM_RIGHT:
                texts = _set_apart(texts, catalogue(language, Path(place)))
            made = folder / f"casevault_{language}.qm"
            _run("pyside6-lrelease", "-silent", str(texts), "-qm", str(made))


def set_apart(text: str) -> str:
    """Return `text` with each of its fields between isolating marks."""
    return _FIELD.sub("\u2068\\g<0>\u2069", text)


def _set_apart(source: Path, made: Path) -> Path:
    tree = ET.parse(source)  # noqa: S314 - our own file
    for context in tree.iter("context"):
        for message in context.iter("message") if context.findtext("name") not in WHOLE else ():
            for part in message.iter():
                if part.tag in {"translation", "numerusform"} and part.text:
                    part.text = set_apart(part.text)
    tree.write(made, encoding="utf-8", xml_declaration=True)
    return made


def _run(program: str, *options: str) -> None:
    subprocess.run([str(_TOOLS / program), *options], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    {"update": update, "release": release}[sys.argv[1]]()
