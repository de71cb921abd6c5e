"""`doctor` and `demo`."""

from __future__ import annotations

import os
import platform
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui import __version__
from casevault_gui.cli.policies import in_force
from casevault_gui.cli.profiles import protection_words
from casevault_gui.cli.shell import COMPLETE, EXCEPTIONS, FAILED, Shell
from casevault_gui.core.cases.case_json import parse_case_json
from casevault_gui.core.errors import CaseVaultError, LogInUse, ProfileLocked
from casevault_gui.core.files import (
    file_system,
    free_bytes,
    is_network_file_system,
    make_private_folder,
    shown_path,
)
from casevault_gui.core.keys.key_file import read_key_file
from casevault_gui.core.keys.os_keyring import OsKeyring
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.names import display_name
from casevault_gui.core.progress import ignore_progress
from casevault_gui.core.workflows import recover
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.profile_folder import HOME_VARIABLE, default_home, is_profile
from casevault_gui.core.workflows.recover import Advice, InterruptedJob, interrupted
from casevault_gui.core.workflows.review import open_review
from casevault_gui.core.workflows.seal import prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.core.workflows.self_test import CHECKS, self_test
from casevault_gui.core.workflows.verify_custody import verify_custody
from casevault_gui.messages import explain
from casevault_gui.quantities import acts_words, entries_words, files_words, size_words
from casevault_gui.sample import sample_case
from casevault_gui.starting import has_display

if TYPE_CHECKING:
    from casevault_gui.core.policy.in_force import PolicyInForce
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.seal import Sealed


def doctor(shell: Shell) -> int:
    """Check this machine; fails if the self-test does, or the profile cannot be used."""
    home = (shell.options.home or default_home()).absolute()
    start = time.perf_counter()
    failures = self_test()
    tested_ms = round((time.perf_counter() - start) * 1000)
    policy = in_force(shell)
    keyring = OsKeyring().state()
    seen = _look_at_profile(shell, home)
    document = {
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.system(),
        "self_test": "passed" if not failures else ", ".join(failures),
        "self_test_checks": len(CHECKS),
        "self_test_ms": tested_ms,
        "keyring": {"state": keyring.state.value, "backend": keyring.backend},
        "display": has_display(),
        "home": shown_path(home),
        "profile": seen.state,
        "policy": policy.trouble.code if policy.trouble else policy.sha256,
        "interrupted": [_job_document(job) for job in seen.jobs],
        "unended_acts": seen.unended,
        "home_file_system": file_system(home),
        "home_on_network": is_network_file_system(home),
        "free_bytes": free_bytes(home),
    }
    shell.answer(
        document,
        f"CaseVault {__version__}, Python {platform.python_version()}, {platform.system()}",
        f"Self-test    {document['self_test']}, {len(CHECKS)} checks in {tested_ms} ms",
        f"OS keyring   {keyring.state.value} {keyring.backend}".rstrip(),
        f"Display      {'there' if has_display() else 'none: the window cannot open here'}",
        f"Policy       {_policy_words(policy)}",
        f"Profile      {shown_path(home)}, {seen.words}",
        f"Volume       {document['home_file_system'] or 'unknown'}, "
        f"{size_words(free_bytes(home))} free",
        *_recovery_lines(seen),
    )
    usable = seen.usable and policy.trouble is None
    return COMPLETE if usable and not failures else FAILED


def _policy_words(policy: PolicyInForce) -> str:
    if policy.trouble is not None:
        return f"{explain(policy.trouble).what} [{policy.trouble.code}]"
    names = ", ".join(display_name(each.name) for each in policy.policies)
    return f"{names} (`casevault policy show`)" if names else "none"


@dataclass(frozen=True)
class _Seen:
    """A profile as found: whether it can be used, its state, the same in words, what is open."""

    usable: bool
    state: str
    words: str
    jobs: tuple[InterruptedJob, ...] = ()
    unended: int = 0


def _look_at_profile(shell: Shell, home: Path) -> _Seen:
    """Return what is found of the profile.

    A profile that is not there is not made. Trouble is an answer here, unless it stops a recovery
    that was asked for.
    """
    recovering = shell.options.recover
    if not is_profile(home):
        return _Seen(usable=True, state="absent", words="not made yet")
    try:
        with shell.open_profile() if recovering else _unasked(shell, home) as profile:
            if recovering:
                _put_in_order(shell, profile)
            words = f"{profile.log.size} entries, {protection_words(profile.protection)}"
            unended = len(recover.unended(profile))
            return _Seen(
                usable=True,
                state=profile.protection.value,
                words=words,
                jobs=interrupted(profile),
                unended=unended,
            )
    except LogInUse as error:
        if recovering:
            raise
        words = f"in use by process {error.facts['pid']}"
        return _Seen(usable=True, state="in-use", words=words)
    except ProfileLocked:
        return _Seen(usable=True, state="locked", words="locked by its passphrase")
    except CaseVaultError as error:
        if recovering:
            raise
        words = f"{explain(error).what} [{error.code}]"
        return _Seen(usable=False, state=error.code, words=words)


