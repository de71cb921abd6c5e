"""Sets of volumes changed at random: both readers come to one outcome, and salvage to an end."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import CaseVaultError
from casevault_gui.core.package.salvage import DamagedReader
from casevault_gui.core.progress import CancelToken, ignore_progress
from tests import figures
from tests.mutants.mutation import Choice
from tests.standalone_tools import load
from tests.vectors import main_reader
from tests.vectors.forge import Forge
from tests.vectors.vector import SMALL, Case
from tests.vectors.volume_files import NAME, Files, VolumeFile, split

SETS = 120
OTHER = bytes(16)
_NAMES = (*(f"{NAME}.{number:03}" for number in (1, 2, 3, 4, 9)), "a", "b.002")


@pytest.fixture(scope="module")
def standalone() -> ModuleType:
    """Import the stand-alone reader."""
    return load("cvx_reader")


def _member(draw: Choice, file: VolumeFile) -> VolumeFile:
    name = draw.of(("number", "count", "offset", "length", "total"))
    value = draw.of((0, 1, 2, 3, 4, 999, 1_000, file.total, getattr(file, name) + 1))
    changes: dict[str, Any] = {name: value}
    return replace(file, **changes)


def _bytes(draw: Choice, file: VolumeFile) -> VolumeFile:
    data = bytearray(file.encode())
    if data:
        data[draw.below(draw.of((min(64, len(data)), len(data))))] ^= 1 << draw.below(8)
    return replace(file, raw=bytes(data))


def _length(draw: Choice, file: VolumeFile) -> VolumeFile:
    data = file.encode()
    end = draw.of((0, 7, 8, 63, 64, len(data) - 1, len(data)))
    return replace(file, raw=data[:end] + bytes(draw.of((0, 1))))


_CHANGES = (
    _member,
    _bytes,
    _length,
    lambda _, file: replace(file, package=OTHER),
    lambda draw, file: replace(file, name=draw.of(_NAMES)),
)


def mutated(draw: Choice, files: Files) -> Files:
    """Change some files, leave some out, double some, and open any."""
    for _ in range(draw.of((0, 1, 1, 2, 3))):
        at = draw.below(len(files))
        if not draw.below(7) and len(files) > 1:
            files = files[:at] + files[at + 1 :]
        elif not draw.below(5):
            files = [*files, replace(files[at], name=draw.of(_NAMES))]
        else:
            files = [draw.of(_CHANGES)(draw, f) if i == at else f for i, f in enumerate(files)]
    files = list({file.name: file for file in files}.values())
    at = draw.below(len(files))
    return files[at:] + files[:at]


def test_both_readers_agree_on_changed_sets(standalone: ModuleType, tmp_path: Path) -> None:
    """Whatever is changed, the outcome is one, and no other error comes of it."""
    forge = Forge("changed volumes", SMALL)
    package, outcomes = forge.build(), Counter[str]()
    for number in range(SETS):
        draw = Choice(number)
        lengths = [1 + draw.below(4_000) for _ in range(draw.of((1, 2, 2, 3)))]
        files = mutated(draw, split(package, forge.package_id, lengths))
        names = tuple((file.name, file.encode()) for file in files)
        case = Case("changed", "", "", forge.key_text, None, None, "", names)
        path = case.put(tmp_path)
        found = main_reader.outcome(path, case)
        assert _standalone_outcome(standalone, path, forge.key_text) == found, number
        outcomes[found] += 1
        _salvage(path, forge.key_text)
    figures.give("volume-mutants", tried=SETS, found=dict(outcomes.most_common()))
    assert {name for name in outcomes if name.startswith("volume-")} == {
        "volume-head", "volume-doubled", "volume-foreign", "volume-missing", "volume-length",
    }  # fmt: skip
    assert 10 < outcomes["success"] < SETS // 2


def _standalone_outcome(reader: ModuleType, path: Path, key: str) -> str:
    try:
        with reader.open_package(str(path)) as file:
            reader.Package(file, reader.parse_key(key)).verify()
    except reader.CvxError as error:
        return str(error.args[0])
    return "success"


def _salvage(path: Path, key: str) -> None:
    try:
        with DamagedReader(path) as reader:
            salvage = reader.unlock_key(PackageKey.parse(key))
            salvage.survey(report=ignore_progress, cancel=CancelToken())
            salvage.holding()
    except CaseVaultError:
        return
