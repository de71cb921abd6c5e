"""Try what a desktop and shells know of the program that was installed: types, words, the page."""

from __future__ import annotations

from trial import HOME, SAMPLE, Trial

_GIO = ("gio", "info", "--attributes=standard::content-type")
_BASH = """
. /usr/share/bash-completion/bash_completion
_completion_loader casevault
COMP_WORDS=(casevault cus) COMP_CWORD=1
_casevault casevault cus casevault
printf '%s\\n' "${COMPREPLY[@]}"
"""
# A terminal inside: zsh completes only what is typed into one.
_ZSH = """
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1=; autoload -U compinit; compinit -u -D; echo "re""ady"'
zpty -r -m shell seen '*ready*'
zpty -w -n shell $'casevault cus\\t'
zpty -r -m shell seen '*custody*' && print completed
"""


def types(trial: Trial) -> str:
    """A package is one by any name, and what is called like one is none."""
    trial.install("desktop-file-utils", "shared-mime-info", "libglib2.0-bin", "xdg-utils", "file")
    package = "application/vnd.casevault.package"
    trial.as_user("cp", f"{HOME}/a.cvx", f"{HOME}/photo.jpg")
    trial.as_user("cp", f"{HOME}/a.cvx", f"{HOME}/nameless")
    trial.as_user("cp", f"{SAMPLE}/case.json", f"{HOME}/text.cvx")
    magic = "/usr/share/casevault/magic"
    for name, wanted in (("a.cvx", True), ("photo.jpg", True), ("nameless", True)):
        path = f"{HOME}/{name}"
        desktop = {"XDG_CURRENT_DESKTOP": "GNOME"}
        answers = {
            "gio": trial.as_user(*_GIO, path),
            "xdg-mime": trial.as_user("xdg-mime", "query", "filetype", path, **desktop),
            "file": trial.as_user("file", "--brief", "--mime-type", "-m", magic, path),
        }
        wrong = {who: said for who, said in answers.items() if (package in said) != wanted}
        assert not wrong, (name, wrong)
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
    fish = trial.as_user("fish", "--no-config", "-c", 'complete -C "casevault cus"')
    assert fish.split()[:1] == ["custody"], fish
    zsh = trial.root.run(
        ["timeout", "60", "zsh", "-f", "-c", _ZSH], as_user=True, variables={"HOME": HOME}
    ).stdout
    assert "completed" in zsh, zsh
    return "bash, zsh, fish"


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
