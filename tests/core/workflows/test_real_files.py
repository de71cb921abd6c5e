"""Files that other people's devices and programs made: sealed, verified, extracted, looked at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.model import ExceptionKind
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.viewers.kinds import kind_of
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.review import Review, open_review
from casevault_gui.core.workflows.seal import Sealed, prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest

if TYPE_CHECKING:
    from casevault_gui.core.crypto.keytext import PackageKey
    from casevault_gui.core.workflows.profile import Profile

SAMPLES = Path("/usr/share/forensics-samples/original-files")
DOCUMENTS = Path("/usr/share/doc")
PROGRESS: dict[str, Any] = {"report": ignore_progress, "cancel": CancelToken()}


def sealed_of(profile: Profile, source: Path, target: Path) -> tuple[Sealed, PackageKey]:
    """Seal a folder; return what was made and its key."""
    request = SealRequest(sources=(source,), target=target, record=CaseRecord(reference="2026-1"))
    prepared = prepare_package(profile, request, **PROGRESS)
    assert prepared.release is not None
    key = prepared.release.show()
    assert prepared.release.prove_retyped(key.groups[-1])
    return prepared.finish(), key


@pytest.mark.parametrize("source", [SAMPLES, DOCUMENTS], ids=["samples", "documents"])
def test_a_real_tree_comes_out_as_it_went_in(
    profile: Profile, source: Path, tmp_path: Path
) -> None:
    """Every file comes out whole; links are exceptions, names that collide somewhere are told."""
    sealed, key = sealed_of(profile, source, tmp_path / "case.cvx")
    assert {item.kind for item in sealed.exceptions} <= {ExceptionKind.LINK}
    with open_review(profile, sealed.path, KeyCredential(key)) as review:
        review.verify(**PROGRESS)
        done = review.extract(None, tmp_path / "out", **PROGRESS)
    renamed = dict(done.renamed)
    files = [path for path in source.rglob("*") if path.is_file() and not path.is_symlink()]
    assert len(files) == sealed.files > 20
    for path in files:
        name = str(path.relative_to(source.parent))
        assert (tmp_path / "out" / renamed.get(name, name)).read_bytes() == path.read_bytes()


def test_each_kind_of_real_file_is_shown(profile: Profile, tmp_path: Path) -> None:
    """Photographs, PDF, office files, sound and film are known by what is in them, and read."""
    sealed, key = sealed_of(profile, SAMPLES, tmp_path / "case.cvx")
    with open_review(profile, sealed.path, KeyCredential(key)) as review:
        shown = kinds_of(review)
    for ending, kind in (
        ("jpg", "image"), ("png", "image"), ("pdf", "pdf"), ("docx", "archive"), ("odt", "archive"),
        ("mp3", "media"), ("wav", "media"), ("mp4", "media"),
    ):  # fmt: skip
        assert shown[ending] == {kind}, ending


def kinds_of(review: Review) -> dict[str, set[str]]:
    """Return the kinds that the files of each ending are known as, by their first bytes."""
    found: dict[str, set[str]] = {}
    for number in range(len(review.index)):
        if review.index.folder(number):
            continue
        path = review.index.path(number)
        content = review.preview(number, 1 << 14).data
        kind = kind_of(content, path)
        ending = path.rpartition(".")[2].lower()
        found.setdefault(ending, set()).add(kind.value if kind else "")
    return found
