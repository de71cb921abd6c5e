"""The exported checkpoint's signature, judged by OpenSSL and by Go's own `note` package."""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.outside.conftest import SealedCase

# SubjectPublicKeyInfo of Ed25519, RFC 8410: a fixed prefix and the 32 bytes.
SPKI = bytes.fromhex("302a300506032b6570032100")
GO_PROGRAM = """
package main

import (
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/note"
)

func main() {
	verifier, err := note.NewVerifier(os.Args[1])
	if err != nil {
		fmt.Println(err)
		os.Exit(2)
	}
	message, _ := os.ReadFile(os.Args[2])
	opened, err := note.Open(message, note.VerifierList(verifier))
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Print(opened.Text)
}
"""
# Where Debian's golang-golang-x-mod-dev puts it.
DEBIAN_GO = Path("/usr/share/gocode")


def parts_of(note: bytes) -> tuple[bytes, str, bytes]:
    """Return text, key name and signature of a note with one signature, as a stranger would."""
    text, line = note.split(b"\n\n")
    _, name, payload = line.decode().rstrip("\n").split(" ")
    return text + b"\n", name, base64.b64decode(payload)[4:]


def test_openssl_verifies_the_signature_and_no_other(case: SealedCase, tmp_path: Path) -> None:
    """`openssl pkeyutl` accepts the checkpoint under the exported key, and no altered one."""
    text, name, signature = parts_of((case.export / "checkpoint.txt").read_bytes())
    origin, _, encoded = (case.export / "log.vkey").read_text("ascii").strip().split("+", 2)
    assert text.split(b"\n")[0].decode() == name == origin
    (tmp_path / "key.der").write_bytes(SPKI + base64.b64decode(encoded)[1:])
    altered = bytes([signature[0] ^ 1]) + signature[1:]
    size = text.split(b"\n")[1]
    other = text.replace(b"\n" + size, b"\n1" + size)
    for message, given, code in (
        (text, signature, 0),
        (text, altered, 1),
        (other, signature, 1),
    ):
        (tmp_path / "text").write_bytes(message)
        (tmp_path / "signature").write_bytes(given)
        done = subprocess.run(
            [
                *("openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER"),
                *("-inkey", "key.der", "-in", "text", "-sigfile", "signature"),
            ],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr


def compile_go(text: str, tmp_path: Path) -> list[str]:
    """Compile a program around Go's note package; skip where Go and the package are not."""
    if shutil.which("go") is None:
        pytest.skip("Go is not here: golang-go and golang-golang-x-mod-dev, 465 MB")
    source, program = tmp_path / "verify.go", tmp_path / "verify"
    source.write_text(text, "utf-8")
    offline = {
        "GO111MODULE": "off",
        "GOCACHE": str(tmp_path / "cache"),
        "GOPATH": os.environ.get("GOPATH", str(DEBIAN_GO)),
        "GOPROXY": "off",
    }
    built = subprocess.run(
        ["go", "build", "-o", program, source],
        env={**os.environ, **offline},
        capture_output=True,
        text=True,
        check=False,
    )
    if "cannot find package" in built.stderr:
        pytest.skip("golang.org/x/mod is not here: golang-golang-x-mod-dev")
    assert built.returncode == 0, built.stderr
    return [str(program)]


@pytest.fixture
def go(tmp_path: Path) -> list[str]:
    """Compile a verifier of notes."""
    return compile_go(GO_PROGRAM, tmp_path)


def test_go_opens_the_checkpoint(case: SealedCase, go: list[str], tmp_path: Path) -> None:
    """Go's note package opens the checkpoint under the exported key, and no altered one."""
    note = (case.export / "checkpoint.txt").read_bytes()
    vkey = (case.export / "log.vkey").read_text("ascii").strip()
    for message, code in ((note, 0), (note.replace(b"/v1/", b"/v2/", 1), 1)):
        (tmp_path / "note").write_bytes(message)
        done = subprocess.run(
            [*go, vkey, tmp_path / "note"], capture_output=True, text=True, check=False
        )
        assert done.returncode == code, done.stdout
        assert code or done.stdout.encode() == parts_of(note)[0]
