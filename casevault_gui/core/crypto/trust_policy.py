"""Trust policies: which witnesses count, and how many of them (C2SP `tlog-policy`).

Names are octets there; here a policy is read as Latin-1, so that every octet is one character and
none is interpreted.
"""

from __future__ import annotations

import re
from typing import Final

from casevault_gui.core.crypto.notes import COSIGNATURE_TYPE, ED25519_TYPE, VerifierKey
from casevault_gui.core.errors import CheckpointMalformed, PolicyMalformed
from casevault_gui.core.late_dataclass import dataclass

MAX_POLICY_BYTES: Final = 1 << 18
_MOST: Final = 256
"""Logs, witnesses and groups, each; the C2SP text asks for 32."""
_NONE: Final = "none"
_FORBIDDEN: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_THRESHOLD: Final = re.compile(r"[1-9][0-9]{0,3}")
_LINE_PARTS: Final = {"log": (2, 3), "witness": (3, 4), "quorum": (2, 2)}
_LEAST_GROUP: Final = 4


@dataclass(frozen=True, slots=True)
class Group:
    """At least `threshold` of `members`, which are witnesses or groups by name."""

    threshold: int
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """A parsed policy; names are as its text has them, read as Latin-1."""

    text: bytes
    logs: tuple[VerifierKey, ...]
    witnesses: dict[str, VerifierKey]
    groups: dict[str, Group]
    quorum: str

    @property
    def keys(self) -> tuple[VerifierKey, ...]:
        """The witnesses' keys."""
        return tuple(self.witnesses.values())

    @property
    def asks_nobody(self) -> bool:
        """Whether a checkpoint needs no cosignature at all."""
        return self.quorum == _NONE

    def name_of(self, key: VerifierKey) -> str:
        """Return what the policy calls a witness, "" if it names none of this key."""
        for name, known in self.witnesses.items():
            if known.public == key.public:
                return name.encode("latin-1").decode("utf-8", "replace")
        return ""

    def is_met_by(self, keys: set[bytes]) -> bool:
        """Say whether cosignatures by these public keys reach the quorum."""
        if self.asks_nobody:
            return True
        met = {name for name, key in self.witnesses.items() if key.public in keys}
        # Groups name only what stands before them, so that one pass decides.
        for name, group in self.groups.items():
            if sum(member in met for member in group.members) >= group.threshold:
                met.add(name)
        return self.quorum in met


EMPTY: Final = Policy(b"quorum none\n", (), {}, {}, _NONE)
"""Nobody is trusted, and nobody is asked for."""


def parse_policy(data: bytes) -> Policy:
    """Parse a policy's text; raise `PolicyMalformed` (facts: line, counted from 1, problem)."""
    if len(data) > MAX_POLICY_BYTES:
        raise PolicyMalformed(line=1, problem="too long")
    text = data.decode("latin-1")
    if not text.endswith("\n"):
        raise PolicyMalformed(line=text.count("\n") + 1, problem="no newline at the end")
    made = _Making()
    for number, line in enumerate(text.split("\n"), 1):
        problem = "a control character" if _FORBIDDEN.search(line) else made.take(line)
        if problem:
            raise PolicyMalformed(line=number, problem=problem)
    if made.quorum is None:
        raise PolicyMalformed(line=text.count("\n"), problem="no quorum")
    return Policy(data, tuple(made.logs), made.witnesses, made.groups, made.quorum)


class _Making:
    def __init__(self) -> None:
        self.logs: list[VerifierKey] = []
        self.witnesses: dict[str, VerifierKey] = {}
        self.groups: dict[str, Group] = {}
        self.quorum: str | None = None
        self._used: set[str] = set()

    def take(self, line: str) -> str:
        """Take one line; return what is wrong with it, or nothing."""
        # Only space and tab divide: `split()` alone would also split at U+0085 and U+00A0.
        parts = [part for part in re.split(r"[ \t]+", line) if part]
        if not parts or parts[0].startswith("#"):
            return ""
        kind, *rest = parts
        if kind == "group":
            return self._take_group(rest) if len(parts) >= _LEAST_GROUP else "a part is missing"
        if kind not in _LINE_PARTS:
            return "an unknown keyword"
        least, most = _LINE_PARTS[kind]
        if not least <= len(parts) <= most:
            return "a part is missing, or too many"
        match kind:
            case "log":
                return self._take_log(rest[0])
            case "witness":
                return self._take_witness(*rest[:2])
            case _:
                return self._take_quorum(rest[0])

    def _take_log(self, vkey: str) -> str:
        key = _key(vkey, ED25519_TYPE)
        if key is None:
            return "no key of a log"
        if any(known.public == key.public for known in self.logs):
            return "a log named twice"
        self.logs.append(key)
        return "too many logs" if len(self.logs) > _MOST else ""

    def _take_witness(self, name: str, vkey: str) -> str:
        key = _key(vkey, COSIGNATURE_TYPE)
        if key is None:
            return "no key of a witness"
        if any(known.public == key.public for known in self.witnesses.values()):
            return "a witness named twice"
        if self._taken(name):
            return "a name used twice"
        self.witnesses[name] = key
        return "too many witnesses" if len(self.witnesses) > _MOST else ""

    def _take_group(self, parts: list[str]) -> str:
        name, least, *members = parts
        if self._taken(name):
            return "a name used twice"
        known = set(self.witnesses) | set(self.groups)
        if not set(members) <= known:
            return "a name that stands on no line before"
        if len(set(members)) != len(members) or self._used & set(members):
            return "a member of two groups"
        match least:
            case "any":
                threshold = 1
            case "all":
                threshold = len(members)
            case _:
                threshold = int(least) if _THRESHOLD.fullmatch(least) else 0
        if not 1 <= threshold <= len(members):
            return "a threshold that cannot be"
        self._used |= set(members)
        self.groups[name] = Group(threshold, tuple(members))
        return "too many groups" if len(self.groups) > _MOST else ""

    def _take_quorum(self, name: str) -> str:
        if self.quorum is not None:
            return "a second quorum"
        if name not in {_NONE, *self.witnesses, *self.groups}:
            return "a name that stands on no line before"
        self.quorum = name
        return ""

    def _taken(self, name: str) -> bool:
        return name == _NONE or name in self.witnesses or name in self.groups


def _key(vkey: str, kind: int) -> VerifierKey | None:
    try:
        key = VerifierKey.parse(vkey.encode("latin-1").decode("utf-8"))
    except (CheckpointMalformed, UnicodeDecodeError):
        return None
    return key if key.type == kind else None
