"""Scenes under the policy of an agency: `python -m tests.ui.scenes_policy OUT_DIR [NAME…]`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from casevault_gui.app import PAGES
from casevault_gui.core.policy.in_force import PolicyInForce
from casevault_gui.core.workflows.agency_policy import policies_in_force
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.seal import At
from tests.ui import pictures
from tests.ui.make_services import open_desk
from tests.ui.pictures import SIZE, run, settle, wait_for
from tests.ui.scenes_seal import Sealing
from tests.ui.seal_samples import Bench, page_of, seal_services

GOOD = """\
version = 1
name = "County evidence, 2026"
contact = "evidence unit, extension 4471"
[sealing]
required = ["key"]
forbidden = ["service"]
compared_recipients = true
verify = "sources"
[case]
required = ["title", "examiner"]
[passphrase]
least_level = 3
[keys]
keyring = false
clipboard = false
same_volume = false
[window]
lock_minutes = 10
"""
BAD = 'version = 1\nname = "County evidence, 2026"\n[keys]\nclipbord = false\n'
Act = Callable[[Sealing], QWidget | None]


def settings(here: Sealing) -> None:
    """Settings: the policy in force."""
    here.window.go(Errand(PageName.SETTINGS))
    page = here.window.page(PageName.SETTINGS)
    settle(200)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())


def case(here: Sealing) -> None:
    """Sealing, step 1: what the agency demands is missing."""
    here.page.case.form.reference.setText("2026-0417")
    here.page.next.click()


def keys(here: Sealing) -> None:
    """Sealing, step 4: a passphrase that the agency does not allow."""
    here.to(At.KEYS)
    here.page.keys.with_passphrase.click()
    here.page.keys.passphrase.line.setText("otter 12")
    here.page.keys.again.line.setText("otter 12")


def keys_bad(here: Sealing) -> None:
    """Sealing, step 4: the policy file cannot be used."""
    here.to(At.KEYS)


def key_dialog(here: Sealing) -> QWidget | None:
    """The key dialog: neither clipboard nor keyring."""
    here.to(At.SEALING)
    wait_for(lambda: here.page.run.dialog is not None)
    return here.page.run.dialog


def stage_of(act: Act, text: str) -> pictures.Stage:
    """Return what brings a window under the policy `text` to the state after `act`."""

    @contextmanager
    def stage(application: QApplication, home: Path) -> Iterator[QWidget]:
        policy = in_force(home, text)
        with (
            open_desk(application, home) as desk,
            seal_services(desk, home, policy) as (services, seal, profile),
        ):
            services.settings.limit(policy.lock_minutes, policy.clipboard_seconds)
            window = MainWindow(replace(services), PAGES)
            window.resize(SIZE)
            window.show()
            window.go(Errand(PageName.SEAL))
            page = page_of(window)
            here = Sealing(window, Bench(page, desk, seal, profile, home))
            shown = act(here) or window
            settle()
            yield shown
            # Going out of sight may start one more check: before the lanes close.
            window.hide()
            services.lane.cancel_all()
            settle(100)
            window.deleteLater()

    return stage


def in_force(folder: Path, text: str) -> PolicyInForce:
    """Return the policy `text` in force, as if it stood in the system's place."""
    file = folder / "policy.toml"
    file.write_text(text, "utf-8")
    found = policies_in_force((file,), folder=folder / "none", variable="")
    # The picture shows no folder of the machine that drew it.
    shown = tuple(replace(each, place="/etc/casevault/policy.toml") for each in found.policies)
    if found.trouble is not None:
        found.trouble.facts["path"] = "/etc/casevault/policy.toml"
    return replace(found, policies=shown)


SCENES: list[pictures.Scene] = [
    pictures.scene(name, act, stage_of(act, text))
    for name, act, text in (
        ("policy-settings", settings, GOOD),
        ("policy-case", case, GOOD),
        ("policy-keys", keys, GOOD),
        ("policy-keys-bad", keys_bad, BAD),
        ("policy-key-dialog", key_dialog, GOOD),
    )
]

if __name__ == "__main__":
    sys.exit(run(SCENES))
