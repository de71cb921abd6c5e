"""Sealing and verifying beside what others do with the same bytes: `python -m tests.bench`.

Interleaved rounds, medians, ratios to `openssl dgst -sha256` over the same input. Everything
written is made durable. Options: `--size MIB` of the large file, `--files N` of the tree,
`--rounds N`, `--folder DIR`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from casevault_gui.core.cases.folder import FolderSource, open_source
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.model import IntakeException
from casevault_gui.core.package.header import build_header
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.slots import KeySlot
from casevault_gui.core.package.verify import verify_package
from casevault_gui.core.package.writer import Intake, write_package
from casevault_gui.core.progress import CancelToken, ignore_progress

Way = tuple[str, Callable[[Path, Path], None]]


def seal(source: Path, out: Path) -> PackageKey:
    """Seal without reading back; return the key."""
    found = FolderSource((source,))
    exceptions: list[IntakeException] = []
    package_id, data_key, key = random_bytes(16), random_bytes(32), PackageKey.generate()
    header = build_header(package_id, (KeySlot.make(package_id, data_key, key),), data_key)
    intake = Intake(
        roots=found.roots,
        entries=found.entries(exceptions.append, cancel=CancelToken()),
        exceptions=exceptions,
        open_source=open_source,
        case_json=b"{}\n",
        tool="bench",
        clock=lambda: "2026-01-01T00:00:00Z",
    )
    write_package(out, header, data_key, intake, report=ignore_progress, cancel=CancelToken())
    return key


def seal_only(source: Path, out: Path) -> None:
    """Seal without reading back."""
    seal(source, out)


def verify(package: Path, key: PackageKey) -> None:
    """Verify everything."""
    with PackageReader(package) as reader:
        opened = reader.unlock_key(key)
        verify_package(opened, report=ignore_progress, cancel=CancelToken())


def seal_and_verify(source: Path, out: Path) -> None:
    """Seal, then read everything back."""
    verify(out, seal(source, out))


def command(*words: str) -> Callable[[Path, Path], None]:
    """Return a way that runs a program; `{in}` and `{out}` stand for the paths."""

    def run(source: Path, out: Path) -> None:
        filled = [word.replace("{in}", str(source)).replace("{out}", str(out)) for word in words]
        subprocess.run(filled, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        subprocess.run(["sync", "-f", str(out.parent)], check=True)

    return run


def ways() -> list[Way]:
    """Return the ways that this machine has programs for."""
    found: list[Way] = [
        ("casevault seal", seal_only),
        ("casevault seal and verify", seal_and_verify),
        ("cp", command("cp", "-r", "{in}", "{out}")),
        ("tar", command("tar", "-cf", "{out}", "{in}")),
    ]
    if shutil.which("age"):
        recipient = (
            subprocess.run(["age-keygen"], check=True, capture_output=True, text=True)
            .stdout.split("public key: ")[1]
            .split()[0]
        )
        found.append(
            (
                "tar | age",
                command("sh", "-c", f"tar -cf - '{{in}}' | age -r {recipient} -o '{{out}}'"),
            )
        )
    if shutil.which("7z"):
        found.append(("7z", command("7z", "a", "-mx0", "-mhe", "-px", "{out}", "{in}")))
    if shutil.which("gpg"):
        quiet = "gpg --batch --pinentry-mode loopback --passphrase x --compress-algo none -c"
        found.append(
            ("tar | gpg", command("sh", "-c", f"tar -cf - '{{in}}' | {quiet} -o '{{out}}'"))
        )
    return found


def floor(source: Path, _: Path) -> None:
    """Read and hash everything with OpenSSL."""
    subprocess.run(
        ["find", str(source), "-type", "f", "-exec", "openssl", "dgst", "-sha256", "{}", "+"],
        stdout=subprocess.DEVNULL,
        check=True,
    )


def measure(title: str, source: Path, folder: Path, rounds: int) -> None:
    """Print the medians and ratios for one input."""
    every: list[Way] = [("openssl dgst -sha256", floor), *ways()]
    times: dict[str, list[float]] = {name: [] for name, _ in every}
    for _ in range(rounds):
        for name, way in every:
            out = folder / "out.cvx"
            start = time.perf_counter()
            way(source, out)
            times[name].append(time.perf_counter() - start)
            shutil.rmtree(out) if out.is_dir() else out.unlink(missing_ok=True)
    base = statistics.median(times["openssl dgst -sha256"])
    print(f"\n{title}")
    for name, taken in times.items():
        median = statistics.median(taken)
        print(f"  {name:<28} {median:8.2f} s   {median / base:5.2f} x")


def make_tree(folder: Path, files: int) -> None:
    """Make a tree of small files of incompressible bytes."""
    for number in range(files):
        place = folder / f"{number // 500:04d}"
        place.mkdir(exist_ok=True)
        (place / f"file {number}.bin").write_bytes(os.urandom(1_000 + number * 37 % 30_000))


def main() -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(prog="bench")
    parser.add_argument("--size", type=int, default=1024, help="MiB of the large file")
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=None)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        large, tree = folder / "large", folder / "tree"
        large.mkdir()
        tree.mkdir()
        with (large / "image.bin").open("wb") as file:
            for _ in range(options.size):
                file.write(os.urandom(1 << 20))
        make_tree(tree, options.files)
        subprocess.run(["sync"], check=True)
        measure(f"One file of {options.size} MiB", large, folder, options.rounds)
        measure(f"{options.files} small files", tree, folder, options.rounds)
    print(
        f"\nPython {sys.version.split()[0]}, {os.cpu_count()} cores; shared machines: trust ratios."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
