"""What is handed out: menu entry, types of file, the Debian package, the portable program."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from email.parser import Parser
from pathlib import Path

import icon_files
import make_deb
import make_portable
import pytest
import share_files
from PySide6.QtGui import QImageReader

from casevault_gui import __version__, starting

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "0.1.0"
_NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"
_SECONDS = 1_700_000_000


def types_by_magic() -> dict[str, bytes]:
    """Return how files of each of our types begin, as the desktop is told."""
    found = {}
    for kind in ET.parse(share_files.DESKTOP / "casevault-mime.xml").getroot():  # noqa: S314
        (match,) = kind.iter(f"{_NAMESPACE}match")
        assert match.get("offset") == "0"
        assert not list(kind.iter(f"{_NAMESPACE}glob")), "names say nothing"
        text = match.get("value", "")
        found[kind.get("type", "")] = text.encode().decode("unicode_escape").encode("latin-1")
    return found


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """Return a stand-in for the frozen folder: a program, a library, a licence."""
    folder = tmp_path / "frozen"
    (folder / "_internal").mkdir(parents=True)
    (folder / "licences" / "libz").mkdir(parents=True)
    (folder / "casevault").write_text("#!/bin/sh\necho started\n")
    (folder / "casevault").chmod(0o755)
    (folder / "_internal" / "libz.so.1").write_bytes(b"library")
    (folder / "licences" / "libz" / "copyright").write_text("theirs")
    return folder


def test_the_menu_entry_is_valid_and_names_our_types() -> None:
    """The desktop accepts it, and it opens the types whose files the window opens."""
    entry = share_files.DESKTOP / "casevault.desktop"
    done = subprocess.run(
        ["desktop-file-validate", entry], capture_output=True, text=True, check=False
    )
    assert (done.returncode, "error" in done.stdout) == (0, False), done.stdout
    lines = entry.read_text("utf-8").splitlines()
    (opened,) = [line for line in lines if line.startswith("MimeType=")]
    types = set(opened.partition("=")[2].strip(";").split(";"))
    assert types == types_by_magic().keys() - {"application/vnd.casevault.recovery"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("every-slot.cvx", "package"),
        ("volumes.cvx.001", "volume"),
        ("volumes.cvx.004", "volume"),
        ("every-slot.cvx.recovery", "recovery"),
    ],
)
def test_a_real_file_is_known_by_its_first_bytes(name: str, kind: str) -> None:
    """Packages, volumes and recovery records are told apart, whatever they are called."""
    with (GOLDEN / name).open("rb") as file:
        begins = file.read(16)
    known = [what for what, magic in types_by_magic().items() if begins.startswith(magic)]
    assert known == [f"application/vnd.casevault.{kind}"]
    ours = str(share_files.DESKTOP / "casevault.magic")
    asked = ["file", "--brief", "--mime-type", "-m", ours, str(GOLDEN / name)]
    said = subprocess.run(asked, check=True, capture_output=True, text=True)
    assert said.stdout.strip() == f"application/vnd.casevault.{kind}"


def test_icons_are_drawn_in_every_size(tmp_path: Path) -> None:
    """The menu and the file manager find ours, as drawings and as pictures."""
    share_files.write(tmp_path)
    icons = tmp_path / "icons" / "hicolor"
    pictures = sorted(path.relative_to(icons).as_posix() for path in icons.rglob("*.png"))
    assert "48x48/apps/casevault.png" in pictures
    assert "128x128/mimetypes/application-vnd.casevault.package.png" in pictures
    assert (icons / "scalable" / "apps" / "casevault.svg").is_file()
    assert all((icons / name).read_bytes().startswith(b"\x89PNG") for name in pictures)


@pytest.mark.parametrize(
    ("kind", "sizes"),
    [("ico", {16, 24, 32, 48, 64, 256}), ("icns", {32, 64, 128, 256, 512})],
)
def test_icons_of_other_systems_hold_every_size(tmp_path: Path, kind: str, sizes: set[int]) -> None:
    """Another maker's reader finds a picture of each size in the box."""
    target = tmp_path / f"casevault.{kind}"
    target.write_bytes(getattr(icon_files, kind)(share_files.APP_ICON))
    reader = QImageReader(str(target))
    found = set()
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        picture = reader.read()
        assert not picture.isNull()
        found.add(picture.width())
    assert found == sizes


