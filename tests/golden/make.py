"""Writes what a release makes, once, to be opened by every later one.

`python -m tests.golden.make VERSION PLACE` makes it in the new folder PLACE, for log and cards name
where they were made (`/srv/golden` says nothing of a machine), and puts it beside this file. It is
committed, and never made again once that version is out. Keys in it protect nothing.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from unittest import mock

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.custody.export import ExportForm
from casevault_gui.core.keys import stretching
from casevault_gui.core.keys.identity import Claims
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows import identities, providers
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recipients import ShareScheme, person
from casevault_gui.core.workflows.recovery_records import make_record
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.core.workflows.verify_custody import export_custody
from tests.core.keys.providers.pem_file import make_pem
from tests.key_world import PASSPHRASE, WORDS, Made, ask, pem_settings, seal_for
from tests.least_stretching import LEAST

HERE = Path(__file__).parent
EVIDENCE = {
    "letter.txt": b"The meter was read on 3 May.\n",
    "empty": b"",
    "Fotos/plan über Süd.bin": bytes(range(256)) * 80,
    "сообщение.txt": "Привет\n".encode(),
}
_VOLUME = 16_384
_CURVES = ("rsa", "p256", "p384")


def write_evidence(folder: Path) -> Path:
    """Write the files that are sealed."""
    for name, content in EVIDENCE.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def make(target: Path) -> None:
    """Make everything in the new folder `target`."""
    target.mkdir()
    with tempfile.TemporaryDirectory() as name, mock.patch.object(stretching, "USUAL", LEAST):
        evidence = write_evidence(Path(name) / "evidence")
        with open_profile(target / "home", session=True) as profile:
            _make(profile, evidence, target)
    (target / "home" / "lock").unlink(missing_ok=True)


def _make(profile: Profile, evidence: Path, target: Path) -> None:
    profile.make_vault(WORDS)
    own = identities.create_identity(profile, Claims("Dana Whitfield"))
    pems = [make_pem(target / f"{kind}.pem", kind) for kind in _CURVES]
    for pem in pems:
        providers.fetch_and_pin(profile, pem.stem, pem_settings(pem), "made here", ask)
    keys = providers.pinned_keys(profile)
    made = seal_for(
        profile,
        evidence,
        target / "every-slot.cvx",
        recipients=(
            person(own),
            *(providers.recipient_of(keys.find(pem.stem), ask) for pem in pems),
        ),
        shares=ShareScheme(2, ("Ada", "Ben", "Cleo")),
        passphrase=PASSPHRASE,
        with_key=True,
        signer=identities.private_identity(profile),
        in_vault=True,
    )
    make_record(profile, made.path, percent=10, report=ignore_progress, cancel=CancelToken())
    volumes = _seal_volumes(profile, evidence, target / "volumes.cvx")
    export_custody(
        profile,
        target / "log",
        ExportForm.JSONL,
        report=ignore_progress,
        cancel=CancelToken(),
    )
    expected = {
        "files": {name: sha256(content).hexdigest() for name, content in EVIDENCE.items()},
        "identity": own.fingerprint.hex(),
        "keys": {"every-slot.cvx": _text(made), "volumes.cvx": volumes},
        "sha256": sha256(made.path.read_bytes()).hexdigest(),
    }
    (target / "expected.json").write_text(json.dumps(expected, indent=1, sort_keys=True) + "\n")


def _seal_volumes(profile: Profile, evidence: Path, target: Path) -> str:
    request = SealRequest(
        sources=(evidence,),
        target=target,
        record=CaseRecord(reference="2026-2"),
        volume_size=_VOLUME,
    )
    prepared = prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())
    assert prepared.release is not None
    key = prepared.release.show()
    assert prepared.release.prove_retyped(key.groups[-1])
    prepared.finish()
    return key.text


def _text(made: Made) -> str:
    assert made.key is not None
    return made.key.text


def main() -> int:
    """Make the folder of a version."""
    target, place = HERE / sys.argv[1], Path(sys.argv[2])
    try:
        make(place)
        shutil.copytree(place, target)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    print(f"Written: {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
