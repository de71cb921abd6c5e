"""Fuzz one parser: `python tests/fuzz/fuzz.py NAME FOLDER [libFuzzer's options]`.

Needs atheris (`pip install --group fuzz`), which is no part of the test environment. FOLDER keeps
the corpus; it is filled with the examples. A find is written as `crash-…` where this is run.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

with atheris.instrument_imports(include=["casevault_gui"]):
    from tests.fuzz.targets import TARGETS, survives


def main() -> None:
    """Fill the corpus and begin."""
    name, folder, *options = sys.argv[1:]
    target, corpus = TARGETS[name], Path(folder)
    corpus.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        for number, seed in enumerate(target.seeds(Path(place))):
            (corpus / f"seed-{number}").write_bytes(seed)

    def one(data: bytes) -> None:
        survives(target, data)

    atheris.Setup([sys.argv[0], str(corpus), *options], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
