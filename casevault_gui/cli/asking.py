"""Where secrets come from: files, descriptors, standard input (-), or a prompt on the terminal.

Never from arguments or the environment. What is read is text of at most 64 KiB.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.cli.terminal import typed_line
from casevault_gui.core.errors import Cancelled, KeyFileUnreadable
from casevault_gui.core.files import shown_path
from casevault_gui.core.keys.key_file import key_in
from casevault_gui.core.keys.passphrase import passphrase_in
from casevault_gui.core.keys.secret_file import LONGEST, SecretFile, read_secret_file, secret_text
from casevault_gui.core.keys.share_file import share_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from casevault_gui.core.crypto.keytext import PackageKey
    from casevault_gui.core.crypto.shares import Share

STANDARD_INPUT = "-"


class Asking:
    """Reads secrets; `note` tells the person what they should know about where one came from."""

    def __init__(self, note: Callable[[str], None]) -> None:
        """Say things through `note`."""
        self._note = note
        self.waiting = False

    @property
    def possible(self) -> bool:
        """Whether somebody sits at the keyboard."""
        return sys.stdin is not None and sys.stdin.isatty()

    def line(self, prompt: str) -> str:
        """Return what the person types, shown as they type; raise `Cancelled` if they end it."""
        return self._ask(prompt, hidden=False).decode("utf-8", "replace")

    def hidden(self, prompt: str) -> str:
        """Return what the person types, not shown; raise `Cancelled` if they end it.

        Raises `KeyFileUnreadable` for bytes that are no text: they might be a secret's.
        """
        return secret_text(self._ask(prompt, hidden=True), STANDARD_INPUT).rstrip("\r\n")

    def key(self, source: str) -> PackageKey:
        """Return the package key in the file `source`, or on standard input for `-`.

        Raises `KeyFileUnreadable`, `KeyTextInvalid`.
        """
        if source == STANDARD_INPUT and self.possible:
            return key_in(self.hidden("Package key: "))
        text = self._text(source, whole=True)
        if not text.strip():
            raise KeyFileUnreadable(path=shown_path(Path(source)), problem="empty")
        return key_in(text)

    def passphrase(self, source: str, *, new: bool = False, what: str = "Passphrase") -> str:
        """Return the passphrase in the file `source`, or the first line of standard input for `-`.

        A `new` one is asked for twice. `what` is asked for where somebody can be asked. Raises
        `KeyFileUnreadable`, `PassphraseUnusable`.
        """
        if source != STANDARD_INPUT or not self.possible:
            return passphrase_in(self._text(source, whole=False))
        while True:
            text = passphrase_in(self.hidden("New passphrase: " if new else f"{what}: "))
            if not new or self.hidden("The same again: ") == text:
                return text
            self._note("These two differ.")

    def legacy_key(self, source: str) -> str:
        """Return what the file `source`, or standard input for `-`, holds: an old export's key.

        Raises `KeyFileUnreadable`.
        """
        if source == STANDARD_INPUT and self.possible:
            return self.hidden("Key of the old export: ")
        return self._text(source, whole=True).strip()

    def share(self, source: str) -> Share:
        """Return the share in the file `source`, or in one line of standard input for `-`.

        Raises `KeyFileUnreadable`, `ShareTextInvalid`.
        """
        if source == STANDARD_INPUT and self.possible:
            return share_in(self.hidden("Words of a share card: "))
        return share_in(self._text(source, whole=False))

    def _text(self, source: str, *, whole: bool) -> str:
        if source == STANDARD_INPUT:
            secret = SecretFile(_standard_input(whole=whole), private=True)
        else:
            secret = read_secret_file(Path(source))
        if not secret.private:
            self._note(f"Others on this machine may read {shown_path(Path(source))}.")
        return secret.text

    def _ask(self, prompt: str, *, hidden: bool) -> bytes:
        self.waiting = True
        try:
            return typed_line(prompt, LONGEST + 1, hidden=hidden)
        except (EOFError, KeyboardInterrupt) as error:
            raise Cancelled from error
        finally:
            self.waiting = False


def _standard_input(*, whole: bool) -> str:
    if sys.stdin is None:
        return ""
    stream = sys.stdin.buffer
    return secret_text(stream.read(LONGEST + 1) if whole else stream.readline(LONGEST + 1), "-")
