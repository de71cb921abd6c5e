"""What a scanner wrote into a file is read as the file whose codes it read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from casevault_gui.core.custody.code_text import code_texts
from casevault_gui.core.workflows.hand_over import read_receipt, read_transfer
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.verify_custody import read_checkpoint
from casevault_gui.core.workflows.witness_trust import (
    know_log,
    read_answer,
    read_log_key,
    read_request,
    read_witness_key,
    witness_of,
)
from casevault_gui.core.workflows.witnessing import cosign_request, request_cosignature
from tests.core.workflows.conftest import Seal
from tests.core.workflows.handing import offer, receive


@pytest.fixture
def files(profile: Profile, ben: Profile, seal: Seal, tmp_path: Path) -> dict[str, Path]:
    """Make a file of each kind that passes between two offices."""
    package = seal().sealed.path
    made = offer(profile, package)
    answered = receive(ben, made.file, package)
    request = tmp_path / "request"
    request_cosignature(profile, request, 0)
    know_log(profile, "itself", profile.log.vkey)
    texts = {
        "answer": cosign_request(profile, request.read_bytes()).answer,
        "witness": f"{witness_of(ben).vkey.text}\n".encode(),
        "log": f"{ben.log.vkey.text}\n".encode(),
        "checkpoint": ben.log.checkpoint_at(),
    }
    for name, data in texts.items():
        (tmp_path / name).write_bytes(data)
    return {
        "transfer": made.file,
        "receipt": answered.file,
        "request": request,
        **{name: tmp_path / name for name in texts},
    }


READERS: dict[str, Callable[[Path], object]] = {
    "transfer": read_transfer,
    "receipt": read_receipt,
    "request": read_request,
    "answer": read_answer,
    "witness": read_witness_key,
    "log": read_log_key,
    "checkpoint": lambda path: read_checkpoint(path)[0],
}


def test_a_file_of_codes_is_the_file(files: dict[str, Path], tmp_path: Path) -> None:
    """Each kind of file, scanned line by line, is read as it was written."""
    for name, read in READERS.items():
        scanned = tmp_path / "scanned.txt"
        scanned.write_text("\n".join(code_texts(files[name].read_bytes())) + "\n", "ascii")
        assert read(scanned) == read(files[name]), name
