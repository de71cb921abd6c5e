#!/usr/bin/env python3
"""One command from a fresh checkout to the running program, and one to every gate.

    python3 packaging/bootstrap.py run [ARGUMENT…]   the window; with arguments, the command line
    python3 packaging/bootstrap.py test              every gate, on everything it needs
    python3 packaging/bootstrap.py env               only set up
    python3 packaging/bootstrap.py bench [ARGUMENT…]        compare speed with other tools
    python3 packaging/bootstrap.py screenshots [ARGUMENT…]  draw each screen into docs/screenshots
    python3 packaging/bootstrap.py package FOLDER [OPTION…]     make the packages

Needs Python 3.11 or newer and nothing else: what it installs goes into `.casevault-env` in the
checkout, and, for root on Debian and its descendants, comes as system packages from apt-get.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python reads this far
    sys.exit("CaseVault needs Python 3.11 or newer; try `python3.12 packaging/bootstrap.py …`.")

import gates
import system_packages
from environment import ROOT, SetupFailed, own_variables, prepare

sys.path.insert(1, str(ROOT))
from casevault_gui.starting import has_display, window_arguments

EXIT_STOPPED = 1
EXIT_USAGE = 2
EXIT_MISSING = 3


def main(arguments: Sequence[str]) -> int:
    """Run one command; return its exit code."""
    commands = {
        "run": run,
        "test": test,
        "env": set_up,
        "bench": bench,
        "screenshots": screenshots,
        "package": package,
    }
    if not arguments or arguments[0] not in commands:
        print(__doc__, file=sys.stderr)
        return EXIT_USAGE
    try:
        return commands[arguments[0]](list(arguments[1:]))
    except SetupFailed as failure:
        print(failure, file=sys.stderr)
        return EXIT_MISSING
    except KeyboardInterrupt:
        print("Stopped. The same command goes on from here.", file=sys.stderr)
        return EXIT_STOPPED


def run(arguments: list[str]) -> int:
    """Start the window; without a display, do the main job in the terminal."""
    python = _environment(for_tests=False)
    for_window = window_arguments(arguments)
    if for_window is None:
        return _become(python, arguments)
    lacking = _complete_libraries(python)
    if not has_display():
        print(
            "No display here: the main job runs in the terminal, on the sample case.\n", flush=True
        )
        code = _program(python, [*for_window, "demo"])
        print(
            "\nFor the window, run the same command in a desktop session, or over `ssh -X`."
            "\nFor the command line: python3 packaging/bootstrap.py run --help"
        )
        return code
    if lacking:
        print(lacking, file=sys.stderr)
        return EXIT_MISSING
    code = _program(python, arguments)
    if code == -signal.SIGABRT:
        print("Qt could not open the display; its reason stands above.", file=sys.stderr)
    return code


def test(arguments: list[str]) -> int:
    """Run every gate; return 0 only if all pass."""
    if arguments:
        print("`test` takes no arguments: it runs everything.", file=sys.stderr)
        return EXIT_USAGE
    return gates.run_all(_test_environment(system_packages.TEST_PROGRAMS))


def set_up(arguments: list[str]) -> int:
    """Make the environment (`env test`: that of the tests) and print its interpreter."""
    for_tests = arguments == ["test"]
    print(_test_environment({}) if for_tests else _environment(for_tests=False))
    return 0


def bench(arguments: list[str]) -> int:
    """Run the benchmarks against the other tools that are here."""
    python = _environment(for_tests=True)
    lacking = system_packages.install(
        system_packages.missing_programs(system_packages.BENCH_PROGRAMS)
    )
    if lacking:
        print(f"Some tools are not here and will be left out. To have them: {lacking}")
    command = [str(python), "-m", "tests.bench", *arguments]
    return subprocess.run(command, cwd=ROOT, env=own_variables(), check=False).returncode


def screenshots(arguments: list[str]) -> int:
    """Draw each screen; Qt does it alone, so it needs no display."""
    python = _test_environment({})
    command = [str(python), "-m", "tests.ui.screenshots", *arguments]
    variables = {**own_variables(), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=ROOT, env=variables, check=False).returncode


def package(arguments: list[str]) -> int:
    """Make the packages; icons are drawn by Qt, which needs no display for it."""
    python = _test_environment({})
    command = [str(python), str(ROOT / "packaging" / "package.py"), *arguments]
    variables = {**own_variables(), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=variables, check=False).returncode


def _environment(*, for_tests: bool) -> Path:
    command = system_packages.install(system_packages.missing_for_environment())
    if command:
        msg = f"Python cannot make environments here. Run: {command}"
        raise SetupFailed(msg)
    return prepare(for_tests=for_tests)


def _test_environment(programs: dict[str, system_packages.Wanted]) -> Path:
    """Return the test environment's interpreter, everything the tests need being there."""
    python = _environment(for_tests=True)
    wanted = [
        *system_packages.missing_programs(programs),
        *system_packages.missing_fonts(),
        *system_packages.missing_modules(),
    ]
    command = system_packages.install(wanted)
    if command or system_packages.missing_programs(programs):
        names = " ".join(sorted({packages[0] for packages in wanted}))
        msg = f"The tests need programs that are not here: {names}. {_advice(command)}"
        raise SetupFailed(msg)
    lacking = _complete_libraries(python)
    if lacking:
        raise SetupFailed(lacking)
    return python


def _complete_libraries(python: Path) -> str:
    """Install the shared libraries Qt lacks; return what to tell the person, or nothing."""
    where = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"]
    found = subprocess.run(where, env=own_variables(), capture_output=True, text=True, check=True)
    qt = Path(found.stdout.strip()) / "PySide6"
    missing = system_packages.missing_libraries(qt)
    if not missing:
        return ""
    command = system_packages.install(system_packages.packages_of(missing))
    still = system_packages.missing_libraries(qt)
    if not still:
        return ""
    return f"Qt needs shared libraries that are not here: {' '.join(still)}. {_advice(command)}"


def _advice(command: str) -> str:
    return f"Run: {command}" if command else "Install them with your system's package tool."


def _become(python: Path, arguments: Sequence[str]) -> int:
    """Run the program in this one's place, so that signals and the terminal are its own."""
    if sys.platform != "win32":
        command, variables = _command(python, arguments)
        os.execve(command[0], command, variables)  # noqa: S606 - no shell is wanted
    return _program(python, arguments)


def _program(python: Path, arguments: Sequence[str]) -> int:
    command, variables = _command(python, arguments)
    # Ctrl-C reaches the program too, which needs time to put things in order: only wait.
    before = signal.signal(signal.SIGINT, lambda _number, _frame: None)
    try:
        return subprocess.run(command, env=variables, check=False).returncode
    finally:
        signal.signal(signal.SIGINT, before)


def _command(python: Path, arguments: Sequence[str]) -> tuple[list[str], dict[str, str]]:
    # The package is used from the checkout, wherever the person stands.
    variables = {**own_variables(), "PYTHONPATH": str(ROOT)}
    return [str(python), "-m", "casevault_gui", *arguments], variables


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
