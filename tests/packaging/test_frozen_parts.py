"""What the frozen program is made of: whose parts, under which licences, compiled beforehand."""

from __future__ import annotations

import dataclasses
import marshal
from pathlib import Path

import data_classes
import frozen_parts
import licences
import make_sbom
import pytest

LOCK = """\
two-parts==3 \\
    --hash=sha256:{a}
unused==1 \\
    --hash=sha256:{a}
""".format(a="a" * 64)
_MODULE = "import dataclasses; dataclasses.make_dataclass('Known', ['one'], frozen=True)"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a folder with an installed distribution that tells its licence."""
    about = tmp_path / "site" / "Two.Parts-3.dist-info"
    (about / "licenses").mkdir(parents=True)
    told = "Metadata-Version: 2.4\nName: Two.Parts\nVersion: 3\nLicense-Expression: MIT\n"
    (about / "METADATA").write_text(told)
    (about / "licenses" / "COPYING").write_text("theirs")
    return about.parent


def test_what_the_freezer_took_is_read_from_its_notes(tmp_path: Path) -> None:
    """Files of the folder, of the archive and of the program count, whatever else is noted."""
    names = ("COLLECT-00.toc", "PYZ-00.toc", "PKG-00.toc", "Analysis-00.toc")
    for number, name in enumerate(names):
        (tmp_path / name).write_text(f"([('m', '/from/{number}', 'DATA'), ('o', '', 'OPTION')],)")
    assert frozen_parts.sources(tmp_path) == {"/from/0", "/from/1", "/from/2"}


def test_the_bill_names_wheels_and_packages_that_are_held(site: Path) -> None:
    """Nothing that is only locked is in it, and each part is one the program depends on."""
    debian = (("libz", "1:2+b", "amd64"),)
    parts = frozen_parts.Parts(site, frozenset({"two-parts"}), debian)
    bill = frozen_parts.bill(parts, LOCK)
    wheel, package = bill["components"]
    assert wheel["licenses"] == [{"license": {"name": "MIT"}}]
    assert package["purl"] == "pkg:deb/debian/libz@1%3A2%2Bb?arch=amd64"
    (known,) = bill["dependencies"]
    assert known["dependsOn"] == ["pkg:pypi/two-parts@3", package["bom-ref"]]
    assert make_sbom.bill(make_sbom.locked(LOCK))["serialNumber"] != bill["serialNumber"]


def test_a_part_that_no_lock_knows_stops_the_build(site: Path) -> None:
    """Whatever got in without a hash is named."""
    parts = frozen_parts.Parts(site, frozenset({"stranger"}), ())
    with pytest.raises(ValueError, match="not locked: stranger"):
        frozen_parts.bill(parts, LOCK)


def test_licences_are_laid_beside(site: Path, tmp_path: Path) -> None:
    """Only of what is held, however its folder is written."""
    licences.of_wheels(site, tmp_path / "all")
    assert (tmp_path / "all" / "Two.Parts-3" / "COPYING").read_text() == "theirs"
    licences.of_wheels(site, tmp_path / "held", {"two-parts"})
    assert (tmp_path / "held" / "Two.Parts-3" / "METADATA").is_file()
    licences.of_wheels(site, tmp_path / "none", {"two"})
    assert not (tmp_path / "none").exists()


def test_data_classes_are_made_of_code_that_was_written_down(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What is known is taken as written, what is not is compiled; the same class comes of both."""
    monkeypatch.setitem(dataclasses.__dict__, "exec", exec)

    def made() -> object:
        return dataclasses.make_dataclass("Known", ["one"], frozen=True)(1)

    plain = made()
    (tmp_path / "trial_of_ours.py").write_text(_MODULE)
    monkeypatch.syspath_prepend(tmp_path)
    seen = data_classes.texts(["trial_of_ours"])
    assert seen
    written = data_classes.compiled(seen)
    tampered = marshal.dumps({text: marshal.dumps(compile("1 / 0", "", "exec")) for text in seen})
    data_classes.look_up(tampered)
    with pytest.raises(ZeroDivisionError):
        made()
    for bytes_known in (written, marshal.dumps({})):
        data_classes.look_up(bytes_known)
        assert repr(made()) == repr(plain)


def test_every_module_of_the_program_is_asked() -> None:
    """None is forgotten but the one that is not frozen, and the one that starts."""
    names = data_classes.modules()
    assert {"casevault_gui", "casevault_gui.core.model", "casevault_gui.ui.main_window"} < set(
        names
    )
    assert "casevault_gui.image_process" not in names
