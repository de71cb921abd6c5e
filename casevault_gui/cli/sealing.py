"""`seal`."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.cli.cards import card_lines, cards_document, scheme_of, write_cards
from casevault_gui.cli.opening import open_for_identity, open_vault, place_secret
from casevault_gui.cli.sealed_answer import Made, made_of, record_document, record_lines
from casevault_gui.cli.shell import EXIT, FAILED, Shell, WrongUse
from casevault_gui.core.cases.case_export import record_in, reference_of
from casevault_gui.core.cases.case_json import read_case_json
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.record_apart import RecordProcess
from casevault_gui.core.cases.record_csv import with_tables
from casevault_gui.core.errors import CaseVaultError, KeyringAbsent
from casevault_gui.core.files import shown_path
from casevault_gui.core.keys.key_store import StoreCondition
from casevault_gui.core.keys.strength import strength
from casevault_gui.core.model import FindingLevel
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.identities import private_identity
from casevault_gui.core.workflows.recipients import ServiceRecipient
from casevault_gui.core.workflows.recovery_records import Protected, make_record
from casevault_gui.core.workflows.seal import PreparedPackage, Sealed, prepare_package
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.core.workflows.sealing_options import contact_recipient, pinned_recipient
from casevault_gui.messages import finding_examples, finding_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from casevault_gui.core.cases.preflight import Preflight
    from casevault_gui.core.model import Finding
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.recipients import Recipient
    from casevault_gui.core.workflows.release_key import KeyRelease

Prepare = Callable[..., PreparedPackage]

_LEVELS = {
    FindingLevel.BLOCKS: "In the way",
    FindingLevel.DECIDE: "Look at this",
    FindingLevel.INFO: "Good to know",
}
_SAME_VOLUME = "key-file-same-volume"
_TRIES = 3
_GROUPS_A_ROW = 4
_STRENGTH = (
    "guessed at once: choose several words that do not belong together",
    "weak, guessed within months by somebody determined: add words that do not belong together",
    "fair",
    "strong",
    "very strong",
)


def seal(shell: Shell) -> int:
    """Seal sources into a package and hand its keys and cards where the options say."""
    options = shell.options
    require_access(shell)
    with RecordProcess() as reading:
        if options.case is not None:
            record = read_case_json(options.case, reading)
        else:
            record = _found_record(shell) or CaseRecord(reference=reference_of(options.output))
        record = with_tables(record, options.table, reading)
    request = request_for(shell, record)
    request = replace(request, sources=tuple(options.sources), unpack=options.unpack)
    with shell.open_profile() as profile, ExitStack() as sessions:
        whole = with_people(shell, profile, request, sessions)
        return seal_whole(shell, profile, whole)


def _found_record(shell: Shell) -> CaseRecord | None:
    """Return the record of the one source that is the earlier system's case, if one is."""
    found = [
        (path, record)
        for path in shell.options.sources
        if path.is_file() and (record := record_in(path)) is not None
    ]
    if len(found) != 1:
        return None
    path, record = found[0]
    shell.note(f"The case record is filled from {display_name(shown_path(path))}.")
    return record


def _protected(shell: Shell, profile: Profile, package: Path) -> Protected:
    with shell.stoppable() as cancel:
        try:
            return make_record(
                profile,
                package,
                percent=shell.options.recovery,
                report=shell.report,
                cancel=cancel,
            )
        except CaseVaultError:
            shell.note("The package is sealed. `casevault protect` makes its recovery record.")
            raise


def require_access(shell: Shell) -> None:
    """Raise `WrongUse` unless somebody will be able to open the package."""
    options = shell.options
    others = options.recipient or options.to_key or scheme_of(shell)
    if not (keyed(shell) or others or options.passphrase_file is not None or shell.interactive):
        msg = (
            "say who keeps the key or opens it: --key-out, --keyring, --vault, --passphrase-file,"
            " --recipient, --to-key or --shares"
        )
        raise WrongUse(msg)


def keyed(shell: Shell) -> bool:
    """Whether the options say where a package key is kept."""
    options = shell.options
    return bool(options.key_out is not None or options.keyring or options.vault)


def request_for(shell: Shell, record: CaseRecord) -> SealRequest:
    """Return the request to seal, but for what; a passphrase is asked for here."""
    options = shell.options
    scheme = scheme_of(shell)
    passphrase = ""
    if options.passphrase_file is not None:
        passphrase = shell.asking.passphrase(options.passphrase_file, new=True)
        shell.note(passphrase_words(passphrase))
    return SealRequest(
        target=options.output,
        record=record,
        with_key=keyed(shell) or not (passphrase or options.recipient or options.to_key or scheme),
        passphrase=passphrase,
        why=options.why,
        key_file=options.key_out,
        cards_folder=options.shares_out,
        same_volume_ok=options.same_volume_ok,
        shares=scheme,
        keep_in_vault=options.vault,
        volume_size=options.volume_size,
    )


def with_people(
    shell: Shell, profile: Profile, request: SealRequest, sessions: ExitStack
) -> SealRequest:
    """Return the request with recipients and signer; services stay open until `sessions` end."""
    options = shell.options
    if options.keyring:
        _require_keyring(profile)
    if options.vault:
        open_vault(shell, profile)
        # Asked before hours of work, not after them.
        _ = profile.open_vault
    found: dict[str, Recipient] = {}
    for name in options.recipient:
        person = contact_recipient(profile, name)
        found[person.reference] = person
    for name in options.to_key:
        key = pinned_recipient(profile, name, lambda what: place_secret(shell, what))
        if isinstance(key, ServiceRecipient):
            sessions.callback(key.close)
        found[key.reference] = key
    signer = None
    if options.sign:
        open_for_identity(shell, profile)
        signer = private_identity(profile)
    return replace(request, recipients=tuple(found.values()), signer=signer)


