"""The error tree. Each class has a stable code; words for people live in `casevault_gui.messages`.

A `CaseVaultError` is expected trouble: bad input, a full disk, a wrong key. Anything else that
escapes is a defect in this program and is reported as one. `facts` carries the values a message may
name (paths, numbers, slot types), never a secret.
"""

from __future__ import annotations

import errno
from typing import ClassVar, Self

Fact = str | int | bool
"""What a message may name about an error."""


_UNREADABLE = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EISDIR: "folder",
    errno.ELOOP: "link",
    errno.ENAMETOOLONG: "missing",
}


class CaseVaultError(Exception):
    """Expected trouble with a stable code.

    `facts` holds the values the message names; it never holds key material or a passphrase.
    """

    code: ClassVar[str] = "CV-X00"

    def __init__(self, reason: str = "", **facts: Fact) -> None:
        """Keep a terse technical `reason` (for logs and tests) and the `facts` to be named."""
        super().__init__(reason or type(self).__name__)
        self.reason = reason
        self.facts: dict[str, Fact] = facts


class Cancelled(CaseVaultError):
    """The person asked to stop; nothing was left but a log entry."""

    code = "CV-X01"


class PreviewFailed(CaseVaultError):
    """A file could not be shown: its viewer ended, was late, or answered nonsense.

    Fact `problem`: start, crash, time, answer or large.
    """

    code = "CV-X02"


class SelfTestFailed(CaseVaultError):
    """Known answers of the cryptography came out wrong: this process does nothing.

    Facts `count` and `names`, of the checks that failed.
    """

    code = "CV-X03"


# --- packages ---------------------------------------------------------------------------------


class PackageError(CaseVaultError):
    """Something about a `.cvx` package; `outcome` is its class in docs/cvx-format.md section 10."""

    code = "CV-P00"
    outcome: ClassVar[str] = "error"


class NotAPackage(PackageError):
    """The file does not begin like a CVX package (it may be another program's `.cvx`)."""

    code = "CV-P01"
    outcome = "format"


class PackageNewer(PackageError):
    """The package needs a newer reader (facts: version or feature)."""

    code = "CV-P02"
    outcome = "newer"


class HeaderMalformed(PackageError):
    """The public header breaks a rule of the format."""

    code = "CV-P03"
    outcome = "header"


class HeaderAltered(PackageError):
    """The header's authentication code does not match; nothing was decrypted."""

    code = "CV-P04"
    outcome = "mac"


class SlotMismatch(PackageError):
    """A slot names this key, but what it wraps does not belong to this package."""

    code = "CV-P05"
    outcome = "slot"


class CommitmentMismatch(PackageError):
    """The evidence stream was not made under the key that the header's slots give."""

    code = "CV-P06"
    outcome = "commitment"


class PackageTruncated(PackageError):
    """The package's end is missing, or is not where its length says (facts: size)."""

    code = "CV-P07"
    outcome = "truncated"


class StreamDamaged(PackageError):
    """A chunk fails authentication (facts: chunk, offset)."""

    code = "CV-P08"
    outcome = "stream"


class FooterMalformed(PackageError):
    """The stream's footer breaks a rule of the format."""

    code = "CV-P09"
    outcome = "footer"


class BagMalformed(PackageError):
    """The tar or the bag inside differs from what the manifest demands."""

    code = "CV-P10"
    outcome = "bag"


class ManifestMalformed(PackageError):
    """A manifest line, the manifest root or the index breaks a rule of the format."""

    code = "CV-P11"
    outcome = "manifest"


class ContentMismatch(PackageError):
    """A file's bytes do not have the SHA-256 the manifest names (facts: path)."""

    code = "CV-P12"
    outcome = "content"


class EntryUnknown(PackageError):
    """The package holds no entry of this path (facts: path)."""

    code = "CV-P13"


class SignatureInvalid(PackageError):
    """The exporter's signature, or what it signs, does not hold (facts: problem).

    `problem` is one of statement, differs, identity, signature, incomplete.
    """

    code = "CV-P14"
    outcome = "seal"


class GrantInvalid(PackageError):
    """A grant is not one, was altered, or is for another package (facts: problem, path).

    `problem` is one of form, slot, identity, signature, package, unreadable.
    """

    code = "CV-P15"
    outcome = "grant"


class OpeningLost(PackageError):
    """Of a package, neither the beginning nor the opening copy at the end is left (facts: size)."""

    code = "CV-P16"
    outcome = "format"


class DisclosureInvalid(PackageError):
    """A derived package does not prove what it says about its original (facts: problem, path).

    `problem` is one of form, proof, file, unproven, count, size, origin.
    """

    code = "CV-P17"
    outcome = "disclosure"


class NothingDisclosed(PackageError):
    """No file was chosen for disclosure."""

    code = "CV-P18"


class WithheldWithoutReason(PackageError):
    """A file that is to be withheld has no reason (facts: path, count)."""

    code = "CV-P19"


class NotDisclosable(PackageError):
    """A chosen file belongs to an exhibit that must not be disclosed (facts: path, exhibit)."""

    code = "CV-P20"


class VolumeHeadInvalid(PackageError):
    """The head of a volume breaks a rule, or does not fit the others (facts: path, problem).

    `problem` is one of damaged, unfinished, disagrees.
    """

    code = "CV-P21"
    outcome = "volume-head"


class VolumeForeign(PackageError):
    """A volume of another package stands for one of this one (facts: path, number, count)."""

    code = "CV-P22"
    outcome = "volume-foreign"


class VolumeDoubled(PackageError):
    """Two volumes have one number (facts: path, other, number, count)."""

    code = "CV-P23"
    outcome = "volume-doubled"


class VolumeMissing(PackageError):
    """Volumes are missing (facts: path, numbers, count, folder)."""

    code = "CV-P24"
    outcome = "volume-missing"


class VolumeCut(PackageError):
    """A volume is shorter or longer than it was (facts: path, number, count, size, wanted)."""

    code = "CV-P25"
    outcome = "volume-length"


# --- recovery records -------------------------------------------------------------------------


class RecoveryTrouble(CaseVaultError):
    """Something about a recovery record, or about repairing with one."""

    code = "CV-R00"


class RecoveryRecordInvalid(RecoveryTrouble):
    """The file is no recovery record, or cannot be used (facts: path, problem).

    `problem` is one of not-one, damaged, rules, newer.
    """

    code = "CV-R01"


class RecoveryRecordForeign(RecoveryTrouble):
    """The recovery record was made for another package (facts: path)."""

    code = "CV-R02"


class DamageBeyondRecovery(RecoveryTrouble):
    """More is damaged than the record can repair (facts: damaged, beyond, blocks)."""

    code = "CV-R03"


class PackageChangedMeanwhile(RecoveryTrouble):
    """The package gave other bytes when it was read a second time (facts: path)."""

    code = "CV-R04"


# --- keys -------------------------------------------------------------------------------------


class KeyTrouble(CaseVaultError):
    """Something about a credential; to docs/cvx-format.md section 10 all of it is one outcome."""

    code = "CV-K00"
    outcome: ClassVar[str] = "credential"


class KeyTextInvalid(KeyTrouble):
    """A typed key is not well formed (facts: position (0-based, first suspect character), problem).

    `problem` is one of prefix, character, case, length, checksum, padding. Nothing is corrected.
    """

    code = "CV-K01"


class KeyNotForPackage(KeyTrouble):
    """The key is well formed and belongs to another package (facts: fingerprint, known_package)."""

    code = "CV-K02"


class PassphraseWrong(KeyTrouble):
    """No passphrase slot opens with this passphrase."""

    code = "CV-K03"


class NoSlotForCredential(KeyTrouble):
    """The package has no slot that this kind of credential could open (facts: wanted, offered)."""

    code = "CV-K04"


class KeyOnSameVolume(KeyTrouble):
    """The key would be kept on the same volume as its package (facts: path)."""

    code = "CV-K05"


class KeyNotProven(KeyTrouble):
    """Custody of the key was not proven, so the package keeps its unfinished name."""

    code = "CV-K06"


class PassphraseUnusable(KeyTrouble):
    """The passphrase is empty, too long, or holds control characters (facts: problem)."""

    code = "CV-K07"


class KeyFileUnreadable(KeyTrouble):
    """A file that should hold a key or passphrase cannot be used (facts: path, problem)."""

    code = "CV-K08"


class NotARecipient(KeyTrouble):
    """No slot of the package is for this identity or key (facts: name)."""

    code = "CV-K09"


class KeyringTrouble(KeyTrouble):
    """The OS keyring did not do what was asked (facts: state, backend)."""

    code = "CV-K10"


class KeyringAbsent(KeyringTrouble):
    """No usable keyring on this machine (normal on an air-gapped one)."""

    code = "CV-K11"


class KeyringLocked(KeyringTrouble):
    """The keyring is locked and nobody unlocked it."""

    code = "CV-K12"


class KeyringDenied(KeyringTrouble):
    """The keyring refused access."""

    code = "CV-K13"


class KeyringTooLarge(KeyringTrouble):
    """The keyring cannot hold a value of this size."""

    code = "CV-K14"


class KeyringLost(KeyringTrouble):
    """The keyring said it stored the key, but reading it back failed or differed."""

    code = "CV-K15"


class KeyringTimeout(KeyringTrouble):
    """The keyring did not answer in time (facts: seconds)."""

    code = "CV-K16"


class KeyNotStored(KeyringTrouble):
    """The keyring works and holds no key for this package."""

    code = "CV-K17"


class ShareTextInvalid(KeyTrouble):
    """A share's words are not well formed (facts: problem; word, from 1, if one is wrong).

    `problem` is one of word, length, checksum, padding, groups. Nothing is corrected.
    """

    code = "CV-K18"


class SharesDoNotCombine(KeyTrouble):
    """The shares at hand do not give the secret back (facts: problem, needed, given).

    `problem` is one of few, set, differ, digest, odd; with odd, `numbers` are the wrong ones'.
    """

    code = "CV-K19"


class SecondPersonMissing(KeyTrouble):
    """Destroying a key takes two persons, and the second is not named or is the first."""

    code = "CV-K20"


class FirstPersonMissing(KeyTrouble):
    """Destroying a key takes two persons, and the one who acts has not said who they are."""

    code = "CV-K23"


class KeyRecordUnknown(KeyTrouble):
    """The log knows no keys of this package, or of several that fit (facts: name, problem)."""

    code = "CV-K21"


class TooManyWays(KeyTrouble):
    """More people, keys and cards were chosen than a package has room for (facts: given, limit)."""

    code = "CV-K22"


class IdentityTrouble(KeyTrouble):
    """Something about the identity of a person, one's own or a contact's."""

    code = "CV-I00"


class IdentityInvalid(IdentityTrouble):
    """An identity file is not one, or its signatures do not hold (facts: problem, member, path).

    `problem` is one of form, member, key, signature, unreadable, other-secret.
    """

    code = "CV-I01"


class IdentityMissing(IdentityTrouble):
    """This profile has no identity, or its private half cannot be had now (facts: problem)."""

    code = "CV-I02"


class ContactUnknown(IdentityTrouble):
    """No contact of this name or fingerprint, or several (facts: name, problem)."""

    code = "CV-I03"


class ContactExists(IdentityTrouble):
    """This identity is among the contacts already (facts: name)."""

    code = "CV-I04"


class ContactRevoked(IdentityTrouble):
    """This contact was revoked and is not sealed to any more (facts: name)."""

    code = "CV-I05"


class VaultTrouble(KeyTrouble):
    """Something about the key vault of this profile."""

    code = "CV-V00"


class VaultAbsent(VaultTrouble):
    """This profile has no vault."""

    code = "CV-V01"


class VaultLocked(VaultTrouble):
    """The vault is locked."""

    code = "CV-V02"


class VaultPassphraseWrong(VaultTrouble):
    """The passphrase does not unlock the vault."""

    code = "CV-V03"


class VaultDamaged(VaultTrouble):
    """The vault's file is damaged; it was not changed (facts: path, problem)."""

    code = "CV-V04"


class VaultNewer(VaultTrouble):
    """A newer CaseVault wrote this vault or backup (facts: version)."""

    code = "CV-V05"


class VaultExists(VaultTrouble):
    """This profile has a vault already."""

    code = "CV-V06"


class VaultBackupUnreadable(VaultTrouble):
    """A file is no backup of a vault, or is damaged (facts: path, problem)."""

    code = "CV-V07"


class ProviderTrouble(KeyTrouble):
    """Something about a token, key service or key file (facts: name, kind)."""

    code = "CV-U00"


class ProviderAbsent(ProviderTrouble):
    """The token is not there, or the service cannot be reached (facts: name, problem)."""

    code = "CV-U01"


class ProviderLocked(ProviderTrouble):
    """The PIN is wrong or missing, or the token is blocked (facts: name, problem)."""

    code = "CV-U02"


class ProviderDenied(ProviderTrouble):
    """The service or token refuses this user (facts: name)."""

    code = "CV-U03"


class ProviderTimeout(ProviderTrouble):
    """There was no answer in time (facts: name, seconds)."""

    code = "CV-U04"


class ProviderCannot(ProviderTrouble):
    """This token, key or service cannot do what the package needs (facts: name, problem)."""

    code = "CV-U05"


class ProviderLibraryMissing(ProviderTrouble):
    """The optional library this provider needs is not installed (facts: name, extra)."""

    code = "CV-U06"


class ProviderRefused(ProviderTrouble):
    """What was given to it was not made for this key (facts: name)."""

    code = "CV-U07"


class ProviderKeyDiffers(ProviderTrouble):
    """Its public key is not the one that was pinned (facts: name)."""

    code = "CV-U08"


class ProviderUnknown(ProviderTrouble):
    """No key or provider of this name is configured, or one exists already (facts: name)."""

    code = "CV-U09"


class PrivateKeyUnusable(ProviderTrouble):
    """A private key file cannot be used (facts: path, problem)."""

    code = "CV-U10"


class PublicKeyUnsuitable(ProviderTrouble):
    """A public key cannot be sealed to (facts: path, problem)."""

    code = "CV-U11"


# --- sources and targets ----------------------------------------------------------------------


class SourceTrouble(CaseVaultError):
    """Something about what should be sealed."""

    code = "CV-S00"


class SourceUnreadable(SourceTrouble):
    """A named file or folder cannot be read at all (facts: path, errno, problem).

    `problem` is one of missing, denied, folder, link, special, failed, process.
    """

    code = "CV-S01"

    @classmethod
    def of(cls, path: str, error: OSError) -> Self:
        """Return the error that says what `error` means for what is shown as `path`."""
        problem = _UNREADABLE.get(error.errno or 0, "failed")
        return cls(path=path, errno=error.errno or 0, problem=problem)


class SourceEmpty(SourceTrouble):
    """There is nothing to seal."""

    code = "CV-S02"


class TargetInsideSource(SourceTrouble):
    """The package would be written into the folder being sealed (facts: path, source)."""

    code = "CV-S03"


class CaseRecordInvalid(SourceTrouble):
    """The case record breaks a rule (facts: field, problem)."""

    code = "CV-S04"


class SourceHoldsProfile(SourceTrouble):
    """The profile, with its secret keys, lies among what should be sealed (facts: path, source)."""

    code = "CV-S05"


class LegacyUnknown(SourceTrouble):
    """The file is no export of the earlier system in any of its shapes (facts: path)."""

    code = "CV-S06"


class LegacyKeyMissing(SourceTrouble):
    """An encrypted export came without its key, and none was given (facts: path)."""

    code = "CV-S07"


class LegacyKeyInvalid(SourceTrouble):
    """What was given as the key of an old export does not have the form of one (facts: path)."""

    code = "CV-S08"


class LegacyKeyWrong(SourceTrouble):
    """An old export does not verify: the key is another's, or the export was altered (facts: path).

    Fernet cannot tell the two apart.
    """

    code = "CV-S09"


