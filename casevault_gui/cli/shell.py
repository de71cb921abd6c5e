"""What every command needs: options, output, trouble in words, and the profile."""

from __future__ import annotations

import contextlib
import copy
import json
import os
import sys
import time
from argparse import Namespace
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from casevault_gui.cli.asking import Asking
from casevault_gui.cli.stopping import stoppable
from casevault_gui.core.model import Outcome
from casevault_gui.core.progress import Progress, Stage
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recover import interrupted, unended
from casevault_gui.messages import explain, place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from casevault_gui.core.progress import CancelToken
    from casevault_gui.core.workflows.reports import Drawing

COMPLETE, FAILED, WRONG_USE, EXCEPTIONS = 0, 1, 2, 3
EXIT = {Outcome.COMPLETE: COMPLETE, Outcome.EXCEPTIONS: EXCEPTIONS, Outcome.FAILED: FAILED}
_STAGES = {
    Stage.SCAN: "Looking at the files",
    Stage.COMPARE: "Comparing hashes that came along",
    Stage.SEAL: "Reading and encrypting",
    Stage.COPY: "Copying",
    Stage.FLUSH: "Making it durable",
    Stage.VERIFY: "Verifying",
    Stage.EXTRACT: "Extracting",
    Stage.CHECK_LOG: "Checking the log",
    Stage.PROTECT: "Making the recovery record",
    Stage.ORIGINALS: "Reading the originals again",
    Stage.REPAIR: "Comparing with the recovery record",
}
_INTERVAL = 0.2
_TOGETHER = 1_024
_ENCODER = json.JSONEncoder(ensure_ascii=False, default=str)


class WrongUse(Exception):
    """The words on the command line do not say enough; the text says what is missing."""


class AnswerLost(Exception):
    """What was done was done, and nobody could be told: standard output takes nothing more."""


class Shell:
    """One run of the command line."""

    def __init__(
        self, options: Namespace, load_drawing: Callable[[], Drawing] | None = None
    ) -> None:
        """Take the parsed options, and what brings the drawing of papers."""
        self.options = options
        self._load_drawing = load_drawing
        self.asking = Asking(self.note)
        self._json: bool = options.json
        self._last = 0.0
        self._line = ""

    def open_profile(self) -> Profile:
        """Open the profile named by `--home`, `CASEVAULT_HOME` or the platform.

        Work that an earlier run did not end is mentioned.
        """
        # Where nobody can be asked, a protected profile says by itself that it is locked.
        answerable = self.options.profile_passphrase_file is not None or self.asking.possible
        ask = self._profile_passphrase if answerable else None
        named = () if self.options.policy is None else (self.options.policy,)
        profile = open_profile(self.options.home, ask_passphrase=ask, policies=named)
        if profile.restored is not None:
            self.note(
                f"The custody log is not what it was: it had {profile.restored.had} entries."
                " It was cut, rewritten or restored from an old copy. The log now says so;"
                " `casevault custody verify` says more."
            )
        jobs = interrupted(profile)
        if jobs:
            targets = ", ".join(str(job.target) for job in jobs[:3])
            more = f" and {len(jobs) - 3} more" if len(jobs) > 3 else ""  # noqa: PLR2004
            self.note(
                f"Interrupted before: {targets}{more}. Nothing was lost;"
                " `casevault doctor` says more, `casevault doctor --recover` puts it in order."
            )
        elif unended(profile):
            self.note(
                "An earlier run was interrupted. Nothing was lost; `casevault doctor --recover`"
                " says so in the custody log."
            )
        return profile

    def load_drawing(self) -> Drawing:
        """Return what draws papers; raises `ImportError` where it is not installed."""
        if self._load_drawing is None:
            raise ImportError
        return self._load_drawing()

    def with_options(self, **changed: object) -> Shell:
        """Return the same shell as if some options had been given otherwise."""
        other = copy.copy(self)
        other.options = Namespace(**{**vars(self.options), **changed})
        return other

    def stoppable(self) -> contextlib.AbstractContextManager[CancelToken]:
        """Return a context whose token is set by Ctrl-C."""
        return stoppable(lambda: self.asking.waiting)

    def answer(self, document: Mapping[str, Any], *lines: str) -> None:
        """Print the answer: the document as JSON if asked for, else the lines."""
        self.answer_at_length(lambda: document, lines)

    def answer_at_length(
        self, document: Callable[[], Mapping[str, Any]], lines: Iterable[str]
    ) -> None:
        """Print one of both as it is made; a member that is an iterator becomes an array."""
        self._clear()
        try:
            if self._json:
                sys.stdout.writelines(_json_pieces(document()))
            else:
                for line in lines:
                    print(line)
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise AnswerLost(os.strerror(error.errno or 0)) from error

    def note(self, text: str) -> None:
        """Say something beside the answer."""
        self._clear()
        print(text, file=sys.stderr)

    def say_trouble(self, error: BaseException) -> None:
        """Explain what stopped the command, in four parts; for a defect, also where it is."""
        message = explain(error)
        parts = {
            "code": message.code,
            "what": message.what,
            "safe": message.safe,
            "not_done": message.not_done,
            "next": message.next,
        }
        facts = getattr(error, "facts", {})
        if message.code == "CV-BUG":
            facts = {"detail": message.detail, "at": place_of(error)}
        if self._json:
            self._clear()
            print(_json({"error": {**parts, "facts": facts}}))
            return
        self.note(f"{message.what} [{message.code}]")
        for text in (message.safe, message.not_done, message.next):
            self.note(f"  {text}")
        if message.code == "CV-BUG":
            self.note(f"  {message.detail} ({facts['at']})")

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

    @property
    def interactive(self) -> bool:
        """Whether somebody sits at a terminal and reads words, not JSON."""
        return self.asking.possible and sys.stdout.isatty() and not self._json

    def _profile_passphrase(self) -> str:
        named = self.options.profile_passphrase_file
        if named is not None:
            return self.asking.passphrase(named)
        return self.asking.hidden("Passphrase of this profile: ")

    def _clear(self) -> None:
        if self._line:
            print(" " * len(self._line), end="\r", file=sys.stderr, flush=True)
            self._line = ""


def _json_pieces(document: Mapping[str, Any]) -> Iterator[str]:
    between = "{"
    for name, value in document.items():
        yield f"{between}{json.dumps(name, ensure_ascii=False)}: "
        between = ", "
        if not isinstance(value, Iterator):
            yield _json(value)
            continue
        opening = "["
        while some := list(islice(value, _TOGETHER)):
            # Encoded in one step, without the brackets of its own.
            yield opening + _json(some)[1:-1]
            opening = ", "
        yield "[]" if opening == "[" else "]"
    yield "{}\n" if between == "{" else "}\n"


def _json(value: object) -> str:
    return _ENCODER.encode(value)