def seal_whole(
    shell: Shell, profile: Profile, request: SealRequest, more: Mapping[str, object] | None = None
) -> int:
    """Seal, hand over keys and cards, and answer, with `more` in the answer's document."""
    made = make_package(shell, profile, request)
    if made is None:
        return FAILED
    document, lines = {**made.document, **(more or {})}, made.lines
    if shell.options.recovery:
        record = _protected(shell, profile, made.sealed.path)
        document["recovery"] = record_document(record)
        lines += record_lines(record)
    shell.answer(document, *lines)
    return EXIT[made.sealed.outcome]


def make_package(
    shell: Shell, profile: Profile, request: SealRequest, prepare: Prepare = prepare_package
) -> Made | None:
    """Seal, and hand over keys and cards; None if nobody confirmed to have the key.

    `prepare` writes and verifies the package, as `prepare_package` does.
    """
    found: list[Finding] = []
    cards: list[Path] = []

    def tell(preflight: Preflight) -> None:
        found.extend(preflight.findings)
        for finding in preflight.findings:
            say_finding(shell, finding)

    with shell.stoppable() as cancel:
        prepared = prepare(profile, request, report=shell.report, cancel=cancel, on_findings=tell)
        try:
            cancel.check()
            if prepared.shares is not None:
                cards = write_cards(shell, prepared.shares)
            proven = _release(shell, prepared, request.key_file)
        except BaseException:
            prepared.discard("key not handed over")
            if prepared.shares is not None and prepared.shares.given:
                shell.note("Nothing was sealed: the share cards just written open nothing.")
            raise
        if not proven:
            prepared.discard("key not proven")
            shell.note("Nothing was sealed: the key was not confirmed.")
            return None
        sealed = _named(shell, prepared)
    made = made_of(sealed, found, prepared.checks)
    document, lines = made.document, made.lines
    if request.recipients:
        document["recipients"] = [each.name for each in request.recipients]
        names = ", ".join(display_name(each.name) for each in request.recipients)
        lines.append(f"Opens for        {names}")
    if request.signer is not None:
        document["signer"] = request.signer.public.fingerprint.hex()
        lines.append(f"Signed as        {request.signer.public.words}")
    if prepared.shares is not None:
        document["cards"] = cards_document(prepared.shares, cards)
        lines += card_lines(prepared.shares, cards)
    return made


def passphrase_words(passphrase: str) -> str:
    """Say how strong a new passphrase is; nothing in the words tells what it is."""
    return f"Passphrase: {_STRENGTH[strength(passphrase).level]}."


def _require_keyring(profile: Profile) -> None:
    """Raise `KeyringAbsent` before hours of work, not after them; a locked one may be unlocked.

    So with `AgencyPolicyTrouble` where no secret may go there.
    """
    profile.policy.check_use("keyring")
    state = profile.keyring.state()
    if state.state is StoreCondition.ABSENT:
        raise KeyringAbsent(state=state.state, backend=state.backend, detail=state.detail)


def _release(shell: Shell, prepared: PreparedPackage, key_file: Path | None) -> bool:
    release, options = prepared.release, shell.options
    if release is None:
        return True
    if options.vault:
        release.save_to_vault()
    if key_file is not None:
        release.save_to_file(key_file, same_volume_ok=options.same_volume_ok)
    elif options.keyring:
        release.save_to_keyring()
        shell.note("The OS keyring is a convenience: keep a second copy of the key elsewhere.")
    elif options.vault and len(prepared.opens_with) == 1:
        shell.note("The key vault holds the only copy: write a backup (`casevault vault backup`).")
    return release.proven or _show_once(shell, release)


def _show_once(shell: Shell, release: KeyRelease) -> bool:
    key = release.show()
    shell.note("This key is shown once. Nobody can open the package without it.")
    for row in key_rows(key.groups):
        print(f"    {row}")
    for left in reversed(range(_TRIES)):
        if release.prove_retyped(shell.asking.line("Type the last group of four to confirm: ")):
            return True
        if left:
            shell.note("That is not the last group. Look again.")
    return False


def key_rows(groups: tuple[str, ...]) -> list[str]:
    """Return a key's groups of four in rows of four."""
    starts = range(0, len(groups), _GROUPS_A_ROW)
    return [" ".join(groups[start : start + _GROUPS_A_ROW]) for start in starts]


def _named(shell: Shell, prepared: PreparedPackage) -> Sealed:
    try:
        return prepared.finish()
    except CaseVaultError:
        shell.note(
            f"The package is whole and verified, and waits as {shown_path(prepared.partial)}."
            " Once the trouble is gone, `casevault doctor --recover` gives it its name."
        )
        raise


def say_finding(shell: Shell, finding: Finding) -> None:
    """Say one finding; one that the options have decided is passed over."""
    if finding.code == _SAME_VOLUME and shell.options.same_volume_ok:
        return
    title, text = finding_words(finding)
    shell.note(f"{_LEVELS[finding.level]}: {title}. {text}")
    if finding.reasons:
        for example in finding_examples(finding):
            shell.note(f"  {example}")
