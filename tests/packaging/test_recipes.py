"""The recipes for systems that are not at hand: what they name is here, and can be read."""

from __future__ import annotations

import plistlib
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RECIPES = (
    ".ci/macos",
    ".ci/windows.ps1",
    "packaging/macos/build.sh",
    "packaging/windows/build.ps1",
    "packaging/windows/casevault.iss",
)
_NAMED = re.compile(r"(?<![\w$}])packaging[\\/][\w.\\/-]+\.\w+")


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_recipe_names_files_that_are_here(recipe: str) -> None:
    """Whoever renames a script, a lock or a folder sees which recipe asked for it."""
    text = (ROOT / recipe).read_text("utf-8")
    named = {name.replace("\\", "/") for name in _NAMED.findall(text)}
    assert named or recipe.endswith((".iss", ".ps1"))
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_the_recipes_between_them_use_every_part() -> None:
    """Freezing, icons, guide and licences are the same on all systems."""
    for recipe in RECIPES[2:4]:
        text = (ROOT / recipe).read_text("utf-8").replace("\\", "/")
        for part in ("casevault.spec", "icon_files.py", "guide_site.py", "licences.py"):
            assert f"packaging/{part}" in text, (recipe, part)
        assert "requirements-frozen.lock" in text
        assert "--require-hashes" in text


def test_the_shell_and_the_property_list_can_be_read() -> None:
    """No slip of the pen in what this machine can parse; what a Mac allows is what is written."""
    for script in (".ci/macos", "packaging/macos/build.sh"):
        subprocess.run(["bash", "-n", ROOT / script], check=True)
    allowed = plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes())
    assert allowed == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }
