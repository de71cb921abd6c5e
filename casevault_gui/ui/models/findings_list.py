"""The findings of the check before sealing, in words and in three groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import Finding, FindingLevel
from casevault_gui.messages import finding_examples

LEVELS = (FindingLevel.BLOCKS, FindingLevel.DECIDE, FindingLevel.INFO)
"""The groups, worst first."""

Words = Callable[[Finding], tuple[str, str]]
"""Gives a finding's title and explanation."""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding in words; `examples` are paths fit to be shown."""

    code: str
    title: str
    text: str
    examples: tuple[str, ...] = ()


def decision(finding: Finding) -> str:
    """Return what is decided once: a kind of finding, and who it is about where it names people."""
    names = finding.facts.get("names", "")
    return f"{finding.code}: {names}" if names else finding.code


class FindingsList:
    """Findings by level, each in the order it was reported."""

    def __init__(self, findings: Sequence[Finding] = (), words: Words | None = None) -> None:
        """Put `findings` into `words`."""
        self.to_decide = frozenset(
            decision(finding) for finding in findings if finding.level is FindingLevel.DECIDE
        )
        """What the person has to decide, each as `decision` names it."""
        self._rows: dict[FindingLevel, list[FindingRow]] = {level: [] for level in LEVELS}
        for finding in findings:
            title, text = words(finding) if words else (finding.code, "")
            examples = finding_examples(finding)
            self._rows[finding.level].append(FindingRow(finding.code, title, text, examples))

    def rows(self, level: FindingLevel) -> tuple[FindingRow, ...]:
        """Return the findings of one level."""
        return tuple(self._rows[level])

    @property
    def blocked(self) -> bool:
        """Whether something forbids sealing."""
        return bool(self._rows[FindingLevel.BLOCKS])
