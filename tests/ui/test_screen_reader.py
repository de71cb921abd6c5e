"""The program as a screen reader has it: every control has a name, and no key is read out."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.screen_reader import CHECKED, FOCUSABLE, SENSITIVE, Heard, Reader

pytestmark = pytest.mark.display

BUTTON, PAGE = "push button", "check box"
CONTROLS = {BUTTON, PAGE, "radio button", "text", "combo box", "spin button", "slider", "table"}
PAGES = ("Seal a case", "Open a package", "Custody log", "Keys", "Settings", "About", "Home")


@pytest.fixture
def reader() -> Iterator[Reader]:
    """Listen on the bus of accessible programs."""
    with Reader() as made:
        yield made


@pytest.fixture
def program(reader: Reader, own_home: Path) -> Iterator[Heard]:
    """Start the program in an empty home; give the root of what it tells readers."""
    shown = {
        **os.environ,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONFAULTHANDLER": "1",  # Where it ended, should it end.
    }
    command = [sys.executable, "-m", "casevault_gui", "--home", str(own_home / "profile")]
    with subprocess.Popen(command, env=shown) as process:
        try:
            yield reader.program(process)
        finally:
            process.kill()


def nameless(reader: Reader, root: Heard) -> list[str]:
    """Return the controls on the screen that a reader could not name."""
    return [
        f"{each.role} at {each.path}: {each.text!r}"
        for each in reader.walk(root)
        if each.role in CONTROLS and each.has(FOCUSABLE) and not each.name.strip()
    ]


def turn_to(reader: Reader, program: Heard, page: str) -> None:
    """Press a page's button and wait until the page is there."""
    reader.wait(lambda: reader.find(program, PAGE, page), program).act()
    reader.wait(lambda: reader.find(program, PAGE, page, CHECKED), program)


def press(reader: Reader, program: Heard, name: str) -> None:
    """Press a button, as soon as it can be pressed."""
    reader.wait(lambda: reader.find(program, BUTTON, name, SENSITIVE), program).act()


def test_every_page_is_reached_and_each_control_has_a_name(reader: Reader, program: Heard) -> None:
    """From page to page by what a reader can press; nothing that can be used is without a name."""
    for page in PAGES:
        turn_to(reader, program, page)
        assert nameless(reader, program) == [], page


def test_a_case_is_sealed_by_what_a_reader_hears_and_no_key_is_read_out(
    reader: Reader, program: Heard
) -> None:
    """Up to the question for the key all can be named and pressed; a hidden key is not said."""
    press(reader, program, "Try it with the sample case")
    for _ in range(3):
        press(reader, program, "Next")
        assert nameless(reader, program) == []
    press(reader, program, "Seal 15 files")
    show = reader.wait(lambda: reader.find(program, BUTTON, "Show key", SENSITIVE), program)
    assert nameless(reader, program) == []
    said = [(each.name, each.description, each.text) for each in reader.walk(program)]
    assert not [texts for texts in said if "cvkey1" in "".join(texts).lower()]
    show.act()
    reader.wait(lambda: reader.find(program, BUTTON, "Hide key", SENSITIVE), program)
    heard = [each.name for each in reader.walk(program)]
    assert not [name for name in heard if name.endswith("hidden")]
