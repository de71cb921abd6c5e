"""What every error and finding means, in words for people; both shells use it, no Qt.

An error is explained in four parts: what happened, what is safe, what was not done, what to do
next. The literals are marked with `QT_TRANSLATE_NOOP` so that `lupdate` collects them.
"""

from __future__ import annotations

import re
import string
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from casevault_gui.core.crypto.keytext import GROUP, short_fingerprint
from casevault_gui.core.errors import CaseVaultError
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import Finding
from casevault_gui.core.names import display_name
from casevault_gui.core.policy.rules import AgencyPolicy
from casevault_gui.language import QT_TRANSLATE_NOOP, translate
from casevault_gui.messages import (
    custody,
    disclosure,
    findings,
    fixity,
    keys,
    legacy,
    packages,
    places,
    policy,
    recipients,
    recovery,
    witnesses,
)
from casevault_gui.messages.words import Words
from casevault_gui.quantities import size_words


@dataclass(frozen=True, slots=True)
class Message:
    """One piece of trouble in four parts, with the code to quote on the telephone.

    `detail` is for whoever repairs the program: the technical reason, never a secret.
    """

    what: str
    safe: str
    not_done: str
    next: str
    code: str = ""
    detail: str = ""


TABLE: Mapping[str, Words] = {
    **packages.WORDS,
    **disclosure.WORDS,
    **keys.WORDS,
    **recipients.WORDS,
    **recovery.WORDS,
    **places.WORDS,
    **policy.WORDS,
    **fixity.WORDS,
    **legacy.WORDS,
    **custody.WORDS,
    **witnesses.WORDS,
}
"""The words of each error code."""

PROBLEMS: Mapping[tuple[str, str], str] = {
    **packages.PROBLEMS,
    **keys.PROBLEMS,
    **disclosure.PROBLEMS,
    **recipients.PROBLEMS,
    **recovery.PROBLEMS,
    **places.PROBLEMS,
    **policy.PROBLEMS,
    **fixity.PROBLEMS,
    **legacy.PROBLEMS,
    **custody.PROBLEMS,
    **witnesses.PROBLEMS,
}
"""Words for the value of the fact `problem`, by code."""

DEFECT = Words(
    QT_TRANSLATE_NOOP("messages", "CaseVault made a mistake of its own."),
    QT_TRANSLATE_NOOP(
        "messages", "Your original files were not changed. What was sealed before is as it was."
    ),
    QT_TRANSLATE_NOOP("messages", "What you asked for was stopped and may be unfinished."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Close CaseVault and start it again: it then looks for anything unfinished. This is a"
        " defect in CaseVault, not a mistake of yours. Please report it with the details below.",
    ),
)
_NAMING = (ArithmeticError, AttributeError, ImportError, MemoryError, NameError, OSError, TypeError)
"""Errors whose text names types, attributes and files; others quote values, maybe a secret."""
_OPTIONAL = re.compile(r"\[\[(.*?)\]\]")
_UNKNOWN = QT_TRANSLATE_NOOP("messages", "(unknown)")
_UNLISTED_FINDING = QT_TRANSLATE_NOOP("messages", "Something to know")


