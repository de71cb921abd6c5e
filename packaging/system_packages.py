"""What the program and its tests need from the system, and how Debian calls it."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

# Shared library -> Debian package, for everything Qt's core, widgets and X11 plugin link to.
_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# Where the linker is asked: Qt names a wrong library when its X11 plugin does not load.
_ASKED = ("QtCore", "QtGui", "QtWidgets", "Qt/plugins/platforms/libqxcb")

# Program -> packages that may bring it, the first that this release knows.
TEST_PROGRAMS: dict[str, tuple[str, ...]] = {
    "Xvfb": ("xvfb",),
    "7z": ("p7zip-full", "7zip"),
    "bsdtar": ("libarchive-tools",),
    "certutil": ("libnss3-tools",),
    "dbus-daemon": ("dbus-daemon", "dbus"),
    "dbus-run-session": ("dbus-daemon", "dbus"),
    "dbus-send": ("dbus-bin", "dbus"),
    "desktop-file-validate": ("desktop-file-utils",),
    "dpkg-deb": ("dpkg",),
    "ewfacquire": ("ewf-tools",),
    "exiftool": ("libimage-exiftool-perl",),
    "file": ("file",),
    "git": ("git",),
    "gnome-keyring-daemon": ("gnome-keyring",),
    "go": ("golang-go",),
    "makeself": ("makeself",),
    "openbox": ("openbox",),
    "openssl": ("openssl",),
    "pdftotext": ("poppler-utils",),
    "secret-tool": ("libsecret-tools",),
    "setpriv": ("util-linux",),
    "softhsm2-util": ("softhsm2",),
    "sha256sum": ("coreutils",),
    "strace": ("strace",),
    "swtpm": ("swtpm",),
    "tar": ("tar",),
    "tpm2-abrmd": ("tpm2-abrmd",),
    "tpm2_ptool": ("libtpm2-pkcs11-tools",),
    "xclip": ("xclip",),
    "xdotool": ("xdotool",),
    "xz": ("xz-utils",),
    "zip": ("zip",),
}
BENCH_PROGRAMS: dict[str, tuple[str, ...]] = {
    "7z": ("p7zip-full", "7zip"),
    "age": ("age",),
    "borg": ("borgbackup",),
    "gpg": ("gnupg",),
    "openssl": ("openssl",),
    "restic": ("restic",),
    "valgrind": ("valgrind",),
    "zip": ("zip",),
}
# Fonts the tests and screenshots draw with: Latin, Greek, Cyrillic, Arabic; then Chinese.
TEST_FONTS = {
    "DejaVuSans.ttf": ("fonts-dejavu-core",),
    "DroidSansFallback": ("fonts-droid-fallback",),
}
# Modules of tokens that are loaded by path: SoftHSM2, NSS behind p11-kit, and a TPM.
TEST_MODULES = {
    "softhsm/libsofthsm2.so": ("softhsm2",),
    "*/libsoftokn3.so": ("libnss3",),
    "*/p11-kit-proxy.so": ("p11-kit-modules",),
    "*/libtpm2_pkcs11.so.1": ("libtpm2-pkcs11-1",),
    "*/libtss2-tcti-tabrmd.so.0": ("libtss2-tcti-tabrmd0",),
}
# Files that other people's devices and programs made: pictures, films, sound, PDF, office files.
TEST_EVIDENCE = {"forensics-samples/original-files": ("forensics-samples-files",)}
# Go's reader of signed notes, with which the tests open checkpoints.
TEST_SOURCES = {"gocode/src/golang.org/x/mod/sumdb/note": ("golang-golang-x-mod-dev",)}
# What the session bus starts when somebody asks for it: the bus of screen readers.
TEST_SERVICES = {"dbus-1/services/org.a11y.Bus.service": ("at-spi2-core",)}
_FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))

Wanted = tuple[str, ...]
"""Names under which Debian and its descendants may know one package, best first."""


def missing_for_environment() -> list[Wanted]:
    """Return what is missing to make an environment at all."""
    if importlib.util.find_spec("ensurepip") is None:
        return [(f"python3.{sys.version_info.minor}-venv", "python3-venv")]
    return []


def missing_libraries(qt: Path) -> list[str]:
    """Return the shared libraries that the PySide6 in the folder `qt` asks for in vain."""
    if sys.platform != "linux" or shutil.which("ldd") is None:
        return []
    missing: set[str] = set()
    for asked in _ASKED:
        for library in qt.parent.glob(f"{qt.name}/{asked}*.so"):
            linked = subprocess.run(["ldd", library], capture_output=True, text=True, check=False)
            missing.update(re.findall(r"^\s*(\S+) => not found", linked.stdout, re.MULTILINE))
    return sorted(missing)


def packages_of(libraries: Iterable[str]) -> list[Wanted]:
    """Return the packages that bring `libraries` (those that are known)."""
    return [(_LIBRARIES[name],) for name in libraries if name in _LIBRARIES]


def missing_programs(programs: dict[str, Wanted]) -> list[Wanted]:
    """Return the packages of those `programs` that are not on the PATH."""
    return [packages for name, packages in programs.items() if shutil.which(name) is None]


def missing_fonts() -> list[Wanted]:
    """Return the packages of the fonts that are not installed."""
    if sys.platform != "linux":
        return []
    found = {font.name for folder in _FONT_FOLDERS for font in folder.rglob("*.[to]t[fc]")}
    return [
        packages
        for start, packages in TEST_FONTS.items()
        if not any(name.startswith(start) for name in found)
    ]


def missing_modules() -> list[Wanted]:
    """Return the packages of what else the tests need, token modules first, and is not there."""
    if sys.platform != "linux":
        return []
    shared = Path("/usr/share")
    in_shared = {**TEST_EVIDENCE, **TEST_SERVICES, **TEST_SOURCES}
    places = ((Path("/usr/lib"), TEST_MODULES), (shared, in_shared))
    return [
        packages
        for folder, wanted in places
        for pattern, packages in wanted.items()
        if next(folder.glob(pattern), None) is None
    ]


def install(wanted: Sequence[Wanted]) -> str:
    """Install packages where that is possible; return the one command that would, where not.

    Only root on a system with apt-get may: no other rights are asked for, no other tool is tried.
    """
    if not wanted:
        return ""
    if shutil.which("apt-get") is None:
        return ""
    if os.geteuid() != 0:
        names = sorted({packages[0] for packages in wanted})
        return f"sudo apt-get install --no-install-recommends {' '.join(names)}"
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    print("Asking apt-get for system packages …", flush=True)
    subprocess.run([*apt, "update"], env=variables, check=False)
    names = sorted({_known(packages) for packages in wanted})
    print(f"Installing {' '.join(names)}", flush=True)
    command = [*apt, "install", "--yes", "--no-install-recommends", *names]
    done = subprocess.run(command, env=variables, stdout=subprocess.DEVNULL, check=False)
    return "" if done.returncode == 0 else " ".join(["apt-get", "install", *command[5:]])


def _known(packages: Wanted) -> str:
    """Return the first of `packages` that this release offers."""
    for name in packages:
        if (
            subprocess.run(["apt-cache", "show", name], capture_output=True, check=False).returncode
            == 0
        ):
            return name
    return packages[0]
