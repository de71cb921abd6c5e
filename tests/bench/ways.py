"""What is compared: this program, and what others do with the same bytes."""

from __future__ import annotations

import shutil
import subprocess
import sys

from tests.bench.measuring import FLOOR, Way

_OURS = (sys.executable, "-m", "tests.bench.ours")
DEVICE = "dd of zeros, the device alone"
UNHASHED = "CaseVault verify, its own hash left out"
UNWRITTEN = "CaseVault seal, written nowhere"
RESEALED = "CaseVault seal and read back"
READING = "dd of the package, the device alone"
PROVING = "two hashes and the cipher, processors alone"
_ZEROS = "dd if=/dev/zero of='{out}' bs=2M count=$(($(stat -c %s '{in}') >> 21))"
_READ = "dd if='{package}' of=/dev/null bs=2M"
_GPG = "gpg --batch --pinentry-mode loopback --passphrase x --compress-algo none"
_ENC = "openssl enc -aes-256-ctr -pbkdf2 -pass pass:x"


def ours() -> list[Way]:
    """Return this program's ways; the first leaves the package that the others read."""
    return [
        Way("CaseVault seal", (*_OURS, "seal", "{in}", "{package}"), keeps=True),
        Way("CaseVault verify", (*_OURS, "verify", "{package}"), reads="device"),
        Way(UNHASHED, (*_OURS, "unhashed", "{package}"), reads="cache"),
        Way("CaseVault extract", (*_OURS, "extract", "{package}", "{out}"), reads="cache"),
        Way(RESEALED, (*_OURS, "reseal", "{in}", "{out}")),
    ]


def for_a_file(fernet_share: float) -> list[Way]:
    """Return the ways for one large file; Fernet gets a part of it, all it has memory for."""
    every = [
        Way(FLOOR, ("openssl", "dgst", "-sha256", "{in}")),
        *ours(),
        Way(UNWRITTEN, (*_OURS, "unwritten", "{in}")),
        Way(PROVING, (sys.executable, "-m", "tests.bench.alone", "{in}")),
        # Past the page cache, where the file system can: it is the device that is asked.
        Way(DEVICE, _shell(f"{_ZEROS} oflag=direct || {_ZEROS}"), "file"),
        Way(READING, _shell(f"{_READ} iflag=direct || {_READ}"), reads="device"),
        Way("cp", ("cp", "{in}", "{out}"), "file"),
        Way("tar", _shell("tar -cf '{out}' -C '{parent}' '{name}'"), "file"),
        Way("openssl enc -aes-256-ctr", _shell(f"{_ENC} -in '{{in}}' -out '{{out}}'"), "file"),
        Way("Fernet, the old way", (*_OURS, "fernet", "{part}", "{out}"), share=fernet_share),
    ]
    return every + _ciphers() + _seven_zip("file") + _repositories()


def in_memory() -> list[Way]:
    """Return the ways for one large file where no device holds anybody up."""
    return [
        Way(FLOOR, ("openssl", "dgst", "-sha256", "{in}")),
        *ours(),
        Way("cp", ("cp", "{in}", "{out}")),
        *_ciphers(),
        *_seven_zip(""),
    ]


def for_a_tree() -> list[Way]:
    """Return the ways for a tree of small files."""
    every = [
        *for_a_mixed_tree(),
        Way("cp -r", ("cp", "-r", "{in}", "{out}"), "volume"),
        Way(
            "tar and openssl enc",
            _shell(f"tar -cf - -C '{{in}}' . | {_ENC} -out '{{out}}'"),
            "file",
        ),
    ]
    if shutil.which("age"):
        command = _shell(f"tar -cf - -C '{{in}}' . | age -r {_recipient()} -o '{{out}}'")
        every.append(Way("tar and age", command, "file"))
    if shutil.which("gpg"):
        command = _shell(f"tar -cf - -C '{{in}}' . | {_GPG} -c -o '{{out}}'")
        every.append(Way("tar and gpg -c", command, "file"))
    return every + _seven_zip("file") + _repositories()


def for_a_mixed_tree() -> list[Way]:
    """Return the ways for a tree in which the bytes weigh more than the files: beside tar alone."""
    hashing = ("find", "{in}", "-type", "f", "-exec", "openssl", "dgst", "-sha256", "{}", "+")
    return [
        Way(FLOOR, hashing),
        *ours(),
        Way("tar", _shell("tar -cf '{tar}' -C '{in}' . && sync '{tar}'"), keeps=True),
        Way("tar, unpacked", _shell("mkdir '{out}' && tar -xf '{tar}' -C '{out}'"), "volume"),
    ]


def _ciphers() -> list[Way]:
    every = []
    if shutil.which("age"):
        command = _shell(f"age -r {_recipient()} -o '{{out}}' '{{in}}'")
        every.append(Way("age", command, "file"))
    if shutil.which("gpg"):
        every.append(Way("gpg -c", _shell(f"{_GPG} -c -o '{{out}}' '{{in}}'"), "file"))
    return every


def _seven_zip(durable: str) -> list[Way]:
    if not shutil.which("7z"):
        return []
    return [Way("7z -mx0 -mhe", ("7z", "a", "-mx0", "-mhe", "-px", "{out}", "{in}"), durable)]


def _repositories() -> list[Way]:
    """Return what seals into a new repository of its own: encrypted, hashed, nothing compressed."""
    ways = []
    if shutil.which("restic"):
        made = "export RESTIC_PASSWORD=x RESTIC_REPOSITORY='{out}'; restic -q --no-cache"
        line = f"{made} init && restic -q --no-cache --compression off backup '{{in}}'"
        ways.append(Way("restic backup", _shell(line), "volume"))
    if shutil.which("borg"):
        # Its settings and caches of chunks go where the repository goes.
        made = "export BORG_PASSPHRASE=x BORG_BASE_DIR='{out}/base'; mkdir '{out}'"
        line = f"{made}; borg init -e repokey-blake2 '{{out}}/repository' && borg create -C none"
        ways.append(
            Way("borg create", _shell(f"{line} '{{out}}/repository::a' '{{in}}'"), "volume")
        )
    return ways


def _shell(line: str) -> tuple[str, ...]:
    return ("sh", "-c", line)


def _recipient() -> str:
    made = subprocess.run(["age-keygen"], check=True, capture_output=True, text=True)
    return made.stdout.split("public key: ")[1].split()[0]
