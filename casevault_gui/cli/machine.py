"""`doctor` and `demo`."""

from __future__ import annotations

import platform
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui import __version__
from casevault_gui.cli.shell import COMPLETE, EXCEPTIONS, FAILED, Shell
from casevault_gui.core.cases.case_json import read_case_json
from casevault_gui.core.files import file_system, free_bytes, is_network_file_system
from casevault_gui.core.keys.key_file import read_key_file
from casevault_gui.core.keys.os_keyring import OsKeyring
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.profile import default_home, open_profile
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.core.workflows.self_test import self_test
from casevault_gui.core.workflows.verify_custody import verify_custody
from casevault_gui.quantities import size_words
from casevault_gui.sample import sample_case

if TYPE_CHECKING:
    from casevault_gui.core.workflows.seal import Sealed


def doctor(shell: Shell) -> int:
    """Check this machine; fails only if the cryptographic self-test does."""
    home = shell.options.home or default_home()
    failures = self_test()
    keyring = OsKeyring().state()
    document = {
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.system(),
        "self_test": "passed" if not failures else ", ".join(failures),
        "keyring": {"state": keyring.state.value, "backend": keyring.backend},
        "home": str(home),
        "home_file_system": file_system(home),
        "home_on_network": is_network_file_system(home),
        "free_bytes": free_bytes(home),
    }
    shell.answer(
        document,
        f"CaseVault {__version__}, Python {platform.python_version()}, {platform.system()}",
        f"Self-test    {document['self_test']}",
        f"OS keyring   {keyring.state.value} {keyring.backend}".rstrip(),
        f"Profile      {home}",
        f"Volume       {document['home_file_system'] or 'unknown'}, "
        f"{size_words(free_bytes(home))} free",
    )
    return FAILED if failures else COMPLETE


def demo(shell: Shell) -> int:
    """Do the main job on the sample case, in a folder of its own."""
    source = sample_case()
    with ExitStack() as stack:
        folder = shell.options.directory
        if folder is None:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="casevault-")))
        folder.mkdir(parents=True, exist_ok=True)
        home = shell.options.home or folder / "profile"
        cancel = CancelToken()
        with open_profile(home) as profile:
            request = SealRequest(
                sources=(source / "evidence",),
                target=folder / "sample.cvx",
                record=read_case_json(source / "case.json"),
                why="demonstration",
            )
            prepared = prepare_package(profile, request, report=shell.report, cancel=cancel)
            key_file = folder / "sample.key"
            if prepared.release is not None:
                # A real key never lies beside its package; here both are a demonstration.
                prepared.release.save_to_file(key_file, same_volume_ok=True)
            sealed = prepared.finish()
            credential = KeyCredential(read_key_file(key_file))
            with open_review(profile, sealed.path, credential) as review:
                review.verify(report=shell.report, cancel=cancel)
                done = review.extract(
                    None, folder / "extracted", report=shell.report, cancel=cancel
                )
            verdict = verify_custody(profile, report=ignore_progress, cancel=cancel)
        whole = verdict.internal.problem is None
        shell.answer(
            {
                "sealed": sealed.files,
                "sha256": sealed.sha256,
                "extracted": done.files,
                "custody_entries": verdict.internal.size,
                "custody_consistent": whole,
            },
            *_told(sealed, done.files, verdict.internal.size, whole=whole),
            *([f"Kept in     {folder}"] if shell.options.directory else []),
        )
    return COMPLETE if whole and sealed.files == done.files else EXCEPTIONS


def _told(sealed: Sealed, extracted: int, entries: int, *, whole: bool) -> list[str]:
    return [
        f"Sealed      {sealed.files} files, verified before the package got its name",
        f"SHA-256     {sealed.sha256}",
        f"Extracted   {extracted} files, every SHA-256 holds",
        f"Custody     {entries} entries, {'consistent' if whole else 'NOT consistent'}",
    ]
