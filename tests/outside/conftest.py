"""The sample case, sealed, reviewed and exported by the real workflows, for outside witnesses."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from casevault_gui.core.cases.case_json import parse_case_json
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.export import ExportForm
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.core.workflows.verify_custody import export_custody
from casevault_gui.sample import sample_case


@dataclass(frozen=True)
class SealedCase:
    """What the other side gets: the package, the bag as `tar` unpacked it, and the exported log.

    `sample` and `home`, the profile, stay with the first side, and `key` is kept apart. `early` is
    a checkpoint over the log's first five entries.
    """

    sample: Path
    home: Path
    package: Path
    key: PackageKey
    bag: Path
    export: Path
    early: bytes

    @property
    def evidence(self) -> Path:
        """The files that were sealed."""
        return self.sample / "evidence"


@pytest.fixture(scope="session")
def case(tmp_path_factory: pytest.TempPathFactory) -> SealedCase:
    """Seal the sample case, verify it in a review, export the log, and unpack the plaintext."""
    folder, sample = tmp_path_factory.mktemp("outside"), sample_case()
    record = parse_case_json((sample / "case.json").read_bytes())
    with open_profile(folder / "home", session=True) as profile:
        request = SealRequest(
            sources=(sample / "evidence",), target=folder / "case.cvx", record=record
        )
        prepared = prepare_package(profile, request, report=ignore_progress, cancel=CancelToken())
        assert prepared.release is not None
        key = prepared.release.show()
        assert prepared.release.prove_retyped(key.groups[-1])
        sealed = prepared.finish()
        with open_review(profile, sealed.path, KeyCredential(key)) as review:
            review.verify(report=ignore_progress, cancel=CancelToken())
        export_custody(
            profile,
            folder / "export",
            ExportForm.JSONL,
            report=ignore_progress,
            cancel=CancelToken(),
        )
        early = profile.log.checkpoint_at(5)
    plain = folder / "plain.tar"
    with PackageReader(sealed.path) as reader, plain.open("wb") as file:
        opened = reader.unlock_key(key)
        for piece in opened.pieces(0, opened.footer.tar_length):
            file.write(piece)
    subprocess.run(["tar", "-xf", plain, "-C", folder], check=True)
    return SealedCase(
        sample=sample,
        home=folder / "home",
        package=sealed.path,
        key=key,
        bag=folder / sealed.package,
        export=folder / "export",
        early=early,
    )
