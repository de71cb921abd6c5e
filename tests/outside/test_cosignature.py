"""A cosigned checkpoint, made by two profiles, judged by Go's own `note` package."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from casevault_gui.core.crypto.cosignatures import WitnessRequest
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.witness_trust import know_log, witness_of
from casevault_gui.core.workflows.witnessing import cosign_request, request_cosignature
from tests.outside.test_checkpoint import compile_go

# The ten lines that C2SP `tlog-cosignature` adds to a note's verifier.
GO_PROGRAM = """
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

type witness struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func (w *witness) Name() string    { return w.name }
func (w *witness) KeyHash() uint32 { return w.hash }
func (w *witness) Verify(text, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize {
		return false
	}
	time := binary.BigEndian.Uint64(sig)
	message := fmt.Sprintf("cosignature/v1\\ntime %d\\n%s", time, text)
	return ed25519.Verify(w.key, []byte(message), sig[8:])
}

func main() {
	log, err := note.NewVerifier(os.Args[1])
	parts := strings.SplitN(os.Args[2], "+", 3)
	typed, _ := base64.StdEncoding.DecodeString(parts[2])
	sum := sha256.Sum256(append([]byte(parts[0]+"\\n"), typed...))
	if err != nil || typed[0] != 4 || fmt.Sprintf("%x", sum[:4]) != parts[1] {
		fmt.Println("wrong keys")
		os.Exit(2)
	}
	cosigner := &witness{parts[0], binary.BigEndian.Uint32(sum[:]), typed[1:]}
	message, _ := os.ReadFile(os.Args[3])
	opened, err := note.Open(message, note.VerifierList(log, cosigner))
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for _, signature := range opened.Sigs {
		fmt.Println(signature.Name)
	}
}
"""


@pytest.fixture
def cosigned(tmp_path: Path) -> tuple[str, str, bytes]:
    """Let one profile cosign the other's checkpoint; give log key, witness key and whole note."""
    with open_profile(tmp_path / "a") as ours, open_profile(tmp_path / "b") as theirs:
        know_log(theirs, "a", ours.log.vkey)
        request_cosignature(ours, tmp_path / "request")
        request = (tmp_path / "request").read_bytes()
        answer = cosign_request(theirs, request).answer
        note = WitnessRequest.parse(request).note.encode() + answer
        return ours.log.vkey.text, witness_of(theirs).vkey.text, note


def test_go_opens_a_cosigned_checkpoint(cosigned: tuple[str, str, bytes], tmp_path: Path) -> None:
    """Go's note package finds both signatures, and none once the cosignature is altered."""
    log, witness, note = cosigned
    program = compile_go(GO_PROGRAM, tmp_path)
    at = note.rindex(b" ") + 30
    altered = note[:at] + (b"A" if note[at : at + 1] != b"A" else b"B") + note[at + 1 :]
    for message, code in ((note, 0), (altered, 1)):
        (tmp_path / "note").write_bytes(message)
        done = subprocess.run(
            [*program, log, witness, tmp_path / "note"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code, done.stdout
        assert code or done.stdout.split() == [log.split("+")[0], witness.split("+")[0]]