class LegacyDamaged(SourceTrouble):
    """An old export is not whole (facts: path, problem).

    `problem` is one of json, hex, truncated, database, journal, process.
    """

    code = "CV-S10"


class LegacyTooLarge(SourceTrouble):
    """An old export is larger than is read into memory (facts: path, size, limit)."""

    code = "CV-S11"


class OriginalDiffers(SourceTrouble):
    """An original, read again after sealing, is not what was sealed (facts: path, count)."""

    code = "CV-S13"


class ArchiveRefused(SourceTrouble):
    """An archive cannot be unpacked safely (facts: path, problem, member).

    `problem` is one of `zip_directory.PROBLEMS`.
    """

    code = "CV-S12"


class TargetTrouble(CaseVaultError):
    """Something about where output goes."""

    code = "CV-T00"


class TargetExists(TargetTrouble):
    """The target exists; no existing file is ever replaced (facts: path)."""

    code = "CV-T01"


class TargetFull(TargetTrouble):
    """The volume is full (facts: path, needed, free)."""

    code = "CV-T02"


class TargetDenied(TargetTrouble):
    """No right to write there, or the volume is read-only (facts: path, errno)."""

    code = "CV-T03"


class TargetMissing(TargetTrouble):
    """The target folder does not exist (facts: path)."""

    code = "CV-T04"


class TargetFailed(TargetTrouble):
    """The device failed while writing or flushing; this copy is void (facts: path, errno)."""

    code = "CV-T05"


class TargetFileTooLarge(TargetTrouble):
    """The file system cannot hold a file this large (facts: path, limit)."""

    code = "CV-T06"


class VerifyAfterWriteFailed(TargetTrouble):
    """What was read back differs from what was written (facts: path)."""

    code = "CV-T07"


class UnfinishedExists(TargetTrouble):
    """An unfinished package already lies there (facts: path)."""

    code = "CV-T08"


class TooManyVolumes(TargetTrouble):
    """Volumes of this size would be more than a package may have (facts: path, volumes, limit)."""

    code = "CV-T09"


# --- fixity -----------------------------------------------------------------------------------


class FixityTrouble(CaseVaultError):
    """Something about watching over sealed packages."""

    code = "CV-F00"


class FixityReportInvalid(FixityTrouble):
    """The report of earlier checks is none, or is about another place (facts: path, line, problem).

    `problem` is one of form, newer, other-place.
    """

    code = "CV-F01"


class PlaceUnreachable(FixityTrouble):
    """The folder or store cannot be listed or read (facts: path, problem).

    `problem` is one of missing, denied, protocol, failed.
    """

    code = "CV-F02"


class FixityLibraryMissing(FixityTrouble):
    """The optional library that this needs is not installed (facts: name, extra)."""

    code = "CV-F03"


class FixityWorkersLost(FixityTrouble):
    """The processes or machines that check packages were lost, or not reached (facts: path)."""

    code = "CV-F04"


# --- the agency's policy ----------------------------------------------------------------------


class AgencyPolicyTrouble(CaseVaultError):
    """Something about the policy of the agency; what a policy could forbid is not done."""

    code = "CV-A00"


class AgencyPolicyInvalid(AgencyPolicyTrouble):
    """A policy file cannot be read or breaks a rule of its form (facts: path, problem, rule, line).

    `problem` is one of missing, denied, failed, open, or as `policy.rules.parse_policy` says.
    """

    code = "CV-A01"


class AgencyPolicyUnsigned(AgencyPolicyTrouble):
    """A policy file lacks the signature that must be there (facts: path, problem).

    `problem` is one of missing, form, other-file, signer, signature, key.
    """

    code = "CV-A02"


class AgencyPolicyRefuses(AgencyPolicyTrouble):
    """The policy forbids it, or demands more (facts: problem, policy, contact; name, field …)."""

    code = "CV-A03"


# --- custody and profile ----------------------------------------------------------------------


class CustodyTrouble(CaseVaultError):
    """Something about the custody log or the profile it belongs to."""

    code = "CV-C00"


class LogInUse(CustodyTrouble):
    """Another CaseVault has this profile open (facts: pid, home)."""

    code = "CV-C01"


