"""A set of volumes on a device that fills up: no volume is left, and with room it succeeds."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.errors import TargetFull
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.volume_names import volumes_at
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.recover import interrupted
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from tests.faults.aftermath import assert_whole, stand
from tests.faults.conftest import Evidence
from tests.volumes import Filler, small_volume

KIB = 1024
SIZE = 512 * KIB


@pytest.mark.parametrize("room", [0, 4 * KIB, 600 * KIB, 1_200 * KIB])
def test_a_set_that_finds_no_room_leaves_nothing(yard: Path, evidence: Evidence, room: int) -> None:
    """Full before, in or between volumes: all are removed, evidence stands, and room helps."""
    before = stand(evidence.folder)
    with small_volume(yard / "small", "8m") as volume, open_profile(yard / "home") as profile:
        filler = Filler(volume)
        request = SealRequest(
            sources=(evidence.folder,),
            target=volume / "case.cvx",
            record=CaseRecord(reference="2026-1"),
            volume_size=SIZE,
        )

        def prepare(left: int | None) -> str:
            prepared = prepare_package(
                profile,
                request,
                report=ignore_progress,
                cancel=CancelToken(),
                on_findings=lambda _: None if left is None else filler.leave(left),
            )
            assert prepared.release is not None
            key = prepared.release.show()
            prepared.release.prove_retyped(key.groups[-1])
            prepared.finish()
            return key.text

        with pytest.raises(TargetFull):
            prepare(room)
        assert [path.name for path in volume.iterdir()] == ["filler"]
        assert interrupted(profile) == ()
        assert stand(evidence.folder) == before
        filler.give_back()
        key = prepare(None)
        assert len(volumes_at(request.target)) > 2
        assert_whole(request.target, key, evidence.contents)
