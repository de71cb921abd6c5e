"""What every command needs: options, output, prompts, and the profile."""

from __future__ import annotations

import getpass
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import KeyFileUnreadable, NoSlotForCredential
from casevault_gui.core.keys.key_file import read_key_file
from casevault_gui.core.keys.passphrase import read_passphrase_file
from casevault_gui.core.progress import Progress, Stage
from casevault_gui.core.workflows.credentials import (
    Credential,
    KeyCredential,
    KeyringCredential,
    PassphraseCredential,
)
from casevault_gui.core.workflows.profile import Profile, open_profile

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from casevault_gui.messages import Message

COMPLETE, FAILED, WRONG_USE, EXCEPTIONS = 0, 1, 2, 3
_STAGES = {
    Stage.SCAN: "Looking at the files",
    Stage.SEAL: "Reading and encrypting",
    Stage.FLUSH: "Making it durable",
    Stage.VERIFY: "Verifying",
    Stage.EXTRACT: "Extracting",
    Stage.CHECK_LOG: "Checking the log",
}
_INTERVAL = 0.2


class Shell:
    """One run of the command line."""

    def __init__(self, options: Namespace) -> None:
        """Take the parsed options."""
        self.options = options
        self._json: bool = options.json
        self._last = 0.0
        self._line = ""

    def open_profile(self) -> Profile:
        """Open the profile named by `--home`, `CASEVAULT_HOME` or the platform."""
        return open_profile(self.options.home, ask_passphrase=self._profile_passphrase)

    def answer(self, document: Mapping[str, Any], *lines: str) -> None:
        """Print the answer: the document as JSON if asked for, else the lines."""
        self._clear()
        if self._json:
            print(json.dumps(document, ensure_ascii=False, default=str))
        else:
            for line in lines:
                print(line)

    def note(self, text: str) -> None:
        """Say something beside the answer."""
        self._clear()
        print(text, file=sys.stderr)

    def say_error(self, message: Message, facts: Mapping[str, object]) -> None:
        """Print an error in its four parts."""
        parts = {
            "code": message.code,
            "what": message.what,
            "safe": message.safe,
            "not_done": message.not_done,
            "next": message.next,
        }
        if self._json:
            self._clear()
            print(json.dumps({"error": {**parts, "facts": facts}}, ensure_ascii=False, default=str))
            return
        self.note(f"{message.what} [{message.code}]")
        for text in (message.safe, message.not_done, message.next):
            self.note(f"  {text}")

    def report(self, progress: Progress) -> None:
        """Show progress on a terminal, a few times a second."""
        now = time.monotonic()
        if self._json or not sys.stderr.isatty() or now - self._last < _INTERVAL:
            return
        self._last = now
        self._clear()
        share = f" {progress.permille / 10:.0f} %" if progress.total_bytes else ""
        self._line = f"{_STAGES[progress.stage]}{share}"
        print(self._line, end="\r", file=sys.stderr, flush=True)

    def credential(self) -> Credential:
        """Return the credential the options name, or ask for a key on a terminal."""
        options = self.options
        if options.keyring:
            return KeyringCredential()
        if options.passphrase_file is not None:
            return PassphraseCredential(self.read_passphrase(options.passphrase_file))
        if options.key_file is not None:
            if options.key_file == "-":
                return KeyCredential(PackageKey.parse(sys.stdin.readline()))
            return KeyCredential(read_key_file(Path(options.key_file)))
        if not self.interactive:
            raise NoSlotForCredential(wanted="any", offered="--key-file, --passphrase-file")
        return KeyCredential(PackageKey.parse(getpass.getpass("Package key: ")))

    def read_passphrase(self, source: str) -> str:
        """Return the passphrase in a file, or the first line of standard input for `-`."""
        if source == "-":
            line = sys.stdin.readline()
            if not line:
                raise KeyFileUnreadable(path="-", problem="empty")
            return line.removesuffix("\n")
        return read_passphrase_file(Path(source)).text

    @property
    def interactive(self) -> bool:
        """Whether somebody sits at a terminal and reads words, not JSON."""
        return sys.stdin.isatty() and sys.stdout.isatty() and not self._json

    def _profile_passphrase(self) -> str:
        named = self.options.profile_passphrase_file
        if named is not None:
            return self.read_passphrase(named)
        return getpass.getpass("Passphrase of this profile: ") if self.interactive else ""

    def _clear(self) -> None:
        if self._line:
            print(" " * len(self._line), end="\r", file=sys.stderr, flush=True)
            self._line = ""
