"""The catalogues of the window's languages: `catalogues.py update` and `catalogues.py release`.

`update` brings `packaging/translations/*.ts` up to the texts of the source; what is new waits for
Qt Linguist or any editor. `release` compiles them into `resources/translations/*.qm`, which the
window loads. Runs in the test environment, whose PySide6 has `lupdate` and `lrelease`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "packaging" / "translations"
COMPILED = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "es", "fr")
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
    for language in LANGUAGES:
        made = folder / f"casevault_{language}.qm"
        _run("pyside6-lrelease", "-silent", str(catalogue(language)), "-qm", str(made))


def _run(program: str, *options: str) -> None:
    subprocess.run([str(_TOOLS / program), *options], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    {"update": update, "release": release}[sys.argv[1]]()