def _unasked(shell: Shell, home: Path) -> Profile:
    """Open the profile without asking anything of anybody."""
    named = shell.options.profile_passphrase_file
    ask = None if named is None else lambda: shell.asking.passphrase(named)
    policies = () if shell.options.policy is None else (shell.options.policy,)
    return open_profile(home, ask_passphrase=ask, policies=policies)


def _put_in_order(shell: Shell, profile: Profile) -> None:
    settled = len(recover.settle(profile))
    if settled:
        shell.note(f"Logged as interrupted: {acts_words(settled)}")
    for job in interrupted(profile):
        if job.advice is Advice.FINISH:
            shell.note(f"Named: {shown_path(recover.finish(profile, job))}")
        else:
            recover.clean_up(profile, job)
            shell.note(f"Cleaned up after: {shown_path(job.target)}")


def _job_document(job: InterruptedJob) -> dict[str, object]:
    return {
        "kind": job.kind.value,
        "target": shown_path(job.target),
        "partial": shown_path(job.partial),
        "started": job.started,
        "advice": job.advice.value,
        "leftover": job.leftover,
    }


def _recovery_lines(seen: _Seen) -> list[str]:
    lines = []
    for job in seen.jobs:
        to_do = (
            "whole and verified, lacks its name"
            if job.advice is Advice.FINISH
            else "unfinished; your originals are as they were"
        )
        lines.append(f"Interrupted  {job.kind.value} {shown_path(job.target)}: {to_do}")
    if seen.unended:
        lines.append(f"Interrupted  {acts_words(seen.unended)}, whose end is not in the log")
    if lines:
        lines.append("             `casevault doctor --recover` puts this in order.")
    return lines


def demo(shell: Shell) -> int:
    """Do the main job on the sample case, in a folder and with a profile of its own."""
    source = sample_case()
    with ExitStack() as stack:
        folder = shell.options.directory
        if folder is None:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="casevault-")))
        elif not folder.is_dir():
            make_private_folder(folder)
        if shell.options.home is None and not os.environ.get(HOME_VARIABLE):
            shell.options.home = folder / "profile"
        profile = stack.enter_context(shell.open_profile())
        cancel = stack.enter_context(shell.stoppable())
        request = SealRequest(
            sources=(source / "evidence",),
            target=folder / "sample.cvx",
            record=parse_case_json((source / "case.json").read_bytes()),
            why="demonstration",
            key_file=folder / "sample.key",
            # A real key never lies beside its package; here both are a demonstration.
            same_volume_ok=True,
        )
        prepared = prepare_package(profile, request, report=shell.report, cancel=cancel)
        key_file = folder / "sample.key"
        try:
            if prepared.release is not None:
                prepared.release.save_to_file(key_file, same_volume_ok=True)
        except BaseException:
            prepared.discard("key not handed over")
            raise
        sealed = prepared.finish()
        credential = KeyCredential(read_key_file(key_file))
        with open_review(profile, sealed.path, credential) as review:
            verified = review.verify(report=shell.report, cancel=cancel)
            done = review.extract(None, folder / "extracted", report=shell.report, cancel=cancel)
        verdict = verify_custody(profile, report=ignore_progress, cancel=cancel)
        whole = verdict.internal.problem is None
        shell.answer(
            {
                "sealed": sealed.files,
                "sha256": sealed.sha256,
                "verified": verified.files,
                "extracted": done.files,
                "custody_entries": verdict.internal.size,
                "custody_consistent": whole,
            },
            *_told(sealed, verified.files, done.files, verdict.internal.size, whole=whole),
            f"Kept in     {shown_path(folder)}"
            if shell.options.directory
            else "All of it was in a temporary folder, which is gone (demo -d FOLDER keeps it).",
        )
    return COMPLETE if whole and sealed.files == done.files else EXCEPTIONS


def _told(sealed: Sealed, verified: int, extracted: int, entries: int, *, whole: bool) -> list[str]:
    return [
        (
            f"Sealed      {files_words(sealed.files)} into one encrypted package, verified before"
            " it got its name"
        ),
        f"SHA-256     {sealed.sha256}",
        "Key         written to a file of its own; without it nobody opens the package",
        f"Verified    {files_words(verified)}: opened again with that key, every byte holds",
        f"Extracted   {files_words(extracted)}, every SHA-256 holds",
        (
            f"Custody     {entries_words(entries)}, each step announced before it was done; "
            f"{'consistent' if whole else 'NOT consistent'}"
        ),
    ]