class _Fields(string.Formatter):
    """Fills `{name}`, a missing fact with "(unknown)"; `{name:size}` reads bytes as a size.

    `{position:ordinal}` counts from 1 what the fact counts from 0, `{position:group}` in groups of
    four; `{fingerprint:fingerprint}` is the short form that key cards show.
    """

    def get_value(
        self,
        key: int | str,
        args: object,  # noqa: ARG002 - the base class's signature
        kwargs: Mapping[str, Any],
    ) -> Any:
        value = kwargs.get(str(key), "")
        return translate("messages", _UNKNOWN) if value in ("", None) else value

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec == "size":
            known = isinstance(value, int) and not isinstance(value, bool)
            return size_words(value) if known else str(value)
        if format_spec == "ordinal":
            return str(value + 1) if isinstance(value, int) else str(value)
        if format_spec == "group":
            return str(value // GROUP + 1) if isinstance(value, int) else str(value)
        if format_spec == "fingerprint":
            return short_fingerprint(str(value))
        return str(value)


_FIELDS = _Fields()


def _fill(literal: str, facts: Mapping[str, object]) -> str:
    def keep(found: re.Match[str]) -> str:
        named = (name for _, name, _, _ in _FIELDS.parse(found[1]) if name)
        return found[1] if all(facts.get(name, "") != "" for name in named) else ""

    whole = _OPTIONAL.sub(keep, translate("messages", literal))
    return _FIELDS.vformat(whole, (), facts).strip()


def explain_error(error: CaseVaultError) -> Message:
    """Explain expected trouble; an unlisted subclass is explained by its nearest listed parent."""
    listed = (kind.code for kind in type(error).__mro__ if issubclass(kind, CaseVaultError))
    words = next((TABLE[code] for code in listed if code in TABLE), DEFECT)
    facts: dict[str, object] = dict(error.facts)
    problem = PROBLEMS.get((error.code, str(facts.get("problem", ""))))
    if problem is not None:
        facts["problem"] = _fill(problem, facts)
    return Message(
        what=_fill(words.what, facts),
        safe=_fill(words.safe, facts),
        not_done=_fill(words.not_done, facts),
        next=_fill(words.next, facts),
        code=error.code,
        detail=error.reason,
    )


def explain_code(code: str) -> str:
    """Return what happened where only an error's code was kept, "" for a code not listed."""
    words = TABLE.get(code)
    return "" if words is None else _fill(words.what, {})


def place_of(error: BaseException) -> str:
    """Return where in the program an error arose: files and lines, the innermost first."""
    frames = traceback.extract_tb(error.__traceback__)
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))


def explain_defect(error: BaseException) -> Message:
    """Explain anything that is not a `CaseVaultError`: a defect in this program.

    What an error says of itself may be a secret (`int` quotes what it cannot read): only Python's
    own errors that quote no value are repeated.
    """
    kind = type(error)
    quotable = isinstance(error, _NAMING) and kind.__module__ == "builtins"
    return Message(
        what=_fill(DEFECT.what, {}),
        safe=_fill(DEFECT.safe, {}),
        not_done=_fill(DEFECT.not_done, {}),
        next=_fill(DEFECT.next, {}),
        code="CV-BUG",
        detail=f"{kind.__name__}: {error}" if quotable else kind.__name__,
    )


def explain(error: BaseException) -> Message:
    """Explain whatever stopped the work, expected or not."""
    if isinstance(error, CaseVaultError):
        return explain_error(error)
    return explain_defect(error)


def policy_sentences(found: AgencyPolicy) -> tuple[str, ...]:
    """Return what a policy demands, a sentence for each rule."""
    return tuple(
        _fill(
            policy.RULES[name], {"value": ", ".join(translate("messages", each) for each in values)}
        )
        for name, values in policy.rule_values(found.rules)
    )


def finding_words(finding: Finding) -> tuple[str, str]:
    """Return the title and the explanation of a pre-flight finding."""
    words = findings.WORDS.get(finding.code)
    if words is None:
        return translate("messages", _UNLISTED_FINDING), finding.code
    title, text = words
    return _fill(title, finding.facts), _fill(text, finding.facts)


def finding_examples(finding: Finding) -> tuple[str, ...]:
    """Return the finding's examples fit to be shown, each with its reason if one is known."""
    shown = tuple(display_name(path) for path in finding.examples)
    if not finding.reasons:
        return shown
    problems = (PROBLEMS["CV-S01", problem] for problem in finding.reasons)
    return tuple(
        f"{path}: {_fill(problem, {})}" for path, problem in zip(shown, problems, strict=True)
    )
