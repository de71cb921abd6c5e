"""Try what a desktop and shells know of the program that was installed: types, words, the page."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import time

from trial import HOME, SAMPLE, Trial

_GIO = ("gio", "info", "--attributes=standard::content-type")
_BASH = """
. /usr/share/bash-completion/bash_completion
_completion_loader casevault
COMP_WORDS=(casevault cus) COMP_CWORD=1
_casevault casevault cus casevault
printf '%s\\n' "${COMPREPLY[@]}"
"""
# zsh completes only what is typed into a terminal. It says it is ready in words it was not told.
_ZSH_READY = "PS1=; autoload -U compinit; compinit -u -D; echo rea''dy\n"
_PATIENCE_SECONDS = 60.0


def types(trial: Trial) -> str:
    """A package is one by any name, and what is called like one is none."""
    trial.install("desktop-file-utils", "shared-mime-info", "libglib2.0-bin", "xdg-utils", "file")
    package = "application/vnd.casevault.package"
    for name in ("photo.jpg", "nameless", "odd.name"):
        trial.as_user("cp", f"{HOME}/a.cvx", f"{HOME}/{name}")
    trial.as_user("cp", f"{SAMPLE}/case.json", f"{HOME}/text.cvx")
    magic = "/usr/share/casevault/magic"
    # Desktops believe the name of a kind that is known, so a package must not be called a picture;
    # `file` does not.
    for name in ("a.cvx", "nameless", "odd.name"):
        path = f"{HOME}/{name}"
        desktop = {"XDG_CURRENT_DESKTOP": "GNOME"}
        answers = {
            "gio": trial.as_user(*_GIO, path),
            "xdg-mime": trial.as_user("xdg-mime", "query", "filetype", path, **desktop),
            "file": trial.as_user("file", "--brief", "--mime-type", "-m", magic, path),
        }
        wrong = {who: said for who, said in answers.items() if package not in said}
        assert not wrong, (name, wrong)
    told = trial.as_user("file", "--brief", "--mime-type", "-m", magic, f"{HOME}/photo.jpg")
    assert package in told, told
    said = trial.as_user(*_GIO, f"{HOME}/text.cvx")
    assert package not in said, said
    handler = trial.as_user("gio", "mime", package)
    assert "casevault.desktop" in handler, handler
    valid = trial.root.run(
        ["desktop-file-validate", "/usr/share/applications/casevault.desktop"]
    ).stdout
    assert not valid, valid
    return "gio, xdg-mime and file agree; the menu entry is valid and opens them"


def completions(trial: Trial) -> str:
    """Each shell offers a command of the program, by what was installed for it."""
    trial.install("bash-completion", "zsh", "fish")
    bash = trial.as_user("bash", "--norc", "-c", _BASH)
    assert bash.split() == ["custody"], bash
    fish = trial.as_user("fish", "-c", 'complete -C "casevault cus"')
    assert fish.split()[:1] == ["custody"], fish
    assert "custody" in _zsh_shows(trial, "casevault cus\t")
    return "bash, zsh, fish"


def _zsh_shows(trial: Trial, typed: str) -> str:
    """Return what stands on the terminal of a zsh after something was typed into it."""
    ours, theirs = pty.openpty()
    command = ["chroot", *trial.entered("TERM=vt100"), "zsh", "-f", "-i"]
    shown = ""
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs) as shell:
        try:
            for text, awaited in ((_ZSH_READY, "ready"), (typed, "custody")):
                os.write(ours, text.encode())
                shown = ""
                end = time.monotonic() + _PATIENCE_SECONDS
                while awaited not in shown and time.monotonic() < end:
                    if select.select([ours], [], [], 0.2)[0]:
                        shown += os.read(ours, 4096).decode(errors="replace")
        finally:
            shell.kill()
            os.close(ours)
            os.close(theirs)
    return shown


def man_page(trial: Trial) -> str:
    """Both readers of man pages take it without a warning."""
    trial.install("man-db", "groff", "mandoc")
    page = "/usr/share/man/man1/casevault.1.gz"
    warned = trial.as_user(
        "man", "--warnings", "--local-file", page, MANWIDTH="80", LC_ALL="C.UTF-8"
    )
    assert "warning" not in warned, [line for line in warned.splitlines() if "warning" in line][:5]
    assert "custody verify" in warned, warned[:400]
    found = trial.as_user("man", "--where", "casevault").strip()
    assert found == page, found
    linted = trial.root.run(["mandoc", "-T", "lint", "-W", "warning", page], check=False).stdout
    assert not linted.strip(), linted[:800]
    return f"{len(warned.splitlines())} lines; no warning of groff or mandoc"