class LogDamaged(CustodyTrouble):
    """The log's file is damaged (facts: path, after: last good entry)."""

    code = "CV-C02"


class LogNewer(CustodyTrouble):
    """The log or profile was written by a newer CaseVault (facts: version)."""

    code = "CV-C03"


class LogWriteFailed(CustodyTrouble):
    """An entry could not be made durable, so the act it announces was refused (facts: path)."""

    code = "CV-C04"


class ProfileLocked(CustodyTrouble):
    """The profile is protected and was not unlocked (facts: protection)."""

    code = "CV-C05"


class ProfilePassphraseWrong(CustodyTrouble):
    """The passphrase does not unlock this profile."""

    code = "CV-C06"


class CheckpointMalformed(CustodyTrouble):
    """A checkpoint, proof or verifier key is not well formed (facts: problem)."""

    code = "CV-C07"


class CheckpointMismatch(CustodyTrouble):
    """A checkpoint held outside contradicts this log (facts: size)."""

    code = "CV-C08"


class LogInconsistent(CustodyTrouble):
    """Verification found the log inconsistent (facts: seq, problem)."""

    code = "CV-C09"


class EntryMalformed(CustodyTrouble):
    """An entry breaks a rule of the log format (facts: field, problem)."""

    code = "CV-C10"


class ProfileDamaged(CustodyTrouble):
    """A file of the profile is missing or damaged (facts: path, problem)."""

    code = "CV-C11"


class ProfileUnsuitable(CustodyTrouble):
    """The profile's folder cannot be used (facts: path, problem)."""

    code = "CV-C12"


class NothingToReport(CustodyTrouble):
    """The log has no entry that a report could be about (facts: case, package, seq)."""

    code = "CV-C20"


class LogEnded(CustodyTrouble):
    """The log's key was changed and another log goes on (facts: successor, its vkey)."""

    code = "CV-C25"


class KeyChangeRefused(CustodyTrouble):
    """The log's key cannot be changed now (facts: problem: `jobs` wait to be put in order)."""

    code = "CV-C26"


class LogCheckFailed(CustodyTrouble):
    """A process that checked a part of the log was lost (facts: exit, its code or signal)."""

    code = "CV-C24"


class CheckpointMistyped(CheckpointMalformed):
    """Typed or scanned text is no checkpoint, and where it is wrong (facts: line, position, found).

    `position` counts characters from 1, spaces left out (facts: problem, path).
    """

    code = "CV-C13"


class WitnessRefused(CustodyTrouble):
    """A checkpoint is not cosigned (facts: problem, size: what the witness saw last)."""

    code = "CV-C14"


class WitnessUnknown(CustodyTrouble):
    """A cosignature is by a witness whose key is not known, or fits no checkpoint of this log."""

    code = "CV-C15"


class PolicyMalformed(CustodyTrouble):
    """A trust policy breaks a rule of its form (facts: line, problem)."""

    code = "CV-C16"


class TransferInvalid(CustodyTrouble):
    """A transfer file or receipt does not hold (facts: problem, path)."""

    code = "CV-C17"


class PackageNotOffered(CustodyTrouble):
    """The package is another than the one offered (facts: offered, found; both package ids)."""

    code = "CV-C18"


class PackageDiffers(CustodyTrouble):
    """The package has the offered id but other bytes (facts: problem, offered, found)."""

    code = "CV-C19"


class ReceiptForeign(CustodyTrouble):
    """The receipt answers no offer of this log (facts: log)."""

    code = "CV-C23"


class LogServerUnreachable(CustodyTrouble):
    """The server that holds the log cannot be used (facts: problem).

    `problem` is one of library, password, connection.
    """

    code = "CV-C30"


class LogMoved(CustodyTrouble):
    """The log lies on a server already (facts: path)."""

    code = "CV-C31"


class TransferRepeated(CustodyTrouble):
    """This transfer or receipt was taken in before (facts: seq: the entry that says so)."""

    code = "CV-C21"


class OfferUnknown(CustodyTrouble):
    """There is no open offer of this package (facts: package)."""

    code = "CV-C22"