def test_the_debian_package_holds_everything_the_same_each_time(
    tmp_path: Path, frozen: Path
) -> None:
    """Two builds are the same bytes; it owns its files as root, and needs no script."""
    needed = make_deb.depends(["libc6", "libgl1", "libglib2.0-0"], "2.35")
    made = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        made.append(make_deb.make(frozen, tmp_path / f"{name}-parts", folder, needed, _SECONDS))
    assert made[0].read_bytes() == made[1].read_bytes()
    listed = subprocess.run(
        ["dpkg-deb", "--contents", made[0]], check=True, capture_output=True, text=True
    ).stdout
    for line in (
        "-rwxr-xr-x root/root",
        "./usr/lib/casevault/casevault",
        "./usr/bin/casevault -> ../lib/casevault/casevault",
        "./usr/share/applications/casevault.desktop",
        "./usr/share/mime/packages/casevault.xml",
        "./usr/share/man/man1/casevault.1.gz",
        "./usr/share/bash-completion/completions/casevault",
        "./usr/share/doc/casevault/licences/libz/copyright",
        "./usr/share/doc/casevault/docs -> ../../../lib/casevault/_internal/casevault_gui/docs",
        "./usr/share/doc-base/casevault.guide",
        "./usr/share/casevault/magic",
    ):
        assert line in listed
    subprocess.run(["dpkg-deb", "--control", made[0], tmp_path / "control"], check=True)
    assert {path.name for path in (tmp_path / "control").iterdir()} == {"control", "md5sums"}


def test_the_debian_package_says_what_it_needs() -> None:
    """Its fields are read as Debian reads them; what was renamed is asked for by both names."""
    needed = make_deb.depends(["libc6", "libgl1", "libglib2.0-0"], "2.35")
    fields = Parser().parsestr(make_deb.control("amd64", 150_000, needed))
    assert fields["Package"] == "casevault"
    assert fields["Version"] == __version__
    assert fields["Depends"].split(", ") == [
        "libc6 (>= 2.35)", "libgl1", "libglib2.0-0 | libglib2.0-0t64",
    ]  # fmt: skip
    assert "python" not in fields["Depends"]
    assert fields["Installed-Size"] == "150000"


def test_the_portable_archive_is_the_same_each_time_and_says_it_is_portable(
    tmp_path: Path, frozen: Path
) -> None:
    """The mark that keeps the profile beside the program is in it; no link, no owner, no time."""
    made = []
    for name in ("one", "two"):
        tree = tmp_path / name / make_portable.folder_name()
        make_portable.lay_out(frozen, tree, _SECONDS)
        made.append(tmp_path / f"{name}.tar.gz")
        make_portable.make_archive(tree, made[-1], _SECONDS)
    assert made[0].read_bytes() == made[1].read_bytes()
    listed = subprocess.run(
        ["tar", "-tvzf", made[0]], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    assert any(line.endswith(f"{make_portable.folder_name()}/portable") for line in listed)
    assert all(" 0/0 " in line and line[0] in "-d" for line in listed)


def test_the_run_file_is_the_same_each_time_and_starts_what_it_holds(
    tmp_path: Path, frozen: Path
) -> None:
    """It names no folder it was made in, and hands words on to the program."""
    made = []
    for name in ("one", "two"):
        work = tmp_path / name / "work"
        work.mkdir(parents=True)
        made.append(tmp_path / name / "casevault.run")
        make_portable.make_run(frozen, work, made[-1], _SECONDS)
        assert list(work.iterdir()) == []
    assert made[0].read_bytes() == made[1].read_bytes()
    assert str(tmp_path).encode() not in made[0].read_bytes()
    started = subprocess.run(["sh", made[0]], check=True, capture_output=True, text=True)
    assert started.stdout.splitlines()[-1] == "started"


@pytest.mark.parametrize("frozen_program", [True, False])
def test_a_portable_program_keeps_its_profile_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, frozen_program: bool
) -> None:
    """Only a frozen program with the mark beside it does; one that is installed does not."""
    monkeypatch.setattr(sys, "executable", str(tmp_path / "casevault"))
    monkeypatch.setattr(sys, "frozen", frozen_program, raising=False)
    assert starting.portable_home() is None
    (tmp_path / "portable").touch()
    assert starting.portable_home() == (tmp_path / "profile" if frozen_program else None)
