"""Words about trust policies, and the line by which one more witness is named in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.names import display_name
from casevault_gui.language import translate
from casevault_gui.quantities import count_words, entries_words

if TYPE_CHECKING:
    from casevault_gui.core.crypto.trust_policy import Policy

_QUORUM = "quorum"


def quorum_words(policy: Policy) -> str:
    """Return whose signature the policy asks for."""
    if policy.asks_nobody:
        return translate("witnesses", "The trust policy asks for nobody's signature.")
    name = display_name(policy.quorum.encode("latin-1").decode("utf-8", "replace"))
    group = policy.groups.get(policy.quorum)
    if group is None:
        return translate("witnesses", "The trust policy asks for the signature of {name}.").format(
            name=name
        )
    words = translate("witnesses", "The trust policy asks for {k} of the {n} in {name}.")
    return words.format(k=group.threshold, n=len(group.members), name=name)


def reached_words(count: int, size: int) -> str:
    """Return how far those whose signature is asked for have signed."""
    if not count:
        return translate("witnesses", "Nothing is signed by them so far.")
    words = translate("witnesses", "Signed so far: the first {n} of {entries}.")
    return words.format(n=count_words(count), entries=entries_words(size))


def with_witness(policy: Policy, line: str) -> str:
    """Return a policy's text with one more witness; it is asked for where nobody was yet."""
    name = line.split(" ")[1]
    kept, quorum = [], ""
    for each in policy.text.decode("utf-8", "replace").removesuffix("\n").split("\n"):
        if each.split()[:1] == [_QUORUM]:
            quorum = each
        else:
            kept.append(each)
    if policy.asks_nobody or not quorum:
        quorum = f"{_QUORUM} {name}"
    groups = [number for number, each in enumerate(kept) if each.split()[:1] == ["group"]]
    # A group may name only what stands above it.
    kept.insert(groups[0] if groups else len(kept), line)
    return "".join(f"{each}\n" for each in (*(each for each in kept if each), quorum))
